"""The other subcommands, exit statuses, and what stays off the way of a quick start."""

from __future__ import annotations

import json
import os
import signal
import socket
import subprocess
import sys
from pathlib import Path

import httpx
import pytest

from console import bootstrap, texts
from console.cli import main, plain_options
from console.domain.codes import ConsentScope, DeclineReason
from console.services import commands as c
from console.settings import Settings
from tests.cli.conftest import Sociolance
from tests.conftest import Backend
from tests.db.calls import claimed, handed_off
from tests.servers import Server

ROOT = Path(__file__).resolve().parents[2]


@pytest.mark.parametrize(
    ("what", "field", "values"),
    [
        ("calls", "number", ["0001"]),
        ("units", "call_sign", ["PP1", "S1", "S2"]),
        ("handoffs", "service", []),
        ("municipalities", "name", ["Aarhus", "Skive", "Viborg"]),
        ("rejects", "reason", []),
        ("avoided", "call_id", []),
        ("scorecard", "requested", []),
        ("shared", "phone", []),
    ],
)
def test_lists_are_json_for_scripts_and_tables_for_people(
    sociolance: Sociolance, what: str, field: str, values: list[str]
) -> None:
    sociolance("do", 'ny "står ude" navn="[Prøve] Prøvesen"')
    ran = sociolance("list", what, "--json", "--all")
    assert sorted(row[field] for row in ran.records) == values
    people = sociolance("list", what)
    assert (ran.status, people.status, people.err) == (0, 0, "")
    assert people.out.strip()
    if values:
        assert values[0] in people.out
    if what == "calls":
        assert "[Prøve] Prøvesen" in people.out


@pytest.mark.parametrize(
    "args",
    [
        ["nothing"],
        ["list"],
        ["list", "nothing"],
        ["do"],
        ["admin"],
        ["admin", "token"],
        ["admin", "year"],
        ["admin", "year", "--database", "sqlite:///x.db", "--citizens", "1"],
        ["intake", "--listen", "nowhere"],
        ["intake", "--listen", "localhost:99999"],
        ["--speed", "fast"],
        ["--speed", "0"],
        ["--lang", "sv"],
        ["--database"],
        ["--database", "mysql://x"],
        ["list", "calls", "--database", "x.db"],
    ],
)
def test_wrong_usage_is_one_line_and_status_2(sociolance: Sociolance, args: list[str]) -> None:
    ran = sociolance(*args)
    assert ran.status == 2
    assert ran.out == ""
    assert ran.err.startswith("sociolance: ")
    assert ran.err.count("\n") == 1


@pytest.mark.parametrize(
    "command", [[], ["intake"], ["list"], ["do"], ["admin"], ["admin", "token"],
                ["admin", "migrate"], ["admin", "doctor"], ["admin", "year"]]
)  # fmt: skip
def test_every_command_explains_itself(sociolance: Sociolance, command: list[str]) -> None:
    for lang in ([], ["--lang", "en"]):
        ran = sociolance(*lang, *command, "--help")
        assert ran.status == 0
        assert "--help" in ran.out


def test_wrong_usage_names_the_choices(sociolance: Sociolance) -> None:
    assert "municipalities" in sociolance("list").err


@pytest.mark.parametrize("part", ["anna:{}@server/amk", "server/amk?password={}&user=anna"])
def test_the_doctor_tells_no_password(sociolance: Sociolance, part: str) -> None:
    url = f"postgresql://{part}"
    ran = sociolance("admin", "doctor", "--database", url.format("hemmelig"))
    assert ran.status == 0
    assert "hemmelig" not in ran.out
    assert url.format("***") in ran.out


def test_a_centre_is_made_once_and_then_worked_on(sociolance: Sociolance, server: Server) -> None:
    url = server.url("centralen")
    at = ("--database", url)
    before = sociolance("list", "calls", *at)
    assert (before.status, before.out) == (1, "")
    assert sociolance("admin", "init-centre", url).out == "Centralen er lavet.\n"
    assert sociolance("admin", "init-centre", url).out == "Centralen var der allerede.\n"
    told = dict(line.split(None, 1) for line in sociolance("admin", "doctor", *at).out.splitlines())
    assert told["server"].startswith("postgresql ")
    assert told["municipalities"] == "19"
    assert sociolance("do", "ny", "Prøveopkald", *at).status == 0
    (call,) = sociolance("list", "calls", "--json", *at).records
    assert call["narrative"] == "Prøveopkald"


