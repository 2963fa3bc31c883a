"""Acts on the directory of municipalities, and on the centre's own settings."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from console.acts.args import (
    CATEGORIES,
    EMAIL,
    MUNICIPALITY,
    PHONE,
    TEXT,
    TITLE,
    examples,
    make,
    option,
    words,
)
from console.acts.choices import RepeatDefinition
from console.acts.model import Act, Arg, Kind
from console.domain.codes import ContactRole
from console.domain.municipality import Contact, Service
from console.services import commands as c
from console.texts import noop

NAME = Arg(name="name", kind=Kind.TEXT, title=noop("Arg", "navn"), words=("navn", "name"))


def _save_contact(values: Mapping[str, Any]) -> c.SaveContact:
    """A new contact; deputies are ranked in the order they are given numbers."""
    found = dict(values)
    rank = found.pop("rank", None)
    role = ContactRole.ENTRANCE if rank is None else ContactRole.DEPUTY
    return c.SaveContact(contact=Contact(role=role, rank=rank or 0, **found))


def _save_service(values: Mapping[str, Any]) -> c.SaveService:
    return c.SaveService(service=Service(**values))


def _verify(values: Mapping[str, Any]) -> c.VerifyMunicipality:
    return c.VerifyMunicipality(code=values["municipality"])


def _edit(values: Mapping[str, Any]) -> c.EditMunicipality:
    found = dict(values)
    return c.EditMunicipality(code=found.pop("municipality"), **found)


def _thresholds(name: str, title: tuple[str, str], *spelled: str) -> Arg:
    return Arg(name=name, kind=Kind.THRESHOLDS, title=title, words=spelled, optional=True)


def _deadline(name: str, title: tuple[str, str], *spelled: str) -> Arg:
    return Arg(name=name, kind=Kind.NUMBER, title=title, words=spelled, optional=True, named=True)


def _set_repeat_definition(values: Mapping[str, Any]) -> c.SetRepeatDefinition:
    found = dict(values)
    return c.SetRepeatDefinition(definition=found.pop("definition").value, **found)


ENTRANCE = (
    Act(
        name="verify_municipality",
        title=noop("Act", "Bekræft kommunens kontakter"),
        words=words("bekræft", "verify"),
        examples=examples("bekræft Aarhus", "verify Aarhus"),
        args=(MUNICIPALITY,),
        build=_verify,
        icon="verify",
        says=noop("Says", "Bekræft, at kontakterne i {municipality} er rigtige i dag"),
    ),
    Act(
        name="edit_municipality",
        title=noop("Act", "Ret kommunens indgang"),
        words=words("indgang", "entrance"),
        examples=examples(
            'indgang Aarhus tlf=20000010 åbent="man-tor 8-15, fre 8-13"',
            'entrance Aarhus phone=20000010 open="mon-thu 8-15, fri 8-13"',
        ),
        args=(
            MUNICIPALITY,
            option(PHONE),
            option(EMAIL, "secure_email"),
            Arg(
                name="out_of_hours_phone",
                kind=Kind.TEXT,
                title=noop("Arg", "telefon uden for åbningstid"),
                words=("vagttlf", "afterhours"),
                optional=True,
                named=True,
            ),
            Arg(
                name="hours",
                kind=Kind.OPENING,
                title=noop("Arg", "åbningstider"),
                words=("åbent", "open"),
                optional=True,
                named=True,
            ),
            _deadline(
                "received_days",
                noop("Arg", "frist for modtaget, dage"),
                "modtagetfrist",
                "receiveddays",
            ),
            _deadline(
                "answered_days", noop("Arg", "frist for svar, dage"), "svarfrist", "answerdays"
            ),
            _deadline(
                "meeting_days",
                noop("Arg", "frist for første møde, dage"),
                "mødefrist",
                "meetingdays",
            ),
            _deadline(
                "urgent_hours",
                noop("Arg", "frist for akut svar, timer"),
                "akutfrist",
                "urgenthours",
            ),
            option(TEXT, "note"),
        ),
        build=_edit,
        icon="edit",
        says=noop("Says", "Ret indgangen til {municipality}"),
    ),
    Act(
        name="save_contact",
        title=noop("Act", "Tilføj en kontaktperson"),
        words=words("kontakt", "contact"),
        examples=examples(
            'kontakt Aarhus "Testkontakt Aarhus" tlf=20000011',
            'contact Aarhus "Testkontakt Aarhus" phone=20000011',
        ),
        args=(
            MUNICIPALITY,
            option(PHONE),
            option(EMAIL),
            option(TITLE),
            Arg(
                name="rank",
                kind=Kind.NUMBER,
                title=noop("Arg", "stedfortræder nummer"),
                words=("stedfortræder", "deputy"),
                optional=True,
                named=True,
            ),
            NAME,
        ),
        build=_save_contact,
        icon="phone",
        says=noop("Says", "Tilføj kontaktpersonen {name} i {municipality}"),
    ),
    Act(
        name="remove_contact",
        title=noop("Act", "Fjern en kontaktperson"),
        words=words("fjernkontakt", "removecontact"),
        examples=examples("fjernkontakt 3", "removecontact 3"),
        args=(
            Arg(
                name="contact_id",
                kind=Kind.NUMBER,
                title=noop("Arg", "kontaktens nummer"),
                words=("kontakt", "contact"),
            ),
        ),
        build=make(c.RemoveContact),
        icon="close",
        says=noop("Says", "Fjern kontaktperson {contact_id}"),
    ),
)

SERVICES = (
    Act(
        name="save_service",
        title=noop("Act", "Tilføj et kommunalt tilbud"),
        words=words("tilbud", "service"),
        examples=examples(
            "tilbud Aarhus bostøtte tlf=20000012 problem=hjemløshed",
            "service Aarhus bostøtte phone=20000012 category=homelessness",
        ),
        args=(
            MUNICIPALITY,
            option(CATEGORIES),
            Arg(
                name="contact_name",
                kind=Kind.TEXT,
                title=noop("Arg", "kontaktperson"),
                words=("kontakt", "contact"),
                optional=True,
                named=True,
            ),
            option(PHONE),
            option(EMAIL),
            option(TEXT, "note"),
            NAME,
        ),
        build=_save_service,
        icon="effort",
        says=noop("Says", "Tilføj tilbuddet {name} i {municipality}"),
    ),
    Act(
        name="remove_service",
        title=noop("Act", "Fjern et kommunalt tilbud"),
        words=words("fjerntilbud", "removeservice"),
        examples=examples("fjerntilbud 3", "removeservice 3"),
        args=(
            Arg(
                name="service_id",
                kind=Kind.NUMBER,
                title=noop("Arg", "tilbuddets nummer"),
                words=("tilbud", "service"),
            ),
        ),
        build=make(c.RemoveService),
        icon="close",
        says=noop("Says", "Fjern tilbud {service_id}"),
    ),
    Act(
        name="set_repeat_definition",
        title=noop("Act", "Vælg, hvem der er gentagen ringer"),
        words=words("gentagen", "repeat"),
        examples=examples(
            "gentagen egen 5/30, 12/90 børn=3/180 adresse=15/30",
            "repeat own 5/30, 12/90 children=3/180 address=15/30",
        ),
        args=(
            Arg(
                name="definition",
                kind=Kind.CODE,
                codes=RepeatDefinition,
                title=noop("Arg", "definition"),
                words=("definition",),
            ),
            _thresholds(
                "adult", noop("Arg", "grænser for voksne, opkald/dage"), "voksne", "adults"
            ),
            option(_thresholds("child", noop("Arg", "grænser for børn"), "børn", "children")),
            option(
                _thresholds("address", noop("Arg", "grænser for en adresse"), "adresse", "address")
            ),
        ),
        build=_set_repeat_definition,
        icon="repeat",
        says=noop("Says", "Regn gentagne ringere efter: {definition}"),
    ),
)

ACTS = (*ENTRANCE, *SERVICES)
