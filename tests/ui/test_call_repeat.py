"""The repeat caller's banner: there the moment the call is, and anew with another definition."""

from __future__ import annotations

from datetime import timedelta

from PySide6.QtCore import QPoint
from PySide6.QtGui import QColor

from console.domain.repeat_callers import MONTH, Threshold
from console.services import commands as c
from console.ui import theme as themes
from console.ui.call.repeat_line import RepeatLine
from console.ui.widgets.sparkline import BAR, GAP, Sparkline
from tests.conftest import Backend, Clock
from tests.db.calls import received
from tests.ui.call_hands import Hands

PHONE = "20000001"


def banner(hands: Hands) -> RepeatLine:
    return hands.body.header.repeat


def calls(backend: Backend, clock: Clock, *days: float) -> int:
    """Of one caller, every second on somebody's behalf; the last is now."""
    now = clock.now
    for at, ago in enumerate(days):
        clock.now = now - timedelta(days=ago)
        received(backend, caller_phone=PHONE, on_behalf=at % 2 == 1)
    clock.now = now
    return received(backend, caller_phone=PHONE)


def test_the_banner_is_there_with_the_call(hands: Hands, clock: Clock) -> None:
    number = calls(hands.backend, clock, 100, 20, 10)
    hands.open(number)
    shown = banner(hands)
    assert shown.isVisible()
    assert shown.mark.text() == "Gentagen ringer"
    assert shown.counts.text() == ("30 dage: 2 selv, 1 for andre · 120 dage: 3 selv, 1 for andre")
    assert shown.trend.text() == "Stigende: 0,3 → 1 opkald pr. måned"
    assert shown.weeks.accessibleDescription().startswith(shown.trend.text())
    assert "Hul: for andre" in shown.weeks.toolTip()
    assert shown.weeks.bars[-1] == (1, 0)
    assert shown.weeks.bars[-2] == (1, 0)
    assert shown.weeks.bars[-3] == (0, 1)
    assert shown.weeks.width() == shown.weeks.sizeHint().width()


def test_a_first_call_has_no_banner(hands: Hands, clock: Clock) -> None:
    hands.open(calls(hands.backend, clock))
    assert not banner(hands).isVisible()


def test_another_definition_recounts_the_call_in_view(hands: Hands, clock: Clock) -> None:
    hands.open(calls(hands.backend, clock, 3, 1))
    shown = banner(hands)
    assert not shown.mark.isVisible()
    hands.do(
        c.SetRepeatDefinition(
            definition="own", adult=(Threshold(3, 2), Threshold(3, 7)), address=(Threshold(2, 30),)
        )
    )
    hands.until(lambda: shown.mark.text() == "Gentagen ringer: borgeren selv")
    assert shown.counts.text().startswith("2 dage: 1 selv, 1 for andre · 7 dage: 2 selv")
    assert "mindst 3 opkald på 2 dage eller 3 på 7" in shown.mark.toolTip()
    assert set(hands.view.repeat.counts) == {2, 7, MONTH}


def test_bars_for_oneself_are_filled_and_those_for_others_hollow(hands: Hands) -> None:
    line = Sparkline("Prøve", hands.panel)
    line.show_bars([(4, 0), (0, 4), (0, 0)], "Prøve")
    line.resize(line.sizeHint())
    picture = line.grab().toImage()

    def seen(bar: int) -> QColor:
        return picture.pixelColor(QPoint(bar * (BAR + GAP) + BAR // 2, line.height() // 2))

    text, ground = QColor(themes.current().text), seen(2)
    assert seen(0) == text
    assert seen(1) == ground
    edge = picture.pixelColor(QPoint(BAR + GAP, line.height() // 2))
    assert edge == QColor(themes.current().muted)
