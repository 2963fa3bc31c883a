"""The text fields of a handoff's draft, and the words for what allows the sharing."""

from __future__ import annotations

from datetime import datetime

from console.domain.codes import ConsentScope
from console.domain.consent import Consent, LegalGround
from console.domain.handoff import Handoff
from console.domain.phones import display
from console.labels import label
from console.texts import translate
from console.ui.call.moments import moment
from console.ui.call.widgets.kept_text import KeptText


def texts() -> dict[str, KeptText]:
    """By the names the commands have for them."""
    return {
        "contact_name": KeptText(translate("Call", "Kontaktperson")),
        "contact_phone": KeptText(translate("Call", "Kontaktpersonens telefon")),
        "reason": KeptText(translate("Call", "Begrundelse for overdragelsen"), lines=2),
        "phone_contact": KeptText(
            translate("Call", "Talt med"), hint=translate("Call", "Hvem, og hvornår ringet op")
        ),
    }


def stored_text(handoff: Handoff | None, name: str) -> str:
    """What storage holds for a field, as it is shown; empty for a new handoff."""
    if handoff is None:
        return ""
    stored = str(getattr(handoff, name))
    return display(stored) if name == "contact_phone" else stored


def health_services() -> tuple[str, ...]:
    """The health service's own entrances, which are in no municipality's directory."""
    return (
        translate("Call", "egen læge"),
        translate("Call", "psykiatrien"),
        translate("Call", "sygehuset"),
    )


def receiver(handoff: Handoff, place: str) -> str:
    """Who it is for: the municipality, or the health service there. place: its name."""
    if not handoff.to_health:
        return place
    return translate("Call", "Sundhedsvæsenet, {place}", place=place)


def allowed_line(stands: Consent | LegalGround | None, now: datetime, scope: ConsentScope) -> str:
    """On which consent or ground something may be shared, or that there is none."""
    if isinstance(stands, Consent):
        return translate(
            "Call",
            "Må deles: samtykke fra {giver} {how} {time}.",
            giver=label(stands.given_by),
            how=label(stands.how),
            time=moment(stands.at, now),
        )
    if stands is not None:
        return translate(
            "Call",
            "Må deles på lovgrundlag: {ground}, besluttet af {who}.",
            ground=label(stands.ground),
            who=stands.decided_by,
        )
    return translate(
        "Call",
        "Intet samtykke til {scope}. Uden det kan der kun sendes uden personoplysninger.",
        scope=label(scope),
    )
