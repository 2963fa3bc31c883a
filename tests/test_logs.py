"""The log helps a helper at the phone, and names no citizen."""

from __future__ import annotations

import json
import logging
import logging.handlers
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
import structlog
from sqlalchemy import create_engine, text
from sqlalchemy.exc import DBAPIError

from console import logs

CANARY = "Kanariefugl Prøvesen 1206550VK9"


class Log:
    """The log file of this test."""

    def __init__(self, folder: Path) -> None:
        self.path = folder / "sociolance.log"

    @property
    def text(self) -> str:
        for handler in logging.getLogger().handlers:
            handler.flush()
        return self.path.read_text(encoding="utf-8") if self.path.exists() else ""

    @property
    def lines(self) -> list[dict[str, Any]]:
        return [json.loads(line) for line in self.text.splitlines()]


@pytest.fixture
def log(tmp_path: Path) -> Iterator[Log]:
    """A configured log in a folder of the test's own, taken down again."""
    root = logging.getLogger()
    level, handlers = root.level, list(root.handlers)
    raising = logging.raiseExceptions
    logs.configure(tmp_path / "logs")
    yield Log(tmp_path / "logs")
    for handler in set(root.handlers) - set(handlers):
        root.removeHandler(handler)
        handler.close()
    root.setLevel(level)
    logging.raiseExceptions = raising
    structlog.reset_defaults()


def broken() -> None:
    raise ValueError(CANARY)


def test_a_line_tells_what_happened_when_and_how_bad(log: Log) -> None:
    structlog.get_logger("test").warning("intake_stopped", port=8112, seconds=0.5)
    (line,) = log.lines
    assert (line["event"], line["level"], line["port"], line["seconds"]) == (
        "intake_stopped",
        "warning",
        8112,
        0.5,
    )
    assert line["timestamp"].endswith("Z")


def test_only_what_is_on_the_list_is_written_and_the_rest_is_counted(log: Log) -> None:
    structlog.get_logger("test").info("call", call=245, name=CANARY, caller={"x": CANARY}, count=3)
    (line,) = log.lines
    assert (line["call"], line["count"], line["left_out"]) == (245, 3, 2)
    assert "Kanariefugl" not in log.text


def test_words_filled_in_later_are_not_written(log: Log) -> None:
    structlog.get_logger("test").info("call from %s", CANARY)
    assert "Kanariefugl" not in log.text


def test_an_exception_is_its_kind_and_where_and_never_its_words(log: Log) -> None:
    try:
        broken()
    except ValueError as error:
        structlog.get_logger("test").error("bug", exc_info=error)
        structlog.get_logger("test").exception("bug")
        structlog.get_logger("test").error("bug", exc_info=True)
        structlog.get_logger("test").error(
            "bug", exc_info=(type(error), error, error.__traceback__)
        )
        structlog.get_logger("test").error("bug", **logs.brief(error))
    assert len(log.lines) == 5
    for line in log.lines:
        assert line["exception"] == "ValueError"
        assert line["where"][-1].startswith("test_logs.py:")
        assert line["where"][-1].endswith(" broken")
    assert "Kanariefugl" not in log.text


def test_a_chain_of_exceptions_says_none_of_their_words(log: Log) -> None:
    try:
        try:
            broken()
        except ValueError as error:
            raise RuntimeError(f"while reading {CANARY}") from error
    except RuntimeError:
        structlog.get_logger("test").exception("bug")
    assert log.lines[0]["exception"] == "RuntimeError"
    assert "Kanariefugl" not in log.text


def test_no_exception_to_tell_of_is_no_fault(log: Log) -> None:
    structlog.get_logger("test").error("bug", exc_info=True)
    assert "exception" not in log.lines[0]


@pytest.mark.parametrize(
    "message",
    [
        CANARY,
        f'{{"event": "{CANARY}"}}',
        f"{{ {CANARY}",
        "GET /v1/calls?name=Kanariefugl HTTP/1.1",
    ],
)
def test_what_a_library_says_is_not_ours_to_vouch_for(log: Log, message: str) -> None:
    logging.getLogger("some.library").warning(message)
    logging.getLogger("some.library").error("%s", message)
    try:
        broken()
    except ValueError:
        logging.getLogger("some.library").exception(message)
    assert [line["event"] for line in log.lines] == ["library"] * 3
    assert log.lines[0]["logger"] == "some.library"
    assert log.lines[0]["where"].startswith("test_logs.py:")
    assert "Kanariefugl" not in log.text


def test_a_chatty_library_is_heard_only_when_it_matters(log: Log) -> None:
    logging.getLogger("httpx").info("GET http://127.0.0.1/")
    logging.getLogger("uvicorn.access").info("GET /v1/calls")
    logging.getLogger("some.library").debug("detail")
    assert log.lines == []


def test_a_value_that_is_no_json_is_named_by_its_kind(log: Log) -> None:
    structlog.get_logger("test").info("odd", reason=object(), status={1}, path=Path("x"))
    assert log.lines[0]["reason"] == "object"


def test_an_error_of_the_database_brings_no_statement_and_no_value_into_the_log(log: Log) -> None:
    engine = create_engine("sqlite://")
    try:
        with engine.connect() as connection:
            connection.execute(text("SELECT :name FROM nowhere"), {"name": CANARY})
    except DBAPIError:
        structlog.get_logger("test").exception("bug")
    engine.dispose()
    assert log.lines[0]["exception"] == "OperationalError"
    assert "Kanariefugl" not in log.text
    assert "nowhere" not in log.text


def test_configuring_again_moves_the_log_and_doubles_no_line(log: Log, tmp_path: Path) -> None:
    logs.configure(tmp_path / "elsewhere")
    structlog.get_logger("test").info("moved")
    assert log.text == ""
    assert len(Log(tmp_path / "elsewhere").lines) == 1
    rotating = logging.handlers.RotatingFileHandler
    assert sum(isinstance(h, rotating) for h in logging.getLogger().handlers) == 1


def test_where_no_log_can_be_written_the_console_goes_on_in_silence(
    log: Log, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (tmp_path / "file").touch()
    logs.configure(tmp_path / "file" / "logs")
    structlog.get_logger("intake").warning("message_refused", reason="json_malformed")
    assert capsys.readouterr() == ("", "")


def test_the_log_stays_within_five_files_of_a_megabyte(log: Log) -> None:
    long = "x" * 1000
    for _ in range(6000):
        structlog.get_logger("test").info("filling", reason=long)
    kept = list(log.path.parent.iterdir())
    assert len(kept) == 5
    assert all(path.stat().st_size <= 1_000_000 for path in kept)
