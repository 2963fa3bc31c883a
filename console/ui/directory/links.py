"""Numbers and addresses that ring up and write when they are clicked, or Enter is pressed."""

from __future__ import annotations

from html import escape
from urllib.parse import quote

from PySide6.QtCore import Qt
from PySide6.QtGui import QFocusEvent
from PySide6.QtWidgets import QLabel, QWidget

from console.domain.phones import display
from console.texts import translate
from console.ui import theme

BREAK = "&#8203;"
"""A place where a long address may be broken on a narrow screen."""


class LinkLabel(QLabel):
    """One link, or a dash where there is nothing to ring or write to."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setTextFormat(Qt.TextFormat.RichText)
        self.setWordWrap(True)
        self.setMinimumWidth(1)
        self.setOpenExternalLinks(True)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Arriving by Tab, the link itself is chosen at once, so that Enter opens it."""
        super().focusInEvent(event)
        if event.reason() in {Qt.FocusReason.TabFocusReason, Qt.FocusReason.BacktabFocusReason}:
            self.focusNextPrevChild(event.reason() == Qt.FocusReason.TabFocusReason)

    def show_link(self, address: str, text: str, name: str) -> None:
        """address: a whole URL; name: what a screen reader says."""
        colour = theme.current().accent
        unbroken = text.replace("@", "@ ").replace(".", ". ").split(" ")
        if address.startswith("tel:"):
            unbroken = [text]
            text = text.replace(" ", "\N{NO-BREAK SPACE}")
        self.setMinimumWidth(max(map(self.fontMetrics().horizontalAdvance, unbroken)) + 2)
        broken = escape(text).replace("@", f"@{BREAK}").replace(".", f".{BREAK}")
        shown = f'<a style="color:{colour}" href="{escape(address)}">{broken}</a>'
        self.setText(shown if text else "–")
        self.setAccessibleName(name)
        flags = Qt.TextInteractionFlag
        self.setTextInteractionFlags(
            flags.LinksAccessibleByMouse | flags.LinksAccessibleByKeyboard
            if text
            else flags.NoTextInteraction
        )
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus if text else Qt.FocusPolicy.NoFocus)


def phone_link(number: str, whose: str, parent: QWidget | None = None) -> LinkLabel:
    """A `tel:` link; number as stored."""
    link = LinkLabel(parent)
    name = translate("Directory", "Ring til {whose}: {number}", whose=whose, number=display(number))
    link.show_link(f"tel:{quote(number, safe='+')}", display(number), name)
    return link


def mail_link(address: str, whose: str, parent: QWidget | None = None) -> LinkLabel:
    """A `mailto:` link."""
    link = LinkLabel(parent)
    name = translate("Directory", "Skriv til {whose}: {address}", whose=whose, address=address)
    link.show_link(f"mailto:{quote(address, safe='@')}", address, name)
    return link
