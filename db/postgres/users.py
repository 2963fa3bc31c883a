"""People's logins on the server: one each, a member of the groups of its roles and of nothing else.

The password never leaves this process: the server is given what SCRAM checks it by.
"""

from __future__ import annotations

from base64 import b64encode
from collections.abc import Iterable
from hashlib import pbkdf2_hmac, sha256
from hmac import digest
from secrets import token_bytes
from typing import Any

import psycopg
from psycopg import sql

from console.domain.errors import require
from db.postgres.rights import PREFIX, ROLES, SEALER

ROUNDS = 4096
"""The server's own number; what slows a guesser down is the server's pause, and a long password."""
ATTRIBUTES = "LOGIN INHERIT NOSUPERUSER NOCREATEDB NOCREATEROLE NOREPLICATION NOBYPASSRLS"
Connection = psycopg.Connection[Any]


def verifier(password: str, salt: bytes | None = None) -> str:
    """What the server keeps of a password (RFC 5803)."""
    salt = token_bytes(16) if salt is None else salt
    salted = pbkdf2_hmac("sha256", password.encode(), salt, ROUNDS)
    stored = sha256(digest(salted, b"Client Key", "sha256")).digest()
    server = digest(salted, b"Server Key", "sha256")
    told = [b64encode(part).decode() for part in (salt, stored, server)]
    return f"SCRAM-SHA-256${ROUNDS}:{told[0]}${told[1]}:{told[2]}"


def add(connection: Connection, name: str, roles: Iterable[str], password: str | None) -> None:
    """A login, or the one of this name with other roles; without a password none gets in."""
    _check(connection, name)
    if not known(connection, name):
        _run(connection, f"CREATE ROLE {{}} {ATTRIBUTES}", name)
    if password is not None:
        set_password(connection, name, password)
    set_roles(connection, name, roles)


def known(connection: Connection, name: str) -> bool:
    asked = "SELECT FROM pg_roles WHERE rolname = %s"
    return connection.execute(asked, [name]).fetchone() is not None


def set_roles(connection: Connection, name: str, roles: Iterable[str]) -> None:
    wanted = set(roles)
    for role in (*ROLES, SEALER):
        group = sql.Identifier(PREFIX + role)
        what = "GRANT {} TO {}" if role in wanted else "REVOKE {} FROM {}"
        connection.execute(sql.SQL(what).format(group, sql.Identifier(name)))


def set_password(connection: Connection, name: str, password: str) -> None:
    _check(connection, name)
    statement = sql.SQL("ALTER ROLE {} PASSWORD {}")
    connection.execute(statement.format(sql.Identifier(name), sql.Literal(verifier(password))))


def switch(connection: Connection, name: str, *, on: bool) -> None:
    """Let nobody in by this name, and end what is open in it; or let them in again."""
    _check(connection, name)
    _run(connection, f"ALTER ROLE {{}} {'LOGIN' if on else 'NOLOGIN'}", name)
    if not on:
        ended = "SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE usename = %s"
        connection.execute(ended, [name])


def _check(connection: Connection, name: str) -> None:
    """A login of the server's administration is none of ours."""
    asked = """
        SELECT rolsuper OR rolcreaterole OR rolcreatedb OR rolreplication OR rolbypassrls
            OR rolname LIKE 'pg\\_%%' OR rolname LIKE 'sociolance\\_%%'
        FROM pg_roles WHERE rolname = %s"""
    row = connection.execute(asked, [name]).fetchone()
    require(row is None or not row[0], "account_name_taken", account=name)


def _run(connection: Connection, statement: str, name: str) -> None:
    connection.execute(sql.SQL(statement).format(sql.Identifier(name)))
