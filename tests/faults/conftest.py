"""What the tests of a lost connection share."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from console.services.commands import AddMunicipality
from console.services.dispatcher import Actor
from db.postgres.sign_in import address_of
from tests.conftest import Backend, Clock, open_backend
from tests.db.test_server import wire
from tests.proxy import Proxy
from tests.servers import Server

__all__ = ["wire"]


@pytest.fixture
def whole(server: Server, template: str, clock: Clock, other: Actor) -> Iterator[Backend]:
    """A centre's database, and Bo's login."""
    with server.databases(template) as make:
        backend = open_backend(make(), clock, other)
        backend.do(AddMunicipality(code="0751", name="Aarhus"))
        yield backend
        backend.close()


@pytest.fixture
def far(wire: Proxy, whole: Backend, clock: Clock, other: Actor) -> Iterator[Backend]:
    """Bo's console, by a login that sees no more than it may; all it asks goes through the wire."""
    through = wire.url(whole.url.partition("@/")[2].partition("?")[0])
    backend = open_backend(address_of(through, other.name), clock, other, personal=False)
    yield backend
    backend.close()
