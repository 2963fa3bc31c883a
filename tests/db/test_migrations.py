"""The schema goes up and down with its data, and a file from a newer console is left alone."""

from __future__ import annotations

import re
from datetime import date
from pathlib import Path

import pytest
from alembic.autogenerate import compare_metadata
from alembic.migration import MigrationContext
from sqlalchemy import inspect, select, text

from console.domain.repeat_callers import Threshold
from console.services import commands as c
from console.services.errors import StorageError
from db import schema
from db.engine import open_engines
from db.tables import call, metadata
from db.tables import citizen as people
from db.views import SqlViews
from tests.conftest import Backend, Clock, open_backend
from tests.db.calls import citizen, dispatched, handed_off, received
from tests.logins import guarded
from tests.servers import Server

VERSIONS = Path(schema.__file__).parent / "migrations" / "versions"


def revisions() -> list[tuple[str, str | None]]:
    """Every revision file's (revision, the one below)."""
    found = []
    for path in sorted(VERSIONS.glob("r*.py")):
        text = path.read_text(encoding="utf-8")
        (own,) = re.findall(r'^revision = "(.+)"', text, re.MULTILINE)
        below = re.findall(r'^down_revision = "(.+)"', text, re.MULTILINE)
        found.append((own, below[0] if below else None))
    return found


def test_head_is_the_newest_revision_and_all_are_known() -> None:
    chain = revisions()
    assert [own for own, _ in chain] == list(schema.KNOWN)
    assert [below for _, below in chain] == [None, *schema.KNOWN[:-1]]
    assert schema.KNOWN[-1] == schema.HEAD


def test_a_new_file_has_the_newest_schema(empty_backend: Backend) -> None:
    with empty_backend.engines.reader.connect() as connection:
        assert schema.current(connection) == schema.HEAD
    assert not schema.ensure(empty_backend.engines.writer), "nothing left to do"


def test_the_tables_in_the_code_are_those_of_the_migrations(empty_backend: Backend) -> None:
    """No drift: a table changed in the code without a migration is found here."""

    def ours(_object: object, name: str | None, kind: str, *_: object) -> bool:
        return not (kind == "table" and re.match(r"(call|citizen)_text", name or ""))

    with empty_backend.engines.reader.connect() as connection:
        context = MigrationContext.configure(
            connection, opts={"include_object": ours, "compare_type": True}
        )
        assert compare_metadata(context, metadata) == []


def test_every_constraint_and_index_has_the_name_it_has_in_the_code(
    empty_backend: Backend,
) -> None:
    found = inspect(empty_backend.engines.reader)
    for table in metadata.tables.values():
        named = {i["name"] for i in found.get_indexes(table.name)}
        named |= {i["name"] for i in found.get_check_constraints(table.name)}
        named |= {i["name"] for i in found.get_unique_constraints(table.name)}
        named |= {i["name"] for i in found.get_foreign_keys(table.name)}
        wanted = {str(index.name) for index in table.indexes}
        wanted |= {str(one.name) for one in table.constraints if one != table.primary_key}
        assert wanted <= named, f"{table.name}: {wanted - named}"


def test_the_schema_goes_down_and_up_with_data_in_it(backend: Backend) -> None:
    dispatched(backend)
    handed_off(backend)
    citizen(backend, name="Prøve", phones=("20000001",))
    engine = backend.engines.writer
    schema.migrate(engine, "base")
    assert set(inspect(backend.engines.reader).get_table_names()) <= {"alembic_version"}
    schema.migrate(engine, "head")
    with backend.engines.reader.connect() as connection:
        assert schema.current(connection) == schema.HEAD
    backend.do(c.AddMunicipality(code="0751", name="Aarhus"))
    dispatched_again = backend.do(c.ReceiveCall(narrative="igen", municipality="0751"))
    assert dispatched_again.call_id == 1


def test_addresses_and_the_chosen_definition_come_along_both_ways(backend: Backend) -> None:
    backend.do(c.SetRepeatDefinition(definition="frecann"))
    received(backend, location="Prøvevej 5, 8000 Aarhus")
    citizen(backend, name="Prøve", address="Prøvevej 5")
    citizen(backend, name="Test", address="Prøvevej 6", no_fixed_address=True)
    engine = backend.engines.writer
    views = SqlViews(backend.engines.reader)
    schema.migrate(engine, "0006")
    assert views.setting("repeat_definition") == "frecann_adult"
    schema.migrate(engine, "0007")
    assert views.setting("repeat_definition") == "frecann"
    with backend.engines.reader.connect() as connection:
        assert connection.scalar(select(call.c.address_key)) == "prøvevej 5 8000 århus"
        homes = select(people.c.address_key).order_by(people.c.id)
        assert connection.scalars(homes).all() == ["prøvevej 5", ""]
    schema.migrate(engine, "head")
    backend.do(c.SetRepeatDefinition(definition="own", adult=(Threshold(5, 30),)))
    schema.migrate(engine, "0006")
    assert views.setting("repeat_definition") is None


