"""What a helper at the phone would ask for: versions, paths, the database, the intake, Qt."""

from __future__ import annotations

import platform
import re
import socket
from datetime import datetime
from importlib.metadata import PackageNotFoundError, version

import console
from console import credentials
from console.bootstrap import open_storage
from console.services.errors import StorageError
from console.services.keeping import Kept
from console.settings import Settings

PACKAGES = ("PySide6-Essentials", "SQLAlchemy", "alembic", "fastapi", "keyring", "qasync")


def doctor(settings: Settings) -> list[tuple[str, str]]:
    """What a helper would ask for. No personal data, no secrets."""
    rows = [
        ("sociolance", console.__version__),
        ("python", platform.python_version()),
        ("platform", platform.platform()),
    ]
    for package in PACKAGES:
        try:
            rows.append((package, version(package)))
        except PackageNotFoundError:
            rows.append((package, "missing"))
    rows += [
        ("data", str(settings.data_dir)),
        ("log", str(settings.data_dir / "logs" / "sociolance.log")),
        ("user", settings.actor),
        ("workstation", settings.workstation),
    ]
    return rows + _storage(settings) + _keyring() + _qt()


def _storage(settings: Settings) -> list[tuple[str, str]]:
    url = re.sub(r":[^:/@]*@", ":***@", settings.database_url)
    rows = [("database", re.sub(r"(?<=password=)[^&]*", "***", url))]
    try:
        storage = open_storage(settings)
    except StorageError as error:
        rows.append(("database state", str(error)))
    else:
        board = storage.views.board()
        rows += [
            ("database state", "ok"),
            ("server", storage.engines.server),
            ("schema", storage.schema),
            ("open calls", str(len(board.calls))),
            *_kept(storage.views.kept()),
            ("municipalities", str(len(storage.views.municipalities()))),
        ]
        storage.close()
    with socket.socket() as probe:
        probe.settimeout(0.5)
        taken = probe.connect_ex((settings.intake_host, settings.intake_port)) == 0
    state = "answers" if taken else "not running"
    rows.append(("intake", f"{settings.intake_host}:{settings.intake_port} {state}"))
    return rows


def _kept(kept: Kept) -> list[tuple[str, str]]:
    """When the chores were last done, in UTC."""
    found = f", {kept.findings} findings" if kept.verified_at else ""
    return [
        ("last backup", _when(kept.backup_at)),
        ("last verify", _when(kept.verified_at) + found),
        ("last retention", _when(kept.retention_at)),
    ]


def _when(at: datetime | None) -> str:
    return "never" if at is None else f"{at:%Y-%m-%d %H:%M} UTC"


def _keyring() -> list[tuple[str, str]]:
    rows = [("keyring", credentials.backend_name())]
    try:
        credentials.read("doctor")
    except credentials.CredentialsUnavailable as error:
        rows.append(("keyring state", f"unavailable: {error}"))
    else:
        rows.append(("keyring state", "ok"))
    return rows


def _qt() -> list[tuple[str, str]]:
    try:
        from console.ui.facts import facts
    except ImportError as error:
        return [("qt", f"cannot be loaded: {type(error).__name__}")]
    return facts()
