"""What is known of a citizen is in the database, and in nothing that a server says of it."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import suppress

import pytest
from psycopg import sql
from sqlalchemy import insert
from sqlalchemy.exc import IntegrityError

from console.domain.errors import Refusal
from console.services import commands as c
from console.services.dispatcher import Actor
from console.services.errors import StorageError
from db import tables
from db.postgres import feed as feeds
from db.postgres.centre import make_database
from tests.conftest import Backend, Clock, open_backend
from tests.db.calls import handed_off
from tests.servers import Server
from tests.services.test_dispatcher import CANARY, TYPED, filled
from tests.test_logs import Log, log

__all__ = ["log"]

CPR = "1206550VK9"
DATABASE = "canary"


@pytest.fixture
def centre(server: Server, clock: Clock, actor: Actor) -> Iterator[Backend]:
    """A database as an administrator makes it."""
    url = server.url(DATABASE)
    make_database(url)
    backend = open_backend(url, clock, actor)
    backend.do(c.AddMunicipality(code="0751", name="Aarhus"))
    yield backend
    backend.close()
    with server.admin() as admin:
        drop = sql.SQL("DROP DATABASE {} WITH (FORCE)")
        admin.execute(drop.format(sql.Identifier(DATABASE)))


def test_no_word_about_a_citizen_is_notified_of_or_logged_here_or_on_the_server(
    centre: Backend, server: Server, log: Log
) -> None:
    """Every field of every command is a canary, whether it is taken or refused."""
    its_log = server.folder / "log"
    before = its_log.stat().st_size
    with server.admin(DATABASE) as listener:
        for channel in (feeds.CHANNEL, feeds.PRESENCE):
            listener.execute(f"LISTEN {channel}".encode())
        handed_off(centre)
        centre.do(c.CreateCitizen(name=CANARY, cpr=CPR, call_id=1))
        centre.do(c.WriteNote(call_id=1, text=CANARY))
        for kind in TYPED:
            with suppress(Refusal, StorageError):
                centre.do(filled(kind))
        refused_by_the_database(centre)
        told = [notify.payload for notify in listener.notifies(timeout=1.0)]
    assert len(told) > 20
    assert all(payload == "" or feeds.HEARD.fullmatch(payload) for payload in told)
    for said in (*told, log.text, its_log.read_bytes()[before:].decode()):
        assert CANARY not in said
        assert CPR not in said
    assert "uq_citizen_cpr" in its_log.read_text("utf-8"), "what was refused is logged, by its rule"


def refused_by_the_database(backend: Backend) -> None:
    """Another console was quicker: the server tells its log why the row was refused."""
    citizen = {"cpr": CPR, "name": CANARY, "created_at": backend.clock.now}
    with pytest.raises(IntegrityError), backend.engines.writer.begin() as connection:
        connection.execute(insert(tables.citizen), citizen)
