"""The calls in the queue, with everything a row shows of them."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Iterable
from typing import Any

from sqlalchemy import CTE, Select, SelectBase, select, text, union
from sqlalchemy.engine import Connection

from console.domain import progress
from console.domain.codes import CallState, Stage
from console.domain.intake import Call
from console.domain.progress import Facts
from console.domain.repeat_callers import MONTH
from console.services.views import QueueRow
from db import tables as t
from db.views import repeats_of_all
from db.views.asked import maker
from db.views.repeats import Counted
from db.views.together import Answers, Question, Together

OPEN = text(f"call.{t.CALL_OPEN}")
RECORD = [column.key for column in t.recorded(t.call)]
CALL = maker(Call, RECORD)


def calls(connection: Connection, *, latest: bool = False) -> tuple[QueueRow, ...]:
    """Open calls, longest waiting first; or the latest 1,000 whatever their state."""
    return rows_of((LATEST_CALLS if latest else OPEN_CALLS).ask(connection))


def in_work(connection: Connection, actor: str) -> frozenset[int]:
    """The open calls this person has; as `intake.is_own` says it of one."""
    own = select(t.call.c.id).where(
        OPEN, t.call.c.claimed_by == actor, t.call.c.state != CallState.WAITING
    )
    return frozenset(connection.scalars(own))


def open_calls() -> Select[Any]:
    return select(t.call).where(OPEN)


def questions(
    asked: Select[Any], *, latest: bool = False, counted: bool = True
) -> dict[str, Question]:
    """What the rows of these calls are made of; counted: with how often their callers called."""
    calls = asked.cte("asked")
    record = [calls.c[key] for key in RECORD]
    name = t.municipality.c.name.label("municipality_name")
    where = t.municipality.c.code == calls.c.municipality
    order = (calls.c.id.desc(),) if latest else (calls.c.received_at, calls.c.id)
    found = select(*record, name).select_from(calls.outerjoin(t.municipality, where))
    return {
        "calls": found.order_by(*order),
        **_fact_questions(calls),
        **(repeats_of_all.questions(calls) if counted else {}),
    }


def rows_of(answers: Answers) -> tuple[QueueRow, ...]:
    """Of the answers to `questions`. Not counted: as who called once."""
    names, found = {}, []
    for row in answers["calls"]:
        *record, name = row
        names[row.id] = name or ""
        found.append(CALL(record))
    facts, units = _facts(answers), _by_call(answers["assignments"])
    counts = repeats_of_all.counted(found, answers) if "people" in answers else {}
    return tuple(
        _queue_row(
            call,
            names[call.id],
            tuple(row.call_sign for row in units[call.id] if row.cleared_at is None),
            counts.get(call.id),
            progress.current(call, facts(call.id)),
        )
        for call in found
    )


def _queue_row(
    call: Call, municipality: str, units: tuple[str, ...], counts: Counted | None, stage: Stage
) -> QueueRow:
    return QueueRow(
        id=call.id,
        state=call.state,
        source=call.source,
        on_behalf=call.on_behalf,
        received_at=call.received_at,
        started_at=call.started_at,
        touched_at=call.touched_at,
        claimed_by=call.claimed_by,
        claimed_at=call.claimed_at,
        municipality=call.municipality,
        municipality_name=municipality,
        categories=call.categories,
        caller_name=call.caller_name,
        caller_phone=call.caller_phone,
        location=call.location,
        narrative=call.narrative,
        citizen_id=call.citizen_id,
        calls_month=max(1, counts.person[MONTH].total) if counts else 1,
        address_month=counts.address[MONTH].total if counts and counts.address else 0,
        repeat=counts.parts if counts else (),
        warnings=call.warnings,
        units=units,
        stage=stage,
        made_up=call.made_up,
        version=call.version,
    )


# What the stage bar needs to know ----------------------------------------------------------


def _fact_questions(calls: CTE) -> dict[str, SelectBase]:
    a, h, asked = t.assignment.c, t.handoff.c, select(calls.c.id)
    consents = (table.c.call_id for table in (t.consent, t.legal_ground))
    return {
        "answered": union(*(select(call).where(call.in_(asked)) for call in consents)),
        "assignments": select(
            a.call_id, t.unit.c.call_sign, a.cleared_at, a.on_scene_at, a.cancelled
        )
        .join(t.unit, t.unit.c.id == a.unit_id)
        .where(a.call_id.in_(asked))
        .order_by(a.id),
        "states": select(h.call_id, h.state, h.awaits_step).where(h.call_id.in_(asked)),
    }


def _facts(answers: Answers) -> Callable[[int], Facts]:
    """By the number of a call."""
    told = [_by_call(answers[name]) for name in ("answered", "assignments", "states")]
    return lambda number: progress.facts_of(*(rows[number] for rows in told))


def _by_call(rows: Iterable[Any]) -> dict[int, list[Any]]:
    found: dict[int, list[Any]] = defaultdict(list)
    for row in rows:
        found[row.call_id].append(row)
    return found


OPEN_CALLS = Together(**questions(open_calls()))
LATEST = select(t.call).order_by(t.call.c.id.desc()).limit(1000)
LATEST_CALLS = Together(**questions(LATEST, latest=True))
