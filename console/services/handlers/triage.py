"""Handlers of the triage stage: claims, categories, municipality, red flags, the citizen."""

from __future__ import annotations

from dataclasses import replace

from console.domain import citizen as citizens
from console.domain import intake, triage
from console.domain.citizen import Citizen
from console.domain.errors import Refusal, require
from console.domain.intake import Call
from console.domain.phones import normalize
from console.services.commands import (
    ClaimCall,
    ClaimNext,
    CreateCitizen,
    EditCitizen,
    FinishTriage,
    MatchCitizen,
    MergeCitizens,
    ReleaseCall,
    ReturnToEmergency,
    SetCategories,
    SetMunicipality,
    UnmergeCitizen,
)
from console.services.dispatcher import Context, Done
from console.services.handlers.access import open_own
from console.services.handlers.common import call_off_under_way, check_version, given, has_unit
from console.services.ports import UnitOfWork


def claim_call(work: UnitOfWork, command: ClaimCall, context: Context) -> Done:
    call = work.calls.get(command.call_id)
    claimed = intake.claim(call, by=context.by, at=context.now, take_over=command.take_over)
    work.calls.save(claimed)
    open_own(work, claimed, context)
    if call.claimed_by is None:
        return Done(act="call_claimed", call_id=call.id, undo=ReleaseCall(call_id=call.id))
    return Done(act="call_taken_over", call_id=call.id, detail={"from": call.claimed_by})


def claim_next(work: UnitOfWork, command: ClaimNext, context: Context) -> Done:
    call = work.longest_waiting()
    if call is None:
        raise Refusal("queue_empty")
    work.calls.save(intake.claim(call, by=context.by, at=context.now))
    open_own(work, call, context)
    return Done(act="call_claimed", call_id=call.id, undo=ReleaseCall(call_id=call.id))


def release_call(work: UnitOfWork, command: ReleaseCall, context: Context) -> Done:
    call = work.calls.get(command.call_id)
    work.calls.save(intake.release(call, by=context.by, at=context.now))
    return Done(act="call_released", call_id=call.id, undo=ClaimCall(call_id=call.id))


def set_categories(work: UnitOfWork, command: SetCategories, context: Context) -> Done:
    call = work.calls.get(command.call_id)
    changed = triage.categorise(call, command.categories, command.text, at=context.now)
    work.calls.save(changed)
    return Done(
        act="categories_set",
        call_id=call.id,
        detail={"categories": [c.value for c in changed.categories]},
        undo=SetCategories(call_id=call.id, categories=call.categories, text=call.category_text),
    )


def set_municipality(work: UnitOfWork, command: SetMunicipality, context: Context) -> Done:
    call = work.calls.get(command.call_id)
    if command.municipality is not None:
        work.municipality(command.municipality)
    work.calls.save(triage.place(call, command.municipality, at=context.now))
    return Done(
        act="municipality_set",
        call_id=call.id,
        municipality=command.municipality,
        undo=SetMunicipality(call_id=call.id, municipality=call.municipality),
    )


def finish_triage(work: UnitOfWork, command: FinishTriage, context: Context) -> Done:
    call = work.calls.get(command.call_id)
    work.calls.save(triage.finish(call, at=context.now))
    return Done(act="triage_finished", call_id=call.id)


def return_to_emergency(work: UnitOfWork, command: ReturnToEmergency, context: Context) -> Done:
    """In one act: units still under way turn back.

    With a unit at the citizen's side the flag is raised at once and the call stays open until the
    crew has cleared; then it is returned by the same act.
    """
    called_off = call_off_under_way(work, command.call_id, context.now)
    call = work.calls.get(command.call_id)
    detail = {"red_flag": command.flag.value, "units_called_off": called_off or None}
    if has_unit(work, call.id):
        work.calls.save(triage.raise_flag(call, command.flag, at=context.now))
        return Done(act="red_flag_raised", call_id=call.id, detail=detail)
    returned = triage.return_to_emergency(
        call,
        command.flag,
        by=context.by,
        at=context.now,
        has_open_assignment=False,
    )
    work.calls.save(returned)
    return Done(act="returned_to_emergency", call_id=call.id, detail=detail)


def create_citizen(work: UnitOfWork, command: CreateCitizen, context: Context) -> Done:
    cpr = citizens.parse_cpr(command.cpr)
    _check_cpr_unused(work, cpr.value if cpr else None, 0)
    if command.municipality is not None:
        work.municipality(command.municipality)
    record = Citizen(
        cpr=cpr.value if cpr else None,
        name=command.name.strip(),
        birth_date=command.birth_date or (cpr.birth_date if cpr else None),
        description=command.description.strip(),
        address=command.address.strip(),
        no_fixed_address=command.no_fixed_address,
        municipality=command.municipality,
        phones=_phones(command.phones),
        made_up=command.made_up,
        created_at=context.now,
    )
    citizens.check_known(record)
    if command.call_id is not None:
        intake.check_in_work(work.calls.get(command.call_id))
    record = work.citizens.add(record)
    left = None
    if command.call_id is not None:
        left = _match(work, work.calls.get(command.call_id), record.id, context)
    return Done(
        act="citizen_created",
        call_id=command.call_id,
        citizen_id=record.id,
        detail={"from_citizen": left},
        created=True,
    )


