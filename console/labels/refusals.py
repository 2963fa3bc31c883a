"""One sentence or two for every refusal: what was wrong, what was kept, and what to do next.

A new refusal code gets its line here. `{call}`, `{unit}` and so on are filled from its params.
"""

from __future__ import annotations

from datetime import datetime
from enum import StrEnum

from console.domain import codes as c
from console.domain.errors import Refusal
from console.labels.codes import label_of, labels
from console.labels.formats import call_number, clock
from console.labels.places import municipality_name
from console.texts import noop, translate

SENTENCES: dict[str, tuple[str, str]] = {
    # Calls
    "call_closed": noop(
        "Refusal", "Opkald {call} er lukket og er ikke ændret. Genåbn det med en grund først."
    ),
    "call_not_claimed": noop(
        "Refusal", "Ingen har taget opkald {call}. Intet er ændret. Tag det først: tag {call}"
    ),
    "call_move": noop(
        "Refusal", "Opkald {call} kan ikke gå fra {old} til {new}. Det står, som det stod."
    ),
    "call_not_closed": noop(
        "Refusal", "Opkald {call} er åbent og skal ikke genåbnes. Arbejd videre i det."
    ),
    "call_has_unit": noop(
        "Refusal",
        "Der er en enhed på opkald {call}. Opkaldet er ikke ændret. Meld enheden ledig eller "
        "kald den tilbage først.",
    ),
    "call_empty": noop(
        "Refusal",
        "Opkaldet er tomt og er ikke gemt. Skriv mindst et navn, et nummer, et sted eller hvad "
        "der bliver sagt.",
    ),
    "already_yours": noop("Refusal", "Opkald {call} er allerede dit. Arbejd videre i det."),
    "claimed_by_other": noop(
        "Refusal",
        "{who} har opkald {call}. Det er ikke ændret. Aftal det, og overtag så: overtag {call}",
    ),
    "database_in_use": noop(
        "Refusal",
        "Der er allerede opkald i databasen, og den er ikke ændret. Nævn en ny fil: "
        "--database sqlite:///aar.db",
    ),
    "open_reason": noop(
        "Refusal",
        "Hvem det er, er skjult og ikke åbnet. Sig hvorfor med et tal fra 1 til 5, eller skriv: "
        "åbn 245 hjælper",
    ),
    "queue_empty": noop("Refusal", "Ingen opkald venter. Nye opkald kommer selv i køen."),
    "no_visit": noop(
        "Refusal",
        "Ingen enhed har været fremme på opkald {call}. Det er stadig åbent. Vælg en anden "
        "afslutning.",
    ),
    "no_handoff": noop(
        "Refusal",
        "Opkald {call} har ingen afsendt overdragelse. Det er stadig åbent. Send overdragelsen "
        "først, eller vælg en anden afslutning.",
    ),
    "outcome_needed": noop(
        "Refusal",
        "Opkald {call} er stadig åbent: borgeren blev mødt, men det er ikke noteret, hvor "
        "borgeren endte. Skriv fx: resultat {call} herberg",
    ),
    # Without a connection
    "done_meanwhile": noop(
        "Refusal",
        "{who} har gjort noget andet kl. {at}, efter at du gjorde det her. Intet er overskrevet. "
        "Vælg, hvad der gælder: afklar",
    ),
    "away_unit": noop(
        "Refusal",
        "Ingen forbindelse siden {at}, så en anden kan have enheden eller opkaldet. Intet er "
        "gjort. Aftal det over radioen, og gør det her, når forbindelsen er tilbage.",
    ),
    "away_handoff": noop(
        "Refusal",
        "Ingen forbindelse siden {at}. Overdragelsen er ikke ændret; det, du skrev, står her. "
        "Ring til kommunen, og gør det her, når forbindelsen er tilbage.",
    ),
    "away_open": noop(
        "Refusal",
        "Ingen forbindelse siden {at}. Det, du havde åbnet, er her endnu. Hvem andre er, vises "
        "først, når forbindelsen er tilbage, for det skal skrives ned først.",
    ),
    "away_other": noop(
        "Refusal",
        "Ingen forbindelse siden {at}. Det er ikke gjort; det, du skrev, står her. Gør det, når "
        "forbindelsen er tilbage. Opkald, noter, samtykker og tider kan du gøre nu.",
    ),
    "away_unread": noop(
        "Refusal",
        "Ingen forbindelse siden {at}, så der kan ikke slås op. Det, du ser, er det, der var kendt "
        "da. Slå op igen, når forbindelsen er tilbage.",
    ),
    # Triage
    "red_flag_stands": noop(
        "Refusal",
        "Opkald {call} har et rødt flag og er ikke socialt. Send det tilbage til AMK.",
    ),
    "flag_raised": noop(
        "Refusal",
        "Det røde flag på opkald {call} er allerede rejst. Ring til AMK. Meld enheden ledig, når "
        "den er færdig, og send så opkaldet tilbage.",
    ),
    "categories_needed": noop(
        "Refusal",
        "Opkald {call} har ingen problemkategori. Visitationen er ikke afsluttet. Skriv fx: "
        "problem {call} alkohol",
    ),
    "municipality_needed": noop(
        "Refusal",
        "Opkald {call} har ingen kommune. Intet er ændret. Skriv fx: kommune {call} Aarhus",
    ),
    "municipality_typed": noop(
        "Refusal",
        "Kommunen kendes ikke. Opkaldet er ikke gemt, men alt står der. Vælg en kommune fra "
        "listen, eller tøm feltet.",
    ),
    # Citizen
    "cpr_form": noop(
        "Refusal",
        "CPR-nummeret har ikke ti tegn (DDMMÅÅ-XXXX). Intet er gemt. Ret det, eller skriv ukendt.",
    ),
    "cpr_date": noop(
        "Refusal",
        "CPR-nummeret begynder ikke med en dato. Intet er gemt. Ret det, eller skriv ukendt.",
    ),
    "cpr_known": noop(
        "Refusal",
        "CPR-nummeret står allerede på borger {citizen}. Intet er gemt. Brug den borger, eller "
        "læg de to sammen.",
    ),
    "phone_needed": noop(
        "Refusal",
        "Det er ikke et telefonnummer. Intet er ændret. Skriv nummeret: delt 20000001 herberg",
    ),
    "place_name_needed": noop(
        "Refusal", "Skriv, hvilket sted det er. Nummeret er ikke mærket, og intet er ændret."
    ),
    "phone_not_shared": noop(
        "Refusal", "Nummeret er ikke mærket som delt. Intet er ændret. Vagtlederens side viser dem."
    ),
    "citizen_empty": noop(
        "Refusal",
        "Borgeren er ikke gemt: der er intet at kende borgeren på. Skriv navn, CPR, fødselsdato, "
        "telefon eller en beskrivelse.",
    ),
    "citizen_merged": noop(
        "Refusal",
        "Borger {citizen} er lagt sammen med en anden og er ikke ændret. Brug den anden, eller "
        "skil dem ad igen: skil {citizen}",
    ),
    "merge_same": noop("Refusal", "Det er den samme borger. Vælg to forskellige at lægge sammen."),
    "merge_two_cpr": noop(
        "Refusal",
        "Borger {kept} og {absorbed} har hvert sit CPR-nummer. De er ikke lagt sammen. Ret det "
        "forkerte nummer først.",
    ),
    "not_merged": noop(
        "Refusal", "Borger {citizen} er ikke lagt sammen med nogen. Intet er ændret."
    ),
    "effort_exists": noop(
        "Refusal",
        "Der er allerede noget i gang for borgeren ({effort}, {who}). Intet nyt er begyndt. "
        "Tilslut dig det, eller sig hvorfor ikke: vedsiden {call} nyt behov",
    ),
    "effort_kind": noop(
        "Refusal",
        "Overdragelser og enheder kendes af sig selv. Intet er gemt. Vælg en anden slags.",
    ),
    "effort_goes_on": noop("Refusal", "Det er i gang. Intet er ændret."),
    "already_joined": noop(
        "Refusal",
        "Opkald {call} er allerede tilsluttet overdragelse {handoff}. Ejeren har fået besked.",
    ),
    "effort_ended": noop("Refusal", "Det er allerede afsluttet. Intet er ændret."),
    "nothing_to_join": noop(
        "Refusal", "Den overdragelse er ikke i gang for borgeren på opkald {call}. Intet er ændret."
    ),
    "nothing_beside": noop(
        "Refusal", "Der er intet i gang for borgeren på opkald {call}. Gå bare videre."
    ),
    "nothing_again": noop(
        "Refusal",
        "Overdragelse {handoff} var ikke accepteret for borgeren, før opkald {call} kom. "
        "Intet er gemt. Vælg en tidligere overdragelse for samme borger.",
    ),
    "no_verdict": noop(
        "Refusal",
        "Overdragelse {handoff} er ikke accepteret, så der er intet at dømme om endnu. "
        "Intet er gemt. Skriv en almindelig note.",
    ),
    "plan_empty": noop(
        "Refusal", "Planen er ikke gemt. Skriv, hvad der skal gøres, når borgeren ringer."
    ),
    "plan_alone": noop(
        "Refusal", "Planen er ikke gemt. Skriv, hvem der har aftalt den, borgeren først."
    ),
    "plan_ended": noop("Refusal", "Planen gælder allerede ikke længere. Intet er ændret."),
    "plan_stands": noop("Refusal", "Den plan gælder allerede. Intet er ændret."),
    "plan_missing": noop("Refusal", "Borger {citizen} har ingen plan. Intet er ændret."),
    "citizen_needed": noop(
        "Refusal",
        "Opkald {call} har ingen borger. Intet er gemt. Find eller opret borgeren først.",
    ),
    # The change of shift
    "no_handover": noop(
        "Refusal", "Vagten er ikke givet videre endnu. Intet er ændret. Giv den videre først."
    ),
    "handover_begun": noop(
        "Refusal",
        "Den næste vagt er begyndt at kvittere. Intet er ændret. Kvitteringerne tages tilbage "
        "først.",
    ),
    "handover_acknowledged": noop("Refusal", "Det har {who} allerede kvitteret. Intet er ændret."),
    "handover_not_part": noop(
        "Refusal",
        "Vagtskiftet har ikke {thing} {number}. Intet er ændret. Se listen over det, der mangler.",
    ),
    "handover_waits": noop("Refusal", "Ingen har kvitteret {thing} {number}. Intet er ændret."),
    # Consent
    "consent_missing": noop(
        "Refusal",
        "Der er intet samtykke til {scope}. Intet er ændret. Spørg borgeren og notér svaret, "
        "eller notér et lovgrundlag.",
    ),
    "consent_withdrawn": noop(
        "Refusal",
        "Samtykket til {scope} er trukket tilbage. Intet er ændret. Spørg igen, eller notér et "
        "lovgrundlag.",
    ),
    "consent_refused": noop(
        "Refusal",
        "Svaret på {scope} var: {answer}. Intet er ændret. Spørg igen, eller notér et lovgrundlag.",
    ),
    "consent_not_given": noop(
        "Refusal",
        "Samtykket til {scope} er ikke givet og kan ikke trækkes tilbage. Intet er ændret.",
    ),
    "consent_already_withdrawn": noop(
        "Refusal", "Samtykket til {scope} er allerede trukket tilbage. Intet er ændret."
    ),
    "decider_needed": noop(
        "Refusal", "Lovgrundlaget er ikke gemt. Skriv også, hvem der har besluttet det."
    ),
    # Units
    "unit_busy": noop(
        "Refusal",
        "{unit} er på opkald {call} og bliver der. Vælg en anden enhed, eller vent, til den er "
        "ledig.",
    ),
    "unit_not_free": noop(
        "Refusal",
        "{unit} er ikke ledig ({status}) og er ikke sendt. Vælg en anden enhed, eller meld den "
        "ledig: status {unit} ledig",
    ),
    "call_has_sociolance": noop(
        "Refusal",
        "Opkald {call} har allerede Sociolancen {unit}. Ingen ny er sendt. Kald {unit} tilbage "
        "først, eller send en anden slags enhed.",
    ),
    "unit_on_scene": noop(
        "Refusal",
        "{unit} har mødt borgeren og kan ikke kaldes tilbage. Meld den ledig, når den er færdig: "
        "status {unit} ledig",
    ),
    "unit_move": noop(
        "Refusal",
        "{unit} kan ikke gå fra {old} til {new} og står stadig som {old}. Meld det næste skridt.",
    ),
    "unit_same": noop("Refusal", "{unit} står allerede som {status}. Intet er ændret."),
    "assign_instead": noop(
        "Refusal", "{unit} bliver først tildelt, når den sendes. Skriv fx: send {unit} 245"
    ),
    "unit_without_call": noop("Refusal", "{unit} er ikke på noget opkald. Intet er ændret."),
    "already_acknowledged": noop("Refusal", "{unit} har allerede kvitteret. Intet er ændret."),
    "shift_order": noop(
        "Refusal", "Vagten for {unit} slutter, før den begynder. Intet er gemt. Ret tiderne."
    ),
    "crew_needed": noop("Refusal", "{unit} er ikke meldt på vagt. Skriv, hvem der kører den."),
    "call_sign_form": noop(
        "Refusal", "Kaldetegnet skal være ét ord, fx S1. Enheden er ikke oprettet."
    ),
    "unit_known": noop("Refusal", "{unit} findes allerede. Ingen ny enhed er oprettet."),
    "device_known": noop(
        "Refusal", "Sporeren hører til {unit}. Intet er ændret. Tag den af {unit} først."
    ),
    "device_unknown": noop(
        "Refusal", "Ingen enhed har sporeren {device}. Positionen er ikke gemt."
    ),
    # Handoffs
    "handoff_move": noop(
        "Refusal",
        "Overdragelse {handoff} kan ikke gå fra {old} til {new} og står stadig som {old}.",
    ),
    "handoff_sent": noop(
        "Refusal",
        "Overdragelse {handoff} er sendt og kan ikke skrives om. Annullér den, og lav en ny.",
    ),
    "service_needed": noop("Refusal", "Overdragelsen mangler et tilbud, fx bostøtte. Skriv det."),
    "contact_needed": noop(
        "Refusal",
        "Overdragelsen er ikke sendt: den mangler en kontaktperson. Kladden er gemt. Skriv navnet "
        "på den, der får den.",
    ),
    "phone_contact_needed": noop(
        "Refusal",
        "En akut overdragelse kræver, at nogen er ringet op. Den er ikke sendt, kladden er gemt. "
        "Ring, og skriv hvem du talte med.",
    ),
    "person_needed": noop(
        "Refusal",
        "Svaret på overdragelse {handoff} er ikke gemt. Skriv navnet på den, der svarede.",
    ),
    "nothing_to_take_back": noop(
        "Refusal", "Overdragelse {handoff} har intet svar at tage tilbage. Intet er ændret."
    ),
    "handoff_of_other_call": noop(
        "Refusal", "Overdragelsen hører til opkald {call}. Intet er gemt. Vælg opkaldets egen."
    ),
    "not_declined": noop(
        "Refusal",
        "Overdragelse {handoff} er ikke et afslag på det opkald. Intet er ændret. Se den med: "
        "vis {handoff}",
    ),
    "step_taken": noop(
        "Refusal",
        "Efter afslaget på overdragelse {handoff} er der allerede valgt: {step}. Det står.",
    ),
    "no_step_taken": noop(
        "Refusal", "Overdragelse {handoff} mangler stadig et næste skridt. Intet er ændret."
    ),
    "no_deputy": noop(
        "Refusal",
        "{municipality} har ingen anden stedfortræder at spørge. Overdragelse {handoff} mangler "
        "stadig et næste skridt. Vælg et andet.",
    ),
    "step_municipality": noop(
        "Refusal",
        "Hvilken kommune? Overdragelse {handoff} mangler stadig et næste skridt. Skriv fx: "
        "skridt {handoff} anden kommune kommune=Viborg",
    ),
    "alarm_seen": noop("Refusal", "{who} har set alarmen på overdragelse {handoff}. Det står."),
    "not_overdue": noop(
        "Refusal", "Overdragelse {handoff} er ikke over sin frist. Der er ingen alarm at kvittere."
    ),
    "nothing_to_snooze": noop(
        "Refusal", "Overdragelse {handoff} venter ikke på svar, så der er intet at udsætte."
    ),
    "owner_needed": noop("Refusal", "Overdragelsen skal have en ejer. Den er ikke ændret."),
    # Follow-up and notes
    "date_past": noop("Refusal", "Datoen er gået. Intet er ændret. Vælg i dag eller senere."),
    "note_signed": noop(
        "Refusal", "Note {note} er underskrevet og låst. Skriv en rettelse ved siden af."
    ),
    "note_of_other": noop(
        "Refusal", "Note {note} er en kladde af {who} og er ikke ændret. Skriv din egen note."
    ),
    "note_not_signed": noop(
        "Refusal", "Note {note} er ikke underskrevet endnu. Ret i selve noten."
    ),
    "note_of_other_call": noop("Refusal", "Noten hører til opkald {call}. Intet er ændret."),
    "text_needed": noop("Refusal", "Teksten er tom, så intet er gemt. Skriv noget først."),
    "reason_needed": noop("Refusal", "{field}: her kræves en begrundelse. Intet er ændret endnu."),
    # Directory and settings
    "municipality_known": noop("Refusal", "{municipality} findes allerede. Intet er ændret."),
    "hours_order": noop(
        "Refusal", "Åbningstiden {weekday} slutter, før den begynder. Intet er gemt. Ret tiden."
    ),
    "hours_overlap": noop(
        "Refusal", "Åbningstiderne {weekday} overlapper hinanden. Intet er gemt. Ret tiderne."
    ),
    "deadline_range": noop("Refusal", "En frist skal være mellem 1 og 60. Intet er gemt."),
    "nothing_to_verify": noop(
        "Refusal",
        "{municipality} har hverken telefon, sikker mail eller kontaktperson at bekræfte. Skriv "
        "dem først.",
    ),
    "name_needed": noop("Refusal", "Navnet mangler, så intet er gemt. Skriv navnet."),
    "one_entrance": noop(
        "Refusal",
        "{municipality} har allerede en fast kontaktperson. Intet er gemt. Gør den nye til "
        "stedfortræder, eller ret den gamle.",
    ),
    "service_known": noop(
        "Refusal", "{municipality} har allerede et tilbud med det navn. Intet er gemt."
    ),
    "definition_unknown": noop(
        "Refusal", "Den definition af gentagne ringere findes ikke. Den gamle gælder stadig."
    ),
    "thresholds_only_own": noop(
        "Refusal",
        "Grænser kan kun vælges i den egne definition. Den gamle gælder stadig. Skriv fx: "
        "gentagen egen 5/30",
    ),
    "threshold_form": noop(
        "Refusal",
        "»{value}« er ingen grænse. Den gamle definition gælder stadig. Skriv opkald og dage, fx "
        "5/30 eller 5/30, 12/90.",
    ),
    "threshold_needed": noop(
        "Refusal",
        "Der mangler en grænse for voksne. Den gamle definition gælder stadig. Skriv fx 5/30.",
    ),
    "thresholds_many": noop(
        "Refusal",
        "Der er for mange grænser: højst {most} i hver del. Den gamle definition gælder stadig.",
    ),
    "threshold_days": noop(
        "Refusal",
        "{days} dage kan ikke bruges: vælg 1 til {most} dage. Den gamle definition gælder stadig.",
    ),
    "threshold_calls": noop(
        "Refusal",
        "{calls} opkald kan ikke bruges: vælg 2 til {most} opkald. Den gamle definition gælder "
        "stadig.",
    ),
    "window_twice": noop(
        "Refusal",
        "{days} dage står der to gange. Den gamle definition gælder stadig. Lad den ene stå.",
    ),
    # Directory files
    "file_unreadable": noop(
        "Refusal", "Filen kan ikke åbnes. Intet er indlæst. Tjek stien og navnet."
    ),
    "file_too_large": noop("Refusal", "Filen er for stor: højst {megabytes} MB. Intet er indlæst."),
    "file_empty": noop("Refusal", "Filen er tom: der er ingen rækker under overskrifterne."),
    "file_not_text": noop(
        "Refusal", "Filen er hverken CSV eller Excel. Gem den som .xlsx eller .csv."
    ),
    "file_not_excel": noop(
        "Refusal", "Filen er ikke en hel Excel-fil. Åbn den i Excel, og gem den igen som .xlsx."
    ),
    "file_old_excel": noop(
        "Refusal", "Filen er i Excels gamle form. Åbn den i Excel, og gem den som .xlsx."
    ),
    "file_ending": noop("Refusal", "Filens navn skal ende på {endings}. Intet er gemt."),
    "sheet_missing": noop("Refusal", "Arket {sheet} mangler i Excel-filen."),
    "columns_missing": noop("Refusal", "Der mangler kolonner: {columns}"),
    "column_unknown": noop(
        "Refusal", "Kolonnen »{column}« kendes ikke, eller den står der to gange."
    ),
    "row_type_unknown": noop("Refusal", "»{value}« er ingen type. Skriv en af: {known}"),
    "row_unreadable": noop(
        "Refusal", "Rækken kan ikke læses, måske fordi et anførselstegn mangler sin makker."
    ),
    "cells_outside": noop("Refusal", "Der står noget til højre for den sidste kolonne."),
    "too_many_rows": noop("Refusal", "Der er for mange rækker: højst {most}."),
    "cell_too_long": noop("Refusal", "Teksten er for lang: højst {longest} tegn."),
    "code_invalid": noop("Refusal", "»{value}« er ingen kommunekode. Den har fire cifre, fx 0751."),
    "code_twice": noop("Refusal", "{municipality} står i filen to gange."),
    "municipality_row_missing": noop(
        "Refusal", "{municipality} har ingen kommunerække i filen. Skriv den også."
    ),
    "hours_unreadable": noop(
        "Refusal", "»{value}« er ingen åbningstid. Skriv fx 08:00-15:00 eller 8-12, 13-15."
    ),
    "number_needed": noop("Refusal", "»{value}« er ikke et helt tal."),
    "category_unknown": noop("Refusal", "»{value}« er ingen problemkategori. Skriv fx alkohol."),
    "role_unknown": noop(
        "Refusal", "»{value}« er ingen rolle. Skriv fast kontakt eller stedfortræder."
    ),
    "yes_or_no": noop("Refusal", "»{value}« er hverken ja eller nej."),
    "email_invalid": noop("Refusal", "»{value}« er ingen mailadresse."),
    "reject_seen": noop("Refusal", "{who} har allerede set den besked. Intet er ændret."),
    # Storage and the window
    "nothing_changed": noop("Refusal", "Der var intet at ændre. Alt står, som det stod."),
    "not_found": noop("Refusal", "{kind} {id} findes ikke. Intet er ændret. Tjek nummeret."),
    # What a server holds past every client
    "guard_name": noop(
        "Refusal",
        "Serveren tager kun imod det, du gør i dit eget navn. Intet er ændret. Log på igen.",
    ),
    "guard_history": noop(
        "Refusal",
        "Det, der er lukket, underskrevet eller skrevet i historikken, ændres ikke. "
        "Skriv et notat.",
    ),
    "guard_move": noop(
        "Refusal", "Serveren kender ikke det skridt. Intet er ændret. Læs igen, og prøv så."
    ),
    "guard_version": noop(
        "Refusal", "Andre har ændret det imens. Dit er ikke gemt. Læs igen, og prøv så."
    ),
    "guard_unseen": noop(
        "Refusal", "Det er ikke åbnet, så intet er ændret. Åbn det med en grund først."
    ),
    "guard_reason": noop("Refusal", "Det er ikke dit eget opkald og er ikke åbnet. Vælg en grund."),
    "guard_consent": noop(
        "Refusal",
        "Der er hverken samtykke eller et lovligt grundlag. Intet er sendt. Registrér det først.",
    ),
    "guard_untold": noop(
        "Refusal", "Serveren gemmer intet uden en linje i historikken. Intet er ændret."
    ),
    "server_only": noop(
        "Refusal", "Det findes kun på en centrals server. Intet er ændret. Skriv --database."
    ),
    "account_name_taken": noop(
        "Refusal",
        "{account} er en af serverens egne brugere og er ikke ændret. Vælg et andet navn.",
    ),
    "stale": noop(
        "Refusal",
        "{who} har ændret {kind} {id} imens (kl. {at}). Dit er ikke gemt. Se det nye, og prøv "
        "igen.",
    ),
    "value_range": noop(
        "Refusal", "Et tal er for stort, eller et tegn kan ikke læses. Intet er ændret. Ret det."
    ),
    "not_ready": noop("Refusal", "Konsollen er ved at åbne. Intet er gjort. Prøv igen om lidt."),
    "nothing_to_undo": noop("Refusal", "Du har intet at fortryde."),
    # The command line
    "words_empty": noop("Refusal", "Skriv et ord, fx: næste. Skriv hjælp for at se dem alle."),
    "words_unknown": noop(
        "Refusal",
        "»{word}« kendes ikke. Intet er gjort. {guess}Skriv hjælp for at se alle ord.",
    ),
    "words_ambiguous": noop(
        "Refusal", "»{word}« kan være {candidates}. Intet er gjort. Skriv mere af ordet."
    ),
    "words_missing": noop("Refusal", "Der mangler: {arg}. Intet er gjort. Skriv fx: {example}"),
    "words_bad_value": noop(
        "Refusal", "»{value}« passer ikke som {arg}. Intet er gjort. Skriv fx: {example}"
    ),
    "words_too_many": noop(
        "Refusal", "»{value}« er for meget. Intet er gjort. Skriv fx: {example}"
    ),
    "words_option": noop(
        "Refusal", "»{value}« kendes ikke her. Intet er gjort. Her kan bruges: {candidates}"
    ),
    "words_twice": noop("Refusal", "{arg} er skrevet to gange. Intet er gjort. Lad den ene stå."),
    "words_quote": noop(
        "Refusal", "Et anførselstegn mangler sin makker. Intet er gjort. Luk citatet."
    ),
    "words_bad_text": noop(
        "Refusal", "Linjen har tegn, der ikke kan gemmes. Intet er gjort. Skriv den igen."
    ),
    "import_refused": noop(
        "Refusal",
        "Filen er ikke indlæst: {count} fejl. Den første er i række {row}, {column}: {why}",
    ),
    "file_unwritable": noop("Refusal", "{path} kan ikke skrives. Intet er gemt. Vælg en anden."),
    "words_alone": noop(
        "Refusal", "»{word}« skal have mere med her. Intet er gjort. Skriv fx: {example}"
    ),
    "window_only": noop(
        "Refusal", "»{word}« hører til vinduet og kan ikke bruges her. Åbn konsollen: sociolance"
    ),
    # Keeping
    "backup_exists": noop(
        "Refusal", "{path} er der allerede og er ikke rørt. Vælg et andet navn til kopien."
    ),
    "no_backup": noop(
        "Refusal", "Filen er ingen sikkerhedskopi herfra. Intet er ændret. Vælg en anden."
    ),
    "backup_damaged": noop(
        "Refusal",
        "Sikkerhedskopien er beskadiget eller ikke hel. Intet er gendannet. Brug en anden.",
    ),
    "backup_newer": noop(
        "Refusal",
        "Sikkerhedskopien er lavet af en nyere udgave ({found}). Intet er gendannet. "
        "Opdatér konsollen.",
    ),
    "passphrase_needed": noop(
        "Refusal", "Sikkerhedskopien er låst. Intet er gendannet. Skriv dens kodeord."
    ),
    "wrong_passphrase": noop(
        "Refusal",
        "Kodeordet passer ikke til kopien, eller kopien er beskadiget. Intet er gendannet. "
        "Prøv igen.",
    ),
    "place_in_use": noop(
        "Refusal",
        "Der er allerede noget i databasen: {calls} opkald, {citizens} borgere, {rows} rækker i "
        "alt. Intet er ændret. Gendan til en tom: --database sqlite:///ny.db",
    ),
    "file_only": noop(
        "Refusal",
        "Kun en fil kan krypteres her. Intet er ændret. En central krypterer serverens diske.",
    ),
    "file_encrypted": noop("Refusal", "Filen er allerede krypteret. Intet er ændret."),
    "file_not_encrypted": noop("Refusal", "Filen er ikke krypteret. Intet er ændret."),
    "file_in_use": noop(
        "Refusal",
        "Filen er i brug. Intet er ændret. Luk konsollen og modtagelsen, og prøv igen.",
    ),
    "keep_days": noop(
        "Refusal",
        "Det skal gemmes i {least} til {most} dage: {rule}. Tiden er ikke ændret.",
    ),
    "keep_rule": noop("Refusal", "Skriv {example}. Reglerne er {rules}. Intet er ændret."),
    "nothing_expired": noop("Refusal", "Intet er over sin tid. Intet er slettet."),
    # Roles and accounts
    "not_your_role": noop(
        "Refusal", "Som {role} kan du ikke {right}. Intet er ændret. Det kan: {may}."
    ),
    "close_own_only": noop(
        "Refusal",
        "Opkald {call} er ikke dit og er stadig åbent. Bed den, der har det, om at lukke det: "
        "{who}.",
    ),
    "role_not_yours": noop(
        "Refusal", "{account} kan ikke være på vagt som {role}. Vælg en af: {roles}."
    ),
    "role_needed": noop(
        "Refusal",
        "{account} er ikke gemt: der skal være mindst én rolle. Skriv fx: --role dispatcher",
    ),
    "last_leader": noop(
        "Refusal",
        "{account} er ikke gemt sådan: mindst én skal være vagtleder og kunne logge på. Den første "
        "bruger får rollen shift_leader.",
    ),
    "account_known": noop(
        "Refusal", "Der er allerede en bruger, der hedder {account}. Vælg et andet navn."
    ),
    "account_unknown": noop(
        "Refusal",
        "Ingen bruger hedder sådan. Intet er ændret. Se dem: sociolance admin user list",
    ),
    "account_name": noop(
        "Refusal",
        "Navnet er ikke gemt. Brug bogstaver, tal, punktum og bindestreg, højst {most} tegn og "
        "ingen mellemrum.",
    ),
    "account_disabled": noop(
        "Refusal",
        "{account} er lukket. Intet er ændret. Bed en vagtleder om at åbne brugeren igen.",
    ),
    "account_enabled": noop("Refusal", "{account} er ikke lukket. Intet er ændret."),
    "password_short": noop(
        "Refusal",
        "Adgangskoden er for kort og er ikke gemt. Den skal have mindst {least} tegn; fire ord er "
        "gode.",
    ),
    "passwords_differ": noop(
        "Refusal", "De to adgangskoder er ikke ens. Intet er gemt. Prøv igen."
    ),
    "sign_in_wrong": noop("Refusal", "Navn og adgangskode passer ikke sammen. Prøv igen."),
    "sign_in_pause": noop(
        "Refusal", "For mange forkerte adgangskoder. Prøv igen om {seconds} sekunder."
    ),
    "sign_in_away": noop(
        "Refusal", "Databasen svarer ikke. Indtil den gør det, kan kun {account} låse op her."
    ),
    "sign_in_needed": noop(
        "Refusal",
        "Her logger man på, og {account} er ikke logget på. Intet er gjort. Kør det i en terminal "
        "og skriv adgangskoden, eller lad konsollen huske den.",
    ),
    "no_accounts": noop(
        "Refusal",
        "Her er ingen brugere, så der er ingen adgangskode at låse op med. Vinduet er ikke låst. "
        "Lav den første: sociolance admin user add NAVN --role shift_leader",
    ),
    "idle_minutes": noop("Refusal", "Tiden er ikke ændret. Vælg fra {least} til {most} minutter."),
}

