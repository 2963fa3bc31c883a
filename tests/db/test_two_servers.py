"""An address with two servers: the one that can be written to is found, and found again."""

from __future__ import annotations

import queue
import socket
import threading
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import psycopg
import pytest

from console import bootstrap
from console.domain.errors import Refusal
from console.services.dispatcher import Actor
from console.services.errors import StorageError
from console.services.ports import Notice
from console.settings import load_settings
from db.postgres import feed as feeds
from db.postgres import users
from db.postgres.address import parameters
from db.postgres.servers import Connection, Servers
from db.postgres.sign_in import account
from tests.conftest import Backend, Clock, open_backend
from tests.db.calls import received
from tests.db.test_changes import Follower
from tests.db.test_server import code_of, far, wire
from tests.proxy import SOCKET, Proxy
from tests.servers import OWNER, Server, running

__all__ = ["far", "wire"]


WORD = "prøve på fire ord"


@pytest.fixture
def mute(tmp_path: Path) -> Iterator[socket.socket]:
    """A server that takes connections and never answers."""
    with socket.socket(socket.AF_UNIX) as listening:
        listening.bind(str(tmp_path / SOCKET))
        listening.listen()
        yield listening


def test_a_console_whose_first_server_is_dead_works_on_the_second(
    server: Server, template: str, clock: Clock, actor: Actor
) -> None:
    with server.databases(template) as make:
        name = make().partition("@/")[2].partition("?")[0]
        backend = open_backend(
            f"postgresql://{OWNER}@/{name}?host=/nowhere,{server.folder}"
            "&target_session_attrs=read-write",
            clock,
            actor,
        )
        follower = Follower(backend)
        assert follower.next().reload
        number = received(backend)
        follower.until(lambda: number in follower.board.calls)
        backend.close()


def test_a_server_that_does_not_answer_is_waited_for_once(
    server: Server, mute: socket.socket, tmp_path: Path
) -> None:
    servers = Servers(parameters(f"postgresql://{OWNER}@/postgres?host={tmp_path},{server.folder}"))
    for _ in range(3):
        servers.connect().close()
    mute.setblocking(False)
    mute.accept()[0].close()
    with pytest.raises(BlockingIOError):
        mute.accept()


def test_who_waits_for_an_answer_hears_from_the_feed_that_none_will_come(
    far: Backend, wire: Proxy, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The server hangs: its machine acknowledges every packet, so the network notices nothing."""
    monkeypatch.setattr(feeds, "LOOK_SECONDS", 0.2)
    monkeypatch.setattr(feeds, "ANSWER_SECONDS", 0.2)
    follower = Follower(far)
    assert follower.next().reload
    codes: queue.Queue[str] = queue.Queue()
    wire.silent.set()
    threading.Thread(target=lambda: codes.put(code_of(far))).start()
    assert codes.get(timeout=30) == "away"


def test_a_server_that_hangs_while_a_change_is_being_read_is_missed_all_the_same(
    far: Backend, wire: Proxy, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(feeds, "LOOK_SECONDS", 0.2)
    monkeypatch.setattr(feeds, "ANSWER_SECONDS", 0.2)
    told: queue.Queue[Notice] = queue.Queue()

    def read(notice: Notice) -> None:
        told.put(notice)
        if notice.reload:
            wire.silent.set()
            far.views.board()

    far.feed.start(read)
    assert told.get(timeout=30).reload
    assert told.get(timeout=30).away


def test_who_asks_before_there_is_a_feed_does_not_wait_for_ever(far: Backend, wire: Proxy) -> None:
    with Connection.connect(far.url) as connection:
        connection.patience = 0.2
        wire.silent.set()
        with pytest.raises(psycopg.OperationalError, match="lost"):
            connection.execute("SELECT 1")


@pytest.fixture
def standby() -> Iterator[Server]:
    """As far as a console can tell: it asks for a password, and takes no writing."""
    with running(default_transaction_read_only="on") as server:
        with server.admin() as admin:
            admin.execute("SET default_transaction_read_only = off")
            admin.execute("CREATE ROLE anna LOGIN")
            users.set_password(admin, "anna", WORD)
            (server.folder / "data" / "pg_hba.conf").write_text("local all all scram-sha-256\n")
            admin.execute("SELECT pg_reload_conf()")
        yield server


def test_a_standby_that_is_not_promoted_yet_calls_no_right_password_wrong(
    standby: Server, clock: Clock
) -> None:
    url = f"postgresql://anna@/postgres?host=/nowhere,{standby.folder}"
    with pytest.raises(StorageError, match="away"):
        account(url, WORD, clock(), proven=True)
    with pytest.raises(Refusal, match="sign_in_wrong"):
        account(url, "noget helt andet", clock(), proven=True)


def test_a_wrong_password_is_called_wrong_though_another_server_is_dead(
    standby: Server, clock: Clock
) -> None:
    for hosts in (f"{standby.folder},/nowhere", f"/nowhere,{standby.folder}"):
        url = f"postgresql://anna@/postgres?host={hosts}"
        with pytest.raises(Refusal, match="sign_in_wrong"):
            account(url, "noget helt andet", clock(), proven=True)
        with pytest.raises(Refusal, match="sign_in_wrong"):
            bootstrap.open_unseen(replace(load_settings(url), password="noget helt andet"))
