"""The tables. What must never be broken is a named constraint here, not a check on a screen.

Column names are the field names of the domain's dataclasses: `db/repositories.py` relies on it.
"""

from __future__ import annotations

from collections.abc import Collection, Mapping
from datetime import date
from typing import Any

from sqlalchemy import (
    Boolean,
    Column,
    Date,
    Float,
    ForeignKey,
    Index,
    Integer,
    MetaData,
    String,
    Table,
    Text,
    UniqueConstraint,
    text,
)

from console.domain import workflow
from console.domain.addresses import address_key
from console.domain.codes import (
    AccessKind,
    AccessReason,
    AgainReason,
    BesideReason,
    CallSource,
    CallState,
    Category,
    ConsentAnswer,
    ConsentGiver,
    ConsentHow,
    ConsentScope,
    ContactRole,
    DeclineReason,
    Disposition,
    EffortKind,
    FollowUpResult,
    Ground,
    HandoffState,
    HandoverKind,
    NeedArea,
    NeedLevel,
    NextStep,
    RedFlag,
    Role,
    SceneOutcome,
    SharedField,
    SharedPlace,
    UnitKind,
    UnitStatus,
)
from console.domain.repeat_callers import born_on, of_age_on
from db.types import (
    Coded,
    CodeList,
    Detail,
    Instant,
    Key,
    OpeningHours,
    TextList,
    one_of,
)

metadata = MetaData(
    naming_convention={
        "ix": "ix_%(table_name)s_%(column_0_N_name)s",
        "uq": "uq_%(table_name)s_%(column_0_N_name)s",
        "fk": "fk_%(table_name)s_%(column_0_name)s",
        "pk": "pk_%(table_name)s",
    }
)


# Conditions of partial indexes. A query uses such an index only if it has the condition in the
# same words: with bound values SQLite would read the whole history.
CALL_OPEN = "state <> 'closed'"
_OPEN_STATES = ", ".join(f"'{state.value}'" for state in sorted(workflow.HANDOFF_OPEN))
VERIFIED = "act = 'municipality_verified'"
TRIED = "act IN ('handoff_no_answer', 'handoff_snoozed', 'follow_up_recorded')"
JOINED = "joined_handoff_id IS NOT NULL"
KEPT = "act IN ('backup_made', 'database_verified', 'retention_applied')"


def on_board(table: str = "") -> str:
    """Handoffs with which somebody has still something to do. table: ``handoff.`` in a join."""
    return f"({table}state IN ({_OPEN_STATES}) OR {table}awaits_step)"


def _text(name: str) -> Column[str]:
    return Column(name, Text, nullable=False, server_default="")


def _flag(name: str) -> Column[bool]:
    return Column(name, Boolean, nullable=False, server_default=text("false"))


def _version() -> Column[int]:
    return Column("version", Integer, nullable=False, server_default="0")


NEVER_AGAIN: dict[str, Any] = {"sqlite_autoincrement": True}
"""Where rows are removed, a number is not given again: an edit of the old would hit the new."""


def _id() -> Column[int]:
    return Column("id", Key, primary_key=True, autoincrement=True)


DERIVED = "derived"
"""Marks a column that is no field of the record but made from others, for finding by: from which,
and how."""


def _address_key(source: str) -> Column[str]:
    """An address as it is compared, made anew whenever the row is stored; only for finding."""

    def made(row: Mapping[str, Any]) -> str:
        return "" if row.get("no_fixed_address") else address_key(row.get(source, ""))

    def first(context: Any) -> str:
        return made(context.get_current_parameters())

    return Column(
        "address_key",
        Text,
        nullable=False,
        server_default="",
        default=first,
        info={DERIVED: ((source, "no_fixed_address"), made)},
    )


