"""Records as plain values for JSON, and as aligned lines for people."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import fields, is_dataclass
from datetime import date, datetime, time, timedelta
from enum import Enum
from typing import TextIO

WIDEST = 10_000
"""Characters of a line that goes to a file or a pipe."""


def plain(value: object) -> object:
    """Codes as their values, times in ISO form, records as objects with their fields' names."""
    if isinstance(value, Enum):
        return value.value
    if value is None or isinstance(value, str | int | float):
        return value
    if isinstance(value, datetime | date | time):
        return value.isoformat()
    if isinstance(value, timedelta):
        return value.total_seconds()
    if is_dataclass(value) and not isinstance(value, type):
        return {f.name: plain(getattr(value, f.name)) for f in fields(value)}
    if isinstance(value, Mapping):
        return {str(plain(key)): plain(item) for key, item in value.items()}
    if isinstance(value, Iterable):
        return [plain(item) for item in value]
    return str(value)


def table(heads: Sequence[str], rows: Sequence[Sequence[str]], out: TextIO) -> None:
    """Columns in line, no frame; as wide as it needs to be where nobody looks at it."""
    from rich.console import Console
    from rich.table import Table

    console = Console(file=out, highlight=False, width=None if out.isatty() else WIDEST)
    shown = Table(box=None, pad_edge=False, header_style="bold")
    for head in heads:
        shown.add_column(head, no_wrap=not out.isatty(), overflow="fold")
    for row in rows:
        shown.add_row(*(_safe(cell) for cell in row))
    console.print(shown)


def _safe(cell: str) -> str:
    """A caller's words steer neither the terminal nor the table's markup."""
    from rich.markup import escape

    return escape("".join(c if c.isprintable() else " " for c in cell))
