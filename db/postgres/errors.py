"""What PostgreSQL says, by SQLSTATE: its words are in whatever language the server speaks."""

from __future__ import annotations

from typing import Any

from sqlalchemy.exc import DBAPIError

from console.domain.errors import Refusal
from console.services.errors import StorageError, TryAgain

UNIQUE, FOREIGN = "23505", "23503"
AGAIN = {"40001", "40P01"}
GUARDED = {
    "SO001": "guard_name",
    "SO002": "guard_history",
    "SO003": "guard_move",
    "SO004": "guard_version",
    "SO005": "guard_unseen",
    "SO006": "guard_reason",
    "SO007": "guard_consent",
    "SO008": "guard_untold",
}
"""What the server's triggers refuse: db/postgres/sql/triggers.sql. Rules the domain holds first."""
STATES = {
    "25006": "read_only",
    "28": "denied",
    "3D": "missing",
    "42501": "denied",
    "53100": "full",
    "53": "locked",
    "55P03": "locked",
    "57014": "locked",
    "57P03": "away",
    "XX001": "damaged",
    "XX002": "damaged",
}
"""A state, or the class it begins with; the whole state counts first."""


def meaning(error: DBAPIError, constraints: dict[str, str]) -> Exception:
    """In the words of the services; `constraints` names the refusal behind a constraint."""
    said: Any = error.orig
    state = said.sqlstate or ""
    constraint = said.diag.constraint_name or ""
    if state == UNIQUE and constraint in constraints:
        return Refusal(constraints[constraint])
    if state == FOREIGN:
        return Refusal("not_found")
    if state in GUARDED:
        return Refusal(GUARDED[state])
    if state.startswith("23"):
        return StorageError("constraint", constraint)
    if state.startswith("22") or (not state and type(said).__name__ == "DataError"):
        # Out of the range of its column, or a text with a NUL in it.
        return Refusal("value_range")
    if state in AGAIN:
        return TryAgain("locked", state)
    if error.connection_invalidated:
        return TryAgain("away", state)
    if not state and type(said).__name__ in {"OperationalError", "ConnectionTimeout"}:
        return StorageError("away", _last_line(said))
    code = STATES.get(state) or STATES.get(state[:2]) or "failed"
    return StorageError(code, state or type(said).__name__)


def _last_line(said: Exception) -> str:
    """Why no connection was had: the server and the user are named in it, no citizen is."""
    lines = [line.strip() for line in str(said).splitlines() if line.strip()]
    return lines[-1][:200] if lines else ""
