"""Who has seen and changed what, in the terminal: `sociolance list access`, and `indsigt`."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import datetime
from pathlib import Path

from console.acts.model import Parsed
from console.domain.codes import Export
from console.domain.errors import Refusal
from console.exchange import insight
from console.labels import date_text, label
from console.labels.audit import what_text, who_text, whom_text, why_text
from console.services.audit_view import AuditQuery, AuditRow
from console.services.reading import Told
from console.services.views import Views
from console.texts import noop, translate

NEWEST = 200
HEADS = (
    noop("List", "hvornår"),
    noop("List", "hvem"),
    noop("List", "arbejdsplads"),
    noop("List", "slags"),
    noop("List", "om"),
    noop("List", "hvad"),
    noop("List", "hvorfor"),
)
EMPTY = noop("List", "Ingen har set eller ændret noget endnu.")


def read(views: Views, query: AuditQuery, *, every: bool) -> Sequence[AuditRow]:
    if every:
        return tuple(insight.rows_of(views, query))
    return views.audit(replace(query, limit=NEWEST))


def cells(row: AuditRow, now: datetime) -> tuple[str, ...]:
    return (
        date_text(row.at),
        who_text(row),
        row.workstation,
        label(row.kind),
        whom_text(row),
        what_text(row),
        why_text(row),
    )


def record(row: AuditRow, now: datetime) -> dict[str, object]:
    return {
        "at": row.at.isoformat(),
        "actor": row.actor,
        "role": row.role,
        "workstation": row.workstation,
        "kind": row.kind,
        "call": row.call_id,
        "citizen": row.citizen_id,
        "what": what_text(row),
        "reason": row.look.reason if row.look else None,
        "why": why_text(row),
    }


def write_insight(
    views: Told, parsed: Parsed, lang: str, now: datetime
) -> tuple[str, dict[str, object]]:
    """One citizen's insight into a CSV or Excel file; itself on record before it is written."""
    number, path = int(str(parsed.values["citizen_id"])), str(parsed.values.get("path", ""))
    if not path:
        example = parsed.act.examples[lang]
        raise Refusal("words_alone", word=parsed.act.words[lang][0], example=example)
    rows = insight.of_citizen(views, number, now)
    views.exported(Export.INSIGHT, len(rows), citizen_id=number)
    try:
        insight.write(Path(path), rows, number, now)
    except OSError:
        raise Refusal("file_unwritable", path=path) from None
    text = translate("Terminal", "Borger {n}s indsigt er gemt i {path}", n=number, path=path)
    return text, {"citizen": number, "rows": len(rows), "path": path}
