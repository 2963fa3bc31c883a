"""Names of the municipalities by their official codes, for sentences that only hold the code."""

from __future__ import annotations

import csv
from collections.abc import Mapping
from functools import cache
from importlib.resources import files


@cache
def municipality_names() -> Mapping[str, str]:
    """Every code of the region with its name."""
    source = files("resources") / "municipalities" / "region_midtjylland.csv"
    lines = source.read_text(encoding="utf-8").splitlines()
    return {row["code"]: row["name"] for row in csv.DictReader(lines, delimiter=";")}


def municipality_name(code: object) -> str:
    """The name by its code; a code from elsewhere is shown as it is."""
    return municipality_names().get(str(code), str(code or ""))
