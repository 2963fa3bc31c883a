"""The words of whether a handoff held."""

from __future__ import annotations

from console.domain.codes import VerdictCode
from console.domain.verdict import Verdict
from console.labels.codes import label
from console.texts import translate

TONES = {
    VerdictCode.HELD: "ok",
    VerdictCode.PARTLY: "warn",
    VerdictCode.NOT_HELD: "alarm",
}


def verdict_text(verdict: Verdict | None) -> str:
    """The verdict with what it rests on; '' where there is nothing to judge."""
    if verdict is None:
        return ""
    word = label(verdict.code)
    if verdict.gap is not None:
        return translate("Verdict", "{verdict}: {why}", verdict=word, why=label(verdict.gap))
    if verdict.day is not None:
        return translate(
            "Verdict", "{verdict}: ringede igen dag {day}", verdict=word, day=verdict.day
        )
    return word


def verdict_tone(verdict: Verdict | None) -> str:
    """A theme tone's name, or ''."""
    return "" if verdict is None else TONES.get(verdict.code, "")
