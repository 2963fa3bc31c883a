"""The help page: every act with its words, examples and key, made from the registry itself."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from html import escape

from PySide6.QtGui import QShowEvent, QTextCursor, QTextDocument, QTextOption
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QTextBrowser, QVBoxLayout, QWidget

from console.acts import rights
from console.acts.model import Act
from console.domain.codes import Role
from console.texts import language, noop, translate
from console.ui import theme as themes
from console.ui.actions import grouped
from console.ui.palette import keys_text
from console.ui.widgets.text import text_label

HOW = (
    noop(
        "Help",
        "Køen står til venstre, det længst ventende øverst. Opkaldet er i midten, enheder og "
        "kommune til højre. F6 går fra felt til felt.",
    ),
    noop(
        "Help",
        "Kommandolinjen nås altid med Ctrl+mellemrum. Ord kan forkortes, så længe de er entydige; "
        "Tab fuldfører, pil op og ned henter det, du skrev før. Linjen over viser, hvad Enter vil "
        "gøre.",
    ),
    noop(
        "Help",
        "I køen: T tager det valgte opkald, N det næste, L lægger det tilbage, F filtrerer. På "
        "enhederne: S viser de statusser, enheden kan få. På overdragelserne: M, A og D åbner "
        "svaret, E gør overdragelsen til din, K kvitterer for en overskredet frist.",
    ),
    noop(
        "Help",
        "Intet spørger, om du er sikker. Det sker, det bliver sagt nederst, og det meste kan "
        "fortrydes. Fejl bliver stående, til du trykker på Læst.",
    ),
    noop(
        "Help",
        "Det, du er ved at skrive, bliver gemt på denne maskine og står der igen efter et nedbrud.",
    ),
)


class HelpPage(QWidget):
    """All words and keys; `look_up` goes to a word."""

    def __init__(
        self, acts: Sequence[Act], parent: QWidget | None = None, role: Role | None = None
    ) -> None:
        super().__init__(parent)
        self._acts = tuple(acts)
        self._role = role
        self.text = QLineEdit(self)
        self.text.setPlaceholderText(translate("Help", "Find i hjælpen"))
        self.text.setAccessibleName(translate("Help", "Find i hjælpen"))
        self.text.setClearButtonEnabled(True)
        self.text.textChanged.connect(self.look_up)
        self.text.returnPressed.connect(self._find_next)
        self.browser = QTextBrowser(self)
        self.browser.setAccessibleName(translate("Help", "Hjælp"))
        self.browser.setOpenLinks(False)
        self.browser.setWordWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        self.browser.setFrameShape(QTextBrowser.Shape.NoFrame)
        top = QHBoxLayout()
        top.addWidget(text_label(translate("Help", "Hjælp"), role="title"))
        top.addStretch(1)
        top.addWidget(self.text)
        column = QVBoxLayout(self)
        column.setContentsMargins(8, 4, 8, 4)
        column.addLayout(top)
        column.addWidget(self.browser, 1)

    def activate(self) -> None:
        self.text.setFocus()

    def showEvent(self, event: QShowEvent) -> None:
        if self.browser.document().isEmpty():
            self.browser.setHtml(help_html(self._acts, self._role))
        super().showEvent(event)

    def search(self, wanted: str) -> None:
        """Look a word up, and show that it was."""
        self.text.setText(wanted)

    def look_up(self, wanted: str) -> None:
        """Go to the first place with this text; empty goes to the top."""
        self.browser.moveCursor(QTextCursor.MoveOperation.Start)
        if wanted:
            self.browser.find(wanted)

    def _find_next(self) -> None:
        if self.text.text() and not self.browser.find(self.text.text()):
            self.browser.moveCursor(QTextCursor.MoveOperation.Start)
            self.browser.find(self.text.text(), QTextDocument.FindFlag(0))


WIDTHS = (27, 13, 13, 32, 15)
"""Of the columns, in percent: the same for every table."""


def help_html(acts: Sequence[Act], role: Role | None = None) -> str:
    """The page: how the window works, then one table for each menu."""
    return "".join(_parts(acts, role))


def _parts(acts: Sequence[Act], role: Role | None) -> Iterator[str]:
    theme = themes.current()
    yield f"<style>th, .quiet {{ color: {theme.muted}; text-align: left; }}</style>"
    yield "".join(f"<p>{escape(translate(*text))}</p>" for text in HOW)
    titles = (
        translate("Help", "Det sker"),
        translate("Help", "Dansk"),
        translate("Help", "Engelsk"),
        translate("Help", "Eksempel"),
        translate("Help", "Tast"),
    )
    head = "".join(
        f"<th width='{width}%'>{escape(title)}</th>"
        for title, width in zip(titles, WIDTHS, strict=True)
    )
    for group, members in grouped(acts):
        rows = "".join(_row(act, role) for act in members)
        yield f"<h3>{escape(group)}</h3><table cellspacing=0 cellpadding=3 width='100%'>"
        yield f"<tr>{head}</tr>{rows}</table>"


def _row(act: Act, role: Role | None) -> str:
    only = "" if rights.may(role, act) else f" <span class=quiet>({rights.only_text(act)})</span>"
    cells = (
        escape(translate(*act.title)) + only,
        escape(", ".join(act.words.get("da", ()))),
        f"<span class=quiet>{escape(', '.join(act.words.get('en', ())))}</span>",
        f"<code>{escape(act.examples.get(language(), ''))}</code>",
        escape(keys_text(act.keys)) if act.keys else "",
    )
    return "<tr>" + "".join(f"<td>{cell}</td>" for cell in cells) + "</tr>"
