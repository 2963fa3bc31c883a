"""The project's own files, for the tests that read them."""

from __future__ import annotations

import ast
import shutil
import subprocess
from collections.abc import Iterator
from functools import cache
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
NOT_OURS = {".git", ".venv", "demo", "build", "dist", "__pycache__"}


@cache
def files() -> tuple[Path, ...]:
    """Every file that is, or is about to be, part of the project."""
    git = shutil.which("git")
    if git is None or not (ROOT / ".git").exists():
        found = (path for path in ROOT.rglob("*") if not NOT_OURS & {*path.parts})
        return tuple(sorted(path for path in found if path.is_file()))
    listed = subprocess.run(  # noqa: S603  # git, with fixed arguments
        [git, "ls-files", "--cached", "--others", "--exclude-standard", "-z"],
        cwd=ROOT,
        capture_output=True,
        check=True,
    ).stdout.decode()
    paths = (ROOT / name for name in sorted(set(listed.split("\0"))) if name)
    return tuple(path for path in paths if path.is_file())


def texts() -> Iterator[tuple[str, str]]:
    """Name and contents of every file that is text."""
    for path in files():
        try:
            yield path.relative_to(ROOT).as_posix(), path.read_text(encoding="utf-8")
        except UnicodeDecodeError:
            continue


def modules(*rooms: str) -> Iterator[tuple[str, ast.Module]]:
    """Name and syntax tree of every Python file in these folders."""
    for room in rooms:
        for path in sorted((ROOT / room).rglob("*.py")):
            yield path.relative_to(ROOT).as_posix(), _parsed(path)


@cache
def _parsed(path: Path) -> ast.Module:
    return ast.parse(path.read_text(encoding="utf-8"))
