"""How far an act reaches on the board: so far it is read again, and no farther."""

from __future__ import annotations

from enum import IntEnum

from console.services.ports import Notice


class Reach(IntEnum):
    """ROW: the row of its call. WORK: the units and handoffs that hang on it too. PEOPLE: how often
    somebody has called, of which a board shows the most and a server must read the most."""

    ROW, WORK, PEOPLE = range(3)


_ACTS = {
    **dict.fromkeys(
        (
            *("call_claimed", "call_taken_over", "call_released", "categories_set"),
            *("triage_finished", "note_written", "note_signed", "note_corrected"),
        ),
        Reach.ROW,
    ),
    **dict.fromkeys(
        (
            *("unit_assigned", "assignment_cancelled", "assignment_acknowledged", "unit_cleared"),
            *("unit_status", "unit_position", "unit_signed_on", "unit_added", "unit_device_set"),
            *("consent_recorded", "consent_withdrawn", "need_assessed", "outcome_recorded"),
            *("handoff_drafted", "handoff_edited", "handoff_requested", "handoff_received"),
            *("handoff_accepted", "handoff_declined", "handoff_started", "handoff_completed"),
            *("handoff_stopped", "handoff_snoozed", "handoff_no_answer", "handoff_owner_set"),
            *("next_step_planned", "next_step_taken", "alarm_acknowledged"),
            *("follow_up_planned", "follow_up_recorded"),
        ),
        Reach.WORK,
    ),
}
"""What is not named reaches as far as anything may."""


def reach_of(notice: Notice) -> Reach:
    """Of all the acts it tells of."""
    if notice.citizens or not notice.acts:
        return Reach.PEOPLE
    farthest = max(_ACTS.get(act, Reach.PEOPLE) for act in notice.acts)
    return max(farthest, Reach.WORK) if notice.units or notice.handoffs else farthest
