"""Three hundred citizens with a truth built in: the effect must find it, and no other."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta
from random import Random

from console.domain.codes import EffectBy
from console.domain.repeat_callers import MIDTJYLLAND
from console.review.effect import Observed, difference, effect, lines, summary
from console.services.facts import EffectFact
from tests.review.made import DAY, fact

START = datetime(2025, 1, 1, tzinfo=UTC)
OBSERVED = Observed(date(2025, 1, 1), date(2026, 12, 31))
Sides = tuple[list[datetime], list[datetime]]


def calls(chance: Random, days: range, per_month: float) -> Sides:
    """Calls by chance, evenly over the days: the citizen's own, and one in four on their behalf."""
    hourly = per_month / 30 / 24
    made: Sides = ([], [])
    for day in days:
        for hour in range(24):
            if chance.random() < hourly:
                made[chance.random() < 0.25].append(START + timedelta(days=day, hours=hour))
    return made


def citizen(
    chance: Random, number: int, *, before: float, after: float, accepted: bool, warm: bool = False
) -> EffectFact:
    day = chance.randrange(100, 500)
    at = START + timedelta(days=day, hours=12)
    first = calls(chance, range(day - 95, day), before)
    then = calls(chance, range(day, day + 96), after)
    return fact(
        number,
        *first[0],
        *then[0],
        on_behalf=[*first[1], *then[1]],
        requested_at=at,
        accepted_at=at if accepted else None,
        warm=warm,
        municipality="0751" if number % 2 else "0791",
    )


def test_a_known_effect_is_found_and_nothing_where_there_is_none() -> None:
    """Warm handoffs take four calls a month to one, cold ones to three; else nothing changes."""
    chance = Random(1813)  # the same made-up citizens every time
    people = [
        *(citizen(chance, n, before=4, after=1, accepted=True, warm=True) for n in range(100)),
        *(citizen(chance, n, before=4, after=3, accepted=True) for n in range(100, 200)),
        *(citizen(chance, n, before=4, after=4, accepted=False) for n in range(200, 300)),
    ]
    found = effect(people, OBSERVED, MIDTJYLLAND)
    assert (len(found.accepted), len(found.beside)) == (200, 100)
    by_warmth = {one.key: one.summary for one in lines(found, EffectBy.WARMTH)}
    for key, truth in (("warm", -3.0), ("cold", -1.0), ("", 0.0)):
        change = by_warmth[key].change
        assert change is not None
        assert abs(change - truth) < 0.3
    apart = difference(found)
    assert apart is not None
    assert abs(apart - (-2.0)) < 0.4
    warm = by_warmth["warm"]
    assert warm.before is not None
    assert warm.after is not None
    assert abs(warm.before.median - 4) < 0.4
    assert abs(warm.after.median - 1) < 0.4
    assert (warm.fewer_share or 0) > 0.95
    assert 0.3 < (by_warmth[""].fewer_share or 0) < 0.7


def test_regression_to_the_mean_is_seen_on_both_sides_and_is_no_difference() -> None:
    """Everybody calls as much all along. Handoffs come when they happen to have called most, and do
    nothing: both sides fall, and the difference between them is next to nothing."""
    chance = Random(1848)  # the same made-up citizens every time
    people = []
    for number in range(300):
        own, behalf = calls(chance, range(730), chance.choice((0.3, 0.5, 0.7)))
        one = fact(number, *own, on_behalf=behalf, accepted_at=None)
        if number % 2:
            found = effect([one], OBSERVED, MIDTJYLLAND).beside
            if found:
                at = datetime.combine(found[0].index, datetime.min.time(), UTC) + DAY / 2
                one = fact(number, *own, on_behalf=behalf, accepted_at=at)
        people.append(one)
    result = effect(people, OBSERVED, MIDTJYLLAND)
    ours, beside = summary(result.accepted), summary(result.beside)
    assert min(ours.citizens, beside.citizens) > 60
    assert ours.change is not None
    assert beside.change is not None
    assert ours.change < -0.15
    assert beside.change < -0.15
    apart = difference(result)
    assert apart is not None
    assert abs(apart) < 0.12
