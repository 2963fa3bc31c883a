"""A console that dies while it keeps acts without a connection has kept all that it said it had."""

from __future__ import annotations

import random
from pathlib import Path

import pytest

from console.services.outbox import Waiting
from db.outbox import OutboxFolder
from tests.faults.killing import said_until_killed
from tests.faults.outbox_writer import write


def kill_again_and_again(folder: Path, times: int, seed: int = 0) -> None:
    chance = random.Random(seed)
    kept: list[str] = []
    sending: set[str] = set()
    for _ in range(times):
        for line in said_until_killed(write, folder, chance.randint(1, 60)):
            word, op_id = line.split(" ")
            if word == "kept":
                kept.append(op_id)
            else:
                sending.add(op_id)
        outbox = OutboxFolder(folder, in_keyring=False)
        found = list(Waiting.of(outbox.open()).items)
        assert outbox.unreadable == 0
        assert [op_id for op_id in kept if op_id not in sending and op_id not in found] == []
        said = [op_id for op_id in found if op_id in kept]
        assert said == [op_id for op_id in kept if op_id in found], "in the order they were done"


def test_three_consoles_killed_while_keeping_lose_nothing(tmp_path: Path) -> None:
    kill_again_and_again(tmp_path / "outbox", 3)


@pytest.mark.faults
@pytest.mark.timeout(900)
def test_a_hundred_consoles_killed_while_keeping_lose_nothing(tmp_path: Path) -> None:
    for seed in range(10):  # each time all that waits is read, which are hundreds in the end
        kill_again_and_again(tmp_path / str(seed), 10, seed)
