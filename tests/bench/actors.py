"""Two people at other desks, working through the queue by commands: `python -m tests.bench.actors`.

On the database of SOCIOLANCE_DATABASE, until standard input ends.
"""

from __future__ import annotations

import random
import sys
from collections.abc import Iterator
from contextlib import suppress
from threading import Event, Thread

from console import bootstrap
from console.domain.codes import Category, ConsentAnswer, ConsentScope, Disposition
from console.domain.errors import Refusal
from console.services import commands as c
from console.services.dispatcher import Actor
from console.settings import load_settings
from tests.bench.processes import tell

PACE = 0.35
"""Seconds between two acts of one person: an hour's work in a minute."""


def work(storage: bootstrap.Storage, name: str, stop: Event) -> None:
    """One call after the other, from the claim to the end."""
    actor = Actor(name, f"bord-{name}")
    rng = random.Random(name)
    while not stop.is_set():
        with suppress(Refusal):  # Somebody else was quicker, or the queue is empty.
            number = storage.dispatcher.submit(c.ClaimNext(), actor).call_id
            for command in acts(number or 0, rng):
                if stop.wait(PACE * rng.uniform(0.5, 1.5)):
                    return
                storage.dispatcher.submit(command, actor)
        stop.wait(PACE)


def acts(number: int, rng: random.Random) -> Iterator[c.Command]:
    yield c.SetCategories(call_id=number, categories=(rng.choice(list(Category)[:-1]),))
    yield c.FinishTriage(call_id=number)
    for scope in (ConsentScope.VISIT, ConsentScope.SHARE_MUNICIPALITY):
        yield c.RecordConsent(call_id=number, scope=scope, answer=ConsentAnswer.GIVEN)
    yield c.WriteNote(call_id=number, text="Prøvetekst fra en anden plads.", sign=True)
    yield c.SetMunicipality(call_id=number, municipality=rng.choice(("0751", "0791")))
    yield c.CloseCall(call_id=number, disposition=Disposition.SOLVED_BY_PHONE)


def main() -> None:
    storage = bootstrap.open_storage(load_settings())
    stop = Event()
    people = [Thread(target=work, args=(storage, name, stop)) for name in ("bo", "carla")]
    for person in people:
        person.start()
    tell("ready")
    sys.stdin.read()
    stop.set()
    for person in people:
        person.join()
    storage.close()


if __name__ == "__main__":
    main()
