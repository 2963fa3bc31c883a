"""Acts of the consent stage: what the citizen agreed to, and the law's grounds beside it."""

from __future__ import annotations

from dataclasses import replace

from console.acts.args import CALL, REASON, SCOPE, examples, make, words
from console.acts.model import Act, Arg, Kind
from console.domain.codes import ConsentAnswer, ConsentGiver, ConsentHow, Ground, Stage
from console.services import commands as c
from console.texts import noop

GROUND_ID = Arg(
    name="ground_id",
    kind=Kind.NUMBER,
    title=noop("Arg", "lovgrundlagets nummer"),
    words=("lovgrundlag", "ground"),
)

ACTS = (
    Act(
        name="record_consent",
        title=noop("Act", "Notér samtykke"),
        words=words("samtykke", "consent"),
        examples=examples("samtykke 245 besøg ja", "consent 245 visit yes"),
        stage=Stage.CONSENT,
        args=(
            CALL,
            SCOPE,
            Arg(
                name="answer",
                kind=Kind.CODE,
                codes=ConsentAnswer,
                title=noop("Arg", "svar"),
                words=("svar", "answer"),
            ),
            Arg(
                name="given_by",
                kind=Kind.CODE,
                codes=ConsentGiver,
                title=noop("Arg", "hvem der svarede"),
                words=("af", "by"),
                optional=True,
            ),
            Arg(
                name="how",
                kind=Kind.CODE,
                codes=ConsentHow,
                title=noop("Arg", "hvordan"),
                words=("hvordan", "how"),
                optional=True,
            ),
        ),
        keys="Ctrl+Shift+S",
        build=make(c.RecordConsent),
        icon="consent",
        says=noop("Says", "Notér samtykke på opkald {call_id}: {scope}: {answer}"),
    ),
    Act(
        name="withdraw_consent",
        title=noop("Act", "Samtykket er trukket tilbage"),
        words=words("tilbagetræk", "withdraw"),
        examples=examples("tilbagetræk 245 besøg", "withdraw 245 visit"),
        stage=Stage.CONSENT,
        args=(CALL, SCOPE),
        build=make(c.WithdrawConsent),
        icon="consent",
        says=noop("Says", "Træk samtykket på opkald {call_id} tilbage: {scope}"),
    ),
    Act(
        name="record_legal_ground",
        title=noop("Act", "Notér lovgrundlag uden samtykke"),
        words=words("lovgrundlag", "ground"),
        examples=examples(
            'lovgrundlag 245 besøg væsentlige "udkølet og forvirret" "Testlæge Prøvesen"',
            'ground 245 visit vital "cold and confused" "Testlæge Prøvesen"',
        ),
        stage=Stage.CONSENT,
        args=(
            CALL,
            SCOPE,
            Arg(
                name="ground",
                kind=Kind.CODE,
                codes=Ground,
                title=noop("Arg", "lovgrundlag"),
                words=("lovgrundlag", "ground"),
            ),
            REASON,
            Arg(
                name="decided_by",
                kind=Kind.TEXT,
                title=noop("Arg", "hvem der har besluttet det"),
                words=("besluttet", "decided"),
            ),
        ),
        build=make(c.RecordLegalGround),
        icon="law",
        says=noop("Says", "Notér lovgrundlag på opkald {call_id}: {scope}: {ground}"),
    ),
    Act(
        name="inform_citizen",
        title=noop("Act", "Borgeren er orienteret bagefter"),
        words=words("orienteret", "informed"),
        examples=examples("orienteret 3", "informed 3"),
        stage=Stage.CONSENT,
        args=(GROUND_ID,),
        build=make(c.InformCitizen, informed=True),
        icon="info",
        says=noop("Says", "Notér, at borgeren er orienteret om lovgrundlag {ground_id}"),
    ),
    Act(
        name="not_informed",
        title=noop("Act", "Borgeren er ikke orienteret, med grund"),
        words=words("uorienteret", "notinformed"),
        examples=examples("uorienteret 3 kan ikke findes", "notinformed 3 cannot be found"),
        stage=Stage.CONSENT,
        args=(GROUND_ID, replace(REASON, name="reason_not")),
        build=make(c.InformCitizen, informed=False),
        icon="info",
        says=noop("Says", "Notér, hvorfor borgeren ikke er orienteret om lovgrundlag {ground_id}"),
    ),
)
