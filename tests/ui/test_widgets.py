"""The small parts that every form is made of."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import timedelta

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from PySide6.QtCore import QPersistentModelIndex, Qt
from PySide6.QtTest import QAbstractItemModelTester
from PySide6.QtWidgets import QApplication, QLineEdit
from pytestqt.qtbot import QtBot

from console.domain.codes import Category, ConsentAnswer, NeedLevel
from console.ui.widgets.buttons import button
from console.ui.widgets.choices import Choices
from console.ui.widgets.elapsed import elapsed_text
from console.ui.widgets.fields import FieldRows
from console.ui.widgets.lamp import Lamp
from console.ui.widgets.pill import Pill
from console.ui.widgets.row_table import Column as TableColumn
from console.ui.widgets.row_table import RowTable
from console.ui.widgets.rows import Column, RowsModel
from console.ui.widgets.rows_view import RowsView
from console.ui.widgets.text import text_label
from console.ui.widgets.text_area import TextArea
from tests.conftest import NOON


@dataclass(frozen=True)
class Thing:
    id: int
    word: str


COLUMNS = [
    Column[Thing](title="Nr.", text=lambda t: str(t.id), sort=lambda t: t.id, sample="000"),
    Column[Thing](title="Ord", text=lambda t: t.word),
]
LISTS = st.lists(
    st.builds(Thing, st.integers(1, 8), st.sampled_from(["a", "b", "c"])),
    unique_by=lambda thing: thing.id,
)


@pytest.fixture
def answers(qtbot: QtBot) -> Choices:
    made = Choices(ConsentAnswer, name="Svar")
    qtbot.addWidget(made)
    made.show()
    return made


def test_a_click_chooses_one_and_says_which(answers: Choices, qtbot: QtBot) -> None:
    with qtbot.waitSignal(answers.chosen) as chosen:
        button_ = answers.button(ConsentAnswer.REFUSED)
        qtbot.mouseClick(button_, Qt.MouseButton.LeftButton)
    assert chosen.args == [ConsentAnswer.REFUSED]
    assert answers.value == ConsentAnswer.REFUSED
    assert answers.values == (ConsentAnswer.REFUSED,)


def test_setting_a_choice_from_code_says_nothing(answers: Choices, qtbot: QtBot) -> None:
    with qtbot.assertNotEmitted(answers.chosen):
        answers.set_value(ConsentAnswer.GIVEN)
    assert answers.value == ConsentAnswer.GIVEN


def test_arrows_letters_and_space_choose_without_a_mouse(answers: Choices, qtbot: QtBot) -> None:
    first = answers.button(ConsentAnswer.GIVEN)
    first.setFocus()
    qtbot.keyClick(first, Qt.Key.Key_Right)
    second = answers.button(ConsentAnswer.REFUSED)
    assert answers.window().focusWidget() is second
    qtbot.keyClick(second, Qt.Key.Key_I)
    third = answers.button(ConsentAnswer.NOT_POSSIBLE)
    assert answers.window().focusWidget() is third
    qtbot.keyClick(third, Qt.Key.Key_Space)
    assert answers.value == ConsentAnswer.NOT_POSSIBLE


def test_a_group_of_choices_is_one_tab_stop(answers: Choices) -> None:
    policies = [answers.button(answer).focusPolicy() for answer in ConsentAnswer]
    assert sum(bool(policy & Qt.FocusPolicy.TabFocus) for policy in policies) == 1


def test_a_single_choice_stays_unless_it_may_be_taken_back(qtbot: QtBot) -> None:
    kept = Choices(NeedLevel, name="Grad")
    free = Choices(NeedLevel, name="Grad", optional=True)
    for choices in (kept, free):
        qtbot.addWidget(choices)
        for _ in range(2):
            choices.button(NeedLevel.SOME).click()
    assert kept.value == NeedLevel.SOME
    assert free.value is None


def test_several_can_be_chosen_where_several_are_meant(qtbot: QtBot) -> None:
    choices = Choices(Category, name="Kategorier", multi=True)
    qtbot.addWidget(choices)
    choices.button(Category.ALCOHOL).click()
    choices.button(Category.HOMELESSNESS).click()
    assert list(choices.values) == [Category.HOMELESSNESS, Category.ALCOHOL]
    choices.button(Category.ALCOHOL).click()
    assert list(choices.values) == [Category.HOMELESSNESS]


def test_a_choice_has_its_question_in_its_spoken_name(answers: Choices) -> None:
    assert answers.button(ConsentAnswer.GIVEN).accessibleName() == "Svar: ja"


@pytest.mark.parametrize(
    ("span", "text"),
    [
        (timedelta(seconds=-5), "00:00"),
        (timedelta(minutes=4, seconds=12), "04:12"),
        (timedelta(hours=2, minutes=5), "2 t 05"),
        (timedelta(days=3, hours=4), "3 d 04 t"),
    ],
)
def test_elapsed_time_is_written_as_danes_write_it(span: timedelta, text: str) -> None:
    assert elapsed_text(NOON, NOON + span) == text


def test_a_lamp_has_a_word_for_each_state(qtbot: QtBot) -> None:
    lamp = Lamp("modtaget", "ikke modtaget")
    qtbot.addWidget(lamp)
    assert lamp.accessibleName() == "ikke modtaget"
    lamp.set_lit(True, "14:02")
    assert lamp.accessibleName() == "modtaget 14:02"


def test_a_pill_without_a_word_is_hidden(qtbot: QtBot) -> None:
    holder = FieldRows()
    qtbot.addWidget(holder)
    pill = holder.add("Tilstand", Pill())
    holder.show()
    assert not pill.isVisible()
    pill.show_word("ny", "info")
    assert pill.isVisible()


def test_a_field_takes_its_labels_words_as_its_name(qtbot: QtBot) -> None:
    rows = FieldRows()
    qtbot.addWidget(rows)
    assert rows.add("Telefon", QLineEdit()).accessibleName() == "Telefon"


def test_what_people_typed_is_never_read_as_markup(qtbot: QtBot) -> None:
    label = text_label("<b>hej</b>")
    qtbot.addWidget(label)
    assert label.textFormat() == Qt.TextFormat.PlainText


def test_enter_presses_the_button_in_focus(qtbot: QtBot) -> None:
    pressed: list[bool] = []
    made = button("Gem", lambda: pressed.append(True))
    qtbot.addWidget(made)
    made.show()
    made.setFocus()
    qtbot.keyClick(made, Qt.Key.Key_Return)
    assert pressed == [True]


def test_tab_leaves_a_text_area_and_ctrl_enter_sends_it(qtbot: QtBot) -> None:
    rows = FieldRows()
    qtbot.addWidget(rows)
    area, after = rows.add("Note", TextArea("Note")), rows.add("Navn", QLineEdit())
    rows.show()
    area.setFocus()
    qtbot.keyClicks(area, "æøå")
    qtbot.keyClick(area, Qt.Key.Key_Tab)
    assert rows.window().focusWidget() is after
    assert area.text == "æøå"
    with qtbot.waitSignal(area.submitted):
        qtbot.keyClick(area, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)


@settings(deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(
    lists=st.lists(LISTS, max_size=6),
    sorting=st.lists(st.sampled_from([None, 0, 1]), max_size=6),
)
def test_a_table_follows_any_change_and_selections_follow_their_rows(
    qapp: QApplication, lists: list[list[Thing]], sorting: list[int | None]
) -> None:
    model: RowsModel[Thing] = RowsModel(COLUMNS)
    fatal = QAbstractItemModelTester.FailureReportingMode.Fatal
    tester = QAbstractItemModelTester(model, fatal)
    marked: list[tuple[int, QPersistentModelIndex]] = []
    for number, things in enumerate(lists):
        if number < len(sorting):
            model.sort_by(sorting[number], descending=number % 2 == 1)
        model.show(things)
        assert {row.id for row in model.rows} == {thing.id for thing in things}
        assert {row.word for row in model.rows} == {thing.word for thing in things}
        for key, index in marked:
            row = model.row_of(key)
            assert not index.isValid() or row == index.row()
        marked = [
            (row.id, QPersistentModelIndex(model.index(at, 0))) for at, row in enumerate(model.rows)
        ]
    tester.deleteLater()
    model.deleteLater()


@pytest.fixture
def things(qtbot: QtBot) -> Callable[[int], RowsView]:
    def made(count: int) -> RowsView:
        model: RowsModel[Thing] = RowsModel(COLUMNS)
        view = RowsView(model, "Ting")
        qtbot.addWidget(view)
        model.show([Thing(number, "ord") for number in range(1, count + 1)])
        view.resize(300, 200)
        view.show()
        return view

    return made


def test_a_row_that_goes_leaves_no_other_selected_but_the_arrows_go_on_from_there(
    things: Callable[[int], RowsView], qtbot: QtBot
) -> None:
    view = things(4)
    view.select_id(3)
    view.rows_model.show([Thing(1, "ord"), Thing(2, "ord"), Thing(4, "ord")])
    assert view.current_id is None
    qtbot.keyClick(view, Qt.Key.Key_Down)
    assert view.current_id == 4


def test_a_double_click_opens_the_row(things: Callable[[int], RowsView], qtbot: QtBot) -> None:
    view = things(2)
    at = view.visualRect(view.model().index(1, 1)).center()
    qtbot.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=at)
    with qtbot.waitSignal(view.opened) as opened:
        qtbot.mouseDClick(view.viewport(), Qt.MouseButton.LeftButton, pos=at)
    assert opened.args == [2]


def test_a_table_fills_its_width_also_without_the_column_it_had_no_room_for(qtbot: QtBot) -> None:
    columns = [
        TableColumn[Thing](title="Nr.", text=lambda t: str(t.id)),
        TableColumn[Thing](title="Ord", text=lambda t: t.word),
        TableColumn[Thing](title="Mere", text=lambda t: t.word, stretch=True, rank=1),
    ]
    table = RowTable("Ting", columns, key=lambda t: t.id)
    qtbot.addWidget(table)
    table.show()
    table.show_rows([Thing(1, "Prøveord")])
    for width, hidden in ((130, True), (600, False), (130, True), (600, False)):
        table.resize(width, 200)
        assert table.isColumnHidden(2) is hidden
        assert table.horizontalHeader().length() == table.viewport().width()
