"""Seeing who somebody is, and who has looked, without a window."""

from __future__ import annotations

from datetime import UTC, datetime
from pathlib import Path

import pytest

from console.domain.access import Access
from console.domain.codes import AccessKind, Role
from console.services import commands as c
from console.services import passwords
from tests.cli.conftest import Sociolance
from tests.conftest import Backend
from tests.db.calls import claimed
from tests.keyrings import InMemory

WORD = "prøve på fire ord"
NAME = "Prøve Prøvesen"


@pytest.fixture
def centre(
    sociolance: Sociolance, backend: Backend, own_keyring: InMemory, quick_hashes: None
) -> Sociolance:
    """Anna leads, bo is a bridge-builder, ib an auditor; the machine has a call in work."""
    backend.clock.now = datetime.now(UTC)
    number = claimed(backend, caller_name=NAME, caller_phone="20 00 00 01")
    backend.do(c.CreateCitizen(name=NAME, cpr="241256-0099", call_id=number))
    for name, role in (
        ("anna", Role.SHIFT_LEADER),
        ("bo", Role.BRIDGE_BUILDER),
        ("ib", Role.AUDITOR),
    ):
        backend.do(c.AddAccount(name=name, roles=(role,), password=passwords.kept(WORD)))
    return sociolance


@pytest.fixture
def bo(centre: Sociolance, monkeypatch: pytest.MonkeyPatch) -> Sociolance:
    monkeypatch.setenv("SOCIOLANCE_USER", "bo")
    return centre


@pytest.fixture
def ib(centre: Sociolance, monkeypatch: pytest.MonkeyPatch) -> Sociolance:
    monkeypatch.setenv("SOCIOLANCE_USER", "ib")
    return centre


def looks(backend: Backend, who: str) -> list[Access]:
    return list(backend.views.looks(who, datetime(2000, 1, 1, tzinfo=UTC)).rows)


def test_without_accounts_all_is_shown_and_kept(sociolance: Sociolance, backend: Backend) -> None:
    backend.clock.now = datetime.now(UTC)
    claimed(backend, caller_name=NAME)
    assert NAME in sociolance("list", "calls").out
    assert NAME in sociolance("do", "vis 1").out
    assert NAME in sociolance("do", f"find {NAME}").out
    told = [(look.kind, look.detail.get("export")) for look in looks(backend, "anna")]
    assert told == [
        (AccessKind.OPENED, None),
        (AccessKind.EXPORTED, "listing"),
        (AccessKind.EXPORTED, "shown"),
        (AccessKind.SEARCHED, None),
        (AccessKind.SEARCHED, None),
    ]


def test_anothers_call_is_shown_after_a_reason(bo: Sociolance, backend: Backend) -> None:
    for act in (("list", "calls"), ("do", "vis 1"), ("do", f"find {NAME}")):
        ran = bo(*act, typed=WORD)
        assert ran.status == 0
        assert NAME not in ran.out
        assert "skjult" in ran.out
    refused = bo("do", "åbn 1", typed=WORD)
    assert (refused.status, "åbn 245 hjælper" in refused.err) == (1, True)
    assert "hjælper en kollega" in bo("do", "åbn 1 hjælper", typed=WORD).out
    assert NAME in bo("do", "vis 1", typed=WORD).out
    opened = [look for look in looks(backend, "bo") if look.kind == AccessKind.OPENED]
    assert [(look.call_id, look.reason) for look in opened] == [(1, "helping")]


def test_a_citizen_is_opened_by_words_in_both_languages(bo: Sociolance) -> None:
    assert bo("do", "åbnborger 1 klage", typed=WORD).status == 0
    ran = bo("do", "--lang", "en", "revealcitizen 1 other checking", typed=WORD)
    assert ran.status == 0
    assert NAME in bo("do", "vis borger 1", typed=WORD).out


def test_the_auditor_lists_who_looked(ib: Sociolance, backend: Backend) -> None:
    ran = ib("list", "access", typed=WORD)
    assert (ran.status, "eget opkald" in ran.out) == (0, True)
    assert NAME not in ran.out
    rows = ib("list", "access", "--citizen", "1", "--json", typed=WORD).records
    assert {row["kind"] for row in rows} == {"opened", "changed", "exported"}
    assert ib("list", "access", "--user", "nobody", "--json", typed=WORD).records == []
    every = ib("list", "access", "--all", "--json", typed=WORD).records
    assert len(every) >= len(rows)
    assert looks(backend, "ib")[0].detail["export"] == "listing"


def test_nobody_else_does(centre: Sociolance, bo: Sociolance) -> None:
    ran = bo("list", "access", typed=WORD)
    assert (ran.status, "databeskyttelse" in ran.err) == (1, True)
    assert bo("do", "indsigt 1 i.csv", typed=WORD).status == 1


def test_the_shift_leader_does_not(centre: Sociolance) -> None:
    assert centre("list", "access", typed=WORD).status == 1


def test_a_citizens_insight_is_a_file_and_on_record(
    ib: Sociolance, backend: Backend, tmp_path: Path
) -> None:
    path = tmp_path / "indsigt.csv"
    ran = ib("do", f"indsigt 1 {path}", typed=WORD)
    assert ran.status == 0, ran.err
    text = path.read_text(encoding="utf-8-sig")
    assert "eget opkald" in text
    assert NAME not in text
    (look,) = looks(backend, "ib")
    assert (look.citizen_id, look.detail["export"]) == (1, "insight")
    missing = ib("do", "indsigt 1", typed=WORD)
    assert (missing.status, "indsigt.csv" in missing.err) == (1, True)
    assert ib("do", f"indsigt 99 {path}", typed=WORD).status == 1
