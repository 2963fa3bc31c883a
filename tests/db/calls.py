"""Made-up work on a real database."""

from __future__ import annotations

from typing import Any

from console.domain.codes import Category, ConsentAnswer, ConsentScope, SharedField
from console.services import commands as c
from tests.conftest import Backend


def received(backend: Backend, **told: Any) -> int:
    """A call that came in and waits; its number."""
    number = backend.do(c.ReceiveCall(**{"narrative": "Prøveopkald", **told})).call_id
    assert number is not None
    return number


def claimed(backend: Backend, *consents: ConsentScope, **told: Any) -> int:
    """A call of the test's actor in Aarhus, with a yes to each of these."""
    values = {
        "narrative": "Prøveopkald",
        "municipality": "0751",
        "categories": (Category.ALCOHOL,),
        **told,
    }
    number = backend.do(c.RegisterCall(claim=True, **values)).call_id
    assert number is not None
    for scope in consents:
        backend.do(c.RecordConsent(call_id=number, scope=scope, answer=ConsentAnswer.GIVEN))
    return number


def dispatched(backend: Backend, unit: int = 1) -> int:
    number = claimed(backend, ConsentScope.VISIT)
    backend.do(c.AssignUnit(call_id=number, unit_id=unit))
    return number


def handed_off(backend: Backend, call: int | None = None) -> int:
    """A requested handoff; its number."""
    if call is None:
        call = claimed(backend, ConsentScope.SHARE_MUNICIPALITY)
    done = backend.do(
        c.DraftHandoff(
            call_id=call,
            service="bostøtte",
            contact_name="Testkontakt Aarhus",
            reason="bolig",
            shared=(SharedField.NAME,),
        )
    )
    assert done.handoff_id is not None
    backend.do(c.RequestHandoff(handoff_id=done.handoff_id))
    return done.handoff_id


def citizen(backend: Backend, **known: Any) -> int:
    number = backend.do(c.CreateCitizen(**known)).citizen_id
    assert number is not None
    return number
