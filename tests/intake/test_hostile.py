"""Everything a message can be wrong in: a 4xx that says what, never a 500, and nothing is lost."""

from __future__ import annotations

import asyncio
import json
from collections.abc import AsyncIterator
from typing import Any

import httpx
import pytest
from fastapi import FastAPI
from fastapi.testclient import TestClient

from console.services.errors import StorageError
from tests.conftest import Backend
from tests.intake.conftest import (
    CIVIC,
    call,
    check_problem,
    eido,
    kept,
    location,
    note,
    part,
    pidf_lo,
    rows,
)

ROUTES = ("/v1/eido", "/v1/calls", "/v1/unit-status")

BROKEN: dict[str, tuple[bytes, int, str]] = {
    "nothing": (b"", 400, "json_malformed"),
    "cut off": (b'{"narrative": "Fryser', 400, "json_malformed"),
    "not json": (b"<call/>", 400, "json_malformed"),
    "not utf-8": (b'{"narrative": "\xff\xfe"}', 400, "json_encoding"),
    "not a number": (b'{"narrative": "a", "latitude": NaN}', 400, "json_number"),
    "infinity": (b'{"narrative": "a", "latitude": -Infinity}', 400, "json_number"),
    "too large a number": (b'{"narrative": "a", "latitude": 1e999}', 400, "json_number"),
    "too many digits": (b'{"latitude": ' + b"9" * 5000 + b"}", 400, "json_number"),
    "a key twice": (b'{"narrative": "a", "narrative": "b"}', 400, "json_duplicate"),
    "deep": (b"[" * 100_000 + b"]" * 100_000, 400, "json_depth"),
    "deep objects": (b'{"a":' * 200 + b"1" + b"}" * 200, 400, "json_depth"),
    "a list": (b"[]", 422, "value_type"),
    "a text": (b'"hello"', 422, "value_type"),
    "null": (b"null", 422, "value_type"),
    "a lone surrogate": (b'{"narrative": "\\ud800"}', 422, "text_surrogate"),
    "a lone surrogate as a key": (b'{"\\udfff": 1}', 422, "text_surrogate"),
    "a bare null character": (b'{"narrative": "a\x00b"}', 400, "json_malformed"),
}


@pytest.mark.parametrize("route", ROUTES)
@pytest.mark.parametrize("name", BROKEN)
def test_what_is_not_a_message_is_refused_and_kept(
    client: TestClient, backend: Backend, route: str, name: str
) -> None:
    body, status, reason = BROKEN[name]
    response = client.post(route, content=body, headers={"Content-Type": "application/json"})

    check_problem(response, status, reason)
    (reject,) = kept(backend)
    assert (reject.route, reject.reason, reject.size) == (route, reason, len(body))
    assert response.json()["kept"]
    assert not rows(backend)


DANGLING = [{"$ref": "nobody"}]

