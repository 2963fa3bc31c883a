"""The coded answers of the work. A code is stored and exported as its value."""

from __future__ import annotations

from enum import StrEnum


class Stage(StrEnum):
    """The seven stages, in order."""

    INTAKE = "intake"
    TRIAGE = "triage"
    CONSENT = "consent"
    ASSIGNMENT = "assignment"
    SCENE = "scene"
    HANDOFF = "handoff"
    FOLLOWUP = "followup"


class StageState(StrEnum):
    """Where one call is with one stage."""

    AHEAD = "ahead"
    CURRENT = "current"
    DONE = "done"
    SKIPPED = "skipped"


class CallState(StrEnum):
    WAITING = "waiting"
    CLAIMED = "claimed"
    DISPATCHED = "dispatched"
    CLOSED = "closed"


class CallSource(StrEnum):
    CALLER_112 = "caller_112"
    AMBULANCE = "ambulance"
    POLICE = "police"
    MUNICIPALITY = "municipality"
    MEDICAL_HELPLINE = "medical_helpline"
    OTHER = "other"


class Disposition(StrEnum):
    """Why a call was closed; mandatory."""

    SOLVED_BY_PHONE = "solved_by_phone"
    SOCIOLANCE_VISIT = "sociolance_visit"
    HANDED_OFF_WITHOUT_VISIT = "handed_off_without_visit"
    RETURNED_TO_EMERGENCY = "returned_to_emergency"
    CONSENT_REFUSED = "consent_refused"
    NOT_REACHED = "not_reached"
    LEFT_BEFORE_ARRIVAL = "left_before_arrival"
    CANCELLED = "cancelled"
    DUPLICATE = "duplicate"
    OUTSIDE_SCOPE = "outside_scope"
    UNKNOWN = "unknown"


class Category(StrEnum):
    HOMELESSNESS = "homelessness"
    ALCOHOL = "alcohol"
    DRUGS = "drugs"
    ANXIETY = "anxiety"
    LONELINESS = "loneliness"
    DEMENTIA = "dementia"
    FAMILY = "family"
    MENTAL_ILLNESS = "mental_illness"
    OTHER = "other"


class RedFlag(StrEnum):
    """Signs of acute danger: any of them ends social triage."""

    UNCONSCIOUS = "unconscious"
    CHEST_PAIN = "chest_pain"
    STROKE = "stroke"
    OVERDOSE = "overdose"
    SUICIDE = "suicide"
    VIOLENCE = "violence"
    CHILD_IN_DANGER = "child_in_danger"
    SERIOUS_INJURY = "serious_injury"


class ConsentScope(StrEnum):
    VISIT = "visit"
    SHARE_MUNICIPALITY = "share_municipality"
    SHARE_HEALTH = "share_health"
    SHARE_POLICE = "share_police"


class ConsentAnswer(StrEnum):
    GIVEN = "given"
    REFUSED = "refused"
    NOT_POSSIBLE = "not_possible"


class ConsentGiver(StrEnum):
    CITIZEN = "citizen"
    GUARDIAN = "guardian"
    RELATIVE = "relative"


class ConsentHow(StrEnum):
    PHONE = "phone"
    ON_SCENE = "on_scene"
    WRITTEN = "written"


class Ground(StrEnum):
    """A legal ground that stands in the place of consent."""

    REQUIRED_BY_LAW = "required_by_law"
    VITAL_INTEREST = "vital_interest"
    CHILD_NOTIFICATION = "child_notification"


class UnitKind(StrEnum):
    SOCIOLANCE = "sociolance"
    POLICE_CORESPONSE = "police_coresponse"
    BRIDGE_BUILDER_PHONE = "bridge_builder_phone"
    OUTREACH = "outreach"


class UnitStatus(StrEnum):
    AVAILABLE = "available"
    ASSIGNED = "assigned"
    EN_ROUTE = "en_route"
    ON_SCENE = "on_scene"
    TRANSPORTING = "transporting"
    ON_BREAK = "on_break"
    OUT_OF_SERVICE = "out_of_service"
    OFF_DUTY = "off_duty"


class SceneOutcome(StrEnum):
    """Where the citizen ended."""

    STAYS = "stays"
    HOME = "home"
    SHELTER = "shelter"
    EMERGENCY_DEPARTMENT = "emergency_department"
    PSYCHIATRIC_EMERGENCY = "psychiatric_emergency"
    DETOX = "detox"
    POLICE = "police"
    GENERAL_PRACTITIONER = "general_practitioner"
    FAMILY = "family"
    LEFT = "left"
    REFUSED = "refused"
    UNKNOWN = "unknown"


