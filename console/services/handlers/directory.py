"""Handlers of the directory of municipalities, and of the centre's own settings."""

from __future__ import annotations

from dataclasses import replace

from console.domain import municipality as rules
from console.domain import repeat_callers as repeats
from console.domain.codes import ContactRole
from console.domain.errors import Refusal, require
from console.domain.municipality import Municipality
from console.domain.phones import normalize
from console.domain.repeat_callers import Definition
from console.services.commands import (
    AddMunicipality,
    Command,
    DirectoryEntry,
    EditMunicipality,
    ImportDirectory,
    MakeToken,
    RemoveContact,
    RemoveService,
    SaveContact,
    SaveService,
    SetRepeatDefinition,
    VerifyMunicipality,
)
from console.services.dispatcher import Context, Done
from console.services.handlers.common import check_version, given
from console.services.ports import Setting, Token, UnitOfWork


def add_municipality(work: UnitOfWork, command: AddMunicipality, context: Context) -> Done:
    known = any(m.code == command.code for m in work.municipalities())
    require(not known, "municipality_known", municipality=command.code)
    work.add_municipality(Municipality(code=command.code, name=command.name))
    return Done(act="municipality_added", municipality=command.code, created=True)


def edit_municipality(work: UnitOfWork, command: EditMunicipality, context: Context) -> Done:
    """Change an entrance; an edit does not verify it, only verifying does."""
    record = work.municipality(command.code)
    check_version(work, record, command.version)
    phone, after = command.phone, command.out_of_hours_phone
    changes = given(
        phone=None if phone is None else normalize(phone),
        secure_email=command.secure_email,
        out_of_hours_phone=None if after is None else normalize(after),
        note=command.note,
        hours=None if command.hours is None else tuple(sorted(command.hours)),
        received_days=command.received_days,
        answered_days=command.answered_days,
        meeting_days=command.meeting_days,
        urgent_hours=command.urgent_hours,
    )
    changed = replace(record, **changes)  # type: ignore[arg-type]  # names of fields
    require(changed != record, "nothing_changed")
    _check(changed)
    work.save_municipality(changed)
    before = {name: getattr(record, name) for name in changes}
    return Done(
        act="municipality_edited",
        municipality=command.code,
        detail={"fields": sorted(k for k in changes if changes[k] != before[k])},
        undo=EditMunicipality(code=command.code, **before),
    )


def _check(record: Municipality) -> None:
    rules.check_hours(record.hours)
    clocks = (record.received_days, record.answered_days, record.meeting_days, record.urgent_hours)
    require(all(1 <= clock <= 60 for clock in clocks), "deadline_range")


def verify_municipality(work: UnitOfWork, command: VerifyMunicipality, context: Context) -> Done:
    record = work.municipality(command.code)
    require(_reachable(work, record), "nothing_to_verify", municipality=command.code)
    work.save_municipality(rules.verify(record, by=context.by, at=context.now))
    return Done(act="municipality_verified", municipality=command.code)


def _reachable(work: UnitOfWork, record: Municipality) -> bool:
    return bool(record.phone or record.secure_email or work.contacts.find(municipality=record.code))


def save_contact(work: UnitOfWork, command: SaveContact, context: Context) -> Done:
    contact = replace(command.contact, phone=normalize(command.contact.phone))
    work.municipality(contact.municipality)
    require(contact.name.strip(), "name_needed")
    if contact.role == ContactRole.ENTRANCE:
        fixed = work.contacts.one(municipality=contact.municipality, role=ContactRole.ENTRANCE)
        if fixed is not None and fixed.id != contact.id:
            raise Refusal("one_entrance", municipality=contact.municipality)
        contact = replace(contact, rank=0)
    undo: Command
    if contact.id:
        old = work.contacts.get(contact.id)
        check_version(work, old, contact.version)
        contact = work.contacts.save(contact)
        undo = SaveContact(contact=replace(old, version=contact.version))
    else:
        contact = work.contacts.add(contact)
        undo = RemoveContact(contact_id=contact.id)
    return Done(
        act="contact_saved",
        municipality=contact.municipality,
        record_id=contact.id,
        detail={"role": contact.role.value},
        undo=undo,
    )


def remove_contact(work: UnitOfWork, command: RemoveContact, context: Context) -> Done:
    contact = work.contacts.get(command.contact_id)
    work.contacts.remove(contact.id)
    return Done(
        act="contact_removed",
        municipality=contact.municipality,
        detail={"role": contact.role.value},
        undo=SaveContact(contact=replace(contact, id=0, version=0)),
    )


