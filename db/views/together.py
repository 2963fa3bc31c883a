"""Several questions in one statement: on a server it is the round trips that take the time.

Each question's rows come as one text of JSON, with the values as they are stored.
"""

from __future__ import annotations

import json
from collections import namedtuple
from collections.abc import Callable, Mapping, Sequence
from datetime import date
from functools import lru_cache
from typing import Any

from sqlalchemy import Boolean, Date, SelectBase, Text, TypeDecorator, select
from sqlalchemy.engine import Connection, Dialect
from sqlalchemy.ext.compiler import compiles
from sqlalchemy.sql.compiler import SQLCompiler
from sqlalchemy.sql.functions import FunctionElement

Answers = Mapping[str, Sequence[Any]]
"""By question: its rows, each with its columns by name."""
_Read = Callable[[Sequence[Any]], Any]


class Together:
    """Made once of questions by name; asked any number of times."""

    def __init__(self, **questions: SelectBase) -> None:
        self._questions = questions
        self._statement = select(
            *(_as_json(question).label(name) for name, question in questions.items())
        )
        # By dialect: a type's values are read differently in each.
        self._readers = lru_cache(lambda dialect: [_reader(q, dialect) for q in questions.values()])

    def ask(self, connection: Connection, **values: object) -> Answers:
        told = connection.execute(self._statement, values).one()
        readers = self._readers(connection.dialect)
        return {
            name: [read(row) for row in json.loads(text or "[]")]
            for name, text, read in zip(self._questions, told, readers, strict=True)
        }


class _Rows(FunctionElement[str]):
    """The values of a row, gathered over all rows into a list of lists."""

    type = Text()
    inherit_cache = True


@compiles(_Rows, "sqlite")
def _in_a_file(element: _Rows, compiler: SQLCompiler, **kw: Any) -> str:
    return f"json_group_array(json_array({compiler.process(element.clauses, **kw)}))"


@compiles(_Rows, "postgresql")
def _on_a_server(element: _Rows, compiler: SQLCompiler, **kw: Any) -> str:
    return f"CAST(json_agg(json_build_array({compiler.process(element.clauses, **kw)})) AS text)"


def _as_json(question: SelectBase) -> Any:
    """The rows stay in their order: nothing comes between the sorted and the gathering."""
    rows = question.subquery()
    return select(_Rows(*rows.c)).scalar_subquery()


def _reader(question: SelectBase, dialect: Dialect) -> _Read:
    columns = question.selected_columns
    kind: Any = namedtuple("Row", [column.key for column in columns])  # type: ignore[misc]  # its columns are the question's
    steps = [_step(column.type, dialect) for column in columns]

    def read(values: Sequence[Any]) -> Any:
        return kind(
            *(
                value if step is None else step(value)
                for step, value in zip(steps, values, strict=True)
            )
        )

    return read


def _step(kind: Any, dialect: Dialect) -> Callable[[Any], Any] | None:
    """From JSON's value to Python's: as from the database's own, but for days."""
    if isinstance(kind, Date):
        return _day
    if not isinstance(kind, TypeDecorator | Boolean):
        return None  # a number or a text, in JSON too
    found: Callable[[Any], Any] | None = kind.dialect_impl(dialect).result_processor(dialect, None)
    return found


def _day(value: str | None) -> date | None:
    return None if value is None else date.fromisoformat(value)
