"""Acts of telephones that many people call from."""

from __future__ import annotations

from console.acts.args import CALL, PHONE, examples, make, option, words
from console.acts.model import Act, Arg, Kind
from console.domain.codes import SharedPlace, Stage
from console.services import commands as c
from console.texts import noop

ACTS = (
    Act(
        name="mark_shared_phone",
        title=noop("Act", "Mærk en telefon, som mange ringer fra"),
        words=words("delt", "shared"),
        examples=examples(
            'delt 20000001 herberg "Testherberg"', 'shared 20000001 shelter "Testherberg"'
        ),
        stage=Stage.TRIAGE,
        args=(
            PHONE,
            Arg(
                name="place",
                kind=Kind.CODE,
                codes=SharedPlace,
                title=noop("Arg", "hvor telefonen står"),
                words=("sted", "place"),
            ),
            option(CALL),
            Arg(
                name="name",
                kind=Kind.TEXT,
                title=noop("Arg", "stedets navn"),
                words=("navn", "name"),
                optional=True,
            ),
        ),
        keys="Ctrl+Shift+D",
        build=make(c.MarkSharedPhone),
        window="mark_shared_phone",
        icon="phone",
        says=noop("Says", "Mærk {phone} som delt telefon: {place}"),
    ),
    Act(
        name="unmark_shared_phone",
        title=noop("Act", "Telefonen er ikke længere delt"),
        words=words("ikkedelt", "notshared"),
        examples=examples("ikkedelt 20000001", "notshared 20000001"),
        stage=Stage.TRIAGE,
        args=(PHONE, option(CALL)),
        build=make(c.UnmarkSharedPhone),
        icon="phone",
        says=noop("Says", "{phone} er ikke længere en delt telefon"),
    ),
)
