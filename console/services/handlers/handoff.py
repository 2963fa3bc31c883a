"""Handlers of the handoff stage."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime, time, timedelta

from console.domain import handoff as rules
from console.domain import next_step
from console.domain.calendar import COPENHAGEN, is_public_holiday, local, utc
from console.domain.clocks import alarm_seen
from console.domain.codes import ContactRole, HandoffState, NextStep, SharedField
from console.domain.consent import Consent, check_allowed
from console.domain.deadlines import OFFICE_HOURS, handoff_due
from console.domain.efforts import check_beside
from console.domain.errors import Refusal, require
from console.domain.handoff import Handoff
from console.domain.intake import Call, check_in_work, touch
from console.domain.municipality import next_opening
from console.domain.phones import normalize
from console.services.commands import (
    AcknowledgeAlarm,
    CompleteHandoff,
    DraftHandoff,
    EditHandoff,
    MarkAccepted,
    MarkDeclined,
    MarkReceived,
    RecordNoAnswer,
    RequestHandoff,
    SetHandoffOwner,
    SnoozeHandoff,
    StartHandoff,
    StopHandoff,
    TakeBackAlarm,
    TakeBackAnswer,
    TakeBackSnooze,
)
from console.services.dispatcher import Context, Done
from console.services.handlers.common import check_version, given
from console.services.handlers.efforts import ongoing
from console.services.ports import UnitOfWork

RING_AGAIN = timedelta(hours=1)
"""When somebody who did not answer is rung again."""


def draft_handoff(work: UnitOfWork, command: DraftHandoff, context: Context) -> Done:
    call = work.calls.get(command.call_id)
    if command.follows is None:
        check_in_work(call)
    code = command.municipality or call.municipality
    if code is None:
        raise Refusal("municipality_needed", call=call.id)
    work.municipality(code)
    require(command.service.strip(), "service_needed")
    name, phone = command.contact_name.strip(), normalize(command.contact_phone)
    if not name and not command.to_health:
        name, phone = _contact(work, code, command.service)
    if command.follows is not None:
        declined = work.handoffs.get(command.follows)
        require(declined.call_id == call.id, "not_declined", handoff=declined.id)
        step = command.step or NextStep.OTHER_SERVICE
        work.handoffs.save(next_step.settle(declined, step))
    handoff = work.handoffs.add(
        Handoff(
            call_id=call.id,
            citizen_id=call.citizen_id,
            municipality=code,
            service=command.service.strip(),
            contact_name=name,
            contact_phone=phone,
            reason=command.reason.strip(),
            shared=_in_order(command.shared),
            urgent=command.urgent,
            warm=command.warm,
            phone_contact=command.phone_contact.strip(),
            to_health=command.to_health,
            follows=command.follows,
            owner=context.by,
            created_at=context.now,
            created_by=context.by,
            made_up=call.made_up,
        )
    )
    _touch(work, call, context)
    return _done("handoff_drafted", handoff, created=True)


def _contact(work: UnitOfWork, code: str, service_name: str) -> tuple[str, str]:
    """The service's own contact, else the municipality's one fixed contact person."""
    for service in work.municipal_services.find(municipality=code):
        if service.name.casefold() == service_name.strip().casefold() and service.contact_name:
            return service.contact_name, service.phone
    fixed = work.contacts.one(municipality=code, role=ContactRole.ENTRANCE)
    return (fixed.name, fixed.phone) if fixed else ("", "")


def _in_order(shared: tuple[SharedField, ...]) -> tuple[SharedField, ...]:
    return tuple(field for field in SharedField if field in shared)


def edit_handoff(work: UnitOfWork, command: EditHandoff, context: Context) -> Done:
    handoff = work.handoffs.get(command.handoff_id)
    check_version(work, handoff, command.version)
    if command.municipality is not None:
        work.municipality(command.municipality)
    changes = given(
        service=command.service,
        municipality=command.municipality,
        contact_name=command.contact_name,
        contact_phone=None if command.contact_phone is None else normalize(command.contact_phone),
        reason=command.reason,
        shared=None if command.shared is None else _in_order(command.shared),
        urgent=command.urgent,
        warm=command.warm,
        phone_contact=command.phone_contact,
        to_health=command.to_health,
    )
    changed = rules.edit(handoff, **changes)
    require(changed != handoff, "nothing_changed")
    aim = (changed.municipality, changed.to_health)
    if aim != (handoff.municipality, handoff.to_health) and command.contact_name is None:
        # A contact of the place it is not for any more would be told of the citizen.
        name, phone = "", ""
        if not changed.to_health:
            name, phone = _contact(work, changed.municipality, changed.service)
        changed = replace(changed, contact_name=name, contact_phone=phone)
    return _save("handoff_edited", work, changed, context)


def request_handoff(work: UnitOfWork, command: RequestHandoff, context: Context) -> Done:
    """Send it. What allows the sharing is kept with it: the consent or the legal ground."""
    handoff = work.handoffs.get(command.handoff_id)
    call = work.calls.get(handoff.call_id)
    consent_id = ground_id = None
    if handoff.shared:
        allowed = check_allowed(
            handoff.scope,
            work.consents.find(call_id=call.id),
            work.grounds.find(call_id=call.id),
        )
        if isinstance(allowed, Consent):
            consent_id = allowed.id
        else:
            ground_id = allowed.id
    check_beside(call, ongoing(work, call))
    handoff = replace(handoff, citizen_id=call.citizen_id)
    sent = rules.request(handoff, at=context.now, consent_id=consent_id, ground_id=ground_id)
    _touch(work, call, context)
    return _save("handoff_requested", work, sent, context)


def _touch(work: UnitOfWork, call: Call, context: Context) -> None:
    if call.closed_at is None:
        work.calls.save(touch(call, context.now))


def mark_received(work: UnitOfWork, command: MarkReceived, context: Context) -> Done:
    handoff = work.handoffs.get(command.handoff_id)
    got = rules.receive(handoff, at=context.now, answered_by=command.answered_by)
    return _save("handoff_received", work, got, context, undoable=True)


def mark_accepted(work: UnitOfWork, command: MarkAccepted, context: Context) -> Done:
    handoff = work.handoffs.get(command.handoff_id)
    taken = rules.accept(handoff, at=context.now, person=command.person, warm=command.warm)
    done = _save("handoff_accepted", work, taken, context)
    return replace(done, undo=replace(_before_answer(handoff), warm=handoff.warm))


def mark_declined(work: UnitOfWork, command: MarkDeclined, context: Context) -> Done:
    handoff = work.handoffs.get(command.handoff_id)
    declined = rules.decline(
        handoff, at=context.now, person=command.person, reason=command.reason, text=command.text
    )
    done = _save("handoff_declined", work, declined, context, undoable=True)
    return replace(done, detail={**done.detail, "reason": command.reason.value})


def start_handoff(work: UnitOfWork, command: StartHandoff, context: Context) -> Done:
    handoff = work.handoffs.get(command.handoff_id)
    started = rules.start(handoff, at=context.now)
    return _save("handoff_started", work, started, context, undoable=True)


def complete_handoff(work: UnitOfWork, command: CompleteHandoff, context: Context) -> Done:
    handoff = work.handoffs.get(command.handoff_id)
    ended = rules.complete(handoff, at=context.now, text=command.text)
    return _save("handoff_completed", work, ended, context, undoable=True)


def stop_handoff(work: UnitOfWork, command: StopHandoff, context: Context) -> Done:
    handoff = work.handoffs.get(command.handoff_id)
    stopped = rules.stop(handoff, command.state, at=context.now, reason=command.reason)
    done = _save("handoff_stopped", work, stopped, context)
    never_went = handoff.state == HandoffState.DRAFT
    if handoff.follows and (never_went or command.state == HandoffState.ENTERED_IN_ERROR):
        _wait_again(work, handoff.follows)
    return replace(done, detail={**done.detail, "state": stopped.state.value})


def _wait_again(work: UnitOfWork, declined_id: int) -> None:
    """What followed a decline never came to be: the decline is without a next step again."""
    declined = work.handoffs.get(declined_id)
    if declined.state == HandoffState.REJECTED and declined.next_step is not None:
        work.handoffs.save(next_step.await_again(declined))


def take_back_answer(work: UnitOfWork, command: TakeBackAnswer, context: Context) -> Done:
    handoff = work.handoffs.get(command.handoff_id)
    back = rules.take_back(handoff, warm=command.warm)
    put_off = (command.snoozed_until, command.snooze_reason)
    done = _save("handoff_taken_back", work, back, context, put_off=put_off)
    return replace(done, detail={**done.detail, "old": handoff.state.value})


def set_handoff_owner(work: UnitOfWork, command: SetHandoffOwner, context: Context) -> Done:
    handoff = work.handoffs.get(command.handoff_id)
    require(command.owner.strip(), "owner_needed")
    action = handoff.next_action if command.next_action is None else command.next_action.strip()
    work.handoffs.save(replace(handoff, owner=command.owner.strip(), next_action=action))
    return Done(
        act="handoff_owner_set",
        call_id=handoff.call_id,
        handoff_id=handoff.id,
        detail={"owner": command.owner.strip()},
        undo=SetHandoffOwner(
            handoff_id=handoff.id, owner=handoff.owner, next_action=handoff.next_action
        ),
    )


def acknowledge_alarm(work: UnitOfWork, command: AcknowledgeAlarm, context: Context) -> Done:
    handoff = work.handoffs.get(command.handoff_id)
    overdue = handoff.due_at is not None and handoff.due_at < context.now
    require(overdue, "not_overdue", handoff=handoff.id)
    seen = alarm_seen(
        handoff.due_at,
        context.now,
        seen_at=handoff.alarm_seen_at,
        urgent=handoff.urgent,
        hours=work.municipality(handoff.municipality).hours,
        snoozed_until=handoff.snoozed_until,
    )
    require(not seen, "alarm_seen", handoff=handoff.id, who=handoff.alarm_seen_by)
    work.handoffs.save(replace(handoff, alarm_seen_at=context.now, alarm_seen_by=context.by))
    before = TakeBackAlarm(
        handoff_id=handoff.id, seen_at=handoff.alarm_seen_at, seen_by=handoff.alarm_seen_by
    )
    return replace(_done("alarm_acknowledged", handoff), undo=before)


def take_back_alarm(work: UnitOfWork, command: TakeBackAlarm, context: Context) -> Done:
    handoff = work.handoffs.get(command.handoff_id)
    work.handoffs.save(
        replace(handoff, alarm_seen_at=command.seen_at, alarm_seen_by=command.seen_by)
    )
    return _done("alarm_taken_back", handoff)


def snooze_handoff(work: UnitOfWork, command: SnoozeHandoff, context: Context) -> Done:
    """Until the municipality opens on that day."""
    handoff = work.handoffs.get(command.handoff_id)
    hours = work.municipality(handoff.municipality).hours or OFFICE_HOURS
    day = datetime.combine(command.on, time.min, tzinfo=COPENHAGEN)
    until = utc(next_opening(hours, day, is_public_holiday) or day)
    snoozed = rules.snooze(handoff, until=until, reason=command.reason, now=context.now)
    done = _put_off("handoff_snoozed", work, snoozed, {"on": local(until).date().isoformat()})
    return replace(done, undo=_as_it_was(handoff))


def record_no_answer(work: UnitOfWork, command: RecordNoAnswer, context: Context) -> Done:
    handoff = work.handoffs.get(command.handoff_id)
    require(handoff.due_at is not None, "nothing_to_snooze", handoff=handoff.id)
    again = replace(handoff, snoozed_until=context.now + RING_AGAIN)
    undo = replace(_as_it_was(handoff), no_answer=True)
    return replace(_put_off("handoff_no_answer", work, again, {}), undo=undo)


def _as_it_was(handoff: Handoff) -> TakeBackSnooze:
    return TakeBackSnooze(
        handoff_id=handoff.id, until=handoff.snoozed_until, reason=handoff.snooze_reason
    )


def take_back_snooze(work: UnitOfWork, command: TakeBackSnooze, context: Context) -> Done:
    handoff = work.handoffs.get(command.handoff_id)
    back = replace(handoff, snoozed_until=command.until, snooze_reason=command.reason)
    act = "handoff_no_answer_taken_back" if command.no_answer else "handoff_snooze_taken_back"
    return _put_off(act, work, back, {})


def _put_off(act: str, work: UnitOfWork, handoff: Handoff, detail: dict[str, object]) -> Done:
    work.handoffs.save(handoff)
    return Done(
        act=act,
        call_id=handoff.call_id,
        handoff_id=handoff.id,
        municipality=handoff.municipality,
        detail=detail,
    )


def _before_answer(handoff: Handoff) -> TakeBackAnswer:
    return TakeBackAnswer(
        handoff_id=handoff.id,
        snoozed_until=handoff.snoozed_until,
        snooze_reason=handoff.snooze_reason,
    )


def _save(
    act: str,
    work: UnitOfWork,
    handoff: Handoff,
    context: Context,
    *,
    undoable: bool = False,
    put_off: tuple[datetime | None, str] = (None, ""),
) -> Done:
    """Store it with the clock its state asks for; a new answer ends a snooze, its undoing brings
    it back."""
    municipality = work.municipality(handoff.municipality)
    due = handoff_due(handoff.state, rules.waiting_since(handoff), handoff.urgent, municipality)
    until, why = put_off
    work.handoffs.save(replace(handoff, due_at=due, snoozed_until=until, snooze_reason=why))
    done = _done(act, handoff)
    if undoable:
        done = replace(done, undo=_before_answer(handoff))
    return done


def _done(act: str, handoff: Handoff, *, created: bool = False) -> Done:
    detail: dict[str, object] = {"state": handoff.state.value}
    if act == "handoff_requested":
        detail["urgent"] = handoff.urgent or None
    if act == "handoff_accepted":
        detail["warm"] = handoff.warm
    if created and handoff.follows:
        detail["follows"] = handoff.follows
    if handoff.state == HandoffState.REQUESTED and handoff.shared:
        detail["shared"] = [field.value for field in handoff.shared]
    return Done(
        act=act,
        call_id=handoff.call_id,
        handoff_id=handoff.id,
        municipality=handoff.municipality,
        detail=detail,
        created=created,
    )
