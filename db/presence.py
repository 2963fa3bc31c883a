"""Who has which call open: a row for each person at a desk, replaced as they go. No journal."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import asdict
from datetime import datetime

from sqlalchemy import ColumnElement, Engine, and_, bindparam, delete, not_, select, text

from console.domain.presence import Present
from console.services.dispatcher import Actor
from db.errors import translated
from db.tables import presence
from db.types import Instant

# In words, as SQLAlchemy has a construct of each engine's own for what both say alike.
TELL = text(
    "INSERT INTO presence (actor, workstation, call_id, typing, at)"
    " VALUES (:actor, :workstation, :call_id, :typing, :at)"
    " ON CONFLICT (actor, workstation) DO UPDATE"
    " SET call_id = excluded.call_id, typing = excluded.typing, at = excluded.at"
).bindparams(bindparam("at", type_=Instant()))


class SqlPresence:
    """Fulfils `ports.Presence`, on the engine for questions: on a server each of its statements
    stands alone, and nothing that is read here decides what is written."""

    def __init__(self, engine: Engine, now: Callable[[], datetime]) -> None:
        self._engine = engine
        self._now = now

    def tell(self, who: Actor, call_id: int | None, typing: str = "") -> None:
        with translated(), self._engine.begin() as connection:
            if call_id is None:
                connection.execute(delete(presence).where(_of(who)))
                return
            row = Present(
                actor=who.name,
                workstation=who.workstation,
                call_id=call_id,
                typing=typing,
                at=self._now(),
            )
            connection.execute(TELL, asdict(row))

    def others(self, who: Actor) -> Sequence[Present]:
        with translated(), self._engine.connect() as connection:
            rows = connection.execute(select(presence).where(not_(_of(who))))
            return [Present(**row._mapping) for row in rows]


def _of(who: Actor) -> ColumnElement[bool]:
    return and_(presence.c.actor == who.name, presence.c.workstation == who.workstation)
