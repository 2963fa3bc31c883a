"""The effect's report as a PDF, its pictures on white."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import datetime

from PySide6.QtGui import QImage

from console.domain.codes import EffectBy, EffectPicture, WhoCalled
from console.reports import effect_html
from console.reports.effect_pictures import Side, sides
from console.review.effect import Effect, lines
from console.ui.review import paper
from console.ui.theme import LIGHT, text_font

PAPER = replace(LIGHT, field="#ffffff")
WIDTH, HEIGHT, SHARPNESS = 640, 265, 3


@dataclass(frozen=True)
class Report:
    """What is printed, counted. Pictures are drawn in the window's thread, the rest anywhere."""

    found: Effect
    who: WhoCalled
    made_at: datetime
    shown: tuple[Side, ...]

    def draw(self, picture: EffectPicture) -> QImage:
        from console.ui.review.effect_charts import EffectChart

        chart = EffectChart(PAPER, font=text_font(), weight=SHARPNESS)
        chart.show_picture(picture, self.shown)
        return chart.image(WIDTH, HEIGHT, SHARPNESS)

    def pdf(self, images: Mapping[str, QImage]) -> bytes:
        html = effect_html.page(self.found, self.who, self.made_at, self.shown)
        return paper.pdf(html, title=effect_html.heading(), made_at=self.made_at, images=images)


def report(found: Effect, who: WhoCalled, made_at: datetime) -> Report:
    """Everybody who was measured, counted for the pictures; of a few no picture is made."""
    groups = [
        line
        for line in lines(found, EffectBy.ALL, who)
        if line.summary.citizens >= effect_html.LEAST
    ]
    shown = () if found.observed is None else sides(groups, found.observed, who)
    return Report(found, who, made_at, shown)


def effect_pdf(found: Effect, who: WhoCalled, made_at: datetime) -> bytes:
    """The whole report at once. Call it in the window's thread."""
    made = report(found, who, made_at)
    pictures = EffectPicture if made.shown else ()
    return made.pdf({picture.value: made.draw(picture) for picture in pictures})
