"""Nothing within its time is removed, and nothing past its time stays."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from sqlalchemy import func, select

from console.domain.access import Access
from console.domain.codes import AccessKind, Disposition, HandoffState, KeepRule, UnitKind
from console.domain.errors import Refusal
from console.domain.retention import FIVE_YEARS, Group, Node
from console.services import commands as c
from console.services import retention as chore
from console.services.dispatcher import Actor
from console.services.handlers import keeping
from db import tables as t
from db.keeping.keeper import Keeper
from db.keeping.verify import verify
from db.unit_of_work import unit_of_work
from tests.conftest import Backend, Clock, Fresh, open_backend
from tests.db.calls import citizen, claimed, dispatched, received

LONG_AGO = datetime(2015, 1, 5, 11, 0, tzinfo=UTC)
YEARS = timedelta(days=FIVE_YEARS)


def keeper(backend: Backend) -> Keeper:
    return Keeper(backend.url, None, backend.actor, backend.clock)


def cleared(backend: Backend) -> dict[KeepRule, int]:
    chores = keeper(backend)
    due, _ = chores.due()
    return chores.apply(due, lambda _done, _all: None)


def there(backend: Backend) -> set[Node]:
    with backend.engines.reader.connect() as connection:
        return {
            (table.name, number)
            for table in (t.call, t.citizen, t.handoff)
            for number in connection.scalars(select(table.c.id))
        }


def looked_at(backend: Backend, call: int, who: int | None = None) -> None:
    look = Access(
        at=backend.clock(),
        actor="anna",
        workstation="bord-1",
        kind=AccessKind.OPENED,
        call_id=call,
        citizen_id=who,
    )
    with unit_of_work(backend.engines.writer)() as work:
        work.accesses.add(look)


def closed(backend: Backend, number: int) -> None:
    backend.do(c.CloseCall(call_id=number, disposition=Disposition.CANCELLED))


# Whatever was worked -----------------------------------------------------------------------


@dataclass
class Told:
    """What was done, as somebody would tell it: an account of its own, beside the database."""

    backend: Backend
    made: dict[str, list[int]] = field(
        default_factory=lambda: {"call": [], "citizen": [], "handoff": []}
    )
    last: dict[Node, datetime] = field(default_factory=dict)
    together: list[set[Node]] = field(default_factory=list)
    working: set[Node] = field(default_factory=set)

    def touch(self, *touched: Node) -> None:
        whole = set(touched).union(*(one for one in self.together if one & set(touched)))
        self.together = [one for one in self.together if not one & whole] + [whole]
        self.last.update(dict.fromkeys(touched, self.backend.clock()))

    def pick(self, kind: str, number: int) -> Node | None:
        made = self.made[kind]
        return (kind, made[number % len(made)]) if made else None

    def expected(self) -> set[Node]:
        limit = self.backend.clock() - YEARS
        return {
            node
            for whole in self.together
            if whole & self.working or max(self.last[node] for node in whole) >= limit
            for node in whole
        }


def new_call(told: Told, one: int, other: int) -> None:
    node = ("call", claimed(told.backend))
    told.made["call"].append(node[1])
    told.working.add(node)
    told.touch(node)


def new_citizen(told: Told, one: int, other: int) -> None:
    node = ("citizen", citizen(told.backend, name="Prøve Prøvesen"))
    told.made["citizen"].append(node[1])
    told.touch(node)


def match(told: Told, one: int, other: int) -> None:
    call, who = told.pick("call", one), told.pick("citizen", other)
    # Where nobody was before: who a call was once thought to be about is no link.
    if call and who and told.backend.views.call(call[1]).call.citizen_id is None:
        told.backend.do(c.MatchCitizen(call_id=call[1], citizen_id=who[1]))
        told.touch(call, who)


def merge(told: Told, one: int, other: int) -> None:
    kept, absorbed = told.pick("citizen", one), told.pick("citizen", other)
    if kept and absorbed:
        told.backend.do(c.MergeCitizens(kept_id=kept[1], absorbed_id=absorbed[1]))
        told.touch(kept, absorbed)


def note(told: Told, one: int, other: int) -> None:
    call = told.pick("call", one)
    if call:
        told.backend.do(c.WriteNote(call_id=call[1], text="Prøvenote", sign=True))
        told.touch(call)


def hand_off(told: Told, one: int, other: int) -> None:
    call = told.pick("call", one)
    if call:
        done = told.backend.do(c.DraftHandoff(call_id=call[1], service="bostøtte", reason="bolig"))
        assert done.handoff_id is not None
        node = ("handoff", done.handoff_id)
        told.made["handoff"].append(done.handoff_id)
        told.working.add(node)
        told.touch(call, node)


def stop(told: Told, one: int, other: int) -> None:
    handoff = told.pick("handoff", one)
    if handoff:
        command = c.StopHandoff(handoff_id=handoff[1], state=HandoffState.CANCELLED, reason="prøve")
        told.backend.do(command)
        told.working.discard(handoff)
        told.touch(handoff)


def close(told: Told, one: int, other: int) -> None:
    call = told.pick("call", one)
    if call:
        closed(told.backend, call[1])
        told.working.discard(call)
        told.touch(call)


def look(told: Told, one: int, other: int) -> None:
    call = told.pick("call", one)
    if call:
        looked_at(told.backend, call[1])
        told.touch(call)


DOINGS: list[Callable[[Told, int, int], None]] = [
    new_call, new_citizen, match, merge, note, hand_off, stop, close, close, look,
]  # fmt: skip


@settings(
    max_examples=12,
    deadline=None,
    suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.too_slow],
)
@given(
    doings=st.lists(
        st.tuples(
            st.sampled_from(DOINGS), st.integers(0, 5), st.integers(0, 5), st.integers(0, 500)
        ),
        min_size=5,
        max_size=25,
    ),
    after=st.integers(0, 2500),
)
def test_what_is_past_its_time_goes_and_nothing_else(
    fresh: Fresh,
    actor: Actor,
    doings: list[tuple[Callable[[Told, int, int], None], int, int, int]],
    after: int,
) -> None:
    backend = open_backend(fresh(), Clock(LONG_AGO), actor)
    try:
        backend.do(c.AddMunicipality(code="0751", name="Aarhus"))
        told = Told(backend)
        for do, one, other, days in doings:
            backend.clock.pass_(days=days)
            try:
                do(told, one, other)
            except Refusal:
                # What the rules forbid did not happen.
                continue
        backend.clock.pass_(days=after)
        before = there(backend)
        cleared(backend)
        assert there(backend) == told.expected()
        assert cleared(backend)[KeepRule.RECORDS] == 0, "nothing is left for a second run"
        assert verify(backend.engines, lambda _done, _all: None) == ()
        newest = max((number for kind, number in before if kind == "call"), default=0)
        assert received(backend) == newest + 1, "no number is given again"
    finally:
        backend.close()


# One by one --------------------------------------------------------------------------------


def on_duty(backend: Backend) -> int:
    """A unit whose first moment is now: its times never run backwards."""
    unit = backend.do(c.AddUnit(call_sign="S9", kind=UnitKind.SOCIOLANCE, made_up=True)).unit_id
    assert unit is not None
    now, then = backend.clock(), backend.clock() + timedelta(hours=12)
    backend.do(c.SignOnUnit(unit_id=unit, crew="Testvagt A", shift_from=now, shift_to=then))
    return unit


@pytest.fixture
def old(backend: Backend) -> int:
    """A closed call of a citizen, past its time, with all that can hang on it."""
    backend.clock.now -= 2 * YEARS
    unit = on_duty(backend)
    number = dispatched(backend, unit)
    who = citizen(backend, name="Prøve Prøvesen", phones=("20000001",))
    backend.do(c.MatchCitizen(call_id=number, citizen_id=who))
    backend.do(c.WriteNote(call_id=number, text="Prøvenote", sign=True))
    backend.do(c.CorrectNote(note_id=1, text="rettet"))
    backend.do(c.CancelAssignment(unit_id=unit))
    looked_at(backend, number, who)
    closed(backend, number)
    backend.clock.now += 2 * YEARS
    return number


def test_all_of_a_record_goes_with_it_and_the_journal_says_how_much(
    backend: Backend, old: int
) -> None:
    young = received(backend)
    due, _ = keeper(backend).due()
    assert due.groups == (Group(calls=(old,), citizens=(1,)),)
    assert due.oldest_kept[KeepRule.RECORDS] == backend.clock()
    assert there(backend) == {("call", old), ("call", young), ("citizen", 1)}, "only looked at"
    removed = cleared(backend)
    assert there(backend) == {("call", young)}
    with backend.engines.reader.connect() as connection:
        for table in (t.note, t.assignment, t.consent, t.citizen_phone, t.access):
            assert connection.scalar(select(func.count()).select_from(table)) == 0
        entries = select(t.journal.c.detail).where(t.journal.c.act == "retention_applied")
        details = connection.scalars(entries).all()
    assert sum(detail["rows"] for detail in details) == sum(removed.values())
    assert len({detail["run"] for detail in details}) == 1
    assert backend.views.kept().retention_at == backend.clock()
    assert backend.views.citizens("Prøvesen") == []


def test_what_somebody_writes_in_meanwhile_is_kept(backend: Backend, old: int) -> None:
    due, _ = keeper(backend).due()
    backend.do(c.WriteNote(call_id=old, text="stadig vigtigt", sign=True))
    assert keeper(backend).apply(due, lambda _done, _all: None)[KeepRule.RECORDS] == 0
    assert ("call", old) in there(backend)


def test_a_plan_that_still_holds_keeps_its_citizen(backend: Backend, old: int) -> None:
    backend.clock.now -= 2 * YEARS
    backend.do(
        c.WritePlan(
            call_id=old,
            instruction="ring til bostøtten",
            agreed_with="Testkontakt A",
            valid_until=(backend.clock() + 2 * YEARS + timedelta(days=1)).date(),
        )
    )
    backend.clock.now += 2 * YEARS
    cleared(backend)
    assert ("citizen", 1) in there(backend)


def test_large_clearings_are_many_small_acts(
    backend: Backend, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(keeping, "BATCH", 4)
    monkeypatch.setattr(chore, "BATCH", 4)
    backend.clock.now -= 2 * YEARS
    for _ in range(10):
        closed(backend, claimed(backend))
    backend.clock.now += 2 * YEARS
    steps: list[tuple[int, int]] = []
    chores = keeper(backend)
    due, _ = chores.due()
    chores.apply(due, lambda *step: steps.append(step))
    assert steps[0][0] == 1
    assert steps[-1][0] == steps[-1][1] >= 3
    assert there(backend) == set()


def test_rows_that_stand_alone_go_by_rules_of_their_own(backend: Backend) -> None:
    now = backend.clock.now
    for days in (31, 91, 400):
        backend.clock.now = now - timedelta(days=days)
        backend.do(c.KeepRefusedMessage(route="/v1/calls", sender="prøve", reason="tom", body="x"))
        backend.do(c.HandOverShift(note=f"Prøvenote {days}"))
    backend.do(c.AcknowledgeReject(reject_id=2))
    backend.do(c.AcknowledgeReject(reject_id=1))
    backend.do(c.SetUnitDevice(unit_id=1, device_id="860000000000001"))
    position = c.RecordPosition(
        device_id="860000000000001", latitude=56.1, longitude=10.2, at=backend.clock.now
    )
    backend.do(position)
    backend.clock.now = now
    due, days_of = keeper(backend).due()
    assert days_of[KeepRule.REJECTS] == 90
    assert due.counts[KeepRule.REJECTS] == 1, "one is young, one nobody has seen"
    assert due.counts[KeepRule.POSITIONS] == 2, "the unit's own, and the act"
    cleared(backend)
    with backend.engines.reader.connect() as connection:
        assert connection.scalars(select(t.reject.c.id).order_by(t.reject.c.id)).all() == [1, 3]
        assert connection.scalar(select(t.unit.c.latitude).where(t.unit.c.id == 1)) is None
    assert keeper(backend).due()[0].counts[KeepRule.REJECTS] == 0


def test_the_time_is_the_centres_to_decide_and_can_be_undone(backend: Backend) -> None:
    done = keeper(backend).set_days(KeepRule.RECORDS, 3653)
    assert keeper(backend).due()[1][KeepRule.RECORDS] == 3653
    assert done.undo is not None
    backend.do(done.undo)
    assert keeper(backend).due()[1][KeepRule.RECORDS] == FIVE_YEARS
