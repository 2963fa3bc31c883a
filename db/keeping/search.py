"""The index of words: made anew from the tables, and compared with them."""

from __future__ import annotations

from collections.abc import Iterator

from sqlalchemy.engine import Connection
from sqlalchemy.exc import DatabaseError, OperationalError

from db.migrations.first_postgres import TEXTS


def make_anew(connection: Connection) -> None:
    for table, columns in TEXTS.items():
        if connection.dialect.name == "sqlite":
            index = f"{table}_text"
            connection.exec_driver_sql(f"INSERT INTO {index}({index}) VALUES ('rebuild')")  # noqa: S608  # fixed names
            continue
        words = f"text_words({', '.join(columns)})"
        connection.exec_driver_sql(f"DELETE FROM {table}_text")  # noqa: S608  # fixed names
        connection.exec_driver_sql(
            f"INSERT INTO {table}_text (rowid, words) SELECT id, {words} FROM {table}"  # noqa: S608  # fixed names
        )


def unlike(connection: Connection) -> Iterator[str]:
    """The tables whose index does not say what their rows do."""
    for table, columns in TEXTS.items():
        if not _alike(connection, table, columns):
            yield table


def _alike(connection: Connection, table: str, columns: tuple[str, ...]) -> bool:
    if connection.dialect.name == "sqlite":
        try:
            # Rank 1 compares with the table itself.
            connection.exec_driver_sql(
                f"INSERT INTO {table}_text({table}_text, rank) VALUES ('integrity-check', 1)"  # noqa: S608  # fixed names
            )
        except OperationalError:
            raise
        except DatabaseError:
            return False
        return True
    words = ", ".join(f"kept.{name}" for name in columns)
    found = connection.exec_driver_sql(
        f"SELECT EXISTS (SELECT FROM {table} AS kept FULL JOIN {table}_text AS found"  # noqa: S608  # fixed names
        f" ON found.rowid = kept.id WHERE found.words IS DISTINCT FROM text_words({words}))"
    )
    return not found.scalar()
