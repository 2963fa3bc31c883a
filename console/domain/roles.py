"""Who may do what: every kind of command belongs to one right, and every right to some roles.

Nobody's role is asked on a workstation without accounts: who sits there is all of them.
"""

from __future__ import annotations

from collections.abc import Mapping

from console.domain.codes import Right, Role
from console.domain.errors import Refusal

WORKING = frozenset({Role.DISPATCHER, Role.BRIDGE_BUILDER, Role.SHIFT_LEADER})

RIGHTS: Mapping[Right, frozenset[Role]] = {
    Right.OWN_SHIFT: frozenset(Role),
    Right.SEE_CALLS: WORKING,
    # The crew and who sits at the phone with the citizen; a red flag is for whoever sees it.
    Right.WORK_ON_CALL: WORKING,
    # The queue and the units have one hand that deals them out.
    Right.DISPATCH: frozenset({Role.DISPATCHER, Role.SHIFT_LEADER}),
    Right.LEAD: frozenset({Role.SHIFT_LEADER}),
    # A number that turns out to be wrong at night is put right at night.
    Right.DIRECTORY: frozenset({Role.DIRECTORY_EDITOR, Role.SHIFT_LEADER}),
    Right.SEE_DIRECTORY: WORKING | {Role.DIRECTORY_EDITOR},
    # Whose own looks are on the list does not keep the list.
    Right.AUDIT: frozenset({Role.AUDITOR}),
    Right.MACHINE: frozenset(),
}

COMMANDS: Mapping[Right, tuple[str, ...]] = {
    Right.OWN_SHIFT: (
        *("SignOn", "SignOff", "LockConsole", "UnlockConsole"),
        # Nobody is kept from its being written down what they saw.
        *("RecordSearch", "RecordExport"),
    ),
    Right.SEE_CALLS: ("OpenCall", "OpenCitizen"),
    Right.WORK_ON_CALL: (
        *("RegisterCall", "EditCall", "ReturnToEmergency"),
        *("SetCategories", "SetMunicipality", "FinishTriage"),
        *("CreateCitizen", "EditCitizen", "MatchCitizen", "MergeCitizens", "UnmergeCitizen"),
        *("WritePlan", "EndPlan", "RestorePlan"),
        *("RecordConsent", "WithdrawConsent", "RecordLegalGround", "InformCitizen"),
        *("RecordEffort", "EndEffort", "ResumeEffort", "JoinEffort", "LeaveEffort", "GoBeside"),
        *("RecordAgain", "MarkSharedPhone", "UnmarkSharedPhone"),
        *("SignOnUnit", "AcknowledgeAssignment", "SetUnitStatus", "AssessNeed", "RecordOutcome"),
        *("DraftHandoff", "EditHandoff", "RequestHandoff", "MarkReceived", "MarkAccepted"),
        *("MarkDeclined", "StartHandoff", "CompleteHandoff", "StopHandoff", "TakeBackAnswer"),
        *("TakeNextStep", "AwaitNextStep"),
        *("SetHandoffOwner", "AcknowledgeAlarm", "TakeBackAlarm"),
        *("SnoozeHandoff", "TakeBackSnooze", "RecordNoAnswer"),
        *("PlanFollowUp", "RecordFollowUp", "CloseCall", "ReopenCall"),
        *("WriteNote", "SignNote", "CorrectNote"),
        *("AcknowledgeHandover", "TakeBackAcknowledgement", "SettleUnsent"),
    ),
    Right.DISPATCH: (
        *("ClaimCall", "ClaimNext", "ReleaseCall"),
        *("AddUnit", "SetUnitDevice", "AssignUnit", "CancelAssignment"),
    ),
    Right.LEAD: (
        *("AcknowledgeReject", "CommentVerdict", "SetRepeatDefinition", "MakeToken"),
        *("HandOverShift", "WithdrawHandover", "WriteHandoverNote"),
        *("AddAccount", "SetAccountRoles", "SetPassword", "DisableAccount", "EnableAccount"),
        *("SetIdleLock", "SetKeepDays"),
    ),
    Right.DIRECTORY: (
        *("AddMunicipality", "EditMunicipality", "VerifyMunicipality", "ImportDirectory"),
        *("SaveContact", "RemoveContact", "SaveService", "RemoveService"),
    ),
    Right.MACHINE: (
        *("ReceiveCall", "KeepRefusedMessage", "RecordPosition"),
        # Chores of whoever keeps the database, who needs no role in the console.
        *("RecordBackup", "RecordVerification", "ApplyRetention"),
    ),
}
"""Commands by the names of their classes, each under the one right it takes."""

RIGHT_OF = {name: right for right, names in COMMANDS.items() for name in names}


def may(role: Role | None, right: Right) -> bool:
    """Whether this role has the right; no role is who sits alone at a workstation."""
    return role is None or role in RIGHTS[right]


def right_of(command: str) -> Right:
    """The right a command takes, by the name of its class; an unknown one is nobody's."""
    return RIGHT_OF.get(command, Right.MACHINE)


def check(role: Role | None, right: Right) -> None:
    """Refuse, with who may, unless this role has the right."""
    if not may(role, right):
        raise Refusal("not_your_role", right=right, role=role, may=who_may(right))


def who_may(right: Right) -> tuple[Role, ...]:
    """The roles with this right, in the order of the list of roles."""
    return tuple(role for role in Role if role in RIGHTS[right])


def check_close(role: Role | None, *, call: int, owner: str | None, by: str) -> None:
    """A bridge-builder closes the calls they have themselves; the others are the dispatcher's."""
    if role == Role.BRIDGE_BUILDER and owner != by:
        raise Refusal("close_own_only", call=call, who=owner)
