"""Which acts a role may do: menus, the palette and help say it before anybody tries."""

from __future__ import annotations

from collections.abc import Mapping
from typing import get_type_hints

from console.acts.args import Make
from console.acts.model import Act, Kind, Parsed, Target
from console.domain import roles
from console.domain.codes import Right, Role
from console.labels import label
from console.services.commands import Command
from console.texts import translate

LOOKING: Mapping[str, Right] = {
    # A municipality; anything else takes more (`check_words`).
    "show": Right.SEE_DIRECTORY,
    "find": Right.SEE_CALLS,
    "similar": Right.SEE_CALLS,
    "history": Right.SEE_CALLS,
    "leader": Right.SEE_CALLS,
    "call_list": Right.SEE_CALLS,
    "scorecard": Right.SEE_CALLS,
    "effect": Right.SEE_CALLS,
    "handover": Right.SEE_CALLS,
    "work": Right.SEE_CALLS,
    "resolve": Right.WORK_ON_CALL,
    "audit": Right.AUDIT,
    "export_insight": Right.AUDIT,
    "directory": Right.SEE_DIRECTORY,
    "export_directory": Right.SEE_DIRECTORY,
    "import_directory": Right.DIRECTORY,
}
"""Acts that only look, or that the window makes into a command itself."""


def command_of(act: Act) -> type[Command] | None:
    """The kind of command an act becomes; None for the window's own and what does not tell."""
    if isinstance(act.build, Make):
        return act.build.command
    told = get_type_hints(act.build).get("return") if act.build is not None else None
    return told if isinstance(told, type) and told is not Command else None


def right_of(act: Act) -> Right | None:
    """The right an act takes; None for what everybody may, such as help."""
    command = command_of(act)
    return LOOKING.get(act.name) if command is None else roles.right_of(command.__name__)


def may(role: Role | None, act: Act) -> bool:
    right = right_of(act)
    return right is None or roles.may(role, right)


def only_text(act: Act) -> str:
    """Who may do it, where it is shown to somebody who may not."""
    right = right_of(act)
    who = [label(role) for role in roles.who_may(right)] if right else []
    return translate("Rights", "kun {who}", who=", ".join(who))


def check(role: Role | None, act: Act) -> None:
    """Refuse an act that is not this role's."""
    right = right_of(act)
    if right is not None:
        roles.check(role, right)


def check_words(role: Role | None, parsed: Parsed) -> None:
    """Refuse what words ask for. Whoever may show something may not show everything."""
    check(role, parsed.act)
    what = parsed.values.get("what")
    if isinstance(what, Target) and what.kind != Kind.MUNICIPALITY:
        roles.check(role, Right.SEE_CALLS)
