"""Acts on the units themselves: new ones, shifts, tracking devices."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from console.acts.args import UNIT, examples, make, maybe, words
from console.acts.model import Act, Arg, Kind
from console.domain.codes import UnitKind
from console.services import commands as c
from console.texts import noop

DEVICE = Arg(
    name="device_id",
    kind=Kind.TEXT,
    title=noop("Arg", "sporerens nummer"),
    words=("sporer", "device"),
)


def _sign_on(values: Mapping[str, Any]) -> c.SignOnUnit:
    begins, ends = values["shift"]
    return c.SignOnUnit(
        unit_id=values["unit_id"], crew=values["crew"], shift_from=begins, shift_to=ends
    )


ACTS = (
    Act(
        name="sign_on_unit",
        title=noop("Act", "Meld enheden på vagt"),
        words=words("vagt", "signon shift"),
        examples=examples(
            'vagt S1 07-19 "Prøve Prøvesen, Test Testesen"',
            'signon S1 07-19 "Prøve Prøvesen, Test Testesen"',
        ),
        args=(
            UNIT,
            Arg(
                name="shift",
                kind=Kind.SPAN,
                title=noop("Arg", "vagtens timer"),
                words=("tid", "hours"),
            ),
            Arg(
                name="crew",
                kind=Kind.TEXT,
                title=noop("Arg", "besætning"),
                words=("besætning", "crew"),
            ),
        ),
        build=_sign_on,
        icon="crew",
        says=noop("Says", "Meld {unit_id} på vagt {shift}: {crew}"),
    ),
    Act(
        name="add_unit",
        title=noop("Act", "Opret en enhed"),
        words=words("nyenhed", "newunit"),
        examples=examples("nyenhed S4 sociolance", "newunit S4 sociolance"),
        args=(
            Arg(
                name="call_sign",
                kind=Kind.TEXT,
                title=noop("Arg", "kaldetegn"),
                words=("kaldetegn", "callsign"),
            ),
            Arg(
                name="kind",
                kind=Kind.CODE,
                codes=UnitKind,
                title=noop("Arg", "slags enhed"),
                words=("slags", "kind"),
            ),
            maybe(DEVICE),
        ),
        build=make(c.AddUnit),
        icon="unit",
        says=noop("Says", "Opret enheden {call_sign}: {kind}"),
    ),
    Act(
        name="set_unit_device",
        title=noop("Act", "Giv enheden en sporer"),
        words=words("sporer", "device"),
        examples=examples("sporer S1 860000000000001", "device S1 860000000000001"),
        args=(UNIT, DEVICE),
        build=make(c.SetUnitDevice),
        icon="unit",
        says=noop("Says", "Giv {unit_id} sporeren {device_id}"),
    ),
    Act(
        name="remove_unit_device",
        title=noop("Act", "Tag sporeren af enheden"),
        words=words("afspor", "nodevice"),
        examples=examples("afspor S1", "nodevice S1"),
        args=(UNIT,),
        build=make(c.SetUnitDevice, device_id=None),
        icon="unit",
        says=noop("Says", "Tag sporeren af {unit_id}"),
    ),
)
