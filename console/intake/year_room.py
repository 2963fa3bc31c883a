"""Where the calls of a made-up year come in.

Those of one citizen in ten come over HTTP, as they do from a control room. The others are handed to
the same intake behind it: HTTP would take longer than all the rest of the year.
"""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from datetime import datetime
from typing import Any

import httpx

from console.intake.api import create_app
from console.intake.desk import IntakeDesk, Post
from console.intake.server import IntakeServer
from console.intake.tokens import new_token, token_hash
from console.intake.unit_status import RADIO
from console.services.commands import MakeToken
from console.services.dispatcher import Actor, Dispatcher
from console.services.views import Views

SENDER = "opdigtet år"
BY_HTTP = 10
"""The calls of every so many citizens come over HTTP."""


class Room:
    """The control room that tells of the calls."""

    def __init__(self, http: httpx.Client, intake: IntakeDesk) -> None:
        self._http = http
        self._intake = intake

    def send(self, citizen: int, route: str, body: Mapping[str, Any]) -> int:
        """Tell of a call of that citizen; the number it got."""
        if citizen % BY_HTTP:
            return self._hand_over(route, body)
        answer = self._http.post(route, json=body)
        answer.raise_for_status()
        number: int = answer.json()["call"]
        return number

    def _hand_over(self, route: str, body: Mapping[str, Any]) -> int:
        post = Post(route=route, host="", sender=SENDER)
        post.body.add(json.dumps(body).encode())
        take = self._intake.eido if route == "/v1/eido" else self._intake.form
        done, _command = take(post)
        return done.call_id or 0


@contextmanager
def room(
    dispatcher: Dispatcher, views: Views, clock: Callable[[], datetime], actor: Actor
) -> Iterator[Room]:
    """Open the intake, with a token made by the actor, and close it again."""
    token = new_token()
    dispatcher.submit(MakeToken(name=SENDER, token_hash=token_hash(token)), actor)
    server = IntakeServer(create_app(dispatcher, views, clock), "127.0.0.1", 0)
    url = f"http://127.0.0.1:{server.start()}"
    headers = {"Authorization": f"Bearer {token}"}
    intake = IntakeDesk(dispatcher, views, clock, in_language=None, radio=RADIO)
    try:
        with httpx.Client(base_url=url, headers=headers, trust_env=False, timeout=30) as http:
            yield Room(http, intake)
    finally:
        server.stop()
