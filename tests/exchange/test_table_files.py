"""Figures as files: the same in CSV and Excel, and the same bytes every time."""

from __future__ import annotations

import io
from pathlib import Path

import pytest
from openpyxl import load_workbook

from console.exchange.table_files import Table, tables_csv, tables_excel, write_tables
from tests.domain.refused import refused

TABLES = [
    Table(title="Tal", headings=("Gruppe", "Før"), rows=(("alle", 1.25), ("Åbyhøj", None))),
    Table(title="Borgerne", headings=("Borger",), rows=((12,), ("=1+1",))),
]


def test_a_csv_has_a_block_for_each_table() -> None:
    assert tables_csv(TABLES).decode("utf-8-sig").split("\r\n") == [
        "Tal", "Gruppe;Før", "alle;1,25", "Åbyhøj;", "", "Borgerne", "Borger", "12", "'=1+1", ""
    ]  # fmt: skip


def test_an_excel_book_has_a_sheet_for_each_table() -> None:
    book = load_workbook(io.BytesIO(tables_excel(TABLES)))
    assert book.sheetnames == ["Tal", "Borgerne"]
    figures = [tuple(row) for row in book["Tal"].iter_rows(values_only=True)]
    assert figures == [("Gruppe", "Før"), ("alle", 1.25), ("Åbyhøj", None)]
    assert book["Borgerne"]["A3"].value == "'=1+1"
    book.close()


@pytest.mark.parametrize("ending", ["csv", "xlsx"])
def test_the_same_figures_are_the_same_bytes(tmp_path: Path, ending: str) -> None:
    first, second = tmp_path / f"a.{ending}", tmp_path / f"b.{ending}"
    write_tables(first, TABLES)
    write_tables(second, TABLES)
    assert first.read_bytes() == second.read_bytes()
    if ending == "xlsx":
        assert b"2000-01-01T00:00:00Z" not in first.read_bytes()  # packed
        book = load_workbook(first)
        assert (book.properties.modified.year, book.properties.created.year) == (2000, 2000)
        book.close()


def test_another_ending_is_refused(tmp_path: Path) -> None:
    with refused("file_ending"):
        write_tables(tmp_path / "effekt.pdf", TABLES)
    assert list(tmp_path.iterdir()) == []
