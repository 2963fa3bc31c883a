"""The effect by words alone: its figures on the terminal, or all of it in a file."""

from __future__ import annotations

import io
from datetime import datetime
from pathlib import Path

from console import bootstrap
from console.acts.model import Parsed
from console.domain.codes import EffectBy, Export, WhoCalled
from console.exchange.table_files import write_file, write_tables
from console.labels import label
from console.reports import effect_words as words
from console.reports.effect_tables import PDF, check_ending, tables
from console.review.effect import Effect, Line, difference, effect_of, lines
from console.services.reading import Told
from console.terminal.records import plain, table
from console.texts import translate

WHO = WhoCalled.ANYBODY


def read_effect(
    views: Told, parsed: Parsed, lang: str, now: datetime
) -> tuple[str, dict[str, object]]:
    found = effect_of(views.effect_facts(), now)
    facts = _facts(found)
    path = str(parsed.values.get("path", ""))
    if not path:
        return _text(found), facts
    views.exported(Export.EFFECT, len(found.citizens), found.citizens)
    _write(Path(path), found, now)
    return translate("Effect", "Tallene er gemt i {path}", path=path), {**facts, "path": path}


def _write(path: Path, found: Effect, now: datetime) -> None:
    if check_ending(path) == PDF:
        write_file(path, bootstrap.effect_pdf(found, WHO, now))
    else:
        write_tables(path, tables(found, WHO, now))


def _text(found: Effect) -> str:
    """The warning comes before the figures."""
    shown = io.StringIO()
    heads = (
        translate("Effect", "Delt efter"),
        translate("Effect", "Gruppe"),
        translate("Effect", "Overdragelse"),
        translate("Effect", "Borgere"),
        translate("Effect", "Før"),
        translate("Effect", "Efter"),
        translate("Effect", "Opkald i alt"),
        translate("Effect", "Færre"),
        translate("Effect", "Ændring"),
    )
    table(heads, [_cells(line) for by in EffectBy for line in lines(found, by, WHO)], shown)
    return "\n".join(
        (
            words.warning(),
            "",
            f"{translate('Effect', 'Periode')}: {words.period(found)}",
            f"{translate('Effect', 'Gentagen ringer')}: {words.definition(found)}",
            words.explained(),
            "",
            shown.getvalue().rstrip(),
            "",
            words.verdict(found, WHO),
            words.left_out_text(found),
        )
    )


def _cells(line: Line) -> tuple[str, ...]:
    told = line.summary
    return (
        label(line.by),
        words.group_text(line),
        words.handoff_text(line.accepted),
        str(told.citizens),
        words.quartiles_text(told.before),
        words.quartiles_text(told.after),
        words.total_text(told),
        words.share_text(told.fewer_share),
        words.number(told.change, sign=True),
    )


def _facts(found: Effect) -> dict[str, object]:
    """The same for scripts, by the codes; no citizen is in it."""
    return {
        "observed": plain(found.observed),
        "definition": found.definition.code if found.definition else None,
        "difference": difference(found, WHO),
        "groups": [
            {
                "by": line.by.value,
                "key": line.key,
                "accepted": line.accepted,
                **_object(plain(line.summary)),
                "change": line.summary.change,
            }
            for by in EffectBy
            for line in lines(found, by, WHO)
        ],
        "left_out": [
            {"accepted": accepted, "reason": reason.value, "citizens": many}
            for accepted, reasons in found.left_out.items()
            for reason, many in reasons.items()
        ],
    }


def _object(record: object) -> dict[str, object]:
    return record if isinstance(record, dict) else {}
