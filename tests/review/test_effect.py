"""The effect: worked examples, and what must hold for any facts."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta
from random import Random

from hypothesis import given
from hypothesis import strategies as st

from console.domain.codes import Category, EffectBy, LeftOut, WhoCalled
from console.domain.repeat_callers import FRECANN, MIDTJYLLAND, OWN, Counts, Threshold
from console.review.effect import (
    Measured,
    Observed,
    Quartiles,
    difference,
    effect,
    lines,
    measure,
    observed_until,
    quartiles,
    summary,
)
from console.review.moments import midnight
from console.services.facts import EffectFact
from tests.review.made import DAY, FACTS, INDEX, OBSERVED, PEOPLE, danish, fact, measured


def test_a_worked_example() -> None:
    """Six and three calls before, two and three after: 2.0 and 1.0 become 0.67 and 1.0."""
    facts = [
        fact(1, *(INDEX - n * DAY for n in range(1, 7)), *(INDEX + n * DAY for n in (1, 2))),
        fact(2, *(INDEX - n * DAY for n in (1, 2, 3)), *(INDEX + n * DAY for n in (1, 2, 3))),
    ]
    found = effect(facts, OBSERVED, MIDTJYLLAND)
    figures = summary(found.accepted)
    assert (figures.citizens, figures.calls_before, figures.calls_after) == (2, 9, 5)
    assert (figures.fewer, figures.fewer_share) == (1, 0.5)
    assert figures.before == Quartiles(1.25, 1.5, 1.75)
    assert figures.after is not None
    assert abs(figures.after.median - 5 / 6) < 1e-12
    assert figures.change is not None
    assert abs(figures.change - (-4 / 3 / 2)) < 1e-12


def test_the_index_day_is_in_neither_and_the_ninetieth_day_is_in_both() -> None:
    noon = danish(2026, 2, 1, 12, 0)
    first, last = date(2025, 11, 3), date(2026, 5, 2)
    inside = (danish(2025, 11, 3, 0, 0), danish(2026, 5, 2, 23, 59, 59))
    outside = (danish(2025, 11, 2, 23, 59, 59), danish(2026, 5, 3, 0, 0))
    assert (date(2026, 2, 1) - first, last - date(2026, 2, 1)) == (90 * DAY, 90 * DAY)
    found = measured(fact(1, noon, INDEX, danish(2026, 2, 1, 0, 0), *inside, *outside))
    assert (found.before, found.after) == (Counts(oneself=1), Counts(oneself=1))


def test_summer_time_moves_no_call_across_an_edge() -> None:
    """29 March 2026 has 23 hours, 25 October 25: the edges stay at Danish midnight."""
    accepted = danish(2026, 3, 29, 2, 59) + timedelta(minutes=5)
    calls = (danish(2026, 3, 28, 23, 59, 59), danish(2026, 3, 30, 0, 0))
    ends = (danish(2025, 12, 29, 0, 0), danish(2026, 6, 27, 23, 59, 59))
    past = (danish(2025, 12, 28, 23, 59, 59), danish(2026, 6, 28, 0, 0))
    found = measured(fact(1, *calls, *ends, *past, accepted_at=accepted))
    assert found.index == date(2026, 3, 29)
    assert (found.before.total, found.after.total) == (2, 2)


def test_the_hour_that_comes_twice_in_autumn_is_one_day() -> None:
    twice = (danish(2025, 10, 26, 2, 30), danish(2025, 10, 26, 2, 30, fold=1))
    assert twice[1] - twice[0] == timedelta(hours=1)
    assert measured(fact(1, *twice, accepted_at=danish(2025, 10, 27, 9, 0))).before.total == 2
    assert measured(fact(1, *twice, accepted_at=danish(2025, 10, 26, 9, 0))).before.total == 0


def test_a_leap_day_is_a_day_like_any_other() -> None:
    leap = danish(2024, 2, 29, 12, 0)
    observed = Observed(date(2023, 1, 1), date(2025, 12, 31))
    day_before = fact(1, leap, accepted_at=danish(2024, 2, 28, 12, 0))
    on_it = fact(1, leap, accepted_at=leap)
    ninety = fact(1, leap, accepted_at=danish(2024, 5, 29, 12, 0))
    longer = fact(1, leap, accepted_at=danish(2024, 5, 30, 12, 0))
    assert measured(day_before, observed).after.total == 1
    assert measured(on_it, observed).index == date(2024, 2, 29)
    assert measured(on_it, observed).before.total == measured(on_it, observed).after.total == 0
    assert measured(ninety, observed).before.total == 1
    assert measured(longer, observed).before.total == 0


def test_calls_in_the_same_second_are_each_counted() -> None:
    at = INDEX - DAY
    found = measured(fact(1, at, at, on_behalf=[at]))
    assert found.before == Counts(oneself=2, on_behalf=1)
    for who, calls in ((WhoCalled.ANYBODY, 3), (WhoCalled.ONESELF, 2), (WhoCalled.ON_BEHALF, 1)):
        assert summary([found], who).calls_before == calls


def test_too_short_an_observation_is_left_out_and_counted() -> None:
    observed = Observed(date(2025, 11, 3), date(2026, 5, 2))  # just 90 days on either side
    assert isinstance(measure(fact(1), observed, MIDTJYLLAND), Measured)
    late = Observed(observed.first + DAY, observed.last)
    early = Observed(observed.first, observed.last - DAY)
    assert measure(fact(1), late, MIDTJYLLAND) == LeftOut.SHORT_BEFORE
    assert measure(fact(1), early, MIDTJYLLAND) == LeftOut.SHORT_AFTER
    people = [fact(1), fact(2), fact(3, INDEX, accepted_at=None)]
    found = effect(people, early, MIDTJYLLAND)
    assert found.left_out == {True: {LeftOut.SHORT_AFTER: 2}, False: {LeftOut.NO_INDEX: 1}}
    assert (found.accepted, found.beside) == ((), ())


def test_only_whole_days_are_observed() -> None:
    now = danish(2026, 12, 1, 0, 5)
    assert observed_until(danish(2026, 1, 1, 23, 59), now) == Observed(
        date(2026, 1, 2), date(2026, 11, 30)
    )


def test_without_acceptance_the_first_handoff_sent_gives_the_day() -> None:
    sent = fact(1, INDEX - DAY, INDEX + DAY, accepted_at=None, requested_at=INDEX)
    found = effect([sent], OBSERVED, MIDTJYLLAND)
    assert found.accepted == ()
    assert (found.beside[0].index, found.beside[0].before.total) == (date(2026, 2, 1), 1)


def test_without_a_handoff_becoming_a_repeat_caller_gives_the_day() -> None:
    """The fourth call within four months; only what was known on that day decides."""
    calls = [INDEX - 300 * DAY, *(INDEX + n * DAY for n in (0, 10, 20, 30, 40))]
    one = fact(1, *calls, accepted_at=None)
    found = measured(one)
    assert (found.index, found.accepted) == (date(2026, 3, 3), False)
    assert (found.before.total, found.after.total) == (3, 1)
    assert measure(one, OBSERVED, FRECANN) == LeftOut.NO_INDEX
    fewer = fact(1, *calls[:4], accepted_at=None)
    assert measure(fewer, OBSERVED, MIDTJYLLAND) == LeftOut.NO_INDEX
    assert measured(fact(1, *calls[:5], accepted_at=None)).index == found.index


def test_a_child_becomes_a_repeat_caller_by_the_part_for_children() -> None:
    """Three in half a year, until the eighteenth birthday; an address makes nobody's day."""
    calls = [INDEX + n * DAY for n in (0, 50, 100)]
    child = fact(1, *calls, accepted_at=None, born=date(2012, 2, 29))
    found = measure(child, OBSERVED, FRECANN)
    assert isinstance(found, Measured)
    assert found.index == date(2026, 5, 12)
    for born in (None, date(2008, 5, 12)):
        assert measure(replace(child, born=born), OBSERVED, FRECANN) == LeftOut.NO_INDEX
    still = measure(replace(child, born=date(2008, 5, 13)), OBSERVED, FRECANN)
    assert isinstance(still, Measured)
    assert still.index == found.index
    crowded = replace(FRECANN, code=OWN, address=(Threshold(2, 365),), child=())
    assert measure(child, OBSERVED, crowded) == LeftOut.NO_INDEX


