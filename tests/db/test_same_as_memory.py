"""Storage in memory and in a database answer every command alike: what the rules are tested on is
what the console runs on."""

from __future__ import annotations

import types
from collections.abc import Sequence
from dataclasses import fields, is_dataclass
from datetime import date, datetime, time, timedelta
from enum import StrEnum
from typing import Any, Union, get_args, get_origin, get_type_hints

from hypothesis import HealthCheck, Phase, given, settings
from hypothesis import strategies as st

from console.domain.codes import ConsentScope
from console.domain.errors import Refusal
from console.services import commands as c
from console.services.dispatcher import Actor, Dispatcher
from console.services.handlers import HANDLERS
from console.services.memory import KINDS, MemoryStore
from console.services.ports import UnitOfWork
from db.unit_of_work import unit_of_work
from tests.conftest import NOON, Clock, Fresh, open_backend
from tests.services.shift import Shift

ON_STORAGE = settings(
    deadline=None,
    # The first difference is told as it was found: making it smaller takes minutes on real files.
    phases=(Phase.explicit, Phase.reuse, Phase.generate),
    suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.too_slow],
)
BY_NAME: dict[str, st.SearchStrategy[Any]] = {
    "op_id": st.uuids().map(lambda u: u.hex),
    "municipality": st.sampled_from(["0751", "0779", "9999"]),
    "code": st.sampled_from(["0751", "0779", "9999"]),
    "cpr": st.sampled_from(["", "1206550VK9", "1306550001", "nej"]),
    "definition": st.sampled_from(["midtjylland", "frecann", "own", "nej"]),
    "phone": st.sampled_from(["", "20 00 00 01", "hos naboen"]),
    "token_hash": st.uuids().map(lambda u: u.hex * 2),
    "message_id": st.sampled_from(["a", "b"]),
}
TEXT = st.sampled_from(["", " ", "Prøve", "Åse \"x\" 'y'; --", "æøå\n😀", "S1", "amk"])


def of(hint: Any, name: str = "") -> st.SearchStrategy[Any]:
    """Values of a field: small numbers that may be there, texts that may be awkward."""
    origin, args = get_origin(hint), get_args(hint)
    if origin in {Union, types.UnionType}:
        return st.one_of([of(arg, name) for arg in args])
    if name in BY_NAME and hint is str:
        return BY_NAME[name]
    if origin is tuple:
        return st.lists(of(args[0]), max_size=2, unique=True).map(tuple)
    if isinstance(hint, type) and issubclass(hint, StrEnum):
        return st.sampled_from(list(hint))
    plain: dict[Any, st.SearchStrategy[Any]] = {
        type(None): st.none(),
        bool: st.booleans(),
        int: st.integers(0, 4),
        float: st.sampled_from([0.0, 56.1, -10.5]),
        str: TEXT,
        datetime: st.integers(-9, 9).map(lambda hours: NOON + timedelta(hours=hours)),
        date: st.integers(-9, 9).map(lambda days: NOON.date() + timedelta(days=days)),
        time: st.integers(8, 16).map(time),
    }
    return plain[hint] if hint in plain else made(hint)


def made(kind: type[Any]) -> st.SearchStrategy[Any]:
    """Any value of a dataclass."""
    assert is_dataclass(kind)
    hints = get_type_hints(kind)
    return st.builds(kind, **{f.name: of(hints[f.name], f.name) for f in fields(kind)})


COMMANDS = st.one_of([made(kind) for kind in HANDLERS])


def answer(dispatcher: Dispatcher, command: c.Command, actor: Actor) -> tuple[object, ...]:
    try:
        done = dispatcher.submit(command, actor)
    except Refusal as refusal:
        return refusal.code, refusal.params
    return done.act, done.call_id, done.handoff_id, done.citizen_id, done.record_id, done.detail


def stored(work: UnitOfWork) -> dict[str, Sequence[Any]]:
    return {
        **{kind: list(getattr(work, kind).find()) for kind in KINDS},
        "municipalities": sorted(work.municipalities(), key=lambda m: m.code),
    }


def prepare(dispatcher: Dispatcher, actor: Actor) -> None:
    """The same beginning for both: a shift with work on every stage."""
    shift: Any = Shift.__new__(Shift)
    shift.now, shift.dispatcher = NOON, dispatcher
    for code in ("0751", "0779"):
        dispatcher.submit(c.AddMunicipality(code=code, name=code), actor)
    for call_sign in ("S1", "PP1"):
        shift.unit(call_sign)
    for name in ("Prøve", "Prøve P"):
        dispatcher.submit(c.CreateCitizen(name=name), actor)
    for _ in range(2):
        call = shift.call(ConsentScope.VISIT, ConsentScope.SHARE_MUNICIPALITY)
        shift.draft(call)


@given(commands=st.lists(COMMANDS, min_size=5, max_size=25))
@settings(ON_STORAGE, max_examples=30)
def test_every_command_is_answered_alike(
    fresh: Fresh, actor: Actor, commands: list[c.Command]
) -> None:
    clock, memory = Clock(), MemoryStore()
    backend = open_backend(fresh(), clock, actor)
    try:
        in_memory = Dispatcher(memory.begin, HANDLERS, clock)
        for dispatcher in (in_memory, backend.dispatcher):
            prepare(dispatcher, actor)
        for command in commands:
            clock.pass_(seconds=1)
            told = answer(in_memory, command, actor)
            assert answer(backend.dispatcher, command, actor) == told, command
        with unit_of_work(backend.engines.writer)() as work, memory.begin() as other:
            assert stored(work) == stored(other)
    finally:
        backend.close()
