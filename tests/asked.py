"""What storage is asked, as the driver is told it: some questions go past SQLAlchemy."""

from __future__ import annotations

from typing import Any

import psycopg
from sqlalchemy import Engine, event


def statements(engine: Engine) -> list[str]:
    """Those that come from now on."""
    asked: list[str] = []

    class Noting(psycopg.Cursor[Any]):
        def execute(self, query: Any, params: Any = None, **kw: Any) -> Noting:
            asked.append(query)
            return super().execute(query, params, **kw)

    class Named(dict[str, bytes]):
        def get(self, statement: str, default: Any = None) -> Any:
            asked.append(statement)
            return super().get(statement, default)

    def note(_connection: object, _cursor: object, statement: str, *_more: object) -> None:
        if statement != "BEGIN":
            asked.append(statement)

    def lend(driver: Any, *_more: object) -> None:
        driver.cursor_factory = Noting
        if not isinstance(driver.named, Named):
            driver.named = Named(driver.named)

    if engine.dialect.name == "postgresql":
        event.listen(engine, "checkout", lend)
    else:
        event.listen(engine, "before_cursor_execute", note)
    return asked
