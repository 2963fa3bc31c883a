"""What one person is told: written down before, hidden where it is not open. On real storage."""

from __future__ import annotations

import inspect
from datetime import UTC, date, datetime

import pytest

from console.domain.access import HOLDS, Access
from console.domain.codes import (
    AccessKind,
    AccessReason,
    ConsentScope,
    Disposition,
    Export,
    Ground,
    NeedArea,
    NeedLevel,
    Role,
    SharedPlace,
)
from console.domain.errors import Refusal
from console.services import commands as c
from console.services import reading
from console.services.audit_view import AuditQuery
from console.services.citizen_view import KnownAs
from console.services.dispatcher import Actor
from console.services.errors import StorageError
from console.services.reading import Told, told
from console.services.views import HistoryQuery, Views
from console.texts import set_language
from tests.conftest import Backend, Clock
from tests.db.calls import citizen, claimed, handed_off, received

BO = Actor("bo", "bord-2", Role.BRIDGE_BUILDER)
DESK = Actor("anna", "bord-1", Role.DISPATCHER)
BEGINNING = datetime(2000, 1, 1, tzinfo=UTC)
CANARY = "Kanariefugl"


@pytest.fixture(autouse=True)
def danish() -> None:
    set_language("da")


def to(backend: Backend, actor: Actor) -> Told:
    return told(backend.seen_by(actor.name), backend.dispatcher, actor, backend.clock)


def looks(backend: Backend, who: str = "bo") -> tuple[Access, ...]:
    return backend.seen_by(who).looks(who, BEGINNING).rows


def full(backend: Backend) -> int:
    """A call of anna's with a canary in every field that tells who somebody is."""
    number = claimed(
        backend,
        ConsentScope.SHARE_MUNICIPALITY,
        caller_name=f"{CANARY} Prøvesen",
        caller_phone="20 00 00 99",
        location=f"{CANARY}vej 7",
        narrative=f"{CANARY} råber",
    )
    backend.do(
        c.CreateCitizen(
            name=f"{CANARY} Prøvesen",
            cpr="241256-0099",
            phones=("20000099",),
            address=f"{CANARY}vej 7",
            description=f"{CANARY} hat",
            call_id=number,
        )
    )
    backend.do(
        c.WritePlan(
            call_id=number,
            instruction="Tal roligt",
            agreed=f"{CANARY} ringer mandag",
            agreed_with=CANARY,
            valid_until=date(2027, 1, 1),
        )
    )
    backend.do(c.WriteNote(call_id=number, text=f"{CANARY} note"))
    backend.do(
        c.AssessNeed(
            call_id=number, area=NeedArea.HOUSING, level=NeedLevel.SOME, note=f"{CANARY} bor"
        )
    )
    backend.do(
        c.RecordLegalGround(
            call_id=number,
            scope=ConsentScope.VISIT,
            ground=Ground.VITAL_INTEREST,
            reason=f"{CANARY} falder",
            decided_by="anna",
        )
    )
    handed_off(backend, number)
    backend.do(c.MarkSharedPhone(phone="20000099", place=SharedPlace.SHELTER, name=CANARY))
    return number


# Hiding ------------------------------------------------------------------------------------


def test_what_is_hidden_of_anothers_call_is_everything_that_tells_who(backend: Backend) -> None:
    number = full(backend)
    view = to(backend, BO).call(number)
    shown = repr(view)
    for secret in (CANARY, "20000099", "2412560099", "1956", "bolig"):
        assert secret not in shown, secret
    assert view.masked
    assert view.call.caller_name == "skjult"
    assert looks(backend) == (), "what was not told was not seen"


def test_what_safety_and_the_queue_ask_for_stays_in_view(backend: Backend) -> None:
    number = full(backend)
    view = to(backend, BO).call(number)
    whole = backend.views.call(number)
    assert view.plan is not None
    assert view.plan.instruction == "Tal roligt"
    assert view.call.categories == whole.call.categories
    assert view.call.municipality == "0751"
    assert view.repeat.counts == whole.repeat.counts
    assert view.timeline == whole.timeline
    assert view.handoffs[0].service == "bostøtte"


