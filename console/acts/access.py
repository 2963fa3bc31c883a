"""Acts of seeing who somebody is, and of seeing who has looked."""

from __future__ import annotations

from dataclasses import replace

from console.acts.args import CALL, CITIZEN, TEXT, examples, make, maybe, words
from console.acts.model import Act, Arg, Kind
from console.acts.window import PATH
from console.domain.codes import AccessReason
from console.services import commands as c
from console.texts import noop

WHY = Arg(
    name="reason",
    kind=Kind.CODE,
    codes=AccessReason,
    title=noop("Arg", "grunden til at se det"),
    words=("grund", "reason"),
    optional=True,
)
WHOM = Arg(
    name="text",
    kind=Kind.TEXT,
    title=noop("Arg", "borgerens nummer eller CPR-nummer, eller en brugers navn"),
    optional=True,
)

ACTS = (
    Act(
        name="open_call",
        title=noop("Act", "Se, hvem opkaldet handler om"),
        words=words("åbn", "reveal"),
        examples=examples("åbn 245 hjælper", "reveal 245 helping"),
        args=(CALL, WHY, maybe(TEXT)),
        keys="Ctrl+I",
        build=make(c.OpenCall),
        window="open_record",
        icon="citizen",
        says=noop("Says", "Vis, hvem opkald {call_id} handler om"),
    ),
    Act(
        name="open_citizen",
        title=noop("Act", "Se, hvem borgeren er"),
        words=words("åbnborger", "revealcitizen"),
        examples=examples("åbnborger 12 klage", "revealcitizen 12 complaint"),
        args=(CITIZEN, WHY, maybe(TEXT)),
        build=make(c.OpenCitizen),
        icon="citizen",
        says=noop("Says", "Vis, hvem borger {citizen_id} er"),
    ),
    Act(
        name="audit",
        title=noop("Act", "Hvem der har set og ændret hvad"),
        words=words("adgang", "access"),
        examples=examples("adgang 12", "access 12"),
        args=(WHOM,),
        keys="Alt+0",
        window="audit",
        icon="search",
    ),
    Act(
        name="export_insight",
        title=noop("Act", "Borgerens indsigt: hvem der har set og ændret"),
        words=words("indsigt", "insight"),
        examples=examples("indsigt 12 indsigt.csv", "insight 12 insight.csv"),
        args=(CITIZEN, replace(PATH, optional=True)),
        window="export_insight",
        icon="export",
        says=noop("Says", "Hent borger {citizen_id}s indsigt i en fil"),
    ),
)
