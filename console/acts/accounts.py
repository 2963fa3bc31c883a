"""Acts of one's own shift: locking, signing out, and when the console locks itself."""

from __future__ import annotations

from console.acts.args import examples, make, words
from console.acts.model import Act, Arg, Kind
from console.services import commands as c
from console.texts import noop

ACTS = (
    Act(
        name="set_idle_lock",
        title=noop("Act", "Vælg, hvornår konsollen låser sig selv"),
        words=words("låsefter", "lockafter"),
        examples=examples("låsefter 10", "lockafter 10"),
        args=(
            Arg(
                name="minutes",
                kind=Kind.NUMBER,
                title=noop("Arg", "minutter uden brug"),
                words=("minutter", "minutes"),
            ),
        ),
        build=make(c.SetIdleLock),
        icon="lock",
        says=noop("Says", "Lås konsollerne efter {minutes} minutter uden brug"),
    ),
    Act(
        name="lock",
        title=noop("Act", "Lås konsollen"),
        words=words("lås", "lock"),
        examples=examples("lås", "lock"),
        keys="Ctrl+L",
        window="lock",
        icon="lock",
    ),
    Act(
        name="sign_out",
        title=noop("Act", "Log ud"),
        words=words("logud log", "signout logout"),
        examples=examples("log ud", "log out"),
        args=(
            Arg(
                name="out",
                kind=Kind.FLAG,
                title=noop("Arg", "ud"),
                words=("ud", "out"),
                optional=True,
            ),
        ),
        keys="Ctrl+Shift+Q",
        window="sign_out",
        icon="quit",
        says=noop("Says", "Log ud; åbne opkald bliver ved med at være dine"),
    ),
)
