"""Acts of the change of shift: handing over, acknowledging, the note."""

from __future__ import annotations

from console.acts.args import TEXT, Examples, Words, examples, make, words
from console.acts.model import Act, Arg, Kind
from console.domain.codes import HandoverKind
from console.services import commands as c
from console.texts import noop

THING = (
    Arg(
        name="kind",
        kind=Kind.CODE,
        codes=HandoverKind,
        title=noop("Arg", "hvad der gives videre"),
        words=("hvad", "what"),
    ),
    Arg(
        name="number",
        kind=Kind.NUMBER,
        title=noop("Arg", "nummer"),
        words=("nr", "number"),
    ),
)


def _thing(
    command: type[c.Command],
    name: str,
    title: tuple[str, str],
    spelled: Words,
    shown: Examples,
    *,
    icon: str,
    says: tuple[str, str],
) -> Act:
    return Act(
        name=name,
        title=title,
        words=spelled,
        examples=shown,
        args=THING,
        build=make(command),
        icon=icon,
        says=says,
    )


ACTS = (
    Act(
        name="hand_over_shift",
        title=noop("Act", "Giv vagten videre"),
        words=words("givvagt", "endshift"),
        examples=examples("givvagt S2 er på værksted", "endshift S2 is in the garage"),
        args=(Arg(name="note", kind=Kind.TEXT, title=TEXT.title, words=TEXT.words, optional=True),),
        build=make(c.HandOverShift),
        icon="next",
        says=noop("Says", "Giv vagten videre: alt åbent skal kvitteres af den næste"),
    ),
    Act(
        name="withdraw_handover",
        title=noop("Act", "Vagten blev givet videre ved en fejl"),
        words=words("beholdvagt", "keepshift"),
        examples=examples("beholdvagt", "keepshift"),
        build=make(c.WithdrawHandover),
        icon="undo",
        says=noop("Says", "Behold vagten: den er alligevel ikke givet videre"),
    ),
    Act(
        name="write_handover_note",
        title=noop("Act", "Ret noten til næste vagt"),
        words=words("vagtnote", "shiftnote"),
        examples=examples("vagtnote S2 er klar igen", "shiftnote S2 is back"),
        args=(Arg(name="note", kind=Kind.TEXT, title=TEXT.title, words=TEXT.words),),
        build=make(c.WriteHandoverNote),
        icon="note",
        says=noop("Says", "Ret noten til næste vagt"),
    ),
    _thing(
        c.AcknowledgeHandover,
        "acknowledge_handover",
        noop("Act", "Kvittér ved vagtskifte: det er nu dit"),
        words("vagtkvitter", "shifttake"),
        examples("vagtkvitter opkald 245", "shifttake call 245"),
        icon="ok",
        says=noop("Says", "Overtag {kind} {number} ved vagtskiftet"),
    ),
    _thing(
        c.TakeBackAcknowledgement,
        "take_back_acknowledgement",
        noop("Act", "Tag en kvittering ved vagtskifte tilbage"),
        words("vagtfortryd", "shiftback"),
        examples("vagtfortryd opkald 245", "shiftback call 245"),
        icon="undo",
        says=noop("Says", "Giv {kind} {number} tilbage til den, der havde det"),
    ),
)