def _of_age_on() -> Column[date]:
    """When somebody comes of age, if that is known: a server counts by it, and tells it nobody."""

    def made(row: Mapping[str, Any]) -> date | None:
        born = born_on(row.get("birth_date"), row.get("cpr"))
        return None if born is None else of_age_on(born)

    def first(context: Any) -> date | None:
        return made(context.get_current_parameters())

    return Column("of_age_on", Date, default=first, info={DERIVED: (("birth_date", "cpr"), made)})


def derived(table: Table, row: Mapping[str, Any], changed: Collection[str]) -> dict[str, Any]:
    """The derived columns of a row that are to be made anew when these of its columns change."""
    found = {}
    for column in table.c:
        sources, made = column.info.get(DERIVED, ((), None))
        if not set(sources).isdisjoint(changed):
            found[column.name] = made(row)
    return found


def recorded(table: Table) -> list[Column[Any]]:
    """The columns that are fields of the table's records."""
    return [column for column in table.c if DERIVED not in column.info]


municipality = Table(
    "municipality",
    metadata,
    Column("code", String(4), primary_key=True),
    _text("name"),
    _text("phone"),
    _text("secure_email"),
    _text("out_of_hours_phone"),
    _text("note"),
    Column("hours", OpeningHours, nullable=False, server_default="[]"),
    Column("received_days", Integer, nullable=False),
    Column("answered_days", Integer, nullable=False),
    Column("meeting_days", Integer, nullable=False),
    Column("urgent_hours", Integer, nullable=False),
    Column("verified_at", Instant),
    Column("verified_by", Text),
    _flag("made_up"),
    _version(),
)

contact = Table(
    "contact",
    metadata,
    _id(),
    Column("municipality", ForeignKey("municipality.code"), nullable=False),
    Column("role", Coded(ContactRole), nullable=False),
    Column("rank", Integer, nullable=False, server_default="0"),
    _text("name"),
    _text("title"),
    _text("phone"),
    _text("email"),
    _flag("made_up"),
    _version(),
    one_of("role", ContactRole, "contact"),
    Index("ix_contact_municipality", "municipality"),
    Index(
        "uq_contact_one_entrance",
        "municipality",
        unique=True,
        sqlite_where=text("role = 'entrance'"),
        postgresql_where=text("role = 'entrance'"),
    ),
    **NEVER_AGAIN,
)

service = Table(
    "service",
    metadata,
    _id(),
    Column("municipality", ForeignKey("municipality.code"), nullable=False),
    _text("name"),
    Column("categories", CodeList(Category), nullable=False, server_default=""),
    _text("contact_name"),
    _text("phone"),
    _text("email"),
    _text("note"),
    _flag("made_up"),
    _version(),
    UniqueConstraint("municipality", "name"),
    **NEVER_AGAIN,
)

citizen = Table(
    "citizen",
    metadata,
    _id(),
    Column("cpr", String(10), unique=True),
    _text("name"),
    Column("birth_date", Date, index=True),
    _of_age_on(),
    _text("description"),
    _text("address"),
    _flag("no_fixed_address"),
    _address_key("address"),
    Column("municipality", ForeignKey("municipality.code")),
    Column("phones", TextList, nullable=False, server_default="[]"),
    Column("merged_into", ForeignKey("citizen.id"), index=True),
    _flag("made_up"),
    Column("created_at", Instant, nullable=False),
    _version(),
    Index("ix_citizen_address_key", "address_key"),
    **NEVER_AGAIN,
)

citizen_phone = Table(
    "citizen_phone",
    metadata,
    Column("citizen_id", ForeignKey("citizen.id"), primary_key=True),
    Column("phone", String(40), primary_key=True),
    Index("ix_citizen_phone_phone", "phone"),
)

shared_phone = Table(
    "shared_phone",
    metadata,
    _id(),
    Column("phone", String(40), nullable=False, unique=True),
    Column("place", Coded(SharedPlace), nullable=False),
    _text("name"),
    Column("marked_by", Text, nullable=False),
    Column("marked_at", Instant, nullable=False),
    one_of("place", SharedPlace, "shared_phone"),
    **NEVER_AGAIN,
)

