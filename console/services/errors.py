"""Failures of the surroundings: storage, files, the network. Not a refusal, and not a bug."""

from __future__ import annotations


class StorageError(Exception):
    """Storage could not do it; nothing of the command was stored.

    code: locked, full, read_only, damaged, missing, newer_schema, url, constraint
    or failed.
    detail: for a helper at the phone; never personal data.
    """

    def __init__(self, code: str, detail: str = "") -> None:
        super().__init__(code, detail)
        self.code = code
        self.detail = detail

    def __str__(self) -> str:
        return f"{self.code}: {self.detail}" if self.detail else self.code