def test_every_list_hides_it_too(backend: Backend) -> None:
    number = full(backend)
    views = to(backend, BO)
    handoff = views.handoffs()[0].id
    answers = (
        views.board(),
        views.board_rows([number], [], [handoff]),
        views.calls(all_=True),
        views.handoffs(),
        views.handoff(handoff),
        views.history(HistoryQuery(text=CANARY)),
        views.citizens(CANARY),
        views.candidates(number),
        views.similar(KnownAs(name=CANARY)),
        views.call_list(backend.clock()),
        views.leader(backend.clock(), backend.clock()),
        views.follow_ups_due(date(2030, 1, 1)),
        views.note(1),
    )
    for answer in answers:
        assert CANARY not in repr(answer)
        assert "20000099" not in repr(answer)
    assert CANARY in repr(backend.views.history(HistoryQuery(text=CANARY)))


def test_every_question_is_told_by_a_rule() -> None:
    """A new one tells nobody anything before somebody has decided what it hides."""
    asked = {name for name, _ in inspect.getmembers(Views, inspect.isfunction) if name[0] != "_"}
    own = {name for name, _ in inspect.getmembers(reading._Told, inspect.isfunction)}
    assert asked <= reading.PLAIN | reading.HIDING | own
    assert not reading.PLAIN & reading.HIDING
    assert asked >= reading.PLAIN | reading.HIDING


def test_where_nobody_signs_in_nothing_is_hidden_and_all_is_kept(backend: Backend) -> None:
    number = full(backend)
    backend.clock.pass_(hours=1)
    views = to(backend, backend.actor)
    before = len(looks(backend, "anna"))
    assert views.call(number) == backend.views.call(number)
    assert views.call(number).call.caller_name == f"{CANARY} Prøvesen"
    assert CANARY in repr(views.board())
    assert len(looks(backend, "anna")) == before + 1


# Opening -----------------------------------------------------------------------------------


def test_a_reason_opens_a_call_and_no_other(backend: Backend) -> None:
    number, other = full(backend), received(backend, caller_name=CANARY)
    views = to(backend, BO)
    backend.do(c.OpenCall(call_id=number, reason=AccessReason.HELPING), BO)
    assert views.call(number) == backend.views.call(number)
    assert views.call(other).masked
    assert CANARY in views.handoffs()[0].citizen_name
    assert views.citizens(CANARY)[0].citizen.name == f"{CANARY} Prøvesen"
    names = {row.id: row.caller_name for row in views.history(HistoryQuery())}
    assert names == {number: f"{CANARY} Prøvesen", other: "skjult"}


def test_opening_a_citizen_opens_their_rows_and_not_a_whole_call(backend: Backend) -> None:
    number = full(backend)
    views = to(backend, BO)
    backend.do(c.OpenCitizen(citizen_id=1, reason=AccessReason.COMPLAINT), BO)
    assert views.citizens(CANARY)[0].citizen.cpr == "2412560099"
    assert views.history(HistoryQuery(citizen_id=1))[0].caller_name == f"{CANARY} Prøvesen"
    assert views.call(number).masked


def test_ones_own_call_is_open_and_written_down_anew_each_quarter(
    backend: Backend, clock: Clock
) -> None:
    number = received(backend, caller_name=CANARY)
    backend.do(c.ClaimCall(call_id=number), DESK)
    views = to(backend, DESK)
    for _ in range(3):
        assert not views.call(number).masked
    assert len(looks(backend, "anna")) == 1
    clock.now += HOLDS * 2
    assert not views.call(number).masked
    assert [look.reason for look in looks(backend, "anna")] == [AccessReason.OWN_CALL] * 2


def test_a_look_lasts_while_it_is_looked_at_and_no_longer(backend: Backend, clock: Clock) -> None:
    number = full(backend)
    views = to(backend, BO)
    backend.do(c.OpenCall(call_id=number, reason=AccessReason.OTHER, text="dobbelt"), BO)
    for _ in range(3):
        assert not views.call(number).masked
        clock.pass_(minutes=10)
    assert [(look.reason, look.text) for look in looks(backend)] == [
        (AccessReason.OTHER, "dobbelt")
    ] * 2
    clock.pass_(minutes=30)
    assert views.call(number).masked


def test_a_closed_call_is_nobodys_own(backend: Backend, clock: Clock) -> None:
    number = received(backend, caller_name=CANARY)
    backend.do(c.ClaimCall(call_id=number), DESK)
    backend.do(c.CloseCall(call_id=number, disposition=Disposition.SOLVED_BY_PHONE), DESK)
    views = to(backend, DESK)
    assert not views.call(number).masked, "it was just closed"
    clock.now += HOLDS * 2
    assert views.call(number).masked


