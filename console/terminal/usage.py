"""What every command shares: exit statuses, settings from options, one line for what went wrong.

Light on purpose: it is read before the first window is painted.
"""

from __future__ import annotations

import sys

from console.settings import Settings, load_settings
from console.texts import LANGUAGES, set_language, translate

OK, REFUSED, USAGE, INTERRUPTED = 0, 1, 2, 130


class WrongUsage(Exception):
    """The command line makes no sense; the message is one line for the person."""


def settings_of(
    database: str | None = None,
    lang: str | None = None,
    demo: str | bool = False,
    speed: str | float = 1.0,
    empty: str | bool = False,
) -> Settings:
    """The settings with these options, checked; also chooses the language. Raises WrongUsage."""
    try:
        pace = float(speed)
        settings = load_settings(database, lang, bool(demo), pace, bool(empty))
    except ValueError as error:
        raise WrongUsage(translate("Cli", "Det er ikke et tal: {what}", what=error)) from None
    if settings.lang not in (None, *LANGUAGES):
        text = translate("Cli", "Sproget er da eller en, ikke {lang}", lang=settings.lang)
        raise WrongUsage(text)
    set_language(settings.lang or "da")
    if not 0 < pace < float("inf"):
        raise WrongUsage(translate("Cli", "Farten skal være et tal over 0"))
    if not settings.database_url.startswith(("sqlite:///", "postgresql://")):
        raise WrongUsage(
            translate("Cli", "Databasen skrives sqlite:///sti eller postgresql://vært/navn")
        )
    return settings


def fail(text: str, status: int) -> int:
    """Say it in one line on standard error."""
    sys.stderr.write("sociolance: " + " ".join(text.split()) + "\n")
    return status
