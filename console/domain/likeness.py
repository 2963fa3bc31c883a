"""Whether two records may be the same person, by name and birth date. Offered, never made."""

from __future__ import annotations

import re
from collections.abc import Iterator
from contextlib import suppress
from dataclasses import dataclass
from datetime import date

from console.domain.codes import BirthLikeness

LEAST = {
    BirthLikeness.SAME: 60,
    BirthLikeness.SWAPPED: 75,
    BirthLikeness.ONE_DIGIT: 75,
    BirthLikeness.UNKNOWN: 85,
}
"""How alike the names must be, in per cent, for how the birth dates agree."""
PART_OF_NAME = 0.95
"""A name with a name more or less between the others is not quite the same."""


@dataclass(frozen=True, kw_only=True)
class Likeness:
    """name: how alike the names are, in per cent."""

    name: int
    birth: BirthLikeness

    @property
    def rank(self) -> tuple[int, int]:
        """Greatest for what is most alike: first the birth date, then the name."""
        return -list(BirthLikeness).index(self.birth), self.name


def likeness(
    name: str, born: date | None, other_name: str, other_born: date | None
) -> Likeness | None:
    """How alike they are; None where they are not alike enough to be offered."""
    birth = birth_likeness(born, other_born)
    if birth is None:
        return None
    ours, theirs = folded(name), folded(other_name)
    if min(len(ours), len(theirs)) < (1 if birth == BirthLikeness.SAME else 2):
        return None  # One name alone is many people's.
    alike = _words_likeness(ours, theirs)
    return Likeness(name=alike, birth=birth) if alike >= LEAST[birth] else None


def birth_likeness(born: date | None, other: date | None) -> BirthLikeness | None:
    """None where the dates are those of two people."""
    if born is None or other is None:
        return BirthLikeness.UNKNOWN
    if born == other:
        return BirthLikeness.SAME
    if other in _swapped(born):
        return BirthLikeness.SWAPPED
    return BirthLikeness.ONE_DIGIT if _digits_apart(born, other) == 1 else None


def birth_dates_like(born: date) -> set[date]:
    """Every date that `birth_likeness` calls alike: few enough to be looked up one by one."""
    return {born, *_swapped(born), *_one_digit_off(born)}


def _swapped(born: date) -> Iterator[date]:
    with suppress(ValueError):
        yield date(born.year, born.day, born.month)


def _one_digit_off(born: date) -> Iterator[date]:
    written = _digits(born)
    for at in range(len(written)):
        for digit in "0123456789":
            with suppress(ValueError):
                yield date.fromisoformat(written[:at] + digit + written[at + 1 :])


def _digits_apart(born: date, other: date) -> int:
    return sum(a != b for a, b in zip(_digits(born), _digits(other), strict=True))


def _digits(born: date) -> str:
    return born.isoformat().replace("-", "")


def name_likeness(name: str, other: str) -> int:
    """How alike two names are, in per cent: whatever the order of their words, in one word or two,
    with or without a middle name."""
    return _words_likeness(folded(name), folded(other))


def _words_likeness(ours: list[str], theirs: list[str]) -> int:
    # Imported here: nothing is compared before the window is shown.
    from rapidfuzz.fuzz import ratio, token_set_ratio, token_sort_ratio

    a, b = " ".join(ours), " ".join(theirs)
    together = ratio("".join(ours), "".join(theirs))
    return int(max(token_sort_ratio(a, b), together, PART_OF_NAME * token_set_ratio(a, b)))


SPELLING = str.maketrans({"å": "aa", "æ": "ae", "ø": "o", **dict.fromkeys("'’´`")})


def folded(name: str) -> list[str]:
    """The words of a name in one spelling: small letters, aa for å, ae for æ, o for ø and oe."""
    return re.findall(r"\w+", name.casefold().translate(SPELLING).replace("oe", "o"))
