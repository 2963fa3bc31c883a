"""The short form of a call."""

from __future__ import annotations

from typing import Any

import pytest
from fastapi.testclient import TestClient

from console.domain.codes import CallSource, Category
from console.intake.tokens import new_token, token_hash
from console.services.commands import MakeToken
from tests.conftest import Backend
from tests.intake.conftest import check_problem, kept, only_call, rows

FORM: dict[str, Any] = {
    "message_id": "amk-1",
    "source": "police",
    "on_behalf": True,
    "caller_name": "Prøve Prøvesen",
    "caller_phone": "20 00 00 01",
    "location": "Prøvevej 1,\n 8000  Aarhus C",
    "latitude": 56.15,
    "longitude": 10,
    "narrative": "Sidder på en bænk.\n\n\n\nFryser.",
    "municipality": "Århus Kommune",
    "categories": ["alcohol", "loneliness"],
    "started_at": "2026-11-20T11:50:00+01:00",
    "made_up": True,
}


def test_a_form_stands_on_the_board_as_it_was_told(client: TestClient, backend: Backend) -> None:
    response = client.post("/v1/calls", json=FORM)

    row = only_call(backend)
    assert response.status_code == 201
    assert response.json() == {"call": row.id, "number": f"{row.id:04d}", "warnings": []}
    assert row.source == CallSource.POLICE
    assert row.on_behalf
    assert row.caller_name == "Prøve Prøvesen"
    assert row.caller_phone == "+4520000001"
    assert row.location == "Prøvevej 1, 8000 Aarhus C"
    assert row.narrative == "Sidder på en bænk.\n\nFryser."
    assert row.municipality == "0751"
    assert row.categories == (Category.ALCOHOL, Category.LONELINESS)
    assert row.made_up
    assert row.warnings == ()


@pytest.mark.parametrize("municipality", ["0751", "751", "Aarhus", "århus", "AARHUS KOMMUNE"])
def test_a_municipality_is_known_by_code_or_name(
    client: TestClient, backend: Backend, municipality: str
) -> None:
    client.post("/v1/calls", json={"narrative": "Hjælp", "municipality": municipality})
    assert only_call(backend).municipality == "0751"


def test_what_is_not_known_is_kept_in_words_with_a_warning(
    client: TestClient, backend: Backend
) -> None:
    form = {
        "narrative": "Hjælp",
        "source": "pigeon",
        "municipality": "Andeby",
        "categories": ["alcohol", "gambling"],
        "started_at": "0001-01-01T00:00:00+14:00",
        "latitude": 156.0,
        "longitude": 10.0,
        "colour": "blue",
    }
    response = client.post("/v1/calls", json=form)

    row = only_call(backend)
    assert response.status_code == 201
    assert row.narrative == "Hjælp\npigeon\ngambling\nAndeby"
    assert (row.source, row.categories) == (CallSource.OTHER, (Category.ALCOHOL,))
    assert row.started_at == backend.clock()
    assert set(row.warnings) == {
        "category_unknown",
        "field_unknown",
        "municipality_unknown",
        "position_absurd",
        "source_unknown",
        "started_at_absurd",
    }


def test_control_characters_do_not_reach_the_board(client: TestClient, backend: Backend) -> None:
    form = {"narrative": "Fry\x00ser.\r\n\x1b[31mHjælp", "caller_name": "Prøve\x07\nPrøvesen"}
    client.post("/v1/calls", json=form)
    row = only_call(backend)
    assert (row.narrative, row.caller_name) == ("Fryser.\n[31mHjælp", "Prøve Prøvesen")


def test_a_text_that_is_too_long_is_cut_with_a_warning(
    client: TestClient, backend: Backend
) -> None:
    client.post("/v1/calls", json={"narrative": "hjælp " * 20_000})
    row = only_call(backend)
    assert len(row.narrative) <= 20_000
    assert row.warnings == ("text_cut",)


@pytest.mark.parametrize(
    ("change", "reason", "field"),
    [
        ({"caller_phone": 20000001}, "value_type", "/caller_phone"),
        ({"on_behalf": "yes"}, "value_type", "/on_behalf"),
        ({"latitude": "56.1"}, "value_type", "/latitude"),
        ({"latitude": True}, "value_type", "/latitude"),
        ({"categories": "alcohol"}, "value_type", "/categories"),
        ({"categories": [1]}, "value_type", "/categories/0"),
        ({"narrative": None}, "value_type", "/narrative"),
        ({"narrative": {"text": "a"}}, "value_type", "/narrative"),
        ({"message_id": ""}, "value_empty", "/message_id"),
        ({"message_id": "a\x00b"}, "value_form", "/message_id"),
        ({"message_id": "x" * 256}, "value_long", "/message_id"),
        ({"started_at": 1}, "value_type", "/started_at"),
    ],
)
def test_a_wrong_type_is_refused_and_named(
    client: TestClient, backend: Backend, change: dict[str, Any], reason: str, field: str
) -> None:
    check_problem(client.post("/v1/calls", json={**FORM, **change}), 422, reason, field)
    assert [reject.reason for reject in kept(backend)] == [reason]


@pytest.mark.parametrize("form", [{}, {"narrative": " \n "}, {"made_up": True}])
def test_a_form_that_says_nothing_is_refused(client: TestClient, form: dict[str, Any]) -> None:
    check_problem(client.post("/v1/calls", json=form), 422, "call_empty", "body")


def test_the_same_id_again_updates_the_call(client: TestClient, backend: Backend) -> None:
    first = client.post("/v1/calls", json=FORM)
    again = client.post("/v1/calls", json={**FORM, "narrative": "Er rejst sig."})
    assert (first.status_code, again.status_code) == (201, 200)
    assert only_call(backend).narrative == "Er rejst sig."


def test_two_senders_may_use_the_same_id_for_different_calls(
    client: TestClient, backend: Backend
) -> None:
    token = new_token()
    backend.do(MakeToken(name="politi", token_hash=token_hash(token)))
    client.post("/v1/calls", json=FORM)
    bearer = {"Authorization": f"Bearer {token}"}
    assert client.post("/v1/calls", json=FORM, headers=bearer).status_code == 201
    assert len(rows(backend)) == 2


def test_the_same_form_without_an_id_within_two_minutes_is_a_retry(
    client: TestClient, backend: Backend
) -> None:
    form = {"caller_phone": "20 00 00 01"}
    assert client.post("/v1/calls", json=form).status_code == 201
    backend.clock.pass_(seconds=30)
    assert client.post("/v1/calls", json=form).status_code == 200
    backend.clock.pass_(minutes=3)
    assert client.post("/v1/calls", json=form).status_code == 201
    assert len(rows(backend)) == 2


def test_the_same_form_with_its_start_is_the_same_call_at_any_time(
    client: TestClient, backend: Backend
) -> None:
    form = {"narrative": "Hjælp", "started_at": "2026-11-20T11:50:00+01:00"}
    client.post("/v1/calls", json=form)
    backend.clock.pass_(hours=5)
    assert client.post("/v1/calls", json=form).status_code == 200
    assert len(rows(backend)) == 1
