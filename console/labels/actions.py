"""What is to be done next with a handoff: what a person wrote, or what the rules ask for."""

from __future__ import annotations

from console.domain.codes import NextStep
from console.domain.handoff import CALLED_AGAIN, CONSENT_WITHDRAWN
from console.texts import translate


def next_action_text(action: str) -> str:
    """The next action in words; a person's own words as they are."""
    if action == CONSENT_WITHDRAWN:
        return translate("Call", "Samtykket er trukket tilbage: stop det, der kan stoppes")
    if action == CALLED_AGAIN:
        return translate("Call", "Borgeren har ringet igen: tal med den, der har borgeren")
    if action == NextStep.NEW_CONSENT:
        return translate("Call", "Afslået: få et nyt samtykke fra borgeren")
    if action == NextStep.PLAN:
        return translate("Call", "Afslået: lav en plan med borgeren")
    return action
