"""A made-up year of a region, from its messages to the effect page: the truth in it is found.

The year is played once: the calls of one citizen in ten over HTTP, those of the others handed to
the intake behind it, and the rest by command. What the measures say of it is compared with what was
planned, citizen by citizen and handoff by handoff.
"""

from __future__ import annotations

import shutil
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, datetime
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from console.demo import seed
from console.domain.codes import DeclineReason, EffectBy, LeftOut, Measure, VerdictCode
from console.intake.simulated_year import BY_ITSELF, CITIZENS, DAY, EASED, Fate, Year, plan
from console.intake.year_desk import Made
from console.intake.year_player import play
from console.review.effect import (
    Effect,
    Measured,
    Summary,
    difference,
    effect_of,
    lines,
    summary,
)
from console.review.moments import moment
from console.review.scorecard import ALL, Score, scorecard
from console.services.dispatcher import Actor
from console.services.views import HistoryQuery, Views
from console.ui.main_window import MainWindow
from db.engine import hurry
from tests.conftest import Backend, Clock, open_backend
from tests.journeys import year_truth as truth

SEED, LAST = 112, date(2028, 9, 20)
"""The year holds a leap day and is begun, crossed and ended by changes of the clock."""
SMALL = 20
"""Citizens of the year that is played again and again."""

# Playing it takes a while on a busy machine, and every test here needs it.
pytestmark = pytest.mark.timeout(900)


@dataclass(frozen=True)
class Played:
    """A year in a database, and what is true of it."""

    year: Year
    made: Made
    path: Path

    def open(self, path: Path, actor: Actor) -> Backend:
        shutil.copy(self.path, path)
        return open_backend(path, Clock(self.year.ends), actor)


ACTOR = Actor("anna", "bord-1")


def played_on(path: Path, year: Year) -> Made:
    backend = open_backend(path, Clock(year.begins), ACTOR)
    hurry(backend.engines.writer)
    try:
        seed(backend.dispatcher, backend.views, ACTOR, year.begins)
        return play(year, backend.dispatcher, backend.views, backend.clock)
    finally:
        backend.close()


@pytest.fixture(scope="module")
def played(tmp_path_factory: pytest.TempPathFactory) -> Played:
    path = tmp_path_factory.mktemp("year") / "year.db"
    year = plan(SEED, LAST)
    return Played(year, played_on(path, year), path)


@pytest.fixture
def backend(played: Played, tmp_path: Path, actor: Actor) -> Iterator[Backend]:
    """The year's database, looked back on the morning after its last day."""
    made = played.open(tmp_path / "year.db", actor)
    yield made
    made.close()


@pytest.fixture
def clock(backend: Backend) -> Clock:
    return backend.clock


@pytest.fixture
def year(played: Played) -> Year:
    return played.year


def scores_of(views: Views, year: Year) -> dict[str, Score]:
    places = [view.municipality for view in views.municipalities()]
    found = scorecard(views.handoff_facts(year.begins), places, year.ends)
    return {score.municipality: score for score in found if score.municipality != ALL}


@pytest.fixture
def found(backend: Backend) -> Effect:
    return effect_of(backend.views.effect_facts(), backend.clock.now)


# What came in ------------------------------------------------------------------------------


def test_the_year_is_that_of_a_region(year: Year) -> None:
    people = truth.known(year)
    assert len(people) == CITIZENS
    assert 4_800 < year.calls < 5_200
    assert len({one.municipality for one in people}) == 19
    often = Counter(len(one.calls) for one in people)
    assert 0.45 < often[1] / CITIZENS < 0.55
    assert sum(n for calls, n in often.items() if calls >= 20) > 60
    behalf = [call.on_behalf for one in people for call in one.calls]
    assert 0.15 < sum(behalf) / len(behalf) < 0.4
    assert year.first <= date(2028, 2, 29) <= year.last


