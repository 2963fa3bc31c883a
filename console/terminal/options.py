"""Options that several subcommands share, and how their answers are written."""

from __future__ import annotations

from typing import Any, TextIO

import typer

from console.settings import Settings
from console.terminal.usage import settings_of
from console.texts import translate


def database_option() -> Any:  # typer's option descriptors have no public type
    return typer.Option(
        "--database",
        metavar="URL",
        help=translate("Cli", "sqlite:///sti eller postgresql://…; også fra SOCIOLANCE_DATABASE"),
    )


def lang_option() -> Any:  # typer's option descriptors have no public type
    return typer.Option("--lang", metavar="da|en", help=translate("Cli", "Sproget: da eller en"))


def settings_in(ctx: typer.Context, database: str | None, lang: str | None = None) -> Settings:
    """Options after the subcommand win over those before it. Kept for who tells what went wrong."""
    before: dict[str, Any] = ctx.find_root().obj
    settings = settings_of(
        database=database or before.get("database"), lang=lang or before.get("lang")
    )
    before["settings"] = settings
    return settings


def utf8(stream: TextIO) -> TextIO:
    """The stream, writing UTF-8 whatever the terminal's habit is."""
    reconfigure = getattr(stream, "reconfigure", None)
    if reconfigure is not None:
        reconfigure(encoding="utf-8")
    return stream
