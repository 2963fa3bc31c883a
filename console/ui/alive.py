"""Whether an answer still has somebody to go to: panels come and go while storage is asked."""

from __future__ import annotations

from collections.abc import Callable
from contextlib import suppress
from functools import partial
from typing import Any

from PySide6.QtCore import QObject
from shiboken6 import isValid


def is_alive(then: Callable[..., Any]) -> bool:
    """False if the callable is a deleted panel's own method, or holds on to a deleted panel."""
    if isinstance(then, partial):
        return is_alive(then.func) and _valid(then.args)
    owners = [getattr(then, "__self__", None)]
    for cell in getattr(then, "__closure__", None) or ():
        with suppress(ValueError):  # a cell that is not filled yet holds nobody
            owners.append(cell.cell_contents)
    return _valid(owners)


def _valid(owners: list[Any] | tuple[Any, ...]) -> bool:
    return all(isValid(owner) for owner in owners if isinstance(owner, QObject))
