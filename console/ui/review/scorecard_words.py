"""The scorecard in words and columns: what its page shows, and what its files hold."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from html import escape

from console.domain.codes import DeclineReason, HandoffState, Measure, VerdictCode
from console.exchange.table_files import Cell, Table
from console.labels import call_number, date_text, day_text, label, municipality_name
from console.labels.verdicts import verdict_text, verdict_tone
from console.review.scorecard import HEALTH, OURS, THEIRS, Counted, Score, Step, Times
from console.texts import language, noop, translate
from console.ui.review import paper
from console.ui.widgets.row_table import Column

NONE = "–"
Span = tuple[datetime, datetime | None]

MEANINGS: dict[Step, tuple[str, str]] = {
    Measure.REQUESTED: noop("Scorecard", "Alle overdragelser, vi har sendt."),
    Measure.RECEIVED: noop(
        "Scorecard", "De har sagt, at den er kommet: halvdelen inden / ni ud af ti inden."
    ),
    Measure.ACCEPTED: noop(
        "Scorecard", "En navngiven person har taget den: halvdelen inden / ni ud af ti inden."
    ),
    Measure.STARTED: noop(
        "Scorecard",
        "Det første møde er holdt. Tiden er fra ja til møde: halvdelen inden / ni ud af ti inden.",
    ),
    Measure.COMPLETED: noop("Scorecard", "De har taget over."),
    Measure.DECLINED: noop("Scorecard", "De sagde nej."),
    Measure.OVERDUE: noop("Scorecard", "Åben, og svaret skulle være kommet nu."),
    VerdictCode.HELD: noop("Scorecard", "Accepteret, og borgeren ringede ikke i 90 dage."),
    VerdictCode.PARTLY: noop("Scorecard", "Accepteret; borgeren ringede først dag 31–90."),
    VerdictCode.NOT_HELD: noop("Scorecard", "Accepteret; borgeren ringede igen inden dag 31."),
    VerdictCode.TOO_EARLY: noop("Scorecard", "Accepteret; de 90 dage er ikke gået."),
    VerdictCode.UNKNOWN: noop("Scorecard", "Accepteret; borgeren er ukendt, eller den stoppede."),
    Measure.INCOMPLETE: noop("Scorecard", "De sagde nej, fordi vi manglede oplysninger."),
    Measure.NOT_CALLED: noop(
        "Scorecard",
        "Fristen for et svar gik, og ingen skrev, at de ringede, før den gik til stedfortræderne.",
    ),
    Measure.SENT_LATE: noop(
        "Scorecard", "Sendt senere end arbejdsdagen efter, at enheden tog fra borgeren."
    ),
    Measure.STALE_ENTRY: noop(
        "Scorecard", "Ingen havde bekræftet kommunens kontakt i 90 dage, da den blev sendt."
    ),
    Measure.NO_NEXT_STEP: noop("Scorecard", "Afvist, og ingen har valgt, hvad der så skal ske."),
    Measure.OURS: noop("Scorecard", "Overdragelser med mindst én af fejlene ovenfor."),
}


@dataclass(frozen=True, kw_only=True)
class Figure:
    """One number of a score."""

    step: Step
    count: int
    share: float | None
    times: Times | None = None


def figures(score: Score | None, steps: Sequence[Step]) -> list[Figure]:
    """The numbers of a side; reasons for a decline that nobody gave are left out."""
    if score is None:
        return []
    return [
        Figure(
            step=step,
            count=score.count(step),
            share=score.share(step),
            times=score.times.get(step),
        )
        for step in steps
        if score.count(step) or not isinstance(step, DeclineReason)
    ]


def place_text(score: Score) -> str:
    if score.municipality == HEALTH:
        return translate("Scorecard", "Sundhedsvæsenet")
    return municipality_name(score.municipality) or translate("Scorecard", "Alle kommuner")


def step_text(step: Step) -> str:
    """What is counted; a reason stands under the declined."""
    return f"– {label(step)}" if isinstance(step, DeclineReason) else label(step)


def meaning(step: Step) -> str:
    """What a number says, in a sentence."""
    if isinstance(step, DeclineReason):
        return translate("Scorecard", "Afvist med grunden: {reason}.", reason=label(step))
    return translate(*MEANINGS[step])


def count_text(figure: Figure) -> str:
    """'26   87 %', in line with the numbers above and below it."""
    share = share_text(figure.share) if figure.count else ""
    return f"{figure.count or NONE} {share:\N{FIGURE SPACE}>6}"


def share_text(share: float | None) -> str:
    return NONE if share is None else f"{share * 100:.0f} %"


def times_text(found: Times | None) -> str:
    """Median and, behind the stroke, what nine of ten keep within."""
    if found is None or found.median is None or found.p90 is None:
        return ""
    return f"{span_text(found.median)} / {span_text(found.p90)}"


def span_text(span: timedelta) -> str:
    """'16 t' under two days, then '3,7 d'."""
    hours = span.total_seconds() / 3600
    if hours < 48:
        return translate("Scorecard", "{hours} t", hours=f"{hours:.0f}")
    days = f"{hours / 24:.1f}"
    days = days.replace(".", ",") if language() == "da" else days
    return translate("Scorecard", "{days} d", days=days)


def stale_text(score: Score) -> str:
    """Entries that nobody has verified lately; '' for none."""
    if not score.stale:
        return ""
    if score.municipality:
        return translate("Scorecard", "Kontakten er ikke bekræftet i 90 dage. Ring og bekræft den.")
    return translate(
        "Scorecard",
        "{n} af kommunerne har en kontakt, ingen har bekræftet i 90 dage.",
        n=score.stale,
    )


def period_text(span: Span) -> str:
    """'Sendt 22.08.2026 – 20.11.2026'."""
    first, before = span
    last = day_text(before - timedelta(seconds=1)) if before else translate("Scorecard", "nu")
    return translate("Scorecard", "Sendt {first} – {last}", first=day_text(first), last=last)


# Columns -----------------------------------------------------------------------------------


def place_columns() -> list[Column[Score]]:
    def count(title: str, step: Step) -> Column[Score]:
        return Column(
            title=title,
            text=lambda score: str(score.count(step) or NONE),
            right=True,
            order=lambda score: score.count(step),
        )

    return [
        Column(
            title=translate("Scorecard", "Kommune"), text=place_text, stretch=True, order=place_text
        ),
        count(translate("Scorecard", "Sendt"), Measure.REQUESTED),
        count(translate("Scorecard", "Ja"), Measure.ACCEPTED),
        count(translate("Scorecard", "Holdt"), VerdictCode.HELD),
        count(translate("Scorecard", "Vores"), Measure.OURS),
    ]


def figure_columns(title: str, *, times: bool) -> list[Column[Figure]]:
    """times: with how long it took, half of them and nine of ten."""
    found: list[Column[Figure]] = [
        Column(title=title, text=lambda f: step_text(f.step), stretch=True),
        Column(title=translate("Scorecard", "Antal"), text=count_text, right=True),
    ]
    if times:
        within = translate("Scorecard", "½ / 9 af 10")
        found.append(Column(title=within, text=lambda f: times_text(f.times), right=True))
    return found


def handoff_columns(now: Callable[[], datetime]) -> list[Column[Counted]]:
    return [
        Column(title=translate("Scorecard", "Nr."), text=lambda one: str(one.fact.id), right=True),
        Column(
            title=translate("Scorecard", "Opkald"), text=lambda one: call_number(one.fact.call_id)
        ),
        Column(
            title=translate("Scorecard", "Kommune"),
            text=lambda one: municipality_name(one.fact.municipality),
        ),
        Column(
            title=translate("Scorecard", "Sendt"), text=lambda one: day_text(one.fact.requested_at)
        ),
        Column(title=translate("Scorecard", "Står"), text=state_text),
        Column(
            title=translate("Scorecard", "Holdt den / vores fejl"),
            text=lambda one: remark(one, now()) or NONE,
            tone=lambda one: verdict_tone(one.fact.verdict(now())),
            stretch=True,
        ),
    ]


def state_text(one: Counted) -> str:
    """Its state; of a declined one the reason says more."""
    fact = one.fact
    if fact.state == HandoffState.REJECTED and fact.decline_reason is not None:
        return label(fact.decline_reason)
    return label(fact.state)


def remark(one: Counted, now: datetime) -> str:
    """Whether it held, and what we did not do."""
    ours = (label(step) for step in one.steps if step in OURS and step != Measure.OURS)
    return " · ".join(filter(None, (verdict_text(one.fact.verdict(now)), *ours)))


# The files ---------------------------------------------------------------------------------


def tables(scores: Sequence[Score], span: Span, made_at: datetime) -> list[Table]:
    """Both sides of each municipality, its times, and what each number means; no person."""
    return [_about(span, made_at), _numbers(scores), _times(scores)]


def _about(span: Span, made_at: datetime) -> Table:
    rows: list[tuple[Cell, ...]] = [
        (translate("Scorecard", "Lavet"), date_text(made_at)),
        (translate("Scorecard", "Periode"), period_text(span)),
        *((label(step), meaning(step)) for step in MEANINGS),
    ]
    return Table(
        title=translate("Scorecard", "Om tallene"),
        headings=(translate("Scorecard", "Hvad"), translate("Scorecard", "Betyder")),
        rows=tuple(rows),
    )


def _numbers(scores: Sequence[Score]) -> Table:
    side = {step: translate("Scorecard", "Deres side") for step in THEIRS}
    side |= {step: translate("Scorecard", "Vores side") for step in OURS}
    return Table(
        title=translate("Scorecard", "Tal"),
        headings=(
            translate("Scorecard", "Kommune"),
            translate("Scorecard", "Side"),
            translate("Scorecard", "Hvad"),
            translate("Scorecard", "Antal"),
            translate("Scorecard", "Andel"),
        ),
        rows=tuple(
            (place_text(score), side[step], step_text(step), score.count(step), score.share(step))
            for score in scores
            for step in side
        ),
    )


def _times(scores: Sequence[Score]) -> Table:
    hours = [
        (place_text(score), label(step), found.count, _hours(found.median), _hours(found.p90))
        for score in scores
        for step, found in score.times.items()
    ]
    return Table(
        title=translate("Scorecard", "Tider i timer"),
        headings=(
            translate("Scorecard", "Kommune"),
            translate("Scorecard", "Til"),
            translate("Scorecard", "Antal"),
            translate("Scorecard", "Halvdelen inden"),
            translate("Scorecard", "Ni ud af ti inden"),
        ),
        rows=tuple(hours),
    )


def _hours(span: timedelta | None) -> float | None:
    return None if span is None else round(span.total_seconds() / 3600, 2)


def page(score: Score, span: Span, made_at: datetime) -> str:
    """The two sides of one municipality on paper, a sheet each, as HTML."""
    made = translate("Scorecard", "Lavet {when}.", when=date_text(made_at))
    about = escape(f"{period_text(span)}. {made} {stale_text(score)}")
    theirs = _sheet(translate("Scorecard", "Deres side"), score, THEIRS)
    ours = _sheet(translate("Scorecard", "Vores side"), score, OURS)
    return f"{theirs}<p>{about}</p><p style='page-break-before: always'></p>{ours}"


def _sheet(side: str, score: Score, steps: Sequence[Step]) -> str:
    heads = (
        translate("Scorecard", "Overdragelser"),
        translate("Scorecard", "Antal"),
        translate("Scorecard", "Andel"),
        translate("Scorecard", "Halvdelen / 9 af 10"),
        translate("Scorecard", "Betyder"),
    )
    rows = (
        (
            step_text(one.step),
            str(one.count),
            share_text(one.share),
            times_text(one.times),
            meaning(one.step),
        )
        for one in figures(score, steps)
    )
    title = escape(f"{place_text(score)}: {side}")
    return f"<h2>{title}</h2>{paper.table_html(heads, rows)}"


def file_name(score: Score, made_at: datetime) -> str:
    """'overdragelser Aarhus 2026-11-20.xlsx'."""
    what = translate("Scorecard", "overdragelser")
    whose = municipality_name(score.municipality) or translate("Scorecard", "alle kommuner")
    return f"{what} {whose} {made_at:%Y-%m-%d}.xlsx"
