"""Many at once: exactly one wins, and the others are told who."""

from __future__ import annotations

import threading
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor

import pytest

from console.domain.codes import ConsentScope
from console.domain.errors import Refusal
from console.services import commands as c
from console.services.dispatcher import Actor, Done
from tests.conftest import Backend
from tests.db.calls import claimed, received

MANY, CONSOLES = 32, 4


def contest(
    backend: Backend, command: Callable[[int], c.Command]
) -> tuple[list[Done], list[Refusal]]:
    """Thirty-two people at once, on four consoles."""
    consoles = [backend, *(backend.again() for _ in range(CONSOLES - 1))]
    ready = threading.Barrier(MANY)

    def one(number: int) -> Done | Refusal:
        console = consoles[number % CONSOLES]
        wanted = command(number)
        ready.wait()
        try:
            return console.do(wanted, Actor(f"person-{number}", f"bord-{number}"))
        except Refusal as refusal:
            return refusal

    with ThreadPoolExecutor(MANY) as pool:
        answers = list(pool.map(one, range(MANY)))
    for console in consoles[1:]:
        console.close()
    return (
        [a for a in answers if isinstance(a, Done)],
        [a for a in answers if isinstance(a, Refusal)],
    )


def test_one_of_thirty_two_claims_a_call_and_the_others_hear_who_has_it(backend: Backend) -> None:
    number = received(backend)
    won, lost = contest(backend, lambda _: c.ClaimCall(call_id=number))
    assert (len(won), len(lost)) == (1, MANY - 1)
    owner = backend.views.board().calls[0].claimed_by
    assert {(r.code, r.params["who"]) for r in lost} == {("claimed_by_other", owner)}


def test_one_of_thirty_two_gets_the_unit_and_the_others_hear_on_which_call(
    backend: Backend,
) -> None:
    calls = [claimed(backend, ConsentScope.VISIT) for _ in range(MANY)]
    won, lost = contest(backend, lambda n: c.AssignUnit(call_id=calls[n], unit_id=1))
    assert (len(won), len(lost)) == (1, MANY - 1)
    assert {(r.code, r.params["unit"], r.params["call"]) for r in lost} == {
        ("unit_busy", "S1", won[0].call_id)
    }
    with backend.engines.reader.connect() as connection:
        rows = connection.exec_driver_sql("SELECT count(*) FROM assignment").scalar()
    assert rows == 1


def test_one_sociolance_of_two_gets_the_call(backend: Backend) -> None:
    call = claimed(backend, ConsentScope.VISIT)
    won, lost = contest(backend, lambda n: c.AssignUnit(call_id=call, unit_id=1 + n % 2))
    assert len(won) == 1
    assert {r.code for r in lost} <= {"call_has_sociolance", "unit_busy"}


def test_thirty_two_who_take_the_next_get_thirty_two_different_calls(backend: Backend) -> None:
    numbers = {received(backend) for _ in range(MANY)}
    won, lost = contest(backend, lambda _: c.ClaimNext())
    assert lost == []
    assert {done.call_id for done in won} == numbers


def test_the_same_message_thirty_two_times_at_once_is_one_call(backend: Backend) -> None:
    won, lost = contest(backend, lambda _: c.ReceiveCall(message_id="m-1", narrative="x"))
    assert lost == []
    assert {done.call_id for done in won} == {1}
    assert sum(done.created for done in won) == 1


def test_the_same_command_thirty_two_times_at_once_takes_effect_once(backend: Backend) -> None:
    command = c.RegisterCall(narrative="x")
    won, lost = contest(backend, lambda _: command)
    assert lost == []
    assert sum(not done.repeated for done in won) == 1
    assert len(backend.views.board().calls) == 1


@pytest.mark.parametrize("kind", ["edit", "cpr"])
def test_one_of_thirty_two_edits_goes_through(backend: Backend, kind: str) -> None:
    call = claimed(backend)
    version = backend.views.call(call).call.version

    def edit(number: int) -> c.Command:
        if kind == "cpr":
            return c.CreateCitizen(cpr="1206550VK9", name=f"Prøve {number}")
        return c.EditCall(call_id=call, version=version, location=f"Testgade {number}")

    won, lost = contest(backend, edit)
    assert (len(won), len(lost)) == (1, MANY - 1)
    assert {r.code for r in lost} == {"stale" if kind == "edit" else "cpr_known"}
    if kind == "edit":
        winner = backend.views.call(call).timeline[-1].actor
        assert {r.params["who"] for r in lost} == {winner}
