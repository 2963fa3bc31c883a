"""The act that decides how long things are kept."""

from __future__ import annotations

from console.acts.args import examples, make, words
from console.acts.model import Act, Arg, Kind
from console.domain.codes import KeepRule
from console.services import commands as c
from console.texts import noop

ACTS = (
    Act(
        name="set_keep_days",
        title=noop("Act", "Vælg, hvor længe noget gemmes"),
        words=words("gemtid", "keepfor"),
        examples=examples("gemtid vagtskifter 730", "keepfor changes of shift 730"),
        args=(
            Arg(
                name="rule",
                kind=Kind.CODE,
                codes=KeepRule,
                title=noop("Arg", "hvad"),
                words=("hvad", "what"),
            ),
            Arg(
                name="days",
                kind=Kind.NUMBER,
                title=noop("Arg", "dage"),
                words=("dage", "days"),
            ),
        ),
        build=make(c.SetKeepDays),
        icon="history",
        says=noop("Says", "Gem {rule} i {days} dage; ældre slettes ved næste oprydning"),
    ),
)