def save_service(work: UnitOfWork, command: SaveService, context: Context) -> Done:
    service = replace(command.service, phone=normalize(command.service.phone))
    work.municipality(service.municipality)
    require(service.name.strip(), "name_needed")
    for other in work.municipal_services.find(municipality=service.municipality):
        if other.id != service.id and other.name.casefold() == service.name.casefold():
            raise Refusal("service_known", municipality=service.municipality)
    undo: Command
    if service.id:
        old = work.municipal_services.get(service.id)
        check_version(work, old, service.version)
        service = work.municipal_services.save(service)
        undo = SaveService(service=replace(old, version=service.version))
    else:
        service = work.municipal_services.add(service)
        undo = RemoveService(service_id=service.id)
    return Done(
        act="service_saved",
        municipality=service.municipality,
        record_id=service.id,
        undo=undo,
    )


def remove_service(work: UnitOfWork, command: RemoveService, context: Context) -> Done:
    service = work.municipal_services.get(command.service_id)
    work.municipal_services.remove(service.id)
    return Done(
        act="service_removed",
        municipality=service.municipality,
        undo=SaveService(service=replace(service, id=0, version=0)),
    )


def import_directory(work: UnitOfWork, command: ImportDirectory, context: Context) -> Done:
    """Replace the entries named; one that is refused refuses them all."""
    require(command.entries, "nothing_changed")
    codes = [entry.municipality.code for entry in command.entries]
    before = tuple(_entry(work, m) for m in work.municipalities() if m.code in codes)
    for entry in command.entries:
        _replace_entry(work, entry)
    return Done(
        act="directory_imported",
        detail={"municipalities": codes},
        # A municipality cannot be taken out again, so one that came with the file stays.
        undo=ImportDirectory(entries=before) if before else None,
    )


def _entry(work: UnitOfWork, municipality: Municipality) -> DirectoryEntry:
    code = municipality.code
    return DirectoryEntry(
        municipality=municipality,
        contacts=tuple(work.contacts.find(municipality=code)),
        services=tuple(work.municipal_services.find(municipality=code)),
    )


def _normal(entry: DirectoryEntry) -> DirectoryEntry:
    """The entry with its numbers in the form that every number is kept in."""
    own = entry.municipality
    return DirectoryEntry(
        municipality=replace(
            own,
            phone=normalize(own.phone),
            out_of_hours_phone=normalize(own.out_of_hours_phone),
        ),
        contacts=tuple(replace(c, phone=normalize(c.phone)) for c in entry.contacts),
        services=tuple(replace(s, phone=normalize(s.phone)) for s in entry.services),
    )


def _replace_entry(work: UnitOfWork, entry: DirectoryEntry) -> None:
    entry = _normal(entry)
    code = entry.municipality.code
    known = {m.code: m for m in work.municipalities()}
    _check(entry.municipality)
    fixed = [c for c in entry.contacts if c.role == ContactRole.ENTRANCE]
    require(len(fixed) <= 1, "one_entrance", municipality=code)
    services = [s.name.strip().casefold() for s in entry.services]
    require(all([*(c.name.strip() for c in entry.contacts), *services]), "name_needed")
    require(len(set(services)) == len(services), "service_known", municipality=code)
    if code in known:
        kept = known[code]
        work.save_municipality(
            replace(
                entry.municipality,
                version=kept.version,
                verified_at=kept.verified_at,
                verified_by=kept.verified_by,
            )
        )
    else:
        work.add_municipality(entry.municipality)
    for contact in work.contacts.find(municipality=code):
        work.contacts.remove(contact.id)
    for service in work.municipal_services.find(municipality=code):
        work.municipal_services.remove(service.id)
    for contact in entry.contacts:
        work.contacts.add(replace(contact, id=0, version=0, municipality=code))
    for service in entry.services:
        work.municipal_services.add(replace(service, id=0, version=0, municipality=code))


def set_repeat_definition(work: UnitOfWork, command: SetRepeatDefinition, context: Context) -> Done:
    value = repeats.stored(_definition(command))
    old = work.settings.one(key="repeat_definition")
    if old is None:
        work.settings.add(Setting(key="repeat_definition", value=value))
    else:
        work.settings.save(replace(old, value=value))
    return Done(
        act="repeat_definition_set",
        detail={"definition": value},
        undo=SetRepeatDefinition.of(repeats.read(old.value if old else None)),
    )


def _definition(command: SetRepeatDefinition) -> Definition:
    """Thresholds are told with a definition of one's own, and with no other."""
    parts = (command.adult, command.child, command.address)
    if command.definition == repeats.OWN:
        own = Definition(repeats.OWN, *parts)
        repeats.check(own)
        return own
    known = repeats.DEFINITIONS.get(command.definition)
    if known is None:
        raise Refusal("definition_unknown")
    require(not any(parts), "thresholds_only_own")
    return known


def make_token(work: UnitOfWork, command: MakeToken, context: Context) -> Done:
    require(command.name.strip(), "name_needed")
    for old in work.tokens.find(name=command.name.strip(), revoked_at=None):
        work.tokens.save(replace(old, revoked_at=context.now))
    work.tokens.add(
        Token(name=command.name.strip(), token_hash=command.token_hash, created_at=context.now)
    )
    return Done(act="token_made", created=True)
