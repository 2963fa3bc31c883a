"""A question that is made once, and asked any number of times: its text is found by what is asked.

Making a statement of its parts, and finding it again by them, takes SQLAlchemy longer than the
database takes to answer; so does making a frozen record by naming each of its fields.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import make_dataclass
from datetime import datetime
from typing import Any, Generic, TypeVar

from sqlalchemy import SelectBase
from sqlalchemy.engine import Connection, Dialect
from sqlalchemy.ext.compiler import compiles
from sqlalchemy.sql.compiler import SQLCompiler
from sqlalchemy.sql.functions import FunctionElement

from db.types import EPOCH, MICROSECOND

Record = TypeVar("Record")
Step = Callable[[Any], Any]
Values = Sequence[Any]
Made = TypeVar("Made")


class given(FunctionElement[Any]):  # noqa: N801  # written as a function
    """A value that the question is asked with under that name."""

    inherit_cache = True

    def __init__(self, name: str, kind: Any) -> None:
        super().__init__()
        self.told = name
        self.type = kind


@compiles(given, "sqlite")
def _given_in_a_file(element: given, _compiler: SQLCompiler, **_kw: Any) -> str:
    return f":{element.told}"


@compiles(given, "postgresql")
def _given_on_a_server(element: given, compiler: SQLCompiler, **_kw: Any) -> str:
    kind = compiler.dialect.type_compiler_instance.process(element.type)
    return f"CAST(%({element.told})s AS {kind})"


class Asked(Generic[Record]):
    """Its columns are named as the record's fields are."""

    def __init__(self, kind: type[Record], question: SelectBase) -> None:
        self._question = question
        self._record = maker(kind, list(question.selected_columns.keys()))
        self._made = once_for_each(self._make)

    def ask(self, connection: Connection, **values: Any) -> tuple[Record, ...]:
        statement, steps = self._made(connection.dialect)
        told = {name: stored(value) for name, value in values.items()}
        return tuple(map(self._record, by_column(rows_of(connection, statement, told), steps)))

    def _make(self, dialect: Dialect) -> tuple[str, list[Step | None]]:
        made = self._question.compile(dialect=dialect, compile_kwargs={"literal_binds": True})
        kinds = [column.type.dialect_impl(dialect) for column in self._question.selected_columns]
        return str(made), [kind.result_processor(dialect, None) for kind in kinds]


def once_for_each(make: Callable[[Dialect], Made]) -> Callable[[Dialect], Made]:
    """Made when first asked for, once for files and once for servers: each engine's dialect is
    another, and all of a name speak alike."""
    made: dict[str, Made] = {}

    def ask(dialect: Dialect) -> Made:
        if dialect.name not in made:
            made[dialect.name] = make(dialect)
        return made[dialect.name]

    return ask


def rows_of(connection: Connection, statement: str, told: Mapping[str, Any]) -> Sequence[Values]:
    """As the driver tells them: SQLAlchemy's own rows are made anew of each."""
    if connection.dialect.name == "postgresql":
        # Imported here: a console on a file needs no driver for a server.
        from db.postgres import direct

        return direct.rows(connection, statement, told)
    found: Sequence[Values] = connection.exec_driver_sql(statement, told).cursor.fetchall()
    return found


def texts_of(
    connection: Connection, statement: str, told: Mapping[str, Any]
) -> Sequence[str | None]:
    """The one row of a question whose columns are all texts."""
    if connection.dialect.name == "postgresql":
        from db.postgres import direct

        return direct.texts(connection, statement, told)
    (found,) = rows_of(connection, statement, told)
    return found


def maker(kind: type[Record], names: Sequence[str]) -> Callable[[Values], Record]:
    """Makes a record of the values of these fields; it is none that looks at them first.

    As one that is not frozen yet, which takes a third of the time.
    """
    soft: Any = make_dataclass(kind.__name__, names)

    def make(values: Values) -> Record:
        record = soft(*values)
        record.__class__ = kind
        made: Record = record
        return made

    return make


def stored(value: Any) -> Any:
    """A value as it is stored; several numbers as `among` takes them."""
    if isinstance(value, datetime):
        return (value - EPOCH) // MICROSECOND
    if isinstance(value, list | tuple):
        return ",".join(map(str, value))
    return value


def by_column(rows: Sequence[Values], steps: Sequence[Step | None]) -> Iterable[Values]:
    """The rows with each column's values read by its step: most have none."""
    if not any(steps):
        return rows
    columns = zip(*rows, strict=True)
    read = [
        column if step is None else map(step, column)
        for step, column in zip(steps, columns, strict=False)
    ]
    return zip(*read, strict=True)
