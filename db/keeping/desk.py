"""Whether the views people read through on a server hide what this console would hide.

Each server prints a view in words of its own version, so every view is made anew beside the one
there is, and both are printed. What is made is taken back by whoever asked.
"""

from __future__ import annotations

from collections.abc import Iterator

from sqlalchemy import text
from sqlalchemy.engine import Connection

MADE_OF = text("""
    SELECT c.relname, pg_get_viewdef(c.oid), c.relkind, c.reloptions,
        (SELECT count(*) FROM pg_rewrite WHERE ev_class = c.oid),
        (SELECT count(*) FROM pg_trigger WHERE tgrelid = c.oid),
        :temporary OR c.relowner = to_regrole('sociolance_keeper')
    FROM pg_class c
    WHERE c.relkind IN ('r', 'v', 'm') AND c.relnamespace =
        CASE WHEN :temporary THEN pg_my_temp_schema() ELSE to_regnamespace('desk')::oid END""")


def unlike(connection: Connection) -> Iterator[tuple[str, str]]:
    """What is missing, unknown or changed, and the view."""
    from db.postgres import masks

    for statement in masks.statements():
        made = statement.replace("CREATE VIEW desk.", "CREATE TEMPORARY VIEW ", 1)
        connection.exec_driver_sql(made)
    wanted, found = _made_of(connection, temporary=True), _made_of(connection, temporary=False)
    for name in sorted(wanted.keys() | found.keys()):
        if name not in found:
            yield "missing", f"view desk.{name}"
        elif name not in wanted:
            yield "unknown", f"view desk.{name}"
        elif found[name] != wanted[name]:
            yield "changed", f"view desk.{name}"


def _made_of(connection: Connection, *, temporary: bool) -> dict[str, tuple[object, ...]]:
    rows = connection.execute(MADE_OF, {"temporary": temporary})
    return {name: tuple(told) for name, *told in rows}
