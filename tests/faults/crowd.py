"""Eight dispatchers, each with a login of their own, who want the same things at once.

Run as a module with the address of a database, which process of how many this is, for how many
seconds, a file for what they did, and how they work: `with care`, or `careless`.
Says `ready`, and begins when it is told to.
"""

from __future__ import annotations

import random
import sys
import threading
import time
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from console.bootstrap import clock
from console.domain.codes import DeclineReason
from console.domain.errors import Refusal
from console.services import commands as c
from console.services.dispatcher import Actor, Dispatcher, Done
from console.services.errors import StorageError
from console.services.handlers import HANDLERS
from db.engine import Engines, open_engines
from db.postgres.sign_in import address_of
from db.unit_of_work import unit_of_work
from tests.faults.careless import careless_dispatcher
from tests.faults.history import Act

PROCESSES, DISPATCHERS = 4, 8
SOCIOLANCES, UNITS, HANDOFFS = 3, 5, 3
CALLS = 8
"""To which units are sent; as many more are claimed and released."""
CARELESS = "careless"
PAUSE = 0.05
"""Seconds until somebody who was told that the server is away presses the key again."""


def name_of(number: int) -> str:
    return f"person-{number}"


def wish(chance: random.Random) -> tuple[c.Command, int]:
    """What somebody wants, and about which call, unit or handoff."""
    unit = chance.randint(1, UNITS)
    call, other = chance.randint(1, CALLS), CALLS + chance.randint(1, CALLS)
    handoff = chance.randint(1, HANDOFFS)
    wishes: tuple[tuple[c.Command, int], ...] = (
        (c.ClaimCall(call_id=other), other),
        (c.ReleaseCall(call_id=other), other),
        (c.AssignUnit(call_id=call, unit_id=unit), unit),
        (c.CancelAssignment(unit_id=unit), unit),
        (c.MarkAccepted(handoff_id=handoff, person="Testkontakt A"), handoff),
        (_decline(handoff), handoff),
        (c.TakeBackAnswer(handoff_id=handoff), handoff),
        (c.WriteNote(call_id=call, text=f"Prøvenote {chance.random()}", sign=True), call),
    )
    return chance.choice(wishes)


def _decline(handoff: int) -> c.Command:
    return c.MarkDeclined(
        handoff_id=handoff, person="Testkontakt A", reason=DeclineReason.NO_CAPACITY
    )


@dataclass
class Person:
    """One of the crowd, at the keyboard until the time is over."""

    number: int
    dispatcher: Dispatcher
    told: Callable[[Act], None]

    def work(self, until: float) -> None:
        chance = random.Random(self.number)
        while time.monotonic() < until:
            self.told(self._insist(*wish(chance)))

    def _insist(self, command: c.Command, about: int) -> Act:
        """Until the answer is certain, under the number that keeps it from being done twice."""
        who, lost, invoked = name_of(self.number), 0, time.monotonic_ns()
        while True:
            try:
                done = self.dispatcher.submit(command, Actor(who, f"bord-{self.number}"))
            except Refusal as refusal:
                answer, told, repeated = refusal.code, _plain(refusal.params), False
            except StorageError as error:
                lost += error.code == "unsure"
                time.sleep(PAUSE)  # a person's, not the test's
                continue
            else:
                answer, told, repeated = "done", _told(done), done.repeated
            return Act(
                type(command).__name__, command.op_id, who, about,
                invoked, time.monotonic_ns(), answer, told, lost, repeated,
            )  # fmt: skip


def _plain(params: dict[str, object]) -> dict[str, Any]:
    return {k: v for k, v in params.items() if isinstance(v, int | str | None)}


def _told(done: Done) -> dict[str, Any]:
    kept = {k: v for k, v in done.detail.items() if k in {"unit", "state", "old"}}
    sociolance = done.unit_id is not None and done.unit_id <= SOCIOLANCES
    return {**kept, "call": done.call_id, "sociolance": sociolance}


def main(url: str, process: int, seconds: float, path: Path, careless: bool) -> None:
    begin, ready, lock = threading.Event(), threading.Barrier(DISPATCHERS + 1), threading.Lock()
    until: list[float] = []
    with path.open("w", encoding="utf-8") as file:

        def told(act: Act) -> None:
            with lock:
                file.write(act.line() + "\n")

        def work(number: int) -> None:
            engines = open_engines(address_of(url, name_of(number)))
            ready.wait()
            begin.wait()
            Person(number, dispatcher_on(engines, careless), told).work(until[0])
            engines.dispose()

        numbers = range(process * DISPATCHERS, (process + 1) * DISPATCHERS)
        threads = [threading.Thread(target=work, args=(number,)) for number in numbers]
        for thread in threads:
            thread.start()
        ready.wait()
        print("ready", flush=True)
        sys.stdin.readline()
        until.append(time.monotonic() + seconds)
        begin.set()
        for thread in threads:
            thread.join()


def dispatcher_on(engines: Engines, careless: bool) -> Dispatcher:
    if careless:
        return careless_dispatcher(engines)
    return Dispatcher(unit_of_work(engines.writer), HANDLERS, clock)


if __name__ == "__main__":
    url, process, seconds, path, how = sys.argv[1:]
    main(url, int(process), float(seconds), Path(path), how == CARELESS)
