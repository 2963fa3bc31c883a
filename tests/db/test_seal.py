"""What the server kept of every change cannot be touched unseen, by its superuser neither."""

from __future__ import annotations

import random
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

import psycopg
import pytest
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey
from sqlalchemy import make_url

from console.domain.codes import KeepRule
from console.domain.retention import FIVE_YEARS
from db.keeping.keeper import Keeper
from db.postgres.seal import PATIENCE, seal, verify, waiting
from tests.conftest import Backend
from tests.db.calls import dispatched, handed_off, received
from tests.servers import Server

pytestmark = pytest.mark.server

KEY = Ed25519PrivateKey.generate()
PUBLIC = KEY.public_key()

Admin = psycopg.Connection[Any]


def now() -> datetime:
    return datetime.now(UTC)


@pytest.fixture
def heads(tmp_path: Path) -> Path:
    return tmp_path / "heads.jsonl"


@pytest.fixture
def admin(server: Server, backend: Backend) -> Iterator[Admin]:
    """The superuser, with every trigger switched off."""
    dispatched(backend)
    handed_off(backend)
    with server.admin(make_url(backend.url).database or "") as connection:
        for table in ("audit", "seal"):
            connection.execute(f"ALTER TABLE watch.{table} DISABLE TRIGGER USER".encode())
        yield connection


def test_what_was_sealed_agrees_and_is_sealed_once(admin: Admin, heads: Path) -> None:
    assert seal(admin, heads, KEY) > 20
    assert seal(admin, heads, KEY) == 0
    assert verify(admin, heads, PUBLIC, now()) == []


def test_a_transaction_that_still_runs_is_sealed_when_it_has_ended(
    admin: Admin, heads: Path, backend: Backend, server: Server
) -> None:
    with server.admin(admin.info.dbname) as other:
        with other.transaction():
            other.execute("UPDATE sociolance.setting SET value = value")
            other.execute("INSERT INTO sociolance.setting (key, value) VALUES ('prøve', '1')")
            received(backend)
            seal(admin, heads, KEY)
            assert verify(admin, heads, PUBLIC, now()) == []
        assert seal(admin, heads, KEY) > 0
    assert verify(admin, heads, PUBLIC, now()) == []


EDITS = (
    "UPDATE watch.audit SET login = 'ingen' WHERE id = {id}",
    "UPDATE watch.audit SET at = at + interval '1 microsecond' WHERE id = {id}",
    "UPDATE watch.audit SET key = key || '0' WHERE id = {id}",
    "UPDATE watch.audit SET place = 'note_' WHERE id = {id}",
    "UPDATE watch.audit SET op = 'NONE' WHERE id = {id}",
    "UPDATE watch.audit SET columns = columns || 'x'::text WHERE id = {id}",
    "UPDATE watch.audit SET after = '\\x00' WHERE id = {id}",
    "UPDATE watch.audit SET xid = '5' WHERE id = {id}",
    "DELETE FROM watch.audit WHERE id = {id}",
    "DELETE FROM watch.seal WHERE audit_id = {id}",
    "DELETE FROM watch.seal WHERE audit_id >= {id}",
    "UPDATE watch.seal SET hash = sha256(hash) WHERE audit_id = {id}",
    "UPDATE watch.seal SET seq = -seq WHERE audit_id = {id}",
    "UPDATE watch.seal SET seq = seq + 100000 WHERE audit_id = {id}",
    (
        "WITH gone AS (DELETE FROM watch.audit WHERE id = {id} RETURNING id) "
        "DELETE FROM watch.seal WHERE audit_id IN (SELECT id FROM gone)"
    ),
)


def all_found(admin: Admin, heads: Path, times: int) -> None:
    seal(admin, heads, KEY)
    ids = [row[0] for row in admin.execute("SELECT audit_id FROM watch.seal")]
    chance = random.Random(112)
    for number in range(times):
        edit = EDITS[number % len(EDITS)].format(id=chance.choice(ids))
        with admin.transaction(force_rollback=True):
            assert admin.execute(edit.encode()).rowcount, edit
            assert verify(admin, heads, PUBLIC, now()), edit


def test_nobody_keeps_the_sealer_from_sealing(
    admin: Admin, heads: Path, backend: Backend, server: Server
) -> None:
    """Whoever may connect may hold any advisory lock, and a transaction open: that is told."""
    assert seal(admin, heads, KEY) > 0
    with server.admin(admin.info.dbname) as rogue, rogue.transaction():
        rogue.execute("SELECT pg_advisory_lock(hashtext('sociolance seal'))")
        received(backend)
        assert seal(admin, heads, KEY) > 0
        rogue.execute("INSERT INTO sociolance.setting (key, value) VALUES ('prøve', '1')")
        received(backend)
        assert seal(admin, heads, KEY) == 0
        later = now() + PATIENCE
        assert waiting(admin, heads, PUBLIC, later - timedelta(minutes=1)) == []
        (told,) = waiting(admin, heads, PUBLIC, later + timedelta(minutes=1))
        assert (told.kind, told.number > 0) == ("waiting", True)
    assert seal(admin, heads, KEY) > 0
    assert waiting(admin, heads, PUBLIC, later + timedelta(minutes=1)) == []
    assert verify(admin, heads, PUBLIC, now()) == []


