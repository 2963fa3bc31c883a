"""A page of words and tables as a PDF: the same page and moment give the same bytes."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping, Sequence
from datetime import UTC, datetime
from html import escape

from PySide6.QtCore import QBuffer, QByteArray, QEventLoop, QIODevice, QMarginsF, QUrl, QUuid
from PySide6.QtGui import (
    QFont,
    QImage,
    QPageLayout,
    QPageSize,
    QPdfWriter,
    QTextDocument,
)

from console.ui.theme import FAMILIES

POINTS = 9
LINES = "th, td { border-bottom: 1px solid #808080; }"
ONE_ID = QUuid("{5a6f1c2e-0000-4000-8000-536f63696f6c}")
"""Qt would make up a new one for every file."""
_DATE = re.compile(rb"\(D:\d{14}(?:Z|[+-]\d\d'\d\d'?)\)")
_XMP_DATE = re.compile(rb'(Date=")\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(Z|[+-]\d\d:\d\d)(")')


def pdf(
    html: str,
    *,
    title: str,
    made_at: datetime,
    landscape: bool = False,
    images: Mapping[str, QImage] | None = None,
) -> bytes:
    """A4, made in any thread; the images are those that the page names as their source."""
    QEventLoop()  # gives a worker thread the timers that a document's layout asks for
    data = QByteArray()
    buffer = QBuffer(data)
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    writer = QPdfWriter(buffer)
    writer.setTitle(title)
    writer.setCreator("Sociolance")
    writer.setDocumentId(ONE_ID)
    writer.setPageSize(QPageSize(QPageSize.PageSizeId.A4))
    ways = QPageLayout.Orientation
    writer.setPageOrientation(ways.Landscape if landscape else ways.Portrait)
    writer.setPageMargins(QMarginsF(12, 12, 12, 12), QPageLayout.Unit.Millimeter)
    document = QTextDocument()
    font = QFont()
    font.setFamilies([*FAMILIES, "sans-serif"])
    font.setPointSize(POINTS)
    document.setDefaultFont(font)
    for name, image in (images or {}).items():
        document.addResource(QTextDocument.ResourceType.ImageResource.value, QUrl(name), image)
    document.setDefaultStyleSheet(LINES)
    document.setHtml(html)
    document.print_(writer)
    del writer  # it ends the file
    buffer.close()
    return _at(bytes(data.data()), made_at)


def _at(made: bytes, moment: datetime) -> bytes:
    """The file as made at that moment; nothing moves, since its parts are found by their place."""
    when = moment.astimezone(UTC)
    date = b"(D:%sZ)" % when.strftime("%Y%m%d%H%M%S").encode()
    made = _DATE.sub(lambda found: date.ljust(len(found[0])), made)
    text = when.strftime("%Y-%m-%dT%H:%M:%S").encode()

    def xmp(found: re.Match[bytes]) -> bytes:
        return found[1] + text + (b"Z" if found[2] == b"Z" else b"+00:00") + found[3]

    return _XMP_DATE.sub(xmp, made)


def table_html(heads: Sequence[str], rows: Iterable[Sequence[str]]) -> str:
    """A table, its headings on every page; nothing in its cells is read as HTML."""
    return "".join(
        (
            "<table width='100%' cellspacing='0' cellpadding='4'>",
            f"<thead>{_row('th', heads)}</thead>",
            *(_row("td", row) for row in rows),
            "</table>",
        )
    )


def _row(tag: str, cells: Sequence[str]) -> str:
    made = "".join(f"<{tag} align='left'>{escape(cell)}</{tag}>" for cell in cells)
    return f"<tr>{made}</tr>"
