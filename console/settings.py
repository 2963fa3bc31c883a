"""What this run of the console is told from outside: one frozen value, read once.

Plain dataclass and `os.environ`, because this is read before the first window is painted.
"""

from __future__ import annotations

import getpass
import os
import platform
from dataclasses import dataclass, field
from pathlib import Path

INTAKE_PORT = 8112
"""Where the local intake listens unless told otherwise; loopback only."""


@dataclass(frozen=True, kw_only=True)
class Settings:
    """`database_url` is `sqlite:///path` or `postgresql://user@host/name`, never with a password;
    `actor` and `workstation` name who acts and where.

    `speed`: how many times faster than life the demo's calls arrive. `empty`: nothing lies behind
    the demo's shift.
    """

    database_url: str
    password: str | None = field(default=None, repr=False)
    data_dir: Path
    lang: str | None
    actor: str
    workstation: str
    demo: bool = False
    empty: bool = False
    speed: float = 1.0
    intake_host: str = "127.0.0.1"
    intake_port: int = INTAKE_PORT


def load_settings(
    database: str | None = None,
    lang: str | None = None,
    demo: bool = False,
    speed: float = 1.0,
    empty: bool = False,
) -> Settings:
    """Read the surroundings: options first, then `SOCIOLANCE_…`, then the platform's own places."""
    data_dir = Path(os.environ.get("SOCIOLANCE_DATA") or _data_dir())
    url = database or os.environ.get("SOCIOLANCE_DATABASE")
    if not url:
        url = f"sqlite:///{data_dir / 'sociolance.db'}"
    return Settings(
        database_url=url,
        password=os.environ.get("SOCIOLANCE_PASSWORD") or None,
        data_dir=data_dir,
        lang=lang or os.environ.get("SOCIOLANCE_LANG") or None,
        actor=os.environ.get("SOCIOLANCE_USER") or _user(),
        workstation=os.environ.get("SOCIOLANCE_WORKSTATION") or platform.node() or "?",
        demo=demo,
        empty=empty,
        speed=speed,
        intake_port=int(os.environ.get("SOCIOLANCE_INTAKE_PORT") or INTAKE_PORT),
    )


def _data_dir() -> str:
    from platformdirs import user_data_dir

    return user_data_dir("Sociolance", appauthor=False)


def _user() -> str:
    try:
        return getpass.getuser()
    except (OSError, KeyError):
        return "disponent"
