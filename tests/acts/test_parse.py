"""Words to commands, and why not."""

from __future__ import annotations

from contextlib import suppress
from dataclasses import replace
from datetime import UTC, date, datetime, time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from console.acts.complete import MOST, complete
from console.acts.model import Kind, Target
from console.acts.parse import parse
from console.acts.registry import ACTS
from console.domain.codes import (
    CallSource,
    Category,
    ConsentAnswer,
    ConsentGiver,
    ConsentHow,
    ConsentScope,
    ContactRole,
    Disposition,
    SharedField,
    UnitStatus,
)
from console.domain.errors import Refusal
from console.domain.municipality import Contact, Hours
from console.domain.repeat_callers import Threshold
from console.services import commands as c
from console.services.commands import Command
from tests.acts.worlds import NOW, WORLD

IN_VIEW = replace(WORLD, current_call=245)


def said(line: str, *, in_view: bool = False) -> Command:
    command = parse(line, IN_VIEW if in_view else WORLD, "da").command
    assert command is not None
    return replace(command, op_id="-")


def refused(line: str, *, in_view: bool = False) -> Refusal:
    with pytest.raises(Refusal) as caught:
        parse(line, IN_VIEW if in_view else WORLD, "da")
    return caught.value


def test_the_fixed_words_become_their_commands() -> None:
    assert said("tag 245") == c.ClaimCall(op_id="-", call_id=245)
    assert said("næste") == c.ClaimNext(op_id="-")
    assert said("send S1 245") == c.AssignUnit(op_id="-", unit_id=1, call_id=245)
    assert said("status S1 fremme") == c.SetUnitStatus(
        op_id="-", unit_id=1, status=UnitStatus.ON_SCENE
    )
    assert said("samtykke 245 besøg ja") == c.RecordConsent(
        op_id="-", call_id=245, scope=ConsentScope.VISIT, answer=ConsentAnswer.GIVEN
    )
    assert said("overdrag 245 bostøtte") == c.DraftHandoff(
        op_id="-", call_id=245, service="bostøtte"
    )


def test_a_call_is_typed_with_options_and_words() -> None:
    line = 'ny tlf=20000001 sted="Banegården, Aarhus" kommune=aarhus kilde=politi påvegne "ude"'
    assert said(line) == c.RegisterCall(
        op_id="-",
        caller_phone="20000001",
        location="Banegården, Aarhus",
        municipality="0751",
        source=CallSource.POLICE,
        on_behalf=True,
        narrative="ude",
    )


def test_unique_beginnings_are_enough() -> None:
    assert said("sam 245 besøg nej") == said("samtykke 245 besøg nej")
    assert said("kommune 245 sil") == c.SetMunicipality(op_id="-", call_id=245, municipality="0740")


def test_a_beginning_of_several_words_names_them() -> None:
    refusal = refused("over 245")
    assert refusal.code == "words_ambiguous"
    assert refusal.params["candidates"] == ["overtag", "overdrag"]
    assert refused("kommune 245 s").params["candidates"] == ["Silkeborg", "Skive"]
    assert refused("status S1 p").params["candidates"] == ["på vej", "pause"]


def test_a_slip_of_the_finger_is_answered_with_the_word_that_was_meant() -> None:
    refusal = refused("sned S1 245")
    assert refusal.code == "words_unknown"
    assert refused("snd S1 245").params["candidates"] == ["send"]


def test_the_order_of_unit_and_call_does_not_matter() -> None:
    assert said("send 245 s1") == said("send S1 245")


def test_the_call_in_view_may_be_left_out() -> None:
    assert said("send S1", in_view=True) == said("send S1 245")
    assert said("tag", in_view=True) == said("tag 245")
    assert said("match 7", in_view=True) == said("match 245 7")
    assert said("tag 12", in_view=True) == said("tag 12")
    assert refused("send S1").code == "words_missing"


def test_a_note_that_begins_with_a_number_stays_on_the_call_in_view() -> None:
    assert said("note 3 børn er hjemme", in_view=True) == c.WriteNote(
        op_id="-", call_id=245, text="3 børn er hjemme"
    )
    assert said("note 0012 er hjemme", in_view=True) == c.WriteNote(
        op_id="-", call_id=12, text="er hjemme"
    )


def test_codes_of_several_words_need_no_quotes() -> None:
    assert said("status S1 på vej") == said('status S1 "på vej"') == said("status S1 en route")
    assert said("luk 245 løst i telefonen tak") == c.CloseCall(
        op_id="-", call_id=245, disposition=Disposition.SOLVED_BY_PHONE, reason="tak"
    )


