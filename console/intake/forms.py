"""The short form of a call: what a dispatcher would type, or a police form carries."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Callable
from datetime import datetime, timedelta
from threading import Lock
from typing import Annotated, Any

from pydantic import BaseModel, ConfigDict, Field, StringConstraints, ValidationError

from console.domain.codes import CallSource, Category
from console.domain.errors import Refusal
from console.intake import municipalities
from console.intake.body import WHOLE, pointer, printable
from console.intake.moments import read_start
from console.intake.plain import LINE, NARRATIVE, line, lines
from console.services.commands import ReceiveCall

Identity = Annotated[str, StringConstraints(min_length=1, max_length=255, pattern=r"^[^\x00]+$")]

TOLD = ("caller_name", "caller_phone", "location", "narrative")
"""At least one of these says something."""


def _say_something(schema: dict[str, Any]) -> None:
    filled = {"type": "string", "pattern": "[^\\s\\x00-\\x1f\\x7f-\\x9f]"}
    schema["anyOf"] = [{"required": [name], "properties": {name: filled}} for name in TOLD]


class CallForm(BaseModel):
    """At least one of caller_name, caller_phone, location and narrative must be filled."""

    model_config = ConfigDict(strict=True, extra="allow", json_schema_extra=_say_something)

    message_id: Identity | None = Field(
        None,
        description="The sender's own id of this call. The same id again is an update, never a "
        "second call. Without it, the same message with the same started_at, or the same message "
        "within two minutes, is taken as sent twice.",
    )
    source: str | None = Field(
        None,
        description="caller_112 (default), ambulance, police, municipality, medical_helpline or "
        "other. An unknown source is kept in the narrative with a warning.",
        examples=["police"],
    )
    on_behalf: bool = Field(False, description="Somebody else calls about the citizen.")
    caller_name: str = Field("", examples=["Prøve Prøvesen"])
    caller_phone: str = Field("", examples=["20 00 00 01"])
    location: str = Field("", examples=["Prøvevej 1, 8000 Aarhus C"])
    latitude: float | None = Field(None, description="WGS 84 degrees")
    longitude: float | None = Field(None, description="WGS 84 degrees")
    narrative: str = Field("", description="What is said.", examples=["Sidder på en bænk."])
    municipality: str | None = Field(
        None,
        description="Four-digit code or name. An unknown one is kept in the narrative with a "
        "warning.",
        examples=["0751", "Aarhus"],
    )
    categories: list[str] = Field(
        default_factory=list,
        description="Any of " + ", ".join(Category) + ". An unknown one is kept in the narrative "
        "with a warning.",
        examples=[["alcohol"]],
    )
    started_at: str | None = Field(
        None,
        description="ISO 8601; without a zone it is Danish time. A time that cannot be gives a "
        "warning.",
        examples=["2026-11-21T14:02:00+01:00"],
    )
    made_up: bool = Field(False, description="A call for demonstration or exercise.")


def read_form(
    value: dict[str, Any], received_at: datetime, known: municipalities.Known
) -> ReceiveCall:
    """The call in a form. Raises Refusal with `field`, a JSON pointer."""
    try:
        form = CallForm.model_validate(value)
    except ValidationError as error:
        raise refusal_of(error) from None
    told = [line(form.caller_name, 200), line(form.caller_phone, 64), line(form.location)]
    warnings: list[str] = ["field_unknown"] if form.model_extra else []
    source, left_over = _source(form, warnings)
    categories = _categories(form, warnings, left_over)
    municipality = _municipality(form, known, warnings, left_over)
    narrative = "\n".join(part for part in (lines(form.narrative), *left_over) if part)
    if not any((*told, lines(form.narrative))):
        raise Refusal("call_empty", field=WHOLE)
    if len(narrative) > NARRATIVE or len(form.location) > LINE:
        warnings.append("text_cut")
    latitude, longitude = _position(form, warnings)
    started = read_start(form.started_at, received_at) if form.started_at else None
    if form.started_at and started is None:
        warnings.append("started_at_absurd")
    return ReceiveCall(
        message_id=form.message_id,
        source=source,
        on_behalf=form.on_behalf,
        started_at=started[0] if started else None,
        started_offset=started[1] if started else 0,
        caller_name=told[0],
        caller_phone=told[1],
        location=told[2],
        latitude=latitude,
        longitude=longitude,
        narrative=narrative[:NARRATIVE],
        municipality=municipality,
        categories=categories,
        warnings=tuple(warnings),
        made_up=form.made_up,
    )


def _source(form: CallForm, warnings: list[str]) -> tuple[CallSource, list[str]]:
    if form.source is None:
        return CallSource.CALLER_112, []
    if form.source in set(CallSource):
        return CallSource(form.source), []
    warnings.append("source_unknown")
    return CallSource.OTHER, [line(form.source)]


def _categories(form: CallForm, warnings: list[str], left_over: list[str]) -> tuple[Category, ...]:
    words = dict.fromkeys(form.categories)
    unknown = [word for word in words if word not in set(Category)]
    if unknown:
        warnings.append("category_unknown")
        left_over.append(line(", ".join(unknown)))
    return tuple(Category(word) for word in words if word in set(Category))


def _municipality(
    form: CallForm, known: municipalities.Known, warnings: list[str], left_over: list[str]
) -> str | None:
    if not (form.municipality or "").strip():
        return None
    found = municipalities.find(form.municipality or "", known)
    if found is None:
        warnings.append("municipality_unknown")
        left_over.append(line(form.municipality or ""))
    return found


def _position(form: CallForm, warnings: list[str]) -> tuple[float | None, float | None]:
    latitude, longitude = form.latitude, form.longitude
    if latitude is None and longitude is None:
        return None, None
    if latitude is None or longitude is None or abs(latitude) > 90 or abs(longitude) > 180:
        warnings.append("position_absurd")
        return None, None
    return latitude, longitude


def refusal_of(error: ValidationError) -> Refusal:
    """The first thing pydantic found wrong, as a refusal with its JSON pointer."""
    first = error.errors(include_url=False, include_context=True)[0]
    where = ""
    for step in first["loc"]:
        where = pointer(where, step)
    where = printable(where) or WHOLE
    kind, context = str(first["type"]), first.get("ctx", {})
    if kind == "missing":
        return Refusal("value_missing", field=where)
    if kind == "string_too_long":
        return Refusal("value_long", field=where, limit=context["max_length"])
    if kind == "string_too_short":
        return Refusal("value_empty", field=where)
    if kind.endswith("_type"):
        return Refusal("value_type", field=where, expected=kind.removesuffix("_type"))
    return Refusal("value_form", field=where, expected=kind)


# Sent twice --------------------------------------------------------------------------------


class Repeats:
    """Names the call a form is about, so that a retry makes no second call.

    The sender's own id counts within that sender: two of them may both count from 1. Without one,
    and with `started_at` the content is the identity. Without both, the same content is the
    same message for two minutes only: a citizen who calls again later is a new call.
    """

    WINDOW = timedelta(minutes=2)

    def __init__(self, clock: Callable[[], datetime]) -> None:
        self._clock = clock
        self._lock = Lock()
        self._seen: dict[str, datetime] = {}

    def id_of(self, sender: str, value: dict[str, Any]) -> str:
        """The same for messages that are about the same call; never shared by two senders."""
        if value.get("message_id") is not None:
            return f"form:{sender}:{value['message_id']}"
        canonical = json.dumps([sender, value], sort_keys=True).encode()
        digest = hashlib.sha256(canonical).hexdigest()
        if value.get("started_at"):
            return f"form:{digest}"
        return f"form:{digest}:{self._first_seen(digest).isoformat()}"

    def _first_seen(self, digest: str) -> datetime:
        now = self._clock()
        with self._lock:
            since = now - self.WINDOW
            self._seen = {key: at for key, at in self._seen.items() if at > since}
            return self._seen.setdefault(digest, now)
