"""Accounts, and the beginning and end of one's own shift."""

from __future__ import annotations

from dataclasses import replace

from console.domain import accounts
from console.domain.accounts import Account
from console.domain.codes import CallState
from console.domain.errors import Refusal, require
from console.services.commands import (
    AddAccount,
    Command,
    DisableAccount,
    EnableAccount,
    LockConsole,
    SetAccountRoles,
    SetIdleLock,
    SetPassword,
    SignOff,
    SignOn,
    UnlockConsole,
)
from console.services.dispatcher import Context, Done
from console.services.ports import Setting, UnitOfWork

IDLE_LOCK = "idle_lock"
"""The setting: minutes until the console locks itself."""


def add_account(work: UnitOfWork, command: AddAccount, context: Context) -> Done:
    name = accounts.check_name(command.name)
    require(work.accounts.one(name=name) is None, "account_known", account=name)
    accounts.check_roles(command.roles, name=name, others=work.accounts.find())
    work.accounts.add(
        Account(
            name=name,
            roles=tuple(dict.fromkeys(command.roles)),
            password=command.password,
            created_at=context.now,
        )
    )
    detail = {"account": name, "roles": [role.value for role in command.roles]}
    return Done(act="account_added", detail=detail, created=True)


def set_account_roles(work: UnitOfWork, command: SetAccountRoles, context: Context) -> Done:
    account = _account(work, command.name)
    others = _others(work, account) if account.disabled_at is None else work.accounts.find()
    accounts.check_roles(command.roles, name=account.name, others=others)
    work.accounts.save(replace(account, roles=tuple(dict.fromkeys(command.roles))))
    return Done(
        act="account_roles_set",
        detail={"account": account.name, "roles": [role.value for role in command.roles]},
        undo=SetAccountRoles(name=account.name, roles=account.roles),
    )


def set_password(work: UnitOfWork, command: SetPassword, context: Context) -> Done:
    account = _account(work, command.name)
    work.accounts.save(replace(account, password=command.password, wrong=0, wait_until=None))
    return Done(act="password_set", detail={"account": account.name})


def disable_account(work: UnitOfWork, command: DisableAccount, context: Context) -> Done:
    account = _account(work, command.name)
    require(account.disabled_at is None, "account_disabled", account=account.name)
    leads = any(other.leads for other in _others(work, account))
    require(leads, "last_leader", account=account.name)
    work.accounts.save(replace(account, disabled_at=context.now))
    return _switched("account_disabled", account, EnableAccount(name=account.name))


def enable_account(work: UnitOfWork, command: EnableAccount, context: Context) -> Done:
    account = _account(work, command.name)
    require(account.disabled_at is not None, "account_enabled", account=account.name)
    work.accounts.save(replace(account, disabled_at=None))
    return _switched("account_enabled", account, DisableAccount(name=account.name))


def _switched(act: str, account: Account, undo: Command) -> Done:
    return Done(act=act, detail={"account": account.name}, undo=undo)


def set_idle_lock(work: UnitOfWork, command: SetIdleLock, context: Context) -> Done:
    accounts.check_idle(command.minutes)
    old = work.settings.one(key=IDLE_LOCK)
    if old is None:
        work.settings.add(Setting(key=IDLE_LOCK, value=str(command.minutes)))
    else:
        work.settings.save(replace(old, value=str(command.minutes)))
    before = int(old.value) if old else accounts.IDLE_MINUTES
    return Done(
        act="idle_lock_set",
        detail={"minutes": command.minutes},
        undo=SetIdleLock(minutes=before),
    )


def sign_on(work: UnitOfWork, command: SignOn, context: Context) -> Done:
    accounts.check_role(_account(work, context.by), command.role)
    return Done(act="signed_on", detail={"shift_role": command.role.value})


def sign_off(work: UnitOfWork, command: SignOff, context: Context) -> Done:
    """Says how many calls stay this person's."""
    return Done(act="signed_off", detail={"own_calls": _own_calls(work, context.by) or None})


def _own_calls(work: UnitOfWork, name: str) -> int:
    found = work.calls.find(claimed_by=name, closed_at=None)
    return sum(call.state != CallState.WAITING for call in found)


def lock_console(work: UnitOfWork, command: LockConsole, context: Context) -> Done:
    return Done(act="idle_locked" if command.idle else "locked")


def unlock_console(work: UnitOfWork, command: UnlockConsole, context: Context) -> Done:
    return Done(act="unlocked")


def _account(work: UnitOfWork, name: str) -> Account:
    account = work.accounts.one(name=name.strip().casefold())
    if account is None:
        raise Refusal("account_unknown")
    return account


def _others(work: UnitOfWork, account: Account) -> list[Account]:
    return [other for other in work.accounts.find() if other.id != account.id]
