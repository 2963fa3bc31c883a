"""Who looked and who changed: one list of two books, by citizen, by user, by time, page by page."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

from console.domain.codes import AccessReason, AuditKind, Disposition, Export, Role, UnitKind
from console.services import commands as c
from console.services.audit_view import AuditQuery, AuditRow
from console.services.dispatcher import Actor
from tests.conftest import Backend, Clock
from tests.db.calls import citizen, claimed, received

BO = Actor("bo", "bord-2", Role.BRIDGE_BUILDER)
IB = Actor("ib", "bord-9", Role.AUDITOR)


def asked(backend: Backend, **query: object) -> list[AuditRow]:
    return list(backend.seen_by("ib").audit(replace(AuditQuery(), **query)))  # type: ignore[arg-type]  # named as its fields


def kinds(rows: list[AuditRow]) -> list[str]:
    return [row.kind.value for row in rows]


def about(backend: Backend, clock: Clock) -> tuple[int, int]:
    """A call and its citizen, seen, changed, found and taken out, a minute apart; beside them
    another citizen of whom the same is true."""
    number = claimed(backend)
    who = backend.do(c.CreateCitizen(name="Prøve", call_id=number)).citizen_id
    assert who is not None
    clock.pass_(minutes=1)
    backend.do(c.OpenCall(call_id=number, reason=AccessReason.HELPING), BO)
    clock.pass_(minutes=1)
    backend.do(c.RecordSearch(hits=2, citizens=(who, 99)), BO)
    clock.pass_(minutes=1)
    backend.do(c.RecordExport(what=Export.EFFECT, count=1, citizens=(who,)), BO)
    clock.pass_(minutes=1)
    backend.do(c.WriteNote(call_id=number, text="Prøvenote"))
    clock.pass_(minutes=1)
    other = citizen(backend, name="Test")
    backend.do(c.OpenCitizen(citizen_id=other, reason=AccessReason.REVIEW), BO)
    backend.do(c.RecordSearch(hits=1, citizens=(other, who * 10 + 1)), BO)
    return number, who


def test_all_about_one_citizen_is_found_and_nothing_else(backend: Backend, clock: Clock) -> None:
    _, who = about(backend, clock)
    rows = asked(backend, citizen_id=who)
    assert kinds(rows) == [
        *("changed", "exported", "searched", "opened"),
        *("opened", "changed", "changed"),
    ]
    assert [row.actor for row in rows] == ["anna", "bo", "bo", "bo", "anna", "anna", "anna"]


def test_a_look_at_a_call_is_one_at_the_citizen_found_to_be_in_it_later(backend: Backend) -> None:
    number = received(backend)
    backend.do(c.OpenCall(call_id=number, reason=AccessReason.HELPING), BO)
    backend.do(c.ClaimCall(call_id=number))
    who = backend.do(c.CreateCitizen(name="Prøve", call_id=number)).citizen_id
    looks = asked(backend, citizen_id=who, kind=AuditKind.OPENED)
    assert {row.actor for row in looks} == {"anna", "bo"}


def test_a_search_in_somebodys_call_is_about_those_found(backend: Backend) -> None:
    number = claimed(backend)
    who = backend.do(c.CreateCitizen(name="Prøve", call_id=number)).citizen_id
    backend.do(c.RecordSearch(hits=1, citizens=(77,), call_id=number), BO)
    assert asked(backend, citizen_id=who, kind=AuditKind.SEARCHED) == []


def test_merged_records_are_one_citizen(backend: Backend) -> None:
    kept, absorbed = citizen(backend, name="Prøve"), citizen(backend, name="Prøve P")
    backend.do(c.OpenCitizen(citizen_id=absorbed, reason=AccessReason.REVIEW), BO)
    backend.do(c.MergeCitizens(kept_id=kept, absorbed_id=absorbed))
    assert "opened" in kinds(asked(backend, citizen_id=kept))


def test_by_user_by_kind_and_by_period(backend: Backend, clock: Clock) -> None:
    start = clock.now
    about(backend, clock)
    assert {row.actor for row in asked(backend, actor="bo")} == {"bo"}
    assert set(kinds(asked(backend, kind=AuditKind.CHANGED))) == {"changed"}
    opened = asked(backend, kind=AuditKind.OPENED, actor="bo")
    assert [row.look.reason for row in opened if row.look] == [
        AccessReason.REVIEW,
        AccessReason.HELPING,
    ]
    minute = timedelta(minutes=1)
    some = asked(backend, since=start + minute, until=start + 3 * minute)
    assert kinds(some) == ["searched", "opened"]


def test_where_the_units_are_does_not_bury_what_people_did(backend: Backend, clock: Clock) -> None:
    unit = backend.do(c.AddUnit(call_sign="S9", kind=UnitKind.SOCIOLANCE)).unit_id
    backend.do(c.SetUnitDevice(unit_id=unit or 0, device_id="860000000000009"))
    seen = c.RecordPosition(
        device_id="860000000000009", latitude=56.1, longitude=10.2, at=clock.now
    )
    backend.do(seen)
    newest = [row.act.act for row in asked(backend) if row.act][:2]
    assert newest == ["unit_device_set", "unit_added"]


def test_pages_follow_each_other_without_gap_or_repeat(backend: Backend, clock: Clock) -> None:
    about(backend, clock)
    for _ in range(3):  # much at the same moment, in both books
        backend.do(c.RecordExport(what=Export.LISTING), BO)
        received(backend)
    everything = asked(backend, limit=1000)
    for size in (1, 2, 3, 5):
        read: list[AuditRow] = []
        page = asked(backend, limit=size)
        while page:
            read += page
            page = asked(backend, limit=size, before=read[-1].key)
        assert read == everything
    assert [row.key for row in everything] == sorted((row.key for row in everything), reverse=True)


def test_an_act_tells_the_role_of_whose_account_did_it(backend: Backend) -> None:
    leader = (Role.SHIFT_LEADER, Role.DISPATCHER)
    backend.do(c.AddAccount(name="anna", roles=leader))
    backend.do(c.RecordExport(what=Export.LISTING), IB)
    added, taken = asked(backend, limit=2)[::-1]
    assert added.role == Role.SHIFT_LEADER
    assert taken.role == Role.AUDITOR


def test_what_is_in_work_is_what_is_claimed_and_open(backend: Backend) -> None:
    received(backend)
    number, closed = claimed(backend), claimed(backend)
    backend.do(c.CloseCall(call_id=closed, disposition=Disposition.CANCELLED))
    assert backend.views.in_work("anna") == {number}
    assert backend.views.in_work("bo") == frozenset()
