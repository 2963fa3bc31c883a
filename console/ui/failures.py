"""What a failure or a bug is called on screen, and how a bug is written to the log.

Neither says anything about a citizen: a failure has a code, a bug has a number.
"""

from __future__ import annotations

from secrets import token_hex

from console.labels.failures import SENTENCES, failure_text
from console.services.errors import StorageError
from console.texts import noop, translate

OTHER_STORAGE = noop(
    "Failures",
    "Databasen svarer ikke, og det blev ikke gemt. Det, du skrev, står her endnu. Prøv igen om "
    "lidt.",
)
STORAGE: dict[str, tuple[str, str]] = {
    "away": OTHER_STORAGE,
    "locked": noop(
        "Failures",
        "Databasen er optaget af en anden, og det blev ikke gemt. Det, du skrev, står her endnu. "
        "Prøv igen om lidt.",
    ),
    "full": noop(
        "Failures",
        "Disken er fuld, og det blev ikke gemt. Det, du skrev, står her endnu. Gør plads, og prøv "
        "igen.",
    ),
    "read_only": noop(
        "Failures",
        "Databasen kan kun læses, og det blev ikke gemt. Det, du skrev, står her endnu. Sig det "
        "til den vagthavende tekniker.",
    ),
    "damaged": noop(
        "Failures",
        "Databasen er beskadiget, og det blev ikke gemt. Luk ikke vinduet. Ring til den "
        "vagthavende tekniker.",
    ),
    "missing": noop(
        "Failures",
        "Databasen kan ikke findes. Det, du ser, er det, vi sidst vidste. Det, du skriver, bliver "
        "gemt her som kladde. Sig det til den vagthavende tekniker.",
    ),
    "outbox": noop(
        "Failures",
        "Der er ingen forbindelse, og denne computer kan heller ikke gemme det. Det, du skrev, "
        "står her endnu. Skriv det ned på papir, og ring til den vagthavende tekniker.",
    ),
    "newer_schema": noop(
        "Failures",
        "Databasen er lavet af en nyere udgave af konsollen. Intet er ændret. Opdatér konsollen "
        "her.",
    ),
    "older_schema": noop(
        "Failures",
        "Databasen er lavet af en ældre udgave af konsollen. Intet er ændret. Kør sociolance admin "
        "migrate.",
    ),
}


def storage_text(error: StorageError) -> str:
    """What happened, what was kept, what to do."""
    if error.code in STORAGE:
        return translate(*STORAGE[error.code])
    if error.code in SENTENCES:
        return failure_text(error)
    return translate(*OTHER_STORAGE)


def log_bug(error: BaseException) -> str:
    """Log the bug without a word of its message; the number it is found by."""
    number = token_hex(3).upper()
    _log(number, error)
    return number


def bug_text(number: str) -> str:
    return translate(
        "Failures",
        "Uventet fejl {number} i programmet. Intet blev gemt af det sidste; det, du skrev, står "
        "her endnu. Skriv nummeret ned, og arbejd videre.",
        number=number,
    )


def _log(number: str, error: BaseException) -> None:
    import structlog

    from console.logs import brief

    structlog.get_logger("console.ui").error("bug", error_id=number, **brief(error))
