"""One frozen dataclass per act, in the imperative. Every write, from whatever side, is one.

`op_id` makes a command idempotent: the same command again changes nothing and says so.
Ids are numbers of stored records; times are aware; texts are what a person typed.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date, datetime
from uuid import uuid4

from console.domain.codes import (
    AccessReason,
    AgainReason,
    BesideReason,
    CallSource,
    Category,
    ConsentAnswer,
    ConsentGiver,
    ConsentHow,
    ConsentScope,
    DeclineReason,
    Disposition,
    EffortKind,
    Export,
    FollowUpResult,
    Ground,
    HandoffState,
    HandoverKind,
    KeepRule,
    NeedArea,
    NeedLevel,
    NextStep,
    RedFlag,
    ReopenReason,
    Role,
    SceneOutcome,
    SharedField,
    SharedPlace,
    UnitKind,
    UnitStatus,
    UnsentChoice,
)
from console.domain.municipality import Contact, Hours, Municipality, Service
from console.domain.repeat_callers import OWN, Definition, Thresholds
from console.domain.retention import Group


def new_op_id() -> str:
    return uuid4().hex


@dataclass(frozen=True, kw_only=True)
class Command:
    op_id: str = field(default_factory=new_op_id)


# Intake ------------------------------------------------------------------------------------


@dataclass(frozen=True, kw_only=True)
class ReceiveCall(Command):
    """A call from outside. The same `message_id` again is an update, never a second call."""

    message_id: str | None = None
    source: CallSource = CallSource.CALLER_112
    on_behalf: bool = False
    started_at: datetime | None = None
    started_offset: int = 0
    caller_name: str = ""
    caller_phone: str = ""
    location: str = ""
    latitude: float | None = None
    longitude: float | None = None
    narrative: str = ""
    municipality: str | None = None
    categories: tuple[Category, ...] = ()
    warnings: tuple[str, ...] = ()
    made_up: bool = False


@dataclass(frozen=True, kw_only=True)
class RegisterCall(Command):
    """A call a dispatcher types; with `claim`, it is the dispatcher's own at once."""

    source: CallSource = CallSource.CALLER_112
    on_behalf: bool = False
    caller_name: str = ""
    caller_phone: str = ""
    location: str = ""
    narrative: str = ""
    municipality: str | None = None
    categories: tuple[Category, ...] = ()
    claim: bool = False
    made_up: bool = False


@dataclass(frozen=True, kw_only=True)
class EditCall(Command):
    """Change what was told. None leaves a field as it is."""

    call_id: int
    version: int | None = None
    source: CallSource | None = None
    on_behalf: bool | None = None
    caller_name: str | None = None
    caller_phone: str | None = None
    location: str | None = None
    narrative: str | None = None


@dataclass(frozen=True, kw_only=True)
class KeepRefusedMessage(Command):
    """What came in and could not become a call is kept for the shift leader. Body bounded."""

    route: str
    sender: str
    reason: str
    field: str = ""
    detail: str = ""
    body: str = ""
    size: int = 0


@dataclass(frozen=True, kw_only=True)
class AcknowledgeReject(Command):
    reject_id: int


# Triage ------------------------------------------------------------------------------------


@dataclass(frozen=True, kw_only=True)
class ClaimCall(Command):
    call_id: int
    take_over: bool = False


@dataclass(frozen=True, kw_only=True)
class ClaimNext(Command):
    """Claim the call that has waited longest."""


@dataclass(frozen=True, kw_only=True)
class ReleaseCall(Command):
    call_id: int


@dataclass(frozen=True, kw_only=True)
class SetCategories(Command):
    call_id: int
    categories: tuple[Category, ...]
    text: str = ""


@dataclass(frozen=True, kw_only=True)
class SetMunicipality(Command):
    call_id: int
    municipality: str | None


@dataclass(frozen=True, kw_only=True)
class FinishTriage(Command):
    """No red flag; the call is social."""

    call_id: int