call = Table(
    "call",
    metadata,
    _id(),
    Column("message_id", Text, unique=True),
    Column("source", Coded(CallSource), nullable=False),
    _flag("on_behalf"),
    Column("received_at", Instant, nullable=False),
    Column("started_at", Instant, nullable=False),
    Column("started_offset", Integer, nullable=False, server_default="0"),
    _text("caller_name"),
    _text("caller_phone"),
    _text("location"),
    _address_key("location"),
    Column("latitude", Float),
    Column("longitude", Float),
    _text("narrative"),
    Column("municipality", ForeignKey("municipality.code")),
    Column("citizen_id", ForeignKey("citizen.id")),
    Column("state", Coded(CallState), nullable=False),
    Column("claimed_by", Text),
    Column("claimed_at", Instant),
    Column("touched_at", Instant, nullable=False),
    Column("categories", CodeList(Category), nullable=False, server_default=""),
    _text("category_text"),
    Column("red_flag", Coded(RedFlag)),
    Column("triaged_at", Instant),
    Column("outcome", Coded(SceneOutcome)),
    _text("outcome_reason"),
    Column("follow_up_on", Date),
    Column("follow_up_by", Text),
    Column("disposition", Coded(Disposition)),
    _text("disposition_reason"),
    Column("closed_at", Instant),
    Column("closed_by", Text),
    Column("beside", Coded(BesideReason)),
    _text("beside_text"),
    Column("joined_handoff_id", Key),
    Column("again_handoff_id", Key),
    Column("again_reason", Coded(AgainReason)),
    _text("again_text"),
    Column("warnings", TextList, nullable=False, server_default="[]"),
    _flag("made_up"),
    _version(),
    one_of("source", CallSource, "call"),
    one_of("state", CallState, "call"),
    one_of("disposition", Disposition, "call"),
    one_of("outcome", SceneOutcome, "call"),
    one_of("red_flag", RedFlag, "call"),
    Index("ix_call_received_at", "received_at"),
    # Repeat calls are counted for every row of the queue: from the index alone.
    Index("ix_call_citizen_received", "citizen_id", "received_at", "on_behalf", "disposition"),
    Index("ix_call_phone_received", "caller_phone", "received_at", "on_behalf", "disposition"),
    Index("ix_call_address_received", "address_key", "received_at"),
    Index("ix_call_municipality", "municipality"),
    Index("ix_call_closed_at", "closed_at"),
    Index(
        "ix_call_open",
        "received_at",
        sqlite_where=text(CALL_OPEN),
        postgresql_where=text(CALL_OPEN),
    ),
    Index(
        "ix_call_follow_up",
        "follow_up_on",
        sqlite_where=text("follow_up_on IS NOT NULL"),
        postgresql_where=text("follow_up_on IS NOT NULL"),
    ),
    Index(
        "ix_call_joined",
        "joined_handoff_id",
        sqlite_where=text(JOINED),
        postgresql_where=text(JOINED),
    ),
    **NEVER_AGAIN,
)

consent = Table(
    "consent",
    metadata,
    _id(),
    Column("call_id", ForeignKey("call.id"), nullable=False, index=True),
    Column("scope", Coded(ConsentScope), nullable=False),
    Column("answer", Coded(ConsentAnswer), nullable=False),
    Column("given_by", Coded(ConsentGiver), nullable=False),
    Column("how", Coded(ConsentHow), nullable=False),
    Column("at", Instant, nullable=False),
    Column("recorded_by", Text, nullable=False),
    Column("withdrawn_at", Instant),
    Column("withdrawn_by", Text),
    one_of("scope", ConsentScope, "consent"),
    one_of("answer", ConsentAnswer, "consent"),
    **NEVER_AGAIN,
)

