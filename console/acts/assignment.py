"""Acts of the assignment stage: one free unit is sent, or called off."""

from __future__ import annotations

from console.acts.args import CALL, UNIT, examples, make, words
from console.acts.model import Act
from console.domain.codes import Stage
from console.services import commands as c
from console.texts import noop

ACTS = (
    Act(
        name="assign_unit",
        title=noop("Act", "Send en enhed"),
        words=words("send", "send assign"),
        examples=examples("send S1 245", "send S1 245"),
        stage=Stage.ASSIGNMENT,
        args=(UNIT, CALL),
        keys="F9",
        build=make(c.AssignUnit),
        icon="send",
        says=noop("Says", "Send {unit_id} til opkald {call_id}"),
    ),
    Act(
        name="cancel_assignment",
        title=noop("Act", "Kald enheden tilbage"),
        words=words("tilbagekald", "recall"),
        examples=examples("tilbagekald S1", "recall S1"),
        stage=Stage.ASSIGNMENT,
        args=(UNIT,),
        build=make(c.CancelAssignment),
        icon="undo",
        says=noop("Says", "Kald {unit_id} tilbage fra sit opkald"),
    ),
)