@pytest.mark.parametrize("seed", range(10))
def test_nothing_is_planned_before_the_year_or_after_its_end(seed: int) -> None:
    year = plan(seed, LAST)
    for one in year.citizens:
        assert all(year.begins <= call.at < year.ends - DAY / 4 for call in one.calls)
        assert [call.at for call in one.calls] == sorted(call.at for call in one.calls)
        for handoff in one.handoffs:
            assert handoff.call_at in {call.at for call in one.calls}
            told = [at for at in vars(handoff).values() if isinstance(at, datetime)]
            assert max(told) < year.ends
            assert told == sorted(told)


def test_every_call_came_in_at_its_second_and_nothing_was_refused(
    backend: Backend, year: Year, played: Played
) -> None:
    times = Counter(call.at for one in year.citizens for call in one.calls)
    assert times.most_common(1)[0][1] > 1
    doubled = sum(call.doubled for one in year.citizens for call in one.calls)
    rows = backend.views.history(HistoryQuery(limit=20_000))
    assert len(rows) == times.total() + doubled
    assert not times - Counter(row.received_at for row in rows)
    assert not [row for row in rows if row.disposition is None]
    assert not backend.views.rejects(all_=True)
    assert set(played.made.citizens) == {one.number for one in truth.known(year)}


def test_the_facts_are_the_calls_of_each_citizen(
    backend: Backend, year: Year, played: Played
) -> None:
    """Merged records, citizens found out days later, and two in the same second."""
    facts = {fact.citizen_id: fact for fact in backend.views.effect_facts().citizens}
    assert set(facts) == set(played.made.citizens.values())
    for one in truth.known(year):
        fact = facts[played.made.citizens[one.number]]
        for found, on_behalf in ((fact.oneself, False), (fact.on_behalf, True)):
            planned = sorted(moment(c.at) for c in one.calls if c.on_behalf == on_behalf)
            assert list(found) == planned, one.number
    assert sum(one.merged_at is not None for one in year.citizens) > 10
    assert sum(call.late for one in year.citizens for call in one.calls) > 50


# The effect --------------------------------------------------------------------------------


@pytest.mark.parametrize("accepted", [True, False])
def test_every_citizen_is_measured_as_planned(
    found: Effect, year: Year, played: Played, accepted: bool
) -> None:
    planned = truth.measured(year, accepted=accepted)
    theirs = {m.citizen_id: m for m in (found.accepted if accepted else found.beside)}
    assert {played.made.citizens[n] for n in planned} == set(theirs)
    assert len(planned) > 100
    for number, one in planned.items():
        assert as_planned(theirs[played.made.citizens[number]]) == one, number


def as_planned(m: Measured) -> truth.Around:
    return truth.Around(
        index=m.index,
        accepted=m.accepted,
        warm=m.warm,
        before=m.before.total,
        after=m.after.total,
        behalf_before=m.before.on_behalf,
        behalf_after=m.after.on_behalf,
    )


@pytest.mark.parametrize("accepted", [True, False])
def test_the_figures_are_those_of_the_plan_to_the_last_digit(
    found: Effect, year: Year, accepted: bool
) -> None:
    planned = list(truth.measured(year, accepted=accepted).values())
    same_figures(summary(found.accepted if accepted else found.beside), planned)
    assert found.left_out[accepted] == truth.left_out(year, accepted=accepted)
    assert LeftOut.SHORT_BEFORE in found.left_out[accepted] or not accepted


def same_figures(figures: Summary, planned: list[truth.Around]) -> None:
    before, after = [p.before for p in planned], [p.after for p in planned]
    assert figures.citizens == len(planned)
    assert (figures.calls_before, figures.calls_after) == (sum(before), sum(after))
    assert figures.fewer == sum(p.after < p.before for p in planned)
    assert figures.fewer_share == figures.fewer / len(planned)
    for quartiles, calls in ((figures.before, before), (figures.after, after)):
        assert quartiles is not None
        if len(calls) > 1:
            theirs = (quartiles.low, quartiles.median, quartiles.high)
            assert theirs == truth.per_month(calls)


