"""Arguments that several acts share, and the small makers that the acts are written with."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace
from typing import Any

from console.acts.model import Arg, Kind
from console.domain import codes as c
from console.services.commands import Command
from console.texts import noop

Words = Mapping[str, tuple[str, ...]]
Examples = Mapping[str, str]

CALL = Arg(name="call_id", kind=Kind.CALL, title=noop("Arg", "opkald"), words=("opkald", "call"))
UNIT = Arg(name="unit_id", kind=Kind.UNIT, title=noop("Arg", "enhed"), words=("enhed", "unit"))
HANDOFF = Arg(
    name="handoff_id",
    kind=Kind.HANDOFF,
    title=noop("Arg", "overdragelsens nummer"),
    words=("overdragelse", "handoff"),
)
CITIZEN = Arg(
    name="citizen_id",
    kind=Kind.CITIZEN,
    title=noop("Arg", "borgerens nummer"),
    words=("borger", "citizen"),
)
NOTE = Arg(name="note_id", kind=Kind.NOTE, title=noop("Arg", "notens nummer"), words=("note",))
MUNICIPALITY = Arg(
    name="municipality",
    kind=Kind.MUNICIPALITY,
    title=noop("Arg", "kommune"),
    words=("kommune", "municipality"),
)
TEXT = Arg(name="text", kind=Kind.TEXT, title=noop("Arg", "tekst"), words=("tekst", "text"))
REASON = Arg(name="reason", kind=Kind.TEXT, title=noop("Arg", "grund"), words=("grund", "reason"))
PERSON = Arg(
    name="person",
    kind=Kind.TEXT,
    title=noop("Arg", "hvem der svarede"),
    words=("af", "person", "by"),
)
SCOPE = Arg(
    name="scope",
    kind=Kind.CODE,
    codes=c.ConsentScope,
    title=noop("Arg", "hvad der spørges om"),
    words=("til", "scope"),
)
CATEGORIES = Arg(
    name="categories",
    kind=Kind.CODES,
    codes=c.Category,
    title=noop("Arg", "problem"),
    words=("problem", "category", "kategori"),
)
PHONE = Arg(
    name="phone",
    kind=Kind.TEXT,
    title=noop("Arg", "telefon"),
    words=("tlf", "telefon", "phone"),
)
EMAIL = Arg(name="email", kind=Kind.TEXT, title=noop("Arg", "e-mail"), words=("mail", "email"))
TITLE = Arg(
    name="title", kind=Kind.TEXT, title=noop("Arg", "stilling"), words=("stilling", "title")
)


def option(arg: Arg, name: str = "") -> Arg:
    """The argument as one that may be given by ``word=value``, under its own or another name."""
    return replace(arg, name=name or arg.name, optional=True, named=True)


def maybe(arg: Arg) -> Arg:
    """The argument as one that may be left out."""
    return replace(arg, optional=True)


def words(da: str, en: str) -> Words:
    """Words of an act by language, separated by spaces; the first is the one shown."""
    return {"da": tuple(da.split()), "en": tuple(en.split())}


def examples(da: str, en: str) -> Examples:
    return {"da": da, "en": en}


@dataclass(frozen=True)
class Make:
    """Builds a command whose fields are named as the act's arguments, beside what is fixed."""

    command: type[Command]
    fixed: Mapping[str, Any]

    def __call__(self, values: Mapping[str, Any]) -> Command:
        return self.command(**self.fixed, **values)


def make(command: type[Command], **fixed: Any) -> Make:
    """Build this command; `fixed` are the values that the act's words already say."""
    return Make(command, fixed)
