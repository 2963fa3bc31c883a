"""Keeps acts until it is killed, and says each number once it is kept.

Run as a module with the folder of an outbox; one line for each act that is kept. Every third is
taken off again, as when it was sent.
"""

from __future__ import annotations

import sys
from itertools import count
from pathlib import Path

from console.services import commands as c
from console.services.dispatcher import Actor
from console.services.outbox import Waiting
from db.outbox import OutboxFolder
from tests.conftest import NOON

ANNA = Actor("anna", "bord-1")


def say(word: str, command: c.Command) -> None:
    """On the pipe at once: what was said is kept."""
    sys.stdout.write(f"{word} {command.op_id}\n")
    sys.stdout.flush()


def write(folder: Path) -> None:
    outbox = OutboxFolder(folder, in_keyring=False)
    waiting = Waiting.of(outbox.open())
    for number in count():
        command = c.WriteNote(call_id=1, text=f"Prøvenote {number} " * 50)
        unsent = waiting.new(command, ANNA, NOON, None)
        waiting.put(unsent)
        outbox.put(unsent)
        say("kept", command)
        if number % 3 == 2:
            say("sending", command)
            for gone in waiting.settle(unsent):
                outbox.remove(gone)


if __name__ == "__main__":
    write(Path(sys.argv[1]))
