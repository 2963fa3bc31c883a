"""The real window on a real database, worked through keys and clicks."""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Iterator
from datetime import timedelta
from pathlib import Path
from typing import Any

import pytest
import qasync
from PySide6.QtCore import QCoreApplication, QEvent
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from console.domain.codes import CallSource, Category
from console.services import commands as c
from console.services import passwords
from console.services.commands import ReceiveCall
from console.services.dispatcher import Actor
from console.texts import set_language
from console.ui import theme as themes
from console.ui.desk import Desk
from console.ui.drafts import Drafts
from console.ui.looks import Looks
from console.ui.main_window import MainWindow
from console.ui.preferences import Preferences
from tests.conftest import Backend, Clock
from tests.keyrings import InMemory
from tests.ui.call_hands import Hands
from tests.ui.person import PEOPLE, WORD, Person

PATIENCE_MS = 60_000
"""A limit for what hangs, not for what is slow: a busy machine fails no test."""


class PatientQtBot(QtBot):
    """Waits so long that only what never comes is missed."""

    def waitUntil(self, callback: Callable[[], bool | None], *, timeout: int = PATIENCE_MS) -> None:
        super().waitUntil(callback, timeout=timeout)

    def waitSignal(self, signal: Any, *, timeout: int = PATIENCE_MS, **how: Any) -> Any:
        return super().waitSignal(signal, timeout=timeout, **how)

    def waitSignals(self, signals: Any, *, timeout: int = PATIENCE_MS, **how: Any) -> Any:
        return super().waitSignals(signals, timeout=timeout, **how)

    def waitExposed(self, widget: QWidget, *, timeout: int = PATIENCE_MS) -> Any:
        return super().waitExposed(widget, timeout=timeout)


@pytest.fixture
def qtbot(qapp: QApplication, request: pytest.FixtureRequest) -> QtBot:
    return PatientQtBot(request)


@pytest.fixture
def loop(qapp: QApplication) -> Iterator[asyncio.AbstractEventLoop]:
    """An asyncio loop on Qt's own, running as far as asyncio knows while qtbot spins Qt's."""
    made = qasync.QEventLoop(qapp)
    asyncio.set_event_loop(made)
    asyncio.events._set_running_loop(made)
    yield made
    asyncio.events._set_running_loop(None)
    left = asyncio.all_tasks(made)
    if left:
        made.run_until_complete(asyncio.gather(*left, return_exceptions=True))
    asyncio.set_event_loop(None)
    # What another thread has told it is heard before it closes.
    QCoreApplication.sendPostedEvents(None, QEvent.Type.MetaCall)
    made.close()
    # Timers that were not due yet go on inside it, and garbage is collected in whatever thread
    # comes by: it goes now, in its own.
    made._timer.deleteLater()


@pytest.fixture(autouse=True)
def danish_and_light(qapp: QApplication) -> Iterator[None]:
    """Every test begins in Danish and light, and leaves nothing to be deleted to the next."""
    set_language("da")
    themes.apply(qapp, themes.LIGHT)
    yield
    set_language("da")
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


@pytest.fixture
def drafts(tmp_path: Path, qapp: QApplication) -> Iterator[Drafts]:
    made = Drafts(tmp_path / "drafts")
    yield made
    made.shutdown()


@pytest.fixture
def desk(
    loop: asyncio.AbstractEventLoop, backend: Backend, actor: Actor, clock: Clock, qtbot: QtBot
) -> Iterator[Desk]:
    """A desk on the test's database, its board read."""
    made = Desk(actor, clock)
    with qtbot.waitSignal(made.ready):
        made.open(backend)
    yield made
    made.shutdown()
    qtbot.waitUntil(lambda: not made._tasks)


@pytest.fixture
def window(
    desk: Desk, drafts: Drafts, qapp: QApplication, qtbot: QtBot, tmp_path: Path
) -> Iterator[MainWindow]:
    """The real window, opened, 1920 by 1080."""
    preferences = Preferences(tmp_path)
    made = MainWindow(preferences, Looks(qapp, preferences, "da"))
    made.resize(1920, 1080)
    made.show()
    made.open(desk, drafts)
    qtbot.waitExposed(made)
    made.activateWindow()
    qtbot.waitUntil(made.isActiveWindow)
    yield made
    made.close()
    made.looks.deleteLater()
    made.deleteLater()


@pytest.fixture
def hands(qtbot: QtBot, desk: Desk, drafts: Drafts, backend: Backend) -> Hands:
    """A call panel of its own, and hands to work it with."""
    return Hands(qtbot, desk, drafts, backend)


@pytest.fixture
def receive(backend: Backend, clock: Clock) -> Callable[..., int]:
    """A made-up call from outside, some minutes ago; gives its number."""

    def made(
        minutes: float = 0,
        *,
        municipality: str | None = "0751",
        categories: tuple[Category, ...] = (Category.ALCOHOL,),
        source: CallSource = CallSource.CALLER_112,
        name: str = "Prøve Prøvesen",
        phone: str = "20 00 00 01",
    ) -> int:
        now = clock.now
        clock.now = now - timedelta(minutes=minutes)
        done = backend.do(
            ReceiveCall(
                source=source,
                caller_name=name,
                caller_phone=phone,
                location="Prøvevej 1",
                narrative="Opdigtet opkald",
                municipality=municipality,
                categories=categories,
                made_up=True,
            )
        )
        clock.now = now
        assert done.call_id is not None
        return done.call_id

    return made


@pytest.fixture
def me(
    window: MainWindow,
    backend: Backend,
    qtbot: QtBot,
    own_keyring: InMemory,
    quick_hashes: None,
) -> Person:
    """Somebody at a window that asks who they are, because there are accounts now."""
    for name, roles in PEOPLE.items():
        hashed = passwords.kept(WORD)
        backend.do(c.AddAccount(name=name, roles=roles, password=hashed))
    person = Person(window, qtbot)
    qtbot.waitUntil(lambda: person.gate.page is not None)
    return person


@pytest.fixture
def anna(me: Person) -> Person:
    me.sign_in("anna")
    me.works("anna")
    return me
