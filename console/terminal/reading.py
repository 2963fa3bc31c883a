"""The acts that only look, answered in words and in plain values: help, find, show and so on."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from datetime import datetime
from pathlib import Path

from console.acts.model import Act, Kind, Parsed, Target
from console.acts.registry import ACTS
from console.domain.codes import Export
from console.domain.errors import Refusal
from console.domain.phones import display
from console.labels import (
    call_number,
    date_text,
    day_text,
    label,
    refusal_text,
    sentence,
)
from console.labels.matches import match_text
from console.services.citizen_view import CitizenHit
from console.services.commands import Command, ImportDirectory
from console.services.reading import Told
from console.services.views import (
    CallView,
    DirectoryHit,
    HistoryQuery,
    HistoryRow,
    Views,
)
from console.terminal import audit, scores
from console.terminal.effect import read_effect
from console.terminal.records import plain
from console.texts import in_language, translate

Facts = dict[str, object]
Reader = Callable[[Told, Parsed, str, datetime], tuple[str, Facts]]
PAGE = 20


def read_help(views: Views, parsed: Parsed, lang: str, now: datetime) -> tuple[str, Facts]:
    """All words with an example each, or those of the acts that a text is found in."""
    sought = str(parsed.values.get("text", "")).casefold()
    acts = [act for act in ACTS if sought in _spoken(act, lang)]
    if not acts:
        raise Refusal("words_unknown", word=sought)
    lines = [f"{act.examples[lang]:<44}  {in_language(lang, *act.title)}" for act in acts]
    return "\n".join(lines), {"acts": [_act_record(act, lang) for act in acts]}


def _spoken(act: Act, lang: str) -> str:
    return " ".join((*act.words["da"], *act.words["en"], in_language(lang, *act.title))).casefold()


def _act_record(act: Act, lang: str) -> Facts:
    return {
        "name": act.name,
        "words": {language: list(words) for language, words in act.words.items()},
        "example": act.examples[lang],
        "title": in_language(lang, *act.title),
        "keys": act.keys,
    }


def read_find(views: Views, parsed: Parsed, lang: str, now: datetime) -> tuple[str, Facts]:
    text = str(parsed.values.get("text", ""))
    if not text:
        raise Refusal(
            "words_alone", word=parsed.act.words[lang][0], example=parsed.act.examples[lang]
        )
    calls = views.history(HistoryQuery(text=text, limit=PAGE))
    citizens = views.citizens(text, limit=PAGE)
    places = views.directory(text)
    lines = [
        *map(_history_line, calls), *map(_citizen_line, citizens), *map(_place_line, places)
    ]  # fmt: skip
    nothing = translate("Terminal", "Intet fundet.")
    return "\n".join(lines) or nothing, {
        "calls": plain(calls),
        "citizens": plain(citizens),
        "municipalities": plain(places),
    }


def read_similar(views: Views, parsed: Parsed, lang: str, now: datetime) -> tuple[str, Facts]:
    """Whom a call may be about, and why."""
    hits = views.candidates(int(str(parsed.values["call_id"])))
    lines = [f"{_citizen_line(hit)}  {match_text(hit)}" for hit in hits]
    return "\n".join(lines) or translate("Terminal", "Intet fundet."), {"citizens": plain(hits)}


def read_history(views: Views, parsed: Parsed, lang: str, now: datetime) -> tuple[str, Facts]:
    rows = views.history(HistoryQuery(text=str(parsed.values.get("text", "")), limit=PAGE))
    return "\n".join(map(_history_line, rows)), {"calls": plain(rows)}


def read_directory(views: Views, parsed: Parsed, lang: str, now: datetime) -> tuple[str, Facts]:
    hits = views.directory(str(parsed.values.get("text", "")))
    return "\n".join(map(_place_line, hits)), {"municipalities": plain(hits)}


def _history_line(row: HistoryRow) -> str:
    parts = (
        call_number(row.id),
        date_text(row.received_at),
        label(row.disposition or row.state),
        row.municipality_name,
        row.caller_name,
        display(row.caller_phone),
        row.location,
    )
    return "  ".join(filter(None, parts))


def _citizen_line(hit: CitizenHit) -> str:
    person = hit.citizen
    parts = (
        translate("Terminal", "borger {number}", number=person.id),
        person.name or person.description,
        day_text(person.birth_date),
        " ".join(map(display, person.phones)),
    )
    return "  ".join(filter(None, parts))


def _place_line(hit: DirectoryHit) -> str:
    return "  ".join(filter(None, (hit.code, hit.name, hit.matched, hit.contact, hit.phone)))


# Show --------------------------------------------------------------------------------------


def read_show(views: Told, parsed: Parsed, lang: str, now: datetime) -> tuple[str, Facts]:
    target = parsed.values.get("what")
    if not isinstance(target, Target):
        raise Refusal(
            "words_alone", word=parsed.act.words[lang][0], example=parsed.act.examples[lang]
        )
    kind, key = target.kind, target.key
    if kind == Kind.CALL:
        view = views.call(int(key))
        views.exported(Export.SHOWN, 1, call_id=view.call.id, citizen_id=view.call.citizen_id)
        return "\n".join(_call_lines(view)), {"call": plain(view)}
    if kind == Kind.HANDOFF:
        handoff = views.handoff(int(key))
        views.exported(Export.SHOWN, 1, call_id=handoff.call_id, citizen_id=handoff.citizen_id)
        return _pairs(handoff), {"handoff": plain(handoff)}
    if kind == Kind.MUNICIPALITY:
        place = views.municipality(str(key))
        people = "\n".join(_pairs(c) for c in (*place.contacts, *place.services))
        return f"{_pairs(place.municipality)}\n{people}".rstrip(), {"municipality": plain(place)}
    if kind == Kind.CITIZEN:
        rows = views.history(HistoryQuery(citizen_id=int(key), limit=PAGE))
        if not rows:
            raise Refusal("not_found", kind="citizen", id=key)
        views.exported(Export.SHOWN, len(rows), citizen_id=int(key))
        return "\n".join(map(_history_line, rows)), {"citizen": key, "calls": plain(rows)}
    unit = next(row for row in views.board().units if row.id == key)
    return _pairs(unit), {"unit": plain(unit)}


def _call_lines(view: CallView) -> Iterator[str]:
    call = view.call
    yield f"{call_number(call.id)}  {label(call.state)}  {label(view.stage)}"
    yield _pairs(call)
    if view.citizen is not None:
        yield _pairs(view.citizen)
    for entry in view.timeline:
        yield f"{date_text(entry.at)}  {entry.actor}  {sentence(entry)}"


def _pairs(record: object) -> str:
    """The fields that hold something, one a line, under the names scripts know them by."""
    found = plain(record)
    items = found.items() if isinstance(found, dict) else ()
    return "\n".join(
        f"  {name}: {value}" for name, value in items if value not in (None, "", [], False)
    )


# Files -------------------------------------------------------------------------------------


def write_directory(views: Views, parsed: Parsed, lang: str, now: datetime) -> tuple[str, Facts]:
    """The directory into a CSV or Excel file."""
    from console.exchange import directory_files

    path = Path(str(parsed.values.get("path", "")))
    municipalities = views.municipalities()
    try:
        directory_files.write_directory(path, municipalities)
    except OSError:
        raise Refusal("file_unwritable", path=str(path)) from None
    text = translate("Terminal", "{n} kommuner gemt i {path}", n=len(municipalities), path=path)
    return text, {"municipalities": len(municipalities), "path": str(path)}


def read_file(parsed: Parsed, lang: str) -> Command:
    """The command that takes a file's entries over, if every row of it can be read."""
    from console.exchange import directory_files

    path = str(parsed.values.get("path", ""))
    if not path:
        raise Refusal(
            "words_alone", word=parsed.act.words[lang][0], example=parsed.act.examples[lang]
        )
    found = directory_files.read_directory(Path(path))
    if found.errors:
        first = found.errors[0]
        raise Refusal(
            "import_refused",
            count=len(found.errors),
            row=first.row,
            column=first.column or "–",
            why=refusal_text(first.problem),
        )
    return ImportDirectory(entries=found.entries)


READERS: dict[str, Reader] = {
    "help": read_help,
    "find": read_find,
    "similar": read_similar,
    "history": read_history,
    "directory": read_directory,
    "show": read_show,
    "scorecard": scores.read,
    "export_directory": write_directory,
    "effect": read_effect,
    "export_insight": audit.write_insight,
}
