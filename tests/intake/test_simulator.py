"""The simulated shift and its directory: made up, marked so, and the same for the same seed."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import islice
from threading import Event

import pytest
from fastapi import FastAPI

from console.domain.codes import Category, ContactRole
from console.domain.municipality import check_hours
from console.intake.demo_directory import demo_entries
from console.intake.server import IntakeServer
from console.intake.simulated_calls import STORIES
from console.intake.simulator import AT_ONCE, Shift, calls, drives
from console.labels.places import municipality_names
from console.services.commands import ImportDirectory
from console.services.ports import Notice
from tests.conftest import NOON, Backend
from tests.intake.conftest import kept, rows


@pytest.fixture
def url(app: FastAPI, backend: Backend) -> Iterator[str]:
    backend.do(ImportDirectory(entries=demo_entries()))
    server = IntakeServer(app, "127.0.0.1", 0)
    yield f"http://127.0.0.1:{server.start()}"
    server.stop()


def test_a_fast_shift_fills_the_board_through_the_intake(
    url: str, token: str, backend: Backend
) -> None:
    enough, moved = Event(), Event()

    def tell(notice: Notice) -> None:
        if len(backend.views.board().calls) >= len(STORIES):
            enough.set()
        if "unit_position" in notice.acts:
            moved.set()

    backend.feed.start(tell)
    shift = Shift(url, token, speed=10_000, seed=1, clock=backend.clock)
    shift.start()
    assert enough.wait(30)
    assert moved.wait(30)
    shift.stop()

    found = rows(backend)[: len(STORIES)]
    assert len(found) >= 15
    assert all(row.made_up and row.caller_name and row.caller_phone for row in found)
    assert all(row.location and row.municipality and row.narrative for row in found)
    assert not [row.warnings for row in found if row.warnings]
    assert any(row.repeat for row in found)
    assert not kept(backend)


def test_the_same_seed_is_the_same_shift() -> None:
    def first(seed: int) -> list[object]:
        stream = (calls(seed, lambda: NOON), drives(seed, lambda: NOON))
        return [message for part in stream for message in islice(part, 40)]

    assert first(1) == first(1)
    assert first(1) != first(2)


def test_eight_calls_wait_when_the_shift_begins() -> None:
    pauses = [message.after for message in islice(calls(1, lambda: NOON), AT_ONCE + 4)]
    assert pauses[:AT_ONCE] == [0.0] * AT_ONCE
    assert all(20 < pause < 60 for pause in pauses[AT_ONCE:])


def test_the_stories_tell_of_every_kind_of_problem_in_both_forms() -> None:
    assert {category for story in STORIES for category in story.categories} == set(Category)
    assert {story.by_feed for story in STORIES} == {True, False}
    assert len({story.caller.phone for story in STORIES}) < len(STORIES)


def test_every_number_is_made_up() -> None:
    phones = [story.caller.phone for story in STORIES]
    for entry in demo_entries():
        phones += [entry.municipality.phone, entry.municipality.out_of_hours_phone]
        phones += [contact.phone for contact in entry.contacts]
        phones += [service.phone for service in entry.services]
    assert all(phone.replace(" ", "").startswith("2000") for phone in phones)
    assert all(len(phone.replace(" ", "")) == 8 for phone in phones)


def test_the_demo_directory_covers_the_region_and_is_marked() -> None:
    entries = demo_entries()
    assert {e.municipality.code: e.municipality.name for e in entries} == municipality_names()
    for entry in entries:
        assert entry.municipality.made_up
        assert all(contact.made_up for contact in entry.contacts)
        assert all(service.made_up for service in entry.services)
        assert entry.municipality.verified_at is None
        assert [c.role for c in entry.contacts] == [ContactRole.ENTRANCE, ContactRole.DEPUTY]
        assert 3 <= len(entry.services) <= 5
        check_hours(entry.municipality.hours)
        mails = [entry.municipality.secure_email]
        mails += [contact.email for contact in entry.contacts]
        mails += [service.email for service in entry.services]
        assert all(mail.endswith("example.org") and mail.isascii() for mail in mails)
