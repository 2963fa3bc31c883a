"""EIDO documents made by hypothesis: whatever they are, a call or a refusal that names a field."""

from __future__ import annotations

import copy
from datetime import timedelta
from typing import Any

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from hypothesis.strategies import SearchStrategy

from console.domain.errors import Refusal
from console.intake import municipalities
from console.intake.eido import read_eido
from console.intake.problems import problem_of
from console.labels.intake import TITLES, WARNINGS
from console.services.commands import ReceiveCall
from tests.conftest import NOON
from tests.intake.conftest import CIVIC, call, eido, location, note, part, pidf_lo

KNOWN = municipalities.known([("0751", "Aarhus"), ("0791", "Viborg")])
TEXT = st.text(st.characters(codec="utf-8"), max_size=40)
JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats(allow_nan=False) | TEXT,
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(TEXT, inner, max_size=3),
    max_leaves=6,
)
IDS = st.sampled_from(["c", "p", "l", "n", "a", "b", "nobody"])
REFERENCES = IDS.map(lambda identity: {"$ref": identity})
NAMES = st.sampled_from(
    ["personReference", "locationReference", "notesReference", "callBackReference",
     "additionalDataReference", "updatedByAgencyReference", "$ref", "$id"]
)  # fmt: skip


def read(document: dict[str, Any]) -> ReceiveCall | Refusal:
    """The call or the refusal; both as they must be. Anything else that is raised is a bug."""
    before = copy.deepcopy(document)
    found = _read(document)
    assert document == before
    if isinstance(found, Refusal):
        _check_refusal(found)
    else:
        _check_call(found)
    return found


def _read(document: dict[str, Any]) -> ReceiveCall | Refusal:
    try:
        return read_eido(document, NOON, KNOWN)
    except Refusal as refusal:
        return refusal


def _check_refusal(refusal: Refusal) -> None:
    assert refusal.code in TITLES
    problem = problem_of(refusal, "da", kept=True)
    assert problem.field
    assert problem.detail
    assert problem.status in {400, 422}


def _check_call(command: ReceiveCall) -> None:
    assert command.message_id
    assert set(command.warnings) <= set(WARNINGS)
    assert command.started_at is None or command.started_at <= NOON + timedelta(days=1)
    assert "\x00" not in command.narrative + command.location + command.caller_name


def whole() -> dict[str, Any]:
    """A document that carries something of everything."""
    comment = (
        "<c:EmergencyCallData.Comment xmlns:c='urn:x'><c:Comment>Fryser</c:Comment>"
        "</c:EmergencyCallData.Comment>"
    )
    return eido(
        callComponent=[call(personReference=[{"$ref": "p"}], locationReference=[{"$ref": "l"}])],
        personComponent=[part("p", personIncidentRoleRegistryText=["Caller"])],
        callbackComponent=[part("b", callBackInformationUri=["tel:+4520000001"])],
        locationComponent=[location(pidf_lo(CIVIC)) | {"$id": "l"}],
        additionalDataComponent=[part("a", additionalDataByValue=comment)],
        notesComponent=[note("Hjælp") | {"$id": "n"}],
    )


@given(JSON)
def test_any_json_object_is_a_call_or_a_refusal(value: object) -> None:
    if isinstance(value, dict):
        read(value)


@st.composite
def spoiled(draw: st.DrawFn) -> dict[str, Any]:
    """A whole document in which up to four places hold something else, or nothing."""
    document = whole()
    for _ in range(draw(st.integers(0, 4))):
        here: Any = document
        while True:
            key = draw(st.sampled_from(list(here) if isinstance(here, dict) else range(len(here))))
            deeper = isinstance(here[key], dict | list) and here[key]
            if not deeper or draw(st.booleans()):
                break
            here = here[key]
        if draw(st.booleans()) and len(here) > 1:
            del here[key]
        else:
            here[key] = draw(JSON | REFERENCES | TEXT)
    return document


@settings(max_examples=300, suppress_health_check=[HealthCheck.too_slow])
@given(spoiled())
def test_a_spoiled_document_is_a_call_or_a_refusal(document: dict[str, Any]) -> None:
    read(document)


@st.composite
def tangled(draw: st.DrawFn) -> dict[str, Any]:
    """Components that point anywhere, themselves and nowhere included."""
    kinds = ("personComponent", "locationComponent", "notesComponent", "additionalDataComponent")
    links: SearchStrategy[dict[str, Any]] = st.dictionaries(
        NAMES, REFERENCES | st.lists(REFERENCES, max_size=2) | IDS, max_size=4
    )
    parts = {kind: [part(draw(IDS)) | draw(links)] for kind in kinds}
    return eido(callComponent=[call() | draw(links)], **parts)


@settings(max_examples=300)
@given(tangled())
def test_references_in_any_tangle_end(document: dict[str, Any]) -> None:
    read(document)


@given(TEXT.map(str.strip).filter(lambda text: text and text.isprintable()))
def test_whatever_a_note_says_is_told(text: str) -> None:
    command = read(eido(notesComponent=[note(text.replace("<", "").replace("&", "") + " ja")]))
    assert isinstance(command, ReceiveCall)
    assert command.narrative.endswith("ja")


def test_a_whole_document_is_understood_wholly() -> None:
    command = read(whole())
    assert isinstance(command, ReceiveCall)
    assert command.warnings == ()
    assert command.municipality == "0791"
    assert command.caller_phone == "tel:+4520000001"
    assert command.narrative == "Fryser\nHjælp"