@dataclass(frozen=True, kw_only=True)
class ReturnToEmergency(Command):
    call_id: int
    flag: RedFlag


@dataclass(frozen=True, kw_only=True)
class CreateCitizen(Command):
    """A new citizen, matched to the call at once if one is given."""

    call_id: int | None = None
    cpr: str = ""
    name: str = ""
    birth_date: date | None = None
    description: str = ""
    address: str = ""
    no_fixed_address: bool = False
    municipality: str | None = None
    phones: tuple[str, ...] = ()
    made_up: bool = False


@dataclass(frozen=True, kw_only=True)
class EditCitizen(Command):
    """Change what is known of a citizen. None leaves a field as it is; '' empties it."""

    citizen_id: int
    version: int | None = None
    cpr: str | None = None
    name: str | None = None
    birth_date: date | None = None
    clear_birth_date: bool = False
    description: str | None = None
    address: str | None = None
    no_fixed_address: bool | None = None
    municipality: str | None = None
    phones: tuple[str, ...] | None = None


@dataclass(frozen=True, kw_only=True)
class MatchCitizen(Command):
    """Say who the call is about; None takes the match off again."""

    call_id: int
    citizen_id: int | None


@dataclass(frozen=True, kw_only=True)
class MergeCitizens(Command):
    kept_id: int
    absorbed_id: int


@dataclass(frozen=True, kw_only=True)
class UnmergeCitizen(Command):
    absorbed_id: int


@dataclass(frozen=True, kw_only=True)
class MarkSharedPhone(Command):
    """Many people call from this number. `call_id`: the call it was seen on, for its timeline."""

    phone: str
    place: SharedPlace
    name: str = ""
    call_id: int | None = None


@dataclass(frozen=True, kw_only=True)
class UnmarkSharedPhone(Command):
    phone: str
    call_id: int | None = None


@dataclass(frozen=True, kw_only=True)
class WritePlan(Command):
    """A new version of the plan of the citizen a call is about; the old one is kept."""

    call_id: int
    instruction: str
    agreed_with: str
    valid_until: date
    agreed: str = ""


@dataclass(frozen=True, kw_only=True)
class EndPlan(Command):
    """The plan of the citizen a call is about does not hold any more."""

    call_id: int


@dataclass(frozen=True, kw_only=True)
class RestorePlan(Command):
    """An earlier version of the plan of the citizen a call is about stands again."""

    call_id: int
    plan_id: int


# Consent -----------------------------------------------------------------------------------


@dataclass(frozen=True, kw_only=True)
class RecordConsent(Command):
    call_id: int
    scope: ConsentScope
    answer: ConsentAnswer
    given_by: ConsentGiver = ConsentGiver.CITIZEN
    how: ConsentHow = ConsentHow.PHONE


@dataclass(frozen=True, kw_only=True)
class WithdrawConsent(Command):
    call_id: int
    scope: ConsentScope


@dataclass(frozen=True, kw_only=True)
class RecordLegalGround(Command):
    call_id: int
    scope: ConsentScope
    ground: Ground
    reason: str
    decided_by: str


@dataclass(frozen=True, kw_only=True)
class InformCitizen(Command):
    """The citizen was told afterwards of what was done on vital interest, or why not."""

    ground_id: int
    informed: bool
    reason_not: str = ""


# Efforts -----------------------------------------------------------------------------------


@dataclass(frozen=True, kw_only=True)
class RecordEffort(Command):
    """Somebody told of help that is already going on for the citizen of this call."""

    call_id: int
    kind: EffortKind
    owner: str


@dataclass(frozen=True, kw_only=True)
class EndEffort(Command):
    effort_id: int


@dataclass(frozen=True, kw_only=True)
class ResumeEffort(Command):
    """It goes on after all."""

    effort_id: int


@dataclass(frozen=True, kw_only=True)
class JoinEffort(Command):
    """Do not start anew: the handoff that is open already is told that the citizen called."""

    call_id: int
    handoff_id: int


