"""What the intake says about itself in the OpenAPI."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from pydantic import BaseModel, Field

from console.intake import positions as osmand
from console.intake import unit_status as status
from console.intake.forms import CallForm
from console.intake.problems import MEDIA_TYPE, Problem

DESCRIPTION = (
    "Takes calls, unit positions and unit status into the Sociolance console. Send "
    "`Authorization: Bearer` with a token made by `sociolance admin token NAME`. A message may "
    "have 1 MiB. An answer of 200 or 201 is given only after it has been stored."
)


class CallTaken(BaseModel):
    """The call a message became."""

    call: int = Field(description="The call's number")
    number: str = Field(description="The same as people say it", examples=["0245"])
    warnings: list[str] = Field(description="What of the message was not understood")


class PositionTaken(BaseModel):
    unit: int = Field(description="The unit the device speaks for")
    warnings: list[str]


class StatusTaken(BaseModel):
    unit: str = Field(description="The unit's call sign")
    changed: bool = Field(description="False if it was known already")


class Health(BaseModel):
    status: str
    version: str


PROBLEMS = {
    400: "Not JSON, or JSON with traps in it",
    401: "No token, or a wrong one",
    404: "No such unit or device",
    408: "It came too slowly",
    409: "The rules say no, such as a status that does not follow from the last",
    413: "Larger than 1 MiB",
    422: "A field is missing, wrong or impossible; `field` says which",
    503: "Not stored; send it again",
}


def _problems(*statuses: int) -> dict[int | str, dict[str, Any]]:
    content = {MEDIA_TYPE: {"schema": Problem.model_json_schema()}}
    return {number: {"description": PROBLEMS[number], "content": content} for number in statuses}


def _body(schema: dict[str, Any], *media: str) -> dict[str, Any]:
    content = {kind: {"schema": schema} for kind in media or ("application/json",)}
    return {"requestBody": {"required": True, "content": content}}


def calls(kind: str) -> dict[str, Any]:
    """How POST /v1/eido ('eido') and POST /v1/calls ('form') are documented."""
    eido = kind == "eido"
    return {
        "summary": "A call as an EIDO" if eido else "A call in the short form",
        "description": EIDO_TEXT if eido else FORM_TEXT,
        "status_code": 201,
        "responses": {
            200: {"model": CallTaken, "description": "Known already; updated where it differs"},
            201: {"model": CallTaken, "description": "A new call"},
            **_problems(400, 401, 408, 409, 413, 422, 503),
        },
        "openapi_extra": _body(EIDO_SCHEMA if eido else CallForm.model_json_schema()),
    }


def positions() -> dict[str, Any]:
    return {
        "summary": "Where a unit is",
        "description": "OsmAnd's fields as JSON or as a form; with an empty body, as query "
        "parameters. Newer Traccar clients' nested JSON is read too. An older position that "
        "comes late is accepted and changes nothing.",
        "responses": {
            200: {"model": PositionTaken, "description": "Stored"},
            **_problems(400, 401, 404, 408, 409, 413, 422, 503),
        },
        "openapi_extra": _body(
            osmand.SCHEMA, "application/json", "application/x-www-form-urlencoded"
        ),
    }


def unit_status(radio: Mapping[str, str]) -> dict[str, Any]:
    return {
        "summary": "What a unit reports",
        "description": "The same status again is no mistake: `changed` is false.",
        "responses": {
            200: {"model": StatusTaken, "description": "Stored"},
            **_problems(400, 401, 404, 408, 409, 413, 422, 503),
        },
        "openapi_extra": _body(status.schema(radio)),
    }


def health() -> dict[str, Any]:
    return {
        "summary": "Whether the intake can store calls; needs no token",
        "responses": {
            200: {"model": Health, "description": "It can"},
            **_problems(503),
        },
    }


FORM_TEXT = "What a dispatcher would type. What is not understood becomes a warning on the call."
EIDO_TEXT = (
    "NENA-STA-021.1b. The call component's `$id` again is an update, never a second call. "
    "References by URL are never fetched. What is not understood becomes a warning on the call."
)

# Regular expressions differ in what a blank is: control characters are named.
_BLANK = r"\s\x00-\x1f\x7f-\x9f"
_TEXT = {"type": "string", "pattern": f"[^{_BLANK}]"}
_ID = {"type": "string", "maxLength": 255, "pattern": f"^[^{_BLANK}]+$"}
_PART = {"type": "object", "properties": {"$id": {"type": "string"}}}
_PARTS = {"type": "array", "items": _PART}
_CALL = {
    "type": "object",
    "required": [
        "$id",
        "callStateRegistryText",
        "standardPrimaryCallType",
        "direction",
        "callStartTimestamp",
    ],
    "properties": {
        "$id": _ID,
        "callStateRegistryText": _TEXT,
        "standardPrimaryCallType": _TEXT,
        "direction": _TEXT,
        "callStartTimestamp": _TEXT | {"description": "ISO 8601 with the sender's zone"},
    },
}

EIDO_SCHEMA: dict[str, Any] = {
    "type": "object",
    "title": "EIDO",
    "required": [
        "eidoVersion",
        "issuingElementIdentification",
        "agencyComponent",
        "callComponent",
    ],
    "properties": {
        "$id": {"type": "string"},
        "eidoVersion": {"const": "1.0"},
        "issuingElementIdentification": _TEXT,
        "agencyComponent": {**_PARTS, "minItems": 1},
        "callComponent": {
            "type": "array",
            "minItems": 1,
            "prefixItems": [_CALL],
            "items": _PART,
            "description": "The first is read. May be left out where there is an "
            "incidentComponent.",
        },
        "callbackComponent": _PARTS,
        "personComponent": _PARTS,
        "locationComponent": _PARTS,
        "additionalDataComponent": _PARTS,
        "notesComponent": _PARTS,
    },
}
"""What a document is refused without, for the documentation; `eido_document` checks it."""
