"""Words for people: codes, refusals, the timeline, dates and durations, in the current language."""

from __future__ import annotations

from console.labels.codes import label, labels
from console.labels.formats import call_number, clock, date_text, day_text, deputy_text, duration
from console.labels.intake import reject_title, warning_text
from console.labels.places import municipality_name
from console.labels.refusals import refusal_text
from console.labels.timeline import done_text, sentence

__all__ = [
    "call_number",
    "clock",
    "date_text",
    "day_text",
    "deputy_text",
    "done_text",
    "duration",
    "label",
    "labels",
    "municipality_name",
    "refusal_text",
    "reject_title",
    "sentence",
    "warning_text",
]
