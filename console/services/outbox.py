"""What is done while storage is away: which acts may wait, in what order they are sent, and which
of them a person has to decide about.

A call that is taken meanwhile has a negative number (-1 is shown as L1) until it is sent; what
names it waits behind it and is rewritten to the number it got.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, field, replace
from datetime import datetime
from typing import Any, Protocol
from uuid import NAMESPACE_OID, uuid5

from console.domain.codes import Right
from console.domain.codes import UnsentChoice as Choice
from console.domain.errors import Refusal
from console.domain.roles import right_of
from console.services import commands as c
from console.services.commands import Command
from console.services.dispatcher import Actor, Done

AWAY = frozenset({"away", "unsure", "missing", "locked", "full", "read_only", "failed", "damaged"})
"""Codes of a StorageError after which acts wait instead of being lost."""

WAITS: frozenset[type[Command]] = frozenset(
    {
        *(c.RegisterCall, c.EditCall, c.ClaimCall, c.CloseCall),
        *(c.SetCategories, c.SetMunicipality, c.FinishTriage, c.ReturnToEmergency),
        *(c.RecordConsent, c.WithdrawConsent, c.RecordLegalGround),
        *(c.AcknowledgeAssignment, c.SetUnitStatus, c.AssessNeed, c.RecordOutcome),
        *(c.WriteNote, c.SignNote, c.CorrectNote),
        *(c.SignOn, c.SignOff, c.LockConsole, c.UnlockConsole),
    }
)
"""What one person can decide alone. All else takes what only storage knows: who is free, who has
it, what the other one answered."""

UNITS: frozenset[type[Command]] = frozenset(
    {c.AssignUnit, c.CancelAssignment, c.SignOnUnit, c.ClaimNext, c.ReleaseCall}
)
HANDOFFS: frozenset[type[Command]] = frozenset(
    {c.DraftHandoff, c.EditHandoff, c.RequestHandoff, c.MarkReceived, c.MarkAccepted}
    | {c.MarkDeclined, c.TakeNextStep, c.StartHandoff, c.CompleteHandoff, c.StopHandoff}
)
LOOKS: frozenset[type[Command]] = frozenset((c.OpenCall, c.OpenCitizen))
"""Nobody is told who somebody is before it is written down."""

AS_WISHED = frozenset({"already_yours", "nothing_changed"})
"""Refusals that say it is so already: nothing is left to decide."""


@dataclass(frozen=True, kw_only=True)
class Question:
    """Why storage did not take it: the refusal's code and what its sentence needs."""

    code: str
    params: dict[str, str | int | list[str] | None] = field(default_factory=dict)
    moments: dict[str, datetime] = field(default_factory=dict)
    at: datetime

    @property
    def refusal(self) -> Refusal:
        return Refusal(self.code, **self.params, **self.moments)


@dataclass(frozen=True, kw_only=True)
class Unsent:
    """One act that waits, with its true time. Only its act is the truth: what it will have done is
    told by storage.

    number: its place in the order. call_id: the call it is about, negative for one taken here.
    sent_as: the number a call taken here has got; kept while others still name it by the old one.
    """

    number: int
    command: Command
    actor: Actor
    at: datetime
    call_id: int | None = None
    unit_id: int | None = None
    question: Question | None = None
    sent_as: int | None = None
    act: str = ""
    detail: dict[str, Any] = field(default_factory=dict)
    """What the journal will say of it, by what was known here: codes alone."""

    @property
    def chain(self) -> tuple[str, int] | None:
        """What is sent in order: one call's acts, else one unit's; None stands for itself."""
        if self.call_id is not None:
            return "call", self.call_id
        return None if self.unit_id is None else ("unit", self.unit_id)


class Outbox(Protocol):
    """What waits, kept on this machine. What was put is still there after a crash."""

    @property
    def in_keyring(self) -> bool:
        """Whether the key is in the keyring; else it lies beside what it protects."""

    @property
    def unreadable(self) -> int:
        """How many acts cannot be read with the key there is; they are kept."""

    def open(self) -> Sequence[Unsent]:
        """Everything that was put and not removed. Takes long: the keyring is asked."""

    def put(self, unsent: Unsent) -> None:
        """Keep it, in the place of an older one of the same act. Raises StorageError."""

    def remove(self, unsent: Unsent) -> None: ...


def may_wait(command: Command) -> bool:
    """Whether it can be done alone. What it names must be known to storage, its call apart."""
    note = getattr(command, "note_id", None)
    return type(command) in WAITS and (note is None or note > 0)


def is_work(command: Command) -> bool:
    """Whether a person would say that it was done; not who sat at the console, and its lock."""
    return right_of(type(command).__name__) != Right.OWN_SHIFT


def cannot_wait(command: Command, since: datetime) -> Refusal:
    """Why this is not done alone, and what to do instead."""
    if type(command) in UNITS:
        return Refusal("away_unit", at=since)
    if type(command) in HANDOFFS:
        return Refusal("away_handoff", at=since)
    if type(command) in LOOKS:
        return Refusal("away_open", at=since)
    return Refusal("away_other", at=since)