def edit_citizen(work: UnitOfWork, command: EditCitizen, context: Context) -> Done:
    record = work.citizens.get(command.citizen_id)
    check_version(work, record, command.version)
    changes = given(
        name=_stripped(command.name),
        birth_date=command.birth_date,
        description=_stripped(command.description),
        address=_stripped(command.address),
        no_fixed_address=command.no_fixed_address,
        phones=None if command.phones is None else _phones(command.phones),
    )
    if command.cpr is not None:
        cpr = citizens.parse_cpr(command.cpr)
        changes["cpr"] = cpr.value if cpr else None
        _check_cpr_unused(work, cpr.value if cpr else None, record.id)
    if command.municipality is not None:
        if command.municipality:
            work.municipality(command.municipality)
        changes["municipality"] = command.municipality or None
    if command.clear_birth_date:
        changes["birth_date"] = None
    changed = citizens.describe(record, **changes)
    require(changed != record, "nothing_changed")
    work.citizens.save(changed)
    fields = sorted(k for k, v in changes.items() if v != getattr(record, k))
    return Done(act="citizen_edited", citizen_id=record.id, detail={"fields": fields})


def _stripped(text: str | None) -> str | None:
    return None if text is None else text.strip()


def _check_cpr_unused(work: UnitOfWork, cpr: str | None, own_id: int) -> None:
    other = work.citizens.one(cpr=cpr) if cpr else None
    if other is not None and other.id != own_id:
        raise Refusal("cpr_known", citizen=other.id)


def _phones(phones: tuple[str, ...]) -> tuple[str, ...]:
    return tuple(dict.fromkeys(normalize(p) for p in phones if p.strip()))


def match_citizen(work: UnitOfWork, command: MatchCitizen, context: Context) -> Done:
    call = work.calls.get(command.call_id)
    intake.check_in_work(call)
    if command.citizen_id is not None:
        record = work.citizens.get(command.citizen_id)
        require(record.merged_into is None, "citizen_merged", citizen=record.id)
    left = _match(work, call, command.citizen_id, context)
    return Done(
        act="citizen_matched" if command.citizen_id else "citizen_unmatched",
        call_id=call.id,
        citizen_id=command.citizen_id or call.citizen_id,
        detail={"from_citizen": left},
        undo=_match_again(work, call.id, call.citizen_id),
    )


def _match(work: UnitOfWork, call: Call, citizen_id: int | None, context: Context) -> int | None:
    """The call's handoffs are about the same person, those sent before they were found too.

    Gives whom they were about, if another now takes their place.
    """
    work.calls.save(intake.touch(replace(call, citizen_id=citizen_id), context.now))
    for handoff in work.handoffs.find(call_id=call.id):
        if handoff.citizen_id != citizen_id:
            work.handoffs.save(replace(handoff, citizen_id=citizen_id))
    return None if citizen_id in {None, call.citizen_id} else call.citizen_id


def _match_again(work: UnitOfWork, call_id: int, citizen_id: int | None) -> MatchCitizen | None:
    """The match as it was, unless that record has been merged into another since."""
    if citizen_id is not None and work.citizens.get(citizen_id).merged_into is not None:
        return None
    return MatchCitizen(call_id=call_id, citizen_id=citizen_id)


def merge_citizens(work: UnitOfWork, command: MergeCitizens, context: Context) -> Done:
    kept = work.citizens.get(command.kept_id)
    absorbed = work.citizens.get(command.absorbed_id)
    numbers = {record.cpr for record in _group(work, kept) + _group(work, absorbed) if record.cpr}
    require(len(numbers) < 2, "merge_two_cpr", kept=kept.id, absorbed=absorbed.id)
    work.citizens.save(citizens.merge(kept, absorbed))
    return Done(
        act="citizens_merged",
        citizen_id=kept.id,
        detail={"absorbed": absorbed.id},
        undo=UnmergeCitizen(absorbed_id=absorbed.id),
    )


def _group(work: UnitOfWork, record: Citizen) -> list[Citizen]:
    """The record and all that were merged into it, however far back."""
    below = work.citizens.find(merged_into=record.id)
    return [record, *(one for absorbed in below for one in _group(work, absorbed))]


def unmerge_citizen(work: UnitOfWork, command: UnmergeCitizen, context: Context) -> Done:
    absorbed = work.citizens.get(command.absorbed_id)
    kept_id = absorbed.merged_into
    work.citizens.save(citizens.unmerge(absorbed))
    undo = None if kept_id is None else MergeCitizens(kept_id=kept_id, absorbed_id=absorbed.id)
    return Done(
        act="citizen_unmerged", citizen_id=kept_id, detail={"absorbed": absorbed.id}, undo=undo
    )
