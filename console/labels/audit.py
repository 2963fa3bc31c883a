"""Looks and acts in words, for the auditor and for the citizen who asks."""

from __future__ import annotations

from console.domain.access import Access
from console.domain.codes import AccessKind, Export
from console.labels.codes import label, label_of
from console.labels.formats import call_number
from console.labels.timeline import sentence
from console.services.audit_view import AuditRow
from console.services.dispatcher import INTAKE
from console.texts import translate


def what_text(row: AuditRow, *, to_citizen: bool = False) -> str:
    """What was seen or done. to_citizen: nothing of anybody else who was found beside them."""
    if row.act is not None:
        return sentence(row.act)
    return _look_text(row.look, to_citizen) if row.look is not None else label(row.kind)


def _look_text(look: Access, to_citizen: bool) -> str:
    if look.kind == AccessKind.SEARCHED:
        if to_citizen:
            return translate("Audit", "Fundet ved en søgning")
        return _with_whom(
            translate("Audit", "Søgt: {hits} fundet", hits=look.detail.get("hits", 0)), look
        )
    if look.kind == AccessKind.EXPORTED:
        what = label_of(Export, look.detail.get("export"))
        said = translate("Audit", "Hentet ud: {what}", what=what)
        return said if to_citizen else _with_whom(said, look)
    if look.call_id is not None:
        return translate("Audit", "Set, hvem opkaldet handler om")
    return translate("Audit", "Set, hvem borgeren er")


MOST_NAMED = 8
"""Citizens' numbers in one line; all are in the book."""


def _with_whom(said: str, look: Access) -> str:
    numbers = str(look.detail.get("citizens", "")).split()
    if not numbers:
        return said
    shown = ", ".join(numbers[:MOST_NAMED])
    more = len(numbers) - MOST_NAMED
    if more > 0:
        shown = translate("Audit", "{numbers} og {more} flere", numbers=shown, more=more)
    return translate("Audit", "{what} (borger {numbers})", what=said, numbers=shown)


def why_text(row: AuditRow) -> str:
    """The reason given; what was done while working on a call needs none."""
    look = row.look
    if look is None or look.reason is None:
        return ""
    return f"{label(look.reason)}: {look.text}" if look.text else label(look.reason)


def whom_text(row: AuditRow) -> str:
    """The call and the citizen it was about."""
    call = call_number(row.call_id) if row.call_id is not None else ""
    if row.citizen_id is None:
        return call
    citizen = translate("Audit", "borger {number}", number=row.citizen_id)
    return f"{call} · {citizen}" if call else citizen


def who_text(row: AuditRow) -> str:
    """By sign-in name and role."""
    if row.actor == row.workstation == INTAKE:
        return where_text(row)
    return f"{row.actor}, {label(row.role)}" if row.role is not None else row.actor


def where_text(row: AuditRow) -> str:
    """The workstation's own name; that of the intake is a word for people."""
    return translate("Audit", "modtagelsen") if row.workstation == INTAKE else row.workstation
