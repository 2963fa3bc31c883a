"""The measurements themselves: that a figure says what was measured, on a small history."""

from __future__ import annotations

import sqlite3
import tempfile
from contextlib import closing
from pathlib import Path

import pytest

from db.engine import open_engines
from tests.bench import big, callers, commands, effect, measures, search, server_history
from tests.bench import server as on_server
from tests.bench.big_server import copy_to_server
from tests.bench.figures import Figure, alternated, at_most, p99, times
from tests.servers import Server


def test_a_ratio_is_met_up_to_its_limit_and_not_beyond() -> None:
    met = Figure(name="f", value=8.0, unit="ms", floor=2.0, aim=times(4))
    missed = Figure(name="f", value=8.1, unit="ms", floor=2.0, aim=times(4))
    assert met.as_json() == {
        "name": "f", "value": 8.0, "unit": "ms", "floor": 2.0, "ratio": 4.0, "aim": "≤ 4 ×",
        "met": True,
    }  # fmt: skip
    assert not missed.met


def test_a_limit_on_the_value_does_not_ask_for_a_floor() -> None:
    figure = Figure(name="f", value=50.0, unit="ms", floor=None, aim=at_most(50, "ms"))
    assert figure.met
    assert figure.ratio is None
    assert figure.as_json()["aim"] == "≤ 50 ms"


def test_a_ratio_without_a_floor_is_not_met() -> None:
    assert not Figure(name="f", value=1.0, unit="ms", floor=None, aim=times(4)).met


def test_the_99th_percentile_is_a_value_that_was_measured() -> None:
    assert p99([float(n) for n in range(1, 101)]) == 99.0
    assert p99([7.0]) == 7.0


def test_both_sides_are_measured_turn_and_turn_about() -> None:
    order: list[str] = []
    ours, floor = [lambda: order.append("o")] * 4, [lambda: order.append("f")] * 4
    taken = alternated(ours, floor)
    assert "".join(order) == "offooffo"
    assert [len(side) for side in taken] == [4, 4]


@pytest.fixture
def history(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A history of 2,000 calls, small enough to be made in a second."""
    monkeypatch.setattr(big, "RARE", 200)
    monkeypatch.setattr(big, "FRAGMENTS", 200)
    monkeypatch.setattr(big, "CITIZENS", 1500)
    monkeypatch.setattr(tempfile, "tempdir", str(tmp_path))
    return big.big_database(2000)


def test_the_history_is_sound_and_made_once(history: Path) -> None:
    made = history.stat().st_mtime_ns
    assert big.big_database(2000) == history
    assert history.stat().st_mtime_ns == made
    with closing(sqlite3.connect(history)) as connection:
        assert connection.execute("SELECT count(*) FROM call").fetchone() == (2000,)
        assert connection.execute("PRAGMA integrity_check").fetchone() == ("ok",)
        assert connection.execute("PRAGMA foreign_key_check").fetchall() == []


def test_every_measure_of_storage_gives_figures_with_their_floor(
    history: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(search, "ROUNDS", 1)
    monkeypatch.setattr(commands, "ROUNDS", 11)
    monkeypatch.setattr(callers, "LOOKUPS", 60)
    monkeypatch.setattr(callers, "CITIZENS", 1500)
    figures = [
        *search.measure(history),
        *callers.measure(history),
        *measures.measure(history),
        *effect.figures_of(history),
        *commands.measure(big.copy_of(history, history.parent.parent)),
    ]
    assert len(figures) == 9
    assert all(figure.value > 0 and figure.floor for figure in figures)


def test_the_measures_on_a_server_give_figures_with_their_floor(
    server: Server, template: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(commands, "ROUNDS", 11)
    monkeypatch.setattr(on_server, "COMMITS", 3)
    with server.databases(template) as make:
        url = make()
        on_server.fill(url)
        figures = list(on_server.commands(url))
        assert all(figure.value > 0 and figure.floor for figure in figures)
        engines = open_engines(on_server.login(url, "bo"))
        acts = on_server.Acts(engines)
        with on_server.follower(url, tmp_path, "tests.bench.listener") as listener:
            assert [len(told) for told in acts.until_told_by(listener)] == [1, 1, 1]
        engines.dispose()


def test_the_measures_on_a_long_history_of_a_server_give_figures_with_their_floor(
    history: Path, server: Server, template: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(server_history, "ROUNDS", 28)
    monkeypatch.setattr(callers, "LOOKUPS", 60)
    monkeypatch.setattr(callers, "CITIZENS", 1500)
    with server.databases(template) as make:
        url = make()
        copy_to_server(history, url)
        figures = list(server_history.figures_of(history, url))
    assert len(figures) == 4
    assert all(figure.value > 0 and figure.floor for figure in figures)
