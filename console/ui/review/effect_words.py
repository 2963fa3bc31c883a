"""The effect in words and columns: what its page shows and what its file holds."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime

from console.domain.codes import Category, EffectBy, LeftOut, Warmth, WhoCalled
from console.exchange.table_files import Cell, Table
from console.labels import date_text, day_text, label, municipality_name
from console.review.effect import Effect, Line, Measured, Quartiles, counted, difference, lines
from console.texts import language, translate
from console.ui.widgets.row_table import Column

NONE = "–"
FEW = 10
"""Citizens on either side, under which a difference is chance for all one knows."""


def warning() -> str:
    """What must be read before any of the figures."""
    return translate(
        "Effect",
        "Pas på: De, der ringer mest, ringer næsten altid mindre bagefter – også uden hjælp. Et "
        "fald er derfor ikke et bevis på, at overdragelsen virkede. Sammenlign altid med linjen "
        "uden accepteret overdragelse. Kun forskellen kan skyldes overdragelsen, og den kan også "
        "have andre grunde.",
    )


def explained() -> str:
    """How the figures are made."""
    return translate(
        "Effect",
        "Opkald pr. 30 dage i de 90 dage før og efter dagen for første accepterede overdragelse "
        "(dagen selv tælles ikke): midterste borger, i parentes fjerdedelene. Uden accept måles "
        "fra første sendte overdragelse, ellers fra den dag, borgeren blev gentagen ringer.",
    )


def number(value: float | None, *, sign: bool = False) -> str:
    """'1,3' in Danish, '1.3' in English; a dash for None."""
    if value is None:
        return NONE
    text = f"{value:+.1f}" if sign else f"{value:.1f}"
    text = text.replace("-", "−")
    return text.replace(".", ",") if language() == "da" else text


def quartiles_text(found: Quartiles | None) -> str:
    if found is None:
        return NONE
    return f"{number(found.median)} ({number(found.low)}–{number(found.high)})"


def share_text(share: float | None) -> str:
    return NONE if share is None else f"{share * 100:.0f} %"


def group_text(line: Line) -> str:
    """The group a line is about."""
    key = line.key
    match line.by:
        case EffectBy.MUNICIPALITY if key:
            return municipality_name(key)
        case EffectBy.CATEGORY if key:
            return label(Category(key))
        case EffectBy.WARMTH if key:
            return label(Warmth(key))
        case EffectBy.ALL | EffectBy.WARMTH:
            return translate("Effect", "alle")
    return translate("Effect", "ikke kendt")


def handoff_text(accepted: bool) -> str:
    if accepted:
        return translate("Effect", "accepteret")
    return translate("Effect", "uden accept")


def with_text(accepted: bool) -> str:
    """The same, where there is no room."""
    return translate("Effect", "med") if accepted else translate("Effect", "uden")


def verdict(found: Effect, who: WhoCalled) -> str:
    """The difference between the two sides, and what one may say of it."""
    apart = difference(found, who)
    if apart is None:
        return translate("Effect", "Der er ingen at sammenligne med, så tallene siger intet endnu.")
    few = min(len(found.accepted), len(found.beside)) < FEW
    doubt = translate("Effect", " For få borgere til at bygge noget på.") if few else ""
    said = translate(
        "Effect",
        "Samlet forskel på ændringen med og uden accepteret overdragelse: {apart} opkald pr. 30 "
        "dage for hver borger (minus: de med overdragelse faldt mest).",
        apart=number(apart, sign=True),
    )
    return said + doubt


def left_out_text(found: Effect) -> str:
    """Those who are not measured, with the reason."""
    parts = []
    for accepted in (True, False):
        reasons = found.left_out.get(accepted, {})
        words = ", ".join(f"{label(r)}: {n}" for r, n in reasons.items())
        parts.append(f"{handoff_text(accepted)}: {words or NONE}")
    return translate("Effect", "Ikke målt – {parts}", parts=" · ".join(parts))


# Columns -----------------------------------------------------------------------------------


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
            text=lambda line: f"{line.summary.calls_before} → {line.summary.calls_after}",
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


# The file ----------------------------------------------------------------------------------


def tables(found: Effect, who: WhoCalled, made_at: datetime) -> list[Table]:
    """Everything on the page, in every grouping; only the first row tells when."""
    about = (
        (translate("Effect", "Lavet"), date_text(made_at)),
        (translate("Effect", "Advarsel"), warning()),
        (translate("Effect", "Sådan er der talt"), explained()),
        (translate("Effect", "Opkald fra"), label(who)),
        (translate("Effect", "Forskel"), verdict(found, who)),
    )
    return [
        Table(
            title=translate("Effect", "Om tallene"),
            headings=(translate("Effect", "Hvad"), translate("Effect", "Svar")),
            rows=about,
        ),
        _figures(found, who),
        _citizens((*found.accepted, *found.beside), who),
        Table(
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
        ),
    ]


def _figures(found: Effect, who: WhoCalled) -> Table:
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
