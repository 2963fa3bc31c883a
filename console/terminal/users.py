"""`sociolance admin user`, and who somebody is who gives acts without a window.

A password is typed unseen at a terminal, or is the first line of standard input; it is never an
argument, which other people on the machine could read.
"""

from __future__ import annotations

import contextlib
import getpass
import sys
from collections.abc import Iterator
from typing import Annotated, Any

import typer

from console import bootstrap, credentials
from console.acts.spelling import code_of
from console.domain import accounts
from console.domain.codes import Role
from console.domain.errors import Refusal, require
from console.labels import date_text, done_text, label
from console.services import commands as c
from console.services import passwords
from console.services.dispatcher import Actor
from console.settings import Settings
from console.terminal.options import database_option, settings_in, utf8
from console.terminal.records import table
from console.terminal.usage import OK
from console.texts import language, translate

SERVICE = ("intake", "sealer")
"""The groups of the service that takes messages in: a machine's, so no role of a person's."""


def role_option() -> Any:  # typer's option descriptors have no public type
    return typer.Option(
        "--role",
        metavar="ROLLE",
        help=translate("Cli", "Rollen på denne vagt, hvis du har flere; ellers den første"),
    )


def roles_option() -> Any:  # typer's option descriptors have no public type
    return typer.Option(
        "--role",
        metavar="ROLLE[,ROLLE]",
        help=translate("Cli", "Roller: {roles}", roles=", ".join(Role)),
    )


def read_roles(text: str) -> tuple[Role, ...]:
    """`dispatcher,shift_leader`, or the roles' words in either language."""
    found = [code_of(Role, part, language()) for part in text.split(",")]
    if any(not isinstance(role, Role) for role in found):
        said = translate("Cli", "Rollerne er {roles}.", roles=", ".join(Role))
        raise typer.BadParameter(said)
    return tuple(role for role in found if isinstance(role, Role))


# Signing in without a window ---------------------------------------------------------------


def signed_in(storage: bootstrap.Storage, settings: Settings, role: str | None = None) -> Actor:
    """Who gives the acts. Where there are accounts it is one of them, by their password."""
    if not storage.views.accounts():
        return bootstrap.actor_of(settings)
    if bootstrap.on_server(settings):
        account = bootstrap.whoever(settings)
    else:
        account = storage.sign_in.sign_in(settings.actor, _password_of(settings))
    wanted = read_roles(role)[0] if role else account.roles[0]
    accounts.check_role(account, wanted)
    return Actor(account.name, settings.workstation, wanted)


def by_login(settings: Settings) -> Settings:
    """On a server that is named without a user: by the login of whoever asks."""
    if not bootstrap.on_server(settings) or bootstrap.login_of(settings):
        return settings
    return bootstrap.personal(settings, settings.actor, _password_of(settings))


def _password_of(settings: Settings) -> str:
    name = credentials.password_of(settings.database_url, settings.actor)
    with contextlib.suppress(credentials.CredentialsUnavailable):
        kept = credentials.read(name)
        if kept is not None:
            return kept
    said = typed(translate("Cli", "Adgangskode for {name}:", name=settings.actor))
    if not said:
        raise Refusal("sign_in_needed", account=settings.actor)
    return said


def typed(prompt: str) -> str:
    """Unseen at a terminal; otherwise the next line of standard input."""
    if sys.stdin.isatty():
        return getpass.getpass(f"{prompt} ", stream=sys.stderr)
    return sys.stdin.readline().rstrip("\r\n")


def _new_password() -> str:
    """Typed twice at a terminal, once from a script."""
    first = typed(translate("Cli", "Ny adgangskode:"))
    accounts.check_password(first)
    if sys.stdin.isatty() and typed(translate("Cli", "Den samme igen:")) != first:
        raise Refusal("passwords_differ")
    return first


def _kept(settings: Settings, password: str) -> str:
    """What the account keeps of it: nothing where the server checks passwords itself."""
    return "" if bootstrap.on_server(settings) else passwords.hashed(password)


# The chores --------------------------------------------------------------------------------


def users() -> typer.Typer:
    """`admin user …`: the chores of whoever may write the database's file."""
    app = typer.Typer(
        help=translate("Cli", "Brugerne: så snart der er én, logger man på konsollen."),
        rich_markup_mode=None,
    )
    _add_add(app)
    _add_list(app)
    _add_role(app)
    _add_password(app)
    _add_switches(app)
    _add_intake(app)
    return app


def _name() -> Any:  # typer's argument descriptors have no public type
    return typer.Argument(
        metavar=translate("Cli", "NAVN"), help=translate("Cli", "Navnet, man logger på med")
    )


@contextlib.contextmanager
def _storage(settings: Settings) -> Iterator[bootstrap.Storage]:
    storage = bootstrap.open_storage(settings)
    try:
        yield storage
    finally:
        storage.close()


