"""A telephone that many people call from, in words."""

from __future__ import annotations

from console.domain.phones import SharedPhone
from console.labels.codes import label


def shared_place(marked: SharedPhone) -> str:
    """Where it stands: by name, with what it is."""
    kind = label(marked.place)
    return f"{marked.name} ({kind})" if marked.name else kind
