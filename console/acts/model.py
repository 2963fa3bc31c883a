"""What an act is, to a person: words, arguments, a key, and the command it becomes."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from datetime import datetime
from enum import StrEnum
from typing import Any

from console.domain.codes import Stage
from console.services.commands import Command


class Kind(StrEnum):
    """What an argument names."""

    CALL = "call"
    UNIT = "unit"
    HANDOFF = "handoff"
    CITIZEN = "citizen"
    NOTE = "note"
    MUNICIPALITY = "municipality"
    SERVICE = "service"
    CODE = "code"
    CODES = "codes"
    DATE = "date"
    TEXT = "text"
    NUMBER = "number"
    FLAG = "flag"
    """There or not: one of the argument's own words."""
    TARGET = "target"
    """Anything that can be shown: a call, a unit, a municipality, a handoff, a citizen."""
    SPAN = "span"
    """From one hour to another, such as 07-19; two moments."""
    THRESHOLDS = "thresholds"
    """Calls in days, such as "5/30, 12/90"."""
    OPENING = "opening"
    """Opening hours by weekday, such as "man-fre 8-15, tor 8-17"."""


@dataclass(frozen=True, kw_only=True)
class Arg:
    """One argument. `codes`: the code list for CODE and CODES. The last TEXT takes the rest.

    words: what it is called before an equals sign, in both languages (``tlf=20000001``), or the
    words of a FLAG. named: it is given by ``word=value`` only. past: a date that has been.
    """

    name: str
    kind: Kind
    codes: type[StrEnum] | None = None
    optional: bool = False
    title: tuple[str, str] = ("", "")
    """A noop(context, text) pair: what the argument is called on screen."""
    words: tuple[str, ...] = ()
    named: bool = False
    past: bool = False


@dataclass(frozen=True, kw_only=True)
class Place:
    """A municipality or service, for finding by words."""

    code: str
    name: str
    municipality: str = ""


@dataclass(frozen=True)
class Target:
    """What to show: its kind, and its number or code."""

    kind: Kind
    key: int | str


@dataclass(frozen=True, kw_only=True)
class World:
    """What words can refer to just now. Made from the board and the directory; no Qt, no SQL.

    units: call sign to id. calls, handoffs: ids that are open (a closed one is still reached by
    its number). current_call: the call in view, taken where a call argument is left out.
    """

    now: datetime
    calls: tuple[int, ...] = ()
    units: Mapping[str, int] = field(default_factory=dict)
    handoffs: tuple[int, ...] = ()
    municipalities: tuple[Place, ...] = ()
    services: tuple[Place, ...] = ()
    current_call: int | None = None
    call_municipality: Mapping[int, str] = field(default_factory=dict)


@dataclass(frozen=True, kw_only=True)
class Act:
    """One act.

    words: by language, the first is the one shown. keys: a Qt key sequence such as ``F2``; it is
    plain text here. build: from the values (by argument name) to a command; None where the act
    belongs to the window (`window` is then the name of the window's own method). An act with both
    is the window's when it is given alone (a key, a bare word), and the command's with arguments.
    says: a noop pair for the preview, with the arguments' names in braces.
    """

    name: str
    title: tuple[str, str]
    words: Mapping[str, tuple[str, ...]]
    examples: Mapping[str, str]
    stage: Stage | None = None
    args: tuple[Arg, ...] = ()
    keys: str = ""
    build: Callable[[Mapping[str, Any]], Command] | None = None
    window: str = ""
    icon: str = ""
    says: tuple[str, str] = ("", "")


@dataclass(frozen=True, kw_only=True)
class Parsed:
    """Words understood: the act, its values, the command (None for a window's own act)."""

    act: Act
    values: Mapping[str, Any]
    command: Command | None
    preview: str
    """What Enter will do, in the language of the words."""


@dataclass(frozen=True, kw_only=True)
class Completion:
    """One way to go on: the whole line it makes, and what it is."""

    line: str
    word: str
    hint: str
