"""A column of widgets by key, changed in place, so that focus and typing stay where they are."""

from __future__ import annotations

from collections.abc import Callable, Hashable, Iterable
from typing import Generic, TypeVar

from PySide6.QtWidgets import QVBoxLayout, QWidget

from console.ui.call.widgets.parts import plain

Item = TypeVar("Item")


class Cards(QWidget, Generic[Item]):
    """One card for each item. `make` builds it: a QWidget with a method `show_item`."""

    def __init__(self, make: Callable[[Item], QWidget]) -> None:
        super().__init__()
        self._make = make
        self._layout = plain(QVBoxLayout(self))
        self.cards: dict[Hashable, QWidget] = {}

    def show_items(self, items: Iterable[tuple[Hashable, Item]]) -> bool:
        """Show these, in this order; answers whether cards came or went."""
        wanted = dict(items)
        gone = [key for key in self.cards if key not in wanted]
        for key in gone:
            card = self.cards.pop(key)
            self._layout.removeWidget(card)
            card.hide()
            card.deleteLater()
        new = [key for key in wanted if key not in self.cards]
        for place, (key, item) in enumerate(wanted.items()):
            self._show(place, key, item)
        self.setVisible(bool(wanted))
        return bool(gone or new)

    def _show(self, place: int, key: Hashable, item: Item) -> None:
        card = self.cards.get(key)
        if card is None:
            card = self.cards[key] = self._make(item)
        show_item: Callable[[Item], None] = card.show_item  # type: ignore[attr-defined]  # a Card
        show_item(item)
        if self._layout.indexOf(card) != place:
            self._layout.removeWidget(card)
            self._layout.insertWidget(place, card)
        card.show()
