"""Which of a municipality's services the needs of a citizen point at."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from console.domain.codes import Category, NeedArea, NeedLevel
from console.domain.municipality import Service
from console.domain.scene import Need

CATEGORIES: dict[NeedArea, frozenset[Category]] = {
    NeedArea.HOUSING: frozenset({Category.HOMELESSNESS}),
    NeedArea.ALCOHOL: frozenset({Category.ALCOHOL}),
    NeedArea.DRUGS: frozenset({Category.DRUGS}),
    NeedArea.MENTAL_HEALTH: frozenset({Category.MENTAL_ILLNESS, Category.ANXIETY}),
    NeedArea.LONELINESS: frozenset({Category.LONELINESS}),
    NeedArea.DEMENTIA: frozenset({Category.DEMENTIA}),
    NeedArea.FAMILY: frozenset({Category.FAMILY}),
}
"""The problem categories a service is listed under, by area of need."""

STEMS: dict[NeedArea, tuple[str, ...]] = {
    NeedArea.HOUSING: ("bostøtte", "bolig", "herberg"),
    NeedArea.FOOD: ("mad", "kost", "værested"),
    NeedArea.MONEY: ("økonomi", "gæld", "ydelse"),
    NeedArea.ALCOHOL: ("alkohol", "misbrug", "rusmiddel"),
    NeedArea.DRUGS: ("stof", "misbrug", "rusmiddel"),
    NeedArea.MENTAL_HEALTH: ("psykiatri", "psykisk"),
    NeedArea.PHYSICAL_HEALTH: ("pleje", "sundhed"),
    NeedArea.LONELINESS: ("besøg", "værested", "aktivitet"),
    NeedArea.DEMENTIA: ("demens",),
    NeedArea.FAMILY: ("famili", "børn"),
    NeedArea.VIOLENCE: ("krisecenter", "vold"),
}
"""Parts of a service's Danish name, for areas no category covers and services without one."""


@dataclass(frozen=True)
class Proposal:
    """A service and the needs that point at it, the urgent ones first."""

    service: Service
    areas: tuple[NeedArea, ...]
    urgent: bool


def propose(needs: Iterable[Need], services: Iterable[Service]) -> tuple[Proposal, ...]:
    """Services that fit at least one need; those for urgent needs first, then by how many fit."""
    wanted = sorted(
        (need for need in needs if need.level != NeedLevel.NONE),
        key=lambda need: need.level != NeedLevel.URGENT,
    )
    found = [_proposal(service, wanted) for service in services]
    return tuple(
        sorted(
            (proposal for proposal in found if proposal.areas),
            key=lambda p: (not p.urgent, -len(p.areas), p.service.name),
        )
    )


def _proposal(service: Service, wanted: list[Need]) -> Proposal:
    fitting = [need for need in wanted if fits(need.area, service)]
    return Proposal(
        service,
        tuple(need.area for need in fitting),
        any(need.level == NeedLevel.URGENT for need in fitting),
    )


def fits(area: NeedArea, service: Service) -> bool:
    """Whether a service is for this area: by its categories, else by its name."""
    if CATEGORIES.get(area, frozenset()) & set(service.categories):
        return True
    name = service.name.casefold()
    return any(stem in name for stem in STEMS[area])
