"""Writes commands until it is killed, and says each number once it is committed."""

from __future__ import annotations

from itertools import count
from pathlib import Path

from console.domain.codes import ConsentAnswer, ConsentScope
from console.services import commands as c
from console.services.dispatcher import Actor
from tests.conftest import Clock, open_backend
from tests.faults.killing import Say


def write(path: Path, say: Say) -> None:
    """A call, its consent and a note, over and over."""
    backend = open_backend(path, Clock(), Actor("anna", "bord-1"))
    for number in count():
        received = c.RegisterCall(narrative=f"Prøveopkald {number} " * 20, claim=True)
        call = backend.do(received).call_id
        assert call is not None
        say(received.op_id)
        more: tuple[c.Command, ...] = (
            c.RecordConsent(call_id=call, scope=ConsentScope.VISIT, answer=ConsentAnswer.GIVEN),
            c.WriteNote(call_id=call, text="Prøvenote " * 50, sign=True),
        )
        for command in more:
            backend.do(command)
            say(command.op_id)
