"""Finding people and calls: by what one has, in Danish, and with any text at all."""

from __future__ import annotations

from datetime import date
from typing import Any

import pytest
from hypothesis import HealthCheck, example, given, settings
from hypothesis import strategies as st

from console.labels.matches import likeness_text
from console.services import commands as c
from console.services.citizen_view import KnownAs
from console.services.views import HistoryQuery
from db.search import match_lexemes, match_words
from tests.conftest import Backend
from tests.db.calls import citizen, claimed, received

FTS = [
    *"\"'*^:-+(){};%_\\\0",
    *("AND", "OR", "NOT", "NEAR(", "NEAR(a b, 2)", "name:", "caller_name : x"),
    *('""', '"a', "a*b", "--"),
]
"""What the search language would understand, if it were let through."""


@pytest.fixture
def people(backend: Backend) -> Backend:
    """Anders (1), Åse (2), Sørensen (3) and one known by a description (4)."""
    citizen(
        backend,
        name="Anders Prøvesen",
        cpr="1206550VK9",
        phones=("20 00 00 01", "+46 8 123 456 78"),
    )
    citizen(backend, name="Åse Prøve Ærø", birth_date=date(1955, 2, 1), phones=("20000002",))
    citizen(backend, name="Sørensen", cpr="0102550001", address="Blåbærvej 3")
    citizen(backend, description="høj mand ved banegården, kalder sig Østen")
    return backend


def found(backend: Backend, text: str) -> list[tuple[int, str]]:
    return [(hit.citizen.id, hit.by) for hit in backend.views.citizens(text)]


@pytest.mark.parametrize(
    "text", ["20000001", "20 00 00 01", "+45 20000001", "0045 20 00 00 01", "2000 0001"]
)
def test_a_citizen_is_found_by_phone_however_it_is_written(people: Backend, text: str) -> None:
    assert (1, "phone") in found(people, text)
    assert all(number == 1 for number, _ in found(people, text))


def test_a_foreign_number_is_found_and_the_beginning_of_a_number_too(people: Backend) -> None:
    assert found(people, "+46812345678") == [(1, "phone")]
    assert {number for number, _ in found(people, "2000")} == {1, 2}


@pytest.mark.parametrize("text", ["1206550VK9", "120655-0vk9", "120655 0VK9", "120655"])
def test_a_citizen_is_found_by_cpr_whole_or_begun(people: Backend, text: str) -> None:
    assert (1, "cpr") in found(people, text)


@pytest.mark.parametrize("text", ["01.02.1955", "1.2.55", "010255", "1955-02-01", "01/02/1955"])
def test_a_citizen_is_found_by_birth_date(people: Backend, text: str) -> None:
    assert (2, "birth_date") in found(people, text)


def test_a_cpr_also_tells_the_birth_date_it_begins_with(people: Backend) -> None:
    assert {number for number, _ in found(people, "010255")} == {2, 3}


@pytest.mark.parametrize(
    ("text", "numbers"),
    [
        ("Åse", {2}), ("åse", {2}), ("ÅSE", {2}), ("ase", set()), ("aase", set()),
        ("sør", {3}), ("sor", set()), ("ærø", {2}), ("aero", set()),
        ("prøve", {1, 2}), ("prøve åse", {2}), ("anders prøvesen", {1}), ("and", {1}),
        ("østen", {4}), ("banegården", {4}), ("blåbær", {3}), ("blabær", set()),
        ("ingen af dem", set()),
    ],
)  # fmt: skip
def test_a_name_is_found_by_the_start_of_its_words_and_aa_is_not_a(
    people: Backend, text: str, numbers: set[int]
) -> None:
    assert {number for number, _ in found(people, text)} == numbers


def test_a_merged_record_leads_to_the_one_that_speaks_for_it(people: Backend) -> None:
    people.do(c.MergeCitizens(kept_id=2, absorbed_id=1))
    for text in ("1206550VK9", "20000001", "Anders", "120655"):
        assert [number for number, _ in found(people, text)] == [2], text
    people.do(c.UnmergeCitizen(absorbed_id=1))
    assert found(people, "Anders") == [(1, "name")]


def test_a_changed_number_is_found_and_the_old_one_no_more(people: Backend) -> None:
    people.do(c.EditCitizen(citizen_id=1, phones=("20000007",), name="Bent Prøvesen"))
    assert found(people, "20000007") == [(1, "phone")]
    assert found(people, "20000001") == []
    assert (found(people, "anders"), found(people, "bent")) == ([], [(1, "name")])


def test_a_hit_says_how_often_the_citizen_called_and_when_last(people: Backend) -> None:
    for _ in range(2):
        call = claimed(people)
        people.do(c.MatchCitizen(call_id=call, citizen_id=1))
    (hit,) = people.views.citizens("anders")
    assert (hit.calls, hit.last_call) == (2, people.clock.now)


