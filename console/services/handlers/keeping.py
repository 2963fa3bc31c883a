"""Backups, checks, and removal by rule, as acts on the record."""

from __future__ import annotations

from dataclasses import replace

from console.domain import retention
from console.domain.codes import KeepRule
from console.domain.errors import require
from console.services.commands import (
    ApplyRetention,
    RecordBackup,
    RecordVerification,
    SetKeepDays,
)
from console.services.dispatcher import Context, Done
from console.services.keeping import keep_key
from console.services.ports import Setting, UnitOfWork

BATCH = 500
"""Rows, or records that others hang on, of one transaction."""


def record_backup(work: UnitOfWork, command: RecordBackup, context: Context) -> Done:
    return Done(act="backup_made", detail={"rows": command.rows, "size": command.size})


def record_verification(work: UnitOfWork, command: RecordVerification, context: Context) -> Done:
    return Done(act="database_verified", detail={"findings": command.findings})


def set_keep_days(work: UnitOfWork, command: SetKeepDays, context: Context) -> Done:
    usual = retention.DAYS[command.rule]
    days = usual if command.days is None else command.days
    retention.check_days(command.rule, days)
    key = keep_key(command.rule)
    old = work.settings.one(key=key)
    if old is None:
        work.settings.add(Setting(key=key, value=str(days)))
    else:
        work.settings.save(replace(old, value=str(days)))
    return Done(
        act="keep_days_set",
        detail={"rule": command.rule.value, "days": days},
        undo=SetKeepDays(rule=command.rule, days=int(old.value) if old else None),
    )


def apply_retention(work: UnitOfWork, command: ApplyRetention, context: Context) -> Done:
    before = retention.limits(_days(work), context.now)
    removed = work.remove_expired(command.rule, before, command.groups, BATCH)
    require(removed, "nothing_expired")
    return Done(
        act="retention_applied",
        detail={
            "rule": command.rule.value,
            "run": command.run,
            "rows": sum(removed.values()),
            "removed": removed,
        },
    )


def _days(work: UnitOfWork) -> dict[KeepRule, int]:
    found = {rule: work.settings.one(key=keep_key(rule)) for rule in KeepRule}
    return {rule: int(setting.value) for rule, setting in found.items() if setting}
