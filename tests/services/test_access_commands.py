"""Seeing who somebody is: why, once, and written down before it is told."""

from __future__ import annotations

from datetime import timedelta
from typing import Any

import pytest

from console.domain.access import HOLDS, Access
from console.domain.codes import AccessKind, AccessReason, Disposition, Export, ReopenReason, Role
from console.services import commands as c
from console.services.dispatcher import Actor
from tests.domain.refused import refused
from tests.services.shift import ANNA, Shift

HELPER = Actor("bo", "bord-2", Role.BRIDGE_BUILDER)
DESK = Actor("anna", "bord-1", Role.DISPATCHER)


def looks(shift: Shift) -> list[Access]:
    return list(shift.store.accesses.rows.values())


def waiting(shift: Shift) -> int:
    number = shift.do(c.RegisterCall(narrative="Prøveopkald")).call_id
    assert number is not None
    return number


@pytest.mark.parametrize(
    "take",
    [
        lambda call: c.ClaimCall(call_id=call),
        lambda _call: c.ClaimNext(),
        lambda _call: c.RegisterCall(narrative="Prøveopkald", claim=True),
    ],
)
def test_taking_a_call_opens_it(shift: Shift, take: Any) -> None:
    number = shift.do(take(waiting(shift)), DESK).call_id
    (look,) = looks(shift)
    assert (look.kind, look.call_id, look.reason) == (
        AccessKind.OPENED,
        number,
        AccessReason.OWN_CALL,
    )
    assert (look.actor, look.workstation, look.role) == ("anna", "bord-1", Role.DISPATCHER)


def test_reopening_a_call_opens_it(shift: Shift) -> None:
    number = shift.call()
    shift.do(c.CloseCall(call_id=number, disposition=Disposition.CANCELLED))
    shift.now += HOLDS
    shift.do(c.ReopenCall(call_id=number, reason=ReopenReason.CALLED_AGAIN))
    assert [look.call_id for look in looks(shift)] == [number, number]


def test_a_call_of_anothers_takes_a_reason_and_other_takes_words(shift: Shift) -> None:
    number = shift.call()
    with refused("open_reason"):
        shift.do(c.OpenCall(call_id=number), HELPER)
    with refused("open_reason"):
        shift.do(c.OpenCall(call_id=number, reason=AccessReason.OWN_CALL), HELPER)
    with refused("reason_needed", field="open"):
        shift.do(c.OpenCall(call_id=number, reason=AccessReason.OTHER, text=" "), HELPER)
    assert [look.actor for look in looks(shift)] == ["anna"], "what was refused was not seen"
    shift.do(c.OpenCall(call_id=number, reason=AccessReason.OTHER, text=" dobbelt "), HELPER)
    assert (looks(shift)[-1].reason, looks(shift)[-1].text) == (AccessReason.OTHER, "dobbelt")


def test_the_same_look_within_a_quarter_is_one_row_and_the_next_another(shift: Shift) -> None:
    number = shift.call()
    helping = AccessReason.HELPING
    shift.do(c.OpenCall(call_id=number, reason=helping), HELPER)
    shift.now += HOLDS - timedelta(seconds=2)
    shift.do(c.OpenCall(call_id=number, reason=helping), HELPER)
    assert len([look for look in looks(shift) if look.actor == "bo"]) == 1
    shift.now += timedelta(seconds=2)
    shift.do(c.OpenCall(call_id=number, reason=helping), HELPER)
    assert len([look for look in looks(shift) if look.actor == "bo"]) == 2


def test_who_sits_alone_is_written_down_and_asked_nothing(shift: Shift) -> None:
    number = waiting(shift)
    shift.do(c.OpenCall(call_id=number), ANNA)
    citizen = shift.do(c.CreateCitizen(name="Prøve")).citizen_id
    assert citizen is not None
    shift.do(c.OpenCitizen(citizen_id=citizen), ANNA)
    assert [(look.call_id, look.citizen_id, look.reason) for look in looks(shift)] == [
        (number, None, None),
        (None, citizen, None),
    ]


def test_a_citizen_takes_a_reason_always(shift: Shift) -> None:
    number = shift.call()
    citizen = shift.do(c.CreateCitizen(name="Prøve", call_id=number), DESK).citizen_id
    assert citizen is not None
    with refused("open_reason"):
        shift.do(c.OpenCitizen(citizen_id=citizen), DESK)
    shift.do(c.OpenCitizen(citizen_id=citizen, reason=AccessReason.COMPLAINT), DESK)
    shift.do(c.OpenCitizen(citizen_id=citizen, reason=AccessReason.REVIEW), DESK)
    assert looks(shift)[-1].reason == AccessReason.COMPLAINT
    assert len(looks(shift)) == 2
    with refused("not_found", kind="citizen"):
        shift.do(c.OpenCitizen(citizen_id=99, reason=AccessReason.REVIEW), DESK)


def test_an_auditor_opens_nothing(shift: Shift) -> None:
    with refused("not_your_role"):
        shift.do(
            c.OpenCall(call_id=waiting(shift), reason=AccessReason.REVIEW),
            Actor("ib", "bord-9", Role.AUDITOR),
        )


def test_a_search_keeps_how_many_and_whom_and_is_one_while_it_finds_the_same(shift: Shift) -> None:
    for hits in ((3, 1), (1, 3), (3,)):
        shift.do(c.RecordSearch(hits=len(hits), citizens=hits), DESK)
    assert [look.detail for look in looks(shift)] == [
        {"hits": 2, "citizens": " 1 3 "},
        {"hits": 1, "citizens": " 3 "},
    ]


def test_every_taking_out_is_a_row(shift: Shift) -> None:
    for _ in range(2):
        shift.do(c.RecordExport(what=Export.EFFECT, count=2, citizens=(5, 4)), DESK)
    assert [look.detail for look in looks(shift)] == [
        {"export": "effect", "count": 2, "citizens": " 4 5 "}
    ] * 2


def test_looking_leaves_nothing_on_the_timeline(shift: Shift) -> None:
    number = shift.call()
    before = len(shift.store.entries)
    shift.do(c.OpenCall(call_id=number, reason=AccessReason.HELPING), HELPER)
    shift.do(c.RecordSearch(hits=0), HELPER)
    shift.do(c.RecordExport(what=Export.LISTING), HELPER)
    assert len(shift.store.entries) == before