@dataclass(frozen=True, kw_only=True)
class LeaveEffort(Command):
    """Not joined after all. The others: what stood before, on the handoff and on the call."""

    call_id: int
    handoff_id: int
    next_action: str = ""
    snoozed_until: datetime | None = None
    joined_before: int | None = None


@dataclass(frozen=True, kw_only=True)
class GoBeside(Command):
    """Start something beside what is going on, for a coded reason; None takes it off again."""

    call_id: int
    reason: BesideReason | None
    text: str = ""


@dataclass(frozen=True, kw_only=True)
class RecordAgain(Command):
    """Why the citizen calls again after this accepted handoff; without a reason it is taken off."""

    call_id: int
    handoff_id: int
    reason: AgainReason | None
    text: str = ""


@dataclass(frozen=True, kw_only=True)
class CommentVerdict(Command):
    """Words about whether the handoff held, signed at once."""

    handoff_id: int
    text: str


# Assignment --------------------------------------------------------------------------------


@dataclass(frozen=True, kw_only=True)
class AddUnit(Command):
    call_sign: str
    kind: UnitKind
    device_id: str | None = None
    made_up: bool = False


@dataclass(frozen=True, kw_only=True)
class SignOnUnit(Command):
    unit_id: int
    crew: str
    shift_from: datetime
    shift_to: datetime


@dataclass(frozen=True, kw_only=True)
class SetUnitDevice(Command):
    """Which positioning device speaks for the unit."""

    unit_id: int
    device_id: str | None


@dataclass(frozen=True, kw_only=True)
class AssignUnit(Command):
    call_id: int
    unit_id: int


@dataclass(frozen=True, kw_only=True)
class CancelAssignment(Command):
    """Call a unit off before it has met the citizen."""

    unit_id: int


# Scene -------------------------------------------------------------------------------------


@dataclass(frozen=True, kw_only=True)
class AcknowledgeAssignment(Command):
    unit_id: int


@dataclass(frozen=True, kw_only=True)
class SetUnitStatus(Command):
    """What the unit reports. `available` while on a call clears it."""

    unit_id: int
    status: UnitStatus


@dataclass(frozen=True, kw_only=True)
class RecordPosition(Command):
    """WGS 84 degrees, accuracy in metres, speed in km/h, bearing in degrees, battery in %."""

    device_id: str
    latitude: float
    longitude: float
    at: datetime
    accuracy: float | None = None
    speed: float | None = None
    bearing: float | None = None
    battery: float | None = None


@dataclass(frozen=True, kw_only=True)
class AssessNeed(Command):
    call_id: int
    area: NeedArea
    level: NeedLevel
    note: str = ""


@dataclass(frozen=True, kw_only=True)
class RecordOutcome(Command):
    call_id: int
    outcome: SceneOutcome
    reason: str = ""


# Handoff -----------------------------------------------------------------------------------


@dataclass(frozen=True, kw_only=True)
class DraftHandoff(Command):
    """Begin a handoff. Without a contact the service's own or the fixed contact is filled in.

    to_health: the receiver is the health service. follows: the declined handoff this one comes
    after, as its next step; that may be begun on a closed call too.
    """

    call_id: int
    service: str
    municipality: str | None = None
    contact_name: str = ""
    contact_phone: str = ""
    reason: str = ""
    shared: tuple[SharedField, ...] = ()
    urgent: bool = False
    warm: bool = False
    phone_contact: str = ""
    to_health: bool = False
    follows: int | None = None
    step: NextStep | None = None


@dataclass(frozen=True, kw_only=True)
class EditHandoff(Command):
    """Change a draft. None leaves a field as it is."""

    handoff_id: int
    version: int | None = None
    service: str | None = None
    municipality: str | None = None
    contact_name: str | None = None
    contact_phone: str | None = None
    reason: str | None = None
    shared: tuple[SharedField, ...] | None = None
    urgent: bool | None = None
    warm: bool | None = None
    phone_contact: str | None = None
    to_health: bool | None = None