def test_two_who_seal_at_once_seal_each_row_once(admin: Admin, heads: Path, server: Server) -> None:
    blocked = "SELECT cardinality(pg_blocking_pids(%s)) > 0"
    place = admin.info.dbname
    with server.admin(place) as other, server.admin(place) as onlooker:
        other.autocommit = False
        other.execute("SELECT 1")  # what is begun here is committed here
        assert seal(other, heads, KEY) > 0
        with ThreadPoolExecutor(1) as pool:
            second = pool.submit(seal, admin, heads.with_name("second.jsonl"), KEY)
            while onlooker.execute(blocked, [admin.info.backend_pid]).fetchone() != (True,):
                assert not second.done(), second.result()
            other.commit()
            assert second.result() == 0
    assert seal(admin, heads, KEY) == 0
    assert verify(admin, heads, PUBLIC, now()) == []


def test_an_edit_of_the_superuser_is_found(admin: Admin, heads: Path) -> None:
    all_found(admin, heads, 3 * len(EDITS))


@pytest.mark.faults
def test_a_thousand_edits_of_the_superuser_are_found(admin: Admin, heads: Path) -> None:
    all_found(admin, heads, 1000)


def test_a_chain_made_anew_from_an_edit_on_does_not_fit_what_was_signed(
    admin: Admin, heads: Path, tmp_path: Path
) -> None:
    seal(admin, heads, KEY)
    admin.execute(
        "UPDATE watch.audit SET login = 'ingen' WHERE id IN (SELECT min(id) FROM watch.audit)"
    )
    admin.execute("DELETE FROM watch.seal")
    seal(admin, tmp_path / "forged.jsonl", Ed25519PrivateKey.generate())
    assert {fault.kind for fault in verify(admin, heads, PUBLIC, now())} == {"rewritten"}
    forged = verify(admin, tmp_path / "forged.jsonl", PUBLIC, now())
    assert {fault.kind for fault in forged} >= {"signature"}


def test_rows_put_in_among_the_sealed_are_found(admin: Admin, heads: Path) -> None:
    seal(admin, heads, KEY)
    admin.execute(
        "INSERT INTO watch.audit (xid, login, at, place, key, op, columns) "
        "SELECT min(xid), 'ingen', now(), 'note', '1', 'UPDATE', '{}' FROM watch.audit"
    )
    assert {fault.kind for fault in verify(admin, heads, PUBLIC, now())} == {"late"}


def test_what_is_past_its_time_is_cleared_and_the_rest_still_agrees(
    admin: Admin, heads: Path, backend: Backend
) -> None:
    seal(admin, heads, KEY)
    first = received(backend)
    seal(admin, heads, KEY)
    received(backend)
    late = now() + timedelta(days=FIVE_YEARS + 2)
    kept = "SELECT count(*) FROM watch.audit JOIN watch.seal ON audit_id = audit.id"
    ((before,),) = admin.execute(kept)
    backend.clock.now = late
    chores = Keeper(backend.url, None, backend.actor, backend.clock)
    due, _ = chores.due()
    assert due.counts[KeepRule.ACCESS] > before - 10, "told in the report, with the looks"
    chores.apply(due, lambda _done, _all: None)
    ((after,),) = admin.execute(kept)
    assert 0 < after < before, "the newest sealing stays"
    assert verify(admin, heads, PUBLIC, late) == []
    assert seal(admin, heads, KEY) > 0
    assert verify(admin, heads, PUBLIC, late) == []
    early = {fault.kind for fault in verify(admin, heads, PUBLIC, now())}
    assert early == {"gap", "changed"}, "nobody clears before its time"
    assert first


def test_another_databases_heads_are_told_and_sealing_goes_on(
    admin: Admin, heads: Path, backend: Backend, tmp_path: Path
) -> None:
    """As after a restore: a backup leaves the chain behind."""
    seal(admin, heads, KEY)
    admin.execute("TRUNCATE watch.audit, watch.seal")
    admin.execute("UPDATE watch.chain SET id = gen_random_uuid()")
    (fault,) = verify(admin, heads, PUBLIC, now())
    assert (fault.kind, fault.number) == ("other_chain", 1)
    received(backend)
    assert seal(admin, heads, KEY) > 0
    assert [fault.kind for fault in verify(admin, heads, PUBLIC, now())] == ["other_chain"]
    fresh = tmp_path / "fresh.jsonl"
    assert seal(admin, fresh, KEY) == 0
    assert verify(admin, fresh, PUBLIC, now()) == []
