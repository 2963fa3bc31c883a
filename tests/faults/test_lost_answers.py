"""A thousand commits whose answer never came: each act took effect, and once."""

from __future__ import annotations

from collections import Counter
from itertools import cycle, islice

import pytest
from sqlalchemy import select

from console.services import commands as c
from db import tables
from tests.conftest import Backend
from tests.db.calls import received
from tests.proxy import Proxy

pytestmark = [pytest.mark.faults, pytest.mark.timeout(600)]

TIMES = 1000


def test_a_thousand_commits_whose_answer_is_lost_take_effect_once(
    far: Backend, whole: Backend, wire: Proxy
) -> None:
    number = received(far)
    kinds = cycle(("call_claimed", "note_signed", "call_registered", "call_released"))
    for count, act in enumerate(islice(kinds, TIMES)):
        commands: dict[str, c.Command] = {
            "call_claimed": c.ClaimCall(call_id=number),
            "note_signed": c.WriteNote(call_id=number, text=f"Prøvenote {count}", sign=True),
            "call_registered": c.RegisterCall(narrative=f"Prøveopkald {count}"),
            "call_released": c.ReleaseCall(call_id=number),
        }
        wire.lose_commits = 1
        done = far.do(commands[act])
        assert (done.act, done.repeated) == (act, True), "the journal knew it"
        assert wire.lose_commits == 0
    with whole.engines.reader.connect() as connection:
        acts = Counter(connection.scalars(select(tables.journal.c.act)))
        notes = Counter(connection.scalars(select(tables.note.c.text)))
        calls = Counter(connection.scalars(select(tables.call.c.narrative)))
    quarter = TIMES // 4
    assert [acts[act] for act in islice(kinds, 4)] == [quarter] * 4
    assert (len(notes), notes.total()) == (quarter, quarter)
    assert (len(calls), calls.total()) == (quarter + 1, quarter + 1)
