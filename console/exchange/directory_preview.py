"""What an import would change, field by field, before anything is changed."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum

from console.domain.municipality import Contact, Municipality, Service
from console.exchange.directory_columns import Kind, guard, unguard
from console.exchange.directory_rows import DEADLINES, rows_of
from console.services.commands import DirectoryEntry
from console.services.views import MunicipalityView

_KEYS = {"kommunekode", "kontrolleret", "kontrolleret af"}


class ChangeKind(StrEnum):
    ADDED = "added"
    CHANGED = "changed"
    REMOVED = "removed"


@dataclass(frozen=True)
class Change:
    """One change: of a field (old and new), or of a whole record (`field` is then '')."""

    kind: ChangeKind
    code: str
    municipality: str
    what: Kind
    subject: str
    field: str = ""
    old: str = ""
    new: str = ""


def preview(
    current: Sequence[MunicipalityView], entries: Iterable[DirectoryEntry]
) -> tuple[Change, ...]:
    """Every change the entries would make. A municipality they do not name stays as it is."""
    known = {view.municipality.code: view for view in current}
    changes: list[Change] = []
    for entry in entries:
        old = known.get(entry.municipality.code)
        changes.extend(_changes(_records(old) if old else {}, entry))
    return tuple(changes)


Key = tuple[Kind, str]
Cells = Mapping[str, str]


def _records(view: MunicipalityView) -> dict[Key, Cells]:
    """Each record's cells by what it is and its name; a name that recurs is numbered."""
    found: dict[Key, Cells] = {}
    for kind, cells in rows_of(view):
        name = "" if kind == Kind.MUNICIPALITY else _plain(cells["navn"])
        key, again = (kind, name), 1
        while key in found:
            again += 1
            key = (kind, f"{name} ({again})")
        found[key] = {n: _plain(v) for n, v in cells.items() if n not in _KEYS}
    return found


def _plain(text: str) -> str:
    """The text as it comes back from a file."""
    return unguard(guard(text))


def _changes(old: Mapping[Key, Cells], entry: DirectoryEntry) -> Iterator[Change]:
    new = _records(as_view(entry))
    for key in dict.fromkeys((*new, *old)):
        kind, name = key
        record = (entry.municipality.code, entry.municipality.name, kind, name)
        if key not in old:
            yield Change(ChangeKind.ADDED, *record, new=_summary(new[key]))
        elif key not in new:
            yield Change(ChangeKind.REMOVED, *record, old=_summary(old[key]))
        else:
            for field, value in new[key].items():
                if value != old[key][field]:
                    yield Change(ChangeKind.CHANGED, *record, field, old[key][field], value)


def as_view(entry: DirectoryEntry) -> MunicipalityView:
    """An entry as it would be shown."""
    municipality: Municipality = entry.municipality
    contacts: tuple[Contact, ...] = entry.contacts
    services: tuple[Service, ...] = entry.services
    return MunicipalityView(municipality=municipality, contacts=contacts, services=services)


def _summary(cells: Cells) -> str:
    """The record in one line, without what is the same for all."""
    return " · ".join(
        value for name, value in cells.items() if value and name not in {*DEADLINES, "opdigtet"}
    )
