"""Acts of the intake stage: a call is typed, its facts put right."""

from __future__ import annotations

from console.acts.args import (
    CALL,
    CATEGORIES,
    MUNICIPALITY,
    PHONE,
    examples,
    make,
    maybe,
    option,
    words,
)
from console.acts.model import Act, Arg, Kind
from console.domain.codes import CallSource, Stage
from console.services.commands import AcknowledgeReject, EditCall, RegisterCall
from console.texts import noop

NAME = Arg(
    name="caller_name",
    kind=Kind.TEXT,
    title=noop("Arg", "navn på den, der ringer"),
    words=("navn", "name"),
    optional=True,
    named=True,
)
LOCATION = Arg(
    name="location",
    kind=Kind.TEXT,
    title=noop("Arg", "sted"),
    words=("sted", "place", "location"),
    optional=True,
    named=True,
)
NARRATIVE = Arg(
    name="narrative",
    kind=Kind.TEXT,
    title=noop("Arg", "hvad der bliver sagt"),
    words=("sagt", "told", "narrative"),
    optional=True,
)
SOURCE = Arg(
    name="source",
    kind=Kind.CODE,
    codes=CallSource,
    title=noop("Arg", "kilde"),
    words=("kilde", "source"),
    optional=True,
    named=True,
)
ON_BEHALF = Arg(
    name="on_behalf",
    kind=Kind.FLAG,
    title=noop("Arg", "på vegne af en anden"),
    words=("påvegne", "onbehalf"),
    optional=True,
)
CLAIM = Arg(
    name="claim",
    kind=Kind.FLAG,
    title=noop("Arg", "tages med det samme"),
    words=("tag", "take"),
    optional=True,
)

ACTS = (
    Act(
        name="register_call",
        title=noop("Act", "Nyt opkald"),
        words=words("ny nyt", "new"),
        examples=examples(
            'ny tlf=20000001 sted="Banegården, Aarhus" kommune=aarhus "står ude i kulden"',
            'new phone=20000001 place="Central station" municipality=aarhus "out in the cold"',
        ),
        stage=Stage.INTAKE,
        args=(
            option(PHONE, "caller_phone"),
            NAME,
            LOCATION,
            option(MUNICIPALITY),
            option(CATEGORIES),
            SOURCE,
            ON_BEHALF,
            CLAIM,
            NARRATIVE,
        ),
        keys="F2",
        build=make(RegisterCall),
        window="new_call",
        icon="new",
        says=noop("Says", "Opret et nyt opkald"),
    ),
    Act(
        name="edit_call",
        title=noop("Act", "Ret opkaldets oplysninger"),
        words=words("ret", "edit"),
        examples=examples(
            'ret 245 sted="Testvej 1, Viborg" tlf=20000002',
            'edit 245 place="Testvej 1, Viborg" phone=20000002',
        ),
        stage=Stage.INTAKE,
        args=(
            CALL,
            option(PHONE, "caller_phone"),
            NAME,
            LOCATION,
            SOURCE,
            maybe(ON_BEHALF),
            option(NARRATIVE),
        ),
        build=make(EditCall),
        icon="edit",
        says=noop("Says", "Ret oplysninger på opkald {call_id}"),
    ),
    Act(
        name="acknowledge_reject",
        title=noop("Act", "Afvist besked er set"),
        words=words("set", "seen"),
        examples=examples("set 3", "seen 3"),
        stage=Stage.INTAKE,
        args=(
            Arg(
                name="reject_id",
                kind=Kind.NUMBER,
                title=noop("Arg", "den afviste beskeds nummer"),
                words=("besked", "message"),
            ),
        ),
        build=make(AcknowledgeReject),
        icon="ok",
        says=noop("Says", "Notér, at den afviste besked {reject_id} er set"),
    ),
)
