"""Who may write which columns of which tables, by role, and which triggers stand on them."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Mapping
from typing import TypeVar

from console.domain import workflow
from console.domain.codes import HandoffState, Role
from db.postgres.masks import PLAIN, VIEWS, hidden
from db.tables import metadata

PREFIX = "sociolance_"
INTAKE = "intake"
"""The service that takes messages in: no person's role, and its login is a machine's."""
SEALER = "sealer"
"""Chains what the server has kept of changes; reads that alone."""
ROLES = (*(role.value for role in Role), INTAKE)
WORKING = ("dispatcher", "bridge_builder", "shift_leader")
DISPATCH = ("dispatcher", "shift_leader")
LEAD = ("shift_leader",)
DIRECTORY = ("directory_editor", "shift_leader")

NEVER: Mapping[str, Collection[str]] = {
    "call": {"message_id", "received_at", "started_at", "started_offset", "made_up"},
    "citizen": {"created_at", "made_up"},
    "handoff": {"call_id", "created_at", "created_by", "follows", "made_up"},
    "assignment": {"call_id", "unit_id", "sociolance", "assigned_at", "assigned_by"},
    "need": {"call_id", "area"},
    "note": {"call_id", "author", "created_at", "corrects", "handoff_id"},
    "plan": {
        *("citizen_id", "instruction", "agreed", "agreed_with", "valid_until"),
        *("written_by", "written_at"),
    },
    "effort": {"citizen_id", "kind", "owner", "since", "recorded_by"},
    "unit": {"call_sign", "kind", "made_up"},
    "municipality": {"code"},
    "setting": {"key"},
}
"""Columns that are written once, with their row."""
ONLY: Mapping[str, Collection[str]] = {
    "consent": {"withdrawn_at", "withdrawn_by"},
    "legal_ground": {"informed_at", "not_informed_reason"},
    "reject": {"seen_at", "seen_by"},
    "token": {"revoked_at"},
}
"""The only columns that are ever written again."""

ADD: Mapping[str, Collection[str]] = {
    **dict.fromkeys(("journal", "access"), ROLES),
    **dict.fromkeys(("call", "note"), (*WORKING, INTAKE)),
    **dict.fromkeys(
        (
            *("citizen", "citizen_phone", "shared_phone", "consent", "legal_ground", "need"),
            *("handoff", "follow_up", "plan", "effort", "handover_mark"),
        ),
        WORKING,
    ),
    "presence": WORKING,
    **dict.fromkeys(("unit", "assignment"), DISPATCH),
    **dict.fromkeys(("shift_handover", "setting", "token"), LEAD),
    **dict.fromkeys(("municipality", "contact", "service"), DIRECTORY),
    "reject": (INTAKE,),
}
CHANGE: Mapping[str, Collection[str]] = {
    # A unit's radio and position come by the intake.
    **dict.fromkeys(("call", "unit", "assignment"), (*WORKING, INTAKE)),
    **dict.fromkeys(
        (
            *("citizen", "shared_phone", "consent", "legal_ground", "need"),
            *("handoff", "note", "plan", "effort", "presence"),
        ),
        WORKING,
    ),
    **dict.fromkeys(("shift_handover", "setting", "token", "reject"), LEAD),
    **dict.fromkeys(("municipality", "contact", "service"), DIRECTORY),
}
REMOVE: Mapping[str, Collection[str]] = {
    **dict.fromkeys(("citizen_phone", "shared_phone", "handover_mark", "presence"), WORKING),
    "shift_handover": LEAD,
    **dict.fromkeys(("contact", "service"), DIRECTORY),
}

FUNCTIONS = (
    *("trusted()", "is_intake()", "leads()", "audits()", "works()"),
    *("opened_calls()", "opened_citizens()", "seen_calls()"),
    *("find_citizens(text, text, integer)", "alike(text, date[])"),
    "find_calls(text, bigint, text, text, text, bigint[], bigint, bigint, bigint, integer)",
    *("same_phones(bigint[], bigint)", "same_addresses(bigint[], bigint)"),
    *("person(bigint)", "calls_of(bigint[])"),
    *("same_phone(bigint)", "callers(bigint)", "is_shared(bigint)"),
    "met_as_child(bigint[])",
)
"""What whoever reads may call. The others are triggers, or called by these."""

EVERYBODY = ", ".join(PREFIX + role for role in ROLES)


def grants() -> Iterator[str]:
    for schema in ("sociolance", "desk", "guard"):
        yield f"GRANT USAGE ON SCHEMA {schema} TO {EVERYBODY}"
    yield f"GRANT USAGE ON ALL SEQUENCES IN SCHEMA sociolance TO {EVERYBODY}"
    for name in PLAIN:
        yield f"GRANT SELECT ON sociolance.{name} TO {EVERYBODY}"
    yield f"GRANT SELECT ON sociolance.alembic_version TO {EVERYBODY}"
    for name in VIEWS:
        yield f"GRANT SELECT ON desk.{name} TO {EVERYBODY}"
    for name, roles in ADD.items():
        yield from _grant("INSERT", name, roles)
        yield from _found(name, roles)
    for name, roles in CHANGE.items():
        yield from _grant(f"UPDATE ({', '.join(_quoted(changed(name)))})", name, roles)
        yield from _found(name, roles)
    for name, roles in REMOVE.items():
        yield from _grant("DELETE", name, roles)
    yield f"GRANT USAGE ON SCHEMA watch TO {PREFIX}{SEALER}"
    yield f"GRANT SELECT ON watch.audit, watch.seal, watch.chain TO {PREFIX}{SEALER}"
    yield f"GRANT INSERT ON watch.seal TO {PREFIX}{SEALER}"
    for function in FUNCTIONS:
        yield f"GRANT EXECUTE ON FUNCTION guard.{function} TO {EVERYBODY}"


def changed(table: str) -> list[str]:
    """The columns that may be written after their row was made."""
    own = [column.name for column in metadata.tables[table].c if column.name != "id"]
    if table in ONLY:
        return [name for name in own if name in ONLY[table]]
    return [name for name in own if name not in NEVER.get(table, ())]


def _found(table: str, roles: Collection[str]) -> Iterator[str]:
    """What a statement that writes finds its row by; nothing else is read past the views."""
    known = metadata.tables[table].c
    wanted = ("id", "code", "version") if table != "citizen_phone" else ("citizen_id",)
    if table in VIEWS:
        columns = ", ".join(_quoted(name for name in wanted if name in known))
        yield from _grant(f"SELECT ({columns})", table, roles)


def _grant(what: str, table: str, roles: Collection[str]) -> Iterator[str]:
    yield f"GRANT {what} ON sociolance.{table} TO {', '.join(PREFIX + role for role in roles)}"


def _quoted(names: Collection[str] | Iterator[str]) -> list[str]:
    return [f'"{name}"' for name in names]


# Triggers ----------------------------------------------------------------------------------

BY: Mapping[str, tuple[str, ...]] = {
    "journal": ("actor",),
    "access": ("actor",),
    "call": ("claimed_by", "closed_by", "follow_up_by"),
    "consent": ("recorded_by", "withdrawn_by"),
    "assignment": ("assigned_by",),
    "need": ("by",),
    "handoff": ("created_by",),
    "follow_up": ("by",),
    "note": ("author",),
    "plan": ("written_by", "ended_by"),
    "effort": ("recorded_by",),
    "shared_phone": ("marked_by",),
    "shift_handover": ("by",),
    "handover_mark": ("by",),
    "reject": ("seen_by",),
    "municipality": ("verified_by",),
}
TOLD: Mapping[str, str] = {
    "call": "call",
    **dict.fromkeys(("consent", "legal_ground", "assignment", "need", "follow_up"), "of_call"),
    "note": "of_call",
    "handoff": "handoff",
    "unit": "unit",
    **dict.fromkeys(("citizen", "citizen_phone", "plan", "effort"), "citizen"),
    **dict.fromkeys(("shared_phone", "shift_handover", "handover_mark", "reject"), "any"),
    **dict.fromkeys(("token", "setting", "municipality", "contact", "service"), "any"),
}
HISTORY = ("sociolance.journal", "sociolance.access", "watch.audit", "watch.searched", "watch.seal")
HINTS = ("presence",)
"""Of which nothing is kept: not audited either."""
OWN_ROWS = (
    "ALTER TABLE sociolance.presence ENABLE ROW LEVEL SECURITY",
    "DROP POLICY IF EXISTS seen ON sociolance.presence",
    "DROP POLICY IF EXISTS own ON sociolance.presence",
    "CREATE POLICY seen ON sociolance.presence FOR SELECT USING ((SELECT guard.works()))",
    """CREATE POLICY own ON sociolance.presence
        USING (actor = session_user) WITH CHECK (actor = session_user)""",
)
"""Everybody says where they are themselves."""

State = TypeVar("State", bound=str)
H = HandoffState
TAKEN_BACK = (
    *((H.RECEIVED, H.REQUESTED), (H.ACCEPTED, H.RECEIVED), (H.ACCEPTED, H.REQUESTED)),
    *((H.IN_PROGRESS, H.ACCEPTED), (H.COMPLETED, H.IN_PROGRESS), (H.COMPLETED, H.ACCEPTED)),
    *((H.REJECTED, H.RECEIVED), (H.REJECTED, H.REQUESTED)),
)
"""Undoing an answer goes back to the step before it."""


def _moves(table: Mapping[State, Collection[State]], *more: tuple[State, State]) -> str:
    pairs = [*((old, new) for old, ends in table.items() for new in ends), *more]
    return " ".join(sorted(f"{old}>{new}" for old, new in pairs))


def triggers() -> Iterator[str]:
    """In the order of their names they fire; each also where replication is switched off."""
    for table in sorted(metadata.tables.keys() - set(HINTS)):
        yield _trigger("audited", table, "AFTER INSERT OR UPDATE OR DELETE", "audited()")
        if "version" in metadata.tables[table].c:
            yield _trigger("counted", table, "BEFORE UPDATE", "counted()")
    for table, names in BY.items():
        arguments = ", ".join(f"'{name}'" for name in names)
        yield _trigger("by_oneself", table, "AFTER INSERT OR UPDATE", f"by_oneself({arguments})")
    for table, kind in TOLD.items():
        yield (
            f"CREATE CONSTRAINT TRIGGER is_told AFTER INSERT OR UPDATE OR DELETE "
            f"ON sociolance.{table} DEFERRABLE INITIALLY DEFERRED "
            f"FOR EACH ROW EXECUTE FUNCTION guard.is_told('{kind}')"
        )
        yield f"ALTER TABLE sociolance.{table} ENABLE ALWAYS TRIGGER is_told"
    for place in HISTORY:
        yield from _append_only(place)
    yield _trigger("journal_stamped", "journal", "AFTER INSERT", "journal_stamped()")
    yield _trigger("access_stamped", "access", "AFTER INSERT", "access_stamped()")
    yield _trigger("signed", "note", "BEFORE UPDATE", "signed()")
    yield _trigger("withdrawn_once", "consent", "BEFORE UPDATE", "withdrawn_once()")
    yield _trigger("closed_stands", "call", "BEFORE UPDATE", "closed_stands()")
    calls, units = _moves(workflow.CALL_MOVES), _moves(workflow.UNIT_MOVES)
    handoffs = _moves(workflow.HANDOFF_MOVES, *TAKEN_BACK)
    for table, column, moves in (
        ("call", "state", calls),
        ("unit", "status", units),
        ("handoff", "state", handoffs),
    ):
        yield _trigger("moved", table, "BEFORE UPDATE", f"moved('{column}', '{moves}')")
    yield _trigger("visit_allowed", "assignment", "BEFORE INSERT", "visit_allowed()")
    sent = "(old.state = 'draft' AND new.state = 'requested')"
    yield _trigger("sharing_allowed", "handoff", "BEFORE UPDATE", "sharing_allowed()", sent)
    for table, function in SEEN.items():
        changed = (
            f"(old.{name} IS DISTINCT FROM new.{name} AND coalesce(old.{name}::text, '') <> '')"
            for name in hidden(table)
        )
        yield _trigger("seen", table, "BEFORE UPDATE", f"{function}()", f"({' OR '.join(changed)})")
    yield _trigger("seen", "citizen_phone", "BEFORE DELETE", "its_citizen_seen()")
    yield _trigger("seen_first", "plan", "BEFORE INSERT", "its_citizen_seen()")
    follows = "(new.follows IS NOT NULL)"
    yield _trigger("seen_first", "handoff", "BEFORE INSERT", "its_call_seen()", follows)


SEEN = {
    "call": "call_seen",
    "citizen": "citizen_seen",
    **dict.fromkeys(("legal_ground", "need", "handoff"), "its_call_seen"),
}
"""Tables whose hidden columns nobody writes over unseen."""


def _append_only(place: str) -> Iterator[str]:
    for name, when, each in (
        ("append_only", "BEFORE UPDATE OR DELETE", "ROW"),
        ("append_only_whole", "BEFORE TRUNCATE", "STATEMENT"),
    ):
        yield (
            f"CREATE TRIGGER {name} {when} ON {place} "
            f"FOR EACH {each} EXECUTE FUNCTION guard.append_only()"
        )
        yield f"ALTER TABLE {place} ENABLE ALWAYS TRIGGER {name}"


def _trigger(name: str, table: str, when: str, function: str, condition: str = "") -> str:
    condition = f"WHEN {condition} " if condition else ""
    return (
        f"CREATE TRIGGER {name} {when} ON sociolance.{table} FOR EACH ROW {condition}"
        f"EXECUTE FUNCTION guard.{function}; "
        f"ALTER TABLE sociolance.{table} ENABLE ALWAYS TRIGGER {name}"
    )
