"""An EIDO (NENA-STA-021.1b) read into the command that receives a call. Pure: nothing is fetched.

What is required and missing is refused with a JSON pointer to it. What can be understood in part
becomes a call with warnings (see `console.labels.intake` for their words).
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from datetime import datetime
from typing import Any

from console.domain.codes import CallSource
from console.domain.errors import Refusal
from console.intake import municipalities as places
from console.intake.body import pointer
from console.intake.eido_document import (
    Document,
    Node,
    of_content,
    read_document,
    references,
    required_id,
    required_text,
)
from console.intake.eido_person import person_name
from console.intake.moments import read_start
from console.intake.plain import MARKED_UP, NARRATIVE, line, without_markup
from console.intake.xml_parts import (
    Place,
    UnreadableXml,
    parse,
    read_comments,
    read_place,
    read_subscriber,
)
from console.services.commands import ReceiveCall

SOURCES = {
    "police": CallSource.POLICE,
    "sheriff": CallSource.POLICE,
    "ambulance": CallSource.AMBULANCE,
    "ems": CallSource.AMBULANCE,
    "municipality": CallSource.MUNICIPALITY,
    "social": CallSource.MUNICIPALITY,
    "helpline": CallSource.MEDICAL_HELPLINE,
}
"""The last part of an agency type to the source; a control room passes on a 1-1-2 call."""
HELPED = frozenset({"victim", "patient", "subject", "endangered"})
"""Person roles of somebody who is called about."""
MADE_UP = (".example", ".invalid", ".test", "example.org", "example.com", "example.net")
"""Names reserved for examples and tests (RFC 2606): whoever sends under one sends made-up calls."""


def read_eido(
    document: Mapping[str, Any], received_at: datetime, known: places.Known | None = None
) -> ReceiveCall:
    """The call in an EIDO document.

    received_at: aware. known: the municipalities, from `municipalities.known`. Raises Refusal
    with `field`, a JSON pointer.
    """
    eido = read_document(document)
    call, message_id = _call(eido)
    started = _started(eido, call, received_at)
    persons = _callers(eido, call)
    name, phone = _caller(eido, call, persons)
    place = _place(eido, call)
    narrative = _narrative(eido)
    if not (name or phone or place.text or narrative):
        lost = _lost_content(eido)
        if lost is not None:
            raise Refusal("eido_reference_dangling", field=lost)
        eido.warn("nothing_told")
    return ReceiveCall(
        message_id=message_id,
        source=_source(eido, call),
        on_behalf=_on_behalf(eido, persons),
        started_at=started[0] if started else None,
        started_offset=started[1] if started else 0,
        caller_name=line(name, 200),
        caller_phone=line(phone, 64),
        location=line(place.text),
        latitude=place.latitude,
        longitude=place.longitude,
        narrative=narrative,
        municipality=_municipality(place.areas, known or {}),
        warnings=tuple(eido.warnings),
        made_up=eido.root.text("issuingElementIdentification").lower().endswith(MADE_UP),
    )


# The call ----------------------------------------------------------------------------------


def _call(eido: Document) -> tuple[Node, str]:
    """The component the call is read from, and the id its updates will carry."""
    calls = eido.of("callComponent")
    if calls:
        for name in ("callStateRegistryText", "standardPrimaryCallType", "direction"):
            required_text(calls[0], name)
        if len(calls) > 1:
            eido.warn("several_calls")
        return calls[0], required_id(calls[0])
    incidents = eido.of("incidentComponent")
    if not incidents:
        raise Refusal("eido_call_missing", field="/callComponent")
    return incidents[0], required_id(eido.root if eido.root.id else incidents[0])


def _started(eido: Document, call: Node, received_at: datetime) -> tuple[datetime, int] | None:
    if not eido.of("callComponent"):
        written = call.text("lastUpdateTimeStamp")
    else:
        written = required_text(call, "callStartTimestamp")
    read = read_start(written, received_at)
    if read is None:
        eido.warn("started_at_absurd")
    return read


def _linked(eido: Document, call: Node, reference: str, kind: str) -> list[Node]:
    """What the call points at, else what the incident does, else all there is of the kind."""
    for node in (call, *eido.of("incidentComponent")):
        found = eido.follow(node, reference)
        if found:
            return found
    return list(eido.of(kind))


def _lost_content(eido: Document) -> str | None:
    """Where the first reference to content stands that is not in the message."""
    nodes = (node for kind in eido.kinds.values() for node in kind)
    targets = (found for node in nodes for found in references(node))
    return next((w for w, t in targets if t not in eido.by_id and of_content(w)), None)


def _source(eido: Document, call: Node) -> CallSource:
    agencies = eido.follow(call, "updatedByAgencyReference") or eido.of("agencyComponent")
    for agency in agencies:
        for kind in agency.texts("agencyType"):
            word = kind.lower().replace(":", ".").rpartition(".")[2]
            if word in SOURCES:
                return SOURCES[word]
    return CallSource.CALLER_112


# The caller --------------------------------------------------------------------------------


def _roles(person: Node) -> set[str]:
    return {role.lower() for role in person.texts("personIncidentRoleRegistryText")}


def _callers(eido: Document, call: Node) -> list[Node]:
    persons = _linked(eido, call, "personReference", "personComponent")
    return [p for p in persons if "caller" in _roles(p)] or persons[:1]


def _on_behalf(eido: Document, callers: list[Node]) -> bool:
    """Somebody is called about, and it is not the one who calls."""
    helped = {p.where for p in eido.of("personComponent") if _roles(p) & HELPED}
    return bool(helped) and helped.isdisjoint(p.where for p in callers)


def _caller(eido: Document, call: Node, persons: list[Node]) -> tuple[str, str]:
    """Name and phone: from the person, then from the subscriber the network knows."""
    names = (person_name(person.value) for person in persons)
    name = next((found for found in names if found), "")
    phone = _phone(eido, (call, *persons))
    for subscriber, number in _additional(eido, call, read_subscriber):
        name, phone = name or subscriber, phone or number
    return name, phone


def _phone(eido: Document, nodes: Iterable[Node]) -> str:
    """A telephone number rather than a SIP address: it is what can be rung."""
    uris: list[str] = []
    for node in nodes:
        for callback in eido.follow(node, "callBackReference"):
            uris += callback.texts("callBackInformationUri")
    for callback in eido.of("callbackComponent"):
        uris += callback.texts("callBackInformationUri")
    return next(iter(sorted(uris, key=lambda uri: not uri.lower().startswith("tel:"))), "")


# What was told -----------------------------------------------------------------------------


def _narrative(eido: Document) -> str:
    kinds = ("incidentTypeInternalText", "incidentTypeCommonRegistryText")
    incidents = eido.of("incidentComponent")
    parts = [line(node.text(kinds[0]) or node.text(kinds[1])) for node in incidents]
    parts += [comment for found in _additional(eido, None, read_comments) for comment in found]
    notes = sorted(eido.of("notesComponent"), key=lambda node: node.text("lastUpdateTimeStamp"))
    texts = [note.text("notesActionComments") for note in notes]
    parts += [without_markup(text) for text in texts]
    told = "\n".join(dict.fromkeys(part for part in parts if part))
    if len(told) > NARRATIVE or any(len(text) > MARKED_UP for text in texts):
        eido.warn("text_cut")
    return told[:NARRATIVE].rstrip()


def _additional(eido: Document, call: Node | None, read: Callable[[Any], Any]) -> Iterable[Any]:
    """What `read` finds in each block of additional data that is carried in the message."""
    if call is None:
        blocks = list(eido.of("additionalDataComponent"))
    else:
        blocks = _linked(eido, call, "additionalDataReference", "additionalDataComponent")
    for block in blocks:
        text = block.value.get("additionalDataByValue")
        if text is None:
            continue
        try:
            yield read(_xml(block, "additionalDataByValue"))
        except UnreadableXml:
            eido.warn("additional_data_unreadable")


def _xml(node: Node, name: str) -> Any:  # an XML element, read elsewhere
    value = node.value.get(name)
    if not isinstance(value, str):
        raise UnreadableXml(name)
    return parse(value, pointer(node.where, name))


# Where -------------------------------------------------------------------------------------


def _place(eido: Document, call: Node) -> Place:
    """The best place carried: where the caller is, rather than how the call was routed."""
    found: list[Place] = []
    nodes = _linked(eido, call, "locationReference", "locationComponent")
    routing = "locationTypeDescriptionRegistryText"
    for node in sorted(nodes, key=lambda n: n.text(routing).lower() == "routinglocation"):
        if "locationByValue" in node.value:
            try:
                found.append(read_place(_xml(node, "locationByValue")))
            except UnreadableXml:
                eido.warn("location_unreadable")
        elif node.text("locationByReferenceUrl"):
            eido.warn("location_by_reference")
        described = node.text("locationDescriptionText") or node.text("locationAddressText")
        if described:
            found.append(Place(address=described))
    return next(iter(found), Place())


def _municipality(areas: Iterable[str], known: places.Known) -> str | None:
    return next((code for area in areas if (code := places.find(area, known))), None)
