"""Whether handoffs held, read from real storage, and why a citizen calls again."""

from __future__ import annotations

import pytest

from console.domain.codes import AgainReason, BesideReason, Disposition, HandoffState, VerdictCode
from console.domain.errors import Refusal
from console.services import commands as c
from console.services.facts import HandoffFact
from tests.conftest import Backend, Clock
from tests.db.calls import claimed


def call_about(backend: Backend, citizen: int) -> int:
    call = claimed(backend)
    backend.do(c.MatchCitizen(call_id=call, citizen_id=citizen))
    return call


def new_citizen(backend: Backend, name: str = "Prøve Prøvesen") -> int:
    number = backend.do(c.CreateCitizen(name=name)).citizen_id
    assert number is not None
    return number


def accepted(backend: Backend, call: int) -> int:
    draft = c.DraftHandoff(call_id=call, service="bostøtte", contact_name="Test", reason="bolig")
    number = backend.do(draft).handoff_id
    assert number is not None
    backend.do(c.RequestHandoff(handoff_id=number))
    backend.do(c.MarkAccepted(handoff_id=number, person="Testkontakt Aarhus"))
    return number


@pytest.fixture
def citizen(backend: Backend) -> int:
    return new_citizen(backend)


@pytest.fixture
def handoff(backend: Backend, citizen: int) -> int:
    """Accepted now, from a call that is still open."""
    return accepted(backend, call_about(backend, citizen))


def fact(backend: Backend, number: int) -> HandoffFact:
    facts = backend.views.handoff_facts(backend.clock.now.replace(year=2020))
    return next(f for f in facts if f.id == number)


def code(backend: Backend, number: int) -> VerdictCode | None:
    found = fact(backend, number).verdict(backend.clock.now)
    return found.code if found else None


def concerned(backend: Backend, call: int) -> list[int]:
    """The handoffs that a call again may concern, the one that is meant first."""
    return [one.handoff.id for one in backend.views.call(call).repeat.concerns]


def test_it_follows_the_calls_and_the_days(
    backend: Backend, clock: Clock, citizen: int, handoff: int
) -> None:
    assert code(backend, handoff) == VerdictCode.TOO_EARLY
    clock.pass_(days=40)
    again = call_about(backend, citizen)
    assert code(backend, handoff) == VerdictCode.PARTLY
    backend.do(c.CloseCall(call_id=again, disposition=Disposition.DUPLICATE))
    assert code(backend, handoff) == VerdictCode.TOO_EARLY, "a call entered twice is one call"
    clock.pass_(days=60)
    assert code(backend, handoff) == VerdictCode.HELD


def test_unrelated_citizens_and_the_call_itself_change_nothing(
    backend: Backend, clock: Clock, handoff: int
) -> None:
    clock.pass_(days=3)
    other = call_about(backend, new_citizen(backend, "Anden Prøvesen"))
    accepted(backend, other)
    claimed(backend)
    assert fact(backend, handoff).first_call_after is None
    assert code(backend, handoff) == VerdictCode.TOO_EARLY


def test_a_call_of_a_merged_record_counts_until_they_are_parted(
    backend: Backend, clock: Clock, citizen: int, handoff: int
) -> None:
    clock.pass_(days=3)
    other = new_citizen(backend, "Prøve P.")
    again = call_about(backend, other)
    assert code(backend, handoff) == VerdictCode.TOO_EARLY
    backend.do(c.MergeCitizens(kept_id=other, absorbed_id=citizen))
    assert code(backend, handoff) == VerdictCode.NOT_HELD
    assert concerned(backend, again) == [handoff]
    backend.do(c.UnmergeCitizen(absorbed_id=citizen))
    assert code(backend, handoff) == VerdictCode.TOO_EARLY


def test_a_citizen_found_afterwards_is_looked_for_too(backend: Backend, clock: Clock) -> None:
    call = claimed(backend)
    number = accepted(backend, call)
    assert code(backend, number) == VerdictCode.UNKNOWN
    found = new_citizen(backend)
    backend.do(c.MatchCitizen(call_id=call, citizen_id=found))
    clock.pass_(days=2)
    again = call_about(backend, found)
    assert code(backend, number) == VerdictCode.NOT_HELD
    assert backend.views.call(call).first_calls == {
        number: backend.views.call(again).call.received_at
    }