@dataclass(frozen=True, kw_only=True)
class RequestHandoff(Command):
    handoff_id: int


@dataclass(frozen=True, kw_only=True)
class MarkReceived(Command):
    handoff_id: int
    answered_by: str = ""


@dataclass(frozen=True, kw_only=True)
class MarkAccepted(Command):
    handoff_id: int
    person: str
    warm: bool = False


@dataclass(frozen=True, kw_only=True)
class MarkDeclined(Command):
    handoff_id: int
    person: str
    reason: DeclineReason
    text: str = ""


@dataclass(frozen=True, kw_only=True)
class TakeNextStep(Command):
    """What is done after a decline. A new handoff takes over what it can from the declined one;
    `text` is added to its reason, or says why nothing more is done."""

    handoff_id: int
    step: NextStep
    service: str = ""
    municipality: str | None = None
    text: str = ""


@dataclass(frozen=True, kw_only=True)
class AwaitNextStep(Command):
    """The step chosen after a decline was not taken after all. `effort_id`: what was recorded
    with it, which ends."""

    handoff_id: int
    effort_id: int | None = None


@dataclass(frozen=True, kw_only=True)
class StartHandoff(Command):
    """The first meeting was held."""

    handoff_id: int


@dataclass(frozen=True, kw_only=True)
class CompleteHandoff(Command):
    handoff_id: int
    text: str = ""


@dataclass(frozen=True, kw_only=True)
class StopHandoff(Command):
    """End without success: failed, cancelled, or entered in error."""

    handoff_id: int
    state: HandoffState
    reason: str


@dataclass(frozen=True, kw_only=True)
class TakeBackAnswer(Command):
    """Undo the last answer to a handoff. The others: what stood before it, if known; whether it
    was meant warm, and until when it was put off."""

    handoff_id: int
    warm: bool | None = None
    snoozed_until: datetime | None = None
    snooze_reason: str = ""


@dataclass(frozen=True, kw_only=True)
class SetHandoffOwner(Command):
    """Who has the handoff. None leaves the next action as it is."""

    handoff_id: int
    owner: str
    next_action: str | None = None


@dataclass(frozen=True, kw_only=True)
class AcknowledgeAlarm(Command):
    """Somebody has heard that the handoff's answer is overdue. Nothing else changes."""

    handoff_id: int


@dataclass(frozen=True, kw_only=True)
class TakeBackAlarm(Command):
    """The alarm was not heard after all. The others: who had heard it before."""

    handoff_id: int
    seen_at: datetime | None = None
    seen_by: str | None = None


@dataclass(frozen=True, kw_only=True)
class SnoozeHandoff(Command):
    """Do not call about it before that day's opening; recorded, with the reason."""

    handoff_id: int
    on: date
    reason: str


@dataclass(frozen=True, kw_only=True)
class RecordNoAnswer(Command):
    """Somebody was rung and did not answer: it comes up again in an hour."""

    handoff_id: int


@dataclass(frozen=True, kw_only=True)
class TakeBackSnooze(Command):
    """It was not put off after all, or nobody was rung. The others: what stood before."""

    handoff_id: int
    until: datetime | None = None
    reason: str = ""
    no_answer: bool = False


# Follow-up and the end ---------------------------------------------------------------------


@dataclass(frozen=True, kw_only=True)
class PlanFollowUp(Command):
    call_id: int
    on: date | None


@dataclass(frozen=True, kw_only=True)
class RecordFollowUp(Command):
    call_id: int
    result: FollowUpResult
    handoff_id: int | None = None
    text: str = ""


@dataclass(frozen=True, kw_only=True)
class CloseCall(Command):
    call_id: int
    disposition: Disposition
    reason: str = ""


