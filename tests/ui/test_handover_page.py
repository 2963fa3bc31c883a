"""The change of shift by keys: what is open, acknowledging it, the note, the PDF."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from functools import partial
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from console.domain.codes import CallState, HandoverKind
from console.services import commands as c
from console.services.dispatcher import Actor
from console.services.handover_view import HandoverView
from console.ui.desk import Desk
from console.ui.drafts import Drafts
from console.ui.main_window import MainWindow
from console.ui.review.handover_page import HandoverPage
from console.ui.review.handover_pdf import page as printed
from console.ui.review.handover_words import file_name
from tests.conftest import NOON, Backend, Clock
from tests.db.calls import handed_off
from tests.ui.accessible import nameless, unreachable

Receive = Callable[..., int]
K = HandoverKind


@pytest.fixture
def work(backend: Backend, receive: Receive, clock: Clock, other: Actor) -> tuple[int, int, int]:
    """A call of the leaving shift (bo), a waiting one, and a handoff that bo owns."""
    mine, waiting = receive(2), receive(1)
    backend.do(c.ClaimCall(call_id=mine), other)
    handoff = handed_off(backend)
    backend.do(c.SetHandoffOwner(handoff_id=handoff, owner="bo", next_action="ring igen"))
    clock.pass_(minutes=1)
    return mine, waiting, handoff


@pytest.fixture
def page(desk: Desk, drafts: Drafts, qtbot: QtBot) -> Iterator[HandoverPage]:
    made = HandoverPage(desk, drafts)
    made.resize(900, 700)
    made.show()
    made.activateWindow()
    qtbot.waitExposed(made)
    yield made
    made.close()
    made.deleteLater()


@pytest.fixture
def begun(
    page: HandoverPage,
    work: tuple[int, int, int],
    backend: Backend,
    clock: Clock,
    other: Actor,
    qtbot: QtBot,
) -> HandoverPage:
    """bo has handed the shift over; anna has the page before her."""
    backend.do(c.HandOverShift(note="S2 er på værksted"), other)
    clock.pass_(minutes=1)
    page.activate()
    qtbot.waitUntil(lambda: page.table.rows != () and page.table.hasFocus() and page._begun)
    return page


def view(backend: Backend) -> HandoverView:
    return backend.views.handover(backend.clock())


def shows_left(page: HandoverPage, left: int) -> bool:
    return sum(item.mark is None for item in page.table.rows) == left


def select(page: HandoverPage, kind: HandoverKind, number: int) -> None:
    assert page.table.show_current((kind, number))


def test_alt_8_shows_it_and_a_quiet_shift_says_how_it_is(
    window: MainWindow, receive: Receive, qtbot: QtBot
) -> None:
    receive(1)
    qtbot.keyClick(window, Qt.Key.Key_8, Qt.KeyboardModifier.AltModifier)
    qtbot.waitUntil(lambda: window.contents.page_name == "handover")
    made = window.contents.page("handover")
    qtbot.waitUntil(lambda: "ikke givet videre" in made.summary.text())
    assert not made.take_button.isEnabled(), "nothing to acknowledge before it is handed over"


def test_the_shift_is_handed_over_with_a_note_by_keys(
    page: HandoverPage, work: tuple[int, int, int], backend: Backend, qtbot: QtBot
) -> None:
    page.activate()
    qtbot.waitUntil(page.table.hasFocus)
    page.note.setFocus()
    qtbot.keyClicks(page.note, "S2 er væk")
    qtbot.keyClick(page.note, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(lambda: "mangler at blive kvitteret" in page.summary.text())
    shift = view(backend).handover
    assert shift is not None
    assert (shift.note, shift.by) == ("S2 er væk", "anna")
    assert page.note.text == ""
    assert "S2 er væk" in page.told.text()


def test_each_thing_is_one_key_until_nothing_is_left(
    begun: HandoverPage, work: tuple[int, int, int], backend: Backend, qtbot: QtBot
) -> None:
    for left in range(view(backend).left, 0, -1):
        qtbot.waitUntil(partial(shows_left, begun, left))
        qtbot.waitUntil(begun.take_button.isEnabled)
        qtbot.keyClick(begun.table, Qt.Key.Key_K)
    qtbot.waitUntil(lambda: "Alt er kvitteret" in begun.summary.text())
    mine, waiting, handoff = work
    assert backend.views.call(mine).call.claimed_by == "anna"
    assert backend.views.call(waiting).call.state == CallState.WAITING
    assert backend.views.handoff(handoff).owner == "anna"
    assert not begun.take_button.isEnabled()


def test_an_acknowledgement_is_undone(
    begun: HandoverPage, work: tuple[int, int, int], backend: Backend, desk: Desk, qtbot: QtBot
) -> None:
    select(begun, K.HANDOFF, work[2])
    qtbot.keyClick(begun.table, Qt.Key.Key_K)
    qtbot.waitUntil(lambda: backend.views.handoff(work[2]).owner == "anna")
    qtbot.waitUntil(lambda: bool(desk._undo))
    desk.undo()
    qtbot.waitUntil(lambda: backend.views.handoff(work[2]).owner == "bo")


def test_the_note_is_changed_by_keys(begun: HandoverPage, backend: Backend, qtbot: QtBot) -> None:
    qtbot.keyClick(begun.table, Qt.Key.Key_N)
    qtbot.waitUntil(begun.note.hasFocus)
    assert begun.note.text == "S2 er på værksted"
    qtbot.keyClicks(begun.note, "S2 er klar")
    qtbot.keyClick(begun.note_button, Qt.Key.Key_Space)
    qtbot.waitUntil(lambda: "S2 er klar" in begun.told.text())


def test_enter_opens_the_thing_itself(
    begun: HandoverPage, work: tuple[int, int, int], backend: Backend, qtbot: QtBot
) -> None:
    select(begun, K.CALL, work[0])
    with qtbot.waitSignal(begun.open_call) as opened:
        qtbot.keyClick(begun.table, Qt.Key.Key_Return)
    assert opened.args == [work[0]]
    select(begun, K.HANDOFF, work[2])
    with qtbot.waitSignal(begun.open_handoff) as handoff:
        qtbot.keyClick(begun.table, Qt.Key.Key_Return)
    assert handoff.args == [work[2], backend.views.handoff(work[2]).call_id]


def test_it_is_printed_to_a_pdf(begun: HandoverPage, tmp_path: Path, qtbot: QtBot) -> None:
    qtbot.keyClick(begun.table, Qt.Key.Key_P)
    qtbot.waitUntil(begun.print.path.line.hasFocus)
    assert Path(begun.print.path.line.text()).name == "vagtskifte-2026-11-20-1202.pdf"
    target = tmp_path / "vagt.pdf"
    begun.print.path.line.setText(str(target))
    qtbot.keyClick(begun.print.path.line, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: target.is_file() and not begun.print.isVisible())
    assert target.read_bytes().startswith(b"%PDF")
    qtbot.keyClick(begun.table, Qt.Key.Key_P)
    begun.print.path.line.setText(str(target))
    qtbot.keyClick(begun.print.path.line, Qt.Key.Key_Return)
    assert begun.print.warning.isVisible(), "what is there is not replaced unasked"
    qtbot.keyClick(begun.print.path.line, Qt.Key.Key_Escape)
    qtbot.waitUntil(lambda: not begun.print.isVisible())


def test_paper_has_numbers_and_next_steps_and_no_citizen(
    begun: HandoverPage, work: tuple[int, int, int], backend: Backend
) -> None:
    made = printed(view(backend), NOON)
    assert f"{work[0]:04d}" in made
    assert "bostøtte" in made
    assert "ring igen" in made
    assert "Aarhus" in made
    for told in ("Prøve", "20000001", "Opdigtet", "værksted"):
        assert told not in made
    assert file_name(NOON) == "vagtskifte-2026-11-20-1200.pdf"


def test_every_part_has_a_name_and_is_reached_by_keys(begun: HandoverPage, qtbot: QtBot) -> None:
    qtbot.keyClick(begun.table, Qt.Key.Key_P)
    assert nameless(begun) == []
    assert unreachable(begun) == []
