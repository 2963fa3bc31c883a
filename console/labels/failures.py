"""What a failure of storage is called: what happened, what was kept, what to do."""

from __future__ import annotations

from console.services.errors import StorageError
from console.texts import noop, translate

SENTENCES: dict[str, tuple[str, str]] = {
    "locked": noop(
        "Storage", "Databasen er optaget af en anden. Intet blev gemt. Prøv igen om lidt."
    ),
    "full": noop("Storage", "Disken er fuld. Intet blev gemt. Gør plads, og prøv igen."),
    "read_only": noop("Storage", "Databasen kan kun læses. Intet blev gemt. Tjek rettighederne."),
    "damaged": noop(
        "Storage", "Databasen er beskadiget. Intet blev gemt. Hent den seneste sikkerhedskopi."
    ),
    "missing": noop("Storage", "Databasen kan ikke åbnes. Intet blev gemt. Tjek stien."),
    "newer_schema": noop(
        "Storage", "Databasen er lavet af en nyere udgave. Intet er ændret. Opdatér konsollen."
    ),
    "older_schema": noop(
        "Storage",
        "Databasen er lavet af en ældre udgave. Intet er ændret. Kør: sociolance admin migrate",
    ),
    "url": noop(
        "Storage",
        "Den slags database kan denne udgave ikke bruge. Intet er ændret. Brug: sqlite:///sti",
    ),
}
OTHERWISE = noop("Storage", "Databasen svarer ikke ({code}). Intet blev gemt. Prøv igen om lidt.")


def failure_text(error: StorageError) -> str:
    """The sentence for a failure in the current language; tolerant of unknown codes."""
    return translate(*SENTENCES.get(error.code, OTHERWISE)).format(code=error.code)