def test_a_database_that_would_not_find_numbers_is_refused(
    sociolance: Sociolance, server: Server
) -> None:
    with server.admin() as admin:
        admin.execute("CREATE DATABASE ordnet TEMPLATE template0 ENCODING 'SQL_ASCII' LOCALE 'C'")
    ran = sociolance("admin", "init-centre", server.url("ordnet"))
    assert (ran.status, ran.out) == (1, "")
    assert "UTF8" in ran.err


def test_an_empty_server_is_told_apart_from_a_lost_one(
    sociolance: Sociolance, server: Server
) -> None:
    with server.databases() as make:
        empty = sociolance("list", "calls", "--database", make())
    assert "init-centre" in empty.err
    lost = sociolance("list", "calls", "--database", server.url("findes-ikke"))
    assert "ingen forbindelse" in lost.err


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no SIGINT to send")
def test_the_intake_alone_tells_where_it_answers_and_ends_on_ctrl_c(backend: Backend) -> None:
    line = [sys.executable, "-m", "console", "intake", "--listen", "127.0.0.1:0"]
    folder = str(backend.path.parent)
    surroundings = {
        **os.environ, "SOCIOLANCE_DATABASE": backend.url, "SOCIOLANCE_DATA": folder,
    }  # fmt: skip
    process = subprocess.Popen(  # noqa: S603  # our own program, with fixed arguments
        line, cwd=ROOT, env=surroundings, text=True, stdout=subprocess.PIPE, stderr=subprocess.PIPE
    )
    assert process.stdout is not None
    url = process.stdout.readline().strip()
    assert httpx.get(f"{url}/health").json()["status"] == "ok"
    process.send_signal(signal.SIGINT)
    assert process.communicate(timeout=20) == ("", "")
    assert process.returncode == 0


def test_the_intake_alone_listens_where_the_console_would(
    sociolance: Sociolance, monkeypatch: pytest.MonkeyPatch
) -> None:
    with socket.create_server(("127.0.0.1", 0)) as taken:
        port = taken.getsockname()[1]
        monkeypatch.setenv("SOCIOLANCE_INTAKE_PORT", str(port))
        ran = sociolance("intake")
    assert (ran.status, ran.out) == (1, "")
    assert f"127.0.0.1:{port}" in ran.err


def test_an_answer_that_cannot_be_written_is_one_line(backend: Backend) -> None:
    code = (
        "import errno, io, sys; from console.cli import main\n"
        "class Full(io.StringIO):\n"
        "    def write(self, text): raise OSError(errno.ENOSPC, 'No space left on device')\n"
        "sys.stdout = Full(); sys.exit(main(['do', 'ny kold']))"
    )
    ran = _python(code, backend)
    assert (ran.returncode, ran.stderr) == (1, "sociolance: No space left on device\n")


def test_a_token_stands_alone_on_standard_output(sociolance: Sociolance, backend: Backend) -> None:
    from console.intake.tokens import token_hash

    ran = sociolance("admin", "token", "testcentral")
    assert ran.status == 0
    assert len(ran.out.split()) == 1
    assert backend.views.token_known(token_hash(ran.out.strip())) == "testcentral"


def test_migrating_twice_does_nothing_the_second_time(sociolance: Sociolance) -> None:
    assert sociolance("admin", "migrate").status == 0
    assert "allerede" in sociolance("admin", "migrate").out


def test_a_database_that_is_none_is_told_in_a_line(sociolance: Sociolance, tmp_path: Path) -> None:
    broken = tmp_path / "broken.db"
    broken.write_text("this is no database, however long one looks at it" * 40, encoding="utf-8")
    ran = sociolance("list", "calls", "--database", f"sqlite:///{broken}")
    assert (ran.status, ran.out) == (1, "")
    assert ran.err.count("\n") == 1
    assert "Traceback" not in ran.err


