"""The effect in words."""

from __future__ import annotations

from console.domain.codes import Category, EffectBy, Warmth, WhoCalled
from console.labels import day_text, label, municipality_name
from console.labels.repeats import definition_text
from console.review.effect import Effect, Line, Quartiles, Summary, difference
from console.texts import language, translate

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


def number(value: float | None, *, sign: bool = False, digits: int = 1) -> str:
    """'1,3' in Danish, '1.3' in English; a dash for None."""
    if value is None:
        return NONE
    text = f"{value:+.{digits}f}" if sign else f"{value:.{digits}f}"
    text = text.replace("-", "−")
    return text.replace(".", ",") if language() == "da" else text


def day_number(day: int) -> str:
    """Days from the index day; a real minus before it."""
    return str(day).replace("-", "−")


def quartiles_text(found: Quartiles | None) -> str:
    if found is None:
        return NONE
    return f"{number(found.median)} ({number(found.low)}–{number(found.high)})"


def share_text(share: float | None) -> str:
    return NONE if share is None else f"{share * 100:.0f} %"


def total_text(told: Summary) -> str:
    """All calls before and after."""
    return f"{told.calls_before} → {told.calls_after}"


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


def period(found: Effect) -> str:
    """The first and the last day whose calls are all known."""
    if found.observed is None:
        return NONE
    return f"{day_text(found.observed.first)} – {day_text(found.observed.last)}"


def definition(found: Effect) -> str:
    """Who counts as a repeat caller."""
    return definition_text(found.definition) if found.definition else NONE
