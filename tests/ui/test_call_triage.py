"""Stage 2 in the call panel: red flags, problems, the municipality, the citizen."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt

from console.domain.codes import CallState, Category, Disposition, RedFlag, Stage
from console.services.commands import ClaimCall, CreateCitizen, EditCitizen, FinishTriage
from console.services.dispatcher import Actor
from console.ui.call.citizen_hit import HitCard
from console.ui.call.triage_panel import TriagePanel
from tests.ui.call_hands import Hands


@pytest.fixture
def number(hands: Hands, receive: Callable[..., int]) -> int:
    """A claimed call in view, at triage."""
    made = receive(3, municipality=None, categories=())
    hands.do(ClaimCall(call_id=made))
    hands.open(made)
    return made


def triage(hands: Hands) -> TriagePanel:
    return hands.form(Stage.TRIAGE, TriagePanel)


# Red flags ---------------------------------------------------------------------------------


def test_a_red_flag_returns_the_call_to_emergency_and_it_can_be_reopened(
    hands: Hands, number: int
) -> None:
    form = triage(hands)
    form.problems.municipality.setFocus()
    hands.panel.choose_red_flag()
    hands.press(Qt.Key.Key_2)
    hands.until(lambda: hands.view.call.disposition == Disposition.RETURNED_TO_EMERGENCY)
    assert hands.view.call.red_flag == RedFlag.CHEST_PAIN
    hands.body.go(Stage.TRIAGE)
    hands.until(form.flags.reopen.isVisible)
    hands.click(form.flags.reopen)
    hands.until(lambda: hands.view.call.state == CallState.CLAIMED)


def test_every_red_flag_has_a_button_that_says_what_it_does(hands: Hands, number: int) -> None:
    buttons = triage(hands).flags.buttons
    assert set(buttons) == set(RedFlag)
    assert all("Send tilbage til AMK" in made.accessibleName() for made in buttons.values())


def test_that_nothing_was_acute_is_said_on_one_line(
    hands: Hands, receive: Callable[..., int]
) -> None:
    number = receive()
    hands.do(ClaimCall(call_id=number), FinishTriage(call_id=number))
    hands.open(number)
    said = triage(hands)._finished
    hands.until(said.isVisible)
    assert said.text().startswith("Visiteret som socialt opkald")
    assert said.width() >= said.fontMetrics().horizontalAdvance(said.text())


# Problems and place ------------------------------------------------------------------------


def test_problems_are_stored_as_they_are_chosen(hands: Hands, number: int) -> None:
    categories = triage(hands).problems.categories
    hands.click(categories.button(Category.ALCOHOL))
    hands.click(categories.button(Category.LONELINESS))
    both = (Category.ALCOHOL, Category.LONELINESS)
    hands.until(lambda: hands.view.call.categories == both)
    hands.click(categories.button(Category.ALCOHOL))
    hands.until(lambda: hands.view.call.categories == (Category.LONELINESS,))


def test_other_waits_for_its_words(hands: Hands, number: int) -> None:
    problems = triage(hands).problems
    hands.click(problems.categories.button(Category.OTHER))
    assert problems.text.isVisible()
    hands.qtbot.keyClicks(problems.text.field, "Kæledyr uden hjem")
    hands.press(Qt.Key.Key_Return)
    hands.until(lambda: hands.view.call.categories == (Category.OTHER,))
    assert hands.view.call.category_text == "Kæledyr uden hjem"


def test_other_without_words_is_refused_and_stays_chosen(hands: Hands, number: int) -> None:
    problems = triage(hands).problems
    hands.click(problems.categories.button(Category.OTHER))
    hands.press(Qt.Key.Key_Return)
    hands.until_refused("reason_needed")
    assert problems.categories.values == (Category.OTHER,)


def test_a_choice_that_is_refused_is_shown_as_it_is_stored(
    hands: Hands, receive: Callable[..., int]
) -> None:
    hands.open(receive(categories=()))
    categories = triage(hands).problems.categories
    hands.click(categories.button(Category.DRUGS))
    hands.until_refused("call_not_claimed")
    hands.until(lambda: categories.values == ())


def test_the_municipality_is_found_as_one_types(hands: Hands, number: int) -> None:
    field = triage(hands).problems.municipality
    hands.type(field, "vib")
    hands.press(Qt.Key.Key_Return)
    hands.until(lambda: hands.view.call.municipality == "0791")
    assert field.text() == "Viborg"


def test_triage_ends_only_with_problem_and_place(hands: Hands, number: int) -> None:
    form = triage(hands)
    hands.click(form.finish)
    hands.until_refused("categories_needed")
    hands.click(form.problems.categories.button(Category.ANXIETY))
    hands.type(form.problems.municipality, "Aarhus")
    hands.press(Qt.Key.Key_Return)
    hands.until(lambda: hands.view.call.municipality and hands.view.call.categories)
    hands.next_step()
    hands.until(lambda: hands.view.call.triaged_at is not None)
    hands.until(lambda: hands.body.shown == Stage.CONSENT)


# The citizen -------------------------------------------------------------------------------


def hits(hands: Hands) -> list[HitCard]:
    cards = triage(hands).citizen.search.cards.cards.values()
    return [card for card in cards if isinstance(card, HitCard)]


def test_those_it_may_be_are_offered_at_once_and_matched(
    hands: Hands, receive: Callable[..., int]
) -> None:
    known = hands.backend.do(CreateCitizen(name="Prøve Kendt", phones=("20000001",))).citizen_id
    number = receive()
    hands.do(ClaimCall(call_id=number))
    hands.open(number)
    hands.until(lambda: len(hits(hands)) == 1)
    hands.click(hits(hands)[0].pick)
    hands.until(lambda: hands.view.call.citizen_id == known)
    part = triage(hands).citizen
    hands.click(part.take_off)
    hands.until(lambda: hands.view.call.citizen_id is None)


@pytest.mark.parametrize("text", ["Ukendtsen", "20 00 00 55", "010150-1234", "01.01.1950"])
def test_a_citizen_is_found_as_one_types(hands: Hands, number: int, text: str) -> None:
    known = hands.backend.do(
        CreateCitizen(name="Prøve Ukendtsen", cpr="010150-1234", phones=("20000055",))
    ).citizen_id
    search = triage(hands).citizen.search
    hands.type(search.line, text)
    hands.until(lambda: [hit._hit.citizen.id for hit in hits(hands)] == [known])


def test_a_new_citizen_begins_with_what_was_told(hands: Hands, number: int) -> None:
    part = triage(hands).citizen
    hands.click(part.new)
    assert part.form is not None
    assert part.form.texts["name"].text() == "Prøve Prøvesen"
    assert part.form.texts["phones"].text() == "20 00 00 01"
    hands.type(part.form.texts["cpr"], "010150-1234")
    assert "Kontrolcifferet" in part.form._odd.text()
    hands.click(part.form.save)
    hands.until(lambda: hands.view.citizen is not None)
    citizen = hands.view.citizen
    assert citizen is not None
    assert (citizen.cpr, citizen.phones) == ("0101501234", ("+4520000001",))
    hands.until(lambda: part.form is None)


def test_an_unknown_citizen_is_only_described(hands: Hands, number: int) -> None:
    part = triage(hands).citizen
    hands.click(part.new)
    assert part.form is not None
    part.form.texts["name"].set_text("")
    part.form.texts["phones"].set_text("")
    hands.click(part.form.save)
    hands.until_refused("citizen_empty")
    assert part.form is not None
    hands.type(part.form.texts["description"], "Mand, grøn jakke")
    part.form.no_fixed.click()
    hands.click(part.form.save)
    hands.until(lambda: hands.view.citizen is not None)
    assert hands.view.citizen is not None
    assert hands.view.citizen.no_fixed_address


def test_a_date_that_is_none_is_not_sent(hands: Hands, number: int) -> None:
    part = triage(hands).citizen
    hands.click(part.new)
    assert part.form is not None
    hands.type(part.form.texts["birth_date"], "32.13.1950")
    hands.click(part.form.save)
    assert "ikke en dato" in part.form._odd.text()
    assert hands.view.citizen is None


def test_a_citizen_edited_by_two_shows_both_sides(hands: Hands, number: int, other: Actor) -> None:
    known = hands.backend.do(CreateCitizen(call_id=number, name="Prøve Borger")).citizen_id
    assert known is not None
    hands.until(lambda: hands.view.citizen is not None)
    part = triage(hands).citizen
    hands.click(part.edit)
    assert part.form is not None
    address = part.form.texts["address"]
    hands.type(address, "Mit hus")
    hands.do(EditCitizen(citizen_id=known, address="Dit hus"), actor=other)
    hands.until(lambda: address.conflict)
    hands.click(part.form.save)
    hands.until_refused("stale")
    hands.click(address.keep_mine)
    hands.click(part.form.save)
    hands.until(lambda: hands.view.citizen and hands.view.citizen.address == "Mit hus")


def test_two_records_are_merged_and_unmerged_with_the_consequence_in_words(
    hands: Hands, number: int
) -> None:
    kept = hands.backend.do(CreateCitizen(call_id=number, name="Prøve Borger")).citizen_id
    double = hands.backend.do(CreateCitizen(name="Prøve Dublet")).citizen_id
    hands.until(lambda: hands.view.citizen is not None)
    part = triage(hands).citizen
    hands.click(part.merge)
    assert f"borger {kept}" in part._consequence.text()
    hands.type(part.others.line, "Dublet")
    cards = part.others.cards.cards
    hands.until(lambda: double in cards)
    card = cards[double]
    assert isinstance(card, HitCard)
    hands.click(card.pick)
    hands.until(lambda: [one.id for one in hands.view.absorbed] == [double])
    hands.until(lambda: double in part.absorbed.cards)
    hands.click(part.absorbed.cards[double].unmerge)  # type: ignore[attr-defined]  # an AbsorbedCard
    hands.until(lambda: hands.view.absorbed == ())


def test_a_half_written_citizen_comes_back(
    hands: Hands, number: int, receive: Callable[..., int]
) -> None:
    part = triage(hands).citizen
    hands.click(part.new)
    assert part.form is not None
    hands.type(part.form.texts["address"], "Prøvegade")
    hands.open(receive())
    hands.open(number)
    part = triage(hands).citizen
    hands.click(part.new)
    assert part.form is not None
    assert part.form.texts["address"].text() == "Prøvegade"