def test_each_group_has_its_own_figures(found: Effect, year: Year) -> None:
    people = {one.number: one for one in year.citizens}
    for accepted in (True, False):
        planned = truth.measured(year, accepted=accepted)
        places = {people[n].municipality for n in planned}
        shown = {
            ln.key: ln for ln in lines(found, EffectBy.MUNICIPALITY) if ln.accepted == accepted
        }
        assert set(shown) == places
        for place, line in shown.items():
            group = [p for n, p in planned.items() if people[n].municipality == place]
            same_figures(line.summary, group)
    warmth = {ln.key: ln.summary for ln in lines(found, EffectBy.WARMTH)}
    for key, warm in (("warm", True), ("cold", False)):
        planned = truth.measured(year, accepted=True)
        same_figures(warmth[key], [p for p in planned.values() if p.warm == warm])


def test_what_was_built_in_is_what_is_found(found: Effect, year: Year, played: Played) -> None:
    """Silence where it held, the known fall where it eased, and those beside fell by themselves."""
    fates = {played.made.citizens[one.number]: one.fate for one in truth.known(year)}

    def left(*of: Fate) -> float:
        """Calls after for each call before."""
        people = [m for m in (*found.accepted, *found.beside) if fates[m.citizen_id] in of]
        figures = summary(people)
        return figures.calls_after / figures.calls_before

    assert left(Fate.HELD) == 0
    assert abs(left(Fate.EASED, Fate.LATER) - BY_ITSELF * EASED) < 0.15
    assert left(Fate.EASED) < left(Fate.RELAPSED) < left(Fate.DECLINED, Fate.UNANSWERED)
    assert abs(left(Fate.DECLINED, Fate.UNANSWERED) - BY_ITSELF) < 0.15
    assert left(Fate.NOW_AND_THEN) < 0.8
    ours, beside = summary(found.accepted).change, summary(found.beside).change
    assert ours is not None
    assert beside is not None
    assert ours < beside < 0


def test_the_clock_changes_and_the_leap_day_fall_among_the_days_that_are_counted(
    found: Effect, year: Year
) -> None:
    called = {truth.day_of(call.at) for one in year.citizens for call in one.calls}
    for odd in (date(2027, 10, 31), date(2028, 2, 29), date(2028, 3, 26), date(2027, 12, 25)):
        assert odd in called
        assert sum(abs((m.index - odd).days) <= 90 for m in found.accepted) > 10


# Handoffs ----------------------------------------------------------------------------------


def test_every_verdict_is_that_of_the_plan(backend: Backend, year: Year, played: Played) -> None:
    facts = {fact.id: fact for fact in backend.views.handoff_facts(year.begins)}
    assert set(facts) == set(played.made.handoffs.values())
    held = Counter[Fate]()
    for one in year.citizens:
        for place, handoff in enumerate(one.handoffs):
            fact = facts[played.made.handoffs[one.number, place]]
            verdict = fact.verdict(year.ends)
            code = None if verdict is None else verdict.code
            assert code == truth.verdict(year, one, handoff), (one.number, place)
            assert fact.state == handoff.state
            held[one.fate] += code == VerdictCode.HELD
            if one.fate == Fate.HELD:
                assert code in {VerdictCode.HELD, VerdictCode.TOO_EARLY}
    assert held[Fate.HELD] > 40
    assert held[Fate.RELAPSED] == held[Fate.STOPPED] == held[Fate.IN_ERROR] == 0


