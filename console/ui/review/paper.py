"""A page of words and tables as a PDF."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from html import escape

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QMarginsF
from PySide6.QtGui import QFont, QPageLayout, QPageSize, QPdfWriter, QTextDocument


def pdf(title: str, html: str) -> bytes:
    """A4 on its side. Call it in the window's thread."""
    data = QByteArray()
    buffer = QBuffer(data)
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    writer = QPdfWriter(buffer)
    writer.setTitle(title)
    writer.setCreator("Sociolance")
    writer.setPageSize(QPageSize(QPageSize.PageSizeId.A4))
    writer.setPageOrientation(QPageLayout.Orientation.Landscape)
    writer.setPageMargins(QMarginsF(12, 12, 12, 12), QPageLayout.Unit.Millimeter)
    document = QTextDocument()
    document.setDefaultFont(QFont("sans-serif", 9))
    document.setHtml(html)
    document.print_(writer)
    del writer  # it ends the file
    buffer.close()
    return bytes(data.data())


def table_html(heads: Sequence[str], rows: Iterable[Sequence[str]]) -> str:
    """A table; nothing in its cells is read as HTML."""
    return "".join(
        (
            "<table width='100%' border='1' cellspacing='0' cellpadding='4'>",
            _row("th", heads),
            *(_row("td", row) for row in rows),
            "</table>",
        )
    )


def _row(tag: str, cells: Sequence[str]) -> str:
    made = "".join(f"<{tag} align='left'>{escape(cell)}</{tag}>" for cell in cells)
    return f"<tr>{made}</tr>"
