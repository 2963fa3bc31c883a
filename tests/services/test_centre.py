"""Whose connections a console of a centre uses."""

from __future__ import annotations

import pytest

from console.domain.accounts import Account
from console.domain.codes import Role
from console.services.centre import Centre
from tests.conftest import NOON, Backend

pytestmark = pytest.mark.sqlite


def let_in(name: str, _password: str) -> Account:
    return Account(name=name, roles=(Role.DISPATCHER,), created_at=NOON)


def test_a_new_password_and_another_person_get_connections_of_their_own(backend: Backend) -> None:
    opened: list[tuple[str, str]] = []

    def open_for(name: str, password: str) -> Backend:
        opened.append((name, password))
        return backend.again()

    centre = Centre(let_in, open_for, backend.outbox)
    for name, password in (("anna", "gammel"), ("anna", "gammel"), ("anna", "ny"), ("bo", "ord")):
        centre.sign_in.sign_in(name, password)
        centre.belong_to(name)
        assert centre.views.board().calls == ()
    assert opened == [("anna", "gammel"), ("anna", "ny"), ("bo", "ord")]
    centre.close()