def test_the_call_again_shows_which_handoff_and_takes_the_why(
    backend: Backend, clock: Clock, citizen: int, handoff: int
) -> None:
    clock.pass_(days=12)
    again = call_about(backend, citizen)
    (one,) = backend.views.call(again).repeat.concerns
    assert one.handoff.id == handoff
    held = one.verdict(clock.now)
    assert held is not None
    assert (held.code, held.day) == (VerdictCode.NOT_HELD, 12)

    first = backend.do(c.RecordAgain(call_id=again, handoff_id=handoff, reason=AgainReason.STOPPED))
    changed = backend.do(
        c.RecordAgain(
            call_id=again, handoff_id=handoff, reason=AgainReason.OTHER, text="flyttet selv"
        )
    )
    call = backend.views.call(again).call
    assert (call.again_handoff_id, call.again_reason, call.again_text) == (
        handoff,
        AgainReason.OTHER,
        "flyttet selv",
    )
    assert changed.undo is not None
    backend.do(changed.undo)
    assert backend.views.call(again).call.again_reason == AgainReason.STOPPED
    assert first.undo is not None
    backend.do(first.undo)
    assert backend.views.call(again).call.again_handoff_id is None
    acts = [e.act for e in backend.views.call(again).timeline]
    assert acts.count("again_recorded") == 3
    assert acts[-1] == "again_taken_off"


def refused(backend: Backend, command: c.Command) -> str:
    with pytest.raises(Refusal) as caught:
        backend.do(command)
    return caught.value.code


def test_a_why_belongs_to_the_same_citizens_earlier_handoff(
    backend: Backend, clock: Clock, citizen: int, handoff: int
) -> None:
    def why(call: int) -> c.RecordAgain:
        return c.RecordAgain(call_id=call, handoff_id=handoff, reason=AgainReason.NEW_NEED)

    assert refused(backend, why(call_about(backend, citizen))) == "nothing_again", "same second"
    clock.pass_(days=1)
    assert refused(backend, why(claimed(backend))) == "nothing_again", "nobody was found"
    stranger = call_about(backend, new_citizen(backend, "Anden Prøvesen"))
    assert refused(backend, why(stranger)) == "nothing_again"
    assert concerned(backend, stranger) == []
    backend.do(why(call_about(backend, citizen)))


def test_a_comment_is_a_locked_note_and_the_verdict_stays(
    backend: Backend, handoff: int, citizen: int, clock: Clock
) -> None:
    clock.pass_(days=2)
    call_about(backend, citizen)
    backend.do(c.CommentVerdict(handoff_id=handoff, text=" kontakten skiftede job "))
    view = backend.views.call(backend.views.handoff(handoff).call_id)
    (note,) = view.notes
    assert (note.text, note.handoff_id) == ("kontakten skiftede job", handoff)
    assert note.signed_at is not None
    assert "verdict_commented" in [e.act for e in view.timeline]
    assert code(backend, handoff) == VerdictCode.NOT_HELD
    assert refused(backend, c.CommentVerdict(handoff_id=handoff, text=" ")) == "text_needed"


def test_what_is_not_accepted_has_nothing_to_comment(backend: Backend) -> None:
    call = claimed(backend)
    draft = c.DraftHandoff(call_id=call, service="bostøtte", contact_name="Test", reason="bolig")
    number = backend.do(draft).handoff_id
    assert number is not None
    assert refused(backend, c.CommentVerdict(handoff_id=number, text="x")) == "no_verdict"


def test_a_handoff_entered_in_error_is_known_as_that(
    backend: Backend, clock: Clock, citizen: int, handoff: int
) -> None:
    error = c.StopHandoff(
        handoff_id=handoff, state=HandoffState.ENTERED_IN_ERROR, reason="forkert borger"
    )
    backend.do(error)
    clock.pass_(days=5)
    again = call_about(backend, citizen)
    assert code(backend, handoff) == VerdictCode.UNKNOWN
    assert concerned(backend, again) == []


# Which handoffs a call again concerns ------------------------------------------------------


def why(call: int, handoff: int, reason: AgainReason | None = AgainReason.STOPPED) -> c.RecordAgain:
    return c.RecordAgain(call_id=call, handoff_id=handoff, reason=reason)