def test_nothing_is_told_that_could_not_be_written_down(backend: Backend) -> None:
    number = claimed(backend)
    backend.clock.pass_(hours=1)
    views = to(backend, backend.actor)
    backend.engines.writer.dispose()

    def away(*_args: object, **_options: object) -> None:
        raise StorageError("away")

    views._dispatcher.submit = away  # type: ignore[attr-defined]  # storage as it is when it is gone
    with pytest.raises(StorageError):
        views.call(number)
    with pytest.raises(StorageError):
        views.citizens("Prøve")


def test_while_storage_is_away_only_what_was_open_by_then_is_shown(
    backend: Backend, clock: Clock
) -> None:
    number = full(backend)
    views = to(backend, BO)
    closed = views.call(number)
    backend.do(c.OpenCall(call_id=number, reason=AccessReason.HELPING), BO)
    view = views.call(number)
    assert views.still(view, clock.now) == view
    assert views.still(closed, clock.now).masked, "what was hidden stays hidden"
    assert CANARY not in repr(views.still(view, clock.now + HOLDS * 2))
    assert CANARY not in repr(to(backend, BO).still(view, clock.now)), "somebody else opened it"
    own = to(backend, DESK).still(view, clock.now + HOLDS * 2)
    assert own == view


# Searching and taking out ------------------------------------------------------------------


def test_a_search_is_kept_by_whom_it_found_and_never_by_its_words(backend: Backend) -> None:
    found = citizen(backend, name="Prøve Prøvesen")
    citizen(backend, name="Test Testesen")
    views = to(backend, BO)
    assert [hit.citizen.name for hit in views.citizens("Prøve")] == ["skjult"]
    views.citizens("Prøvesen")
    (look,) = looks(backend)
    assert look.kind == AccessKind.SEARCHED
    assert look.detail == {"hits": 1, "citizens": f" {found} "}
    assert "Prøve" not in repr(look)


def test_in_ones_own_call_the_search_shows_who_they_are(backend: Backend) -> None:
    born = date(1956, 12, 24)
    who = citizen(backend, name=CANARY, birth_date=born)
    number = received(backend, caller_name=CANARY)
    backend.do(c.ClaimCall(call_id=number), DESK)
    views = to(backend, DESK).about(number)
    for hits in (
        views.citizens(CANARY),
        views.candidates(number),
        views.similar(KnownAs(name=CANARY, birth_date=born)),
    ):
        assert [hit.citizen.name for hit in hits] == [CANARY]
    searched = [look for look in looks(backend, "anna") if look.kind == AccessKind.SEARCHED]
    assert [(look.call_id, look.detail["citizens"]) for look in searched] == [(number, f" {who} ")]
    assert to(backend, BO).about(number).citizens(CANARY)[0].citizen.name == "skjult"


def test_nobody_is_looked_for_by_what_is_hidden(backend: Backend) -> None:
    number = full(backend)
    assert to(backend, BO).candidates(number) == ()
    assert looks(backend) == ()


def test_taking_out_is_kept_with_what(backend: Backend) -> None:
    to(backend, BO).exported(Export.EFFECT, 2, (7, 8))
    assert [look.detail["export"] for look in looks(backend)] == ["effect"]


def test_only_the_auditor_sees_who_looked(backend: Backend) -> None:
    for role in set(Role) - {Role.AUDITOR}:
        with pytest.raises(Refusal) as refusal:
            to(backend, Actor("bo", "bord-2", role)).audit(AuditQuery())
        assert refusal.value.code == "not_your_role"
    assert to(backend, Actor("ib", "bord-9", Role.AUDITOR)).audit(AuditQuery())


# Canary ------------------------------------------------------------------------------------


def test_no_name_ever_reaches_the_book_or_the_journal(backend: Backend) -> None:
    number = full(backend)
    for actor in (BO, DESK, backend.actor):
        views = to(backend, actor)
        views.call(number)
        views.citizens(CANARY)
        views.citizens("2412560099")
        views.history(HistoryQuery(text=f"{CANARY} 20000099"))
        views.similar(KnownAs(name=CANARY))
        views.exported(Export.LISTING, 1, (1,))
    kept = repr([looks(backend, who) for who in ("anna", "bo")])
    with backend.engines.reader.connect() as connection:
        kept += repr(connection.exec_driver_sql("SELECT * FROM journal").all())
        kept += repr(connection.exec_driver_sql("SELECT * FROM access").all())
    for secret in (CANARY, "20000099", "2412560099"):
        assert secret not in kept
