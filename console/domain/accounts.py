"""Who may sign in here, and how long a wrong password makes one wait."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass, replace
from datetime import datetime, timedelta

from console.domain.codes import Role
from console.domain.errors import Refusal, require

SHORTEST_PASSWORD = 10
LONGEST_NAME = 40
FREE_TRIES = 3
"""Anybody mistypes: only after so many wrong passwords in a row there is a pause."""
LONGEST_PAUSE = timedelta(minutes=5)
"""Nobody is locked out for good: a dispatcher must get in, and a pause is enough."""
IDLE_MINUTES = 10
SHORTEST_IDLE, LONGEST_IDLE = 1, 60


@dataclass(frozen=True, kw_only=True)
class Account:
    """One person's sign-in. `password` is a hash; empty where the server checks passwords itself.

    wrong: wrong passwords since the last right one; wait_until: no try before.
    """

    id: int = 0
    name: str
    roles: tuple[Role, ...]
    password: str = ""
    wrong: int = 0
    wait_until: datetime | None = None
    created_at: datetime
    disabled_at: datetime | None = None
    version: int = 0

    @property
    def leads(self) -> bool:
        return self.disabled_at is None and Role.SHIFT_LEADER in self.roles


def check_name(name: str) -> str:
    """The name as it is kept: letters, digits and . - _ without blanks; it stands on every act."""
    name = name.strip().casefold()
    fits = 0 < len(name) <= LONGEST_NAME and all(c.isalnum() or c in ".-_" for c in name)
    require(fits, "account_name", most=LONGEST_NAME)
    return name


def check_password(password: str) -> None:
    """Length is what makes a password hard to guess; what it consists of is one's own affair."""
    require(len(password) >= SHORTEST_PASSWORD, "password_short", least=SHORTEST_PASSWORD)


def check_roles(roles: Collection[Role], *, name: str, others: Collection[Account]) -> None:
    """Every account has a role, and there is always a shift leader to make the next."""
    require(roles, "role_needed", account=name)
    leads = Role.SHIFT_LEADER in roles or any(other.leads for other in others)
    require(leads, "last_leader", account=name)


def pause(wrong: int) -> timedelta:
    """How long to wait after so many wrong passwords in a row: doubled each time, with an end."""
    if wrong < FREE_TRIES:
        return timedelta()
    return min(timedelta(seconds=2 ** min(wrong - FREE_TRIES, 20)), LONGEST_PAUSE)


def tried(account: Account, at: datetime) -> Account:
    """One more try, counted as wrong before it is looked at: many at once gain nothing.

    Refuses while the pause after the last one lasts.
    """
    if account.wait_until is not None and at < account.wait_until:
        left = account.wait_until - at
        raise Refusal("sign_in_pause", seconds=-(-left // timedelta(seconds=1)))
    wrong = account.wrong + 1
    return replace(account, wrong=wrong, wait_until=at + pause(wrong))


def signed_in(account: Account) -> Account:
    """The password was right: the wrong ones are forgotten."""
    require(account.disabled_at is None, "account_disabled", account=account.name)
    return replace(account, wrong=0, wait_until=None)


def check_role(account: Account, role: Role) -> None:
    """Refuse a shift in a role that is not this person's."""
    if role not in account.roles:
        raise Refusal("role_not_yours", role=role, account=account.name, roles=account.roles)


def check_idle(minutes: int) -> None:
    fits = SHORTEST_IDLE <= minutes <= LONGEST_IDLE
    require(fits, "idle_minutes", least=SHORTEST_IDLE, most=LONGEST_IDLE)
