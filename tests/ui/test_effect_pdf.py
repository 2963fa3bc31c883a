"""The report on paper and the other files: the same facts and moment give the same bytes."""

from __future__ import annotations

import re
import zlib
from collections.abc import Callable
from datetime import UTC, date, datetime

import pytest
from PySide6.QtGui import QTextDocument, QTextTable
from PySide6.QtWidgets import QApplication

from console.domain.codes import Category, WhoCalled
from console.domain.repeat_callers import MIDTJYLLAND
from console.exchange.table_files import tables_csv, tables_excel
from console.labels import date_text
from console.reports import effect_html
from console.reports.effect_tables import tables
from console.review.effect import Effect, Observed, effect
from console.texts import set_language
from console.ui.review import paper
from console.ui.review.effect_pdf import effect_pdf, report
from console.ui.theme import text_font
from tests.review.made import DAY, INDEX, fact

NOON = datetime(2026, 11, 20, 11, 0, tzinfo=UTC)
LATER = datetime(2027, 6, 3, 5, 43, 21, tzinfo=UTC)
ANYBODY = WhoCalled.ANYBODY


@pytest.fixture(scope="module")
def found() -> Effect:
    """Eight accepted, six not, one with too short an observation."""
    people = [
        fact(
            number,
            *(INDEX - n * DAY for n in range(1, 3 + number)),
            *(INDEX + (10 + n) * DAY for n in range(1, 2 + number % 3)),
            accepted_at=INDEX if number <= 8 else None,
            requested_at=INDEX,
            warm=number % 2 == 0,
            municipality="0751" if number < 12 else "0791",
            categories=(Category.ALCOHOL,),
        )
        for number in range(1, 15)
    ]
    people.append(fact(15, accepted_at=INDEX + 300 * DAY))
    observed = Observed(date(2025, 1, 1), date(2026, 12, 31))
    return effect(people, observed, MIDTJYLLAND)


def without_moment(made: bytes, moment: datetime) -> bytes:
    """The file with every writing of the moment taken out; pages are looked into."""
    made = re.sub(
        rb"stream\n(.*?)endstream",
        lambda part: b"stream\n" + _opened(part[1]) + b"endstream",
        made,
        flags=re.DOTALL,
    )
    for text in (f"(D:{moment:%Y%m%d%H%M%S}Z)", f"{moment:%Y-%m-%dT%H:%M:%S+00:00}"):
        assert text.encode() in made
        made = made.replace(text.encode(), b"WHEN")
    return made


def _opened(stream: bytes) -> bytes:
    try:
        return zlib.decompress(stream)
    except zlib.error:
        return stream


def test_the_same_clock_gives_the_same_bytes(qapp: QApplication, found: Effect) -> None:
    first, second = (effect_pdf(found, ANYBODY, NOON) for _ in range(2))
    assert first == second


def test_another_clock_changes_nothing_but_the_moment(
    qapp: QApplication, found: Effect, monkeypatch: pytest.MonkeyPatch
) -> None:
    """On paper the moment is drawn, so that there it is told as if it were the same one."""
    first = effect_pdf(found, ANYBODY, NOON)
    monkeypatch.setattr("console.reports.effect_tables.date_text", lambda _at: date_text(NOON))
    second = effect_pdf(found, ANYBODY, LATER)
    assert first != second
    assert without_moment(first, NOON) == without_moment(second, LATER)


def test_tables_differ_by_the_moment_alone(found: Effect) -> None:
    first, second = (tables(found, ANYBODY, at) for at in (NOON, LATER))
    csv = [tables_csv(made) for made in (first, second)]
    told = [date_text(at).encode() for at in (NOON, LATER)]
    assert csv[0] != csv[1]
    assert csv[0].replace(told[0], b"WHEN") == csv[1].replace(told[1], b"WHEN")
    again = tables(found, ANYBODY, NOON)
    assert tables_csv(again) == csv[0]
    assert tables_excel(again) == tables_excel(first)
    assert [t for t in first if t not in second] == [first[0]]
    assert [row for row in first[0].rows if row not in second[0].rows] == [first[0].rows[0]]


def words(html: str) -> str:
    document = QTextDocument()
    document.setHtml(html)
    return document.toPlainText()


def test_the_report_tells_all_but_who(qapp: QApplication, found: Effect) -> None:
    text = words(effect_html.page(found, ANYBODY, NOON, report(found, ANYBODY, NOON).shown))
    for told in (
        "Effekt: opkald før og efter", "20.11.2026 12:00", "01.01.2025 – 31.12.2026",
        "Midtjylland (mindst 4 opkald", "ringer næsten altid mindre bagefter",
        "Delt efter: kommune", "Aarhus", "Delt efter: problem", "alkohol",
        "Delt efter: varm/kold", "kold",
        "ikke 90 dage efter", "accepteret (8): før",
    ):  # fmt: skip
        assert told in text, told
    assert "#" not in text
    assert "01.02.2026" not in text


def test_of_a_few_no_figures_are_printed(qapp: QApplication, found: Effect) -> None:
    """Three in Viborg: anybody who knows one of them could read the figures."""
    text = words(effect_html.page(found, ANYBODY, NOON, ()))
    lines = text.splitlines()
    at = lines.index("Viborg")
    assert lines[at + 1 : at + 5] == ["uden accept", "under 5", "–", "–"]


def test_of_a_few_no_picture_is_made(qapp: QApplication) -> None:
    observed = Observed(date(2025, 1, 1), date(2026, 12, 31))
    few = effect([fact(1, INDEX - DAY)], observed, MIDTJYLLAND)
    assert report(few, ANYBODY, NOON).shown == ()
    assert effect_pdf(few, ANYBODY, NOON).startswith(b"%PDF-")
    assert effect_pdf(Effect(), ANYBODY, NOON).startswith(b"%PDF-")


def test_larger_text_in_the_window_leaves_the_paper_as_it_is(
    qapp: QApplication, found: Effect
) -> None:
    first = effect_pdf(found, ANYBODY, NOON)
    qapp.setFont(text_font(2.0))
    assert effect_pdf(found, ANYBODY, NOON) == first


@pytest.mark.parametrize("made", [paper.table_html, effect_html._table])
def test_the_headings_of_a_table_stand_on_every_page(
    qapp: QApplication, made: Callable[..., str]
) -> None:
    document = QTextDocument()
    document.setHtml(made(("Hvornår", "Hvem"), [("12:00", "anna")]))
    (table,) = document.rootFrame().childFrames()
    assert isinstance(table, QTextTable)
    assert table.format().headerRowCount() == 1


def test_it_is_written_in_english_too(qapp: QApplication, found: Effect) -> None:
    set_language("en")
    text = words(effect_html.page(found, ANYBODY, NOON, report(found, ANYBODY, NOON).shown))
    assert "Split by: municipality" in text
    assert "Repeat caller" in text
