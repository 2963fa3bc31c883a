"""Triage, red flags, and the citizen of the call."""

from __future__ import annotations

from datetime import date

import pytest

from console.domain.codes import (
    CallState,
    Category,
    Disposition,
    RedFlag,
    ReopenReason,
    SceneOutcome,
    UnitStatus,
)
from console.services import commands as c
from tests.domain.refused import refused
from tests.services.shift import Shift


def person(shift: Shift, **known: object) -> int:
    done = shift.do(c.CreateCitizen(**known))  # type: ignore[arg-type]  # fields of the command
    assert done.citizen_id is not None
    return done.citizen_id


def test_triage_goes_from_categories_and_place_to_social(shift: Shift) -> None:
    call = shift.do(c.RegisterCall(narrative="x", claim=True)).call_id
    assert call is not None
    with refused("categories_needed"):
        shift.do(c.FinishTriage(call_id=call))
    shift.do(c.SetCategories(call_id=call, categories=(Category.DRUGS, Category.ALCOHOL)))
    with refused("municipality_needed"):
        shift.do(c.FinishTriage(call_id=call))
    with refused("not_found"):
        shift.do(c.SetMunicipality(call_id=call, municipality="0000"))
    shift.do(c.SetMunicipality(call_id=call, municipality="0751"))
    shift.do(c.FinishTriage(call_id=call))
    assert shift.store.calls.get(call).triaged_at == shift.now


def test_a_returned_call_that_is_reopened_can_become_social(shift: Shift) -> None:
    call = shift.call()
    shift.do(c.ReturnToEmergency(call_id=call, flag=RedFlag.STROKE))
    stored = shift.store.calls.get(call)
    assert (stored.state, stored.disposition) == (
        CallState.CLOSED,
        Disposition.RETURNED_TO_EMERGENCY,
    )
    shift.do(c.ReopenCall(call_id=call, reason=ReopenReason.CALLED_AGAIN))
    shift.do(c.FinishTriage(call_id=call))


def test_a_red_flag_returns_the_call_in_one_act_and_units_under_way_turn_back(
    shift: Shift,
) -> None:
    call = shift.dispatched()
    shift.do(c.AssignUnit(call_id=call, unit_id=2))
    done = shift.do(c.ReturnToEmergency(call_id=call, flag=RedFlag.OVERDOSE))
    assert done.detail == {"red_flag": "overdose", "units_called_off": ["S1", "PP1"]}
    assert {u.status for u in shift.store.units.rows.values()} == {UnitStatus.AVAILABLE}
    assert shift.store.calls.get(call).state == CallState.CLOSED


def test_a_unit_with_the_citizen_stays_and_the_flag_is_raised_at_once(shift: Shift) -> None:
    call = shift.dispatched()
    shift.do(c.AssignUnit(call_id=call, unit_id=2))
    shift.do(c.SetUnitStatus(unit_id=1, status=UnitStatus.ON_SCENE))
    done = shift.do(c.ReturnToEmergency(call_id=call, flag=RedFlag.OVERDOSE))
    assert (done.act, done.detail["units_called_off"]) == ("red_flag_raised", ["PP1"])
    flagged = shift.store.calls.get(call)
    assert (flagged.red_flag, flagged.state) == (RedFlag.OVERDOSE, CallState.DISPATCHED)
    with refused("flag_raised", call=call):
        shift.do(c.ReturnToEmergency(call_id=call, flag=RedFlag.OVERDOSE))
    shift.do(c.SetUnitStatus(unit_id=1, status=UnitStatus.AVAILABLE))
    shift.do(c.RecordOutcome(call_id=call, outcome=SceneOutcome.EMERGENCY_DEPARTMENT))
    with refused("red_flag_stands", call=call):
        shift.do(c.CloseCall(call_id=call, disposition=Disposition.SOCIOLANCE_VISIT))
    assert shift.do(c.ReturnToEmergency(call_id=call, flag=RedFlag.OVERDOSE)).act == (
        "returned_to_emergency"
    )


