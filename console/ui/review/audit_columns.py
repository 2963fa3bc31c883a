"""What the auditor reads of one look or one act."""

from __future__ import annotations

from console.domain.codes import AuditKind
from console.labels import date_text, label
from console.labels.audit import what_text, where_text, who_text, whom_text, why_text
from console.services.audit_view import AuditRow
from console.texts import translate
from console.ui.widgets.row_table import Column

ICONS = {
    AuditKind.OPENED: "citizen",
    AuditKind.SEARCHED: "search",
    AuditKind.CHANGED: "edit",
    AuditKind.EXPORTED: "export",
}


def columns() -> list[Column[AuditRow]]:
    return [
        Column(title=translate("Audit", "Hvornår"), text=lambda row: date_text(row.at)),
        Column(title=translate("Audit", "Hvem"), text=who_text),
        Column(
            title=translate("Audit", "Arbejdsplads"),
            text=where_text,
            rank=1,
        ),
        Column(
            title=translate("Audit", "Slags"),
            text=lambda row: label(row.kind),
            icon=lambda row: ICONS[row.kind],
        ),
        Column(title=translate("Audit", "Om"), text=whom_text),
        Column(title=translate("Audit", "Hvad"), text=what_text, stretch=True, least=24),
        Column(title=translate("Audit", "Hvorfor"), text=why_text),
    ]
