"""Every answer from another thread comes late, by chance, so that a test that only passes where
they are quick fails at once: `make test ARGS="-p tests.late -k ui"`.

What storage answers is late by up to LATE_ANSWERS milliseconds, before it is asked and after; what
the change feed tells, by up to LATE_NEWS. One far above the other finds most.
"""

from __future__ import annotations

import os
import random
import time
from collections.abc import Callable
from concurrent.futures import Future, ThreadPoolExecutor
from typing import Any

from console.services.ports import Notice
from console.ui.desk import Desk

ANSWERS = float(os.environ.get("LATE_ANSWERS", "200"))
NEWS = float(os.environ.get("LATE_NEWS", "200"))
HOW_MANY = 0.7

Late = Future[Any]

_submit, _tell = ThreadPoolExecutor.submit, Desk._tell


def _wait(most: float) -> None:
    if random.random() < HOW_MANY:
        time.sleep(random.random() * most / 1000)


def _late(pool: ThreadPoolExecutor, work: Callable[..., Any], *args: Any, **told: Any) -> Late:
    def done() -> Any:
        _wait(ANSWERS)
        try:
            return work(*args, **told)
        finally:
            _wait(ANSWERS)

    return _submit(pool, done)


def _tell_late(desk: Desk, notice: Notice) -> None:
    _wait(NEWS)
    _tell(desk, notice)


ThreadPoolExecutor.submit = _late  # type: ignore[method-assign,assignment]  # this is what it is for
Desk._tell = _tell_late  # type: ignore[method-assign,assignment]  # as above
