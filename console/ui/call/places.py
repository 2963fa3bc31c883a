"""The directory as the call panel needs it: municipalities with their entrances and services."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QObject, Signal

from console.domain.codes import ContactRole
from console.services.ports import Notice
from console.services.views import MunicipalityView
from console.ui.desk import Desk

DIRECTORY_ACTS = frozenset(
    {
        "municipality_added",
        "municipality_edited",
        "municipality_verified",
        "contact_saved",
        "contact_removed",
        "service_saved",
        "service_removed",
        "directory_imported",
    }
)


class Places(QObject):
    """All municipalities by code, read once and again when one changes. Signal `changed`."""

    changed = Signal()

    def __init__(self, desk: Desk, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self.by_code: dict[str, MunicipalityView] = {}
        desk.ready.connect(self.load)
        desk.noticed.connect(self._on_noticed)
        if desk.backend is not None:
            self.load()

    def load(self) -> None:
        self._desk.ask(lambda views: views.municipalities(), self._take)

    def names(self) -> list[tuple[str, str]]:
        """(code, name), by name."""
        return [(code, view.municipality.name) for code, view in self.by_code.items()]

    def name(self, code: str | None) -> str:
        view = self.by_code.get(code or "")
        return view.municipality.name if view else (code or "")

    def _on_noticed(self, notice: Notice) -> None:
        if notice.acts & DIRECTORY_ACTS:
            self.load()

    def _take(self, found: Sequence[MunicipalityView]) -> None:
        self.by_code = {view.municipality.code: view for view in found}
        self.changed.emit()


@dataclass(frozen=True)
class Contact:
    """Whom to ring; empty where the directory knows nobody."""

    name: str
    phone: str


def contact_of(entry: MunicipalityView | None, service: str) -> Contact:
    """The service's own contact, else the municipality's fixed contact person."""
    if entry is None:
        return Contact("", "")
    for one in entry.services:
        if one.name.casefold() == service.strip().casefold() and one.contact_name:
            return Contact(one.contact_name, one.phone)
    fixed = next((c for c in entry.contacts if c.role == ContactRole.ENTRANCE), None)
    return Contact(fixed.name, fixed.phone) if fixed else Contact("", "")


def known_contacts(entry: MunicipalityView | None) -> frozenset[str]:
    """The names the directory fills in for this municipality."""
    if entry is None:
        return frozenset()
    fixed = contact_of(entry, "").name
    return frozenset({fixed, *(service.contact_name for service in entry.services)})
