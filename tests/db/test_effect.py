"""The facts behind the effect, as storage has them."""

from __future__ import annotations

from datetime import date, timedelta

from sqlalchemy import event

from console.domain.codes import (
    BesideReason,
    Category,
    ConsentScope,
    DeclineReason,
    Disposition,
    HandoffState,
)
from console.review.moments import moment
from console.services import commands as c
from console.services.facts import EffectFact
from tests.conftest import NOON, Backend
from tests.db.calls import citizen, claimed, handed_off

HOUR = timedelta(hours=1)


def called(backend: Backend, person: int, **told: object) -> int:
    number = claimed(backend, ConsentScope.SHARE_MUNICIPALITY, **told)
    backend.do(c.MatchCitizen(call_id=number, citizen_id=person))
    return number


def facts(backend: Backend) -> dict[int, EffectFact]:
    return {one.citizen_id: one for one in backend.views.effect_facts().citizens}


def test_an_empty_database_has_no_facts(empty_backend: Backend) -> None:
    found = empty_backend.views.effect_facts()
    assert (found.citizens, found.first_call) == ((), None)


def test_a_citizens_calls_and_first_handoffs(backend: Backend) -> None:
    person = citizen(backend, name="Prøve Prøvesen")
    first = called(backend, person, municipality="0791", categories=(Category.DRUGS,))
    declined = handed_off(backend, first)
    backend.do(
        c.MarkDeclined(
            handoff_id=declined, person="Testkontakt Viborg", reason=DeclineReason.NO_CAPACITY
        )
    )
    backend.clock.pass_(hours=1)
    second = called(backend, person, on_behalf=True)
    handoff = handed_off(backend, second)
    backend.clock.pass_(hours=1)
    backend.do(c.MarkAccepted(handoff_id=handoff, person="Testkontakt Aarhus", warm=True))
    found = facts(backend)[person]
    assert found == EffectFact(
        citizen_id=person,
        oneself=(moment(NOON),),
        on_behalf=(moment(NOON + HOUR),),
        requested_at=moment(NOON),
        accepted_at=moment(NOON + 2 * HOUR),
        warm=True,
        municipality="0751",
        categories=(Category.ALCOHOL,),
    )
    assert backend.views.effect_facts().first_call == NOON


def test_a_call_entered_twice_is_one_call(backend: Backend) -> None:
    person = citizen(backend, name="Prøve Prøvesen")
    first, second, third = (called(backend, person, on_behalf=n == 1) for n in range(3))
    for number, how in (
        (first, Disposition.SOLVED_BY_PHONE),
        (second, Disposition.DUPLICATE),
        (third, Disposition.DUPLICATE),
    ):
        backend.do(c.CloseCall(call_id=number, disposition=how))
    found = facts(backend)[person]
    assert (found.oneself, found.on_behalf) == ((moment(NOON),), ())


def test_a_birth_date_is_known_from_any_record_of_the_person(backend: Backend) -> None:
    young = citizen(backend, name="Prøve", cpr="010112-4001")
    kept = citizen(backend, name="Prøve Prøvesen")
    for person in (young, kept):
        called(backend, person)
    assert facts(backend)[young].born == date(2012, 1, 1)
    backend.do(c.MergeCitizens(kept_id=kept, absorbed_id=young))
    assert facts(backend)[kept].born == date(2012, 1, 1)


def test_a_birth_date_is_known_from_a_record_that_no_call_is_about(backend: Backend) -> None:
    kept = citizen(backend, name="Prøve Prøvesen", cpr="010112-4001")
    absorbed = citizen(backend, name="Prøve")
    called(backend, absorbed)
    backend.do(c.MergeCitizens(kept_id=kept, absorbed_id=absorbed))
    assert facts(backend)[kept].born == date(2012, 1, 1)


def test_a_handoff_entered_in_error_was_never_sent(backend: Backend) -> None:
    person = citizen(backend, name="Prøve Prøvesen")
    handoff = handed_off(backend, called(backend, person))
    backend.do(
        c.StopHandoff(
            handoff_id=handoff, state=HandoffState.ENTERED_IN_ERROR, reason="forkert borger"
        )
    )
    found = facts(backend)[person]
    assert (found.requested_at, found.accepted_at) == (None, None)
    assert (found.municipality, found.categories) == ("0751", (Category.ALCOHOL,))


def test_merged_citizens_are_one_and_unmerged_two_again(backend: Backend) -> None:
    kept, absorbed = (citizen(backend, name=name) for name in ("Prøve Prøvesen", "P. Prøvesen"))
    called(backend, kept)
    backend.clock.pass_(hours=1)
    handoff = handed_off(backend, called(backend, absorbed))
    backend.do(c.MarkAccepted(handoff_id=handoff, person="Testkontakt Aarhus"))
    backend.do(c.MergeCitizens(kept_id=kept, absorbed_id=absorbed))
    together = facts(backend)
    assert list(together) == [kept]
    assert together[kept].oneself == (moment(NOON), moment(NOON + HOUR))
    assert together[kept].accepted_at == moment(NOON + HOUR)
    backend.do(c.UnmergeCitizen(absorbed_id=absorbed))
    apart = facts(backend)
    assert sorted(apart) == sorted([kept, absorbed])
    assert apart[kept].accepted_at is None


def test_it_takes_as_many_statements_for_many_as_for_few(backend: Backend) -> None:
    asked: list[str] = []
    event.listen(
        backend.engines.reader, "before_cursor_execute", lambda *told: asked.append(told[2])
    )
    called(backend, citizen(backend, name="Prøve Prøvesen"))
    backend.views.effect_facts()
    few = len(asked)
    for number in range(5):
        person = citizen(backend, name=f"Prøve {number}")
        handed_off(backend, called(backend, person))
    asked.clear()
    assert len(backend.views.effect_facts().citizens) == 6
    assert len(asked) == few, asked


def test_a_handoff_of_a_call_whose_citizen_was_found_later_is_theirs(backend: Backend) -> None:
    number = claimed(backend, ConsentScope.SHARE_MUNICIPALITY)
    handoff = handed_off(backend, number)
    backend.do(c.MarkAccepted(handoff_id=handoff, person="Testkontakt Aarhus"))
    assert facts(backend) == {}
    person = citizen(backend, name="Prøve Prøvesen")
    backend.do(c.MatchCitizen(call_id=number, citizen_id=person))
    assert facts(backend)[person].accepted_at == moment(NOON)


def test_the_first_accepted_counts_and_not_the_first_sent(backend: Backend) -> None:
    person = citizen(backend, name="Prøve Prøvesen")
    calls = [called(backend, person, municipality=code) for code in ("0791", "0751")]
    sent = [handed_off(backend, calls[0])]
    backend.do(c.GoBeside(call_id=calls[1], reason=BesideReason.NEW_NEED))
    sent.append(handed_off(backend, calls[1]))
    for handoff in reversed(sent):
        backend.clock.pass_(hours=1)
        backend.do(c.MarkAccepted(handoff_id=handoff, person="Testkontakt Aarhus"))
    found = facts(backend)[person]
    assert (found.requested_at, found.accepted_at) == (moment(NOON), moment(NOON + HOUR))
    assert found.municipality == "0751"