@dataclass(frozen=True, kw_only=True)
class ReopenCall(Command):
    call_id: int
    reason: ReopenReason
    text: str = ""


@dataclass(frozen=True, kw_only=True)
class WriteNote(Command):
    """A new note, or new words in one's own unsigned note."""

    call_id: int
    text: str
    note_id: int | None = None
    sign: bool = False


@dataclass(frozen=True, kw_only=True)
class SignNote(Command):
    note_id: int


@dataclass(frozen=True, kw_only=True)
class CorrectNote(Command):
    note_id: int
    text: str


# Directory ---------------------------------------------------------------------------------


@dataclass(frozen=True, kw_only=True)
class EditMunicipality(Command):
    """Change an entrance. None leaves a field as it is."""

    code: str
    version: int | None = None
    phone: str | None = None
    secure_email: str | None = None
    out_of_hours_phone: str | None = None
    note: str | None = None
    hours: tuple[Hours, ...] | None = None
    received_days: int | None = None
    answered_days: int | None = None
    meeting_days: int | None = None
    urgent_hours: int | None = None


@dataclass(frozen=True, kw_only=True)
class VerifyMunicipality(Command):
    code: str


@dataclass(frozen=True, kw_only=True)
class SaveContact(Command):
    """Add (id 0) or change a contact. An entrance has one fixed contact: a second is refused."""

    contact: Contact


@dataclass(frozen=True, kw_only=True)
class RemoveContact(Command):
    contact_id: int


@dataclass(frozen=True, kw_only=True)
class SaveService(Command):
    """Add (id 0) or change a service."""

    service: Service


@dataclass(frozen=True, kw_only=True)
class RemoveService(Command):
    service_id: int


@dataclass(frozen=True, kw_only=True)
class DirectoryEntry:
    """A municipality with all that belongs to it."""

    municipality: Municipality
    contacts: tuple[Contact, ...] = ()
    services: tuple[Service, ...] = ()


@dataclass(frozen=True, kw_only=True)
class ImportDirectory(Command):
    """Replace the entries named, all or nothing."""

    entries: tuple[DirectoryEntry, ...]


# The change of shift -------------------------------------------------------------------------


@dataclass(frozen=True, kw_only=True)
class HandOverShift(Command):
    """All that is open is now to be acknowledged by the next shift. `note`: what to know."""

    note: str = ""


@dataclass(frozen=True, kw_only=True)
class WithdrawHandover(Command):
    """The shift was handed over by mistake: the one before stands again, with its
    acknowledgements. Refused once somebody has acknowledged something."""


@dataclass(frozen=True, kw_only=True)
class WriteHandoverNote(Command):
    """Change the note of the handover that stands."""

    note: str


@dataclass(frozen=True, kw_only=True)
class AcknowledgeHandover(Command):
    """Take one thing over from the last shift: its call, handoff or follow-up becomes one's own.
    A waiting call goes on waiting. The number of a note is its handover's."""

    kind: HandoverKind
    number: int


@dataclass(frozen=True, kw_only=True)
class TakeBackAcknowledgement(Command):
    """Take one's own acknowledgement back; whoever had the thing has it again."""

    kind: HandoverKind
    number: int


# Settings of the centre --------------------------------------------------------------------


@dataclass(frozen=True, kw_only=True)
class SetRepeatDefinition(Command):
    """Choose who counts as a repeat caller: a known definition, or one's own by its thresholds."""

    definition: str
    adult: Thresholds = ()
    child: Thresholds = ()
    address: Thresholds = ()

    @classmethod
    def of(cls, definition: Definition) -> SetRepeatDefinition:
        """Choose this one."""
        if definition.code != OWN:
            return cls(definition=definition.code)
        return cls(
            definition=OWN,
            adult=definition.adult,
            child=definition.child,
            address=definition.address,
        )


@dataclass(frozen=True, kw_only=True)
class MakeToken(Command):
    """Keep the hash of a new bearer token under a name; an old token of that name ends."""

    name: str
    token_hash: str


