"""Processes of our own that are killed in the middle of what they do."""

from __future__ import annotations

import multiprocessing
import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from multiprocessing.connection import Connection
from multiprocessing.process import BaseProcess
from pathlib import Path

Say = Callable[[str], None]
Work = Callable[[Path, Say], None]

# Forked from one that has loaded all they need and runs no thread: hundreds are made in a minute.
if sys.platform == "win32":
    LIVES = multiprocessing.get_context("spawn")
else:
    LIVES = multiprocessing.get_context("forkserver")
LIVES.set_forkserver_preload(["tests.faults.writer", "tests.faults.outbox_writer"])


def said_until_killed(work: Work, path: Path, least: int) -> list[str]:
    """Let it write to this path, kill it after it said so much, and give all it said."""
    with working(work, path) as (process, hear):
        told = [hear.recv() for _ in range(least)]
        process.kill()
        return told + list(_rest(hear))


@contextmanager
def working(work: Work, path: Path) -> Iterator[tuple[BaseProcess, Connection]]:
    """It, and what it says; killed at the end, if it was not before."""
    hear, say = LIVES.Pipe(duplex=False)
    process = LIVES.Process(target=_live, args=(work, path, say), daemon=True)
    process.start()
    say.close()
    with hear:
        try:
            yield process, hear
        finally:
            process.kill()
            process.join()
            process.close()


def _live(work: Work, path: Path, say: Connection) -> None:
    work(path, say.send)


def _rest(hear: Connection) -> Iterator[str]:
    """What it had said before its end; not what it was saying."""
    while True:
        try:
            yield hear.recv()
        except (EOFError, OSError):
            return
