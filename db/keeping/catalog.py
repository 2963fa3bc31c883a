"""What a database is made of, told by itself, one line for each thing, alike in every copy.

`expected` is what a new one is made of, from the files beside this one; `python -m
tests.db.test_catalog` writes them anew after a migration.
"""

from __future__ import annotations

import re
from hashlib import sha256
from pathlib import Path

from sqlalchemy import inspect
from sqlalchemy.engine import Connection

Catalog = dict[str, str]
"""The thing, such as `index ix_call_open`, to what it is."""

FOLDER = Path(__file__).parent / "catalogs"
SEARCH = re.compile(r"(call|citizen)_text_")

# Everything in our schema that PostgreSQL knows of; what differs between its versions is left out.
POSTGRES = """
SELECT 'column ' || c.relname || '.' || a.attname,
    format_type(a.atttypid, a.atttypmod) || CASE WHEN a.attnotnull THEN ' not null' ELSE '' END
        || coalesce(' default ' || pg_get_expr(d.adbin, d.adrelid), '')
    FROM pg_class c JOIN pg_attribute a ON a.attrelid = c.oid AND a.attnum > 0
        AND NOT a.attisdropped
    LEFT JOIN pg_attrdef d ON d.adrelid = c.oid AND d.adnum = a.attnum
    WHERE c.relnamespace = current_schema()::regnamespace AND c.relkind = 'r'
UNION ALL SELECT 'constraint ' || conname,
    conrelid::regclass || ' ' || pg_get_constraintdef(oid)
        || CASE WHEN convalidated THEN '' ELSE ' (not validated)' END
    FROM pg_constraint
    WHERE connamespace = current_schema()::regnamespace AND contype IN ('c', 'f', 'p', 'u', 'x')
UNION ALL SELECT 'index ' || c.relname,
    pg_get_indexdef(c.oid) || CASE WHEN i.indisvalid THEN '' ELSE ' (not valid)' END
    FROM pg_index i JOIN pg_class c ON c.oid = i.indexrelid
    WHERE c.relnamespace = current_schema()::regnamespace
UNION ALL SELECT 'trigger ' || tgname || ' on ' || tgrelid::regclass,
    pg_get_triggerdef(t.oid) || CASE tgenabled WHEN 'D' THEN ' (disabled)' ELSE '' END
    FROM pg_trigger t JOIN pg_class c ON c.oid = tgrelid
    WHERE NOT tgisinternal AND c.relnamespace = current_schema()::regnamespace
UNION ALL SELECT 'function ' || oid::regprocedure,
    coalesce(pg_get_function_sqlbody(oid), prosrc) || ' ' || provolatile::text || ' '
        || prosecdef::text || coalesce(' ' || proconfig::text, '')
    FROM pg_proc WHERE pronamespace IN (current_schema()::regnamespace, to_regnamespace('guard'))
UNION ALL SELECT 'view ' || viewname, definition
    FROM pg_views WHERE schemaname = current_schema()
UNION ALL SELECT 'policy ' || policyname || ' on ' || tablename,
    cmd::text || ' ' || coalesce(qual, '') || ' ' || coalesce(with_check, '')
    FROM pg_policies WHERE schemaname = current_schema()
"""


def catalog(connection: Connection) -> Catalog:
    if connection.dialect.name == "sqlite":
        return dict(sorted(_of_file(connection).items()))
    found = connection.exec_driver_sql(POSTGRES).all()
    return {name: _short(name, told) for name, told in sorted(tuple(row) for row in found)}


def _short(name: str, told: str) -> str:
    """A program by its fingerprint: only whether it is the same is asked."""
    if name.startswith(("function", "view")):
        return sha256(told.encode()).hexdigest()[:16]
    return _one_line(told)


def _of_file(connection: Connection) -> Catalog:
    found: Catalog = {}
    inspector = inspect(connection)
    made = "SELECT type, name, sql FROM sqlite_master WHERE sql IS NOT NULL"
    for kind, name, statement in connection.exec_driver_sql(made):
        if SEARCH.match(name) and kind == "table":
            continue
        if kind != "table" or statement.startswith("CREATE VIRTUAL"):
            found[f"{kind} {name}"] = _one_line(statement)
            continue
        for row in connection.exec_driver_sql(f'PRAGMA table_xinfo("{name}")'):
            told = f"{row[2]}{' not null' * row[3]} default {row[4]}{' key' * bool(row[5])}"
            found[f"column {name}.{row[1]}"] = told
        for one in inspector.get_check_constraints(name):
            found[f"constraint {one['name']}"] = f"{name} CHECK {_one_line(one['sqltext'])}"
        for unique in inspector.get_unique_constraints(name):
            columns = ", ".join(unique["column_names"])
            found[f"constraint {unique['name']}"] = f"{name} UNIQUE {columns}"
        for key in inspector.get_foreign_keys(name):
            columns = f"{', '.join(key['constrained_columns'])} TO {key['referred_table']}"
            found[f"constraint {key['name']}"] = f"{name} {columns}"
        if "AUTOINCREMENT" in statement:
            found[f"numbers {name}"] = "never given twice"
    return found


def _one_line(text: str) -> str:
    return " ".join(text.split())


# What it should be -------------------------------------------------------------------------


def expected(engine: str) -> Catalog:
    lines = (FOLDER / f"{engine}.txt").read_text(encoding="utf-8").splitlines()
    return {name: told for name, _, told in (line.partition("\t") for line in lines)}


def write_expected(engine: str, found: Catalog) -> None:
    FOLDER.mkdir(exist_ok=True)
    text = "".join(f"{name}\t{told}\n" for name, told in found.items())
    (FOLDER / f"{engine}.txt").write_text(text, encoding="utf-8")
