"""Signing in where passwords are kept here, and what is shown of the accounts."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import datetime

from console.domain import accounts
from console.domain.accounts import Account
from console.domain.codes import Role
from console.domain.errors import Refusal
from console.services import passwords
from console.services.commands import new_op_id
from console.services.ports import Begin, JournalEntry, UnitOfWork

NOBODY = "?"
"""Who tried a name that is not there: what was typed may have been a password."""


@dataclass(frozen=True)
class AccountView:
    name: str
    roles: tuple[Role, ...]
    disabled_at: datetime | None = None


class StoredSignIn:
    """Fulfils `ports.SignIn` by the hashes in the accounts."""

    def __init__(self, begin: Begin, clock: Callable[[], datetime], workstation: str) -> None:
        self._begin = begin
        self._clock = clock
        self._workstation = workstation

    def sign_in(self, name: str, password: str) -> Account:
        """See `ports.SignIn`. No transaction is open while the password is looked at."""
        name = name.strip().casefold()
        with self._begin() as work:
            account = work.accounts.one(name=name)
            if account is not None:
                account = work.accounts.save(accounts.tried(account, self._clock()))
        right = passwords.matches(password, account.password if account else "")
        with self._begin() as work:
            if account is None or not right:
                self._journal(work, account.name if account else NOBODY)
            else:
                return self._welcome(work, account.id)
        raise Refusal("sign_in_wrong")

    def _welcome(self, work: UnitOfWork, account_id: int) -> Account:
        """The account as it is now: somebody may have disabled it meanwhile."""
        return work.accounts.save(accounts.signed_in(work.accounts.get(account_id)))

    def _journal(self, work: UnitOfWork, who: str) -> None:
        work.journal(
            JournalEntry(
                op_id=new_op_id(),
                at=self._clock(),
                actor=who,
                workstation=self._workstation,
                act="sign_in_wrong",
                detail={},
            )
        )


class KeptSignIn:
    """Fulfils `ports.SignIn` for the one person who signed in here, with storage away.

    Keeps a hash of its own, in memory: the server's SCRAM gives none.
    """

    def __init__(self, account: Account, password: str, clock: Callable[[], datetime]) -> None:
        self._account = replace(account, password=passwords.kept(password))
        self._clock = clock

    def sign_in(self, name: str, password: str) -> Account:
        if name.strip().casefold() != self._account.name:
            raise Refusal("sign_in_away", account=self._account.name)
        self._account = accounts.tried(self._account, self._clock())
        if not passwords.matches(password, self._account.password):
            raise Refusal("sign_in_wrong")
        self._account = accounts.signed_in(self._account)
        return self._account
