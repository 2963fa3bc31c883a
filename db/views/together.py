"""Several questions in one statement: on a server it is the round trips that take the time.

Each question's rows come as one text of JSON, with the values as they are stored.
"""

from __future__ import annotations

import json
from collections import namedtuple
from collections.abc import Callable, Mapping, Sequence
from datetime import date
from typing import Any, NamedTuple, TypeVar

from sqlalchemy import Boolean, ColumnElement, Date, SelectBase, Text, TypeDecorator, select
from sqlalchemy.engine import Connection, Dialect
from sqlalchemy.ext.compiler import compiles
from sqlalchemy.sql.compiler import SQLCompiler
from sqlalchemy.sql.functions import FunctionElement

from db.views.asked import Values, by_column, once_for_each, stored, texts_of


class EitherQuestion(NamedTuple):
    """A question that a server with hidden columns is asked in another way."""

    plain: SelectBase
    server: SelectBase


Record = TypeVar("Record")
Question = SelectBase | EitherQuestion
Answers = Mapping[str, Sequence[Any]]
"""By question: its rows, each with its columns by name."""
_Read = Callable[[Sequence[Values]], Sequence[Any]]


class Together:
    """Made once of questions by name; asked any number of times, with values by name: see `given`
    and `among`."""

    def __init__(self, **questions: Question) -> None:
        self._questions = questions
        self._made = once_for_each(self._make)

    def ask(self, connection: Connection, **values: Any) -> Answers:
        statement, readers = self._made(connection.dialect)
        asked = {name: stored(value) for name, value in values.items()}
        told = texts_of(connection, statement, asked)
        return {
            name: read(json.loads(text)) if text else []
            for name, text, read in zip(self._questions, told, readers, strict=True)
        }

    def _make(self, dialect: Dialect) -> tuple[str, list[_Read]]:
        """Its text: finding it again by its parts takes SQLAlchemy as long as the server."""
        asked = {name: _of(question, dialect) for name, question in self._questions.items()}
        statement = select(*(_as_json(question).label(name) for name, question in asked.items()))
        made = statement.compile(dialect=dialect, compile_kwargs={"literal_binds": True})
        return str(made), [_reader(question, dialect) for question in asked.values()]


def records(kind: type[Record], rows: Sequence[Any]) -> list[Record]:
    """Of rows whose columns are named as its fields."""
    return [kind(**row._asdict()) for row in rows]


class among(FunctionElement[bool]):  # noqa: N801  # written as a function
    """That a column is one of the numbers `Together.ask` is given under that name."""

    type = Boolean()
    inherit_cache = True

    def __init__(self, column: ColumnElement[Any], name: str) -> None:
        super().__init__(column)
        self.told = name

    def self_group(self, against: Any = None) -> among:
        """As it is: a comparison, and no value to be compared with true, past every index."""
        return self


@compiles(among, "sqlite")
def _among_in_a_file(element: among, compiler: SQLCompiler, **kw: Any) -> str:
    column = compiler.process(element.clauses, **kw)
    return (
        f"{column} IN (SELECT CAST(value AS integer) FROM json_each('[' || :{element.told} || ']'))"  # noqa: S608  # names from the code
    )


@compiles(among, "postgresql")
def _among_on_a_server(element: among, compiler: SQLCompiler, **kw: Any) -> str:
    column = compiler.process(element.clauses, **kw)
    # Out of the planner's sight: or it plans anew each time, which takes longer than to answer.
    given = f"(SELECT string_to_array(%({element.told})s, ','))"
    return f"{column} = ANY (CAST({given} AS bigint[]))"


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


def _of(question: Question, dialect: Dialect) -> SelectBase:
    if isinstance(question, EitherQuestion):
        return question.server if dialect.name == "postgresql" else question.plain
    return question


def _as_json(question: SelectBase) -> Any:
    """The rows stay in their order: nothing comes between the sorted and the gathering."""
    rows = question.subquery()
    return select(_Rows(*rows.c)).scalar_subquery()


def _reader(question: SelectBase, dialect: Dialect) -> _Read:
    columns = question.selected_columns
    kind: Any = namedtuple("Row", [column.key for column in columns])  # type: ignore[misc]  # its columns are the question's
    steps = [_step(column.type, dialect) for column in columns]
    return lambda rows: list(map(kind._make, by_column(rows, steps)))


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
