"""What words on the command line can refer to now: the board, and the directory's names."""

from __future__ import annotations

from collections.abc import Callable

from console.acts.model import Place, World
from console.labels.places import municipality_names
from console.ui.call.places import Places
from console.ui.desk import Desk


class WorldSource:
    """Keeps the directory's names at hand, so that no keystroke has to ask storage."""

    def __init__(self, desk: Desk, current_call: Callable[[], int | None], places: Places) -> None:
        self._desk = desk
        self._current_call = current_call
        self._places = places
        # Known before the directory is read: a call is typed without storage too.
        self._municipalities = tuple(
            Place(code=code, name=name) for code, name in municipality_names().items()
        )
        self._services: tuple[Place, ...] = ()
        places.changed.connect(self._take)

    def world(self) -> World:
        board = self._desk.board
        return World(
            now=self._desk.clock(),
            calls=tuple(board.calls),
            units={row.call_sign: row.id for row in board.units.values()},
            handoffs=tuple(board.handoffs),
            municipalities=self._municipalities,
            services=self._services,
            current_call=self._current_call(),
            call_municipality={
                row.id: row.municipality for row in board.calls.values() if row.municipality
            },
        )

    def _take(self) -> None:
        found = self._places.by_code.values()
        self._municipalities = tuple(
            Place(code=view.municipality.code, name=view.municipality.name) for view in found
        )
        self._services = tuple(
            Place(code=service.name, name=service.name, municipality=view.municipality.code)
            for view in found
            for service in view.services
        )
