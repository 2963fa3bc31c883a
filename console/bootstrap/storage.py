"""The database in use: opening it, and whom it knows by its address."""

from __future__ import annotations

import contextlib
import hashlib
from dataclasses import dataclass, replace
from datetime import UTC, datetime
from typing import TYPE_CHECKING
from urllib.parse import urlsplit

from console.domain.errors import Refusal
from console.services.errors import StorageError
from console.settings import Settings

# The first window is painted before any of these is needed.
if TYPE_CHECKING:
    from collections.abc import Callable

    from console.domain.accounts import Account
    from console.services.dispatcher import Actor, Dispatcher
    from console.services.opened import Presence
    from console.services.outbox import Outbox
    from console.services.ports import ChangeFeed, SignIn
    from console.services.views import Views
    from db.engine import Engines


def clock() -> datetime:
    return datetime.now(UTC)


@dataclass(frozen=True)
class Storage:
    """A database in use: commands go to `dispatcher`, questions to `views`, changes from `feed`,
    `sign_in` tells who somebody is, `presence` who has which call open, and what is done while it
    is away waits in `outbox`."""

    dispatcher: Dispatcher
    views: Views
    feed: ChangeFeed
    presence: Presence
    sign_in: SignIn
    outbox: Outbox
    engines: Engines
    schema: str
    personal: bool = False

    def belong_to(self, name: str) -> None:
        """One database for all who sit at the window."""

    def close(self) -> None:
        self.feed.stop()
        self.engines.dispose()


def on_server(settings: Settings) -> bool:
    """Whether the server checks the passwords itself."""
    return settings.database_url.startswith("postgresql://")


def actor_of(settings: Settings) -> Actor:
    """Whom the machine knows: the only person of a workstation without accounts, and who does the
    chores of the machine, for whoever may write the file needs nobody's leave."""
    from console.services.dispatcher import Actor

    return Actor(login_of(settings) or settings.actor, settings.workstation)


def login_of(settings: Settings) -> str:
    """Who acts on a server is who is signed in there: it takes nothing in another's name."""
    return urlsplit(settings.database_url).username or "" if on_server(settings) else ""


def personal(settings: Settings, name: str, password: str | None) -> Settings:
    """The same centre by this person's login."""
    from db.postgres.sign_in import address_of

    url = address_of(settings.database_url, name)
    return replace(settings, database_url=url, password=password, actor=name)


def whoever(settings: Settings, *, proven: bool = False) -> Account:
    """Whose login on the server these settings name. Raises Refusal or StorageError."""
    from db.postgres.sign_in import account

    return account(settings.database_url, settings.password, clock(), proven=proven)


def open_storage(settings: Settings, now: Callable[[], datetime] = clock) -> Storage:
    """Open the database; a file is made and brought up to date if need be. Raises StorageError."""
    return opened(settings, now)[0]


def open_unseen(settings: Settings) -> Storage:
    """As `open_storage`, where no window follows the feed: it runs all the same, for whoever waits
    for a server that answers no more learns of that from it."""
    try:
        return opened(settings, unseen=True)[0]
    except StorageError as error:
        if error.code == "away" and on_server(settings):
            # Why nobody is let in is not told by what failed.
            from db.postgres.sign_in import check_let_in

            check_let_in(settings.database_url, settings.password)
        raise


def explained(error: StorageError, settings: Settings) -> StorageError:
    """The same, or that the server did not take the password: what failed does not tell."""
    if error.code != "away" or not on_server(settings):
        return error
    from db.postgres.sign_in import why_away

    return StorageError(why_away(settings.database_url, settings.password), error.detail)


def opened(
    settings: Settings,
    now: Callable[[], datetime] = clock,
    *,
    bring_up: bool = False,
    unseen: bool = False,
) -> tuple[Storage, bool]:
    from db import schema
    from db.engine import open_engines

    engines = open_engines(settings.database_url, settings.password)
    storage = storage_on(engines, settings, now)
    if unseen and not engines.own:
        storage.feed.start(lambda _notice: None)
    try:
        if engines.own or bring_up:
            made = schema.ensure(engines.writer)
        else:
            made = schema.check(engines.writer)
    except StorageError:
        storage.close()
        raise
    if made:
        _add_municipalities(storage, actor_of(settings))
    return storage, made


def storage_on(engines: Engines, settings: Settings, now: Callable[[], datetime]) -> Storage:
    from console.services.accounts import StoredSignIn
    from console.services.dispatcher import Dispatcher
    from console.services.handlers import HANDLERS
    from db import schema
    from db.presence import SqlPresence
    from db.unit_of_work import unit_of_work
    from db.views import SqlViews

    begin = unit_of_work(engines.writer)
    return Storage(
        dispatcher=Dispatcher(begin, HANDLERS, now),
        views=SqlViews(engines.reader),
        feed=engines.feed(),
        presence=SqlPresence(engines.reader, now),
        sign_in=StoredSignIn(begin, now, settings.workstation),
        outbox=outbox_of(settings),
        engines=engines,
        schema=schema.HEAD,
    )


def outbox_of(settings: Settings) -> Outbox:
    """Each database has an outbox of its own on this machine."""
    from db.outbox import OutboxFolder

    name = hashlib.sha256(settings.database_url.encode()).hexdigest()[:12]
    return OutboxFolder(settings.data_dir / "outbox" / name, in_keyring=not settings.demo)


def _add_municipalities(storage: Storage, actor: Actor) -> None:
    """A new database knows the region's municipalities, by code and name alone."""
    from console.exchange.municipalities import region_midtjylland
    from console.services.commands import AddMunicipality

    known = {view.municipality.code for view in storage.views.municipalities()}
    for code, name in region_midtjylland():
        if code not in known:
            # Another console may be opening the same new database.
            with contextlib.suppress(Refusal):
                storage.dispatcher.submit(AddMunicipality(code=code, name=name), actor)


def keep_log(settings: Settings) -> None:
    # Imported here: the log's library takes longer than reading the board.
    from console import logs

    logs.configure(settings.data_dir / "logs")