class NeedArea(StrEnum):
    HOUSING = "housing"
    FOOD = "food"
    MONEY = "money"
    ALCOHOL = "alcohol"
    DRUGS = "drugs"
    MENTAL_HEALTH = "mental_health"
    PHYSICAL_HEALTH = "physical_health"
    LONELINESS = "loneliness"
    DEMENTIA = "dementia"
    FAMILY = "family"
    VIOLENCE = "violence"


class NeedLevel(StrEnum):
    NONE = "none"
    SOME = "some"
    URGENT = "urgent"


class HandoffState(StrEnum):
    """The FHIR Task lifecycle."""

    DRAFT = "draft"
    REQUESTED = "requested"
    RECEIVED = "received"
    ACCEPTED = "accepted"
    IN_PROGRESS = "in_progress"
    COMPLETED = "completed"
    REJECTED = "rejected"
    FAILED = "failed"
    CANCELLED = "cancelled"
    ENTERED_IN_ERROR = "entered_in_error"


class ClockState(StrEnum):
    """How an open handoff's clock stands, from the calmest to the worst."""

    QUIET = "quiet"
    SNOOZED = "snoozed"
    AHEAD = "ahead"
    SOON = "soon"
    NEXT_STEP = "next_step"
    """Declined: nobody else is waited for, the next step is one's own to choose."""
    OVERDUE = "overdue"
    DEPUTIES = "deputies"
    LEADER = "leader"


class DeclineReason(StrEnum):
    NO_CAPACITY = "no_capacity"
    NOT_TARGET_GROUP = "not_target_group"
    NOT_OUR_CITIZEN = "not_our_citizen"
    CITIZEN_DECLINED = "citizen_declined"
    ALREADY_KNOWN = "already_known"
    MISSING_INFORMATION = "missing_information"
    OTHER = "other"


class NextStep(StrEnum):
    """What is done after a decline."""

    OTHER_SERVICE = "other_service"
    DEPUTY = "deputy"
    OTHER_MUNICIPALITY = "other_municipality"
    HEALTH = "health"
    RESEND = "resend"
    JOIN = "join"
    NEW_CONSENT = "new_consent"
    PLAN = "plan"
    END = "end"


class SharedField(StrEnum):
    """What a handoff tells the receiver. Nothing is shared that is not listed here and chosen."""

    NAME = "name"
    CPR = "cpr"
    BIRTH_DATE = "birth_date"
    PHONE = "phone"
    ADDRESS = "address"
    CATEGORIES = "categories"
    NEEDS = "needs"
    OUTCOME = "outcome"


class ContactRole(StrEnum):
    ENTRANCE = "entrance"
    DEPUTY = "deputy"


class FollowUpResult(StrEnum):
    MEETING_HELD = "meeting_held"
    MEETING_NOT_HELD = "meeting_not_held"
    NO_ANSWER = "no_answer"
    CITIZEN_MOVED_ON = "citizen_moved_on"


class ReopenReason(StrEnum):
    CALLED_AGAIN = "called_again"
    CLOSED_IN_ERROR = "closed_in_error"
    NEW_INFORMATION = "new_information"
    HANDOFF_FAILED = "handoff_failed"
    OTHER = "other"


class UnsentChoice(StrEnum):
    """What is decided about an act that storage did not take when it was sent."""

    THEIRS = "theirs"
    EDIT = "edit"


class EffortKind(StrEnum):
    """What is already going on for a citizen."""

    HANDOFF = "handoff"
    VISIT = "visit"
    MUNICIPAL_WORKER = "municipal_worker"
    TREATMENT = "treatment"
    POLICE_CONTACT = "police_contact"
    OTHER = "other"


class BesideReason(StrEnum):
    """Why something new is started beside what is already going on."""

    NEW_NEED = "new_need"
    URGENT = "urgent"
    NOT_REACHABLE = "not_reachable"
    CITIZEN_WISHES = "citizen_wishes"
    AGREED = "agreed"
    OTHER = "other"


class VerdictCode(StrEnum):
    """Whether an accepted handoff held, by the citizen's calls after it."""

    HELD = "held"
    PARTLY = "partly"
    NOT_HELD = "not_held"
    TOO_EARLY = "too_early"
    UNKNOWN = "unknown"


class VerdictGap(StrEnum):
    """Why it cannot be told whether a handoff held."""

    NO_CITIZEN = "no_citizen"
    IN_ERROR = "in_error"
    UNSUCCESSFUL = "unsuccessful"


class AgainReason(StrEnum):
    """Why a citizen calls again after a handoff was accepted."""

    SERVICE_NEVER_STARTED = "service_never_started"
    STOPPED = "stopped"
    WRONG_SERVICE = "wrong_service"
    NEW_NEED = "new_need"
    BETWEEN_APPOINTMENTS = "between_appointments"
    OTHER = "other"


