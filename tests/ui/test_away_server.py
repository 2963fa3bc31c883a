"""A server that falls silent, as when a cable is pulled: nobody is told, and nothing is lost."""

from __future__ import annotations

from datetime import timedelta
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from console.services import commands as c
from console.ui.main_window import MainWindow
from tests.conftest import NOON, Backend, Clock
from tests.db.test_server import far, wire
from tests.proxy import Proxy
from tests.ui.test_away import Line, line

__all__ = ["far", "line", "wire"]


@pytest.fixture
def backend(far: Backend, tmp_path: Path) -> Backend:
    """The console's database is behind the wire."""
    far.home = tmp_path / "home"
    return far


def sent(window: MainWindow, qtbot: QtBot) -> None:
    outgoing = window.desk.outgoing
    qtbot.waitUntil(lambda: not outgoing.away and not outgoing.waiting.items, timeout=15_000)


def test_a_silent_server_is_noticed_and_what_was_under_way_is_kept(
    window: MainWindow, wire: Proxy, line: Line, clock: Clock, backend: Backend, qtbot: QtBot
) -> None:
    """Nobody resets the connection: the act waits for an answer that does not come."""
    wire.silent.set()
    line.enter('ny "Prøveopkald"')
    line.waiting(1)
    assert window.contents.status.connection_text.startswith("afbrudt kl. 12:00")
    line.until(lambda: window.call_panel.current_call == -1)
    clock.pass_(minutes=2)
    line.enter("note Prøvenote")
    line.waiting(2)
    clock.pass_(minutes=2)
    wire.mend()
    sent(window, qtbot)
    (call,) = backend.views.calls(all_=True)
    assert call.received_at == NOON
    (note,) = backend.views.call(call.id).notes
    assert note.created_at == NOON + timedelta(minutes=2)
    line.until(lambda: window.call_panel.current_call == call.id)


def test_an_act_whose_answer_was_lost_is_done_once(
    window: MainWindow, wire: Proxy, line: Line, backend: Backend, qtbot: QtBot
) -> None:
    """It was committed; the answer never came, and then the server was away."""
    wire.lose_commits = 1
    line.enter('ny "Prøveopkald"')
    qtbot.waitUntil(lambda: wire.lose_commits == 0)
    wire.silent.set()
    line.enter('ny "Et til"')
    line.until(lambda: window.desk.outgoing.away)
    line.until(lambda: len(window.desk.outgoing.waiting.acts) > 0)
    wire.mend()
    sent(window, qtbot)
    narratives = sorted(row.narrative for row in backend.views.calls(all_=True))
    assert narratives == ["Et til", "Prøveopkald"]


def test_a_refused_connection_is_noticed_too(
    window: MainWindow, wire: Proxy, line: Line, backend: Backend, qtbot: QtBot
) -> None:
    number = backend.do(c.ReceiveCall(narrative="Prøveopkald")).call_id
    line.until(lambda: number in window.desk.board.calls)
    wire.cut()
    line.until(lambda: window.desk.outgoing.away)
    line.enter(f"tag {number}")
    line.waiting(1)
    wire.mend()
    sent(window, qtbot)
    assert number is not None
    assert backend.views.call(number).call.claimed_by == "anna"
