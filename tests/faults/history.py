"""What each dispatcher of a crowd did and was answered, and what that says of each call, unit and
handoff, for `checker`."""

from __future__ import annotations

import json
from collections import defaultdict
from collections.abc import Iterable, Iterator
from dataclasses import asdict, dataclass, field
from pathlib import Path
from typing import Any

from tests.faults.checker import Step, Value, first_impossible

OPEN = frozenset({"requested", "received"})
"""States of a handoff that await an answer."""
FREE = None


@dataclass(frozen=True)
class Act:
    """One command, from the moment it was given until the answer was certain.

    answer: `done`, or the code of the refusal. told: what came with it. lost: how often nobody
    could say whether it was stored. repeated: it had been, as storage knew at the end.
    """

    kind: str
    op_id: str
    who: str
    about: int
    invoked: int
    returned: int
    answer: str
    told: dict[str, Any] = field(default_factory=dict)
    lost: int = 0
    repeated: bool = False

    @property
    def done(self) -> bool:
        return self.answer == "done"

    def line(self) -> str:
        return json.dumps(asdict(self))


def read(paths: Iterable[Path]) -> list[Act]:
    lines = (line for path in paths for line in path.read_text("utf-8").splitlines())
    return [Act(**json.loads(line)) for line in lines]


Register = tuple[str, int]


def impossible(acts: Iterable[Act]) -> dict[Register, str]:
    """The calls, units and handoffs whose acts no order explains, each with the act it fails at."""
    registers: dict[Register, list[Step]] = defaultdict(list)
    for act in acts:
        for register, found, left in _meaning(act):
            step = Step(act.invoked, act.returned, found, left, f"{act.kind} by {act.who}")
            registers[register].append(step)
    begin: dict[str, Value] = {"handoff": "requested"}
    failing = {
        register: first_impossible(steps, begin.get(register[0], FREE))
        for register, steps in registers.items()
    }
    return {register: step.about for register, step in failing.items() if step is not None}


Meaning = tuple[Register, frozenset[Value], Value]
"""What an act is about, what it found there, and what it left."""


def _meaning(act: Act) -> Iterator[Meaning]:
    if act.done:
        yield from _changed(act)
    else:
        yield from _seen(act)


def _changed(act: Act) -> Iterator[Meaning]:
    match act.kind:
        case "ClaimCall":
            yield ("claim", act.about), frozenset({FREE}), act.who
        case "ReleaseCall":
            yield ("claim", act.about), frozenset({act.who}), FREE
        case "AssignUnit" | "CancelAssignment":
            call, sign = act.told["call"], act.told["unit"]
            yield _turned("unit", act.about, call, act.kind)
            if act.told["sociolance"]:
                yield _turned("sociolance", call, sign, act.kind)
        case "MarkAccepted" | "MarkDeclined":
            yield ("handoff", act.about), OPEN, act.told["state"]
        case "TakeBackAnswer":
            yield ("handoff", act.about), frozenset({act.told["old"]}), act.told["state"]


def _turned(register: str, number: int, value: Value, kind: str) -> Meaning:
    """From free to that value, or back."""
    found, left = (FREE, value) if kind == "AssignUnit" else (value, FREE)
    return (register, number), frozenset({found}), left


def _seen(act: Act) -> Iterator[Meaning]:
    """What a refusal said of how things stood. One that does not say it proves nothing."""
    found: tuple[str, int, Value] | None = None
    match act.answer, act.told:
        case "claimed_by_other", {"who": who}:
            found = "claim", act.about, who
        case "already_yours", _:
            found = "claim", act.about, act.who
        case "call_not_claimed", _:
            found = "claim", act.about, FREE
        case "unit_busy", {"call": call}:
            found = "unit", act.about, call
        case "unit_without_call", _:
            found = "unit", act.about, FREE
        case "call_has_sociolance", {"unit": sign, "call": int(call)}:
            found = "sociolance", call, sign
        case "handoff_move", {"old": old}:
            found = "handoff", act.about, old
        case "nothing_to_take_back", _:
            found = "handoff", act.about, "requested"
    if found is not None:
        register, number, value = found
        yield (register, number), frozenset({value}), value