def test_the_scorecard_counts_what_happened(backend: Backend, year: Year) -> None:
    scores = scores_of(backend.views, year)
    planned = truth.by_municipality(year)
    assert set(scores) == set(planned)
    for place, both in planned.items():
        handoffs = [handoff for _, handoff in both]
        score = scores[place]
        assert score.count(Measure.REQUESTED) == len(handoffs)
        assert score.count(Measure.RECEIVED) == sum(h.received_at is not None for h in handoffs)
        assert score.count(Measure.ACCEPTED) == sum(h.accepted_at is not None for h in handoffs)
        assert score.count(Measure.DECLINED) == sum(h.declined_at is not None for h in handoffs)
        reasons = {r: score.count(r) for r in DeclineReason if score.count(r)}
        assert reasons == truth.declines(handoffs)
        assert score.count(Measure.STARTED) == sum(h.started_at is not None for h in handoffs)
        assert score.count(Measure.COMPLETED) == sum(h.state == "completed" for h in handoffs)
        assert score.count(Measure.OVERDUE) == sum(truth.overdue(h, year.ends) for h in handoffs)
        codes = (truth.verdict(year, citizen, handoff) for citizen, handoff in both)
        verdicts = {v: score.count(v) for v in VerdictCode if score.count(v)}
        assert verdicts == Counter(code for code in codes if code is not None)
        for step, to, since in (
            (Measure.RECEIVED, "received_at", "requested_at"),
            (Measure.ACCEPTED, "accepted_at", "requested_at"),
            (Measure.STARTED, "started_at", "accepted_at"),
        ):
            taken, times = truth.spans(handoffs, to, since), score.times[step]
            assert times.count == len(taken)
            assert (times.median, times.p90) == truth.middle_and_late(taken)
    assert sum(score.count(Measure.OVERDUE) for score in scores.values()) > 0


# On the screen -----------------------------------------------------------------------------


def test_the_effect_page_shows_it(
    window: MainWindow, year: Year, played: Played, qtbot: QtBot
) -> None:
    qtbot.keyClick(window, Qt.Key.Key_7, Qt.KeyboardModifier.AltModifier)
    assert window.contents.page_name == "effect"
    page = window.contents.page("effect")
    qtbot.waitUntil(lambda: len(page.table.rows) == 2, timeout=30_000)
    for at, accepted in enumerate((True, False)):
        planned = list(truth.measured(year, accepted=accepted).values())
        same_figures(page.table.rows[at].summary, planned)
        said = row_texts(page.table, at)
        assert str(len(planned)) in said
        calls = f"{sum(p.before for p in planned)} → {sum(p.after for p in planned)}"
        assert calls in said
    ours, beside = (row.summary.change for row in page.table.rows)
    assert ours < beside < 0
    apart = difference(page.effect)
    assert apart is not None
    assert f"{apart:+.1f}".replace("-", "−").replace(".", ",") in page.verdict.text()
    assert "−" in page.verdict.text()
    assert "For få borgere" not in page.verdict.text()
    missed = truth.left_out(year, accepted=True)[LeftOut.SHORT_AFTER]
    assert f"ikke 90 dage efter: {missed}" in page.left_out.text()
    behind = {m.citizen_id: (m.before.total, m.after.total) for m in page.behind.rows}
    assert behind == {
        played.made.citizens[n]: (p.before, p.after)
        for n, p in truth.measured(year, accepted=True).items()
    }


def row_texts(table: Any, row: int) -> list[str]:
    model = table.model()
    return [model.index(row, column).data() for column in range(model.columnCount())]


# Again -------------------------------------------------------------------------------------


def test_the_same_seed_makes_the_same_year_and_the_same_figures(tmp_path: Path) -> None:
    assert plan(SEED, LAST) == plan(SEED, LAST)
    assert plan(SEED + 1, LAST) != plan(SEED, LAST)
    found = []
    for name in ("first", "second"):
        year = plan(SEED, LAST, SMALL)
        path = tmp_path / f"{name}.db"
        made = played_on(path, year)
        backend = open_backend(path, Clock(year.ends), ACTOR)
        found.append(
            (
                made,
                effect_of(backend.views.effect_facts(), year.ends),
                scores_of(backend.views, year),
            )
        )
        backend.close()
    assert found[0] == found[1]
