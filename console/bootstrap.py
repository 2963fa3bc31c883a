"""The composition root: the one place where the rooms meet. Nothing is built at import."""

from __future__ import annotations

import contextlib
import hashlib
import io
import os
import sys
import tempfile
import threading
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import TYPE_CHECKING
from urllib.parse import urlsplit

from console.domain.errors import Refusal, require
from console.services.errors import StorageError
from console.settings import Settings, load_settings
from console.texts import translate

# The first window is painted before any of these is needed.
if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator

    from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey

    from console.domain.accounts import Account
    from console.domain.codes import WhoCalled
    from console.intake.simulated_year import Year
    from console.intake.year_desk import YearDesk
    from console.intake.year_scripts import Script
    from console.review.effect import Effect
    from console.services.centre import Centre
    from console.services.dispatcher import Actor, Dispatcher
    from console.services.keeping import Finding
    from console.services.opened import Presence
    from console.services.outbox import Outbox
    from console.services.ports import ChangeFeed, SignIn
    from console.services.views import Views
    from console.ui.app import OpenBackend
    from db.engine import Engines
    from db.keeping.keeper import Keeper
    from db.postgres.pair import Pair
    from db.postgres.seal import Fault

LOCAL = "modtagelsen"
"""The name of the token by which this console's own intake is reached."""


YEAR_SEED = 112
"""Which made-up year is made: the same for everybody, so that figures can be compared."""
DEMO_CITIZENS = 30
"""How many the demo's year has: it is made before the window opens."""


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


def actor_of(settings: Settings) -> Actor:
    """Whom the machine knows: the only person of a workstation without accounts, and who does the
    chores of the machine, for whoever may write the file needs nobody's leave."""
    from console.services.dispatcher import Actor

    return Actor(login_of(settings) or settings.actor, settings.workstation)


def login_of(settings: Settings) -> str:
    """Who acts on a server is who is signed in there: it takes nothing in another's name."""
    return urlsplit(settings.database_url).username or "" if on_server(settings) else ""


def open_storage(settings: Settings, now: Callable[[], datetime] = clock) -> Storage:
    """Open the database; a file is made and brought up to date if need be. Raises StorageError."""
    return _open(settings, now)[0]


def open_unseen(settings: Settings) -> Storage:
    """As `open_storage`, where no window follows the feed: it runs all the same, for whoever waits
    for a server that answers no more learns of that from it."""
    try:
        return _open(settings, unseen=True)[0]
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


def _open(
    settings: Settings,
    now: Callable[[], datetime] = clock,
    *,
    bring_up: bool = False,
    unseen: bool = False,
) -> tuple[Storage, bool]:
    from db import schema
    from db.engine import open_engines

    engines = open_engines(settings.database_url, settings.password)
    storage = _on(engines, settings, now)
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


def _on(engines: Engines, settings: Settings, now: Callable[[], datetime]) -> Storage:
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


def migrate(settings: Settings) -> bool:
    """Bring the schema up to date; True if something was done."""
    storage, done = _open(settings, bring_up=True)
    storage.close()
    return done


def init_centre(settings: Settings) -> bool:
    """Make what a centre needs on its server, as its administrator; True if something was done."""
    from db import schema
    from db.engine import open_engines
    from db.postgres.centre import make_database

    made = make_database(settings.database_url, settings.password)
    if migrate(settings):
        return True
    # What guards the tables is this console's, also where the schema is the same.
    engines = open_engines(settings.database_url, settings.password)
    schema.migrate(engines.writer, "head")
    engines.dispose()
    return made


def keeper(settings: Settings) -> Keeper:
    """Backup, restore, checking and removal by rule."""
    from db.keeping.keeper import Keeper

    return Keeper(settings.database_url, settings.password, actor_of(settings), clock)


def encrypt(settings: Settings, *, on: bool) -> None:
    """The file of this database, encrypted or in the clear. Raises Refusal or StorageError."""
    require(not on_server(settings), "file_only")
    from db import cipher
    from db.engine import sqlite_path

    (cipher.encrypt if on else cipher.decrypt)(sqlite_path(settings.database_url))


def on_server(settings: Settings) -> bool:
    """Whether the server checks the passwords itself."""
    return settings.database_url.startswith("postgresql://")


def keep_login(
    settings: Settings, name: str, roles: Iterable[str] | None, password: str | None
) -> None:
    """The person's own login on the server, with these roles and this password; None: as before."""
    from db.postgres import users
    from db.postgres.centre import administering

    with administering(settings.database_url, settings.password) as connection:
        if roles is not None:
            users.add(connection, name, roles, password)
        elif password is not None:
            users.set_password(connection, name, password)


