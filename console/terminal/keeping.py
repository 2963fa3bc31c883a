"""`sociolance admin backup`, `restore`, `encrypt`, `decrypt`, `verify` and `retention`: chores of
who keeps the data."""

from __future__ import annotations

import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Annotated, Any

import typer

from console import bootstrap
from console.acts.spelling import code_of
from console.credentials import CredentialsUnavailable
from console.domain.accounts import check_password
from console.domain.codes import KeepRule
from console.domain.errors import Refusal, require
from console.labels import date_text, done_text, label
from console.labels.findings import finding_text
from console.services.keeping import Due, Finding
from console.terminal.options import database_option, settings_in, utf8
from console.terminal.records import table
from console.terminal.usage import OK, REFUSED, fail
from console.terminal.users import typed
from console.texts import language, translate

Told = Callable[[int, int], None]


def add_to(admin: typer.Typer) -> None:
    _add_backup(admin)
    _add_restore(admin)
    _add_encrypt(admin)
    _add_decrypt(admin)
    _add_verify(admin)
    _add_retention(admin)


def _file() -> Any:  # typer's argument descriptors have no public type
    return typer.Argument(
        metavar=translate("Cli", "FIL"), help=translate("Cli", "Sikkerhedskopiens fil")
    )


@contextmanager
def _progress(what: str) -> Iterator[Told]:
    """A bar on the terminal, and nothing where nobody looks."""
    from rich.console import Console
    from rich.progress import Progress

    console = Console(stderr=True)
    with Progress(console=console, transient=True, disable=not console.is_terminal) as bar:
        task = bar.add_task(what, total=None)
        yield lambda done, all_: bar.update(task, completed=done, total=all_)


def _say(text: str) -> None:
    utf8(sys.stdout).write(text + "\n")


# Backup and restore ------------------------------------------------------------------------


def _add_backup(admin: typer.Typer) -> None:
    @admin.command(
        help=translate("Cli", "Gem alt i én fil, mens andre arbejder videre."),
    )
    def backup(
        ctx: typer.Context,
        file: Annotated[Path, _file()],
        encrypt: Annotated[
            bool,
            typer.Option("--encrypt", help=translate("Cli", "Lås filen med et kodeord")),
        ] = False,
        database: Annotated[str | None, database_option()] = None,
    ) -> int:
        settings = settings_in(ctx, database)
        require(not file.exists(), "backup_exists", path=file.name)
        passphrase = _new_passphrase() if encrypt else None
        with _progress(translate("Cli", "Gemmer")) as told:
            saved = bootstrap.keeper(settings).backup(file, passphrase, told)
        size = translate("Cli", "{mb} MB", mb=f"{saved.size / 1e6:.1f}".replace(".", _comma()))
        _say(
            translate(
                "Cli",
                "Sikkerhedskopien er gemt: {rows} rækker, {size}. Læg den et andet sted.",
                rows=saved.rows,
                size=size,
            )
        )
        if passphrase is None:
            _say(translate("Cli", "Den er ikke låst: alle, der kan læse den, ser alt i den."))
        return OK


def _comma() -> str:
    return "," if language() == "da" else "."


def _new_passphrase() -> str:
    """Typed twice at a terminal, once from a script."""
    first = typed(translate("Cli", "Kodeord til kopien:"))
    check_password(first)
    if sys.stdin.isatty() and typed(translate("Cli", "Det samme igen:")) != first:
        raise Refusal("passwords_differ")
    return first


def _add_restore(admin: typer.Typer) -> None:
    @admin.command(
        help=translate("Cli", "Hent en sikkerhedskopi ind i en tom database, fil eller server."),
    )
    def restore(
        ctx: typer.Context,
        file: Annotated[Path, _file()],
        # Never the usual one by chance: where it goes is said.
        database: Annotated[str, database_option()],
    ) -> int:
        keeper = bootstrap.keeper(settings_in(ctx, database))
        sealed = keeper.is_sealed(file)
        passphrase = typed(translate("Cli", "Kopiens kodeord:")) if sealed else None
        with _progress(translate("Cli", "Gendanner")) as told:
            restored = keeper.restore(file, passphrase, told)
        _say(
            translate(
                "Cli",
                "Gendannet, som det var {made_at}: {rows} rækker.",
                made_at=date_text(restored.made_at),
                rows=restored.rows,
            )
        )
        return _tell_findings(restored.findings)


def _add_encrypt(admin: typer.Typer) -> None:
    @admin.command(
        help=translate("Cli", "Kryptér denne maskines fil, med nøglen i din nøglering."),
    )
    def encrypt(
        ctx: typer.Context, database: Annotated[str | None, database_option()] = None
    ) -> int:
        bootstrap.encrypt(settings_in(ctx, database), on=True)
        _say(translate("Cli", "Filen er krypteret. Nøglen er i din nøglering alene."))
        _say(
            translate(
                "Cli",
                "Uden den kan ingen læse filen. Hav en kopi med kodeord: "
                "sociolance admin backup FIL --encrypt",
            )
        )
        return OK


