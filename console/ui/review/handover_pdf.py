"""The change of shift on paper: numbers, places, staff and next steps; no citizen's name.

The note is left out: it is free text, and paper lies about.
"""

from __future__ import annotations

from datetime import datetime
from html import escape

from console.domain.codes import HandoverKind
from console.labels import date_text
from console.services.handover_view import HandoverItem, HandoverView
from console.texts import translate
from console.ui.review import handover_words as words
from console.ui.review import paper


def pdf(view: HandoverView, now: datetime) -> bytes:
    """The page as a PDF, A4 on its side. Call it in the window's thread."""
    title = translate("Handover", "Vagtskifte")
    return paper.pdf(page(view, now), title=title, made_at=now, landscape=True)


def page(view: HandoverView, now: datetime) -> str:
    """The printed page as HTML."""
    heads = (
        translate("Handover", "Kvitteret"),
        translate("Handover", "Hvad"),
        translate("Handover", "Sted"),
        translate("Handover", "Står"),
        translate("Handover", "Hvem har det"),
        translate("Handover", "Frist"),
        translate("Handover", "Næste skridt"),
    )
    rows = [_cells(item) for item in view.items if item.kind != HandoverKind.NOTE]
    return "".join(
        (
            f"<h2>{escape(translate('Handover', 'Vagtskifte'))} {escape(date_text(now))}</h2>",
            f"<p>{escape(words.state_line(view))}</p>",
            paper.table_html(heads, rows),
        )
    )


def _cells(item: HandoverItem) -> tuple[str, ...]:
    return (
        words.mark_text(item),
        words.what_text(item),
        words.place_text(item),
        words.state_text(item),
        words.owner_text(item),
        words.due_text(item),
        words.next_text(item),
    )
