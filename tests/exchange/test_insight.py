"""What a citizen is given who asks: in plain words, about them alone, the same each time."""

from __future__ import annotations

import csv
from dataclasses import replace
from pathlib import Path

import pytest

from console.domain.codes import AccessReason, Export, Role
from console.domain.errors import Refusal
from console.exchange import insight
from console.services import commands as c
from console.services.dispatcher import INTAKE, Actor
from console.services.reading import told
from console.texts import set_language
from tests.conftest import Backend, Clock
from tests.db.calls import claimed

BO = Actor("bo", "bord-2", Role.BRIDGE_BUILDER)
IB = Actor("ib", "bord-9", Role.AUDITOR)


@pytest.fixture
def who(backend: Backend, clock: Clock) -> int:
    """A citizen whose record was changed, found and seen."""
    set_language("da")
    number = claimed(backend)
    found = backend.do(c.CreateCitizen(name="Prøve Prøvesen", call_id=number)).citizen_id
    assert found is not None
    backend.do(c.RecordSearch(hits=2, citizens=(found, 4711)), BO)
    other = AccessReason.OTHER
    backend.do(c.OpenCall(call_id=number, reason=other, text="dobbelt opkald"), BO)
    backend.do(c.RecordExport(what=Export.EFFECT, count=2, citizens=(found, 4711)), BO)
    clock.pass_(hours=1)
    return found


def read(path: Path) -> list[list[str]]:
    return list(csv.reader(path.read_text(encoding="utf-8-sig").splitlines(), delimiter=";"))


def write(backend: Backend, who: int, path: Path) -> None:
    views = told(backend.views, backend.dispatcher, IB, backend.clock)
    rows = insight.of_citizen(views, who, backend.clock())
    insight.write(path, rows, who, backend.clock())


def test_it_tells_who_when_what_and_why(backend: Backend, who: int, tmp_path: Path) -> None:
    write(backend, who, tmp_path / "i.csv")
    title, heads, *rows = read(tmp_path / "i.csv")
    assert title == [f"Hvem har set og ændret oplysninger om borger {who} før 20.11.2026 13:00"]
    assert heads == ["Hvornår", "Hvem", "Arbejdsplads", "Slags", "Hvad", "Opkald", "Hvorfor"]
    said = {row[3]: row for row in rows if row[1].startswith("bo")}
    assert said["åbnet"][1:] == [
        *("bo, brobygger", "bord-2", "åbnet", "Set, hvem opkaldet handler om"),
        *("0001", "andet: dobbelt opkald"),
    ]
    assert said["søgt"][4] == "Fundet ved en søgning"
    assert rows == sorted(rows, key=lambda row: row[0]), "the oldest first"


def test_nobody_else_is_in_it(backend: Backend, who: int, tmp_path: Path) -> None:
    write(backend, who, tmp_path / "i.csv")
    text = (tmp_path / "i.csv").read_text(encoding="utf-8-sig")
    assert "4711" not in text
    assert "Prøvesen" not in text


def test_the_same_moment_gives_the_same_bytes(backend: Backend, who: int, tmp_path: Path) -> None:
    for kind in ("csv", "xlsx"):
        write(backend, who, tmp_path / f"a.{kind}")
        backend.do(c.RecordExport(what=Export.INSIGHT, citizen_id=who), IB)
        write(backend, who, tmp_path / f"b.{kind}")
        assert (tmp_path / f"a.{kind}").read_bytes() == (tmp_path / f"b.{kind}").read_bytes()


def test_in_english_too(backend: Backend, who: int, tmp_path: Path) -> None:
    set_language("en")
    write(backend, who, tmp_path / "i.csv")
    set_language("da")
    rows = read(tmp_path / "i.csv")
    assert rows[1][0] == "When"
    assert ["bo, bridge-builder", "bord-2"] in [row[1:3] for row in rows[2:]]


def test_what_came_from_outside_is_from_the_intake_in_words(backend: Backend, who: int) -> None:
    views = told(backend.views, backend.dispatcher, IB, backend.clock)
    first, *_ = insight.of_citizen(views, who, backend.clock())
    came = (replace(first, actor=INTAKE, workstation=INTAKE),)
    cells = insight.table(came, who, backend.clock()).rows[0]
    assert cells[1:3] == ("modtagelsen", "modtagelsen")
    assert came[0].workstation == "intake", "what is stored stays"


def test_of_whom_nothing_is_known_there_is_nothing_to_give(backend: Backend, who: int) -> None:
    views = told(backend.views, backend.dispatcher, IB, backend.clock)
    with pytest.raises(Refusal) as refusal:
        insight.of_citizen(views, 99, backend.clock())
    assert refusal.value.code == "not_found"


def test_it_is_read_page_by_page(
    backend: Backend, who: int, monkeypatch: pytest.MonkeyPatch
) -> None:
    views = told(backend.views, backend.dispatcher, IB, backend.clock)
    whole = insight.of_citizen(views, who, backend.clock())
    monkeypatch.setattr(insight, "PAGE", 2)
    assert insight.of_citizen(views, who, backend.clock()) == whole
