"""The columns of the effect page's tables."""

from __future__ import annotations

from console.labels import day_text
from console.reports.effect_words import (
    group_text,
    number,
    quartiles_text,
    share_text,
    total_text,
    with_text,
)
from console.review.effect import Line, Measured
from console.texts import translate
from console.ui.widgets.row_table import Column


def line_columns() -> list[Column[Line]]:
    return [
        Column(
            title=translate("Effect", "Gruppe"),
            text=group_text,
            stretch=True,
        ),
        Column(
            title=translate("Effect", "Accept"),
            text=lambda line: with_text(line.accepted),
        ),
        Column(
            title=translate("Effect", "Borgere"),
            text=lambda line: str(line.summary.citizens),
            right=True,
        ),
        Column(
            title=translate("Effect", "Før"),
            text=lambda line: quartiles_text(line.summary.before),
            right=True,
        ),
        Column(
            title=translate("Effect", "Efter"),
            text=lambda line: quartiles_text(line.summary.after),
            right=True,
        ),
        Column(
            title=translate("Effect", "Opkald i alt"),
            text=lambda line: total_text(line.summary),
            right=True,
        ),
        Column(
            title=translate("Effect", "Færre"),
            text=lambda line: share_text(line.summary.fewer_share),
            right=True,
        ),
        Column(
            title=translate("Effect", "Ændring"),
            text=lambda line: number(line.summary.change, sign=True),
            right=True,
        ),
    ]


def citizen_columns() -> list[Column[Measured]]:
    return [
        Column(
            title=translate("Effect", "Borger"),
            text=lambda m: f"#{m.citizen_id}",
        ),
        Column(title=translate("Effect", "Målt fra"), text=lambda m: day_text(m.index)),
        Column(title=translate("Effect", "Før"), text=lambda m: str(m.before.total), right=True),
        Column(title=translate("Effect", "Efter"), text=lambda m: str(m.after.total), right=True),
        Column(
            title=translate("Effect", "På vegne"),
            text=lambda m: f"{m.before.on_behalf} → {m.after.on_behalf}",
            right=True,
        ),
    ]
