"""The read side: what a screen or a listing shows, as frozen dataclasses, and who provides it.

Times are aware and in UTC. Everything here is made in `db` and never changed.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import date, datetime
from typing import Protocol

from console.domain.access import Looks
from console.domain.assignment import Assignment, Unit
from console.domain.citizen import Citizen
from console.domain.codes import (
    CallSource,
    CallState,
    Category,
    ClockState,
    Disposition,
    RepeatPart,
    Stage,
    StageState,
    UnitKind,
    UnitStatus,
)
from console.domain.consent import Consent, LegalGround
from console.domain.efforts import Ongoing
from console.domain.followup import FollowUp
from console.domain.handoff import Handoff
from console.domain.intake import Call
from console.domain.municipality import Contact, Municipality, OpenState, Service
from console.domain.notes import Note
from console.domain.phones import SharedPhone
from console.domain.plan import Plan
from console.domain.repeat_callers import MIDTJYLLAND, Counts, Definition
from console.domain.scene import Need
from console.domain.verdict import Verdict
from console.services.accounts import AccountView
from console.services.audit_view import AuditQuery, AuditRow
from console.services.avoided import Avoided
from console.services.citizen_view import CitizenHit, KnownAs
from console.services.facts import EffectFacts, HandoffFact
from console.services.handoff_row import HandoffRow as HandoffRow  # noqa: PLC0414  # a view like these
from console.services.handover_view import HandoverView
from console.services.keeping import Kept
from console.services.ports import JournalEntry, Reject
from console.services.reach import Reach


@dataclass(frozen=True, kw_only=True)
class QueueRow:
    """One open call on the board."""

    id: int
    state: CallState
    source: CallSource
    on_behalf: bool
    received_at: datetime
    started_at: datetime
    touched_at: datetime
    claimed_by: str | None
    claimed_at: datetime | None
    municipality: str | None
    municipality_name: str
    categories: tuple[Category, ...]
    caller_name: str
    caller_phone: str
    location: str
    narrative: str
    citizen_id: int | None
    calls_month: int
    """Calls in the last 30 days by the same citizen or from the same number, this one included."""
    address_month: int
    """The same from the same address; 0 where the definition does not count them."""
    repeat: tuple[RepeatPart, ...]
    """The parts of the definition that make a repeat caller; none if it is none."""
    warnings: tuple[str, ...]
    units: tuple[str, ...]
    stage: Stage
    made_up: bool
    version: int
    unsent: int = 0
    """Acts on it that were done here and wait to be sent."""
    masked: bool = False
    """Whether whoever asked has yet to open it: see `services.masking`."""


def counted_as(row: QueueRow, known: QueueRow) -> QueueRow:
    """The row, with how often they called as it was known before."""
    return replace(
        row,
        calls_month=known.calls_month,
        address_month=known.address_month,
        repeat=known.repeat,
    )


@dataclass(frozen=True, kw_only=True)
class UnitRow:
    """One unit on the board."""

    id: int
    call_sign: str
    kind: UnitKind
    status: UnitStatus
    status_since: datetime
    call_id: int | None
    acknowledged: bool
    crew: str
    shift_from: datetime | None
    shift_to: datetime | None
    latitude: float | None
    longitude: float | None
    position_at: datetime | None
    device_id: str | None
    made_up: bool


@dataclass(frozen=True, kw_only=True)
class CallListRow:
    """One handoff to ring about: whom, with which number, and whether they are open."""

    handoff: HandoffRow
    state: ClockState
    name: str
    phone: str
    deputy: int
    """0: the handoff's own contact; 1, 2, …: which deputy."""
    open: OpenState
    out_of_hours_phone: str
    attempts: int
    """How often nobody answered since the last answer."""
    seen_by: str
    """Who has seen the alarm it has now; '' for nobody."""


@dataclass(frozen=True, kw_only=True)
class BoardRows:
    """What is open now: all of it, or the rows asked for by id."""

    calls: tuple[QueueRow, ...] = ()
    units: tuple[UnitRow, ...] = ()
    handoffs: tuple[HandoffRow, ...] = ()


@dataclass(frozen=True, kw_only=True)
class ConcernedHandoff:
    """An earlier handoff, and when its citizen first called again after it was accepted; that is
    this call, perhaps."""

    handoff: HandoffRow
    first_call: datetime | None

    def verdict(self, now: datetime) -> Verdict | None:
        return self.handoff.verdict(self.first_call, now)