WRONG: dict[str, tuple[dict[str, Any], str, str]] = {
    "no version": (eido(eidoVersion=None), "value_missing", "/eidoVersion"),
    "another version": (eido(eidoVersion="7.2"), "eido_version", "/eidoVersion"),
    "a version that is a number": (eido(eidoVersion=1.0), "value_type", "/eidoVersion"),
    "no issuer": (
        eido(issuingElementIdentification=None),
        "value_missing",
        "/issuingElementIdentification",
    ),
    "an empty issuer": (
        eido(issuingElementIdentification=" "),
        "value_empty",
        "/issuingElementIdentification",
    ),
    "no agency": (eido(agencyComponent=None), "value_missing", "/agencyComponent"),
    "an empty list of agencies": (eido(agencyComponent=[]), "value_missing", "/agencyComponent/0"),
    "no call": (eido(callComponent=None), "eido_call_missing", "/callComponent"),
    "calls that are an object": (eido(callComponent=call()), "value_type", "/callComponent"),
    "a call that is a text": (eido(callComponent=["x"]), "value_type", "/callComponent/0"),
    "a place that is a number": (
        eido(locationComponent=[1]),
        "value_type",
        "/locationComponent/0",
    ),
    "an id that is a number": (
        eido(callComponent=[call(**{"$id": 7})]),
        "value_type",
        "/callComponent/0/$id",
    ),
    "an empty id": (
        eido(callComponent=[call(**{"$id": ""})]),
        "value_empty",
        "/callComponent/0/$id",
    ),
    "a very long id": (
        eido(callComponent=[call(**{"$id": "x" * 5000})]),
        "value_long",
        "/callComponent/0/$id",
    ),
    "an id with a null character": (
        eido(callComponent=[call(**{"$id": "a\x00b"})]),
        "text_null",
        "/callComponent/0/$id",
    ),
    "a start that is a number": (
        eido(callComponent=[call(callStartTimestamp=20261120)]),
        "value_type",
        "/callComponent/0/callStartTimestamp",
    ),
    "a direction that is a list": (
        eido(callComponent=[call(direction=["incoming"])]),
        "value_type",
        "/callComponent/0/direction",
    ),
    "a reference that is a text": (
        eido(callComponent=[call(personReference="p")]),
        "value_type",
        "/callComponent/0/personReference",
    ),
    "a reference to a number": (
        eido(callComponent=[call(personReference=[{"$ref": 5}])]),
        "value_type",
        "/callComponent/0/personReference/0/$ref",
    ),
    "a reference to nothing, and nothing else": (
        eido(callComponent=[call(personReference=DANGLING)]),
        "eido_reference_dangling",
        "/callComponent/0/personReference/0",
    ),
    "a component that refers to itself": (
        eido(personComponent=[{"$id": "p", "$ref": "p"}]),
        "eido_reference_circular",
        "/personComponent/0",
    ),
    "components that refer to each other": (
        eido(
            callComponent=[call(personReference=[{"$ref": "p"}])],
            personComponent=[part("p", notesReference=[{"$ref": "n"}])],
            notesComponent=[part("n", locationReference={"$ref": "l"})],
            locationComponent=[part("l", personReference=[{"$ref": "p"}])],
        ),
        "eido_reference_circular",
        "/locationComponent/0/personReference/0",
    ),
}


@pytest.mark.parametrize("name", WRONG)
def test_an_eido_that_is_not_one_is_refused_with_a_pointer(
    client: TestClient, backend: Backend, name: str
) -> None:
    document, reason, field = WRONG[name]
    check_problem(client.post("/v1/eido", json=document), 422, reason, field)
    assert [reject.reason for reject in kept(backend)] == [reason]
    assert json.loads(kept(backend)[0].body) == document


@pytest.mark.parametrize(
    "field",
    ["$id", "callStateRegistryText", "standardPrimaryCallType", "direction", "callStartTimestamp"],
)
def test_a_call_component_without_a_required_part_is_refused(
    client: TestClient, field: str
) -> None:
    component = {name: value for name, value in call().items() if name != field}
    response = client.post("/v1/eido", json=eido(callComponent=[component]))
    check_problem(response, 422, "value_missing", f"/callComponent/0/{field}")


LAUGHS = "<!DOCTYPE p [<!ENTITY a 'ha'><!ENTITY b '&a;&a;&a;&a;'><!ENTITY c '&b;&b;&b;&b;'>]>"
HOSTILE_XML = {
    "a billion laughs": pidf_lo(CIVIC.replace("Prøvevej", "&c;"), LAUGHS),
    "an external entity": pidf_lo(
        CIVIC.replace("Prøvevej", "&x;"), "<!DOCTYPE p [<!ENTITY x SYSTEM 'file:///etc/passwd'>]>"
    ),
    "an external entity over the net": pidf_lo(
        CIVIC.replace("Prøvevej", "&x;"), "<!DOCTYPE p [<!ENTITY x SYSTEM 'http://127.0.0.1:1/'>]>"
    ),
    "an external dtd": pidf_lo(CIVIC, "<!DOCTYPE p SYSTEM 'http://127.0.0.1:1/x.dtd'>"),
    "a parameter entity": pidf_lo(
        CIVIC, "<!DOCTYPE p [<!ENTITY % d SYSTEM 'file:///etc/passwd'> %d;]>"
    ),
}


