"""Who the call is about."""

from __future__ import annotations

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from console.domain import citizen as citizens
from console.domain.citizen import MODULUS_WEIGHTS, Cpr, parse_cpr
from console.domain.errors import Refusal
from tests.domain.made import citizen
from tests.domain.refused import refused


@pytest.mark.parametrize("text", ["", "  ", "ukendt", " Ukendt ", "unknown", "UKENDT"])
def test_an_unknown_number_is_no_number(text: str) -> None:
    assert parse_cpr(text) is None


def test_the_ecpr_form_is_valid_and_is_no_replacement() -> None:
    assert parse_cpr("1206550VK9") == Cpr("1206550VK9", date(1955, 6, 12), False, True)
    assert parse_cpr("120655-0vk9") == parse_cpr("1206550VK9")


def test_the_replacement_form_has_six_more_in_its_first_digit() -> None:
    """A birthday on the 12th is written 72; the birth date is still the 12th."""
    cpr = parse_cpr("7206550009")
    assert cpr == Cpr("7206550009", date(1955, 6, 12), True, True)


@pytest.mark.parametrize("day", [61, 70, 79, 81, 91])
def test_every_first_digit_plus_six_is_a_replacement(day: int) -> None:
    cpr = parse_cpr(f"{day}01550001")
    assert cpr is not None
    assert cpr.replacement
    assert cpr.birth_date == date(1955, 1, day - 60)


@pytest.mark.parametrize(
    "text",
    ["3202550001", "0002550001", "0113550001", "0100550001", "3002550001", "9202550001",
     "6001550001", "4001550001", "2902550001"],
)  # fmt: skip
def test_a_number_that_does_not_begin_with_a_date_is_refused(text: str) -> None:
    with refused("cpr_date"):
        parse_cpr(text)


@pytest.mark.parametrize(
    "text", ["123", "12345678901", "abcdefghij", "12065500000", "120655/0001", "١٢٠٦٥٥٠٠٠١",
             "1206550ØK9", "ukendt!", "120655 - - 00"]
)  # fmt: skip
def test_what_has_not_ten_characters_of_the_right_kind_is_refused(text: str) -> None:
    with refused("cpr_form"):
        parse_cpr(text)


def _modulus_ok(raw: str) -> bool:
    return sum(int(d) * w for d, w in zip(raw, MODULUS_WEIGHTS, strict=True)) % 11 == 0


def test_a_failed_modulus_check_warns_and_never_refuses() -> None:
    """Numbers without the check have been given out since 2007."""
    numbers = [f"010165{serial:04d}" for serial in range(40)]
    found = [parse_cpr(number) for number in numbers]
    assert [cpr is not None and cpr.modulus_ok for cpr in found] == [
        _modulus_ok(number) for number in numbers
    ]
    assert any(cpr is not None and not cpr.modulus_ok for cpr in found)


def test_the_same_person_written_with_blanks_and_hyphens_is_one_number() -> None:
    forms = ("120655-0001", "120655 0001", " 12 06 55 00 01 ", "1206550001")
    assert {cpr.value for cpr in map(parse_cpr, forms) if cpr} == {"1206550001"}


@pytest.mark.parametrize(
    ("number", "year"),
    [
        ("0101000001", 1900), ("0101993001", 1999),
        ("0101364001", 2036), ("0101374001", 1937),
        ("0101369001", 2036), ("0101379001", 1937),
        ("0101575001", 2057), ("0101585001", 1858),
        ("0101008001", 2000), ("0101998001", 1899),
    ],
)  # fmt: skip
def test_the_seventh_digit_tells_the_century(number: str, year: int) -> None:
    cpr = parse_cpr(number)
    assert cpr is not None
    assert cpr.birth_date == date(year, 1, 1)


def test_a_leap_day_is_judged_in_its_own_century() -> None:
    assert parse_cpr("2902004001") is not None, "2000 was a leap year"
    with refused("cpr_date"):
        parse_cpr("2902000001")  # 1900 was none


@given(st.text(max_size=14))
def test_any_text_is_a_number_nothing_or_refused(text: str) -> None:
    found = _parsed(text)
    if isinstance(found, Refusal):
        assert found.code in {"cpr_form", "cpr_date"}
        assert not found.params, "a refusal carries no personal data"
    else:
        assert found is None or (len(found.value) == 10 and found.value.isascii())


def _parsed(text: str) -> Cpr | Refusal | None:
    try:
        return parse_cpr(text)
    except Refusal as refusal:
        return refusal


@given(st.dates(date(1858, 1, 1), date(2057, 12, 31)), st.integers(0, 999), st.booleans())
def test_a_number_made_from_a_birth_date_gives_it_back(
    born: date, rest: int, replacement: bool
) -> None:
    century = {1800: 5, 1900: 0, 2000: 5}[born.year // 100 * 100]
    if born.year // 100 == 18:
        century = 8
    day = born.day + (60 if replacement else 0)
    cpr = parse_cpr(f"{day:02d}{born.month:02d}{born.year % 100:02d}{century}{rest:03d}")
    assert cpr is not None
    assert (cpr.birth_date, cpr.replacement) == (born, replacement)


@pytest.mark.parametrize(
    "known",
    [
        {"cpr": "1206550001"},
        {"name": "Prøve"},
        {"birth_date": date(1955, 6, 12)},
        {"phones": ("+4520000001",)},
        {"description": "rød jakke ved banegården"},
    ],
)
def test_any_one_thing_is_enough_to_know_a_citizen_by(known: dict[str, object]) -> None:
    citizens.describe(citizen(), **{"name": "", **known})


def test_a_citizen_with_nothing_to_know_by_is_refused() -> None:
    with refused("citizen_empty"):
        citizens.describe(citizen(), name="  ", address="Testgade 1")


def test_a_merged_record_speaks_no_more_for_itself() -> None:
    with refused("citizen_merged", citizen=2):
        citizens.describe(citizen(2, merged_into=1), name="Anden")


def test_two_records_are_merged_and_parted_again() -> None:
    absorbed = citizens.merge(citizen(1), citizen(2))
    assert absorbed.merged_into == 1
    assert citizens.unmerge(absorbed) == citizen(2)


@pytest.mark.parametrize(
    ("kept", "absorbed", "code"),
    [
        (citizen(1), citizen(1), "merge_same"),
        (citizen(1, merged_into=3), citizen(2), "citizen_merged"),
        (citizen(1), citizen(2, merged_into=3), "citizen_merged"),
        (citizen(1, cpr="1206550001"), citizen(2, cpr="1306550001"), "merge_two_cpr"),
    ],
)
def test_records_are_not_merged_in_circles_or_across_two_numbers(
    kept: citizens.Citizen, absorbed: citizens.Citizen, code: str
) -> None:
    with refused(code):
        citizens.merge(kept, absorbed)


def test_what_was_not_merged_is_not_parted() -> None:
    with refused("not_merged", citizen=1):
        citizens.unmerge(citizen(1))