KINDS: dict[str, tuple[str, str]] = {
    "call": noop("Kind", "opkald"),
    "unit": noop("Kind", "enhed"),
    "handoff": noop("Kind", "overdragelse"),
    "citizen": noop("Kind", "borger"),
    "note": noop("Kind", "note"),
    "municipality": noop("Kind", "kommune"),
    "contact": noop("Kind", "kontaktperson"),
    "service": noop("Kind", "tilbud"),
    "reject": noop("Kind", "afvist besked"),
    "need": noop("Kind", "behov"),
    "consent": noop("Kind", "samtykke"),
    "legal_ground": noop("Kind", "lovgrundlag"),
    "assignment": noop("Kind", "tildeling"),
    "account": noop("Kind", "bruger"),
}

REASON_FIELDS: dict[str, tuple[str, str]] = {
    "category": noop("ReasonField", "Kategorien andet"),
    "disposition": noop("ReasonField", "Afslutningen ukendt"),
    "outcome": noop("ReasonField", "Resultatet ukendt"),
    "legal_ground": noop("ReasonField", "Lovgrundlag"),
    "not_informed": noop("ReasonField", "Borgeren er ikke orienteret"),
    "handoff": noop("ReasonField", "Overdragelse"),
    "decline": noop("ReasonField", "Afslag af anden grund"),
    "handoff_end": noop("ReasonField", "Stop af overdragelsen"),
    "next_step": noop("ReasonField", "Ikke mere efter afslaget"),
    "snooze": noop("ReasonField", "Udsættelse"),
    "beside": noop("ReasonField", "Ved siden af af anden grund"),
    "again": noop("ReasonField", "Ringer igen af anden grund"),
    "reopen": noop("ReasonField", "Genåbning af anden grund"),
    "open": noop("ReasonField", "Vist af anden grund"),
}