def _submit(settings: Settings, command: c.Command) -> int:
    with _storage(settings) as storage:
        done = storage.dispatcher.submit(command, bootstrap.actor_of(settings))
    utf8(sys.stdout).write(done_text(done) + "\n")
    return OK


def _add_add(app: typer.Typer) -> None:
    @app.command("add", help=translate("Cli", "Lav en bruger; adgangskoden skrives usynligt."))
    def add(
        ctx: typer.Context,
        name: Annotated[str, _name()],
        role: Annotated[str, roles_option()],
        database: Annotated[str | None, database_option()] = None,
    ) -> int:
        settings = settings_in(ctx, database)
        roles = read_roles(role)
        with _storage(settings) as storage:
            known = [account.name for account in storage.views.accounts()]
        if accounts.check_name(name) in known:
            raise Refusal("account_known", account=accounts.check_name(name))
        typed = _new_password()
        kept = _kept(settings, typed)
        done = _submit(settings, c.AddAccount(name=name, roles=roles, password=kept))
        if bootstrap.on_server(settings):
            bootstrap.keep_login(settings, accounts.check_name(name), roles, typed)
        return done


def _add_list(app: typer.Typer) -> None:
    @app.command("list", help=translate("Cli", "Vis brugerne og deres roller."))
    def list_(ctx: typer.Context, database: Annotated[str | None, database_option()] = None) -> int:
        with _storage(settings_in(ctx, database)) as storage:
            found = storage.views.accounts()
        out = utf8(sys.stdout)
        if not found:
            out.write(translate("Cli", "Ingen brugere: her logger man ikke på.") + "\n")
            return OK
        heads = [
            translate("Cli", "Navn"),
            translate("Cli", "Roller"),
            translate("Cli", "Lukket"),
        ]
        rows = [
            (account.name, ", ".join(map(label, account.roles)), date_text(account.disabled_at))
            for account in found
        ]
        table(heads, rows, out)
        return OK


def _add_role(app: typer.Typer) -> None:
    @app.command("role", help=translate("Cli", "Giv en bruger andre roller."))
    def role(
        ctx: typer.Context,
        name: Annotated[str, _name()],
        role: Annotated[str, roles_option()],
        database: Annotated[str | None, database_option()] = None,
    ) -> int:
        settings, roles = settings_in(ctx, database), read_roles(role)
        done = _submit(settings, c.SetAccountRoles(name=name, roles=roles))
        if bootstrap.on_server(settings):
            bootstrap.keep_login(settings, accounts.check_name(name), roles, None)
        return done


def _add_password(app: typer.Typer) -> None:
    @app.command("password", help=translate("Cli", "Giv en bruger en ny adgangskode."))
    def password(
        ctx: typer.Context,
        name: Annotated[str, _name()],
        database: Annotated[str | None, database_option()] = None,
    ) -> int:
        settings = settings_in(ctx, database)
        typed = _new_password()
        done = _submit(settings, c.SetPassword(name=name, password=_kept(settings, typed)))
        if bootstrap.on_server(settings):
            bootstrap.keep_login(settings, accounts.check_name(name), None, typed)
        return done


def _add_switches(app: typer.Typer) -> None:
    @app.command("disable", help=translate("Cli", "Luk en bruger; det gjorte bliver stående."))
    def disable(
        ctx: typer.Context,
        name: Annotated[str, _name()],
        database: Annotated[str | None, database_option()] = None,
    ) -> int:
        return _switched(settings_in(ctx, database), c.DisableAccount(name=name), on=False)

    @app.command("enable", help=translate("Cli", "Åbn en lukket bruger igen."))
    def enable(
        ctx: typer.Context,
        name: Annotated[str, _name()],
        database: Annotated[str | None, database_option()] = None,
    ) -> int:
        return _switched(settings_in(ctx, database), c.EnableAccount(name=name), on=True)


def _add_intake(app: typer.Typer) -> None:
    @app.command(
        "intake", help=translate("Cli", "Lav modtagelsens egen bruger på en centrals server.")
    )
    def intake(
        ctx: typer.Context,
        name: Annotated[str, _name()],
        database: Annotated[str | None, database_option()] = None,
    ) -> int:
        settings = settings_in(ctx, database)
        require(bootstrap.on_server(settings), "server_only")
        own = accounts.check_name(name)
        bootstrap.keep_login(settings, own, SERVICE, _new_password())
        said = translate("Cli", "{name} kan modtage opkald og forsegle, og intet andet.", name=own)
        utf8(sys.stdout).write(said + "\n")
        return OK


def _switched(settings: Settings, command: c.DisableAccount | c.EnableAccount, *, on: bool) -> int:
    done = _submit(settings, command)
    if bootstrap.on_server(settings):
        bootstrap.switch_login(settings, accounts.check_name(command.name), on=on)
    return done
