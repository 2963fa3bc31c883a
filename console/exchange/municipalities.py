"""The municipalities a new directory can start with: code and name alone, nothing unverified."""

from __future__ import annotations

import csv
from importlib.resources import files


def region_midtjylland() -> tuple[tuple[str, str], ...]:
    """The 19 as (four-digit code, name), in the order of their codes."""
    source = files("resources") / "municipalities" / "region_midtjylland.csv"
    lines = source.read_text(encoding="utf-8").splitlines()
    return tuple((row["code"], row["name"]) for row in csv.DictReader(lines, delimiter=";"))
