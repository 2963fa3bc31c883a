"""What words can refer to, made from storage for scripts and from the board for the window."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import datetime

from console.acts.model import Place, World
from console.domain.municipality import Municipality, Service
from console.services.board import Board, whole
from console.services.views import Views


def world_of(views: Views, now: datetime, current_call: int | None = None) -> World:
    """The world as storage has it now; for scripts, which have no call in view."""
    board = Board()
    board.apply(whole(views))
    places = [view.municipality for view in views.municipalities()]
    return world_of_board(board, places, views.services(), now, current_call)


def world_of_board(
    board: Board,
    municipalities: Iterable[Municipality],
    services: Iterable[Service],
    now: datetime,
    current_call: int | None = None,
) -> World:
    """The world as the window knows it; the longest-waiting calls first."""
    rows = sorted(board.calls.values(), key=lambda row: row.id)
    return World(
        now=now,
        calls=tuple(row.id for row in rows),
        units={row.call_sign: row.id for row in board.units.values()},
        handoffs=tuple(sorted(board.handoffs)),
        municipalities=tuple(Place(code=m.code, name=m.name) for m in municipalities),
        services=tuple(
            Place(code=str(s.id), name=s.name, municipality=s.municipality) for s in services
        ),
        current_call=current_call,
        call_municipality={row.id: row.municipality for row in rows if row.municipality},
    )
