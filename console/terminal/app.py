"""The subcommands of `sociolance`, read by typer. Built when asked for, in the right language."""

from __future__ import annotations

import os
import sys
from collections.abc import Iterable
from pathlib import Path
from typing import Annotated, Any, TextIO

import typer

from console import bootstrap, credentials
from console.domain import roles
from console.labels.findings import finding_text
from console.services.audit_view import AuditQuery
from console.services.dispatcher import Actor
from console.services.errors import StorageError
from console.services.reading import told
from console.terminal import keeping, listing
from console.terminal.listing import What
from console.terminal.options import database_option, lang_option, settings_in, utf8
from console.terminal.usage import OK, REFUSED, USAGE, fail, settings_of
from console.terminal.users import by_login, role_option, signed_in, users
from console.texts import LANGUAGES, set_language, translate


def run(args: list[str]) -> int:
    """Read the command line and do it; the exit status."""
    set_language(_language(args))
    told: dict[str, Any] = {}
    try:
        status = build()(args=args, prog_name="sociolance", standalone_mode=False, obj=told)
    except typer.Abort:
        return fail(translate("Cli", "Afbrudt"), REFUSED)
    except StorageError as error:
        if "settings" not in told:
            raise
        raise bootstrap.explained(error, told["settings"]) from error
    except typer.TyperException as error:
        return _usage(error)
    return status if isinstance(status, int) else OK


def _language(args: list[str]) -> str:
    """Help is asked for in a language before the options have been read."""
    for one, other in zip(args, [*args[1:], ""], strict=True):
        name, equals, value = one.partition("=")
        if name == "--lang" and (value if equals else other) in LANGUAGES:
            return value if equals else other
    told = os.environ.get("SOCIOLANCE_LANG", "")
    return told if told in LANGUAGES else "da"


def _usage(error: BaseException) -> int:
    said = error.format_message() if hasattr(error, "format_message") else str(error)
    if not said.strip():
        said = translate("Cli", "Der mangler en underkommando")
    return fail(f"{said} {translate('Cli', 'Se: sociolance --help')}", USAGE)


def build() -> typer.Typer:
    """The whole tree of commands, with its help in the current language."""
    app = typer.Typer(
        help=translate("Cli", "Sociolancens konsol. Uden en underkommando åbner vinduet."),
        add_completion=False,
        rich_markup_mode=None,
        pretty_exceptions_enable=False,
        no_args_is_help=False,
    )
    _add_console(app)
    _add_intake(app)
    _add_list(app)
    _add_do(app)
    app.add_typer(_admin(), name="admin")
    return app


def _add_console(app: typer.Typer) -> None:
    @app.callback(invoke_without_command=True)
    def console(
        ctx: typer.Context,
        database: Annotated[str | None, database_option()] = None,
        demo: Annotated[
            bool,
            typer.Option("--demo", help=translate("Cli", "En simuleret vagt med opdigtede opkald")),
        ] = False,
        speed: Annotated[
            str,
            typer.Option(
                "--speed", metavar="N", help=translate("Cli", "Demoens fart; 1 er som i livet")
            ),
        ] = "1",
        empty: Annotated[
            bool,
            typer.Option("--empty", help=translate("Cli", "Demoen begynder uden noget bag sig")),
        ] = False,
        lang: Annotated[str | None, lang_option()] = None,
    ) -> int:
        ctx.obj |= {"database": database, "lang": lang}
        if ctx.invoked_subcommand is not None:
            return OK
        return bootstrap.open_console(settings_of(database, lang, demo, speed, empty))


def _add_intake(app: typer.Typer) -> None:
    @app.command(help=translate("Cli", "Modtag opkald over HTTP, uden vindue."))
    def intake(
        ctx: typer.Context,
        listen: Annotated[
            str | None,
            typer.Option("--listen", metavar="HOST:PORT", help=translate("Cli", "Hvor der lyttes")),
        ] = None,
        seals: Annotated[
            Path | None,
            typer.Option(
                "--seals",
                metavar=translate("Cli", "FIL"),
                help=translate(
                    "Cli", "Forsegl hvert minut centralens revisionsspor, med enderne i denne fil"
                ),
            ),
        ] = None,
        database: Annotated[str | None, database_option()] = None,
        lang: Annotated[str | None, lang_option()] = None,
    ) -> int:
        settings = settings_in(ctx, database, lang)
        host, port = address(listen or f"{settings.intake_host}:{settings.intake_port}")
        from console.intake.server import IntakeUnavailable

        try:
            bootstrap.serve_intake(settings, host, port, started, seals)
        except credentials.CredentialsUnavailable as error:
            return fail(_no_key(error), REFUSED)
        except IntakeUnavailable as error:
            text = translate("Cli", "Der kan ikke lyttes der: {why}", why=error)
            return fail(text, REFUSED)
        return OK


