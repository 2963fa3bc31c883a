"""The checker of histories finds an order exactly where there is one."""

from __future__ import annotations

from itertools import permutations

from hypothesis import given
from hypothesis import strategies as st

from tests.faults.checker import Step, Value, first_impossible

FREE = None


def took(invoked: int, returned: int, left: Value, *found: Value) -> Step:
    return Step(invoked, returned, frozenset(found or {FREE}), left)


def saw(invoked: int, returned: int, value: Value) -> Step:
    return Step(invoked, returned, frozenset({value}), value)


def test_a_history_in_turn_has_an_order() -> None:
    history = [took(0, 1, "anna"), saw(2, 3, "anna"), took(4, 5, FREE, "anna"), took(6, 7, "bo")]
    assert first_impossible(history, FREE) is None
    assert first_impossible([], FREE) is None


def test_what_overlaps_may_have_happened_in_either_order() -> None:
    assert first_impossible([saw(0, 9, "anna"), took(1, 8, "anna")], FREE) is None
    assert first_impossible([saw(0, 9, FREE), took(1, 8, "anna")], FREE) is None


def test_two_who_both_took_it_are_found() -> None:
    assert first_impossible([took(0, 2, "anna"), took(1, 3, "bo")], FREE) is not None


def test_what_was_seen_after_it_had_been_replaced_is_found() -> None:
    stale = saw(4, 5, "anna")
    history = [took(0, 1, "anna"), took(2, 3, FREE, "anna"), stale]
    assert first_impossible(history, FREE) == stale


def test_a_refusal_that_named_somebody_who_never_had_it_is_found() -> None:
    assert first_impossible([took(0, 9, "anna"), saw(1, 8, "carl")], FREE) == saw(1, 8, "carl")


def test_a_long_history_with_many_at_once_is_read_quickly() -> None:
    """Thirty-two at once, two thousand times: one takes it, the others see who did."""
    history = []
    for turn in range(0, 2_000 * 10, 10):
        history += [took(turn, turn + 4, turn), *(saw(turn, turn + 4, turn) for _ in range(31))]
        history.append(took(turn + 5, turn + 9, FREE, turn))
    assert first_impossible(history, FREE) is None


def tried_by_hand(steps: tuple[Step, ...], value: Value) -> bool:
    """Every order there is."""
    return any(holds(order, value) for order in permutations(steps))


def holds(order: tuple[Step, ...], value: Value) -> bool:
    latest = 0
    for step in order:
        latest = max(latest, step.invoked)
        if step.returned < latest or value not in step.found:
            return False
        value = step.left
    return True


VALUES = st.sampled_from([FREE, "anna", "bo"])


@st.composite
def steps(draw: st.DrawFn) -> Step:
    invoked = draw(st.integers(0, 12))
    returned = invoked + draw(st.integers(0, 6))
    found = draw(st.frozensets(VALUES, min_size=1, max_size=2))
    left = draw(VALUES | st.sampled_from(sorted(found, key=str)))
    return Step(invoked, returned, found, left)


@given(st.lists(steps(), max_size=6).map(tuple))
def test_it_says_what_trying_every_order_says(history: tuple[Step, ...]) -> None:
    assert (first_impossible(history, FREE) is None) == tried_by_hand(history, FREE)
