"""The history: paged, filtered and searched in storage; no call twice and none left out."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from console.domain.codes import Category, Disposition
from console.services import commands as c
from console.services.views import HistoryQuery
from tests.conftest import NOON, Backend
from tests.db.calls import citizen, claimed, received


@pytest.fixture
def years(backend: Backend) -> Backend:
    """Sixty calls a day apart; every third in Viborg, every fourth with a word of its own."""
    for number in range(1, 61):
        backend.clock.now = NOON + timedelta(days=number)
        told = {"narrative": "falder igen" if number % 4 == 0 else "ensom"}
        place = "0791" if number % 3 == 0 else "0751"
        kinds = (Category.ALCOHOL,) if number % 2 else (Category.ALCOHOL, Category.DRUGS)
        received(backend, municipality=place, categories=kinds, caller_phone=f"200000{number:02d}",
                 **told)  # fmt: skip
    return backend


def pages(backend: Backend, query: HistoryQuery) -> list[int]:
    """The numbers of all pages, as a list that asks for more until a page is empty."""
    found: list[int] = []
    before = None
    while rows := backend.views.history(replace(query, before=before)):
        assert len(rows) <= query.limit
        found += [row.id for row in rows]
        before = rows[-1].id
    return found


@pytest.mark.parametrize("limit", [1, 7, 59, 60, 61])
def test_pages_of_any_size_give_every_call_once_newest_first(years: Backend, limit: int) -> None:
    assert pages(years, HistoryQuery(limit=limit)) == list(range(60, 0, -1))


@pytest.mark.parametrize("limit", [2, 5, 100])
def test_pages_of_a_search_neither_repeat_nor_skip(years: Backend, limit: int) -> None:
    fourth = [number for number in range(60, 0, -1) if number % 4 == 0]
    assert pages(years, HistoryQuery(text="falder", limit=limit)) == fourth


@pytest.mark.parametrize("number", [1, 9, 12])
@pytest.mark.parametrize("limit", [2, 3, 12, 13])
def test_a_call_number_comes_first_and_is_not_repeated_further_down(
    backend: Backend, number: int, limit: int
) -> None:
    for _ in range(12):
        received(backend, narrative=f"ringede {number} gange")
    others = [n for n in range(12, 0, -1) if n != number]
    assert pages(backend, HistoryQuery(text=str(number), limit=limit)) == [number, *others]


def test_a_number_that_is_in_no_text_still_finds_its_call(years: Backend) -> None:
    assert pages(years, HistoryQuery(text="7")) == [7]
    assert pages(years, HistoryQuery(text="999999999999999999999999")) == []


def test_calls_that_come_in_while_one_reads_disturb_no_page(years: Backend) -> None:
    first = years.views.history(HistoryQuery(limit=10))
    received(years)
    second = years.views.history(HistoryQuery(limit=10, before=first[-1].id))
    assert [row.id for row in second] == list(range(50, 40, -1))


@given(
    text=st.sampled_from(["", "falder", "ensom", "200000"]),
    municipality=st.sampled_from([None, "0751", "0791", "0779"]),
    category=st.sampled_from([None, Category.ALCOHOL, Category.DRUGS, Category.FAMILY]),
    since=st.none() | st.integers(0, 70),
    until=st.none() | st.integers(0, 70),
    limit=st.integers(1, 20),
)
@settings(
    max_examples=40,
    deadline=None,
    suppress_health_check=[HealthCheck.function_scoped_fixture],
)
def test_filters_in_any_mix_give_what_a_plain_loop_gives(
    years: Backend,
    text: str,
    municipality: str | None,
    category: Category | None,
    since: int | None,
    until: int | None,
    limit: int,
) -> None:
    query = HistoryQuery(
        text=text,
        municipality=municipality,
        category=category,
        received_from=None if since is None else NOON + timedelta(days=since),
        received_to=None if until is None else NOON + timedelta(days=until),
        limit=limit,
    )
    wanted = [
        row.id
        for row in years.views.history(HistoryQuery(limit=100))
        if (not text or text in f"{row.narrative} {row.caller_phone[3:]}")
        and municipality in {None, row.municipality}
        and (category is None or category in row.categories)
        and (query.received_from is None or row.received_at >= query.received_from)
        and (query.received_to is None or row.received_at < query.received_to)
    ]
    assert pages(years, query) == wanted


def test_a_category_is_not_found_inside_another_word(backend: Backend) -> None:
    received(backend, categories=(Category.MENTAL_ILLNESS,))
    number = received(backend, categories=(Category.OTHER,))
    assert pages(backend, HistoryQuery(category=Category.OTHER)) == [number]


def test_the_history_filters_by_how_calls_ended_and_by_person(backend: Backend) -> None:
    who = citizen(backend, name="Prøve")
    twin = citizen(backend, name="Prøve P")
    for person in (who, twin):
        number = claimed(backend)
        backend.do(c.MatchCitizen(call_id=number, citizen_id=person))
    backend.do(c.CloseCall(call_id=1, disposition=Disposition.NOT_REACHED))
    assert pages(backend, HistoryQuery(disposition=Disposition.NOT_REACHED)) == [1]
    assert pages(backend, HistoryQuery(citizen_id=who)) == [1]
    backend.do(c.MergeCitizens(kept_id=who, absorbed_id=twin))
    assert pages(backend, HistoryQuery(citizen_id=who)) == [2, 1]


def test_a_changed_call_is_found_by_its_new_words_only(backend: Backend) -> None:
    number = claimed(backend, narrative="ensom mand", caller_name="Åge Prøve")
    backend.do(c.EditCall(call_id=number, narrative="glad mand"))
    assert pages(backend, HistoryQuery(text="ensom")) == []
    assert pages(backend, HistoryQuery(text="glad åge")) == [number]
    assert pages(backend, HistoryQuery(text="age")) == []


def test_a_text_without_any_word_finds_nothing_rather_than_everything(backend: Backend) -> None:
    received(backend)
    assert pages(backend, HistoryQuery(text=" -- ")) == []
    assert pages(backend, HistoryQuery(text="   ")) == [1]


def test_a_row_of_the_history_tells_how_it_ended_and_where(backend: Backend) -> None:
    number = claimed(backend, caller_name="Prøve", location="Testgade 1")
    backend.do(c.CloseCall(call_id=number, disposition=Disposition.SOLVED_BY_PHONE))
    (row,) = backend.views.history(HistoryQuery())
    assert (row.disposition, row.municipality_name, row.claimed_by) == (
        Disposition.SOLVED_BY_PHONE,
        "Aarhus",
        "anna",
    )
    unplaced = received(backend)
    (newest, _) = backend.views.history(HistoryQuery())
    assert (newest.id, newest.municipality, newest.municipality_name) == (unplaced, None, "")
