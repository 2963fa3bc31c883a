"""The intake in this process, on a real database, and the messages sent to it."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from fastapi import FastAPI
from fastapi.testclient import TestClient
from httpx import Response

from console.intake.api import create_app
from console.intake.tokens import new_token, token_hash
from console.services.commands import MakeToken
from console.services.ports import Reject
from console.services.views import QueueRow
from tests.conftest import Backend

SAMPLE = Path(__file__).resolve().parents[3] / "shared" / "samples" / "eido" / "call-transfer.json"

Post = Callable[..., Response]


@pytest.fixture
def token(backend: Backend) -> str:
    token = new_token()
    backend.do(MakeToken(name="vagtcentral", token_hash=token_hash(token)))
    return token


@pytest.fixture
def app(backend: Backend) -> FastAPI:
    return create_app(backend.dispatcher, backend.views, backend.clock, language="da")


@pytest.fixture
def client(app: FastAPI, token: str) -> TestClient:
    return TestClient(app, headers={"Authorization": f"Bearer {token}"})


@pytest.fixture
def sample() -> dict[str, Any]:
    """The one published EIDO."""
    if not SAMPLE.exists():
        pytest.skip("the published samples are not here")
    document: dict[str, Any] = json.loads(SAMPLE.read_text(encoding="utf-8"))
    return document


def rows(backend: Backend) -> list[QueueRow]:
    """The calls on the board, by number."""
    return sorted(backend.views.board().calls, key=lambda row: row.id)


def only_call(backend: Backend) -> QueueRow:
    (row,) = rows(backend)
    return row


def kept(backend: Backend) -> list[Reject]:
    return list(backend.views.rejects(all_=True))


def check_problem(response: Response, status: int, reason: str, field: str | None = None) -> None:
    """A problem as RFC 9457 wants it, that names the field and the reason."""
    problem = response.json()
    assert (response.status_code, problem["reason"]) == (status, reason), problem
    assert response.headers["content-type"] == "application/problem+json"
    assert problem["status"] == status
    assert problem["title"]
    assert problem["type"]
    if field is not None:
        assert problem["field"] == field, problem


def eido(**changes: Any) -> dict[str, Any]:
    """A small EIDO with all that is required; a change of None leaves a part out."""
    document: dict[str, Any] = {
        **part("urn:emergency:uid:incidentid:1:test.example"),
        "eidoVersion": "1.0",
        "issuingElementIdentification": "amk.test.example",
        "agencyComponent": [
            part("amk", agencyRoleDescriptionRegistryText=["CallReceiving"], agencyType=["psap"])
        ],
        "callComponent": [call()],
        **changes,
    }
    return {name: value for name, value in document.items() if value is not None}


def part(identity: str, **fields: Any) -> dict[str, Any]:
    """A component with its prologue."""
    return {
        "$id": identity,
        "lastUpdateTimeStamp": "2026-11-20T11:58:00+01:00",
        "updatedByAgencyReference": {"$ref": "amk"},
        **fields,
    }


def call(**fields: Any) -> dict[str, Any]:
    return part(
        "urn:emergency:uid:callid:1:test.example",
        **{
            "callStateRegistryText": "callAnswered",
            "standardPrimaryCallType": "emergency",
            "direction": "incoming",
            "callStartTimestamp": "2026-11-20T11:57:00+01:00",
            **fields,
        },
    )


def note(text: str) -> dict[str, Any]:
    return part("note-1", notesActionComments=text)


def pidf_lo(inner: str, prolog: str = "") -> str:
    """A PIDF-LO document around what stands in its location-info."""
    return (
        f'<?xml version="1.0" encoding="UTF-8"?>{prolog}'
        '<presence xmlns="urn:ietf:params:xml:ns:pidf"'
        ' xmlns:gp="urn:ietf:params:xml:ns:pidf:geopriv10"'
        ' xmlns:ca="urn:ietf:params:xml:ns:pidf:geopriv10:civicAddr"'
        ' xmlns:gml="http://www.opengis.net/gml" entity="pres:caller@test.example">'
        f"<tuple><status><gp:geopriv><gp:location-info>{inner}</gp:location-info></gp:geopriv>"
        "</status></tuple></presence>"
    )


CIVIC = (
    "<ca:civicAddress><ca:country>DK</ca:country><ca:A2>Viborg Kommune</ca:A2><ca:A3>Bjerringbro"
    "</ca:A3><ca:RD>Prøvevej</ca:RD><ca:HNO>12</ca:HNO><ca:FLR>2. tv.</ca:FLR><ca:PC>8850</ca:PC>"
    "</ca:civicAddress>"
)


def location(value: object, **fields: Any) -> dict[str, Any]:
    return part(
        "place-1",
        locationTypeDescriptionRegistryText="Caller",
        locationByValue=value,
        **fields,
    )