def switch_login(settings: Settings, name: str, *, on: bool) -> None:
    from db.postgres import users
    from db.postgres.centre import administering

    with administering(settings.database_url, settings.password) as connection:
        users.switch(connection, name, on=on)


SEAL_KEY = "segl"
"""The name of the key with which the end of the audit's chain is signed."""
SEAL_SECONDS = 60


def seal(settings: Settings, heads: Path) -> tuple[tuple[Finding, ...], int]:
    """Verify what was sealed and seal what came since: what was found, and how many rows."""
    from db.postgres import seal as seals
    from db.postgres.centre import administering

    key = _seal_key()
    with administering(settings.database_url, settings.password) as connection:
        found = _findings(seals.verify(connection, heads, key.public_key(), clock()))
        return found, seals.seal(connection, heads, key)


def sealed_findings(settings: Settings, heads: Path) -> tuple[Finding, ...]:
    """What was changed after it had been sealed. Raises CredentialsUnavailable or StorageError."""
    from db.postgres import seal as seals
    from db.postgres.centre import administering

    with administering(settings.database_url, settings.password) as connection:
        return _findings(seals.verify(connection, heads, _seal_key().public_key(), clock()))


def _findings(faults: list[Fault]) -> tuple[Finding, ...]:
    from console.labels import date_text
    from console.services.keeping import Finding

    return tuple(
        Finding("sealed", f"{fault.kind} {fault.number}")
        if fault.at is None
        else Finding(fault.kind, date_text(fault.at))
        for fault in faults
    )


def _seal_key() -> Ed25519PrivateKey:
    """Of this machine: whoever administers the database need not have it."""
    from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey

    from console import credentials

    kept = credentials.read(SEAL_KEY)
    if kept is None:
        kept = Ed25519PrivateKey.generate().private_bytes_raw().hex()
        credentials.keep(SEAL_KEY, kept)
    return Ed25519PrivateKey.from_private_bytes(bytes.fromhex(kept))


@contextlib.contextmanager
def _sealing(settings: Settings, heads: Path | None) -> Iterator[None]:
    """Seal every minute until the end; while the server is away, the next minute seals more."""
    if heads is None:
        yield
        return
    from db.postgres import seal as seals
    from db.postgres.centre import administering

    key, stopped = _seal_key(), threading.Event()

    def work() -> None:
        while True:
            with (
                contextlib.suppress(StorageError),
                administering(settings.database_url, settings.password) as connection,
            ):
                seals.seal(connection, heads, key)
            if stopped.wait(SEAL_SECONDS):
                return

    thread = threading.Thread(target=work, name="seals", daemon=True)
    thread.start()
    try:
        yield
    finally:
        stopped.set()
        thread.join()


def make_token(settings: Settings, name: str) -> str:
    """A new bearer token under that name. It is shown once; only its hash is stored."""
    storage = open_storage(settings)
    try:
        return _make_token(storage, actor_of(settings), name)
    finally:
        storage.close()


def _make_token(storage: Storage, actor: Actor, name: str) -> str:
    from console.intake.tokens import new_token, token_hash
    from console.services.commands import MakeToken

    token = new_token()
    storage.dispatcher.submit(MakeToken(name=name, token_hash=token_hash(token)), actor)
    return token


def local_token(storage: Storage, settings: Settings) -> tuple[str, str | None]:
    """This console's own intake token, and why it could not be kept in the keyring, if so."""
    from console import credentials
    from console.intake.tokens import token_hash

    name = f"intake {hashlib.sha256(settings.database_url.encode()).hexdigest()[:12]}"
    problem: str | None = None
    try:
        kept = None if settings.demo else credentials.read(name)
    except credentials.CredentialsUnavailable as error:
        kept, problem = None, str(error)
    if kept is not None and storage.views.token_known(token_hash(kept)):
        return kept, None
    label = f"{LOCAL} {settings.workstation}"
    token = _make_token(storage, actor_of(settings), label)
    if problem is None and not settings.demo:
        try:
            credentials.keep(name, token)
        except credentials.CredentialsUnavailable as error:
            problem = str(error)
    return token, problem


def make_year(settings: Settings, citizens: int, told: Callable[[datetime], None]) -> int:
    """Play a made-up year that has just gone by; how many calls there were.

    told: is told the time in each new month of the year. Refusal if the database has calls.
    """
    from console.domain.calendar import local
    from console.intake.simulated_year import plan

    year = plan(YEAR_SEED, local(clock()).date() - timedelta(days=2), citizens)
    return _play_year(settings, year, told, lambda _desk, _year: ())


