"""The call list by keys: whom to ring, what to say, the answer in two keys."""

from __future__ import annotations

from collections.abc import Callable, Iterator

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from console.domain.codes import ConsentAnswer, ConsentScope, DeclineReason, HandoffState
from console.services import commands as c
from console.ui.desk import Desk
from console.ui.handoffs.call_list_page import CallListPage
from tests.conftest import Backend, Clock
from tests.ui.accessible import nameless, unreachable

Receive = Callable[..., int]


@pytest.fixture
def sent(backend: Backend, receive: Receive) -> list[int]:
    """Two handoffs on their way to Aarhus."""
    found = []
    for _ in range(2):
        call = receive()
        backend.do(c.ClaimCall(call_id=call))
        backend.do(
            c.RecordConsent(
                call_id=call, scope=ConsentScope.SHARE_MUNICIPALITY, answer=ConsentAnswer.GIVEN
            )
        )
        done = backend.do(
            c.DraftHandoff(
                call_id=call,
                service="bostøtte",
                contact_name="Testkontakt Aarhus",
                contact_phone="20000011",
                reason="bolig",
            )
        )
        assert done.handoff_id is not None
        backend.do(c.RequestHandoff(handoff_id=done.handoff_id))
        found.append(done.handoff_id)
    return found


@pytest.fixture
def page(desk: Desk, qtbot: QtBot) -> Iterator[CallListPage]:
    made = CallListPage(desk)
    made.resize(700, 700)
    made.show()
    made.activateWindow()
    qtbot.waitExposed(made)
    yield made
    made.close()
    made.deleteLater()


@pytest.fixture
def ready(page: CallListPage, sent: list[int], qtbot: QtBot) -> CallListPage:
    page.activate()
    qtbot.waitUntil(lambda: len(page.table.rows) == len(sent) and page.table.hasFocus())
    return page


def test_an_empty_list_says_what_fills_it(page: CallListPage, qtbot: QtBot) -> None:
    page.activate()
    qtbot.waitUntil(page.empty.isVisible)
    assert not page.table.isVisible()
    assert "Ingen at ringe til" in page.card.name.text()


def test_it_says_whom_to_ring_and_what_to_say(ready: CallListPage, sent: list[int]) -> None:
    card = ready.card
    assert card.name.text() == "Testkontakt Aarhus"
    assert "20 00 00 11" in card.phone.accessibleName()
    assert f"overdragelse {sent[0]} til bostøtte" in card.words.text()
    assert "Prøve" not in card.words.text(), "no citizen's name on the phone list"


def test_received_is_one_key(
    ready: CallListPage, sent: list[int], backend: Backend, qtbot: QtBot
) -> None:
    qtbot.keyClick(ready.table, Qt.Key.Key_M)
    qtbot.waitUntil(lambda: backend.views.handoff(sent[0]).state == HandoffState.RECEIVED)
    assert backend.views.handoff(sent[0]).received_from == "Testkontakt Aarhus"
    assert backend.views.handoff(sent[0]).accepted_at is None


def test_accepted_is_two_keys_and_the_name_can_be_another(
    ready: CallListPage, sent: list[int], backend: Backend, qtbot: QtBot
) -> None:
    qtbot.keyClick(ready.table, Qt.Key.Key_A)
    qtbot.waitUntil(ready.card.person.hasFocus)
    qtbot.keyClick(ready.card.person, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: backend.views.handoff(sent[0]).state == HandoffState.ACCEPTED)
    assert backend.views.handoff(sent[0]).accepted_by == "Testkontakt Aarhus"
    qtbot.waitUntil(ready.table.hasFocus)
    qtbot.keyClick(ready.table, Qt.Key.Key_A)
    qtbot.keyClicks(ready.card.person, "Test Testesen")
    current = ready.table.current
    assert current is not None
    number = current.handoff.id
    if backend.views.handoff(number).state == HandoffState.REQUESTED:
        qtbot.keyClick(ready.card.person, Qt.Key.Key_Return)
        qtbot.waitUntil(lambda: backend.views.handoff(number).accepted_by == "Test Testesen")


def test_an_acceptance_tells_whether_it_was_warm(
    ready: CallListPage, sent: list[int], backend: Backend, qtbot: QtBot
) -> None:
    qtbot.keyClick(ready.table, Qt.Key.Key_A)
    qtbot.waitUntil(ready.card.person.hasFocus)
    qtbot.keyClick(ready.card.warm, Qt.Key.Key_Space)
    qtbot.keyClick(ready.card.person, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: backend.views.handoff(sent[0]).state == HandoffState.ACCEPTED)
    assert backend.views.handoff(sent[0]).warm


