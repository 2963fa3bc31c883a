"""Every act is undone by a key, or there is a reason why not."""

from __future__ import annotations

from console.services import commands as c
from console.services.handlers import HANDLERS
from tests.services import acts_to_undo, test_undo
from tests.services.shift import Shift

STAYS_ON_RECORD = {
    c.AssignUnit: "test_a_unit_sent_and_called_off_again_leaves_only_the_record_of_it",
    c.CancelAssignment: "test_a_unit_called_off_by_mistake_is_sent_again",
    c.RemoveContact: "test_what_was_removed_comes_back_as_it_was_under_a_new_number",
    c.RemoveService: "test_what_was_removed_comes_back_as_it_was_under_a_new_number",
    c.UnmarkSharedPhone: "test_what_was_removed_comes_back_as_it_was_under_a_new_number",
    c.RecordEffort: "test_help_told_of_by_mistake_is_ended_and_stays_on_record",
    c.WritePlan: "test_a_plan_written_by_mistake_gives_way_to_the_one_before",
}
"""Undone too, but not without a trace: where that is shown."""

NOT_UNDONE: dict[type[c.Command], str] = {
    # What came in, or was told, is a fact; it is put right by another fact beside it.
    c.ReceiveCall: "a call that came in has come in",
    c.RegisterCall: "a call that was taken has come in; it is closed as a duplicate or cancelled",
    c.KeepRefusedMessage: "the machine's own record",
    c.RecordPosition: "the machine's own record",
    c.AcknowledgeReject: "who has seen a message has seen it",
    c.CreateCitizen: "a record of a person is not unmade: it is merged or corrected",
    c.EditCitizen: "a person's record is corrected by an entry of its own",
    c.ReopenCall: "reopening is never silent: the call is closed again, with how it ended",
    # Health and law: what was answered stands, with what came after beside it.
    c.RecordConsent: "a consent is withdrawn, which stops what rests on it",
    c.WithdrawConsent: "a withdrawal has stopped things: a new consent is asked for",
    c.RecordLegalGround: "who decided on what ground stands",
    c.InformCitizen: "a citizen who was told has been told",
    c.ReturnToEmergency: "a red flag is never lowered by a key",
    c.FinishTriage: "that red flags were ruled out stands; a flag can be raised at any time",
    c.RecordFollowUp: "what a follow-up found stands; the next one stands beside it",
    c.WriteNote: "an unsigned note is written over",
    c.SignNote: "a signed note is locked; a correction stands beside it",
    c.CorrectNote: "a signed note is locked",
    c.CommentVerdict: "a comment is signed at once; a correction stands beside it",
    # What has left the house, or never came to be.
    c.DraftHandoff: "a draft is stopped with a reason, so that nobody wonders where it went",
    c.EditHandoff: "a draft is edited again",
    c.RequestHandoff: "what was sent was sent: it is cancelled with a reason, and they are told",
    c.StopHandoff: "an ended handoff is begun anew, so that its clock begins anew",
    # Units say where they are; the next report puts it right.
    c.AddUnit: "a unit without a shift is in nobody's way",
    c.SignOnUnit: "a unit goes off duty",
    c.SetUnitDevice: "the device is set again",
    c.AcknowledgeAssignment: "the unit has said that it has the call",
    # The directory and the centre.
    c.AddMunicipality: "fills an empty directory",
    c.VerifyMunicipality: "who has verified it has verified it",
    c.ImportDirectory: "the file before it is read in again",
    c.MakeToken: "a new token ends the old one",
    # Who has looked: a look is not unseen.
    c.OpenCall: "who has seen it has seen it",
    c.OpenCitizen: "who has seen it has seen it",
    c.RecordSearch: "the machine's own record",
    c.RecordExport: "the machine's own record",
    # Who sits here.
    c.SignOn: "one signs off",
    c.SignOff: "one signs on",
    c.LockConsole: "one unlocks with the password",
    c.UnlockConsole: "one locks again",
    c.AddAccount: "an account is disabled, and stays on record",
    c.DisableAccount: "it is enabled again",
    c.EnableAccount: "it is disabled again",
    c.SetPassword: "the old one is known to nobody",
    # Keeping the data.
    c.RecordBackup: "a backup that was made was made",
    c.RecordVerification: "what was found was found",
    c.ApplyRetention: "what is past its time is gone for good",
    c.SettleUnsent: "what was done is in the note, and can be done again",
    # Inverses: undone by doing the act again.
    c.RestorePlan: "inverse of ending or writing a plan",
    c.ResumeEffort: "inverse of ending an effort",
    c.LeaveEffort: "inverse of joining",
    c.AwaitNextStep: "inverse of a next step",
    c.TakeBackAnswer: "inverse of an answer",
    c.TakeBackAlarm: "inverse of having seen an alarm",
    c.TakeBackSnooze: "inverse of a snooze and of nobody answering",
    c.TakeBackAcknowledgement: "inverse of an acknowledgement",
    c.WithdrawHandover: "inverse of the change of shift",
}
"""Acts that no key undoes, and why."""


def test_every_act_is_undone_or_tells_why_not() -> None:
    undone = {type(prepare(Shift())) for prepare in acts_to_undo.UNDOABLE.values()}
    told = undone | set(STAYS_ON_RECORD) | set(NOT_UNDONE)
    assert set(HANDLERS) - told == set()
    assert undone & set(NOT_UNDONE) == set()
    assert all(hasattr(test_undo, name) for name in STAYS_ON_RECORD.values())
