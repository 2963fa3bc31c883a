"""Where a call is: written alike, so that the same door is known again."""

from __future__ import annotations

import re
import unicodedata

_PART = re.compile(r"[^\W\d_]+|\d+")
_HOUSE = re.compile(r"[^\W\d_]{2} \d{1,3}(?!\S)")


def address_key(text: str) -> str:
    """How an address is compared: small letters, å for aa, one blank between words and numbers.

    Empty for what is no address: a town, a postcode or a station alone has no house number, and
    all calls from a town are not calls from one door.
    """
    small = unicodedata.normalize("NFKC", text).casefold().replace("aa", "å")
    key = " ".join(_PART.findall(small))
    return key if _HOUSE.search(key) else ""
