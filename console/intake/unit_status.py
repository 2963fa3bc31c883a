"""The words units report their status by: ours, EIDO's, and those of a radio."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Any

from console.domain.assignment import Unit
from console.domain.codes import UnitStatus
from console.domain.errors import Refusal
from console.intake.body import printable
from console.services.commands import AcknowledgeAssignment, Command, SetUnitStatus

ACKNOWLEDGED = "acknowledged"

# EIDO secondary unit status (NENA-STA-021.1b), without case and blanks.
EIDO = {
    "enroute": UnitStatus.EN_ROUTE,
    "onscene": UnitStatus.ON_SCENE,
    "transporting": UnitStatus.TRANSPORTING,
    "cleared": UnitStatus.AVAILABLE,
    "available": UnitStatus.AVAILABLE,
    "break": UnitStatus.ON_BREAK,
    "offduty": UnitStatus.OFF_DUTY,
    "outofservice": UnitStatus.OUT_OF_SERVICE,
}

RADIO: Mapping[str, str] = {
    "1": UnitStatus.AVAILABLE,
    "2": UnitStatus.AVAILABLE,
    "3": UnitStatus.EN_ROUTE,
    "4": UnitStatus.ON_SCENE,
    "6": UnitStatus.OUT_OF_SERVICE,
    "7": UnitStatus.TRANSPORTING,
    "9": ACKNOWLEDGED,
}
"""Radio status codes: the usual European ones, to be replaced by the centre's own."""

WORDS = (
    *UnitStatus,
    "EnRoute",
    "OnScene",
    "Transporting",
    "Cleared",
    "Available",
    "Break",
    "OffDuty",
    "OutofService",
    "Acknowledged",
)


def schema(radio: Mapping[str, str]) -> dict[str, Any]:
    """The OpenAPI schema of a unit status message."""
    return {
        "type": "object",
        "title": "UnitStatus",
        "required": ["unit", "status"],
        "properties": {
            "unit": {
                "type": "string",
                "pattern": r"^[A-Za-z0-9\-]{1,20}$",
                "description": "Call sign, such as S1",
            },
            "status": {
                "type": "string",
                "enum": [*dict.fromkeys((*WORDS, *radio))],
                "description": "Our status, EIDO's secondary unit status, or a radio code",
            },
        },
    }


def read_unit_status(
    value: Mapping[str, Any], units: Iterable[Unit], radio: Mapping[str, str]
) -> tuple[Unit, Command]:
    """The unit and the command its report becomes. Raises Refusal with `field`."""
    call_sign, status = _text(value, "unit"), _text(value, "status")
    word = radio.get(status, status)
    unit = next((u for u in units if u.call_sign.upper() == call_sign.upper()), None)
    folded = "".join(word.split()).replace("_", "").lower()
    if folded == ACKNOWLEDGED:
        return _known(unit, call_sign), AcknowledgeAssignment(unit_id=_known(unit, call_sign).id)
    meant = word if word in set(UnitStatus) else EIDO.get(folded)
    if meant is None:
        raise Refusal("status_unknown", field="/status", status=printable(status))
    unit = _known(unit, call_sign)
    return unit, SetUnitStatus(unit_id=unit.id, status=UnitStatus(meant))


def _known(unit: Unit | None, call_sign: str) -> Unit:
    if unit is None:
        raise Refusal("unit_unknown", field="/unit", unit=printable(call_sign))
    return unit


def _text(value: Mapping[str, Any], name: str) -> str:
    found = value.get(name)
    if found is None:
        raise Refusal("value_missing", field=f"/{name}")
    if not isinstance(found, str):
        raise Refusal("value_type", field=f"/{name}", expected="string")
    if not found.strip():
        raise Refusal("value_empty", field=f"/{name}")
    return found.strip()