def test_a_decline_takes_its_reason_by_key(
    ready: CallListPage, sent: list[int], backend: Backend, qtbot: QtBot
) -> None:
    qtbot.keyClick(ready.table, Qt.Key.Key_D)
    first = ready.card.why.button(DeclineReason.NO_CAPACITY)
    qtbot.waitUntil(first.hasFocus)
    qtbot.keyClick(first, Qt.Key.Key_Space)
    qtbot.waitUntil(lambda: backend.views.handoff(sent[0]).state == HandoffState.REJECTED)
    declined = backend.views.handoff(sent[0])
    assert declined.decline_reason == DeclineReason.NO_CAPACITY
    assert declined.declined_by == "Testkontakt Aarhus"
    qtbot.waitUntil(lambda: [r.handoff.id for r in ready.table.rows] == sent)
    qtbot.waitUntil(lambda: "ingen kapacitet" in ready.card.words.text())
    qtbot.waitUntil(ready.table.hasFocus)
    with qtbot.waitSignal(ready.open_handoff) as opened:
        qtbot.keyClick(ready.table, Qt.Key.Key_V)
    assert opened.args == [sent[0], declined.call_id]
    assert not ready.card.snooze.isVisible()


def test_no_answer_is_one_key_and_the_next_attempt_is_counted(
    ready: CallListPage, sent: list[int], backend: Backend, clock: Clock, qtbot: QtBot
) -> None:
    qtbot.keyClick(ready.table, Qt.Key.Key_N)
    qtbot.waitUntil(lambda: backend.views.handoff(sent[0]).snoozed_until is not None)
    qtbot.waitUntil(lambda: any(r.attempts == 1 for r in ready.table.rows))


def test_a_snooze_asks_why_and_escape_leaves_it(
    ready: CallListPage, sent: list[int], backend: Backend, qtbot: QtBot
) -> None:
    qtbot.keyClick(ready.table, Qt.Key.Key_U)
    qtbot.waitUntil(ready.card.reason.hasFocus)
    qtbot.keyClick(ready.card.reason, Qt.Key.Key_Escape)
    qtbot.waitUntil(ready.table.hasFocus)
    assert not ready.card.reason.isVisible()
    qtbot.keyClick(ready.table, Qt.Key.Key_U)
    qtbot.keyClicks(ready.card.reason, "kontakten er på kursus")
    qtbot.keyClick(ready.card.reason, Qt.Key.Key_Return)
    qtbot.waitUntil(
        lambda: backend.views.handoff(sent[0]).snooze_reason == "kontakten er på kursus"
    )


def test_enter_opens_the_handoff_itself(
    ready: CallListPage, sent: list[int], backend: Backend, qtbot: QtBot
) -> None:
    with qtbot.waitSignal(ready.open_handoff) as opened:
        qtbot.keyClick(ready.table, Qt.Key.Key_Return)
    assert opened.args == [sent[0], backend.views.handoff(sent[0]).call_id]


def test_every_part_has_a_name_and_is_reached_by_keys(ready: CallListPage, qtbot: QtBot) -> None:
    for key in (Qt.Key.Key_A, Qt.Key.Key_D, Qt.Key.Key_U):
        qtbot.keyClick(ready.table, key)
        assert nameless(ready) == []
        assert unreachable(ready) == []


def test_a_narrow_list_leaves_out_the_owner_first_and_shows_it_again(
    ready: CallListPage, qtbot: QtBot
) -> None:
    def shown() -> list[str]:
        columns = ready.table.model().columnCount()
        at_all = (at for at in range(columns) if not ready.table.isColumnHidden(at))
        side = Qt.Orientation.Horizontal
        return [ready.table.model().headerData(at, side) for at in at_all]

    whole = ["Frist", "Står", "Ring til", "Kommune og tilbud", "Spørg", "Ejer"]
    ready.resize(1100, 700)
    qtbot.waitUntil(lambda: shown() == whole)
    ready.resize(460, 700)
    qtbot.waitUntil(lambda: shown() == whole[:4])
    ready.resize(1100, 700)
    qtbot.waitUntil(lambda: shown() == whole)
