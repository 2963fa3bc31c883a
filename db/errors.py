"""What the database says, in the words of the services."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager

from sqlalchemy.exc import DBAPIError, IntegrityError
from sqlalchemy.exc import TimeoutError as PoolTimeout

from console.domain.errors import Refusal
from console.services.errors import StorageError, TryAgain
from db.postgres.errors import meaning

# Constraint (or the columns SQLite names in its place) to refusal.
CONSTRAINTS = {
    "uq_assignment_open_unit": "unit_busy",
    "assignment.unit_id": "unit_busy",
    "uq_assignment_open_sociolance": "call_has_sociolance",
    "assignment.call_id": "call_has_sociolance",
    "uq_citizen_cpr": "cpr_known",
    "citizen.cpr": "cpr_known",
    "uq_unit_call_sign": "unit_known",
    "unit.call_sign": "unit_known",
    "uq_unit_device_id": "device_known",
    "unit.device_id": "device_known",
    "uq_contact_one_entrance": "one_entrance",
    "contact.municipality": "one_entrance",
    "uq_service_municipality_name": "service_known",
    "service.municipality": "service_known",
    "FOREIGN KEY": "not_found",
}
SURROUNDINGS = {
    "is locked": "locked",
    "database or disk is full": "full",
    "readonly": "read_only",
    "malformed": "damaged",
    "not a database": "damaged",
    "Could not decode": "damaged",
    "unable to open": "missing",
    "disk I/O": "failed",
}


@contextmanager
def translated() -> Iterator[None]:
    """Turn the driver's errors into refusals and storage errors."""
    try:
        yield
    except (OverflowError, UnicodeEncodeError) as error:
        # A number of 30 digits, half a character: nothing that could be stored or found.
        raise Refusal("value_range") from error
    except UnicodeDecodeError as error:
        raise StorageError("damaged") from error
    except DBAPIError as error:
        raise _meaning(error) from error
    except PoolTimeout as error:
        raise StorageError("locked", "no connection is free") from error


@contextmanager
def committing() -> Iterator[None]:
    """Inside `translated`: a connection lost here leaves open whether it was stored."""
    try:
        yield
    except DBAPIError as error:
        if error.connection_invalidated:
            raise TryAgain("unsure") from error
        raise


def _meaning(error: DBAPIError) -> Exception:
    if hasattr(error.orig, "sqlstate"):
        return meaning(error, CONSTRAINTS)
    said = str(error.orig)
    return refusal_of(said) if isinstance(error, IntegrityError) else storage_error_of(said)


def refusal_of(said: str) -> Exception:
    if said.startswith(("UNIQUE", "FOREIGN KEY")):
        for sign, code in CONSTRAINTS.items():
            if sign in said:
                return Refusal(code)
    return StorageError("constraint", said.partition(":")[0])


def storage_error_of(said: str) -> StorageError:
    for sign, code in SURROUNDINGS.items():
        if sign in said:
            return StorageError(code)
    return StorageError("failed", said.partition(":")[0][:80])
