"""What a console reads on a server: one view for each table, of the same name and columns.

Nothing is filtered by what is hidden, so every plan stays as it is: a hidden column is empty until
its reader has opened the call or the citizen, which `guard.opened_calls` knows from `access`.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from sqlalchemy import Boolean, Column, Date, Float, Integer, Table, Text

from db.tables import metadata
from db.types import Coded, CodeList, Instant, TextList

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
    """`shown`: the texts, days and places that are no secret; all others, those of a column that is
    new in the code too, are empty unless `opened`. `rows`: which rows there are at all."""

    shown: tuple[str, ...] = ()
    opened: str = "false"
    rows: str = WORKS


OF_CALL = ITS_CALL.format(call="call_id")
OF_CITIZEN = CITIZEN.format(citizen="citizen_id")

VIEWS: Mapping[str, View] = {
    "call": View(
        ("message_id", "follow_up_on", "warnings"),
        # What the intake itself brought in it must be able to compare with what comes again.
        f"({CALL.format(call='id', citizen='citizen_id')} OR "
        "(message_id IS NOT NULL AND (SELECT guard.is_intake())))",
    ),
    "citizen": View((), CITIZEN.format(citizen="id")),
    "citizen_phone": View((), OF_CITIZEN),
    "shared_phone": View(("phone", "name")),
    "consent": View(),
    "legal_ground": View((), OF_CALL),
    "unit": View(
        (
            *("call_sign", "crew", "device_id", "latitude", "longitude", "position_accuracy"),
            *("speed", "bearing", "battery"),
        )
    ),
    "assignment": View(),
    "need": View((), OF_CALL),
    "handoff": View(
        ("service", "contact_name", "contact_phone", "next_action", "received_from"), OF_CALL
    ),
    "follow_up": View((), OF_CALL),
    "note": View((), f"({OF_CALL} OR author = session_user)"),
    "plan": View(("instruction", "valid_until"), OF_CITIZEN),
    "effort": View(),
    "shift_handover": View(("note",)),
    "handover_mark": View(),
    "reject": View(("route", "reason", "field"), "(SELECT guard.leads())"),
    "token": View(("name", "token_hash")),
    "account": View(("name",), rows="true"),
    "access": View(
        ("workstation", "text", "detail"),
        rows="((SELECT guard.audits()) OR actor = session_user)",
    ),
    "journal": View(("op_id", "workstation", "act", "detail"), rows="true"),
}
PLAIN = ("contact", "municipality", "presence", "service", "setting")
"""They hold nothing about citizens and are read as they are. A table that is named neither here
nor above is read by nobody, and the tests fail."""

STAFF = ("actor", "author", "by", "owner")


def hidden(table: str) -> list[str]:
    """The columns that are empty until their row is opened."""
    shown = VIEWS[table].shown
    return [c.name for c in metadata.tables[table].c if _tells(c) and c.name not in shown]


def _tells(column: Column[Any]) -> bool:
    """Whether it may tell of somebody: no number, code or moment, and no name of the staff."""
    name, kind = column.name, column.type
    harmless = isinstance(kind, Boolean | Integer | Instant | Coded | CodeList)
    return not (harmless or column.foreign_keys or name in STAFF or name.endswith("_by"))


def statements() -> list[str]:
    return [_view(metadata.tables[name], view) for name, view in VIEWS.items()]


def _view(table: Table, view: View) -> str:
    covered = hidden(table.name)
    columns = ", ".join(
        f'CASE WHEN seen.opened THEN "{column.name}" ELSE {_empty(column)} END AS "{column.name}"'
        if column.name in covered
        else f'"{column.name}"'
        for column in table.c
    )
    # Judged once for a row: of a condition in each column the server would make as many questions.
    judged = f"CROSS JOIN LATERAL (SELECT {view.opened} AS opened OFFSET 0) seen" if covered else ""
    made = f"CREATE VIEW desk.{table.name} AS SELECT {columns}"
    return f"{made} FROM sociolance.{table.name} {judged} WHERE {view.rows}"


MARK = "•"
"""Stands for words that are hidden, so that it can be seen that there are some."""


def _empty(column: Column[Any]) -> str:
    if isinstance(column.type, Text) and not column.name.endswith(("phone", "_key")):
        return f"CASE \"{column.name}\" WHEN '' THEN '' ELSE '{MARK}' END"
    if column.nullable:
        kind = "date" if isinstance(column.type, Date) else "text"
        kind = "double precision" if isinstance(column.type, Float) else kind
        return f"NULL::{kind}"
    return "'[]'::text" if isinstance(column.type, TextList) else "''::text"
