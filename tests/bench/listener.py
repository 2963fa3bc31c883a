"""The least that can follow a server: LISTEN, and one select. `python -m tests.bench.listener`.

Tells `number version when` of every call an act was about. Ends when its standard input does.
"""

from __future__ import annotations

import time

import psycopg

from console.settings import load_settings
from db.postgres.feed import CHANNEL
from tests.bench.processes import tell
from tests.bench.windows import end_with_input

ROW = "SELECT call.* FROM journal JOIN call ON call.id = journal.call_id WHERE journal.id = %s"


def main() -> None:
    end_with_input()
    with psycopg.connect(load_settings().database_url, autocommit=True) as connection:
        connection.execute("SET search_path TO sociolance")
        columns = [column.name for column in connection.execute(ROW, [0]).description or ()]
        number, version = columns.index("id"), columns.index("version")
        connection.execute(f"LISTEN {CHANNEL}")
        tell("ready")
        while True:
            # One at a time: nothing can be asked while more are waited for.
            (notify,) = connection.notifies(stop_after=1)
            row = connection.execute(ROW, [int(notify.payload.split()[0])]).fetchone()
            now = time.monotonic_ns()
            if row is not None:
                tell(f"{row[number]} {row[version]} {now}")


if __name__ == "__main__":
    main()
