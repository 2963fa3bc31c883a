"""Refusals of the domain.

A refusal is not a fault: the rules said no, nothing was changed, and the user can do something
else. `code` is stable and for scripts; the words for people are made from it, elsewhere.
"""

from __future__ import annotations


class Refusal(Exception):
    """The rules said no; nothing was changed.

    code: a stable word, e.g. ``unit_busy``. params: what the sentence needs (call numbers, call
    signs, codes; never personal data).
    """

    def __init__(self, code: str, **params: object) -> None:
        super().__init__(code, params)
        self.code = code
        self.params = params

    def __str__(self) -> str:
        return f"{self.code} {self.params}" if self.params else self.code


class StaleRecord(Refusal):
    """Somebody else changed the record since it was read."""


def require(holds: object, code: str, **params: object) -> None:
    """Refuse with `code` unless `holds`."""
    if not holds:
        raise Refusal(code, **params)
