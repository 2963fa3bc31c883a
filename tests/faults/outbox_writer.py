"""Keeps acts until it is killed, and says each number once it is kept.

Every third is taken off again, as when it was sent.
"""

from __future__ import annotations

from itertools import count
from pathlib import Path

from console.services import commands as c
from console.services.dispatcher import Actor
from console.services.outbox import Waiting
from db.outbox import OutboxFolder
from tests.conftest import NOON
from tests.faults.killing import Say

ANNA = Actor("anna", "bord-1")


def write(folder: Path, say: Say) -> None:
    outbox = OutboxFolder(folder, in_keyring=False)
    waiting = Waiting.of(outbox.open())
    for number in count():
        command = c.WriteNote(call_id=1, text=f"Prøvenote {number} " * 50)
        unsent = waiting.new(command, ANNA, NOON, None)
        waiting.put(unsent)
        outbox.put(unsent)
        say(f"kept {command.op_id}")
        if number % 3 == 2:
            say(f"sending {command.op_id}")
            for gone in waiting.settle(unsent):
                outbox.remove(gone)
