"""Whatever a view tells is hidden until it is opened, or somebody has decided that it need not be.

A new field that can hold words, a place or a day fails here until it is in `masking.SECRETS` or in
one of the lists below.
"""

from __future__ import annotations

import inspect
from collections.abc import Iterator, Mapping
from dataclasses import fields, is_dataclass
from datetime import date
from enum import Enum
from typing import Any, get_args, get_type_hints

from console.domain import (
    access,
    assignment,
    citizen,
    consent,
    efforts,
    followup,
    handover,
    intake,
    municipality,
    notes,
    phones,
    plan,
    repeat_callers,
    scene,
)
from console.domain import handoff as handoffs
from console.services import (
    accounts,
    audit_view,
    avoided,
    citizen_view,
    facts,
    handoff_row,
    handover_view,
    masking,
    ports,
    views,
)
from console.services.views import Views

TELLING = (str, float, date, object)
"""Types that can tell who somebody is; a moment and a number cannot."""

COLLEAGUES = frozenset(
    {
        *("actor", "workstation", "by", "had_by", "author", "owner", "crew", "claimed_by"),
        *("closed_by", "follow_up_by", "assigned_by", "recorded_by", "withdrawn_by", "created_by"),
        *("decided_by", "written_by", "ended_by", "marked_by", "alarm_seen_by", "seen_by"),
        *("verified_by", "received_from", "accepted_by", "declined_by"),
    }
)
"""Who acted: staff, and whoever answered for the receiver."""
RECEIVERS = frozenset(
    {"municipality", "municipality_name", "service", "contact_name", "contact_phone"}
)
"""The municipality and its entrance."""
UNITS = frozenset({"call_sign", "call_signs", "units", "device_id"})
HARMLESS = COLLEAGUES | RECEIVERS | UNITS

DECIDED: Mapping[type, frozenset[str]] = {
    access.Access: frozenset({"text", "detail"}),  # why one looked, for the auditor; numbers
    accounts.AccountView: frozenset({"name"}),
    assignment.Unit: frozenset(
        {"latitude", "longitude", "position_accuracy", "speed", "bearing", "battery"}
    ),
    citizen_view.CitizenHit: frozenset({"by"}),
    efforts.Ongoing: frozenset({"what"}),  # what is going on stays in view
    facts.EffectFact: frozenset({"born"}),  # counted by age, never shown
    facts.EffectFacts: frozenset({"definition"}),
    handoffs.Handoff: frozenset({"next_action"}),  # what the board is worked by
    handoff_row.HandoffRow: frozenset({"next_action"}),
    handover_view.HandoverItem: frozenset({"next_action", "due_on"}),
    handover.ShiftHandover: frozenset({"note"}),  # about the shift
    intake.Call: frozenset({"message_id", "warnings", "follow_up_on"}),
    municipality.Contact: frozenset({"name", "title", "phone", "email"}),
    municipality.Municipality: frozenset(
        {"code", "name", "phone", "secure_email", "out_of_hours_phone", "note"}
    ),
    municipality.Service: frozenset({"name", "phone", "email", "note"}),
    plan.Plan: frozenset({"instruction", "valid_until"}),  # safety: in view without a click
    ports.JournalEntry: frozenset({"op_id", "act", "detail"}),  # codes and numbers alone
    # About nobody yet, and a cry for help may be in it.
    ports.Reject: frozenset({"route", "sender", "reason", "field", "detail", "body"}),
    repeat_callers.Definition: frozenset({"code"}),
    views.CallListRow: frozenset({"name", "phone", "out_of_hours_phone"}),  # whom to ring
    views.DirectoryHit: frozenset({"code", "name", "matched", "contact", "phone"}),
    views.LeaderView: frozenset({"today_by_municipality"}),
    views.QueueRow: frozenset({"warnings"}),
    views.UnitRow: frozenset({"latitude", "longitude"}),
}


def told() -> dict[type, dict[str, Any]]:
    """Every record in any answer, with the types of its fields."""
    found: dict[type, dict[str, Any]] = {}
    for name, question in inspect.getmembers(Views, inspect.isfunction):
        if not name.startswith("_"):
            _walk(get_type_hints(question)["return"], found)
    return found


def _walk(hint: Any, found: dict[type, dict[str, Any]]) -> None:
    for kind in _types(hint):
        if kind in found or not (is_dataclass(kind) or hasattr(kind, "_fields")):
            continue
        hints = get_type_hints(kind)
        names = [f.name for f in fields(kind)] if is_dataclass(kind) else kind._fields
        found[kind] = {name: hints[name] for name in names}
        for inside in found[kind].values():
            _walk(inside, found)


def _types(hint: Any) -> Iterator[Any]:
    if hint is Any:
        yield object
    elif isinstance(hint, type):
        yield hint
    for inside in get_args(hint):
        yield from _types(inside)


def _tells(hint: Any) -> bool:
    kinds = {kind for kind in _types(hint) if not issubclass(kind, Enum)}
    return not kinds.isdisjoint(TELLING)


def test_every_field_that_can_tell_is_hidden_or_decided() -> None:
    forgotten = [
        f"{kind.__name__}.{name}"
        for kind, hints in told().items()
        for name, hint in hints.items()
        if _tells(hint)
        and name not in HARMLESS
        and name not in DECIDED.get(kind, ())
        and name not in getattr(masking.SECRETS.get(kind), "fields", ())
    ]
    assert forgotten == []


def test_nothing_is_both_hidden_and_shown_or_is_no_longer_there() -> None:
    answers = told()
    for kind, secret in masking.SECRETS.items():
        assert set(secret.fields) <= set(answers[kind]), kind
        assert not set(secret.fields) & (HARMLESS | DECIDED.get(kind, frozenset())), kind
    for kind, names in DECIDED.items():
        assert names <= set(answers[kind]), kind


def test_the_kinds_that_tell_who_somebody_is_are_met() -> None:
    """The walk really reaches them."""
    assert told().keys() >= {
        *(citizen.Citizen, consent.LegalGround, followup.FollowUp, notes.Note, phones.SharedPhone),
        *(scene.Need, views.HistoryRow, audit_view.AuditRow, avoided.Avoided),
    }
