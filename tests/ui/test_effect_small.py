"""The effect page where there is little room."""

from __future__ import annotations

from datetime import date

import pytest
from pytestqt.qtbot import QtBot

from console.domain.repeat_callers import MIDTJYLLAND
from console.review.effect import Observed, effect
from console.texts import set_language
from console.ui.desk import Desk
from console.ui.review.effect_page import EffectPage
from tests.review.made import DAY, INDEX, fact


@pytest.mark.parametrize("language", ["da", "en"])
def test_all_of_the_citizens_behind_is_in_view(language: str, desk: Desk, qtbot: QtBot) -> None:
    calls = [INDEX + n * DAY for n in range(-20, 20)]
    people = [fact(n, *calls, accepted_at=INDEX, requested_at=INDEX) for n in (1, 1000)]
    found = effect(people, Observed(date(2025, 1, 1), date(2026, 12, 31)), MIDTJYLLAND)
    set_language(language)
    page = EffectPage(desk)
    qtbot.addWidget(page)
    page._shown.show()
    page.show()
    page.behind.show_rows(found.accepted)
    assert len(page.behind.rows) == 2
    wide = page.behind.viewport().width()
    assert page.behind.horizontalHeader().length() <= wide
