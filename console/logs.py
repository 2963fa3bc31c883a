"""The log: a rotating file without personal data.

Only the keys listed here are written, and of an exception only its kind and where it happened:
what a message or a variable said could be about a citizen.
"""

from __future__ import annotations

import contextlib
import json
import logging
import logging.handlers
import sys
import traceback
from collections.abc import Mapping, MutableMapping
from pathlib import Path
from typing import Any

ALLOWED = frozenset(
    {
        "event", "level", "timestamp", "logger", "act", "call", "unit", "handoff", "code", "kind",
        "seconds", "count", "host", "port", "path", "version", "error_id", "exception", "where",
        "reason", "route", "status", "size", "state",
    }
)  # fmt: skip


def configure(folder: Path) -> None:
    """Write to `sociolance.log` in the folder: five files of a megabyte at most.

    Where nothing can be written (rights, a full disk) the console goes on without a log.
    """
    import structlog

    logging.raiseExceptions = False
    with contextlib.suppress(OSError):
        folder.mkdir(parents=True, exist_ok=True)
    handler = logging.handlers.RotatingFileHandler(
        folder / "sociolance.log", maxBytes=1_000_000, backupCount=4, encoding="utf-8", delay=True
    )
    handler.setFormatter(PlainFormatter())
    root = logging.getLogger()
    for old in [h for h in root.handlers if isinstance(h, logging.handlers.RotatingFileHandler)]:
        root.removeHandler(old)
        old.close()
    root.addHandler(handler)
    root.setLevel(logging.INFO)
    for chatty in ("httpx", "httpcore", "asyncio", "qasync", "uvicorn", "uvicorn.access"):
        logging.getLogger(chatty).setLevel(logging.WARNING)
    structlog.configure(
        processors=[
            structlog.stdlib.add_log_level,
            structlog.processors.TimeStamper(fmt="iso", utc=True),
            brief_exception,
            only_allowed,
            render,
        ],
        logger_factory=structlog.stdlib.LoggerFactory(),
        wrapper_class=structlog.stdlib.BoundLogger,
        cache_logger_on_first_use=False,
    )


class Rendered(str):
    """A line this module made; what a library logs is never one."""

    __slots__ = ()


def render(_logger: object, _name: str, event: MutableMapping[str, Any]) -> Rendered:
    return Rendered(
        json.dumps(event, ensure_ascii=False, default=lambda value: type(value).__name__)
    )


def only_allowed(_logger: object, _name: str, event: MutableMapping[str, Any]) -> Mapping[str, Any]:
    """Keep what is on the list; say how much was left out."""
    kept = {key: value for key, value in event.items() if key in ALLOWED}
    if len(kept) < len(event):
        kept["left_out"] = len(event) - len(kept)
    return kept


def brief_exception(
    _logger: object, _name: str, event: MutableMapping[str, Any]
) -> MutableMapping[str, Any]:
    error = event.pop("exc_info", None)
    if isinstance(error, tuple):
        error = error[1]
    elif error is True:
        error = sys.exc_info()[1]
    if isinstance(error, BaseException):
        event.update(brief(error))
    return event


def brief(error: BaseException) -> dict[str, Any]:
    """An exception without its words: its kind, and file and line of each frame."""
    frames = traceback.extract_tb(error.__traceback__)
    where = [f"{Path(f.filename).name}:{f.lineno} {f.name}" for f in frames[-12:]]
    return {"exception": type(error).__name__, "where": where}


class PlainFormatter(logging.Formatter):
    """What libraries log: their name and level alone, for their words are not ours to vouch for."""

    def format(self, record: logging.LogRecord) -> str:
        if isinstance(record.msg, Rendered):
            return record.msg
        return json.dumps(
            {
                "event": "library",
                "logger": record.name,
                "level": record.levelname.lower(),
                "timestamp": self.formatTime(record),
                "where": f"{Path(record.pathname).name}:{record.lineno}",
            }
        )
