"""From `postgresql://user@host,other/name?…` to what libpq is given. Safe unless on loopback."""

from __future__ import annotations

from ipaddress import ip_address

from psycopg import ProgrammingError
from psycopg.conninfo import conninfo_to_dict

from console.services.errors import StorageError

ALLOWED = frozenset(
    {
        "channel_binding",
        "connect_timeout",
        "dbname",
        "host",
        "hostaddr",
        "port",
        "sslcert",
        "sslcrl",
        "sslkey",
        "sslmode",
        "sslrootcert",
        "target_session_attrs",
        "user",
    }
)
"""Nothing else of libpq's: a `service` or `options` could point elsewhere or weaken what is set."""
SAFE = {"sslmode": "verify-full", "channel_binding": "require"}
"""Of every server on another machine; an address that asks for less is refused."""

WRITTEN_TO = "read-write"
"""Of several servers the one that is written to; the others are copies of it."""
NOTICED = {
    "connect_timeout": "2",
    "keepalives": "1",
    "keepalives_idle": "1",
    "keepalives_interval": "1",
    "keepalives_count": "2",
    "tcp_user_timeout": "2000",
}
"""A server that answers no more, not even with a reset, is missed within three seconds."""


def parameters(url: str, password: str | None = None) -> dict[str, str]:
    """What to connect with. Raises StorageError `url`, `password_in_url` or `insecure`."""
    try:
        told = {name: str(value) for name, value in conninfo_to_dict(url).items()}
    except ProgrammingError:
        raise StorageError("url", "not an address of PostgreSQL") from None
    if "password" in told:
        raise StorageError("password_in_url")
    if not told.get("host") or not told.get("dbname") or not told.keys() <= ALLOWED:
        raise StorageError("url", "a host and a database, and only options that are known")
    count = told["host"].count(",")
    if not {told.get(name, "").count(",") for name in ("port", "hostaddr")} <= {0, count}:
        raise StorageError("url", "as many ports as hosts")
    if told.setdefault("target_session_attrs", WRITTEN_TO) != WRITTEN_TO:
        raise StorageError("url", f"target_session_attrs is not {WRITTEN_TO}")
    if not _on_this_machine(told):
        for name, needed in SAFE.items():
            if told.setdefault(name, needed) != needed:
                raise StorageError("insecure", f"{name} is not {needed}")
    found = {
        **NOTICED,
        **told,
        "client_encoding": "utf8",
        "gssencmode": "disable",
    }
    return found if password is None else {**found, "password": password}


def _on_this_machine(told: dict[str, str]) -> bool:
    hosts = f"{told['host']},{told.get('hostaddr', '')}".split(",")
    return all(_is_loopback(host) for host in hosts if host)


def _is_loopback(host: str) -> bool:
    if host == "localhost" or host.startswith(("/", "@")):
        return True
    try:
        return ip_address(host).is_loopback
    except ValueError:
        return False
