"""What hangs together is kept or goes together; times stay within what the law asks."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from console.domain.codes import KeepRule
from console.domain.retention import DAYS, LEAST, Group, Node, check_days, groups, limits
from tests.domain.refused import refused

NODES = st.tuples(st.sampled_from(["call", "citizen", "handoff"]), st.integers(1, 6))
PAIRS = st.lists(st.tuples(NODES, NODES), max_size=12)


def nodes(group: Group) -> set[Node]:
    return {
        *(("call", number) for number in group.calls),
        *(("citizen", number) for number in group.citizens),
        *(("handoff", number) for number in group.handoffs),
    }


@given(st.sets(NODES), PAIRS)
def test_what_goes_is_old_and_hangs_on_nothing_that_stays(
    old: set[Node], links: list[tuple[Node, Node]]
) -> None:
    gone = [nodes(group) for group in groups(old, links)]
    going = set().union(*gone)
    assert going <= old
    assert sum(map(len, gone)) == len(going), "each goes once"
    assert all(len({one in going, other in going}) == 1 for one, other in links)
    assert all(sum(bool(group & {one, other}) for group in gone) <= 1 for one, other in links), (
        "what hangs together is in one group"
    )


@given(st.sets(NODES), PAIRS)
def test_what_stays_though_it_is_old_hangs_on_something_newer(
    old: set[Node], links: list[tuple[Node, Node]]
) -> None:
    going = set().union(*(nodes(group) for group in groups(old, links)))
    held = {node for pair in links for node in pair} - old
    while True:
        more = {n for pair in links if held & set(pair) for n in pair} - held
        if not more:
            break
        held |= more
    assert old - going == old & held


def test_a_record_that_hangs_on_nothing_goes_alone() -> None:
    assert groups({("call", 1), ("citizen", 2)}, []) == [Group(calls=(1,)), Group(citizens=(2,))]


def test_every_rule_has_its_time_and_it_may_be_decided_otherwise() -> None:
    now = datetime(2026, 11, 20, tzinfo=UTC)
    before = limits({KeepRule.REJECTS: 10}, now)
    assert set(before) == set(DAYS) == set(KeepRule)
    assert before[KeepRule.REJECTS] == now - timedelta(days=10)
    assert before[KeepRule.SHIFTS] == now - timedelta(days=365)


@pytest.mark.parametrize("rule", list(KeepRule))
def test_nothing_is_kept_for_less_than_it_must_be(rule: KeepRule) -> None:
    least = LEAST.get(rule, 1)
    check_days(rule, least)
    with refused("keep_days", rule=rule, least=least):
        check_days(rule, least - 1)
    with refused("keep_days"):
        check_days(rule, 100_000)
