"""Why a citizen is offered as perhaps the one."""

from __future__ import annotations

from console.domain.codes import BirthLikeness
from console.domain.likeness import Likeness
from console.labels.codes import label
from console.services.citizen_view import CitizenHit
from console.texts import noop, translate

BY = {
    "phone": noop("Match", "samme telefon"),
    "shared_phone": noop("Match", "delt telefon"),
    "same_cpr": noop("Match", "samme CPR-nummer"),
    "cpr": noop("Match", "CPR"),
    "name": noop("Match", "navn"),
    "birth_date": noop("Match", "fødselsdato"),
}


def match_text(hit: CitizenHit) -> str:
    """Such as "delt telefon, navn ligner 92 %"."""
    by = translate(*BY[hit.by]) if hit.by in BY else ""
    return ", ".join(part for part in (by, likeness_text(hit.likeness)) if part)


def likeness_text(likeness: Likeness | None) -> str:
    """Such as "navn ligner 92 %, samme fødselsdag"."""
    if likeness is None:
        return ""
    name = translate("Match", "samme navn")
    if likeness.name < 100:
        name = translate("Match", "navn ligner {percent} %", percent=likeness.name)
    if likeness.birth == BirthLikeness.UNKNOWN:
        return name
    return f"{name}, {label(likeness.birth)}"
