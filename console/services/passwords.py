"""Passwords as they are kept: a scrypt hash with its own cost and salt beside it."""

from __future__ import annotations

import hashlib
import hmac
import secrets
from base64 import b64decode, b64encode

from console.domain.accounts import check_password

COST = (2**15, 8, 3)
"""n, r and p: a quarter of a second and 32 MB for one try. Kept with each hash, so it can grow."""
MEMORY = 128 * 1024 * 1024


def hashed(password: str, cost: tuple[int, int, int] = COST) -> str:
    """What is kept of a password. Raises Refusal `password_short`."""
    check_password(password)
    return kept(password, cost)


def kept(password: str, cost: tuple[int, int, int] = COST) -> str:
    """The hash of a password that is in use already, however short."""
    salt = secrets.token_bytes(16)
    return "$".join(
        ("scrypt", *map(str, cost), b64encode(salt).decode(), _key(password, salt, cost))
    )


def matches(password: str, kept: str) -> bool:
    """Whether this is the password; never where none is kept, and in the same time."""
    kind, *parts = (kept or NOBODYS).split("$")
    if kind != "scrypt" or len(parts) != 5:
        return False
    n, r, p = map(int, parts[:3])
    key = _key(password, b64decode(parts[3]), (n, r, p))
    return hmac.compare_digest(key, parts[4]) and bool(kept)


def _key(password: str, salt: bytes, cost: tuple[int, int, int]) -> str:
    n, r, p = cost
    key = hashlib.scrypt(
        password.encode("utf-8", "surrogatepass"), salt=salt, n=n, r=r, p=p, maxmem=MEMORY
    )
    return b64encode(key).decode()


NOBODYS = "$".join(("scrypt", *map(str, COST), b64encode(bytes(16)).decode(), "-"))
"""Checked where there is no account, so that the time does not tell whose name exists."""
