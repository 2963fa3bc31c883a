"""Acts of the follow-up stage and the end of a call: dates, notes, closing, reopening."""

from __future__ import annotations

from console.acts.args import (
    CALL,
    HANDOFF,
    NOTE,
    REASON,
    TEXT,
    examples,
    make,
    maybe,
    option,
    words,
)
from console.acts.model import Act, Arg, Kind
from console.domain.codes import Disposition, FollowUpResult, ReopenReason, Stage
from console.services import commands as c
from console.texts import noop

FOLLOWUPS = (
    Act(
        name="plan_follow_up",
        title=noop("Act", "Sæt dato for opfølgning"),
        words=words("opfølgning", "followup"),
        examples=examples("opfølgning 245 +7", "followup 245 +7"),
        stage=Stage.FOLLOWUP,
        args=(
            CALL,
            Arg(name="on", kind=Kind.DATE, title=noop("Arg", "dato"), words=("dato", "date")),
        ),
        build=make(c.PlanFollowUp),
        icon="followup",
        says=noop("Says", "Følg op på opkald {call_id} den {on}"),
    ),
    Act(
        name="cancel_follow_up",
        title=noop("Act", "Tag opfølgningen af"),
        words=words("ingenopfølgning", "nofollowup"),
        examples=examples("ingenopfølgning 245", "nofollowup 245"),
        stage=Stage.FOLLOWUP,
        args=(CALL,),
        build=make(c.PlanFollowUp, on=None),
        icon="followup",
        says=noop("Says", "Tag datoen for opfølgning af opkald {call_id}"),
    ),
    Act(
        name="record_follow_up",
        title=noop("Act", "Notér opfølgningen"),
        words=words("fulgtop", "followed"),
        examples=examples("fulgtop 245 mødet blev holdt", "followed 245 meeting held"),
        stage=Stage.FOLLOWUP,
        args=(
            CALL,
            Arg(
                name="result",
                kind=Kind.CODE,
                codes=FollowUpResult,
                title=noop("Arg", "hvad der skete"),
                words=("resultat", "result"),
            ),
            option(HANDOFF),
            maybe(TEXT),
        ),
        build=make(c.RecordFollowUp),
        icon="followup",
        says=noop("Says", "Notér opfølgning på opkald {call_id}: {result}"),
    ),
)

ENDS = (
    Act(
        name="close_call",
        title=noop("Act", "Luk opkaldet"),
        words=words("luk", "close"),
        examples=examples("luk 245 løst i telefonen", "close 245 solved by phone"),
        stage=Stage.FOLLOWUP,
        args=(
            CALL,
            Arg(
                name="disposition",
                kind=Kind.CODE,
                codes=Disposition,
                title=noop("Arg", "afslutning"),
                words=("afslutning", "disposition"),
            ),
            maybe(REASON),
        ),
        keys="F12",
        build=make(c.CloseCall),
        icon="close",
        says=noop("Says", "Luk opkald {call_id}: {disposition}"),
    ),
    Act(
        name="reopen_call",
        title=noop("Act", "Genåbn opkaldet"),
        words=words("genåbn", "reopen"),
        examples=examples("genåbn 245 ringede igen", "reopen 245 called again"),
        stage=Stage.FOLLOWUP,
        args=(
            CALL,
            Arg(
                name="reason",
                kind=Kind.CODE,
                codes=ReopenReason,
                title=noop("Arg", "grund til at genåbne"),
                words=("grund", "reason"),
            ),
            maybe(TEXT),
        ),
        build=make(c.ReopenCall),
        icon="reopen",
        says=noop("Says", "Genåbn opkald {call_id}: {reason}"),
    ),
)

NOTES = (
    Act(
        name="write_note",
        title=noop("Act", "Skriv en note"),
        words=words("note", "note"),
        examples=examples("note 245 har spist i dag", "note 245 has eaten today"),
        stage=Stage.FOLLOWUP,
        args=(
            CALL,
            option(NOTE),
            Arg(
                name="sign",
                kind=Kind.FLAG,
                title=noop("Arg", "underskrives og låses"),
                words=("underskrevet", "signed"),
                optional=True,
            ),
            TEXT,
        ),
        keys="Ctrl+Shift+N",
        build=make(c.WriteNote),
        icon="note",
        says=noop("Says", "Skriv en note på opkald {call_id}"),
    ),
    Act(
        name="sign_note",
        title=noop("Act", "Underskriv og lås noten"),
        words=words("underskriv", "sign"),
        examples=examples("underskriv 3", "sign 3"),
        stage=Stage.FOLLOWUP,
        args=(NOTE,),
        build=make(c.SignNote),
        icon="sign",
        says=noop("Says", "Underskriv og lås note {note_id}"),
    ),
    Act(
        name="correct_note",
        title=noop("Act", "Ret en låst note ved siden af"),
        words=words("rettelse", "correct"),
        examples=examples("rettelse 3 det var i går", "correct 3 it was yesterday"),
        stage=Stage.FOLLOWUP,
        args=(NOTE, TEXT),
        build=make(c.CorrectNote),
        icon="edit",
        says=noop("Says", "Skriv en rettelse til note {note_id}"),
    ),
)

ACTS = (*FOLLOWUPS, *ENDS, *NOTES)
