"""Acts of the handoff stage: from the draft to the municipality's takeover."""

from __future__ import annotations

from dataclasses import replace

from console.acts.args import (
    CALL,
    HANDOFF,
    MUNICIPALITY,
    PERSON,
    PHONE,
    REASON,
    TEXT,
    examples,
    make,
    maybe,
    option,
    words,
)
from console.acts.model import Act, Arg, Kind
from console.domain.codes import DeclineReason, HandoffState, NextStep, SharedField, Stage
from console.services import commands as c
from console.texts import noop

SERVICE = Arg(
    name="service",
    kind=Kind.SERVICE,
    title=noop("Arg", "tilbud"),
    words=("tilbud", "service"),
)
WARM = Arg(
    name="warm",
    kind=Kind.FLAG,
    title=noop("Arg", "varm: borgeren er med på linjen"),
    words=("varm", "warm"),
    optional=True,
)
DETAILS = (
    option(MUNICIPALITY),
    Arg(
        name="contact_name",
        kind=Kind.TEXT,
        title=noop("Arg", "kontaktperson"),
        words=("kontakt", "contact"),
        optional=True,
        named=True,
    ),
    option(PHONE, "contact_phone"),
    Arg(
        name="shared",
        kind=Kind.CODES,
        codes=SharedField,
        title=noop("Arg", "hvad der deles"),
        words=("del", "share"),
        optional=True,
        named=True,
    ),
    Arg(
        name="urgent",
        kind=Kind.FLAG,
        title=noop("Arg", "akut"),
        words=("akut", "urgent"),
        optional=True,
    ),
    Arg(
        name="phone_contact",
        kind=Kind.TEXT,
        title=noop("Arg", "hvem der er talt med"),
        words=("talt", "spoke"),
        optional=True,
        named=True,
    ),
    WARM,
    Arg(
        name="to_health",
        kind=Kind.FLAG,
        title=noop("Arg", "til sundhedsvæsenet, ikke kommunen"),
        words=("sundhed", "health"),
        optional=True,
    ),
)

MAKING = (
    Act(
        name="draft_handoff",
        title=noop("Act", "Begynd en overdragelse"),
        words=words("overdrag", "handoff"),
        examples=examples("overdrag 245 bostøtte", "handoff 245 bostøtte"),
        stage=Stage.HANDOFF,
        args=(CALL, SERVICE, *DETAILS, maybe(REASON)),
        keys="Ctrl+Shift+H",
        build=make(c.DraftHandoff),
        icon="handoff",
        says=noop("Says", "Begynd en overdragelse af opkald {call_id} til {service}"),
    ),
    Act(
        name="edit_handoff",
        title=noop("Act", "Ret en kladde til overdragelse"),
        words=words("retoverdragelse", "edithandoff"),
        examples=examples(
            'retoverdragelse 12 kontakt="Testkontakt Aarhus" del=navn,telefon',
            'edithandoff 12 contact="Testkontakt Aarhus" share=name,phone',
        ),
        stage=Stage.HANDOFF,
        args=(HANDOFF, *DETAILS, option(SERVICE), option(REASON)),
        build=make(c.EditHandoff),
        icon="edit",
        says=noop("Says", "Ret overdragelse {handoff_id}"),
    ),
    Act(
        name="request_handoff",
        title=noop("Act", "Send overdragelsen"),
        words=words("anmod", "request"),
        examples=examples("anmod 12", "request 12"),
        stage=Stage.HANDOFF,
        args=(HANDOFF,),
        build=make(c.RequestHandoff),
        icon="send",
        says=noop("Says", "Send overdragelse {handoff_id} til kommunen"),
    ),
    Act(
        name="set_handoff_owner",
        title=noop("Act", "Giv overdragelsen en ejer"),
        words=words("ejer", "owner"),
        examples=examples(
            'ejer 12 disponent1 næste="ring mandag"', 'owner 12 disponent1 next="ring Monday"'
        ),
        stage=Stage.HANDOFF,
        args=(
            HANDOFF,
            Arg(
                name="owner",
                kind=Kind.TEXT,
                title=noop("Arg", "ejer"),
                words=("ejer", "owner"),
            ),
            Arg(
                name="next_action",
                kind=Kind.TEXT,
                title=noop("Arg", "næste skridt"),
                words=("næste", "next"),
                optional=True,
                named=True,
            ),
        ),
        build=make(c.SetHandoffOwner),
        icon="mine",
        says=noop("Says", "Gør {owner} til ejer af overdragelse {handoff_id}"),
    ),
    Act(
        name="acknowledge_alarm",
        title=noop("Act", "Kvittér for en overskredet frist"),
        words=words("alarm", "alarm"),
        examples=examples("alarm 12", "alarm 12"),
        stage=Stage.HANDOFF,
        args=(HANDOFF,),
        build=make(c.AcknowledgeAlarm),
        icon="late",
        says=noop("Says", "Kvittér for alarmen om overdragelse {handoff_id}"),
    ),
    Act(
        name="take_back_alarm",
        title=noop("Act", "Alarmen er alligevel ikke set"),
        words=words("alarmikkeset", "alarmunseen"),
        examples=examples("alarmikkeset 12", "alarmunseen 12"),
        stage=Stage.HANDOFF,
        args=(HANDOFF,),
        build=make(c.TakeBackAlarm),
        icon="late",
        says=noop("Says", "Tag kvitteringen for alarmen om overdragelse {handoff_id} tilbage"),
    ),
)