WEEKDAYS: tuple[tuple[str, str], ...] = (
    noop("Weekday", "mandag"),
    noop("Weekday", "tirsdag"),
    noop("Weekday", "onsdag"),
    noop("Weekday", "torsdag"),
    noop("Weekday", "fredag"),
    noop("Weekday", "lørdag"),
    noop("Weekday", "søndag"),
)

MOVES: dict[str, type[StrEnum]] = {
    "call_move": c.CallState,
    "unit_move": c.UnitStatus,
    "handoff_move": c.HandoffState,
}
"""Whose states `old` and `new` are."""

LOWER = ("{kind}", "{field}", "{arg}")
"""Values in small letters that a sentence may begin with."""

LISTS: dict[str, type[StrEnum]] = {
    "status": c.UnitStatus,
    "answer": c.ConsentAnswer,
    "effort": c.EffortKind,
    "thing": c.HandoverKind,
    "step": c.NextStep,
    "role": c.Role,
    "right": c.Right,
    "rule": c.KeepRule,
}
"""Which code list a param comes from."""

OTHERWISE = noop("Refusal", "Det kan ikke lade sig gøre ({code}). Intet er ændret.")


class _Filled(dict[str, str]):
    """A sentence whose value is missing is still shown."""

    def __missing__(self, key: str) -> str:
        return "–"


