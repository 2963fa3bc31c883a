"""The same door, however it was written."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from console.domain.addresses import address_key


@pytest.mark.parametrize(
    "written",
    [
        "Prøvevej 5A, 8000 Århus C",
        "prøvevej 5 a 8000 aarhus c",
        "  PRØVEVEJ  5a; 8000  Aarhus C. ",
        "Prøvevej 5\u00a0A,8000 A\u030arhus C",
    ],
)
def test_case_blanks_and_punctuation_make_no_other_address(written: str) -> None:
    assert address_key(written) == "prøvevej 5 a 8000 århus c"


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Prøvevej 5", "Prøvevej 15"),
        ("Prøvevej 5", "Prøvegade 5"),
        ("Prøvevej 5, 1. tv", "Prøvevej 5, 2. tv"),
        ("Prøvevej 1, 1", "Prøvevej 11"),
    ],
)
def test_another_door_is_another_address(one: str, other: str) -> None:
    assert address_key(one) != address_key(other)


@pytest.mark.parametrize(
    "written", ["", " ", "Aarhus", "8000 Aarhus C", "Banegården", "ukendt", "E45", "56.15, 10.21"]
)
def test_a_town_or_a_place_without_a_house_number_is_no_address(written: str) -> None:
    assert address_key(written) == ""


@given(st.text())
def test_any_text_has_a_key_that_is_its_own(text: str) -> None:
    key = address_key(text)
    assert address_key(key) == key
