"""Acts of the scene stage: what the unit reports, needs, and where the citizen ended."""

from __future__ import annotations

from dataclasses import replace

from console.acts.args import CALL, REASON, TEXT, UNIT, examples, make, maybe, words
from console.acts.model import Act, Arg, Kind
from console.domain.codes import NeedArea, NeedLevel, SceneOutcome, Stage, UnitStatus
from console.services import commands as c
from console.texts import noop

ACTS = (
    Act(
        name="acknowledge_assignment",
        title=noop("Act", "Enheden har kvitteret"),
        words=words("kvitter", "acknowledge"),
        examples=examples("kvitter S1", "acknowledge S1"),
        stage=Stage.SCENE,
        args=(UNIT,),
        build=make(c.AcknowledgeAssignment),
        icon="ok",
        says=noop("Says", "Notér, at {unit_id} har kvitteret"),
    ),
    Act(
        name="set_unit_status",
        title=noop("Act", "Sæt enhedens status"),
        words=words("status", "status"),
        examples=examples("status S1 fremme", "status S1 on scene"),
        stage=Stage.SCENE,
        args=(
            UNIT,
            Arg(
                name="status",
                kind=Kind.CODE,
                codes=UnitStatus,
                title=noop("Arg", "status"),
                words=("status",),
            ),
        ),
        build=make(c.SetUnitStatus),
        icon="status",
        says=noop("Says", "Sæt status for {unit_id}: {status}"),
    ),
    Act(
        name="assess_need",
        title=noop("Act", "Notér et behov"),
        words=words("behov", "need"),
        examples=examples("behov 245 bolig akut sover ude", "need 245 housing urgent rough sleep"),
        stage=Stage.SCENE,
        args=(
            CALL,
            Arg(
                name="area",
                kind=Kind.CODE,
                codes=NeedArea,
                title=noop("Arg", "område"),
                words=("område", "area"),
            ),
            Arg(
                name="level",
                kind=Kind.CODE,
                codes=NeedLevel,
                title=noop("Arg", "grad"),
                words=("grad", "level"),
            ),
            maybe(replace(TEXT, name="note")),
        ),
        build=make(c.AssessNeed),
        icon="needs",
        says=noop("Says", "Notér behov på opkald {call_id}: {area}: {level}"),
    ),
    Act(
        name="record_outcome",
        title=noop("Act", "Notér, hvor borgeren endte"),
        words=words("resultat", "outcome"),
        examples=examples("resultat 245 herberg", "outcome 245 shelter"),
        stage=Stage.SCENE,
        args=(
            CALL,
            Arg(
                name="outcome",
                kind=Kind.CODE,
                codes=SceneOutcome,
                title=noop("Arg", "hvor borgeren endte"),
                words=("resultat", "outcome"),
            ),
            maybe(REASON),
        ),
        build=make(c.RecordOutcome),
        icon="outcome",
        says=noop("Says", "Notér, hvor borgeren endte på opkald {call_id}: {outcome}"),
    ),
)
