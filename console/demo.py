"""The setting of the demo: three units on duty and a directory of made-up, marked contacts."""

from __future__ import annotations

from datetime import datetime, timedelta

from console.domain.codes import UnitKind
from console.intake.demo_directory import demo_entries
from console.services.commands import AddUnit, ImportDirectory, SignOnUnit, VerifyMunicipality
from console.services.dispatcher import Actor, Dispatcher
from console.services.views import Views

UNITS = (
    ("S1", UnitKind.SOCIOLANCE, "Testvagt A, Testvagt B"),
    ("PP1", UnitKind.POLICE_CORESPONSE, "Testvagt C, Testvagt D"),
    ("BB1", UnitKind.BRIDGE_BUILDER_PHONE, "Testvagt E"),
)
VERIFIED = ("0751", "0791", "0730", "0740")
"""A few entries are verified in the demo, so that the others can be seen as not verified."""


def seed(dispatcher: Dispatcher, views: Views, actor: Actor, now: datetime) -> None:
    """Set the scene through the same commands a person gives. Does nothing where it stands."""
    if views.units():
        return
    start = now.replace(minute=0, second=0, microsecond=0) - timedelta(hours=1)
    for call_sign, kind, crew in UNITS:
        added = dispatcher.submit(AddUnit(call_sign=call_sign, kind=kind, made_up=True), actor)
        dispatcher.submit(
            SignOnUnit(
                unit_id=added.unit_id or 0,
                crew=crew,
                shift_from=start,
                shift_to=start + timedelta(hours=12),
            ),
            actor,
        )
    dispatcher.submit(ImportDirectory(entries=demo_entries()), actor)
    for code in VERIFIED:
        dispatcher.submit(VerifyMunicipality(code=code), actor)
