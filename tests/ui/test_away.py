"""Storage goes away and comes back: what is done meanwhile is kept, and sent once with its time."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLabel
from pytestqt.qtbot import QtBot

from console.domain.codes import ConsentAnswer, ConsentScope, Role
from console.services import commands as c
from console.services.dispatcher import Actor
from console.services.outbox import Waiting
from console.services.views import CallView
from console.ui.main_window import MainWindow
from db.outbox import OutboxFolder
from tests.conftest import NOON, Backend, Clock, open_backend
from tests.ui.person import WORD, Person, seen


class Cable:
    """The file is what a network share is: there, or not."""

    def __init__(self, backend: Backend, window: MainWindow, qtbot: QtBot) -> None:
        self._path = str(backend.path)
        self.aside = f"{backend.path}.aside"
        self._window, self._qtbot = window, qtbot

    def pull(self) -> None:
        _move(self._path, self.aside)
        self._qtbot.waitUntil(lambda: self._window.desk.outgoing.away)

    def put_in(self) -> None:
        _move(self.aside, self._path)
        outgoing = self._window.desk.outgoing
        self._qtbot.waitUntil(lambda: not outgoing.away and outgoing.waiting.next() is None)


def _move(here: str, there: str) -> None:
    for part in ("", "-wal", "-shm"):
        if Path(here + part).exists():
            Path(here + part).rename(there + part)


@pytest.fixture
def cable(backend: Backend, window: MainWindow, qtbot: QtBot) -> Cable:
    return Cable(backend, window, qtbot)


class Line:
    """Somebody who types on the command line."""

    def __init__(self, window: MainWindow, qtbot: QtBot) -> None:
        self.window, self.qtbot = window, qtbot

    def enter(self, text: str) -> None:
        line = self.window.contents.command_line.line
        line.setFocus()
        line.clear()
        self.qtbot.keyClicks(line, text)
        self.qtbot.keyClick(line, Qt.Key.Key_Return)

    def until(self, holds: Callable[[], object]) -> None:
        self.qtbot.waitUntil(lambda: bool(holds()))

    def waiting(self, count: int) -> None:
        """Until so many acts wait."""
        self.until(lambda: len(self.window.desk.outgoing.waiting.acts) == count)


@pytest.fixture
def line(window: MainWindow, qtbot: QtBot) -> Line:
    return Line(window, qtbot)


def test_a_lost_file_is_said_and_what_is_shown_is_marked_as_old(
    window: MainWindow, cable: Cable, receive: Callable[..., int], line: Line
) -> None:
    number = receive(1)
    line.until(lambda: number in window.desk.board.calls)
    line.until(lambda: "Forbundet" in window.contents.messages.done)
    cable.pull()
    assert window.contents.messages.done == ""
    assert window.contents.status.connection_text.startswith("afbrudt kl. 12:00")
    assert window.docks["queue"].windowTitle() == "Kø – som kl. 12:00"
    assert "Ingen forbindelse siden 12:00" in " ".join(window.contents.messages.errors)
    assert number in window.desk.board.calls
    window.looks.choose_language("en")
    assert "Ingen forbindelse" not in " ".join(window.contents.messages.errors)
    cable.put_in()
    window.looks.choose_language("da")
    assert window.contents.status.connection_text == "forbundet"
    assert window.docks["queue"].windowTitle() == "Kø"
    assert "Ingen forbindelse" not in " ".join(window.contents.messages.errors)


def test_a_call_taken_without_a_connection_gets_its_number_when_it_is_back(
    window: MainWindow, cable: Cable, line: Line, clock: Clock, backend: Backend
) -> None:
    cable.pull()
    line.enter('ny "Prøveopkald" tlf=20000001 kommune=Aarhus')
    line.until(lambda: window.call_panel.current_call == -1)
    assert -1 in window.desk.board.calls
    assert window.contents.status.unsent_text == "1 venter på at blive sendt"
    clock.pass_(minutes=1)
    line.enter("note L1 Prøvenote om aftalen")
    line.waiting(2)
    clock.pass_(minutes=1)
    line.enter("tag L1")
    line.waiting(3)
    line.enter("samtykke L1 besøg ja")
    line.waiting(4)
    body = window.call_panel.body
    assert body is not None
    line.until(lambda: len(body.view.consents) == 1)
    assert [note.text for note in body.view.notes] == ["Prøvenote om aftalen"]
    clock.pass_(minutes=5)
    cable.put_in()
    line.until(lambda: window.call_panel.current_call == 1)
    line.until(lambda: set(window.desk.board.calls) == {1})
    view = backend.views.call(1)
    assert view.call.received_at == NOON
    assert view.notes[0].created_at == NOON + timedelta(minutes=1)
    assert [consent.at for consent in view.consents] == [NOON + timedelta(minutes=2)]
    assert [entry.detail["late"] for entry in view.timeline] == [420, 360, 300, 300]
    line.until(lambda: window.contents.status.unsent_text == "")
    assert list((backend.home or Path()).glob("outbox/*.box")) == []


def test_what_was_kept_before_a_crash_is_sent_at_the_next_start(
    backend: Backend, actor: Actor, clock: Clock, request: pytest.FixtureRequest, qtbot: QtBot
) -> None:
    before = OutboxFolder((backend.home or Path()) / "outbox", in_keyring=False)
    before.open()
    call = Waiting().new(c.RegisterCall(narrative="Prøveopkald", claim=True), actor, NOON, None)
    note = c.WriteNote(call_id=-1, text="Prøvenote")
    before.put(call)
    before.put(Waiting.of([call]).new(note, actor, NOON + timedelta(minutes=1), None))
    clock.pass_(minutes=8)
    window: MainWindow = request.getfixturevalue("window")
    qtbot.waitUntil(lambda: not list((backend.home or Path()).glob("outbox/*.box")))
    (row,) = backend.views.calls()
    (kept,) = backend.views.call(row.id).notes
    assert (row.received_at, kept.created_at) == (NOON, NOON + timedelta(minutes=1))
    qtbot.waitUntil(lambda: "2 gjort uden forbindelse" in window.contents.messages.done)


def test_a_lock_is_sent_and_not_told_as_work(
    anna: Person, cable: Cable, line: Line, window: MainWindow, receive: Callable[..., int]
) -> None:
    number = receive(1)
    line.until(lambda: number in window.desk.board.calls)
    cable.pull()
    anna.lock()
    line.until(lambda: anna.gate.page is not None)
    anna.write(WORD)
    anna.press(Qt.Key.Key_Return)
    anna.works("anna")
    cable.put_in()
    line.until(lambda: "Forbundet" in window.contents.messages.done)
    assert anna.acts()[-2:] == ["locked", "unlocked"]
    cable.pull()
    line.enter(f"tag {number}")
    line.waiting(1)
    anna.lock()
    line.waiting(2)
    cable.put_in()
    line.until(lambda: "1 gjort uden forbindelse" in window.contents.messages.done)


def test_scene_times_are_kept_with_the_time_they_were_told(
    window: MainWindow, cable: Cable, line: Line, clock: Clock, backend: Backend,
    receive: Callable[..., int],
) -> None:  # fmt: skip
    number = receive(1)
    backend.do(c.ClaimCall(call_id=number))
    yes = c.RecordConsent(call_id=number, scope=ConsentScope.VISIT, answer=ConsentAnswer.GIVEN)
    backend.do(yes)
    backend.do(c.AssignUnit(call_id=number, unit_id=1))
    line.until(lambda: window.desk.board.units[1].call_id == number)
    cable.pull()
    line.enter("status S1 på vej")
    line.waiting(1)
    clock.pass_(minutes=9)
    line.enter("status S1 fremme")
    line.waiting(2)
    line.until(lambda: window.desk.board.units[1].status == "on_scene")
    clock.pass_(minutes=3)
    cable.put_in()
    (assignment,) = backend.views.call(number).assignments
    assert assignment.en_route_at == NOON
    assert assignment.on_scene_at == NOON + timedelta(minutes=9)


def test_what_cannot_be_done_alone_is_refused_with_what_to_do_instead(
    window: MainWindow, cable: Cable, line: Line, receive: Callable[..., int]
) -> None:
    number = receive(1)
    line.until(lambda: number in window.desk.board.calls)
    cable.pull()
    window.contents.messages.mark_read()
    window.contents.messages.mark_read()
    line.enter(f"send S1 {number}")
    line.until(lambda: any("radioen" in error for error in window.contents.messages.errors))
    line.until(lambda: window.contents.command_line.text == f"send S1 {number}")


def test_a_search_says_that_it_cannot_be_made_now_and_is_made_afterwards(
    window: MainWindow, cable: Cable, line: Line, receive: Callable[..., int]
) -> None:
    first, second = receive(2, name="Prøve A"), receive(1, name="Prøve B")
    line.enter("find Prøve")
    page = window.contents.page("history")
    line.until(lambda: page.model.rowCount() == 2)
    cable.pull()
    assert page.calls.isVisible()
    line.enter('find "Prøve B"')
    line.until(lambda: "Der kan ikke søges nu: ingen forbindelse siden 12:00" in seen(window))
    assert not page.calls.isVisible()
    page.filters.words.setText("Prøve")
    line.until(page.calls.isVisible)
    assert {page.model.row(at).id for at in range(2)} == {first, second}
    line.enter('find "Prøve B"')
    line.until(lambda: not page.calls.isVisible())
    cable.put_in()
    line.until(lambda: page.calls.isVisible() and page.model.rowCount() == 1)
    assert page.model.row(0).id == second


def test_what_was_open_stays_and_nothing_new_opens(
    anna: Person, backend: Backend, window: MainWindow, cable: Cable, line: Line,
    receive: Callable[..., int],
) -> None:  # fmt: skip
    """A look cannot be written down now, so nobody new is shown."""
    other = Actor("oda", "bord-3")
    opened, hidden = receive(1, name="Prøve A"), receive(2, name="Prøve B")
    for number in (opened, hidden):
        backend.do(c.ClaimCall(call_id=number), other)
    line.until(lambda: hidden in window.desk.board.calls)
    line.enter(f"åbn {opened} hjælper")
    line.until(lambda: "Prøve A" in seen(window))
    cable.pull()
    line.enter(f"vis {hidden}")
    line.until(lambda: window.call_panel.current_call == hidden)
    line.until(lambda: "skjult" in seen(window))
    line.enter(f"åbn {hidden} hjælper")
    line.until(lambda: any("havde åbnet" in e for e in window.contents.messages.errors))
    assert "Prøve B" not in seen(window)
    line.enter(f"vis {opened}")
    line.until(lambda: "Prøve A" in seen(window))


def test_what_one_took_here_is_hidden_from_the_next(
    window: MainWindow, cable: Cable, line: Line, other: Actor
) -> None:
    cable.pull()
    line.enter('ny "Prøveopkald" tlf=20000001 kommune=Aarhus')
    line.until(lambda: window.call_panel.current_call == -1)
    desk = window.desk
    assert "Prøveopkald" in repr(desk.board)
    desk.hand_to(replace(other, role=Role.DISPATCHER))
    told: list[CallView] = []
    desk.ask_call(-1, told.append)
    line.until(lambda: told)
    assert told[0].masked
    assert "Prøveopkald" not in repr((told, desk.board))
    assert "20000001" not in repr((told, desk.board))


def test_what_the_rules_refuse_is_refused_at_once(
    window: MainWindow, cable: Cable, line: Line, receive: Callable[..., int]
) -> None:
    number = receive(1)
    line.until(lambda: number in window.desk.board.calls)
    cable.pull()
    line.enter(f"samtykke {number} besøg ja")
    line.until(lambda: any("Ingen har taget" in e for e in window.contents.messages.errors))
    assert window.desk.outgoing.waiting.acts == []


def test_what_others_did_meanwhile_is_asked_about_and_both_sides_are_shown(
    window: MainWindow, cable: Cable, line: Line, clock: Clock, backend: Backend, other: Actor,
    receive: Callable[..., int],
) -> None:  # fmt: skip
    number = receive(1)
    line.until(lambda: number in window.desk.board.calls)
    cable.pull()
    line.enter(f"tag {number}")
    line.waiting(1)
    line.enter(f"note {number:04} Prøvenote")
    line.waiting(2)
    clock.pass_(minutes=1)
    elsewhere = open_backend(Path(cable.aside), clock, other)
    elsewhere.do(c.ClaimCall(call_id=number), other)
    elsewhere.close()
    clock.pass_(minutes=2)
    cable.put_in()
    line.until(lambda: window.contents.status.asked_text == "Afklar: 1")
    assert [one.act for one in window.desk.outgoing.waiting.acts] == [
        "call_claimed",
        "note_written",
    ], "the note waits behind the claim"
    line.enter("afklar")
    page = window.contents.page("resolve")
    line.until(page.table.hasFocus)
    line.until(lambda: "bo: Opkald taget" in page.theirs.text())
    assert "12:00  anna: Opkald taget" in page.mine.text()
    line.qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_1)
    line.waiting(0)
    line.until(lambda: window.contents.status.asked_text == "")
    kept = ["Gjort kl. 12:00 uden forbindelse: Opkald taget", "Prøvenote"]
    line.until(lambda: sorted(n.text for n in backend.views.call(number).notes) == kept)
    assert backend.views.call(number).call.claimed_by == "bo"


def test_calls_that_came_meanwhile_are_told_of_as_new(
    window: MainWindow,
    cable: Cable,
    receive: Callable[..., int],
    clock: Clock,
    other: Actor,
    qtbot: QtBot,
) -> None:
    queue = window.contents.queue
    with qtbot.waitSignal(queue.arrived):
        known = receive(1)
    queue.mark_seen()
    cable.pull()
    elsewhere = open_backend(Path(cable.aside), clock, other)
    came = elsewhere.do(c.ReceiveCall(narrative="Opdigtet opkald", made_up=True)).call_id
    elsewhere.close()
    with qtbot.waitSignal(queue.arrived) as arrived:
        cable.put_in()
    assert arrived.args == [(came,)]
    assert queue.unseen == {came}
    assert known in window.desk.board.calls


def test_a_call_typed_without_a_connection_is_told_of_once(
    window: MainWindow, cable: Cable, line: Line, qtbot: QtBot
) -> None:
    queue = window.contents.queue
    cable.pull()
    with qtbot.waitSignal(queue.arrived) as arrived:
        line.enter('ny "Prøveopkald" tlf=20000001 kommune=Aarhus')
    assert arrived.args == [(-1,)]
    with qtbot.assertNotEmitted(queue.arrived):
        cable.put_in()
        line.until(lambda: set(window.desk.board.calls) == {1})
    assert queue.unseen == set()


def test_whom_to_ring_is_at_hand_without_a_connection(
    window: MainWindow, cable: Cable, line: Line, backend: Backend, receive: Callable[..., int]
) -> None:
    for code, phone in (("0751", "20 00 00 11"), ("0791", "20 00 00 12")):
        backend.do(c.EditMunicipality(code=code, phone=phone))
    here, there = receive(1), receive(2, municipality="0791")
    line.until(lambda: {here, there} <= set(window.desk.board.calls))
    line.enter(f"vis {here}")
    line.until(lambda: "20 00 00 11" in rung(window))
    cable.pull()
    line.enter(f"vis {there}")
    line.until(lambda: "20 00 00 12" in rung(window))
    assert "20 00 00 11" not in rung(window)


def rung(window: MainWindow) -> str:
    labels = window.contents.municipality.findChildren(QLabel)
    return " ".join(one.text() for one in labels if one.isVisible()).replace("\xa0", " ")


def test_what_the_auditor_looks_up_without_a_connection_is_looked_up_afterwards(
    window: MainWindow, cable: Cable, line: Line, receive: Callable[..., int]
) -> None:
    receive(1)
    line.enter("adgang")
    page = window.contents.page("audit")
    line.until(lambda: page.table.isVisible() and page.table.rows)
    cable.pull()
    assert page.table.isVisible()
    page.filters.user.setText("anna")
    line.until(lambda: "Der kan ikke slås op nu: ingen forbindelse siden 12:00" in seen(window))
    cable.put_in()
    line.until(lambda: page.table.isVisible() and page.table.rows)
