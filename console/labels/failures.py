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
    "no_schema": noop(
        "Storage",
        "Databasen er tom. Intet er ændret. Kør først: sociolance admin init-centre ADRESSE",
    ),
    "no_key": noop(
        "Storage",
        "Databasen er krypteret, og nøglen er ikke i din nøglering. Intet er ændret. "
        "Log ind på maskinen som den, der krypterede den, eller gendan en sikkerhedskopi.",
    ),
    "no_keyring": noop(
        "Storage",
        "Databasens nøgle hører til i din nøglering, og den svarer ikke. Intet er ændret. "
        "Lås nøgleringen op, og prøv igen.",
    ),
    "no_cipher": noop(
        "Storage",
        "En krypteret database kræver pakken sqlcipher3. Intet er ændret. "
        "Installér den: pip install sqlcipher3",
    ),
    "no_server": noop(
        "Storage",
        "Der kunne ikke startes en PostgreSQL-server på denne maskine. Intet er ændret. "
        "Kør: make setup",
    ),
    "away": noop(
        "Storage",
        "Der er ingen forbindelse til databasen. Intet blev gemt. Prøv igen, når den er tilbage.",
    ),
    "no_password": noop(
        "Storage",
        "Serveren vil have en adgangskode, og den fik ingen. Intet er ændret. "
        "Sæt SOCIOLANCE_PASSWORD, og prøv igen.",
    ),
    "wrong_password": noop(
        "Storage",
        "Serveren tager ikke adgangskoden til det navn. Intet er ændret. "
        "Ret SOCIOLANCE_PASSWORD eller navnet i adressen, og prøv igen.",
    ),
    "unsure": noop(
        "Storage",
        "Forbindelsen røg, mens der blev gemt. Det kan være gemt: se efter, før du gør det igen.",
    ),
    "denied": noop(
        "Storage",
        "Det har du ikke lov til i databasen. Intet blev gemt. Spørg den, der passer den.",
    ),
    "insecure": noop(
        "Storage",
        "Forbindelsen ville ikke være sikker. Intet er ændret. Brug sslmode=verify-full.",
    ),
    "password_in_url": noop(
        "Storage",
        "Adgangskoden hører ikke til i adressen. Intet er ændret. "
        "Skriv adressen uden, og sæt SOCIOLANCE_PASSWORD.",
    ),
    "order": noop(
        "Storage",
        "Databasen ordner tekst forkert. Intet er ændret. "
        "Lav den med ENCODING 'UTF8' LOCALE 'C', eller lad init-centre lave den.",
    ),
    "old_server": noop(
        "Storage", "Serveren er for gammel. Intet er ændret. Brug PostgreSQL 15 eller nyere."
    ),
    "url": noop(
        "Storage",
        "Den adresse kan ikke bruges. Intet er ændret. "
        "Skriv sqlite:///sti eller postgresql://bruger@vært/navn",
    ),
}
OTHERWISE = noop("Storage", "Databasen svarer ikke ({code}). Intet blev gemt. Prøv igen om lidt.")


def failure_text(error: StorageError) -> str:
    """The sentence for a failure in the current language; tolerant of unknown codes."""
    return translate(*SENTENCES.get(error.code, OTHERWISE)).format(code=error.code)