def test_a_citizen_found_after_the_handoff_was_sent_is_on_it_since_0008(backend: Backend) -> None:
    engine = backend.engines.writer
    found, unknown = handed_off(backend), handed_off(backend)
    who = citizen(backend, name="Prøve")
    backend.do(c.MatchCitizen(call_id=backend.views.handoff(found).call_id, citizen_id=who))
    schema.migrate(engine, "0006")
    with engine.begin() as connection:
        connection.execute(text("UPDATE handoff SET citizen_id = NULL"))
    schema.migrate(engine, "head")
    assert backend.views.handoff(found).citizen_id == who
    assert backend.views.handoff(unknown).citizen_id is None


@pytest.mark.parametrize("down_to", [None, "0013"])
def test_the_number_of_a_removed_row_is_not_given_again_since_0016(
    backend: Backend, down_to: str | None
) -> None:
    engine = backend.engines.writer
    number = received(backend)
    if down_to is not None:
        schema.migrate(engine, down_to)
        schema.migrate(engine, "head")
    with engine.begin() as connection:
        guarded(connection, on=False)
        connection.execute(text("DELETE FROM journal WHERE call_id IS NOT NULL"))
        connection.execute(text("DELETE FROM call"))
        guarded(connection, on=True)
    assert received(backend) == number + 1


@pytest.mark.parametrize("found", ["0999", "abc"])
def test_a_file_from_a_newer_console_is_refused_and_not_touched(
    backend: Backend, found: str
) -> None:
    backend.do(c.ReceiveCall(narrative="Prøveopkald"))
    with backend.engines.writer.begin() as connection:
        connection.execute(
            text("UPDATE alembic_version SET version_num = :found"), {"found": found}
        )
    engines = open_engines(backend.url)
    for brings_up in (schema.ensure, schema.check):
        with pytest.raises(StorageError) as refusal:
            brings_up(engines.writer)
        assert refusal.value.code == "newer_schema"
        assert found in refusal.value.detail
    engines.dispose()
    assert len(backend.views.board().calls) == 1, "what is in it is still there"


@pytest.mark.parametrize(("revision", "code"), [("0005", "older_schema"), ("base", "no_schema")])
def test_a_schema_that_many_share_is_not_brought_up_by_whoever_comes_first(
    backend: Backend, revision: str, code: str
) -> None:
    schema.migrate(backend.engines.writer, revision)
    with pytest.raises(StorageError) as refusal:
        schema.check(backend.engines.writer)
    assert refusal.value.code == code
    assert schema.ensure(backend.engines.writer)
    schema.check(backend.engines.writer)


def test_two_consoles_that_start_at_once_make_one_schema(
    engine_name: str, request: pytest.FixtureRequest, tmp_path: Path, clock: Clock
) -> None:
    from concurrent.futures import ThreadPoolExecutor

    from console.services.dispatcher import Actor

    url = f"sqlite:///{tmp_path / 'new.db'}"
    if engine_name == "postgres":
        server: Server = request.getfixturevalue("server")
        url = server.url(server.database())
    with ThreadPoolExecutor(4) as pool:
        opened = list(
            pool.map(lambda n: open_backend(url, clock, Actor(f"p{n}", f"bord-{n}")), range(4))
        )
    for number, backend in enumerate(opened):
        backend.do(c.ReceiveCall(narrative=str(number)))
    assert len(opened[0].views.board().calls) == 4
    for backend in opened:
        backend.close()


def test_who_comes_of_age_when_is_known_of_citizens_from_before(backend: Backend) -> None:
    known = citizen(backend, name="Prøve Prøvesen", birth_date=date(2012, 2, 29))
    by_cpr = citizen(backend, name="Test Testesen", cpr="0101124001")
    unknown = citizen(backend, name="Prøve Uvis")
    schema.migrate(backend.engines.writer, "0024")
    schema.migrate(backend.engines.writer, "head")
    with backend.engines.reader.connect() as connection:
        rows = connection.execute(select(people.c.id, people.c.of_age_on)).all()
    found = {row.id: row.of_age_on for row in rows}
    assert found == {known: date(2030, 3, 1), by_cpr: date(2030, 1, 1), unknown: None}
