"""The effect as tables: all that its page shows, in every grouping, for a file or the terminal."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from datetime import datetime
from pathlib import Path

from console.domain.codes import EffectBy, LeftOut, WhoCalled
from console.domain.errors import Refusal
from console.exchange.table_files import Cell, Table
from console.labels import date_text, day_text, label
from console.reports import effect_words as words
from console.reports.effect_words import group_text, handoff_text
from console.review.effect import Effect, Line, Measured, counted, lines
from console.review.series import series
from console.review.survival import survival
from console.texts import translate

PDF = ".pdf"
ENDINGS = (PDF, ".xlsx", ".csv")
"""The kinds of file the effect can be kept in."""


def check_ending(path: Path) -> str:
    """The file's ending. Refusal `file_ending` if it is of no kind we write."""
    ending = path.suffix.lower()
    if ending not in ENDINGS:
        raise Refusal("file_ending", endings=", ".join(ENDINGS))
    return ending


def tables(found: Effect, who: WhoCalled, made_at: datetime) -> list[Table]:
    """Everything on the page, in every grouping; only the first row tells when."""
    return [
        about(found, who, made_at),
        figures(found, who),
        _citizens((*found.accepted, *found.beside), who),
        left_out(found),
        _over_time(found, who),
        _without_new_call(found, who),
    ]


def about(found: Effect, who: WhoCalled, made_at: datetime) -> Table:
    """What one must know to read the figures."""
    return Table(
        title=translate("Effect", "Om tallene"),
        headings=(translate("Effect", "Hvad"), translate("Effect", "Svar")),
        rows=(
            (translate("Effect", "Lavet"), date_text(made_at)),
            (translate("Effect", "Periode"), words.period(found)),
            (translate("Effect", "Gentagen ringer"), words.definition(found)),
            (translate("Effect", "Opkald fra"), label(who)),
            (translate("Effect", "Advarsel"), words.warning()),
            (translate("Effect", "Sådan er der talt"), words.explained()),
            (translate("Effect", "Forskel"), words.verdict(found, who)),
        ),
    )


def left_out(found: Effect) -> Table:
    """Those who are not measured, with the reason."""
    return Table(
        title=translate("Effect", "Ikke målt"),
        headings=(
            translate("Effect", "Overdragelse"),
            translate("Effect", "Grund"),
            translate("Effect", "Borgere"),
        ),
        rows=tuple(
            (
                handoff_text(accepted),
                label(reason),
                found.left_out.get(accepted, {}).get(reason, 0),
            )
            for accepted in (True, False)
            for reason in LeftOut
        ),
    )


def figures(found: Effect, who: WhoCalled) -> Table:
    """Every group's figures, as numbers."""
    rows: list[tuple[Cell, ...]] = []
    for by in EffectBy:
        for line in lines(found, by, who):
            s = line.summary
            sides = (s.before, s.after)
            parts = [(q.low, q.median, q.high) if q else (None,) * 3 for q in sides]
            rows.append(
                (label(by), group_text(line), handoff_text(line.accepted), s.citizens,
                 *parts[0], *parts[1], s.calls_before, s.calls_after, s.fewer, s.fewer_share,
                 s.change)
            )  # fmt: skip
    return Table(
        title=translate("Effect", "Tal"),
        headings=(
            translate("Effect", "Delt efter"),
            translate("Effect", "Gruppe"),
            translate("Effect", "Overdragelse"),
            translate("Effect", "Borgere"),
            translate("Effect", "Før pr. 30 dage, nedre fjerdedel"),
            translate("Effect", "Før pr. 30 dage, midterste"),
            translate("Effect", "Før pr. 30 dage, øvre fjerdedel"),
            translate("Effect", "Efter pr. 30 dage, nedre fjerdedel"),
            translate("Effect", "Efter pr. 30 dage, midterste"),
            translate("Effect", "Efter pr. 30 dage, øvre fjerdedel"),
            translate("Effect", "Opkald før"),
            translate("Effect", "Opkald efter"),
            translate("Effect", "Borgere med færre"),
            translate("Effect", "Andel med færre"),
            translate("Effect", "Ændring pr. 30 dage"),
        ),
        rows=tuple(rows),
    )


def headings() -> tuple[str, ...]:
    """Over `texts`."""
    return (
        translate("Effect", "Delt efter"),
        translate("Effect", "Gruppe"),
        translate("Effect", "Overdragelse"),
        translate("Effect", "Borgere"),
        translate("Effect", "Før"),
        translate("Effect", "Efter"),
        translate("Effect", "Opkald i alt"),
        translate("Effect", "Færre"),
        translate("Effect", "Ændring"),
    )


def texts(line: Line) -> tuple[str, ...]:
    """A group's figures as they are read."""
    told = line.summary
    return (
        label(line.by),
        group_text(line),
        handoff_text(line.accepted),
        str(told.citizens),
        words.quartiles_text(told.before),
        words.quartiles_text(told.after),
        words.total_text(told),
        words.share_text(told.fewer_share),
        words.number(told.change, sign=True),
    )


def _citizens(people: Sequence[Measured], who: WhoCalled) -> Table:
    return Table(
        title=translate("Effect", "Borgerne"),
        headings=(
            translate("Effect", "Borger"),
            translate("Effect", "Overdragelse"),
            translate("Effect", "Målt fra"),
            translate("Effect", "Opkald før"),
            translate("Effect", "Opkald efter"),
        ),
        rows=tuple(
            (
                m.citizen_id,
                handoff_text(m.accepted),
                day_text(m.index),
                counted(m.before, who),
                counted(m.after, who),
            )
            for m in people
        ),
    )


def _sides(found: Effect) -> Iterator[tuple[str, tuple[Measured, ...]]]:
    yield handoff_text(True), found.accepted
    yield handoff_text(False), found.beside


def _over_time(found: Effect, who: WhoCalled) -> Table:
    """Day 1 is the day after the one measured from, day -1 the day before it."""
    observed = found.observed
    return Table(
        title=translate("Effect", "Over tid"),
        headings=(
            translate("Effect", "Overdragelse"),
            translate("Effect", "Fra dag"),
            translate("Effect", "Til dag"),
            translate("Effect", "Borgere"),
            translate("Effect", "Opkald"),
            translate("Effect", "Opkald pr. borger pr. 30 dage"),
        ),
        rows=tuple(
            (name, *step.days, step.citizens, step.calls, float(step.rate))
            for name, people in _sides(found)
            if observed is not None
            for step in series(people, observed, who)
        ),
    )


def _without_new_call(found: Effect, who: WhoCalled) -> Table:
    """Kaplan and Meier's estimate, a row for each day on which it changes."""
    observed = found.observed
    return Table(
        title=translate("Effect", "Uden nyt opkald"),
        headings=(
            translate("Effect", "Overdragelse"),
            translate("Effect", "Dage efter"),
            translate("Effect", "Følges"),
            translate("Effect", "Ringede igen"),
            translate("Effect", "Følges ikke længere"),
            translate("Effect", "Andel uden nyt opkald"),
        ),
        rows=tuple(
            (name, fall.day, fall.at_risk, fall.called, fall.censored, float(fall.share))
            for name, people in _sides(found)
            if observed is not None
            for fall in survival(people, observed, who).falls
        ),
    )
