"""Notes: signed and locked; a correction is a new note beside the old."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import datetime

from console.domain.errors import require


@dataclass(frozen=True, kw_only=True)
class Note:
    """A note on a call. Until signed only its author changes it; then nobody does.

    handoff_id: the handoff whose verdict it comments on.
    """

    id: int = 0
    call_id: int
    text: str
    author: str
    created_at: datetime
    signed_at: datetime | None = None
    corrects: int | None = None
    handoff_id: int | None = None
    version: int = 0


def write(note: Note, text: str, *, by: str) -> Note:
    require(note.signed_at is None, "note_signed", note=note.id)
    require(note.author == by, "note_of_other", note=note.id, who=note.author)
    require(text.strip(), "text_needed")
    return replace(note, text=text.strip())


def sign(note: Note, *, by: str, at: datetime) -> Note:
    require(note.signed_at is None, "note_signed", note=note.id)
    require(note.author == by, "note_of_other", note=note.id, who=note.author)
    return replace(note, signed_at=at)


def correct(note: Note, text: str, *, by: str, at: datetime) -> Note:
    """A new, signed note that corrects a signed one. Both stay."""
    require(note.signed_at is not None, "note_not_signed", note=note.id)
    require(text.strip(), "text_needed")
    return Note(
        call_id=note.call_id,
        text=text.strip(),
        author=by,
        created_at=at,
        signed_at=at,
        corrects=note.id,
        handoff_id=note.handoff_id,
    )
