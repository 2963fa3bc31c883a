"""What a citizen is given who asks: who has looked at and changed their record, when and why.

The same period gives the same file: the book only grows, and the getting of a file is itself on
record after the moment up to which the file tells.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import datetime
from pathlib import Path

from console.domain.errors import Refusal
from console.exchange.table_files import Table, write_tables
from console.labels import date_text, label
from console.labels.audit import what_text, where_text, who_text, why_text
from console.labels.formats import call_number
from console.services.audit_view import AuditQuery, AuditRow
from console.services.views import Views
from console.texts import translate

PAGE = 1000


def rows_of(views: Views, query: AuditQuery) -> Iterator[AuditRow]:
    """Every row there is, newest first."""
    query = replace(query, limit=PAGE)
    page = views.audit(query)
    yield from page
    while len(page) == PAGE:
        query = replace(query, before=page[-1].key)
        page = views.audit(query)
        yield from page


def of_citizen(views: Views, citizen_id: int, until: datetime) -> tuple[AuditRow, ...]:
    """All about one citizen up to this moment, oldest first. Refusal if there is nothing."""
    found = tuple(rows_of(views, AuditQuery(citizen_id=citizen_id, until=until)))
    if not found:
        raise Refusal("not_found", kind="citizen", id=citizen_id)
    return found[::-1]


def title(citizen_id: int, until: datetime) -> str:
    return translate(
        "Insight",
        "Hvem har set og ændret oplysninger om borger {number} før {until}",
        number=citizen_id,
        until=date_text(until),
    )


def table(rows: tuple[AuditRow, ...], citizen_id: int, until: datetime) -> Table:
    """In plain words, and nothing of anybody else."""
    return Table(
        title=title(citizen_id, until),
        headings=(
            translate("Insight", "Hvornår"),
            translate("Insight", "Hvem"),
            translate("Insight", "Arbejdsplads"),
            translate("Insight", "Slags"),
            translate("Insight", "Hvad"),
            translate("Insight", "Opkald"),
            translate("Insight", "Hvorfor"),
        ),
        rows=tuple(
            (
                date_text(row.at),
                who_text(row),
                where_text(row),
                label(row.kind),
                what_text(row, to_citizen=True),
                call_number(row.call_id) if row.call_id is not None else "",
                why_text(row),
            )
            for row in rows
        ),
    )


def write(path: Path, rows: tuple[AuditRow, ...], citizen_id: int, until: datetime) -> None:
    """The table into a CSV or Excel file."""
    write_tables(path, [table(rows, citizen_id, until)])