@pytest.mark.parametrize("name", HOSTILE_XML)
def test_hostile_xml_is_refused_and_nothing_in_it_is_fetched(
    client: TestClient, backend: Backend, name: str
) -> None:
    document = eido(locationComponent=[location(HOSTILE_XML[name])], notesComponent=[note("Hjælp")])
    response = client.post("/v1/eido", json=document)
    check_problem(response, 422, "eido_xml_hostile", "/locationComponent/0/locationByValue")
    assert "root:" not in response.text
    assert len(kept(backend)) == 1


UNREADABLE_XML = {
    "cut off": pidf_lo(CIVIC)[:-20],
    "not xml": "Prøvevej 12",
    "empty": "",
    "no address": pidf_lo(""),
    "an impossible position": pidf_lo("<gml:Point><gml:pos>956.1 10.2</gml:pos></gml:Point>"),
    "a position of words": pidf_lo("<gml:Point><gml:pos>her der</gml:pos></gml:Point>"),
    "not a number": pidf_lo("<gml:Point><gml:pos>NaN NaN</gml:pos></gml:Point>"),
    "deep": pidf_lo("<a>" * 20_000 + "</a>" * 20_000),
    "large": pidf_lo("<a>" + "x" * 300_000 + "</a>"),
    "an unknown encoding": "<?xml version='1.0' encoding='klingon'?><presence/>",
    "a number": 12,
    "an object": {"civicAddress": "Prøvevej 12"},
}


@pytest.mark.parametrize("name", UNREADABLE_XML)
def test_a_place_that_cannot_be_read_is_a_warning_on_the_call(
    client: TestClient, backend: Backend, name: str
) -> None:
    places = [location(UNREADABLE_XML[name])]
    document = eido(locationComponent=places, notesComponent=[note("Hjælp")])
    assert client.post("/v1/eido", json=document).status_code == 201
    assert rows(backend)[0].warnings == ("location_unreadable",)
    assert rows(backend)[0].location == ""


# Size --------------------------------------------------------------------------------------

TWO_MEGABYTES = b'{"narrative": "' + b"x" * 2_000_000 + b'"}'


@pytest.mark.parametrize("route", [*ROUTES, "/v1/positions"])
def test_two_megabytes_are_refused_and_their_start_is_kept(
    client: TestClient, backend: Backend, route: str
) -> None:
    check_problem(client.post(route, content=TWO_MEGABYTES), 413, "body_large", "body")
    (reject,) = kept(backend)
    assert reject.size == len(TWO_MEGABYTES)
    assert len(reject.body) == 64 * 1024


async def chunks(body: bytes) -> AsyncIterator[bytes]:
    for start in range(0, len(body), 100_000):
        yield body[start : start + 100_000]


@pytest.mark.parametrize("claimed", [None, "10", "-1", "many"])
def test_the_size_is_counted_and_not_believed(
    app: FastAPI, token: str, backend: Backend, claimed: str | None
) -> None:
    headers = {"Authorization": f"Bearer {token}"}
    if claimed is not None:
        headers["Content-Length"] = claimed

    async def send() -> httpx.Response:
        transport = httpx.ASGITransport(app)
        async with httpx.AsyncClient(transport=transport, base_url="http://intake") as client:
            return await client.post("/v1/calls", content=chunks(TWO_MEGABYTES), headers=headers)

    check_problem(asyncio.run(send()), 413, "body_large")
    assert kept(backend)[0].size == len(TWO_MEGABYTES)


