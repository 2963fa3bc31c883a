"""A telephone that many people call from, marked where its number is shown."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from console.domain.codes import SharedPlace, Stage
from console.services.commands import ClaimCall, CreateCitizen, MarkSharedPhone, MatchCitizen
from console.ui.call.citizen_hit import HitCard
from console.ui.call.triage_panel import TriagePanel
from console.ui.main_window import MainWindow
from tests.conftest import Backend
from tests.ui.accessible import nameless
from tests.ui.call_hands import Hands
from tests.ui.test_command_line import enter

MARK = MarkSharedPhone(phone="20000001", place=SharedPlace.SHELTER, name="Testherberg")


@pytest.fixture
def number(hands: Hands, receive: Callable[..., int]) -> int:
    """The third call from the same number, claimed and in view."""
    receive(9)
    receive(6)
    made = receive(3)
    hands.do(ClaimCall(call_id=made))
    hands.open(made)
    return made


def test_it_is_marked_by_keys_and_the_counts_follow(
    hands: Hands, number: int, backend: Backend
) -> None:
    part = hands.body.header.shared
    assert "3 selv" in hands.body.header.repeat.counts.text()
    hands.click(part.begin)
    hands.press(Qt.Key.Key_Down)
    hands.press(Qt.Key.Key_Return)
    assert part.name.hasFocus()
    hands.type(part.name, "Testbosted")
    hands.press(Qt.Key.Key_Return)
    hands.until(lambda: "Delt telefon: Testbosted (bosted)" in part.said.text())
    assert part.form.isHidden()
    assert part.begin.hasFocus()
    assert hands.body.header.repeat.isHidden(), "nobody called before who is known"
    (marked,) = backend.views.shared_phones()
    assert (marked.place, marked.name) == (SharedPlace.SUPPORTED_HOUSING, "Testbosted")
    acts = [entry.act for entry in hands.view.timeline]
    assert acts[-1] == "phone_shared"
    assert nameless(hands.body.header) == []


def test_a_marked_number_is_renamed_and_unmarked(hands: Hands, number: int) -> None:
    hands.do(MARK)
    part = hands.body.header.shared
    hands.until(part.said.isVisible)
    hands.click(part.begin)
    assert (part.place.value, part.name.text()) == (SharedPlace.SHELTER, "Testherberg")
    hands.type(part.name, " Nord")
    hands.click(part.mark)
    hands.until(lambda: "Testherberg Nord (herberg)" in part.said.text())
    hands.click(part.begin)
    hands.click(part.unmark)
    hands.until(lambda: not part.isVisible())
    hands.until(lambda: "3 selv" in hands.body.header.repeat.counts.text())
    hands.until(lambda: not hands.desk.busy)
    hands.desk.undo()
    hands.until(lambda: "Testherberg Nord" in part.said.text())


def test_without_a_place_nothing_is_sent_and_the_keyboard_goes_there(
    hands: Hands, number: int
) -> None:
    part = hands.body.header.shared
    hands.click(part.begin)
    hands.click(part.mark)
    assert part.place.button(SharedPlace.SHELTER).hasFocus()
    hands.click(part.place.button(SharedPlace.OTHER))
    hands.click(part.mark)
    hands.until_refused("place_name_needed")
    hands.click(part.leave)
    assert not part.isVisible()


def test_a_call_without_a_number_has_nothing_to_mark(
    hands: Hands, receive: Callable[..., int]
) -> None:
    hands.open(receive(phone=""))
    hands.panel.mark_shared_phone()
    assert not hands.body.header.shared.begin.isVisible()
    assert hands.body.header.shared.form.isHidden()


def test_the_act_alone_opens_the_form_and_with_words_it_is_done(
    window: MainWindow, receive: Callable[..., int], backend: Backend, qtbot: QtBot
) -> None:
    number = receive()
    window.show_call(number)
    call = window.contents.call
    qtbot.waitUntil(lambda: call.current_call == number)
    qtbot.keyClick(
        window,
        Qt.Key.Key_D,
        Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier,
    )
    assert call.body is not None
    part = call.body.header.shared
    qtbot.waitUntil(part.form.isVisible)
    assert part.place.button(SharedPlace.SHELTER).hasFocus()
    enter(window.contents.command_line, 'delt 20000001 plejehjem "Testhjemmet"', qtbot)
    qtbot.waitUntil(lambda: "Testhjemmet (plejehjem)" in part.said.text())
    assert len(backend.views.shared_phones()) == 1


# Who it may be -----------------------------------------------------------------------------


def triage(hands: Hands) -> TriagePanel:
    return hands.form(Stage.TRIAGE, TriagePanel)


def test_from_a_shared_number_a_citizen_is_offered_as_doubtful(hands: Hands, number: int) -> None:
    known = hands.backend.do(CreateCitizen(name="Opdigt Skranke", phones=("20000001",))).citizen_id
    hands.do(MARK)
    hands.until(lambda: hands.view.shared_phone is not None)
    search = triage(hands).citizen.search
    search.ask()
    hands.until(lambda: known in search.cards.cards)
    card = search.cards.cards[known]
    assert isinstance(card, HitCard)
    hands.until(lambda: "delt telefon" in card._known.text())


def test_a_likely_record_is_offered_before_a_second_is_made_and_taken_by_one_key(
    hands: Hands, number: int
) -> None:
    known = hands.backend.do(CreateCitizen(name="Prøve Proevesen")).citizen_id
    part = triage(hands).citizen
    hands.click(part.new)
    assert part.form is not None
    likes = part.form.likes
    hands.until(likes.isVisible)
    assert f"Ligner borger {known}" in likes._title.text()
    card = likes.cards.cards[known]
    assert isinstance(card, HitCard)
    assert "samme navn" in card._known.text()
    assert nameless(part) == []
    both = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier
    hands.press(Qt.Key.Key_B, both)
    hands.until(lambda: hands.view.call.citizen_id == known)
    hands.until(lambda: part.form is None)


def test_it_never_hinders_a_new_record(hands: Hands, number: int) -> None:
    known = hands.backend.do(CreateCitizen(name="Prøve Prøvesen")).citizen_id
    part = triage(hands).citizen
    hands.click(part.new)
    assert part.form is not None
    hands.until(part.form.likes.isVisible)
    hands.click(part.form.save)
    hands.until(lambda: hands.view.citizen is not None)
    assert hands.view.call.citizen_id != known


def test_the_offer_goes_when_the_birth_date_says_no(hands: Hands, number: int) -> None:
    hands.do(CreateCitizen(name="Prøve Prøvesen", cpr="010150-1234"))
    part = triage(hands).citizen
    hands.click(part.new)
    assert part.form is not None
    form = part.form
    hands.until(form.likes.isVisible)
    hands.type(form.texts["birth_date"], "30.07.1971")
    hands.until(form.likes.isHidden)


def test_the_word_for_it_goes_to_where_the_citizen_is_looked_for(
    window: MainWindow, receive: Callable[..., int], backend: Backend, qtbot: QtBot
) -> None:
    number = receive()
    enter(window.contents.command_line, f"ligner {number}", qtbot)
    call = window.contents.call
    qtbot.waitUntil(lambda: call.current_call == number)
    assert call.body is not None
    form = call.body.form(Stage.TRIAGE)
    assert isinstance(form, TriagePanel)
    qtbot.waitUntil(form.citizen.search.line.hasFocus)
    who = backend.do(CreateCitizen(name="Prøve Borger")).citizen_id
    backend.do(ClaimCall(call_id=number))
    backend.do(MatchCitizen(call_id=number, citizen_id=who))
    qtbot.waitUntil(form.citizen.edit.isVisible)
    window.contents.call.find_citizen(number)
    qtbot.waitUntil(form.citizen.edit.hasFocus)