def _no_key(error: credentials.CredentialsUnavailable) -> str:
    return translate("Cli", "Intet er forseglet; nøglen kan ikke hentes: {why}", why=error)


def started(url: str) -> None:
    """Where the intake answers: whoever let the system choose the port needs to know."""
    _tell(sys.stdout, url)


def address(text: str) -> tuple[str, int]:
    """`127.0.0.1:8112`, `[::1]:8112`; a port from 0 (any) to 65535."""
    host, colon, port = text.rpartition(":")
    host = host.removeprefix("[").removesuffix("]")
    if not (colon and host and port.isascii() and port.isdigit() and int(port) <= 65535):
        raise typer.BadParameter(translate("Cli", "{text} er ikke HOST:PORT.", text=text))
    return host, int(port)


def _add_list(app: typer.Typer) -> None:
    @app.command("list", help=translate("Cli", "Vis, hvad der er gemt."))
    def list_(
        ctx: typer.Context,
        what: Annotated[What, typer.Argument(help=translate("Cli", "Hvad der vises"))],
        every: Annotated[
            bool, typer.Option("--all", help=translate("Cli", "Også det afsluttede"))
        ] = False,
        json: Annotated[
            bool, typer.Option("--json", help=translate("Cli", "Som én JSON-liste, til scripts"))
        ] = False,
        citizen: Annotated[
            int | None,
            typer.Option(
                "--citizen", metavar="NR", help=translate("Cli", "access: kun om borgeren")
            ),
        ] = None,
        user: Annotated[
            str,
            typer.Option(
                "--user", metavar="NAVN", help=translate("Cli", "access: kun hvad brugeren gjorde")
            ),
        ] = "",
        role: Annotated[str | None, role_option()] = None,
        database: Annotated[str | None, database_option()] = None,
        lang: Annotated[str | None, lang_option()] = None,
    ) -> int:
        settings = by_login(settings_in(ctx, database, lang))
        storage = bootstrap.open_unseen(settings)
        try:
            actor = signed_in(storage, settings, role)
            roles.check(actor.role, listing.right_of(what))
            views = told(storage.views, storage.dispatcher, actor, bootstrap.clock)
            whose = AuditQuery(citizen_id=citizen, actor=user.strip().casefold())
            now, out = bootstrap.clock(), utf8(sys.stdout)
            listing.show(what, views, now, out, every=every, raw=json, whose=whose)
        finally:
            storage.close()
        return OK


def _add_do(app: typer.Typer) -> None:
    @app.command(
        "do",
        help=translate(
            "Cli",
            'Gør det, ordene siger, fx: sociolance do "send S1 245". Med - læses linjer fra '
            "standard input, og hver besvares med én linje JSON.",
        ),
        context_settings={"ignore_unknown_options": True},
    )
    def do(
        ctx: typer.Context,
        words: Annotated[
            list[str], typer.Argument(help=translate("Cli", "Ordene, eller - for standard input"))
        ],
        json: Annotated[
            bool, typer.Option("--json", help=translate("Cli", "Svar med en linje JSON"))
        ] = False,
        role: Annotated[str | None, role_option()] = None,
        database: Annotated[str | None, database_option()] = None,
        lang: Annotated[str | None, lang_option()] = None,
    ) -> int:
        settings = by_login(settings_in(ctx, database, lang))
        storage = bootstrap.open_unseen(settings)
        try:
            actor = signed_in(storage, settings, role)
            return _do(storage, actor, settings.lang or "da", words, json)
        finally:
            storage.close()


def _do(storage: bootstrap.Storage, actor: Actor, lang: str, words: list[str], json: bool) -> int:
    from console.terminal.session import Session, run_lines

    session = Session(storage, actor, bootstrap.clock, lang)
    out = utf8(sys.stdout)
    if words == ["-"]:
        return OK if run_lines(session, _lines(), out) else REFUSED
    answer = session.answer(joined(words))
    if json:
        out.write(answer.json() + "\n")
    elif answer.ok:
        out.write(answer.text + "\n")
    else:
        return fail(answer.text, REFUSED)
    return OK if answer.ok else REFUSED


def _lines() -> Iterable[str]:
    """Standard input line by line, as UTF-8; a broken character is refused with its line."""
    reconfigure = getattr(sys.stdin, "reconfigure", None)
    if reconfigure is not None:
        reconfigure(encoding="utf-8", errors="surrogateescape")
    return iter(sys.stdin.readline, "")