legal_ground = Table(
    "legal_ground",
    metadata,
    _id(),
    Column("call_id", ForeignKey("call.id"), nullable=False, index=True),
    Column("scope", Coded(ConsentScope), nullable=False),
    Column("ground", Coded(Ground), nullable=False),
    Column("reason", Text, nullable=False),
    Column("decided_by", Text, nullable=False),
    Column("at", Instant, nullable=False),
    Column("informed_at", Instant),
    _text("not_informed_reason"),
    one_of("ground", Ground, "legal_ground"),
    **NEVER_AGAIN,
)

unit = Table(
    "unit",
    metadata,
    _id(),
    Column("call_sign", String(20), nullable=False, unique=True),
    Column("kind", Coded(UnitKind), nullable=False),
    Column("status", Coded(UnitStatus), nullable=False),
    Column("status_since", Instant, nullable=False),
    _text("crew"),
    Column("shift_from", Instant),
    Column("shift_to", Instant),
    Column("device_id", Text, unique=True),
    Column("latitude", Float),
    Column("longitude", Float),
    Column("position_at", Instant),
    Column("position_accuracy", Float),
    Column("speed", Float),
    Column("bearing", Float),
    Column("battery", Float),
    _flag("made_up"),
    _version(),
    one_of("kind", UnitKind, "unit"),
    one_of("status", UnitStatus, "unit"),
)

assignment = Table(
    "assignment",
    metadata,
    _id(),
    Column("call_id", ForeignKey("call.id"), nullable=False, index=True),
    Column("unit_id", ForeignKey("unit.id"), nullable=False, index=True),
    _flag("sociolance"),
    Column("assigned_at", Instant, nullable=False),
    Column("assigned_by", Text, nullable=False),
    Column("acknowledged_at", Instant),
    Column("en_route_at", Instant),
    Column("on_scene_at", Instant),
    Column("transporting_at", Instant),
    Column("cleared_at", Instant),
    _flag("cancelled"),
    _version(),
    Index(
        "uq_assignment_open_unit",
        "unit_id",
        unique=True,
        sqlite_where=text("cleared_at IS NULL"),
        postgresql_where=text("cleared_at IS NULL"),
    ),
    Index(
        "uq_assignment_open_sociolance",
        "call_id",
        unique=True,
        sqlite_where=text("cleared_at IS NULL AND sociolance"),
        postgresql_where=text("cleared_at IS NULL AND sociolance"),
    ),
    **NEVER_AGAIN,
)

need = Table(
    "need",
    metadata,
    _id(),
    Column("call_id", ForeignKey("call.id"), nullable=False),
    Column("area", Coded(NeedArea), nullable=False),
    Column("level", Coded(NeedLevel), nullable=False),
    _text("note"),
    Column("at", Instant, nullable=False),
    Column("by", Text, nullable=False),
    _version(),
    one_of("area", NeedArea, "need"),
    one_of("level", NeedLevel, "need"),
    UniqueConstraint("call_id", "area"),
    **NEVER_AGAIN,
)

