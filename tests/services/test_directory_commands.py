"""The directory: entrances edited, verified and imported, all or nothing."""

from __future__ import annotations

from dataclasses import replace
from datetime import time

import pytest

from console.domain.codes import ContactRole
from console.domain.municipality import Contact, Hours, Municipality, Service
from console.domain.repeat_callers import Threshold
from console.services import commands as c
from tests.domain.refused import refused
from tests.services.shift import Shift

FIXED = Contact(municipality="0751", role=ContactRole.ENTRANCE, name="Testkontakt Aarhus")
DEPUTY = replace(FIXED, role=ContactRole.DEPUTY, rank=1, name="Teststedfortræder")


def test_an_entrance_is_edited_and_only_verifying_verifies_it(shift: Shift) -> None:
    with refused("nothing_to_verify", municipality="0751"):
        shift.do(c.VerifyMunicipality(code="0751"))
    hours = (Hours(1, time(8), time(15)), Hours(0, time(8), time(15)))
    shift.do(c.EditMunicipality(code="0751", phone="20 00 00 09", hours=hours))
    stored = shift.store.municipality("0751")
    assert (stored.phone, stored.hours) == ("+4520000009", tuple(sorted(hours)))
    assert stored.verified_at is None
    shift.do(c.VerifyMunicipality(code="0751"))
    stored = shift.store.municipality("0751")
    assert (stored.verified_by, stored.verified_at) == ("anna", shift.now)


@pytest.mark.parametrize(
    ("edit", "code"),
    [
        ({"received_days": 0}, "deadline_range"),
        ({"urgent_hours": 61}, "deadline_range"),
        ({"hours": (Hours(0, time(9), time(8)),)}, "hours_order"),
        ({"note": ""}, "nothing_changed"),
    ],
)
def test_an_entrance_that_cannot_be_is_refused(
    shift: Shift, edit: dict[str, object], code: str
) -> None:
    before = shift.state()
    with refused(code):
        shift.do(c.EditMunicipality(code="0751", **edit))  # type: ignore[arg-type]  # its fields
    assert shift.state() == before


def test_there_is_one_fixed_contact_person_and_any_number_of_deputies(shift: Shift) -> None:
    shift.do(c.SaveContact(contact=replace(FIXED, rank=7)))
    assert shift.store.contacts.get(1).rank == 0
    shift.do(c.SaveContact(contact=DEPUTY))
    with refused("one_entrance", municipality="0751"):
        shift.do(c.SaveContact(contact=replace(FIXED, name="Anden")))
    with refused("one_entrance", municipality="0751"):
        deputy = shift.store.contacts.get(2)
        shift.do(c.SaveContact(contact=replace(deputy, role=ContactRole.ENTRANCE)))
    with refused("name_needed"):
        shift.do(c.SaveContact(contact=replace(DEPUTY, name=" ")))


def test_a_service_is_named_once_in_a_municipality(shift: Shift) -> None:
    shift.do(c.SaveService(service=Service(municipality="0751", name="Bostøtte")))
    with refused("service_known", municipality="0751"):
        shift.do(c.SaveService(service=Service(municipality="0751", name="bostøtte")))
    shift.do(c.SaveService(service=Service(municipality="0779", name="bostøtte")))


def test_an_import_replaces_what_it_names_and_leaves_the_rest(shift: Shift) -> None:
    shift.do(c.SaveContact(contact=DEPUTY))
    shift.do(c.SaveContact(contact=replace(FIXED, municipality="0779")))
    entry = c.DirectoryEntry(
        municipality=Municipality(code="0751", name="Aarhus", phone="+4520000009"),
        contacts=(FIXED,),
        services=(Service(municipality="0751", name="herberg"),),
    )
    done = shift.do(c.ImportDirectory(entries=(entry,)))
    assert done.detail == {"municipalities": ["0751"]}
    assert [x.name for x in shift.store.contacts.find(municipality="0751")] == [FIXED.name]
    assert len(shift.store.contacts.find(municipality="0779")) == 1


def test_an_import_with_one_bad_entry_changes_nothing(shift: Shift) -> None:
    shift.do(c.SaveContact(contact=DEPUTY))
    before = shift.state()
    good = c.DirectoryEntry(municipality=Municipality(code="0751", name="Aarhus"))
    bad = c.DirectoryEntry(
        municipality=Municipality(code="0779", name="Skive"),
        contacts=tuple(replace(FIXED, municipality="0779", name=n) for n in "ab"),
    )
    with refused("one_entrance"):
        shift.do(c.ImportDirectory(entries=(good, bad)))
    assert shift.state() == before
    with refused("nothing_changed"):
        shift.do(c.ImportDirectory(entries=()))


def test_a_municipality_is_added_once(shift: Shift) -> None:
    with refused("municipality_known", municipality="0751"):
        shift.do(c.AddMunicipality(code="0751", name="Århus"))


def test_the_definition_of_a_repeat_caller_is_one_of_the_known(shift: Shift) -> None:
    with refused("definition_unknown"):
        shift.do(c.SetRepeatDefinition(definition="noget andet"))
    shift.do(c.SetRepeatDefinition(definition="frecann"))
    done = shift.do(c.SetRepeatDefinition(definition="midtjylland"))
    assert done.undo == replace(
        c.SetRepeatDefinition(definition="frecann"),
        op_id=done.undo.op_id if done.undo else "",
    )


def test_a_definition_of_ones_own_has_thresholds_that_make_sense(shift: Shift) -> None:
    five = (Threshold(5, 30),)
    before = shift.state()
    for code, told in (
        ("threshold_needed", {"definition": "own"}),
        ("threshold_days", {"definition": "own", "adult": five, "child": (Threshold(3, 400),)}),
        ("threshold_calls", {"definition": "own", "adult": (Threshold(1, 30),)}),
        ("thresholds_only_own", {"definition": "frecann", "adult": five}),
    ):
        with refused(code):
            shift.do(c.SetRepeatDefinition(**told))
    assert shift.state() == before
    own = c.SetRepeatDefinition(definition="own", adult=five, child=(Threshold(3, 180),))
    done = shift.do(own)
    assert done.detail == {"definition": "own;5/30;3/180;"}
    undo = done.undo
    assert isinstance(undo, c.SetRepeatDefinition)
    assert undo.definition == "midtjylland", "what holds before anybody chooses"
    back = shift.do(undo).undo
    assert back is not None
    assert replace(back, op_id=own.op_id) == own


def test_a_new_token_ends_the_old_one_of_that_name_and_only_that(shift: Shift) -> None:
    for name, digest in (("amk", "a" * 64), ("politi", "b" * 64), (" amk ", "c" * 64)):
        done = shift.do(c.MakeToken(name=name, token_hash=digest))
        assert digest not in str(done), "the journal never sees it"
    living = {t.token_hash[0] for t in shift.store.tokens.find(revoked_at=None)}
    assert living == {"b", "c"}
    with refused("name_needed"):
        shift.do(c.MakeToken(name=" ", token_hash="d" * 64))
