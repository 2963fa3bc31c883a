"""The read side: fulfils `services.views.Views`, a module per screen."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from datetime import date, datetime

from sqlalchemy import Engine, select
from sqlalchemy.engine import Connection

from console.domain.access import Looks
from console.domain.accounts import Account
from console.domain.assignment import Unit
from console.domain.handoff import Handoff
from console.domain.municipality import Service
from console.domain.notes import Note
from console.domain.phones import SharedPhone
from console.services import views as v
from console.services.accounts import AccountView
from console.services.audit_view import AuditQuery, AuditRow
from console.services.avoided import Avoided
from console.services.citizen_view import CitizenHit, KnownAs
from console.services.facts import EffectFacts, HandoffFact
from console.services.handover_view import HandoverView
from console.services.keeping import Kept
from console.services.ports import Reject
from console.services.reach import Reach
from db import accesses, tables
from db.errors import translated
from db.repositories import Records
from db.views import (
    audit,
    avoided,
    board,
    call,
    call_list,
    citizens,
    directory,
    effect,
    handover,
    history,
    keeping,
    leader,
    measures,
    queue,
)


class SqlViews:
    """Each question is one short read transaction; may be asked from any thread."""

    def __init__(self, engine: Engine) -> None:
        self._engine = engine

    @contextmanager
    def _reading(self) -> Iterator[Connection]:
        with translated(), self._engine.connect() as connection:
            yield connection

    def board(self) -> v.BoardRows:
        with self._reading() as connection:
            return board.board(connection)

    def board_rows(
        self,
        calls: Sequence[int],
        units: Sequence[int],
        handoffs: Sequence[int],
        citizens: Sequence[int] = (),
        *,
        reach: Reach = Reach.PEOPLE,
    ) -> v.BoardRows:
        with self._reading() as connection:
            return board.board_rows(connection, calls, units, handoffs, citizens, reach)

    def call(self, call_id: int) -> v.CallView:
        with self._reading() as connection:
            return call.call_view(connection, call_id)

    def citizens(self, text: str, *, limit: int = 50) -> Sequence[CitizenHit]:
        with self._reading() as connection:
            return citizens.search(connection, text, limit)

    def candidates(self, call_id: int) -> Sequence[CitizenHit]:
        with self._reading() as connection:
            return citizens.candidates(connection, call_id)

    def similar(self, known: KnownAs) -> Sequence[CitizenHit]:
        with self._reading() as connection:
            return citizens.similar(connection, known)

    def shared_phones(self) -> Sequence[SharedPhone]:
        with self._reading() as connection:
            found = Records(connection, tables.shared_phone, SharedPhone).find()
            return sorted(found, key=lambda marked: (marked.name.casefold(), marked.phone))

    def history(self, query: v.HistoryQuery) -> Sequence[v.HistoryRow]:
        with self._reading() as connection:
            return history.page(connection, query)

    def municipality(self, code: str) -> v.MunicipalityView:
        with self._reading() as connection:
            return directory.municipality(connection, code)

    def municipalities(self) -> Sequence[v.MunicipalityView]:
        with self._reading() as connection:
            return directory.municipalities(connection)

    def municipality_names(self) -> Mapping[str, str]:
        with self._reading() as connection:
            return directory.municipality_names(connection)

    def directory(self, text: str) -> Sequence[v.DirectoryHit]:
        with self._reading() as connection:
            return directory.search(connection, text)

    def services(self) -> Sequence[Service]:
        with self._reading() as connection:
            return Records(connection, tables.service, Service).find()

    def units(self) -> Sequence[Unit]:
        with self._reading() as connection:
            return Records(connection, tables.unit, Unit).find()

    def handoffs(self, *, all_: bool = False) -> Sequence[v.HandoffRow]:
        with self._reading() as connection:
            return board.handoffs(connection, every=all_)

    def calls(self, *, all_: bool = False) -> Sequence[v.QueueRow]:
        with self._reading() as connection:
            return queue.calls(connection, latest=all_)

    def handoff_facts(
        self, since: datetime, until: datetime | None = None
    ) -> Sequence[HandoffFact]:
        with self._reading() as connection:
            return measures.handoff_facts(connection, since, until)

    def effect_facts(self) -> EffectFacts:
        with self._reading() as connection:
            return effect.effect_facts(connection)

    def call_list(self, now: datetime) -> Sequence[v.CallListRow]:
        with self._reading() as connection:
            return call_list.call_list(connection, now)

    def handoff(self, handoff_id: int) -> Handoff:
        with self._reading() as connection:
            return Records(connection, tables.handoff, Handoff).get(handoff_id)

    def avoided(self) -> Sequence[Avoided]:
        with self._reading() as connection:
            return avoided.avoided(connection)

    def handover(self, now: datetime) -> HandoverView:
        with self._reading() as connection:
            return handover.handover(connection, now)

    def note(self, note_id: int) -> Note:
        with self._reading() as connection:
            return Records(connection, tables.note, Note).get(note_id)

    def rejects(self, *, all_: bool = False) -> Sequence[Reject]:
        with self._reading() as connection:
            return leader.rejects(connection, unseen_only=not all_)

    def leader(self, now: datetime, day_start: datetime) -> v.LeaderView:
        with self._reading() as connection:
            return leader.leader(connection, now, day_start)

    def setting(self, key: str) -> str | None:
        with self._reading() as connection:
            table = tables.setting
            return connection.scalar(select(table.c.value).where(table.c.key == key))

    def kept(self) -> Kept:
        with self._reading() as connection:
            return keeping.kept(connection)

    def token_known(self, token_hash: str) -> str | None:
        with self._reading() as connection:
            table = tables.token
            return connection.scalar(
                select(table.c.name).where(
                    table.c.token_hash == token_hash, table.c.revoked_at.is_(None)
                )
            )

    def accounts(self) -> Sequence[AccountView]:
        with self._reading() as connection:
            return [
                AccountView(account.name, account.roles, account.disabled_at)
                for account in Records(connection, tables.account, Account).find()
            ]

    def follow_ups_due(self, until: date) -> Sequence[v.HistoryRow]:
        with self._reading() as connection:
            return history.follow_ups_due(connection, until)

    def looks(self, actor: str, since: datetime) -> Looks:
        with self._reading() as connection:
            return accesses.looks(connection, actor, since)

    def in_work(self, actor: str) -> frozenset[int]:
        with self._reading() as connection:
            return queue.in_work(connection, actor)

    def audit(self, query: AuditQuery) -> Sequence[AuditRow]:
        with self._reading() as connection:
            return audit.page(connection, query)


__all__ = ["SqlViews"]
