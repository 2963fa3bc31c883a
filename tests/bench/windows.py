"""The windows that are measured, each in a process of its own: `python -m tests.bench.windows`.

`bare` is the least a PySide6 program can show, the others are the console as a person starts it,
watched from outside. What was painted when is told on standard output, a line each.
"""

from __future__ import annotations

import json
import os
import sys
import time
from collections.abc import Callable
from itertools import count
from threading import Thread
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, Qt, QTimer
from PySide6.QtWidgets import QApplication, QMainWindow, QWidget

from tests.bench.processes import tell

if TYPE_CHECKING:
    from console.services.board import Delta
    from console.settings import Settings
    from console.ui.main_window import MainWindow

SETTLED_MS = 3000
BEAT_MS = 5
LOOK_MS = 900
"""How long the person looks at a call before the next."""


class Paints(QObject):
    """Calls `painted(when)` after each paint of the widgets `wanted` says yes to.

    `when` is the moment the last of them was painted, in nanoseconds of the monotonic clock.
    """

    def __init__(
        self, wanted: Callable[[QObject], bool], painted: Callable[[int], None], parent: QObject
    ) -> None:
        super().__init__(parent)
        self._wanted = wanted
        self._painted = painted
        self._last = 0

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Paint and self._wanted(watched):
            if not self._last:
                QTimer.singleShot(0, self, self._tell)
            self._last = time.monotonic_ns()
        return False

    def _tell(self) -> None:
        last, self._last = self._last, 0
        self._painted(last)


def tell_and_leave(when: int) -> None:
    tell(when)
    os._exit(0)


def bare() -> None:
    app = QApplication(sys.argv[:1])
    window = QMainWindow()
    app.installEventFilter(Paints(lambda watched: watched.isWidgetType(), tell_and_leave, app))
    window.resize(1600, 900)
    window.show()
    app.exec()


def console(watch: Callable[[QApplication, MainWindow], None]) -> None:
    """The console by its own command; `watch` is told of the window before it is shown."""
    from console.cli import main
    from console.ui import app as starter

    build = starter.build_window

    def build_watched(app: QApplication, settings: Settings) -> MainWindow:
        window = build(app, settings)
        watch(app, window)
        return window

    starter.build_window = build_watched
    sys.exit(main([]))


def window() -> None:
    def watch(app: QApplication, _window: MainWindow) -> None:
        app.installEventFilter(Paints(lambda watched: watched.isWidgetType(), tell_and_leave, app))

    console(watch)


def queue_is_shown(window: MainWindow) -> Callable[[QObject], bool]:
    """Whether what is painted is the queue with calls in it."""

    def wanted(watched: QObject) -> bool:
        if window.session is None or not isinstance(watched, QWidget):
            return False
        view = window.contents.queue.view
        return watched is view.viewport() and view.rows_model.rowCount() > 0

    return wanted


def queue() -> None:
    def watch(app: QApplication, window: MainWindow) -> None:
        app.installEventFilter(Paints(queue_is_shown(window), tell_and_leave, app))

    console(watch)


def follow() -> None:
    """Tell `number version shown painted` of every changed call once the queue was painted with it:
    when its row was in the queue's model, and when it was on the screen.

    Ends when its standard input does.
    """

    def watch(app: QApplication, window: MainWindow) -> None:
        changed: dict[int, tuple[int, int]] = {}

        def painted(when: int) -> None:
            for number, (version, shown) in changed.items():
                tell(f"{number} {version} {shown} {when}")
            changed.clear()

        def shown(delta: Delta) -> None:
            now = time.monotonic_ns()  # the queue was told before
            changed.update((row.id, (row.version, now)) for row in delta.calls)

        def follow_board() -> None:
            tell("ready")
            window.desk.board_changed.connect(shown)

        paints = Paints(queue_is_shown(window), painted, app)
        when_settled(window, app, follow_board)
        app.installEventFilter(paints)

    end_with_input()
    let_in()
    console(watch)


def let_in() -> None:
    """A centre's console by the login of its address, as after its person has signed in."""
    from console.bootstrap import ConsoleBackend, open_storage, window

    def by_login(settings: Settings) -> ConsoleBackend:
        return ConsoleBackend(open_storage(settings), settings)

    window.open_backend = by_login


def when_settled(window: MainWindow, app: QApplication, then: Callable[[], None]) -> None:
    """Call `then` when the queue is in view and all has been loaded that comes after it."""

    def painted(_when: int) -> None:
        app.removeEventFilter(paints)
        QTimer.singleShot(SETTLED_MS, window, then)

    paints = Paints(queue_is_shown(window), painted, app)
    app.installEventFilter(paints)


def end_with_input() -> None:
    def wait() -> None:
        sys.stdin.read()
        os._exit(0)

    Thread(target=wait, daemon=True).start()


class Watchdog(QObject):
    """A timer of 5 ms in the window's thread that writes down how late it is each time, in ms."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self.late: list[float] = []
        self._last = time.monotonic_ns()
        self._timer = QTimer(self)
        self._timer.setTimerType(Qt.TimerType.PreciseTimer)
        self._timer.timeout.connect(self._look)
        self._timer.start(BEAT_MS)

    def _look(self) -> None:
        now = time.monotonic_ns()
        self.late.append((now - self._last) / 1e6 - BEAT_MS)
        self._last = now

    def tell_and_leave(self) -> None:
        tell(json.dumps(self.late))
        os._exit(0)


def still() -> None:
    """The watchdog in a bare window for the seconds named: the noise of the machine."""
    app = QApplication(sys.argv[:1])
    window = QMainWindow()
    window.show()
    dog = Watchdog(app)
    QTimer.singleShot(int(float(sys.argv[2]) * 1000), dog, dog.tell_and_leave)
    app.exec()


def busy() -> None:
    """The watchdog in the console for the seconds named, while a person looks at call after call.

    Tells `ready` once it has begun.
    """

    def watch(app: QApplication, window: MainWindow) -> None:
        turns = count()

        def look_at_another_call() -> None:
            calls = sorted(window.desk.board.calls)
            if calls:
                window.show_call(calls[next(turns) * 7 % len(calls)])

        def begin() -> None:
            dog = Watchdog(app)
            person = QTimer(dog)
            person.timeout.connect(look_at_another_call)
            person.start(LOOK_MS)
            QTimer.singleShot(int(float(sys.argv[2]) * 1000), dog, dog.tell_and_leave)
            tell("ready")

        when_settled(window, app, begin)

    console(watch)


KINDS = {
    "bare": bare,
    "window": window,
    "queue": queue,
    "follow": follow,
    "still": still,
    "busy": busy,
}

if __name__ == "__main__":
    KINDS[sys.argv[1]]()
