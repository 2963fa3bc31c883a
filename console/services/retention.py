"""How long data is kept, and removing what is past its time, in batches: nobody has to wait."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence

from console.domain.codes import KeepRule
from console.domain.errors import Refusal
from console.domain.retention import DAYS, Group
from console.services.commands import ApplyRetention, new_op_id
from console.services.dispatcher import Actor, Dispatcher
from console.services.handlers.keeping import BATCH
from console.services.keeping import Due, keep_key
from console.services.views import Views


def keep_days(views: Views) -> dict[KeepRule, int]:
    """For how many days each is kept, as decided or as usual."""
    found = {rule: views.setting(keep_key(rule)) for rule in KeepRule}
    return {rule: int(days) if days else DAYS[rule] for rule, days in found.items()}


def apply(
    dispatcher: Dispatcher, actor: Actor, due: Due, told: Callable[[int, int], None]
) -> dict[KeepRule, int]:
    """One act for each batch; how many rows were removed by each rule."""
    run, removed = new_op_id(), dict.fromkeys(KeepRule, 0)
    batches = list(_batches(due))
    for done, (rule, groups) in enumerate(batches, start=1):
        try:
            act = dispatcher.submit(ApplyRetention(rule=rule, run=run, groups=groups), actor)
        except Refusal as refusal:
            # Somebody has entered something meanwhile, or removed it already.
            if refusal.code != "nothing_expired":
                raise
        else:
            removed[rule] += act.detail["rows"]
        told(done, len(batches))
    return removed


def _batches(due: Due) -> Iterator[tuple[KeepRule, tuple[Group, ...]]]:
    for groups in _filled(due.groups):
        yield KeepRule.RECORDS, tuple(groups)
    for rule, count in due.counts.items():
        if rule != KeepRule.RECORDS:
            yield from ((rule, ()) for _ in range(-(-count // BATCH)))


def _filled(groups: Sequence[Group]) -> Iterator[list[Group]]:
    """As many as make a batch; what hangs together stays together."""
    held: list[Group] = []
    for group in groups:
        if held and sum(one.size for one in held) + group.size > BATCH:
            yield held
            held = []
        held.append(group)
    if held:
        yield held