def test_quartiles_lie_between_the_two_nearest() -> None:
    assert quartiles([]) is None
    assert quartiles([3]) == Quartiles(1, 1, 1)
    assert quartiles([0, 3, 6, 9]) == Quartiles(0.75, 1.5, 2.25)


def test_the_groups_stand_side_by_side() -> None:
    people = [
        fact(1, municipality="0751", warm=True, categories=(Category.ALCOHOL, Category.DRUGS)),
        fact(2, municipality="0791", categories=(Category.ALCOHOL,)),
        fact(3, municipality="0751", accepted_at=None, requested_at=INDEX),
    ]
    found = effect(people, OBSERVED, MIDTJYLLAND)

    def table(by: EffectBy) -> list[tuple[str, bool, int]]:
        return [(one.key, one.accepted, one.summary.citizens) for one in lines(found, by)]

    assert table(EffectBy.ALL) == [("", True, 2), ("", False, 1)]
    assert table(EffectBy.MUNICIPALITY) == [
        ("0751", True, 1), ("0751", False, 1), ("0791", True, 1)
    ]  # fmt: skip
    assert table(EffectBy.CATEGORY) == [("", False, 1), ("alcohol", True, 2), ("drugs", True, 1)]
    assert table(EffectBy.WARMTH) == [("", False, 1), ("cold", True, 1), ("warm", True, 1)]
    assert difference(found) == 0
    assert difference(replace(found, beside=())) is None