def make_shift(settings: Settings, told: Callable[[datetime], None]) -> None:
    """What a centre has behind it when a demo's shift begins: a small year, until this minute."""
    from console.domain.calendar import local
    from console.intake.shift_start import in_hand, until_now
    from console.intake.simulated_year import plan

    now = clock()
    # The planned year ends at eight in the morning after its last day.
    last = local(now - timedelta(hours=8)).date() - timedelta(days=1)
    year = until_now(plan(YEAR_SEED, last, DEMO_CITIZENS), now)
    try:
        _play_year(settings, year, told, in_hand)
    except Refusal as refusal:
        # A database one named oneself: what an earlier demo left in it is the past.
        if refusal.code != "database_in_use":
            raise


def _play_year(
    settings: Settings,
    year: Year,
    told: Callable[[datetime], None],
    beside: Callable[[YearDesk, Year], Iterable[Script]],
) -> int:
    from console.demo import seed
    from console.intake.year_player import Clock, play
    from console.services.views import HistoryQuery
    from db.engine import hurry

    _keep_log(settings)
    now = Clock(year.begins)
    storage = open_storage(settings, now)
    hurry(storage.engines.writer)
    try:
        if storage.views.history(HistoryQuery(limit=1)):
            raise Refusal("database_in_use")
        seed(storage.dispatcher, storage.views, actor_of(settings), year.begins)
        play(year, storage.dispatcher, storage.views, now, told, beside)
        return sum(len(citizen.calls) for citizen in year.citizens)
    finally:
        storage.close()


# The intake --------------------------------------------------------------------------------


def serve_intake(
    settings: Settings,
    host: str,
    port: int,
    started: Callable[[str], None],
    seals: Path | None = None,
) -> None:
    """The intake alone, until it is told to stop. No Qt. `started` is told its address. seals: the
    file of the signed ends, where it also seals the server's audit."""
    from console import logs
    from console.intake.api import create_app
    from console.intake.server import serve

    logs.configure(settings.data_dir / "logs")
    storage = open_unseen(settings)
    try:
        app = create_app(storage.dispatcher, storage.views, clock)
        name = f"[{host}]" if ":" in host else host
        with _sealing(settings, seals):
            serve(app, host, port, started=lambda bound: started(f"http://{name}:{bound}"))
    finally:
        storage.close()


# The console -------------------------------------------------------------------------------


@dataclass
class ConsoleBackend:
    """Storage with this console's own intake, and the simulated shift in a demo.

    `problems`: codes of what could not be had (keyring, intake), to be said plainly on screen.
    `taken_in`: what the intake works on, where that is by a login of its own.
    """

    storage: Storage
    settings: Settings
    taken_in: Storage | None = None
    intake_address: str = ""
    problems: list[tuple[str, str]] = field(default_factory=list)
    personal: bool = False
    extras: contextlib.ExitStack = field(default_factory=contextlib.ExitStack)

    @property
    def dispatcher(self) -> Dispatcher:
        return self.storage.dispatcher

    @property
    def views(self) -> Views:
        return self.storage.views

    @property
    def feed(self) -> ChangeFeed:
        return self.storage.feed

    @property
    def presence(self) -> Presence:
        return self.storage.presence

    @property
    def sign_in(self) -> SignIn:
        return self.storage.sign_in

    @property
    def outbox(self) -> Outbox:
        return self.storage.outbox

    def belong_to(self, name: str) -> None:
        """One database for all who sit at the window."""

    def start(self) -> None:
        """What the board can do without: the token, the intake, the demo's calls. Takes longest."""
        _keep_log(self.settings)
        token, problem = local_token(self.storage, self.settings)
        if problem is not None:
            self.problems.append(("keyring", problem))
        self.intake_address = self._start_intake()
        if self.settings.demo:
            self._start_demo(token)

    def _start_intake(self) -> str:
        from console.intake.api import create_app
        from console.intake.server import IntakeServer, IntakeUnavailable

        by = self.taken_in or self.storage
        app = create_app(by.dispatcher, by.views, clock)
        host, port = self.settings.intake_host, self.settings.intake_port
        server = IntakeServer(app, host, 0 if self.settings.demo else port)
        try:
            bound = server.start()
        except IntakeUnavailable as error:
            self.problems.append(("intake", str(error)))
            return ""
        self.extras.callback(server.stop)
        return f"{host}:{bound}"

    def _start_demo(self, token: str) -> None:
        from console.demo import seed
        from console.intake.simulator import Shift

        seed(self.dispatcher, self.views, actor_of(self.settings), clock())
        shift = Shift(f"http://{self.intake_address}", token, speed=self.settings.speed, seed=1)
        shift.start()
        self.extras.callback(shift.stop)

    def close(self) -> None:
        self.extras.close()
        self.storage.close()
        if self.taken_in is not None:
            self.taken_in.close()


