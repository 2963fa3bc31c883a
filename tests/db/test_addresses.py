"""Where a server's address leads: never to anything less safe than it should be."""

from __future__ import annotations

import pytest

from console.services.errors import StorageError
from db.engine import open_engines
from db.postgres.address import parameters

AT = "postgresql://anna@{}/central"


def test_a_server_elsewhere_must_prove_who_it_is_and_get_no_password_in_plain_text() -> None:
    told = parameters(AT.format("db1.test.example,db2.test.example:5433"), "Hemmelig1")
    assert (told["sslmode"], told["channel_binding"]) == ("verify-full", "require")
    assert (told["host"], told["port"]) == ("db1.test.example,db2.test.example", ",5433")
    assert told["target_session_attrs"] == "read-write"
    assert (told["user"], told["dbname"], told["password"]) == ("anna", "central", "Hemmelig1")


@pytest.mark.parametrize("host", ["localhost", "127.0.0.1", "[::1]", "127.0.0.2:5433"])
def test_on_ones_own_machine_nothing_is_asked_of_the_connection(host: str) -> None:
    assert "sslmode" not in parameters(AT.format(host))
    assert "sslmode" not in parameters("postgresql:///central?host=/tmp/x")


@pytest.mark.parametrize(
    ("host", "options"),
    [
        ("db.test.example", "sslmode=prefer"),
        ("db.test.example", "sslmode=verify-ca"),
        ("db.test.example", "channel_binding=disable"),
        ("localhost,db.test.example", "sslmode=disable"),
        ("localhost", "hostaddr=192.0.2.7&sslmode=require"),
    ],
)
def test_an_address_that_asks_for_less_is_refused(host: str, options: str) -> None:
    with pytest.raises(StorageError) as error:
        parameters(f"{AT.format(host)}?{options}")
    assert error.value.code == "insecure"


@pytest.mark.parametrize(
    "url",
    ["postgresql://anna:Hemmelig1@localhost/x", "postgresql://localhost/x?password=Hemmelig1"],
)
def test_a_password_in_the_address_is_refused_and_not_repeated(url: str) -> None:
    with pytest.raises(StorageError) as error:
        open_engines(url)
    assert error.value.code == "password_in_url"
    assert "Hemmelig1" not in repr(error.value)


@pytest.mark.parametrize(
    "url",
    [
        "postgresql://",
        "postgresql:///central",
        "postgresql://localhost/",
        "postgresql://localhost/x?service=y",
        "postgresql://localhost/x?target_session_attrs=any",
        "postgresql://localhost,127.0.0.1/x?port=1,2,3",
        "postgresql://localhost/x?options=-csearch_path%3Dpublic",
        "postgresql://localhost/x?passfile=y",
        "postgresql://localhost/x?nonsense=y",
        "postgresql://[/x",
    ],
)
def test_an_address_that_leaves_the_server_to_chance_is_refused(url: str) -> None:
    with pytest.raises(StorageError) as error:
        parameters(url)
    assert error.value.code == "url"


def test_the_password_is_nowhere_to_be_read() -> None:
    engines = open_engines(AT.format("localhost"), "Hemmelig1")
    assert "Hemmelig1" not in repr(engines) + repr(engines.writer.url) + repr(engines.feed())
    engines.dispose()