# The list ----------------------------------------------------------------------------------


@dataclass
class Waiting:
    """What waits, in the order in which it was done. Changed in one thread; each change is stored
    by whoever makes it: `changed` are to be put, `gone` removed."""

    items: dict[str, Unsent] = field(default_factory=dict)

    @classmethod
    def of(cls, items: Iterable[Unsent]) -> Waiting:
        ordered = sorted(items, key=lambda one: (one.number, one.command.op_id))
        return cls({one.command.op_id: one for one in ordered})

    @property
    def acts(self) -> list[Unsent]:
        """Those that are to be sent yet, questions among them."""
        return [one for one in self.items.values() if one.sent_as is None]

    @property
    def questions(self) -> list[Unsent]:
        return [one for one in self.acts if one.question is not None]

    def new(self, command: Command, actor: Actor, at: datetime, unit_call: int | None) -> Unsent:
        """Not in the list yet. unit_call: the call of the unit it is about."""
        number = max((one.number for one in self.items.values()), default=0) + 1
        call_id: int | None = getattr(command, "call_id", None)
        if isinstance(command, c.RegisterCall):
            call_id = min(0, *(one.call_id or 0 for one in self.items.values()), 0) - 1
        return Unsent(
            number=number,
            command=command,
            actor=actor,
            at=at,
            call_id=unit_call if call_id is None else call_id,
            unit_id=getattr(command, "unit_id", None),
        )

    def put(self, unsent: Unsent) -> None:
        self.items[unsent.command.op_id] = unsent

    def next(self, may: Callable[[Unsent], bool] = lambda _one: True) -> Unsent | None:
        """The first that can be sent: no question, and none before it in its chain that is one, or
        that may not be sent now."""
        held = {one.chain for one in self.questions}
        for one in self.acts:
            if one.chain is None or one.chain not in held:
                if may(one):
                    return one
                held.add(one.chain)
        return None

    def ready(self, unsent: Unsent) -> Unsent:
        """With its command by the number its call has got."""
        for one in self.items.values():
            if one.sent_as is not None and one.call_id == unsent.call_id and one is not unsent:
                return replace(unsent, command=by_number(unsent.command, one.sent_as))
        return unsent

    def sent(self, unsent: Unsent, done: Done) -> tuple[Unsent | None, list[Unsent]]:
        """It was taken. Answers what is to be put anew, and what is to be removed."""
        taken = unsent
        if isinstance(unsent.command, c.RegisterCall):
            taken = replace(unsent, sent_as=done.call_id, question=None)
            self.put(taken)
        else:
            self.items.pop(unsent.command.op_id, None)
        gone = self._settled()
        if taken is not unsent and taken not in gone:
            return taken, gone
        return None, [*gone, *([] if taken is not unsent else [unsent])]

    def _settled(self) -> list[Unsent]:
        """Calls with a number that nothing names by the old one any more."""
        named = {one.call_id for one in self.acts}
        gone = [one for one in self.items.values() if one.sent_as and one.call_id not in named]
        for one in gone:
            del self.items[one.command.op_id]
        return gone

    def settle(self, unsent: Unsent) -> list[Unsent]:
        """A person has decided: it is not sent. Answers what is to be removed."""
        self.items.pop(unsent.command.op_id, None)
        return [unsent, *self._settled()]


def asked(unsent: Unsent, refusal: Refusal, at: datetime) -> Unsent:
    """With the question that came back instead of an answer."""
    moments = {k: v for k, v in refusal.params.items() if isinstance(v, datetime)}
    params = {k: _plain(v) for k, v in refusal.params.items() if k not in moments}
    question = Question(code=refusal.code, params=params, moments=moments, at=at)
    return replace(unsent, question=question)


def _plain(value: object) -> str | int | list[str] | None:
    if value is None or isinstance(value, int):
        return value
    if isinstance(value, list | tuple | set | frozenset):
        return [str(one) for one in value]
    return str(value)


def number_of(unsent: Unsent) -> int | None:
    """The call it is about, by storage's number; None while it has none."""
    number: int | None = getattr(unsent.command, "call_id", None) or unsent.call_id
    return number if number is not None and number > 0 else None


def by_number(command: Command, number: int) -> Command:
    """The same act on the call by the number storage gave it."""
    changed: dict[str, Any] = {"call_id": number}
    return replace(command, **changed)


def settling(unsent: Unsent, choice: Choice, text: str = "") -> c.SettleUnsent:
    """Records what was chosen in its place; the same choice about the same act only once."""
    code = unsent.question.code if unsent.question else ""
    op_id = uuid5(NAMESPACE_OID, unsent.command.op_id).hex
    return c.SettleUnsent(
        op_id=op_id, call_id=number_of(unsent), choice=choice, code=code, text=text
    )


def insisted(unsent: Unsent) -> Command:
    """The act as it is done when a person insists on it, now: over what others did since."""
    changed: dict[str, Any] = {}
    if isinstance(unsent.command, c.EditCall):
        changed["version"] = None
    if isinstance(unsent.command, c.ClaimCall):
        changed["take_over"] = True
    return replace(unsent.command, **changed)
