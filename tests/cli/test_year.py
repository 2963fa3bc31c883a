"""A made-up year from the command line: into a database of its own, never among real calls."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from console.domain.repeat_callers import MIDTJYLLAND
from console.review.effect import effect, observed_until
from db.engine import open_engines
from db.views import SqlViews
from tests.cli.conftest import Sociolance


@pytest.mark.timeout(300)  # a thousand commits, each of them to the disk
def test_a_year_is_made_that_has_just_gone_by(sociolance: Sociolance, tmp_path: Path) -> None:
    url = f"sqlite:///{tmp_path / 'aar.db'}"
    ran = sociolance("admin", "year", "--database", url, "--citizens", "20")
    assert (ran.status, ran.err) == (0, "")
    *months, last = ran.out.splitlines()
    assert len(months) >= 18
    assert months == sorted(set(months))
    assert f"sociolance --database {url}" in last
    engines = open_engines(url)
    views, now = SqlViews(engines.reader), datetime.now(UTC)
    facts = views.effect_facts()
    assert facts.first_call is not None
    assert timedelta(days=500) < now - facts.first_call < timedelta(days=560)
    assert effect(facts.citizens, observed_until(facts.first_call, now), MIDTJYLLAND).accepted
    assert all(row.made_up for row in views.calls(all_=True))
    engines.dispose()


def test_a_database_with_calls_is_left_as_it_was(sociolance: Sociolance, tmp_path: Path) -> None:
    url = f"sqlite:///{tmp_path / 'vagt.db'}"
    assert sociolance("do", "--database", url, 'ny "Opdigtet opkald"').status == 0
    ran = sociolance("admin", "year", "--database", url)
    assert ran.status == 1
    assert "allerede opkald" in ran.err
    assert len(sociolance("list", "calls", "--json", "--database", url).records) == 1
    assert not sociolance("list", "units", "--json", "--database", url).records
