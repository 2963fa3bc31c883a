"""Acts of the triage stage: claims, danger, categories, the municipality, the citizen."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from typing import Any

from console.acts.args import (
    CALL,
    CATEGORIES,
    CITIZEN,
    MUNICIPALITY,
    PHONE,
    examples,
    make,
    option,
    words,
)
from console.acts.model import Act, Arg, Kind
from console.domain.codes import RedFlag, Stage
from console.services import commands as c
from console.texts import noop

CPR = Arg(name="cpr", kind=Kind.TEXT, title=noop("Arg", "CPR-nummer"), words=("cpr",))
NAME = Arg(
    name="name", kind=Kind.TEXT, title=noop("Arg", "navn"), words=("navn", "name"), optional=True
)
BORN = Arg(
    name="birth_date",
    kind=Kind.DATE,
    title=noop("Arg", "fødselsdato"),
    words=("født", "born"),
    past=True,
)
DESCRIPTION = Arg(
    name="description",
    kind=Kind.TEXT,
    title=noop("Arg", "kendetegn"),
    words=("kendetegn", "description"),
)
ADDRESS = Arg(
    name="address", kind=Kind.TEXT, title=noop("Arg", "adresse"), words=("adresse", "address")
)
NO_ADDRESS = Arg(
    name="no_fixed_address",
    kind=Kind.FLAG,
    title=noop("Arg", "uden fast bopæl"),
    words=("bopælsløs", "noaddress"),
    optional=True,
)
KNOWN = (
    option(CPR),
    option(BORN),
    option(PHONE, "phones"),
    option(ADDRESS),
    NO_ADDRESS,
    option(MUNICIPALITY),
    option(DESCRIPTION),
)
CATEGORY_TEXT = Arg(
    name="text",
    kind=Kind.TEXT,
    title=noop("Arg", "hvad det er, ved andet"),
    words=("tekst", "text"),
    optional=True,
)


def _with_phones(values: Mapping[str, Any]) -> dict[str, Any]:
    """Phone numbers are written with commas between them."""
    found = dict(values)
    if "phones" in found:
        found["phones"] = tuple(p.strip() for p in found["phones"].split(",") if p.strip())
    return found


def _create_citizen(values: Mapping[str, Any]) -> c.CreateCitizen:
    return c.CreateCitizen(**_with_phones(values))


def _edit_citizen(values: Mapping[str, Any]) -> c.EditCitizen:
    return c.EditCitizen(**_with_phones(values))


CLAIMS = (
    Act(
        name="claim_call",
        title=noop("Act", "Tag opkaldet"),
        words=words("tag", "take claim"),
        examples=examples("tag 245", "take 245"),
        stage=Stage.TRIAGE,
        args=(CALL,),
        keys="F3",
        build=make(c.ClaimCall),
        icon="claim",
        says=noop("Says", "Tag opkald {call_id}"),
    ),
    Act(
        name="claim_next",
        title=noop("Act", "Tag det næste opkald"),
        words=words("næste", "next"),
        examples=examples("næste", "next"),
        stage=Stage.TRIAGE,
        keys="F4",
        build=make(c.ClaimNext),
        icon="next",
        says=noop("Says", "Tag det opkald, der har ventet længst"),
    ),
    Act(
        name="take_over",
        title=noop("Act", "Overtag en andens opkald"),
        words=words("overtag", "takeover"),
        examples=examples("overtag 245", "takeover 245"),
        stage=Stage.TRIAGE,
        args=(CALL,),
        build=make(c.ClaimCall, take_over=True),
        icon="mine",
        says=noop("Says", "Overtag opkald {call_id} fra den, der har det"),
    ),
    Act(
        name="release_call",
        title=noop("Act", "Læg opkaldet tilbage i køen"),
        words=words("slip", "release"),
        examples=examples("slip 245", "release 245"),
        stage=Stage.TRIAGE,
        args=(CALL,),
        keys="Ctrl+Shift+R",
        build=make(c.ReleaseCall),
        icon="release",
        says=noop("Says", "Læg opkald {call_id} tilbage i køen"),
    ),
)

DANGER = (
    Act(
        name="return_to_emergency",
        title=noop("Act", "Rødt flag: tilbage til AMK"),
        words=words("amk", "emergency"),
        examples=examples("amk 245 brystsmerter", "emergency 245 chest pain"),
        stage=Stage.TRIAGE,
        args=(
            CALL,
            Arg(
                name="flag",
                kind=Kind.CODE,
                codes=RedFlag,
                title=noop("Arg", "rødt flag"),
                words=("flag",),
            ),
        ),
        keys="F8",
        build=make(c.ReturnToEmergency),
        window="choose_red_flag",
        icon="emergency",
        says=noop("Says", "Send opkald {call_id} tilbage til AMK: {flag}"),
    ),
    Act(
        name="finish_triage",
        title=noop("Act", "Ingen røde flag: opkaldet er socialt"),
        words=words("social", "social"),
        examples=examples("social 245", "social 245"),
        stage=Stage.TRIAGE,
        args=(CALL,),
        keys="F7",
        build=make(c.FinishTriage),
        icon="ok",
        says=noop("Says", "Afslut visitationen af opkald {call_id}: ingen røde flag"),
    ),
    Act(
        name="set_categories",
        title=noop("Act", "Sæt problemkategorier"),
        words=words("problem kategori", "category"),
        examples=examples("problem 245 alkohol,angst", "category 245 alcohol,anxiety"),
        stage=Stage.TRIAGE,
        args=(CALL, CATEGORIES, CATEGORY_TEXT),
        build=make(c.SetCategories),
        icon="effort",
        says=noop("Says", "Sæt problem på opkald {call_id}: {categories}"),
    ),
    Act(
        name="set_municipality",
        title=noop("Act", "Sæt opkaldets kommune"),
        words=words("kommune", "municipality"),
        examples=examples("kommune 245 Aarhus", "municipality 245 Aarhus"),
        stage=Stage.TRIAGE,
        args=(CALL, MUNICIPALITY),
        build=make(c.SetMunicipality),
        icon="municipality",
        says=noop("Says", "Sæt kommune på opkald {call_id}: {municipality}"),
    ),
)

CITIZENS = (
    Act(
        name="create_citizen",
        title=noop("Act", "Opret borgeren"),
        words=words("borger", "citizen"),
        examples=examples(
            'borger 245 "Prøve Prøvesen" født=24.12.1956 tlf=20000001',
            'citizen 245 "Prøve Prøvesen" born=24.12.1956 phone=20000001',
        ),
        stage=Stage.TRIAGE,
        args=(CALL, *KNOWN, NAME),
        build=_create_citizen,
        icon="citizen",
        says=noop("Says", "Opret en borger på opkald {call_id}"),
    ),
    Act(
        name="edit_citizen",
        title=noop("Act", "Ret borgeren"),
        words=words("retborger", "editcitizen"),
        examples=examples(
            'retborger 7 adresse="Testvej 1, Aarhus"', 'editcitizen 7 address="Testvej 1, Aarhus"'
        ),
        stage=Stage.TRIAGE,
        args=(CITIZEN, *KNOWN, replace(NAME, named=True)),
        build=_edit_citizen,
        icon="edit",
        says=noop("Says", "Ret borger {citizen_id}"),
    ),
    Act(
        name="match_citizen",
        title=noop("Act", "Opkaldet handler om borgeren"),
        words=words("match", "match"),
        examples=examples("match 245 7", "match 245 7"),
        stage=Stage.TRIAGE,
        args=(CALL, CITIZEN),
        build=make(c.MatchCitizen),
        icon="citizen",
        says=noop("Says", "Opkald {call_id} handler om borger {citizen_id}"),
    ),
    Act(
        name="unmatch_citizen",
        title=noop("Act", "Tag borgeren af opkaldet"),
        words=words("afmatch", "unmatch"),
        examples=examples("afmatch 245", "unmatch 245"),
        stage=Stage.TRIAGE,
        args=(CALL,),
        build=make(c.MatchCitizen, citizen_id=None),
        icon="citizen",
        says=noop("Says", "Tag borgeren af opkald {call_id}"),
    ),
    Act(
        name="merge_citizens",
        title=noop("Act", "Læg to borgere sammen"),
        words=words("flet", "merge"),
        examples=examples("flet 7 9", "merge 7 9"),
        stage=Stage.TRIAGE,
        args=(
            replace(
                CITIZEN,
                name="kept_id",
                title=noop("Arg", "borgeren, der bliver"),
                words=("bliver", "kept"),
            ),
            replace(
                CITIZEN,
                name="absorbed_id",
                title=noop("Arg", "borgeren, der lægges ind"),
                words=("ind", "absorbed"),
            ),
        ),
        build=make(c.MergeCitizens),
        icon="merge",
        says=noop("Says", "Læg borger {absorbed_id} ind under borger {kept_id}"),
    ),
    Act(
        name="unmerge_citizen",
        title=noop("Act", "Skil en sammenlagt borger ud igen"),
        words=words("skil", "unmerge"),
        examples=examples("skil 9", "unmerge 9"),
        stage=Stage.TRIAGE,
        args=(replace(CITIZEN, name="absorbed_id"),),
        build=make(c.UnmergeCitizen),
        icon="merge",
        says=noop("Says", "Skil borger {absorbed_id} ud igen"),
    ),
)

ACTS = (*CLAIMS, *DANGER, *CITIZENS)
