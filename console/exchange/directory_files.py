"""The directory as a file that people edit: one CSV, or an Excel book with three sheets.

Read with patience for what spreadsheets do to a file (separator, encoding, lost noughts), but all
or nothing: a file with one wrong row is told row by row, and nothing of it is used.
"""

from __future__ import annotations

import csv
import io
import zipfile
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, cast

from console.domain.errors import Refusal, require
from console.exchange.directory_columns import (
    COLUMNS,
    INFORMATION,
    SHEETS,
    TYPE,
    Kind,
    Row,
    all_columns,
    guard,
    unguard,
)
from console.exchange.directory_rows import RowError, entries_of, rows_of
from console.services.commands import DirectoryEntry
from console.services.views import MunicipalityView

if TYPE_CHECKING:
    from openpyxl import Workbook
    from openpyxl.worksheet._read_only import ReadOnlyWorksheet
    from openpyxl.worksheet.worksheet import Worksheet

LARGEST = 5 * 1024 * 1024
"""Bytes of a file."""
UNPACKED = 50 * 1024 * 1024
"""Bytes of an Excel book's parts together, as its own table of contents says."""
MOST_ROWS, MOST_COLUMNS = 5_000, 100
ENDINGS = (".csv", ".xlsx")


@dataclass(frozen=True)
class ImportFile:
    """What was read. With any error, the entries are for looking at, not for importing."""

    entries: tuple[DirectoryEntry, ...] = ()
    errors: tuple[RowError, ...] = ()


# Writing -----------------------------------------------------------------------------------


def write_directory(path: Path, views: Sequence[MunicipalityView]) -> None:
    """Write a file of the kind its ending says. Refusal `file_ending` for any other ending."""
    writers = {".csv": write_csv, ".xlsx": write_excel}
    if path.suffix.lower() not in writers:
        raise Refusal("file_ending", endings=", ".join(ENDINGS))
    path.write_bytes(writers[path.suffix.lower()](views))


def write_csv(views: Sequence[MunicipalityView]) -> bytes:
    """UTF-8 with a byte order mark and semicolons, as a Danish Excel opens it."""
    text = io.StringIO(newline="")
    writer = csv.DictWriter(text, all_columns(), delimiter=";", restval="")
    writer.writeheader()
    for view in views:
        for kind, cells in rows_of(view):
            writer.writerow({TYPE: kind.value, **_guarded(cells)})
    return text.getvalue().encode("utf-8-sig")


def write_excel(views: Sequence[MunicipalityView]) -> bytes:
    """Three sheets, every cell a text, so that no number loses its noughts."""
    from openpyxl import Workbook

    book = Workbook()
    book.remove(book.worksheets[0])
    sheets = {kind: book.create_sheet(title) for kind, title in SHEETS.items()}
    for kind, sheet in sheets.items():
        _write_texts(sheet, 1, COLUMNS[kind])
        sheet.freeze_panes = "C2"
    for view in views:
        for kind, cells in rows_of(view):
            values = _guarded(cells)
            row = int(sheets[kind].max_row) + 1
            _write_texts(sheets[kind], row, [values[name] for name in COLUMNS[kind]])
    stream = io.BytesIO()
    book.save(stream)
    return stream.getvalue()


def _write_texts(sheet: Worksheet, row: int, values: Iterable[str]) -> None:
    for column, value in enumerate(values, start=1):
        cell = sheet.cell(row=row, column=column, value=value or None)
        cell.number_format = "@"
        if value:
            cell.data_type = "s"


def _guarded(cells: dict[str, str]) -> dict[str, str]:
    return {name: guard(value) for name, value in cells.items()}


# Reading -----------------------------------------------------------------------------------


def read_directory(source: Path | bytes, name: str = "") -> ImportFile:
    """Read a CSV or Excel file, whatever its name says it is. Never raises for what is in it."""
    try:
        rows = tuple(_rows(_content(source), name or _name(source)))
        require(rows, "file_empty")
    except Refusal as problem:
        return ImportFile(errors=(RowError(problem=problem),))
    except _WrongRow as wrong:
        return ImportFile(errors=(wrong.error,))
    return ImportFile(*entries_of(rows))


class _WrongRow(Exception):
    """A row or heading that makes the rest unreadable."""

    def __init__(self, error: RowError) -> None:
        super().__init__(error)
        self.error = error


def _name(source: Path | bytes) -> str:
    return source.name if isinstance(source, Path) else ""