def test_whom_a_call_may_be_about_is_offered_by_number_then_by_name(people: Backend) -> None:
    call = received(people, caller_phone="20000002", caller_name="Anders Prøvesen")
    hits = people.views.candidates(call)
    assert [(hit.citizen.id, hit.by) for hit in hits] == [(2, "phone"), (1, "like")]
    assert people.views.candidates(received(people)) == []


def test_a_number_used_before_offers_the_citizen_it_was_matched_to(people: Backend) -> None:
    earlier = claimed(people, caller_phone="20000005")
    people.do(c.MatchCitizen(call_id=earlier, citizen_id=3))
    hits = people.views.candidates(received(people, caller_phone="20000005"))
    assert [hit.citizen.id for hit in hits] == [3]


def similar(backend: Backend, **known: Any) -> list[tuple[int, str, str]]:
    """Whom a new record would be a second record of, how it was found and how alike; a server
    tells it only to who has a call open."""
    if not backend.views.calls():
        claimed(backend)
    hits = backend.views.similar(KnownAs(**known))
    return [(hit.citizen.id, hit.by, likeness_text(hit.likeness)) for hit in hits]


def test_before_a_second_record_is_made_the_likely_first_is_offered_with_why(
    people: Backend,
) -> None:
    same = similar(people, name="Aase Proeve Aeroe", birth_date=date(1955, 2, 1))
    assert same == [(2, "like", "samme navn, samme fødselsdag")]
    swapped = similar(people, name="Åse Prøve Ær", birth_date=date(1955, 1, 2))
    assert swapped == [(2, "like", "navn ligner 96 %, dag og måned byttet om")]
    digit = similar(people, name="Ærø Åse Prøve", birth_date=date(1956, 2, 1))
    assert digit == [(2, "like", "samme navn, et ciffer i fødselsdagen afviger")]
    assert similar(people, name="Åse Prøve Ærø") == [(2, "like", "samme navn")]
    assert similar(people, name="Åse Prøve Ærø", birth_date=date(1971, 7, 30)) == []
    assert similar(people) == []


def test_the_same_cpr_number_is_sure_and_comes_first(people: Backend) -> None:
    citizen(people, name="Anders Proevesen", birth_date=date(1955, 6, 12))
    hits = similar(people, name="Anders Prøvesen", cpr="120655-0VK9")
    assert hits[0][:2] == (1, "same_cpr")
    assert [number for number, *_ in hits] == [1, 5]
    assert similar(people, cpr="120655-0VK") == [], "half a number is still being typed"


def test_a_merged_record_that_is_alike_leads_to_its_keeper(people: Backend) -> None:
    people.do(c.MergeCitizens(kept_id=4, absorbed_id=2))
    assert similar(people, name="Åse Prøve Ærø") == [(4, "like", "samme navn")]


def test_a_typing_mistake_at_the_beginning_of_one_name_is_forgiven(people: Backend) -> None:
    assert [number for number, *_ in similar(people, name="Anders Brøvesen")] == [1]


def texts() -> st.SearchStrategy[str]:
    words = st.sampled_from([*FTS, "prøve", "Åse", "2000", "010255", "12.06.55", "120655-0VK9"])
    return st.text(max_size=30) | st.lists(words, max_size=6).map(" ".join)


@given(texts())
@example("\ud800")
@example("٢٠٠٠٠٠٠١")
@example("00.00.0000")
@example("9" * 400)
@example("²³")
@example("①②③④")
@settings(
    max_examples=150,
    deadline=None,
    suppress_health_check=[HealthCheck.function_scoped_fixture],
)
def test_no_text_at_all_makes_a_search_fail(people: Backend, text: str) -> None:
    people.views.citizens(text)
    people.views.similar(KnownAs(name=text, cpr=text))
    people.views.history(HistoryQuery(text=text))
    people.views.directory(text)


@pytest.mark.parametrize("sign", FTS)
def test_signs_of_the_search_language_mean_nothing(people: Backend, sign: str) -> None:
    assert {number for number, _ in found(people, f"åse {sign}")} <= {2}
    people.views.history(HistoryQuery(text=f"prøve{sign}"))


@given(st.text(max_size=40))
def test_a_query_quotes_every_word(text: str) -> None:
    for quote, query, signs in (
        ('"', match_words(text), " ()*ANDOR"),
        ("'", match_lexemes(text), " ()*:&|"),
    ):
        assert set("".join(query.split(quote)[::2])) <= set(signs)


def test_a_word_is_found_however_long_it_is(backend: Backend) -> None:
    number = received(backend, narrative=f"{'ø' * 3000} {'ord ' * 90_000}")
    assert [row.id for row in backend.views.history(HistoryQuery(text="ø" * 2999))] == [number]
