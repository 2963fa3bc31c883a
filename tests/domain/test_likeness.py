"""How alike two people are by name and birth date."""

from __future__ import annotations

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from console.domain.codes import BirthLikeness
from console.domain.likeness import (
    LEAST,
    birth_dates_like,
    birth_likeness,
    folded,
    likeness,
    name_likeness,
)

BORN = date(1956, 12, 4)
names = st.text("abcæøåeoABÆØÅé -'", max_size=25)
dates = st.dates(date(1900, 1, 1), date(2026, 12, 31))


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Prøve Ærø", "PROEVE AERO"),
        ("Prøve Prøvesen", "Prøvesen, Prøve"),
        ("Åge Aaberg", "Aage Åberg"),
        ("Anne-Marie Testesen", "Annemarie Testesen"),
        ("O'Prøve Testesen", "OPrøve Testesen"),
    ],
)
def test_spelling_order_and_double_names_make_no_difference(one: str, other: str) -> None:
    assert name_likeness(one, other) == 100


def test_other_marks_on_letters_make_a_small_difference() -> None:
    assert 90 <= name_likeness("José Testesen", "Jose Testesen") < 100


def test_a_middle_name_more_is_nearly_the_same() -> None:
    assert name_likeness("Prøve Test Prøvesen", "Prøve Prøvesen") == 95


@pytest.mark.parametrize(
    ("other", "how"),
    [
        (date(1956, 12, 4), BirthLikeness.SAME),
        (date(1956, 4, 12), BirthLikeness.SWAPPED),
        (date(1956, 12, 14), BirthLikeness.ONE_DIGIT),
        (date(1966, 12, 4), BirthLikeness.ONE_DIGIT),
        (None, BirthLikeness.UNKNOWN),
        (date(1957, 12, 5), None),
    ],
)
def test_birth_dates_agree_in_these_ways(other: date | None, how: BirthLikeness | None) -> None:
    assert birth_likeness(BORN, other) == how


def test_one_person_of_the_same_name_born_another_day_is_somebody_else() -> None:
    assert likeness("Prøve Prøvesen", BORN, "Prøve Prøvesen", date(1971, 3, 29)) is None


def test_the_less_the_birth_dates_tell_the_more_the_names_must() -> None:
    alike = "Prøve Testesen"
    assert likeness("Prøve Prøvesen", BORN, alike, BORN) is not None
    assert likeness("Prøve Prøvesen", BORN, alike, date(1956, 4, 12)) is None
    assert likeness("Prøve Prøvesen", None, alike, None) is None


def test_one_name_alone_is_offered_on_the_same_day_only() -> None:
    assert likeness("Prøve", BORN, "Prøve Prøvesen", BORN) is not None
    assert likeness("Prøve", None, "Prøve Prøvesen", None) is None
    assert likeness("", BORN, "Prøve Prøvesen", BORN) is None


def test_the_birth_date_ranks_before_the_name() -> None:
    same = likeness("Prøve Prøvesen", BORN, "Prøve P. Prøvesen", BORN)
    near = likeness("Prøve Prøvesen", BORN, "Prøve Prøvesen", date(1956, 12, 14))
    assert same is not None
    assert near is not None
    assert same.rank > near.rank


@given(names, names, st.none() | dates, st.none() | dates)
def test_it_is_the_same_from_both_sides(
    one: str, other: str, born: date | None, other_born: date | None
) -> None:
    found = likeness(one, born, other, other_born)
    assert found == likeness(other, other_born, one, born)
    assert found is None or LEAST[found.birth] <= found.name <= 100


@given(names.filter(lambda name: len(folded(name)) > 1))
def test_everybody_is_like_themselves(name: str) -> None:
    found = likeness(name, BORN, name, BORN)
    assert found is not None
    assert found.name == 100


@given(dates, dates)
def test_every_date_that_is_alike_is_among_those_looked_up(born: date, other: date) -> None:
    alike = birth_likeness(born, other) is not None
    assert (other in birth_dates_like(born)) == alike


@given(dates)
def test_few_dates_are_looked_up(born: date) -> None:
    near = birth_dates_like(born)
    assert born in near
    assert len(near) < 80
    assert all(birth_likeness(born, one) is not None for one in near)