def _content(source: Path | bytes) -> bytes:
    if isinstance(source, bytes):
        content = source[: LARGEST + 1]
    else:
        try:
            with source.open("rb") as stream:
                content = stream.read(LARGEST + 1)
        except (OSError, ValueError) as error:
            raise Refusal("file_unreadable") from error
    if len(content) > LARGEST:
        raise Refusal("file_too_large", megabytes=LARGEST // 1024**2)
    if not content.strip():
        raise Refusal("file_empty")
    return content


def _rows(content: bytes, name: str) -> Iterator[Row]:
    if content.startswith(b"PK"):
        return _excel_rows(content)
    if content.startswith(b"\xd0\xcf\x11\xe0"):
        raise Refusal("file_old_excel")
    if name.lower().endswith(".xlsx"):
        raise Refusal("file_not_excel")
    return _csv_rows(content)


def _csv_rows(content: bytes) -> Iterator[Row]:
    text = _decoded(content)
    heading = text.split("\n", 1)[0]
    separator = max(";,\t", key=heading.count)
    lines = csv.reader(io.StringIO(text, newline=""), delimiter=separator, strict=True)
    number = 1
    try:
        headings = _headings(next(lines, []), all_columns(), "")
        for number, line in enumerate(lines, start=2):  # also told after a failure
            cells = _cells(headings, line, "", number)
            if cells:
                yield Row(_kind(cells.pop(TYPE, ""), number), "", number, cells)
    except csv.Error as error:
        problem = Refusal("row_unreadable")
        raise _WrongRow(RowError(row=number, problem=problem)) from error


def _decoded(content: bytes) -> str:
    encodings = (
        ("utf-16",) if content[:2] in {b"\xff\xfe", b"\xfe\xff"} else ("utf-8-sig", "cp1252")
    )
    for encoding in encodings:
        try:
            text = content.decode(encoding)
        except UnicodeError:
            continue
        if "\0" not in text:
            return text
    raise Refusal("file_not_text")


def _kind(word: str, number: int) -> Kind:
    try:
        return Kind(word.casefold())
    except ValueError:
        problem = Refusal("row_type_unknown", value=word, known=", ".join(Kind))
        raise _WrongRow(RowError(row=number, column=TYPE, problem=problem)) from None


def _excel_rows(content: bytes) -> Iterator[Row]:
    book = _book(content)
    try:
        for kind, title in SHEETS.items():
            if title not in book.sheetnames:
                raise Refusal("sheet_missing", sheet=title)
            yield from _sheet_rows(kind, title, book[title])
    finally:
        book.close()


def _book(content: bytes) -> Workbook:
    """The opened book; one that says it unpacks to far too much is not opened."""
    from openpyxl import load_workbook

    stream = io.BytesIO(content)
    try:
        with zipfile.ZipFile(stream) as archive:
            unpacked = sum(part.file_size for part in archive.infolist())
        require(unpacked <= UNPACKED, "file_too_large", megabytes=LARGEST // 1024**2)
        return load_workbook(stream, read_only=True, data_only=True)
    except Refusal:
        raise
    except Exception as error:  # a damaged book fails in openpyxl in any way
        raise Refusal("file_not_excel") from error


def _sheet_rows(kind: Kind, title: str, sheet: Worksheet) -> Iterator[Row]:
    lines = enumerate(_lines(sheet), start=1)
    headings = _headings(next(lines, (0, []))[1], COLUMNS[kind], title)
    for number, line in lines:
        cells = _cells(headings, line, title, number)
        if cells:
            yield Row(kind, title, number, cells)


def _lines(sheet: Worksheet) -> Iterator[list[str]]:
    try:
        # The size a book says of itself may be wrong; one row more than may be tells too many.
        cast("ReadOnlyWorksheet", sheet).reset_dimensions()
        for line in sheet.iter_rows(max_row=MOST_ROWS + 2, max_col=MOST_COLUMNS, values_only=True):
            yield [_text(value) for value in line]
    except Exception as error:  # a damaged sheet fails in openpyxl in any way
        raise Refusal("file_not_excel") from error


def _text(value: object) -> str:
    if value is None:
        return ""
    if isinstance(value, bool):
        return "ja" if value else "nej"
    if isinstance(value, float) and value.is_integer():
        return str(int(value))
    return str(value)


def _headings(line: Sequence[str], wanted: Sequence[str], sheet: str) -> list[str]:
    """The columns in the order of the file; Refusal `columns_missing` or `column_unknown`."""
    found = [" ".join(word.casefold().split()) for word in map(unguard, line)]
    missing = [name for name in wanted if name not in found and name not in INFORMATION]
    if missing:
        problem = Refusal("columns_missing", columns=", ".join(missing))
        raise _WrongRow(RowError(sheet=sheet, row=1, problem=problem))
    for name in found:
        if name and (name not in wanted or found.count(name) > 1):
            problem = Refusal("column_unknown", column=name)
            raise _WrongRow(RowError(sheet=sheet, row=1, column=name, problem=problem))
    return found


def _cells(headings: Sequence[str], line: Sequence[str], sheet: str, number: int) -> dict[str, str]:
    """The cells by heading, or nothing for an empty row."""
    if number > MOST_ROWS:
        problem = Refusal("too_many_rows", most=MOST_ROWS)
        raise _WrongRow(RowError(sheet=sheet, row=number, problem=problem))
    values = [unguard(cell) for cell in line]
    if any(values[len(headings) :]):
        raise _WrongRow(RowError(sheet=sheet, row=number, problem=Refusal("cells_outside")))
    cells = {name: value for name, value in zip(headings, values, strict=False) if name}
    return cells if any(cells.values()) else {}
