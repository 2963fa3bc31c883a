"""Acts of what is already there for a citizen: the agreed plan, and what others do."""

from __future__ import annotations

from console.acts.args import CALL, HANDOFF, TEXT, examples, make, maybe, words
from console.acts.model import Act, Arg, Kind
from console.domain.codes import AgainReason, BesideReason, EffortKind, Stage
from console.services import commands as c
from console.texts import noop

EFFORT = Arg(
    name="effort_id",
    kind=Kind.NUMBER,
    title=noop("Arg", "nummeret på det, der er i gang"),
    words=("nummer", "number"),
)

PLANS = (
    Act(
        name="write_plan",
        title=noop("Act", "Skriv en aftalt plan for borgeren"),
        words=words("plan", "plan"),
        examples=examples(
            'plan 245 24.12.2026 "Prøve Prøvesen og Testkontakt" ring til bostøtten først',
            'plan 245 24.12.2026 "Prøve Prøvesen and Testkontakt" ring housing support first',
        ),
        stage=Stage.TRIAGE,
        args=(
            CALL,
            Arg(
                name="valid_until",
                kind=Kind.DATE,
                title=noop("Arg", "gælder til"),
                words=("til", "until"),
            ),
            Arg(
                name="agreed_with",
                kind=Kind.TEXT,
                title=noop("Arg", "hvem der har aftalt det"),
                words=("med", "with"),
            ),
            Arg(
                name="instruction",
                kind=Kind.TEXT,
                title=noop("Arg", "hvad der gøres, når borgeren ringer"),
                words=("gør", "do"),
            ),
        ),
        build=make(c.WritePlan),
        icon="plan",
        says=noop(
            "Says", "Skriv en plan for borgeren på opkald {call_id}, gyldig til {valid_until}"
        ),
    ),
    Act(
        name="end_plan",
        title=noop("Act", "Borgerens plan gælder ikke længere"),
        words=words("ingenplan", "noplan"),
        examples=examples("ingenplan 245", "noplan 245"),
        stage=Stage.TRIAGE,
        args=(CALL,),
        build=make(c.EndPlan),
        icon="plan",
        says=noop("Says", "Planen for borgeren på opkald {call_id} gælder ikke længere"),
    ),
    Act(
        name="restore_plan",
        title=noop("Act", "En tidligere plan gælder igen"),
        words=words("planigen", "planagain"),
        examples=examples("planigen 245 3", "planagain 245 3"),
        stage=Stage.TRIAGE,
        args=(
            CALL,
            Arg(
                name="plan_id",
                kind=Kind.NUMBER,
                title=noop("Arg", "planens nummer"),
                words=("plan", "plan"),
            ),
        ),
        build=make(c.RestorePlan),
        icon="plan",
        says=noop("Says", "Lad plan {plan_id} gælde igen for borgeren på opkald {call_id}"),
    ),
)

EFFORTS = (
    Act(
        name="join_effort",
        title=noop("Act", "Tilslut en overdragelse, der er i gang"),
        words=words("tilslut", "join"),
        examples=examples("tilslut 245 12", "join 245 12"),
        stage=Stage.TRIAGE,
        args=(CALL, HANDOFF),
        build=make(c.JoinEffort),
        icon="effort",
        says=noop("Says", "Tilslut opkald {call_id} til overdragelse {handoff_id}"),
    ),
    Act(
        name="leave_effort",
        title=noop("Act", "Opkaldet er alligevel ikke tilsluttet"),
        words=words("tilslutikke", "unjoin"),
        examples=examples("tilslutikke 245 12", "unjoin 245 12"),
        stage=Stage.TRIAGE,
        args=(CALL, HANDOFF),
        build=make(c.LeaveEffort),
        icon="effort",
        says=noop("Says", "Tilslut alligevel ikke opkald {call_id} til overdragelse {handoff_id}"),
    ),
    Act(
        name="go_beside",
        title=noop("Act", "Begynd noget nyt ved siden af det, der er i gang"),
        words=words("vedsiden", "beside"),
        examples=examples("vedsiden 245 nyt behov", "beside 245 new need"),
        stage=Stage.TRIAGE,
        args=(
            CALL,
            Arg(
                name="reason",
                kind=Kind.CODE,
                codes=BesideReason,
                title=noop("Arg", "grund"),
                words=("grund", "reason"),
            ),
            maybe(TEXT),
        ),
        build=make(c.GoBeside),
        icon="effort",
        says=noop("Says", "Gå ved siden af det, der er i gang, på opkald {call_id}: {reason}"),
    ),
    Act(
        name="not_beside",
        title=noop("Act", "Begynd alligevel ikke noget nyt ved siden af"),
        words=words("ikkevedsiden", "notbeside"),
        examples=examples("ikkevedsiden 245", "notbeside 245"),
        stage=Stage.TRIAGE,
        args=(CALL,),
        build=make(c.GoBeside, reason=None),
        icon="effort",
        says=noop("Says", "Begynd alligevel ikke noget nyt ved siden af på opkald {call_id}"),
    ),
    Act(
        name="record_effort",
        title=noop("Act", "Notér hjælp, der allerede er i gang"),
        words=words("igang", "ongoing"),
        examples=examples(
            'igang 245 behandling "Testcenter Aarhus"', 'ongoing 245 treatment "Testcenter Aarhus"'
        ),
        stage=Stage.TRIAGE,
        args=(
            CALL,
            Arg(
                name="kind",
                kind=Kind.CODE,
                codes=EffortKind,
                title=noop("Arg", "hvad der er i gang"),
                words=("slags", "kind"),
            ),
            Arg(
                name="owner",
                kind=Kind.TEXT,
                title=noop("Arg", "hos hvem"),
                words=("hos", "owner"),
            ),
        ),
        build=make(c.RecordEffort),
        icon="effort",
        says=noop("Says", "Notér på opkald {call_id}, at {owner} har borgeren: {kind}"),
    ),
    Act(
        name="end_effort",
        title=noop("Act", "Hjælpen er ikke længere i gang"),
        words=words("ikkeigang", "notongoing"),
        examples=examples("ikkeigang 3", "notongoing 3"),
        stage=Stage.TRIAGE,
        args=(EFFORT,),
        build=make(c.EndEffort),
        icon="effort",
        says=noop("Says", "Nummer {effort_id} er ikke længere i gang"),
    ),
    Act(
        name="resume_effort",
        title=noop("Act", "Hjælpen er alligevel i gang"),
        words=words("stadigigang", "stillongoing"),
        examples=examples("stadigigang 3", "stillongoing 3"),
        stage=Stage.TRIAGE,
        args=(EFFORT,),
        build=make(c.ResumeEffort),
        icon="effort",
        says=noop("Says", "Nummer {effort_id} er stadig i gang"),
    ),
    Act(
        name="record_again",
        title=noop("Act", "Hvorfor borgeren ringer igen efter en overdragelse"),
        words=words("igen", "again"),
        examples=examples("igen 245 12 stoppet", "again 245 12 stopped"),
        stage=Stage.TRIAGE,
        args=(
            CALL,
            HANDOFF,
            Arg(
                name="reason",
                kind=Kind.CODE,
                codes=AgainReason,
                title=noop("Arg", "grund"),
                words=("grund", "reason"),
            ),
            maybe(TEXT),
        ),
        build=make(c.RecordAgain),
        icon="reopen",
        says=noop(
            "Says", "Opkald {call_id}: ringer igen efter overdragelse {handoff_id}: {reason}"
        ),
    ),
)

ACTS = (*PLANS, *EFFORTS)