def joined(words: list[str]) -> str:
    """One line from the shell's words: what the shell kept together stays together."""
    if len(words) == 1:
        return words[0]
    return " ".join(_quoted(word) for word in words)


def _quoted(word: str) -> str:
    if not any(char.isspace() for char in word) or '"' in word:
        return word
    key, equals, value = word.partition("=")
    return f'{key}="{value}"' if equals and key.isalpha() else f'"{word}"'


def _tell(out: TextIO, text: str) -> None:
    """A line at once: what comes next takes a while."""
    out.write(text + "\n")
    out.flush()


def _admin() -> typer.Typer:
    admin = typer.Typer(
        help=translate("Cli", "Nøgler, database og fejlfinding."), rich_markup_mode=None
    )

    @admin.command(help=translate("Cli", "Lav en ny adgangsnøgle; den vises kun denne ene gang."))
    def token(
        ctx: typer.Context,
        name: Annotated[str, typer.Argument(help=translate("Cli", "Hvem nøglen er til"))],
        database: Annotated[str | None, database_option()] = None,
    ) -> int:
        sys.stdout.write(bootstrap.make_token(settings_in(ctx, database), name) + "\n")
        return OK

    @admin.command(help=translate("Cli", "Bring databasen op på denne udgave."))
    def migrate(
        ctx: typer.Context, database: Annotated[str | None, database_option()] = None
    ) -> int:
        changed = bootstrap.migrate(settings_in(ctx, database))
        text = (
            translate("Cli", "Databasen er bragt op på denne udgave.")
            if changed
            else translate("Cli", "Databasen passede allerede til denne udgave.")
        )
        utf8(sys.stdout).write(text + "\n")
        return OK

    @admin.command(
        help=translate("Cli", "Lav en database med et opdigtet år at prøve effekt og målt på.")
    )
    def year(
        ctx: typer.Context,
        # Never the usual one: made-up citizens do not belong among real ones.
        database: Annotated[str, database_option()],
        citizens: Annotated[
            int,
            typer.Option("--citizens", metavar="N", help=translate("Cli", "Hvor mange borgere")),
        ] = 900,
    ) -> int:
        if not 20 <= citizens <= 5000:
            raise typer.BadParameter(translate("Cli", "Antallet skal være fra 20 til 5000."))
        out = utf8(sys.stdout)
        calls = bootstrap.make_year(
            settings_in(ctx, database), citizens, lambda at: _tell(out, f"{at:%Y-%m}")
        )
        text = translate(
            "Cli",
            "Et opdigtet år med {calls} opkald er klar. Åbn det: sociolance --database {url}",
            calls=calls,
            url=database,
        )
        _tell(out, text)
        return OK

    @admin.command(
        "init-centre",
        help=translate("Cli", "Lav en central på en PostgreSQL-server: databasen og dens skema."),
    )
    def init_centre(
        ctx: typer.Context,
        url: Annotated[str, typer.Argument(metavar="URL", help="postgresql://…")],
    ) -> int:
        made = bootstrap.init_centre(settings_in(ctx, url))
        text = (
            translate("Cli", "Centralen er lavet.")
            if made
            else translate("Cli", "Centralen var der allerede.")
        )
        utf8(sys.stdout).write(text + "\n")
        return OK

    @admin.command(help=translate("Cli", "Det, en hjælper ved telefonen vil spørge om."))
    def doctor(
        ctx: typer.Context, database: Annotated[str | None, database_option()] = None
    ) -> int:
        bootstrap.allow_no_screen()
        from console.doctor import doctor as examine

        rows = examine(settings_in(ctx, database))
        width = max(len(name) for name, _ in rows)
        utf8(sys.stdout).writelines(f"{name:<{width}}  {value}\n" for name, value in rows)
        return OK

    keeping.add_to(admin)
    _add_seal(admin)
    admin.add_typer(users(), name="user")
    return admin


def _add_seal(admin: typer.Typer) -> None:
    @admin.command(
        help=translate("Cli", "Forsegl centralens revisionsspor, og se efter om det passer.")
    )
    def seal(
        ctx: typer.Context,
        heads: Annotated[
            Path, typer.Argument(help=translate("Cli", "Filen med de underskrevne ender"))
        ],
        database: Annotated[str | None, database_option()] = None,
    ) -> int:
        try:
            found, sealed = bootstrap.seal(settings_in(ctx, database), heads)
        except credentials.CredentialsUnavailable as error:
            return fail(_no_key(error), REFUSED)
        if found:
            for finding in found:
                fail(finding_text(finding), REFUSED)
            return REFUSED
        _tell(utf8(sys.stdout), translate("Cli", "{count} linjer er forseglet.", count=sealed))
        return OK
