"""What the intake answers when it says no: application/problem+json (RFC 9457)."""

from __future__ import annotations

from typing import Any

from fastapi.responses import JSONResponse
from pydantic import BaseModel, Field

from console.domain.errors import Refusal
from console.labels import refusal_text
from console.labels.intake import TITLES, reject_detail, reject_title

MEDIA_TYPE = "application/problem+json"

STATUS: dict[str, int] = {
    "body_incomplete": 400,
    "body_large": 413,
    "body_slow": 408,
    "device_unknown": 404,
    "json_depth": 400,
    "json_duplicate": 400,
    "json_encoding": 400,
    "json_malformed": 400,
    "json_number": 400,
    "method_unknown": 405,
    "not_found": 404,
    "route_unknown": 404,
    "storage_unavailable": 503,
    "token_missing": 401,
    "token_wrong": 401,
    "unit_unknown": 404,
}
"""By reason; any other reason of the intake is 422, a refusal of the rules is 409."""


class Problem(BaseModel):
    """Why a message was refused (RFC 9457)."""

    type: str = Field(description="urn:sociolance:problem: and the reason")
    title: str = Field(description="What kind of thing was wrong, for people")
    status: int
    detail: str = Field(description="Where and how, and what to do, for people")
    reason: str = Field(description="The same, as a stable code for programs")
    field: str = Field(
        description="JSON pointer (RFC 6901) to what was wrong, the name of a header or a "
        "parameter, or 'body' for the whole message"
    )
    kept: bool = Field(description="Whether the message was kept for the shift leader to see")


def status_of(refusal: Refusal) -> int:
    """The HTTP status for a refusal."""
    return STATUS.get(refusal.code, 422 if refusal.code in TITLES else 409)


FIELDS = {"device_unknown": "id"}
"""What was wrong in a message that the rules refused, not its reader."""


def field_of(refusal: Refusal) -> str:
    """A JSON pointer, the name of a header or a parameter, or 'body'."""
    return str(refusal.params.get("field") or FIELDS.get(refusal.code, "body"))


def detail_of(refusal: Refusal, language: str) -> str:
    """The sentence for a refusal, the intake's own or the rules'."""
    if refusal.code in TITLES:
        return reject_detail(refusal.code, refusal.params, language)
    return refusal_text(refusal)


def problem_of(refusal: Refusal, language: str, *, kept: bool) -> Problem:
    return Problem(
        type=f"urn:sociolance:problem:{refusal.code}",
        title=reject_title(refusal.code, language),
        status=status_of(refusal),
        detail=detail_of(refusal, language),
        reason=refusal.code,
        field=field_of(refusal),
        kept=kept,
    )


def answer(problem: Problem, headers: dict[str, str] | None = None) -> JSONResponse:
    """The problem as a response, with what its status asks for in the header."""
    extra = dict(headers or {})
    if problem.status == 401:
        extra["WWW-Authenticate"] = 'Bearer realm="sociolance"'
    if problem.status == 503:
        extra["Retry-After"] = "5"
    content: dict[str, Any] = problem.model_dump()
    return JSONResponse(content, status_code=problem.status, media_type=MEDIA_TYPE, headers=extra)