def test_a_list_of_codes_has_commas() -> None:
    expected = c.SetCategories(
        op_id="-", call_id=245, categories=(Category.ALCOHOL, Category.ANXIETY)
    )
    assert said("problem 245 alkohol,angst") == expected
    assert said("problem 245 alkohol, angst") == expected
    assert said("category 245 alcohol,anxiety") == expected
    nothing = said("retoverdragelse 12 del=")
    assert nothing == c.EditHandoff(op_id="-", handoff_id=12, shared=())
    assert said("retoverdragelse 12 del=navn,cpr") == c.EditHandoff(
        op_id="-", handoff_id=12, shared=(SharedField.NAME, SharedField.CPR)
    )


def test_who_gave_consent_and_how_may_be_added() -> None:
    assert said("samtykke 245 kommune ja pårørende skriftligt") == c.RecordConsent(
        op_id="-",
        call_id=245,
        scope=ConsentScope.SHARE_MUNICIPALITY,
        answer=ConsentAnswer.GIVEN,
        given_by=ConsentGiver.RELATIVE,
        how=ConsentHow.WRITTEN,
    )


def test_a_warm_acceptance_names_its_person() -> None:
    assert said('accepter 12 "Testkontakt Aarhus" varm') == c.MarkAccepted(
        op_id="-", handoff_id=12, person="Testkontakt Aarhus", warm=True
    )


def test_services_are_those_of_the_calls_municipality() -> None:
    assert said("overdrag 245 bo") == said("overdrag 245 bostøtte")
    assert said("overdrag 245 støtte i hjemmet akut") == c.DraftHandoff(
        op_id="-", call_id=245, service="støtte i hjemmet", urgent=True
    )
    unknown = said("overdrag 12 bostøtte")
    assert isinstance(unknown, c.DraftHandoff)
    assert unknown.service == "bostøtte"


@pytest.mark.parametrize(
    ("typed", "day"),
    [
        ("24.12", date(2026, 12, 24)),
        ("1.2", date(2027, 2, 1)),
        ("24.12.2026", date(2026, 12, 24)),
        ("2026-12-24", date(2026, 12, 24)),
        ("+7", date(2026, 11, 27)),
        ("i morgen", date(2026, 11, 21)),
        ("tomorrow", date(2026, 11, 21)),
        ("mandag", date(2026, 11, 23)),
        ("29.2", date(2028, 2, 29)),
    ],
)
def test_dates_are_understood_as_people_write_them(typed: str, day: date) -> None:
    assert said(f"opfølgning 245 {typed}") == c.PlanFollowUp(op_id="-", call_id=245, on=day)


@pytest.mark.parametrize("typed", ["31.2", "31.2.2026", "2026-13-01", "+99999", "0.1", "engang"])
def test_what_is_no_date_is_refused(typed: str) -> None:
    assert refused(f"opfølgning 245 {typed}").code == "words_bad_value"


def test_a_birth_date_without_a_year_is_in_the_past() -> None:
    command = said("borger 245 født=24.12 Prøve Prøvesen")
    assert isinstance(command, c.CreateCitizen)
    assert command.birth_date == date(2025, 12, 24)
    assert command.name == "Prøve Prøvesen"


def test_a_shift_is_the_one_that_is_going_on() -> None:
    command = said('vagt S1 07-19 "Prøve Prøvesen"')
    assert isinstance(command, c.SignOnUnit)
    assert command.shift_from == datetime(2026, 11, 20, 6, tzinfo=UTC)
    night = parse("vagt S1 19-07 Test", replace(WORLD, now=NOW.replace(hour=2)), "da").values
    assert night["shift"][0] == datetime(2026, 11, 19, 18, tzinfo=UTC)


def test_opening_hours_are_written_by_weekday() -> None:
    command = said('indgang Aarhus åbent="man-tirs 8-15.30, fre 8-13"')
    assert isinstance(command, c.EditMunicipality)
    assert command.hours == (
        Hours(0, time(8), time(15, 30)),
        Hours(1, time(8), time(15, 30)),
        Hours(4, time(8), time(13)),
    )


