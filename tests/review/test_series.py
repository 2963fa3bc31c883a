"""Calls over time around the index day: worked examples, and what must hold for any facts."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from fractions import Fraction

from hypothesis import given

from console.domain.codes import WhoCalled
from console.domain.repeat_callers import MIDTJYLLAND
from console.review.effect import Observed, effect
from console.review.series import SIDES, series
from console.services.facts import EffectFact
from tests.review.made import DAY, FACTS, INDEX, OBSERVED, PEOPLE, danish, fact, measured


def test_a_worked_example() -> None:
    """Two citizens: three and one calls in the 30 days before, none and one in those after."""
    people = [
        measured(fact(1, *(INDEX - n * DAY for n in (1, 15, 30)), INDEX - 31 * DAY)),
        measured(fact(2, INDEX - 2 * DAY, INDEX + 30 * DAY, INDEX + 31 * DAY)),
    ]
    found = {step.number: step for step in series(people, OBSERVED)}
    assert {n: s.calls for n, s in found.items() if s.calls} == {-2: 1, -1: 4, 1: 1, 2: 1}
    assert found[-1].rate == Fraction(2)
    assert found[1].rate == Fraction(1, 2)
    assert (found[-1].days, found[1].days, found[2].days) == ((-30, -1), (1, 30), (31, 60))
    assert all(step.citizens == 2 for number, step in found.items() if number < 12)


def test_the_index_day_is_in_no_step() -> None:
    one = measured(fact(1, danish(2026, 2, 1, 0, 0), INDEX, danish(2026, 2, 1, 23, 59, 59)))
    assert sum(step.calls for step in series([one], OBSERVED)) == 0


def test_the_edges_are_danish_midnights_across_summer_time() -> None:
    """From 1 February, step 2 ends on 2 April; the clocks went forward on 29 March."""
    inside, outside = danish(2026, 4, 2, 23, 59, 59), danish(2026, 4, 3, 0, 0)
    found = {s.number: s.calls for s in series([measured(fact(1, inside, outside))], OBSERVED)}
    assert (found[2], found[3]) == (1, 1)


def test_a_step_that_was_not_observed_to_its_end_counts_nobody() -> None:
    observed = Observed(date(2025, 10, 4), date(2026, 5, 31))  # 120 days before, 119 after
    one = measured(fact(1, INDEX + 119 * DAY, INDEX - 120 * DAY), observed)
    found = series([one], observed)
    assert [step.number for step in found] == [-4, -3, -2, -1, 1, 2, 3]
    assert (found[0].calls, found[-1].calls) == (1, 0)


def test_whose_calls_count_is_chosen() -> None:
    one = measured(fact(1, INDEX + DAY, on_behalf=[INDEX + DAY, INDEX + 2 * DAY]))
    told = [
        next(s.calls for s in series([one], OBSERVED, who) if s.number == 1) for who in WhoCalled
    ]
    assert told == [3, 1, 2]


def test_nobody_has_no_steps() -> None:
    assert series([], OBSERVED) == ()


@given(PEOPLE, FACTS)
def test_an_unrelated_citizen_adds_their_own_and_changes_nobodys(
    people: list[EffectFact], other: EffectFact
) -> None:
    ours = effect(people, OBSERVED, MIDTJYLLAND).accepted
    theirs = effect([replace(other, citizen_id=100)], OBSERVED, MIDTJYLLAND).accepted
    apart, alone, both = (
        {s.number: (s.citizens, s.calls) for s in series(group, OBSERVED)}
        for group in (ours, theirs, (*ours, *theirs))
    )
    for number in SIDES:
        sums = zip(apart.get(number, (0, 0)), alone.get(number, (0, 0)), strict=True)
        assert both.get(number, (0, 0)) == tuple(map(sum, sums))


@given(PEOPLE)
def test_three_steps_on_either_side_are_the_effects_own_figures(people: list[EffectFact]) -> None:
    found = effect(people, OBSERVED, MIDTJYLLAND)
    group = (*found.accepted, *found.beside)
    steps = {s.number: s for s in series(group, OBSERVED)}
    before = sum(steps[n].calls for n in (-3, -2, -1) if n in steps)
    after = sum(steps[n].calls for n in (1, 2, 3) if n in steps)
    assert before == sum(m.before.total for m in group)
    assert after == sum(m.after.total for m in group)
    assert all(steps[n].citizens == len(group) for n in (-3, -2, -1, 1, 2, 3) if group)
