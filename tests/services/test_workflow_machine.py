"""A machine that tries commands in any order: no sequence breaks an invariant of the work."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from typing import Any

from hypothesis import settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, invariant, rule

from console.domain.codes import (
    CallState,
    Category,
    ConsentAnswer,
    ConsentScope,
    DeclineReason,
    Disposition,
    Ground,
    HandoffState,
    RedFlag,
    ReopenReason,
    SceneOutcome,
    SharedField,
    UnitKind,
    UnitStatus,
)
from console.domain.errors import Refusal
from console.domain.workflow import HANDOFF_OPEN, ON_ASSIGNMENT
from console.services import commands as c
from console.services.dispatcher import Actor, Dispatcher, Done
from console.services.handlers import HANDLERS
from console.services.memory import MemoryStore

START = datetime(2026, 3, 27, 12, 0, tzinfo=UTC)
CALLS, UNITS, HANDOFFS, CITIZENS = (st.integers(1, n) for n in (2, 2, 3, 3))
ACTORS = st.sampled_from([Actor("anna", "bord-1"), Actor("bo", "bord-2")])
WORDS = st.sampled_from(["", "fordi"])


class Workflow(RuleBasedStateMachine):
    """Refusals are answers; anything else that is raised is a bug."""

    def __init__(self) -> None:
        super().__init__()
        self.store: Any = MemoryStore()
        self.now = START
        self.dispatcher = Dispatcher(self.store.begin, HANDLERS, lambda: self.now)
        self.last: c.Command | None = None
        self.undo: list[c.Command] = []

    def do(self, command: c.Command, actor: Actor) -> Done | None:
        self.now += timedelta(seconds=7)
        self.last = command
        written = len(self.store.entries)
        try:
            done = self.dispatcher.submit(command, actor)
        except Refusal:
            assert len(self.store.entries) == written, "a refusal wrote to the journal"
            return None
        assert len(self.store.entries) == written + (not done.repeated)
        if done.undo is not None:
            self.undo.append(done.undo)
        return done

    @initialize()
    def open_shift(self) -> None:
        anna = Actor("anna", "bord-1")
        self.do(c.AddMunicipality(code="0751", name="Aarhus"), anna)
        kinds = (UnitKind.SOCIOLANCE, UnitKind.SOCIOLANCE)
        for number, kind in enumerate(kinds, start=1):
            self.do(c.AddUnit(call_sign=f"U{number}", kind=kind), anna)
            self.do(
                c.SignOnUnit(
                    unit_id=number,
                    crew="Testvagt",
                    shift_from=START,
                    shift_to=START + timedelta(hours=8),
                ),
                anna,
            )

    @initialize(ready=st.booleans())
    def two_calls_in_work(self, ready: bool) -> None:
        """Half of the runs begin with calls that may be assigned and handed off."""
        if not ready:
            return
        anna = Actor("anna", "bord-1")
        for call in (1, 2):
            self.do(c.RegisterCall(narrative="x", municipality="0751", claim=True), anna)
            for scope in (ConsentScope.VISIT, ConsentScope.SHARE_MUNICIPALITY):
                self.do(
                    c.RecordConsent(call_id=call, scope=scope, answer=ConsentAnswer.GIVEN), anna
                )
            self.do(c.CreateCitizen(name="Prøve Prøvesen"), anna)
            self.do(c.AssignUnit(call_id=call, unit_id=call), anna)
            self.do(
                c.DraftHandoff(
                    call_id=call, service="herberg", contact_name="Testkontakt", reason="bolig"
                ),
                anna,
            )

    @rule(message=st.sampled_from([None, "a", "b"]), words=WORDS, actor=ACTORS)
    def receive(self, message: str | None, words: str, actor: Actor) -> None:
        known = {call.message_id for call in self.store.calls.rows.values()}
        before = len(self.store.calls.rows)
        done = self.do(c.ReceiveCall(message_id=message, narrative=words or "x"), actor)
        assert done is not None
        again = message is not None and message in known
        assert len(self.store.calls.rows) == before + (not again)

    @rule(call=CALLS, take_over=st.booleans(), actor=ACTORS)
    def claim(self, call: int, take_over: bool, actor: Actor) -> None:
        self.do(c.ClaimCall(call_id=call, take_over=take_over), actor)

    @rule(actor=ACTORS)
    def next(self, actor: Actor) -> None:
        self.do(c.ClaimNext(), actor)

    @rule(call=CALLS, actor=ACTORS)
    def release(self, call: int, actor: Actor) -> None:
        self.do(c.ReleaseCall(call_id=call), actor)

    @rule(call=CALLS, actor=ACTORS, which=st.sets(st.sampled_from(list(Category)), max_size=3))
    def triage(self, call: int, actor: Actor, which: set[Category]) -> None:
        self.do(c.SetCategories(call_id=call, categories=tuple(which)), actor)
        self.do(c.SetMunicipality(call_id=call, municipality="0751"), actor)
        self.do(c.FinishTriage(call_id=call), actor)

    @rule(call=CALLS, flag=st.sampled_from(list(RedFlag)), actor=ACTORS)
    def red_flag(self, call: int, flag: RedFlag, actor: Actor) -> None:
        self.do(c.ReturnToEmergency(call_id=call, flag=flag), actor)

    @rule(call=CALLS, name=st.sampled_from(["", "Prøve Prøvesen"]), actor=ACTORS)
    def new_citizen(self, call: int, name: str, actor: Actor) -> None:
        self.do(c.CreateCitizen(call_id=call, name=name), actor)

    @rule(call=CALLS, citizen=st.none() | CITIZENS, actor=ACTORS)
    def match(self, call: int, citizen: int | None, actor: Actor) -> None:
        self.do(c.MatchCitizen(call_id=call, citizen_id=citizen), actor)

    @rule(kept=CITIZENS, absorbed=CITIZENS, actor=ACTORS)
    def merge(self, kept: int, absorbed: int, actor: Actor) -> None:
        self.do(c.MergeCitizens(kept_id=kept, absorbed_id=absorbed), actor)

    @rule(absorbed=CITIZENS, actor=ACTORS)
    def unmerge(self, absorbed: int, actor: Actor) -> None:
        self.do(c.UnmergeCitizen(absorbed_id=absorbed), actor)

    @rule(
        call=CALLS,
        scope=st.sampled_from(list(ConsentScope)),
        answer=st.sampled_from(list(ConsentAnswer)),
        actor=ACTORS,
    )
    def consent(self, call: int, scope: ConsentScope, answer: ConsentAnswer, actor: Actor) -> None:
        self.do(c.RecordConsent(call_id=call, scope=scope, answer=answer), actor)

    @rule(call=CALLS, scope=st.sampled_from(list(ConsentScope)), actor=ACTORS)
    def withdraw(self, call: int, scope: ConsentScope, actor: Actor) -> None:
        self.do(c.WithdrawConsent(call_id=call, scope=scope), actor)

    @rule(call=CALLS, scope=st.sampled_from(list(ConsentScope)), reason=WORDS, actor=ACTORS)
    def ground(self, call: int, scope: ConsentScope, reason: str, actor: Actor) -> None:
        self.do(
            c.RecordLegalGround(
                call_id=call,
                scope=scope,
                ground=Ground.VITAL_INTEREST,
                reason=reason,
                decided_by="anna",
            ),
            actor,
        )

    @rule(call=CALLS, unit=UNITS, actor=ACTORS)
    def assign(self, call: int, unit: int, actor: Actor) -> None:
        done = self.do(c.AssignUnit(call_id=call, unit_id=unit), actor)
        if done is not None:
            given = [
                x.answer == ConsentAnswer.GIVEN and x.withdrawn_at is None
                for x in self.store.consents.find(call_id=call, scope=ConsentScope.VISIT)
            ]
            grounds = self.store.grounds.find(call_id=call, scope=ConsentScope.VISIT)
            assert grounds or (given and given[-1]), "sent without consent or ground"

    @rule(unit=UNITS, status=st.sampled_from(list(UnitStatus)), actor=ACTORS)
    def status(self, unit: int, status: UnitStatus, actor: Actor) -> None:
        self.do(c.SetUnitStatus(unit_id=unit, status=status), actor)

    @rule(unit=UNITS, actor=ACTORS)
    def call_off(self, unit: int, actor: Actor) -> None:
        self.do(c.CancelAssignment(unit_id=unit), actor)
        self.do(c.AcknowledgeAssignment(unit_id=unit), actor)

    @rule(call=CALLS, outcome=st.sampled_from(list(SceneOutcome)), reason=WORDS, actor=ACTORS)
    def outcome(self, call: int, outcome: SceneOutcome, reason: str, actor: Actor) -> None:
        self.do(c.RecordOutcome(call_id=call, outcome=outcome, reason=reason), actor)

    @rule(
        call=CALLS,
        shared=st.sets(st.sampled_from(list(SharedField)), max_size=2),
        urgent=st.booleans(),
        actor=ACTORS,
    )
    def draft(self, call: int, shared: set[SharedField], urgent: bool, actor: Actor) -> None:
        self.do(
            c.DraftHandoff(
                call_id=call,
                municipality="0751",
                service="bostøtte",
                contact_name="Testkontakt",
                reason="bolig",
                shared=tuple(shared),
                urgent=urgent,
            ),
            actor,
        )

    @rule(handoff=HANDOFFS, actor=ACTORS)
    def request(self, handoff: int, actor: Actor) -> None:
        done = self.do(c.RequestHandoff(handoff_id=handoff), actor)
        if done is not None:
            sent = self.store.handoffs.get(handoff)
            assert not sent.shared or sent.consent_id or sent.ground_id
            assert sent.due_at is not None

    @rule(handoff=HANDOFFS, person=WORDS, actor=ACTORS)
    def answer(self, handoff: int, person: str, actor: Actor) -> None:
        self.do(c.MarkReceived(handoff_id=handoff, answered_by=person), actor)
        self.do(c.MarkAccepted(handoff_id=handoff, person=person), actor)

    @rule(handoff=HANDOFFS, person=WORDS, actor=ACTORS)
    def decline(self, handoff: int, person: str, actor: Actor) -> None:
        self.do(
            c.MarkDeclined(handoff_id=handoff, person=person, reason=DeclineReason.NO_CAPACITY),
            actor,
        )

    @rule(handoff=HANDOFFS, actor=ACTORS, how=st.integers(0, 3))
    def go_on(self, handoff: int, actor: Actor, how: int) -> None:
        commands: list[c.Command] = [
            c.StartHandoff(handoff_id=handoff),
            c.CompleteHandoff(handoff_id=handoff),
            c.TakeBackAnswer(handoff_id=handoff),
            c.StopHandoff(handoff_id=handoff, state=HandoffState.FAILED, reason="ingen svarede"),
        ]
        self.do(commands[how], actor)

    @rule(call=CALLS, disposition=st.sampled_from(list(Disposition)), reason=WORDS, actor=ACTORS)
    def close(self, call: int, disposition: Disposition, reason: str, actor: Actor) -> None:
        self.do(c.CloseCall(call_id=call, disposition=disposition, reason=reason), actor)

    @rule(call=CALLS, actor=ACTORS)
    def reopen(self, call: int, actor: Actor) -> None:
        self.do(c.ReopenCall(call_id=call, reason=ReopenReason.CALLED_AGAIN), actor)

    @rule(actor=ACTORS)
    def undo_last(self, actor: Actor) -> None:
        if self.undo:
            self.do(self.undo.pop(), actor)

    @rule(actor=ACTORS)
    def say_it_again(self, actor: Actor) -> None:
        """A retry after a lost reply takes effect once."""
        if self.last is not None and self.store.journal_entry(self.last.op_id):
            state = {k: dict(getattr(self.store, k).rows) for k in ("calls", "units", "handoffs")}
            done = self.dispatcher.submit(self.last, actor)
            assert done.repeated
            assert state == {k: getattr(self.store, k).rows for k in state}

    @invariant()
    def a_unit_has_at_most_one_open_assignment(self) -> None:
        for unit in self.store.units.rows.values():
            mine = self.store.open_assignments(unit_id=unit.id)
            assert len(mine) <= 1
            assert (unit.status in ON_ASSIGNMENT) == bool(mine), "status and assignment disagree"

    @invariant()
    def an_open_call_has_at_most_one_sociolance(self) -> None:
        for call in self.store.calls.rows.values():
            on_call = self.store.open_assignments(call_id=call.id)
            assert sum(a.sociolance for a in on_call) <= 1
            assert (call.state == CallState.DISPATCHED) == bool(on_call)

    @invariant()
    def a_closed_call_says_why_and_an_open_one_does_not(self) -> None:
        for call in self.store.calls.rows.values():
            closed = call.state == CallState.CLOSED
            assert closed == (call.disposition is not None) == (call.closed_at is not None)
            if call.disposition == Disposition.UNKNOWN:
                assert call.disposition_reason
            assert (call.state == CallState.WAITING) <= (call.claimed_by is None)
            if call.state in {CallState.CLAIMED, CallState.DISPATCHED}:
                assert call.claimed_by, "work that nobody has"

    @invariant()
    def handoffs_keep_their_two_lamps_apart(self) -> None:
        for handoff in self.store.handoffs.rows.values():
            if handoff.accepted_at:
                assert handoff.accepted_by, "accepted by nobody"
                assert handoff.received_at, "accepted before it was received"
            if handoff.state == HandoffState.RECEIVED:
                assert handoff.accepted_at is None
            if handoff.state == HandoffState.REJECTED:
                assert handoff.decline_reason
                assert handoff.declined_by
            assert (handoff.state in HANDOFF_OPEN) == (handoff.ended_at is None)
            assert handoff.owner

    @invariant()
    def merged_records_lead_to_one_that_stands(self) -> None:
        for citizen in self.store.citizens.rows.values():
            seen, current = set(), citizen
            while current.merged_into is not None:
                assert current.id not in seen, "merged in a circle"
                seen.add(current.id)
                current = self.store.citizens.get(current.merged_into)


TestWorkflow = Workflow.TestCase
TestWorkflow.settings = settings(max_examples=200, stateful_step_count=60, deadline=None)