# For any facts -----------------------------------------------------------------------------


@given(PEOPLE, FACTS)
def test_an_unrelated_citizen_changes_nobodys_figures(
    people: list[EffectFact], other: EffectFact
) -> None:
    stranger = replace(other, citizen_id=100)
    before = effect(people, OBSERVED, MIDTJYLLAND)
    after = effect([stranger, *people], OBSERVED, MIDTJYLLAND)
    for ours, theirs in ((before.accepted, after.accepted), (before.beside, after.beside)):
        assert list(ours) == [m for m in theirs if m.citizen_id != 100]


@given(PEOPLE, st.randoms(use_true_random=False))
def test_no_order_means_anything(people: list[EffectFact], chance: Random) -> None:
    shuffled = chance.sample(people, len(people))
    assert effect(shuffled, OBSERVED, MIDTJYLLAND) == effect(people, OBSERVED, MIDTJYLLAND)


@given(PEOPLE)
def test_everybody_is_measured_or_left_out_with_a_reason(people: list[EffectFact]) -> None:
    found = effect(people, OBSERVED, MIDTJYLLAND)
    left_out = sum(sum(reasons.values()) for reasons in found.left_out.values())
    assert len(found.accepted) + len(found.beside) + left_out == len(people)
    assert all(m.accepted for m in found.accepted)
    assert not any(m.accepted for m in found.beside)


@given(PEOPLE)
def test_oneself_and_on_behalf_make_up_all(people: list[EffectFact]) -> None:
    found = effect(people, OBSERVED, MIDTJYLLAND)
    everybody = (*found.accepted, *found.beside)
    every, own, behalf = (summary(everybody, who) for who in WhoCalled)
    assert every.calls_before == own.calls_before + behalf.calls_before
    assert every.calls_after == own.calls_after + behalf.calls_after
    assert every.fewer <= every.citizens


@given(FACTS)
def test_what_is_known_later_moves_no_index_day(one: EffectFact) -> None:
    """Later calls change nothing of the day that one without a handoff is measured from."""
    plain = replace(one, accepted_at=None, requested_at=None)
    found = measure(plain, OBSERVED, MIDTJYLLAND)
    if isinstance(found, Measured):
        end = midnight(found.index + DAY)
        own, behalf = (
            tuple(call for call in side if call < end) for side in (plain.oneself, plain.on_behalf)
        )
        assert measured(replace(plain, oneself=own, on_behalf=behalf)).index == found.index