def _add_decrypt(admin: typer.Typer) -> None:
    @admin.command(
        help=translate("Cli", "Gør en krypteret fil læsbar uden nøgle igen."),
    )
    def decrypt(
        ctx: typer.Context, database: Annotated[str | None, database_option()] = None
    ) -> int:
        bootstrap.encrypt(settings_in(ctx, database), on=False)
        _say(translate("Cli", "Filen er ikke krypteret: alle, der kan læse den, ser alt i den."))
        return OK


def _add_verify(admin: typer.Typer) -> None:
    @admin.command(
        help=translate("Cli", "Tjek, at databasen er hel og passer med sig selv."),
    )
    def verify(
        ctx: typer.Context,
        seals: Annotated[
            Path | None,
            typer.Option(
                "--seals",
                metavar=translate("Cli", "FIL"),
                help=translate("Cli", "Også det forseglede, med de underskrevne ender i denne fil"),
            ),
        ] = None,
        database: Annotated[str | None, database_option()] = None,
    ) -> int:
        settings = settings_in(ctx, database)
        with _progress(translate("Cli", "Tjekker")) as told:
            found = bootstrap.keeper(settings).verify(told)
        try:
            sealed = bootstrap.sealed_findings(settings, seals) if seals is not None else ()
        except CredentialsUnavailable as error:
            said = translate(
                "Cli", "Det forseglede er ikke set efter; nøglen mangler: {why}", why=error
            )
            return fail(said, REFUSED)
        return _tell_findings((*found, *sealed))


def _tell_findings(findings: tuple[Finding, ...]) -> int:
    if not findings:
        _say(translate("Cli", "Tjekket: intet at bemærke."))
        return OK
    for finding in findings:
        _say(finding_text(finding))
    _say(translate("Cli", "{n} fund. Ret dem, eller gendan en kopi.", n=len(findings)))
    return REFUSED


# Retention ---------------------------------------------------------------------------------


def _add_retention(admin: typer.Typer) -> None:
    @admin.command(
        help=translate("Cli", "Vis, hvad der er over sin tid, og slet det med --apply."),
    )
    def retention(
        ctx: typer.Context,
        apply: Annotated[
            bool, typer.Option("--apply", help=translate("Cli", "Slet det, der er over sin tid"))
        ] = False,
        keep: Annotated[
            str | None,
            typer.Option(
                "--keep",
                metavar=translate("Cli", "REGEL=DAGE"),
                help=translate("Cli", "Gem noget i så mange dage, fx records=3653"),
            ),
        ] = None,
        database: Annotated[str | None, database_option()] = None,
    ) -> int:
        keeper = bootstrap.keeper(settings_in(ctx, database))
        if keep is not None:
            _say(done_text(keeper.set_days(*_read_keep(keep))))
        due, days = keeper.due()
        _report(due, days)
        if apply:
            with _progress(translate("Cli", "Sletter")) as told:
                rows = sum(keeper.apply(due, told).values())
            _say(translate("Cli", "Slettet: {rows} rækker. Det står i journalen.", rows=rows))
            return OK
        if any(due.counts.values()):
            _say(translate("Cli", "Intet er slettet. Slet med: sociolance admin retention --apply"))
        return OK


def _read_keep(text: str) -> tuple[KeepRule, int]:
    word, _, days = text.partition("=")
    rule = code_of(KeepRule, word, language())
    if not isinstance(rule, KeepRule) or not (days.isascii() and days.isdigit()):
        raise Refusal("keep_rule", example="records=3653", rules=list(KeepRule))
    return rule, int(days)


def _report(due: Due, days: dict[KeepRule, int]) -> None:
    heads = [
        translate("Cli", "Regel"),
        translate("Cli", "Gemmes"),
        translate("Cli", "Over tiden"),
        translate("Cli", "Ældste, der bliver"),
    ]
    rows = [
        (
            f"{label(rule)} ({rule})",
            translate("Cli", "{n} dage", n=days[rule]),
            _over(due, rule),
            date_text(due.oldest_kept[rule]),
        )
        for rule in KeepRule
    ]
    table(heads, rows, utf8(sys.stdout))


def _over(due: Due, rule: KeepRule) -> str:
    if rule != KeepRule.RECORDS:
        return str(due.counts[rule])
    return translate(
        "Cli",
        "{citizens} borgere, {calls} opkald, {handoffs} overdragelser",
        citizens=sum(len(group.citizens) for group in due.groups),
        calls=sum(len(group.calls) for group in due.groups),
        handoffs=sum(len(group.handoffs) for group in due.groups),
    )
