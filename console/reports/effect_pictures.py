"""What the effect's pictures show, and the same in words for who does not see them."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass

from console.domain.codes import EffectPicture, WhoCalled
from console.reports.effect_words import (
    day_number,
    handoff_text,
    number,
    quartiles_text,
    share_text,
)
from console.review.effect import Line, Observed, counted, rate
from console.review.series import Step, series
from console.review.survival import Survival, survival
from console.texts import translate

SHARE, MANY = 0.95, 100
"""Of more citizens than this, the share of the figures that fit in the picture: one who calls
without end does not flatten the rest. Of fewer each can be followed, so all fit."""
TOLD = (30, 90, 180, 360)
"""Days whose share without a new call is said in words."""
TOLD_STEPS = (-3, -2, -1, 1, 2, 3, 6, 12)
"""Steps of 30 days whose rate is said in words."""


@dataclass(frozen=True, kw_only=True)
class Side:
    """One group of citizens, all that is drawn of it.

    pairs: calls per 30 days before and after, with how many citizens have just these. usual: what
    nearly all of these are under.
    """

    line: Line
    pairs: Counter[tuple[float, float]]
    usual: float
    steps: tuple[Step, ...]
    survival: Survival

    @property
    def title(self) -> str:
        return f"{handoff_text(self.line.accepted)} ({self.line.summary.citizens})"


def sides(shown: Sequence[Line], observed: Observed, who: WhoCalled) -> tuple[Side, ...]:
    """Each group counted; with tens of thousands of citizens it takes a while."""
    return tuple(_side(line, observed, who) for line in shown)


def _side(line: Line, observed: Observed, who: WhoCalled) -> Side:
    calls = Counter((counted(m.before, who), counted(m.after, who)) for m in line.citizens)
    ordered = sorted(n for pair in calls.elements() for n in pair)
    share = SHARE if len(line.citizens) > MANY else 1
    return Side(
        line=line,
        pairs=Counter({(_rate(b), _rate(a)): many for (b, a), many in calls.items()}),
        usual=_rate(ordered[int(share * (len(ordered) - 1))]) if ordered else 0.0,
        steps=series(line.citizens, observed, who),
        survival=survival(line.citizens, observed, who),
    )


def _rate(calls: int) -> float:
    return float(rate(calls))


def title(picture: EffectPicture) -> str:
    """What the picture shows, in a line."""
    match picture:
        case EffectPicture.CITIZENS:
            return translate(
                "Effect", "Opkald pr. 30 dage, hver borger. Stiplet: steg. Fed: midten, fjerdedele"
            )
        case EffectPicture.OVER_TIME:
            return translate("Effect", "Opkald pr. borger pr. 30 dage, før og efter dagen")
    return translate("Effect", "Andel, der endnu ikke har ringet igen. Streg: følges ikke længere")


def said(picture: EffectPicture, shown: Sequence[Side]) -> str:
    """The picture in words."""
    parts = [f"{side.title}: {_SAID[picture](side)}" for side in shown]
    return ". ".join(parts)


def _citizens(side: Side) -> str:
    return translate(
        "Effect",
        "før {before}, efter {after}",
        before=quartiles_text(side.line.summary.before),
        after=quartiles_text(side.line.summary.after),
    )


def _over_time(side: Side) -> str:
    told = ", ".join(
        translate(
            "Effect",
            "dag {first} til {last} {rate}",
            first=day_number(step.days[0]),
            last=day_number(step.days[1]),
            rate=number(float(step.rate)),
        )
        for step in side.steps
        if step.number in TOLD_STEPS
    )
    return told or translate("Effect", "ingen dage")


def _no_new_call(side: Side) -> str:
    """As far as anybody is followed, or until all have called."""
    told = []
    for day in TOLD:
        share = float(side.survival.at(day))
        if not side.survival.at_risk(day) and share:
            break
        told.append(
            translate("Effect", "{share} efter {days} dage", share=share_text(share), days=day)
        )
        if not share:
            break
    return ", ".join(told)


_SAID = {
    EffectPicture.CITIZENS: _citizens,
    EffectPicture.OVER_TIME: _over_time,
    EffectPicture.NO_NEW_CALL: _no_new_call,
}
