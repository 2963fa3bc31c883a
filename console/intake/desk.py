"""Between HTTP and the commands: who sends, what is done with it, and what is kept if refused.

Synchronous, called from worker threads; writes go one at a time.
"""

from __future__ import annotations

from collections import deque
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field, replace
from datetime import datetime, timedelta
from threading import Lock
from typing import TypeVar

import structlog

from console.domain.errors import Refusal
from console.intake import municipalities
from console.intake.body import Body, parse_object, printable
from console.intake.eido import read_eido
from console.intake.forms import Repeats, read_form
from console.intake.problems import detail_of, field_of, status_of
from console.intake.tokens import token_hash
from console.services.commands import Command, KeepRefusedMessage, ReceiveCall
from console.services.dispatcher import INTAKE, Actor, Dispatcher, Done
from console.services.errors import StorageError
from console.services.views import Views
from console.texts import language

Value = TypeVar("Value")

log = structlog.get_logger("intake")


@dataclass
class Post:
    """One message on its way in. `size` is what its header claims until it has been read."""

    route: str
    host: str
    claimed: int = 0
    sender: str = ""
    body: Body = field(default_factory=Body)

    @property
    def size(self) -> int:
        return self.body.size or self.claimed

    @property
    def actor(self) -> Actor:
        return Actor(self.sender or INTAKE, INTAKE)


class IntakeDesk:
    """What the routes need: checks tokens, submits commands, keeps what was refused."""

    def __init__(
        self,
        dispatcher: Dispatcher,
        views: Views,
        clock: Callable[[], datetime],
        *,
        in_language: str | None,
        radio: Mapping[str, str],
    ) -> None:
        self.views = views
        self.clock = clock
        self._language = in_language
        self.radio = radio
        self._repeats = Repeats(clock)
        self._dispatcher = dispatcher
        self._writing = Lock()
        self._noise = Noise(clock)

    @property
    def language(self) -> str:
        return self._language or language()

    def sender_of(self, token: str | None) -> str:
        """The name of the living token. Refusal if there is none."""
        if token is None:
            raise Refusal("token_missing", field="Authorization")
        name = self.storage(lambda: self.views.token_known(token_hash(token)))
        if name is None:
            raise Refusal("token_wrong", field="Authorization")
        return name

    def eido(self, post: Post) -> tuple[Done, ReceiveCall]:
        """Take a call sent as an EIDO document."""
        known = self._known_municipalities()
        command = self.read(lambda: read_eido(parse_object(post.body.data), self.clock(), known))
        return self.submit(post, command), command

    def form(self, post: Post) -> tuple[Done, ReceiveCall]:
        """Take a call sent as a form."""
        known = self._known_municipalities()

        def read() -> ReceiveCall:
            value = parse_object(post.body.data)
            command = read_form(value, self.clock(), known)
            return replace(command, message_id=self._repeats.id_of(post.sender, value))

        command = self.read(read)
        return self.submit(post, command), command

    def _known_municipalities(self) -> municipalities.Known:
        return municipalities.known(self.storage(self.views.municipality_names).items())

    def submit(self, post: Post, command: Command) -> Done:
        with self._writing:
            return self.storage(lambda: self._dispatcher.submit(command, post.actor))

    def storage(self, work: Callable[[], Value]) -> Value:
        """Whatever storage fails of is told the sender as: not stored, send it again."""
        try:
            return work()
        except Refusal:
            raise
        except Exception as error:
            # A database's error quotes what it was given, so no traceback goes to the log.
            code = error.code if isinstance(error, StorageError) else type(error).__name__
            log.error("storage_unavailable", code=code)  # noqa: TRY400  # see above
            raise Refusal("storage_unavailable", field="body") from error

    def read(self, work: Callable[[], Value]) -> Value:
        """A message that trips our own reading is refused and kept: somebody may be in need."""
        try:
            return work()
        except Refusal:
            raise
        except Exception as error:
            # The text of the error may quote the message, so only its type is logged.
            log.error("message_unreadable", kind=type(error).__name__)  # noqa: TRY400  # no traceback: see above
            raise Refusal("unreadable", field="body") from error

    def keep(self, post: Post, refusal: Refusal) -> bool:
        """Keep what was refused for the shift leader; says whether that was done."""
        # Without the route: a misspelled one may hold anything.
        log.warning("message_refused", reason=refusal.code, size=post.size)
        status = status_of(refusal)
        if status == 503 or self._noise.is_noise(post, refusal):
            return False
        kept = post.body.kept
        command = KeepRefusedMessage(
            route=post.route,
            sender=f"{post.sender} {post.host}".strip(),
            reason=refusal.code,
            field=field_of(refusal),
            detail=detail_of(refusal, self.language),
            body=kept if status != 401 else kept[: Noise.LETTERS],
            size=post.size,
        )
        self.submit(post, command)
        return True


class Noise:
    """Bounds what strangers and lost devices can fill the shift leader's list with."""

    STRANGERS = 20
    LETTERS = 4096
    """Messages of strangers that are kept in a time, and characters of each."""
    PER = timedelta(minutes=1)
    DEVICE = timedelta(minutes=10)

    def __init__(self, clock: Callable[[], datetime]) -> None:
        self._clock = clock
        self._lock = Lock()
        self._strangers: deque[datetime] = deque(maxlen=self.STRANGERS)
        self._devices: dict[tuple[str, str, str], datetime] = {}

    def is_noise(self, post: Post, refusal: Refusal) -> bool:
        """Whether enough of the same has been kept. Messages with a call in them never are."""
        now = self._clock()
        with self._lock:
            if status_of(refusal) == 401:
                return self._too_many(now)
            if post.route == "/v1/positions":
                about = printable(str(refusal.params.get("device", post.host)))
                return self._lately(now, (refusal.code, field_of(refusal), about))
        return False

    def _too_many(self, now: datetime) -> bool:
        full = len(self._strangers) == self.STRANGERS and now - self._strangers[0] < self.PER
        if not full:
            self._strangers.append(now)
        return full

    def _lately(self, now: datetime, key: tuple[str, str, str]) -> bool:
        since = now - self.DEVICE
        self._devices = {k: at for k, at in self._devices.items() if at > since}
        if key in self._devices or len(self._devices) > 200:
            return True
        self._devices[key] = now
        return False