@pytest.mark.parametrize(
    "line",
    [
        "gentagen egen 5/30, 12/90 børn=3/180 adresse=15/30",
        "repeat own 12/90 5/30 children=3/180 address=15/30",
    ],
)
def test_a_definition_of_ones_own_is_calls_in_days(line: str) -> None:
    assert said(line) == c.SetRepeatDefinition(
        op_id="-",
        definition="own",
        adult=(Threshold(5, 30), Threshold(12, 90)),
        child=(Threshold(3, 180),),
        address=(Threshold(15, 30),),
    )


def test_a_contact_is_the_fixed_one_unless_it_is_a_deputy() -> None:
    assert said("kontakt Aarhus Testkontakt Aarhus stedfortræder=2") == c.SaveContact(
        op_id="-",
        contact=Contact(
            municipality="0751", role=ContactRole.DEPUTY, rank=2, name="Testkontakt Aarhus"
        ),
    )


def test_anything_can_be_shown() -> None:
    def shown(line: str) -> object:
        return parse(line, WORLD, "da").values["what"]

    assert shown("vis Aarhus") == Target(Kind.MUNICIPALITY, "0751")
    assert shown("vis 245") == Target(Kind.CALL, 245)
    assert shown("vis s1") == Target(Kind.UNIT, 1)
    assert shown("vis overdragelse 12") == Target(Kind.HANDOFF, 12)
    assert shown("show citizen 7") == Target(Kind.CITIZEN, 7)
    assert shown("vis ringkøbing") == Target(Kind.MUNICIPALITY, "0760")


def test_an_act_with_a_form_given_alone_is_the_windows() -> None:
    for line, method in (("ny", "new_call"), ("amk", "choose_red_flag")):
        parsed = parse(line, IN_VIEW, "da")
        assert parsed.command is None
        assert parsed.act.window == method


@pytest.mark.parametrize(
    ("line", "code"),
    [
        ("", "words_empty"),
        ("xyzzy", "words_unknown"),
        ("send", "words_missing"),
        ("find", "words_missing"),
        ("send S9 245", "words_bad_value"),
        ("tag 0", "words_bad_value"),
        ("tag 9999999999", "words_bad_value"),
        ("tag 245 12", "words_too_many"),
        ("tag 245 xx=3", "words_too_many"),
        ("retborger 7 xx=3", "words_option"),
        ("ret 245 tlf=20000001 tlf=20000002", "words_twice"),
        ('note 245 "hej', "words_quote"),
        ("note 245 \ud800", "words_bad_text"),
        ("luk 245 sådan da", "words_bad_value"),
    ],
)
def test_what_is_not_understood_says_why(line: str, code: str) -> None:
    assert refused(line).code == code


def test_what_is_missing_is_named_with_an_example() -> None:
    refusal = refused("status S1")
    assert refusal.params == {"arg": "status", "value": "", "example": "status S1 fremme"}


def test_free_text_keeps_what_was_typed() -> None:
    line = 'note 245 hun sagde "nej" og dosis=3, så gik hun'
    command = said(line)
    assert isinstance(command, c.WriteNote)
    assert command.text == 'hun sagde "nej" og dosis=3, så gik hun'


def test_the_preview_says_what_enter_will_do() -> None:
    assert parse("send s1", IN_VIEW, "da").preview == "Send S1 til opkald 0245"


WORDS = st.sampled_from(
    [
        *(w for a in ACTS for spoken in a.words.values() for w in spoken),
        "245", "#12", "0", "S1", "pp1", "Aarhus", "ja", "på", "vej", "alkohol,angst", "+7", "24.12",
        "07-19", '"to ord"', "tlf=20000001", "kommune=", "åbent=x", 'sted="', "=", "varm", '"',
        "i", "morgen", ",", "løst", "kontakt=x", "note=3", "\ud800", "\x00", "٣", "²",
    ]
)  # fmt: skip
LINES = st.one_of(st.text(max_size=60), st.lists(WORDS, max_size=8).map(" ".join))


@given(line=LINES, lang=st.sampled_from(["da", "en"]), in_view=st.booleans())
def test_any_line_is_understood_or_refused(line: str, lang: str, in_view: bool) -> None:
    with suppress(Refusal):
        assert parse(line, IN_VIEW if in_view else WORLD, lang).preview


@given(line=LINES, lang=st.sampled_from(["da", "en"]), in_view=st.booleans())
def test_any_line_can_be_completed(line: str, lang: str, in_view: bool) -> None:
    ways = complete(line, IN_VIEW if in_view else WORLD, lang)
    assert len(ways) <= MOST
    assert all(way.line and way.word for way in ways)