@dataclass(frozen=True, kw_only=True)
class RepeatView:
    """How often the caller of a call has called: by window in days, split by who called.

    address: the same for calls from the address. parts: of the definition, those that make a
    repeat caller. trend: calls in each of the last 26 weeks, the oldest first.
    """

    definition: Definition = MIDTJYLLAND
    counts: dict[int, Counts] = field(default_factory=dict)
    address: dict[int, Counts] = field(default_factory=dict)
    parts: tuple[RepeatPart, ...] = ()
    trend: tuple[Counts, ...] = ()
    previous: tuple[HistoryRow, ...] = ()
    """The latest calls before this one, newest first, at most five."""
    last_handoff: ConcernedHandoff | None = None
    """The newest of all, accepted or not."""
    concerns: tuple[ConcernedHandoff, ...] = ()
    """The citizen's handoffs accepted before this call, which a call again may concern."""


@dataclass(frozen=True, kw_only=True)
class MunicipalityView:
    """A municipality with its entrance and services."""

    municipality: Municipality
    contacts: tuple[Contact, ...]
    services: tuple[Service, ...]


@dataclass(frozen=True, kw_only=True)
class CallView:
    """Everything the call panel shows."""

    call: Call
    shared_phone: SharedPhone | None
    """What the number is that the call came from, if many people call from it."""
    citizen: Citizen | None
    absorbed: tuple[Citizen, ...]
    """Records merged into this citizen, for un-merging."""
    consents: tuple[Consent, ...]
    grounds: tuple[LegalGround, ...]
    assignments: tuple[Assignment, ...]
    call_signs: dict[int, str]
    """Unit id to call sign, for the assignments."""
    unit_rows: tuple[UnitRow, ...]
    """The units now on the call."""
    needs: tuple[Need, ...]
    handoffs: tuple[Handoff, ...]
    first_calls: dict[int, datetime]
    """By handoff: when the citizen first called again after it was accepted."""
    followups: tuple[FollowUp, ...]
    notes: tuple[Note, ...]
    timeline: tuple[JournalEntry, ...]
    """Oldest first."""
    municipality: MunicipalityView | None
    repeat: RepeatView
    plan: Plan | None
    """The plan that stands for this citizen, out of date or not."""
    plans: tuple[Plan, ...]
    """Every version, newest first."""
    ongoing: tuple[Ongoing, ...]
    """What goes on for the citizen beside this call, oldest first."""
    stages: dict[Stage, StageState]
    stage: Stage
    known_at: datetime | None = None
    """Since when storage is away: this is what was known then, and what was done here since."""
    unsent: int = 0
    """Acts on it that were done here and wait to be sent."""
    masked: bool = False
    """Whether whoever asked has yet to open it: see `services.masking`."""


@dataclass(frozen=True, kw_only=True)
class HistoryRow:
    """One call in the history."""

    id: int
    received_at: datetime
    state: CallState
    disposition: Disposition | None
    source: CallSource
    on_behalf: bool
    municipality: str | None
    municipality_name: str
    categories: tuple[Category, ...]
    caller_name: str
    caller_phone: str
    location: str
    narrative: str
    citizen_id: int | None
    claimed_by: str | None


@dataclass(frozen=True, kw_only=True)
class HistoryQuery:
    """What to look for in the history; pages go backwards from `before` (a call number)."""

    text: str = ""
    municipality: str | None = None
    category: Category | None = None
    disposition: Disposition | None = None
    citizen_id: int | None = None
    received_from: datetime | None = None
    received_to: datetime | None = None
    before: int | None = None
    limit: int = 100


@dataclass(frozen=True, kw_only=True)
class DirectoryHit:
    """A municipality found by words, with what matched them if it was not its name."""

    code: str
    name: str
    matched: str
    contact: str
    phone: str
    verified_at: datetime | None
    made_up: bool


