"""How values of the domain are stored."""

from __future__ import annotations

import json
from collections.abc import Callable
from datetime import UTC, datetime, time, timedelta
from enum import StrEnum
from functools import lru_cache
from typing import Any

from sqlalchemy import BigInteger, CheckConstraint, Integer, String, Text
from sqlalchemy.engine import Dialect
from sqlalchemy.types import TypeDecorator

from console.domain.municipality import Hours

EPOCH = datetime(1970, 1, 1, tzinfo=UTC)
MICROSECOND = timedelta(microseconds=1)

Key = BigInteger().with_variant(Integer(), "sqlite")


class Instant(TypeDecorator[datetime]):
    """A moment as microseconds since 1970 in UTC: sorts, compares and subtracts in any engine."""

    impl = BigInteger
    cache_ok = True

    def process_bind_param(self, value: datetime | None, dialect: Dialect) -> int | None:
        return None if value is None else (value - EPOCH) // MICROSECOND

    def result_processor(self, dialect: Dialect, coltype: object) -> Callable[[Any], Any]:
        """One step for each value: a year's measures read hundreds of thousands."""
        return _moment


def _moment(stored: int | None) -> datetime | None:
    return None if stored is None else EPOCH + stored * MICROSECOND


class Coded(TypeDecorator[StrEnum]):
    """A code by its value."""

    impl = String
    cache_ok = True

    def __init__(self, codes: type[StrEnum]) -> None:
        super().__init__(length=40)
        self.codes = codes

    def process_bind_param(self, value: StrEnum | None, dialect: Dialect) -> str | None:
        return None if value is None else value.value

    def result_processor(self, dialect: Dialect, coltype: object) -> Callable[[Any], Any]:
        """A table to look the value up in: every row shown has several codes."""
        known: dict[str | None, StrEnum | None] = {code.value: code for code in self.codes}
        known[None] = None
        return known.__getitem__


class CodeList(TypeDecorator[tuple[StrEnum, ...]]):
    """Several codes, as words with a blank before, between and after: easy to look for one."""

    impl = Text
    cache_ok = True

    def __init__(self, codes: type[StrEnum]) -> None:
        super().__init__()
        self.codes = codes

    def process_bind_param(self, value: tuple[StrEnum, ...] | None, dialect: Dialect) -> str:
        return f" {' '.join(code.value for code in value)} " if value else ""

    def result_processor(self, dialect: Dialect, coltype: object) -> Callable[[Any], Any]:
        """Read each combination once: there are few, and every row shown has one."""
        codes = self.codes

        @lru_cache(maxsize=1024)
        def read(value: str | None) -> tuple[StrEnum, ...]:
            return tuple(codes(word) for word in (value or "").split())

        return read


class TextList(TypeDecorator[tuple[str, ...]]):
    """Several short texts, as a JSON list."""

    impl = Text
    cache_ok = True

    def process_bind_param(self, value: tuple[str, ...] | None, dialect: Dialect) -> str:
        return json.dumps(list(value or ()), ensure_ascii=False)

    def process_result_value(self, value: Any | None, dialect: Dialect) -> tuple[str, ...]:
        return tuple(json.loads(value or "[]"))


class Detail(TypeDecorator[dict[str, Any]]):
    """Codes by name, as JSON."""

    impl = Text
    cache_ok = True

    def process_bind_param(self, value: dict[str, Any] | None, dialect: Dialect) -> str:
        return json.dumps(value or {}, ensure_ascii=False, sort_keys=True)

    def process_result_value(self, value: Any | None, dialect: Dialect) -> dict[str, Any]:
        found: dict[str, Any] = json.loads(value or "{}")
        return found


class OpeningHours(TypeDecorator[tuple[Hours, ...]]):
    """Opening hours as JSON: ``[[weekday, "08:00", "15:00"], …]``."""

    impl = Text
    cache_ok = True

    def process_bind_param(self, value: tuple[Hours, ...] | None, dialect: Dialect) -> str:
        return json.dumps(
            [[h.weekday, f"{h.opens:%H:%M}", f"{h.closes:%H:%M}"] for h in value or ()]
        )

    def process_result_value(self, value: Any | None, dialect: Dialect) -> tuple[Hours, ...]:
        return tuple(
            Hours(day, time.fromisoformat(opens), time.fromisoformat(closes))
            for day, opens, closes in json.loads(value or "[]")
        )


def one_of(column: str, codes: type[StrEnum], table: str) -> CheckConstraint:
    """The database, too, knows only these codes."""
    words = ", ".join(f"'{code.value}'" for code in codes)
    return CheckConstraint(f"{column} IN ({words})", name=f"ck_{table}_{column}")