def refusal_text(refusal: Refusal) -> str:
    """The sentence for a refusal in the current language; tolerant of unknown codes."""
    values = _Filled(code=refusal.code)
    for name, value in refusal.params.items():
        values[name] = _word(refusal.code, name, value)
    if refusal.code == "words_unknown":
        values["guess"] = _guess(refusal.params.get("candidates"))
    text = translate(*SENTENCES.get(refusal.code, OTHERWISE))
    return _capital(text.format_map(values)) if text.startswith(LOWER) else text.format_map(values)


def _capital(text: str) -> str:
    return text[:1].upper() + text[1:]


def _guess(candidates: object) -> str:
    if not candidates:
        return ""
    return translate("Refusal", "Mente du {candidates}? ", candidates=_joined(candidates))


def _word(code: str, name: str, value: object) -> str:
    if value is None:
        return "–"
    match name:
        case "call" if isinstance(value, int):
            return call_number(value)
        case "old" | "new":
            return label_of(MOVES.get(code, c.CallState), value)
        case "scope":
            return labels(c.ConsentScope, value)
        case "may" | "roles":
            return labels(c.Role, value)
        case "status" | "answer" | "effort" | "thing" | "step" | "role" | "right" | "rule":
            return label_of(LISTS[name], value)
        case "municipality":
            return municipality_name(value)
        case "kind" | "field":
            pair = (KINDS if name == "kind" else REASON_FIELDS).get(str(value))
            return translate(*pair) if pair else str(value)
        case "weekday" if isinstance(value, int) and 0 <= value < 7:
            return translate(*WEEKDAYS[value])
        case _:
            return _joined(value)


def _joined(value: object) -> str:
    if isinstance(value, datetime):
        return clock(value)
    return ", ".join(map(str, value)) if isinstance(value, list | tuple) else str(value)