@dataclass(frozen=True, kw_only=True)
class LeaderView:
    """The shift leader's page."""

    waiting: tuple[QueueRow, ...]
    """Longest waiting first."""
    stale: tuple[QueueRow, ...]
    """Claimed and untouched for too long."""
    overdue: tuple[HandoffRow, ...]
    follow_ups_due: tuple[HistoryRow, ...]
    today_total: int
    today_closed: int
    today_by_category: dict[Category, int]
    today_by_municipality: dict[str, int]
    """By municipality name; '' is not placed."""
    today_by_disposition: dict[Disposition, int]
    rejects: tuple[Reject, ...]
    """Newest first, at most 200, those nobody has seen before those seen."""
    rejects_unseen: int


class Views(Protocol):
    """Everything that is read. Calls may come from any thread."""

    def board(self) -> BoardRows:
        """All that is open now, and all units."""

    def board_rows(
        self,
        calls: Sequence[int],
        units: Sequence[int],
        handoffs: Sequence[int],
        citizens: Sequence[int] = (),
        *,
        reach: Reach = Reach.PEOPLE,
    ) -> BoardRows:
        """These rows as they are now, and the open ones that hang on them: the handoffs and
        units of the calls, the calls and handoffs of the citizens. What is not open any more is
        left out; so is what lies beyond the reach, and no row of a call is `counted_as` yet."""

    def call(self, call_id: int) -> CallView:
        """Refusal `not_found` if there is no such call."""

    def citizens(self, text: str, *, limit: int = 50) -> Sequence[CitizenHit]:
        """Search by phone, CPR, birth date or name, whichever the text looks like."""

    def candidates(self, call_id: int) -> Sequence[CitizenHit]:
        """Citizens the call may be about: by its phone, then by its caller's name. By a phone
        that many people call from, only after those whose name is alike."""

    def similar(self, known: KnownAs) -> Sequence[CitizenHit]:
        """Citizens this may be: by the same CPR number, else those most alike by name and birth
        date. Offered before a second record is made of somebody."""

    def shared_phones(self) -> Sequence[SharedPhone]:
        """Numbers that many people call from, by name."""

    def history(self, query: HistoryQuery) -> Sequence[HistoryRow]:
        """One page, newest first."""

    def municipality(self, code: str) -> MunicipalityView: ...
    def municipalities(self) -> Sequence[MunicipalityView]:
        """All, by name."""

    def municipality_names(self) -> Mapping[str, str]:
        """Code to name, without reading the whole directory."""

    def directory(self, text: str) -> Sequence[DirectoryHit]:
        """Municipalities whose name, contacts or services match all words; all if empty."""

    def services(self) -> Sequence[Service]: ...
    def units(self) -> Sequence[Unit]: ...
    def handoffs(self, *, all_: bool = False) -> Sequence[HandoffRow]: ...
    def calls(self, *, all_: bool = False) -> Sequence[QueueRow]:
        """Open calls, or with `all_` the latest 1,000 whatever their state."""

    def handoff(self, handoff_id: int) -> Handoff: ...
    def handoff_facts(
        self, since: datetime, until: datetime | None = None
    ) -> Sequence[HandoffFact]:
        """Every handoff requested since then, and before `until`, for the measures."""

    def effect_facts(self) -> EffectFacts:
        """Every citizen's calls and first handoffs, for the effect."""

    def call_list(self, now: datetime) -> Sequence[CallListRow]:
        """Open handoffs whose answer is awaited, the one to ring about first on top."""

    def avoided(self) -> Sequence[Avoided]:
        """Calls that joined what was open already, the newest first."""

    def handover(self, now: datetime) -> HandoverView:
        """Everything open, for the change of shift."""

    def note(self, note_id: int) -> Note: ...
    def rejects(self, *, all_: bool = False) -> Sequence[Reject]: ...
    def leader(self, now: datetime, day_start: datetime) -> LeaderView: ...
    def setting(self, key: str) -> str | None: ...
    def accounts(self) -> Sequence[AccountView]:
        """Everybody who may sign in here, and who once might; none where nobody needs to."""

    def kept(self) -> Kept:
        """When the data was last backed up, checked and cleared."""

    def token_known(self, token_hash: str) -> str | None:
        """The name of the living token with this hash."""

    def follow_ups_due(self, until: date) -> Sequence[HistoryRow]: ...
    def looks(self, actor: str, since: datetime) -> Looks:
        """What this person has looked at since then."""

    def in_work(self, actor: str) -> frozenset[int]:
        """The open calls this person has."""

    def audit(self, query: AuditQuery) -> Sequence[AuditRow]:
        """One page of who looked and who changed, newest first."""