def played_centre(settings: Settings, intake: Settings) -> OpenBackend:
    """A centre's storage by its administrator; the shift comes in by the intake's own login."""
    return ConsoleBackend(open_unseen(settings), settings, open_unseen(intake))


def open_backend(settings: Settings) -> OpenBackend:
    """Storage, behind a window that is painted already; `start` the rest once the board is shown.

    Runs in a thread. Raises StorageError.
    """
    if on_server(settings) and not settings.demo:
        _keep_log(settings)
        return centre(settings)
    try:
        return ConsoleBackend(open_storage(settings), settings)
    except StorageError:
        _keep_log(settings)
        raise


def centre(settings: Settings, now: Callable[[], datetime] = clock) -> Centre:
    """A centre's server, which is asked nothing before somebody has signed in."""
    from console.services.centre import Centre
    from db.engine import open_engines

    def open_for(name: str, password: str) -> Storage:
        own = personal(settings, name, password)
        return _on(open_engines(own.database_url, own.password), own, now)

    def ask(name: str, password: str) -> Account:
        return whoever(personal(settings, name, password), proven=True)

    return Centre(ask, open_for, outbox_of(settings))


def personal(settings: Settings, name: str, password: str | None) -> Settings:
    """The same centre by this person's login."""
    from db.postgres.sign_in import address_of

    url = address_of(settings.database_url, name)
    return replace(settings, database_url=url, password=password, actor=name)


def whoever(settings: Settings, *, proven: bool = False) -> Account:
    """Whose login on the server these settings name. Raises Refusal or StorageError."""
    from db.postgres.sign_in import account

    return account(settings.database_url, settings.password, clock(), proven=proven)


def allow_no_screen() -> None:
    """Where there is no screen, Qt would end the process over it."""
    if sys.platform == "linux" and not {"DISPLAY", "WAYLAND_DISPLAY"} & set(os.environ):
        os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")


def effect_pdf(found: Effect, who: WhoCalled, now: datetime) -> bytes:
    """The effect's report; Qt draws its pictures."""
    allow_no_screen()
    from PySide6.QtWidgets import QApplication

    from console.ui.review.effect_pdf import effect_pdf as made

    app = QApplication.instance() or QApplication([])
    try:
        return made(found, who, now)
    finally:
        del app


def _keep_log(settings: Settings) -> None:
    # Imported here: the log's library takes longer than reading the board.
    from console import logs

    logs.configure(settings.data_dir / "logs")


def open_console(settings: Settings) -> int:
    """The window, until it is closed; the exit status."""
    from console.ui.app import has_screen, run

    if not settings.demo:
        return run(settings, lambda: open_backend(settings))
    with tempfile.TemporaryDirectory(prefix="sociolance-demo-") as folder:
        demo = demo_settings(settings, Path(folder))
        if not demo.empty:
            _tell_of_shift(demo)
        if has_screen():
            return run(demo, lambda: open_backend(demo))
        from console.ui.demo_player import play

        return play(demo, lambda: open_backend(demo), Path.cwd() / "demo")


def has_screen() -> bool:
    from console.ui.app import has_screen

    return has_screen()


def open_told(settings: Settings, folder: Path) -> int:
    """The window, worked from another process; pictures go into the folder."""
    from console.ui.app import run
    from console.ui.demo_told import Told

    folder.mkdir(parents=True, exist_ok=True)
    return run(
        settings,
        lambda: open_backend(settings),
        play=lambda window: Told(window, folder).play(),
    )


def two_servers(folder: Path) -> Pair:
    """A centre's servers on this machine, in that folder, not started yet. Raises StorageError."""
    from db.postgres.pair import Pair

    return Pair(folder)


def _tell_of_shift(settings: Settings) -> None:
    """Make it, with a line in the terminal, if there is one: a dot for each month."""
    out = sys.stdout or io.StringIO()

    def tell(text: str) -> None:
        out.write(text)
        out.flush()

    tell(translate("Cli", "Laver et opdigtet år") + " ")
    make_shift(settings, lambda _at: tell("."))
    tell("\n")


def demo_settings(settings: Settings, folder: Path) -> Settings:
    """A shift of its own: a fresh database and data folder, unless the user named a database."""
    own_url = load_settings().database_url == settings.database_url
    url = f"sqlite:///{folder / 'demo.db'}" if own_url else settings.database_url
    return replace(settings, database_url=url, data_dir=folder)
