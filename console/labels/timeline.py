"""What was done, as a line for the timeline and for the message after an act."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from datetime import date
from enum import StrEnum
from typing import Any

from console.domain import codes as c
from console.labels.codes import label_of, labels
from console.labels.formats import call_number, day_text, duration
from console.labels.places import municipality_name
from console.labels.repeats import stored_definition_text
from console.services.dispatcher import Done
from console.services.ports import JournalEntry
from console.texts import noop, translate

SENTENCES: dict[str, tuple[str, str]] = {
    "call_received": noop("Timeline", "opkald kom ind: {source}"),
    "call_registered": noop("Timeline", "opkald oprettet: {source}"),
    "call_updated": noop("Timeline", "nye oplysninger fra afsenderen: {fields}"),
    "call_repeated": noop("Timeline", "samme besked kom igen"),
    "call_edited": noop("Timeline", "oplysninger rettet: {fields}"),
    "call_claimed": noop("Timeline", "opkald taget"),
    "call_taken_over": noop("Timeline", "opkald overtaget fra {from}"),
    "call_released": noop("Timeline", "opkald lagt tilbage i køen"),
    "categories_set": noop("Timeline", "problem: {categories}"),
    "municipality_set": noop("Timeline", "kommune: {municipality}"),
    "triage_finished": noop("Timeline", "visitation afsluttet, ingen røde flag"),
    "red_flag_raised": noop("Timeline", "rødt flag: {red_flag}. Ring til AMK nu"),
    "returned_to_emergency": noop("Timeline", "sendt tilbage til AMK: {red_flag}"),
    "citizen_created": noop("Timeline", "borger {citizen} oprettet"),
    "citizen_edited": noop("Timeline", "borger {citizen} rettet: {fields}"),
    "citizen_matched": noop("Timeline", "opkaldet handler om borger {citizen}"),
    "citizen_unmatched": noop("Timeline", "borger {citizen} taget af opkaldet"),
    "citizens_merged": noop("Timeline", "borger {absorbed} lagt sammen med {citizen}"),
    "citizen_unmerged": noop("Timeline", "borger {absorbed} skilt fra {citizen} igen"),
    "phone_shared": noop("Timeline", "delt telefon nr. {telephone}: {place}"),
    "phone_unshared": noop("Timeline", "telefon nr. {telephone} er ikke længere delt ({place})"),
    "plan_written": noop("Timeline", "plan aftalt, gyldig til {on}"),
    "plan_restored": noop("Timeline", "planen gælder igen, til {on}"),
    "plan_ended": noop("Timeline", "planen gælder ikke længere"),
    "effort_recorded": noop("Timeline", "i gang hos andre: {effort}"),
    "effort_ended": noop("Timeline", "ikke længere i gang hos andre: {effort}"),
    "effort_resumed": noop("Timeline", "stadig i gang hos andre: {effort}"),
    "effort_left": noop("Timeline", "alligevel ikke tilsluttet overdragelse {handoff}"),
    "effort_joined": noop("Timeline", "tilsluttet overdragelse {handoff} i stedet for noget nyt"),
    "beside_decided": noop("Timeline", "noget nyt ved siden af det, der er i gang: {beside}"),
    "beside_taken_off": noop(
        "Timeline", "alligevel ikke noget nyt ved siden af det, der er i gang"
    ),
    "again_recorded": noop("Timeline", "ringer igen efter overdragelse {handoff}: {again}"),
    "again_taken_off": noop("Timeline", "grunden til at ringe igen er taget af"),
    "verdict_commented": noop(
        "Timeline", "overdragelse {handoff}: note {note} om, hvorvidt den holdt"
    ),
    "consent_recorded": noop("Timeline", "samtykke til {scope}: {answer} ({given_by}, {how})"),
    "consent_withdrawn": noop("Timeline", "samtykke til {scope} trukket tilbage"),
    "ground_recorded": noop("Timeline", "lovgrundlag for {scope}: {ground}"),
    "citizen_informed": noop("Timeline", "borgeren orienteret bagefter"),
    "citizen_not_informed": noop("Timeline", "borgeren ikke orienteret, begrundet"),
    "unit_added": noop("Timeline", "{unit} oprettet"),
    "unit_signed_on": noop("Timeline", "{unit} meldt på vagt"),
    "unit_device_set": noop("Timeline", "{unit} har fået sporer"),
    "unit_assigned": noop("Timeline", "{unit} sendt"),
    "assignment_cancelled": noop("Timeline", "{unit} kaldt tilbage"),
    "assignment_acknowledged": noop("Timeline", "{unit} har kvitteret"),
    "unit_status": noop("Timeline", "{unit}: {status}"),
    "unit_cleared": noop("Timeline", "{unit} ledig igen"),
    "unit_position": noop("Timeline", "ny position"),
    "need_assessed": noop("Timeline", "behov, {area}: {level}"),
    "outcome_recorded": noop("Timeline", "borgeren endte: {outcome}"),
    "handoff_drafted": noop("Timeline", "overdragelse {handoff} til {municipality} påbegyndt"),
    "handoff_edited": noop("Timeline", "overdragelse {handoff} rettet"),
    "handoff_requested": noop("Timeline", "overdragelse {handoff} sendt til {municipality}"),
    "handoff_received": noop("Timeline", "overdragelse {handoff} modtaget"),
    "handoff_accepted": noop("Timeline", "overdragelse {handoff} accepteret"),
    "handoff_declined": noop("Timeline", "overdragelse {handoff} afvist: {reason}"),
    "next_step_taken": noop("Timeline", "overdragelse {handoff} efter afslaget: {step}"),
    "next_step_planned": noop("Timeline", "overdragelse {handoff}, næste skridt: {step}"),
    "next_step_taken_back": noop(
        "Timeline", "overdragelse {handoff} mangler igen et næste skridt (var: {step})"
    ),
    "handoff_started": noop("Timeline", "overdragelse {handoff}: første møde holdt"),
    "handoff_completed": noop("Timeline", "overdragelse {handoff} gennemført"),
    "handoff_stopped": noop("Timeline", "overdragelse {handoff} stoppet: {state}"),
    "handoff_taken_back": noop("Timeline", "overdragelse {handoff}: svaret {old} taget tilbage"),
    "handoff_snoozed": noop("Timeline", "overdragelse {handoff} udsat til {on}"),
    "handoff_snooze_taken_back": noop("Timeline", "overdragelse {handoff} alligevel ikke udsat"),
    "handoff_no_answer": noop("Timeline", "overdragelse {handoff}: ringet, intet svar"),
    "handoff_no_answer_taken_back": noop(
        "Timeline", "overdragelse {handoff}: alligevel ikke ringet uden svar"
    ),
    "handoff_owner_set": noop("Timeline", "overdragelse {handoff} ejes nu af {owner}"),
    "alarm_acknowledged": noop("Timeline", "overdragelse {handoff}: alarm om frist kvitteret"),
    "alarm_taken_back": noop(
        "Timeline", "overdragelse {handoff}: alarm om frist alligevel ikke kvitteret"
    ),
    "follow_up_planned": noop("Timeline", "opfølgning sat til {on}"),
    "follow_up_unplanned": noop("Timeline", "opfølgning taget af"),
    "follow_up_recorded": noop("Timeline", "opfølgning: {result}"),
    "call_closed": noop("Timeline", "opkald lukket: {disposition}"),
    "call_reopened": noop("Timeline", "opkald genåbnet: {reason}"),
    "note_written": noop("Timeline", "note {note} skrevet"),
    "note_signed": noop("Timeline", "note {note} underskrevet og låst"),
    "note_corrected": noop("Timeline", "note {note} retter note {corrects}"),
    "municipality_added": noop("Timeline", "{municipality} tilføjet"),
    "municipality_edited": noop("Timeline", "{municipality} rettet: {fields}"),
    "municipality_verified": noop("Timeline", "{municipality} bekræftet"),
    "contact_saved": noop("Timeline", "{municipality}: {role} gemt"),
    "contact_removed": noop("Timeline", "{municipality}: {role} fjernet"),
    "service_saved": noop("Timeline", "{municipality}: tilbud gemt"),
    "service_removed": noop("Timeline", "{municipality}: tilbud fjernet"),
    "directory_imported": noop("Timeline", "kontakter indlæst for {municipalities}"),
    "repeat_definition_set": noop("Timeline", "gentagen ringer regnes nu efter: {definition}"),
    "message_refused": noop("Timeline", "besked udefra afvist og gemt"),
    "reject_seen": noop("Timeline", "afvist besked set"),
    "shift_handed_over": noop("Timeline", "vagten givet videre"),
    "handover_withdrawn": noop("Timeline", "vagten alligevel ikke givet videre"),
    "handover_note_written": noop("Timeline", "note til næste vagt skrevet"),
    "handover_note_read": noop("Timeline", "vagtskifte: note læst"),
    "handover_call": noop("Timeline", "vagtskifte: opkald overtaget fra {from}"),
    "handover_call_waits": noop("Timeline", "vagtskifte: set, venter stadig"),
    "handover_unit": noop("Timeline", "vagtskifte: {unit} kvitteret, {status}"),
    "handover_handoff": noop("Timeline", "vagtskifte: overdragelse {handoff} overtaget fra {from}"),
    "handover_follow_up": noop("Timeline", "vagtskifte: opfølgning overtaget fra {from}"),
    "handover_taken_back": noop("Timeline", "vagtskifte: kvittering taget tilbage"),
    "token_made": noop("Timeline", "ny adgangsnøgle lavet"),
    "account_added": noop("Timeline", "bruger {account} oprettet: {roles}"),
    "account_roles_set": noop("Timeline", "bruger {account} er nu {roles}"),
    "account_disabled": noop("Timeline", "bruger {account} lukket"),
    "account_enabled": noop("Timeline", "bruger {account} åbnet igen"),
    "password_set": noop("Timeline", "ny adgangskode til {account}"),
    "idle_lock_set": noop("Timeline", "konsollen låser sig efter {minutes} min. uden brug"),
    "signed_on": noop("Timeline", "på vagt som {shift_role}"),
    "signed_off": noop("Timeline", "logget af"),
    "locked": noop("Timeline", "konsollen låst"),
    "idle_locked": noop("Timeline", "konsollen låste sig selv"),
    "unlocked": noop("Timeline", "konsollen låst op"),
    "backup_made": noop("Timeline", "sikkerhedskopi taget: {rows} rækker"),
    "database_verified": noop("Timeline", "databasen tjekket: {findings} fund"),
    "keep_days_set": noop("Timeline", "{rule}: gemmes nu i {days} dage"),
    "retention_applied": noop("Timeline", "slettet efter regel, {rule}: {rows} rækker"),
    "unsent_settled": noop("Timeline", "gjort uden forbindelse og ikke sendt: {unsent_choice}"),
    "call_opened": noop("Timeline", "vist, hvem det er: {reason}"),
    "citizen_opened": noop("Timeline", "borger {citizen} vist: {reason}"),
    "searched": noop("Timeline", "søgt: {hits} fundet"),
    "exported": noop("Timeline", "hentet ud: {export}"),
    "sign_in_wrong": noop("Timeline", "forkert adgangskode"),
}

FIELDS: dict[str, tuple[str, str]] = {
    "source": noop("Field", "kilde"),
    "on_behalf": noop("Field", "på vegne af"),
    "caller_name": noop("Field", "navn"),
    "caller_phone": noop("Field", "telefon"),
    "location": noop("Field", "sted"),
    "latitude": noop("Field", "position"),
    "longitude": noop("Field", "position"),
    "narrative": noop("Field", "beskrivelse"),
    "warnings": noop("Field", "advarsler"),
    "municipality": noop("Field", "kommune"),
    "categories": noop("Field", "problem"),
    "cpr": noop("Field", "CPR-nummer"),
    "name": noop("Field", "navn"),
    "birth_date": noop("Field", "fødselsdato"),
    "description": noop("Field", "kendetegn"),
    "address": noop("Field", "adresse"),
    "no_fixed_address": noop("Field", "uden fast bopæl"),
    "phones": noop("Field", "telefoner"),
    "phone": noop("Field", "telefon"),
    "secure_email": noop("Field", "sikker mail"),
    "out_of_hours_phone": noop("Field", "telefon uden for åbningstid"),
    "note": noop("Field", "bemærkning"),
    "hours": noop("Field", "åbningstider"),
    "received_days": noop("Field", "frist for modtaget"),
    "answered_days": noop("Field", "frist for svar"),
    "meeting_days": noop("Field", "frist for første møde"),
    "urgent_hours": noop("Field", "frist for akut svar"),
}

LISTS: dict[str, type[StrEnum]] = {
    "source": c.CallSource,
    "categories": c.Category,
    "red_flag": c.RedFlag,
    "scope": c.ConsentScope,
    "answer": c.ConsentAnswer,
    "given_by": c.ConsentGiver,
    "how": c.ConsentHow,
    "ground": c.Ground,
    "status": c.UnitStatus,
    "area": c.NeedArea,
    "level": c.NeedLevel,
    "outcome": c.SceneOutcome,
    "state": c.HandoffState,
    "result": c.FollowUpResult,
    "disposition": c.Disposition,
    "role": c.ContactRole,
    "effort": c.EffortKind,
    "beside": c.BesideReason,
    "again": c.AgainReason,
    "step": c.NextStep,
    "place": c.SharedPlace,
    "roles": c.Role,
    "rule": c.KeepRule,
    "export": c.Export,
    "shift_role": c.Role,
    "unsent_choice": c.UnsentChoice,
}
"""Which code list a detail comes from."""

REASONS: dict[str, type[StrEnum]] = {
    "handoff_declined": c.DeclineReason,
    "call_reopened": c.ReopenReason,
    "call_opened": c.AccessReason,
    "citizen_opened": c.AccessReason,
}


class _Filled(dict[str, str]):
    """An entry that lacks a detail still makes a line."""

    def __missing__(self, key: str) -> str:
        return "–"


def sentence(entry: JournalEntry) -> str:
    """What happened, without who and when: the timeline shows those in columns of their own."""
    return _capital(_say(entry))


def done_text(done: Done) -> str:
    """What was just done, with the call it was done to."""
    text = _say(done)
    text = f"{call_number(done.call_id)}: {text}" if done.call_id is not None else _capital(text)
    if done.repeated:
        text = translate("Timeline", "{what} (var allerede gjort)", what=text)
    return text


ADDED: tuple[tuple[str, tuple[str, str], Callable[[Any], str]], ...] = (
    ("follows", noop("Timeline", "{what} efter afslag på {it}"), str),
    ("shared", noop("Timeline", "{what}; delt: {it}"), lambda codes: labels(c.SharedField, codes)),
    ("late", noop("Timeline", "{what}; gjort uden forbindelse, sendt {it} efter"), duration),
    ("unsent", noop("Timeline", "{what} – venter på at blive sendt"), str),
    ("units_called_off", noop("Timeline", "{what}; {it} kaldt tilbage"), ", ".join),
    ("handoffs_marked", noop("Timeline", "{what}; {it} overdragelser mærket"), str),
    ("own_calls", noop("Timeline", "{what}; {it} åbne opkald er stadig ens egne"), str),
)
"""What is said beside some acts, by the detail that tells it."""


def _say(what: JournalEntry | Done) -> str:
    pair = SENTENCES.get(what.act)
    if pair is None:
        return what.act
    text = _with_before(what, translate(*pair).format_map(_values(what)))
    detail = what.detail
    if detail.get("kept"):
        kept = _word(what.act, "fields", detail["kept"])
        text = translate("Timeline", "{what}; egne rettelser beholdt: {kept}", what=text, kept=kept)
    if detail.get("urgent"):
        text = translate("Timeline", "{what} (akut)", what=text)
    if detail.get("warm") is not None:
        warm = translate("Timeline", "varm") if detail["warm"] else translate("Timeline", "kold")
        text = translate("Timeline", "{what} ({warm})", what=text, warm=warm)
    for name, pair, words in ADDED:
        if detail.get(name):
            text = translate(*pair, what=text, it=words(detail[name]))
    return text


def _with_before(what: JournalEntry | Done, text: str) -> str:
    """With what it was until then, where that is told."""
    detail = what.detail
    if what.act == "call_reopened" and detail.get("disposition"):
        was = label_of(c.Disposition, detail["disposition"])
        return translate("Timeline", "{what} (var lukket som {was})", what=text, was=was)
    if detail.get("from_citizen"):
        was = detail["from_citizen"]
        return translate("Timeline", "{what} i stedet for borger {was}", what=text, was=was)
    return text


def _capital(text: str) -> str:
    return text[:1].upper() + text[1:]


def _values(what: JournalEntry | Done) -> Mapping[str, str]:
    values = _Filled(
        handoff=str(what.handoff_id or "–"),
        citizen=str(what.citizen_id or "–"),
        municipality=municipality_name(what.municipality) or "–",
    )
    for name, value in what.detail.items():
        if value is not None:
            values[name] = _word(what.act, name, value) or "–"
    return values


def _word(act: str, name: str, value: object) -> str:
    if isinstance(value, list | tuple) and name in {"fields", "municipalities"}:
        one = _field if name == "fields" else municipality_name
        return ", ".join(dict.fromkeys(one(item) for item in value))
    if name == "note" and isinstance(value, int) and value < 0:
        return translate("Timeline", "(ny)")
    if name == "old":
        return label_of(c.HandoffState if act.startswith("handoff") else c.UnitStatus, value)
    if name == "reason":
        return label_of(REASONS.get(act, c.DeclineReason), value)
    if name == "on":
        return day_text(date.fromisoformat(str(value)))
    if name == "definition":
        return stored_definition_text(str(value))
    kind = LISTS.get(name)
    return labels(kind, value) if kind else str(value)


def _field(name: object) -> str:
    pair = FIELDS.get(str(name))
    return translate(*pair) if pair else str(name)
