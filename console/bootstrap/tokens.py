"""Tokens by which the intake knows who sends."""

from __future__ import annotations

import hashlib
from typing import TYPE_CHECKING

from console.bootstrap.storage import Storage, actor_of, open_storage
from console.settings import Settings

# The first window is painted before any of these is needed.
if TYPE_CHECKING:
    from console.services.dispatcher import Actor


LOCAL = "modtagelsen"
"""The name of the token by which this console's own intake is reached."""


def make_token(settings: Settings, name: str) -> str:
    """A new bearer token under that name. It is shown once; only its hash is stored."""
    storage = open_storage(settings)
    try:
        return _make_token(storage, actor_of(settings), name)
    finally:
        storage.close()


def local_token(storage: Storage, settings: Settings) -> tuple[str, str | None]:
    """This console's own intake token, and why it could not be kept in the keyring, if so."""
    from console import credentials
    from console.intake.tokens import token_hash

    name = f"intake {hashlib.sha256(settings.database_url.encode()).hexdigest()[:12]}"
    problem: str | None = None
    try:
        kept = None if settings.demo else credentials.read(name)
    except credentials.CredentialsUnavailable as error:
        kept, problem = None, str(error)
    if kept is not None and storage.views.token_known(token_hash(kept)):
        return kept, None
    label = f"{LOCAL} {settings.workstation}"
    token = _make_token(storage, actor_of(settings), label)
    if problem is None and not settings.demo:
        try:
            credentials.keep(name, token)
        except credentials.CredentialsUnavailable as error:
            problem = str(error)
    return token, problem


def _make_token(storage: Storage, actor: Actor, name: str) -> str:
    from console.intake.tokens import new_token, token_hash
    from console.services.commands import MakeToken

    token = new_token()
    storage.dispatcher.submit(MakeToken(name=name, token_hash=token_hash(token)), actor)
    return token
