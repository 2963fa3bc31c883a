"""A server that is lost, refuses, or forgets to answer: nothing is half stored or stored twice."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from psycopg import sql
from sqlalchemy import text

from console.domain.errors import Refusal
from console.services import commands as c
from console.services.commands import AddMunicipality
from console.services.dispatcher import Actor
from console.services.errors import StorageError
from tests.conftest import Backend, Clock, open_backend
from tests.db.calls import claimed, received
from tests.proxy import Proxy, proxied
from tests.servers import Server, running

CALL = c.ReceiveCall(narrative="Prøveopkald")


@pytest.fixture
def wire(server: Server) -> Iterator[Proxy]:
    with proxied(server) as proxy:
        yield proxy


@pytest.fixture
def far(
    wire: Proxy, server: Server, template: str, clock: Clock, actor: Actor
) -> Iterator[Backend]:
    """A console whose connections go through the wire."""
    with server.databases(template) as make:
        backend = open_backend(
            wire.url(make().partition("@/")[2].partition("?")[0]), clock, actor, personal=False
        )
        backend.do(AddMunicipality(code="0751", name="Aarhus"))
        yield backend
        backend.close()


def terminate(server: Server, backend: Backend) -> None:
    """As an administrator, or a server that restarts, ends every connection."""
    name = backend.url.partition("@/")[2].partition("?")[0]
    with server.admin() as admin:
        admin.execute(
            "SELECT pg_terminate_backend(pid, 5000) FROM pg_stat_activity WHERE datname = %s",
            [name],
        )


def code_of(backend: Backend, command: c.Command = CALL) -> str:
    with pytest.raises(StorageError) as error:
        backend.do(command)
    return error.value.code


def test_connections_that_died_meanwhile_are_replaced_unnoticed(
    far: Backend, server: Server
) -> None:
    number = received(far)
    terminate(server, far)
    assert [row.id for row in far.views.board().calls] == [number]
    assert received(far) > number


def test_a_commit_whose_answer_is_lost_takes_effect_once(far: Backend, wire: Proxy) -> None:
    for number in range(20):
        wire.lose_commits = 1
        done = far.do(c.RegisterCall(narrative=f"Prøveopkald {number}"))
        assert done.repeated, "the journal knew it"
    assert wire.lose_commits == 0
    assert len(far.views.board().calls) == 20


def test_where_nobody_can_tell_whether_it_was_stored_that_is_said(
    far: Backend, wire: Proxy, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The answer to the commit is lost, and the server with it."""
    command = c.RegisterCall(narrative="Prøveopkald")

    def lost_before_it_is_tried_again(_low: float, _high: float) -> float:
        wire.cut()
        return 0.0

    monkeypatch.setattr("random.uniform", lost_before_it_is_tried_again)
    wire.lose_commits = 1
    assert code_of(far, command) == "unsure"
    wire.mend()
    monkeypatch.undo()
    assert far.do(command).repeated
    assert len(far.views.board().calls) == 1


def test_a_server_that_is_gone_is_said_to_be_away_and_works_again(
    far: Backend, wire: Proxy
) -> None:
    wire.cut()
    assert code_of(far) == "away"
    with pytest.raises(StorageError, match="away"):
        far.views.board()
    wire.mend()
    received(far)
    assert len(far.views.board().calls) == 1


def test_a_server_that_was_killed_kept_what_it_had_acknowledged(clock: Clock, actor: Actor) -> None:
    with running(fsync="on", synchronous_commit="on") as own:
        backend = open_backend(own.url(own.database()), clock, actor, personal=False)
        received(backend)
        own.stop()
        assert code_of(backend) == "away"
        own.start()
        received(backend)
        assert len(backend.views.board().calls) == 2
        backend.close()


def test_a_copy_that_can_only_be_read_is_said_to_be_read_only(far: Backend) -> None:
    with far.engines.writer.connect() as connection:
        connection.execute(text("SET SESSION CHARACTERISTICS AS TRANSACTION READ ONLY"))
        connection.commit()
    assert code_of(far) == "read_only"
    assert far.views.board().calls == ()


def test_who_may_not_write_is_told_so(far: Backend, server: Server, clock: Clock) -> None:
    name = far.url.partition("@/")[2].partition("?")[0]
    with server.admin(name) as admin:
        for statement in (
            "CREATE ROLE {who} LOGIN",
            "GRANT USAGE ON SCHEMA sociolance TO {who}",
            "GRANT SELECT ON ALL TABLES IN SCHEMA sociolance TO {who}",
        ):
            admin.execute(sql.SQL(statement).format(who=sql.Identifier(name)))
        stranger = open_backend(
            server.url(name).replace("sociolance@", f"{name}@"), clock, far.actor, personal=False
        )
        with pytest.raises(StorageError) as told:
            stranger.views.board()
        assert told.value.code == "denied"
        assert code_of(stranger) == "denied"
        stranger.close()
        admin.execute(sql.SQL("DROP OWNED BY {who}").format(who=sql.Identifier(name)))
        admin.execute(sql.SQL("DROP ROLE {who}").format(who=sql.Identifier(name)))


def test_a_lock_held_for_too_long_is_said_to_be_one(far: Backend) -> None:
    number = claimed(far)
    with far.engines.writer.connect() as holder:
        holder.execute(text("SELECT * FROM sociolance.call FOR UPDATE"))
        with far.engines.writer.connect() as waiting:
            waiting.execute(text("SET SESSION lock_timeout = '50ms'"))
            waiting.commit()
        assert code_of(far, c.EditCall(call_id=number, location="Testgade 1")) == "locked"
    far.do(c.EditCall(call_id=number, location="Testgade 1"))


@pytest.mark.parametrize("told", [{"narrative": "a\0b"}, {"caller_name": "\0"}])
def test_a_text_that_no_server_can_keep_is_refused(far: Backend, told: dict[str, str]) -> None:
    with pytest.raises(Refusal, match="value_range"):
        far.do(c.RegisterCall(**{"narrative": "x", **told}))  # type: ignore[arg-type]  # made in a test


def test_a_database_that_does_not_exist_is_no_connection(server: Server, clock: Clock) -> None:
    with pytest.raises(StorageError) as error:
        open_backend(server.url("nowhere"), clock, Actor("anna", "bord-1"))
    assert error.value.code == "away"
    assert "nowhere" in error.value.detail


def test_the_server_compiles_no_statement_of_a_console(far: Backend) -> None:
    """Many packages of the server do so with plans that count as dear: half a second for each."""
    for engine in (far.engines.writer, far.engines.reader):
        with engine.connect() as connection:
            assert connection.scalar(text("SHOW jit")) == "off"
