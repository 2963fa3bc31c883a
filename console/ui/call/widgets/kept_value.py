"""A choice over a stored value: taken over from storage until a person has chosen another."""

from __future__ import annotations

from collections.abc import Callable
from typing import Generic, TypeVar

Value = TypeVar("Value")


class KeptValue(Generic[Value]):
    """get and put read and set the widget; `typed` is None while it shows what is stored."""

    def __init__(self, get: Callable[[], Value], put: Callable[[Value], object]) -> None:
        self._get = get
        self._put = put
        self._base: Value | None = None
        self._known = False

    @property
    def typed(self) -> Value | None:
        return None if self._get() == self._base else self._get()

    def offer(self, stored: Value) -> None:
        """What storage holds now; the first offer is always taken over."""
        untouched = not self._known or self._get() == self._base
        self._base, self._known = stored, True
        if untouched and self._get() != stored:
            self._put(stored)

    def revert(self) -> None:
        """Show what is stored."""
        if self._known:
            self._put(self._base)  # type: ignore[arg-type]  # a Value once it is known