@pytest.mark.parametrize(
    ("args", "options"),
    [
        ([], {}),
        (["--demo", "--speed", "5"], {"demo": "yes", "speed": "5"}),
        (["--demo", "--empty"], {"demo": "yes", "empty": "yes"}),
        (["--lang=en", "--database", "sqlite:///x"], {"lang": "en", "database": "sqlite:///x"}),
        (["--help"], None),
        (["list", "calls"], None),
        (["--speed"], None),
        (["--demo=no"], None),
    ],
)
def test_the_plain_console_is_recognised_by_hand(
    args: list[str], options: dict[str, str] | None
) -> None:
    assert plain_options(args) == options


def test_the_options_reach_the_window(monkeypatch: pytest.MonkeyPatch) -> None:
    opened: list[Settings] = []

    def open_console(settings: Settings) -> int:
        opened.append(settings)
        return 0

    monkeypatch.setattr(bootstrap, "open_console", open_console)
    monkeypatch.setattr(texts, "_language", texts.language())
    line = ["--database", "sqlite:///x.db", "--lang", "en", "--demo", "--empty", "--speed", "4"]
    assert main(line) == 0
    assert (opened[0].database_url, opened[0].lang) == ("sqlite:///x.db", "en")
    assert (opened[0].demo, opened[0].empty, opened[0].speed) == (True, True, 4.0)


def _python(code: str, backend: Backend, typed: str = "") -> subprocess.CompletedProcess[str]:
    surroundings = {**os.environ, "SOCIOLANCE_DATABASE": backend.url, "PYTHONUTF8": "0"}
    return subprocess.run(  # noqa: S603  # our own interpreter on our own code
        [sys.executable, "-c", code],
        check=False, cwd=ROOT, env=surroundings, input=typed,
        capture_output=True, encoding="utf-8", timeout=60,
    )  # fmt: skip


def test_nothing_slow_is_imported_before_the_window(backend: Backend) -> None:
    code = "import sys, json, console.cli, console.bootstrap; print(json.dumps(list(sys.modules)))"
    loaded = {name.partition(".")[0] for name in json.loads(_python(code, backend).stdout)}
    slow = {"typer", "rich", "fastapi", "sqlalchemy", "alembic", "pydantic", "uvicorn", "db",
            "PySide6", "structlog", "holidays", "phonenumbers"}  # fmt: skip
    assert loaded & slow == set()


def test_acts_are_done_without_qt(backend: Backend) -> None:
    code = (
        "import sys; from console.cli import main; status = main(['do', '-']);"
        "print([m for m in sys.modules if 'PySide6' in m or 'qasync' in m], file=sys.stderr);"
        "sys.exit(status)"
    )
    ran = _python(code, backend, 'ny "står ude i kulden på Åboulevarden"\nsamtykke 1 besøg ja\n')
    first, second = map(json.loads, ran.stdout.splitlines())
    assert first["ok"]
    assert second["error"] == "call_not_claimed"
    assert ran.returncode == 1
    assert ran.stderr.strip() == "[]"


def test_the_scorecard_is_a_table_a_json_list_and_a_word(
    sociolance: Sociolance, backend: Backend, monkeypatch: pytest.MonkeyPatch
) -> None:
    places = ("0751", "0751", "0791")
    share = ConsentScope.SHARE_MUNICIPALITY
    calls = [claimed(backend, share, municipality=place) for place in places]
    *_, number = (handed_off(backend, call) for call in calls)
    backend.do(
        c.MarkDeclined(handoff_id=number, person="Testkontakt A", reason=DeclineReason.NO_CAPACITY)
    )
    records = sociolance("list", "scorecard", "--json", "--all").records
    found = [(r["municipality"], r["requested"], r["declined"]) for r in records]
    assert found == [("0751", 2, 0), ("0791", 1, 1), (None, 3, 1)]
    assert records[1]["no_next_step"] == records[1]["no_capacity"] == 1
    assert records[1]["times"]["received"]["count"] == 1
    people = sociolance("list", "scorecard", "--all").out
    assert "ikke ringet op" in people
    assert "alle kommuner" in people
    monkeypatch.setattr(bootstrap, "clock", backend.clock)
    assert sociolance("do", "målt Viborg").out.startswith("kommune: Viborg  sendt: 1")
    (line,) = sociolance("do", "målt", "--json").lines
    assert [one["requested"] for one in line["scores"]] == [2, 1, 3]
    backend.clock.pass_(days=91)
    assert sociolance("do", "målt").out.startswith("Ingen overdragelser sendt i 90 dage")
