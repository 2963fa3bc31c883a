"""The intake as a server that listens: alone, in a thread, and in a process without Qt."""

from __future__ import annotations

import json
import signal
import socket
import subprocess
import sys
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from threading import Event

import httpx
import pytest
from fastapi import FastAPI

from console.intake.server import IntakeServer, IntakeUnavailable
from tests.conftest import Backend
from tests.intake.conftest import check_problem, eido, kept, note, only_call, rows

ROOT = Path(__file__).resolve().parents[2]


@pytest.fixture
def address(app: FastAPI) -> Iterator[tuple[str, int]]:
    server = IntakeServer(app, "127.0.0.1", 0)
    yield "127.0.0.1", server.start()
    server.stop()


@pytest.fixture
def http(address: tuple[str, int], token: str) -> Iterator[httpx.Client]:
    url = f"http://{address[0]}:{address[1]}"
    with httpx.Client(base_url=url, headers={"Authorization": f"Bearer {token}"}) as client:
        yield client


@pytest.mark.parametrize("route", ["/v1/eido", "/v1/calls"])
def test_the_same_message_eight_times_at_once_is_one_call(
    http: httpx.Client, backend: Backend, route: str
) -> None:
    body = eido(notesComponent=[note("Hjælp")])
    if route == "/v1/calls":
        body = {"narrative": "Hjælp", "message_id": "amk-1"}
    with ThreadPoolExecutor(8) as pool:
        answers = list(pool.map(lambda _: http.post(route, json=body), range(8)))
    assert sorted(answer.status_code for answer in answers) == [200] * 7 + [201]
    assert {answer.json()["call"] for answer in answers} == {only_call(backend).id}


def test_an_answered_call_is_stored(http: httpx.Client, backend: Backend) -> None:
    number = http.post("/v1/calls", json={"narrative": "Hjælp"}).json()["call"]
    other = backend.again()
    assert other.views.call(number).call.narrative == "Hjælp"
    other.close()


def test_two_megabytes_are_refused_over_a_real_connection(
    http: httpx.Client, backend: Backend
) -> None:
    check_problem(http.post("/v1/eido", content=b"x" * 2_000_000), 413, "body_large")
    assert kept(backend)[0].size == 2_000_000


def test_a_message_whose_sender_hangs_up_is_kept(
    address: tuple[str, int], token: str, backend: Backend
) -> None:
    head = (
        f"POST /v1/calls HTTP/1.1\r\nHost: x\r\nAuthorization: Bearer {token}\r\n"
        "Content-Length: 500\r\n\r\n"
    )
    told = Event()
    backend.feed.start(lambda notice: told.set() if "message_refused" in notice.acts else None)
    with socket.create_connection(address, timeout=5) as connection:
        connection.sendall(head.encode() + b'{"narrative": "Hj')
    assert told.wait(10)
    assert [reject.reason for reject in kept(backend)] == ["body_incomplete"]
    assert kept(backend)[0].body == '{"narrative": "Hj'
    assert not rows(backend)


def test_a_taken_port_is_said_plainly(address: tuple[str, int], app: FastAPI) -> None:
    with pytest.raises(IntakeUnavailable, match=f"127.0.0.1:{address[1]}"):
        IntakeServer(app, *address).start()


@pytest.mark.parametrize(("host", "port"), [("no.such.host.invalid", 0), ("127.0.0.1", 70000)])
def test_an_address_that_cannot_be_is_said_plainly(app: FastAPI, host: str, port: int) -> None:
    with pytest.raises(IntakeUnavailable, match=host):
        IntakeServer(app, host, port).start()


def test_a_stopped_server_gives_its_port_back(app: FastAPI) -> None:
    first = IntakeServer(app, "127.0.0.1", 0)
    port = first.start()
    first.stop()
    first.stop()
    second = IntakeServer(app, "127.0.0.1", port)
    assert second.start() == port
    second.stop()


ALONE = """
import sys
from datetime import UTC, datetime

import structlog

structlog.configure(logger_factory=structlog.PrintLoggerFactory(sys.stderr))
from console.intake.api import create_app
from console.intake.server import serve

app = create_app(None, None, lambda: datetime.now(UTC), language="en")
serve(app, "127.0.0.1", 0, started=lambda port: print(port, flush=True))
print(sorted(m for m in sys.modules if m.split(".")[0] in ("PySide6", "shiboken6", "qasync")))
"""


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no SIGTERM to send")
@pytest.mark.parametrize("number", [signal.SIGINT, signal.SIGTERM])
def test_alone_it_ends_cleanly_on_a_signal_and_never_imports_qt(number: int) -> None:
    process = subprocess.Popen(  # noqa: S603  # our own program, with fixed arguments
        [sys.executable, "-c", ALONE], cwd=ROOT, stdout=subprocess.PIPE, text=True
    )
    assert process.stdout is not None
    port = int(process.stdout.readline())
    assert httpx.get(f"http://127.0.0.1:{port}/openapi.json").status_code == 200
    process.send_signal(number)
    output, _ = process.communicate(timeout=20)
    assert (process.returncode, json.loads(output)) == (0, [])
