"""Who calls again and again, by the definition the shift leader has chosen."""

from __future__ import annotations

from dataclasses import dataclass

MONTH, QUARTER, FOUR_MONTHS = 30, 90, 120
"""Windows in days."""


@dataclass(frozen=True)
class Counts:
    """Calls within one window, split: counting only one's own misses half of the picture."""

    oneself: int = 0
    on_behalf: int = 0

    @property
    def total(self) -> int:
        return self.oneself + self.on_behalf


@dataclass(frozen=True)
class Definition:
    """Thresholds as (window in days, calls in it); one of them met makes a repeat caller."""

    code: str
    thresholds: tuple[tuple[int, int], ...]


FRECANN_ADULT = Definition("frecann_adult", ((MONTH, 5), (QUARTER, 12)))
MIDTJYLLAND = Definition("midtjylland", ((FOUR_MONTHS, 4),))
DEFINITIONS = {d.code: d for d in (MIDTJYLLAND, FRECANN_ADULT)}


def is_repeat(definition: Definition, counts: dict[int, Counts]) -> bool:
    """counts: by window in days, this call included."""
    return any(
        counts.get(window, Counts()).total >= least for window, least in definition.thresholds
    )
