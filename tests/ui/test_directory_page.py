"""The directory: found as one types, kept true, verified, read from and written to files."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import time
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton, QComboBox, QFileDialog, QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from console.domain.codes import Category, ContactRole, UnitKind
from console.domain.municipality import Contact, Hours, Service
from console.exchange.directory_files import read_directory, write_csv
from console.labels import refusal_text
from console.services.commands import EditMunicipality, SaveContact, SaveService
from console.services.dispatcher import Actor
from console.services.views import MunicipalityView
from console.ui.desk import Desk, Message
from console.ui.directory.directory_page import DirectoryPage
from console.ui.drafts import Drafts
from tests.conftest import Backend, Clock


@pytest.fixture
def page(desk: Desk, qtbot: QtBot) -> Iterator[DirectoryPage]:
    made = DirectoryPage(desk)
    made.resize(1000, 800)
    made.show()
    made.activateWindow()
    qtbot.waitExposed(made)
    made.activate()
    qtbot.waitUntil(lambda: len(made.table.rows) == 3)
    qtbot.waitUntil(lambda: made.editor.view is not None)
    yield made
    made.close()
    made.deleteLater()


@pytest.fixture
def said(desk: Desk) -> list[Message]:
    found: list[Message] = []
    desk.said.connect(found.append)
    return found


@pytest.fixture
def aarhus(page: DirectoryPage, qtbot: QtBot) -> DirectoryPage:
    page.show_municipality("0751")
    qtbot.waitUntil(lambda: code(page) == "0751")
    return page


def code(page: DirectoryPage) -> str:
    return page.editor.view.municipality.code if page.editor.view else ""


def entry(backend: Backend, number: str = "0751") -> MunicipalityView:
    return backend.views.municipality(number)


def refused(said: list[Message]) -> list[str]:
    return [getattr(message.error, "code", "") for message in said if message.error]


# Finding -----------------------------------------------------------------------------------


def test_the_search_has_the_cursor_and_finds_as_one_types(
    page: DirectoryPage, backend: Backend, qtbot: QtBot
) -> None:
    backend.do(SaveService(service=Service(municipality="0779", name="Bostøtte")))
    assert page.words.hasFocus()
    qtbot.keyClicks(page.words, "bost")
    qtbot.waitUntil(lambda: [hit.name for hit in page.table.rows] == ["Skive"])
    assert page.table.model().index(0, 2).data() == "Bostøtte"
    qtbot.keyClick(page.words, Qt.Key.Key_Escape)
    qtbot.waitUntil(lambda: len(page.table.rows) == 3)


def test_arrow_down_goes_to_the_list_and_shows_each_entry(
    page: DirectoryPage, qtbot: QtBot
) -> None:
    qtbot.keyClick(page.words, Qt.Key.Key_Down)
    assert page.table.hasFocus()
    qtbot.keyClick(page.table, Qt.Key.Key_Down)
    qtbot.waitUntil(lambda: code(page) == "0779")
    qtbot.keyClick(page.table, Qt.Key.Key_Return)
    assert page.editor.entrance.phone.hasFocus()


def test_words_that_nothing_matches_say_so(page: DirectoryPage, qtbot: QtBot) -> None:
    qtbot.keyClicks(page.words, "xyz")
    qtbot.waitUntil(page._nothing.isVisible)


def test_an_entry_nobody_verified_is_marked(page: DirectoryPage) -> None:
    assert page.table.model().index(0, 1).data() == "ubekræftet"


# The entrance ------------------------------------------------------------------------------


def test_the_entrance_is_typed_and_saved_with_enter(
    aarhus: DirectoryPage, backend: Backend, qtbot: QtBot
) -> None:
    form = aarhus.editor.entrance
    qtbot.keyClicks(form.phone, "20 00 00 01")
    qtbot.keyClicks(form.email, "indgang@aarhus.example")
    qtbot.keyClicks(form.hours[0], "8-15")
    qtbot.keyClicks(form.note, "Ring først.")
    form.deadlines["answered_days"].selectAll()
    qtbot.keyClicks(form.deadlines["answered_days"], "5")
    assert not aarhus.editor.verify_button.isEnabled()
    qtbot.keyClick(form.phone, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: entry(backend).municipality.phone == "+4520000001")
    record = entry(backend).municipality
    assert record.hours == (Hours(0, time(8), time(15)),)
    assert (record.note, record.answered_days) == ("Ring først.", 5)
    qtbot.waitUntil(lambda: form.hours[0].text() == "08:00-15:00")
    assert not form.dirty


def test_hours_that_cannot_be_read_get_the_cursor_and_nothing_is_saved(
    aarhus: DirectoryPage, backend: Backend, said: list[Message], qtbot: QtBot
) -> None:
    form = aarhus.editor.entrance
    qtbot.keyClicks(form.hours[3], "hele dagen")
    qtbot.keyClick(form.phone, Qt.Key.Key_Return)
    assert refused(said) == ["hours_unreadable"]
    assert form.hours[3].hasFocus()
    assert entry(backend).municipality.version == 0


def test_what_is_typed_survives_another_persons_change_and_is_not_saved_over_it(
    aarhus: DirectoryPage, backend: Backend, other: Actor, said: list[Message], qtbot: QtBot
) -> None:
    form = aarhus.editor.entrance
    qtbot.keyClicks(form.note, "Mit")
    backend.do(EditMunicipality(code="0751", note="Deres"), other)
    qtbot.waitUntil(form.newer_button.isVisible)
    assert form.note.toPlainText() == "Mit"
    qtbot.mouseClick(form.save_button, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: refused(said) == ["stale"])
    qtbot.mouseClick(form.newer_button, Qt.MouseButton.LeftButton)
    assert form.note.toPlainText() == "Deres"


def test_moving_on_with_unsaved_words_is_stopped_and_said(
    aarhus: DirectoryPage, said: list[Message], qtbot: QtBot
) -> None:
    qtbot.keyClicks(aarhus.editor.entrance.phone, "20")
    aarhus.table.setFocus()
    qtbot.keyClick(aarhus.table, Qt.Key.Key_Down)
    assert "Gem eller fortryd først" in said[-1].text
    assert code(aarhus) == "0751"
    assert aarhus.table.current is not None
    assert aarhus.table.current.code == "0751"
    qtbot.mouseClick(aarhus.editor.entrance.revert_button, Qt.MouseButton.LeftButton)
    qtbot.keyClick(aarhus.table, Qt.Key.Key_Down)
    qtbot.waitUntil(lambda: code(aarhus) == "0779")


def test_verifying_stamps_who_and_when(
    aarhus: DirectoryPage, backend: Backend, said: list[Message], qtbot: QtBot
) -> None:
    qtbot.mouseClick(aarhus.editor.verify_button, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: refused(said) == ["nothing_to_verify"])
    backend.do(EditMunicipality(code="0751", phone="20000001"))
    qtbot.mouseClick(aarhus.editor.verify_button, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: "Bekræftet 20.11.2026 af anna" in told(aarhus))
    qtbot.waitUntil(lambda: aarhus.table.model().index(0, 1).data() == "")


def told(page: DirectoryPage) -> str:
    return page.editor.verified_line.accessibleName()


def test_the_mark_grows_stale_after_ninety_days(
    aarhus: DirectoryPage, backend: Backend, clock: Clock, qtbot: QtBot
) -> None:
    backend.do(EditMunicipality(code="0751", phone="20000001"))
    qtbot.mouseClick(aarhus.editor.verify_button, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: "Bekræftet" in told(aarhus))
    clock.pass_(days=91)
    aarhus.activate()
    qtbot.waitUntil(lambda: "Forældet" in told(aarhus))
    qtbot.waitUntil(lambda: aarhus.table.model().index(0, 1).data() == "forældet")


# Contacts and services ---------------------------------------------------------------------


def test_contacts_are_added_changed_and_removed_by_keys_and_each_is_undone(
    aarhus: DirectoryPage, backend: Backend, desk: Desk, qtbot: QtBot
) -> None:
    editor = aarhus.editor.contacts
    qtbot.keyClick(editor.add_button, Qt.Key.Key_Space)
    assert editor.form.first.hasFocus()
    qtbot.keyClicks(editor.form.first, "Testkontakt Aarhus")
    qtbot.keyClick(editor.form.first, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: names(backend) == ["Testkontakt Aarhus"])
    assert entry(backend).contacts[0].role == ContactRole.ENTRANCE
    qtbot.waitUntil(lambda: editor.table.current is not None)
    editor.table.setFocus()
    qtbot.keyClick(editor.table, Qt.Key.Key_Return)
    qtbot.keyClicks(editor.form.first, " To")
    qtbot.keyClick(editor.form.first, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: names(backend) == ["Testkontakt Aarhus To"])
    qtbot.waitUntil(editor.table.hasFocus)
    with qtbot.waitSignal(desk.said):
        qtbot.keyClick(editor.table, Qt.Key.Key_Delete)
    assert names(backend) == []
    desk.undo()
    qtbot.waitUntil(lambda: names(backend) == ["Testkontakt Aarhus To"])


def names(backend: Backend) -> list[str]:
    return [contact.name for contact in entry(backend).contacts]


def test_an_added_contact_and_a_changed_service_are_undone(
    aarhus: DirectoryPage, backend: Backend, desk: Desk, qtbot: QtBot
) -> None:
    backend.do(SaveService(service=Service(municipality="0751", name="Bostøtte")))
    editor = aarhus.editor.services
    qtbot.waitUntil(lambda: len(editor.table.rows) == 1)
    editor.table.select_row(0)
    editor.table.setFocus()
    qtbot.keyClick(editor.table, Qt.Key.Key_Return)
    qtbot.keyClicks(editor.form.first, " ny")
    qtbot.keyClick(editor.form.first, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: not editor.editing)
    assert entry(backend).services[0].name == "Bostøtte ny"
    desk.undo()
    qtbot.waitUntil(lambda: entry(backend).services[0].name == "Bostøtte")
    contacts = aarhus.editor.contacts
    qtbot.keyClick(contacts.add_button, Qt.Key.Key_Space)
    qtbot.keyClicks(contacts.form.first, "Testkontakt")
    qtbot.keyClick(contacts.form.first, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: not contacts.editing)
    assert names(backend) == ["Testkontakt"]
    desk.undo()
    qtbot.waitUntil(lambda: names(backend) == [])


def test_deputies_are_moved_in_the_order_they_are_rung(
    aarhus: DirectoryPage, backend: Backend, qtbot: QtBot
) -> None:
    for rank, name in enumerate(("Test Et", "Test To", "Test Tre"), start=1):
        contact = Contact(municipality="0751", role=ContactRole.DEPUTY, rank=rank, name=name)
        backend.do(SaveContact(contact=contact))
    editor = aarhus.editor.contacts
    qtbot.waitUntil(lambda: len(editor.table.rows) == 3)
    assert not aarhus.editor.up_button.isEnabled()
    editor.table.selectRow(2)
    qtbot.mouseClick(aarhus.editor.up_button, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: names(backend) == ["Test Et", "Test Tre", "Test To"])
    said = [editor.table.model().index(at, 1).data() for at in range(3)]
    assert said == ["1. stedfortræder", "2. stedfortræder", "3. stedfortræder"]


def test_a_service_gets_its_categories_by_keys(
    aarhus: DirectoryPage, backend: Backend, qtbot: QtBot
) -> None:
    editor = aarhus.editor.services
    qtbot.keyClick(editor.add_button, Qt.Key.Key_Space)
    qtbot.keyClicks(editor.form.first, "Rusmiddelcenter")
    alcohol = next(
        b for b in editor.findChildren(QAbstractButton) if b.accessibleName().endswith("alkohol")
    )
    qtbot.keyClick(alcohol, Qt.Key.Key_Space)
    qtbot.keyClick(editor.save_button, Qt.Key.Key_Space)
    qtbot.waitUntil(lambda: len(entry(backend).services) == 1)
    assert entry(backend).services[0].categories == (Category.ALCOHOL,)


def test_escape_closes_the_form_and_keeps_what_is_stored(
    aarhus: DirectoryPage, backend: Backend, qtbot: QtBot
) -> None:
    editor = aarhus.editor.contacts
    qtbot.keyClick(editor.add_button, Qt.Key.Key_Space)
    qtbot.keyClicks(editor.form.first, "Fortrudt")
    qtbot.keyClick(editor.form.first, Qt.Key.Key_Escape)
    assert not editor.editing
    assert names(backend) == []


# Files -------------------------------------------------------------------------------------


def test_a_file_is_previewed_then_taken_as_a_whole(
    page: DirectoryPage, backend: Backend, tmp_path: Path, qtbot: QtBot
) -> None:
    path = tmp_path / "kommuner.csv"
    content = write_csv(backend.views.municipalities()).decode("utf-8-sig")
    path.write_text(content.replace(";Skive;", ";Skive;20 00 00 09", 1), encoding="utf-8")
    qtbot.mouseClick(page.import_button, Qt.MouseButton.LeftButton)
    panel = page.import_panel
    assert panel.path.line.hasFocus()
    qtbot.keyClicks(panel.path.line, str(path))
    qtbot.keyClick(panel.path.line, Qt.Key.Key_Return)
    qtbot.waitUntil(panel.take_button.hasFocus)
    change = panel.changes.rows[0]
    assert (change.municipality, change.field, change.new) == ("Skive", "telefon", "20 00 00 09")
    assert entry(backend, "0779").municipality.phone == ""
    qtbot.keyClick(panel.take_button, Qt.Key.Key_Space)
    qtbot.waitUntil(lambda: entry(backend, "0779").municipality.phone == "+4520000009")
    qtbot.waitUntil(lambda: page._stack.currentWidget() is page._browse)


def test_an_import_is_undone_as_a_whole(
    page: DirectoryPage, backend: Backend, desk: Desk, tmp_path: Path, qtbot: QtBot
) -> None:
    contact = Contact(municipality="0779", role=ContactRole.ENTRANCE, name="Testkontakt Skive")
    backend.do(SaveContact(contact=contact))
    path = tmp_path / "kommuner.csv"
    content = write_csv(backend.views.municipalities()).decode("utf-8-sig")
    path.write_text(content.replace("Testkontakt Skive", "En anden"), encoding="utf-8")
    page.import_file(str(path))
    panel = page.import_panel
    qtbot.waitUntil(panel.take_button.isEnabled)
    with qtbot.waitSignal(desk.said):
        qtbot.mouseClick(panel.take_button, Qt.MouseButton.LeftButton)
    assert entry(backend, "0779").contacts[0].name == "En anden"
    desk.undo()
    qtbot.waitUntil(lambda: entry(backend, "0779").contacts[0].name == "Testkontakt Skive")


def test_the_preview_follows_what_others_change_meanwhile(
    page: DirectoryPage, backend: Backend, other: Actor, tmp_path: Path, qtbot: QtBot
) -> None:
    path = tmp_path / "kommuner.csv"
    path.write_bytes(write_csv(backend.views.municipalities()))
    page.import_file(str(path))
    panel = page.import_panel
    qtbot.waitUntil(panel.summary.isVisible)
    assert panel.changes.rows == ()
    backend.do(EditMunicipality(code="0779", phone="20000009"), other)
    qtbot.waitUntil(lambda: [c.old for c in panel.changes.rows] == ["20 00 00 09"])


def test_a_file_with_one_wrong_row_is_not_taken_and_says_where(
    page: DirectoryPage, backend: Backend, tmp_path: Path, qtbot: QtBot
) -> None:
    path = tmp_path / "kommuner.csv"
    content = write_csv(backend.views.municipalities()).decode("utf-8-sig")
    path.write_text(content.replace("0779", "Skive"), encoding="utf-8")
    page.import_file(str(path))
    panel = page.import_panel
    qtbot.waitUntil(lambda: len(panel.errors.rows) == 1)
    error = panel.errors.rows[0]
    assert (error.row, error.column) == (3, "kommunekode")
    assert "»Skive« er ingen kommunekode" in refusal_text(error.problem)
    assert panel.errors.isVisible()
    assert not panel.take_button.isEnabled()
    qtbot.keyClick(panel.path.line, Qt.Key.Key_Escape)
    assert page._stack.currentWidget() is page._browse


def test_a_file_that_says_the_same_changes_nothing(
    page: DirectoryPage, tmp_path: Path, qtbot: QtBot
) -> None:
    path = tmp_path / "kommuner.xlsx"
    page.export_file(str(path))
    qtbot.waitUntil(path.exists)
    page.import_file(str(path))
    summary = page.import_panel.summary
    qtbot.waitUntil(lambda: summary.accessibleName() == "Filen siger det samme som listen.")
    assert not page.import_panel.take_button.isEnabled()


def test_a_file_that_is_there_is_only_replaced_when_asked_twice(
    page: DirectoryPage, tmp_path: Path, said: list[Message], qtbot: QtBot
) -> None:
    path = tmp_path / "kommuner.csv"
    path.write_text("noget andet", encoding="utf-8")
    qtbot.mouseClick(page.export_button, Qt.MouseButton.LeftButton)
    panel = page.export_panel
    panel.path.line.setText(str(path))
    qtbot.keyClick(panel.path.line, Qt.Key.Key_Return)
    assert panel.warning.isVisible()
    assert path.read_text(encoding="utf-8") == "noget andet"
    qtbot.keyClick(panel.path.line, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: page._stack.currentWidget() is page._browse)
    assert len(read_directory(path).entries) == 3
    assert str(path) in said[-1].text


def test_a_path_that_cannot_be_written_is_told(
    page: DirectoryPage, tmp_path: Path, said: list[Message], qtbot: QtBot
) -> None:
    page.export_file(str(tmp_path / "ud.pdf"))
    qtbot.waitUntil(lambda: refused(said) == ["file_ending"])
    page.export_file(str(tmp_path / "ingen mappe" / "ud.csv"))
    qtbot.waitUntil(lambda: len([m for m in said if m.error]) == 2)
    assert page.export_panel.isVisible()


def test_the_platforms_window_does_not_stop_the_console(
    page: DirectoryPage, tmp_path: Path, qtbot: QtBot
) -> None:
    path = tmp_path / "valgt.csv"
    path.write_bytes(write_csv([]))
    page.begin_import()
    qtbot.mouseClick(page.import_panel.path.choose_button, Qt.MouseButton.LeftButton)
    dialog = page.findChild(QFileDialog)
    assert dialog is not None
    dialog.fileSelected.emit(str(path))
    dialog.close()
    qtbot.waitUntil(lambda: len(page.import_panel.errors.rows) == 1)
    assert page.import_panel.errors.rows[0].problem.code == "file_empty"


# The first start ---------------------------------------------------------------------------


def test_an_empty_directory_is_filled_by_the_guided_start(
    empty_desk: Desk, empty_backend: Backend, qtbot: QtBot
) -> None:
    page = DirectoryPage(empty_desk)
    page.show()
    page.activateWindow()
    page.activate()
    start = page.start
    qtbot.waitUntil(start.fetch_button.hasFocus)
    assert not start.finish_button.isEnabled()
    qtbot.keyClick(start.fetch_button, Qt.Key.Key_Space)
    qtbot.waitUntil(lambda: len(empty_backend.views.municipalities()) == 19)
    qtbot.waitUntil(start.finish_button.isEnabled)
    assert start.isVisible()
    qtbot.keyClicks(start.call_sign, "S1")
    qtbot.keyClick(start.call_sign, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: "S1 (Sociolance)" in start.units_line.accessibleName())
    assert empty_backend.views.units()[0].kind == UnitKind.SOCIOLANCE
    qtbot.waitUntil(lambda: start.call_sign.text() == "")
    qtbot.keyClick(start.finish_button, Qt.Key.Key_Space)
    qtbot.waitUntil(page.words.hasFocus)
    qtbot.waitUntil(lambda: len(page.table.rows) == 19)
    page.close()
    page.deleteLater()


@pytest.fixture
def empty_desk(
    loop: object, empty_backend: Backend, actor: Actor, clock: Clock, qtbot: QtBot
) -> Iterator[Desk]:
    made = Desk(actor, clock)
    with qtbot.waitSignal(made.ready):
        made.open(empty_backend)
    yield made
    made.shutdown()
    qtbot.waitUntil(lambda: not made._tasks)


# For everyone ------------------------------------------------------------------------------


def test_everything_that_can_be_used_has_a_name_of_its_own(
    aarhus: DirectoryPage, qtbot: QtBot
) -> None:
    aarhus.editor.contacts.begin_new()
    aarhus.editor.services.begin_new()
    for page in (aarhus._browse, aarhus.start, aarhus.import_panel, aarhus.export_panel):
        found = [
            widget
            for kind in (QLineEdit, QAbstractButton, QComboBox)
            for widget in page.findChildren(kind)
            if widget.focusPolicy() & Qt.FocusPolicy.TabFocus
        ]
        spoken = [widget.accessibleName() for widget in found]
        assert "" not in spoken
        assert [name for name in spoken if spoken.count(name) > 1] == []


def test_it_fits_beside_the_docks_of_a_small_screen(aarhus: DirectoryPage, qtbot: QtBot) -> None:
    aarhus.resize(640, 700)
    qtbot.waitUntil(lambda: aarhus.width() == 640)
    assert not aarhus.editor.horizontalScrollBar().isVisible()
    assert inside(aarhus, aarhus.editor.verify_button)


def inside(page: QWidget, widget: QWidget) -> bool:
    right = widget.mapTo(page, widget.rect().topRight())
    return right.x() <= page.width()


def test_what_is_typed_and_not_saved_is_there_in_the_next_window(
    desk: Desk, drafts: Drafts, backend: Backend, qtbot: QtBot
) -> None:
    first, second = DirectoryPage(desk, drafts), DirectoryPage(desk, drafts)
    first.show()
    first.show_municipality("0751")
    qtbot.waitUntil(lambda: code(first) == "0751")
    qtbot.keyClicks(first.editor.entrance.phone, "2000")
    first.close()
    second.show()
    second.show_municipality("0751")
    qtbot.waitUntil(lambda: second.editor.entrance.phone.text() == "2000")
    assert second.editor.entrance.dirty
    qtbot.mouseClick(second.editor.entrance.revert_button, Qt.MouseButton.LeftButton)
    assert second.editor.entrance.phone.text() == ""
    assert drafts.keys("directory:") == ()
    second.close()
    for page in (first, second):
        page.deleteLater()
