"""The shift leader's page: what nobody has, what is late, what was refused."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from datetime import timedelta

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from console.domain.calendar import local
from console.domain.codes import ConsentAnswer, ConsentScope, SharedField, SharedPlace
from console.services.commands import (
    ClaimCall,
    CreateCitizen,
    DraftHandoff,
    JoinEffort,
    KeepRefusedMessage,
    MatchCitizen,
    PlanFollowUp,
    RecordBackup,
    RecordConsent,
    RecordVerification,
    RequestHandoff,
)
from console.ui.desk import Desk
from console.ui.review.leader_page import LeaderPage
from tests.conftest import Backend, Clock

Receive = Callable[..., int]


@pytest.fixture
def page(desk: Desk, qtbot: QtBot) -> Iterator[LeaderPage]:
    made = LeaderPage(desk)
    made.resize(1000, 900)
    made.show()
    made.activateWindow()
    qtbot.waitExposed(made)
    yield made
    made.close()
    made.deleteLater()


def summary(page: LeaderPage) -> str:
    return page.summary.text


def test_a_quiet_shift_says_so_in_every_part(page: LeaderPage, qtbot: QtBot) -> None:
    page.activate()
    qtbot.waitUntil(lambda: "Venter 0" in summary(page))
    assert not page.waiting.isVisible()
    assert all(empty.isVisible() for empty in page._sections.values())


def test_the_longest_waiting_call_is_first_and_opens_with_enter(
    page: LeaderPage, receive: Receive, qtbot: QtBot
) -> None:
    receive(2)
    oldest = receive(30)
    page.activate()
    qtbot.waitUntil(lambda: len(page.waiting.rows) == 2 and page.waiting.hasFocus())
    assert page.waiting.rows[0].id == oldest
    assert "Venter 2, længst 30:00" in summary(page)
    with qtbot.waitSignal(page.open_call) as opened:
        qtbot.keyClick(page.waiting, Qt.Key.Key_Return)
    assert opened.args == [oldest]


def test_a_new_call_comes_in_by_itself(page: LeaderPage, receive: Receive, qtbot: QtBot) -> None:
    page.activate()
    qtbot.waitUntil(lambda: "Venter 0" in summary(page))
    receive(1)
    qtbot.waitUntil(lambda: "Venter 1" in summary(page))


def test_a_claim_nobody_touches_turns_up(
    page: LeaderPage, backend: Backend, clock: Clock, receive: Receive, qtbot: QtBot
) -> None:
    call = receive(1)
    backend.do(ClaimCall(call_id=call))
    clock.pass_(hours=3)
    page.activate()
    qtbot.waitUntil(lambda: [row.id for row in page.stale.rows] == [call])
    assert page.stale.model().index(0, 2).data() == "anna"


def test_an_overdue_handoff_opens_at_its_call(
    page: LeaderPage, backend: Backend, clock: Clock, receive: Receive, qtbot: QtBot
) -> None:
    call = receive(1)
    handoff = requested(backend, call)
    clock.pass_(days=9)
    page.activate()
    qtbot.waitUntil(page.overdue.hasFocus)
    with qtbot.waitSignal(page.open_handoff) as opened:
        qtbot.keyClick(page.overdue, Qt.Key.Key_Return)
    assert opened.args == [handoff, call]


def test_a_follow_up_is_listed_on_its_day(
    page: LeaderPage, backend: Backend, clock: Clock, receive: Receive, qtbot: QtBot
) -> None:
    call = receive(1)
    backend.do(ClaimCall(call_id=call))
    backend.do(PlanFollowUp(call_id=call, on=local(clock.now).date() + timedelta(days=2)))
    page.activate()
    qtbot.waitUntil(lambda: "I dag 1 opkald" in summary(page))
    assert page.follow_ups.rows == ()
    clock.pass_(days=2)
    page.refresh()
    qtbot.waitUntil(lambda: [row.id for row in page.follow_ups.rows] == [call])


def test_today_is_counted_by_category_and_municipality(
    page: LeaderPage, receive: Receive, qtbot: QtBot
) -> None:
    receive(1)
    receive(2, municipality="0791")
    receive(3, municipality=None)
    page.activate()
    qtbot.waitUntil(lambda: page.by_category.rows == (("alkohol", 3),))
    assert set(page.by_municipality.rows) == {("Aarhus", 1), ("Viborg", 1), ("ingen kommune", 1)}


def test_duplicates_avoided_are_counted_and_lead_to_their_calls(
    page: LeaderPage, backend: Backend, clock: Clock, receive: Receive, qtbot: QtBot
) -> None:
    first = receive(1)
    handoff = requested(backend, first, citizen="Prøve Prøvesen")
    for _ in range(2):
        call = receive(1)
        backend.do(ClaimCall(call_id=call))
        backend.do(MatchCitizen(call_id=call, citizen_id=1))
        backend.do(JoinEffort(call_id=call, handoff_id=handoff))
        clock.pass_(days=29)
    page.activate()
    qtbot.waitUntil(lambda: [row.call_id for row in page.avoided.table.rows] == [3, 2])
    counted = "Denne vagt 0 · 30 dage 1 · i alt 2"
    qtbot.waitUntil(lambda: page.avoided.counts.text() == counted)
    assert page.avoided.places.text() == "Aarhus 1"
    page.avoided.table.select_row(0)
    with qtbot.waitSignal(page.open_call) as opened:
        qtbot.keyClick(page.avoided.table, Qt.Key.Key_Return)
    assert opened.args == [3]


def test_a_refused_message_is_read_as_plain_text_and_marked_as_seen(
    page: LeaderPage, backend: Backend, qtbot: QtBot
) -> None:
    refuse(backend, "<b>Hjælp</b>, min nabo svarer ikke")
    page.activate()
    qtbot.waitUntil(page.refused.seen.isVisible)
    assert page.refused.body.toPlainText() == "<b>Hjælp</b>, min nabo svarer ikke"
    assert "Afvist, ikke set 1" in summary(page)
    qtbot.mouseClick(page.refused.seen, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: page.refused.table.rows[0].seen_by == "anna")
    assert not page.refused.seen.isEnabled()
    qtbot.waitUntil(lambda: "Afvist, ikke set 0" in summary(page))


def test_a_refused_message_can_become_a_call(
    page: LeaderPage, backend: Backend, qtbot: QtBot
) -> None:
    refuse(backend, "Hjælp, min nabo svarer ikke")
    page.activate()
    qtbot.waitUntil(page.refused.table.hasFocus)
    qtbot.keyClick(page.refused.table, Qt.Key.Key_Return)
    assert page.refused.new_call.hasFocus()
    with qtbot.waitSignal(page.new_call_from) as told:
        qtbot.keyClick(page.refused.new_call, Qt.Key.Key_Space)
    assert told.args == ["Hjælp, min nabo svarer ikke"]


def stored(backend: Backend) -> str | None:
    return backend.views.setting("repeat_definition")


def test_the_leader_chooses_who_counts_as_a_repeat_caller(
    page: LeaderPage, backend: Backend, qtbot: QtBot
) -> None:
    choice = page.definition.choice
    page.activate()
    qtbot.waitUntil(choice.hasFocus)
    assert choice.currentData() == "midtjylland"
    qtbot.keyClick(choice, Qt.Key.Key_Down)
    qtbot.waitUntil(lambda: stored(backend) == "frecann")
    qtbot.waitUntil(lambda: choice.currentData() == "frecann")


def test_the_leader_writes_a_definition_with_the_keyboard(
    page: LeaderPage, backend: Backend, desk: Desk, qtbot: QtBot
) -> None:
    part = page.definition
    page.activate()
    qtbot.waitUntil(part.choice.hasFocus)
    qtbot.waitUntil(lambda: part.adult.text() == "4/120")
    assert not part.adult.isVisible()
    qtbot.keyClick(part.choice, Qt.Key.Key_End)
    assert part.adult.isVisible()
    assert stored(backend) is None, "it is written first"
    qtbot.keyClick(part.choice, Qt.Key.Key_Tab)
    assert part.adult.hasFocus()
    part.adult.selectAll()
    qtbot.keyClicks(part.adult, "5/30, 12/90")
    qtbot.keyClick(part.adult, Qt.Key.Key_Tab)
    qtbot.keyClicks(part.child, "3")
    assert "»3« er ingen grænse" in part.preview.text()
    qtbot.keyClick(part.child, Qt.Key.Key_Return)
    qtbot.keyClicks(part.child, "/400")
    assert "400 dage kan ikke bruges" in part.preview.text()
    page.refresh()
    qtbot.waitUntil(lambda: not desk._tasks)
    assert part.child.text() == "3/400", "what is being written stays"
    part.child.setText("3/180")
    assert part.preview.text() == (
        "Egen (mindst 5 opkald på 30 dage eller 12 på 90; børn mindst 3 opkald på 180 dage)"
    )
    with qtbot.waitSignal(desk.undo_changed):
        qtbot.keyClick(part.child, Qt.Key.Key_Return)
    assert stored(backend) == "own;5/30, 12/90;3/180;"
    desk.undo()
    qtbot.waitUntil(lambda: part.choice.currentData() == "midtjylland")
    assert not part.adult.isVisible()


def test_a_definition_that_makes_no_sense_is_refused_in_words(
    page: LeaderPage, desk: Desk, backend: Backend, qtbot: QtBot
) -> None:
    part = page.definition
    page.activate()
    qtbot.waitUntil(lambda: part.adult.text() == "4/120")
    qtbot.keyClick(part.choice, Qt.Key.Key_End)
    part.adult.clear()
    with qtbot.waitSignal(desk.said) as said:
        qtbot.mouseClick(part.use, Qt.MouseButton.LeftButton)
    assert said.args is not None
    assert said.args[0].error.code == "threshold_needed"
    assert stored(backend) is None


def requested(backend: Backend, call: int, citizen: str = "") -> int:
    backend.do(ClaimCall(call_id=call))
    if citizen:
        backend.do(CreateCitizen(call_id=call, name=citizen))
    backend.do(
        RecordConsent(
            call_id=call, scope=ConsentScope.SHARE_MUNICIPALITY, answer=ConsentAnswer.GIVEN
        )
    )
    draft = DraftHandoff(
        call_id=call,
        service="Bostøtte",
        municipality="0751",
        contact_name="Testkontakt Aarhus",
        reason="Opdigtet",
        shared=(SharedField.CATEGORIES,),
    )
    handoff = backend.do(draft).handoff_id
    assert handoff is not None
    backend.do(RequestHandoff(handoff_id=handoff))
    return handoff


def refuse(backend: Backend, body: str) -> None:
    backend.do(
        KeepRefusedMessage(
            route="/v1/eido",
            sender="amk-test",
            reason="json_malformed",
            field="body",
            detail="Linje 1: der mangler et komma.",
            body=body,
            size=len(body.encode()),
        )
    )


# Shared telephones -------------------------------------------------------------------------


def test_shared_telephones_are_marked_and_unmarked_by_keys(
    page: LeaderPage, backend: Backend, qtbot: QtBot
) -> None:
    page.activate()
    part = page.shared_phones
    assert not part.table.isVisible()
    part.phone.setFocus()
    qtbot.keyClicks(part.phone, "20 00 00 01")
    part.place.setFocus()
    qtbot.keyClick(part.place.button(SharedPlace.SHELTER), Qt.Key.Key_Return)
    qtbot.keyClicks(part.name, "Testherberg")
    qtbot.keyClick(part.name, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: [row.name for row in part.table.rows] == ["Testherberg"])
    qtbot.waitUntil(lambda: part.phone.text() == "")
    part.table.setFocus()
    part.table.select_row(0)
    qtbot.keyClick(part.table, Qt.Key.Key_Return)
    assert (part.phone.text(), part.place.value) == ("20 00 00 01", SharedPlace.SHELTER)
    part.unmark.setFocus()
    qtbot.keyClick(part.unmark, Qt.Key.Key_Space)
    qtbot.waitUntil(lambda: backend.views.shared_phones() == [])
    qtbot.waitUntil(lambda: part.table.rows == ())


def test_a_telephone_without_a_place_is_not_marked(
    page: LeaderPage, backend: Backend, qtbot: QtBot
) -> None:
    page.activate()
    part = page.shared_phones
    qtbot.keyClicks(part.phone, "20000001")
    part.mark.setFocus()
    qtbot.keyClick(part.mark, Qt.Key.Key_Space)
    assert part.place.button(SharedPlace.SHELTER).hasFocus()
    assert backend.views.shared_phones() == []


def test_the_last_backup_and_what_the_last_check_found_are_told(
    page: LeaderPage, backend: Backend, qtbot: QtBot
) -> None:
    page.activate()
    qtbot.waitUntil(lambda: page.kept.text == "Sikkerhedskopi: aldrig | Tjek: aldrig")
    backend.do(RecordBackup(rows=3, size=4))
    backend.do(RecordVerification(findings=2))
    told = "Sikkerhedskopi: 20.11.2026 12:00 | Tjek: 20.11.2026 12:00, 2 fund"
    qtbot.waitUntil(lambda: page.kept.text == told)
