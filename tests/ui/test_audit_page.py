"""The auditor's page, by keys, in the real window."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from console.domain.codes import AccessReason, AuditKind, Export, Role
from console.services import commands as c
from console.services.dispatcher import INTAKE, Actor
from console.ui.main_window import MainWindow
from console.ui.review.audit_page import PAGE, AuditPage
from tests.conftest import Backend, Clock
from tests.db.calls import claimed
from tests.ui.accessible import nameless, unreachable
from tests.ui.person import Person, seen

BO = Actor("bo", "bord-2", Role.BRIDGE_BUILDER)


@pytest.fixture
def ib(me: Person) -> Person:
    me.sign_in("ib")
    me.works("ib")
    return me


@pytest.fixture
def who(backend: Backend) -> int:
    """A citizen who was seen by bo."""
    number = claimed(backend, caller_name="Prøve Prøvesen")
    found = backend.do(
        c.CreateCitizen(name="Prøve Prøvesen", cpr="241256-0099", call_id=number)
    ).citizen_id
    assert found is not None
    backend.do(c.OpenCall(call_id=number, reason=AccessReason.HELPING), BO)
    return found


def page_of(window: MainWindow) -> AuditPage:
    page = window.contents.page("audit")
    assert isinstance(page, AuditPage)
    return page


def told(page: AuditPage) -> list[tuple[str, AuditKind]]:
    return [(row.actor, row.kind) for row in page.table.rows]


def test_the_auditor_begins_here(who: int, ib: Person, window: MainWindow) -> None:
    assert window.contents.page_name == "audit"
    page = page_of(window)
    ib.qtbot.waitUntil(lambda: ("bo", AuditKind.OPENED) in told(page))
    assert page.filters.citizen.hasFocus()
    assert "Prøve" not in seen(window)


def test_a_cpr_number_is_looked_up_once_on_record_and_forgotten(
    who: int, ib: Person, window: MainWindow
) -> None:
    page = page_of(window)
    ib.write("241256-0099")
    ib.press(Qt.Key.Key_Return)
    ib.qtbot.waitUntil(lambda: page.filters.citizen.text() == str(who))
    ib.qtbot.waitUntil(page.table.hasFocus)
    page.filters.kind.setCurrentIndex(page.filters.kind.findData(AuditKind.SEARCHED))
    ib.qtbot.waitUntil(lambda: told(page) == [("ib", AuditKind.SEARCHED)])


def test_a_wrong_or_unknown_number_is_said_plainly(
    who: int, ib: Person, window: MainWindow
) -> None:
    page, messages = page_of(window), window.contents.messages
    ib.write("0101011234")
    ib.press(Qt.Key.Key_Return)
    ib.qtbot.waitUntil(lambda: "Ingen borger" in messages.done)
    page.filters.citizen.setText("abc")
    ib.press(Qt.Key.Key_Return)
    ib.qtbot.waitUntil(lambda: bool(messages.errors))


def test_by_user_and_back_again(who: int, ib: Person, window: MainWindow) -> None:
    page = page_of(window)
    window.contents.command_line.line.setFocus()
    ib.write("adgang Bo")
    ib.press(Qt.Key.Key_Return)
    ib.qtbot.waitUntil(lambda: told(page) == [("bo", AuditKind.OPENED)])
    ib.press(Qt.Key.Key_Escape)
    ib.qtbot.waitUntil(lambda: len(page.table.rows) > 1)
    page.search("ingensomhelst")
    ib.qtbot.waitUntil(page._empty.isVisible)
    assert "der passer" in page._empty.accessibleName()


def test_the_intake_is_named_in_the_language_of_the_screen(
    backend: Backend, ib: Person, window: MainWindow
) -> None:
    backend.do(c.ReceiveCall(narrative="Prøveopkald", made_up=True), Actor("testafsender", INTAKE))
    for code, word in (("da", "modtagelsen"), ("en", "intake")):
        window.looks.choose_language(code)
        page = page_of(window)
        page.search("testafsender")
        ib.qtbot.waitUntil(lambda: len(page_of(window).table.rows) == 1)
        assert page.table.model().index(0, 2).data() == word


def test_older_rows_come_page_by_page(backend: Backend, ib: Person, window: MainWindow) -> None:
    for _ in range(PAGE + 5):
        backend.do(c.RecordExport(what=Export.LISTING), BO)
    page = page_of(window)
    page.search("bo")
    ib.qtbot.waitUntil(lambda: len(page.table.rows) == PAGE)
    page.older.setFocus()
    ib.press(Qt.Key.Key_Return)
    ib.qtbot.waitUntil(lambda: len(page.table.rows) == PAGE + 5)
    assert not page.older.isEnabled()


@pytest.mark.parametrize("ending", ["pdf", "csv"])
def test_the_citizens_insight_is_a_file_and_on_record(
    who: int, ib: Person, window: MainWindow, tmp_path: Path, clock: Clock, ending: str
) -> None:
    page = page_of(window)
    window.contents.command_line.line.setFocus()
    ib.write(f"indsigt {who}")
    ib.press(Qt.Key.Key_Return)
    ib.qtbot.waitUntil(page.file.isVisible)
    assert str(who) not in Path(page.file.path.line.text()).name
    path = tmp_path / f"indsigt.{ending}"
    page.file.path.line.setText(str(path))
    page.file.path.line.setFocus()
    clock.pass_(minutes=1)
    ib.press(Qt.Key.Key_Return)
    ib.qtbot.waitUntil(path.exists)
    ib.qtbot.waitUntil(lambda: ("ib", AuditKind.EXPORTED) in told(page))
    assert path.stat().st_size > 100


def test_the_insights_file_may_be_named_at_once(
    who: int, ib: Person, window: MainWindow, tmp_path: Path, clock: Clock
) -> None:
    path = tmp_path / "indsigt.csv"
    clock.pass_(minutes=1)
    window.contents.command_line.line.setFocus()
    ib.write(f"indsigt {who} {path}")
    ib.press(Qt.Key.Key_Return)
    ib.qtbot.waitUntil(path.exists)
    ib.qtbot.waitUntil(lambda: not page_of(window).file.isVisible())


def test_without_a_citizen_there_is_no_insight(ib: Person, window: MainWindow) -> None:
    page_of(window).export()
    assert "borgerens nummer" in window.contents.messages.done
    assert not page_of(window).file.isVisible()


def test_nobody_else_comes_here(anna: Person, window: MainWindow) -> None:
    window.contents.command_line.line.setFocus()
    anna.write("adgang")
    anna.press(Qt.Key.Key_Return)
    assert "databeskyttelse" in window.contents.command_line.preview.text()
    assert window.contents.page_name != "audit"


def test_an_empty_book_says_what_fills_it(window: MainWindow, qtbot: QtBot) -> None:
    window.to_page("audit")
    page = page_of(window)
    page.search("ingensomhelst")
    qtbot.waitUntil(page._empty.isVisible)


def test_everything_has_a_name_and_is_reached_by_keys(
    who: int, ib: Person, window: MainWindow
) -> None:
    page = page_of(window)
    ib.qtbot.waitUntil(lambda: bool(page.table.rows))
    assert nameless(page) == []
    assert unreachable(page) == []
