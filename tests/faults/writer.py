"""Writes commands until it is killed, and says each number once it is committed.

Run as a module with the path of a database; one line for each acknowledged act.
"""

from __future__ import annotations

import sys
from itertools import count
from pathlib import Path

from console.domain.codes import ConsentAnswer, ConsentScope
from console.services import commands as c
from console.services.dispatcher import Actor
from tests.conftest import Backend, Clock, open_backend


def say(done: c.Command) -> None:
    """On the pipe at once: what was said is acknowledged."""
    sys.stdout.write(f"{done.op_id}\n")
    sys.stdout.flush()


def write(backend: Backend) -> None:
    """A call, its consent and a note, over and over."""
    for number in count():
        received = c.RegisterCall(narrative=f"Prøveopkald {number} " * 20, claim=True)
        call = backend.do(received).call_id
        assert call is not None
        say(received)
        more: tuple[c.Command, ...] = (
            c.RecordConsent(call_id=call, scope=ConsentScope.VISIT, answer=ConsentAnswer.GIVEN),
            c.WriteNote(call_id=call, text="Prøvenote " * 50, sign=True),
        )
        for command in more:
            backend.do(command)
            say(command)


if __name__ == "__main__":
    write(open_backend(Path(sys.argv[1]), Clock(), Actor("anna", "bord-1")))
