"""The scorecard in the terminal: `sociolance list scorecard`, and the word `målt`."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

from console.acts.model import Parsed
from console.domain.codes import Measure, Period, VerdictCode
from console.labels import municipality_name
from console.review.scorecard import HEALTH, OURS, THEIRS, Score, scorecard
from console.services.views import Views
from console.terminal.records import plain
from console.texts import noop, translate

EPOCH = datetime(1970, 1, 1, tzinfo=UTC)
HEADS = (
    noop("List", "kommune"),
    noop("List", "sendt"),
    noop("List", "modtaget"),
    noop("List", "accepteret"),
    noop("List", "afvist"),
    noop("List", "møde holdt"),
    noop("List", "holdt"),
    noop("List", "over fristen"),
    noop("List", "mangelfuld"),
    noop("List", "ikke ringet op"),
    noop("List", "sendt for sent"),
    noop("List", "kontakt ikke bekræftet"),
    noop("List", "intet næste skridt"),
)
STEPS = (
    Measure.REQUESTED,
    Measure.RECEIVED,
    Measure.ACCEPTED,
    Measure.DECLINED,
    Measure.STARTED,
    VerdictCode.HELD,
    Measure.OVERDUE,
    Measure.INCOMPLETE,
    Measure.NOT_CALLED,
    Measure.SENT_LATE,
    Measure.STALE_ENTRY,
    Measure.NO_NEXT_STEP,
)
EMPTY = noop("List", "Ingen overdragelser sendt i 90 dage. --all viser alle.")


def scores(views: Views, every: bool, now: datetime) -> tuple[Score, ...]:
    """Both sides of each municipality, of the last 90 days or of all there ever were."""
    since = EPOCH if every else now - timedelta(days=int(Period.QUARTER))
    places = [view.municipality for view in views.municipalities()]
    return scorecard(views.handoff_facts(since), places, now)


def cells(score: Score, now: datetime) -> tuple[str, ...]:
    return (_place(score), *(str(score.count(step) or "–") for step in STEPS))


def _place(score: Score) -> str:
    if score.municipality == HEALTH:
        return translate("List", "sundhedsvæsenet")
    return municipality_name(score.municipality) or translate("List", "alle kommuner")


def record(score: Score, now: datetime) -> dict[str, object]:
    """Every number; the municipality of all together is None."""
    return {
        "municipality": score.municipality or None,
        **{step.value: score.count(step) for step in (*THEIRS, *OURS)},
        "times": plain(score.times),
        "stale_entries": score.stale,
    }


def read(views: Views, parsed: Parsed, lang: str, now: datetime) -> tuple[str, dict[str, object]]:
    """Both sides of one municipality, or of each, in the last 90 days."""
    wanted = parsed.values.get("municipality")
    shown = [s for s in scores(views, False, now) if wanted in (None, s.municipality)]
    lines = [
        "  ".join(f"{translate(*head)}: {cell}" for head, cell in zip(HEADS, row, strict=True))
        for row in (cells(score, now) for score in shown)
    ]
    text = "\n".join(lines) or translate(*EMPTY)
    return text, {"scores": [record(score, now) for score in shown]}
