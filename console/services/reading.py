"""What one person is told: every look is written down first, and what is not open is hidden."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from datetime import datetime
from typing import Any, Protocol, TypeVar, cast

from console.domain import roles
from console.domain.access import HOLDS, Access, Looks, found
from console.domain.codes import AccessKind, AccessReason, Export, Right
from console.domain.intake import is_own
from console.services.audit_view import AuditQuery, AuditRow
from console.services.citizen_view import CitizenHit, KnownAs
from console.services.commands import OpenCall, OpenCitizen, RecordExport, RecordSearch
from console.services.dispatcher import Actor, Dispatcher
from console.services.masking import masked, unopened
from console.services.views import CallView, HistoryQuery, HistoryRow, Views

PLAIN = frozenset(
    {
        *("shared_phones", "municipality", "municipalities", "municipality_names", "directory"),
        *("services", "units", "handoff_facts", "effect_facts", "avoided", "handover"),
        *("setting", "accounts", "token_known", "looks", "in_work", "rejects", "kept"),
    }
)
"""Questions whose answers tell of nobody: numbers, codes, staff, places and municipal contacts.

A refused message is told as it came: it is about nobody yet, and a cry for help may be in it.
"""
HIDING = frozenset(
    {
        *("board", "board_rows", "calls", "handoffs", "handoff", "call_list", "note"),
        *("leader", "follow_ups_due"),
    }
)
"""Questions whose answers name citizens: hidden, where these are not open to whoever asks."""


Answer = TypeVar("Answer")


class Told(Views, Protocol):
    """The views as one person is told them."""

    def about(self, call_id: int) -> Told:
        """The same, asked while working in a call: whoever may see the call is told who it may be
        about, in the searches made there too."""

    def still(self, view: CallView, since: datetime | None) -> CallView:
        """What may be shown of a call that was told before, while storage is away since then."""

    def exported(
        self,
        what: Export,
        count: int = 0,
        citizens: Iterable[int] = (),
        *,
        call_id: int | None = None,
        citizen_id: int | None = None,
    ) -> None:
        """Write down that this is taken out. Before it is."""


def told(views: Views, dispatcher: Dispatcher, actor: Actor, clock: Callable[[], datetime]) -> Told:
    """What this person is told. Where there are no accounts everything is open, and kept all the
    same. May be asked from any thread."""
    # Told by name, below: what is in neither list and has no method here, nobody is told.
    return cast("Told", _Told(views, dispatcher, actor, clock))


class _Told:
    def __init__(
        self,
        views: Views,
        dispatcher: Dispatcher,
        actor: Actor,
        clock: Callable[[], datetime],
        call_id: int | None = None,
    ) -> None:
        self._views = views
        self._dispatcher = dispatcher
        self._actor = actor
        self._clock = clock
        self._call = call_id
        self._last: dict[int, tuple[Access, datetime]] = {}
        """By call: the look that opened it, and when it was last told."""

    def about(self, call_id: int) -> Told:
        made = _Told(self._views, self._dispatcher, self._actor, self._clock, call_id)
        return cast("Told", made)

    def __getattr__(self, name: str) -> Callable[..., Any]:
        if name in PLAIN:
            return cast("Callable[..., Any]", getattr(self._views, name))
        if name in HIDING:
            ask = getattr(self._views, name)
            return lambda *args, **options: self._hide(ask(*args, **options))
        raise AttributeError(name)

    # One call ------------------------------------------------------------------------------

    def call(self, call_id: int) -> CallView:
        """Open it first, if it may be opened without asking; else what is not hidden."""
        if self._open(call_id):
            return self._views.call(call_id)
        return unopened(self._views.call(call_id))

    def still(self, view: CallView, since: datetime | None) -> CallView:
        """What was open when storage went away, and one's own; no look can be written down now."""
        own = self._actor.role is None or is_own(view.call, self._actor.name)
        _, told_at = self._last.get(view.call.id, (None, None))
        if own or since is None or (told_at is not None and since - told_at <= HOLDS):
            return view
        return unopened(view)

    def _open(self, call_id: int) -> bool:
        """Whether the call is open to this person. A look goes on while the call is looked at; each
        time it lasts for, it is written down anew."""
        now = self._clock()
        look = self._looks().at_call(call_id)
        if look is None:
            reopened = self._without_asking(call_id, now)
            if reopened is None:
                self._last.pop(call_id, None)
                return False
            self._dispatcher.submit(reopened, self._actor)
            look = self._looks().at_call(call_id)
        if look is not None:
            held = {number: told for number, told in self._last.items() if now - told[1] <= HOLDS}
            self._last = {**held, call_id: (look, now)}
        return True

    def _without_asking(self, call_id: int, now: datetime) -> OpenCall | None:
        if self._actor.role is None or call_id in self._views.in_work(self._actor.name):
            return OpenCall(call_id=call_id)
        before, told_at = self._last.get(call_id, (None, now))
        if before is None or before.reason in {None, AccessReason.OWN_CALL}:
            return None
        if now - told_at > HOLDS:
            return None
        return OpenCall(call_id=call_id, reason=before.reason, text=before.text)

    # Looking for somebody ------------------------------------------------------------------

    def citizens(self, text: str, *, limit: int = 50) -> Sequence[CitizenHit]:
        return self._found(lambda: self._views.citizens(text, limit=limit), self._call)

    def candidates(self, call_id: int) -> Sequence[CitizenHit]:
        """Nobody is looked for by what is hidden from whoever asks."""
        if not self._open(call_id):
            return ()
        return self._found(lambda: self._views.candidates(call_id), call_id)

    def similar(self, known: KnownAs) -> Sequence[CitizenHit]:
        return self._found(lambda: self._views.similar(known), self._call)

    def _found(
        self, ask: Callable[[], Sequence[CitizenHit]], call_id: int | None
    ) -> Sequence[CitizenHit]:
        hits = ask()
        new = self._searched(len(hits), tuple(hit.citizen.id for hit in hits), call_id)
        if call_id is not None and self._open(call_id):
            # A server tells who they are once it is written down that they were found.
            return ask() if new else hits
        return self._hide(hits)

    def history(self, query: HistoryQuery) -> Sequence[HistoryRow]:
        if query.citizen_id is not None and self._actor.role is None:
            self._dispatcher.submit(OpenCitizen(citizen_id=query.citizen_id), self._actor)
        rows = self._views.history(query)
        if query.text.strip():
            self._searched(len(rows), tuple(r.citizen_id for r in rows if r.citizen_id), None)
        return self._hide(rows)

    def _searched(self, hits: int, citizens: tuple[int, ...], call_id: int | None) -> bool:
        """Write it down; False if just this was looked for and found already."""
        if self._looks().repeat(AccessKind.SEARCHED, call_id, found(hits, citizens)):
            return False
        command = RecordSearch(hits=hits, citizens=citizens, call_id=call_id)
        self._dispatcher.submit(command, self._actor)
        return True

    # Taking out, and seeing who looked -----------------------------------------------------

    def exported(
        self,
        what: Export,
        count: int = 0,
        citizens: Iterable[int] = (),
        *,
        call_id: int | None = None,
        citizen_id: int | None = None,
    ) -> None:
        command = RecordExport(
            what=what,
            count=count,
            citizens=tuple(citizens),
            call_id=call_id,
            citizen_id=citizen_id,
        )
        self._dispatcher.submit(command, self._actor)

    def audit(self, query: AuditQuery) -> Sequence[AuditRow]:
        roles.check(self._actor.role, Right.AUDIT)
        return self._views.audit(query)

    # Hiding --------------------------------------------------------------------------------

    def _looks(self) -> Looks:
        return self._views.looks(self._actor.name, self._clock() - HOLDS)

    def _hide(self, answer: Answer) -> Answer:
        return answer if self._actor.role is None else masked(answer, self._looks().cover)
