"""What the services need from storage, as Protocols that `db` and the tests' fakes fulfil."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from contextlib import AbstractContextManager
from dataclasses import dataclass
from datetime import datetime
from typing import Any, Protocol, TypeVar

from console.domain.access import Access, Looks
from console.domain.accounts import Account
from console.domain.assignment import Assignment, Unit
from console.domain.citizen import Citizen
from console.domain.codes import KeepRule
from console.domain.consent import Consent, LegalGround
from console.domain.efforts import Effort
from console.domain.followup import FollowUp
from console.domain.handoff import Handoff
from console.domain.handover import HandoverMark, ShiftHandover
from console.domain.intake import Call
from console.domain.municipality import Contact, Municipality, Service
from console.domain.notes import Note
from console.domain.phones import SharedPhone
from console.domain.plan import Plan
from console.domain.retention import Group
from console.domain.scene import Need

Record = TypeVar("Record")


@dataclass(frozen=True, kw_only=True)
class Reject:
    """A message that came in and could not become a call. `body` is cut at 64 KiB."""

    id: int = 0
    received_at: datetime
    route: str
    sender: str
    reason: str
    field: str = ""
    detail: str = ""
    body: str = ""
    size: int = 0
    seen_at: datetime | None = None
    seen_by: str | None = None


@dataclass(frozen=True, kw_only=True)
class Token:
    id: int = 0
    name: str
    token_hash: str
    created_at: datetime
    revoked_at: datetime | None = None


@dataclass(frozen=True, kw_only=True)
class Setting:
    id: int = 0
    key: str
    value: str
    version: int = 0


@dataclass(frozen=True, kw_only=True)
class JournalEntry:
    """One act. No personal data: ids and codes alone. `detail` holds codes by name."""

    id: int = 0
    op_id: str
    at: datetime
    actor: str
    workstation: str
    act: str
    call_id: int | None = None
    unit_id: int | None = None
    handoff_id: int | None = None
    citizen_id: int | None = None
    municipality: str | None = None
    detail: dict[str, Any]


class Repository(Protocol[Record]):
    """Records of one kind. Criteria are field names and the values they must have."""

    def get(self, key: int) -> Record:
        """The record, or Refusal `not_found` naming its kind and number."""

    def find(self, **criteria: object) -> Sequence[Record]:
        """All records with these values, in the order of their ids."""

    def one(self, **criteria: object) -> Record | None:
        """The first of `find`, or None."""

    def add(self, record: Record) -> Record:
        """Store a new record; the answer carries its id."""

    def save(self, record: Record) -> Record:
        """Store a changed record if nobody changed it since, else StaleRecord."""

    def remove(self, key: int) -> None: ...


class UnitOfWork(Protocol):
    """One transaction: rows and journal, one commit."""

    calls: Repository[Call]
    citizens: Repository[Citizen]
    shared_phones: Repository[SharedPhone]
    consents: Repository[Consent]
    grounds: Repository[LegalGround]
    units: Repository[Unit]
    assignments: Repository[Assignment]
    needs: Repository[Need]
    handoffs: Repository[Handoff]
    followups: Repository[FollowUp]
    notes: Repository[Note]
    plans: Repository[Plan]
    efforts: Repository[Effort]
    handovers: Repository[ShiftHandover]
    handover_marks: Repository[HandoverMark]
    contacts: Repository[Contact]
    municipal_services: Repository[Service]
    rejects: Repository[Reject]
    tokens: Repository[Token]
    settings: Repository[Setting]
    accesses: Repository[Access]
    accounts: Repository[Account]

    def municipality(self, code: str) -> Municipality: ...
    def municipalities(self) -> Sequence[Municipality]: ...
    def add_municipality(self, municipality: Municipality) -> None: ...
    def save_municipality(self, municipality: Municipality) -> Municipality: ...
    def longest_waiting(self) -> Call | None: ...
    def open_assignments(
        self, *, call_id: int | None = None, unit_id: int | None = None
    ) -> Sequence[Assignment]: ...
    def journal_entry(self, op_id: str) -> JournalEntry | None: ...
    def last_entry(self, **subject: object) -> JournalEntry | None:
        """The newest act about a subject, such as ``call_id=245``."""

    def acts_after(self, at: datetime, **subject: object) -> Sequence[JournalEntry]:
        """Acts about a subject that were done after that moment, in the order of their ids."""

    def journal(self, entry: JournalEntry) -> None: ...
    def remove_expired(
        self,
        rule: KeepRule,
        before: Mapping[KeepRule, datetime],
        groups: Sequence[Group],
        most: int,
    ) -> dict[str, int]:
        """Remove what of the groups, or at most so many rows, was last entered before the rule's
        moment, nothing newer hangs on and nobody works on; the rows by table."""

    def looks(self, actor: str, since: datetime) -> Looks:
        """What this person has looked at since then."""

    def corrected(self, call_id: int) -> frozenset[str]:
        """The fields of the call that a person has corrected."""


Begin = Callable[[], AbstractContextManager[UnitOfWork]]
"""Opens a unit of work; leaving it without an error commits."""


@dataclass(frozen=True)
class Notice:
    """A hint that something changed: ids alone, never data. `reload`: all may have changed.

    Whoever fetches by these ids also fetches what hangs on them. `away`: the database cannot be
    reached, and what is known gets old; a `reload` tells that it is back. `presence`: somebody came
    to a call or left it.
    """

    calls: frozenset[int] = frozenset()
    units: frozenset[int] = frozenset()
    handoffs: frozenset[int] = frozenset()
    citizens: frozenset[int] = frozenset()
    municipalities: frozenset[str] = frozenset()
    acts: frozenset[str] = frozenset()
    reload: bool = False
    away: bool = False
    presence: bool = False


class ChangeFeed(Protocol):
    """Tells of every committed change, one's own included."""

    def start(self, tell: Callable[[Notice], None]) -> None:
        """Begin. A `tell` that raises StorageError is told to read everything, later."""

    def stop(self) -> None: ...


class SignIn(Protocol):
    """Tells who somebody is. Takes long on purpose: call it off the window's thread."""

    def sign_in(self, name: str, password: str) -> Account:
        """The account of this name, if this is its password.

        Raises Refusal (sign_in_wrong, sign_in_pause, account_disabled) or StorageError.
        """