class Period(StrEnum):
    """How far back the measures look, in days, or between two days of one's own."""

    MONTH = "30"
    QUARTER = "90"
    YEAR = "365"
    CHOSEN = "chosen"


class Measure(StrEnum):
    """What a handoff counts in on the scorecard; the second half is our own doing."""

    REQUESTED = "requested"
    RECEIVED = "received"
    ACCEPTED = "accepted"
    STARTED = "started"
    COMPLETED = "completed"
    DECLINED = "declined"
    OVERDUE = "overdue"
    INCOMPLETE = "incomplete"
    NOT_CALLED = "not_called"
    SENT_LATE = "sent_late"
    STALE_ENTRY = "stale_entry"
    NO_NEXT_STEP = "no_next_step"
    OURS = "ours"


class RepeatPart(StrEnum):
    """Which part of a definition makes a repeat caller."""

    ADULT = "adult"
    CHILD = "child"
    ADDRESS = "address"


class TrendKind(StrEnum):
    """Where the number of calls is going."""

    RISING = "rising"
    STEADY = "steady"
    FALLING = "falling"


class WhoCalled(StrEnum):
    """Whose calls a measure counts."""

    ANYBODY = "anybody"
    ONESELF = "oneself"
    ON_BEHALF = "on_behalf"


class EffectBy(StrEnum):
    """What the effect is told apart by."""

    ALL = "all"
    MUNICIPALITY = "municipality"
    CATEGORY = "category"
    WARMTH = "warmth"


class EffectPicture(StrEnum):
    """How the effect is drawn."""

    CITIZENS = "citizens"
    OVER_TIME = "over_time"
    NO_NEW_CALL = "no_new_call"


class Warmth(StrEnum):
    """Whether the receiver spoke with the citizen on the line."""

    WARM = "warm"
    COLD = "cold"


class LeftOut(StrEnum):
    """Why a citizen is not among the measured."""

    SHORT_BEFORE = "short_before"
    SHORT_AFTER = "short_after"
    NO_INDEX = "no_index"


class HandoverKind(StrEnum):
    """What one shift hands to the next."""

    NOTE = "note"
    CALL = "call"
    UNIT = "unit"
    HANDOFF = "handoff"
    FOLLOW_UP = "follow_up"


class SharedPlace(StrEnum):
    """Where a telephone stands that many people call from."""

    SHELTER = "shelter"
    SUPPORTED_HOUSING = "supported_housing"
    INSTITUTION = "institution"
    NURSING_HOME = "nursing_home"
    BOARDING_HOUSE = "boarding_house"
    PUBLIC_PHONE = "public_phone"
    OTHER = "other"


class BirthLikeness(StrEnum):
    """How two birth dates agree."""

    SAME = "same"
    SWAPPED = "swapped"
    ONE_DIGIT = "one_digit"
    UNKNOWN = "unknown"


class Role(StrEnum):
    DISPATCHER = "dispatcher"
    BRIDGE_BUILDER = "bridge_builder"
    SHIFT_LEADER = "shift_leader"
    DIRECTORY_EDITOR = "directory_editor"
    AUDITOR = "auditor"


class Right(StrEnum):
    """What a role may do: each command and each page takes one of these."""

    OWN_SHIFT = "own_shift"
    SEE_CALLS = "see_calls"
    WORK_ON_CALL = "work_on_call"
    DISPATCH = "dispatch"
    LEAD = "lead"
    DIRECTORY = "directory"
    SEE_DIRECTORY = "see_directory"
    AUDIT = "audit"
    MACHINE = "machine"


class KeepRule(StrEnum):
    """What is kept for how long, each by a rule of its own."""

    RECORDS = "records"
    ACCESS = "access"
    ACTS = "acts"
    SHIFTS = "shifts"
    REJECTS = "rejects"
    POSITIONS = "positions"


class AccessKind(StrEnum):
    """What was done with personal data, beside changing it, which the journal tells."""

    OPENED = "opened"
    SEARCHED = "searched"
    EXPORTED = "exported"


class AccessReason(StrEnum):
    """Why a citizen's identity was opened where it is not one's own claimed call."""

    OWN_CALL = "own_call"
    HELPING = "helping"
    HANDOFF = "handoff"
    REVIEW = "review"
    COMPLAINT = "complaint"
    OTHER = "other"


class AuditKind(StrEnum):
    """What the auditor sees of each look and each act."""

    OPENED = "opened"
    SEARCHED = "searched"
    CHANGED = "changed"
    EXPORTED = "exported"


class Export(StrEnum):
    """What was taken out of the console, to a file, to paper or to a terminal."""

    HANDOVER = "handover"
    SCORECARD = "scorecard"
    EFFECT = "effect"
    LISTING = "listing"
    SHOWN = "shown"
    INSIGHT = "insight"