def test_a_handoff_sent_before_the_citizen_was_found_is_concerned_too(
    backend: Backend, clock: Clock
) -> None:
    call = claimed(backend)
    number = accepted(backend, call)
    found = new_citizen(backend)
    backend.do(c.MatchCitizen(call_id=call, citizen_id=found))
    clock.pass_(days=2)
    again = call_about(backend, found)
    view = backend.views.call(again)
    assert concerned(backend, again) == [number]
    assert view.repeat.last_handoff is not None
    assert view.repeat.last_handoff.handoff.id == number
    assert [one.handoff_id for one in view.ongoing if one.handoff_id] == [number]
    backend.do(why(again, number))


def test_a_citizen_made_afterwards_from_the_call_has_its_handoffs(
    backend: Backend, clock: Clock
) -> None:
    call = claimed(backend)
    number = accepted(backend, call)
    made = backend.do(c.CreateCitizen(call_id=call, name="Prøve Prøvesen")).citizen_id
    assert made is not None
    clock.pass_(days=2)
    assert concerned(backend, call_about(backend, made)) == [number]


def test_a_match_that_is_taken_off_or_put_right_takes_the_handoff_along(
    backend: Backend, clock: Clock, citizen: int
) -> None:
    call = call_about(backend, citizen)
    number = accepted(backend, call)
    clock.pass_(days=2)
    again = call_about(backend, citizen)
    right = new_citizen(backend, "Anden Prøvesen")
    put_right = backend.do(c.MatchCitizen(call_id=call, citizen_id=right))
    assert concerned(backend, again) == []
    assert concerned(backend, call_about(backend, right)) == [number]
    assert put_right.undo is not None
    backend.do(put_right.undo)
    assert concerned(backend, again) == [number]
    backend.do(c.MatchCitizen(call_id=call, citizen_id=None))
    assert concerned(backend, again) == []


def test_each_is_concerned_the_newest_that_stands_first(
    backend: Backend, clock: Clock, citizen: int
) -> None:
    numbers: list[int] = []
    for _ in range(3):
        call = call_about(backend, citizen)
        if numbers:
            backend.do(c.GoBeside(call_id=call, reason=BesideReason.NEW_NEED))
        numbers.append(accepted(backend, call))
        clock.pass_(days=10)
    failed = c.StopHandoff(handoff_id=numbers[2], state=HandoffState.FAILED, reason="flyttet")
    backend.do(failed)
    backend.do(c.CompleteHandoff(handoff_id=numbers[1]))
    again = call_about(backend, citizen)
    assert concerned(backend, again) == [numbers[1], numbers[0], numbers[2]]
    days = [one.verdict(clock.now) for one in backend.views.call(again).repeat.concerns]
    assert [(v.code, v.day) for v in days if v] == [(VerdictCode.NOT_HELD, 10)] * 3
    backend.do(why(again, numbers[0]))
    moved = backend.do(why(again, numbers[2], AgainReason.NEW_NEED))
    assert backend.views.call(again).call.again_handoff_id == numbers[2]
    assert moved.undo is not None
    backend.do(moved.undo)
    assert backend.views.call(again).call.again_handoff_id == numbers[0]


def test_a_merged_record_brings_its_handoffs_and_takes_them_along_again(
    backend: Backend, clock: Clock, citizen: int, handoff: int
) -> None:
    double = new_citizen(backend, "Prøve P.")
    clock.pass_(days=3)
    other = accepted(backend, call_about(backend, double))
    clock.pass_(days=3)
    again = call_about(backend, double)
    assert concerned(backend, again) == [other]
    backend.do(c.MergeCitizens(kept_id=citizen, absorbed_id=double))
    assert concerned(backend, again) == [other, handoff]
    recorded = backend.do(why(again, handoff))
    backend.do(c.UnmergeCitizen(absorbed_id=double))
    assert concerned(backend, again) == [other]
    assert refused(backend, why(again, handoff, AgainReason.NEW_NEED)) == "nothing_again"
    assert recorded.undo is not None
    backend.do(recorded.undo)
    assert backend.views.call(again).call.again_reason is None, "it can always be taken off"