def test_a_new_citizen_is_matched_at_once(shift: Shift) -> None:
    call = shift.call()
    done = shift.do(
        c.CreateCitizen(call_id=call, cpr="120655-0001", phones=("20 00 00 01", "+4520000001"))
    )
    record = shift.store.citizens.get(done.citizen_id)
    assert (record.cpr, record.birth_date) == ("1206550001", date(1955, 6, 12))
    assert record.phones == ("+4520000001",)
    assert shift.store.calls.get(call).citizen_id == record.id


def test_one_cpr_stands_on_one_citizen(shift: Shift) -> None:
    first = person(shift, cpr="1206550001")
    with refused("cpr_known", citizen=first):
        person(shift, cpr="120655 0001", name="Anden Prøve")
    other = person(shift, name="Anden Prøve")
    with refused("cpr_known", citizen=first):
        shift.do(c.EditCitizen(citizen_id=other, cpr="1206550001"))


def test_an_edited_citizen_is_trimmed_emptied_and_never_left_without_anything(
    shift: Shift,
) -> None:
    who = person(shift, name="Prøve", municipality="0751", birth_date=date(1955, 6, 12))
    shift.do(
        c.EditCitizen(citizen_id=who, name="  Prøve P  ", municipality="", clear_birth_date=True)
    )
    record = shift.store.citizens.get(who)
    assert (record.name, record.municipality, record.birth_date) == ("Prøve P", None, None)
    with refused("nothing_changed"):
        shift.do(c.EditCitizen(citizen_id=who, name="Prøve P "))
    with refused("citizen_empty"):
        shift.do(c.EditCitizen(citizen_id=who, name=""))


def test_no_undo_is_offered_that_would_be_refused_because_of_a_merge(shift: Shift) -> None:
    kept, gone = person(shift, name="Prøve"), person(shift, name="Prøve P")
    call = shift.call()
    shift.do(c.MatchCitizen(call_id=call, citizen_id=gone))
    shift.do(c.MergeCitizens(kept_id=kept, absorbed_id=gone))
    assert shift.do(c.MatchCitizen(call_id=call, citizen_id=kept)).undo is None


def test_a_merged_record_is_neither_matched_nor_edited_nor_merged_on(shift: Shift) -> None:
    kept, gone = person(shift, name="Prøve"), person(shift, name="Prøve P")
    call = shift.call()
    shift.do(c.MergeCitizens(kept_id=kept, absorbed_id=gone))
    for command in (
        c.MatchCitizen(call_id=call, citizen_id=gone),
        c.EditCitizen(citizen_id=gone, name="Nyt"),
        c.MergeCitizens(kept_id=gone, absorbed_id=kept),
    ):
        with refused("citizen_merged", citizen=gone):
            shift.do(command)
    shift.do(c.UnmergeCitizen(absorbed_id=gone))
    shift.do(c.MatchCitizen(call_id=call, citizen_id=gone))


def test_two_cpr_numbers_never_come_together_however_many_merges_lie_between(
    shift: Shift,
) -> None:
    one, two = person(shift, cpr="1206550001"), person(shift, cpr="1306550001")
    nameless = person(shift, description="rød jakke")
    shift.do(c.MergeCitizens(kept_id=nameless, absorbed_id=one))
    with refused("merge_two_cpr"):
        shift.do(c.MergeCitizens(kept_id=two, absorbed_id=nameless))
    with refused("merge_two_cpr"):
        shift.do(c.MergeCitizens(kept_id=nameless, absorbed_id=two))


@pytest.mark.parametrize("cpr", ["", "ukendt"])
def test_an_unknown_number_is_no_number_to_know_by(shift: Shift, cpr: str) -> None:
    with refused("citizen_empty"):
        person(shift, cpr=cpr)
