"""Positions as OsmAnd and Traccar clients send them.

Fields as query parameters, a form or JSON: speed is in knots there (Traccar's convention). The
JSON of newer Traccar clients nests them under `location`, with speed in m/s and battery 0-1.
"""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime, timedelta
from math import isfinite
from typing import Any
from urllib.parse import parse_qsl

from console.domain.errors import Refusal
from console.intake.body import parse_object, printable
from console.intake.moments import from_unix, read_moment
from console.services.commands import RecordPosition

KNOT = 1.852
METRE_PER_SECOND = 3.6
"""In km/h."""
AHEAD = timedelta(minutes=5)
"""A device's clock may be so much ahead; a later time would hide the positions that follow."""

NAMES = {
    "deviceid": "id",
    "latitude": "lat",
    "longitude": "lon",
    "heading": "bearing",
    "course": "bearing",
    "battery": "batt",
}


def _limited(low: float, high: float, description: str) -> dict[str, Any]:
    return {"type": "number", "minimum": low, "maximum": high, "description": description}


SCHEMA: dict[str, Any] = {
    "type": "object",
    "title": "Position",
    "required": ["id", "lat", "lon"],
    "properties": {
        "id": {
            "type": "string",
            "minLength": 1,
            "maxLength": 100,
            "pattern": r"^[A-Za-z0-9 ._:\-]*[A-Za-z0-9][A-Za-z0-9 ._:\-]*$",
            "description": "The device, or the unit's call sign",
        },
        "lat": _limited(-90, 90, "WGS 84 degrees"),
        "lon": _limited(-180, 180, "WGS 84 degrees"),
        "timestamp": {
            "description": "Seconds or milliseconds since 1970, or ISO 8601. One that cannot be "
            "gives a warning, and the time of receipt is used.",
            "type": ["number", "string"],
        },
        "speed": _limited(0, 1000, "Knots"),
        "bearing": _limited(0, 360, "Degrees"),
        "accuracy": _limited(0, 1e6, "Metres"),
        "batt": _limited(0, 100, "Per cent"),
    },
}


def fields_of(query: str, data: bytes) -> dict[str, Any]:
    """The fields, wherever the client put them; a body beats the address line."""
    fields: dict[str, Any] = _pairs(query.encode())
    start = data.lstrip()[:1]
    if start in (b"{", b"["):
        fields.update(_flat(parse_object(data)))
    elif start:
        fields.update(_pairs(data))
    return {NAMES.get(name.lower(), name.lower()): value for name, value in fields.items()}


def read_position(
    fields: Mapping[str, Any], received_at: datetime
) -> tuple[RecordPosition, tuple[str, ...]]:
    """The command, and warnings. Speed comes out in km/h. Raises Refusal with `field`."""
    at, warnings = _moment(fields.get("timestamp"), received_at)
    speed = _number(fields, "speed", 0, 1000)
    return RecordPosition(
        device_id=_device(fields),
        latitude=_required(fields, "lat", 90),
        longitude=_required(fields, "lon", 180),
        at=at,
        accuracy=_number(fields, "accuracy", 0, 1e6),
        speed=None if speed is None else round(speed * KNOT, 2),
        bearing=_number(fields, "bearing", 0, 360),
        battery=_number(fields, "batt", 0, 100),
    ), warnings


def _pairs(data: bytes) -> dict[str, str]:
    try:
        pairs = parse_qsl(data.decode("utf-8"), max_num_fields=100)
    except (UnicodeDecodeError, ValueError):
        raise Refusal("value_form", field="body", expected="a=1&b=2") from None
    return dict(pairs)


def _flat(value: dict[str, Any]) -> dict[str, Any]:
    """The nested JSON of Traccar clients in the same words and units as the flat one."""
    location = value.get("location")
    if not isinstance(location, dict):
        return value
    coords = location.get("coords")
    if not isinstance(coords, dict):
        raise Refusal("value_missing", field="/location/coords")
    flat = {"id": value.get("device_id"), "timestamp": location.get("timestamp"), **coords}
    if (speed := _as_number(coords.get("speed"))) is not None:
        flat["speed"] = max(0.0, speed * METRE_PER_SECOND / KNOT)
    battery = location.get("battery")
    level = battery.get("level") if isinstance(battery, dict) else None
    if isinstance(level, int | float) and level >= 0:
        flat["batt"] = level * 100
    # A phone says -1 where it does not know its heading.
    return {name: found for name, found in flat.items() if found not in (None, -1)}


def _device(fields: Mapping[str, Any]) -> str:
    device = fields.get("id")
    if isinstance(device, int) and not isinstance(device, bool):
        device = str(device)
    if device is None:
        raise Refusal("value_missing", field="id")
    if not isinstance(device, str):
        raise Refusal("value_type", field="id", expected="string")
    if not device.strip():
        raise Refusal("value_empty", field="id")
    if len(device) > 100:
        raise Refusal("value_long", field="id", limit=100)
    return printable(device.strip())


def _required(fields: Mapping[str, Any], name: str, limit: float) -> float:
    number = _number(fields, name, -limit, limit)
    if number is None:
        raise Refusal("value_missing", field=name)
    return number


def _number(fields: Mapping[str, Any], name: str, low: float, high: float) -> float | None:
    value = fields.get(name)
    if value is None or value == "":
        return None
    number = _as_number(value)
    if number is None:
        raise Refusal("value_type", field=name, expected="number")
    if not low <= number <= high:
        raise Refusal("value_form", field=name, expected=f"{low:g}…{high:g}")
    return number


def _as_number(value: object) -> float | None:
    if isinstance(value, bool) or not isinstance(value, int | float | str):
        return None
    try:
        number = float(value)
    except (ValueError, OverflowError):
        return None
    return number if isfinite(number) else None


def _moment(value: object, received_at: datetime) -> tuple[datetime, tuple[str, ...]]:
    if value is None or value == "":
        return received_at, ()
    if isinstance(value, bool) or not isinstance(value, int | float | str):
        raise Refusal("value_type", field="timestamp", expected="number")
    number = _as_number(value)
    read = read_moment(value) if number is None and isinstance(value, str) else None
    moment = read[0] if read else from_unix(number) if number is not None else None
    if moment is None or moment > received_at + AHEAD:
        return received_at, ("timestamp_absurd",)
    return moment, ()