@dataclass(frozen=True, kw_only=True)
class AddMunicipality(Command):
    """Used when an empty directory is filled with codes and names."""

    code: str
    name: str


# Accounts and one's own shift ----------------------------------------------------------------


@dataclass(frozen=True, kw_only=True)
class AddAccount(Command):
    """A person's sign-in. `password` is its hash; empty where the server keeps passwords."""

    name: str
    roles: tuple[Role, ...]
    password: str = ""


@dataclass(frozen=True, kw_only=True)
class SetAccountRoles(Command):
    name: str
    roles: tuple[Role, ...]


@dataclass(frozen=True, kw_only=True)
class SetPassword(Command):
    """A new hash; the pause after wrong passwords ends with it."""

    name: str
    password: str


@dataclass(frozen=True, kw_only=True)
class DisableAccount(Command):
    """Nobody signs in by it any more; what was done under its name stays under its name."""

    name: str


@dataclass(frozen=True, kw_only=True)
class EnableAccount(Command):
    name: str


@dataclass(frozen=True, kw_only=True)
class SetIdleLock(Command):
    """After so many minutes without a key or a movement the console locks itself."""

    minutes: int


@dataclass(frozen=True, kw_only=True)
class OpenCall(Command):
    """See whom a call is about. One's own claimed call needs no reason."""

    call_id: int
    reason: AccessReason | None = None
    text: str = ""


@dataclass(frozen=True, kw_only=True)
class OpenCitizen(Command):
    """See who a citizen is, and their calls in lists."""

    citizen_id: int
    reason: AccessReason | None = None
    text: str = ""


@dataclass(frozen=True, kw_only=True)
class RecordSearch(Command):
    """Somebody looked for somebody: how many were found and which citizens, never what was typed.

    call_id: the call in which they were looked for.
    """

    hits: int
    citizens: tuple[int, ...] = ()
    call_id: int | None = None


@dataclass(frozen=True, kw_only=True)
class RecordExport(Command):
    """Somebody took something out of the console."""

    what: Export
    count: int = 0
    citizens: tuple[int, ...] = ()
    call_id: int | None = None
    citizen_id: int | None = None


@dataclass(frozen=True, kw_only=True)
class SignOn(Command):
    """Begin one's shift in a role."""

    role: Role


@dataclass(frozen=True, kw_only=True)
class SignOff(Command):
    """End one's shift. One's open calls stay one's own until somebody takes them over."""


@dataclass(frozen=True, kw_only=True)
class LockConsole(Command):
    idle: bool = False


@dataclass(frozen=True, kw_only=True)
class UnlockConsole(Command):
    """The person who locked it is back."""


# Keeping -----------------------------------------------------------------------------------


@dataclass(frozen=True, kw_only=True)
class RecordBackup(Command):
    """A backup was made. size: in bytes; where it is, is nobody's business but its maker's."""

    rows: int
    size: int


@dataclass(frozen=True, kw_only=True)
class RecordVerification(Command):
    """The database was checked, and so much was found."""

    findings: int


@dataclass(frozen=True, kw_only=True)
class SetKeepDays(Command):
    """How long something is kept. days: None for the usual time."""

    rule: KeepRule
    days: int | None


@dataclass(frozen=True, kw_only=True)
class ApplyRetention(Command):
    """Remove one batch by a rule; what is not past its time when it comes to it is left.

    groups: of records, what hangs together. run: the same for all batches of one run.
    """

    rule: KeepRule
    run: str
    groups: tuple[Group, ...] = ()


# After storage was away ----------------------------------------------------------------------


@dataclass(frozen=True, kw_only=True)
class SettleUnsent(Command):
    """An act that was done while storage was away, and that it did not take, is not sent any more.

    code: why it was refused. text: what was done, kept as a note where what stood before holds.
    """

    choice: UnsentChoice
    code: str
    call_id: int | None = None
    text: str = ""
