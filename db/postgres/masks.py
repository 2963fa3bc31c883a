"""What a console reads on a server: one view for each table, of the same name and columns.

Nothing is filtered by what is hidden, so every plan stays as it is: a hidden column is empty until
its reader has opened the call or the citizen, which `guard.opened_calls` knows from `access`.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from sqlalchemy import Date, Float, Table

from db.tables import metadata

CALL = (
    "({call} = ANY ((SELECT guard.opened_calls())::bigint[]) OR (SELECT guard.trusted()) OR "
    "{citizen} = ANY ((SELECT guard.opened_citizens())::bigint[]))"
)
ITS_CALL = "({call} = ANY ((SELECT guard.seen_calls())::bigint[]) OR (SELECT guard.trusted()))"
CITIZEN = (
    "({citizen} = ANY ((SELECT guard.opened_citizens())::bigint[]) OR (SELECT guard.trusted()))"
)
WORKS = "(SELECT guard.works())"


@dataclass(frozen=True)
class View:
    """`hidden`: columns that are empty unless `opened`; `rows`: which rows there are at all."""

    hidden: tuple[str, ...] = ()
    opened: str = "true"
    rows: str = WORKS


OF_CALL = ITS_CALL.format(call="call_id")
OF_CITIZEN = CITIZEN.format(citizen="citizen_id")

VIEWS: Mapping[str, View] = {
    "call": View(
        (
            *("caller_name", "caller_phone", "location", "address_key", "latitude", "longitude"),
            "narrative",
        ),
        # What the intake itself brought in it must be able to compare with what comes again.
        f"({CALL.format(call='id', citizen='citizen_id')} OR "
        "(message_id IS NOT NULL AND (SELECT guard.is_intake())))",
    ),
    "citizen": View(
        ("cpr", "name", "birth_date", "description", "address", "address_key", "phones"),
        CITIZEN.format(citizen="id"),
    ),
    "citizen_phone": View(("phone",), OF_CITIZEN),
    "shared_phone": View(),
    "consent": View(),
    "legal_ground": View(("reason", "not_informed_reason"), OF_CALL),
    "unit": View(),
    "assignment": View(),
    "need": View(("note",), OF_CALL),
    "handoff": View(("reason", "phone_contact", "step_text"), OF_CALL),
    "follow_up": View(("text",), OF_CALL),
    "note": View(("text",), f"({OF_CALL} OR author = session_user)"),
    "plan": View(("agreed", "agreed_with"), OF_CITIZEN),
    "effort": View(),
    "shift_handover": View(),
    "handover_mark": View(),
    "reject": View(("body", "detail", "sender"), "(SELECT guard.leads())"),
    "token": View((), rows="(SELECT guard.works())"),
    "account": View(("password",), "false", rows="true"),
    "access": View((), rows="((SELECT guard.audits()) OR actor = session_user)"),
    "journal": View((), rows="true"),
}
"""The tables not named here hold nothing about citizens and are read as they are."""

PLAIN = tuple(name for name in metadata.tables if name not in VIEWS)


def statements() -> list[str]:
    return [_view(metadata.tables[name], view) for name, view in VIEWS.items()]


def _view(table: Table, view: View) -> str:
    columns = ", ".join(
        f'CASE WHEN {view.opened} THEN "{column.name}" ELSE {_empty(table, column.name)} END'
        f' AS "{column.name}"'
        if column.name in view.hidden
        else f'"{column.name}"'
        for column in table.c
    )
    made = f"CREATE VIEW desk.{table.name} AS SELECT {columns} "
    return f"{made} FROM sociolance.{table.name} WHERE {view.rows}"


def _empty(table: Table, name: str) -> str:
    column = table.c[name]
    if column.nullable:
        kind = "date" if isinstance(column.type, Date) else "text"
        kind = "double precision" if isinstance(column.type, Float) else kind
        return f"NULL::{kind}"
    return "'[]'::text" if name == "phones" else "''::text"