handoff = Table(
    "handoff",
    metadata,
    _id(),
    Column("call_id", ForeignKey("call.id"), nullable=False, index=True),
    Column("citizen_id", ForeignKey("citizen.id"), index=True),
    Column("municipality", ForeignKey("municipality.code"), nullable=False, index=True),
    _text("service"),
    _text("contact_name"),
    _text("contact_phone"),
    _text("reason"),
    Column("shared", CodeList(SharedField), nullable=False, server_default=""),
    Column("consent_id", ForeignKey("consent.id")),
    Column("ground_id", ForeignKey("legal_ground.id")),
    _flag("urgent"),
    _flag("warm"),
    _text("phone_contact"),
    Column("state", Coded(HandoffState), nullable=False),
    Column("owner", Text, nullable=False),
    _text("next_action"),
    Column("due_at", Instant),
    Column("snoozed_until", Instant),
    _text("snooze_reason"),
    Column("created_at", Instant, nullable=False),
    Column("created_by", Text, nullable=False),
    Column("requested_at", Instant),
    Column("received_at", Instant),
    _text("received_from"),
    Column("accepted_at", Instant),
    _text("accepted_by"),
    Column("declined_at", Instant),
    _text("declined_by"),
    Column("decline_reason", Coded(DeclineReason)),
    _flag("awaits_step"),
    Column("next_step", Coded(NextStep)),
    _text("step_text"),
    Column("follows", Key),
    _flag("to_health"),
    Column("alarm_seen_at", Instant),
    Column("alarm_seen_by", Text),
    Column("started_at", Instant),
    Column("ended_at", Instant),
    _text("end_reason"),
    _flag("made_up"),
    _version(),
    one_of("state", HandoffState, "handoff"),
    one_of("decline_reason", DeclineReason, "handoff"),
    Index("ix_handoff_requested_at", "requested_at"),
    # What a call again concerns: the citizen's handoffs, the latest accepted first.
    Index("ix_handoff_citizen_accepted", "citizen_id", "accepted_at"),
    Index(
        "ix_handoff_open",
        "due_at",
        sqlite_where=text(on_board()),
        postgresql_where=text(on_board()),
    ),
    **NEVER_AGAIN,
)

follow_up = Table(
    "follow_up",
    metadata,
    _id(),
    Column("call_id", ForeignKey("call.id"), nullable=False, index=True),
    Column("handoff_id", ForeignKey("handoff.id")),
    Column("result", Coded(FollowUpResult), nullable=False),
    _text("text"),
    Column("at", Instant, nullable=False),
    Column("by", Text, nullable=False),
    one_of("result", FollowUpResult, "follow_up"),
    **NEVER_AGAIN,
)

note = Table(
    "note",
    metadata,
    _id(),
    Column("call_id", ForeignKey("call.id"), nullable=False, index=True),
    Column("text", Text, nullable=False),
    Column("author", Text, nullable=False),
    Column("created_at", Instant, nullable=False),
    Column("signed_at", Instant),
    Column("corrects", ForeignKey("note.id")),
    Column("handoff_id", Key),
    _version(),
    **NEVER_AGAIN,
)

plan = Table(
    "plan",
    metadata,
    _id(),
    Column("citizen_id", ForeignKey("citizen.id"), nullable=False, index=True),
    Column("instruction", Text, nullable=False),
    _text("agreed"),
    Column("agreed_with", Text, nullable=False),
    Column("valid_until", Date, nullable=False),
    Column("written_by", Text, nullable=False),
    Column("written_at", Instant, nullable=False),
    Column("ended_at", Instant),
    Column("ended_by", Text),
    _version(),
    **NEVER_AGAIN,
)

effort = Table(
    "effort",
    metadata,
    _id(),
    Column("citizen_id", ForeignKey("citizen.id"), nullable=False, index=True),
    Column("kind", Coded(EffortKind), nullable=False),
    Column("owner", Text, nullable=False),
    Column("since", Instant, nullable=False),
    Column("recorded_by", Text, nullable=False),
    Column("ended_at", Instant),
    _version(),
    one_of("kind", EffortKind, "effort"),
    **NEVER_AGAIN,
)

shift_handover = Table(
    "shift_handover",
    metadata,
    _id(),
    _text("note"),
    Column("by", Text, nullable=False),
    Column("at", Instant, nullable=False),
    Column("replaced_at", Instant),
    _version(),
    **NEVER_AGAIN,
)

handover_mark = Table(
    "handover_mark",
    metadata,
    _id(),
    Column("handover_id", ForeignKey("shift_handover.id"), nullable=False),
    Column("kind", Coded(HandoverKind), nullable=False),
    Column("number", Key, nullable=False),
    Column("by", Text, nullable=False),
    Column("at", Instant, nullable=False),
    Column("had_by", Text),
    Column("had_since", Instant),
    UniqueConstraint("handover_id", "kind", "number"),
    one_of("kind", HandoverKind, "handover_mark"),
    **NEVER_AGAIN,
)

