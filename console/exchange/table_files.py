"""Tables of figures as a file: one CSV with a block for each, or an Excel book with a sheet each.

The same tables give the same bytes: an Excel book's own times of making are taken out.
"""

from __future__ import annotations

import csv
import io
import re
import zipfile
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from console.domain.errors import Refusal
from console.exchange.directory_columns import guard
from console.exchange.directory_files import ENDINGS

Cell = str | int | float | None
NO_TIME = "2000-01-01T00:00:00Z"
NO_DATE = (2000, 1, 1, 0, 0, 0)
_MADE = re.compile(rb"(<dcterms:(?:created|modified)[^>]*>)[^<]*(<)")


@dataclass(frozen=True, kw_only=True)
class Table:
    """One table; every row is as long as the headings."""

    title: str
    headings: tuple[str, ...]
    rows: tuple[tuple[Cell, ...], ...]


def write_tables(path: Path, tables: Sequence[Table]) -> None:
    """Write a file of the kind its ending says. Refusal `file_ending` for any other ending."""
    writers = {".csv": tables_csv, ".xlsx": tables_excel}
    if path.suffix.lower() not in writers:
        raise Refusal("file_ending", endings=", ".join(ENDINGS))
    write_file(path, writers[path.suffix.lower()](tables))


def write_file(path: Path, data: bytes) -> None:
    """Refusal `file_unwritable` where it cannot be put."""
    try:
        path.write_bytes(data)
    except OSError:
        raise Refusal("file_unwritable", path=str(path)) from None


def tables_csv(tables: Sequence[Table]) -> bytes:
    """UTF-8 with a byte order mark, semicolons and decimal commas, as a Danish Excel opens it.

    A block is its title, its headings and its rows; an empty line goes before the next.
    """
    text = io.StringIO(newline="")
    writer = csv.writer(text, delimiter=";")
    for number, table in enumerate(tables):
        if number:
            writer.writerow(())
        writer.writerow((guard(table.title),))
        writer.writerow(table.headings)
        writer.writerows([_told(cell) for cell in row] for row in table.rows)
    return text.getvalue().encode("utf-8-sig")


def tables_excel(tables: Sequence[Table]) -> bytes:
    """A sheet for each table, numbers as numbers."""
    from openpyxl import Workbook

    book = Workbook()
    book.remove(book.worksheets[0])
    for table in tables:
        sheet = book.create_sheet(table.title[:31])
        sheet.append(table.headings)
        for row in table.rows:
            sheet.append([guard(cell) if isinstance(cell, str) else cell for cell in row])
        sheet.freeze_panes = "A2"
    stream = io.BytesIO()
    book.save(stream)
    return _without_times(stream.getvalue())


def _told(cell: Cell) -> str:
    if isinstance(cell, float):
        return f"{cell:.4f}".rstrip("0").rstrip(".").replace(".", ",")
    return guard(cell) if isinstance(cell, str) else "" if cell is None else str(cell)


def _without_times(book: bytes) -> bytes:
    """The same book, with one time for all its parts."""
    stream = io.BytesIO()
    with (
        zipfile.ZipFile(io.BytesIO(book)) as old,
        zipfile.ZipFile(stream, "w", zipfile.ZIP_DEFLATED) as new,
    ):
        for name in old.namelist():
            part = old.read(name)
            if name == "docProps/core.xml":
                part = _MADE.sub(rb"\g<1>" + NO_TIME.encode() + rb"\g<2>", part)
            info = zipfile.ZipInfo(name, NO_DATE)
            info.compress_type = zipfile.ZIP_DEFLATED
            info.create_system = 0  # the same on Windows and Linux
            new.writestr(info, part)
    return stream.getvalue()
