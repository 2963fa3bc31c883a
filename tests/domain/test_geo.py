"""Distances, against ones that are known."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from console.domain.geo import EARTH_KM, distance_km

LATITUDES = st.floats(-90, 90)
LONGITUDES = st.floats(-180, 180)


def test_from_aarhus_to_viborg_it_is_some_sixty_kilometres() -> None:
    assert distance_km(56.1567, 10.2108, 56.4532, 9.4020) == pytest.approx(59.6, abs=1)


def test_a_degree_north_is_a_360th_of_the_way_round() -> None:
    assert distance_km(56, 10, 57, 10) == pytest.approx(2 * 3.14159265 * EARTH_KM / 360, rel=1e-6)


@given(LATITUDES, LONGITUDES, LATITUDES, LONGITUDES)
def test_it_is_as_far_back_and_never_further_than_the_other_side(
    a: float, b: float, c: float, d: float
) -> None:
    there, back = distance_km(a, b, c, d), distance_km(c, d, a, b)
    assert there == pytest.approx(back)
    assert 0 <= there <= 3.1416 * EARTH_KM
