"""What whoever uses a database is given: the way for acts, for questions, and for news."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Protocol

from console.domain.presence import Present
from console.services.dispatcher import Actor, Dispatcher
from console.services.ports import ChangeFeed
from console.services.views import Views


class Presence(Protocol):
    """Who has which call open, beside the journal. Raises StorageError, which disturbs nobody."""

    def tell(self, who: Actor, call_id: int | None, typing: str = "") -> None:
        """This person has this call open and types in that form of it; None: none is open."""

    def others(self, who: Actor) -> Sequence[Present]:
        """Everybody else who has a call open, those among them who were never heard of again."""


class Opened(Protocol):
    """Storage in use: acts go one way, questions another, and changes come by themselves."""

    @property
    def dispatcher(self) -> Dispatcher: ...
    @property
    def views(self) -> Views: ...
    @property
    def feed(self) -> ChangeFeed: ...
    @property
    def presence(self) -> Presence: ...
