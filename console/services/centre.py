"""A centre as one console uses it: by the login of who sits there, and before that by nobody's."""

from __future__ import annotations

from collections.abc import Callable
from threading import Thread
from typing import TYPE_CHECKING, NoReturn, Protocol, cast

from console.domain.accounts import Account
from console.services.errors import StorageError
from console.services.opened import Opened, Presence
from console.services.ports import ChangeFeed, Notice, SignIn

if TYPE_CHECKING:
    from console.services.dispatcher import Dispatcher
    from console.services.outbox import Outbox
    from console.services.views import Views


class Stored(Opened, Protocol):
    """Storage as one person may use it."""

    def close(self) -> None: ...


Ask = Callable[[str, str], Account]
"""Who this is, by name and password. Raises Refusal (sign_in_wrong) or StorageError."""
Open = Callable[[str, str], Stored]
"""The same person's storage; nothing is connected to before something is asked."""


class _Nobody:
    """Where acts and questions go before anybody has signed in."""

    def __getattr__(self, name: str) -> NoReturn:
        raise StorageError("nobody", name)


class _Feed:
    """The changes of whatever storage is in use."""

    def __init__(self) -> None:
        self._feed: ChangeFeed | None = None
        self._tell: Callable[[Notice], None] | None = None

    def start(self, tell: Callable[[Notice], None]) -> None:
        self._tell = tell
        if self._feed is not None:
            self._feed.start(tell)

    def follow(self, feed: ChangeFeed) -> None:
        self._feed = feed
        if self._tell is not None:
            feed.start(self._tell)

    def stop(self) -> None:
        if self._feed is not None:
            self._feed.stop()


class Centre:
    """Fulfils what the window asks of what stands behind it. The server checks the password, knows
    the roles and hides what is not theirs: what a console asks, it asks as the person."""

    personal = True
    intake_address = ""
    problems: tuple[tuple[str, str], ...] = ()

    def __init__(self, ask: Ask, open_: Open, outbox: Outbox) -> None:
        self.outbox = outbox
        self.feed = _Feed()
        self._ask = ask
        self._open = open_
        self._words: dict[str, str] = {}
        self._whose = ("", "")
        self._stored: Stored | None = None

    @property
    def dispatcher(self) -> Dispatcher:
        return self._stored.dispatcher if self._stored else cast("Dispatcher", _Nobody())

    @property
    def views(self) -> Views:
        return self._stored.views if self._stored else cast("Views", _Nobody())

    @property
    def presence(self) -> Presence:
        return self._stored.presence if self._stored else cast("Presence", _Nobody())

    @property
    def sign_in(self) -> SignIn:
        return _Entrance(self._let_in)

    def _let_in(self, name: str, password: str) -> Account:
        account = self._ask(name, password)
        self._words = {account.name: password}
        return account

    def belong_to(self, name: str) -> None:
        """From now on of this person, who has signed in; also where their password is a new one."""
        whose = (name, (dict([self._whose]) | self._words)[name])
        if whose == self._whose:
            return
        before = self._stored
        self._stored = self._open(*whose)
        self._whose = whose
        self.feed.follow(self._stored.feed)
        if before is not None:
            # What was begun is finished first; nobody waits for it.
            Thread(target=before.close, name="leaving", daemon=True).start()

    def start(self) -> None:
        """Calls come in by a service of the centre's own."""

    def close(self) -> None:
        if self._stored is not None:
            self._stored.close()


class _Entrance:
    def __init__(self, let_in: Ask) -> None:
        self._let_in = let_in

    def sign_in(self, name: str, password: str) -> Account:
        return self._let_in(name.strip().casefold(), password)
