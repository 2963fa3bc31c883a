"""Which services the needs of a citizen point at."""

from __future__ import annotations

import pytest

from console.domain.codes import Category, NeedArea, NeedLevel
from console.domain.municipality import Service
from console.domain.needs import fits, propose
from console.domain.scene import Need
from tests.domain.made import NOW


def need(area: NeedArea, level: NeedLevel = NeedLevel.SOME) -> Need:
    return Need(call_id=1, area=area, level=level, at=NOW, by="anna")


def service(name: str, *categories: Category) -> Service:
    return Service(municipality="0751", name=name, categories=categories)


HOUSING = service("Boligrådgivning", Category.HOMELESSNESS)
TREATMENT = service("Misbrugsbehandling", Category.ALCOHOL, Category.DRUGS)
GUARD = service("Krisecenter")


@pytest.mark.parametrize("area", list(NeedArea))
def test_every_area_of_need_finds_a_service_by_its_danish_name(area: NeedArea) -> None:
    names = (
        "Bostøtte", "Madordning", "Gældsrådgivning", "Alkoholbehandling", "Stofbehandling",
        "Socialpsykiatri", "Hjemmepleje", "Besøgsven", "Demenskoordinator", "Familiehuset",
        "Krisecenter",
    )  # fmt: skip
    assert any(fits(area, service(name)) for name in names)


def test_a_category_counts_whatever_the_service_is_called() -> None:
    assert fits(NeedArea.HOUSING, service("Huset", Category.HOMELESSNESS))
    assert not fits(NeedArea.HOUSING, service("Huset", Category.ALCOHOL))


def test_urgent_needs_come_first_then_what_fits_most() -> None:
    needs = [
        need(NeedArea.ALCOHOL),
        need(NeedArea.DRUGS),
        need(NeedArea.HOUSING),
        need(NeedArea.VIOLENCE, NeedLevel.URGENT),
    ]
    found = propose(needs, [HOUSING, TREATMENT, GUARD])
    assert [(p.service.name, p.urgent) for p in found] == [
        ("Krisecenter", True),
        ("Misbrugsbehandling", False),
        ("Boligrådgivning", False),
    ]
    assert found[1].areas == (NeedArea.ALCOHOL, NeedArea.DRUGS)


def test_an_area_without_need_proposes_nothing() -> None:
    assert propose([need(NeedArea.HOUSING, NeedLevel.NONE)], [HOUSING]) == ()
    assert propose([need(NeedArea.HOUSING)], []) == ()
