"""Sealing what the server has kept of every change: a chain of hashes whose head is signed outside.

A step of its own, so that no writer waits for another: rows of transactions older than any that
still runs are put in order and each is hashed with the one before. Nothing can come before them
any more. The head goes, signed, to a file that no administrator of the database need reach.

What is past its time is cleared from the beginning of the chain (`db/keeping/trace.py`), which then
begins after a head that was signed as long ago. A database that was restored begins a chain of its
own: heads of another are no part of it, and are told of.
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from hashlib import sha256
from pathlib import Path
from typing import Any

import psycopg
from cryptography.exceptions import InvalidSignature
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey, Ed25519PublicKey

from console.domain.codes import KeepRule
from console.domain.retention import LEAST

Connection = psycopg.Connection[Any]

COLUMNS = "a.id, a.xid::text, a.login, a.at, a.place, a.key, a.op, a.columns, a.before, a.after"
NEW = f"""
    SELECT {COLUMNS} FROM watch.audit a
    WHERE a.xid < pg_snapshot_xmin(pg_current_snapshot())
        AND a.xid >= %s::text::xid8
        AND NOT EXISTS (SELECT FROM watch.seal s WHERE s.audit_id = a.id)
    ORDER BY a.xid, a.id"""  # noqa: S608  # fixed names
SEALED = f"""
    SELECT s.seq, s.hash, s.audit_id, {COLUMNS}
    FROM watch.seal s LEFT JOIN watch.audit a ON a.id = s.audit_id ORDER BY s.seq"""  # noqa: S608  # fixed names
WAITING = """
    SELECT count(*), min(a.at) FROM watch.audit a
    WHERE a.at < %s AND a.xid >= %s::text::xid8
        AND NOT EXISTS (SELECT FROM watch.seal s WHERE s.audit_id = a.id)"""
PATIENCE = timedelta(hours=1)
LATE = """
    SELECT a.id FROM watch.audit a
    WHERE a.xid < %s::text::xid8
        AND NOT EXISTS (SELECT FROM watch.seal s WHERE s.audit_id = a.id) ORDER BY a.id"""
FIRST = sha256(b"sociolance").digest()


@dataclass(frozen=True)
class Head:
    """The end of the chain as it was signed: how long it is, and below which transaction nothing
    may come any more."""

    chain: str
    seq: int
    hash: str
    below: str
    at: str

    def text(self) -> bytes:
        return json.dumps([self.chain, self.seq, self.hash, self.below, self.at]).encode()


@dataclass(frozen=True)
class Fault:
    """What does not agree, by the number in the chain, or of the row that came late.

    kind: signature, gap, removed, changed, rewritten, cut, late, unsigned; other_chain, whose
    last head of another database was signed `at`; or waiting: so many rows, the first of then.
    """

    kind: str
    number: int
    at: datetime | None = None


def seal(connection: Connection, heads: Path, key: Ed25519PrivateKey) -> int:
    """Seal what can be sealed and sign the new end; how many rows were sealed."""
    try:
        return _seal(connection, heads, key)
    except psycopg.errors.UniqueViolation:
        # Another was at it. No lock that could be waited for: whoever may connect could hold it.
        return 0


def _seal(connection: Connection, heads: Path, key: Ed25519PrivateKey) -> int:
    with connection.transaction():
        below, at = _one(
            connection, "SELECT pg_snapshot_xmin(pg_current_snapshot())::text, clock_timestamp()"
        )
        last = "SELECT seq, hash FROM watch.seal ORDER BY seq DESC LIMIT 1"
        seq, end = connection.execute(last).fetchone() or (0, FIRST)
        chain = _chain(connection)
        signed = [one for one in _heads(heads, key.public_key()) if one and one.chain == chain]
        # What came after its time is not sealed, so that it goes on being found.
        rows = connection.execute(NEW, [signed[-1].below if signed else "0"]).fetchall()
        with connection.cursor() as cursor:
            for row in rows:
                seq, end = seq + 1, _hash(end, row)
                sealed = [seq, row[0], end, at]
                cursor.execute(
                    "INSERT INTO watch.seal (seq, audit_id, hash, at) VALUES (%s, %s, %s, %s)",
                    sealed,
                )
    # A file that knows nothing of this chain is told of it, also where there is nothing new.
    if rows or not signed:
        told = datetime.now(UTC).isoformat()
        _sign(heads, key, Head(chain, seq, bytes(end).hex(), below, told))
    return len(rows)


def _one(connection: Connection, question: str) -> tuple[Any, ...]:
    found = connection.execute(question.encode()).fetchone()
    assert found is not None  # noqa: S101  # a question that always has an answer
    return tuple(found)


def _chain(connection: Connection) -> str:
    return str(_one(connection, "SELECT id FROM watch.chain")[0])


def _hash(before: bytes, row: tuple[Any, ...]) -> bytes:
    number, xid, login, at, place, key, op, columns, old, new = row
    told = [number, xid, login, at.astimezone(UTC).isoformat(), place, key, op, columns]
    told += [None if one is None else bytes(one).hex() for one in (old, new)]
    return sha256(bytes(before) + json.dumps(told).encode()).digest()


def _sign(heads: Path, key: Ed25519PrivateKey, head: Head) -> None:
    line = {**head.__dict__, "signature": key.sign(head.text()).hex()}
    with heads.open("a", encoding="utf-8") as out:
        out.write(json.dumps(line) + "\n")


def verify(
    connection: Connection, heads: Path, key: Ed25519PublicKey, now: datetime
) -> list[Fault]:
    """Every edit, removal, change of order and cut of what was sealed; empty if all agrees."""
    known, faults = _signed(heads, key, _chain(connection))
    end = 0
    for number, found in _along(connection.execute(SEALED), known, now):
        end, faults = number, faults + found
    if known:
        last = known[max(known)]
        if last.seq > end:
            faults.append(Fault("cut", end))
        late = connection.execute(LATE, [last.below]).fetchall()
        faults += [Fault("late", number) for (number,) in late]
    elif end:
        faults.append(Fault("unsigned", end))
    return faults


def waiting(
    connection: Connection, heads: Path, key: Ed25519PublicKey, now: datetime
) -> list[Fault]:
    """What should have been sealed long ago: nobody does, or somebody holds a transaction open."""
    known, _ = _signed(heads, key, _chain(connection))
    below = known[max(known)].below if known else "0"
    count, first = connection.execute(WAITING, [now - PATIENCE, below]).fetchone() or (0, None)
    return [Fault("waiting", count, first)] if count else []


def _signed(heads: Path, key: Ed25519PublicKey, chain: str) -> tuple[dict[int, Head], list[Fault]]:
    """The heads of this chain, by how long it was, and what is wrong with the others."""
    signed = list(_heads(heads, key))
    faults = [Fault("signature", number) for number, head in enumerate(signed, 1) if head is None]
    others = [head for head in signed if head is not None and head.chain != chain]
    if others:
        faults.append(Fault("other_chain", len(others), datetime.fromisoformat(others[-1].at)))
    return {head.seq: head for head in signed if head and head.chain == chain}, faults


def _along(
    rows: Iterable[tuple[Any, ...]], known: dict[int, Head], now: datetime
) -> Iterator[tuple[int, list[Fault]]]:
    """Each seal's number, and what does not agree there."""
    end, expected = FIRST, 0
    for seq, kept, audit_id, *row in rows:
        if not expected and _cleared(known.get(seq - 1), now):
            end, expected = bytes.fromhex(known[seq - 1].hash), seq - 1
        faults = [] if seq == expected + 1 else [Fault("gap", expected + 1)]
        if row[0] is None:
            faults.append(Fault("removed", audit_id))
        elif _hash(end, tuple(row)) != bytes(kept):
            faults.append(Fault("changed", audit_id))
        if seq in known and known[seq].hash != bytes(kept).hex():
            faults.append(Fault("rewritten", seq))
        end, expected = bytes(kept), seq
        yield seq, faults


def _cleared(head: Head | None, now: datetime) -> bool:
    """Whether all until this head may be gone by rule. It is signed just after the sealing."""
    kept = timedelta(days=LEAST[KeepRule.ACCESS] - 1)
    return head is not None and datetime.fromisoformat(head.at) < now - kept


def _heads(heads: Path, key: Ed25519PublicKey) -> Iterator[Head | None]:
    if not heads.exists():
        return
    for line in heads.read_text(encoding="utf-8").splitlines():
        try:
            told = json.loads(line)
            signature = bytes.fromhex(told.pop("signature"))
            head = Head(**told)
            key.verify(signature, head.text())
        except (ValueError, TypeError, KeyError, InvalidSignature):
            yield None
        else:
            yield head
