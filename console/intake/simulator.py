"""A simulated shift, sent through the real intake over HTTP, as a control room would.

The same seed makes the same shift. Nothing in it is anybody's.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import datetime, timedelta
from itertools import count
from math import cos, radians, sin
from random import Random
from threading import Event, Thread
from typing import Any

import httpx
import structlog

from console.domain.calendar import COPENHAGEN
from console.intake import simulated_messages as messages
from console.intake.simulated_calls import STORIES, Story

log = structlog.get_logger("simulator")

AT_ONCE = 8
"""Calls that wait when the shift begins."""
PACE = 40.0
"""Seconds between calls at speed 1, until all stories have been told."""
LATER_PACE = 120.0
"""Seconds between calls after that, when callers ring again."""
POSITIONS_EVERY = 20.0
"""Seconds between a unit's positions at speed 1."""
FASTEST = 0.05
"""Seconds between two messages at any speed, so that a fast shift is not a flood."""
KNOTS = 24.0
DEGREE = 60.0
"""Nautical miles in a degree of latitude."""


@dataclass(frozen=True)
class Message:
    """One message: seconds after the one before at speed 1, where to, and what."""

    after: float
    path: str
    body: dict[str, Any]


def now() -> datetime:
    """On a Danish clock, as a Danish control room sends its times."""
    return datetime.now(COPENHAGEN)


def calls(seed: int, clock: Callable[[], datetime] = now) -> Iterator[Message]:
    """The calls of a shift, without end: all stories once, then callers who ring again."""
    random = Random(seed)
    began = clock().strftime("%Y%m%d%H%M%S")
    for number in count(1):
        first_time = number <= len(STORIES)
        story = STORIES[number - 1] if first_time else random.choice(STORIES)
        waited = timedelta(seconds=random.randint(20, 200))
        after = 0.0 if number <= AT_ONCE else (PACE if first_time else LATER_PACE)
        message_id = f"urn:emergency:uid:callid:{seed}-{began}-{number}:{messages.AGENCY}"
        yield _message(story, message_id, clock() - waited, after * random.uniform(0.7, 1.3))


def _message(story: Story, message_id: str, started_at: datetime, after: float) -> Message:
    if story.by_feed:
        return Message(after, "/v1/eido", messages.eido(story, message_id, started_at))
    return Message(after, "/v1/calls", messages.form(story, message_id, started_at))


def drives(seed: int, clock: Callable[[], datetime] = now) -> Iterator[Message]:
    """Positions of the units that drive, taking turns, without end."""
    random = Random(seed + 1)
    units = {"S1": (56.1567, 10.2108), "PP1": (56.4607, 10.0364)}
    headings = {name: random.uniform(0, 360) for name in units}
    for number in count():
        name = tuple(units)[number % len(units)]
        headings[name] = (headings[name] + random.uniform(-25, 25)) % 360
        units[name] = _moved(units[name], headings[name])
        body = {
            "id": name,
            "lat": round(units[name][0], 6),
            "lon": round(units[name][1], 6),
            "timestamp": int(clock().timestamp()),
            "speed": KNOTS,
            "bearing": round(headings[name], 1),
            "accuracy": 8,
            "batt": 90,
        }
        yield Message(POSITIONS_EVERY / len(units), "/v1/positions", body)


def _moved(place: tuple[float, float], heading: float) -> tuple[float, float]:
    """A little further on, never far from where Region Midtjylland lies."""
    miles = KNOTS * POSITIONS_EVERY / 3600
    latitude = place[0] + miles / DEGREE * cos(radians(heading))
    longitude = place[1] + miles / DEGREE * sin(radians(heading)) / cos(radians(place[0]))
    return min(max(latitude, 55.8), 56.7), min(max(longitude, 8.2), 10.9)


class Shift:
    """Sends a shift in a thread of its own: `start`, then `stop`.

    base_url: of a running intake. speed: 1 is a call every 40 s. seed: which shift. `sent` counts
    the calls the intake has taken.
    """

    def __init__(
        self,
        base_url: str,
        token: str,
        speed: float = 1.0,
        seed: int = 1,
        clock: Callable[[], datetime] = now,
    ) -> None:
        self.sent = 0
        self._speed = max(speed, 0.01)
        self._streams = (calls(seed, clock), drives(seed, clock))
        self._client = httpx.Client(
            base_url=base_url,
            headers={"Authorization": f"Bearer {token}"},
            timeout=10.0,
            trust_env=False,
        )
        self._stopping = Event()
        self._threads = [
            Thread(target=self._run, args=(stream,), name=f"simulator-{n}", daemon=True)
            for n, stream in enumerate(self._streams)
        ]

    def start(self) -> None:
        for thread in self._threads:
            thread.start()

    def stop(self) -> None:
        """Send nothing more; returns when the threads have ended."""
        self._stopping.set()
        for thread in self._threads:
            if thread.is_alive():
                thread.join(15.0)
        self._client.close()

    def _run(self, stream: Iterator[Message]) -> None:
        for message in stream:
            pause = max(message.after / self._speed, FASTEST if message.after else 0.0)
            if self._stopping.wait(pause):
                return
            while not self._send(message):
                if self._stopping.wait(2.0):
                    return

    def _send(self, message: Message) -> bool:
        """Whether it needs no second try: it was taken, or trying again would not help."""
        try:
            response = self._client.post(message.path, json=message.body)
        except httpx.HTTPError as error:
            log.warning("simulator_unheard", path=message.path, error=type(error).__name__)
            return False
        if response.is_success:
            self.sent += message.path != "/v1/positions"
        else:
            log.warning("simulator_refused", path=message.path, status=response.status_code)
        return response.status_code != 503
