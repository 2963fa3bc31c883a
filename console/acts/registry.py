"""The one registry of acts: menus, keys, the palette, the command line and the help page."""

from __future__ import annotations

from console.acts import (
    access,
    accounts,
    assignment,
    consent,
    directory,
    efforts,
    followup,
    handoff,
    handover,
    intake,
    keeping,
    phones,
    scene,
    triage,
    units,
    window,
)
from console.acts.model import Act

ACTS: tuple[Act, ...] = (
    *intake.ACTS,
    *triage.ACTS,
    *phones.ACTS,
    *efforts.ACTS,
    *consent.ACTS,
    *assignment.ACTS,
    *scene.ACTS,
    *handoff.ACTS,
    *followup.ACTS,
    *units.ACTS,
    *handover.ACTS,
    *directory.ACTS,
    *access.ACTS,
    *accounts.ACTS,
    *keeping.ACTS,
    *window.ACTS,
)

_BY_NAME = {act.name: act for act in ACTS}
BY_WORD: dict[str, Act] = {
    word: act for act in ACTS for spelled in act.words.values() for word in spelled
}
"""Every word of both languages, in lower case."""


def act(name: str) -> Act:
    """The act of this name; KeyError if there is none."""
    return _BY_NAME[name]
