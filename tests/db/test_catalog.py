"""The files of what a database is made of; `python -m tests.db.test_catalog` writes them anew."""

from __future__ import annotations

import tempfile
from pathlib import Path

from sqlalchemy import Engine

from db import schema
from db.engine import open_engines
from db.keeping.catalog import Catalog, catalog, expected, write_expected
from tests.conftest import Backend
from tests.servers import running


def made_of(engine: Engine) -> Catalog:
    with engine.connect() as connection:
        return catalog(connection)


def test_a_new_database_is_what_the_file_says(empty_backend: Backend, engine_name: str) -> None:
    found = made_of(empty_backend.engines.reader)
    assert found == expected(_engine(engine_name)), "run: python -m tests.db.test_catalog"


def test_one_that_went_down_and_up_again_is_the_same(
    empty_backend: Backend, engine_name: str
) -> None:
    for revision in (schema.KNOWN[1], "head", "base", "head"):
        schema.migrate(empty_backend.engines.writer, revision)
    assert made_of(empty_backend.engines.reader) == expected(_engine(engine_name))


def _engine(name: str) -> str:
    return "postgresql" if name == "postgres" else name


def _write(url: str) -> None:
    engines = open_engines(url, chores=True)
    schema.ensure(engines.writer)
    write_expected(engines.writer.dialect.name, made_of(engines.reader))
    engines.dispose()


if __name__ == "__main__":
    with running() as server, tempfile.TemporaryDirectory() as folder:
        _write(f"sqlite:///{Path(folder) / 'new.db'}")
        _write(server.url(server.database()))