ANSWERS = (
    Act(
        name="mark_received",
        title=noop("Act", "Overdragelsen er modtaget"),
        words=words("modtaget", "received"),
        examples=examples('modtaget 12 "Testkontakt Aarhus"', 'received 12 "Testkontakt Aarhus"'),
        stage=Stage.HANDOFF,
        args=(HANDOFF, maybe(replace(PERSON, name="answered_by"))),
        build=make(c.MarkReceived),
        icon="lamp_on",
        says=noop("Says", "Notér, at overdragelse {handoff_id} er modtaget"),
    ),
    Act(
        name="mark_accepted",
        title=noop("Act", "Overdragelsen er accepteret"),
        words=words("accepter", "accept"),
        examples=examples(
            'accepter 12 "Testkontakt Aarhus" varm', 'accept 12 "Testkontakt Aarhus" warm'
        ),
        stage=Stage.HANDOFF,
        args=(HANDOFF, WARM, PERSON),
        build=make(c.MarkAccepted),
        icon="lamp_on",
        says=noop("Says", "Notér, at {person} har accepteret overdragelse {handoff_id}"),
    ),
    Act(
        name="mark_declined",
        title=noop("Act", "Overdragelsen er afvist"),
        words=words("afvis", "decline"),
        examples=examples(
            'afvis 12 "Testkontakt Aarhus" kapacitet', 'decline 12 "Testkontakt Aarhus" no capacity'
        ),
        stage=Stage.HANDOFF,
        args=(
            HANDOFF,
            PERSON,
            Arg(
                name="reason",
                kind=Kind.CODE,
                codes=DeclineReason,
                title=noop("Arg", "grund til afslaget"),
                words=("grund", "reason"),
            ),
            maybe(TEXT),
        ),
        build=make(c.MarkDeclined),
        icon="close",
        says=noop("Says", "Notér, at {person} har afvist overdragelse {handoff_id}: {reason}"),
    ),
    Act(
        name="start_handoff",
        title=noop("Act", "Det første møde er holdt"),
        words=words("begyndt", "started"),
        examples=examples("begyndt 12", "started 12"),
        stage=Stage.HANDOFF,
        args=(HANDOFF,),
        build=make(c.StartHandoff),
        icon="play",
        says=noop("Says", "Notér, at det første møde i overdragelse {handoff_id} er holdt"),
    ),
    Act(
        name="complete_handoff",
        title=noop("Act", "Kommunen har taget over"),
        words=words("gennemført", "complete"),
        examples=examples("gennemført 12", "complete 12"),
        stage=Stage.HANDOFF,
        args=(HANDOFF, maybe(TEXT)),
        build=make(c.CompleteHandoff),
        icon="ok",
        says=noop("Says", "Notér, at kommunen har taget over: overdragelse {handoff_id}"),
    ),
    Act(
        name="take_back_answer",
        title=noop("Act", "Tag det sidste svar tilbage"),
        words=words("omgør", "revert"),
        examples=examples("omgør 12", "revert 12"),
        stage=Stage.HANDOFF,
        args=(HANDOFF,),
        build=make(c.TakeBackAnswer),
        icon="undo",
        says=noop("Says", "Tag det sidste svar på overdragelse {handoff_id} tilbage"),
    ),
)