reject = Table(
    "reject",
    metadata,
    _id(),
    Column("received_at", Instant, nullable=False),
    Column("route", Text, nullable=False),
    _text("sender"),
    Column("reason", Text, nullable=False),
    _text("field"),
    _text("detail"),
    _text("body"),
    Column("size", Integer, nullable=False, server_default="0"),
    Column("seen_at", Instant),
    Column("seen_by", Text),
    **NEVER_AGAIN,
)

token = Table(
    "token",
    metadata,
    _id(),
    Column("name", Text, nullable=False),
    Column("token_hash", String(64), nullable=False, unique=True),
    Column("created_at", Instant, nullable=False),
    Column("revoked_at", Instant),
)

setting = Table(
    "setting",
    metadata,
    _id(),
    Column("key", String(60), nullable=False, unique=True),
    _text("value"),
    _version(),
)

account = Table(
    "account",
    metadata,
    _id(),
    Column("name", String(40), nullable=False, unique=True),
    Column("roles", CodeList(Role), nullable=False),
    _text("password"),
    Column("wrong", Integer, nullable=False, server_default="0"),
    Column("wait_until", Instant),
    Column("created_at", Instant, nullable=False),
    Column("disabled_at", Instant),
    _version(),
)

access = Table(
    "access",
    metadata,
    _id(),
    Column("at", Instant, nullable=False, index=True),
    Column("actor", Text, nullable=False),
    Column("workstation", Text, nullable=False),
    Column("role", Coded(Role)),
    Column("kind", Coded(AccessKind), nullable=False),
    Column("call_id", ForeignKey("call.id"), index=True),
    Column("citizen_id", ForeignKey("citizen.id"), index=True),
    Column("reason", Coded(AccessReason)),
    _text("text"),
    Column("detail", Detail, nullable=False, server_default="{}"),
    one_of("kind", AccessKind, "access"),
    one_of("reason", AccessReason, "access"),
    Index("ix_access_actor_at", "actor", "at"),
    **NEVER_AGAIN,
)

# A hint and no record: no key points from it to a call, so that no call's row is ever locked by it.
presence = Table(
    "presence",
    metadata,
    Column("actor", Text, primary_key=True),
    Column("workstation", Text, primary_key=True),
    Column("call_id", Key, nullable=False),
    _text("typing"),
    Column("at", Instant, nullable=False),
)

journal = Table(
    "journal",
    metadata,
    _id(),
    Column("op_id", String(64), nullable=False, unique=True),
    Column("at", Instant, nullable=False),
    Column("actor", Text, nullable=False),
    Column("workstation", Text, nullable=False),
    Column("act", String(40), nullable=False),
    Column("call_id", ForeignKey("call.id"), index=True),
    Column("unit_id", ForeignKey("unit.id")),
    Column("handoff_id", ForeignKey("handoff.id"), index=True),
    Column("citizen_id", ForeignKey("citizen.id"), index=True),
    Column("municipality", ForeignKey("municipality.code")),
    Column("detail", Detail, nullable=False, server_default="{}"),
    # Who changed what, newest first, of everybody or of one person.
    Index("ix_journal_at", "at"),
    Index("ix_journal_actor_at", "actor", "at"),
    # What the scorecard asks of the journal: few rows, among all there ever were.
    Index(
        "ix_journal_verified",
        "municipality",
        "at",
        sqlite_where=text(VERIFIED),
        postgresql_where=text(VERIFIED),
    ),
    Index(
        "ix_journal_tried",
        "handoff_id",
        "at",
        sqlite_where=text(TRIED),
        postgresql_where=text(TRIED),
    ),
    Index(
        "ix_journal_kept",
        "act",
        "at",
        sqlite_where=text(KEPT),
        postgresql_where=text(KEPT),
    ),
    **NEVER_AGAIN,
)
