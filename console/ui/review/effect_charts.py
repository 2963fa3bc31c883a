"""The effect's three pictures: every citizen before and after, over time, and without a new call.

The two groups are told apart by line and sign as well as by colour: with an accepted handoff the
line is whole and its sign full, without it is broken and hollow.
"""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtGui import QFont
from PySide6.QtWidgets import QWidget

from console.domain.codes import EffectPicture
from console.reports.effect_pictures import Side, said, title
from console.reports.effect_words import day_number, number
from console.review.survival import HORIZON
from console.texts import translate
from console.ui.review.chart import DASHED, SOLID, Chart, Ticks
from console.ui.theme import Theme

FEW = 40
"""Citizens whose lines are drawn clearly; of more, each is fainter."""
LEAST = 3
"""Citizens of whom there is a middle beside themselves."""
WIDTHS = ((20, 4.0), (5, 2.5), (1, 1.2))
"""From so many citizens with the same figures, a line so thick."""
APART = 1.6
"""From one group's line of 'before' to the next one's."""
QUARTER = 90
"""Days between the words under an axis."""
MOST_MARKS = 60


class EffectChart(Chart):
    """One of the three pictures of some groups; its description says what it shows."""

    def __init__(
        self,
        theme: Theme,
        parent: QWidget | None = None,
        *,
        font: QFont | None = None,
        weight: int = 1,
    ) -> None:
        super().__init__(theme, parent, font=font, weight=weight)
        self.sides: tuple[Side, ...] = ()
        self.picture = EffectPicture.CITIZENS
        self.setMinimumSize(240, 140)

    def show_picture(self, picture: EffectPicture, shown: tuple[Side, ...]) -> None:
        self.picture, self.sides = picture, shown
        self.setAccessibleName(title(picture))
        self.setAccessibleDescription(said(picture, shown))
        self.clear()
        if shown:
            {
                EffectPicture.CITIZENS: self._citizens,
                EffectPicture.OVER_TIME: self._over_time,
                EffectPicture.NO_NEW_CALL: self._no_new_call,
            }[picture]()

    def _hue(self, side: Side) -> str:
        return self.theme.hues[0] if side.line.accepted else self.theme.hues[4]

    # Every citizen -------------------------------------------------------------------------

    def _citizens(self) -> None:
        top = top_of(self.sides)
        last = (len(self.sides) - 1) * APART + 1
        words = (translate("Effect", "før"), translate("Effect", "efter"))
        ends = [(at * APART + x, words[x]) for at in range(len(self.sides)) for x in (0, 1)]
        self.across(-0.25, last + 0.25, ends)
        self.up(top, rate_ticks(top))
        self.headings([(at * APART + 0.5, side.title) for at, side in enumerate(self.sides)])
        for at, side in enumerate(self.sides):
            self._each(side, at * APART)
            self._middle(side, at * APART)

    def _each(self, side: Side, left: float) -> None:
        """A line for each pair of figures, thicker where several have it; broken where it rose."""
        clear = side.line.summary.citizens <= FEW
        drawn: dict[tuple[float, bool], list[tuple[float, float]]] = {}
        for (before, after), many in sorted(side.pairs.items()):
            width = next(width for least, width in WIDTHS if many >= least)
            ends = drawn.setdefault((width, after > before), [])
            ends += [(left, before), (left + 1, after)]
        for (width, rose), ends in drawn.items():
            self.line(
                ends,
                self.theme.hues[1] if rose else self._hue(side),
                width=2 * width if clear else width,
                style=DASHED if rose else SOLID,
                opacity=255 if clear else 90 + int(30 * width),
                pairs=True,
                symbol="o" if clear else None,
            )

    def _middle(self, side: Side, left: float) -> None:
        """The middle citizen's line, and bars from quarter to quarter."""
        before, after = side.line.summary.before, side.line.summary.after
        if before is None or after is None or side.line.summary.citizens < LEAST:
            return
        for x, told in ((left, before), (left + 1, after)):
            self.line([(x, told.low), (x, told.high)], self.theme.text, width=5)
        middle = [(left, before.median), (left + 1, after.median)]
        self.line(middle, self.theme.text, width=3, symbol="o", hollow=True)

    # Over time -----------------------------------------------------------------------------

    def _over_time(self) -> None:
        rates = [float(step.rate) for side in self.sides for step in side.steps]
        top = 1.35 * max(rates, default=0.0) or 1.0
        days = [abs(day) for side in self.sides for step in side.steps for day in step.days]
        far = max(days, default=QUARTER)
        ticks = [(day, day_tick(day)) for day in range(-HORIZON, HORIZON + 1, QUARTER)]
        shown = [tick for tick in ticks if abs(tick[0]) <= far]
        self.across(-far, far, shown, translate("Effect", "dage fra dagen, der måles fra"))
        self.up(top, rate_ticks(top))
        self.upright(0)
        for side in self.sides:
            points = [(step.middle, float(step.rate)) for step in side.steps]
            for half in (
                [point for point in points if point[0] < 0],
                [point for point in points if point[0] > 0],
            ):
                self._side_line(side, half, named=half[-1:] == points[-1:])

    def _side_line(self, side: Side, points: list[tuple[float, float]], *, named: bool) -> None:
        accepted = side.line.accepted
        self.line(
            points,
            self._hue(side),
            width=2.5,
            style=SOLID if accepted else DASHED,
            symbol="o" if accepted else "s",
            hollow=not accepted,
            name=side.title if named else None,
        )

    # Without a new call --------------------------------------------------------------------

    def _no_new_call(self) -> None:
        ticks = [(day, self._at_risk(day)) for day in range(0, HORIZON + 1, QUARTER)]
        under = translate("Effect", "dage efter; derunder, hvor mange der følges")
        self.across(0, HORIZON, ticks, under)
        self.up(1.12, [(part / 4, f"{part * 25} %") for part in range(5)])
        for side in self.sides:
            self.line(
                stairs(side),
                self._hue(side),
                width=2.5,
                style=SOLID if side.line.accepted else DASHED,
                name=side.title,
            )
            left = [(f.day, float(f.share)) for f in side.survival.falls if f.censored]
            if len(left) <= MOST_MARKS:
                self.marks(left, self._hue(side), "|")

    def _at_risk(self, day: int) -> str:
        """A day, and under it how many of each group are still followed."""
        return f"{day}\n{' / '.join(str(side.survival.at_risk(day)) for side in self.sides)}"


def stairs(side: Side) -> list[tuple[float, float]]:
    """The curve as a line: level until a day, then down."""
    points, share = [(0.0, 1.0)], 1.0
    for fall in side.survival.falls:
        points.append((fall.day, share))
        share = float(fall.share)
        points.append((fall.day, share))
    return points


def top_of(shown: Sequence[Side]) -> float:
    """The rate at the upper edge, at least 1."""
    highs = [
        told.high
        for side in shown
        for told in (side.line.summary.before, side.line.summary.after)
        if told
    ]
    return 1.05 * max(1.0, *(side.usual for side in shown), *highs)


def rate_ticks(top: float) -> Ticks:
    """Four to eight round figures from nought to the top."""
    step = next(
        size * scale
        for scale in (0.01, 0.1, 1.0, 10.0, 100.0, 1000.0)
        for size in (1, 2, 5)
        if top / (size * scale) <= 6
    )
    digits = 2 if step < 0.1 else 1
    return [
        (step * n, number(step * n, digits=digits) if step < 1 else str(round(step * n)))
        for n in range(int(top / step) + 1)
    ]


def day_tick(day: int) -> str:
    """Days before with a real minus; nought is the day itself."""
    return day_number(day) if day else translate("Effect", "dagen")
