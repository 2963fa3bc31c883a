"""Who somebody is, by the server: whoever it lets in by that name and password."""

from __future__ import annotations

import os
from datetime import datetime
from typing import Any
from urllib.parse import quote

import psycopg

from console.domain.accounts import Account
from console.domain.codes import Role
from console.domain.errors import Refusal
from console.services.errors import StorageError
from db import schema
from db.postgres.address import parameters
from db.postgres.rights import PREFIX
from db.postgres.servers import Connection, Servers

OWN = "SELECT version_num, session_user FROM sociolance.alembic_version"
ANSWER_SECONDS = 5.0
"""No feed runs before somebody has signed in; and what is asked here takes no time."""
ROLES = "SELECT pg_has_role(session_user, %s, 'MEMBER')"


def address_of(url: str, name: str) -> str:
    """The same database by this person's login."""
    scheme, _, rest = url.partition("://")
    return f"{scheme}://{quote(name, safe='')}@{rest.rpartition('@')[2]}"


def account(url: str, password: str | None, now: datetime, *, proven: bool) -> Account:
    """Whose login it is, with the roles of its groups. proven: by a password and nothing else, as
    where somebody else may have opened the session of the machine.

    Raises Refusal (sign_in_wrong, account_disabled) or StorageError.
    """
    told: dict[str, Any] = parameters(url, password)
    if proven:
        if not password:
            raise Refusal("sign_in_wrong")
        told |= {"passfile": os.devnull}
    try:
        with Connection.connect(autocommit=True, **told) as connection:
            connection.patience = ANSWER_SECONDS
            if proven and not connection.pgconn.used_password:
                raise StorageError("insecure", "the server asks for no password")
            return _account(connection, now)
    except psycopg.OperationalError as error:
        _check_let_in(told)
        raise StorageError("away", type(error).__name__) from error
    except psycopg.Error as error:
        raise StorageError("denied", error.sqlstate or "") from error


def check_let_in(url: str, password: str | None) -> None:
    """Refuse (sign_in_wrong) where servers answer and none takes this password."""
    _check_let_in(parameters(url, password))


def why_away(url: str, password: str | None) -> str:
    """The code for why nobody is let in: `no_password`, `wrong_password`, or `away` as before."""
    return _why_away(parameters(url, password))


def _check_let_in(told: dict[str, Any]) -> None:
    if _why_away(told) == "wrong_password":
        raise Refusal("sign_in_wrong")


def _why_away(told: dict[str, Any]) -> str:
    """Each server alone: of several the last alone is told of, and that may be a dead one."""
    why = "away"
    for place in Servers(told).each():
        # A name no database has is not the password's fault; every server has this database.
        for database in (place["dbname"], "postgres"):
            error = _refusal_of(place | {"dbname": database})
            if error is None:
                return "away"
            # The server's words are in its own language; what it asked for is not.
            if error.pgconn is not None and error.pgconn.needs_password:
                why = "no_password"
            elif error.pgconn is not None and error.pgconn.used_password:
                why = "wrong_password"
            else:
                break
    return why


def _refusal_of(place: dict[str, Any]) -> psycopg.OperationalError | None:
    """A standby takes the password before it says that it is one."""
    try:
        psycopg.connect(**place | {"target_session_attrs": "any"}).close()
    except psycopg.OperationalError as error:
        return error
    return None


def _account(connection: psycopg.Connection[Any], now: datetime) -> Account:
    found = connection.execute(OWN).fetchone()
    schema.fits(found and found[0])
    name = str(found[1]) if found else ""
    roles = tuple(
        role for role in Role if connection.execute(ROLES, [PREFIX + role]).fetchone() == (True,)
    )
    if not roles:
        raise Refusal("account_disabled", account=name)
    return Account(name=name, roles=roles, created_at=now)
