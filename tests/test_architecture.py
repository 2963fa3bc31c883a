"""The shape of the project: which way dependencies run, and what does not belong in it."""

from __future__ import annotations

import ast
import re
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from importlinter import cli

from tests.sources import ROOT, modules, texts

SAMPLES = ROOT.parent / "shared" / "samples"
MOST_LINES = 400
LONG = {
    "console/domain/codes.py": "one list: every code there is",
    "console/labels/codes.py": "one list: a word for every code there is",
    "console/labels/refusals.py": "one table: a sentence for every refusal",
    "console/services/commands.py": "one list: a dataclass for every act",
    "db/tables.py": "one list: every table, in the order they refer to each other",
    "db/migrations/versions/r0001_first.py": "generated once and never changed",
    "tests/ui/test_directory_page.py": "one page, with its import, its editing and its links",
}
"""Files that are longer, and why."""


def imported(tree: ast.Module) -> Iterator[str]:
    """The packages a module imports, wherever in it."""
    for node in ast.walk(tree):
        if isinstance(node, ast.Import):
            yield from (alias.name.partition(".")[0] for alias in node.names)
        elif isinstance(node, ast.ImportFrom) and node.module:
            yield node.module.partition(".")[0]


def test_the_contracts_of_the_dependencies_hold(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.chdir(ROOT)
    status = cli.lint_imports(no_cache=True, no_logo=True)
    assert status == cli.EXIT_STATUS_SUCCESS, capsys.readouterr().out


def test_only_db_imports_a_database_library() -> None:
    drivers = {"sqlalchemy", "alembic", "sqlite3", "psycopg", "sqlcipher3"}
    found = {name for name, tree in modules("console") if drivers & set(imported(tree))}
    assert found == set()


def test_only_the_window_and_the_composition_root_import_qt() -> None:
    qt = {"PySide6", "qasync"}
    found = {name for name, tree in modules("console", "db") if qt & set(imported(tree))}
    assert {n for n in found if not n.startswith("console/ui/")} <= {"console/bootstrap/window.py"}


def test_only_the_composition_root_imports_db() -> None:
    found = {name for name, tree in modules("console") if "db" in set(imported(tree))}
    assert found
    assert all(name.startswith("console/bootstrap/") for name in found), found


def test_the_domain_asks_no_clock_and_no_chance() -> None:
    for name, tree in modules("console/domain"):
        asked = {
            node.attr
            for node in ast.walk(tree)
            if isinstance(node, ast.Attribute) and node.attr in {"now", "today", "utcnow"}
        }
        assert not asked, f"{name} asks {asked}"


def without_qt(script: str, *args: str) -> subprocess.CompletedProcess[str]:
    """Run in a fresh interpreter and fail if anything of Qt was loaded."""
    check = (
        "import sys; loaded = sorted(m for m in sys.modules"
        " if m.split('.')[0] in {'PySide6', 'shiboken6', 'qasync'});"
        "sys.exit(f'Qt was loaded: {loaded}') if loaded else None"
    )
    return subprocess.run(  # noqa: S603  # our own interpreter on our own code
        [sys.executable, "-W", "error", "-c", f"{script}\n{check}", *args],
        cwd=ROOT,
        capture_output=True,
        text=True,
        check=False,
    )


@pytest.mark.parametrize(
    "module",
    ["console.bootstrap", "console.cli", "console.intake.api", "console.acts.registry",
     "console.labels", "console.services.handlers", "db.views"],
)  # fmt: skip
def test_what_runs_without_a_screen_loads_no_qt(module: str) -> None:
    ran = without_qt(f"import {module}")
    assert (ran.returncode, ran.stderr) == (0, "")


def test_an_act_from_the_command_line_loads_no_qt(tmp_path: Path) -> None:
    ran = without_qt(
        "import sys; from console.cli import main; status = main(sys.argv[1:]); assert status == 0",
        "do",
        "--database",
        f"sqlite:///{tmp_path}/sociolance.db",
        'ny "Prøveopkald"',
    )
    assert (ran.returncode, ran.stderr) == (0, "")


def test_nothing_heavy_is_loaded_before_the_first_window() -> None:
    ran = without_qt(
        "import sys, console.bootstrap, console.settings\n"
        "heavy = {'sqlalchemy', 'alembic', 'fastapi', 'pydantic', 'keyring', 'holidays',"
        " 'phonenumbers', 'rapidfuzz', 'openpyxl', 'httpx', 'typer', 'rich', 'structlog',"
        " 'uvicorn'}\n"
        "assert not heavy & set(sys.modules), heavy & set(sys.modules)"
    )
    assert (ran.returncode, ran.stderr) == (0, "")


def test_no_file_is_long_without_a_reason() -> None:
    long = {
        name for name, text in texts() if name.endswith(".py") and text.count("\n") > MOST_LINES
    }
    assert long - set(LONG) == set()


def test_no_file_knows_the_machine_it_was_made_on() -> None:
    folders = re.compile(r"(?<![\w.<{])/(?:root|work|Users/\w|home/\w)/|[A-Z]:\\\\?Users")
    indexes = re.compile(r"--(?:extra-)?index-url|--find-links|--trusted-host")
    found = [
        f"{name}: {line.strip()[:80]}"
        for name, text in texts()
        if name != "tests/test_architecture.py"
        for line in text.splitlines()
        if folders.search(line) or indexes.search(line)
    ]
    assert found == []


def test_every_pinned_requirement_has_its_hash() -> None:
    text = (ROOT / "requirements.txt").read_text(encoding="utf-8")
    pins = re.split(r"\n(?=\S)", re.sub(r"(?m)^\s*#.*\n", "", text).strip())
    assert len(pins) > 20
    assert [pin.split(" ")[0] for pin in pins if "--hash=sha256:" not in pin] == []


def test_every_ignored_warning_says_why() -> None:
    silent = re.compile(r"#\s*(?:noqa(?::[\s\w,]+)?|type:\s*ignore(?:\[[\w,\- ]+\])?)\s*$")
    found = [
        f"{name}:{number}"
        for name, text in texts()
        if name.endswith(".py")
        for number, line in enumerate(text.splitlines(), start=1)
        if silent.search(line)
    ]
    assert found == []


@pytest.mark.skipif(not SAMPLES.exists(), reason="the samples lie beside the project")
def test_no_sample_was_copied_into_the_project() -> None:
    samples = [path for path in SAMPLES.rglob("*.json") if path.is_file()]
    assert samples
    telling = {
        line.strip()
        for path in samples
        for line in path.read_text(encoding="utf-8").splitlines()
        if len(line.strip()) > 80
    }
    ours = {line.strip() for _, text in texts() for line in text.splitlines()}
    assert not telling & ours


def test_no_mock_stands_in_for_anything() -> None:
    mocked = {
        name
        for name, tree in modules("tests")
        if {"unittest", "mock", "pytest_mock"} & set(imported(tree))
    }
    assert mocked == set()


LOG_METHODS = {"debug", "info", "warning", "error", "exception", "critical"}


def test_a_log_line_is_named_by_a_literal_and_never_by_what_somebody_said() -> None:
    """The event of a line is written as it is: words made at run time could name a citizen."""
    made = [
        f"{name}:{call.lineno}"
        for name, tree in modules("console", "db")
        for call in ast.walk(tree)
        if isinstance(call, ast.Call)
        and isinstance(call.func, ast.Attribute)
        and call.func.attr in LOG_METHODS
        and _is_log(call.func.value)
        and not (call.args and isinstance(call.args[0], ast.Constant))
    ]
    assert made == []


def _is_log(node: ast.expr) -> bool:
    if isinstance(node, ast.Call):
        return getattr(node.func, "attr", "") in {"get_logger", "getLogger"}
    return getattr(node, "id", "") in {"log", "logger", "_log"}
