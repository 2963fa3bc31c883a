"""Failures of the surroundings: storage, files, the network. Not a refusal, and not a bug."""

from __future__ import annotations


class StorageError(Exception):
    """Storage could not do it; nothing of the command was stored, unless the code is `unsure`.

    code: locked, full, read_only, damaged, missing, away, unsure, denied, newer_schema,
    older_schema, no_schema, no_key, no_keyring, no_cipher, no_server, old_server, order, url,
    password_in_url, no_password, wrong_password, insecure, constraint, outbox or failed.
    detail: for a helper at the phone; never personal data.
    """

    def __init__(self, code: str, detail: str = "") -> None:
        super().__init__(code, detail)
        self.code = code
        self.detail = detail

    def __str__(self) -> str:
        return f"{self.code}: {self.detail}" if self.detail else self.code


class TryAgain(StorageError):
    """Another was first, or the connection was lost: the same command can be run once more.

    code: locked or away, and nothing was stored; unsure, and its op_id tells whether it was.
    """