def test_what_came_before_the_sender_hung_up_is_kept(
    app: FastAPI, token: str, backend: Backend
) -> None:
    events = [
        {"type": "http.request", "body": b'{"narrative": "Hj', "more_body": True},
        {"type": "http.disconnect"},
    ]
    scope = {
        "type": "http",
        "http_version": "1.1",
        "method": "POST",
        "path": "/v1/calls",
        "query_string": b"",
        "headers": [(b"authorization", f"Bearer {token}".encode())],
        "client": ("127.0.0.1", 5),
    }
    sent: list[Any] = []

    async def receive() -> Any:
        return events.pop(0)

    async def send(event: Any) -> None:
        sent.append(event)

    asyncio.run(app(scope, receive, send))
    (reject,) = kept(backend)
    assert (reject.reason, reject.body) == ("body_incomplete", '{"narrative": "Hj')
    assert reject.sender == "vagtcentral 127.0.0.1"


# Who sends ---------------------------------------------------------------------------------


@pytest.mark.parametrize("route", [*ROUTES, "/v1/positions"])
@pytest.mark.parametrize(
    ("header", "reason"),
    [
        (None, "token_missing"),
        ("", "token_missing"),
        ("Bearer", "token_missing"),
        ("Basic dXNlcjpwYXNz", "token_missing"),
        ("Bearer soc_wrong", "token_wrong"),
        ("Bearer \u00e6\u00f8\u00e5", "token_wrong"),
        ("Bearer " + "x" * 10_000, "token_wrong"),
    ],
)
def test_without_a_token_nothing_becomes_a_call_and_its_start_is_kept(
    app: FastAPI, backend: Backend, route: str, header: str | None, reason: str
) -> None:
    headers = {} if header is None else {"Authorization": header.encode("latin-1")}
    text = '{"narrative": "Hjælp", "id": "S1", "lat": 56, "lon": 10}' + " " * 5000
    body = text.encode()
    response = TestClient(app).post(route, content=body, headers=headers)

    check_problem(response, 401, reason, "Authorization")
    assert response.headers["WWW-Authenticate"].startswith("Bearer")
    (reject,) = kept(backend)
    assert (reject.body, reject.size) == (text[:4096], len(body))
    assert reject.sender == "testclient"
    assert not rows(backend)


def test_a_call_to_a_misspelled_address_is_refused_and_kept(
    client: TestClient, backend: Backend
) -> None:
    for route in ("/v1/call", "/v1/calls/", "/"):
        check_problem(client.post(route, content=b'{"narrative": "Hj'), 404, "route_unknown")
    assert [reject.route for reject in kept(backend)] == ["/", "/v1/calls/", "/v1/call"]
    assert {reject.body for reject in kept(backend)} == {'{"narrative": "Hj'}
    check_problem(client.get("/v1/call"), 404, "route_unknown")
    assert len(kept(backend)) == 3


def test_strangers_cannot_fill_the_list(app: FastAPI, backend: Backend) -> None:
    stranger = TestClient(app)
    for _ in range(30):
        assert stranger.post("/v1/calls", content=b"{}").status_code == 401
    assert len(kept(backend)) == 20
    backend.clock.pass_(minutes=2)
    stranger.post("/v1/calls", content=b"{}")
    assert len(kept(backend)) == 21


# Storage -----------------------------------------------------------------------------------


def test_when_nothing_can_be_stored_the_sender_is_told_to_send_again(
    client: TestClient, backend: Backend, monkeypatch: pytest.MonkeyPatch
) -> None:
    def full(*_: object) -> None:
        raise StorageError("full")

    monkeypatch.setattr(backend.dispatcher, "submit", full)
    for body in (b'{"narrative": "Hj\xc3\xa6lp"}', b"not json"):
        response = client.post("/v1/calls", content=body)
        check_problem(response, 503, "storage_unavailable")
        assert response.headers["Retry-After"]
        assert not response.json()["kept"]


@pytest.mark.parametrize("path", ["/", "/v1", "/v1/eido/7", "/redoc", "/v1/eido%00"])
def test_a_route_there_is_not_is_a_problem_too(client: TestClient, path: str) -> None:
    check_problem(client.post(path, content=b"{}"), 404, "route_unknown")


def test_a_method_there_is_not_is_a_problem_too(client: TestClient) -> None:
    response = client.get("/v1/eido")
    check_problem(response, 405, "method_unknown")
    assert response.headers["Allow"] == "POST"
