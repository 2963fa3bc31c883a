"""The one door for writes: a command goes in, one transaction later what was done comes out."""

from __future__ import annotations

import random
import time
from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from typing import Any

from console.domain import roles
from console.domain.accounts import check_role
from console.domain.codes import Role
from console.domain.errors import require
from console.services.commands import Command
from console.services.errors import StorageError, TryAgain
from console.services.overtaken import check_not_overtaken
from console.services.ports import Begin, JournalEntry, UnitOfWork

PATIENCE = 10.0
"""Seconds for which a command is run again while others are first."""
LONGEST_PAUSE = 0.25

INTAKE = "intake"
"""The workstation of what comes in from outside, and who does it where no sender is known."""


@dataclass(frozen=True)
class Actor:
    """Who acts, from where. `name` is the sign-in name, not personal data of a citizen.

    role: the one of this shift. None has every right: the only person of a workstation without
    accounts, and the console's own machinery.
    """

    name: str
    workstation: str
    role: Role | None = None


@dataclass(frozen=True)
class Context:
    """What a handler may know beside the command.

    now: when the person did it; `late`: so long after that it reached storage.
    """

    actor: Actor
    now: datetime
    late: timedelta | None = None

    @property
    def by(self) -> str:
        return self.actor.name


@dataclass(frozen=True, kw_only=True)
class Done:
    """What was done: the act's name, its subjects, and the command that would undo it.

    `detail` holds codes for the sentence on the timeline; `created` tells a new record from an
    update; `repeated` says that the same op_id had been done before. `quiet`: it changed nothing
    and has a book of its own, so the journal is not told.
    """

    act: str
    call_id: int | None = None
    unit_id: int | None = None
    handoff_id: int | None = None
    citizen_id: int | None = None
    municipality: str | None = None
    record_id: int | None = None
    detail: dict[str, Any] = field(default_factory=dict)
    undo: Command | None = None
    created: bool = False
    repeated: bool = False
    quiet: bool = False


Handler = Callable[[UnitOfWork, Any, Context], Done]


class Dispatcher:
    """Runs commands, one transaction each. Synchronous; the window awaits it from its loop."""

    def __init__(
        self, begin: Begin, handlers: dict[type[Command], Handler], clock: Callable[[], datetime]
    ) -> None:
        self._begin = begin
        self._handlers = handlers
        self._clock = clock

    def submit(self, command: Command, actor: Actor, *, at: datetime | None = None) -> Done:
        """Do it and commit. Raises Refusal if the rules say no, StorageError if storage fails.

        at: when it was done, if that was before storage could be reached. What others have done
        since stands; it is refused as `done_meanwhile` where this would undo it.

        What storage asks to try again is run again from its beginning: its op_id keeps it from
        taking effect twice.
        """
        roles.check(actor.role, roles.right_of(type(command).__name__))
        now = self._clock()
        then = now if at is None else min(at, now)
        context = Context(actor, then, None if at is None else now - then)
        lost: TryAgain | None = None
        started, pause = time.monotonic(), 0.002
        while True:
            try:
                return self._run(command, context)
            except TryAgain as error:
                lost = lost if lost is not None and lost.code == "unsure" else error
                if time.monotonic() - started > PATIENCE:
                    raise lost from error
            except StorageError as error:
                if lost is not None and lost.code == "unsure":
                    raise lost from error
                raise
            # Each waits a time of its own, or they would meet again.
            time.sleep(random.uniform(0, pause))  # noqa: S311  # nothing secret
            pause = min(2 * pause, LONGEST_PAUSE)

    def _run(self, command: Command, context: Context) -> Done:
        handler = self._handlers[type(command)]
        with self._begin() as work:
            before = work.journal_entry(command.op_id)
            if before is not None:
                return _again(before)
            _check_still(work, context.actor)
            done = handler(work, command, context)
            if context.late is not None:
                check_not_overtaken(work, done, context.by, context.now)
            if not done.quiet:
                work.journal(_entry(command, context, done))
            return done


def _check_still(work: UnitOfWork, actor: Actor) -> None:
    """An account that was disabled, or lost its role, ends with that and not with the shift."""
    if actor.role is None:
        return
    account = work.accounts.one(name=actor.name)
    if account is not None:
        require(account.disabled_at is None, "account_disabled", account=actor.name)
        check_role(account, actor.role)


def _entry(command: Command, context: Context, done: Done) -> JournalEntry:
    late = {} if context.late is None else {"late": int(context.late.total_seconds())}
    return JournalEntry(
        op_id=command.op_id,
        at=context.now,
        actor=context.actor.name,
        workstation=context.actor.workstation,
        act=done.act,
        call_id=done.call_id,
        unit_id=done.unit_id,
        handoff_id=done.handoff_id,
        citizen_id=done.citizen_id,
        municipality=done.municipality,
        detail={k: v for k, v in (done.detail | late).items() if v not in (None, "")},
    )


def _again(entry: JournalEntry) -> Done:
    return Done(
        act=entry.act,
        call_id=entry.call_id,
        unit_id=entry.unit_id,
        handoff_id=entry.handoff_id,
        citizen_id=entry.citizen_id,
        municipality=entry.municipality,
        detail=entry.detail,
        repeated=True,
    )
