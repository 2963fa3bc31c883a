"""Bearer tokens: long, random, shown once; only their hash is stored."""

from __future__ import annotations

import hashlib
import secrets

PREFIX = "soc_"
"""Makes a token easy to recognise, for people and for leak scanners."""


def new_token() -> str:
    """A new token with 256 random bits."""
    return PREFIX + secrets.token_urlsafe(32)


def token_hash(token: str) -> str:
    """SHA-256 in hex. A random token of this length needs no salt and no slow hash."""
    return hashlib.sha256(token.encode("utf-8", "surrogatepass")).hexdigest()


def bearer(header: str) -> str | None:
    """The token of an Authorization header, None if it carries no bearer token."""
    scheme, _, token = header.strip().partition(" ")
    token = token.strip()
    return token if scheme.lower() == "bearer" and token else None
