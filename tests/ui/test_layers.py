"""Over what storage tells of the board lies what was done here and is not sent yet."""

from __future__ import annotations

from typing import cast

from console.domain.codes import CallState
from console.services import commands as c
from console.services.board import Board, changed, whole
from console.services.known import Known
from console.services.outbox import Unsent, Waiting
from console.services.ports import Notice
from console.ui.layers import Layers
from console.ui.outgoing import Outgoing
from tests.conftest import NOON, Backend
from tests.db.calls import received


class Trying:
    """What an `Outgoing` tells of what waits, and how often it was tried."""

    def __init__(self, *acts: Unsent) -> None:
        self.waiting = Waiting.of(acts)
        self.tried = 0

    def known(self, board: Board) -> Known:
        self.tried += 1
        return Known(board, {}, {}, NOON).do_all(self.waiting.acts)

    def covers(self, _call: int | None, _citizen: int | None) -> bool:
        return True


def test_what_waits_is_tried_again_where_others_change_what_it_is_about(backend: Backend) -> None:
    mine, other = received(backend), received(backend)
    claim = c.ClaimCall(call_id=mine)
    outgoing = Trying(Unsent(number=1, command=claim, actor=backend.actor, at=NOON, call_id=mine))
    layers = Layers(cast("Outgoing", outgoing))
    layers.tell(whole(backend.views))
    assert outgoing.tried == 1
    for number, tried in ((other, 1), (mine, 2)):
        backend.do(c.EditCall(call_id=number, location="Prøvevej 1"))
        layers.tell(changed(backend.views, Notice(calls=frozenset({number})), ()))
        assert layers.shown.calls[number].location == "Prøvevej 1"
        assert outgoing.tried == tried
    assert layers.shown.calls[mine].state == CallState.CLAIMED
    assert layers.told.calls[mine].state == CallState.WAITING