CALLING = (
    Act(
        name="snooze_handoff",
        title=noop("Act", "Udsæt overdragelsens frist på ringelisten"),
        words=words("udsæt", "snooze"),
        examples=examples(
            "udsæt 12 +1 kontakten har ferie", "snooze 12 +1 the contact is on leave"
        ),
        stage=Stage.HANDOFF,
        args=(
            HANDOFF,
            Arg(name="on", kind=Kind.DATE, title=noop("Arg", "dato"), words=("dato", "date")),
            REASON,
        ),
        build=make(c.SnoozeHandoff),
        icon="late",
        says=noop("Says", "Ring først om overdragelse {handoff_id} igen den {on}"),
    ),
    Act(
        name="record_no_answer",
        title=noop("Act", "Der blev ringet, ingen svarede"),
        words=words("intetsvar", "noanswer"),
        examples=examples("intetsvar 12", "noanswer 12"),
        stage=Stage.HANDOFF,
        args=(HANDOFF,),
        build=make(c.RecordNoAnswer),
        icon="phone",
        says=noop("Says", "Notér, at ingen svarede om overdragelse {handoff_id}"),
    ),
    Act(
        name="take_back_snooze",
        title=noop("Act", "Overdragelsen er alligevel ikke udsat"),
        words=words("udsætikke", "unsnooze"),
        examples=examples("udsætikke 12", "unsnooze 12"),
        stage=Stage.HANDOFF,
        args=(HANDOFF,),
        build=make(c.TakeBackSnooze),
        icon="late",
        says=noop("Says", "Udsæt ikke overdragelse {handoff_id}"),
    ),
)

AFTER_DECLINE = (
    Act(
        name="take_next_step",
        title=noop("Act", "Vælg næste skridt efter et afslag"),
        words=words("skridt", "step"),
        examples=examples(
            "skridt 12 andet tilbud tilbud=bostøtte", "step 12 other service service=bostøtte"
        ),
        stage=Stage.HANDOFF,
        args=(
            HANDOFF,
            Arg(
                name="step",
                kind=Kind.CODE,
                codes=NextStep,
                title=noop("Arg", "næste skridt"),
                words=("skridt", "step"),
            ),
            option(SERVICE),
            option(MUNICIPALITY),
            maybe(TEXT),
        ),
        build=make(c.TakeNextStep),
        icon="next",
        says=noop("Says", "Efter afslaget på overdragelse {handoff_id}: {step}"),
    ),
    Act(
        name="await_next_step",
        title=noop("Act", "Afslaget mangler alligevel et næste skridt"),
        words=words("skridtigen", "nostep"),
        examples=examples("skridtigen 12", "nostep 12"),
        stage=Stage.HANDOFF,
        args=(HANDOFF,),
        build=make(c.AwaitNextStep),
        icon="undo",
        says=noop("Says", "Lad overdragelse {handoff_id} mangle et næste skridt igen"),
    ),
)

VERDICTS = (
    Act(
        name="comment_verdict",
        title=noop("Act", "Skriv om, hvorvidt overdragelsen holdt"),
        words=words("kommentér kommenter", "comment"),
        examples=examples(
            "kommentér 12 kontakten skiftede job", "comment 12 the contact changed jobs"
        ),
        stage=Stage.HANDOFF,
        args=(HANDOFF, TEXT),
        build=make(c.CommentVerdict),
        icon="note",
        says=noop("Says", "Skriv en låst note om, hvorvidt overdragelse {handoff_id} holdt"),
    ),
)

STOPS = (
    Act(
        name="fail_handoff",
        title=noop("Act", "Overdragelsen mislykkedes"),
        words=words("mislykket", "failed"),
        examples=examples("mislykket 12 ingen svarer", "failed 12 nobody answers"),
        stage=Stage.HANDOFF,
        args=(HANDOFF, REASON),
        build=make(c.StopHandoff, state=HandoffState.FAILED),
        icon="warn",
        says=noop("Says", "Notér, at overdragelse {handoff_id} mislykkedes"),
    ),
    Act(
        name="cancel_handoff",
        title=noop("Act", "Annullér overdragelsen"),
        words=words("annuller", "cancel"),
        examples=examples("annuller 12 borgeren flyttede", "cancel 12 the citizen moved"),
        stage=Stage.HANDOFF,
        args=(HANDOFF, REASON),
        build=make(c.StopHandoff, state=HandoffState.CANCELLED),
        icon="close",
        says=noop("Says", "Annullér overdragelse {handoff_id}"),
    ),
    Act(
        name="error_handoff",
        title=noop("Act", "Overdragelsen var en fejl"),
        words=words("fejloprettet", "mistaken"),
        examples=examples("fejloprettet 12 forkert borger", "mistaken 12 wrong citizen"),
        stage=Stage.HANDOFF,
        args=(HANDOFF, REASON),
        build=make(c.StopHandoff, state=HandoffState.ENTERED_IN_ERROR),
        icon="warn",
        says=noop("Says", "Notér, at overdragelse {handoff_id} er oprettet ved en fejl"),
    ),
)

ACTS = (*MAKING, *ANSWERS, *AFTER_DECLINE, *CALLING, *VERDICTS, *STOPS)
