"""Who has a call open at another desk, and types in it. A hint between colleagues, never a lock."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from datetime import datetime, timedelta

BEAT = timedelta(seconds=20)
"""How often a console says that it is still there."""
GONE = timedelta(seconds=60)
"""A console that has not said so for this long was killed, or is cut off."""
SILENCE = timedelta(seconds=5)
"""After this long without a key nobody is typing any more."""
NOTE = "note"
"""Where notes are typed; the other forms go by the codes of their stages."""


@dataclass(frozen=True, kw_only=True)
class Present:
    """Somebody at a desk has this call open. typing: in which form, empty if in none."""

    actor: str
    workstation: str
    call_id: int
    typing: str = ""
    at: datetime = field(compare=False)

    @property
    def desk(self) -> tuple[str, str]:
        return self.actor, self.workstation


@dataclass(frozen=True)
class Heard:
    """`since`: by one's own clock, for the clocks of two workstations need not agree."""

    present: Present
    since: datetime


Desks = Mapping[tuple[str, str], Heard]


def heard(before: Desks, rows: Iterable[Present], now: datetime) -> Desks:
    """What is known after these were read: a desk whose `at` has moved is there now."""

    def since(row: Present) -> datetime:
        known = before.get(row.desk)
        if known is None:
            return min(row.at, now)
        return known.since if known.present.at == row.at else now

    return {row.desk: Heard(row, since(row)) for row in rows}


def there(desks: Desks, now: datetime) -> list[Present]:
    """Who is there, by name; whoever has been silent for long is not."""
    alive = [known.present for known in desks.values() if now - known.since < GONE]
    return sorted(alive, key=lambda present: present.desk)
