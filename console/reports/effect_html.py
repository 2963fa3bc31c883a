"""The effect as a report to read on paper: no citizen's name, number or day is in it."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import datetime
from html import escape

from console.domain.codes import EffectBy, EffectPicture, WhoCalled
from console.labels import label
from console.reports import effect_words as words
from console.reports.effect_pictures import Side, said, title
from console.reports.effect_tables import about, headings, left_out, texts
from console.review.effect import Effect, Line, lines
from console.texts import translate

LEAST = 5
"""Of fewer citizens in a group no figures are printed: they could be known by them."""
WIDTH = 540
"""Of a picture, in the page's own pixels."""
NEXT_PAGE = "page-break-before: always"


def heading() -> str:
    return translate("Effect", "Effekt: opkald før og efter")


def page(found: Effect, who: WhoCalled, made_at: datetime, shown: tuple[Side, ...]) -> str:
    """The report as HTML; its pictures are called by their codes."""
    return "".join(
        (
            f"<h1>{escape(heading())}</h1>",
            _table((), about(found, who, made_at).rows),
            *(_group(found, by, who) for by in EffectBy),
            *(_picture(picture, shown) for picture in EffectPicture if shown),
            _left_out(found),
        )
    )


def _group(found: Effect, by: EffectBy, who: WhoCalled) -> str:
    told = lines(found, by, who)
    if not told:
        return ""
    name = translate("Effect", "Delt efter: {by}", by=label(by))
    return f"<h3>{escape(name)}</h3>" + _table(headings()[1:], map(_cells, told))


def _cells(line: Line) -> tuple[str, ...]:
    """All but what the groups are made by: that is said above them."""
    _by, group, handoff, *figures = texts(line)
    if line.summary.citizens < LEAST:
        few = translate("Effect", "under {least}", least=LEAST)
        figures = [few, *[words.NONE] * (len(figures) - 1)]
    return (group, handoff, *figures)


def _picture(picture: EffectPicture, shown: tuple[Side, ...]) -> str:
    """Two on a page: an image that does not fit would be cut where the page ends."""
    style = "" if picture == EffectPicture.OVER_TIME else NEXT_PAGE
    return (
        f"<h3 style='{style}'>{escape(title(picture))}</h3>"
        f"<p><img src='{picture.value}' width='{WIDTH}'></p>"
        f"<p>{escape(said(picture, shown))}</p>"
    )


def _left_out(found: Effect) -> str:
    told = left_out(found)
    return f"<h3>{escape(told.title)}</h3>" + _table(told.headings, told.rows)


def _table(heads: tuple[str, ...], rows: Iterable[tuple[object, ...]]) -> str:
    made = [f"<thead>{_row('th', heads)}</thead>"] if heads else []
    made += [_row("td", row) for row in rows]
    return f"<table width='100%' cellspacing='0' cellpadding='3'>{''.join(made)}</table>"


def _row(tag: str, cells: tuple[object, ...]) -> str:
    told = "".join(f"<{tag} align='left'>{escape(str(cell))}</{tag}>" for cell in cells)
    return f"<tr>{told}</tr>"
