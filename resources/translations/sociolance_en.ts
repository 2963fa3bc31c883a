<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="da">
 <context>
  <name>AccessKind</name>
  <message>
   <location filename="console/labels/codes.py" />
   <source>hentet ud</source>
   <translation>exported</translation>
  </message>
  <message>
   <location filename="console/labels/codes.py" />
   <source>søgt</source>
   <translation>searched</translation>
  </message>
  <message>
   <location filename="console/labels/codes.py" />
   <source>åbnet</source>
   <translation>opened</translation>
  </message>
 </context>
 <context>
  <name>AccessReason</name>
  <message>
   <location filename="console/labels/codes.py" />
   <source>andet</source>
   <translation>other</translation>
  </message>
  <message>
   <location filename="console/labels/codes.py" />
   <source>eget opkald</source>
   <translation>own call</translation>
  </message>
  <message>
   <location filename="console/labels/codes.py" />
   <source>følger en overdragelse op</source>
   <translation>following up a handoff</translation>
  </message>
  <message>
   <location filename="console/labels/codes.py" />
   <source>gennemgang som vagtleder</source>
   <translation>review as shift leader</translation>
  </message>
  <message>
   <location filename="console/labels/codes.py" />
   <source>hjælper en kollega</source>
   <translation>helping a colleague</translation>
  </message>
  <message>
   <location filename="console/labels/codes.py" />
   <source>klage eller indsigt</source>
   <translation>complaint or access request</translation>
  </message>
 </context>
 <context>
  <name>Act</name>
  <message>
   <location filename="console/acts/window.py" />
   <source>Afklar, hvad der ikke kunne sendes</source>
   <translation>Decide what could not be sent</translation>
  </message>
  <message>
   <location filename="console/acts/handoff.py" />
   <source>Afslaget mangler alligevel et næste skridt</source>
   <translation>The decline lacks a next step after all</translation>
  </message>
  <message>
   <location filename="console/acts/intake.py" />
   <source>Afvist besked er set</source>
   <translation>Rejected message seen</translation>
  </message>
  <message>
   <location filename="console/acts/handoff.py" />
   <source>Alarmen er alligevel ikke set</source>
   <translation>The alarm was not seen after all</translation>
  </message>
  <message>
   <location filename="console/acts/handoff.py" />
   <source>Annullér overdragelsen</source>
   <translation>Cancel the handoff</translation>
  </message>
  <message>
   <location filename="console/acts/efforts.py" />
   <source>Begynd alligevel ikke noget nyt ved siden af</source>
   <translation>Start nothing new beside after all</translation>
  </message>
  <message>
   <location filename="console/acts/handoff.py" />
   <source>Begynd en overdragelse</source>
   <translation>Start a handoff</translation>
  </message>
  <message>
   <location filename="console/acts/efforts.py" />
   <source>Begynd noget nyt ved siden af det, der er i gang</source>
   <translation>Start something new beside what is going on</translation>
  </message>
  <message>
   <location filename="console/acts/directory.py" />
   <source>Bekræft kommunens kontakter</source>
   <translation>Verify the municipality's contacts</translation>
  </message>
  <message>
   <location filename="console/acts/consent.py" />
   <source>Borgeren er ikke orienteret, med grund</source>
   <translation>Citizen not informed, with reason</translation>
  </message>
  <message>
   <location filename="console/acts/consent.py" />
   <source>Borgeren er orienteret bagefter</source>
   <translation>Citizen informed afterwards</translation>
  </message>
  <message>
   <location filename="console/acts/access.py" />
   <source>Borgerens indsigt: hvem der har set og ændret</source>
   <translation>The citizen's insight: who has seen and changed</translation>
  </message>
  <message>
   <location filename="console/acts/efforts.py" />
   <source>Borgerens plan gælder ikke længere</source>
   <translation>The citizen's plan no longer holds</translation>
  </message>
  <message>
   <location filename="console/acts/handoff.py" />
   <source>Der blev ringet, ingen svarede</source>
   <translation>Rang, nobody answered</translation>
  </message>
  <message>
   <location filename="console/acts/handoff.py" />
   <source>Det første møde er holdt</source>
   <translation>First meeting held</translation>
  </message>
  <message>
   <location filename="console/acts/window.py" />
   <source>Effekt: opkald før og efter overdragelsen</source>
   <translation>Effect: calls before and after the handoff</translation>
  </message>
  <message>
   <location filename="console/acts/efforts.py" />
   <source>En tidligere plan gælder igen</source>
   <translation>An earlier plan holds again</translation>
  </message>
  <message>
   <location filename="console/acts/scene.py" />
   <source>Enheden har kvitteret</source>
   <translation>Unit has acknowledged</translation>
  </message>
  <message>
   <location filename="console/acts/window.py" />
   <source>Fejlen nederst er læst</source>
   <translation>Mark the error below as read</translation>
  </message>
  <message>
   <location filename="console/acts/window.py" />
   <source>Find en handling</source>
   <translation>Find an action</translation>
  </message>
  <message>
   <location filename="console/acts/window.py" />
   <source>Find opkald og borgere</source>
   <translation>Find calls and citizens</translation>
  </message>
  <message>
   <location filename="console/acts/directory.py" />
   <source>Fjern en kontaktperson</source>
   <translation>Remove a contact person</translation>
  </message>
  <message>
   <location filename="console/acts/directory.py" />
   <source>Fjern et kommunalt tilbud</source>
   <translation>Remove a municipal service</translation>
  </message>
  <message>
   <location filename="console/acts/window.py" />
   <source>Fortryd det sidste</source>
   <translation>Undo the last act</translation>
  </message>
  <message>
   <location filename="console/acts/window.py" />
   <source>Fuld skærm til og fra</source>
   <translation>Full screen on and off</translation>
  </message>
  <message>
   <location filename="console/acts/window.py" />
   <source>Gem kommunerne i en fil</source>
   <translation>Save the municipalities to a file</translation>
  </message>
  <message>
   <location filename="console/acts/followup.py" />
   <source>Genåbn opkaldet</source>
   <translation>Reopen the call</translation>
  </message>
  <message>
   <location filename="console/acts/units.py" />
   <source>Giv enheden en sporer</source>
   <translation>Give the unit a tracker</translation>
  </message>
  <message>
   <location filename="console/acts/handoff.py" />
   <source>Giv overdragelsen en ejer</source>
   <translation>Give the handoff an owner</translation>
  </message>
  <message>
   <location filename="console/acts/handover.py" />
   <source>Giv vagten videre</source>
   <translation>Hand the shift over</translation>
  </message>
  <message>
   <location filename="console/acts/window.py" />
   <source>Gå til det forrige felt</source>
   <translation>Go to the previous panel</translation>
  </message>
  <message>
   <location filename="console/acts/window.py" />
   <source>Gå til det næste felt</source>
   <translation>Go to the next panel</translation>
  </message>
  <message>
   <location filename="console/acts/window.py" />
   <source>Gå til kommandolinjen</source>
   <translation>Go to the command line</translation>
  </message>
  <message>
   <location filename="console/acts/window.py" />
   <source>Historik: alle opkald</source>
   <translation>History: all calls</translation>
  </message>
  <message>
   <location filename="console/acts/window.py" />
   <source>Hjælp: alle ord og taster</source>
   <translation>Help: all words and keys</translation>
  </message>
  <message>
   <location filename="console/acts/efforts.py" />
   <source>Hjælpen er alligevel i gang</source>
   <translation>The help goes on after all</translation>
  </message>
  <message>
   <location filename="console/acts/efforts.py" />
   <source>Hjælpen er ikke længere i gang</source>
   <translation>The help is no longer going on</translation>
  </message>
  <message>
   <location filename="console/acts/access.py" />
   <source>Hvem der har set og ændret hvad</source>
   <translation>Who has seen and changed what</translation>
  </message>
  <message>
   <location filename="console/acts/window.py" />
   <source>Hvem opkaldet kan handle om</source>
   <translation>Who the call may be about</translation>
  </message>
  <message>
   <location filename="console/acts/efforts.py" />
   <source>Hvorfor borgeren ringer igen efter en overdragelse</source>
   <translation>Why the citizen calls again after a handoff</translation>
  </message>
  <message>
   <location filename="console/acts/window.py" />
   <source>Indlæs kommuner fra en fil</source>
   <translation>Import municipalities from a file</translation>
  </message>
  <message>
   <location filename="console/acts/triage.py" />
   <source>Ingen røde flag: opkaldet er socialt</source>
   <translation>No red flags: the call is social</translation>
  </message>
  <message>
   <location filename="console/acts/assignment.py" />
   <source>Kald enheden tilbage</source>
   <translation>Recall the unit</translation>
  </message>
  <message>
   <location filename="console/acts/handoff.py" />
   <source>Kommunen har taget over</source>
   <translation>The municipality has taken over</translation>
  </message>
  <message>
   <location filename="console/acts/window.py" />
   <source>Kommuner og kontakter</source>
   <translation>Municipalities and contacts</translation>
  </message>
  <message>
   <location filename="console/acts/handoff.py" />
   <source>Kvittér for en overskredet frist</source>
   <translation>Acknowledge an overdue handoff</translation>
  </message>
  <message>
   <location filename="console/acts/handover.py" />
   <source>Kvittér ved vagtskifte: det er nu dit</source>
   <translation>Acknowledge at the change of shift: it is yours now</translation>
  </message>
  <message>
   <location filename="console/acts/accounts.py" />
   <source>Log ud</source>
   <translation>Sign out</translation>
  </message>
  <message>
   <location filename="console/acts/window.py" />
   <source>Luk konsollen</source>
   <translation>Close the console</translation>
  </message>
  <message>
   <location filename="console/acts/followup.py" />
   <source>Luk opkaldet</source>
   <translation>Close the call</translation>
  </message>
  <message>
   <location filename="console/acts/accounts.py" />
   <source>Lås konsollen</source>
   <translation>Lock the console</translation>
  </message>
  <message>
   <location filename="console/acts/triage.py" />
   <source>Læg opkaldet tilbage i køen</source>
   <translation>Put the call back in the queue</translation>
  </message>
  <message>
   <location filename="console/acts/triage.py" />
   <source>Læg to borgere sammen</source>
   <translation>Merge two citizens</translation>
  </message>
  <message>
   <location filename="console/acts/units.py" />
   <source>Meld enheden på vagt</source>
   <translation>Sign the unit on</translation>
  </message>
  <message>
   <location filename="console/acts/phones.py" />
   <source>Mærk en telefon, som mange ringer fra</source>
   <translation>Mark a phone that many people call from</translation>
  </message>
  <message>
   <location filename="console/acts/scene.py" />
   <source>Notér et behov</source>
   <translation>Record a need</translation>
  </message>
  <message>
   <location filename="console/acts/efforts.py" />
   <source>Notér hjælp, der allerede er i gang</source>
   <translation>Record help that is already going on</translation>
  </message>
  <message>
   <location filename="console/acts/consent.py" />
   <source>Notér lovgrundlag uden samtykke</source>
   <translation>Record a legal ground without consent</translation>
  </message>
  <message>
   <location filename="console/acts/followup.py" />
   <source>Notér opfølgningen</source>
   <translation>Record the follow-up</translation>
  </message>
  <message>
   <location filename="console/acts/consent.py" />
   <source>Notér samtykke</source>
   <translation>Record consent</translation>
  </message>
  <message>
   <location filename="console/acts/scene.py" />
   <source>Notér, hvor borgeren endte</source>
   <translation>Record where the citizen ended</translation>
  </message>
  <message>
   <location filename="console/acts/intake.py" />
   <source>Nyt opkald</source>
   <translation>New call</translation>
  </message>
  <message>
   <location filename="console/acts/efforts.py" />
   <source>Opkaldet er alligevel ikke tilsluttet</source>
   <translation>The call is not joined after all</translation>
  </message>
  <message>
   <location filename="console/acts/triage.py" />
   <source>Opkaldet handler om borgeren</source>
   <translation>The call is about this citizen</translation>
  </message>
  <message>
   <location filename="console/acts/triage.py" />
   <source>Opret borgeren</source>
   <translation>Add the citizen</translation>
  </message>
  <message>
   <location filename="console/acts/units.py" />
   <source>Opret en enhed</source>
   <translation>Add a unit</translation>
  </message>
  <message>
   <location filename="console/acts/handoff.py" />
   <source>Overdragelsen er accepteret</source>
   <translation>Handoff accepted</translation>
  </message>
  <message>
   <location filename="console/acts/handoff.py" />
   <source>Overdragelsen er afvist</source>
   <translation>Handoff declined</translation>
  </message>
  <message>
   <location filename="console/acts/handoff.py" />
   <source>Overdragelsen er alligevel ikke udsat</source>
   <translation>The handoff is not snoozed after all</translation>
  </message>
  <message>
   <location filename="console/acts/handoff.py" />
   <source>Overdragelsen er modtaget</source>
   <translation>Handoff received</translation>
  </message>
  <message>
   <location filename="console/acts/handoff.py" />
   <source>Overdragelsen mislykkedes</source>
   <translation>Handoff failed</translation>
  </message>
  <message>
   <location filename="console/acts/handoff.py" />
   <source>Overdragelsen var en fejl</source>
   <translation>Handoff entered in error</translation>
  </message>
  <message>
   <location filename="console/acts/window.py" />
   <source>Overdragelser målt, kommune for kommune</source>
   <translation>Handoffs measured, municipality by municipality</translation>
  </message>
  <message>
   <location filename="console/acts/triage.py" />
   <source>Overtag en andens opkald</source>
   <translation>Take over somebody else's call</translation>
  </message>
  <message>
   <location filename="console/acts/triage.py" />
   <source>Ret borgeren</source>
   <translation>Edit the citizen</translation>
  </message>
  <message>
   <location filename="console/acts/handoff.py" />
   <source>Ret en kladde til overdragelse</source>
   <translation>Edit a handoff draft</translation>
  </message>
  <message>
   <location filename="console/acts/followup.py" />
   <source>Ret en låst note ved siden af</source>
   <translation>Correct a locked note beside it</translation>
  </message>
  <message>
   <location filename="console/acts/directory.py" />
   <source>Ret kommunens indgang</source>
   <translation>Edit the municipality's entrance</translation>
  </message>
  <message>
   <location filename="console/acts/handover.py" />
   <source>Ret noten til næste vagt</source>
   <translation>Change the note to the next shift</translation>
  </message>
  <message>
   <location filename="console/acts/intake.py" />
   <source>Ret opkaldets oplysninger</source>
   <translation>Edit the call details</translation>
  </message>
  <message>
   <location filename="console/acts/window.py" />
   <source>Ringelisten: hvem der skal ringes til nu</source>
   <translation>The call list: whom to ring now</translation>
  </message>
  <message>
   <location filename="console/acts/triage.py" />
   <source>Rødt flag: tilbage til AMK</source>
   <translation>Red flag: back to emergency dispatch</translation>
  </message>
  <message>
   <location filename="console/acts/consent.py" />
   <source>Samtykket er trukket tilbage</source>
   <translation>Consent withdrawn</translation>
  </message>
  <message>
   <location filename="console/acts/access.py" />
   <source>Se, hvem borgeren er</source>
   <translation>See who the citizen is</translation>
  </message>
  <message>
   <location filename="console/acts/access.py" />
   <source>Se, hvem opkaldet handler om</source>
   <translation>See whom the call is about</translation>
  </message>
  <message>
   <location filename="console/acts/assignment.py" />
   <source>Send en enhed</source>
   <translation>Send a unit</translation>
  </message>
  <message>
   <location filename="console/acts/handoff.py" />
   <source>Send overdragelsen</source>
   <translation>Send the handoff</translation>
  </message>
  <message>
   <location filename="console/acts/window.py" />
   <source>Skift sprog</source>
   <translation>Change language</translation>
  </message>
  <message>
   <location filename="console/acts/window.py" />
   <source>Skift udseende</source>
   <translation>Change appearance</translation>
  </message>
  <message>
   <location filename="console/acts/triage.py" />
   <source>Skil en sammenlagt borger ud igen</source>
   <translation>Separate a merged citizen again</translation>
  </message>
  <message>
   <location filename="console/acts/efforts.py" />
   <source>Skriv en aftalt plan for borgeren</source>
   <translation>Write an agreed plan for the citizen</translation>
  </message>
  <message>
   <location filename="console/acts/followup.py" />
   <source>Skriv en note</source>
   <translation>Write a note</translation>
  </message>
  <message>
   <location filename="console/acts/handoff.py" />
   <source>Skriv om, hvorvidt overdragelsen holdt</source>
   <translation>Comment on whether the handoff held</translation>
  </message>
  <message>
   <location filename="console/acts/followup.py" />
   <source>Sæt dato for opfølgning</source>
   <translation>Set a follow-up date</translation>
  </message>
  <message>
   <location filename="console/acts/scene.py" />
   <source>Sæt enhedens status</source>
   <translation>Set the unit's status</translation>
  </message>
  <message>
   <location filename="console/acts/triage.py" />
   <source>Sæt opkaldets kommune</source>
   <translation>Set the call's municipality</translation>
  </message>
  <message>
   <location filename="console/acts/triage.py" />
   <source>Sæt problemkategorier</source>
   <translation>Set problem categories</translation>
  </message>
  <message>
   <location filename="console/acts/window.py" />
   <source>Sæt vinduets felter på plads</source>
   <translation>Put the window's panels back in place</translation>
  </message>
  <message>
   <location filename="console/acts/triage.py" />
   <source>Tag borgeren af opkaldet</source>
   <translation>Take the citizen off the call</translation>
  </message>
  <message>
   <location filename="console/acts/triage.py" />
   <source>Tag det næste opkald</source>
   <translation>Take the next call</translation>
  </message>
  <message>
   <location filename="console/acts/handoff.py" />
   <source>Tag det sidste svar tilbage</source>
   <translation>Take back the last answer</translation>
  </message>
  <message>
   <location filename="console/acts/handover.py" />
   <source>Tag en kvittering ved vagtskifte tilbage</source>
   <translation>Take an acknowledgement at the change of shift back</translation>
  </message>
  <message>
   <location filename="console/acts/followup.py" />
   <source>Tag opfølgningen af</source>
   <translation>Remove the follow-up date</translation>
  </message>
  <message>
   <location filename="console/acts/triage.py" />
   <source>Tag opkaldet</source>
   <translation>Take the call</translation>
  </message>
  <message>
   <location filename="console/acts/units.py" />
   <source>Tag sporeren af enheden</source>
   <translation>Take the tracker off the unit</translation>
  </message>
  <message>
   <location filename="console/acts/phones.py" />
   <source>Telefonen er ikke længere delt</source>
   <translation>The phone is no longer shared</translation>
  </message>
  <message>
   <location filename="console/acts/window.py" />
   <source>Tilbage til opkaldene</source>
   <translation>Back to the calls</translation>
  </message>
  <message>
   <location filename="console/acts/directory.py" />
   <source>Tilføj en kontaktperson</source>
   <translation>Add a contact person</translation>
  </message>
  <message>
   <location filename="console/acts/directory.py" />
   <source>Tilføj et kommunalt tilbud</source>
   <translation>Add a municipal service</translation>
  </message>
  <message>
   <location filename="console/acts/efforts.py" />
   <source>Tilslut en overdragelse, der er i gang</source>
   <translation>Join a handoff that is going on</translation>
  </message>
  <message>
   <location filename="console/acts/handoff.py" />
   <source>Udsæt overdragelsens frist på ringelisten</source>
   <translation>Put the handoff off on the call list</translation>
  </message>
  <message>
   <location filename="console/acts/followup.py" />
   <source>Underskriv og lås noten</source>
   <translation>Sign and lock the note</translation>
  </message>
  <message>
   <location filename="console/acts/handover.py" />
   <source>Vagten blev givet videre ved en fejl</source>
   <translation>The shift was handed over by mistake</translation>
  </message>
  <message>
   <location filename="console/acts/window.py" />
   <source>Vagtlederens side</source>
   <translation>The shift leader's page</translation>
  </message>
  <message>
   <location filename="console/acts/window.py" />
   <source>Vagtskifte: alt åbent, og hvem der har det</source>
   <translation>Change of shift: all that is open, and who has it</translation>
  </message>
  <message>
   <location filename="console/acts/window.py" />
   <source>Vis et opkald, en enhed, en kommune …</source>
   <translation>Show a call, a unit, a municipality …</translation>
  </message>
  <message>
   <location filename="console/acts/handoff.py" />
   <source>Vælg næste skridt efter et afslag</source>
   <translation>Choose the next step after a decline</translation>
  </message>
  <message>
   <location filename="console/acts/directory.py" />
   <source>Vælg, hvem der er gentagen ringer</source>
   <translation>Choose who counts as a repeat caller</translation>
  </message>
  <message>
   <location filename="console/acts/keeping.py" />
   <source>Vælg, hvor længe noget gemmes</source>
   <translation>Choose how long something is kept</translation>
  </message>
  <message>
   <location filename="console/acts/accounts.py" />
   <source>Vælg, hvornår konsollen låser sig selv</source>
   <translation>Choose when the console locks itself</translation>
  </message>
 </context>
 <context>
  <name>Actions</name>
  <message>
   <location filename="console/ui/actions.py" />
   <source>Enhed</source>
   <translation>Unit</translation>
  </message>
  <message>
   <location filename="console/ui/actions.py" />
   <source>Opfølgning</source>
   <translation>Follow-up</translation>
  </message>
  <message>
   <location filename="console/ui/actions.py" />
   <source>Opkald</source>
   <translation>Call</translation>
  </message>
  <message>
   <location filename="console/ui/actions.py" />
   <source>Overdragelse</source>
   <translation>Handoff</translation>
  </message>
  <message>
   <location filename="console/ui/actions.py" />
   <source>Samtykke</source>
   <translation>Consent</translation>
  </message>
  <message>
   <location filename="console/ui/actions.py" />
   <source>Stamdata</source>
   <translation>Setup</translation>
  </message>
  <message>
   <location filename="console/ui/actions.py" />
   <source>Vindue</source>
   <translation>Window</translation>
  </message>
 </context>
 <context>
  <name>Again</name>
  <message>
   <location filename="console/ui/call/again_box.py" />
   <source>Den anden grund til at ringe igen</source>
   <translation>The other reason for calling again</translation>
  </message>
  <message>
   <location filename="console/ui/call/again_box.py" />
   <source>Denne</source>
   <translation>This one</translation>
  </message>
  <message>
   <location filename="console/ui/call/again_box.py" />
   <source>Det er {handoff}</source>
   <translation>It is {handoff}</translation>
  </message>
  <message>
   <location filename="console/ui/call/again_box.py" />
   <source>Hvilken grund? Enter gemmer</source>
   <translation>What reason? Enter saves</translation>
  </message>
  <message>
   <location filename="console/ui/call/again_box.py" />
   <source>Hvorfor borgeren ringer igen</source>
   <translation>Why the citizen calls again</translation>
  </message>
  <message>
   <location filename="console/ui/call/again_box.py" />
   <source>Ringer igen efter overdragelse {number}: {why}</source>
   <translation>Calls again after handoff {number}: {why}</translation>
  </message>
  <message>
   <location filename="console/ui/call/again_box.py" />
   <source>Ringer igen efter overdragelser. Hvilken, og hvorfor?</source>
   <translation>Calls again after handoffs. Which one, and why?</translation>
  </message>
  <message>
   <location filename="console/ui/call/again_box.py" />
   <source>Ringer igen efter {handoff}. Hvorfor?</source>
   <translation>Calls again after {handoff}. Why?</translation>
  </message>
  <message>
   <location filename="console/ui/call/again_box.py" />
   <source>overdragelse {number} til {place}, {service}, accepteret {day} – {verdict}</source>
   <translation>handoff {number} to {place}, {service}, accepted {day} – {verdict}</translation>
  </message>
  <message>
   <location filename="console/ui/call/again_box.py" />
   <source>{number} {place}, {service}, {day} – {verdict}</source>
   <translation>{number} {place}, {service}, {day} – {verdict}</translation>
  </message>
  <message>
   <location filename="console/ui/call/again_box.py" />
   <source>{said} (ikke blandt borgerens seneste overdragelser)</source>
   <translation>{said} (not among this citizen's latest handoffs)</translation>
  </message>
 </context>
 <context>
  <name>AgainReason</name>
  <message>
   <location filename="console/labels/codes.py" />
   <source>anden grund</source>
   <translation>other reason</translation>
  </message>
  <message>
   <location filename="console/labels/codes.py" />
   <source>forkert tilbud</source>
   <translation>wrong service</translation>
  </message>
  <message>
   <location filename="console/labels/codes.py" />
   <source>kom aldrig i gang</source>
   <translation>never started</translation>
  </message>
  <message>
   <location filename="console/labels/codes.py" />
   <source>mellem to aftaler</source>
   <translation>between appointments</translation>
  </message>
  <message>
   <location filename="console/labels/codes.py" />
   <source>nyt behov</source>
   <translation>new need</translation>
  </message>
  <message>
   <location filename="console/labels/codes.py" />
   <source>stoppet</source>
   <translation>stopped</translation>
  </message>
 </context>
 <context>
  <name>Alarms</name>
  <message>
   <location filename="console/ui/handoffs/alarms.py" />
   <source>Overdragelse {number} til {to}: {state}</source>
   <translation>Handoff {number} to {to}: {state}</translation>
  </message>
  <message>
   <location filename="console/ui/session.py" />
   <source>Overdragelser nu: {counts}</source>
   <translation>Handoffs now: {counts}</translation>
  </message>
  <message>
   <location filename="console/ui/handoffs/alarms.py" />
   <source>{n} afvist</source>
   <translation>{n} declined</translation>
  </message>
  <message>
   <location filename="console/ui/handoffs/alarms.py" />
   <source>{n} eskaleret</source>
   <translation>{n} escalated</translation>
  </message>
  <message>
   <location filename="console/ui/handoffs/alarms.py" />
   <source>{n} over frist</source>
   <translation>{n} overdue</translation>
  </message>
  <message>
   <location filename="console/ui/handoffs/alarms.py" />
   <source>{n} snart</source>
   <translation>{n} due soon</translation>
  </message>
  <message>
   <location filename="console/ui/handoffs/alarms.py" />
   <source>{what}, og {n} mere</source>
   <translation>{what}, and {n} more</translation>
  </message>
 </context>
 <context>
  <name>Arg</name>
  <message>
   <location filename="console/acts/triage.py" />
   <source>CPR-nummer</source>
   <translation>CPR number</translation>
  </message>
  <message>
   <location filename="console/acts/triage.py" />
   <source>adresse</source>
   <translation>address</translation>
  </message>
  <message>
   <location filename="console/acts/followup.py" />
   <source>afslutning</source>
   <translation>disposition</translation>
  </message>
  <message>
   <location filename="console/acts/handoff.py" />
   <source>akut</source>
   <translation>urgent</translation>
  </message>
  <message>
   <location filename="console/acts/units.py" />
   <source>besætning</source>
   <translation>crew</translation>
  </message>
  <message>
   <location filename="console/acts/triage.py" />
   <source>borgeren, der bliver</source>
   <translation>the citizen that stays</translation>
  </message>
  <message>
   <location filename="console/acts/triage.py" />
   <source>borgeren, der lægges ind</source>
   <translation>the citizen merged into it</translation>
  </message>
  <message>
   <location filename="console/acts/args.py" />
   <source>borgerens nummer</source>
   <translation>citizen number</translation>
  </message>
  <message>
   <location filename="console/acts/access.py" />
   <source>borgerens nummer eller CPR-nummer, eller en brugers navn</source>
   <translation>the citizen's number or CPR number, or a user's name</translation>
  </message>
  <message>
   <location filename="console/acts/keeping.py" />
   <source>dage</source>
   <translation>days</translation>
  </message>
  <message>
   <location filename="console/acts/followup.py" />
   <source>dato</source>
   <translation>date</translation>
  </message>
  <message>
   <location filename="console/acts/directory.py" />
   <source>definition</source>
   <translation>definition</translation>
  </message>
  <message>
   <location filename="console/acts/intake.py" />
   <source>den afviste beskeds nummer</source>
   <translation>rejected message number</translation>
  </message>
  <message>
   <location filename="console/acts/args.py" />
   <source>e-mail</source>
   <translation>email</translation>
  </message>
  <message>
   <location filename="console/acts/handoff.py" />
   <source>ejer</source>
   <translation>owner</translation>
  </message>
  <message>
   <location filename="console/acts/args.py" />
   <source>enhed</source>
   <translation>unit</translation>
  </message>
  <message>
   <location filename="console/acts/window.py" />
   <source>filens navn</source>
   <translation>file name</translation>
  </message>
  <message>
   <location filename="console/acts/directory.py" />
   <source>frist for akut svar, timer</source>
   <translation>deadline for urgent answer, hours</translation>
  </message>
  <message>
   <location filename="console/acts/directory.py" />
   <source>frist for første møde, dage</source>
   <translation>deadline for first meeting, days</translation>
  </message>
  <message>
   <location filename="console/acts/directory.py" />
   <source>frist for modtaget, dage</source>
   <translation>deadline for received, days</translation>
  </message>
  <message>
   <location filename="console/acts/directory.py" />
   <source>frist for svar, dage</source>
   <translation>deadline for answer, days</translation>
  </message>
  <message>
   <location filename="console/acts/triage.py" />
   <source>fødselsdato</source>
   <translation>date of birth</translation>
  </message>
  <message>
   <location filename="console/acts/scene.py" />
   <source>grad</source>
   <translation>level</translation>
  </message>
  <message>
   <location filename="console/acts/args.py" />
   <source>grund</source>
   <translation>reason</translation>
  </message>
  <message>
   <location filename="console/acts/handoff.py" />
   <source>grund til afslaget</source>
   <translation>reason for declining</translation>
  </message>
  <message>
   <location filename="console/acts/followup.py" />
   <source>grund til at genåbne</source>
   <translation>reason for reopening</translation>
  </message>
  <message>
   <location filename="console/acts/access.py" />
   <source>grunden til at se det</source>
   <translation>the reason for seeing it</translation>
  </message>
  <message>
   <location filename="console/acts/directory.py" />
   <source>grænser for børn</source>
   <translation>thresholds for children</translation>
  </message>
  <message>
   <location filename="console/acts/directory.py" />
   <source>grænser for en adresse</source>
   <translation>thresholds for an address</translation>
  </message>
  <message>
   <location filename="console/acts/directory.py" />
   <source>grænser for voksne, opkald/dage</source>
   <translation>thresholds for adults, calls/days</translation>
  </message>
  <message>
   <location filename="console/acts/efforts.py" />
   <source>gælder til</source>
   <translation>valid until</translation>
  </message>
  <message>
   <location filename="console/acts/efforts.py" />
   <source>hos hvem</source>
   <translation>with whom</translation>
  </message>
  <message>
   <location filename="console/acts/keeping.py" />
   <source>hvad</source>
   <translation>what</translation>
  </message>
  <message>
   <location filename="console/acts/intake.py" />
   <source>hvad der bliver sagt</source>
   <translation>what is said</translation>
  </message>
  <message>
   <location filename="console/acts/handoff.py" />
   <source>hvad der deles</source>
   <translation>what is shared</translation>
  </message>
  <message>
   <location filename="console/acts/efforts.py" />
   <source>hvad der er i gang</source>
   <translation>what is going on</translation>
  </message>
  <message>
   <location filename="console/acts/handover.py" />
   <source>hvad der gives videre</source>
   <translation>what is handed over</translation>
  </message>
  <message>
   <location filename="console/acts/efforts.py" />
   <source>hvad der gøres, når borgeren ringer</source>
   <translation>what to do when the citizen calls</translation>
  </message>
  <message>
   <location filename="console/acts/window.py" />
   <source>hvad der skal vises</source>
   <translation>what to show</translation>
  </message>
  <message>
   <location filename="console/acts/followup.py" />
   <source>hvad der skete</source>
   <translation>what happened</translation>
  </message>
  <message>
   <location filename="console/acts/args.py" />
   <source>hvad der spørges om</source>
   <translation>what is asked about</translation>
  </message>
  <message>
   <location filename="console/acts/window.py" />
   <source>hvad der søges efter</source>
   <translation>what to search for</translation>
  </message>
  <message>
   <location filename="console/acts/triage.py" />
   <source>hvad det er, ved andet</source>
   <translation>what it is, if other</translation>
  </message>
  <message>
   <location filename="console/acts/handoff.py" />
   <source>hvem der er talt med</source>
   <translation>who was spoken to</translation>
  </message>
  <message>
   <location filename="console/acts/efforts.py" />
   <source>hvem der har aftalt det</source>
   <translation>who agreed to it</translation>
  </message>
  <message>
   <location filename="console/acts/consent.py" />
   <source>hvem der har besluttet det</source>
   <translation>who decided it</translation>
  </message>
  <message>
   <location filename="console/acts/args.py" />
   <source>hvem der svarede</source>
   <translation>who answered</translation>
  </message>
  <message>
   <location filename="console/acts/scene.py" />
   <source>hvor borgeren endte</source>
   <translation>where the citizen ended</translation>
  </message>
  <message>
   <location filename="console/acts/phones.py" />
   <source>hvor telefonen står</source>
   <translation>where the phone is</translation>
  </message>
  <message>
   <location filename="console/acts/consent.py" />
   <source>hvordan</source>
   <translation>how</translation>
  </message>
  <message>
   <location filename="console/acts/units.py" />
   <source>kaldetegn</source>
   <translation>call sign</translation>
  </message>
  <message>
   <location filename="console/acts/triage.py" />
   <source>kendetegn</source>
   <translation>description</translation>
  </message>
  <message>
   <location filename="console/acts/intake.py" />
   <source>kilde</source>
   <translation>source</translation>
  </message>
  <message>
   <location filename="console/acts/args.py" />
   <source>kommune</source>
   <translation>municipality</translation>
  </message>
  <message>
   <location filename="console/acts/directory.py" />
   <source>kontaktens nummer</source>
   <translation>contact number</translation>
  </message>
  <message>
   <location filename="console/acts/directory.py" />
   <source>kontaktperson</source>
   <translation>contact person</translation>
  </message>
  <message>
   <location filename="console/acts/consent.py" />
   <source>lovgrundlag</source>
   <translation>legal ground</translation>
  </message>
  <message>
   <location filename="console/acts/consent.py" />
   <source>lovgrundlagets nummer</source>
   <translation>legal ground number</translation>
  </message>
  <message>
   <location filename="console/acts/accounts.py" />
   <source>minutter uden brug</source>
   <translation>minutes unused</translation>
  </message>
  <message>
   <location filename="console/acts/directory.py" />
   <source>navn</source>
   <translation>name</translation>
  </message>
  <message>
   <location filename="console/acts/intake.py" />
   <source>navn på den, der ringer</source>
   <translation>caller's name</translation>
  </message>
  <message>
   <location filename="console/acts/args.py" />
   <source>notens nummer</source>
   <translation>note number</translation>
  </message>
  <message>
   <location filename="console/acts/handover.py" />
   <source>nummer</source>
   <translation>number</translation>
  </message>
  <message>
   <location filename="console/acts/efforts.py" />
   <source>nummeret på det, der er i gang</source>
   <translation>the number of what is going on</translation>
  </message>
  <message>
   <location filename="console/acts/handoff.py" />
   <source>næste skridt</source>
   <translation>next step</translation>
  </message>
  <message>
   <location filename="console/acts/scene.py" />
   <source>område</source>
   <translation>area</translation>
  </message>
  <message>
   <location filename="console/acts/args.py" />
   <source>opkald</source>
   <translation>call</translation>
  </message>
  <message>
   <location filename="console/acts/window.py" />
   <source>ord</source>
   <translation>word</translation>
  </message>
  <message>
   <location filename="console/acts/args.py" />
   <source>overdragelsens nummer</source>
   <translation>handoff number</translation>
  </message>
  <message>
   <location filename="console/acts/efforts.py" />
   <source>planens nummer</source>
   <translation>the plan's number</translation>
  </message>
  <message>
   <location filename="console/acts/args.py" />
   <source>problem</source>
   <translation>category</translation>
  </message>
  <message>
   <location filename="console/acts/intake.py" />
   <source>på vegne af en anden</source>
   <translation>on somebody's behalf</translation>
  </message>
  <message>
   <location filename="console/acts/triage.py" />
   <source>rødt flag</source>
   <translation>red flag</translation>
  </message>
  <message>
   <location filename="console/acts/units.py" />
   <source>slags enhed</source>
   <translation>kind of unit</translation>
  </message>
  <message>
   <location filename="console/acts/units.py" />
   <source>sporerens nummer</source>
   <translation>tracker number</translation>
  </message>
  <message>
   <location filename="console/acts/window.py" />
   <source>sprog</source>
   <translation>language</translation>
  </message>
  <message>
   <location filename="console/acts/scene.py" />
   <source>status</source>
   <translation>status</translation>
  </message>
  <message>
   <location filename="console/acts/intake.py" />
   <source>sted</source>
   <translation>place</translation>
  </message>
  <message>
   <location filename="console/acts/phones.py" />
   <source>stedets navn</source>
   <translation>the place's name</translation>
  </message>
  <message>
   <location filename="console/acts/directory.py" />
   <source>stedfortræder nummer</source>
   <translation>deputy number</translation>
  </message>
  <message>
   <location filename="console/acts/args.py" />
   <source>stilling</source>
   <translation>job title</translation>
  </message>
  <message>
   <location filename="console/acts/consent.py" />
   <source>svar</source>
   <translation>answer</translation>
  </message>
  <message>
   <location filename="console/acts/intake.py" />
   <source>tages med det samme</source>
   <translation>taken at once</translation>
  </message>
  <message>
   <location filename="console/acts/args.py" />
   <source>tekst</source>
   <translation>text</translation>
  </message>
  <message>
   <location filename="console/acts/args.py" />
   <source>telefon</source>
   <translation>phone</translation>
  </message>
  <message>
   <location filename="console/acts/directory.py" />
   <source>telefon uden for åbningstid</source>
   <translation>out-of-hours phone</translation>
  </message>
  <message>
   <location filename="console/acts/handoff.py" />
   <source>til sundhedsvæsenet, ikke kommunen</source>
   <translation>to the health service, not the municipality</translation>
  </message>
  <message>
   <location filename="console/acts/handoff.py" />
   <source>tilbud</source>
   <translation>service</translation>
  </message>
  <message>
   <location filename="console/acts/directory.py" />
   <source>tilbuddets nummer</source>
   <translation>service number</translation>
  </message>
  <message>
   <location filename="console/acts/accounts.py" />
   <source>ud</source>
   <translation>out</translation>
  </message>
  <message>
   <location filename="console/acts/triage.py" />
   <source>uden fast bopæl</source>
   <translation>no fixed address</translation>
  </message>
  <message>
   <location filename="console/acts/window.py" />
   <source>udseende</source>
   <translation>appearance</translation>
  </message>
  <message>
   <location filename="console/acts/followup.py" />
   <source>underskrives og låses</source>
   <translation>signed and locked</translation>
  </message>
  <message>
   <location filename="console/acts/units.py" />
   <source>vagtens timer</source>
   <translation>shift hours</translation>
  </message>
  <message>
   <location filename="console/acts/handoff.py" />
   <source>varm: borgeren er med på linjen</source>
   <translation>warm: the citizen is on the line</translation>
  </message>
  <message>
   <location filename="console/acts/directory.py" />
   <source>åbningstider</source>
   <translation>opening hours</translation>
  </message>
 </context>
 <context>
  <name>Audit</name>
  <message>
   <location filename="console/ui/review/audit_filters.py" />
   <source>1 år</source>
   <translation>1 year</translation>
  </message>
  <message>
   <location filename="console/ui/review/audit_filters.py" />
   <source>30 dage</source>
   <translation>30 days</translation>
  </message>
  <message>
   <location filename="console/ui/review/audit_filters.py" />
   <source>7 dage</source>
   <translation>7 days</translation>
  </message>
  <message>
   <location filename="console/ui/review/audit_filters.py" />
   <source>Alle dage</source>
   <translation>All days</translation>
  </message>
  <message>
   <location filename="console/ui/review/audit_filters.py" />
   <source>Alt</source>
   <translation>Everything</translation>
  </message>
  <message>
   <location filename="console/ui/review/audit_columns.py" />
   <source>Arbejdsplads</source>
   <translation>Workstation</translation>
  </message>
  <message>
   <location filename="console/ui/review/audit_filters.py" />
   <source>Borger</source>
   <translation>Citizen</translation>
  </message>
  <message>
   <location filename="console/ui/review/audit_page.py" />
   <source>Borgerens indsigt som fil</source>
   <translation>The citizen's insight as a file</translation>
  </message>
  <message>
   <location filename="console/ui/review/audit_filters.py" />
   <source>Borgerens nummer eller CPR</source>
   <translation>The citizen's number or CPR</translation>
  </message>
  <message>
   <location filename="console/ui/review/audit_filters.py" />
   <source>Bruger</source>
   <translation>User</translation>
  </message>
  <message>
   <location filename="console/ui/review/audit_filters.py" />
   <source>Brugerens navn</source>
   <translation>The user's name</translation>
  </message>
  <message>
   <location filename="console/ui/review/audit_page.py" />
   <source>Der kan ikke slås op nu: ingen forbindelse siden {at}.</source>
   <translation>Nothing can be looked up now: no connection since {at}.</translation>
  </message>
  <message>
   <location filename="console/ui/review/audit_page.py" />
   <source>Der slås op af sig selv, når forbindelsen er tilbage.</source>
   <translation>It is looked up by itself when the connection is back.</translation>
  </message>
  <message>
   <location filename="console/ui/review/audit_filters.py" />
   <source>Fra dato</source>
   <translation>From date</translation>
  </message>
  <message>
   <location filename="console/ui/review/audit_filters.py" />
   <source>Fra – til</source>
   <translation>From – to</translation>
  </message>
  <message>
   <location filename="console/labels/audit.py" />
   <source>Fundet ved en søgning</source>
   <translation>Found in a search</translation>
  </message>
  <message>
   <location filename="console/labels/audit.py" />
   <source>Hentet ud: {what}</source>
   <translation>Taken out: {what}</translation>
  </message>
  <message>
   <location filename="console/ui/review/audit_columns.py" />
   <source>Hvad</source>
   <translation>What</translation>
  </message>
  <message>
   <location filename="console/ui/review/audit_columns.py" />
   <source>Hvem</source>
   <translation>Who</translation>
  </message>
  <message>
   <location filename="console/ui/review/audit_page.py" />
   <source>Hvem har set hvad</source>
   <translation>Who has seen what</translation>
  </message>
  <message>
   <location filename="console/ui/review/audit_page.py" />
   <source>Hver åbning, søgning, ændring og fil kommer her.</source>
   <translation>Every opening, search, change and file comes here.</translation>
  </message>
  <message>
   <location filename="console/ui/review/audit_columns.py" />
   <source>Hvorfor</source>
   <translation>Why</translation>
  </message>
  <message>
   <location filename="console/ui/review/audit_columns.py" />
   <source>Hvornår</source>
   <translation>When</translation>
  </message>
  <message>
   <location filename="console/ui/review/audit_filters.py" />
   <source>I dag</source>
   <translation>Today</translation>
  </message>
  <message>
   <location filename="console/ui/review/audit_page.py" />
   <source>Ingen borger har det CPR-nummer.</source>
   <translation>No citizen has that CPR number.</translation>
  </message>
  <message>
   <location filename="console/ui/review/audit_page.py" />
   <source>Ingen har set eller ændret noget endnu.</source>
   <translation>Nobody has seen or changed anything yet.</translation>
  </message>
  <message>
   <location filename="console/ui/review/audit_page.py" />
   <source>Ingen har set eller ændret noget, der passer.</source>
   <translation>Nobody has seen or changed anything that matches.</translation>
  </message>
  <message>
   <location filename="console/ui/review/audit_columns.py" />
   <source>Om</source>
   <translation>About</translation>
  </message>
  <message>
   <location filename="console/ui/review/audit_filters.py" />
   <source>Periode</source>
   <translation>Period</translation>
  </message>
  <message>
   <location filename="console/ui/review/audit_page.py" />
   <source>Set og ændret</source>
   <translation>Seen and changed</translation>
  </message>
  <message>
   <location filename="console/labels/audit.py" />
   <source>Set, hvem borgeren er</source>
   <translation>Saw who the citizen is</translation>
  </message>
  <message>
   <location filename="console/labels/audit.py" />
   <source>Set, hvem opkaldet handler om</source>
   <translation>Saw whom the call is about</translation>
  </message>
  <message>
   <location filename="console/ui/review/audit_page.py" />
   <source>Skriv borgerens nummer først.</source>
   <translation>Write the citizen's number first.</translation>
  </message>
  <message>
   <location filename="console/ui/review/audit_columns.py" />
   <source>Slags</source>
   <translation>Kind</translation>
  </message>
  <message>
   <location filename="console/labels/audit.py" />
   <source>Søgt: {hits} fundet</source>
   <translation>Searched: {hits} found</translation>
  </message>
  <message>
   <location filename="console/ui/review/audit_filters.py" />
   <source>Til dato</source>
   <translation>To date</translation>
  </message>
  <message>
   <location filename="console/ui/review/audit_page.py" />
   <source>Vis ældre</source>
   <translation>Show older</translation>
  </message>
  <message>
   <location filename="console/ui/review/audit_page.py" />
   <source>Vælg en længere periode, eller tøm felterne.</source>
   <translation>Choose a longer period, or empty the fields.</translation>
  </message>
  <message>
   <location filename="console/labels/audit.py" />
   <source>borger {number}</source>
   <translation>citizen {number}</translation>
  </message>
  <message>
   <location filename="console/labels/audit.py" />
   <source>modtagelsen</source>
   <translation>intake</translation>
  </message>
  <message>
   <location filename="console/labels/audit.py" />
   <source>{numbers} og {more} flere</source>
   <translation>{numbers} and {more} more</translation>
  </message>
  <message>
   <location filename="console/ui/review/audit_page.py" />
   <source>{n} vist, de nyeste først</source>
   <translation>{n} shown, the newest first</translation>
  </message>
  <message>
   <location filename="console/labels/audit.py" />
   <source>{what} (borger {numbers})</source>
   <translation>{what} (citizen {numbers})</translation>
  </message>
 </context>
 <context>
  <name>AuditKind</name>
  <message>
   <location filename="console/labels/codes.py" />
   <source>hentet ud</source>
   <translation>taken out</translation>
  </message>
  <message>
   <location filename="console/labels/codes.py" />
   <source>søgt</source>
   <translation>searched</translation>
  </message>
  <message>
   <location filename="console/labels/codes.py" />
   <source>åbnet</source>
   <translation>opened</translation>
  </message>
  <message>
   <location filename="console/labels/codes.py" />
   <source>ændret</source>
   <translation>changed</translation>
  </message>
 </context>
 <context>
  <name>Away</name>
  <message>
   <location filename="console/ui/away_words.py" />
   <source>Forbundet. Alt er som hos de andre.</source>
   <translation>Connected. Everything is as it is for the others.</translation>
  </message>
  <message>
   <location filename="console/ui/away_words.py" />
   <source>Ingen forbindelse siden {at}. Opkald, noter, samtykker og tider gemmes her og sendes af sig selv. Enheder og overdragelser: brug radio og telefon.</source>
   <translation>No connection since {at}. Calls, notes, consents and times are kept here and sent by themselves. Units and handoffs: use radio and telephone.</translation>
  </message>
  <message>
   <location filename="console/ui/away_words.py" />
   <source>Nøgleringen bruges ikke. Det, der gemmes her, overlever et nedbrud, men nøglen ligger ved siden af: kun computerens rettigheder beskytter det.</source>
   <translation>The keyring is not used. What is kept here survives a crash, but its key lies beside it: only this computer's file rights protect it.</translation>
  </message>
  <message>
   <location filename="console/ui/away_words.py" />
   <source>{count} gjort uden forbindelse er sendt.</source>
   <translation>{count} done without a connection sent.</translation>
  </message>
  <message>
   <location filename="console/ui/away_words.py" />
   <source>{count} gjort uden forbindelse kan ikke læses; nøglen er en anden. De ligger her endnu. Sig det til den vagthavende tekniker.</source>
   <translation>{count} done without a connection cannot be read; the key is another. They are still here. Tell the technician on duty.</translation>
  </message>
  <message>
   <location filename="console/ui/away_words.py" />
   <source>{count} kunne ikke sendes, fordi andre har gjort noget imens. Intet er tabt. Vælg, hvad der gælder: afklar</source>
   <translation>{count} could not be sent, because others did something meanwhile. Nothing is lost. Choose what holds: resolve</translation>
  </message>
  <message>
   <location filename="console/ui/away_words.py" />
   <source>{local} er nu opkald {number}.</source>
   <translation>{local} is now call {number}.</translation>
  </message>
 </context>
 <context>
  <name>BesideReason</name>
  <message>
   <location filename="console/labels/codes.py" />
   <source>aftalt med de andre</source>
   <translation>agreed with the others</translation>
  </message>
  <message>
   <location filename="console/labels/codes.py" />
   <source>anden grund</source>
   <translation>other reason</translation>
  </message>
  <message>
   <location filename="console/labels/codes.py" />
   <source>borgeren ønsker det</source>
   <translation>the citizen wishes it</translation>
  </message>
  <message>
   <location filename="console/labels/codes.py" />
   <source>de andre kan ikke nås</source>
   <translation>the others cannot be reached</translation>
  </message>
  <message>
   <location filename="console/labels/codes.py" />
   <source>det haster</source>
   <translation>it is urgent</translation>
  </message>
  <message>
   <location filename="console/labels/codes.py" />
   <source>nyt behov</source>
   <translation>new need</translation>
  </message>
 </context>
 <context>
  <name>BirthLikeness</name>
  <message>
   <location filename="console/labels/codes.py" />
   <source>dag og måned byttet om</source>
   <translation>day and month swapped</translation>
  </message>
  <message>
   <location filename="console/labels/codes.py" />
   <source>et ciffer i fødselsdagen afviger</source>
   <translation>one digit of the birth date differs</translation>
  </message>
  <message>
   <location filename="console/labels/codes.py" />
   <source>fødselsdag ukendt</source>
   <translation>birth date unknown</translation>
  </message>
  <message>
   <location filename="console/labels/codes.py" />
   <source>samme fødselsdag</source>
   <translation>same birth date</translation>
  </message>
 </context>
 <context>
  <name>Busy</name>
  <message>
   <location filename="console/ui/widgets/busy.py" />
   <source>Stop (Esc)</source>
   <translation>Stop (Esc)</translation>
  </message>
 </context>
 <context>
  <name>Call</name>
  <message>
   <location filename="console/ui/call/widgets/kept_text.py" />
   <source>(tomt)</source>
   <translation>(empty)</translation>
  </message>
  <message>
   <location filename="console/ui/call/answer_form.py" />
   <source>Accepteret: hvem har taget den?</source>
   <translation>Accepted: who took it?</translation>
  </message>
  <message>
   <location filename="console/ui/call/handoff_card.py" />
   <source>Accepteret…</source>
   <translation>Accepted…</translation>
  </message>
  <message>
   <location filename="console/ui/call/citizen_form.py" />
   <source>Adresse</source>
   <translation>Address</translation>
  </message>
  <message>
   <location filename="console/ui/call/header.py" />
   <source>Advarsel fra modtagelsen: {warnings}</source>
   <translation>Warning from intake: {warnings}</translation>
  </message>
  <message>
   <location filename="console/ui/call/closing.py" />
   <source>Afslutning, andre</source>
   <translation>Disposition, others</translation>
  </message>
  <message>
   <location filename="console/ui/call/closing.py" />
   <source>Afslutning, passer her</source>
   <translation>Disposition, fits here</translation>
  </message>
  <message>
   <location filename="console/ui/call/next_step_box.py" />
   <source>Afslået – mangler næste skridt. Vælg:</source>
   <translation>Declined – next step missing. Choose:</translation>
  </message>
  <message>
   <location filename="console/labels/actions.py" />
   <source>Afslået: få et nyt samtykke fra borgeren</source>
   <translation>Declined: get a new consent from the citizen</translation>
  </message>
  <message>
   <location filename="console/labels/actions.py" />
   <source>Afslået: lav en plan med borgeren</source>
   <translation>Declined: make a plan with the citizen</translation>
  </message>
  <message>
   <location filename="console/ui/call/handoff_card.py" />
   <source>Afvist af {who}: {reason}</source>
   <translation>Declined by {who}: {reason}</translation>
  </message>
  <message>
   <location filename="console/ui/call/answer_form.py" />
   <source>Afvist: hvem svarede, og hvorfor?</source>
   <translation>Declined: who answered, and why?</translation>
  </message>
  <message>
   <location filename="console/ui/call/handoff_card.py" />
   <source>Afvist…</source>
   <translation>Declined…</translation>
  </message>
  <message>
   <location filename="console/ui/call/handoff_draft.py" />
   <source>Akut: svar inden få timer</source>
   <translation>Urgent: answer within a few hours</translation>
  </message>
  <message>
   <location filename="console/ui/call/problems.py" />
   <source>Andet problem</source>
   <translation>Other problem</translation>
  </message>
  <message>
   <location filename="console/ui/call/closing.py" />
   <source>Andre</source>
   <translation>Others</translation>
  </message>
  <message>
   <location filename="console/ui/call/answer_form.py" />
   <source>Begrundelse</source>
   <translation>Reason</translation>
  </message>
  <message>
   <location filename="console/ui/call/closing.py" />
   <source>Begrundelse for afslutningen</source>
   <translation>Reason for the disposition</translation>
  </message>
  <message>
   <location filename="console/ui/call/handoff_fields.py" />
   <source>Begrundelse for overdragelsen</source>
   <translation>Reason for the handoff</translation>
  </message>
  <message>
   <location filename="console/ui/call/answer_form.py" />
   <source>Begrundelse for svaret</source>
   <translation>Reason for the answer</translation>
  </message>
  <message>
   <location filename="console/ui/call/citizen_form.py" />
   <source>Begyndelsen af navnet</source>
   <translation>Beginning of the name</translation>
  </message>
  <message>
   <location filename="console/ui/call/widgets/kept_text.py" />
   <source>Behold mit</source>
   <translation>Keep mine</translation>
  </message>
  <message>
   <location filename="console/ui/call/widgets/kept_text.py" />
   <source>Behold mit i {field}</source>
   <translation>Keep mine in {field}</translation>
  </message>
  <message>
   <location filename="console/ui/call/needs_grid.py" />
   <source>Behovene peger på:</source>
   <translation>The needs point to:</translation>
  </message>
  <message>
   <location filename="console/ui/call/scene_panel.py" />
   <source>Behovsafdækning</source>
   <translation>Needs assessment</translation>
  </message>
  <message>
   <location filename="console/ui/call/closing.py" />
   <source>Bemærkning</source>
   <translation>Remark</translation>
  </message>
  <message>
   <location filename="console/ui/call/closing.py" />
   <source>Bemærkning til genåbningen</source>
   <translation>Remark on the reopening</translation>
  </message>
  <message>
   <location filename="console/ui/call/follow_up_form.py" />
   <source>Bemærkning til opfølgningen</source>
   <translation>Remark on the follow-up</translation>
  </message>
  <message>
   <location filename="console/ui/call/citizen_form.py" />
   <source>Beskrivelse</source>
   <translation>Description</translation>
  </message>
  <message>
   <location filename="console/ui/call/ground_form.py" />
   <source>Besluttet af</source>
   <translation>Decided by</translation>
  </message>
  <message>
   <location filename="console/ui/call/citizen_part.py" />
   <source>Borger</source>
   <translation>Citizen</translation>
  </message>
  <message>
   <location filename="console/ui/call/citizen_words.py" />
   <source>Borger {number}</source>
   <translation>Citizen {number}</translation>
  </message>
  <message>
   <location filename="console/ui/call/closing.py" />
   <source>Borgeren blev mødt: notér først, hvor borgeren endte.</source>
   <translation>The citizen was met: first record where the citizen ended.</translation>
  </message>
  <message>
   <location filename="console/ui/call/outcome_form.py" />
   <source>Borgeren endte</source>
   <translation>Citizen ended</translation>
  </message>
  <message>
   <location filename="console/ui/call/ground_form.py" />
   <source>Borgeren er ikke orienteret: {why}</source>
   <translation>Citizen not informed: {why}</translation>
  </message>
  <message>
   <location filename="console/ui/call/ground_form.py" />
   <source>Borgeren er orienteret</source>
   <translation>Citizen informed</translation>
  </message>
  <message>
   <location filename="console/ui/call/ground_form.py" />
   <source>Borgeren er orienteret {time}.</source>
   <translation>Citizen informed {time}.</translation>
  </message>
  <message>
   <location filename="console/labels/actions.py" />
   <source>Borgeren har ringet igen: tal med den, der har borgeren</source>
   <translation>The citizen has called again: speak with whoever has the citizen</translation>
  </message>
  <message>
   <location filename="console/ui/call/ground_form.py" />
   <source>Borgeren skal orienteres bagefter.</source>
   <translation>The citizen must be informed afterwards.</translation>
  </message>
  <message>
   <location filename="console/ui/call/citizen_form.py" />
   <source>Borgerens kommune</source>
   <translation>Citizen's municipality</translation>
  </message>
  <message>
   <location filename="console/ui/call/citizen_form.py" />
   <source>CPR</source>
   <translation>CPR</translation>
  </message>
  <message>
   <location filename="console/ui/call/body.py" />
   <source>Ctrl+Enter: {act}</source>
   <translation>Ctrl+Enter: {act}</translation>
  </message>
  <message>
   <location filename="console/ui/call/citizen_form.py" />
   <source>DDMMÅÅ-XXXX, eller ukendt</source>
   <translation>DDMMYY-XXXX, or unknown</translation>
  </message>
  <message>
   <location filename="console/ui/call/handoff_draft.py" />
   <source>Deles</source>
   <translation>Shared</translation>
  </message>
  <message>
   <location filename="console/ui/call/handoff_card.py" />
   <source>Deles: {fields}</source>
   <translation>Shared: {fields}</translation>
  </message>
  <message>
   <location filename="console/ui/call/citizen_part.py" />
   <source>Den, du vælger, lægges ind under borger {number}: dens opkald og overdragelser tæller med her. De kan skilles ad igen.</source>
   <translation>The one you choose is merged into citizen {number}: its calls and handoffs count here. They can be separated again.</translation>
  </message>
  <message>
   <location filename="console/ui/call/citizen_likes.py" />
   <source>Det er borgeren</source>
   <translation>This is the citizen</translation>
  </message>
  <message>
   <location filename="console/ui/call/follow_up_form.py" />
   <source>Det er ikke en dato. Skriv fx 24.12.</source>
   <translation>That is not a date. Type e.g. 24.12.</translation>
  </message>
  <message>
   <location filename="console/ui/call/intake_panel.py" />
   <source>Det fortalte</source>
   <translation>Call details</translation>
  </message>
  <message>
   <location filename="console/ui/call/citizen_search.py" />
   <source>Det kan være:</source>
   <translation>It may be:</translation>
  </message>
  <message>
   <location filename="console/ui/call/intake_panel.py" />
   <source>Du har opkaldet siden {time}.</source>
   <translation>You have had the call since {time}.</translation>
  </message>
  <message>
   <location filename="console/ui/call/notes.py" />
   <source>Du retter note {n}; den gamle bliver stående</source>
   <translation>You are correcting note {n}; the old one stays</translation>
  </message>
  <message>
   <location filename="console/ui/call/notes.py" />
   <source>Du skriver videre i note {n}</source>
   <translation>You are continuing note {n}</translation>
  </message>
  <message>
   <location filename="console/ui/call/next_step_box.py" />
   <source>Efter afslag på {number}: {step}</source>
   <translation>After the decline of {number}: {step}</translation>
  </message>
  <message>
   <location filename="console/ui/call/handoff_card.py" />
   <source>Ejer</source>
   <translation>Owner</translation>
  </message>
  <message>
   <location filename="console/ui/call/handoff_card.py" />
   <source>Ejer af overdragelse {number}</source>
   <translation>Owner of handoff {number}</translation>
  </message>
  <message>
   <location filename="console/ui/call/ground_form.py" />
   <source>Eller: hvorfor ikke</source>
   <translation>Or: why not</translation>
  </message>
  <message>
   <location filename="console/ui/call/widgets/kept_text.py" />
   <source>En anden har gemt: {stored}</source>
   <translation>Somebody else saved: {stored}</translation>
  </message>
  <message>
   <location filename="console/ui/call/assignment_panel.py" />
   <source>Enheder – de ledige først, Ctrl+tal sender</source>
   <translation>Units – available first, Ctrl+number sends</translation>
  </message>
  <message>
   <location filename="console/ui/call/outcome_form.py" />
   <source>Enter gemmer</source>
   <translation>Enter saves</translation>
  </message>
  <message>
   <location filename="console/ui/call/citizen_search.py" />
   <source>Find borger</source>
   <translation>Find citizen</translation>
  </message>
  <message>
   <location filename="console/ui/call/citizen_search.py" />
   <source>Flere end vist: skriv mere.</source>
   <translation>More than shown: type more.</translation>
  </message>
  <message>
   <location filename="console/ui/call/citizen_form.py" />
   <source>Flere skilles med komma</source>
   <translation>Separate several with commas</translation>
  </message>
  <message>
   <location filename="console/ui/call/closing.py" />
   <source>Fordi</source>
   <translation>Because</translation>
  </message>
  <message>
   <location filename="console/ui/call/header.py" />
   <source>Fortalt</source>
   <translation>What was said</translation>
  </message>
  <message>
   <location filename="console/ui/call/red_flags.py" />
   <source>Fortryd: genåbn opkaldet</source>
   <translation>Undo: reopen the call</translation>
  </message>
  <message>
   <location filename="console/ui/call/drive.py" />
   <source>Fremme</source>
   <translation>On scene</translation>
  </message>
  <message>
   <location filename="console/ui/call/repeat_line.py" />
   <source>Fyldt: ringede selv. Hul: for andre.</source>
   <translation>Filled: called oneself. Hollow: on somebody's behalf.</translation>
  </message>
  <message>
   <location filename="console/ui/call/drive.py" />
   <source>Færdig, ledig igen</source>
   <translation>Cleared, available again</translation>
  </message>
  <message>
   <location filename="console/ui/call/citizen_form.py" />
   <source>Fødselsdato</source>
   <translation>Date of birth</translation>
  </message>
  <message>
   <location filename="console/ui/call/citizen_form.py" />
   <source>Fødselsdatoen er ikke en dato. Skriv fx 24.12.1950.</source>
   <translation>The date of birth is not a date. Type e.g. 24.12.1950.</translation>
  </message>
  <message>
   <location filename="console/ui/call/followup_panel.py" />
   <source>Følg op</source>
   <translation>Follow up</translation>
  </message>
  <message>
   <location filename="console/ui/call/follow_up_form.py" />
   <source>Følg op om {days} dage</source>
   <translation>Follow up in {days} days</translation>
  </message>
  <message>
   <location filename="console/ui/call/repeat_line.py" />
   <source>Før: {calls}</source>
   <translation>Before: {calls}</translation>
  </message>
  <message>
   <location filename="console/ui/call/handoff_card.py" />
   <source>Første møde holdt</source>
   <translation>First meeting held</translation>
  </message>
  <message>
   <location filename="console/ui/call/citizen_form.py" />
   <source>Gem borgeren</source>
   <translation>Save citizen</translation>
  </message>
  <message>
   <location filename="console/ui/call/told_form.py" />
   <source>Gem det fortalte</source>
   <translation>Save call details</translation>
  </message>
  <message>
   <location filename="console/ui/call/handoff_card.py" />
   <source>Gem ejer</source>
   <translation>Save owner</translation>
  </message>
  <message>
   <location filename="console/ui/call/handoff_draft.py" />
   <source>Gem kladde</source>
   <translation>Save draft</translation>
  </message>
  <message>
   <location filename="console/ui/call/new_call_form.py" />
   <source>Gem kladden og gå tilbage</source>
   <translation>Save the draft and go back</translation>
  </message>
  <message>
   <location filename="console/ui/call/notes.py" />
   <source>Gem noten</source>
   <translation>Save note</translation>
  </message>
  <message>
   <location filename="console/ui/call/follow_up_form.py" />
   <source>Gem opfølgning</source>
   <translation>Save follow-up</translation>
  </message>
  <message>
   <location filename="console/ui/call/handoff_draft.py" />
   <source>Gem overdragelsen som kladde</source>
   <translation>Save the handoff as a draft</translation>
  </message>
  <message>
   <location filename="console/ui/call/outcome_form.py" />
   <source>Gem resultatet</source>
   <translation>Save outcome</translation>
  </message>
  <message>
   <location filename="console/ui/call/answer_form.py" />
   <source>Gem svaret</source>
   <translation>Save answer</translation>
  </message>
  <message>
   <location filename="console/ui/call/answer_form.py" />
   <source>Gennemført: hvad blev resultatet? (må gerne være tomt)</source>
   <translation>Completed: what was the outcome? (may be empty)</translation>
  </message>
  <message>
   <location filename="console/ui/call/handoff_card.py" />
   <source>Gennemført…</source>
   <translation>Completed…</translation>
  </message>
  <message>
   <location filename="console/ui/call/repeat_line.py" />
   <source>Gentagen ringer</source>
   <translation>Repeat caller</translation>
  </message>
  <message>
   <location filename="console/ui/call/repeat_line.py" />
   <source>Gentagen ringer: {parts}</source>
   <translation>Repeat caller: {parts}</translation>
  </message>
  <message>
   <location filename="console/ui/call/closing.py" />
   <source>Genåbn opkaldet</source>
   <translation>Reopen the call</translation>
  </message>
  <message>
   <location filename="console/ui/call/closing.py" />
   <source>Genåbnes fordi</source>
   <translation>Reopened because</translation>
  </message>
  <message>
   <location filename="console/ui/call/answer_form.py" />
   <source>Grund</source>
   <translation>Reason</translation>
  </message>
  <message>
   <location filename="console/ui/call/ground_form.py" />
   <source>Grundlag</source>
   <translation>Ground</translation>
  </message>
  <message>
   <location filename="console/ui/call/closing.py" />
   <source>Gå til fremmøde</source>
   <translation>Go to scene</translation>
  </message>
  <message>
   <location filename="console/ui/call/assignment_panel.py" />
   <source>Gå til samtykke</source>
   <translation>Go to consent</translation>
  </message>
  <message>
   <location filename="console/ui/call/follow_up_form.py" />
   <source>Gælder</source>
   <translation>About</translation>
  </message>
  <message>
   <location filename="console/ui/call/answer_form.py" />
   <source>Gør ikke mere efter afslaget: hvorfor?</source>
   <translation>Do no more after the decline: why?</translation>
  </message>
  <message>
   <location filename="console/ui/call/triage_panel.py" />
   <source>Hvad drejer det sig om, og hvor</source>
   <translation>What it is about, and where</translation>
  </message>
  <message>
   <location filename="console/ui/call/problems.py" />
   <source>Hvad er det? Enter gemmer</source>
   <translation>What is it? Enter saves</translation>
  </message>
  <message>
   <location filename="console/ui/call/consent_panel.py" />
   <source>Hvad må vi? Ctrl+1 til 4 er ja</source>
   <translation>What may we do? Ctrl+1 to 4 is yes</translation>
  </message>
  <message>
   <location filename="console/ui/call/followup_panel.py" />
   <source>Hvad opfølgningen viste</source>
   <translation>What the follow-up showed</translation>
  </message>
  <message>
   <location filename="console/ui/call/answer_form.py" />
   <source>Hvem</source>
   <translation>Who</translation>
  </message>
  <message>
   <location filename="console/ui/call/answer_form.py" />
   <source>Hvem svarede</source>
   <translation>Who answered</translation>
  </message>
  <message>
   <location filename="console/ui/call/consent_panel.py" />
   <source>Hvem svarer</source>
   <translation>Who answers</translation>
  </message>
  <message>
   <location filename="console/ui/call/handoff_fields.py" />
   <source>Hvem, og hvornår ringet op</source>
   <translation>Who was phoned, and when</translation>
  </message>
  <message>
   <location filename="console/ui/call/follow_up_form.py" />
   <source>Hvilken overdragelse</source>
   <translation>Which handoff</translation>
  </message>
  <message>
   <location filename="console/ui/call/consent_panel.py" />
   <source>Hvordan</source>
   <translation>How</translation>
  </message>
  <message>
   <location filename="console/ui/call/ground_form.py" />
   <source>Hvorfor borgeren ikke er orienteret</source>
   <translation>Why the citizen is not informed</translation>
  </message>
  <message>
   <location filename="console/ui/call/header.py" />
   <source>I gang: {efforts}</source>
   <translation>Ongoing: {efforts}</translation>
  </message>
  <message>
   <location filename="console/ui/call/ground_form.py" />
   <source>Ikke orienteret</source>
   <translation>Not informed</translation>
  </message>
  <message>
   <location filename="console/ui/call/follow_up_form.py" />
   <source>Ingen dato sat</source>
   <translation>No date set</translation>
  </message>
  <message>
   <location filename="console/ui/call/assignment_panel.py" />
   <source>Ingen enhed er ledig.</source>
   <translation>No unit is available.</translation>
  </message>
  <message>
   <location filename="console/ui/call/scene_panel.py" />
   <source>Ingen enhed har været sendt. Behov og resultat kan noteres alligevel.</source>
   <translation>No unit has been sent. Needs and outcome can be recorded all the same.</translation>
  </message>
  <message>
   <location filename="console/ui/call/citizen_search.py" />
   <source>Ingen fundet. Prøv et andet ord, eller opret borgeren.</source>
   <translation>None found. Try another word, or add the citizen.</translation>
  </message>
  <message>
   <location filename="console/ui/call/intake_panel.py" />
   <source>Ingen har taget opkaldet endnu.</source>
   <translation>Nobody has taken the call yet.</translation>
  </message>
  <message>
   <location filename="console/ui/call/handoff_panel.py" />
   <source>Ingen overdragelser endnu. Én overdragelse er én anmodning til ét tilbud.</source>
   <translation>No handoffs yet. One handoff is one request to one service.</translation>
  </message>
  <message>
   <location filename="console/ui/call/triage_panel.py" />
   <source>Ingen røde flag: socialt opkald</source>
   <translation>No red flags: social call</translation>
  </message>
  <message>
   <location filename="console/ui/call/panel.py" />
   <source>Intet opkald er åbent.</source>
   <translation>No call is open.</translation>
  </message>
  <message>
   <location filename="console/ui/call/handoff_fields.py" />
   <source>Intet samtykke til {scope}. Uden det kan der kun sendes uden personoplysninger.</source>
   <translation>No consent to {scope}. Without it, only what holds no personal data can be sent.</translation>
  </message>
  <message>
   <location filename="console/ui/call/assignment_panel.py" />
   <source>Kald {unit} tilbage</source>
   <translation>Recall {unit}</translation>
  </message>
  <message>
   <location filename="console/ui/call/told_form.py" />
   <source>Kilde</source>
   <translation>Source</translation>
  </message>
  <message>
   <location filename="console/ui/call/citizen_form.py" />
   <source>Kommune</source>
   <translation>Municipality</translation>
  </message>
  <message>
   <location filename="console/ui/call/answer_form.py" />
   <source>Kontakten talte med borgeren (varm)</source>
   <translation>The contact spoke with the citizen (warm)</translation>
  </message>
  <message>
   <location filename="console/ui/call/handoff_draft.py" />
   <source>Kontaktperson</source>
   <translation>Contact person</translation>
  </message>
  <message>
   <location filename="console/ui/call/handoff_fields.py" />
   <source>Kontaktpersonens telefon</source>
   <translation>Contact person's phone</translation>
  </message>
  <message>
   <location filename="console/ui/call/citizen_form.py" />
   <source>Kontrolcifferet passer ikke; det kan være rigtigt alligevel.</source>
   <translation>The check digit does not fit; the number may be right all the same.</translation>
  </message>
  <message>
   <location filename="console/ui/call/drive.py" />
   <source>Kvitteret</source>
   <translation>Acknowledged</translation>
  </message>
  <message>
   <location filename="console/ui/call/drive.py" />
   <source>Kører med borger</source>
   <translation>Transporting citizen</translation>
  </message>
  <message>
   <location filename="console/ui/call/notes.py" />
   <source>Lad noten være</source>
   <translation>Cancel the note</translation>
  </message>
  <message>
   <location filename="console/ui/call/answer_form.py" />
   <source>Lad svaret være</source>
   <translation>Cancel the answer</translation>
  </message>
  <message>
   <location filename="console/ui/call/answer_form.py" />
   <source>Lad være</source>
   <translation>Cancel</translation>
  </message>
  <message>
   <location filename="console/ui/call/citizen_part.py" />
   <source>Lad være med at lægge sammen</source>
   <translation>Cancel merging</translation>
  </message>
  <message>
   <location filename="console/ui/call/told_form.py" />
   <source>Lad være med at rette det fortalte</source>
   <translation>Stop editing call details</translation>
  </message>
  <message>
   <location filename="console/ui/call/citizen_part.py" />
   <source>Lagt ind her: {citizen}</source>
   <translation>Merged in here: {citizen}</translation>
  </message>
  <message>
   <location filename="console/ui/call/citizen_likes.py" />
   <source>Ligner borger {number}. {key}: det er borgeren</source>
   <translation>Looks like citizen {number}. {key}: it is that citizen</translation>
  </message>
  <message>
   <location filename="console/ui/call/ground_form.py" />
   <source>Lovgrundlag</source>
   <translation>Legal ground</translation>
  </message>
  <message>
   <location filename="console/ui/call/consent_row.py" />
   <source>Lovgrundlag for {scope}</source>
   <translation>Legal ground for {scope}</translation>
  </message>
  <message>
   <location filename="console/ui/call/ground_form.py" />
   <source>Lovgrundlag i stedet for samtykke til {scope}</source>
   <translation>Legal ground instead of consent to {scope}</translation>
  </message>
  <message>
   <location filename="console/ui/call/consent_row.py" />
   <source>Lovgrundlag…</source>
   <translation>Legal ground…</translation>
  </message>
  <message>
   <location filename="console/ui/call/citizen_form.py" />
   <source>Luk</source>
   <translation>Close</translation>
  </message>
  <message>
   <location filename="console/ui/call/citizen_form.py" />
   <source>Luk borgeren</source>
   <translation>Close the citizen</translation>
  </message>
  <message>
   <location filename="console/ui/call/ground_form.py" />
   <source>Luk lovgrundlag</source>
   <translation>Close legal ground</translation>
  </message>
  <message>
   <location filename="console/ui/call/closing.py" />
   <source>Luk opkaldet</source>
   <translation>Close the call</translation>
  </message>
  <message>
   <location filename="console/ui/call/handoff_draft.py" />
   <source>Luk overdragelsen</source>
   <translation>Close the handoff</translation>
  </message>
  <message>
   <location filename="console/ui/call/closing.py" />
   <source>Luk: {how}</source>
   <translation>Close: {how}</translation>
  </message>
  <message>
   <location filename="console/ui/call/header.py" />
   <source>Lukket af {who}: {how}</source>
   <translation>Closed by {who}: {how}</translation>
  </message>
  <message>
   <location filename="console/ui/call/closing.py" />
   <source>Lukket {time} af {who}: {how}</source>
   <translation>Closed {time} by {who}: {how}</translation>
  </message>
  <message>
   <location filename="console/ui/call/followup_panel.py" />
   <source>Lukket – kan genåbnes</source>
   <translation>Closed – can be reopened</translation>
  </message>
  <message>
   <location filename="console/ui/call/citizen_part.py" />
   <source>Læg sammen</source>
   <translation>Merge</translation>
  </message>
  <message>
   <location filename="console/ui/call/citizen_part.py" />
   <source>Læg sammen med…</source>
   <translation>Merge with…</translation>
  </message>
  <message>
   <location filename="console/ui/call/intake_panel.py" />
   <source>Læg tilbage i køen</source>
   <translation>Put back in the queue</translation>
  </message>
  <message>
   <location filename="console/ui/call/assignment_panel.py" />
   <source>Meld en enhed på vagt…</source>
   <translation>Sign a unit on…</translation>
  </message>
  <message>
   <location filename="console/ui/call/handoff_draft.py" />
   <source>Modtagende kommune</source>
   <translation>Receiving municipality</translation>
  </message>
  <message>
   <location filename="console/ui/call/answer_form.py" />
   <source>Modtaget: hvem har bekræftet, at den er kommet? (må gerne være tomt)</source>
   <translation>Received: who confirmed that it came? (may be empty)</translation>
  </message>
  <message>
   <location filename="console/ui/call/handoff_card.py" />
   <source>Modtaget…</source>
   <translation>Received…</translation>
  </message>
  <message>
   <location filename="console/ui/call/handoff_fields.py" />
   <source>Må deles på lovgrundlag: {ground}, besluttet af {who}.</source>
   <translation>May be shared on legal ground: {ground}, decided by {who}.</translation>
  </message>
  <message>
   <location filename="console/ui/call/handoff_fields.py" />
   <source>Må deles: samtykke fra {giver} {how} {time}.</source>
   <translation>May be shared: consent from {giver} {how} {time}.</translation>
  </message>
  <message>
   <location filename="console/ui/call/citizen_form.py" />
   <source>Navn</source>
   <translation>Name</translation>
  </message>
  <message>
   <location filename="console/ui/call/needs_grid.py" />
   <source>Note om {area}</source>
   <translation>Note on {area}</translation>
  </message>
  <message>
   <location filename="console/ui/call/notes.py" />
   <source>Note {n}</source>
   <translation>Note {n}</translation>
  </message>
  <message>
   <location filename="console/ui/call/notes.py" />
   <source>Note, ikke sendt</source>
   <translation>Note, waiting to be sent</translation>
  </message>
  <message>
   <location filename="console/ui/call/notes.py" />
   <source>Noter</source>
   <translation>Notes</translation>
  </message>
  <message>
   <location filename="console/ui/call/ground_form.py" />
   <source>Notér lovgrundlag</source>
   <translation>Record legal ground</translation>
  </message>
  <message>
   <location filename="console/ui/call/notes.py" />
   <source>Ny note</source>
   <translation>New note</translation>
  </message>
  <message>
   <location filename="console/ui/call/handoff_draft.py" />
   <source>Ny overdragelse</source>
   <translation>New handoff</translation>
  </message>
  <message>
   <location filename="console/ui/call/handoff_draft.py" />
   <source>Ny overdragelse efter afslag på {number}</source>
   <translation>New handoff after the decline of {number}</translation>
  </message>
  <message>
   <location filename="console/ui/call/new_call_form.py" />
   <source>Nyt opkald</source>
   <translation>New call</translation>
  </message>
  <message>
   <location filename="console/ui/call/citizen_form.py" />
   <source>Når navnet er ukendt: fx mand ca. 50, grøn jakke</source>
   <translation>If the name is unknown: e.g. man about 50, green jacket</translation>
  </message>
  <message>
   <location filename="console/ui/call/handoff_card.py" />
   <source>Næste skridt</source>
   <translation>Next step</translation>
  </message>
  <message>
   <location filename="console/ui/call/handoff_card.py" />
   <source>Næste skridt i overdragelse {number}</source>
   <translation>Next step in handoff {number}</translation>
  </message>
  <message>
   <location filename="console/ui/call/notes.py" />
   <source>Om overdragelse {n}: {text}</source>
   <translation>About handoff {n}: {text}</translation>
  </message>
  <message>
   <location filename="console/ui/call/follow_up_form.py" />
   <source>Opfølgningens resultat</source>
   <translation>Outcome of the follow-up</translation>
  </message>
  <message>
   <location filename="console/ui/call/follow_up_form.py" />
   <source>Opfølgningsdato</source>
   <translation>Follow-up date</translation>
  </message>
  <message>
   <location filename="console/ui/call/repeat_line.py" />
   <source>Opkald pr. uge i 26 uger</source>
   <translation>Calls per week in 26 weeks</translation>
  </message>
  <message>
   <location filename="console/ui/call/header.py" />
   <source>Opkald {number}</source>
   <translation>Call {number}</translation>
  </message>
  <message>
   <location filename="console/ui/call/body.py" />
   <source>Opkaldet er allerede åbent for dig.</source>
   <translation>The call is open to you already.</translation>
  </message>
  <message>
   <location filename="console/ui/call/intake_panel.py" />
   <source>Opkaldet er lukket. Genåbn det under opfølgning.</source>
   <translation>The call is closed. Reopen it under follow-up.</translation>
  </message>
  <message>
   <location filename="console/ui/call/citizen_form.py" />
   <source>Opret borgeren</source>
   <translation>Add the citizen</translation>
  </message>
  <message>
   <location filename="console/ui/call/new_call_form.py" />
   <source>Opret i køen</source>
   <translation>Add to queue</translation>
  </message>
  <message>
   <location filename="console/ui/call/citizen_part.py" />
   <source>Opret ny borger</source>
   <translation>Add new citizen</translation>
  </message>
  <message>
   <location filename="console/ui/call/new_call_form.py" />
   <source>Opret og tag opkaldet</source>
   <translation>Add and take the call</translation>
  </message>
  <message>
   <location filename="console/ui/call/needs_grid.py" />
   <source>Overdrag til {service}</source>
   <translation>Hand off to {service}</translation>
  </message>
  <message>
   <location filename="console/ui/call/handoff_draft.py" />
   <source>Overdragelse {number}</source>
   <translation>Handoff {number}</translation>
  </message>
  <message>
   <location filename="console/ui/call/handoff_card.py" />
   <source>Overdragelse {number}: {act}</source>
   <translation>Handoff {number}: {act}</translation>
  </message>
  <message>
   <location filename="console/ui/call/intake_panel.py" />
   <source>Overtag opkaldet</source>
   <translation>Take over the call</translation>
  </message>
  <message>
   <location filename="console/ui/call/closing.py" />
   <source>Passer her</source>
   <translation>Fits here</translation>
  </message>
  <message>
   <location filename="console/ui/call/new_call_form.py" />
   <source>Problem</source>
   <translation>Category</translation>
  </message>
  <message>
   <location filename="console/ui/call/drive.py" />
   <source>På vej</source>
   <translation>En route</translation>
  </message>
  <message>
   <location filename="console/ui/call/follow_up_form.py" />
   <source>Resultat</source>
   <translation>Outcome</translation>
  </message>
  <message>
   <location filename="console/ui/call/header.py" />
   <source>Ret</source>
   <translation>Edit</translation>
  </message>
  <message>
   <location filename="console/ui/call/citizen_part.py" />
   <source>Ret borger</source>
   <translation>Edit citizen</translation>
  </message>
  <message>
   <location filename="console/ui/call/header.py" />
   <source>Ret det fortalte</source>
   <translation>Edit call details</translation>
  </message>
  <message>
   <location filename="console/ui/call/handoff_card.py" />
   <source>Ret kladde</source>
   <translation>Edit draft</translation>
  </message>
  <message>
   <location filename="console/ui/call/notes.py" />
   <source>Ret ved siden af</source>
   <translation>Correct beside it</translation>
  </message>
  <message>
   <location filename="console/ui/call/widgets/parts.py" />
   <source>Ring til {who} {number}</source>
   <translation>Phone {who} {number}</translation>
  </message>
  <message>
   <location filename="console/ui/call/told_form.py" />
   <source>Ringer på en andens vegne</source>
   <translation>Calling on somebody's behalf</translation>
  </message>
  <message>
   <location filename="console/ui/call/new_call_form.py" />
   <source>Ryd</source>
   <translation>Clear</translation>
  </message>
  <message>
   <location filename="console/ui/call/header.py" />
   <source>RØDT FLAG: {flag}. Ring til AMK nu.</source>
   <translation>RED FLAG: {flag}. Ring emergency dispatch now.</translation>
  </message>
  <message>
   <location filename="console/ui/call/red_flags.py" />
   <source>Røde flag – F8 og tallet sender straks tilbage til AMK</source>
   <translation>Red flags – F8 and the number returns to emergency dispatch at once</translation>
  </message>
  <message>
   <location filename="console/ui/call/red_flags.py" />
   <source>Rødt flag: {flag}. Send tilbage til AMK</source>
   <translation>Red flag: {flag}. Return to emergency dispatch</translation>
  </message>
  <message>
   <location filename="console/ui/call/consent_row.py" />
   <source>Samtykke til {scope} trukket tilbage</source>
   <translation>Consent to {scope} withdrawn</translation>
  </message>
  <message>
   <location filename="console/labels/actions.py" />
   <source>Samtykket er trukket tilbage: stop det, der kan stoppes</source>
   <translation>Consent is withdrawn: stop what can be stopped</translation>
  </message>
  <message>
   <location filename="console/ui/call/handoff_card.py" />
   <source>Send anmodning</source>
   <translation>Send request</translation>
  </message>
  <message>
   <location filename="console/ui/call/assignment_panel.py" />
   <source>Send {unit}</source>
   <translation>Send {unit}</translation>
  </message>
  <message>
   <location filename="console/ui/call/red_flags.py" />
   <source>Sendt tilbage til AMK {time}: {flag}.</source>
   <translation>Returned to emergency dispatch {time}: {flag}.</translation>
  </message>
  <message>
   <location filename="console/ui/call/repeat_line.py" />
   <source>Sidste overdragelse: {municipality}, {service} – {state} (opkald {call})</source>
   <translation>Last handoff: {municipality}, {service} – {state} (call {call})</translation>
  </message>
  <message>
   <location filename="console/ui/call/citizen_part.py" />
   <source>Skil ad igen</source>
   <translation>Separate again</translation>
  </message>
  <message>
   <location filename="console/ui/call/citizen_part.py" />
   <source>Skil {who} ad igen</source>
   <translation>Separate {who} again</translation>
  </message>
  <message>
   <location filename="console/ui/call/notes.py" />
   <source>Skriv en note</source>
   <translation>Write a note</translation>
  </message>
  <message>
   <location filename="console/ui/call/notes.py" />
   <source>Skriv videre</source>
   <translation>Continue</translation>
  </message>
  <message>
   <location filename="console/ui/call/told_form.py" />
   <source>Sted</source>
   <translation>Place</translation>
  </message>
  <message>
   <location filename="console/ui/call/answer_form.py" />
   <source>Stoppet som</source>
   <translation>Stopped as</translation>
  </message>
  <message>
   <location filename="console/ui/call/answer_form.py" />
   <source>Stoppet: hvordan, og hvorfor?</source>
   <translation>Stopped: how, and why?</translation>
  </message>
  <message>
   <location filename="console/ui/call/handoff_card.py" />
   <source>Stop…</source>
   <translation>Stop…</translation>
  </message>
  <message>
   <location filename="console/ui/call/handoff_fields.py" />
   <source>Sundhedsvæsenet, {place}</source>
   <translation>Health service, {place}</translation>
  </message>
  <message>
   <location filename="console/ui/call/follow_up_form.py" />
   <source>Sæt dato</source>
   <translation>Set date</translation>
  </message>
  <message>
   <location filename="console/ui/call/citizen_part.py" />
   <source>Tag af opkaldet</source>
   <translation>Take off the call</translation>
  </message>
  <message>
   <location filename="console/ui/call/follow_up_form.py" />
   <source>Tag datoen af</source>
   <translation>Remove the date</translation>
  </message>
  <message>
   <location filename="console/ui/call/widgets/kept_text.py" />
   <source>Tag det gemte</source>
   <translation>Use saved</translation>
  </message>
  <message>
   <location filename="console/ui/call/widgets/kept_text.py" />
   <source>Tag det gemte i {field}</source>
   <translation>Use saved in {field}</translation>
  </message>
  <message>
   <location filename="console/ui/call/intake_panel.py" />
   <source>Tag opkaldet</source>
   <translation>Take the call</translation>
  </message>
  <message>
   <location filename="console/ui/call/handoff_card.py" />
   <source>Tag svaret tilbage</source>
   <translation>Take back the answer</translation>
  </message>
  <message>
   <location filename="console/ui/call/handoff_draft.py" />
   <source>Talt med</source>
   <translation>Spoke with</translation>
  </message>
  <message>
   <location filename="console/ui/call/handoff_draft.py" />
   <source>Telefon</source>
   <translation>Phone</translation>
  </message>
  <message>
   <location filename="console/ui/call/citizen_search.py" />
   <source>Telefon, navn, CPR eller fødselsdato</source>
   <translation>Phone, name, CPR or date of birth</translation>
  </message>
  <message>
   <location filename="console/ui/call/citizen_form.py" />
   <source>Telefoner</source>
   <translation>Phones</translation>
  </message>
  <message>
   <location filename="console/ui/call/timeline.py" />
   <source>Tidslinje</source>
   <translation>Timeline</translation>
  </message>
  <message>
   <location filename="console/ui/call/handoff_draft.py" />
   <source>Til sundhedsvæsenet</source>
   <translation>To the health service</translation>
  </message>
  <message>
   <location filename="console/ui/call/handoff_draft.py" />
   <source>Tilbud</source>
   <translation>Service</translation>
  </message>
  <message>
   <location filename="console/ui/call/consent_row.py" />
   <source>Trukket tilbage</source>
   <translation>Withdrawn</translation>
  </message>
  <message>
   <location filename="console/ui/call/citizen_form.py" />
   <source>Uden fast bopæl</source>
   <translation>No fixed address</translation>
  </message>
  <message>
   <location filename="console/ui/call/header.py" />
   <source>Ukendt navn</source>
   <translation>Unknown name</translation>
  </message>
  <message>
   <location filename="console/ui/call/notes.py" />
   <source>Underskriv</source>
   <translation>Sign</translation>
  </message>
  <message>
   <location filename="console/ui/call/notes.py" />
   <source>Underskriv og lås</source>
   <translation>Sign and lock</translation>
  </message>
  <message>
   <location filename="console/ui/call/handoff_draft.py" />
   <source>Varm: kontakten taler med borgeren i røret</source>
   <translation>Warm: the contact speaks with the citizen on the line</translation>
  </message>
  <message>
   <location filename="console/ui/call/consent_panel.py" />
   <source>Videre til tildeling</source>
   <translation>On to assignment</translation>
  </message>
  <message>
   <location filename="console/ui/call/triage_panel.py" />
   <source>Visiteret som socialt opkald {time}</source>
   <translation>Triaged as a social call {time}</translation>
  </message>
  <message>
   <location filename="console/ui/call/panel.py" />
   <source>Vælg et i køen, eller skriv: næste, vis 245 eller ny</source>
   <translation>Choose one in the queue, or type: next, show 245 or new</translation>
  </message>
  <message>
   <location filename="console/ui/call/needs_grid.py" />
   <source>Vælg kommunen i visitationen for at se, hvad den tilbyder.</source>
   <translation>Choose the municipality in triage to see what it offers.</translation>
  </message>
  <message>
   <location filename="console/ui/call/handoff_card.py" />
   <source>accepteret</source>
   <translation>accepted</translation>
  </message>
  <message>
   <location filename="console/ui/call/moments.py" />
   <source>afsenderens ur {time} {zone}</source>
   <translation>sender's clock {time} {zone}</translation>
  </message>
  <message>
   <location filename="console/ui/call/handoff_card.py" />
   <source>akut</source>
   <translation>urgent</translation>
  </message>
  <message>
   <location filename="console/ui/call/needs_grid.py" />
   <source>akut: {areas}</source>
   <translation>urgent: {areas}</translation>
  </message>
  <message>
   <location filename="console/ui/call/citizen_hit.py" />
   <source>borger {number}</source>
   <translation>citizen {number}</translation>
  </message>
  <message>
   <location filename="console/ui/call/follow_up_form.py" />
   <source>dag.måned</source>
   <translation>day.month</translation>
  </message>
  <message>
   <location filename="console/ui/call/handoff_card.py" />
   <source>efter afslag på {number}</source>
   <translation>after the decline of {number}</translation>
  </message>
  <message>
   <location filename="console/ui/call/handoff_fields.py" />
   <source>egen læge</source>
   <translation>general practitioner</translation>
  </message>
  <message>
   <location filename="console/ui/call/assignment_panel.py" />
   <source>er på opkald {call}</source>
   <translation>is on call {call}</translation>
  </message>
  <message>
   <location filename="console/ui/call/repeat_line.py" />
   <source>fra adressen {calls}</source>
   <translation>from the address {calls}</translation>
  </message>
  <message>
   <location filename="console/ui/call/drive.py" />
   <source>fremme {time}</source>
   <translation>on scene {time}</translation>
  </message>
  <message>
   <location filename="console/ui/call/handoff_card.py" />
   <source>frist overskredet {time}</source>
   <translation>overdue since {time}</translation>
  </message>
  <message>
   <location filename="console/ui/call/handoff_card.py" />
   <source>frist {time}</source>
   <translation>due {time}</translation>
  </message>
  <message>
   <location filename="console/ui/call/citizen_form.py" />
   <source>fx 24.12.1950</source>
   <translation>e.g. 24.12.1950</translation>
  </message>
  <message>
   <location filename="console/ui/call/handoff_draft.py" />
   <source>fx bostøtte</source>
   <translation>e.g. bostøtte</translation>
  </message>
  <message>
   <location filename="console/ui/call/drive.py" />
   <source>færdig {time}</source>
   <translation>cleared {time}</translation>
  </message>
  <message>
   <location filename="console/ui/call/citizen_words.py" />
   <source>født {day}</source>
   <translation>born {day}</translation>
  </message>
  <message>
   <location filename="console/ui/call/handoff_card.py" />
   <source>ikke accepteret</source>
   <translation>not accepted</translation>
  </message>
  <message>
   <location filename="console/ui/call/handoff_card.py" />
   <source>ikke modtaget</source>
   <translation>not received</translation>
  </message>
  <message>
   <location filename="console/ui/call/consent_row.py" />
   <source>ikke spurgt endnu</source>
   <translation>not asked yet</translation>
  </message>
  <message>
   <location filename="console/ui/call/handoff_card.py" />
   <source>ingen kontaktperson</source>
   <translation>no contact person</translation>
  </message>
  <message>
   <location filename="console/ui/call/drive.py" />
   <source>kaldt tilbage {time}</source>
   <translation>recalled {time}</translation>
  </message>
  <message>
   <location filename="console/ui/call/notes.py" />
   <source>kladde</source>
   <translation>draft</translation>
  </message>
  <message>
   <location filename="console/ui/call/handoff_card.py" />
   <source>kold</source>
   <translation>cold</translation>
  </message>
  <message>
   <location filename="console/ui/call/drive.py" />
   <source>kvitteret {time}</source>
   <translation>acknowledged {time}</translation>
  </message>
  <message>
   <location filename="console/ui/call/drive.py" />
   <source>kørte {time}</source>
   <translation>transporting {time}</translation>
  </message>
  <message>
   <location filename="console/ui/call/consent_row.py" />
   <source>lovgrundlag: {ground}, besluttet af {who} {time}</source>
   <translation>legal ground: {ground}, decided by {who} {time}</translation>
  </message>
  <message>
   <location filename="console/ui/call/handoff_card.py" />
   <source>modtaget</source>
   <translation>received</translation>
  </message>
  <message>
   <location filename="console/ui/call/header.py" />
   <source>modtaget {time}</source>
   <translation>received {time}</translation>
  </message>
  <message>
   <location filename="console/ui/call/consent_row.py" />
   <source>må</source>
   <translation>allowed</translation>
  </message>
  <message>
   <location filename="console/ui/call/consent_row.py" />
   <source>må ikke</source>
   <translation>not allowed</translation>
  </message>
  <message>
   <location filename="console/ui/call/header.py" />
   <source>opdigtet</source>
   <translation>made up</translation>
  </message>
  <message>
   <location filename="console/ui/call/assignment_panel.py" />
   <source>opkaldet har allerede {unit}</source>
   <translation>the call already has {unit}</translation>
  </message>
  <message>
   <location filename="console/ui/call/follow_up_form.py" />
   <source>opkaldet som helhed</source>
   <translation>the call as a whole</translation>
  </message>
  <message>
   <location filename="console/ui/call/follow_up_form.py" />
   <source>overdragelse {number}</source>
   <translation>handoff {number}</translation>
  </message>
  <message>
   <location filename="console/ui/call/handoff_fields.py" />
   <source>psykiatrien</source>
   <translation>psychiatry</translation>
  </message>
  <message>
   <location filename="console/ui/call/header.py" />
   <source>på en andens vegne</source>
   <translation>on somebody's behalf</translation>
  </message>
  <message>
   <location filename="console/ui/call/drive.py" />
   <source>på vej {time}</source>
   <translation>en route {time}</translation>
  </message>
  <message>
   <location filename="console/ui/call/notes.py" />
   <source>retter note {n}</source>
   <translation>corrects note {n}</translation>
  </message>
  <message>
   <location filename="console/ui/call/header.py" />
   <source>ringede {time}</source>
   <translation>called {time}</translation>
  </message>
  <message>
   <location filename="console/ui/call/header.py" />
   <source>ringer selv</source>
   <translation>calling for themselves</translation>
  </message>
  <message>
   <location filename="console/ui/call/drive.py" />
   <source>sendt {time}</source>
   <translation>sent {time}</translation>
  </message>
  <message>
   <location filename="console/ui/call/header.py" />
   <source>som kendt kl. {at}</source>
   <translation>as known at {at}</translation>
  </message>
  <message>
   <location filename="console/ui/call/handoff_fields.py" />
   <source>sygehuset</source>
   <translation>the hospital</translation>
  </message>
  <message>
   <location filename="console/ui/call/handoff_card.py" />
   <source>talt med {who}</source>
   <translation>spoke with {who}</translation>
  </message>
  <message>
   <location filename="console/ui/call/consent_row.py" />
   <source>trukket tilbage {time}</source>
   <translation>withdrawn {time}</translation>
  </message>
  <message>
   <location filename="console/ui/call/citizen_words.py" />
   <source>uden fast bopæl</source>
   <translation>no fixed address</translation>
  </message>
  <message>
   <location filename="console/ui/call/notes.py" />
   <source>underskrevet {time}</source>
   <translation>signed {time}</translation>
  </message>
  <message>
   <location filename="console/ui/call/handoff_card.py" />
   <source>varm: kontakten talte med borgeren</source>
   <translation>warm: the contact spoke with the citizen</translation>
  </message>
  <message>
   <location filename="console/ui/call/notes.py" />
   <source>{act} note {n}</source>
   <translation>{act} note {n}</translation>
  </message>
  <message>
   <location filename="console/ui/call/citizen_hit.py" />
   <source>{act}: {who}</source>
   <translation>{act}: {who}</translation>
  </message>
  <message>
   <location filename="console/ui/call/consent_row.py" />
   <source>{answer} fra {giver} {how} {time}, noteret af {who}</source>
   <translation>{answer} from {giver} {how} {time}, recorded by {who}</translation>
  </message>
  <message>
   <location filename="console/ui/call/header.py" />
   <source>{count} venter på at blive sendt</source>
   <translation>{count} waiting to be sent</translation>
  </message>
  <message>
   <location filename="console/ui/call/repeat_line.py" />
   <source>{days} dage: {own} selv, {others} for andre</source>
   <translation>{days} days: {own} self, {others} for others</translation>
  </message>
  <message>
   <location filename="console/ui/call/follow_up_form.py" />
   <source>{day} ved {who}</source>
   <translation>{day} by {who}</translation>
  </message>
  <message>
   <location filename="console/ui/call/repeat_line.py" />
   <source>{kind}: {rates} opkald pr. måned</source>
   <translation>{kind}: {rates} calls per month</translation>
  </message>
  <message>
   <location filename="console/ui/call/assignment_panel.py" />
   <source>{km} km væk for {age} siden</source>
   <translation>{km} km away, {age} ago</translation>
  </message>
  <message>
   <location filename="console/ui/call/needs_grid.py" />
   <source>{municipality} har intet tilbud, der passer på behovene. Skriv det selv i overdragelsen.</source>
   <translation>{municipality} has no service that fits the needs. Type it yourself in the handoff.</translation>
  </message>
  <message>
   <location filename="console/ui/call/handoff_card.py" />
   <source>{no}. Derefter: {step}</source>
   <translation>{no}. Then: {step}</translation>
  </message>
  <message>
   <location filename="console/ui/call/citizen_hit.py" />
   <source>{n} opkald, sidst {when}</source>
   <translation>Calls: {n}, last {when}</translation>
  </message>
  <message>
   <location filename="console/ui/call/assignment_panel.py" />
   <source>{place} Send {unit}</source>
   <translation>{place} Send {unit}</translation>
  </message>
  <message>
   <location filename="console/ui/call/follow_up_form.py" />
   <source>{place}: {days} dage</source>
   <translation>{place}: {days} days</translation>
  </message>
  <message>
   <location filename="console/ui/call/consent_row.py" />
   <source>{scope}: {answer}</source>
   <translation>{scope}: {answer}</translation>
  </message>
  <message>
   <location filename="console/ui/call/ground_form.py" />
   <source>{scope}: {ground}. {reason} (besluttet af {who})</source>
   <translation>{scope}: {ground}. {reason} (decided by {who})</translation>
  </message>
  <message>
   <location filename="console/ui/call/stage_button.py" />
   <source>{stage}, trin {place} af 7, {state}</source>
   <translation>{stage}, step {place} of 7, {state}</translation>
  </message>
  <message>
   <location filename="console/ui/call/header.py" />
   <source>{state} af {who}</source>
   <translation>{state} by {who}</translation>
  </message>
  <message>
   <location filename="console/ui/call/repeat_line.py" />
   <source>{state}, {verdict}</source>
   <translation>{state}, {verdict}</translation>
  </message>
  <message>
   <location filename="console/ui/call/closing.py" />
   <source>{units} er stadig på opkaldet og skal melde sig ledig først.</source>
   <translation>{units} still on the call and must report available first.</translation>
  </message>
  <message>
   <location filename="console/ui/call/assignment_panel.py" />
   <source>{unit} er på opkaldet: {status}</source>
   <translation>{unit} is on the call: {status}</translation>
  </message>
  <message>
   <location filename="console/ui/call/intake_panel.py" />
   <source>{who} har opkaldet siden {time}.</source>
   <translation>{who} has had the call since {time}.</translation>
  </message>
  <message>
   <location filename="console/ui/call/next_step_box.py" />
   <source>{word} {name}</source>
   <translation>{word} {name}</translation>
  </message>
 </context>
 <context>
  <name>CallList</name>
  <message>
   <location filename="console/ui/handoffs/call_list_card.py" />
   <source>A  Accepteret</source>
   <translation>A  Accepted</translation>
  </message>
  <message>
   <location filename="console/ui/handoffs/call_list_card.py" />
   <source>D  Afvist</source>
   <translation>D  Declined</translation>
  </message>
  <message>
   <location filename="console/ui/handoffs/call_list_columns.py" />
   <source>Det er AMK-vagtcentralen om overdragelse {number} til {service}, sendt {sent}.</source>
   <translation>This is the emergency dispatch centre about handoff {number} to {service}, sent {sent}.</translation>
  </message>
  <message>
   <location filename="console/ui/handoffs/call_list_columns.py" />
   <source>Ejer</source>
   <translation>Owner</translation>
  </message>
  <message>
   <location filename="console/ui/handoffs/call_list_page.py" />
   <source>En sendt overdragelse kommer hertil med sin frist.</source>
   <translation>A sent handoff comes here with its deadline.</translation>
  </message>
  <message>
   <location filename="console/ui/handoffs/call_list_card.py" />
   <source>F  Første møde holdt</source>
   <translation>F  First meeting held</translation>
  </message>
  <message>
   <location filename="console/ui/handoffs/call_list_columns.py" />
   <source>Frist</source>
   <translation>Due</translation>
  </message>
  <message>
   <location filename="console/ui/handoffs/call_list_card.py" />
   <source>Grunden til afslaget</source>
   <translation>The reason for declining</translation>
  </message>
  <message>
   <location filename="console/ui/handoffs/call_list_card.py" />
   <source>Grunden til at udsætte</source>
   <translation>The reason for putting it off</translation>
  </message>
  <message>
   <location filename="console/ui/handoffs/call_list_columns.py" />
   <source>Har I modtaget den, og hvem tager den?</source>
   <translation>Have you received it, and who is taking it?</translation>
  </message>
  <message>
   <location filename="console/ui/handoffs/call_list_card.py" />
   <source>Hvem der har taget den</source>
   <translation>Who has taken it</translation>
  </message>
  <message>
   <location filename="console/ui/handoffs/call_list_card.py" />
   <source>Hvem der skal ringes til</source>
   <translation>Whom to ring</translation>
  </message>
  <message>
   <location filename="console/ui/handoffs/call_list_page.py" />
   <source>Hvem der skal ringes til, det værste øverst</source>
   <translation>Whom to ring, the worst on top</translation>
  </message>
  <message>
   <location filename="console/ui/handoffs/call_list_card.py" />
   <source>Hvorfor udsættes det?</source>
   <translation>Why is it put off?</translation>
  </message>
  <message>
   <location filename="console/ui/handoffs/call_list_columns.py" />
   <source>I har modtaget den. Hvem tager den, eller hvad er jeres svar?</source>
   <translation>You have received it. Who is taking it, or what is your answer?</translation>
  </message>
  <message>
   <location filename="console/ui/handoffs/call_list_card.py" />
   <source>Ingen at ringe til nu.</source>
   <translation>Nobody to ring now.</translation>
  </message>
  <message>
   <location filename="console/ui/handoffs/call_list_card.py" />
   <source>Ingen kontaktperson kendt</source>
   <translation>No contact person known</translation>
  </message>
  <message>
   <location filename="console/ui/handoffs/call_list_page.py" />
   <source>Ingen overdragelser venter på svar.</source>
   <translation>No handoffs are waiting for an answer.</translation>
  </message>
  <message>
   <location filename="console/ui/handoffs/call_list_columns.py" />
   <source>Kommune og tilbud</source>
   <translation>Municipality and service</translation>
  </message>
  <message>
   <location filename="console/ui/handoffs/call_list_card.py" />
   <source>Lukket nu, åbner {time}.</source>
   <translation>Closed now, opens {time}.</translation>
  </message>
  <message>
   <location filename="console/ui/handoffs/call_list_card.py" />
   <source>M  Modtaget</source>
   <translation>M  Received</translation>
  </message>
  <message>
   <location filename="console/ui/handoffs/call_list_card.py" />
   <source>N  Intet svar, ring om en time</source>
   <translation>N  No answer, ring in an hour</translation>
  </message>
  <message>
   <location filename="console/ui/handoffs/call_list_columns.py" />
   <source>Overdragelse {number} til {service} er afvist: {why}. Vælg, hvad der så skal ske.</source>
   <translation>Handoff {number} to {service} was declined: {why}. Choose what happens then.</translation>
  </message>
  <message>
   <location filename="console/ui/handoffs/call_list_card.py" />
   <source>Ring igen den</source>
   <translation>Ring again on</translation>
  </message>
  <message>
   <location filename="console/ui/handoffs/call_list_columns.py" />
   <source>Ring til</source>
   <translation>Ring</translation>
  </message>
  <message>
   <location filename="console/ui/handoffs/call_list_page.py" />
   <source>Ringeliste</source>
   <translation>Call list</translation>
  </message>
  <message>
   <location filename="console/ui/handoffs/call_list_columns.py" />
   <source>Spørg</source>
   <translation>Ask</translation>
  </message>
  <message>
   <location filename="console/ui/handoffs/call_list_columns.py" />
   <source>Står</source>
   <translation>State</translation>
  </message>
  <message>
   <location filename="console/ui/handoffs/call_list_card.py" />
   <source>U  Udsæt</source>
   <translation>U  Put off</translation>
  </message>
  <message>
   <location filename="console/ui/handoffs/call_list_card.py" />
   <source>V  Vælg næste skridt</source>
   <translation>V  Choose the next step</translation>
  </message>
  <message>
   <location filename="console/ui/handoffs/call_list_card.py" />
   <source>Varm: kontakten talte med borgeren</source>
   <translation>Warm: the contact spoke with the citizen</translation>
  </message>
  <message>
   <location filename="console/ui/handoffs/call_list_columns.py" />
   <source>ingen kendt</source>
   <translation>nobody known</translation>
  </message>
  <message>
   <location filename="console/ui/handoffs/call_list_card.py" />
   <source>kontaktperson</source>
   <translation>contact person</translation>
  </message>
  <message>
   <location filename="console/ui/handoffs/call_list_card.py" />
   <source>nummer uden for åbningstid</source>
   <translation>number outside opening hours</translation>
  </message>
  <message>
   <location filename="console/ui/handoffs/call_list_columns.py" />
   <source>om den er modtaget</source>
   <translation>whether it was received</translation>
  </message>
  <message>
   <location filename="console/ui/handoffs/call_list_columns.py" />
   <source>om den tages</source>
   <translation>whether it is taken</translation>
  </message>
  <message>
   <location filename="console/ui/handoffs/call_list_columns.py" />
   <source>om første møde</source>
   <translation>about the first meeting</translation>
  </message>
  <message>
   <location filename="console/ui/handoffs/call_list_columns.py" />
   <source>os selv: hvad nu?</source>
   <translation>ourselves: what now?</translation>
  </message>
  <message>
   <location filename="console/ui/handoffs/call_list_card.py" />
   <source>ringet {n} gange uden svar</source>
   <translation>rung {n} times without an answer</translation>
  </message>
  <message>
   <location filename="console/ui/handoffs/call_list_card.py" />
   <source>sagt i telefonen</source>
   <translation>said on the phone</translation>
  </message>
  <message>
   <location filename="console/ui/handoffs/call_list_columns.py" />
   <source>udsat til {time}</source>
   <translation>put off until {time}</translation>
  </message>
  <message>
   <location filename="console/ui/handoffs/call_list_page.py" />
   <source>{now} at ringe til nu, {late} over frist, {all} venter på svar.</source>
   <translation>{now} to ring now, {late} overdue, {all} waiting for an answer.</translation>
  </message>
  <message>
   <location filename="console/ui/handoffs/call_list_columns.py" />
   <source>{state}, set af {who}</source>
   <translation>{state}, seen by {who}</translation>
  </message>
  <message>
   <location filename="console/ui/handoffs/call_list_page.py" />
   <source>{text} {n} afvist uden næste skridt.</source>
   <translation>{text} {n} declined without a next step.</translation>
  </message>
  <message>
   <location filename="console/ui/handoffs/call_list_columns.py" />
   <source>{who} har taget den. Er det første møde holdt?</source>
   <translation>{who} has taken it. Has the first meeting been held?</translation>
  </message>
  <message>
   <location filename="console/ui/handoffs/call_list_card.py" />
   <source>Åbent nu, til {time}.</source>
   <translation>Open now, until {time}.</translation>
  </message>
  <message>
   <location filename="console/ui/handoffs/call_list_card.py" />
   <source>Åbningstiden kendes ikke.</source>
   <translation>The opening hours are not known.</translation>
  </message>
 </context>
 <context>
  <name>CallSource</name>
  <message>
   <location filename="console/labels/codes.py" />
   <source>1-1-2-opkald</source>
   <translation>1-1-2 call</translation>
  </message>
  <message>
   <location filename="console/labels/codes.py" />
   <source>ambulance</source>
   <translation>ambulance</translation>
  </message>
  <message>
   <location filename="console/labels/codes.py" />
   <source>anden kilde</source>
   <translation>other source</translation>
  </message>
  <message>
   <location filename="console/labels/codes.py" />
   <source>kommune</source>
   <translation>municipality</translation>
  </message>
  <message>
   <location filename="console/labels/codes.py" />
   <source>lægevagt</source>
   <translation>medical helpline</translation>
  </message>
  <message>
   <location filename="console/labels/codes.py" />
   <source>politi</source>
   <translation>police</translation>
  </message>
 </context>
 <context>
  <name>CallState</name>
  <message>
   <location filename="console/labels/codes.py" />
   <source>enhed sendt</source>
   <translation>unit sent</translation>
  </message>
  <message>
   <location filename="console/labels/codes.py" />
   <source>lukket</source>
   <translation>closed</translation>
  </message>
  <message>
   <location filename="console/labels/codes.py" />
   <source>taget</source>
   <translation>claimed</translation>
  </message>
  <message>
   <location filename="console/labels/codes.py" />
   <source>venter</source>
   <translation>waiting</translation>
  </message>
 </context>
 <context>
  <name>Category</name>
  <message>
   <location filename="console/labels/codes.py" />
   <source>alkohol</source>
   <translation>alcohol</translation>
  </message>
  <message>
   <location filename="console/labels/codes.py" />
   <source>andet</source>
   <translation>other</translation>
  </message>
  <message>
   <location filename="console/labels/codes.py" />
   <source>angst</source>
   <translation>anxiety</translation>
  </message>
  <message>
   <location filename="console/labels/codes.py" />
   <source>demens</source>
   <translation>dementia</translation>
  </message>
  <message>
   <location filename="console/labels/codes.py" />
   <source>ensomhed</source>
   <translation>loneliness</translation>
  </message>
  <message>
   <location filename="console/labels/codes.py" />
   <source>hjemløshed</source>
   <translation>homelessness</translation>
  </message>
  <message>
   <location filename="console/labels/codes.py" />
   <source>psykisk sygdom</source>
   <translation>mental illness</translation>
  </message>
  <message>
   <location filename="console/labels/codes.py" />
   <source>socialt belastet familie</source>
   <translation>family under strain</translation>
  </message>
  <message>
   <location filename="console/labels/codes.py" />
   <source>stoffer</source>
   <translation>drugs</translation>
  </message>
 </context>
 <context>
  <name>Centre</name>
  <message>
   <location filename="console/centre/__main__.py" />
   <source>Den anden server har taget over.</source>
   <translation>The second server has taken over.</translation>
  </message>
  <message>
   <location filename="console/centre/story.py" />
   <source>Den anden server tog over; {s} s efter havde begge konsoller skrevet igen.</source>
   <translation>The second server took over; {s} s later both consoles had written again.</translation>
  </message>
  <message>
   <location filename="console/centre/story.py" />
   <source>Den første server er dræbt; konsollerne sagde det efter {s} s.</source>
   <translation>The first server was killed; the consoles said so after {s} s.</translation>
  </message>
  <message>
   <location filename="console/centre/__main__.py" />
   <source>En central på to servere. Alle borgere og numre er opdigtede.</source>
   <translation>A centre on two servers. All citizens and numbers are made up.</translation>
  </message>
  <message>
   <location filename="console/centre/__main__.py" />
   <source>Enter: den første server dræbes, den anden tager over. Ctrl+C: slut.</source>
   <translation>Enter: the first server is killed, the second takes over. Ctrl+C: end.</translation>
  </message>
  <message>
   <location filename="console/centre/story.py" />
   <source>Intet kvitteret er tabt, hver note findes én gang, og begge tavler er ens: {n} opkald.</source>
   <translation>Nothing acknowledged is lost, each note is there once, and both boards are alike: {n} calls.</translation>
  </message>
  <message>
   <location filename="console/centre/story.py" />
   <source>Nye opkald kommer ind på den anden server.</source>
   <translation>New calls come in on the second server.</translation>
  </message>
  <message>
   <location filename="console/centre/__main__.py" />
   <source>To servere kører; den anden følger den første.</source>
   <translation>Two servers run; the second follows the first.</translation>
  </message>
  <message>
   <location filename="console/centre/story.py" />
   <source>anna har opkald {a}, bo har {b}; begge ser det.</source>
   <translation>anna has call {a}, bo has {b}; both see it.</translation>
  </message>
  <message>
   <location filename="console/centre/__main__.py" />
   <source>anna og bo er logget på hver sin konsol.</source>
   <translation>anna and bo are signed in, each at a console.</translation>
  </message>
  <message>
   <location filename="console/centre/story.py" />
   <source>anna sendte S1, bo kvitterede for den.</source>
   <translation>anna sent S1, bo acknowledged for it.</translation>
  </message>
  <message>
   <location filename="console/centre/story.py" />
   <source>bo så først, hvem annas opkald er om, da han sagde hvorfor.</source>
   <translation>bo saw who anna's call is about only once he said why.</translation>
  </message>
 </context>
 <context>
  <name>Cli</name>
  <message>
   <location filename="console/terminal/users.py" />
   <source>Adgangskode for {name}:</source>
   <translation>Password for {name}:</translation>
  </message>
  <message>
   <location filename="console/terminal/app.py" />
   <source>Afbrudt</source>
   <translation>Interrupted</translation>
  </message>
  <message>
   <location filename="console/terminal/app.py" />
   <source>Antallet skal være fra 20 til 5000.</source>
   <translation>The number must be from 20 to 5000.</translation>
  </message>
  <message>
   <location filename="console/terminal/app.py" />
   <source>Bring databasen op på denne udgave.</source>
   <translation>Bring the database up to this version.</translation>
  </message>
  <message>
   <location filename="console/terminal/users.py" />
   <source>Brugerne: så snart der er én, logger man på konsollen.</source>
   <translation>The users: as soon as there is one, people sign in to the console.</translation>
  </message>
  <message>
   <location filename="console/terminal/app.py" />
   <source>Centralen er lavet.</source>
   <translation>The centre has been made.</translation>
  </message>
  <message>
   <location filename="console/terminal/app.py" />
   <source>Centralen var der allerede.</source>
   <translation>The centre was there already.</translation>
  </message>
  <message>
   <location filename="console/terminal/app.py" />
   <source>Databasen er bragt op på denne udgave.</source>
   <translation>The database has been brought up to this version.</translation>
  </message>
  <message>
   <location filename="console/terminal/app.py" />
   <source>Databasen passede allerede til denne udgave.</source>
   <translation>The database already fitted this version.</translation>
  </message>
  <message>
   <location filename="console/terminal/usage.py" />
   <source>Databasen skrives sqlite:///sti eller postgresql://vært/navn</source>
   <translation>The database is given as sqlite:///path or postgresql://host/name</translation>
  </message>
  <message>
   <location filename="console/terminal/app.py" />
   <source>Demoen begynder uden noget bag sig</source>
   <translation>The demo begins with nothing behind it</translation>
  </message>
  <message>
   <location filename="console/terminal/app.py" />
   <source>Demoens fart; 1 er som i livet</source>
   <translation>Speed of the demo; 1 is real time</translation>
  </message>
  <message>
   <location filename="console/terminal/keeping.py" />
   <source>Den er ikke låst: alle, der kan læse den, ser alt i den.</source>
   <translation>It is not locked: whoever can read it sees everything in it.</translation>
  </message>
  <message>
   <location filename="console/terminal/users.py" />
   <source>Den samme igen:</source>
   <translation>The same again:</translation>
  </message>
  <message>
   <location filename="console/terminal/app.py" />
   <source>Der kan ikke lyttes der: {why}</source>
   <translation>Cannot listen there: {why}</translation>
  </message>
  <message>
   <location filename="console/terminal/app.py" />
   <source>Der mangler en underkommando</source>
   <translation>A subcommand is missing</translation>
  </message>
  <message>
   <location filename="console/terminal/usage.py" />
   <source>Det er ikke et tal: {what}</source>
   <translation>Not a number: {what}</translation>
  </message>
  <message>
   <location filename="console/terminal/keeping.py" />
   <source>Det forseglede er ikke set efter; nøglen mangler: {why}</source>
   <translation>What was sealed was not checked; the key is missing: {why}</translation>
  </message>
  <message>
   <location filename="console/terminal/keeping.py" />
   <source>Det samme igen:</source>
   <translation>The same again:</translation>
  </message>
  <message>
   <location filename="console/terminal/app.py" />
   <source>Det, en hjælper ved telefonen vil spørge om.</source>
   <translation>What somebody helping you on the phone will ask for.</translation>
  </message>
  <message>
   <location filename="console/terminal/app.py" />
   <source>En simuleret vagt med opdigtede opkald</source>
   <translation>A simulated shift with made-up calls</translation>
  </message>
  <message>
   <location filename="console/terminal/app.py" />
   <source>Et opdigtet år med {calls} opkald er klar. Åbn det: sociolance --database {url}</source>
   <translation>A made-up year with {calls} calls is ready. Open it: sociolance --database {url}</translation>
  </message>
  <message>
   <location filename="console/terminal/app.py" />
   <source>FIL</source>
   <translation>FILE</translation>
  </message>
  <message>
   <location filename="console/terminal/usage.py" />
   <source>Farten skal være et tal over 0</source>
   <translation>The speed must be a number above 0</translation>
  </message>
  <message>
   <location filename="console/terminal/keeping.py" />
   <source>Filen er ikke krypteret: alle, der kan læse den, ser alt i den.</source>
   <translation>The file is not encrypted: anybody who can read it sees all that is in it.</translation>
  </message>
  <message>
   <location filename="console/terminal/keeping.py" />
   <source>Filen er krypteret. Nøglen er i din nøglering alene.</source>
   <translation>The file is encrypted. The key is in your keyring alone.</translation>
  </message>
  <message>
   <location filename="console/terminal/app.py" />
   <source>Filen med de underskrevne ender</source>
   <translation>The file with the signed ends</translation>
  </message>
  <message>
   <location filename="console/terminal/app.py" />
   <source>Forsegl centralens revisionsspor, og se efter om det passer.</source>
   <translation>Seal the centre's audit trail, and see whether it agrees.</translation>
  </message>
  <message>
   <location filename="console/terminal/app.py" />
   <source>Forsegl hvert minut centralens revisionsspor, med enderne i denne fil</source>
   <translation>Seal the centre's audit trail every minute, with the ends in this file</translation>
  </message>
  <message>
   <location filename="console/terminal/keeping.py" />
   <source>Gem alt i én fil, mens andre arbejder videre.</source>
   <translation>Save everything in one file while others go on working.</translation>
  </message>
  <message>
   <location filename="console/terminal/keeping.py" />
   <source>Gem noget i så mange dage, fx records=3653</source>
   <translation>Keep something for so many days, e.g. records=3653</translation>
  </message>
  <message>
   <location filename="console/terminal/keeping.py" />
   <source>Gemmer</source>
   <translation>Saving</translation>
  </message>
  <message>
   <location filename="console/terminal/keeping.py" />
   <source>Gemmes</source>
   <translation>Kept</translation>
  </message>
  <message>
   <location filename="console/terminal/keeping.py" />
   <source>Gendanner</source>
   <translation>Restoring</translation>
  </message>
  <message>
   <location filename="console/terminal/keeping.py" />
   <source>Gendannet, som det var {made_at}: {rows} rækker.</source>
   <translation>Restored as it was {made_at}: {rows} rows.</translation>
  </message>
  <message>
   <location filename="console/terminal/users.py" />
   <source>Giv en bruger andre roller.</source>
   <translation>Give a user other roles.</translation>
  </message>
  <message>
   <location filename="console/terminal/users.py" />
   <source>Giv en bruger en ny adgangskode.</source>
   <translation>Give a user a new password.</translation>
  </message>
  <message>
   <location filename="console/terminal/app.py" />
   <source>Gør det, ordene siger, fx: sociolance do "send S1 245". Med - læses linjer fra standard input, og hver besvares med én linje JSON.</source>
   <translation>Do what the words say, e.g. sociolance do "send S1 245". With - lines are read from standard input, and each is answered with one line of JSON.</translation>
  </message>
  <message>
   <location filename="console/terminal/keeping.py" />
   <source>Gør en krypteret fil læsbar uden nøgle igen.</source>
   <translation>Make an encrypted file readable without a key again.</translation>
  </message>
  <message>
   <location filename="console/terminal/keeping.py" />
   <source>Hent en sikkerhedskopi ind i en tom database, fil eller server.</source>
   <translation>Bring a backup into an empty database, a file or a server.</translation>
  </message>
  <message>
   <location filename="console/terminal/app.py" />
   <source>Hvad der vises</source>
   <translation>What to show</translation>
  </message>
  <message>
   <location filename="console/terminal/app.py" />
   <source>Hvem nøglen er til</source>
   <translation>Who the token is for</translation>
  </message>
  <message>
   <location filename="console/terminal/app.py" />
   <source>Hvor der lyttes</source>
   <translation>Where to listen</translation>
  </message>
  <message>
   <location filename="console/terminal/app.py" />
   <source>Hvor mange borgere</source>
   <translation>How many citizens</translation>
  </message>
  <message>
   <location filename="console/terminal/users.py" />
   <source>Ingen brugere: her logger man ikke på.</source>
   <translation>No users: nobody signs in here.</translation>
  </message>
  <message>
   <location filename="console/terminal/app.py" />
   <source>Intet er forseglet; nøglen kan ikke hentes: {why}</source>
   <translation>Nothing was sealed; the key cannot be had: {why}</translation>
  </message>
  <message>
   <location filename="console/terminal/keeping.py" />
   <source>Intet er slettet. Slet med: sociolance admin retention --apply</source>
   <translation>Nothing was deleted. Delete with: sociolance admin retention --apply</translation>
  </message>
  <message>
   <location filename="console/terminal/keeping.py" />
   <source>Kodeord til kopien:</source>
   <translation>Passphrase for the backup:</translation>
  </message>
  <message>
   <location filename="console/terminal/keeping.py" />
   <source>Kopiens kodeord:</source>
   <translation>The backup's passphrase:</translation>
  </message>
  <message>
   <location filename="console/terminal/keeping.py" />
   <source>Kryptér denne maskines fil, med nøglen i din nøglering.</source>
   <translation>Encrypt this machine's file, with the key in your keyring.</translation>
  </message>
  <message>
   <location filename="console/terminal/users.py" />
   <source>Lav en bruger; adgangskoden skrives usynligt.</source>
   <translation>Make a user; the password is typed unseen.</translation>
  </message>
  <message>
   <location filename="console/terminal/app.py" />
   <source>Lav en central på en PostgreSQL-server: databasen og dens skema.</source>
   <translation>Make a centre on a PostgreSQL server: the database and its schema.</translation>
  </message>
  <message>
   <location filename="console/terminal/app.py" />
   <source>Lav en database med et opdigtet år at prøve effekt og målt på.</source>
   <translation>Make a database with a made-up year to try the effect and the scorecard on.</translation>
  </message>
  <message>
   <location filename="console/terminal/app.py" />
   <source>Lav en ny adgangsnøgle; den vises kun denne ene gang.</source>
   <translation>Make a new access token; it is shown only this once.</translation>
  </message>
  <message>
   <location filename="console/terminal/users.py" />
   <source>Lav modtagelsens egen bruger på en centrals server.</source>
   <translation>Make the intake's own user on a centre's server.</translation>
  </message>
  <message>
   <location filename="console/bootstrap/made_up.py" />
   <source>Laver et opdigtet år</source>
   <translation>Making up a year</translation>
  </message>
  <message>
   <location filename="console/terminal/users.py" />
   <source>Luk en bruger; det gjorte bliver stående.</source>
   <translation>Close a user; what they did stays.</translation>
  </message>
  <message>
   <location filename="console/terminal/users.py" />
   <source>Lukket</source>
   <translation>Closed</translation>
  </message>
  <message>
   <location filename="console/terminal/keeping.py" />
   <source>Lås filen med et kodeord</source>
   <translation>Lock the file with a passphrase</translation>
  </message>
  <message>
   <location filename="console/terminal/app.py" />
   <source>Modtag opkald over HTTP, uden vindue.</source>
   <translation>Receive calls over HTTP, without a window.</translation>
  </message>
  <message>
   <location filename="console/terminal/users.py" />
   <source>NAVN</source>
   <translation>NAME</translation>
  </message>
  <message>
   <location filename="console/terminal/users.py" />
   <source>Navn</source>
   <translation>Name</translation>
  </message>
  <message>
   <location filename="console/terminal/users.py" />
   <source>Navnet, man logger på med</source>
   <translation>The name one signs in with</translation>
  </message>
  <message>
   <location filename="console/terminal/users.py" />
   <source>Ny adgangskode:</source>
   <translation>New password:</translation>
  </message>
  <message>
   <location filename="console/terminal/app.py" />
   <source>Nøgler, database og fejlfinding.</source>
   <translation>Tokens, database and troubleshooting.</translation>
  </message>
  <message>
   <location filename="console/terminal/app.py" />
   <source>Også det afsluttede</source>
   <translation>Closed ones too</translation>
  </message>
  <message>
   <location filename="console/terminal/keeping.py" />
   <source>Også det forseglede, med de underskrevne ender i denne fil</source>
   <translation>What was sealed too, with the signed ends in this file</translation>
  </message>
  <message>
   <location filename="console/terminal/app.py" />
   <source>Ordene, eller - for standard input</source>
   <translation>The words, or - for standard input</translation>
  </message>
  <message>
   <location filename="console/terminal/keeping.py" />
   <source>Over tiden</source>
   <translation>Past its time</translation>
  </message>
  <message>
   <location filename="console/terminal/keeping.py" />
   <source>REGEL=DAGE</source>
   <translation>RULE=DAYS</translation>
  </message>
  <message>
   <location filename="console/terminal/keeping.py" />
   <source>Regel</source>
   <translation>Rule</translation>
  </message>
  <message>
   <location filename="console/terminal/users.py" />
   <source>Rollen på denne vagt, hvis du har flere; ellers den første</source>
   <translation>The role of this shift, if you have several; else the first</translation>
  </message>
  <message>
   <location filename="console/terminal/users.py" />
   <source>Roller</source>
   <translation>Roles</translation>
  </message>
  <message>
   <location filename="console/terminal/users.py" />
   <source>Roller: {roles}</source>
   <translation>Roles: {roles}</translation>
  </message>
  <message>
   <location filename="console/terminal/users.py" />
   <source>Rollerne er {roles}.</source>
   <translation>The roles are {roles}.</translation>
  </message>
  <message>
   <location filename="console/terminal/app.py" />
   <source>Se: sociolance --help</source>
   <translation>See: sociolance --help</translation>
  </message>
  <message>
   <location filename="console/terminal/keeping.py" />
   <source>Sikkerhedskopien er gemt: {rows} rækker, {size}. Læg den et andet sted.</source>
   <translation>The backup is saved: {rows} rows, {size}. Put it somewhere else.</translation>
  </message>
  <message>
   <location filename="console/terminal/keeping.py" />
   <source>Sikkerhedskopiens fil</source>
   <translation>The backup's file</translation>
  </message>
  <message>
   <location filename="console/terminal/keeping.py" />
   <source>Slet det, der er over sin tid</source>
   <translation>Delete what is past its time</translation>
  </message>
  <message>
   <location filename="console/terminal/keeping.py" />
   <source>Sletter</source>
   <translation>Deleting</translation>
  </message>
  <message>
   <location filename="console/terminal/keeping.py" />
   <source>Slettet: {rows} rækker. Det står i journalen.</source>
   <translation>Deleted: {rows} rows. The journal says so.</translation>
  </message>
  <message>
   <location filename="console/terminal/app.py" />
   <source>Sociolancens konsol. Uden en underkommando åbner vinduet.</source>
   <translation>The Sociolance console. Without a subcommand the window opens.</translation>
  </message>
  <message>
   <location filename="console/terminal/app.py" />
   <source>Som én JSON-liste, til scripts</source>
   <translation>As one JSON array, for scripts</translation>
  </message>
  <message>
   <location filename="console/terminal/usage.py" />
   <source>Sproget er da eller en, ikke {lang}</source>
   <translation>The language is da or en, not {lang}</translation>
  </message>
  <message>
   <location filename="console/terminal/options.py" />
   <source>Sproget: da eller en</source>
   <translation>The language: da or en</translation>
  </message>
  <message>
   <location filename="console/terminal/app.py" />
   <source>Svar med en linje JSON</source>
   <translation>Answer with one line of JSON</translation>
  </message>
  <message>
   <location filename="console/terminal/keeping.py" />
   <source>Tjek, at databasen er hel og passer med sig selv.</source>
   <translation>Check that the database is whole and agrees with itself.</translation>
  </message>
  <message>
   <location filename="console/terminal/keeping.py" />
   <source>Tjekker</source>
   <translation>Checking</translation>
  </message>
  <message>
   <location filename="console/terminal/keeping.py" />
   <source>Tjekket: intet at bemærke.</source>
   <translation>Checked: nothing found.</translation>
  </message>
  <message>
   <location filename="console/terminal/keeping.py" />
   <source>Uden den kan ingen læse filen. Hav en kopi med kodeord: sociolance admin backup FIL --encrypt</source>
   <translation>Without it nobody can read the file. Have a backup with a passphrase: sociolance admin backup FILE --encrypt</translation>
  </message>
  <message>
   <location filename="console/cli.py" />
   <source>Uventet fejl i programmet ({kind}, {where}). Intet blev gemt af det sidste.</source>
   <translation>Unexpected error in the program ({kind}, {where}). Nothing of the last act was saved.</translation>
  </message>
  <message>
   <location filename="console/terminal/users.py" />
   <source>Vis brugerne og deres roller.</source>
   <translation>Show the users and their roles.</translation>
  </message>
  <message>
   <location filename="console/terminal/app.py" />
   <source>Vis, hvad der er gemt.</source>
   <translation>Show what is stored.</translation>
  </message>
  <message>
   <location filename="console/terminal/keeping.py" />
   <source>Vis, hvad der er over sin tid, og slet det med --apply.</source>
   <translation>Show what is past its time, and delete it with --apply.</translation>
  </message>
  <message>
   <location filename="console/terminal/app.py" />
   <source>access: kun hvad brugeren gjorde</source>
   <translation>access: only what the user did</translation>
  </message>
  <message>
   <location filename="console/terminal/app.py" />
   <source>access: kun om borgeren</source>
   <translation>access: only about the citizen</translation>
  </message>
  <message>
   <location filename="console/terminal/options.py" />
   <source>sqlite:///sti eller postgresql://…; også fra SOCIOLANCE_DATABASE</source>
   <translation>sqlite:///path or postgresql://…; also from SOCIOLANCE_DATABASE</translation>
  </message>
  <message>
   <location filename="console/terminal/keeping.py" />
   <source>{citizens} borgere, {calls} opkald, {handoffs} overdragelser</source>
   <translation>{citizens} citizens, {calls} calls, {handoffs} handoffs</translation>
  </message>
  <message>
   <location filename="console/terminal/app.py" />
   <source>{count} linjer er forseglet.</source>
   <translation>{count} lines are sealed.</translation>
  </message>
  <message>
   <location filename="console/terminal/keeping.py" />
   <source>{mb} MB</source>
   <translation>{mb} MB</translation>
  </message>
  <message>
   <location filename="console/terminal/users.py" />
   <source>{name} kan modtage opkald og forsegle, og intet andet.</source>
   <translation>{name} can take in calls and seal, and nothing else.</translation>
  </message>
  <message>
   <location filename="console/terminal/keeping.py" />
   <source>{n} dage</source>
   <translation>{n} days</translation>
  </message>
  <message>
   <location filename="console/terminal/keeping.py" />
   <source>{n} fund. Ret dem, eller gendan en kopi.</source>
   <translation>{n} findings. Put them right, or restore a backup.</translation>
  </message>
  <message>
   <location filename="console/terminal/app.py" />
   <source>{text} er ikke HOST:PORT.</source>
   <translation>{text} is not HOST:PORT.</translation>
  </message>
  <message>
   <location filename="console/terminal/users.py" />
   <source>Åbn en lukket bruger igen.</source>
   <translation>Open a closed user again.</translation>
  </message>
  <message>
   <location filename="console/terminal/keeping.py" />
   <source>Ældste, der bliver</source>
   <translation>Oldest that stays</translation>
  </message>
 </context>
 <context>
  <name>ClockState</name>
  <message>
   <location filename="console/labels/codes.py" />
   <source>afvist – mangler næste skridt</source>
   <translation>declined – next step missing</translation>
  </message>
  <message>
   <location filename="console/labels/codes.py" />
   <source>god tid</source>
   <translation>in good time</translation>
  </message>
  <message>
   <location filename="console/labels/codes.py" />
   <source>hos stedfortræder</source>
   <translation>with the deputy</translation>
  </message>
  <message>
   <location filename="console/labels/codes.py" />
   <source>hos vagtleder</source>
   <translation>with the shift leader</translation>
  </message>
  <message>
   <location filename="console/labels/codes.py" />
   <source>over frist</source>
   <translation>overdue</translation>
  </message>
  <message>
   <location filename="console/labels/codes.py" />
   <source>snart</source>
   <translation>soon</translation>
  </message>
  <message>
   <location filename="console/labels/codes.py" />
   <source>udsat</source>
   <translation>put off</translation>
  </message>
  <message>
   <location filename="console/labels/codes.py" />
   <source>venter ikke på svar</source>
   <translation>not waiting for an answer</translation>
  </message>
 </context>
 <context>
  <name>CommandLine</name>
  <message>
   <location filename="console/ui/command_line.py" />
   <source>Forslag</source>
   <translation>Suggestions</translation>
  </message>
  <message>
   <location filename="console/ui/command_line.py" />
   <source>Kommandolinje</source>
   <translation>Command line</translation>
  </message>
  <message>
   <location filename="console/ui/command_line.py" />
   <source>Skriv, fx tag 245 · send S1 245 · hjælp   (Ctrl+mellemrum)</source>
   <translation>Type e.g. take 245 · send S1 245 · help   (Ctrl+Space)</translation>
  </message>
 </context>
 <context>
  <name>ConsentAnswer</name>
  <message>
   <location filename="console/labels/codes.py" />
   <source>ikke muligt</source>
   <translation>not possible</translation>
  </message>
  <message>
   <location filename="console/labels/codes.py" />
   <source>ja</source>
   <translation>yes</translation>
  </message>
  <message>
   <location filename="console/labels/codes.py" />
   <source>nej</source>
   <translation>no</translation>
  </message>
 </context>
 <context>
  <name>ConsentGiver</name>
  <message>
   <location filename="console/labels/codes.py" />
   <source>borgeren</source>
   <translation>citizen</translation>
  </message>
  <message>
   <location filename="console/labels/codes.py" />
   <source>pårørende</source>
   <translation>relative</translation>
  </message>
  <message>
   <location filename="console/labels/codes.py" />
   <source>værge</source>
   <translation>guardian</translation>
  </message>
 </context>
 <context>
  <name>ConsentHow</name>
  <message>
   <location filename="console/labels/codes.py" />
   <source>i telefonen</source>
   <translation>by phone</translation>
  </message>
  <message>
   <location filename="console/labels/codes.py" />
   <source>på stedet</source>
   <translation>on scene</translation>
  </message>
  <message>
   <location filename="console/labels/codes.py" />
   <source>skriftligt</source>
   <translation>in writing</translation>
  </message>
 </context>
 <context>
  <name>ConsentScope</name>
  <message>
   <location filename="console/labels/codes.py" />
   <source>besøg</source>
   <translation>visit</translation>
  </message>
  <message>
   <location filename="console/labels/codes.py" />
   <source>deling med kommunen</source>
   <translation>sharing with the municipality</translation>
  </message>
  <message>
   <location filename="console/labels/codes.py" />
   <source>deling med politiet</source>
   <translation>sharing with the police</translation>
  </message>
  <message>
   <location filename="console/labels/codes.py" />
   <source>deling med sundhedsvæsenet</source>
   <translation>sharing with the health service</translation>
  </message>
 </context>
 <context>
  <name>ContactRole</name>
  <message>
   <location filename="console/labels/codes.py" />
   <source>fast kontaktperson</source>
   <translation>fixed contact person</translation>
  </message>
  <message>
   <location filename="console/labels/codes.py" />
   <source>stedfortræder</source>
   <translation>deputy</translation>
  </message>
 </context>
 <context>
  <name>DeclineReason</name>
  <message>
   <location filename="console/labels/codes.py" />
   <source>allerede kendt her</source>
   <translation>already known here</translation>
  </message>
  <message>
   <location filename="console/labels/codes.py" />
   <source>anden grund</source>
   <translation>other reason</translation>
  </message>
  <message>
   <location filename="console/labels/codes.py" />
   <source>borgeren sagde nej</source>
   <translation>citizen declined</translation>
  </message>
  <message>
   <location filename="console/labels/codes.py" />
   <source>ikke i målgruppen</source>
   <translation>not in target group</translation>
  </message>
  <message>
   <location filename="console/labels/codes.py" />
   <source>ikke vores borger</source>
   <translation>not our citizen</translation>
  </message>
  <message>
   <location filename="console/labels/codes.py" />
   <source>ingen kapacitet</source>
   <translation>no capacity</translation>
  </message>
  <message>
   <location filename="console/labels/codes.py" />
   <source>manglende oplysninger</source>
   <translation>missing information</translation>
  </message>
 </context>
 <context>
  <name>Demo</name>
  <message>
   <location filename="console/ui/demo_player.py" />
   <source>Hvad der blev gjort:</source>
   <translation>What was done:</translation>
  </message>
  <message>
   <location filename="console/ui/demo_player.py" />
   <source>Simuleret vagt. Alle borgere, kontakter og numre er opdigtede.</source>
   <translation>Simulated shift. All citizens, contacts and numbers are made up.</translation>
  </message>
  <message>
   <location filename="console/ui/demo_player.py" />
   <source>Åbne opkald: {n}</source>
   <translation>Open calls: {n}</translation>
  </message>
  <message>
   <location filename="console/ui/demo_player.py" />
   <source>Åbne overdragelser: {n}</source>
   <translation>Open handoffs: {n}</translation>
  </message>
 </context>
 <context>
  <name>Directory</name>
  <message>
   <location filename="console/ui/directory/entrance_form.py" />
   <source>Akut, timer</source>
   <translation>Urgent, hours</translation>
  </message>
  <message>
   <location filename="console/ui/directory/words.py" />
   <source>Aldrig bekræftet</source>
   <translation>Never verified</translation>
  </message>
  <message>
   <location filename="console/ui/directory/parts_editor.py" />
   <source>Annullér</source>
   <translation>Cancel</translation>
  </message>
  <message>
   <location filename="console/ui/directory/parts_editor.py" />
   <source>Annullér i {title}</source>
   <translation>Cancel in {title}</translation>
  </message>
  <message>
   <location filename="console/ui/directory/import_panel.py" />
   <source>Ark</source>
   <translation>Sheet</translation>
  </message>
  <message>
   <location filename="console/ui/directory/entry_editor.py" />
   <source>Bekræft</source>
   <translation>Verify</translation>
  </message>
  <message>
   <location filename="console/ui/directory/words.py" />
   <source>Bekræftet {told}</source>
   <translation>Verified {told}</translation>
  </message>
  <message>
   <location filename="console/ui/directory/entrance_form.py" />
   <source>Bemærkning</source>
   <translation>Remark</translation>
  </message>
  <message>
   <location filename="console/ui/directory/municipality_dock.py" />
   <source>De vises her, når de er skrevet under Kommuner og kontakter.</source>
   <translation>They are shown here once they are entered under Municipalities and contacts.</translation>
  </message>
  <message>
   <location filename="console/ui/directory/municipality_dock.py" />
   <source>Den vises her, når opkaldet har fået en kommune.</source>
   <translation>It is shown here once the call has a municipality.</translation>
  </message>
  <message>
   <location filename="console/ui/directory/entry_editor.py" />
   <source>Du har tjekket dem med kommunen i dag</source>
   <translation>You have checked them with the municipality today</translation>
  </message>
  <message>
   <location filename="console/ui/directory/import_panel.py" />
   <source>Efter</source>
   <translation>After</translation>
  </message>
  <message>
   <location filename="console/ui/directory/entrance_form.py" />
   <source>En anden har ændret kommunen, mens du skrev.</source>
   <translation>Somebody else changed the municipality while you were typing.</translation>
  </message>
  <message>
   <location filename="console/ui/directory/import_panel.py" />
   <source>Fejl i filen</source>
   <translation>Errors in the file</translation>
  </message>
  <message>
   <location filename="console/ui/directory/import_panel.py" />
   <source>Felt</source>
   <translation>Field</translation>
  </message>
  <message>
   <location filename="console/ui/directory/export_panel.py" />
   <source>Fil, der skal gemmes i</source>
   <translation>File to save to</translation>
  </message>
  <message>
   <location filename="console/ui/directory/import_panel.py" />
   <source>Fil, der skal indlæses</source>
   <translation>File to import</translation>
  </message>
  <message>
   <location filename="console/ui/directory/import_panel.py" />
   <source>Filen siger det samme som listen.</source>
   <translation>The file says the same as the list.</translation>
  </message>
  <message>
   <location filename="console/ui/directory/parts_editor.py" />
   <source>Fjern</source>
   <translation>Remove</translation>
  </message>
  <message>
   <location filename="console/ui/directory/parts_editor.py" />
   <source>Fjern fra {title}</source>
   <translation>Remove from {title}</translation>
  </message>
  <message>
   <location filename="console/ui/directory/import_panel.py" />
   <source>Fortryd</source>
   <translation>Cancel</translation>
  </message>
  <message>
   <location filename="console/ui/directory/entrance_form.py" />
   <source>Fortryd det skrevne</source>
   <translation>Discard changes</translation>
  </message>
  <message>
   <location filename="console/ui/directory/words.py" />
   <source>Forældet: bekræftet {told}</source>
   <translation>Stale: verified {told}</translation>
  </message>
  <message>
   <location filename="console/ui/directory/entrance_form.py" />
   <source>Frister for overdragelser, i arbejdsdage</source>
   <translation>Handoff deadlines, in working days</translation>
  </message>
  <message>
   <location filename="console/ui/directory/import_panel.py" />
   <source>Før</source>
   <translation>Before</translation>
  </message>
  <message>
   <location filename="console/ui/directory/entrance_form.py" />
   <source>Første møde</source>
   <translation>First meeting</translation>
  </message>
  <message>
   <location filename="console/ui/directory/entrance_form.py" />
   <source>Første møde inden, arbejdsdage</source>
   <translation>First meeting within, working days</translation>
  </message>
  <message>
   <location filename="console/ui/directory/entrance_form.py" />
   <source>Gem</source>
   <translation>Save</translation>
  </message>
  <message>
   <location filename="console/ui/directory/directory_page.py" />
   <source>Gem eller fortryd først det, du har skrevet om {name}.</source>
   <translation>First save or discard what you wrote about {name}.</translation>
  </message>
  <message>
   <location filename="console/ui/directory/export_panel.py" />
   <source>Gem filen</source>
   <translation>Save the file</translation>
  </message>
  <message>
   <location filename="console/ui/directory/parts_editor.py" />
   <source>Gem i {title}</source>
   <translation>Save in {title}</translation>
  </message>
  <message>
   <location filename="console/ui/directory/export_panel.py" />
   <source>Gem kommunelisten som fil</source>
   <translation>Save the municipality list as a file</translation>
  </message>
  <message>
   <location filename="console/ui/directory/entrance_form.py" />
   <source>Gem kommunens oplysninger</source>
   <translation>Save the municipality's details</translation>
  </message>
  <message>
   <location filename="console/ui/directory/directory_page.py" />
   <source>Gem som fil …</source>
   <translation>Save as a file …</translation>
  </message>
  <message>
   <location filename="console/ui/directory/import_panel.py" />
   <source>Her vises hver ændring, før noget ændres. Gem listen som fil for at få den rigtige form.</source>
   <translation>Every change is shown here before anything changes. Save the list as a file to get the right format.</translation>
  </message>
  <message>
   <location filename="console/ui/directory/import_panel.py" />
   <source>Hvad</source>
   <translation>What</translation>
  </message>
  <message>
   <location filename="console/ui/directory/import_panel.py" />
   <source>Hvad er galt</source>
   <translation>What is wrong</translation>
  </message>
  <message>
   <location filename="console/ui/directory/import_panel.py" />
   <source>Hvad indlæsningen ændrer</source>
   <translation>What the import changes</translation>
  </message>
  <message>
   <location filename="console/ui/directory/import_panel.py" />
   <source>Hvad sker</source>
   <translation>Change</translation>
  </message>
  <message>
   <location filename="console/ui/directory/entry_editor.py" />
   <source>Indgangen</source>
   <translation>The entrance</translation>
  </message>
  <message>
   <location filename="console/ui/directory/import_panel.py" />
   <source>Indlæs alt</source>
   <translation>Import all</translation>
  </message>
  <message>
   <location filename="console/ui/directory/directory_page.py" />
   <source>Indlæs fil …</source>
   <translation>Import file …</translation>
  </message>
  <message>
   <location filename="console/ui/directory/import_panel.py" />
   <source>Indlæs kommuner fra fil</source>
   <translation>Import municipalities from a file</translation>
  </message>
  <message>
   <location filename="console/ui/directory/entry_editor.py" />
   <source>Ingen endnu. Tilføj fx bostøtte.</source>
   <translation>None yet. Add e.g. bostøtte.</translation>
  </message>
  <message>
   <location filename="console/ui/directory/entry_editor.py" />
   <source>Ingen endnu. Tilføj først den faste kontaktperson.</source>
   <translation>None yet. Add the fixed contact person first.</translation>
  </message>
  <message>
   <location filename="console/ui/directory/municipality_dock.py" />
   <source>Ingen kendt endnu.</source>
   <translation>None known yet.</translation>
  </message>
  <message>
   <location filename="console/ui/directory/municipality_dock.py" />
   <source>Ingen kommune at vise.</source>
   <translation>No municipality to show.</translation>
  </message>
  <message>
   <location filename="console/ui/directory/directory_page.py" />
   <source>Ingen kommune passer.</source>
   <translation>No municipality matches.</translation>
  </message>
  <message>
   <location filename="console/ui/directory/municipality_dock.py" />
   <source>Ingen kontakter kendes for {name}.</source>
   <translation>No contacts are known for {name}.</translation>
  </message>
  <message>
   <location filename="console/ui/directory/service_form.py" />
   <source>Kategorier</source>
   <translation>Categories</translation>
  </message>
  <message>
   <location filename="console/ui/directory/import_panel.py" />
   <source>Kolonne</source>
   <translation>Column</translation>
  </message>
  <message>
   <location filename="console/ui/directory/directory_page.py" />
   <source>Kommune</source>
   <translation>Municipality</translation>
  </message>
  <message>
   <location filename="console/ui/directory/export_panel.py" />
   <source>Kommunelisten er gemt i {path}</source>
   <translation>The municipality list was saved to {path}</translation>
  </message>
  <message>
   <location filename="console/ui/directory/directory_page.py" />
   <source>Kommuner</source>
   <translation>Municipalities</translation>
  </message>
  <message>
   <location filename="console/ui/directory/directory_page.py" />
   <source>Kontakt</source>
   <translation>Contact</translation>
  </message>
  <message>
   <location filename="console/ui/directory/contact_form.py" />
   <source>Kontakten er opdigtet</source>
   <translation>The contact is made up</translation>
  </message>
  <message>
   <location filename="console/ui/directory/contact_form.py" />
   <source>Kontaktens mail</source>
   <translation>Contact's email</translation>
  </message>
  <message>
   <location filename="console/ui/directory/contact_form.py" />
   <source>Kontaktens navn</source>
   <translation>Contact's name</translation>
  </message>
  <message>
   <location filename="console/ui/directory/contact_form.py" />
   <source>Kontaktens telefon</source>
   <translation>Contact's phone</translation>
  </message>
  <message>
   <location filename="console/ui/directory/contact_form.py" />
   <source>Kontaktens titel</source>
   <translation>Contact's job title</translation>
  </message>
  <message>
   <location filename="console/ui/directory/service_form.py" />
   <source>Kontaktperson</source>
   <translation>Contact person</translation>
  </message>
  <message>
   <location filename="console/ui/directory/entry_editor.py" />
   <source>Kontaktpersoner</source>
   <translation>Contact persons</translation>
  </message>
  <message>
   <location filename="console/ui/directory/words.py" />
   <source>Lukket (helligdag)</source>
   <translation>Closed (public holiday)</translation>
  </message>
  <message>
   <location filename="console/ui/directory/words.py" />
   <source>Lukket nu</source>
   <translation>Closed now</translation>
  </message>
  <message>
   <location filename="console/ui/directory/import_panel.py" />
   <source>Læs filen</source>
   <translation>Read the file</translation>
  </message>
  <message>
   <location filename="console/ui/directory/contact_form.py" />
   <source>Mail</source>
   <translation>Email</translation>
  </message>
  <message>
   <location filename="console/ui/directory/entrance_form.py" />
   <source>Modtaget</source>
   <translation>Received</translation>
  </message>
  <message>
   <location filename="console/ui/directory/entrance_form.py" />
   <source>Modtaget inden, arbejdsdage</source>
   <translation>Received within, working days</translation>
  </message>
  <message>
   <location filename="console/ui/directory/contact_form.py" />
   <source>Mærke</source>
   <translation>Mark</translation>
  </message>
  <message>
   <location filename="console/ui/directory/contact_form.py" />
   <source>Navn</source>
   <translation>Name</translation>
  </message>
  <message>
   <location filename="console/ui/directory/export_panel.py" />
   <source>Navnet bestemmer formen: .xlsx til Excel, .csv til alt andet. Filen kan rettes og indlæses igen.</source>
   <translation>The name decides the format: .xlsx for Excel, .csv for everything else. The file can be edited and imported again.</translation>
  </message>
  <message>
   <location filename="console/ui/directory/entry_editor.py" />
   <source>Ned</source>
   <translation>Down</translation>
  </message>
  <message>
   <location filename="console/ui/directory/entry_editor.py" />
   <source>Ny kontaktperson</source>
   <translation>New contact person</translation>
  </message>
  <message>
   <location filename="console/ui/directory/entry_editor.py" />
   <source>Nyt tilbud</source>
   <translation>New service</translation>
  </message>
  <message>
   <location filename="console/ui/directory/entry_editor.py" />
   <source>Op</source>
   <translation>Up</translation>
  </message>
  <message>
   <location filename="console/ui/directory/contact_form.py" />
   <source>Opdigtet, kun til øvelse</source>
   <translation>Made up, for exercises only</translation>
  </message>
  <message>
   <location filename="console/ui/directory/directory_page.py" />
   <source>Pil ned i søgefeltet går til listen.</source>
   <translation>Arrow down in the search field goes to the list.</translation>
  </message>
  <message>
   <location filename="console/ui/directory/parts_editor.py" />
   <source>Ret</source>
   <translation>Edit</translation>
  </message>
  <message>
   <location filename="console/ui/directory/parts_editor.py" />
   <source>Ret i {title}</source>
   <translation>Edit in {title}</translation>
  </message>
  <message>
   <location filename="console/ui/directory/entry_editor.py" />
   <source>Ring til stedfortræderen efter den næste</source>
   <translation>Phone the deputy after the next one</translation>
  </message>
  <message>
   <location filename="console/ui/directory/entry_editor.py" />
   <source>Ring til stedfortræderen før den forrige</source>
   <translation>Phone the deputy before the previous one</translation>
  </message>
  <message>
   <location filename="console/ui/directory/links.py" />
   <source>Ring til {whose}: {number}</source>
   <translation>Phone {whose}: {number}</translation>
  </message>
  <message>
   <location filename="console/ui/directory/contact_form.py" />
   <source>Rolle</source>
   <translation>Role</translation>
  </message>
  <message>
   <location filename="console/ui/directory/import_panel.py" />
   <source>Række</source>
   <translation>Row</translation>
  </message>
  <message>
   <location filename="console/ui/directory/entrance_form.py" />
   <source>Sikker mail</source>
   <translation>Secure email</translation>
  </message>
  <message>
   <location filename="console/ui/directory/import_panel.py" />
   <source>Skriv eller vælg en fil, og tryk Enter.</source>
   <translation>Type or choose a file, and press Enter.</translation>
  </message>
  <message>
   <location filename="console/ui/directory/entrance_form.py" />
   <source>Skriv fx 8-15 eller 08:00-12:00, 13:00-15:00.</source>
   <translation>Type e.g. 8-15 or 08:00-12:00, 13:00-15:00.</translation>
  </message>
  <message>
   <location filename="console/ui/directory/directory_page.py" />
   <source>Skriv færre bogstaver, eller tryk Esc.</source>
   <translation>Type fewer letters, or press Esc.</translation>
  </message>
  <message>
   <location filename="console/ui/directory/links.py" />
   <source>Skriv til {whose}: {address}</source>
   <translation>Write to {whose}: {address}</translation>
  </message>
  <message>
   <location filename="console/ui/directory/contact_form.py" />
   <source>Stilling</source>
   <translation>Job title</translation>
  </message>
  <message>
   <location filename="console/ui/directory/entrance_form.py" />
   <source>Svar</source>
   <translation>Answer</translation>
  </message>
  <message>
   <location filename="console/ui/directory/entrance_form.py" />
   <source>Svar inden, arbejdsdage</source>
   <translation>Answer within, working days</translation>
  </message>
  <message>
   <location filename="console/ui/directory/entrance_form.py" />
   <source>Svar på en hasteoverdragelse inden, timer</source>
   <translation>Answer to an urgent handoff within, hours</translation>
  </message>
  <message>
   <location filename="console/ui/directory/directory_page.py" />
   <source>Søg i kommunerne</source>
   <translation>Search the municipalities</translation>
  </message>
  <message>
   <location filename="console/ui/directory/directory_page.py" />
   <source>Søg kommune, kontakt eller tilbud</source>
   <translation>Search municipality, contact or service</translation>
  </message>
  <message>
   <location filename="console/ui/directory/contact_form.py" />
   <source>Telefon</source>
   <translation>Phone</translation>
  </message>
  <message>
   <location filename="console/ui/directory/entry_editor.py" />
   <source>Tilbud</source>
   <translation>Services</translation>
  </message>
  <message>
   <location filename="console/ui/directory/service_form.py" />
   <source>Tilbuddet er opdigtet</source>
   <translation>The service is made up</translation>
  </message>
  <message>
   <location filename="console/ui/directory/service_form.py" />
   <source>Tilbuddets bemærkning</source>
   <translation>Service's remark</translation>
  </message>
  <message>
   <location filename="console/ui/directory/service_form.py" />
   <source>Tilbuddets kontaktperson</source>
   <translation>Service's contact person</translation>
  </message>
  <message>
   <location filename="console/ui/directory/service_form.py" />
   <source>Tilbuddets mail</source>
   <translation>Service's email</translation>
  </message>
  <message>
   <location filename="console/ui/directory/service_form.py" />
   <source>Tilbuddets navn</source>
   <translation>Service's name</translation>
  </message>
  <message>
   <location filename="console/ui/directory/service_form.py" />
   <source>Tilbuddets telefon</source>
   <translation>Service's phone</translation>
  </message>
  <message>
   <location filename="console/ui/directory/entrance_form.py" />
   <source>Uden for åbningstid</source>
   <translation>Out of hours</translation>
  </message>
  <message>
   <location filename="console/ui/directory/entrance_form.py" />
   <source>Vis det nye</source>
   <translation>Show new</translation>
  </message>
  <message>
   <location filename="console/ui/directory/directory_page.py" />
   <source>Vælg en kommune i listen.</source>
   <translation>Choose a municipality in the list.</translation>
  </message>
  <message>
   <location filename="console/ui/widgets/path_row.py" />
   <source>Vælg fil</source>
   <translation>Choose file</translation>
  </message>
  <message>
   <location filename="console/ui/widgets/path_row.py" />
   <source>Vælg …</source>
   <translation>Choose …</translation>
  </message>
  <message>
   <location filename="console/ui/directory/import_panel.py" />
   <source>fjernet</source>
   <translation>removed</translation>
  </message>
  <message>
   <location filename="console/ui/directory/words.py" />
   <source>forældet</source>
   <translation>stale</translation>
  </message>
  <message>
   <location filename="console/ui/directory/service_form.py" />
   <source>fx bostøtte</source>
   <translation>e.g. bostøtte</translation>
  </message>
  <message>
   <location filename="console/ui/directory/words.py" />
   <source>i morgen</source>
   <translation>tomorrow</translation>
  </message>
  <message>
   <location filename="console/ui/directory/import_panel.py" />
   <source>kommune</source>
   <translation>municipality</translation>
  </message>
  <message>
   <location filename="console/ui/directory/import_panel.py" />
   <source>kontaktperson</source>
   <translation>contact person</translation>
  </message>
  <message>
   <location filename="console/ui/directory/entrance_form.py" />
   <source>lukket</source>
   <translation>closed</translation>
  </message>
  <message>
   <location filename="console/ui/directory/import_panel.py" />
   <source>ny</source>
   <translation>new</translation>
  </message>
  <message>
   <location filename="console/ui/directory/contact_form.py" />
   <source>opdigtet</source>
   <translation>made up</translation>
  </message>
  <message>
   <location filename="console/ui/directory/import_panel.py" />
   <source>tilbud</source>
   <translation>service</translation>
  </message>
  <message>
   <location filename="console/ui/directory/words.py" />
   <source>ubekræftet</source>
   <translation>unverified</translation>
  </message>
  <message>
   <location filename="console/ui/directory/import_panel.py" />
   <source>{added} nye, {changed} ændrede og {removed} fjernede oplysninger. Intet er ændret endnu.</source>
   <translation>{added} new, {changed} changed and {removed} removed details. Nothing has been changed yet.</translation>
  </message>
  <message>
   <location filename="console/ui/directory/words.py" />
   <source>{day} af {who}</source>
   <translation>{day} by {who}</translation>
  </message>
  <message>
   <location filename="console/ui/directory/import_panel.py" />
   <source>{n} fejl. Intet er indlæst. Ret filen, og læs den igen.</source>
   <translation>Errors: {n}. Nothing was imported. Correct the file, and read it again.</translation>
  </message>
  <message>
   <location filename="console/ui/directory/words.py" />
   <source>Åben nu, til {until}</source>
   <translation>Open now, until {until}</translation>
  </message>
  <message>
   <location filename="console/ui/directory/entrance_form.py" />
   <source>Åbningstid</source>
   <translation>Opening hours</translation>
  </message>
  <message>
   <location filename="console/ui/directory/entrance_form.py" />
   <source>Åbningstid {day}</source>
   <translation>Opening hours {day}</translation>
  </message>
  <message>
   <location filename="console/ui/directory/words.py" />
   <source>Åbningstiden kendes ikke</source>
   <translation>Opening hours not known</translation>
  </message>
  <message>
   <location filename="console/ui/directory/words.py" />
   <source>åbner {when}</source>
   <translation>opens {when}</translation>
  </message>
  <message>
   <location filename="console/ui/directory/import_panel.py" />
   <source>ændret</source>
   <translation>changed</translation>
  </message>
 </context>
 <context>
  <name>Disposition</name>
  <message>
   <location filename="console/labels/codes.py" />
   <source>annulleret</source>
   <translation>cancelled</translation>
  </message>
  <message>
   <location filename="console/labels/codes.py" />
   <source>besøg af Sociolancen</source>
   <translation>Sociolance visit</translation>
  </message>
  <message>
   <location filename="console/labels/codes.py" />
   <source>dublet</source>
   <translation>duplicate</translation>
  </message>
  <message>
   <location filename="console/labels/codes.py" />
   <source>gået før ankomst</source>
   <translation>left before arrival</translation>
  </message>
  <message>
   <location filename="console/labels/codes.py" />
   <source>ikke truffet</source>
   <translation>not reached</translation>
  </message>
  <message>
   <location filename="console/labels/codes.py" />
   <source>løst i telefonen</source>
   <translation>solved by phone</translation>
  </message>
  <message>
   <location filename="console/labels/codes.py" />
   <source>overdraget uden besøg</source>
   <translation>handed off without visit</translation>
  </message>
  <message>
   <location filename="console/labels/codes.py" />
   <source>samtykke afslået</source>
   <translation>consent refused</translation>
  </message>
  <message>
   <location filename="console/labels/codes.py" />
   <source>sendt tilbage til AMK</source>
   <translation>returned to emergency dispatch</translation>
  </message>
  <message>
   <location filename="console/labels/codes.py" />
   <source>uden for opgaven</source>
   <translation>outside scope</translation>
  </message>
  <message>
   <location filename="console/labels/codes.py" />
   <source>ukendt</source>
   <translation>unknown</translation>
  </message>
 </context>
 <context>
  <name>Docs</name>
  <message>
   <location filename="console/intake/docs_page.py" />
   <source>Afsenderens eget nummer på opkaldet; samme nummer igen er en opdatering. Uden det er samme besked med samme started_at, eller inden for to minutter, sendt to gange.</source>
   <translation>The sender's own number for the call; the same number again is an update. Without it, the same message with the same started_at, or within two minutes, is the same one sent twice.</translation>
  </message>
  <message>
   <location filename="console/intake/docs_page.py" />
   <source>Beskeden kom for langsomt</source>
   <translation>The message came too slowly</translation>
  </message>
  <message>
   <location filename="console/intake/docs_page.py" />
   <source>Der ringes på en andens vegne</source>
   <translation>The call is made on somebody's behalf</translation>
  </message>
  <message>
   <location filename="console/intake/docs_page.py" />
   <source>Det sendes</source>
   <translation>Request</translation>
  </message>
  <message>
   <location filename="console/intake/docs_page.py" />
   <source>Det svares</source>
   <translation>Response</translation>
  </message>
  <message>
   <location filename="console/intake/docs_page.py" />
   <source>Enhedens kaldetegn, fx S1</source>
   <translation>The unit's call sign, e.g. S1</translation>
  </message>
  <message>
   <location filename="console/intake/docs_page.py" />
   <source>Et felt mangler eller er forkert; field siger hvilket</source>
   <translation>A field is missing or wrong; field says which</translation>
  </message>
  <message>
   <location filename="console/intake/docs_page.py" />
   <source>Et nyt opkald er gemt</source>
   <translation>A new call has been stored</translation>
  </message>
  <message>
   <location filename="console/intake/docs_page.py" />
   <source>Et opkald i kort form: det, en disponent ville skrive. Det, der ikke forstås, bliver en advarsel på opkaldet.</source>
   <translation>A call in short form: what a dispatcher would type. What is not understood becomes a warning on the call.</translation>
  </message>
  <message>
   <location filename="console/intake/docs_page.py" />
   <source>Et opkald som EIDO (NENA-STA-021.1b). Samme $id på opkaldet igen er en opdatering, aldrig et nyt opkald. Henvisninger til andre steder hentes aldrig. Det, der ikke forstås, bliver en advarsel på opkaldet.</source>
   <translation>A call as EIDO (NENA-STA-021.1b). The same $id on the call again is an update, never a new call. References to other places are never fetched. What is not understood becomes a warning on the call.</translation>
  </message>
  <message>
   <location filename="console/intake/docs_page.py" />
   <source>Et opkald til demonstration eller øvelse</source>
   <translation>A call for demonstration or exercise</translation>
  </message>
  <message>
   <location filename="console/intake/docs_page.py" />
   <source>Gemt; kendt i forvejen eller uændret</source>
   <translation>Stored; already known or unchanged</translation>
  </message>
  <message>
   <location filename="console/intake/docs_page.py" />
   <source>Grader</source>
   <translation>Degrees</translation>
  </message>
  <message>
   <location filename="console/intake/docs_page.py" />
   <source>Grunde til at sige nej</source>
   <translation>Reasons for saying no</translation>
  </message>
  <message>
   <location filename="console/intake/docs_page.py" />
   <source>Hertil sender vagtcentralen opkald, og enhederne deres sted og status. Send Authorization: Bearer med koden fra sociolance admin token NAVN. Højst 1 MiB ad gangen. 200 og 201 betyder, at det er gemt.</source>
   <translation>The dispatch centre sends calls here, and the units their place and status. Send Authorization: Bearer with the token from sociolance admin token NAME. At most 1 MiB at a time. 200 and 201 mean that it is stored.</translation>
  </message>
  <message>
   <location filename="console/intake/docs_page.py" />
   <source>Hvad der bliver sagt</source>
   <translation>What is said</translation>
  </message>
  <message>
   <location filename="console/intake/docs_page.py" />
   <source>Hvad en enhed melder. Samme status igen er ingen fejl: changed er false.</source>
   <translation>What a unit reports. The same status again is no error: changed is false.</translation>
  </message>
  <message>
   <location filename="console/intake/docs_page.py" />
   <source>Hvem der ringer, ved navn</source>
   <translation>The caller's name</translation>
  </message>
  <message>
   <location filename="console/intake/docs_page.py" />
   <source>Hvem der ringer: caller_112, ambulance, police, municipality, medical_helpline eller other</source>
   <translation>Who is calling: caller_112, ambulance, police, municipality, medical_helpline or other</translation>
  </message>
  <message>
   <location filename="console/intake/docs_page.py" />
   <source>Hvor det er, på én linje</source>
   <translation>Where it is, on one line</translation>
  </message>
  <message>
   <location filename="console/intake/docs_page.py" />
   <source>Hvor en enhed er: OsmAnds felter som JSON eller formular, eller i adressen med tom besked. Farten er i knob. En ældre position, der kommer sent, ændrer ingenting.</source>
   <translation>Where a unit is: OsmAnd's fields as JSON or a form, or in the address with an empty body. Speed is in knots. An older position that comes late changes nothing.</translation>
  </message>
  <message>
   <location filename="console/intake/docs_page.py" />
   <source>Hvornår opkaldet begyndte, ISO 8601; uden zone er det dansk tid</source>
   <translation>When the call began, ISO 8601; without a zone it is Danish time</translation>
  </message>
  <message>
   <location filename="console/intake/docs_page.py" />
   <source>Ikke JSON, eller JSON, der ikke kan stoles på</source>
   <translation>Not JSON, or JSON that cannot be trusted</translation>
  </message>
  <message>
   <location filename="console/intake/docs_page.py" />
   <source>Ikke gemt; send det igen</source>
   <translation>Not stored; send it again</translation>
  </message>
  <message>
   <location filename="console/intake/docs_page.py" />
   <source>Ingen enhed hedder sådan</source>
   <translation>No unit is called that</translation>
  </message>
  <message>
   <location filename="console/intake/docs_page.py" />
   <source>Knob</source>
   <translation>Knots</translation>
  </message>
  <message>
   <location filename="console/intake/docs_page.py" />
   <source>Koden mangler eller er forkert</source>
   <translation>The token is missing or wrong</translation>
  </message>
  <message>
   <location filename="console/intake/docs_page.py" />
   <source>Kommunens firecifrede nummer eller navn</source>
   <translation>The municipality's four-digit code or name</translation>
  </message>
  <message>
   <location filename="console/intake/docs_page.py" />
   <source>Meter</source>
   <translation>Metres</translation>
  </message>
  <message>
   <location filename="console/intake/docs_page.py" />
   <source>Nummeret, der kan ringes tilbage til</source>
   <translation>The number to call back</translation>
  </message>
  <message>
   <location filename="console/intake/docs_page.py" />
   <source>Om der kan gemmes opkald. Kræver ingen kode.</source>
   <translation>Whether calls can be stored. Needs no token.</translation>
  </message>
  <message>
   <location filename="console/intake/docs_page.py" />
   <source>Problemkategorier</source>
   <translation>Problem categories</translation>
  </message>
  <message>
   <location filename="console/intake/docs_page.py" />
   <source>Procent</source>
   <translation>Per cent</translation>
  </message>
  <message>
   <location filename="console/intake/docs_page.py" />
   <source>Reglerne siger nej</source>
   <translation>The rules say no</translation>
  </message>
  <message>
   <location filename="console/intake/docs_page.py" />
   <source>Sekunder eller millisekunder siden 1970, eller ISO 8601</source>
   <translation>Seconds or milliseconds since 1970, or ISO 8601</translation>
  </message>
  <message>
   <location filename="console/intake/docs_page.py" />
   <source>Større end 1 MiB</source>
   <translation>Larger than 1 MiB</translation>
  </message>
  <message>
   <location filename="console/intake/docs_page.py" />
   <source>Til maskiner:</source>
   <translation>For machines:</translation>
  </message>
  <message>
   <location filename="console/intake/docs_page.py" />
   <source>Udstyret, eller enhedens kaldetegn</source>
   <translation>The device, or the unit's call sign</translation>
  </message>
  <message>
   <location filename="console/intake/docs_page.py" />
   <source>Vores status, EIDO's eller en radiokode</source>
   <translation>Our status, EIDO's or a radio code</translation>
  </message>
  <message>
   <location filename="console/intake/docs_page.py" />
   <source>WGS 84, grader</source>
   <translation>WGS 84, degrees</translation>
  </message>
  <message>
   <location filename="console/intake/docs_page.py" />
   <source>kræves</source>
   <translation>required</translation>
  </message>
 </context>
 <context>
  <name>Effect</name>
  <message>
   <location filename="console/reports/effect_words.py" />
   <source> For få borgere til at bygge noget på.</source>
   <translation> Too few citizens to build anything on.</translation>
  </message>
  <message>
   <location filename="console/ui/review/effect_columns.py" />
   <source>Accept</source>
   <translation>Accepted</translation>
  </message>
  <message>
   <location filename="console/reports/effect_tables.py" />
   <source>Advarsel</source>
   <translation>Warning</translation>
  </message>
  <message>
   <location filename="console/reports/effect_tables.py" />
   <source>Andel med færre</source>
   <translation>Share with fewer</translation>
  </message>
  <message>
   <location filename="console/reports/effect_tables.py" />
   <source>Andel uden nyt opkald</source>
   <translation>Share without a new call</translation>
  </message>
  <message>
   <location filename="console/reports/effect_pictures.py" />
   <source>Andel, der endnu ikke har ringet igen. Streg: følges ikke længere</source>
   <translation>Share that has not called again yet. Tick: no longer followed</translation>
  </message>
  <message>
   <location filename="console/ui/review/effect_page.py" />
   <source>Billede</source>
   <translation>Picture</translation>
  </message>
  <message>
   <location filename="console/reports/effect_tables.py" />
   <source>Borger</source>
   <translation>Citizen</translation>
  </message>
  <message>
   <location filename="console/reports/effect_tables.py" />
   <source>Borgere</source>
   <translation>Citizens</translation>
  </message>
  <message>
   <location filename="console/reports/effect_tables.py" />
   <source>Borgere med færre</source>
   <translation>Citizens with fewer</translation>
  </message>
  <message>
   <location filename="console/reports/effect_tables.py" />
   <source>Borgerne</source>
   <translation>The citizens</translation>
  </message>
  <message>
   <location filename="console/ui/review/effect_page.py" />
   <source>Borgerne bag (Enter viser borgerens opkald)</source>
   <translation>The citizens behind (Enter shows the citizen's calls)</translation>
  </message>
  <message>
   <location filename="console/ui/review/effect_page.py" />
   <source>Borgerne bag tallene</source>
   <translation>The citizens behind the figures</translation>
  </message>
  <message>
   <location filename="console/reports/effect_tables.py" />
   <source>Dage efter</source>
   <translation>Days after</translation>
  </message>
  <message>
   <location filename="console/reports/effect_tables.py" />
   <source>Delt efter</source>
   <translation>Split by</translation>
  </message>
  <message>
   <location filename="console/reports/effect_html.py" />
   <source>Delt efter: {by}</source>
   <translation>Split by: {by}</translation>
  </message>
  <message>
   <location filename="console/reports/effect_words.py" />
   <source>Der er ingen at sammenligne med, så tallene siger intet endnu.</source>
   <translation>There is nobody to compare with, so the figures say nothing yet.</translation>
  </message>
  <message>
   <location filename="console/ui/review/effect_page.py" />
   <source>Der skal være 90 dages opkald før og efter dagen, der måles fra.</source>
   <translation>It takes 90 days of calls before and after the day that is measured from.</translation>
  </message>
  <message>
   <location filename="console/ui/review/effect_page.py" />
   <source>Effekt</source>
   <translation>Effect</translation>
  </message>
  <message>
   <location filename="console/reports/effect_html.py" />
   <source>Effekt: opkald før og efter</source>
   <translation>Effect: calls before and after</translation>
  </message>
  <message>
   <location filename="console/reports/effect_tables.py" />
   <source>Efter</source>
   <translation>After</translation>
  </message>
  <message>
   <location filename="console/reports/effect_tables.py" />
   <source>Efter pr. 30 dage, midterste</source>
   <translation>After per 30 days, median</translation>
  </message>
  <message>
   <location filename="console/reports/effect_tables.py" />
   <source>Efter pr. 30 dage, nedre fjerdedel</source>
   <translation>After per 30 days, lower quartile</translation>
  </message>
  <message>
   <location filename="console/reports/effect_tables.py" />
   <source>Efter pr. 30 dage, øvre fjerdedel</source>
   <translation>After per 30 days, upper quartile</translation>
  </message>
  <message>
   <location filename="console/ui/review/effect_export.py" />
   <source>Fil til tallene (.pdf, .xlsx eller .csv)</source>
   <translation>File for the figures (.pdf, .xlsx or .csv)</translation>
  </message>
  <message>
   <location filename="console/reports/effect_tables.py" />
   <source>Forskel</source>
   <translation>Difference</translation>
  </message>
  <message>
   <location filename="console/reports/effect_tables.py" />
   <source>Fra dag</source>
   <translation>From day</translation>
  </message>
  <message>
   <location filename="console/reports/effect_tables.py" />
   <source>Færre</source>
   <translation>Fewer</translation>
  </message>
  <message>
   <location filename="console/reports/effect_tables.py" />
   <source>Følges</source>
   <translation>Followed</translation>
  </message>
  <message>
   <location filename="console/reports/effect_tables.py" />
   <source>Følges ikke længere</source>
   <translation>No longer followed</translation>
  </message>
  <message>
   <location filename="console/reports/effect_tables.py" />
   <source>Før</source>
   <translation>Before</translation>
  </message>
  <message>
   <location filename="console/ui/review/effect_page.py" />
   <source>Før og efter</source>
   <translation>Before and after</translation>
  </message>
  <message>
   <location filename="console/reports/effect_tables.py" />
   <source>Før pr. 30 dage, midterste</source>
   <translation>Before per 30 days, median</translation>
  </message>
  <message>
   <location filename="console/reports/effect_tables.py" />
   <source>Før pr. 30 dage, nedre fjerdedel</source>
   <translation>Before per 30 days, lower quartile</translation>
  </message>
  <message>
   <location filename="console/reports/effect_tables.py" />
   <source>Før pr. 30 dage, øvre fjerdedel</source>
   <translation>Before per 30 days, upper quartile</translation>
  </message>
  <message>
   <location filename="console/ui/review/effect_export.py" />
   <source>Gem filen</source>
   <translation>Save the file</translation>
  </message>
  <message>
   <location filename="console/ui/review/effect_page.py" />
   <source>Gem som fil</source>
   <translation>Save as a file</translation>
  </message>
  <message>
   <location filename="console/reports/effect_tables.py" />
   <source>Gentagen ringer</source>
   <translation>Repeat caller</translation>
  </message>
  <message>
   <location filename="console/reports/effect_tables.py" />
   <source>Grund</source>
   <translation>Reason</translation>
  </message>
  <message>
   <location filename="console/reports/effect_tables.py" />
   <source>Gruppe</source>
   <translation>Group</translation>
  </message>
  <message>
   <location filename="console/reports/effect_tables.py" />
   <source>Hvad</source>
   <translation>What</translation>
  </message>
  <message>
   <location filename="console/reports/effect_tables.py" />
   <source>Ikke målt</source>
   <translation>Not measured</translation>
  </message>
  <message>
   <location filename="console/reports/effect_words.py" />
   <source>Ikke målt – {parts}</source>
   <translation>Not measured – {parts}</translation>
  </message>
  <message>
   <location filename="console/ui/review/effect_page.py" />
   <source>Ingen kan måles endnu.</source>
   <translation>Nobody can be measured yet.</translation>
  </message>
  <message>
   <location filename="console/reports/effect_tables.py" />
   <source>Lavet</source>
   <translation>Made</translation>
  </message>
  <message>
   <location filename="console/ui/review/effect_page.py" />
   <source>Måler alle opkald …</source>
   <translation>Measuring all calls …</translation>
  </message>
  <message>
   <location filename="console/reports/effect_tables.py" />
   <source>Målt fra</source>
   <translation>From</translation>
  </message>
  <message>
   <location filename="console/reports/effect_tables.py" />
   <source>Om tallene</source>
   <translation>About the figures</translation>
  </message>
  <message>
   <location filename="console/reports/effect_tables.py" />
   <source>Opkald</source>
   <translation>Calls</translation>
  </message>
  <message>
   <location filename="console/reports/effect_tables.py" />
   <source>Opkald efter</source>
   <translation>Calls after</translation>
  </message>
  <message>
   <location filename="console/reports/effect_tables.py" />
   <source>Opkald fra</source>
   <translation>Calls by</translation>
  </message>
  <message>
   <location filename="console/reports/effect_tables.py" />
   <source>Opkald før</source>
   <translation>Calls before</translation>
  </message>
  <message>
   <location filename="console/reports/effect_tables.py" />
   <source>Opkald i alt</source>
   <translation>Calls in all</translation>
  </message>
  <message>
   <location filename="console/reports/effect_words.py" />
   <source>Opkald pr. 30 dage i de 90 dage før og efter dagen for første accepterede overdragelse (dagen selv tælles ikke): midterste borger, i parentes fjerdedelene. Uden accept måles fra første sendte overdragelse, ellers fra den dag, borgeren blev gentagen ringer.</source>
   <translation>Calls per 30 days in the 90 days before and after the day of the first accepted handoff (the day itself is not counted): the median citizen, in brackets the quartiles. Without acceptance it is measured from the first handoff sent, else from the day the citizen became a repeat caller.</translation>
  </message>
  <message>
   <location filename="console/reports/effect_pictures.py" />
   <source>Opkald pr. 30 dage, hver borger. Stiplet: steg. Fed: midten, fjerdedele</source>
   <translation>Calls per 30 days, each citizen. Dashed: rose. Bold: median, quartiles</translation>
  </message>
  <message>
   <location filename="console/reports/effect_tables.py" />
   <source>Opkald pr. borger pr. 30 dage</source>
   <translation>Calls per citizen per 30 days</translation>
  </message>
  <message>
   <location filename="console/reports/effect_pictures.py" />
   <source>Opkald pr. borger pr. 30 dage, før og efter dagen</source>
   <translation>Calls per citizen per 30 days, before and after the day</translation>
  </message>
  <message>
   <location filename="console/reports/effect_tables.py" />
   <source>Over tid</source>
   <translation>Over time</translation>
  </message>
  <message>
   <location filename="console/reports/effect_tables.py" />
   <source>Overdragelse</source>
   <translation>Handoff</translation>
  </message>
  <message>
   <location filename="console/reports/effect_words.py" />
   <source>Pas på: De, der ringer mest, ringer næsten altid mindre bagefter – også uden hjælp. Et fald er derfor ikke et bevis på, at overdragelsen virkede. Sammenlign altid med linjen uden accepteret overdragelse. Kun forskellen kan skyldes overdragelsen, og den kan også have andre grunde.</source>
   <translation>Beware: those who call most nearly always call less afterwards – without help too. So a fall is no proof that the handoff worked. Always compare with the line without an accepted handoff. Only the difference can be due to the handoff, and it can have other reasons too.</translation>
  </message>
  <message>
   <location filename="console/reports/effect_tables.py" />
   <source>Periode</source>
   <translation>Period</translation>
  </message>
  <message>
   <location filename="console/ui/review/effect_columns.py" />
   <source>På vegne</source>
   <translation>On behalf</translation>
  </message>
  <message>
   <location filename="console/reports/effect_tables.py" />
   <source>Ringede igen</source>
   <translation>Called again</translation>
  </message>
  <message>
   <location filename="console/reports/effect_words.py" />
   <source>Samlet forskel på ændringen med og uden accepteret overdragelse: {apart} opkald pr. 30 dage for hver borger (minus: de med overdragelse faldt mest).</source>
   <translation>Difference in all between the changes with and without an accepted handoff: {apart} calls per 30 days for each citizen (minus: those with a handoff fell most).</translation>
  </message>
  <message>
   <location filename="console/reports/effect_tables.py" />
   <source>Svar</source>
   <translation>Answer</translation>
  </message>
  <message>
   <location filename="console/reports/effect_tables.py" />
   <source>Sådan er der talt</source>
   <translation>How it was counted</translation>
  </message>
  <message>
   <location filename="console/reports/effect_tables.py" />
   <source>Tal</source>
   <translation>Figures</translation>
  </message>
  <message>
   <location filename="console/terminal/effect.py" />
   <source>Tallene er gemt i {path}</source>
   <translation>The figures are saved in {path}</translation>
  </message>
  <message>
   <location filename="console/reports/effect_tables.py" />
   <source>Til dag</source>
   <translation>To day</translation>
  </message>
  <message>
   <location filename="console/reports/effect_tables.py" />
   <source>Uden nyt opkald</source>
   <translation>Without a new call</translation>
  </message>
  <message>
   <location filename="console/reports/effect_words.py" />
   <source>accepteret</source>
   <translation>accepted</translation>
  </message>
  <message>
   <location filename="console/reports/effect_words.py" />
   <source>alle</source>
   <translation>all</translation>
  </message>
  <message>
   <location filename="console/reports/effect_pictures.py" />
   <source>dag {first} til {last} {rate}</source>
   <translation>days {first} to {last} {rate}</translation>
  </message>
  <message>
   <location filename="console/ui/review/effect_charts.py" />
   <source>dage efter; derunder, hvor mange der følges</source>
   <translation>days after; below, how many are followed</translation>
  </message>
  <message>
   <location filename="console/ui/review/effect_charts.py" />
   <source>dage fra dagen, der måles fra</source>
   <translation>days from the day measured from</translation>
  </message>
  <message>
   <location filename="console/ui/review/effect_charts.py" />
   <source>dagen</source>
   <translation>the day</translation>
  </message>
  <message>
   <location filename="console/ui/review/effect_export.py" />
   <source>effekt.pdf</source>
   <translation>effect.pdf</translation>
  </message>
  <message>
   <location filename="console/ui/review/effect_charts.py" />
   <source>efter</source>
   <translation>after</translation>
  </message>
  <message>
   <location filename="console/ui/review/effect_charts.py" />
   <source>før</source>
   <translation>before</translation>
  </message>
  <message>
   <location filename="console/reports/effect_pictures.py" />
   <source>før {before}, efter {after}</source>
   <translation>before {before}, after {after}</translation>
  </message>
  <message>
   <location filename="console/reports/effect_words.py" />
   <source>ikke kendt</source>
   <translation>not known</translation>
  </message>
  <message>
   <location filename="console/reports/effect_pictures.py" />
   <source>ingen dage</source>
   <translation>no days</translation>
  </message>
  <message>
   <location filename="console/reports/effect_words.py" />
   <source>med</source>
   <translation>with</translation>
  </message>
  <message>
   <location filename="console/reports/effect_words.py" />
   <source>uden</source>
   <translation>without</translation>
  </message>
  <message>
   <location filename="console/reports/effect_words.py" />
   <source>uden accept</source>
   <translation>not accepted</translation>
  </message>
  <message>
   <location filename="console/reports/effect_html.py" />
   <source>under {least}</source>
   <translation>under {least}</translation>
  </message>
  <message>
   <location filename="console/reports/effect_pictures.py" />
   <source>{share} efter {days} dage</source>
   <translation>{share} after {days} days</translation>
  </message>
  <message>
   <location filename="console/reports/effect_tables.py" />
   <source>Ændring</source>
   <translation>Change</translation>
  </message>
  <message>
   <location filename="console/reports/effect_tables.py" />
   <source>Ændring pr. 30 dage</source>
   <translation>Change per 30 days</translation>
  </message>
 </context>
 <context>
  <name>EffectBy</name>
  <message>
   <location filename="console/labels/codes.py" />
   <source>kommune</source>
   <translation>municipality</translation>
  </message>
  <message>
   <location filename="console/labels/codes.py" />
   <source>problem</source>
   <translation>problem</translation>
  </message>
  <message>
   <location filename="console/labels/codes.py" />
   <source>samlet</source>
   <translation>in all</translation>
  </message>
  <message>
   <location filename="console/labels/codes.py" />
   <source>varm/kold</source>
   <translation>warm/cold</translation>
  </message>
 </context>
 <context>
  <name>EffectPicture</name>
  <message>
   <location filename="console/labels/codes.py" />
   <source>hver borger</source>
   <translation>each citizen</translation>
  </message>
  <message>
   <location filename="console/labels/codes.py" />
   <source>over tid</source>
   <translation>over time</translation>
  </message>
  <message>
   <location filename="console/labels/codes.py" />
   <source>uden nyt opkald</source>
   <translation>without a new call</translation>
  </message>
 </context>
 <context>
  <name>Effort</name>
  <message>
   <location filename="console/ui/call/efforts_box.py" />
   <source>Begynd alligevel noget nyt ved siden af, fordi:</source>
   <translation>Start something new beside it all the same, because:</translation>
  </message>
  <message>
   <location filename="console/ui/call/efforts_box.py" />
   <source>Der er allerede noget i gang for borgeren</source>
   <translation>Something is already going on for the citizen</translation>
  </message>
  <message>
   <location filename="console/ui/call/efforts_box.py" />
   <source>Er andre allerede i gang?</source>
   <translation>Are others already at it?</translation>
  </message>
  <message>
   <location filename="console/ui/call/efforts_box.py" />
   <source>Hos hvem?</source>
   <translation>With whom?</translation>
  </message>
  <message>
   <location filename="console/ui/call/efforts_box.py" />
   <source>Hvad der allerede er i gang</source>
   <translation>What is already going on</translation>
  </message>
  <message>
   <location filename="console/ui/call/efforts_box.py" />
   <source>Hvem der har borgeren</source>
   <translation>Who has the citizen</translation>
  </message>
  <message>
   <location filename="console/ui/call/efforts_box.py" />
   <source>Hvorfor noget nyt ved siden af</source>
   <translation>Why something new beside it</translation>
  </message>
  <message>
   <location filename="console/ui/call/efforts_box.py" />
   <source>Ikke længere</source>
   <translation>No longer</translation>
  </message>
  <message>
   <location filename="console/ui/call/efforts_box.py" />
   <source>Ikke længere: {effort}</source>
   <translation>No longer: {effort}</translation>
  </message>
  <message>
   <location filename="console/ui/call/efforts_box.py" />
   <source>Noget nyt ved siden af: {why}</source>
   <translation>Something new beside it: {why}</translation>
  </message>
  <message>
   <location filename="console/ui/call/efforts_box.py" />
   <source>Notér som i gang</source>
   <translation>Record as going on</translation>
  </message>
  <message>
   <location filename="console/ui/call/efforts_box.py" />
   <source>Tilslut</source>
   <translation>Join</translation>
  </message>
  <message>
   <location filename="console/ui/call/efforts_box.py" />
   <source>Tilslut: {effort}</source>
   <translation>Join: {effort}</translation>
  </message>
  <message>
   <location filename="console/ui/call/efforts_box.py" />
   <source>opkald {call}</source>
   <translation>call {call}</translation>
  </message>
  <message>
   <location filename="console/ui/call/efforts_box.py" />
   <source>siden {time}</source>
   <translation>since {time}</translation>
  </message>
  <message>
   <location filename="console/ui/call/efforts_box.py" />
   <source>tilsluttet</source>
   <translation>joined</translation>
  </message>
 </context>
 <context>
  <name>EffortKind</name>
  <message>
   <location filename="console/labels/codes.py" />
   <source>anden hjælp</source>
   <translation>other help</translation>
  </message>
  <message>
   <location filename="console/labels/codes.py" />
   <source>behandling</source>
   <translation>treatment</translation>
  </message>
  <message>
   <location filename="console/labels/codes.py" />
   <source>enhed hos borgeren</source>
   <translation>unit with the citizen</translation>
  </message>
  <message>
   <location filename="console/labels/codes.py" />
   <source>kommunal medarbejder</source>
   <translation>municipal worker</translation>
  </message>
  <message>
   <location filename="console/labels/codes.py" />
   <source>overdragelse</source>
   <translation>handoff</translation>
  </message>
  <message>
   <location filename="console/labels/codes.py" />
   <source>politikontakt</source>
   <translation>police contact</translation>
  </message>
 </context>
 <context>
  <name>Export</name>
  <message>
   <location filename="console/labels/codes.py" />
   <source>borgerens egen indsigt</source>
   <translation>the citizen's own insight</translation>
  </message>
  <message>
   <location filename="console/labels/codes.py" />
   <source>effekten</source>
   <translation>the effect</translation>
  </message>
  <message>
   <location filename="console/labels/codes.py" />
   <source>en liste på kommandolinjen</source>
   <translation>a list on the command line</translation>
  </message>
  <message>
   <location filename="console/labels/codes.py" />
   <source>overdragelser målt</source>
   <translation>the scorecard</translation>
  </message>
  <message>
   <location filename="console/labels/codes.py" />
   <source>vagtskiftet</source>
   <translation>the change of shift</translation>
  </message>
  <message>
   <location filename="console/labels/codes.py" />
   <source>vist på kommandolinjen</source>
   <translation>shown on the command line</translation>
  </message>
 </context>
 <context>
  <name>Failures</name>
  <message>
   <location filename="console/ui/failures.py" />
   <source>Databasen er beskadiget, og det blev ikke gemt. Luk ikke vinduet. Ring til den vagthavende tekniker.</source>
   <translation>The database is damaged, and it was not saved. Do not close the window. Phone the technician on duty.</translation>
  </message>
  <message>
   <location filename="console/ui/failures.py" />
   <source>Databasen er lavet af en nyere udgave af konsollen. Intet er ændret. Opdatér konsollen her.</source>
   <translation>The database was made by a newer version of the console. Nothing was changed. Update the console here.</translation>
  </message>
  <message>
   <location filename="console/ui/failures.py" />
   <source>Databasen er lavet af en ældre udgave af konsollen. Intet er ændret. Kør sociolance admin migrate.</source>
   <translation>The database was made by an older version of the console. Nothing was changed. Run sociolance admin migrate.</translation>
  </message>
  <message>
   <location filename="console/ui/failures.py" />
   <source>Databasen er optaget af en anden, og det blev ikke gemt. Det, du skrev, står her endnu. Prøv igen om lidt.</source>
   <translation>The database is busy with somebody else, and it was not saved. What you typed is still here. Try again shortly.</translation>
  </message>
  <message>
   <location filename="console/ui/failures.py" />
   <source>Databasen kan ikke findes. Det, du ser, er det, vi sidst vidste. Det, du skriver, bliver gemt her som kladde. Sig det til den vagthavende tekniker.</source>
   <translation>The database cannot be found. What you see is what we last knew. What you type is kept here as a draft. Tell the technician on duty.</translation>
  </message>
  <message>
   <location filename="console/ui/failures.py" />
   <source>Databasen kan kun læses, og det blev ikke gemt. Det, du skrev, står her endnu. Sig det til den vagthavende tekniker.</source>
   <translation>The database is read-only, and it was not saved. What you typed is still here. Tell the technician on duty.</translation>
  </message>
  <message>
   <location filename="console/ui/failures.py" />
   <source>Databasen svarer ikke, og det blev ikke gemt. Det, du skrev, står her endnu. Prøv igen om lidt.</source>
   <translation>The database does not answer, and it was not saved. What you typed is still here. Try again shortly.</translation>
  </message>
  <message>
   <location filename="console/ui/failures.py" />
   <source>Der er ingen forbindelse, og denne computer kan heller ikke gemme det. Det, du skrev, står her endnu. Skriv det ned på papir, og ring til den vagthavende tekniker.</source>
   <translation>There is no connection, and this computer cannot keep it either. What you typed is still here. Write it down on paper, and ring the technician on duty.</translation>
  </message>
  <message>
   <location filename="console/ui/failures.py" />
   <source>Disken er fuld, og det blev ikke gemt. Det, du skrev, står her endnu. Gør plads, og prøv igen.</source>
   <translation>The disk is full, and it was not saved. What you typed is still here. Make room, and try again.</translation>
  </message>
  <message>
   <location filename="console/ui/failures.py" />
   <source>Uventet fejl {number} i programmet. Intet blev gemt af det sidste; det, du skrev, står her endnu. Skriv nummeret ned, og arbejd videre.</source>
   <translation>Unexpected error {number} in the program. Nothing of the last act was saved; what you typed is still here. Write the number down, and carry on.</translation>
  </message>
 </context>
 <context>
  <name>Field</name>
  <message>
   <location filename="console/labels/timeline.py" />
   <source>CPR-nummer</source>
   <translation>CPR number</translation>
  </message>
  <message>
   <location filename="console/labels/timeline.py" />
   <source>adresse</source>
   <translation>address</translation>
  </message>
  <message>
   <location filename="console/labels/timeline.py" />
   <source>advarsler</source>
   <translation>warnings</translation>
  </message>
  <message>
   <location filename="console/labels/timeline.py" />
   <source>bemærkning</source>
   <translation>remark</translation>
  </message>
  <message>
   <location filename="console/labels/timeline.py" />
   <source>beskrivelse</source>
   <translation>narrative</translation>
  </message>
  <message>
   <location filename="console/labels/timeline.py" />
   <source>frist for akut svar</source>
   <translation>deadline for urgent answer</translation>
  </message>
  <message>
   <location filename="console/labels/timeline.py" />
   <source>frist for første møde</source>
   <translation>deadline for first meeting</translation>
  </message>
  <message>
   <location filename="console/labels/timeline.py" />
   <source>frist for modtaget</source>
   <translation>deadline for received</translation>
  </message>
  <message>
   <location filename="console/labels/timeline.py" />
   <source>frist for svar</source>
   <translation>deadline for answer</translation>
  </message>
  <message>
   <location filename="console/labels/timeline.py" />
   <source>fødselsdato</source>
   <translation>date of birth</translation>
  </message>
  <message>
   <location filename="console/labels/timeline.py" />
   <source>kendetegn</source>
   <translation>description</translation>
  </message>
  <message>
   <location filename="console/labels/timeline.py" />
   <source>kilde</source>
   <translation>source</translation>
  </message>
  <message>
   <location filename="console/labels/timeline.py" />
   <source>kommune</source>
   <translation>municipality</translation>
  </message>
  <message>
   <location filename="console/labels/timeline.py" />
   <source>navn</source>
   <translation>name</translation>
  </message>
  <message>
   <location filename="console/labels/timeline.py" />
   <source>position</source>
   <translation>position</translation>
  </message>
  <message>
   <location filename="console/labels/timeline.py" />
   <source>problem</source>
   <translation>category</translation>
  </message>
  <message>
   <location filename="console/labels/timeline.py" />
   <source>på vegne af</source>
   <translation>on behalf of</translation>
  </message>
  <message>
   <location filename="console/labels/timeline.py" />
   <source>sikker mail</source>
   <translation>secure email</translation>
  </message>
  <message>
   <location filename="console/labels/timeline.py" />
   <source>sted</source>
   <translation>place</translation>
  </message>
  <message>
   <location filename="console/labels/timeline.py" />
   <source>telefon</source>
   <translation>phone</translation>
  </message>
  <message>
   <location filename="console/labels/timeline.py" />
   <source>telefon uden for åbningstid</source>
   <translation>out-of-hours phone</translation>
  </message>
  <message>
   <location filename="console/labels/timeline.py" />
   <source>telefoner</source>
   <translation>phones</translation>
  </message>
  <message>
   <location filename="console/labels/timeline.py" />
   <source>uden fast bopæl</source>
   <translation>no fixed address</translation>
  </message>
  <message>
   <location filename="console/labels/timeline.py" />
   <source>åbningstider</source>
   <translation>opening hours</translation>
  </message>
 </context>
 <context>
  <name>Finding</name>
  <message>
   <location filename="console/labels/findings.py" />
   <source>Anderledes end denne udgaves: {what}</source>
   <translation>Different from this version's: {what}</translation>
  </message>
  <message>
   <location filename="console/labels/findings.py" />
   <source>Enderne i filen er fra en anden database, til {what}; kæden her er en ny. Er der gendannet: gem filen, og forsegl i en ny. Ellers er sporet byttet ud</source>
   <translation>The ends in the file are of another database, until {what}; the chain here is a new one. After a restore: keep the file, and seal into a new one. Otherwise the trail has been replaced</translation>
  </message>
  <message>
   <location filename="console/labels/findings.py" />
   <source>Filen er beskadiget: {what}</source>
   <translation>The file is damaged: {what}</translation>
  </message>
  <message>
   <location filename="console/labels/findings.py" />
   <source>Kunne ikke tjekkes: {what}</source>
   <translation>Could not be checked: {what}</translation>
  </message>
  <message>
   <location filename="console/labels/findings.py" />
   <source>Mangler i databasen: {what}</source>
   <translation>Missing in the database: {what}</translation>
  </message>
  <message>
   <location filename="console/labels/findings.py" />
   <source>Næste nummer er allerede brugt: {what}</source>
   <translation>The next number is already taken: {what}</translation>
  </message>
  <message>
   <location filename="console/labels/findings.py" />
   <source>Skemaet er {what}, ikke denne udgaves. Kør: sociolance admin migrate</source>
   <translation>The schema is {what}, not this version's. Run: sociolance admin migrate</translation>
  </message>
  <message>
   <location filename="console/labels/findings.py" />
   <source>Søgningen finder ikke det, der står i: {what}</source>
   <translation>The search does not find what is in: {what}</translation>
  </message>
  <message>
   <location filename="console/labels/findings.py" />
   <source>Ukendt for denne udgave: {what}</source>
   <translation>Unknown to this version: {what}</translation>
  </message>
  <message>
   <location filename="console/labels/findings.py" />
   <source>borgere</source>
   <translation>citizens</translation>
  </message>
  <message>
   <location filename="console/labels/findings.py" />
   <source>lovgrundlag</source>
   <translation>legal grounds</translation>
  </message>
  <message>
   <location filename="console/labels/findings.py" />
   <source>lukkede opkald</source>
   <translation>closed calls</translation>
  </message>
  <message>
   <location filename="console/labels/findings.py" />
   <source>noter</source>
   <translation>notes</translation>
  </message>
  <message>
   <location filename="console/labels/findings.py" />
   <source>opkald</source>
   <translation>calls</translation>
  </message>
  <message>
   <location filename="console/labels/findings.py" />
   <source>opkald, som nogen har</source>
   <translation>calls somebody has</translation>
  </message>
  <message>
   <location filename="console/labels/findings.py" />
   <source>overdragelser</source>
   <translation>handoffs</translation>
  </message>
  <message>
   <location filename="console/labels/findings.py" />
   <source>samtykker</source>
   <translation>consents</translation>
  </message>
  <message>
   <location filename="console/labels/findings.py" />
   <source>tildelinger</source>
   <translation>assignments</translation>
  </message>
  <message>
   <location filename="console/labels/findings.py" />
   <source>{code}: {what} ({count})</source>
   <translation>{code}: {what} ({count})</translation>
  </message>
  <message>
   <location filename="console/labels/findings.py" />
   <source>{count} rækker har værdier uden for det tilladte: {what}</source>
   <translation>{count} rows have values outside what is allowed: {what}</translation>
  </message>
  <message>
   <location filename="console/labels/findings.py" />
   <source>{count} rækker peger på noget, der ikke er der: {what}</source>
   <translation>{count} rows point at something that is not there: {what}</translation>
  </message>
  <message>
   <location filename="console/labels/findings.py" />
   <source>{count} telefonnumre passer ikke til borgernes</source>
   <translation>{count} phone numbers do not match the citizens'</translation>
  </message>
  <message>
   <location filename="console/labels/findings.py" />
   <source>{count} uden en handling i journalen: {what}</source>
   <translation>{count} without an act in the journal: {what}</translation>
  </message>
  <message>
   <location filename="console/labels/findings.py" />
   <source>{count} ændringer fra {what} og frem er ikke forseglet endnu. Forsegler ingen, så kør: sociolance admin seal. Ellers holder nogen en handling åben på serveren</source>
   <translation>{count} changes from {what} on are not sealed yet. If nobody seals, run: sociolance admin seal. Else somebody keeps a transaction open on the server</translation>
  </message>
  <message>
   <location filename="console/labels/findings.py" />
   <source>Ændret, efter at det var forseglet: {what}</source>
   <translation>Changed after it had been sealed: {what}</translation>
  </message>
 </context>
 <context>
  <name>FollowUpResult</name>
  <message>
   <location filename="console/labels/codes.py" />
   <source>borgeren er videre</source>
   <translation>citizen moved on</translation>
  </message>
  <message>
   <location filename="console/labels/codes.py" />
   <source>intet svar</source>
   <translation>no answer</translation>
  </message>
  <message>
   <location filename="console/labels/codes.py" />
   <source>mødet blev holdt</source>
   <translation>meeting held</translation>
  </message>
  <message>
   <location filename="console/labels/codes.py" />
   <source>mødet blev ikke holdt</source>
   <translation>meeting not held</translation>
  </message>
 </context>
 <context>
  <name>Formats</name>
  <message>
   <location filename="console/labels/formats.py" />
   <source>{days} d</source>
   <translation>{days} d</translation>
  </message>
  <message>
   <location filename="console/labels/formats.py" />
   <source>{days} d {hours:02d} t</source>
   <translation>{days} d {hours:02d} h</translation>
  </message>
  <message>
   <location filename="console/labels/formats.py" />
   <source>{hours} t {minutes:02d}</source>
   <translation>{hours} h {minutes:02d}</translation>
  </message>
  <message>
   <location filename="console/labels/formats.py" />
   <source>{rank} stedfortræder</source>
   <translation>{rank} deputy</translation>
  </message>
 </context>
 <context>
  <name>Ground</name>
  <message>
   <location filename="console/labels/codes.py" />
   <source>krævet ved lov (§ 43 stk. 2 nr. 1)</source>
   <translation>required by law (Health Act s. 43(2)(1))</translation>
  </message>
  <message>
   <location filename="console/labels/codes.py" />
   <source>underretning om et barn</source>
   <translation>notification about a child</translation>
  </message>
  <message>
   <location filename="console/labels/codes.py" />
   <source>væsentlige hensyn (§ 43 stk. 2 nr. 2)</source>
   <translation>vital or public interest (Health Act s. 43(2)(2))</translation>
  </message>
 </context>
 <context>
  <name>HandoffState</name>
  <message>
   <location filename="console/labels/codes.py" />
   <source>accepteret</source>
   <translation>accepted</translation>
  </message>
  <message>
   <location filename="console/labels/codes.py" />
   <source>afvist</source>
   <translation>declined</translation>
  </message>
  <message>
   <location filename="console/labels/codes.py" />
   <source>anmodet</source>
   <translation>requested</translation>
  </message>
  <message>
   <location filename="console/labels/codes.py" />
   <source>annulleret</source>
   <translation>cancelled</translation>
  </message>
  <message>
   <location filename="console/labels/codes.py" />
   <source>fejloprettet</source>
   <translation>entered in error</translation>
  </message>
  <message>
   <location filename="console/labels/codes.py" />
   <source>gennemført</source>
   <translation>completed</translation>
  </message>
  <message>
   <location filename="console/labels/codes.py" />
   <source>i gang</source>
   <translation>in progress</translation>
  </message>
  <message>
   <location filename="console/labels/codes.py" />
   <source>kladde</source>
   <translation>draft</translation>
  </message>
  <message>
   <location filename="console/labels/codes.py" />
   <source>mislykket</source>
   <translation>failed</translation>
  </message>
  <message>
   <location filename="console/labels/codes.py" />
   <source>modtaget</source>
   <translation>received</translation>
  </message>
 </context>
 <context>
  <name>Handoffs</name>
  <message>
   <location filename="console/ui/handoffs/columns.py" />
   <source>Accept.</source>
   <translation>Acc.</translation>
  </message>
  <message>
   <location filename="console/ui/handoffs/columns.py" />
   <source>Akut</source>
   <translation>Urgent</translation>
  </message>
  <message>
   <location filename="console/ui/handoffs/panel.py" />
   <source>De begynder på opkaldet, under overdragelse.</source>
   <translation>They begin on the call, under handoff.</translation>
  </message>
  <message>
   <location filename="console/ui/handoffs/columns.py" />
   <source>Ejer</source>
   <translation>Owner</translation>
  </message>
  <message>
   <location filename="console/ui/handoffs/columns.py" />
   <source>Frist</source>
   <translation>Due</translation>
  </message>
  <message>
   <location filename="console/ui/handoffs/panel.py" />
   <source>Ingen åbne overdragelser.</source>
   <translation>No open handoffs.</translation>
  </message>
  <message>
   <location filename="console/ui/handoffs/columns.py" />
   <source>Kold</source>
   <translation>Cold</translation>
  </message>
  <message>
   <location filename="console/ui/handoffs/columns.py" />
   <source>Modt.</source>
   <translation>Recd</translation>
  </message>
  <message>
   <location filename="console/ui/handoffs/panel.py" />
   <source>Overdragelser</source>
   <translation>Handoffs</translation>
  </message>
  <message>
   <location filename="console/ui/handoffs/columns.py" />
   <source>Sundhed, {place}</source>
   <translation>Health, {place}</translation>
  </message>
  <message>
   <location filename="console/ui/handoffs/columns.py" />
   <source>Til</source>
   <translation>To</translation>
  </message>
  <message>
   <location filename="console/ui/handoffs/columns.py" />
   <source>Varm</source>
   <translation>Warm</translation>
  </message>
  <message>
   <location filename="console/ui/handoffs/columns.py" />
   <source>afvist</source>
   <translation>declined</translation>
  </message>
  <message>
   <location filename="console/ui/handoffs/columns.py" />
   <source>ikke endnu</source>
   <translation>not yet</translation>
  </message>
  <message>
   <location filename="console/ui/handoffs/columns.py" />
   <source>ingen</source>
   <translation>none</translation>
  </message>
  <message>
   <location filename="console/ui/handoffs/columns.py" />
   <source>mangler næste skridt</source>
   <translation>next step missing</translation>
  </message>
  <message>
   <location filename="console/ui/handoffs/columns.py" />
   <source>nej</source>
   <translation>no</translation>
  </message>
  <message>
   <location filename="console/ui/handoffs/columns.py" />
   <source>om {time}</source>
   <translation>in {time}</translation>
  </message>
  <message>
   <location filename="console/ui/handoffs/columns.py" />
   <source>over {time}</source>
   <translation>over {time}</translation>
  </message>
  <message>
   <location filename="console/ui/handoffs/columns.py" />
   <source>set af {who}</source>
   <translation>seen by {who}</translation>
  </message>
 </context>
 <context>
  <name>Handover</name>
  <message>
   <location filename="console/ui/review/handover_page.py" />
   <source>Alt, der er åbent</source>
   <translation>All that is open</translation>
  </message>
  <message>
   <location filename="console/ui/review/handover_pdf.py" />
   <source>Frist</source>
   <translation>Due</translation>
  </message>
  <message>
   <location filename="console/ui/review/handover_print.py" />
   <source>Gem PDF</source>
   <translation>Save PDF</translation>
  </message>
  <message>
   <location filename="console/ui/review/handover_page.py" />
   <source>Gem som PDF (P)</source>
   <translation>Save as PDF (P)</translation>
  </message>
  <message>
   <location filename="console/ui/review/handover_page.py" />
   <source>Giv vagten videre</source>
   <translation>Hand the shift over</translation>
  </message>
  <message>
   <location filename="console/ui/review/handover_words.py" />
   <source>Givet videre {at} af {who}. Alt er kvitteret.</source>
   <translation>Handed over {at} by {who}. All is acknowledged.</translation>
  </message>
  <message>
   <location filename="console/ui/review/handover_words.py" />
   <source>Givet videre {at} af {who}. {left} af {all} mangler at blive kvitteret.</source>
   <translation>Handed over {at} by {who}. {left} of {all} not acknowledged yet.</translation>
  </message>
  <message>
   <location filename="console/ui/review/handover_pdf.py" />
   <source>Hvad</source>
   <translation>What</translation>
  </message>
  <message>
   <location filename="console/ui/review/handover_page.py" />
   <source>Hvad skal den næste vagt vide? Ingen navne.</source>
   <translation>What must the next shift know? No names.</translation>
  </message>
  <message>
   <location filename="console/ui/review/handover_pdf.py" />
   <source>Hvem har det</source>
   <translation>Who has it</translation>
  </message>
  <message>
   <location filename="console/ui/review/handover_page.py" />
   <source>Intet er åbent. Den næste vagt begynder forfra.</source>
   <translation>Nothing is open. The next shift starts afresh.</translation>
  </message>
  <message>
   <location filename="console/ui/review/handover_pdf.py" />
   <source>Kvitteret</source>
   <translation>Acknowledged</translation>
  </message>
  <message>
   <location filename="console/ui/review/handover_page.py" />
   <source>Kvittér: det er mit (K)</source>
   <translation>Acknowledge: it is mine (K)</translation>
  </message>
  <message>
   <location filename="console/ui/review/handover_page.py" />
   <source>Note til næste vagt</source>
   <translation>Note to the next shift</translation>
  </message>
  <message>
   <location filename="console/ui/review/handover_page.py" />
   <source>Note: {note}</source>
   <translation>Note: {note}</translation>
  </message>
  <message>
   <location filename="console/ui/review/handover_pdf.py" />
   <source>Næste skridt</source>
   <translation>Next step</translation>
  </message>
  <message>
   <location filename="console/ui/review/handover_print.py" />
   <source>PDF, der skal gemmes i</source>
   <translation>PDF to save to</translation>
  </message>
  <message>
   <location filename="console/ui/review/handover_page.py" />
   <source>Ret noten (N)</source>
   <translation>Change the note (N)</translation>
  </message>
  <message>
   <location filename="console/ui/review/handover_pdf.py" />
   <source>Sted</source>
   <translation>Place</translation>
  </message>
  <message>
   <location filename="console/ui/review/handover_pdf.py" />
   <source>Står</source>
   <translation>Status</translation>
  </message>
  <message>
   <location filename="console/ui/review/handover_page.py" />
   <source>Til den næste vagt</source>
   <translation>To the next shift</translation>
  </message>
  <message>
   <location filename="console/ui/review/handover_words.py" />
   <source>Vagten er ikke givet videre endnu. {n} ting er åbne.</source>
   <translation>The shift is not handed over yet. {n} things are open.</translation>
  </message>
  <message>
   <location filename="console/ui/review/handover_page.py" />
   <source>Vagtskifte</source>
   <translation>Change of shift</translation>
  </message>
  <message>
   <location filename="console/ui/review/handover_print.py" />
   <source>Vagtskiftet er gemt i {path}</source>
   <translation>The change of shift is saved to {path}</translation>
  </message>
  <message>
   <location filename="console/ui/review/handover_words.py" />
   <source>frist {due}</source>
   <translation>due {due}</translation>
  </message>
  <message>
   <location filename="console/ui/review/handover_words.py" />
   <source>ingen</source>
   <translation>nobody</translation>
  </message>
  <message>
   <location filename="console/ui/review/handover_words.py" />
   <source>mangler</source>
   <translation>not yet</translation>
  </message>
  <message>
   <location filename="console/ui/review/handover_words.py" />
   <source>venter i køen</source>
   <translation>waits in the queue</translation>
  </message>
  <message>
   <location filename="console/ui/review/handover_words.py" />
   <source>{state}, akut</source>
   <translation>{state}, urgent</translation>
  </message>
 </context>
 <context>
  <name>HandoverKind</name>
  <message>
   <location filename="console/labels/codes.py" />
   <source>enhed</source>
   <translation>unit</translation>
  </message>
  <message>
   <location filename="console/labels/codes.py" />
   <source>note</source>
   <translation>note</translation>
  </message>
  <message>
   <location filename="console/labels/codes.py" />
   <source>opfølgning</source>
   <translation>follow-up</translation>
  </message>
  <message>
   <location filename="console/labels/codes.py" />
   <source>opkald</source>
   <translation>call</translation>
  </message>
  <message>
   <location filename="console/labels/codes.py" />
   <source>overdragelse</source>
   <translation>handoff</translation>
  </message>
 </context>
 <context>
  <name>Help</name>
  <message>
   <location filename="console/ui/help_page.py" />
   <source>Dansk</source>
   <translation>Danish</translation>
  </message>
  <message>
   <location filename="console/ui/help_page.py" />
   <source>Det sker</source>
   <translation>What happens</translation>
  </message>
  <message>
   <location filename="console/ui/help_page.py" />
   <source>Det, du er ved at skrive, bliver gemt på denne maskine og står der igen efter et nedbrud.</source>
   <translation>What you are typing is kept on this machine and is there again after a crash.</translation>
  </message>
  <message>
   <location filename="console/ui/help_page.py" />
   <source>Eksempel</source>
   <translation>Example</translation>
  </message>
  <message>
   <location filename="console/ui/help_page.py" />
   <source>Engelsk</source>
   <translation>English</translation>
  </message>
  <message>
   <location filename="console/ui/help_page.py" />
   <source>Find i hjælpen</source>
   <translation>Find in help</translation>
  </message>
  <message>
   <location filename="console/ui/help_page.py" />
   <source>Hjælp</source>
   <translation>Help</translation>
  </message>
  <message>
   <location filename="console/ui/help_page.py" />
   <source>I køen: T tager det valgte opkald, N det næste, L lægger det tilbage, F filtrerer. På enhederne: S viser de statusser, enheden kan få. På overdragelserne: M, A og D åbner svaret, E gør overdragelsen til din, K kvitterer for en overskredet frist.</source>
   <translation>In the queue: T takes the selected call, N the next, L puts it back, F filters. On units: S shows the statuses the unit can have. On handoffs: M, A and D open the answer, E makes the handoff yours, K acknowledges an overdue one.</translation>
  </message>
  <message>
   <location filename="console/ui/help_page.py" />
   <source>Intet spørger, om du er sikker. Det sker, det bliver sagt nederst, og det meste kan fortrydes. Fejl bliver stående, til du trykker på Læst.</source>
   <translation>Nothing asks whether you are sure. It happens, it is said at the bottom, and most of it can be undone. Errors stay until you press Mark read.</translation>
  </message>
  <message>
   <location filename="console/ui/help_page.py" />
   <source>Kommandolinjen nås altid med Ctrl+mellemrum. Ord kan forkortes, så længe de er entydige; Tab fuldfører, pil op og ned henter det, du skrev før. Linjen over viser, hvad Enter vil gøre.</source>
   <translation>Ctrl+Space always takes you to the command line. Words can be shortened as long as they are unambiguous; Tab completes, arrow up and down bring back what you typed before. The line above shows what Enter will do.</translation>
  </message>
  <message>
   <location filename="console/ui/help_page.py" />
   <source>Køen står til venstre, det længst ventende øverst. Opkaldet er i midten, enheder og kommune til højre. F6 går fra felt til felt.</source>
   <translation>The queue is on the left, longest waiting first. The call is in the middle, units and municipality on the right. F6 goes from panel to panel.</translation>
  </message>
  <message>
   <location filename="console/ui/help_page.py" />
   <source>Tast</source>
   <translation>Key</translation>
  </message>
 </context>
 <context>
  <name>History</name>
  <message>
   <location filename="console/ui/history/filters.py" />
   <source>1 år</source>
   <translation>1 year</translation>
  </message>
  <message>
   <location filename="console/ui/history/filters.py" />
   <source>30 dage</source>
   <translation>30 days</translation>
  </message>
  <message>
   <location filename="console/ui/history/filters.py" />
   <source>7 dage</source>
   <translation>7 days</translation>
  </message>
  <message>
   <location filename="console/ui/history/columns.py" />
   <source>Afslutning</source>
   <translation>Disposition</translation>
  </message>
  <message>
   <location filename="console/ui/history/filters.py" />
   <source>Alle afslutninger</source>
   <translation>All dispositions</translation>
  </message>
  <message>
   <location filename="console/ui/history/filters.py" />
   <source>Alle dage</source>
   <translation>All days</translation>
  </message>
  <message>
   <location filename="console/ui/history/filters.py" />
   <source>Alle kategorier</source>
   <translation>All categories</translation>
  </message>
  <message>
   <location filename="console/ui/history/filters.py" />
   <source>Alle kommuner</source>
   <translation>All municipalities</translation>
  </message>
  <message>
   <location filename="console/ui/history/columns.py" />
   <source>Borger</source>
   <translation>Citizen</translation>
  </message>
  <message>
   <location filename="console/ui/history/history_page.py" />
   <source>Borgere (Enter viser borgerens opkald)</source>
   <translation>Citizens (Enter shows the citizen's calls)</translation>
  </message>
  <message>
   <location filename="console/ui/history/columns.py" />
   <source>CPR</source>
   <translation>CPR</translation>
  </message>
  <message>
   <location filename="console/ui/history/history_page.py" />
   <source>Der kan ikke søges nu: ingen forbindelse siden {at}.</source>
   <translation>Searching is not possible now: no connection since {at}.</translation>
  </message>
  <message>
   <location filename="console/ui/history/filters.py" />
   <source>Fra dato</source>
   <translation>From date</translation>
  </message>
  <message>
   <location filename="console/ui/history/filters.py" />
   <source>Fra – til</source>
   <translation>From – to</translation>
  </message>
  <message>
   <location filename="console/ui/history/columns.py" />
   <source>Fundet på</source>
   <translation>Found by</translation>
  </message>
  <message>
   <location filename="console/ui/history/history_page.py" />
   <source>Fundne borgere</source>
   <translation>Citizens found</translation>
  </message>
  <message>
   <location filename="console/ui/history/columns.py" />
   <source>Født</source>
   <translation>Born</translation>
  </message>
  <message>
   <location filename="console/ui/history/history_page.py" />
   <source>Historik</source>
   <translation>History</translation>
  </message>
  <message>
   <location filename="console/ui/history/columns.py" />
   <source>Hvem</source>
   <translation>Who</translation>
  </message>
  <message>
   <location filename="console/ui/history/columns.py" />
   <source>Hvor og hvad</source>
   <translation>Where and what</translation>
  </message>
  <message>
   <location filename="console/ui/history/filters.py" />
   <source>I dag</source>
   <translation>Today</translation>
  </message>
  <message>
   <location filename="console/ui/history/history_page.py" />
   <source>Ingen opkald endnu.</source>
   <translation>No calls yet.</translation>
  </message>
  <message>
   <location filename="console/ui/history/history_page.py" />
   <source>Intet opkald passer.</source>
   <translation>No call matches.</translation>
  </message>
  <message>
   <location filename="console/ui/history/filters.py" />
   <source>Kategori</source>
   <translation>Category</translation>
  </message>
  <message>
   <location filename="console/ui/history/columns.py" />
   <source>Kategorier</source>
   <translation>Categories</translation>
  </message>
  <message>
   <location filename="console/ui/history/columns.py" />
   <source>Kommune</source>
   <translation>Municipality</translation>
  </message>
  <message>
   <location filename="console/ui/history/history_page.py" />
   <source>Kun opkald om {who}</source>
   <translation>Only calls about {who}</translation>
  </message>
  <message>
   <location filename="console/ui/history/history_page.py" />
   <source>Køen og det, du havde åbnet, kan du se som dengang. Opkald, noter, samtykker og tider kan du skrive nu. Der søges af sig selv, når forbindelsen er tilbage.</source>
   <translation>You can see the queue and what you had open as it was then. You can write calls, notes, consents and times now. The search is made by itself once the connection is back.</translation>
  </message>
  <message>
   <location filename="console/ui/history/columns.py" />
   <source>Modtaget</source>
   <translation>Received</translation>
  </message>
  <message>
   <location filename="console/ui/history/filters.py" />
   <source>Nummer, navn, CPR, telefon, sted eller ord</source>
   <translation>Number, name, CPR, phone, place or word</translation>
  </message>
  <message>
   <location filename="console/ui/history/columns.py" />
   <source>Opkald</source>
   <translation>Call</translation>
  </message>
  <message>
   <location filename="console/ui/history/history_page.py" />
   <source>Opkald i historikken</source>
   <translation>Calls in the history</translation>
  </message>
  <message>
   <location filename="console/ui/history/history_page.py" />
   <source>Opkald kommer her, så snart det første er modtaget.</source>
   <translation>Calls appear here as soon as the first has been received.</translation>
  </message>
  <message>
   <location filename="console/ui/history/filters.py" />
   <source>Periode</source>
   <translation>Period</translation>
  </message>
  <message>
   <location filename="console/ui/history/history_page.py" />
   <source>Se, hvem borger {n} er:</source>
   <translation>See who citizen {n} is:</translation>
  </message>
  <message>
   <location filename="console/ui/history/history_page.py" />
   <source>Se, hvem opkald {number} handler om:</source>
   <translation>See whom call {number} is about:</translation>
  </message>
  <message>
   <location filename="console/ui/history/columns.py" />
   <source>Seneste</source>
   <translation>Latest</translation>
  </message>
  <message>
   <location filename="console/ui/history/history_page.py" />
   <source>Skriv færre ord, eller vælg en længere periode.</source>
   <translation>Type fewer words, or choose a longer period.</translation>
  </message>
  <message>
   <location filename="console/ui/history/filters.py" />
   <source>Søg i historikken</source>
   <translation>Search the history</translation>
  </message>
  <message>
   <location filename="console/ui/history/filters.py" />
   <source>Til dato</source>
   <translation>To date</translation>
  </message>
  <message>
   <location filename="console/ui/history/history_page.py" />
   <source>Vis alle borgere</source>
   <translation>Show all citizens</translation>
  </message>
  <message>
   <location filename="console/ui/history/history_page.py" />
   <source>Vælg et opkald eller en borger først.</source>
   <translation>Choose a call or a citizen first.</translation>
  </message>
  <message>
   <location filename="console/ui/history/history_page.py" />
   <source>borger {number}</source>
   <translation>citizen {number}</translation>
  </message>
  <message>
   <location filename="console/ui/history/columns.py" />
   <source>fødselsdato</source>
   <translation>date of birth</translation>
  </message>
  <message>
   <location filename="console/ui/history/columns.py" />
   <source>navn</source>
   <translation>name</translation>
  </message>
  <message>
   <location filename="console/ui/history/columns.py" />
   <source>telefon</source>
   <translation>phone</translation>
  </message>
  <message>
   <location filename="console/ui/history/columns.py" />
   <source>uden navn</source>
   <translation>no name</translation>
  </message>
 </context>
 <context>
  <name>Insight</name>
  <message>
   <location filename="console/exchange/insight.py" />
   <source>Arbejdsplads</source>
   <translation>Workstation</translation>
  </message>
  <message>
   <location filename="console/ui/review/insight_export.py" />
   <source>Fil til borgeren (.pdf, .xlsx eller .csv)</source>
   <translation>File for the citizen (.pdf, .xlsx or .csv)</translation>
  </message>
  <message>
   <location filename="console/ui/review/insight_export.py" />
   <source>Gem filen</source>
   <translation>Save the file</translation>
  </message>
  <message>
   <location filename="console/exchange/insight.py" />
   <source>Hvad</source>
   <translation>What</translation>
  </message>
  <message>
   <location filename="console/exchange/insight.py" />
   <source>Hvem</source>
   <translation>Who</translation>
  </message>
  <message>
   <location filename="console/exchange/insight.py" />
   <source>Hvem har set og ændret oplysninger om borger {number} før {until}</source>
   <translation>Who has seen and changed information about citizen {number} before {until}</translation>
  </message>
  <message>
   <location filename="console/exchange/insight.py" />
   <source>Hvorfor</source>
   <translation>Why</translation>
  </message>
  <message>
   <location filename="console/exchange/insight.py" />
   <source>Hvornår</source>
   <translation>When</translation>
  </message>
  <message>
   <location filename="console/ui/review/insight_export.py" />
   <source>Indsigten er gemt i {path}</source>
   <translation>The insight is saved in {path}</translation>
  </message>
  <message>
   <location filename="console/exchange/insight.py" />
   <source>Opkald</source>
   <translation>Call</translation>
  </message>
  <message>
   <location filename="console/exchange/insight.py" />
   <source>Slags</source>
   <translation>Kind</translation>
  </message>
  <message>
   <location filename="console/ui/review/insight_export.py" />
   <source>indsigt.pdf</source>
   <translation>insight.pdf</translation>
  </message>
 </context>
 <context>
  <name>KeepRule</name>
  <message>
   <location filename="console/labels/codes.py" />
   <source>afviste beskeder, som er set</source>
   <translation>refused messages that were seen</translation>
  </message>
  <message>
   <location filename="console/labels/codes.py" />
   <source>borgere og opkald</source>
   <translation>citizens and calls</translation>
  </message>
  <message>
   <location filename="console/labels/codes.py" />
   <source>enheders positioner</source>
   <translation>units' positions</translation>
  </message>
  <message>
   <location filename="console/labels/codes.py" />
   <source>handlinger uden borger</source>
   <translation>acts about no citizen</translation>
  </message>
  <message>
   <location filename="console/labels/codes.py" />
   <source>hvem der har set hvad</source>
   <translation>who has seen what</translation>
  </message>
  <message>
   <location filename="console/labels/codes.py" />
   <source>vagtskifter</source>
   <translation>changes of shift</translation>
  </message>
 </context>
 <context>
  <name>Kind</name>
  <message>
   <location filename="console/labels/refusals.py" />
   <source>afvist besked</source>
   <translation>rejected message</translation>
  </message>
  <message>
   <location filename="console/labels/refusals.py" />
   <source>behov</source>
   <translation>need</translation>
  </message>
  <message>
   <location filename="console/labels/refusals.py" />
   <source>borger</source>
   <translation>citizen</translation>
  </message>
  <message>
   <location filename="console/labels/refusals.py" />
   <source>bruger</source>
   <translation>user</translation>
  </message>
  <message>
   <location filename="console/labels/refusals.py" />
   <source>enhed</source>
   <translation>unit</translation>
  </message>
  <message>
   <location filename="console/labels/refusals.py" />
   <source>kommune</source>
   <translation>municipality</translation>
  </message>
  <message>
   <location filename="console/labels/refusals.py" />
   <source>kontaktperson</source>
   <translation>contact person</translation>
  </message>
  <message>
   <location filename="console/labels/refusals.py" />
   <source>lovgrundlag</source>
   <translation>legal ground</translation>
  </message>
  <message>
   <location filename="console/labels/refusals.py" />
   <source>note</source>
   <translation>note</translation>
  </message>
  <message>
   <location filename="console/labels/refusals.py" />
   <source>opkald</source>
   <translation>call</translation>
  </message>
  <message>
   <location filename="console/labels/refusals.py" />
   <source>overdragelse</source>
   <translation>handoff</translation>
  </message>
  <message>
   <location filename="console/labels/refusals.py" />
   <source>samtykke</source>
   <translation>consent</translation>
  </message>
  <message>
   <location filename="console/labels/refusals.py" />
   <source>tilbud</source>
   <translation>service</translation>
  </message>
  <message>
   <location filename="console/labels/refusals.py" />
   <source>tildeling</source>
   <translation>assignment</translation>
  </message>
 </context>
 <context>
  <name>Language</name>
  <message>
   <location filename="console/acts/choices.py" />
   <source>dansk</source>
   <translation>Danish</translation>
  </message>
  <message>
   <location filename="console/acts/choices.py" />
   <source>engelsk</source>
   <translation>English</translation>
  </message>
 </context>
 <context>
  <name>Leader</name>
  <message>
   <location filename="console/ui/review/avoided_part.py" />
   <source>Af</source>
   <translation>By</translation>
  </message>
  <message>
   <location filename="console/ui/review/leader_page.py" />
   <source>Afslutning</source>
   <translation>Disposition</translation>
  </message>
  <message>
   <location filename="console/ui/review/leader_summary.py" />
   <source>Afvist, ikke set {n}</source>
   <translation>Rejected, not seen {n}</translation>
  </message>
  <message>
   <location filename="console/ui/review/refused_messages.py" />
   <source>Afviste beskeder</source>
   <translation>Rejected messages</translation>
  </message>
  <message>
   <location filename="console/ui/review/leader_page.py" />
   <source>Afviste beskeder udefra</source>
   <translation>Rejected messages from outside</translation>
  </message>
  <message>
   <location filename="console/ui/review/leader_rows.py" />
   <source>Antal</source>
   <translation>Count</translation>
  </message>
  <message>
   <location filename="console/ui/review/refused_messages.py" />
   <source>Beskeden, som den kom</source>
   <translation>The message as it came</translation>
  </message>
  <message>
   <location filename="console/ui/review/definition_part.py" />
   <source>Brug den egne</source>
   <translation>Use our own</translation>
  </message>
  <message>
   <location filename="console/ui/review/definition_part.py" />
   <source>Børn under 18</source>
   <translation>Children under 18</translation>
  </message>
  <message>
   <location filename="console/ui/review/leader_page.py" />
   <source>Data</source>
   <translation>Data</translation>
  </message>
  <message>
   <location filename="console/ui/review/definition_part.py" />
   <source>Delt adresse</source>
   <translation>Shared address</translation>
  </message>
  <message>
   <location filename="console/ui/review/avoided_part.py" />
   <source>Denne vagt {shift} · 30 dage {recent} · i alt {total}</source>
   <translation>This shift {shift} · 30 days {recent} · in all {total}</translation>
  </message>
  <message>
   <location filename="console/ui/review/leader_rows.py" />
   <source>Ejer</source>
   <translation>Owner</translation>
  </message>
  <message>
   <location filename="console/ui/review/leader_rows.py" />
   <source>Felt</source>
   <translation>Field</translation>
  </message>
  <message>
   <location filename="console/ui/review/leader_rows.py" />
   <source>Fra</source>
   <translation>From</translation>
  </message>
  <message>
   <location filename="console/ui/review/leader_page.py" />
   <source>Gentagen ringer</source>
   <translation>Repeat caller</translation>
  </message>
  <message>
   <location filename="console/ui/review/leader_rows.py" />
   <source>Grund</source>
   <translation>Reason</translation>
  </message>
  <message>
   <location filename="console/ui/review/leader_rows.py" />
   <source>Hos</source>
   <translation>With</translation>
  </message>
  <message>
   <location filename="console/ui/review/leader_rows.py" />
   <source>Hvem</source>
   <translation>Who</translation>
  </message>
  <message>
   <location filename="console/ui/review/definition_part.py" />
   <source>Hvem er gentagen ringer</source>
   <translation>Who is a repeat caller</translation>
  </message>
  <message>
   <location filename="console/ui/review/leader_rows.py" />
   <source>Hvem og hvor</source>
   <translation>Who and where</translation>
  </message>
  <message>
   <location filename="console/ui/review/leader_page.py" />
   <source>I dag</source>
   <translation>Today</translation>
  </message>
  <message>
   <location filename="console/ui/review/leader_summary.py" />
   <source>I dag {total} opkald, {closed} lukket</source>
   <translation>Today: calls {total}, closed {closed}</translation>
  </message>
  <message>
   <location filename="console/ui/review/leader_page.py" />
   <source>I dag: {title}</source>
   <translation>Today: {title}</translation>
  </message>
  <message>
   <location filename="console/ui/review/leader_page.py" />
   <source>Ingen endnu. Et opkald, der tilsluttes det, der er i gang, vises her.</source>
   <translation>None yet. A call that joins what is going on is shown here.</translation>
  </message>
  <message>
   <location filename="console/ui/review/leader_page.py" />
   <source>Ingen har dem, længst ventende først</source>
   <translation>Nobody has them, longest waiting first</translation>
  </message>
  <message>
   <location filename="console/ui/review/leader_page.py" />
   <source>Ingen opkald i dag endnu.</source>
   <translation>No calls today yet.</translation>
  </message>
  <message>
   <location filename="console/ui/review/leader_page.py" />
   <source>Ingen opkald venter.</source>
   <translation>No calls waiting.</translation>
  </message>
  <message>
   <location filename="console/ui/review/leader_page.py" />
   <source>Ingen. En besked, der ikke kan blive et opkald, lægges her.</source>
   <translation>None. A message that cannot become a call is put here.</translation>
  </message>
  <message>
   <location filename="console/ui/review/leader_page.py" />
   <source>Ingen. En opfølgning vises her på sin dag.</source>
   <translation>None. A follow-up is shown here on its day.</translation>
  </message>
  <message>
   <location filename="console/ui/review/leader_page.py" />
   <source>Ingen. En overdragelse uden svar til tiden vises her.</source>
   <translation>None. A handoff not answered in time is shown here.</translation>
  </message>
  <message>
   <location filename="console/ui/review/leader_page.py" />
   <source>Ingen. Et opkald, ingen har rørt længe, vises her.</source>
   <translation>None. A call nobody has touched for long is shown here.</translation>
  </message>
  <message>
   <location filename="console/ui/review/leader_page.py" />
   <source>Kategori</source>
   <translation>Category</translation>
  </message>
  <message>
   <location filename="console/ui/review/leader_rows.py" />
   <source>Kategorier</source>
   <translation>Categories</translation>
  </message>
  <message>
   <location filename="console/ui/review/leader_rows.py" />
   <source>Kilde</source>
   <translation>Source</translation>
  </message>
  <message>
   <location filename="console/ui/review/leader_page.py" />
   <source>Kommune</source>
   <translation>Municipality</translation>
  </message>
  <message>
   <location filename="console/ui/review/avoided_part.py" />
   <source>Kommune og tilbud</source>
   <translation>Municipality and service</translation>
  </message>
  <message>
   <location filename="console/ui/review/definition_part.py" />
   <source>Køen, opkaldet og effekten regner gentagne ringere efter denne regel. Effekten regner kun borgerens egne opkald, ikke adressens.</source>
   <translation>The queue, the call and the effect count repeat callers by this rule. The effect counts the citizen's own calls alone, not the address's.</translation>
  </message>
  <message>
   <location filename="console/ui/review/refused_messages.py" />
   <source>Markér som set</source>
   <translation>Mark as seen</translation>
  </message>
  <message>
   <location filename="console/ui/review/leader_rows.py" />
   <source>Modtaget</source>
   <translation>Received</translation>
  </message>
  <message>
   <location filename="console/ui/review/leader_rows.py" />
   <source>Næste skridt</source>
   <translation>Next step</translation>
  </message>
  <message>
   <location filename="console/ui/review/leader_page.py" />
   <source>Opfølgning i dag eller før</source>
   <translation>Follow-up today or earlier</translation>
  </message>
  <message>
   <location filename="console/ui/review/leader_summary.py" />
   <source>Opfølgning {n}</source>
   <translation>Follow-up {n}</translation>
  </message>
  <message>
   <location filename="console/ui/review/leader_page.py" />
   <source>Opfølgninger, som skal gøres</source>
   <translation>Follow-ups due</translation>
  </message>
  <message>
   <location filename="console/ui/review/avoided_part.py" />
   <source>Opkald</source>
   <translation>Call</translation>
  </message>
  <message>
   <location filename="console/ui/review/avoided_part.py" />
   <source>Opkald, der tilsluttede sig det, der var i gang</source>
   <translation>Calls that joined what was going on</translation>
  </message>
  <message>
   <location filename="console/ui/review/leader_page.py" />
   <source>Opkald, som ingen har</source>
   <translation>Calls nobody has</translation>
  </message>
  <message>
   <location filename="console/ui/review/refused_messages.py" />
   <source>Opret opkald af teksten</source>
   <translation>Make a call from the text</translation>
  </message>
  <message>
   <location filename="console/ui/review/leader_rows.py" />
   <source>Over frist</source>
   <translation>Overdue</translation>
  </message>
  <message>
   <location filename="console/ui/review/leader_summary.py" />
   <source>Over frist {n}</source>
   <translation>Overdue {n}</translation>
  </message>
  <message>
   <location filename="console/ui/review/avoided_part.py" />
   <source>Overdragelse</source>
   <translation>Handoff</translation>
  </message>
  <message>
   <location filename="console/ui/review/leader_page.py" />
   <source>Overdragelser over frist</source>
   <translation>Overdue handoffs</translation>
  </message>
  <message>
   <location filename="console/ui/review/leader_rows.py" />
   <source>Set af</source>
   <translation>Seen by</translation>
  </message>
  <message>
   <location filename="console/ui/review/kept_line.py" />
   <source>Sikkerhedskopi: aldrig</source>
   <translation>Backup: never</translation>
  </message>
  <message>
   <location filename="console/ui/review/kept_line.py" />
   <source>Sikkerhedskopi: {at}</source>
   <translation>Backup: {at}</translation>
  </message>
  <message>
   <location filename="console/ui/review/definition_part.py" />
   <source>Skriv opkald/dage: 5/30 er mindst 5 opkald på 30 dage. 5/30, 12/90 er det ene eller det andet.</source>
   <translation>Write calls/days: 5/30 is at least 5 calls in 30 days. 5/30, 12/90 is the one or the other.</translation>
  </message>
  <message>
   <location filename="console/ui/review/leader_rows.py" />
   <source>Står som</source>
   <translation>State</translation>
  </message>
  <message>
   <location filename="console/ui/review/leader_page.py" />
   <source>Taget, men ikke rørt længe</source>
   <translation>Claimed, but idle for long</translation>
  </message>
  <message>
   <location filename="console/ui/review/leader_page.py" />
   <source>Taget, men urørte opkald</source>
   <translation>Claimed but idle calls</translation>
  </message>
  <message>
   <location filename="console/ui/review/leader_page.py" />
   <source>Telefoner, som mange ringer fra</source>
   <translation>Phones that many people call from</translation>
  </message>
  <message>
   <location filename="console/ui/review/leader_rows.py" />
   <source>Tilbud</source>
   <translation>Service</translation>
  </message>
  <message>
   <location filename="console/ui/review/avoided_part.py" />
   <source>Tilsluttet</source>
   <translation>Joined</translation>
  </message>
  <message>
   <location filename="console/ui/review/kept_line.py" />
   <source>Tjek: aldrig</source>
   <translation>Check: never</translation>
  </message>
  <message>
   <location filename="console/ui/review/kept_line.py" />
   <source>Tjek: {at}, intet fundet</source>
   <translation>Check: {at}, nothing found</translation>
  </message>
  <message>
   <location filename="console/ui/review/kept_line.py" />
   <source>Tjek: {at}, {n} fund</source>
   <translation>Check: {at}, {n} findings</translation>
  </message>
  <message>
   <location filename="console/ui/review/leader_page.py" />
   <source>Undgåede dobbelte indsatser</source>
   <translation>Duplicate efforts avoided</translation>
  </message>
  <message>
   <location filename="console/ui/review/leader_rows.py" />
   <source>Urørt</source>
   <translation>Idle</translation>
  </message>
  <message>
   <location filename="console/ui/review/leader_summary.py" />
   <source>Urørt {n}</source>
   <translation>Idle {n}</translation>
  </message>
  <message>
   <location filename="console/ui/review/leader_page.py" />
   <source>Vagtleder</source>
   <translation>Shift leader</translation>
  </message>
  <message>
   <location filename="console/ui/review/leader_summary.py" />
   <source>Venter {n}</source>
   <translation>Waiting {n}</translation>
  </message>
  <message>
   <location filename="console/ui/review/leader_summary.py" />
   <source>Venter {n}, længst {longest}</source>
   <translation>Waiting {n}, longest {longest}</translation>
  </message>
  <message>
   <location filename="console/ui/review/leader_rows.py" />
   <source>Ventet</source>
   <translation>Waited</translation>
  </message>
  <message>
   <location filename="console/ui/review/definition_part.py" />
   <source>Voksne</source>
   <translation>Adults</translation>
  </message>
  <message>
   <location filename="console/ui/review/leader_rows.py" />
   <source>ingen endnu</source>
   <translation>nobody yet</translation>
  </message>
  <message>
   <location filename="console/ui/review/leader_page.py" />
   <source>ingen kommune</source>
   <translation>no municipality</translation>
  </message>
  <message>
   <location filename="console/ui/review/refused_messages.py" />
   <source>kun begyndelsen er gemt</source>
   <translation>only the beginning is stored</translation>
  </message>
  <message>
   <location filename="console/ui/review/definition_part.py" />
   <source>tom: tælles ikke</source>
   <translation>empty: not counted</translation>
  </message>
  <message>
   <location filename="console/ui/review/definition_part.py" />
   <source>tom: tælles som voksne</source>
   <translation>empty: counted as adults</translation>
  </message>
  <message>
   <location filename="console/ui/review/refused_messages.py" />
   <source>{size} tegn</source>
   <translation>{size} characters</translation>
  </message>
 </context>
 <context>
  <name>LeftOut</name>
  <message>
   <location filename="console/labels/codes.py" />
   <source>ikke 90 dage efter</source>
   <translation>not 90 days after</translation>
  </message>
  <message>
   <location filename="console/labels/codes.py" />
   <source>ikke 90 dage før</source>
   <translation>not 90 days before</translation>
  </message>
  <message>
   <location filename="console/labels/codes.py" />
   <source>ingen dag at måle ud fra</source>
   <translation>no day to measure from</translation>
  </message>
 </context>
 <context>
  <name>Life</name>
  <message>
   <location filename="console/ui/life.py" />
   <source>Modtagelsen kunne ikke åbnes, så opkald kommer ikke ind af sig selv. Tast dem med F2. Er en anden konsol åben her, modtager den. ({detail})</source>
   <translation>Intake could not be opened, so calls do not come in by themselves. Type them with F2. If another console is open here, that one receives them. ({detail})</translation>
  </message>
  <message>
   <location filename="console/ui/life.py" />
   <source>Nøgleringen kan ikke bruges her. Modtagelsens nøgle gælder, til konsollen lukkes, og en ny laves næste gang.</source>
   <translation>The keyring cannot be used here. The intake token holds until the console closes, and a new one is made next time.</translation>
  </message>
 </context>
 <context>
  <name>List</name>
  <message>
   <location filename="console/terminal/listing.py" />
   <source>Ingen afviste beskeder, som ingen har set. --all viser alle.</source>
   <translation>No rejected messages unseen. --all shows all.</translation>
  </message>
  <message>
   <location filename="console/terminal/listing.py" />
   <source>Ingen delte telefoner. Mærk en: sociolance do "delt 20000001 herberg"</source>
   <translation>No shared phones. Mark one: sociolance do "shared 20000001 shelter"</translation>
  </message>
  <message>
   <location filename="console/terminal/listing.py" />
   <source>Ingen enheder endnu. Opret en: sociolance do "nyenhed S1 sociolance"</source>
   <translation>No units yet. Add one: sociolance do "newunit S1 sociolance"</translation>
  </message>
  <message>
   <location filename="console/terminal/audit.py" />
   <source>Ingen har set eller ændret noget endnu.</source>
   <translation>Nobody has seen or changed anything yet.</translation>
  </message>
  <message>
   <location filename="console/terminal/listing.py" />
   <source>Ingen kommuner endnu.</source>
   <translation>No municipalities yet.</translation>
  </message>
  <message>
   <location filename="console/terminal/listing.py" />
   <source>Ingen opkald har tilsluttet sig det, der var i gang.</source>
   <translation>No call has joined what was going on.</translation>
  </message>
  <message>
   <location filename="console/terminal/scores.py" />
   <source>Ingen overdragelser sendt i 90 dage. --all viser alle.</source>
   <translation>No handoffs sent in 90 days. --all shows all.</translation>
  </message>
  <message>
   <location filename="console/terminal/listing.py" />
   <source>Ingen åbne opkald. --all viser også de lukkede.</source>
   <translation>No open calls. --all shows the closed ones too.</translation>
  </message>
  <message>
   <location filename="console/terminal/listing.py" />
   <source>Ingen åbne overdragelser. --all viser også de afsluttede.</source>
   <translation>No open handoffs. --all shows the closed ones too.</translation>
  </message>
  <message>
   <location filename="console/terminal/scores.py" />
   <source>accepteret</source>
   <translation>accepted</translation>
  </message>
  <message>
   <location filename="console/terminal/listing.py" />
   <source>af</source>
   <translation>by</translation>
  </message>
  <message>
   <location filename="console/terminal/listing.py" />
   <source>afsender</source>
   <translation>sender</translation>
  </message>
  <message>
   <location filename="console/terminal/scores.py" />
   <source>afvist</source>
   <translation>declined</translation>
  </message>
  <message>
   <location filename="console/terminal/listing.py" />
   <source>akut</source>
   <translation>urgent</translation>
  </message>
  <message>
   <location filename="console/terminal/listing.py" />
   <source>alder</source>
   <translation>age</translation>
  </message>
  <message>
   <location filename="console/terminal/listing.py" />
   <source>aldrig</source>
   <translation>never</translation>
  </message>
  <message>
   <location filename="console/terminal/scores.py" />
   <source>alle kommuner</source>
   <translation>all municipalities</translation>
  </message>
  <message>
   <location filename="console/terminal/audit.py" />
   <source>arbejdsplads</source>
   <translation>workstation</translation>
  </message>
  <message>
   <location filename="console/terminal/listing.py" />
   <source>bekræftet</source>
   <translation>verified</translation>
  </message>
  <message>
   <location filename="console/terminal/listing.py" />
   <source>besætning</source>
   <translation>crew</translation>
  </message>
  <message>
   <location filename="console/terminal/listing.py" />
   <source>bytes</source>
   <translation>bytes</translation>
  </message>
  <message>
   <location filename="console/terminal/listing.py" />
   <source>ejer</source>
   <translation>owner</translation>
  </message>
  <message>
   <location filename="console/terminal/listing.py" />
   <source>enhed</source>
   <translation>unit</translation>
  </message>
  <message>
   <location filename="console/terminal/listing.py" />
   <source>enheder</source>
   <translation>units</translation>
  </message>
  <message>
   <location filename="console/terminal/listing.py" />
   <source>fast kontaktperson</source>
   <translation>fixed contact person</translation>
  </message>
  <message>
   <location filename="console/terminal/listing.py" />
   <source>felt</source>
   <translation>field</translation>
  </message>
  <message>
   <location filename="console/terminal/listing.py" />
   <source>frist</source>
   <translation>due</translation>
  </message>
  <message>
   <location filename="console/terminal/listing.py" />
   <source>grund</source>
   <translation>reason</translation>
  </message>
  <message>
   <location filename="console/terminal/scores.py" />
   <source>holdt</source>
   <translation>held</translation>
  </message>
  <message>
   <location filename="console/terminal/listing.py" />
   <source>hos</source>
   <translation>with</translation>
  </message>
  <message>
   <location filename="console/terminal/audit.py" />
   <source>hvad</source>
   <translation>what</translation>
  </message>
  <message>
   <location filename="console/terminal/audit.py" />
   <source>hvem</source>
   <translation>who</translation>
  </message>
  <message>
   <location filename="console/terminal/audit.py" />
   <source>hvorfor</source>
   <translation>why</translation>
  </message>
  <message>
   <location filename="console/terminal/audit.py" />
   <source>hvornår</source>
   <translation>when</translation>
  </message>
  <message>
   <location filename="console/terminal/listing.py" />
   <source>i</source>
   <translation>for</translation>
  </message>
  <message>
   <location filename="console/terminal/scores.py" />
   <source>ikke ringet op</source>
   <translation>not called</translation>
  </message>
  <message>
   <location filename="console/terminal/scores.py" />
   <source>intet næste skridt</source>
   <translation>no next step</translation>
  </message>
  <message>
   <location filename="console/terminal/listing.py" />
   <source>ja</source>
   <translation>yes</translation>
  </message>
  <message>
   <location filename="console/terminal/listing.py" />
   <source>kode</source>
   <translation>code</translation>
  </message>
  <message>
   <location filename="console/terminal/listing.py" />
   <source>kommune</source>
   <translation>municipality</translation>
  </message>
  <message>
   <location filename="console/terminal/listing.py" />
   <source>kontakt</source>
   <translation>contact</translation>
  </message>
  <message>
   <location filename="console/terminal/scores.py" />
   <source>kontakt ikke bekræftet</source>
   <translation>contact not verified</translation>
  </message>
  <message>
   <location filename="console/terminal/scores.py" />
   <source>mangelfuld</source>
   <translation>incomplete</translation>
  </message>
  <message>
   <location filename="console/terminal/listing.py" />
   <source>modtaget</source>
   <translation>received</translation>
  </message>
  <message>
   <location filename="console/terminal/listing.py" />
   <source>mærket</source>
   <translation>marked</translation>
  </message>
  <message>
   <location filename="console/terminal/listing.py" />
   <source>mærket af</source>
   <translation>marked by</translation>
  </message>
  <message>
   <location filename="console/terminal/scores.py" />
   <source>møde holdt</source>
   <translation>meeting held</translation>
  </message>
  <message>
   <location filename="console/terminal/listing.py" />
   <source>navn</source>
   <translation>name</translation>
  </message>
  <message>
   <location filename="console/terminal/listing.py" />
   <source>nr.</source>
   <translation>no.</translation>
  </message>
  <message>
   <location filename="console/terminal/audit.py" />
   <source>om</source>
   <translation>about</translation>
  </message>
  <message>
   <location filename="console/terminal/listing.py" />
   <source>opkald</source>
   <translation>call</translation>
  </message>
  <message>
   <location filename="console/terminal/scores.py" />
   <source>over fristen</source>
   <translation>overdue</translation>
  </message>
  <message>
   <location filename="console/terminal/listing.py" />
   <source>overdragelse</source>
   <translation>handoff</translation>
  </message>
  <message>
   <location filename="console/terminal/listing.py" />
   <source>problem</source>
   <translation>category</translation>
  </message>
  <message>
   <location filename="console/terminal/scores.py" />
   <source>sendt</source>
   <translation>sent</translation>
  </message>
  <message>
   <location filename="console/terminal/scores.py" />
   <source>sendt for sent</source>
   <translation>sent late</translation>
  </message>
  <message>
   <location filename="console/terminal/listing.py" />
   <source>set af</source>
   <translation>seen by</translation>
  </message>
  <message>
   <location filename="console/terminal/audit.py" />
   <source>slags</source>
   <translation>kind</translation>
  </message>
  <message>
   <location filename="console/terminal/listing.py" />
   <source>status</source>
   <translation>status</translation>
  </message>
  <message>
   <location filename="console/terminal/listing.py" />
   <source>sted</source>
   <translation>place</translation>
  </message>
  <message>
   <location filename="console/terminal/scores.py" />
   <source>sundhedsvæsenet</source>
   <translation>the health service</translation>
  </message>
  <message>
   <location filename="console/terminal/listing.py" />
   <source>telefon</source>
   <translation>phone</translation>
  </message>
  <message>
   <location filename="console/terminal/listing.py" />
   <source>tilbud</source>
   <translation>service</translation>
  </message>
  <message>
   <location filename="console/terminal/listing.py" />
   <source>tilsluttet</source>
   <translation>joined</translation>
  </message>
  <message>
   <location filename="console/terminal/listing.py" />
   <source>tilstand</source>
   <translation>state</translation>
  </message>
  <message>
   <location filename="console/terminal/listing.py" />
   <source>vej</source>
   <translation>route</translation>
  </message>
  <message>
   <location filename="console/terminal/listing.py" />
   <source>{when}, forældet</source>
   <translation>{when}, stale</translation>
  </message>
 </context>
 <context>
  <name>Masking</name>
  <message>
   <location filename="console/services/masking.py" />
   <source>skjult</source>
   <translation>hidden</translation>
  </message>
 </context>
 <context>
  <name>Match</name>
  <message>
   <location filename="console/labels/matches.py" />
   <source>CPR</source>
   <translation>CPR</translation>
  </message>
  <message>
   <location filename="console/labels/matches.py" />
   <source>delt telefon</source>
   <translation>shared phone</translation>
  </message>
  <message>
   <location filename="console/labels/matches.py" />
   <source>fødselsdato</source>
   <translation>birth date</translation>
  </message>
  <message>
   <location filename="console/labels/matches.py" />
   <source>navn</source>
   <translation>name</translation>
  </message>
  <message>
   <location filename="console/labels/matches.py" />
   <source>navn ligner {percent} %</source>
   <translation>name {percent}% alike</translation>
  </message>
  <message>
   <location filename="console/labels/matches.py" />
   <source>samme CPR-nummer</source>
   <translation>same CPR number</translation>
  </message>
  <message>
   <location filename="console/labels/matches.py" />
   <source>samme navn</source>
   <translation>same name</translation>
  </message>
  <message>
   <location filename="console/labels/matches.py" />
   <source>samme telefon</source>
   <translation>same phone</translation>
  </message>
 </context>
 <context>
  <name>Measure</name>
  <message>
   <location filename="console/labels/codes.py" />
   <source>accepteret</source>
   <translation>accepted</translation>
  </message>
  <message>
   <location filename="console/labels/codes.py" />
   <source>afvist</source>
   <translation>declined</translation>
  </message>
  <message>
   <location filename="console/labels/codes.py" />
   <source>afvist, intet næste skridt</source>
   <translation>declined, no next step</translation>
  </message>
  <message>
   <location filename="console/labels/codes.py" />
   <source>gennemført</source>
   <translation>completed</translation>
  </message>
  <message>
   <location filename="console/labels/codes.py" />
   <source>ikke ringet op</source>
   <translation>not called</translation>
  </message>
  <message>
   <location filename="console/labels/codes.py" />
   <source>kontakten ikke bekræftet</source>
   <translation>contact not verified</translation>
  </message>
  <message>
   <location filename="console/labels/codes.py" />
   <source>mangelfuld, sendt tilbage</source>
   <translation>incomplete, sent back</translation>
  </message>
  <message>
   <location filename="console/labels/codes.py" />
   <source>mindst én af vores fejl</source>
   <translation>at least one of our faults</translation>
  </message>
  <message>
   <location filename="console/labels/codes.py" />
   <source>modtaget</source>
   <translation>received</translation>
  </message>
  <message>
   <location filename="console/labels/codes.py" />
   <source>møde holdt</source>
   <translation>meeting held</translation>
  </message>
  <message>
   <location filename="console/labels/codes.py" />
   <source>over fristen nu</source>
   <translation>overdue now</translation>
  </message>
  <message>
   <location filename="console/labels/codes.py" />
   <source>sendt</source>
   <translation>sent</translation>
  </message>
  <message>
   <location filename="console/labels/codes.py" />
   <source>sendt for sent</source>
   <translation>sent late</translation>
  </message>
 </context>
 <context>
  <name>Messages</name>
  <message>
   <location filename="console/ui/messages.py" />
   <source>Fortryd</source>
   <translation>Undo</translation>
  </message>
  <message>
   <location filename="console/ui/messages.py" />
   <source>Læst</source>
   <translation>Mark read</translation>
  </message>
  <message>
   <location filename="console/ui/messages.py" />
   <source>{count} mere</source>
   <translation>{count} more</translation>
  </message>
 </context>
 <context>
  <name>NeedArea</name>
  <message>
   <location filename="console/labels/codes.py" />
   <source>alkohol</source>
   <translation>alcohol</translation>
  </message>
  <message>
   <location filename="console/labels/codes.py" />
   <source>bolig</source>
   <translation>housing</translation>
  </message>
  <message>
   <location filename="console/labels/codes.py" />
   <source>demens</source>
   <translation>dementia</translation>
  </message>
  <message>
   <location filename="console/labels/codes.py" />
   <source>ensomhed</source>
   <translation>loneliness</translation>
  </message>
  <message>
   <location filename="console/labels/codes.py" />
   <source>familie og børn</source>
   <translation>family and children</translation>
  </message>
  <message>
   <location filename="console/labels/codes.py" />
   <source>fysisk helbred</source>
   <translation>physical health</translation>
  </message>
  <message>
   <location filename="console/labels/codes.py" />
   <source>mad</source>
   <translation>food</translation>
  </message>
  <message>
   <location filename="console/labels/codes.py" />
   <source>penge</source>
   <translation>money</translation>
  </message>
  <message>
   <location filename="console/labels/codes.py" />
   <source>psykisk helbred</source>
   <translation>mental health</translation>
  </message>
  <message>
   <location filename="console/labels/codes.py" />
   <source>stoffer</source>
   <translation>drugs</translation>
  </message>
  <message>
   <location filename="console/labels/codes.py" />
   <source>vold</source>
   <translation>violence</translation>
  </message>
 </context>
 <context>
  <name>NeedLevel</name>
  <message>
   <location filename="console/labels/codes.py" />
   <source>akut</source>
   <translation>urgent</translation>
  </message>
  <message>
   <location filename="console/labels/codes.py" />
   <source>intet</source>
   <translation>none</translation>
  </message>
  <message>
   <location filename="console/labels/codes.py" />
   <source>noget</source>
   <translation>some</translation>
  </message>
 </context>
 <context>
  <name>NextStep</name>
  <message>
   <location filename="console/labels/codes.py" />
   <source>anden kommune</source>
   <translation>other municipality</translation>
  </message>
  <message>
   <location filename="console/labels/codes.py" />
   <source>andet tilbud</source>
   <translation>other service</translation>
  </message>
  <message>
   <location filename="console/labels/codes.py" />
   <source>de har borgeren: notér det som i gang</source>
   <translation>they have the citizen: note it as ongoing</translation>
  </message>
  <message>
   <location filename="console/labels/codes.py" />
   <source>gør ikke mere</source>
   <translation>do no more</translation>
  </message>
  <message>
   <location filename="console/labels/codes.py" />
   <source>lav en plan med borgeren</source>
   <translation>make a plan with the citizen</translation>
  </message>
  <message>
   <location filename="console/labels/codes.py" />
   <source>nyt samtykke</source>
   <translation>new consent</translation>
  </message>
  <message>
   <location filename="console/labels/codes.py" />
   <source>send igen med det, der manglede</source>
   <translation>send again with what was missing</translation>
  </message>
  <message>
   <location filename="console/labels/codes.py" />
   <source>stedfortræderen</source>
   <translation>the deputy</translation>
  </message>
  <message>
   <location filename="console/labels/codes.py" />
   <source>sundhedsvæsenet</source>
   <translation>the health service</translation>
  </message>
 </context>
 <context>
  <name>OpenBar</name>
  <message>
   <location filename="console/ui/widgets/open_bar.py" />
   <source>Anden grund</source>
   <translation>Another reason</translation>
  </message>
  <message>
   <location filename="console/ui/widgets/open_bar.py" />
   <source>Grunden til at se, hvem det er</source>
   <translation>The reason for seeing who it is</translation>
  </message>
  <message>
   <location filename="console/ui/widgets/open_bar.py" />
   <source>Skjult. Ctrl+I og grundens tal viser, hvem det er:</source>
   <translation>Hidden. Ctrl+I and the number of the reason show who it is:</translation>
  </message>
  <message>
   <location filename="console/ui/widgets/open_bar.py" />
   <source>Skriv grunden, og tryk Enter</source>
   <translation>Write the reason and press Enter</translation>
  </message>
  <message>
   <location filename="console/ui/widgets/open_bar.py" />
   <source>Vis</source>
   <translation>Show</translation>
  </message>
  <message>
   <location filename="console/ui/widgets/open_bar.py" />
   <source>Vis, hvem det er: {reason}</source>
   <translation>Show who it is: {reason}</translation>
  </message>
 </context>
 <context>
  <name>Palette</name>
  <message>
   <location filename="console/ui/palette.py" />
   <source>Find en handling</source>
   <translation>Find an action</translation>
  </message>
  <message>
   <location filename="console/ui/palette.py" />
   <source>Handlinger</source>
   <translation>Actions</translation>
  </message>
 </context>
 <context>
  <name>Period</name>
  <message>
   <location filename="console/labels/codes.py" />
   <source>30 dage</source>
   <translation>30 days</translation>
  </message>
  <message>
   <location filename="console/labels/codes.py" />
   <source>90 dage</source>
   <translation>90 days</translation>
  </message>
  <message>
   <location filename="console/ui/review/period_choice.py" />
   <source>Sendt de sidste dage</source>
   <translation>Sent in the last days</translation>
  </message>
  <message>
   <location filename="console/ui/review/period_choice.py" />
   <source>Sendt fra dato</source>
   <translation>Sent from date</translation>
  </message>
  <message>
   <location filename="console/ui/review/period_choice.py" />
   <source>Sendt til dato</source>
   <translation>Sent to date</translation>
  </message>
  <message>
   <location filename="console/labels/codes.py" />
   <source>et år</source>
   <translation>one year</translation>
  </message>
  <message>
   <location filename="console/labels/codes.py" />
   <source>fra – til</source>
   <translation>from – to</translation>
  </message>
 </context>
 <context>
  <name>Plan</name>
  <message>
   <location filename="console/ui/call/plan_part.py" />
   <source>Aftalt</source>
   <translation>Agreed</translation>
  </message>
  <message>
   <location filename="console/ui/call/plan_part.py" />
   <source>Aftalt med</source>
   <translation>Agreed with</translation>
  </message>
  <message>
   <location filename="console/ui/call/plan_part.py" />
   <source>Aftalt plan</source>
   <translation>Agreed plan</translation>
  </message>
  <message>
   <location filename="console/ui/call/plan_part.py" />
   <source>Før: {plans}</source>
   <translation>Before: {plans}</translation>
  </message>
  <message>
   <location filename="console/ui/call/plan_part.py" />
   <source>Gem planen</source>
   <translation>Save the plan</translation>
  </message>
  <message>
   <location filename="console/ui/call/plan_part.py" />
   <source>Gælder til</source>
   <translation>Valid until</translation>
  </message>
  <message>
   <location filename="console/ui/call/plan_part.py" />
   <source>Hvad der er aftalt</source>
   <translation>What has been agreed</translation>
  </message>
  <message>
   <location filename="console/ui/call/plan_part.py" />
   <source>Hvad der gøres, når borgeren ringer</source>
   <translation>What to do when the citizen calls</translation>
  </message>
  <message>
   <location filename="console/ui/call/plan_part.py" />
   <source>Hvem der har aftalt planen</source>
   <translation>Who agreed to the plan</translation>
  </message>
  <message>
   <location filename="console/ui/call/plan_part.py" />
   <source>Luk</source>
   <translation>Close</translation>
  </message>
  <message>
   <location filename="console/ui/call/plan_part.py" />
   <source>Luk planen uden at gemme</source>
   <translation>Close the plan without saving</translation>
  </message>
  <message>
   <location filename="console/ui/call/plan_part.py" />
   <source>Når borgeren ringer</source>
   <translation>When the citizen calls</translation>
  </message>
  <message>
   <location filename="console/ui/call/plan_part.py" />
   <source>Plan til {day}: {instruction} (aftalt med {who})</source>
   <translation>Plan until {day}: {instruction} (agreed with {who})</translation>
  </message>
  <message>
   <location filename="console/ui/call/plan_part.py" />
   <source>Plan, udløbet {day}: {instruction} (aftalt med {who})</source>
   <translation>Plan, expired {day}: {instruction} (agreed with {who})</translation>
  </message>
  <message>
   <location filename="console/ui/call/plan_part.py" />
   <source>Planen gælder ikke længere</source>
   <translation>The plan no longer holds</translation>
  </message>
  <message>
   <location filename="console/ui/call/plan_part.py" />
   <source>Planen gælder til</source>
   <translation>The plan is valid until</translation>
  </message>
  <message>
   <location filename="console/ui/call/plan_part.py" />
   <source>Skriv plan…</source>
   <translation>Write plan…</translation>
  </message>
 </context>
 <context>
  <name>Presence</name>
  <message>
   <location filename="console/labels/presence.py" />
   <source>{who} har opkaldet åbent</source>
   <translation>Open with {who}</translation>
  </message>
  <message>
   <location filename="console/labels/presence.py" />
   <source>{who} skriver en note …</source>
   <translation>{who} is writing a note …</translation>
  </message>
  <message>
   <location filename="console/labels/presence.py" />
   <source>{who} skriver i {form} …</source>
   <translation>{who} is typing in {form} …</translation>
  </message>
  <message>
   <location filename="console/labels/presence.py" />
   <source>{who} skriver også en note her.</source>
   <translation>{who} is also writing a note here.</translation>
  </message>
  <message>
   <location filename="console/labels/presence.py" />
   <source>{who} skriver også i {form} lige nu.</source>
   <translation>{who} is also typing in {form} right now.</translation>
  </message>
 </context>
 <context>
  <name>Problem</name>
  <message>
   <location filename="console/labels/intake.py" />
   <source>Adgangskoden er forkert</source>
   <translation>Wrong access token</translation>
  </message>
  <message>
   <location filename="console/labels/intake.py" />
   <source>Adgangskoden mangler</source>
   <translation>Access token missing</translation>
  </message>
  <message>
   <location filename="console/labels/intake.py" />
   <source>Adressen findes ikke</source>
   <translation>No such address</translation>
  </message>
  <message>
   <location filename="console/labels/intake.py" />
   <source>Beskeden er for dybt indlejret</source>
   <translation>The message is nested too deeply</translation>
  </message>
  <message>
   <location filename="console/labels/intake.py" />
   <source>Beskeden er for stor</source>
   <translation>The message is too large</translation>
  </message>
  <message>
   <location filename="console/labels/intake.py" />
   <source>Beskeden er gemt, så et menneske kan læse den.</source>
   <translation>The message has been stored for a person to read.</translation>
  </message>
  <message>
   <location filename="console/labels/intake.py" />
   <source>Beskeden er ikke JSON</source>
   <translation>The message is not JSON</translation>
  </message>
  <message>
   <location filename="console/labels/intake.py" />
   <source>Beskeden er ikke UTF-8</source>
   <translation>The message is not UTF-8</translation>
  </message>
  <message>
   <location filename="console/labels/intake.py" />
   <source>Beskeden er ikke gemt. Send den igen om lidt.</source>
   <translation>The message was not stored. Send it again shortly.</translation>
  </message>
  <message>
   <location filename="console/labels/intake.py" />
   <source>Beskeden kom for langsomt</source>
   <translation>The message came too slowly</translation>
  </message>
  <message>
   <location filename="console/labels/intake.py" />
   <source>Beskeden kunne ikke læses</source>
   <translation>The message could not be read</translation>
  </message>
  <message>
   <location filename="console/labels/intake.py" />
   <source>Beskeden stoppede, før den var slut</source>
   <translation>The message stopped before its end</translation>
  </message>
  <message>
   <location filename="console/labels/intake.py" />
   <source>Byte {position} kan ikke læses som UTF-8.</source>
   <translation>Byte {position} cannot be read as UTF-8.</translation>
  </message>
  <message>
   <location filename="console/labels/intake.py" />
   <source>Der kan ikke gemmes lige nu</source>
   <translation>Nothing can be stored just now</translation>
  </message>
  <message>
   <location filename="console/labels/intake.py" />
   <source>Der skal være et callComponent eller et incidentComponent.</source>
   <translation>There must be a callComponent or an incidentComponent.</translation>
  </message>
  <message>
   <location filename="console/labels/intake.py" />
   <source>Det blev afvist</source>
   <translation>It was rejected</translation>
  </message>
  <message>
   <location filename="console/labels/intake.py" />
   <source>Et felt er for langt</source>
   <translation>A field is too long</translation>
  </message>
  <message>
   <location filename="console/labels/intake.py" />
   <source>Et felt er tomt</source>
   <translation>A field is empty</translation>
  </message>
  <message>
   <location filename="console/labels/intake.py" />
   <source>Et felt har en forkert form</source>
   <translation>A field has the wrong form</translation>
  </message>
  <message>
   <location filename="console/labels/intake.py" />
   <source>Et felt har en forkert type</source>
   <translation>A field has the wrong type</translation>
  </message>
  <message>
   <location filename="console/labels/intake.py" />
   <source>Et felt mangler</source>
   <translation>A field is missing</translation>
  </message>
  <message>
   <location filename="console/labels/intake.py" />
   <source>Et felt står to gange</source>
   <translation>A field is there twice</translation>
  </message>
  <message>
   <location filename="console/labels/intake.py" />
   <source>Et tal kan ikke bruges</source>
   <translation>A number cannot be used</translation>
  </message>
  <message>
   <location filename="console/labels/intake.py" />
   <source>Farlig XML</source>
   <translation>Dangerous XML</translation>
  </message>
  <message>
   <location filename="console/labels/intake.py" />
   <source>Fejl i linje {line}, tegn {column}.</source>
   <translation>Error in line {line}, character {column}.</translation>
  </message>
  <message>
   <location filename="console/labels/intake.py" />
   <source>Feltet {key} står to gange i samme objekt.</source>
   <translation>The field {key} is there twice in one object.</translation>
  </message>
  <message>
   <location filename="console/labels/intake.py" />
   <source>Forbindelsen sluttede midt i beskeden. Send den igen.</source>
   <translation>The connection ended in the middle of the message. Send it again.</translation>
  </message>
  <message>
   <location filename="console/labels/intake.py" />
   <source>Hele beskeden skal være her inden {seconds} sekunder.</source>
   <translation>The whole message must be here within {seconds} seconds.</translation>
  </message>
  <message>
   <location filename="console/labels/intake.py" />
   <source>Henvisning til noget, der ikke er med</source>
   <translation>Reference to something not included</translation>
  </message>
  <message>
   <location filename="console/labels/intake.py" />
   <source>Henvisningen i {field} fører tilbage til sig selv.</source>
   <translation>The reference in {field} leads back to itself.</translation>
  </message>
  <message>
   <location filename="console/labels/intake.py" />
   <source>Henvisningen i {field} peger ud af beskeden, og resten siger intet.</source>
   <translation>The reference in {field} points outside the message, and the rest says nothing.</translation>
  </message>
  <message>
   <location filename="console/labels/intake.py" />
   <source>Henvisninger i ring</source>
   <translation>Circular references</translation>
  </message>
  <message>
   <location filename="console/labels/intake.py" />
   <source>Højst {limit} byte. Send beskeden uden bilag.</source>
   <translation>At most {limit} bytes. Send the message without attachments.</translation>
  </message>
  <message>
   <location filename="console/labels/intake.py" />
   <source>Højst {limit} niveauer.</source>
   <translation>At most {limit} levels.</translation>
  </message>
  <message>
   <location filename="console/labels/intake.py" />
   <source>Ingen enhed har {device}. Giv en enhed det i konsollen.</source>
   <translation>No unit has {device}. Give it to a unit in the console.</translation>
  </message>
  <message>
   <location filename="console/labels/intake.py" />
   <source>Ingen enhed hedder {unit}.</source>
   <translation>No unit is called {unit}.</translation>
  </message>
  <message>
   <location filename="console/labels/intake.py" />
   <source>Intet opkald i beskeden</source>
   <translation>No call in the message</translation>
  </message>
  <message>
   <location filename="console/labels/intake.py" />
   <source>Koden kendes ikke eller er udløbet. Lav en ny: admin token.</source>
   <translation>The token is unknown or has expired. Make a new one: admin token.</translation>
  </message>
  <message>
   <location filename="console/labels/intake.py" />
   <source>Kun eidoVersion 1.0 kan læses.</source>
   <translation>Only eidoVersion 1.0 can be read.</translation>
  </message>
  <message>
   <location filename="console/labels/intake.py" />
   <source>Metoden bruges ikke her</source>
   <translation>The method is not used here</translation>
  </message>
  <message>
   <location filename="console/labels/intake.py" />
   <source>Opkaldet er tomt</source>
   <translation>The call is empty</translation>
  </message>
  <message>
   <location filename="console/labels/intake.py" />
   <source>Se /docs.</source>
   <translation>See /docs.</translation>
  </message>
  <message>
   <location filename="console/labels/intake.py" />
   <source>Send Authorization: Bearer med koden fra admin token.</source>
   <translation>Send Authorization: Bearer with the token from admin token.</translation>
  </message>
  <message>
   <location filename="console/labels/intake.py" />
   <source>Skriv mindst et navn, et nummer, et sted eller hvad der bliver sagt.</source>
   <translation>Give at least a name, a number, a place or what is said.</translation>
  </message>
  <message>
   <location filename="console/labels/intake.py" />
   <source>Tallet {value} er ikke et endeligt tal, vi kan regne med.</source>
   <translation>The number {value} is not a finite number we can calculate with.</translation>
  </message>
  <message>
   <location filename="console/labels/intake.py" />
   <source>Teksten har et halvt tegn</source>
   <translation>The text has half a character</translation>
  </message>
  <message>
   <location filename="console/labels/intake.py" />
   <source>Teksten har et nultegn</source>
   <translation>The text has a null character</translation>
  </message>
  <message>
   <location filename="console/labels/intake.py" />
   <source>Ukendt enhed</source>
   <translation>Unknown unit</translation>
  </message>
  <message>
   <location filename="console/labels/intake.py" />
   <source>Ukendt status</source>
   <translation>Unknown status</translation>
  </message>
  <message>
   <location filename="console/labels/intake.py" />
   <source>Ukendt udgave af EIDO</source>
   <translation>Unknown EIDO version</translation>
  </message>
  <message>
   <location filename="console/labels/intake.py" />
   <source>en liste</source>
   <translation>a list</translation>
  </message>
  <message>
   <location filename="console/labels/intake.py" />
   <source>en tekst</source>
   <translation>a text</translation>
  </message>
  <message>
   <location filename="console/labels/intake.py" />
   <source>et objekt</source>
   <translation>an object</translation>
  </message>
  <message>
   <location filename="console/labels/intake.py" />
   <source>et tal</source>
   <translation>a number</translation>
  </message>
  <message>
   <location filename="console/labels/intake.py" />
   <source>true eller false</source>
   <translation>true or false</translation>
  </message>
  <message>
   <location filename="console/labels/intake.py" />
   <source>{field} har et halvt surrogatpar, som ikke er tekst.</source>
   <translation>{field} has half a surrogate pair, which is not text.</translation>
  </message>
  <message>
   <location filename="console/labels/intake.py" />
   <source>{field} har et nultegn (U+0000), som ikke kan gemmes.</source>
   <translation>{field} has a null character (U+0000), which cannot be stored.</translation>
  </message>
  <message>
   <location filename="console/labels/intake.py" />
   <source>{field} kan ikke læses: {expected}.</source>
   <translation>{field} cannot be read: {expected}.</translation>
  </message>
  <message>
   <location filename="console/labels/intake.py" />
   <source>{field} må højst have {limit} tegn.</source>
   <translation>{field} may have at most {limit} characters.</translation>
  </message>
  <message>
   <location filename="console/labels/intake.py" />
   <source>{field} må ikke have DTD, entiteter eller henvisninger.</source>
   <translation>{field} may not have a DTD, entities or references.</translation>
  </message>
  <message>
   <location filename="console/labels/intake.py" />
   <source>{field} skal være der.</source>
   <translation>{field} must be there.</translation>
  </message>
  <message>
   <location filename="console/labels/intake.py" />
   <source>{field} skal være udfyldt.</source>
   <translation>{field} must be filled in.</translation>
  </message>
  <message>
   <location filename="console/labels/intake.py" />
   <source>{field} skal være {expected}.</source>
   <translation>{field} must be {expected}.</translation>
  </message>
  <message>
   <location filename="console/labels/intake.py" />
   <source>{status} kendes ikke. Se /docs.</source>
   <translation>{status} is unknown. See /docs.</translation>
  </message>
 </context>
 <context>
  <name>Queue</name>
  <message>
   <location filename="console/ui/queue/columns.py" />
   <source>Beskeden blev kun forstået delvist.</source>
   <translation>The message was only partly understood.</translation>
  </message>
  <message>
   <location filename="console/ui/queue/columns.py" />
   <source>Delt adresse: {calls} opkald på 30 dage</source>
   <translation>Shared address: {calls} calls in 30 days</translation>
  </message>
  <message>
   <location filename="console/ui/queue/panel.py" />
   <source>Esc fjerner filteret.</source>
   <translation>Esc clears the filter.</translation>
  </message>
  <message>
   <location filename="console/ui/queue/panel.py" />
   <source>F2 opretter et opkald.</source>
   <translation>F2 adds a call.</translation>
  </message>
  <message>
   <location filename="console/ui/queue/panel.py" />
   <source>Filtrér køen</source>
   <translation>Filter the queue</translation>
  </message>
  <message>
   <location filename="console/ui/queue/columns.py" />
   <source>Gentagen ringer: {calls} opkald på 30 dage</source>
   <translation>Repeat caller. Calls in 30 days: {calls}</translation>
  </message>
  <message>
   <location filename="console/ui/queue/columns.py" />
   <source>Hos {who}</source>
   <translation>With {who}</translation>
  </message>
  <message>
   <location filename="console/ui/queue/panel.py" />
   <source>Ingen opkald passer til filteret.</source>
   <translation>No call matches the filter.</translation>
  </message>
  <message>
   <location filename="console/ui/queue/panel.py" />
   <source>Ingen venter. Nye opkald kommer hertil af sig selv.</source>
   <translation>Nobody is waiting. New calls come here by themselves.</translation>
  </message>
  <message>
   <location filename="console/ui/queue/columns.py" />
   <source>Kategori</source>
   <translation>Category</translation>
  </message>
  <message>
   <location filename="console/ui/queue/columns.py" />
   <source>Kilde</source>
   <translation>Source</translation>
  </message>
  <message>
   <location filename="console/ui/queue/columns.py" />
   <source>Kommune</source>
   <translation>Municipality</translation>
  </message>
  <message>
   <location filename="console/ui/queue/panel.py" />
   <source>Kø</source>
   <translation>Queue</translation>
  </message>
  <message>
   <location filename="console/ui/queue/columns.py" />
   <source>Nr.</source>
   <translation>No.</translation>
  </message>
  <message>
   <location filename="console/ui/queue/columns.py" />
   <source>Opdigtet opkald til øvelse.</source>
   <translation>Made-up call for an exercise.</translation>
  </message>
  <message>
   <location filename="console/ui/queue/columns.py" />
   <source>Tid</source>
   <translation>Time</translation>
  </message>
  <message>
   <location filename="console/ui/queue/columns.py" />
   <source>Tilstand</source>
   <translation>State</translation>
  </message>
  <message>
   <location filename="console/ui/queue/panel.py" />
   <source>Vis kommune</source>
   <translation>Show municipality</translation>
  </message>
  <message>
   <location filename="console/ui/queue/panel.py" />
   <source>Vis tilstand</source>
   <translation>Show state</translation>
  </message>
  <message>
   <location filename="console/ui/queue/panel.py" />
   <source>alle</source>
   <translation>all</translation>
  </message>
  <message>
   <location filename="console/ui/queue/panel.py" />
   <source>alle kommuner</source>
   <translation>all municipalities</translation>
  </message>
  <message>
   <location filename="console/ui/queue/columns.py" />
   <source>familie</source>
   <translation>family</translation>
  </message>
  <message>
   <location filename="console/ui/queue/columns.py" />
   <source>hos {who}</source>
   <translation>with {who}</translation>
  </message>
  <message>
   <location filename="console/ui/queue/filters.py" />
   <source>opdigtet</source>
   <translation>made up</translation>
  </message>
  <message>
   <location filename="console/ui/queue/columns.py" />
   <source>sendt {units}</source>
   <translation>sent {units}</translation>
  </message>
  <message>
   <location filename="console/ui/queue/columns.py" />
   <source>ukendt</source>
   <translation>unknown</translation>
  </message>
  <message>
   <location filename="console/ui/queue/columns.py" />
   <source>urørt {who}</source>
   <translation>idle {who}</translation>
  </message>
  <message>
   <location filename="console/ui/queue/columns.py" />
   <source>usendt</source>
   <translation>unsent</translation>
  </message>
  <message>
   <location filename="console/ui/queue/columns.py" />
   <source>{calls} opkald på 30 dage</source>
   <translation>Calls in 30 days: {calls}</translation>
  </message>
  <message>
   <location filename="console/ui/queue/panel.py" />
   <source>{count} nye</source>
   <translation>{count} new</translation>
  </message>
  <message>
   <location filename="console/ui/queue/columns.py" />
   <source>{count} venter på at blive sendt</source>
   <translation>{count} waiting to be sent</translation>
  </message>
 </context>
 <context>
  <name>ReasonField</name>
  <message>
   <location filename="console/labels/refusals.py" />
   <source>Afslag af anden grund</source>
   <translation>Declined for another reason</translation>
  </message>
  <message>
   <location filename="console/labels/refusals.py" />
   <source>Afslutningen ukendt</source>
   <translation>Disposition unknown</translation>
  </message>
  <message>
   <location filename="console/labels/refusals.py" />
   <source>Borgeren er ikke orienteret</source>
   <translation>Citizen not informed</translation>
  </message>
  <message>
   <location filename="console/labels/refusals.py" />
   <source>Genåbning af anden grund</source>
   <translation>Reopening for another reason</translation>
  </message>
  <message>
   <location filename="console/labels/refusals.py" />
   <source>Ikke mere efter afslaget</source>
   <translation>No more after the decline</translation>
  </message>
  <message>
   <location filename="console/labels/refusals.py" />
   <source>Kategorien andet</source>
   <translation>Category other</translation>
  </message>
  <message>
   <location filename="console/labels/refusals.py" />
   <source>Lovgrundlag</source>
   <translation>Legal ground</translation>
  </message>
  <message>
   <location filename="console/labels/refusals.py" />
   <source>Overdragelse</source>
   <translation>Handoff</translation>
  </message>
  <message>
   <location filename="console/labels/refusals.py" />
   <source>Resultatet ukendt</source>
   <translation>Outcome unknown</translation>
  </message>
  <message>
   <location filename="console/labels/refusals.py" />
   <source>Ringer igen af anden grund</source>
   <translation>Calling again for another reason</translation>
  </message>
  <message>
   <location filename="console/labels/refusals.py" />
   <source>Stop af overdragelsen</source>
   <translation>Stopping the handoff</translation>
  </message>
  <message>
   <location filename="console/labels/refusals.py" />
   <source>Udsættelse</source>
   <translation>Putting off</translation>
  </message>
  <message>
   <location filename="console/labels/refusals.py" />
   <source>Ved siden af af anden grund</source>
   <translation>Beside it for another reason</translation>
  </message>
  <message>
   <location filename="console/labels/refusals.py" />
   <source>Vist af anden grund</source>
   <translation>Shown for another reason</translation>
  </message>
 </context>
 <context>
  <name>RedFlag</name>
  <message>
   <location filename="console/labels/codes.py" />
   <source>alvorlig skade</source>
   <translation>serious injury</translation>
  </message>
  <message>
   <location filename="console/labels/codes.py" />
   <source>barn i fare</source>
   <translation>child in danger</translation>
  </message>
  <message>
   <location filename="console/labels/codes.py" />
   <source>bevidstløs eller trækker ikke vejret normalt</source>
   <translation>unconscious or not breathing normally</translation>
  </message>
  <message>
   <location filename="console/labels/codes.py" />
   <source>brystsmerter</source>
   <translation>chest pain</translation>
  </message>
  <message>
   <location filename="console/labels/codes.py" />
   <source>overdosis</source>
   <translation>overdose</translation>
  </message>
  <message>
   <location filename="console/labels/codes.py" />
   <source>selvmordsforsøg eller konkret plan</source>
   <translation>suicide attempt or imminent plan</translation>
  </message>
  <message>
   <location filename="console/labels/codes.py" />
   <source>tegn på stroke</source>
   <translation>stroke signs</translation>
  </message>
  <message>
   <location filename="console/labels/codes.py" />
   <source>vold i gang</source>
   <translation>violence under way</translation>
  </message>
 </context>
 <context>
  <name>Refusal</name>
  <message>
   <location filename="console/labels/refusals.py" />
   <source>Adgangskoden er for kort og er ikke gemt. Den skal have mindst {least} tegn; fire ord er gode.</source>
   <translation>The password is too short and was not saved. It needs at least {least} characters; four words are good.</translation>
  </message>
  <message>
   <location filename="console/labels/refusals.py" />
   <source>Andre har ændret det imens. Dit er ikke gemt. Læs igen, og prøv så.</source>
   <translation>Others have changed it meanwhile. Yours is not saved. Read it again, then try.</translation>
  </message>
  <message>
   <location filename="console/labels/refusals.py" />
   <source>Arket {sheet} mangler i Excel-filen.</source>
   <translation>The sheet {sheet} is missing from the Excel file.</translation>
  </message>
  <message>
   <location filename="console/labels/refusals.py" />
   <source>Borger {citizen} er ikke lagt sammen med nogen. Intet er ændret.</source>
   <translation>Citizen {citizen} is not merged with anybody. Nothing was changed.</translation>
  </message>
  <message>
   <location filename="console/labels/refusals.py" />
   <source>Borger {citizen} er lagt sammen med en anden og er ikke ændret. Brug den anden, eller skil dem ad igen: skil {citizen}</source>
   <translation>Citizen {citizen} is merged with another and was not changed. Use the other, or separate them again: unmerge {citizen}</translation>
  </message>
  <message>
   <location filename="console/labels/refusals.py" />
   <source>Borger {citizen} har ingen plan. Intet er ændret.</source>
   <translation>Citizen {citizen} has no plan. Nothing has changed.</translation>
  </message>
  <message>
   <location filename="console/labels/refusals.py" />
   <source>Borger {kept} og {absorbed} har hvert sit CPR-nummer. De er ikke lagt sammen. Ret det forkerte nummer først.</source>
   <translation>Citizens {kept} and {absorbed} each have their own CPR number. They were not merged. Correct the wrong number first.</translation>
  </message>
  <message>
   <location filename="console/labels/refusals.py" />
   <source>Borgeren er ikke gemt: der er intet at kende borgeren på. Skriv navn, CPR, fødselsdato, telefon eller en beskrivelse.</source>
   <translation>The citizen was not saved: there is nothing to know the citizen by. Type name, CPR, date of birth, phone or a description.</translation>
  </message>
  <message>
   <location filename="console/labels/refusals.py" />
   <source>CPR-nummeret begynder ikke med en dato. Intet er gemt. Ret det, eller skriv ukendt.</source>
   <translation>The CPR number does not begin with a date. Nothing was saved. Correct it, or type unknown.</translation>
  </message>
  <message>
   <location filename="console/labels/refusals.py" />
   <source>CPR-nummeret har ikke ti tegn (DDMMÅÅ-XXXX). Intet er gemt. Ret det, eller skriv ukendt.</source>
   <translation>The CPR number does not have ten characters (DDMMYY-XXXX). Nothing was saved. Correct it, or type unknown.</translation>
  </message>
  <message>
   <location filename="console/labels/refusals.py" />
   <source>CPR-nummeret står allerede på borger {citizen}. Intet er gemt. Brug den borger, eller læg de to sammen.</source>
   <translation>Citizen {citizen} already has that CPR number. Nothing was saved. Use that citizen, or merge the two.</translation>
  </message>
  <message>
   <location filename="console/labels/refusals.py" />
   <source>Databasen svarer ikke. Indtil den gør det, kan kun {account} låse op her.</source>
   <translation>The database does not answer. Until it does, only {account} can unlock here.</translation>
  </message>
  <message>
   <location filename="console/labels/refusals.py" />
   <source>Datoen er gået. Intet er ændret. Vælg i dag eller senere.</source>
   <translation>The date has passed. Nothing was changed. Choose today or later.</translation>
  </message>
  <message>
   <location filename="console/labels/refusals.py" />
   <source>De to adgangskoder er ikke ens. Intet er gemt. Prøv igen.</source>
   <translation>The two passwords differ. Nothing was saved. Try again.</translation>
  </message>
  <message>
   <location filename="console/labels/refusals.py" />
   <source>Den definition af gentagne ringere findes ikke. Den gamle gælder stadig.</source>
   <translation>There is no such definition of repeat callers. The old one still applies.</translation>
  </message>
  <message>
   <location filename="console/labels/refusals.py" />
   <source>Den næste vagt er begyndt at kvittere. Intet er ændret. Kvitteringerne tages tilbage først.</source>
   <translation>The next shift has begun to acknowledge. Nothing was changed. Take the acknowledgements back first.</translation>
  </message>
  <message>
   <location filename="console/labels/refusals.py" />
   <source>Den overdragelse er ikke i gang for borgeren på opkald {call}. Intet er ændret.</source>
   <translation>That handoff is not going on for the citizen of call {call}. Nothing has changed.</translation>
  </message>
  <message>
   <location filename="console/labels/refusals.py" />
   <source>Den plan gælder allerede. Intet er ændret.</source>
   <translation>That plan holds already. Nothing was changed.</translation>
  </message>
  <message>
   <location filename="console/labels/refusals.py" />
   <source>Der er allerede en bruger, der hedder {account}. Vælg et andet navn.</source>
   <translation>There is already a user called {account}. Choose another name.</translation>
  </message>
  <message>
   <location filename="console/labels/refusals.py" />
   <source>Der er allerede noget i databasen: {calls} opkald, {citizens} borgere, {rows} rækker i alt. Intet er ændret. Gendan til en tom: --database sqlite:///ny.db</source>
   <translation>There is something in the database already: {calls} calls, {citizens} citizens, {rows} rows in all. Nothing was changed. Restore into an empty one: --database sqlite:///new.db</translation>
  </message>
  <message>
   <location filename="console/labels/refusals.py" />
   <source>Der er allerede noget i gang for borgeren ({effort}, {who}). Intet nyt er begyndt. Tilslut dig det, eller sig hvorfor ikke: vedsiden {call} nyt behov</source>
   <translation>Something is already going on for the citizen ({effort}, {who}). Nothing new has been started. Join it, or say why not: beside {call} new need</translation>
  </message>
  <message>
   <location filename="console/labels/refusals.py" />
   <source>Der er allerede opkald i databasen, og den er ikke ændret. Nævn en ny fil: --database sqlite:///aar.db</source>
   <translation>There are calls in the database already, and it was not changed. Name a new file: --database sqlite:///year.db</translation>
  </message>
  <message>
   <location filename="console/labels/refusals.py" />
   <source>Der er en enhed på opkald {call}. Opkaldet er ikke ændret. Meld enheden ledig eller kald den tilbage først.</source>
   <translation>There is a unit on call {call}. The call was not changed. Report the unit available or recall it first.</translation>
  </message>
  <message>
   <location filename="console/labels/refusals.py" />
   <source>Der er for mange grænser: højst {most} i hver del. Den gamle definition gælder stadig.</source>
   <translation>There are too many thresholds: at most {most} in each part. The old definition still holds.</translation>
  </message>
  <message>
   <location filename="console/labels/refusals.py" />
   <source>Der er for mange rækker: højst {most}.</source>
   <translation>There are too many rows: at most {most}.</translation>
  </message>
  <message>
   <location filename="console/labels/refusals.py" />
   <source>Der er hverken samtykke eller et lovligt grundlag. Intet er sendt. Registrér det først.</source>
   <translation>There is neither consent nor a legal ground. Nothing was sent. Record it first.</translation>
  </message>
  <message>
   <location filename="console/labels/refusals.py" />
   <source>Der er intet i gang for borgeren på opkald {call}. Gå bare videre.</source>
   <translation>Nothing is going on for the citizen of call {call}. Just go ahead.</translation>
  </message>
  <message>
   <location filename="console/labels/refusals.py" />
   <source>Der er intet samtykke til {scope}. Intet er ændret. Spørg borgeren og notér svaret, eller notér et lovgrundlag.</source>
   <translation>There is no consent to {scope}. Nothing was changed. Ask the citizen and record the answer, or record a legal ground.</translation>
  </message>
  <message>
   <location filename="console/labels/refusals.py" />
   <source>Der mangler en grænse for voksne. Den gamle definition gælder stadig. Skriv fx 5/30.</source>
   <translation>A threshold for adults is missing. The old definition still holds. Write, for example, 5/30.</translation>
  </message>
  <message>
   <location filename="console/labels/refusals.py" />
   <source>Der mangler kolonner: {columns}</source>
   <translation>Columns are missing: {columns}</translation>
  </message>
  <message>
   <location filename="console/labels/refusals.py" />
   <source>Der mangler: {arg}. Intet er gjort. Skriv fx: {example}</source>
   <translation>Missing: {arg}. Nothing was done. Type e.g. {example}</translation>
  </message>
  <message>
   <location filename="console/labels/refusals.py" />
   <source>Der står noget til højre for den sidste kolonne.</source>
   <translation>There is something to the right of the last column.</translation>
  </message>
  <message>
   <location filename="console/labels/refusals.py" />
   <source>Der var intet at ændre. Alt står, som det stod.</source>
   <translation>There was nothing to change. Everything stands as it was.</translation>
  </message>
  <message>
   <location filename="console/labels/refusals.py" />
   <source>Det er allerede afsluttet. Intet er ændret.</source>
   <translation>It has already ended. Nothing has changed.</translation>
  </message>
  <message>
   <location filename="console/labels/refusals.py" />
   <source>Det er den samme borger. Vælg to forskellige at lægge sammen.</source>
   <translation>That is the same citizen. Choose two different ones to merge.</translation>
  </message>
  <message>
   <location filename="console/labels/refusals.py" />
   <source>Det er i gang. Intet er ændret.</source>
   <translation>It is going on. Nothing was changed.</translation>
  </message>
  <message>
   <location filename="console/labels/refusals.py" />
   <source>Det er ikke dit eget opkald og er ikke åbnet. Vælg en grund.</source>
   <translation>It is not your own call and was not opened. Choose a reason.</translation>
  </message>
  <message>
   <location filename="console/labels/refusals.py" />
   <source>Det er ikke et telefonnummer. Intet er ændret. Skriv nummeret: delt 20000001 herberg</source>
   <translation>That is not a phone number. Nothing was changed. Write the number: shared 20000001 shelter</translation>
  </message>
  <message>
   <location filename="console/labels/refusals.py" />
   <source>Det er ikke åbnet, så intet er ændret. Åbn det med en grund først.</source>
   <translation>It is not open, so nothing was changed. Open it with a reason first.</translation>
  </message>
  <message>
   <location filename="console/labels/refusals.py" />
   <source>Det findes kun på en centrals server. Intet er ændret. Skriv --database.</source>
   <translation>That exists only on a centre's server. Nothing was changed. Type --database.</translation>
  </message>
  <message>
   <location filename="console/labels/refusals.py" />
   <source>Det har {who} allerede kvitteret. Intet er ændret.</source>
   <translation>{who} has acknowledged it already. Nothing was changed.</translation>
  </message>
  <message>
   <location filename="console/labels/refusals.py" />
   <source>Det kan ikke lade sig gøre ({code}). Intet er ændret.</source>
   <translation>That cannot be done ({code}). Nothing was changed.</translation>
  </message>
  <message>
   <location filename="console/labels/refusals.py" />
   <source>Det røde flag på opkald {call} er allerede rejst. Ring til AMK. Meld enheden ledig, når den er færdig, og send så opkaldet tilbage.</source>
   <translation>The red flag on call {call} is already raised. Ring emergency dispatch. Report the unit available when it is done, then return the call.</translation>
  </message>
  <message>
   <location filename="console/labels/refusals.py" />
   <source>Det skal gemmes i {least} til {most} dage: {rule}. Tiden er ikke ændret.</source>
   <translation>It must be kept for {least} to {most} days: {rule}. The time was not changed.</translation>
  </message>
  <message>
   <location filename="console/labels/refusals.py" />
   <source>Det, der er lukket, underskrevet eller skrevet i historikken, ændres ikke. Skriv et notat.</source>
   <translation>What is closed, signed or written in the history is not changed. Write a note.</translation>
  </message>
  <message>
   <location filename="console/labels/refusals.py" />
   <source>Du har intet at fortryde.</source>
   <translation>You have nothing to undo.</translation>
  </message>
  <message>
   <location filename="console/labels/refusals.py" />
   <source>Efter afslaget på overdragelse {handoff} er der allerede valgt: {step}. Det står.</source>
   <translation>After the decline of handoff {handoff} this was chosen already: {step}. It stands.</translation>
  </message>
  <message>
   <location filename="console/labels/refusals.py" />
   <source>En akut overdragelse kræver, at nogen er ringet op. Den er ikke sendt, kladden er gemt. Ring, og skriv hvem du talte med.</source>
   <translation>An urgent handoff requires that somebody was phoned. It was not sent, the draft is saved. Phone, and type who you spoke with.</translation>
  </message>
  <message>
   <location filename="console/labels/refusals.py" />
   <source>En frist skal være mellem 1 og 60. Intet er gemt.</source>
   <translation>A deadline must be between 1 and 60. Nothing was saved.</translation>
  </message>
  <message>
   <location filename="console/labels/refusals.py" />
   <source>Et anførselstegn mangler sin makker. Intet er gjort. Luk citatet.</source>
   <translation>A quotation mark lacks its partner. Nothing was done. Close the quotation.</translation>
  </message>
  <message>
   <location filename="console/labels/refusals.py" />
   <source>Et tal er for stort, eller et tegn kan ikke læses. Intet er ændret. Ret det.</source>
   <translation>A number is too large, or a character cannot be read. Nothing was changed. Correct it.</translation>
  </message>
  <message>
   <location filename="console/labels/refusals.py" />
   <source>Filen er allerede krypteret. Intet er ændret.</source>
   <translation>The file is encrypted already. Nothing has been changed.</translation>
  </message>
  <message>
   <location filename="console/labels/refusals.py" />
   <source>Filen er for stor: højst {megabytes} MB. Intet er indlæst.</source>
   <translation>The file is too large: at most {megabytes} MB. Nothing was imported.</translation>
  </message>
  <message>
   <location filename="console/labels/refusals.py" />
   <source>Filen er hverken CSV eller Excel. Gem den som .xlsx eller .csv.</source>
   <translation>The file is neither CSV nor Excel. Save it as .xlsx or .csv.</translation>
  </message>
  <message>
   <location filename="console/labels/refusals.py" />
   <source>Filen er i Excels gamle form. Åbn den i Excel, og gem den som .xlsx.</source>
   <translation>The file is in Excel's old format. Open it in Excel, and save it as .xlsx.</translation>
  </message>
  <message>
   <location filename="console/labels/refusals.py" />
   <source>Filen er i brug. Intet er ændret. Luk konsollen og modtagelsen, og prøv igen.</source>
   <translation>The file is in use. Nothing has been changed. Close the console and the intake, and try again.</translation>
  </message>
  <message>
   <location filename="console/labels/refusals.py" />
   <source>Filen er ikke en hel Excel-fil. Åbn den i Excel, og gem den igen som .xlsx.</source>
   <translation>The file is not a whole Excel file. Open it in Excel, and save it again as .xlsx.</translation>
  </message>
  <message>
   <location filename="console/labels/refusals.py" />
   <source>Filen er ikke indlæst: {count} fejl. Den første er i række {row}, {column}: {why}</source>
   <translation>The file was not imported. Errors: {count}. The first is in row {row}, {column}: {why}</translation>
  </message>
  <message>
   <location filename="console/labels/refusals.py" />
   <source>Filen er ikke krypteret. Intet er ændret.</source>
   <translation>The file is not encrypted. Nothing has been changed.</translation>
  </message>
  <message>
   <location filename="console/labels/refusals.py" />
   <source>Filen er ingen sikkerhedskopi herfra. Intet er ændret. Vælg en anden.</source>
   <translation>The file is no backup of ours. Nothing was changed. Choose another.</translation>
  </message>
  <message>
   <location filename="console/labels/refusals.py" />
   <source>Filen er tom: der er ingen rækker under overskrifterne.</source>
   <translation>The file is empty: there are no rows below the headings.</translation>
  </message>
  <message>
   <location filename="console/labels/refusals.py" />
   <source>Filen kan ikke åbnes. Intet er indlæst. Tjek stien og navnet.</source>
   <translation>The file cannot be opened. Nothing was imported. Check the path and the name.</translation>
  </message>
  <message>
   <location filename="console/labels/refusals.py" />
   <source>Filens navn skal ende på {endings}. Intet er gemt.</source>
   <translation>The file name must end in {endings}. Nothing was saved.</translation>
  </message>
  <message>
   <location filename="console/labels/refusals.py" />
   <source>For mange forkerte adgangskoder. Prøv igen om {seconds} sekunder.</source>
   <translation>Too many wrong passwords. Try again in {seconds} seconds.</translation>
  </message>
  <message>
   <location filename="console/labels/refusals.py" />
   <source>Grænser kan kun vælges i den egne definition. Den gamle gælder stadig. Skriv fx: gentagen egen 5/30</source>
   <translation>Thresholds can be chosen in our own definition only. The old one still holds. Write, for example: repeat own 5/30</translation>
  </message>
  <message>
   <location filename="console/labels/refusals.py" />
   <source>Her er ingen brugere, så der er ingen adgangskode at låse op med. Vinduet er ikke låst. Lav den første: sociolance admin user add NAVN --role shift_leader</source>
   <translation>There are no users here, so there is no password to unlock with. The window is not locked. Make the first: sociolance admin user add NAME --role shift_leader</translation>
  </message>
  <message>
   <location filename="console/labels/refusals.py" />
   <source>Her logger man på, og {account} er ikke logget på. Intet er gjort. Kør det i en terminal og skriv adgangskoden, eller lad konsollen huske den.</source>
   <translation>People sign in here, and {account} has not. Nothing was done. Run it in a terminal and type the password, or let the console remember it.</translation>
  </message>
  <message>
   <location filename="console/labels/refusals.py" />
   <source>Hvem det er, er skjult og ikke åbnet. Sig hvorfor med et tal fra 1 til 5, eller skriv: åbn 245 hjælper</source>
   <translation>Who it is is hidden and has not been opened. Say why with a number from 1 to 5, or write: reveal 245 helping</translation>
  </message>
  <message>
   <location filename="console/labels/refusals.py" />
   <source>Hvilken kommune? Overdragelse {handoff} mangler stadig et næste skridt. Skriv fx: skridt {handoff} anden kommune kommune=Viborg</source>
   <translation>Which municipality? Handoff {handoff} still lacks a next step. Write for example: step {handoff} other municipality municipality=Viborg</translation>
  </message>
  <message>
   <location filename="console/labels/refusals.py" />
   <source>Ingen bruger hedder sådan. Intet er ændret. Se dem: sociolance admin user list</source>
   <translation>No user is called that. Nothing was changed. See them: sociolance admin user list</translation>
  </message>
  <message>
   <location filename="console/labels/refusals.py" />
   <source>Ingen enhed har sporeren {device}. Positionen er ikke gemt.</source>
   <translation>No unit has the tracker {device}. The position was not saved.</translation>
  </message>
  <message>
   <location filename="console/labels/refusals.py" />
   <source>Ingen enhed har været fremme på opkald {call}. Det er stadig åbent. Vælg en anden afslutning.</source>
   <translation>No unit has been on scene on call {call}. It is still open. Choose another disposition.</translation>
  </message>
  <message>
   <location filename="console/labels/refusals.py" />
   <source>Ingen forbindelse siden {at}, så der kan ikke slås op. Det, du ser, er det, der var kendt da. Slå op igen, når forbindelsen er tilbage.</source>
   <translation>No connection since {at}, so nothing can be looked up. What you see is what was known then. Look it up again once the connection is back.</translation>
  </message>
  <message>
   <location filename="console/labels/refusals.py" />
   <source>Ingen forbindelse siden {at}, så en anden kan have enheden eller opkaldet. Intet er gjort. Aftal det over radioen, og gør det her, når forbindelsen er tilbage.</source>
   <translation>No connection since {at}, so somebody else may have the unit or the call. Nothing was done. Agree on it over the radio, and do it here once the connection is back.</translation>
  </message>
  <message>
   <location filename="console/labels/refusals.py" />
   <source>Ingen forbindelse siden {at}. Det er ikke gjort; det, du skrev, står her. Gør det, når forbindelsen er tilbage. Opkald, noter, samtykker og tider kan du gøre nu.</source>
   <translation>No connection since {at}. It was not done; what you typed is here. Do it once the connection is back. Calls, notes, consents and times you can do now.</translation>
  </message>
  <message>
   <location filename="console/labels/refusals.py" />
   <source>Ingen forbindelse siden {at}. Det, du havde åbnet, er her endnu. Hvem andre er, vises først, når forbindelsen er tilbage, for det skal skrives ned først.</source>
   <translation>No connection since {at}. What you had opened is still here. Who others are is shown when the connection is back, because it has to be written down first.</translation>
  </message>
  <message>
   <location filename="console/labels/refusals.py" />
   <source>Ingen forbindelse siden {at}. Overdragelsen er ikke ændret; det, du skrev, står her. Ring til kommunen, og gør det her, når forbindelsen er tilbage.</source>
   <translation>No connection since {at}. The handoff was not changed; what you typed is here. Ring the municipality, and do it here once the connection is back.</translation>
  </message>
  <message>
   <location filename="console/labels/refusals.py" />
   <source>Ingen har kvitteret {thing} {number}. Intet er ændret.</source>
   <translation>Nobody has acknowledged {thing} {number}. Nothing was changed.</translation>
  </message>
  <message>
   <location filename="console/labels/refusals.py" />
   <source>Ingen har taget opkald {call}. Intet er ændret. Tag det først: tag {call}</source>
   <translation>Nobody has taken call {call}. Nothing was changed. Take it first: take {call}</translation>
  </message>
  <message>
   <location filename="console/labels/refusals.py" />
   <source>Ingen opkald venter. Nye opkald kommer selv i køen.</source>
   <translation>No calls are waiting. New calls come into the queue by themselves.</translation>
  </message>
  <message>
   <location filename="console/labels/refusals.py" />
   <source>Intet er over sin tid. Intet er slettet.</source>
   <translation>Nothing is past its time. Nothing was deleted.</translation>
  </message>
  <message>
   <location filename="console/labels/refusals.py" />
   <source>Kaldetegnet skal være ét ord, fx S1. Enheden er ikke oprettet.</source>
   <translation>The call sign must be one word, e.g. S1. The unit was not added.</translation>
  </message>
  <message>
   <location filename="console/labels/refusals.py" />
   <source>Kodeordet passer ikke til kopien, eller kopien er beskadiget. Intet er gendannet. Prøv igen.</source>
   <translation>The passphrase does not fit the backup, or the backup is damaged. Nothing was restored. Try again.</translation>
  </message>
  <message>
   <location filename="console/labels/refusals.py" />
   <source>Kolonnen »{column}« kendes ikke, eller den står der to gange.</source>
   <translation>The column “{column}” is unknown, or it is there twice.</translation>
  </message>
  <message>
   <location filename="console/labels/refusals.py" />
   <source>Kommunen kendes ikke. Opkaldet er ikke gemt, men alt står der. Vælg en kommune fra listen, eller tøm feltet.</source>
   <translation>The municipality is unknown. The call was not saved, but everything is still there. Choose a municipality from the list, or clear the field.</translation>
  </message>
  <message>
   <location filename="console/labels/refusals.py" />
   <source>Konsollen er ved at åbne. Intet er gjort. Prøv igen om lidt.</source>
   <translation>The console is still opening. Nothing was done. Try again shortly.</translation>
  </message>
  <message>
   <location filename="console/labels/refusals.py" />
   <source>Kun en fil kan krypteres her. Intet er ændret. En central krypterer serverens diske.</source>
   <translation>Only a file can be encrypted here. Nothing has been changed. A centre encrypts its server's disks.</translation>
  </message>
  <message>
   <location filename="console/labels/refusals.py" />
   <source>Linjen har tegn, der ikke kan gemmes. Intet er gjort. Skriv den igen.</source>
   <translation>The line has characters that cannot be stored. Nothing was done. Type it again.</translation>
  </message>
  <message>
   <location filename="console/labels/refusals.py" />
   <source>Lovgrundlaget er ikke gemt. Skriv også, hvem der har besluttet det.</source>
   <translation>The legal ground was not saved. Type who decided it as well.</translation>
  </message>
  <message>
   <location filename="console/labels/refusals.py" />
   <source>Mente du {candidates}? </source>
   <translation>Did you mean {candidates}? </translation>
  </message>
  <message>
   <location filename="console/labels/refusals.py" />
   <source>Navn og adgangskode passer ikke sammen. Prøv igen.</source>
   <translation>Name and password do not match. Try again.</translation>
  </message>
  <message>
   <location filename="console/labels/refusals.py" />
   <source>Navnet er ikke gemt. Brug bogstaver, tal, punktum og bindestreg, højst {most} tegn og ingen mellemrum.</source>
   <translation>The name was not saved. Use letters, digits, full stops and hyphens, at most {most} characters and no spaces.</translation>
  </message>
  <message>
   <location filename="console/labels/refusals.py" />
   <source>Navnet mangler, så intet er gemt. Skriv navnet.</source>
   <translation>The name is missing, so nothing was saved. Type the name.</translation>
  </message>
  <message>
   <location filename="console/labels/refusals.py" />
   <source>Note {note} er en kladde af {who} og er ikke ændret. Skriv din egen note.</source>
   <translation>Note {note} is {who}'s draft and was not changed. Write your own note.</translation>
  </message>
  <message>
   <location filename="console/labels/refusals.py" />
   <source>Note {note} er ikke underskrevet endnu. Ret i selve noten.</source>
   <translation>Note {note} is not signed yet. Edit the note itself.</translation>
  </message>
  <message>
   <location filename="console/labels/refusals.py" />
   <source>Note {note} er underskrevet og låst. Skriv en rettelse ved siden af.</source>
   <translation>Note {note} is signed and locked. Write a correction beside it.</translation>
  </message>
  <message>
   <location filename="console/labels/refusals.py" />
   <source>Noten hører til opkald {call}. Intet er ændret.</source>
   <translation>The note belongs to call {call}. Nothing was changed.</translation>
  </message>
  <message>
   <location filename="console/labels/refusals.py" />
   <source>Nummeret er ikke mærket som delt. Intet er ændret. Vagtlederens side viser dem.</source>
   <translation>The number is not marked as shared. Nothing was changed. The shift leader's page lists them.</translation>
  </message>
  <message>
   <location filename="console/labels/refusals.py" />
   <source>Opkald {call} er allerede dit. Arbejd videre i det.</source>
   <translation>Call {call} is already yours. Carry on with it.</translation>
  </message>
  <message>
   <location filename="console/labels/refusals.py" />
   <source>Opkald {call} er allerede tilsluttet overdragelse {handoff}. Ejeren har fået besked.</source>
   <translation>Call {call} has joined handoff {handoff} already. Its owner was told.</translation>
  </message>
  <message>
   <location filename="console/labels/refusals.py" />
   <source>Opkald {call} er ikke dit og er stadig åbent. Bed den, der har det, om at lukke det: {who}.</source>
   <translation>Call {call} is not yours and is still open. Ask who has it to close it: {who}.</translation>
  </message>
  <message>
   <location filename="console/labels/refusals.py" />
   <source>Opkald {call} er lukket og er ikke ændret. Genåbn det med en grund først.</source>
   <translation>Call {call} is closed and was not changed. Reopen it with a reason first.</translation>
  </message>
  <message>
   <location filename="console/labels/refusals.py" />
   <source>Opkald {call} er stadig åbent: borgeren blev mødt, men det er ikke noteret, hvor borgeren endte. Skriv fx: resultat {call} herberg</source>
   <translation>Call {call} is still open: the citizen was met, but where the citizen ended is not recorded. Type e.g. outcome {call} shelter</translation>
  </message>
  <message>
   <location filename="console/labels/refusals.py" />
   <source>Opkald {call} er åbent og skal ikke genåbnes. Arbejd videre i det.</source>
   <translation>Call {call} is open and need not be reopened. Carry on with it.</translation>
  </message>
  <message>
   <location filename="console/labels/refusals.py" />
   <source>Opkald {call} har allerede Sociolancen {unit}. Ingen ny er sendt. Kald {unit} tilbage først, eller send en anden slags enhed.</source>
   <translation>Call {call} already has the Sociolance {unit}. No new one was sent. Recall {unit} first, or send another kind of unit.</translation>
  </message>
  <message>
   <location filename="console/labels/refusals.py" />
   <source>Opkald {call} har et rødt flag og er ikke socialt. Send det tilbage til AMK.</source>
   <translation>Call {call} has a red flag and is not social. Return it to emergency dispatch.</translation>
  </message>
  <message>
   <location filename="console/labels/refusals.py" />
   <source>Opkald {call} har ingen afsendt overdragelse. Det er stadig åbent. Send overdragelsen først, eller vælg en anden afslutning.</source>
   <translation>Call {call} has no handoff sent. It is still open. Send the handoff first, or choose another disposition.</translation>
  </message>
  <message>
   <location filename="console/labels/refusals.py" />
   <source>Opkald {call} har ingen borger. Intet er gemt. Find eller opret borgeren først.</source>
   <translation>Call {call} has no citizen. Nothing has been saved. Find or add the citizen first.</translation>
  </message>
  <message>
   <location filename="console/labels/refusals.py" />
   <source>Opkald {call} har ingen kommune. Intet er ændret. Skriv fx: kommune {call} Aarhus</source>
   <translation>Call {call} has no municipality. Nothing was changed. Type e.g. municipality {call} Aarhus</translation>
  </message>
  <message>
   <location filename="console/labels/refusals.py" />
   <source>Opkald {call} har ingen problemkategori. Visitationen er ikke afsluttet. Skriv fx: problem {call} alkohol</source>
   <translation>Call {call} has no problem category. Triage is not finished. Type e.g. category {call} alcohol</translation>
  </message>
  <message>
   <location filename="console/labels/refusals.py" />
   <source>Opkald {call} kan ikke gå fra {old} til {new}. Det står, som det stod.</source>
   <translation>Call {call} cannot go from {old} to {new}. It stands as it was.</translation>
  </message>
  <message>
   <location filename="console/labels/refusals.py" />
   <source>Opkaldet er tomt og er ikke gemt. Skriv mindst et navn, et nummer, et sted eller hvad der bliver sagt.</source>
   <translation>The call is empty and was not saved. Type at least a name, a number, a place or what is said.</translation>
  </message>
  <message>
   <location filename="console/labels/refusals.py" />
   <source>Overdragelse {handoff} er ikke accepteret, så der er intet at dømme om endnu. Intet er gemt. Skriv en almindelig note.</source>
   <translation>Handoff {handoff} has not been accepted, so there is nothing to judge yet. Nothing was saved. Write an ordinary note.</translation>
  </message>
  <message>
   <location filename="console/labels/refusals.py" />
   <source>Overdragelse {handoff} er ikke et afslag på det opkald. Intet er ændret. Se den med: vis {handoff}</source>
   <translation>Handoff {handoff} is not a decline on that call. Nothing was changed. See it with: show {handoff}</translation>
  </message>
  <message>
   <location filename="console/labels/refusals.py" />
   <source>Overdragelse {handoff} er ikke over sin frist. Der er ingen alarm at kvittere.</source>
   <translation>Handoff {handoff} is not overdue. There is no alarm to acknowledge.</translation>
  </message>
  <message>
   <location filename="console/labels/refusals.py" />
   <source>Overdragelse {handoff} er sendt og kan ikke skrives om. Annullér den, og lav en ny.</source>
   <translation>Handoff {handoff} has been sent and cannot be rewritten. Cancel it, and make a new one.</translation>
  </message>
  <message>
   <location filename="console/labels/refusals.py" />
   <source>Overdragelse {handoff} har intet svar at tage tilbage. Intet er ændret.</source>
   <translation>Handoff {handoff} has no answer to take back. Nothing was changed.</translation>
  </message>
  <message>
   <location filename="console/labels/refusals.py" />
   <source>Overdragelse {handoff} kan ikke gå fra {old} til {new} og står stadig som {old}.</source>
   <translation>Handoff {handoff} cannot go from {old} to {new} and is still {old}.</translation>
  </message>
  <message>
   <location filename="console/labels/refusals.py" />
   <source>Overdragelse {handoff} mangler stadig et næste skridt. Intet er ændret.</source>
   <translation>Handoff {handoff} still lacks a next step. Nothing was changed.</translation>
  </message>
  <message>
   <location filename="console/labels/refusals.py" />
   <source>Overdragelse {handoff} var ikke accepteret for borgeren, før opkald {call} kom. Intet er gemt. Vælg en tidligere overdragelse for samme borger.</source>
   <translation>Handoff {handoff} had not been accepted for this citizen before call {call} came. Nothing was saved. Choose an earlier handoff of the same citizen.</translation>
  </message>
  <message>
   <location filename="console/labels/refusals.py" />
   <source>Overdragelse {handoff} venter ikke på svar, så der er intet at udsætte.</source>
   <translation>Handoff {handoff} is not waiting for an answer, so there is nothing to put off.</translation>
  </message>
  <message>
   <location filename="console/labels/refusals.py" />
   <source>Overdragelsen er ikke sendt: den mangler en kontaktperson. Kladden er gemt. Skriv navnet på den, der får den.</source>
   <translation>The handoff was not sent: it lacks a contact person. The draft is saved. Type the name of the person who gets it.</translation>
  </message>
  <message>
   <location filename="console/labels/refusals.py" />
   <source>Overdragelsen hører til opkald {call}. Intet er gemt. Vælg opkaldets egen.</source>
   <translation>The handoff belongs to call {call}. Nothing was saved. Choose the call's own.</translation>
  </message>
  <message>
   <location filename="console/labels/refusals.py" />
   <source>Overdragelsen mangler et tilbud, fx bostøtte. Skriv det.</source>
   <translation>The handoff lacks a service, e.g. bostøtte. Type it.</translation>
  </message>
  <message>
   <location filename="console/labels/refusals.py" />
   <source>Overdragelsen skal have en ejer. Den er ikke ændret.</source>
   <translation>The handoff must have an owner. It was not changed.</translation>
  </message>
  <message>
   <location filename="console/labels/refusals.py" />
   <source>Overdragelser og enheder kendes af sig selv. Intet er gemt. Vælg en anden slags.</source>
   <translation>Handoffs and units are known by themselves. Nothing has been saved. Choose another kind.</translation>
  </message>
  <message>
   <location filename="console/labels/refusals.py" />
   <source>Planen er ikke gemt. Skriv, hvad der skal gøres, når borgeren ringer.</source>
   <translation>The plan has not been saved. Write what to do when the citizen calls.</translation>
  </message>
  <message>
   <location filename="console/labels/refusals.py" />
   <source>Planen er ikke gemt. Skriv, hvem der har aftalt den, borgeren først.</source>
   <translation>The plan has not been saved. Write who agreed to it, the citizen first.</translation>
  </message>
  <message>
   <location filename="console/labels/refusals.py" />
   <source>Planen gælder allerede ikke længere. Intet er ændret.</source>
   <translation>The plan already no longer holds. Nothing has changed.</translation>
  </message>
  <message>
   <location filename="console/labels/refusals.py" />
   <source>Rækken kan ikke læses, måske fordi et anførselstegn mangler sin makker.</source>
   <translation>The row cannot be read, perhaps because a quotation mark lacks its partner.</translation>
  </message>
  <message>
   <location filename="console/labels/refusals.py" />
   <source>Samtykket til {scope} er allerede trukket tilbage. Intet er ændret.</source>
   <translation>Consent to {scope} is already withdrawn. Nothing was changed.</translation>
  </message>
  <message>
   <location filename="console/labels/refusals.py" />
   <source>Samtykket til {scope} er ikke givet og kan ikke trækkes tilbage. Intet er ændret.</source>
   <translation>Consent to {scope} was not given and cannot be withdrawn. Nothing was changed.</translation>
  </message>
  <message>
   <location filename="console/labels/refusals.py" />
   <source>Samtykket til {scope} er trukket tilbage. Intet er ændret. Spørg igen, eller notér et lovgrundlag.</source>
   <translation>Consent to {scope} is withdrawn. Nothing was changed. Ask again, or record a legal ground.</translation>
  </message>
  <message>
   <location filename="console/labels/refusals.py" />
   <source>Serveren gemmer intet uden en linje i historikken. Intet er ændret.</source>
   <translation>The server keeps nothing without a line in the history. Nothing was changed.</translation>
  </message>
  <message>
   <location filename="console/labels/refusals.py" />
   <source>Serveren kender ikke det skridt. Intet er ændret. Læs igen, og prøv så.</source>
   <translation>The server does not know that step. Nothing was changed. Read it again, then try.</translation>
  </message>
  <message>
   <location filename="console/labels/refusals.py" />
   <source>Serveren tager kun imod det, du gør i dit eget navn. Intet er ændret. Log på igen.</source>
   <translation>The server takes only what you do in your own name. Nothing was changed. Sign in again.</translation>
  </message>
  <message>
   <location filename="console/labels/refusals.py" />
   <source>Sikkerhedskopien er beskadiget eller ikke hel. Intet er gendannet. Brug en anden.</source>
   <translation>The backup is damaged or not whole. Nothing was restored. Use another.</translation>
  </message>
  <message>
   <location filename="console/labels/refusals.py" />
   <source>Sikkerhedskopien er lavet af en nyere udgave ({found}). Intet er gendannet. Opdatér konsollen.</source>
   <translation>The backup was made by a newer version ({found}). Nothing was restored. Update the console.</translation>
  </message>
  <message>
   <location filename="console/labels/refusals.py" />
   <source>Sikkerhedskopien er låst. Intet er gendannet. Skriv dens kodeord.</source>
   <translation>The backup is locked. Nothing was restored. Type its passphrase.</translation>
  </message>
  <message>
   <location filename="console/labels/refusals.py" />
   <source>Skriv et ord, fx: næste. Skriv hjælp for at se dem alle.</source>
   <translation>Type a word, e.g. next. Type help to see them all.</translation>
  </message>
  <message>
   <location filename="console/labels/refusals.py" />
   <source>Skriv {example}. Reglerne er {rules}. Intet er ændret.</source>
   <translation>Write {example}. The rules are {rules}. Nothing was changed.</translation>
  </message>
  <message>
   <location filename="console/labels/refusals.py" />
   <source>Skriv, hvilket sted det er. Nummeret er ikke mærket, og intet er ændret.</source>
   <translation>Write which place it is. The number was not marked, and nothing was changed.</translation>
  </message>
  <message>
   <location filename="console/labels/refusals.py" />
   <source>Som {role} kan du ikke {right}. Intet er ændret. Det kan: {may}.</source>
   <translation>As {role} you cannot {right}. Nothing was changed. Who can: {may}.</translation>
  </message>
  <message>
   <location filename="console/labels/refusals.py" />
   <source>Sporeren hører til {unit}. Intet er ændret. Tag den af {unit} først.</source>
   <translation>The tracker belongs to {unit}. Nothing was changed. Take it off {unit} first.</translation>
  </message>
  <message>
   <location filename="console/labels/refusals.py" />
   <source>Svaret på overdragelse {handoff} er ikke gemt. Skriv navnet på den, der svarede.</source>
   <translation>The answer to handoff {handoff} was not saved. Type the name of the person who answered.</translation>
  </message>
  <message>
   <location filename="console/labels/refusals.py" />
   <source>Svaret på {scope} var: {answer}. Intet er ændret. Spørg igen, eller notér et lovgrundlag.</source>
   <translation>The answer on {scope} was: {answer}. Nothing was changed. Ask again, or record a legal ground.</translation>
  </message>
  <message>
   <location filename="console/labels/refusals.py" />
   <source>Teksten er for lang: højst {longest} tegn.</source>
   <translation>The text is too long: at most {longest} characters.</translation>
  </message>
  <message>
   <location filename="console/labels/refusals.py" />
   <source>Teksten er tom, så intet er gemt. Skriv noget først.</source>
   <translation>The text is empty, so nothing was saved. Type something first.</translation>
  </message>
  <message>
   <location filename="console/labels/refusals.py" />
   <source>Tiden er ikke ændret. Vælg fra {least} til {most} minutter.</source>
   <translation>The time was not changed. Choose from {least} to {most} minutes.</translation>
  </message>
  <message>
   <location filename="console/labels/refusals.py" />
   <source>Vagten er ikke givet videre endnu. Intet er ændret. Giv den videre først.</source>
   <translation>The shift is not handed over yet. Nothing was changed. Hand it over first.</translation>
  </message>
  <message>
   <location filename="console/labels/refusals.py" />
   <source>Vagten for {unit} slutter, før den begynder. Intet er gemt. Ret tiderne.</source>
   <translation>The shift for {unit} ends before it begins. Nothing was saved. Correct the times.</translation>
  </message>
  <message>
   <location filename="console/labels/refusals.py" />
   <source>Vagtskiftet har ikke {thing} {number}. Intet er ændret. Se listen over det, der mangler.</source>
   <translation>The change of shift has no {thing} {number}. Nothing was changed. See the list of what is left.</translation>
  </message>
  <message>
   <location filename="console/labels/refusals.py" />
   <source>{account} er en af serverens egne brugere og er ikke ændret. Vælg et andet navn.</source>
   <translation>{account} is one of the server's own users and was not changed. Choose another name.</translation>
  </message>
  <message>
   <location filename="console/labels/refusals.py" />
   <source>{account} er ikke gemt sådan: mindst én skal være vagtleder og kunne logge på. Den første bruger får rollen shift_leader.</source>
   <translation>{account} was not saved like that: at least one must be shift leader and able to sign in. The first user gets the role shift_leader.</translation>
  </message>
  <message>
   <location filename="console/labels/refusals.py" />
   <source>{account} er ikke gemt: der skal være mindst én rolle. Skriv fx: --role dispatcher</source>
   <translation>{account} was not saved: at least one role is needed. For example: --role dispatcher</translation>
  </message>
  <message>
   <location filename="console/labels/refusals.py" />
   <source>{account} er ikke lukket. Intet er ændret.</source>
   <translation>{account} is not closed. Nothing was changed.</translation>
  </message>
  <message>
   <location filename="console/labels/refusals.py" />
   <source>{account} er lukket. Intet er ændret. Bed en vagtleder om at åbne brugeren igen.</source>
   <translation>{account} is closed. Nothing was changed. Ask a shift leader to open the user again.</translation>
  </message>
  <message>
   <location filename="console/labels/refusals.py" />
   <source>{account} kan ikke være på vagt som {role}. Vælg en af: {roles}.</source>
   <translation>{account} cannot be on duty as {role}. Choose one of: {roles}.</translation>
  </message>
  <message>
   <location filename="console/labels/refusals.py" />
   <source>{arg} er skrevet to gange. Intet er gjort. Lad den ene stå.</source>
   <translation>{arg} is given twice. Nothing was done. Leave only one.</translation>
  </message>
  <message>
   <location filename="console/labels/refusals.py" />
   <source>{calls} opkald kan ikke bruges: vælg 2 til {most} opkald. Den gamle definition gælder stadig.</source>
   <translation>{calls} calls cannot be used: choose 2 to {most} calls. The old definition still holds.</translation>
  </message>
  <message>
   <location filename="console/labels/refusals.py" />
   <source>{days} dage kan ikke bruges: vælg 1 til {most} dage. Den gamle definition gælder stadig.</source>
   <translation>{days} days cannot be used: choose 1 to {most} days. The old definition still holds.</translation>
  </message>
  <message>
   <location filename="console/labels/refusals.py" />
   <source>{days} dage står der to gange. Den gamle definition gælder stadig. Lad den ene stå.</source>
   <translation>{days} days is there twice. The old definition still holds. Leave one of them.</translation>
  </message>
  <message>
   <location filename="console/labels/refusals.py" />
   <source>{field}: her kræves en begrundelse. Intet er ændret endnu.</source>
   <translation>{field}: a reason is required here. Nothing has been changed yet.</translation>
  </message>
  <message>
   <location filename="console/labels/refusals.py" />
   <source>{kind} {id} findes ikke. Intet er ændret. Tjek nummeret.</source>
   <translation>{kind} {id} does not exist. Nothing was changed. Check the number.</translation>
  </message>
  <message>
   <location filename="console/labels/refusals.py" />
   <source>{municipality} findes allerede. Intet er ændret.</source>
   <translation>{municipality} already exists. Nothing was changed.</translation>
  </message>
  <message>
   <location filename="console/labels/refusals.py" />
   <source>{municipality} har allerede en fast kontaktperson. Intet er gemt. Gør den nye til stedfortræder, eller ret den gamle.</source>
   <translation>{municipality} already has a fixed contact person. Nothing was saved. Make the new one a deputy, or edit the old one.</translation>
  </message>
  <message>
   <location filename="console/labels/refusals.py" />
   <source>{municipality} har allerede et tilbud med det navn. Intet er gemt.</source>
   <translation>{municipality} already has a service of that name. Nothing was saved.</translation>
  </message>
  <message>
   <location filename="console/labels/refusals.py" />
   <source>{municipality} har hverken telefon, sikker mail eller kontaktperson at bekræfte. Skriv dem først.</source>
   <translation>{municipality} has no phone, secure email or contact person to verify. Type them first.</translation>
  </message>
  <message>
   <location filename="console/labels/refusals.py" />
   <source>{municipality} har ingen anden stedfortræder at spørge. Overdragelse {handoff} mangler stadig et næste skridt. Vælg et andet.</source>
   <translation>{municipality} has no other deputy to ask. Handoff {handoff} still lacks a next step. Choose another one.</translation>
  </message>
  <message>
   <location filename="console/labels/refusals.py" />
   <source>{municipality} har ingen kommunerække i filen. Skriv den også.</source>
   <translation>{municipality} has no municipality row in the file. Write that too.</translation>
  </message>
  <message>
   <location filename="console/labels/refusals.py" />
   <source>{municipality} står i filen to gange.</source>
   <translation>{municipality} is in the file twice.</translation>
  </message>
  <message>
   <location filename="console/labels/refusals.py" />
   <source>{path} er der allerede og er ikke rørt. Vælg et andet navn til kopien.</source>
   <translation>{path} is there already and was not touched. Choose another name for the backup.</translation>
  </message>
  <message>
   <location filename="console/labels/refusals.py" />
   <source>{path} kan ikke skrives. Intet er gemt. Vælg en anden.</source>
   <translation>{path} cannot be written. Nothing was saved. Choose another.</translation>
  </message>
  <message>
   <location filename="console/labels/refusals.py" />
   <source>{unit} bliver først tildelt, når den sendes. Skriv fx: send {unit} 245</source>
   <translation>{unit} becomes assigned only when it is sent. Type e.g. send {unit} 245</translation>
  </message>
  <message>
   <location filename="console/labels/refusals.py" />
   <source>{unit} er ikke ledig ({status}) og er ikke sendt. Vælg en anden enhed, eller meld den ledig: status {unit} ledig</source>
   <translation>{unit} is not available ({status}) and was not sent. Choose another unit, or report it available: status {unit} available</translation>
  </message>
  <message>
   <location filename="console/labels/refusals.py" />
   <source>{unit} er ikke meldt på vagt. Skriv, hvem der kører den.</source>
   <translation>{unit} is not signed on. Type who crews it.</translation>
  </message>
  <message>
   <location filename="console/labels/refusals.py" />
   <source>{unit} er ikke på noget opkald. Intet er ændret.</source>
   <translation>{unit} is not on any call. Nothing was changed.</translation>
  </message>
  <message>
   <location filename="console/labels/refusals.py" />
   <source>{unit} er på opkald {call} og bliver der. Vælg en anden enhed, eller vent, til den er ledig.</source>
   <translation>{unit} is on call {call} and stays there. Choose another unit, or wait until it is available.</translation>
  </message>
  <message>
   <location filename="console/labels/refusals.py" />
   <source>{unit} findes allerede. Ingen ny enhed er oprettet.</source>
   <translation>{unit} already exists. No new unit was added.</translation>
  </message>
  <message>
   <location filename="console/labels/refusals.py" />
   <source>{unit} har allerede kvitteret. Intet er ændret.</source>
   <translation>{unit} has already acknowledged. Nothing was changed.</translation>
  </message>
  <message>
   <location filename="console/labels/refusals.py" />
   <source>{unit} har mødt borgeren og kan ikke kaldes tilbage. Meld den ledig, når den er færdig: status {unit} ledig</source>
   <translation>{unit} has met the citizen and cannot be recalled. Report it available when it is cleared: status {unit} available</translation>
  </message>
  <message>
   <location filename="console/labels/refusals.py" />
   <source>{unit} kan ikke gå fra {old} til {new} og står stadig som {old}. Meld det næste skridt.</source>
   <translation>{unit} cannot go from {old} to {new} and is still {old}. Report the next step.</translation>
  </message>
  <message>
   <location filename="console/labels/refusals.py" />
   <source>{unit} står allerede som {status}. Intet er ændret.</source>
   <translation>{unit} is already {status}. Nothing was changed.</translation>
  </message>
  <message>
   <location filename="console/labels/refusals.py" />
   <source>{who} har allerede set den besked. Intet er ændret.</source>
   <translation>{who} has already seen that message. Nothing was changed.</translation>
  </message>
  <message>
   <location filename="console/labels/refusals.py" />
   <source>{who} har gjort noget andet kl. {at}, efter at du gjorde det her. Intet er overskrevet. Vælg, hvad der gælder: afklar</source>
   <translation>{who} did something else at {at}, after you did this. Nothing was overwritten. Choose what holds: resolve</translation>
  </message>
  <message>
   <location filename="console/labels/refusals.py" />
   <source>{who} har opkald {call}. Det er ikke ændret. Aftal det, og overtag så: overtag {call}</source>
   <translation>{who} has call {call}. It was not changed. Agree on it, then take over: takeover {call}</translation>
  </message>
  <message>
   <location filename="console/labels/refusals.py" />
   <source>{who} har set alarmen på overdragelse {handoff}. Det står.</source>
   <translation>{who} has seen the alarm of handoff {handoff}. That stands.</translation>
  </message>
  <message>
   <location filename="console/labels/refusals.py" />
   <source>{who} har ændret {kind} {id} imens (kl. {at}). Dit er ikke gemt. Se det nye, og prøv igen.</source>
   <translation>{who} changed {kind} {id} in the meantime (at {at}). Yours was not saved. Look at the new one, and try again.</translation>
  </message>
  <message>
   <location filename="console/labels/refusals.py" />
   <source>»{value}« er for meget. Intet er gjort. Skriv fx: {example}</source>
   <translation>“{value}” is too much. Nothing was done. Type e.g. {example}</translation>
  </message>
  <message>
   <location filename="console/labels/refusals.py" />
   <source>»{value}« er hverken ja eller nej.</source>
   <translation>“{value}” is neither yes nor no.</translation>
  </message>
  <message>
   <location filename="console/labels/refusals.py" />
   <source>»{value}« er ikke et helt tal.</source>
   <translation>“{value}” is not a whole number.</translation>
  </message>
  <message>
   <location filename="console/labels/refusals.py" />
   <source>»{value}« er ingen grænse. Den gamle definition gælder stadig. Skriv opkald og dage, fx 5/30 eller 5/30, 12/90.</source>
   <translation>“{value}” is no threshold. The old definition still holds. Write calls and days, such as 5/30 or 5/30, 12/90.</translation>
  </message>
  <message>
   <location filename="console/labels/refusals.py" />
   <source>»{value}« er ingen kommunekode. Den har fire cifre, fx 0751.</source>
   <translation>“{value}” is not a municipality code. It has four digits, e.g. 0751.</translation>
  </message>
  <message>
   <location filename="console/labels/refusals.py" />
   <source>»{value}« er ingen mailadresse.</source>
   <translation>“{value}” is not an email address.</translation>
  </message>
  <message>
   <location filename="console/labels/refusals.py" />
   <source>»{value}« er ingen problemkategori. Skriv fx alkohol.</source>
   <translation>“{value}” is not a problem category. Type e.g. alcohol.</translation>
  </message>
  <message>
   <location filename="console/labels/refusals.py" />
   <source>»{value}« er ingen rolle. Skriv fast kontakt eller stedfortræder.</source>
   <translation>“{value}” is not a role. Type entrance or deputy.</translation>
  </message>
  <message>
   <location filename="console/labels/refusals.py" />
   <source>»{value}« er ingen type. Skriv en af: {known}</source>
   <translation>“{value}” is not a type. Type one of: {known}</translation>
  </message>
  <message>
   <location filename="console/labels/refusals.py" />
   <source>»{value}« er ingen åbningstid. Skriv fx 08:00-15:00 eller 8-12, 13-15.</source>
   <translation>“{value}” is not an opening time. Type e.g. 08:00-15:00 or 8-12, 13-15.</translation>
  </message>
  <message>
   <location filename="console/labels/refusals.py" />
   <source>»{value}« kendes ikke her. Intet er gjort. Her kan bruges: {candidates}</source>
   <translation>“{value}” is not known here. Nothing was done. These can be used: {candidates}</translation>
  </message>
  <message>
   <location filename="console/labels/refusals.py" />
   <source>»{value}« passer ikke som {arg}. Intet er gjort. Skriv fx: {example}</source>
   <translation>“{value}” does not fit as {arg}. Nothing was done. Type e.g. {example}</translation>
  </message>
  <message>
   <location filename="console/labels/refusals.py" />
   <source>»{word}« hører til vinduet og kan ikke bruges her. Åbn konsollen: sociolance</source>
   <translation>“{word}” belongs to the window and cannot be used here. Open the console: sociolance</translation>
  </message>
  <message>
   <location filename="console/labels/refusals.py" />
   <source>»{word}« kan være {candidates}. Intet er gjort. Skriv mere af ordet.</source>
   <translation>“{word}” may be {candidates}. Nothing was done. Type more of the word.</translation>
  </message>
  <message>
   <location filename="console/labels/refusals.py" />
   <source>»{word}« kendes ikke. Intet er gjort. {guess}Skriv hjælp for at se alle ord.</source>
   <translation>“{word}” is not known. Nothing was done. {guess}Type help to see all words.</translation>
  </message>
  <message>
   <location filename="console/labels/refusals.py" />
   <source>»{word}« skal have mere med her. Intet er gjort. Skriv fx: {example}</source>
   <translation>“{word}” needs more after it. Nothing was done. Type e.g. {example}</translation>
  </message>
  <message>
   <location filename="console/labels/refusals.py" />
   <source>Åbningstiden {weekday} slutter, før den begynder. Intet er gemt. Ret tiden.</source>
   <translation>The opening hours on {weekday} end before they begin. Nothing was saved. Correct the time.</translation>
  </message>
  <message>
   <location filename="console/labels/refusals.py" />
   <source>Åbningstiderne {weekday} overlapper hinanden. Intet er gemt. Ret tiderne.</source>
   <translation>The opening hours on {weekday} overlap. Nothing was saved. Correct the times.</translation>
  </message>
 </context>
 <context>
  <name>ReopenReason</name>
  <message>
   <location filename="console/labels/codes.py" />
   <source>anden grund</source>
   <translation>other reason</translation>
  </message>
  <message>
   <location filename="console/labels/codes.py" />
   <source>lukket ved en fejl</source>
   <translation>closed in error</translation>
  </message>
  <message>
   <location filename="console/labels/codes.py" />
   <source>nye oplysninger</source>
   <translation>new information</translation>
  </message>
  <message>
   <location filename="console/labels/codes.py" />
   <source>overdragelsen mislykkedes</source>
   <translation>handoff failed</translation>
  </message>
  <message>
   <location filename="console/labels/codes.py" />
   <source>ringede igen</source>
   <translation>called again</translation>
  </message>
 </context>
 <context>
  <name>Repeat</name>
  <message>
   <location filename="console/labels/repeats.py" />
   <source>borgeren selv</source>
   <translation>the citizen</translation>
  </message>
  <message>
   <location filename="console/labels/repeats.py" />
   <source>børn {thresholds}</source>
   <translation>children {thresholds}</translation>
  </message>
  <message>
   <location filename="console/labels/repeats.py" />
   <source>delt adresse {thresholds}</source>
   <translation>shared address {thresholds}</translation>
  </message>
  <message>
   <location filename="console/labels/repeats.py" />
   <source>eller {calls} på {days}</source>
   <translation>or {calls} in {days}</translation>
  </message>
  <message>
   <location filename="console/labels/repeats.py" />
   <source>mindst {calls} opkald på {days} dage</source>
   <translation>at least {calls} calls in {days} days</translation>
  </message>
 </context>
 <context>
  <name>RepeatDefinition</name>
  <message>
   <location filename="console/labels/codes.py" />
   <source>Egen</source>
   <translation>Our own</translation>
  </message>
  <message>
   <location filename="console/labels/codes.py" />
   <source>FreCaNN</source>
   <translation>FreCaNN</translation>
  </message>
  <message>
   <location filename="console/labels/codes.py" />
   <source>Midtjylland</source>
   <translation>Midtjylland</translation>
  </message>
 </context>
 <context>
  <name>RepeatPart</name>
  <message>
   <location filename="console/labels/codes.py" />
   <source>barn</source>
   <translation>child</translation>
  </message>
  <message>
   <location filename="console/labels/codes.py" />
   <source>delt adresse</source>
   <translation>shared address</translation>
  </message>
  <message>
   <location filename="console/labels/codes.py" />
   <source>voksen</source>
   <translation>adult</translation>
  </message>
 </context>
 <context>
  <name>Resolve</name>
  <message>
   <location filename="console/ui/resolve_page.py" />
   <source>1: dit skrives ikke. 2: det gøres nu, med tiden nu.</source>
   <translation>1: yours is not written. 2: it is done now, with the time now.</translation>
  </message>
  <message>
   <location filename="console/ui/resolve_page.py" />
   <source>1: dit skrives som note i opkaldet. 2: det gøres nu, med tiden nu, og afløser deres. 3: det, du skrev, kommer i opkaldets note, og opkaldet åbnes.</source>
   <translation>1: yours is written as a note on the call. 2: it is done now, with the time now, and replaces theirs. 3: what you typed goes into the call's note, and the call is opened.</translation>
  </message>
  <message>
   <location filename="console/ui/resolve_page.py" />
   <source>Afklar</source>
   <translation>Resolve</translation>
  </message>
  <message>
   <location filename="console/ui/resolve_page.py" />
   <source>De andres</source>
   <translation>The others'</translation>
  </message>
  <message>
   <location filename="console/ui/resolve_page.py" />
   <source>Det, du gør uden forbindelse, sendes af sig selv.</source>
   <translation>What you do without a connection is sent by itself.</translation>
  </message>
  <message>
   <location filename="console/ui/resolve_page.py" />
   <source>Dit</source>
   <translation>Yours</translation>
  </message>
  <message>
   <location filename="console/ui/resolve_page.py" />
   <source>Gjort</source>
   <translation>Done</translation>
  </message>
  <message>
   <location filename="console/ui/resolve_page.py" />
   <source>Gjort kl. {at} uden forbindelse: {act}</source>
   <translation>Done at {at} without a connection: {act}</translation>
  </message>
  <message>
   <location filename="console/ui/resolve_page.py" />
   <source>Gjort uden forbindelse og ikke sendt</source>
   <translation>Done without a connection and not sent</translation>
  </message>
  <message>
   <location filename="console/ui/resolve_page.py" />
   <source>Gør mit nu</source>
   <translation>Do mine now</translation>
  </message>
  <message>
   <location filename="console/ui/resolve_page.py" />
   <source>Hvem</source>
   <translation>Who</translation>
  </message>
  <message>
   <location filename="console/ui/resolve_page.py" />
   <source>Intet siden da i opkaldet.</source>
   <translation>Nothing since then on the call.</translation>
  </message>
  <message>
   <location filename="console/ui/resolve_page.py" />
   <source>Intet skal afklares.</source>
   <translation>Nothing to resolve.</translation>
  </message>
  <message>
   <location filename="console/ui/resolve_page.py" />
   <source>Kl.</source>
   <translation>At</translation>
  </message>
  <message>
   <location filename="console/ui/resolve_page.py" />
   <source>Lad deres gælde</source>
   <translation>Let theirs hold</translation>
  </message>
  <message>
   <location filename="console/ui/resolve_page.py" />
   <source>Opkald</source>
   <translation>Call</translation>
  </message>
  <message>
   <location filename="console/ui/resolve_page.py" />
   <source>Ret i opkaldet</source>
   <translation>Edit on the call</translation>
  </message>
  <message>
   <location filename="console/ui/resolve_page.py" />
   <source>{count} kunne ikke sendes. Vælg med 1, 2 eller 3. Intet forsvinder, før du har valgt.</source>
   <translation>{count} could not be sent. Choose with 1, 2 or 3. Nothing goes before you have.</translation>
  </message>
 </context>
 <context>
  <name>Right</name>
  <message>
   <location filename="console/labels/codes.py" />
   <source>arbejde i et opkald</source>
   <translation>work in a call</translation>
  </message>
  <message>
   <location filename="console/labels/codes.py" />
   <source>begynde og slutte din vagt</source>
   <translation>begin and end your shift</translation>
  </message>
  <message>
   <location filename="console/labels/codes.py" />
   <source>fordele opkald og enheder</source>
   <translation>deal out calls and units</translation>
  </message>
  <message>
   <location filename="console/labels/codes.py" />
   <source>lede vagten</source>
   <translation>lead the shift</translation>
  </message>
  <message>
   <location filename="console/labels/codes.py" />
   <source>rette kommuner og kontakter</source>
   <translation>correct municipalities and contacts</translation>
  </message>
  <message>
   <location filename="console/labels/codes.py" />
   <source>se kommuner og kontakter</source>
   <translation>see municipalities and contacts</translation>
  </message>
  <message>
   <location filename="console/labels/codes.py" />
   <source>se opkald</source>
   <translation>see calls</translation>
  </message>
  <message>
   <location filename="console/labels/codes.py" />
   <source>se, hvem der har set hvad</source>
   <translation>see who has seen what</translation>
  </message>
  <message>
   <location filename="console/labels/codes.py" />
   <source>tale på et apparats vegne</source>
   <translation>speak for a device</translation>
  </message>
 </context>
 <context>
  <name>Rights</name>
  <message>
   <location filename="console/acts/rights.py" />
   <source>kun {who}</source>
   <translation>only {who}</translation>
  </message>
 </context>
 <context>
  <name>Role</name>
  <message>
   <location filename="console/labels/codes.py" />
   <source>brobygger</source>
   <translation>bridge-builder</translation>
  </message>
  <message>
   <location filename="console/labels/codes.py" />
   <source>databeskyttelsesrådgiver</source>
   <translation>auditor</translation>
  </message>
  <message>
   <location filename="console/labels/codes.py" />
   <source>disponent</source>
   <translation>dispatcher</translation>
  </message>
  <message>
   <location filename="console/labels/codes.py" />
   <source>kontaktredaktør</source>
   <translation>directory editor</translation>
  </message>
  <message>
   <location filename="console/labels/codes.py" />
   <source>vagtleder</source>
   <translation>shift leader</translation>
  </message>
 </context>
 <context>
  <name>Rows</name>
  <message>
   <location filename="console/ui/widgets/rows_view.py" />
   <source>Sortér efter</source>
   <translation>Sort by</translation>
  </message>
 </context>
 <context>
  <name>SaveAs</name>
  <message>
   <location filename="console/ui/widgets/save_as.py" />
   <source>Filen findes allerede. Gem igen for at erstatte den.</source>
   <translation>The file already exists. Save again to replace it.</translation>
  </message>
  <message>
   <location filename="console/ui/widgets/save_as.py" />
   <source>Fortryd</source>
   <translation>Cancel</translation>
  </message>
 </context>
 <context>
  <name>Says</name>
  <message>
   <location filename="console/acts/triage.py" />
   <source>Afslut visitationen af opkald {call_id}: ingen røde flag</source>
   <translation>Finish triage of call {call_id}: no red flags</translation>
  </message>
  <message>
   <location filename="console/acts/handoff.py" />
   <source>Annullér overdragelse {handoff_id}</source>
   <translation>Cancel handoff {handoff_id}</translation>
  </message>
  <message>
   <location filename="console/acts/efforts.py" />
   <source>Begynd alligevel ikke noget nyt ved siden af på opkald {call_id}</source>
   <translation>Start nothing new beside on call {call_id} after all</translation>
  </message>
  <message>
   <location filename="console/acts/handoff.py" />
   <source>Begynd en overdragelse af opkald {call_id} til {service}</source>
   <translation>Start a handoff of call {call_id} to {service}</translation>
  </message>
  <message>
   <location filename="console/acts/handover.py" />
   <source>Behold vagten: den er alligevel ikke givet videre</source>
   <translation>Keep the shift: it is not handed over after all</translation>
  </message>
  <message>
   <location filename="console/acts/directory.py" />
   <source>Bekræft, at kontakterne i {municipality} er rigtige i dag</source>
   <translation>Verify that the contacts in {municipality} are right today</translation>
  </message>
  <message>
   <location filename="console/acts/handoff.py" />
   <source>Efter afslaget på overdragelse {handoff_id}: {step}</source>
   <translation>After the decline of handoff {handoff_id}: {step}</translation>
  </message>
  <message>
   <location filename="console/acts/window.py" />
   <source>Find {text}</source>
   <translation>Find {text}</translation>
  </message>
  <message>
   <location filename="console/acts/directory.py" />
   <source>Fjern kontaktperson {contact_id}</source>
   <translation>Remove contact person {contact_id}</translation>
  </message>
  <message>
   <location filename="console/acts/directory.py" />
   <source>Fjern tilbud {service_id}</source>
   <translation>Remove service {service_id}</translation>
  </message>
  <message>
   <location filename="console/acts/followup.py" />
   <source>Følg op på opkald {call_id} den {on}</source>
   <translation>Follow up call {call_id} on {on}</translation>
  </message>
  <message>
   <location filename="console/acts/keeping.py" />
   <source>Gem {rule} i {days} dage; ældre slettes ved næste oprydning</source>
   <translation>Keep {rule} for {days} days; older goes at the next clearing</translation>
  </message>
  <message>
   <location filename="console/acts/followup.py" />
   <source>Genåbn opkald {call_id}: {reason}</source>
   <translation>Reopen call {call_id}: {reason}</translation>
  </message>
  <message>
   <location filename="console/acts/handover.py" />
   <source>Giv vagten videre: alt åbent skal kvitteres af den næste</source>
   <translation>Hand the shift over: the next one acknowledges all that is open</translation>
  </message>
  <message>
   <location filename="console/acts/handover.py" />
   <source>Giv {kind} {number} tilbage til den, der havde det</source>
   <translation>Give {kind} {number} back to who had it</translation>
  </message>
  <message>
   <location filename="console/acts/units.py" />
   <source>Giv {unit_id} sporeren {device_id}</source>
   <translation>Give {unit_id} the tracker {device_id}</translation>
  </message>
  <message>
   <location filename="console/acts/efforts.py" />
   <source>Gå ved siden af det, der er i gang, på opkald {call_id}: {reason}</source>
   <translation>Go beside what is going on, on call {call_id}: {reason}</translation>
  </message>
  <message>
   <location filename="console/acts/handoff.py" />
   <source>Gør {owner} til ejer af overdragelse {handoff_id}</source>
   <translation>Make {owner} the owner of handoff {handoff_id}</translation>
  </message>
  <message>
   <location filename="console/acts/access.py" />
   <source>Hent borger {citizen_id}s indsigt i en fil</source>
   <translation>Save citizen {citizen_id}'s insight in a file</translation>
  </message>
  <message>
   <location filename="console/acts/assignment.py" />
   <source>Kald {unit_id} tilbage fra sit opkald</source>
   <translation>Recall {unit_id} from its call</translation>
  </message>
  <message>
   <location filename="console/acts/handoff.py" />
   <source>Kvittér for alarmen om overdragelse {handoff_id}</source>
   <translation>Acknowledge the alarm on handoff {handoff_id}</translation>
  </message>
  <message>
   <location filename="console/acts/handoff.py" />
   <source>Lad overdragelse {handoff_id} mangle et næste skridt igen</source>
   <translation>Let handoff {handoff_id} lack a next step again</translation>
  </message>
  <message>
   <location filename="console/acts/efforts.py" />
   <source>Lad plan {plan_id} gælde igen for borgeren på opkald {call_id}</source>
   <translation>Let plan {plan_id} hold again for the citizen of call {call_id}</translation>
  </message>
  <message>
   <location filename="console/acts/accounts.py" />
   <source>Log ud; åbne opkald bliver ved med at være dine</source>
   <translation>Sign out; open calls stay yours</translation>
  </message>
  <message>
   <location filename="console/acts/followup.py" />
   <source>Luk opkald {call_id}: {disposition}</source>
   <translation>Close call {call_id}: {disposition}</translation>
  </message>
  <message>
   <location filename="console/acts/accounts.py" />
   <source>Lås konsollerne efter {minutes} minutter uden brug</source>
   <translation>Lock the consoles after {minutes} minutes unused</translation>
  </message>
  <message>
   <location filename="console/acts/triage.py" />
   <source>Læg borger {absorbed_id} ind under borger {kept_id}</source>
   <translation>Merge citizen {absorbed_id} into citizen {kept_id}</translation>
  </message>
  <message>
   <location filename="console/acts/triage.py" />
   <source>Læg opkald {call_id} tilbage i køen</source>
   <translation>Put call {call_id} back in the queue</translation>
  </message>
  <message>
   <location filename="console/acts/units.py" />
   <source>Meld {unit_id} på vagt {shift}: {crew}</source>
   <translation>Sign {unit_id} on for {shift}: {crew}</translation>
  </message>
  <message>
   <location filename="console/acts/phones.py" />
   <source>Mærk {phone} som delt telefon: {place}</source>
   <translation>Mark {phone} as a shared phone: {place}</translation>
  </message>
  <message>
   <location filename="console/acts/scene.py" />
   <source>Notér behov på opkald {call_id}: {area}: {level}</source>
   <translation>Record need on call {call_id}: {area}: {level}</translation>
  </message>
  <message>
   <location filename="console/acts/consent.py" />
   <source>Notér lovgrundlag på opkald {call_id}: {scope}: {ground}</source>
   <translation>Record legal ground on call {call_id}: {scope}: {ground}</translation>
  </message>
  <message>
   <location filename="console/acts/followup.py" />
   <source>Notér opfølgning på opkald {call_id}: {result}</source>
   <translation>Record follow-up on call {call_id}: {result}</translation>
  </message>
  <message>
   <location filename="console/acts/efforts.py" />
   <source>Notér på opkald {call_id}, at {owner} har borgeren: {kind}</source>
   <translation>Record on call {call_id} that {owner} has the citizen: {kind}</translation>
  </message>
  <message>
   <location filename="console/acts/consent.py" />
   <source>Notér samtykke på opkald {call_id}: {scope}: {answer}</source>
   <translation>Record consent on call {call_id}: {scope}: {answer}</translation>
  </message>
  <message>
   <location filename="console/acts/consent.py" />
   <source>Notér, at borgeren er orienteret om lovgrundlag {ground_id}</source>
   <translation>Record that the citizen was informed of legal ground {ground_id}</translation>
  </message>
  <message>
   <location filename="console/acts/intake.py" />
   <source>Notér, at den afviste besked {reject_id} er set</source>
   <translation>Record that rejected message {reject_id} has been seen</translation>
  </message>
  <message>
   <location filename="console/acts/handoff.py" />
   <source>Notér, at det første møde i overdragelse {handoff_id} er holdt</source>
   <translation>Record that the first meeting of handoff {handoff_id} was held</translation>
  </message>
  <message>
   <location filename="console/acts/handoff.py" />
   <source>Notér, at ingen svarede om overdragelse {handoff_id}</source>
   <translation>Record that nobody answered about handoff {handoff_id}</translation>
  </message>
  <message>
   <location filename="console/acts/handoff.py" />
   <source>Notér, at kommunen har taget over: overdragelse {handoff_id}</source>
   <translation>Record that the municipality has taken over: handoff {handoff_id}</translation>
  </message>
  <message>
   <location filename="console/acts/handoff.py" />
   <source>Notér, at overdragelse {handoff_id} er modtaget</source>
   <translation>Record that handoff {handoff_id} was received</translation>
  </message>
  <message>
   <location filename="console/acts/handoff.py" />
   <source>Notér, at overdragelse {handoff_id} er oprettet ved en fejl</source>
   <translation>Record that handoff {handoff_id} was entered in error</translation>
  </message>
  <message>
   <location filename="console/acts/handoff.py" />
   <source>Notér, at overdragelse {handoff_id} mislykkedes</source>
   <translation>Record that handoff {handoff_id} failed</translation>
  </message>
  <message>
   <location filename="console/acts/handoff.py" />
   <source>Notér, at {person} har accepteret overdragelse {handoff_id}</source>
   <translation>Record that {person} accepted handoff {handoff_id}</translation>
  </message>
  <message>
   <location filename="console/acts/handoff.py" />
   <source>Notér, at {person} har afvist overdragelse {handoff_id}: {reason}</source>
   <translation>Record that {person} declined handoff {handoff_id}: {reason}</translation>
  </message>
  <message>
   <location filename="console/acts/scene.py" />
   <source>Notér, at {unit_id} har kvitteret</source>
   <translation>Record that {unit_id} has acknowledged</translation>
  </message>
  <message>
   <location filename="console/acts/scene.py" />
   <source>Notér, hvor borgeren endte på opkald {call_id}: {outcome}</source>
   <translation>Record where the citizen ended on call {call_id}: {outcome}</translation>
  </message>
  <message>
   <location filename="console/acts/consent.py" />
   <source>Notér, hvorfor borgeren ikke er orienteret om lovgrundlag {ground_id}</source>
   <translation>Record why the citizen was not informed of legal ground {ground_id}</translation>
  </message>
  <message>
   <location filename="console/acts/efforts.py" />
   <source>Nummer {effort_id} er ikke længere i gang</source>
   <translation>Number {effort_id} is no longer going on</translation>
  </message>
  <message>
   <location filename="console/acts/efforts.py" />
   <source>Nummer {effort_id} er stadig i gang</source>
   <translation>Number {effort_id} still goes on</translation>
  </message>
  <message>
   <location filename="console/acts/triage.py" />
   <source>Opkald {call_id} handler om borger {citizen_id}</source>
   <translation>Call {call_id} is about citizen {citizen_id}</translation>
  </message>
  <message>
   <location filename="console/acts/efforts.py" />
   <source>Opkald {call_id}: ringer igen efter overdragelse {handoff_id}: {reason}</source>
   <translation>Call {call_id}: calls again after handoff {handoff_id}: {reason}</translation>
  </message>
  <message>
   <location filename="console/acts/triage.py" />
   <source>Opret en borger på opkald {call_id}</source>
   <translation>Add a citizen on call {call_id}</translation>
  </message>
  <message>
   <location filename="console/acts/units.py" />
   <source>Opret enheden {call_sign}: {kind}</source>
   <translation>Add the unit {call_sign}: {kind}</translation>
  </message>
  <message>
   <location filename="console/acts/intake.py" />
   <source>Opret et nyt opkald</source>
   <translation>Add a new call</translation>
  </message>
  <message>
   <location filename="console/acts/triage.py" />
   <source>Overtag opkald {call_id} fra den, der har det</source>
   <translation>Take over call {call_id} from whoever has it</translation>
  </message>
  <message>
   <location filename="console/acts/handover.py" />
   <source>Overtag {kind} {number} ved vagtskiftet</source>
   <translation>Take {kind} {number} over at the change of shift</translation>
  </message>
  <message>
   <location filename="console/acts/efforts.py" />
   <source>Planen for borgeren på opkald {call_id} gælder ikke længere</source>
   <translation>The plan for the citizen of call {call_id} no longer holds</translation>
  </message>
  <message>
   <location filename="console/acts/directory.py" />
   <source>Regn gentagne ringere efter: {definition}</source>
   <translation>Count repeat callers by: {definition}</translation>
  </message>
  <message>
   <location filename="console/acts/triage.py" />
   <source>Ret borger {citizen_id}</source>
   <translation>Edit citizen {citizen_id}</translation>
  </message>
  <message>
   <location filename="console/acts/directory.py" />
   <source>Ret indgangen til {municipality}</source>
   <translation>Edit the entrance to {municipality}</translation>
  </message>
  <message>
   <location filename="console/acts/handover.py" />
   <source>Ret noten til næste vagt</source>
   <translation>Change the note to the next shift</translation>
  </message>
  <message>
   <location filename="console/acts/intake.py" />
   <source>Ret oplysninger på opkald {call_id}</source>
   <translation>Edit details of call {call_id}</translation>
  </message>
  <message>
   <location filename="console/acts/handoff.py" />
   <source>Ret overdragelse {handoff_id}</source>
   <translation>Edit handoff {handoff_id}</translation>
  </message>
  <message>
   <location filename="console/acts/handoff.py" />
   <source>Ring først om overdragelse {handoff_id} igen den {on}</source>
   <translation>Do not ring about handoff {handoff_id} again before {on}</translation>
  </message>
  <message>
   <location filename="console/acts/triage.py" />
   <source>Send opkald {call_id} tilbage til AMK: {flag}</source>
   <translation>Return call {call_id} to emergency dispatch: {flag}</translation>
  </message>
  <message>
   <location filename="console/acts/handoff.py" />
   <source>Send overdragelse {handoff_id} til kommunen</source>
   <translation>Send handoff {handoff_id} to the municipality</translation>
  </message>
  <message>
   <location filename="console/acts/assignment.py" />
   <source>Send {unit_id} til opkald {call_id}</source>
   <translation>Send {unit_id} to call {call_id}</translation>
  </message>
  <message>
   <location filename="console/acts/window.py" />
   <source>Skift sprog: {language}</source>
   <translation>Change language: {language}</translation>
  </message>
  <message>
   <location filename="console/acts/window.py" />
   <source>Skift udseende: {theme}</source>
   <translation>Change appearance: {theme}</translation>
  </message>
  <message>
   <location filename="console/acts/triage.py" />
   <source>Skil borger {absorbed_id} ud igen</source>
   <translation>Separate citizen {absorbed_id} again</translation>
  </message>
  <message>
   <location filename="console/acts/handoff.py" />
   <source>Skriv en låst note om, hvorvidt overdragelse {handoff_id} holdt</source>
   <translation>Write a locked note on whether handoff {handoff_id} held</translation>
  </message>
  <message>
   <location filename="console/acts/followup.py" />
   <source>Skriv en note på opkald {call_id}</source>
   <translation>Write a note on call {call_id}</translation>
  </message>
  <message>
   <location filename="console/acts/efforts.py" />
   <source>Skriv en plan for borgeren på opkald {call_id}, gyldig til {valid_until}</source>
   <translation>Write a plan for the citizen of call {call_id}, valid until {valid_until}</translation>
  </message>
  <message>
   <location filename="console/acts/followup.py" />
   <source>Skriv en rettelse til note {note_id}</source>
   <translation>Write a correction to note {note_id}</translation>
  </message>
  <message>
   <location filename="console/acts/triage.py" />
   <source>Sæt kommune på opkald {call_id}: {municipality}</source>
   <translation>Set the municipality of call {call_id}: {municipality}</translation>
  </message>
  <message>
   <location filename="console/acts/triage.py" />
   <source>Sæt problem på opkald {call_id}: {categories}</source>
   <translation>Set the category of call {call_id}: {categories}</translation>
  </message>
  <message>
   <location filename="console/acts/scene.py" />
   <source>Sæt status for {unit_id}: {status}</source>
   <translation>Set the status of {unit_id}: {status}</translation>
  </message>
  <message>
   <location filename="console/acts/triage.py" />
   <source>Tag borgeren af opkald {call_id}</source>
   <translation>Take the citizen off call {call_id}</translation>
  </message>
  <message>
   <location filename="console/acts/followup.py" />
   <source>Tag datoen for opfølgning af opkald {call_id}</source>
   <translation>Remove the follow-up date of call {call_id}</translation>
  </message>
  <message>
   <location filename="console/acts/triage.py" />
   <source>Tag det opkald, der har ventet længst</source>
   <translation>Take the call that has waited longest</translation>
  </message>
  <message>
   <location filename="console/acts/handoff.py" />
   <source>Tag det sidste svar på overdragelse {handoff_id} tilbage</source>
   <translation>Take back the last answer on handoff {handoff_id}</translation>
  </message>
  <message>
   <location filename="console/acts/handoff.py" />
   <source>Tag kvitteringen for alarmen om overdragelse {handoff_id} tilbage</source>
   <translation>Take back that the alarm of handoff {handoff_id} was seen</translation>
  </message>
  <message>
   <location filename="console/acts/triage.py" />
   <source>Tag opkald {call_id}</source>
   <translation>Take call {call_id}</translation>
  </message>
  <message>
   <location filename="console/acts/units.py" />
   <source>Tag sporeren af {unit_id}</source>
   <translation>Take the tracker off {unit_id}</translation>
  </message>
  <message>
   <location filename="console/acts/directory.py" />
   <source>Tilføj kontaktpersonen {name} i {municipality}</source>
   <translation>Add the contact person {name} in {municipality}</translation>
  </message>
  <message>
   <location filename="console/acts/directory.py" />
   <source>Tilføj tilbuddet {name} i {municipality}</source>
   <translation>Add the service {name} in {municipality}</translation>
  </message>
  <message>
   <location filename="console/acts/efforts.py" />
   <source>Tilslut alligevel ikke opkald {call_id} til overdragelse {handoff_id}</source>
   <translation>Do not join call {call_id} to handoff {handoff_id} after all</translation>
  </message>
  <message>
   <location filename="console/acts/efforts.py" />
   <source>Tilslut opkald {call_id} til overdragelse {handoff_id}</source>
   <translation>Join call {call_id} to handoff {handoff_id}</translation>
  </message>
  <message>
   <location filename="console/acts/consent.py" />
   <source>Træk samtykket på opkald {call_id} tilbage: {scope}</source>
   <translation>Withdraw the consent on call {call_id}: {scope}</translation>
  </message>
  <message>
   <location filename="console/acts/handoff.py" />
   <source>Udsæt ikke overdragelse {handoff_id}</source>
   <translation>Do not snooze handoff {handoff_id}</translation>
  </message>
  <message>
   <location filename="console/acts/followup.py" />
   <source>Underskriv og lås note {note_id}</source>
   <translation>Sign and lock note {note_id}</translation>
  </message>
  <message>
   <location filename="console/acts/window.py" />
   <source>Vis {what}</source>
   <translation>Show {what}</translation>
  </message>
  <message>
   <location filename="console/acts/access.py" />
   <source>Vis, hvem borger {citizen_id} er</source>
   <translation>Show who citizen {citizen_id} is</translation>
  </message>
  <message>
   <location filename="console/acts/access.py" />
   <source>Vis, hvem opkald {call_id} handler om</source>
   <translation>Show whom call {call_id} is about</translation>
  </message>
  <message>
   <location filename="console/acts/window.py" />
   <source>Vis, hvem opkald {call_id} kan handle om</source>
   <translation>Show who call {call_id} may be about</translation>
  </message>
  <message>
   <location filename="console/acts/phones.py" />
   <source>{phone} er ikke længere en delt telefon</source>
   <translation>{phone} is no longer a shared phone</translation>
  </message>
 </context>
 <context>
  <name>SceneOutcome</name>
  <message>
   <location filename="console/labels/codes.py" />
   <source>afrusning</source>
   <translation>detox</translation>
  </message>
  <message>
   <location filename="console/labels/codes.py" />
   <source>afslog hjælp</source>
   <translation>refused help</translation>
  </message>
  <message>
   <location filename="console/labels/codes.py" />
   <source>akutmodtagelse</source>
   <translation>emergency department</translation>
  </message>
  <message>
   <location filename="console/labels/codes.py" />
   <source>blev på stedet</source>
   <translation>stays where met</translation>
  </message>
  <message>
   <location filename="console/labels/codes.py" />
   <source>egen læge</source>
   <translation>general practitioner</translation>
  </message>
  <message>
   <location filename="console/labels/codes.py" />
   <source>familie eller netværk</source>
   <translation>family or network</translation>
  </message>
  <message>
   <location filename="console/labels/codes.py" />
   <source>gik fra stedet</source>
   <translation>left the scene</translation>
  </message>
  <message>
   <location filename="console/labels/codes.py" />
   <source>herberg</source>
   <translation>shelter</translation>
  </message>
  <message>
   <location filename="console/labels/codes.py" />
   <source>hjem</source>
   <translation>home</translation>
  </message>
  <message>
   <location filename="console/labels/codes.py" />
   <source>politi</source>
   <translation>police</translation>
  </message>
  <message>
   <location filename="console/labels/codes.py" />
   <source>psykiatrisk akutmodtagelse</source>
   <translation>psychiatric emergency department</translation>
  </message>
  <message>
   <location filename="console/labels/codes.py" />
   <source>ukendt</source>
   <translation>unknown</translation>
  </message>
 </context>
 <context>
  <name>Scorecard</name>
  <message>
   <location filename="console/ui/review/scorecard_words.py" />
   <source>Accepteret, og borgeren ringede ikke i 90 dage.</source>
   <translation>Accepted, and the citizen did not call for 90 days.</translation>
  </message>
  <message>
   <location filename="console/ui/review/scorecard_words.py" />
   <source>Accepteret; borgeren er ukendt, eller den stoppede.</source>
   <translation>Accepted; the citizen is not known, or it stopped.</translation>
  </message>
  <message>
   <location filename="console/ui/review/scorecard_words.py" />
   <source>Accepteret; borgeren ringede først dag 31–90.</source>
   <translation>Accepted; the citizen first called on day 31–90.</translation>
  </message>
  <message>
   <location filename="console/ui/review/scorecard_words.py" />
   <source>Accepteret; borgeren ringede igen inden dag 31.</source>
   <translation>Accepted; the citizen called again before day 31.</translation>
  </message>
  <message>
   <location filename="console/ui/review/scorecard_words.py" />
   <source>Accepteret; de 90 dage er ikke gået.</source>
   <translation>Accepted; the 90 days are not over.</translation>
  </message>
  <message>
   <location filename="console/ui/review/scorecard_words.py" />
   <source>Afvist med grunden: {reason}.</source>
   <translation>Declined for the reason: {reason}.</translation>
  </message>
  <message>
   <location filename="console/ui/review/scorecard_words.py" />
   <source>Afvist, og ingen har valgt, hvad der så skal ske.</source>
   <translation>Declined, and nobody has chosen what comes next.</translation>
  </message>
  <message>
   <location filename="console/ui/review/scorecard_words.py" />
   <source>Alle kommuner</source>
   <translation>All municipalities</translation>
  </message>
  <message>
   <location filename="console/ui/review/scorecard_words.py" />
   <source>Alle overdragelser, vi har sendt.</source>
   <translation>All handoffs we have sent.</translation>
  </message>
  <message>
   <location filename="console/ui/review/scorecard_words.py" />
   <source>Andel</source>
   <translation>Share</translation>
  </message>
  <message>
   <location filename="console/ui/review/scorecard_words.py" />
   <source>Antal</source>
   <translation>Number</translation>
  </message>
  <message>
   <location filename="console/ui/review/scorecard_words.py" />
   <source>Betyder</source>
   <translation>Means</translation>
  </message>
  <message>
   <location filename="console/ui/review/scorecard_words.py" />
   <source>De har sagt, at den er kommet: halvdelen inden / ni ud af ti inden.</source>
   <translation>They said that it came: half within / nine of ten within.</translation>
  </message>
  <message>
   <location filename="console/ui/review/scorecard_words.py" />
   <source>De har taget over.</source>
   <translation>They have taken over.</translation>
  </message>
  <message>
   <location filename="console/ui/review/scorecard_words.py" />
   <source>De sagde nej, fordi vi manglede oplysninger.</source>
   <translation>They said no because we had left something out.</translation>
  </message>
  <message>
   <location filename="console/ui/review/scorecard_words.py" />
   <source>De sagde nej.</source>
   <translation>They said no.</translation>
  </message>
  <message>
   <location filename="console/ui/review/scorecard_page.py" />
   <source>Deres side</source>
   <translation>Their side</translation>
  </message>
  <message>
   <location filename="console/ui/review/scorecard_words.py" />
   <source>Det første møde er holdt. Tiden er fra ja til møde: halvdelen inden / ni ud af ti inden.</source>
   <translation>The first meeting was held. The time is from yes to meeting: half within / nine of ten within.</translation>
  </message>
  <message>
   <location filename="console/ui/review/scorecard_words.py" />
   <source>En navngiven person har taget den: halvdelen inden / ni ud af ti inden.</source>
   <translation>A named person has taken it: half within / nine of ten within.</translation>
  </message>
  <message>
   <location filename="console/ui/review/scorecard_page.py" />
   <source>En sendt overdragelse tælles her, hvad der end bliver svaret.</source>
   <translation>A sent handoff is counted here, whatever the answer is.</translation>
  </message>
  <message>
   <location filename="console/ui/review/scorecard_export.py" />
   <source>Fil til tallene (.xlsx, .csv eller .pdf)</source>
   <translation>File for the figures (.xlsx, .csv or .pdf)</translation>
  </message>
  <message>
   <location filename="console/ui/review/scorecard_words.py" />
   <source>Fristen for et svar gik, og ingen skrev, at de ringede, før den gik til stedfortræderne.</source>
   <translation>The deadline for an answer passed, and nobody recorded a call before it went to the deputies.</translation>
  </message>
  <message>
   <location filename="console/ui/review/scorecard_export.py" />
   <source>Gem filen</source>
   <translation>Save the file</translation>
  </message>
  <message>
   <location filename="console/ui/review/scorecard_page.py" />
   <source>Gem som fil</source>
   <translation>Save as a file</translation>
  </message>
  <message>
   <location filename="console/ui/review/scorecard_words.py" />
   <source>Halvdelen / 9 af 10</source>
   <translation>Half / 9 of 10</translation>
  </message>
  <message>
   <location filename="console/ui/review/scorecard_words.py" />
   <source>Halvdelen inden</source>
   <translation>Half within</translation>
  </message>
  <message>
   <location filename="console/ui/review/scorecard_words.py" />
   <source>Holdt</source>
   <translation>Held</translation>
  </message>
  <message>
   <location filename="console/ui/review/scorecard_words.py" />
   <source>Holdt den / vores fejl</source>
   <translation>Did it hold / our faults</translation>
  </message>
  <message>
   <location filename="console/ui/review/scorecard_words.py" />
   <source>Hvad</source>
   <translation>What</translation>
  </message>
  <message>
   <location filename="console/ui/review/scorecard_words.py" />
   <source>Ingen havde bekræftet kommunens kontakt i 90 dage, da den blev sendt.</source>
   <translation>Nobody had verified the municipality's contact for 90 days when it was sent.</translation>
  </message>
  <message>
   <location filename="console/ui/review/scorecard_page.py" />
   <source>Ingen overdragelser i perioden.</source>
   <translation>No handoffs in this period.</translation>
  </message>
  <message>
   <location filename="console/ui/review/scorecard_words.py" />
   <source>Ja</source>
   <translation>Yes</translation>
  </message>
  <message>
   <location filename="console/ui/review/scorecard_words.py" />
   <source>Kommune</source>
   <translation>Municipality</translation>
  </message>
  <message>
   <location filename="console/ui/review/scorecard_page.py" />
   <source>Kommunerne</source>
   <translation>Municipalities</translation>
  </message>
  <message>
   <location filename="console/ui/review/scorecard_words.py" />
   <source>Kontakten er ikke bekræftet i 90 dage. Ring og bekræft den.</source>
   <translation>The contact has not been verified for 90 days. Ring and verify it.</translation>
  </message>
  <message>
   <location filename="console/ui/review/scorecard_words.py" />
   <source>Lavet</source>
   <translation>Made</translation>
  </message>
  <message>
   <location filename="console/ui/review/scorecard_words.py" />
   <source>Lavet {when}.</source>
   <translation>Made {when}.</translation>
  </message>
  <message>
   <location filename="console/ui/review/scorecard_words.py" />
   <source>Ni ud af ti inden</source>
   <translation>Nine of ten within</translation>
  </message>
  <message>
   <location filename="console/ui/review/scorecard_words.py" />
   <source>Nr.</source>
   <translation>No.</translation>
  </message>
  <message>
   <location filename="console/ui/review/scorecard_words.py" />
   <source>Om tallene</source>
   <translation>About the figures</translation>
  </message>
  <message>
   <location filename="console/ui/review/scorecard_words.py" />
   <source>Opkald</source>
   <translation>Call</translation>
  </message>
  <message>
   <location filename="console/ui/review/scorecard_words.py" />
   <source>Overdragelser</source>
   <translation>Handoffs</translation>
  </message>
  <message>
   <location filename="console/ui/review/scorecard_words.py" />
   <source>Overdragelser med mindst én af fejlene ovenfor.</source>
   <translation>Handoffs with at least one of the faults above.</translation>
  </message>
  <message>
   <location filename="console/ui/review/scorecard_page.py" />
   <source>Overdragelser målt</source>
   <translation>Handoffs measured</translation>
  </message>
  <message>
   <location filename="console/ui/review/scorecard_page.py" />
   <source>Overdragelserne bag tallet</source>
   <translation>The handoffs behind the number</translation>
  </message>
  <message>
   <location filename="console/ui/review/scorecard_words.py" />
   <source>Periode</source>
   <translation>Period</translation>
  </message>
  <message>
   <location filename="console/ui/review/scorecard_words.py" />
   <source>Sendt</source>
   <translation>Sent</translation>
  </message>
  <message>
   <location filename="console/ui/review/scorecard_words.py" />
   <source>Sendt senere end arbejdsdagen efter, at enheden tog fra borgeren.</source>
   <translation>Sent later than the working day after the unit left the citizen.</translation>
  </message>
  <message>
   <location filename="console/ui/review/scorecard_words.py" />
   <source>Sendt {first} – {last}</source>
   <translation>Sent {first} – {last}</translation>
  </message>
  <message>
   <location filename="console/ui/review/scorecard_words.py" />
   <source>Side</source>
   <translation>Side</translation>
  </message>
  <message>
   <location filename="console/ui/review/scorecard_words.py" />
   <source>Står</source>
   <translation>State</translation>
  </message>
  <message>
   <location filename="console/ui/review/scorecard_words.py" />
   <source>Sundhedsvæsenet</source>
   <translation>The health service</translation>
  </message>
  <message>
   <location filename="console/ui/review/scorecard_words.py" />
   <source>Tal</source>
   <translation>Figures</translation>
  </message>
  <message>
   <location filename="console/ui/review/scorecard_export.py" />
   <source>Tallene er gemt i {path}</source>
   <translation>The figures are saved in {path}</translation>
  </message>
  <message>
   <location filename="console/ui/review/scorecard_words.py" />
   <source>Tider i timer</source>
   <translation>Times in hours</translation>
  </message>
  <message>
   <location filename="console/ui/review/scorecard_words.py" />
   <source>Til</source>
   <translation>To</translation>
  </message>
  <message>
   <location filename="console/ui/review/scorecard_words.py" />
   <source>Vores</source>
   <translation>Ours</translation>
  </message>
  <message>
   <location filename="console/ui/review/scorecard_page.py" />
   <source>Vores side</source>
   <translation>Our side</translation>
  </message>
  <message>
   <location filename="console/ui/review/scorecard_words.py" />
   <source>alle kommuner</source>
   <translation>all municipalities</translation>
  </message>
  <message>
   <location filename="console/ui/review/scorecard_words.py" />
   <source>nu</source>
   <translation>now</translation>
  </message>
  <message>
   <location filename="console/ui/review/scorecard_words.py" />
   <source>overdragelser</source>
   <translation>handoffs</translation>
  </message>
  <message>
   <location filename="console/ui/review/scorecard_words.py" />
   <source>{days} d</source>
   <translation>{days} d</translation>
  </message>
  <message>
   <location filename="console/ui/review/scorecard_words.py" />
   <source>{hours} t</source>
   <translation>{hours} h</translation>
  </message>
  <message>
   <location filename="console/ui/review/scorecard_words.py" />
   <source>{n} af kommunerne har en kontakt, ingen har bekræftet i 90 dage.</source>
   <translation>{n} of the municipalities have a contact that nobody has verified for 90 days.</translation>
  </message>
  <message>
   <location filename="console/ui/review/scorecard_words.py" />
   <source>½ / 9 af 10</source>
   <translation>½ / 9 of 10</translation>
  </message>
  <message>
   <location filename="console/ui/review/scorecard_words.py" />
   <source>Åben, og svaret skulle være kommet nu.</source>
   <translation>Open, and the answer should have come by now.</translation>
  </message>
  <message>
   <location filename="console/ui/review/scorecard_page.py" />
   <source>← → sorterer, mellemrum vender, Enter går til tallene</source>
   <translation>← → sort, Space reverses, Enter goes to the figures</translation>
  </message>
 </context>
 <context>
  <name>Settings</name>
  <message>
   <location filename="console/ui/settings_menu.py" />
   <source>Dansk</source>
   <translation>Danish</translation>
  </message>
  <message>
   <location filename="console/ui/settings_menu.py" />
   <source>Engelsk</source>
   <translation>English</translation>
  </message>
  <message>
   <location filename="console/ui/settings_menu.py" />
   <source>Felter</source>
   <translation>Panels</translation>
  </message>
  <message>
   <location filename="console/ui/settings_menu.py" />
   <source>Frist eskaleret</source>
   <translation>Deadline escalated</translation>
  </message>
  <message>
   <location filename="console/ui/settings_menu.py" />
   <source>Frist nær</source>
   <translation>Deadline near</translation>
  </message>
  <message>
   <location filename="console/ui/settings_menu.py" />
   <source>Frist overskredet</source>
   <translation>Overdue</translation>
  </message>
  <message>
   <location filename="console/ui/settings_menu.py" />
   <source>Høj kontrast</source>
   <translation>High contrast</translation>
  </message>
  <message>
   <location filename="console/ui/settings_menu.py" />
   <source>Indstillinger</source>
   <translation>Settings</translation>
  </message>
  <message>
   <location filename="console/ui/settings_menu.py" />
   <source>Ingen database</source>
   <translation>No database</translation>
  </message>
  <message>
   <location filename="console/ui/settings_menu.py" />
   <source>Lyd</source>
   <translation>Sound</translation>
  </message>
  <message>
   <location filename="console/ui/settings_menu.py" />
   <source>Lydstyrke</source>
   <translation>Volume</translation>
  </message>
  <message>
   <location filename="console/ui/settings_menu.py" />
   <source>Lyst</source>
   <translation>Light</translation>
  </message>
  <message>
   <location filename="console/ui/settings_menu.py" />
   <source>Mørkt</source>
   <translation>Dark</translation>
  </message>
  <message>
   <location filename="console/ui/settings_menu.py" />
   <source>Nyt opkald</source>
   <translation>New call</translation>
  </message>
  <message>
   <location filename="console/ui/settings_menu.py" />
   <source>Som systemet</source>
   <translation>As the system</translation>
  </message>
  <message>
   <location filename="console/ui/settings_menu.py" />
   <source>Sprog</source>
   <translation>Language</translation>
  </message>
  <message>
   <location filename="console/ui/settings_menu.py" />
   <source>Tekststørrelse</source>
   <translation>Text size</translation>
  </message>
  <message>
   <location filename="console/ui/settings_menu.py" />
   <source>Udseende</source>
   <translation>Appearance</translation>
  </message>
 </context>
 <context>
  <name>SharedField</name>
  <message>
   <location filename="console/labels/codes.py" />
   <source>CPR-nummer</source>
   <translation>CPR number</translation>
  </message>
  <message>
   <location filename="console/labels/codes.py" />
   <source>adresse</source>
   <translation>address</translation>
  </message>
  <message>
   <location filename="console/labels/codes.py" />
   <source>behov</source>
   <translation>needs</translation>
  </message>
  <message>
   <location filename="console/labels/codes.py" />
   <source>fødselsdato</source>
   <translation>date of birth</translation>
  </message>
  <message>
   <location filename="console/labels/codes.py" />
   <source>navn</source>
   <translation>name</translation>
  </message>
  <message>
   <location filename="console/labels/codes.py" />
   <source>problemer</source>
   <translation>categories</translation>
  </message>
  <message>
   <location filename="console/labels/codes.py" />
   <source>resultat af besøget</source>
   <translation>outcome of the visit</translation>
  </message>
  <message>
   <location filename="console/labels/codes.py" />
   <source>telefon</source>
   <translation>phone</translation>
  </message>
 </context>
 <context>
  <name>SharedPhone</name>
  <message>
   <location filename="console/ui/call/shared_phone_part.py" />
   <source>Delt telefon: {place}. Andres opkald herfra er ikke talt med.</source>
   <translation>Shared phone: {place}. Other people's calls from it are not counted.</translation>
  </message>
  <message>
   <location filename="console/ui/call/shared_phone_part.py" />
   <source>Delt?</source>
   <translation>Shared?</translation>
  </message>
  <message>
   <location filename="console/ui/review/shared_phones.py" />
   <source>Delte telefoner</source>
   <translation>Shared phones</translation>
  </message>
  <message>
   <location filename="console/ui/call/shared_phone_part.py" />
   <source>Hvor står telefonen?</source>
   <translation>Where is the phone?</translation>
  </message>
  <message>
   <location filename="console/ui/call/shared_phone_part.py" />
   <source>Hvor telefonen står</source>
   <translation>Where the phone is</translation>
  </message>
  <message>
   <location filename="console/ui/call/shared_phone_part.py" />
   <source>Ikke delt længere</source>
   <translation>No longer shared</translation>
  </message>
  <message>
   <location filename="console/ui/review/shared_phones.py" />
   <source>Ingen endnu. Mærk telefonen på fx et herberg:</source>
   <translation>None yet. Mark the phone of a shelter, say:</translation>
  </message>
  <message>
   <location filename="console/ui/call/shared_phone_part.py" />
   <source>Luk</source>
   <translation>Close</translation>
  </message>
  <message>
   <location filename="console/ui/call/shared_phone_part.py" />
   <source>Luk delt telefon</source>
   <translation>Close shared phone</translation>
  </message>
  <message>
   <location filename="console/ui/call/shared_phone_part.py" />
   <source>Mange ringer fra denne telefon</source>
   <translation>Many people call from this phone</translation>
  </message>
  <message>
   <location filename="console/ui/call/shared_phone_part.py" />
   <source>Mærk som delt</source>
   <translation>Mark as shared</translation>
  </message>
  <message>
   <location filename="console/ui/review/shared_phones.py" />
   <source>Mærket</source>
   <translation>Marked</translation>
  </message>
  <message>
   <location filename="console/ui/review/shared_phones.py" />
   <source>Mærket af</source>
   <translation>Marked by</translation>
  </message>
  <message>
   <location filename="console/ui/review/shared_phones.py" />
   <source>Navn</source>
   <translation>Name</translation>
  </message>
  <message>
   <location filename="console/ui/call/shared_phone_part.py" />
   <source>Ret delt telefon</source>
   <translation>Change shared phone</translation>
  </message>
  <message>
   <location filename="console/ui/review/shared_phones.py" />
   <source>Sted</source>
   <translation>Place</translation>
  </message>
  <message>
   <location filename="console/ui/call/shared_phone_part.py" />
   <source>Stedets navn</source>
   <translation>The place's name</translation>
  </message>
  <message>
   <location filename="console/ui/call/shared_phone_part.py" />
   <source>Stedets navn, fx Testherberg</source>
   <translation>The place's name, such as Testherberg</translation>
  </message>
  <message>
   <location filename="console/ui/review/shared_phones.py" />
   <source>Telefon</source>
   <translation>Phone</translation>
  </message>
 </context>
 <context>
  <name>SharedPlace</name>
  <message>
   <location filename="console/labels/codes.py" />
   <source>andet sted</source>
   <translation>other place</translation>
  </message>
  <message>
   <location filename="console/labels/codes.py" />
   <source>bosted</source>
   <translation>supported housing</translation>
  </message>
  <message>
   <location filename="console/labels/codes.py" />
   <source>herberg</source>
   <translation>shelter</translation>
  </message>
  <message>
   <location filename="console/labels/codes.py" />
   <source>institution</source>
   <translation>institution</translation>
  </message>
  <message>
   <location filename="console/labels/codes.py" />
   <source>offentlig telefon</source>
   <translation>public phone</translation>
  </message>
  <message>
   <location filename="console/labels/codes.py" />
   <source>pension</source>
   <translation>boarding house</translation>
  </message>
  <message>
   <location filename="console/labels/codes.py" />
   <source>plejehjem</source>
   <translation>nursing home</translation>
  </message>
 </context>
 <context>
  <name>SignIn</name>
  <message>
   <location filename="console/ui/signing/page.py" />
   <source>1 opkald venter</source>
   <translation>1 call waiting</translation>
  </message>
  <message>
   <location filename="console/ui/signing/page.py" />
   <source>Adgangskode</source>
   <translation>Password</translation>
  </message>
  <message>
   <location filename="console/ui/signing/page.py" />
   <source>En anden logger på</source>
   <translation>Somebody else signs in</translation>
  </message>
  <message>
   <location filename="console/ui/signing/page.py" />
   <source>Husk adgangskoden på denne maskine</source>
   <translation>Remember the password on this machine</translation>
  </message>
  <message>
   <location filename="console/ui/signing/page.py" />
   <source>Ingen opkald venter</source>
   <translation>No calls waiting</translation>
  </message>
  <message>
   <location filename="console/ui/signing/page.py" />
   <source>Kan ikke huskes her: nøgleringen svarer ikke</source>
   <translation>Cannot be remembered here: the keyring does not answer</translation>
  </message>
  <message>
   <location filename="console/ui/signing/page.py" />
   <source>Log på</source>
   <translation>Sign in</translation>
  </message>
  <message>
   <location filename="console/ui/signing/page.py" />
   <source>Log på Sociolancen</source>
   <translation>Sign in to the Sociolance</translation>
  </message>
  <message>
   <location filename="console/ui/signing/page.py" />
   <source>Lås op</source>
   <translation>Unlock</translation>
  </message>
  <message>
   <location filename="console/ui/signing/page.py" />
   <source>Navn</source>
   <translation>Name</translation>
  </message>
  <message>
   <location filename="console/ui/signing/gate.py" />
   <source>Nøgleringen svarer ikke, så adgangskoden er ikke husket. Du er på.</source>
   <translation>The keyring does not answer, so the password is not remembered. You are signed in.</translation>
  </message>
  <message>
   <location filename="console/ui/signing/page.py" />
   <source>Rolle på vagten</source>
   <translation>Role on this shift</translation>
  </message>
  <message>
   <location filename="console/ui/signing/page.py" />
   <source>{count} opkald venter</source>
   <translation>{count} calls waiting</translation>
  </message>
  <message>
   <location filename="console/ui/signing/gate.py" />
   <source>{name} er logget ud og har 1 åbent opkald. Log på igen, eller bed en anden om at overtage det.</source>
   <translation>{name} has signed out and has 1 open call. Sign in again, or ask somebody to take it over.</translation>
  </message>
  <message>
   <location filename="console/ui/signing/gate.py" />
   <source>{name} er logget ud og har {count} åbne opkald. Log på igen, eller bed en anden om at overtage dem.</source>
   <translation>{name} has signed out and has {count} open calls. Sign in again, or ask somebody to take them over.</translation>
  </message>
  <message>
   <location filename="console/ui/signing/gate.py" />
   <source>{name} er logget ud.</source>
   <translation>{name} has signed out.</translation>
  </message>
  <message>
   <location filename="console/ui/signing/page.py" />
   <source>{name} har låst konsollen</source>
   <translation>{name} has locked the console</translation>
  </message>
  <message>
   <location filename="console/ui/signing/gate.py" />
   <source>{name} kan ikke længere være her i den rolle.</source>
   <translation>{name} can no longer be here in that role.</translation>
  </message>
 </context>
 <context>
  <name>Stage</name>
  <message>
   <location filename="console/labels/codes.py" />
   <source>fremmøde</source>
   <translation>scene</translation>
  </message>
  <message>
   <location filename="console/labels/codes.py" />
   <source>modtagelse</source>
   <translation>intake</translation>
  </message>
  <message>
   <location filename="console/labels/codes.py" />
   <source>opfølgning</source>
   <translation>follow-up</translation>
  </message>
  <message>
   <location filename="console/labels/codes.py" />
   <source>overdragelse</source>
   <translation>handoff</translation>
  </message>
  <message>
   <location filename="console/labels/codes.py" />
   <source>samtykke</source>
   <translation>consent</translation>
  </message>
  <message>
   <location filename="console/labels/codes.py" />
   <source>tildeling</source>
   <translation>assignment</translation>
  </message>
  <message>
   <location filename="console/labels/codes.py" />
   <source>visitation</source>
   <translation>triage</translation>
  </message>
 </context>
 <context>
  <name>StageState</name>
  <message>
   <location filename="console/labels/codes.py" />
   <source>forude</source>
   <translation>ahead</translation>
  </message>
  <message>
   <location filename="console/labels/codes.py" />
   <source>ikke brugt</source>
   <translation>skipped</translation>
  </message>
  <message>
   <location filename="console/labels/codes.py" />
   <source>klaret</source>
   <translation>done</translation>
  </message>
  <message>
   <location filename="console/labels/codes.py" />
   <source>nu</source>
   <translation>now</translation>
  </message>
 </context>
 <context>
  <name>Start</name>
  <message>
   <location filename="console/ui/directory/start.py" />
   <source>1  Kommunerne</source>
   <translation>1  The municipalities</translation>
  </message>
  <message>
   <location filename="console/ui/directory/start.py" />
   <source>2  Enhederne</source>
   <translation>2  The units</translation>
  </message>
  <message>
   <location filename="console/ui/directory/start.py" />
   <source>3  Færdig</source>
   <translation>3  Ready</translation>
  </message>
  <message>
   <location filename="console/ui/directory/start.py" />
   <source>De 19 kommer med kode og navn alene. Telefon, kontaktperson og åbningstid skriver I selv, når nogen har bekræftet dem. Har I en fil, så indlæs den.</source>
   <translation>The 19 come with code and name alone. You type phone, contact person and opening hours yourselves once somebody has verified them. If you have a file, import it.</translation>
  </message>
  <message>
   <location filename="console/ui/directory/start.py" />
   <source>Enhedens kaldetegn</source>
   <translation>The unit's call sign</translation>
  </message>
  <message>
   <location filename="console/ui/directory/start.py" />
   <source>Hent de 19 kommuner i Region Midtjylland</source>
   <translation>Get the 19 municipalities of Region Midtjylland</translation>
  </message>
  <message>
   <location filename="console/ui/directory/start.py" />
   <source>Hvad enheden er</source>
   <translation>What the unit is</translation>
  </message>
  <message>
   <location filename="console/ui/directory/start.py" />
   <source>Indlæs fil …</source>
   <translation>Import file …</translation>
  </message>
  <message>
   <location filename="console/ui/directory/start.py" />
   <source>Ingen enheder endnu.</source>
   <translation>No units yet.</translation>
  </message>
  <message>
   <location filename="console/ui/directory/start.py" />
   <source>Ingen kommuner endnu.</source>
   <translation>No municipalities yet.</translation>
  </message>
  <message>
   <location filename="console/ui/directory/start.py" />
   <source>Kaldetegn, fx S1</source>
   <translation>Call sign, e.g. S1</translation>
  </message>
  <message>
   <location filename="console/ui/directory/start.py" />
   <source>Kom i gang</source>
   <translation>Get started</translation>
  </message>
  <message>
   <location filename="console/ui/directory/start.py" />
   <source>Konsollen kan tage imod opkald allerede nu. For at kunne overdrage skal den kende kommunerne, og for at kunne sende nogen skal den kende enhederne.</source>
   <translation>The console can already take calls. To hand off, it must know the municipalities; to send somebody, it must know the units.</translation>
  </message>
  <message>
   <location filename="console/ui/directory/start.py" />
   <source>Tilføj enhed</source>
   <translation>Add unit</translation>
  </message>
  <message>
   <location filename="console/ui/directory/start.py" />
   <source>Videre til kommunelisten</source>
   <translation>On to the municipality list</translation>
  </message>
  <message>
   <location filename="console/ui/directory/start.py" />
   <source>{n} kommuner er på plads.</source>
   <translation>{n} municipalities are in place.</translation>
  </message>
 </context>
 <context>
  <name>StatusBar</name>
  <message>
   <location filename="console/ui/status_bar.py" />
   <source>Afklar: {count}</source>
   <translation>Resolve: {count}</translation>
  </message>
  <message>
   <location filename="console/ui/status_bar.py" />
   <source>afbrudt</source>
   <translation>offline</translation>
  </message>
  <message>
   <location filename="console/ui/status_bar.py" />
   <source>afbrudt kl. {at}</source>
   <translation>lost at {at}</translation>
  </message>
  <message>
   <location filename="console/ui/status_bar.py" />
   <source>forbundet</source>
   <translation>connected</translation>
  </message>
  <message>
   <location filename="console/ui/status_bar.py" />
   <source>ikke åben</source>
   <translation>not open</translation>
  </message>
  <message>
   <location filename="console/ui/status_bar.py" />
   <source>modtager</source>
   <translation>receiving</translation>
  </message>
  <message>
   <location filename="console/ui/status_bar.py" />
   <source>modtager ikke</source>
   <translation>not receiving</translation>
  </message>
  <message>
   <location filename="console/ui/status_bar.py" />
   <source>modtager ikke opkald</source>
   <translation>not receiving calls</translation>
  </message>
  <message>
   <location filename="console/ui/status_bar.py" />
   <source>vagt {first}-{last}</source>
   <translation>shift {first}-{last}</translation>
  </message>
  <message>
   <location filename="console/ui/status_bar.py" />
   <source>{count} usendt</source>
   <translation>{count} unsent</translation>
  </message>
  <message>
   <location filename="console/ui/status_bar.py" />
   <source>{count} venter på at blive sendt</source>
   <translation>{count} waiting to be sent</translation>
  </message>
  <message>
   <location filename="console/ui/status_bar.py" />
   <source>åbner…</source>
   <translation>opening…</translation>
  </message>
  <message>
   <location filename="console/ui/status_bar.py" />
   <source>øvelse, opdigtede opkald</source>
   <translation>exercise, made-up calls</translation>
  </message>
 </context>
 <context>
  <name>Storage</name>
  <message>
   <location filename="console/labels/failures.py" />
   <source>Adgangskoden hører ikke til i adressen. Intet er ændret. Skriv adressen uden, og sæt SOCIOLANCE_PASSWORD.</source>
   <translation>The password does not belong in the address. Nothing was changed. Write the address without it, and set SOCIOLANCE_PASSWORD.</translation>
  </message>
  <message>
   <location filename="console/labels/failures.py" />
   <source>Databasen er beskadiget. Intet blev gemt. Hent den seneste sikkerhedskopi.</source>
   <translation>The database is damaged. Nothing was saved. Get the latest backup.</translation>
  </message>
  <message>
   <location filename="console/labels/failures.py" />
   <source>Databasen er krypteret, og nøglen er ikke i din nøglering. Intet er ændret. Log ind på maskinen som den, der krypterede den, eller gendan en sikkerhedskopi.</source>
   <translation>The database is encrypted, and its key is not in your keyring. Nothing has been changed. Log in to the machine as whoever encrypted it, or restore a backup.</translation>
  </message>
  <message>
   <location filename="console/labels/failures.py" />
   <source>Databasen er lavet af en nyere udgave. Intet er ændret. Opdatér konsollen.</source>
   <translation>The database was made by a newer version. Nothing was changed. Update the console.</translation>
  </message>
  <message>
   <location filename="console/labels/failures.py" />
   <source>Databasen er lavet af en ældre udgave. Intet er ændret. Kør: sociolance admin migrate</source>
   <translation>The database was made by an older version. Nothing was changed. Run: sociolance admin migrate</translation>
  </message>
  <message>
   <location filename="console/labels/failures.py" />
   <source>Databasen er optaget af en anden. Intet blev gemt. Prøv igen om lidt.</source>
   <translation>The database is busy with somebody else. Nothing was saved. Try again shortly.</translation>
  </message>
  <message>
   <location filename="console/labels/failures.py" />
   <source>Databasen er tom. Intet er ændret. Kør først: sociolance admin init-centre ADRESSE</source>
   <translation>The database is empty. Nothing was changed. First run: sociolance admin init-centre ADDRESS</translation>
  </message>
  <message>
   <location filename="console/labels/failures.py" />
   <source>Databasen kan ikke åbnes. Intet blev gemt. Tjek stien.</source>
   <translation>The database cannot be opened. Nothing was saved. Check the path.</translation>
  </message>
  <message>
   <location filename="console/labels/failures.py" />
   <source>Databasen kan kun læses. Intet blev gemt. Tjek rettighederne.</source>
   <translation>The database is read-only. Nothing was saved. Check the permissions.</translation>
  </message>
  <message>
   <location filename="console/labels/failures.py" />
   <source>Databasen ordner tekst forkert. Intet er ændret. Lav den med ENCODING 'UTF8' LOCALE 'C', eller lad init-centre lave den.</source>
   <translation>The database sorts text in the wrong order. Nothing was changed. Make it with ENCODING 'UTF8' LOCALE 'C', or let init-centre make it.</translation>
  </message>
  <message>
   <location filename="console/labels/failures.py" />
   <source>Databasen svarer ikke ({code}). Intet blev gemt. Prøv igen om lidt.</source>
   <translation>The database does not answer ({code}). Nothing was saved. Try again shortly.</translation>
  </message>
  <message>
   <location filename="console/labels/failures.py" />
   <source>Databasens nøgle hører til i din nøglering, og den svarer ikke. Intet er ændret. Lås nøgleringen op, og prøv igen.</source>
   <translation>The database's key belongs in your keyring, which does not answer. Nothing has been changed. Unlock the keyring, and try again.</translation>
  </message>
  <message>
   <location filename="console/labels/failures.py" />
   <source>Den adresse kan ikke bruges. Intet er ændret. Skriv sqlite:///sti eller postgresql://bruger@vært/navn</source>
   <translation>That address cannot be used. Nothing was changed. Write sqlite:///path or postgresql://user@host/name</translation>
  </message>
  <message>
   <location filename="console/labels/failures.py" />
   <source>Der er ingen forbindelse til databasen. Intet blev gemt. Prøv igen, når den er tilbage.</source>
   <translation>There is no connection to the database. Nothing was saved. Try again when it is back.</translation>
  </message>
  <message>
   <location filename="console/labels/failures.py" />
   <source>Der kunne ikke startes en PostgreSQL-server på denne maskine. Intet er ændret. Kør: make setup</source>
   <translation>No PostgreSQL server could be started on this machine. Nothing was changed. Run: make setup</translation>
  </message>
  <message>
   <location filename="console/labels/failures.py" />
   <source>Det har du ikke lov til i databasen. Intet blev gemt. Spørg den, der passer den.</source>
   <translation>The database does not let you do that. Nothing was saved. Ask whoever looks after it.</translation>
  </message>
  <message>
   <location filename="console/labels/failures.py" />
   <source>Disken er fuld. Intet blev gemt. Gør plads, og prøv igen.</source>
   <translation>The disk is full. Nothing was saved. Make room, and try again.</translation>
  </message>
  <message>
   <location filename="console/labels/failures.py" />
   <source>En krypteret database kræver pakken sqlcipher3. Intet er ændret. Installér den: pip install sqlcipher3</source>
   <translation>An encrypted database needs the package sqlcipher3. Nothing has been changed. Install it: pip install sqlcipher3</translation>
  </message>
  <message>
   <location filename="console/labels/failures.py" />
   <source>Forbindelsen røg, mens der blev gemt. Det kan være gemt: se efter, før du gør det igen.</source>
   <translation>The connection was lost while saving. It may have been saved: look before you do it again.</translation>
  </message>
  <message>
   <location filename="console/labels/failures.py" />
   <source>Forbindelsen ville ikke være sikker. Intet er ændret. Brug sslmode=verify-full.</source>
   <translation>The connection would not be secure. Nothing was changed. Use sslmode=verify-full.</translation>
  </message>
  <message>
   <location filename="console/labels/failures.py" />
   <source>Serveren er for gammel. Intet er ændret. Brug PostgreSQL 15 eller nyere.</source>
   <translation>The server is too old. Nothing was changed. Use PostgreSQL 15 or newer.</translation>
  </message>
  <message>
   <location filename="console/labels/failures.py" />
   <source>Serveren tager ikke adgangskoden til det navn. Intet er ændret. Ret SOCIOLANCE_PASSWORD eller navnet i adressen, og prøv igen.</source>
   <translation>The server does not take the password for that name. Nothing was changed. Correct SOCIOLANCE_PASSWORD or the name in the address, and try again.</translation>
  </message>
  <message>
   <location filename="console/labels/failures.py" />
   <source>Serveren vil have en adgangskode, og den fik ingen. Intet er ændret. Sæt SOCIOLANCE_PASSWORD, og prøv igen.</source>
   <translation>The server wants a password and was given none. Nothing was changed. Set SOCIOLANCE_PASSWORD, and try again.</translation>
  </message>
 </context>
 <context>
  <name>Terminal</name>
  <message>
   <location filename="console/terminal/audit.py" />
   <source>Borger {n}s indsigt er gemt i {path}</source>
   <translation>Citizen {n}'s insight is saved in {path}</translation>
  </message>
  <message>
   <location filename="console/terminal/reading.py" />
   <source>Intet fundet.</source>
   <translation>Nothing found.</translation>
  </message>
  <message>
   <location filename="console/terminal/reading.py" />
   <source>borger {number}</source>
   <translation>citizen {number}</translation>
  </message>
  <message>
   <location filename="console/terminal/reading.py" />
   <source>{n} kommuner gemt i {path}</source>
   <translation>{n} municipalities saved in {path}</translation>
  </message>
 </context>
 <context>
  <name>Theme</name>
  <message>
   <location filename="console/acts/choices.py" />
   <source>høj kontrast</source>
   <translation>high contrast</translation>
  </message>
  <message>
   <location filename="console/acts/choices.py" />
   <source>lyst</source>
   <translation>light</translation>
  </message>
  <message>
   <location filename="console/acts/choices.py" />
   <source>mørkt</source>
   <translation>dark</translation>
  </message>
  <message>
   <location filename="console/acts/choices.py" />
   <source>som systemet</source>
   <translation>as the system</translation>
  </message>
 </context>
 <context>
  <name>Timeline</name>
  <message>
   <location filename="console/labels/timeline.py" />
   <source>(ny)</source>
   <translation>(new)</translation>
  </message>
  <message>
   <location filename="console/labels/timeline.py" />
   <source>afvist besked set</source>
   <translation>rejected message seen</translation>
  </message>
  <message>
   <location filename="console/labels/timeline.py" />
   <source>alligevel ikke noget nyt ved siden af det, der er i gang</source>
   <translation>nothing new beside what goes on after all</translation>
  </message>
  <message>
   <location filename="console/labels/timeline.py" />
   <source>alligevel ikke tilsluttet overdragelse {handoff}</source>
   <translation>not joined to handoff {handoff} after all</translation>
  </message>
  <message>
   <location filename="console/labels/timeline.py" />
   <source>behov, {area}: {level}</source>
   <translation>need, {area}: {level}</translation>
  </message>
  <message>
   <location filename="console/labels/timeline.py" />
   <source>besked udefra afvist og gemt</source>
   <translation>message from outside rejected and stored</translation>
  </message>
  <message>
   <location filename="console/labels/timeline.py" />
   <source>borger {absorbed} lagt sammen med {citizen}</source>
   <translation>citizen {absorbed} merged with {citizen}</translation>
  </message>
  <message>
   <location filename="console/labels/timeline.py" />
   <source>borger {absorbed} skilt fra {citizen} igen</source>
   <translation>citizen {absorbed} separated from {citizen} again</translation>
  </message>
  <message>
   <location filename="console/labels/timeline.py" />
   <source>borger {citizen} oprettet</source>
   <translation>citizen {citizen} added</translation>
  </message>
  <message>
   <location filename="console/labels/timeline.py" />
   <source>borger {citizen} rettet: {fields}</source>
   <translation>citizen {citizen} edited: {fields}</translation>
  </message>
  <message>
   <location filename="console/labels/timeline.py" />
   <source>borger {citizen} taget af opkaldet</source>
   <translation>citizen {citizen} taken off the call</translation>
  </message>
  <message>
   <location filename="console/labels/timeline.py" />
   <source>borger {citizen} vist: {reason}</source>
   <translation>citizen {citizen} shown: {reason}</translation>
  </message>
  <message>
   <location filename="console/labels/timeline.py" />
   <source>borgeren endte: {outcome}</source>
   <translation>citizen ended: {outcome}</translation>
  </message>
  <message>
   <location filename="console/labels/timeline.py" />
   <source>borgeren ikke orienteret, begrundet</source>
   <translation>citizen not informed, with reason</translation>
  </message>
  <message>
   <location filename="console/labels/timeline.py" />
   <source>borgeren orienteret bagefter</source>
   <translation>citizen informed afterwards</translation>
  </message>
  <message>
   <location filename="console/labels/timeline.py" />
   <source>bruger {account} er nu {roles}</source>
   <translation>user {account} is now {roles}</translation>
  </message>
  <message>
   <location filename="console/labels/timeline.py" />
   <source>bruger {account} lukket</source>
   <translation>user {account} closed</translation>
  </message>
  <message>
   <location filename="console/labels/timeline.py" />
   <source>bruger {account} oprettet: {roles}</source>
   <translation>user {account} made: {roles}</translation>
  </message>
  <message>
   <location filename="console/labels/timeline.py" />
   <source>bruger {account} åbnet igen</source>
   <translation>user {account} opened again</translation>
  </message>
  <message>
   <location filename="console/labels/timeline.py" />
   <source>databasen tjekket: {findings} fund</source>
   <translation>database checked: {findings} findings</translation>
  </message>
  <message>
   <location filename="console/labels/timeline.py" />
   <source>delt telefon nr. {telephone}: {place}</source>
   <translation>shared phone no. {telephone}: {place}</translation>
  </message>
  <message>
   <location filename="console/labels/timeline.py" />
   <source>forkert adgangskode</source>
   <translation>wrong password</translation>
  </message>
  <message>
   <location filename="console/labels/timeline.py" />
   <source>gentagen ringer regnes nu efter: {definition}</source>
   <translation>repeat callers are now counted by: {definition}</translation>
  </message>
  <message>
   <location filename="console/labels/timeline.py" />
   <source>gjort uden forbindelse og ikke sendt: {unsent_choice}</source>
   <translation>done without a connection and not sent: {unsent_choice}</translation>
  </message>
  <message>
   <location filename="console/labels/timeline.py" />
   <source>grunden til at ringe igen er taget af</source>
   <translation>the reason for calling again was taken off</translation>
  </message>
  <message>
   <location filename="console/labels/timeline.py" />
   <source>hentet ud: {export}</source>
   <translation>taken out: {export}</translation>
  </message>
  <message>
   <location filename="console/labels/timeline.py" />
   <source>i gang hos andre: {effort}</source>
   <translation>going on with others: {effort}</translation>
  </message>
  <message>
   <location filename="console/labels/timeline.py" />
   <source>ikke længere i gang hos andre: {effort}</source>
   <translation>no longer going on with others: {effort}</translation>
  </message>
  <message>
   <location filename="console/labels/timeline.py" />
   <source>kold</source>
   <translation>cold</translation>
  </message>
  <message>
   <location filename="console/labels/timeline.py" />
   <source>kommune: {municipality}</source>
   <translation>municipality: {municipality}</translation>
  </message>
  <message>
   <location filename="console/labels/timeline.py" />
   <source>konsollen låser sig efter {minutes} min. uden brug</source>
   <translation>the console locks itself after {minutes} min unused</translation>
  </message>
  <message>
   <location filename="console/labels/timeline.py" />
   <source>konsollen låst</source>
   <translation>console locked</translation>
  </message>
  <message>
   <location filename="console/labels/timeline.py" />
   <source>konsollen låst op</source>
   <translation>console unlocked</translation>
  </message>
  <message>
   <location filename="console/labels/timeline.py" />
   <source>konsollen låste sig selv</source>
   <translation>the console locked itself</translation>
  </message>
  <message>
   <location filename="console/labels/timeline.py" />
   <source>kontakter indlæst for {municipalities}</source>
   <translation>contacts imported for {municipalities}</translation>
  </message>
  <message>
   <location filename="console/labels/timeline.py" />
   <source>logget af</source>
   <translation>signed off</translation>
  </message>
  <message>
   <location filename="console/labels/timeline.py" />
   <source>lovgrundlag for {scope}: {ground}</source>
   <translation>legal ground for {scope}: {ground}</translation>
  </message>
  <message>
   <location filename="console/labels/timeline.py" />
   <source>noget nyt ved siden af det, der er i gang: {beside}</source>
   <translation>something new beside what is going on: {beside}</translation>
  </message>
  <message>
   <location filename="console/labels/timeline.py" />
   <source>note til næste vagt skrevet</source>
   <translation>note to the next shift written</translation>
  </message>
  <message>
   <location filename="console/labels/timeline.py" />
   <source>note {note} retter note {corrects}</source>
   <translation>note {note} corrects note {corrects}</translation>
  </message>
  <message>
   <location filename="console/labels/timeline.py" />
   <source>note {note} skrevet</source>
   <translation>note {note} written</translation>
  </message>
  <message>
   <location filename="console/labels/timeline.py" />
   <source>note {note} underskrevet og låst</source>
   <translation>note {note} signed and locked</translation>
  </message>
  <message>
   <location filename="console/labels/timeline.py" />
   <source>ny adgangskode til {account}</source>
   <translation>new password for {account}</translation>
  </message>
  <message>
   <location filename="console/labels/timeline.py" />
   <source>ny adgangsnøgle lavet</source>
   <translation>new access token made</translation>
  </message>
  <message>
   <location filename="console/labels/timeline.py" />
   <source>ny position</source>
   <translation>new position</translation>
  </message>
  <message>
   <location filename="console/labels/timeline.py" />
   <source>nye oplysninger fra afsenderen: {fields}</source>
   <translation>new details from the sender: {fields}</translation>
  </message>
  <message>
   <location filename="console/labels/timeline.py" />
   <source>opfølgning sat til {on}</source>
   <translation>follow-up set for {on}</translation>
  </message>
  <message>
   <location filename="console/labels/timeline.py" />
   <source>opfølgning taget af</source>
   <translation>follow-up date removed</translation>
  </message>
  <message>
   <location filename="console/labels/timeline.py" />
   <source>opfølgning: {result}</source>
   <translation>follow-up: {result}</translation>
  </message>
  <message>
   <location filename="console/labels/timeline.py" />
   <source>opkald genåbnet: {reason}</source>
   <translation>call reopened: {reason}</translation>
  </message>
  <message>
   <location filename="console/labels/timeline.py" />
   <source>opkald kom ind: {source}</source>
   <translation>call came in: {source}</translation>
  </message>
  <message>
   <location filename="console/labels/timeline.py" />
   <source>opkald lagt tilbage i køen</source>
   <translation>call put back in the queue</translation>
  </message>
  <message>
   <location filename="console/labels/timeline.py" />
   <source>opkald lukket: {disposition}</source>
   <translation>call closed: {disposition}</translation>
  </message>
  <message>
   <location filename="console/labels/timeline.py" />
   <source>opkald oprettet: {source}</source>
   <translation>call added: {source}</translation>
  </message>
  <message>
   <location filename="console/labels/timeline.py" />
   <source>opkald overtaget fra {from}</source>
   <translation>call taken over from {from}</translation>
  </message>
  <message>
   <location filename="console/labels/timeline.py" />
   <source>opkald taget</source>
   <translation>call taken</translation>
  </message>
  <message>
   <location filename="console/labels/timeline.py" />
   <source>opkaldet handler om borger {citizen}</source>
   <translation>the call is about citizen {citizen}</translation>
  </message>
  <message>
   <location filename="console/labels/timeline.py" />
   <source>oplysninger rettet: {fields}</source>
   <translation>details edited: {fields}</translation>
  </message>
  <message>
   <location filename="console/labels/timeline.py" />
   <source>overdragelse {handoff} accepteret</source>
   <translation>handoff {handoff} accepted</translation>
  </message>
  <message>
   <location filename="console/labels/timeline.py" />
   <source>overdragelse {handoff} afvist: {reason}</source>
   <translation>handoff {handoff} declined: {reason}</translation>
  </message>
  <message>
   <location filename="console/labels/timeline.py" />
   <source>overdragelse {handoff} alligevel ikke udsat</source>
   <translation>handoff {handoff} not snoozed after all</translation>
  </message>
  <message>
   <location filename="console/labels/timeline.py" />
   <source>overdragelse {handoff} efter afslaget: {step}</source>
   <translation>handoff {handoff} after the decline: {step}</translation>
  </message>
  <message>
   <location filename="console/labels/timeline.py" />
   <source>overdragelse {handoff} ejes nu af {owner}</source>
   <translation>handoff {handoff} now owned by {owner}</translation>
  </message>
  <message>
   <location filename="console/labels/timeline.py" />
   <source>overdragelse {handoff} gennemført</source>
   <translation>handoff {handoff} completed</translation>
  </message>
  <message>
   <location filename="console/labels/timeline.py" />
   <source>overdragelse {handoff} mangler igen et næste skridt (var: {step})</source>
   <translation>handoff {handoff} lacks a next step again (was: {step})</translation>
  </message>
  <message>
   <location filename="console/labels/timeline.py" />
   <source>overdragelse {handoff} modtaget</source>
   <translation>handoff {handoff} received</translation>
  </message>
  <message>
   <location filename="console/labels/timeline.py" />
   <source>overdragelse {handoff} rettet</source>
   <translation>handoff {handoff} edited</translation>
  </message>
  <message>
   <location filename="console/labels/timeline.py" />
   <source>overdragelse {handoff} sendt til {municipality}</source>
   <translation>handoff {handoff} sent to {municipality}</translation>
  </message>
  <message>
   <location filename="console/labels/timeline.py" />
   <source>overdragelse {handoff} stoppet: {state}</source>
   <translation>handoff {handoff} stopped: {state}</translation>
  </message>
  <message>
   <location filename="console/labels/timeline.py" />
   <source>overdragelse {handoff} til {municipality} påbegyndt</source>
   <translation>handoff {handoff} to {municipality} started</translation>
  </message>
  <message>
   <location filename="console/labels/timeline.py" />
   <source>overdragelse {handoff} udsat til {on}</source>
   <translation>handoff {handoff} put off until {on}</translation>
  </message>
  <message>
   <location filename="console/labels/timeline.py" />
   <source>overdragelse {handoff}, næste skridt: {step}</source>
   <translation>handoff {handoff}, next step: {step}</translation>
  </message>
  <message>
   <location filename="console/labels/timeline.py" />
   <source>overdragelse {handoff}: alarm om frist alligevel ikke kvitteret</source>
   <translation>handoff {handoff}: deadline alarm not acknowledged after all</translation>
  </message>
  <message>
   <location filename="console/labels/timeline.py" />
   <source>overdragelse {handoff}: alarm om frist kvitteret</source>
   <translation>handoff {handoff}: overdue alarm acknowledged</translation>
  </message>
  <message>
   <location filename="console/labels/timeline.py" />
   <source>overdragelse {handoff}: alligevel ikke ringet uden svar</source>
   <translation>handoff {handoff}: not rung without an answer after all</translation>
  </message>
  <message>
   <location filename="console/labels/timeline.py" />
   <source>overdragelse {handoff}: første møde holdt</source>
   <translation>handoff {handoff}: first meeting held</translation>
  </message>
  <message>
   <location filename="console/labels/timeline.py" />
   <source>overdragelse {handoff}: note {note} om, hvorvidt den holdt</source>
   <translation>handoff {handoff}: note {note} on whether it held</translation>
  </message>
  <message>
   <location filename="console/labels/timeline.py" />
   <source>overdragelse {handoff}: ringet, intet svar</source>
   <translation>handoff {handoff}: rang, no answer</translation>
  </message>
  <message>
   <location filename="console/labels/timeline.py" />
   <source>overdragelse {handoff}: svaret {old} taget tilbage</source>
   <translation>handoff {handoff}: answer {old} taken back</translation>
  </message>
  <message>
   <location filename="console/labels/timeline.py" />
   <source>plan aftalt, gyldig til {on}</source>
   <translation>plan agreed, valid until {on}</translation>
  </message>
  <message>
   <location filename="console/labels/timeline.py" />
   <source>planen gælder igen, til {on}</source>
   <translation>the plan holds again, until {on}</translation>
  </message>
  <message>
   <location filename="console/labels/timeline.py" />
   <source>planen gælder ikke længere</source>
   <translation>the plan no longer holds</translation>
  </message>
  <message>
   <location filename="console/labels/timeline.py" />
   <source>problem: {categories}</source>
   <translation>category: {categories}</translation>
  </message>
  <message>
   <location filename="console/labels/timeline.py" />
   <source>på vagt som {shift_role}</source>
   <translation>on duty as {shift_role}</translation>
  </message>
  <message>
   <location filename="console/labels/timeline.py" />
   <source>ringer igen efter overdragelse {handoff}: {again}</source>
   <translation>calls again after handoff {handoff}: {again}</translation>
  </message>
  <message>
   <location filename="console/labels/timeline.py" />
   <source>rødt flag: {red_flag}. Ring til AMK nu</source>
   <translation>red flag: {red_flag}. Ring emergency dispatch now</translation>
  </message>
  <message>
   <location filename="console/labels/timeline.py" />
   <source>samme besked kom igen</source>
   <translation>the same message came again</translation>
  </message>
  <message>
   <location filename="console/labels/timeline.py" />
   <source>samtykke til {scope} trukket tilbage</source>
   <translation>consent to {scope} withdrawn</translation>
  </message>
  <message>
   <location filename="console/labels/timeline.py" />
   <source>samtykke til {scope}: {answer} ({given_by}, {how})</source>
   <translation>consent to {scope}: {answer} ({given_by}, {how})</translation>
  </message>
  <message>
   <location filename="console/labels/timeline.py" />
   <source>sendt tilbage til AMK: {red_flag}</source>
   <translation>returned to emergency dispatch: {red_flag}</translation>
  </message>
  <message>
   <location filename="console/labels/timeline.py" />
   <source>sikkerhedskopi taget: {rows} rækker</source>
   <translation>backup made: {rows} rows</translation>
  </message>
  <message>
   <location filename="console/labels/timeline.py" />
   <source>slettet efter regel, {rule}: {rows} rækker</source>
   <translation>deleted by rule, {rule}: {rows} rows</translation>
  </message>
  <message>
   <location filename="console/labels/timeline.py" />
   <source>stadig i gang hos andre: {effort}</source>
   <translation>still going on with others: {effort}</translation>
  </message>
  <message>
   <location filename="console/labels/timeline.py" />
   <source>søgt: {hits} fundet</source>
   <translation>searched: {hits} found</translation>
  </message>
  <message>
   <location filename="console/labels/timeline.py" />
   <source>telefon nr. {telephone} er ikke længere delt ({place})</source>
   <translation>phone no. {telephone} is no longer shared ({place})</translation>
  </message>
  <message>
   <location filename="console/labels/timeline.py" />
   <source>tilsluttet overdragelse {handoff} i stedet for noget nyt</source>
   <translation>joined handoff {handoff} instead of something new</translation>
  </message>
  <message>
   <location filename="console/labels/timeline.py" />
   <source>vagten alligevel ikke givet videre</source>
   <translation>shift not handed over after all</translation>
  </message>
  <message>
   <location filename="console/labels/timeline.py" />
   <source>vagten givet videre</source>
   <translation>shift handed over</translation>
  </message>
  <message>
   <location filename="console/labels/timeline.py" />
   <source>vagtskifte: kvittering taget tilbage</source>
   <translation>change of shift: acknowledgement taken back</translation>
  </message>
  <message>
   <location filename="console/labels/timeline.py" />
   <source>vagtskifte: note læst</source>
   <translation>change of shift: note read</translation>
  </message>
  <message>
   <location filename="console/labels/timeline.py" />
   <source>vagtskifte: opfølgning overtaget fra {from}</source>
   <translation>change of shift: follow-up taken over from {from}</translation>
  </message>
  <message>
   <location filename="console/labels/timeline.py" />
   <source>vagtskifte: opkald overtaget fra {from}</source>
   <translation>change of shift: call taken over from {from}</translation>
  </message>
  <message>
   <location filename="console/labels/timeline.py" />
   <source>vagtskifte: overdragelse {handoff} overtaget fra {from}</source>
   <translation>change of shift: handoff {handoff} taken over from {from}</translation>
  </message>
  <message>
   <location filename="console/labels/timeline.py" />
   <source>vagtskifte: set, venter stadig</source>
   <translation>change of shift: seen, waits still</translation>
  </message>
  <message>
   <location filename="console/labels/timeline.py" />
   <source>vagtskifte: {unit} kvitteret, {status}</source>
   <translation>change of shift: {unit} acknowledged, {status}</translation>
  </message>
  <message>
   <location filename="console/labels/timeline.py" />
   <source>varm</source>
   <translation>warm</translation>
  </message>
  <message>
   <location filename="console/labels/timeline.py" />
   <source>visitation afsluttet, ingen røde flag</source>
   <translation>triage finished, no red flags</translation>
  </message>
  <message>
   <location filename="console/labels/timeline.py" />
   <source>vist, hvem det er: {reason}</source>
   <translation>shown whom it is about: {reason}</translation>
  </message>
  <message>
   <location filename="console/labels/timeline.py" />
   <source>{municipality} bekræftet</source>
   <translation>{municipality} verified</translation>
  </message>
  <message>
   <location filename="console/labels/timeline.py" />
   <source>{municipality} rettet: {fields}</source>
   <translation>{municipality} edited: {fields}</translation>
  </message>
  <message>
   <location filename="console/labels/timeline.py" />
   <source>{municipality} tilføjet</source>
   <translation>{municipality} added</translation>
  </message>
  <message>
   <location filename="console/labels/timeline.py" />
   <source>{municipality}: tilbud fjernet</source>
   <translation>{municipality}: service removed</translation>
  </message>
  <message>
   <location filename="console/labels/timeline.py" />
   <source>{municipality}: tilbud gemt</source>
   <translation>{municipality}: service saved</translation>
  </message>
  <message>
   <location filename="console/labels/timeline.py" />
   <source>{municipality}: {role} fjernet</source>
   <translation>{municipality}: {role} removed</translation>
  </message>
  <message>
   <location filename="console/labels/timeline.py" />
   <source>{municipality}: {role} gemt</source>
   <translation>{municipality}: {role} saved</translation>
  </message>
  <message>
   <location filename="console/labels/timeline.py" />
   <source>{rule}: gemmes nu i {days} dage</source>
   <translation>{rule}: now kept for {days} days</translation>
  </message>
  <message>
   <location filename="console/labels/timeline.py" />
   <source>{unit} har fået sporer</source>
   <translation>{unit} has been given a tracker</translation>
  </message>
  <message>
   <location filename="console/labels/timeline.py" />
   <source>{unit} har kvitteret</source>
   <translation>{unit} has acknowledged</translation>
  </message>
  <message>
   <location filename="console/labels/timeline.py" />
   <source>{unit} kaldt tilbage</source>
   <translation>{unit} recalled</translation>
  </message>
  <message>
   <location filename="console/labels/timeline.py" />
   <source>{unit} ledig igen</source>
   <translation>{unit} available again</translation>
  </message>
  <message>
   <location filename="console/labels/timeline.py" />
   <source>{unit} meldt på vagt</source>
   <translation>{unit} signed on</translation>
  </message>
  <message>
   <location filename="console/labels/timeline.py" />
   <source>{unit} oprettet</source>
   <translation>{unit} added</translation>
  </message>
  <message>
   <location filename="console/labels/timeline.py" />
   <source>{unit} sendt</source>
   <translation>{unit} sent</translation>
  </message>
  <message>
   <location filename="console/labels/timeline.py" />
   <source>{unit}: {status}</source>
   <translation>{unit}: {status}</translation>
  </message>
  <message>
   <location filename="console/labels/timeline.py" />
   <source>{what} (akut)</source>
   <translation>{what} (urgent)</translation>
  </message>
  <message>
   <location filename="console/labels/timeline.py" />
   <source>{what} (var allerede gjort)</source>
   <translation>{what} (was already done)</translation>
  </message>
  <message>
   <location filename="console/labels/timeline.py" />
   <source>{what} (var lukket som {was})</source>
   <translation>{what} (was closed as {was})</translation>
  </message>
  <message>
   <location filename="console/labels/timeline.py" />
   <source>{what} ({warm})</source>
   <translation>{what} ({warm})</translation>
  </message>
  <message>
   <location filename="console/labels/timeline.py" />
   <source>{what} efter afslag på {it}</source>
   <translation>{what} after the decline of {it}</translation>
  </message>
  <message>
   <location filename="console/labels/timeline.py" />
   <source>{what} i stedet for borger {was}</source>
   <translation>{what} in place of citizen {was}</translation>
  </message>
  <message>
   <location filename="console/labels/timeline.py" />
   <source>{what} – venter på at blive sendt</source>
   <translation>{what} – waiting to be sent</translation>
  </message>
  <message>
   <location filename="console/labels/timeline.py" />
   <source>{what}; delt: {it}</source>
   <translation>{what}; shared: {it}</translation>
  </message>
  <message>
   <location filename="console/labels/timeline.py" />
   <source>{what}; egne rettelser beholdt: {kept}</source>
   <translation>{what}; own corrections kept: {kept}</translation>
  </message>
  <message>
   <location filename="console/labels/timeline.py" />
   <source>{what}; gjort uden forbindelse, sendt {it} efter</source>
   <translation>{what}; done without a connection, sent {it} later</translation>
  </message>
  <message>
   <location filename="console/labels/timeline.py" />
   <source>{what}; {it} kaldt tilbage</source>
   <translation>{what}; {it} recalled</translation>
  </message>
  <message>
   <location filename="console/labels/timeline.py" />
   <source>{what}; {it} overdragelser mærket</source>
   <translation>{what}; handoffs marked: {it}</translation>
  </message>
  <message>
   <location filename="console/labels/timeline.py" />
   <source>{what}; {it} åbne opkald er stadig ens egne</source>
   <translation>{what}; {it} open calls are still one's own</translation>
  </message>
 </context>
 <context>
  <name>TrendKind</name>
  <message>
   <location filename="console/labels/codes.py" />
   <source>faldende</source>
   <translation>falling</translation>
  </message>
  <message>
   <location filename="console/labels/codes.py" />
   <source>stigende</source>
   <translation>rising</translation>
  </message>
  <message>
   <location filename="console/labels/codes.py" />
   <source>uændret</source>
   <translation>unchanged</translation>
  </message>
 </context>
 <context>
  <name>UnitKind</name>
  <message>
   <location filename="console/labels/codes.py" />
   <source>Sociolance</source>
   <translation>Sociolance</translation>
  </message>
  <message>
   <location filename="console/labels/codes.py" />
   <source>brobygger på telefon</source>
   <translation>bridge-builder by phone</translation>
  </message>
  <message>
   <location filename="console/labels/codes.py" />
   <source>kommunalt opsøgende team</source>
   <translation>municipal outreach team</translation>
  </message>
  <message>
   <location filename="console/labels/codes.py" />
   <source>politi og psykiatrisk sygeplejerske</source>
   <translation>police and psychiatric nurse</translation>
  </message>
 </context>
 <context>
  <name>UnitStatus</name>
  <message>
   <location filename="console/labels/codes.py" />
   <source>fremme</source>
   <translation>on scene</translation>
  </message>
  <message>
   <location filename="console/labels/codes.py" />
   <source>ikke på vagt</source>
   <translation>off duty</translation>
  </message>
  <message>
   <location filename="console/labels/codes.py" />
   <source>kører med borger</source>
   <translation>transporting citizen</translation>
  </message>
  <message>
   <location filename="console/labels/codes.py" />
   <source>ledig</source>
   <translation>available</translation>
  </message>
  <message>
   <location filename="console/labels/codes.py" />
   <source>pause</source>
   <translation>on break</translation>
  </message>
  <message>
   <location filename="console/labels/codes.py" />
   <source>på vej</source>
   <translation>en route</translation>
  </message>
  <message>
   <location filename="console/labels/codes.py" />
   <source>tildelt</source>
   <translation>assigned</translation>
  </message>
  <message>
   <location filename="console/labels/codes.py" />
   <source>ude af drift</source>
   <translation>out of service</translation>
  </message>
 </context>
 <context>
  <name>Units</name>
  <message>
   <location filename="console/ui/units/columns.py" />
   <source>Besætning</source>
   <translation>Crew</translation>
  </message>
  <message>
   <location filename="console/ui/units/columns.py" />
   <source>Enhed</source>
   <translation>Unit</translation>
  </message>
  <message>
   <location filename="console/ui/units/panel.py" />
   <source>Enheder</source>
   <translation>Units</translation>
  </message>
  <message>
   <location filename="console/ui/units/panel.py" />
   <source>Ingen enheder endnu.</source>
   <translation>No units yet.</translation>
  </message>
  <message>
   <location filename="console/ui/units/moves.py" />
   <source>Kald tilbage fra opkaldet</source>
   <translation>Recall from the call</translation>
  </message>
  <message>
   <location filename="console/ui/units/moves.py" />
   <source>Kvittér: de har hørt det</source>
   <translation>Acknowledge: they have heard it</translation>
  </message>
  <message>
   <location filename="console/ui/units/columns.py" />
   <source>Nr.</source>
   <translation>No.</translation>
  </message>
  <message>
   <location filename="console/ui/units/columns.py" />
   <source>Opkald {number}</source>
   <translation>Call {number}</translation>
  </message>
  <message>
   <location filename="console/ui/units/columns.py" />
   <source>Position</source>
   <translation>Position</translation>
  </message>
  <message>
   <location filename="console/ui/units/columns.py" />
   <source>Position {where} for {age} siden</source>
   <translation>Position {where}, {age} ago</translation>
  </message>
  <message>
   <location filename="console/ui/units/moves.py" />
   <source>Send til opkald {number}</source>
   <translation>Send to call {number}</translation>
  </message>
  <message>
   <location filename="console/ui/units/columns.py" />
   <source>Siden</source>
   <translation>Since</translation>
  </message>
  <message>
   <location filename="console/ui/units/panel.py" />
   <source>Skriv fx nyenhed S1 sociolance på kommandolinjen.</source>
   <translation>Type e.g. newunit S1 sociolance on the command line.</translation>
  </message>
  <message>
   <location filename="console/ui/units/columns.py" />
   <source>Status</source>
   <translation>Status</translation>
  </message>
  <message>
   <location filename="console/ui/units/panel.py" />
   <source>Status for {unit}</source>
   <translation>Status of {unit}</translation>
  </message>
  <message>
   <location filename="console/ui/units/columns.py" />
   <source>Vagt</source>
   <translation>Shift</translation>
  </message>
  <message>
   <location filename="console/ui/units/moves.py" />
   <source>ledig (færdig med opkaldet)</source>
   <translation>available (cleared from the call)</translation>
  </message>
  <message>
   <location filename="console/ui/units/columns.py" />
   <source>ukvitteret</source>
   <translation>not acknowledged</translation>
  </message>
 </context>
 <context>
  <name>Unsent</name>
  <message>
   <location filename="console/labels/unsent.py" />
   <source>{act}: «{typed}»</source>
   <translation>{act}: “{typed}”</translation>
  </message>
 </context>
 <context>
  <name>UnsentChoice</name>
  <message>
   <location filename="console/labels/codes.py" />
   <source>det, der stod, gælder</source>
   <translation>what stood holds</translation>
  </message>
  <message>
   <location filename="console/labels/codes.py" />
   <source>rettes i opkaldet</source>
   <translation>edited on the call</translation>
  </message>
 </context>
 <context>
  <name>Verdict</name>
  <message>
   <location filename="console/ui/call/verdict_part.py" />
   <source>Kommentar til, om overdragelse {number} holdt</source>
   <translation>Comment on whether handoff {number} held</translation>
  </message>
  <message>
   <location filename="console/ui/call/verdict_part.py" />
   <source>Kommentér, om overdragelse {number} holdt</source>
   <translation>Comment: did handoff {number} hold</translation>
  </message>
  <message>
   <location filename="console/ui/call/verdict_part.py" />
   <source>Kommentér…</source>
   <translation>Comment…</translation>
  </message>
  <message>
   <location filename="console/ui/call/verdict_part.py" />
   <source>Lås kommentaren</source>
   <translation>Lock the comment</translation>
  </message>
  <message>
   <location filename="console/ui/call/verdict_part.py" />
   <source>Lås kommentaren til overdragelse {number}</source>
   <translation>Lock the comment on handoff {number}</translation>
  </message>
  <message>
   <location filename="console/labels/verdicts.py" />
   <source>{verdict}: ringede igen dag {day}</source>
   <translation>{verdict}: called again on day {day}</translation>
  </message>
  <message>
   <location filename="console/labels/verdicts.py" />
   <source>{verdict}: {why}</source>
   <translation>{verdict}: {why}</translation>
  </message>
 </context>
 <context>
  <name>VerdictCode</name>
  <message>
   <location filename="console/labels/codes.py" />
   <source>for tidligt at sige</source>
   <translation>too early to say</translation>
  </message>
  <message>
   <location filename="console/labels/codes.py" />
   <source>holdt</source>
   <translation>held</translation>
  </message>
  <message>
   <location filename="console/labels/codes.py" />
   <source>holdt delvist</source>
   <translation>partly held</translation>
  </message>
  <message>
   <location filename="console/labels/codes.py" />
   <source>holdt ikke</source>
   <translation>did not hold</translation>
  </message>
  <message>
   <location filename="console/labels/codes.py" />
   <source>vides ikke</source>
   <translation>unknown</translation>
  </message>
 </context>
 <context>
  <name>VerdictGap</name>
  <message>
   <location filename="console/labels/codes.py" />
   <source>borgeren er ikke fundet</source>
   <translation>the citizen was not found</translation>
  </message>
  <message>
   <location filename="console/labels/codes.py" />
   <source>oprettet ved en fejl</source>
   <translation>entered in error</translation>
  </message>
  <message>
   <location filename="console/labels/codes.py" />
   <source>stoppet uden resultat</source>
   <translation>stopped without result</translation>
  </message>
 </context>
 <context>
  <name>Warmth</name>
  <message>
   <location filename="console/labels/codes.py" />
   <source>kold</source>
   <translation>cold</translation>
  </message>
  <message>
   <location filename="console/labels/codes.py" />
   <source>varm</source>
   <translation>warm</translation>
  </message>
 </context>
 <context>
  <name>Warning</name>
  <message>
   <location filename="console/labels/intake.py" />
   <source>beskeden er ikke udfyldt efter standarden</source>
   <translation>the message is not filled in by the standard</translation>
  </message>
  <message>
   <location filename="console/labels/intake.py" />
   <source>beskeden har felter, vi ikke kender</source>
   <translation>the message has fields we do not know</translation>
  </message>
  <message>
   <location filename="console/labels/intake.py" />
   <source>beskeden har flere opkald; det første er vist</source>
   <translation>the message has several calls; the first is shown</translation>
  </message>
  <message>
   <location filename="console/labels/intake.py" />
   <source>beskeden henviser til noget, der ikke er med</source>
   <translation>the message refers to something not included</translation>
  </message>
  <message>
   <location filename="console/labels/intake.py" />
   <source>beskeden siger intet om, hvem, hvor eller hvad</source>
   <translation>the message says nothing of who, where or what</translation>
  </message>
  <message>
   <location filename="console/labels/intake.py" />
   <source>ekstra oplysninger kunne ikke læses</source>
   <translation>additional data could not be read</translation>
  </message>
  <message>
   <location filename="console/labels/intake.py" />
   <source>en kategori er ukendt og står i beskrivelsen</source>
   <translation>a category is unknown and is in the narrative</translation>
  </message>
  <message>
   <location filename="console/labels/intake.py" />
   <source>et sted er kun en henvisning og er ikke hentet</source>
   <translation>a place is only a reference and was not fetched</translation>
  </message>
  <message>
   <location filename="console/labels/intake.py" />
   <source>kilden er ukendt og står i beskrivelsen</source>
   <translation>the source is unknown and is in the narrative</translation>
  </message>
  <message>
   <location filename="console/labels/intake.py" />
   <source>kommunen er ukendt og står i beskrivelsen</source>
   <translation>the municipality is unknown and is in the narrative</translation>
  </message>
  <message>
   <location filename="console/labels/intake.py" />
   <source>koordinaterne kan ikke passe</source>
   <translation>the coordinates cannot be right</translation>
  </message>
  <message>
   <location filename="console/labels/intake.py" />
   <source>stedet kunne ikke læses</source>
   <translation>the place could not be read</translation>
  </message>
  <message>
   <location filename="console/labels/intake.py" />
   <source>teksten var for lang og er kortet af</source>
   <translation>the text was too long and was cut</translation>
  </message>
  <message>
   <location filename="console/labels/intake.py" />
   <source>tidspunktet kan ikke passe; modtagelsen er brugt</source>
   <translation>the time cannot be right; time of receipt is used</translation>
  </message>
 </context>
 <context>
  <name>Weekday</name>
  <message>
   <location filename="console/labels/refusals.py" />
   <source>fredag</source>
   <translation>Friday</translation>
  </message>
  <message>
   <location filename="console/labels/refusals.py" />
   <source>lørdag</source>
   <translation>Saturday</translation>
  </message>
  <message>
   <location filename="console/labels/refusals.py" />
   <source>mandag</source>
   <translation>Monday</translation>
  </message>
  <message>
   <location filename="console/labels/refusals.py" />
   <source>onsdag</source>
   <translation>Wednesday</translation>
  </message>
  <message>
   <location filename="console/labels/refusals.py" />
   <source>søndag</source>
   <translation>Sunday</translation>
  </message>
  <message>
   <location filename="console/labels/refusals.py" />
   <source>tirsdag</source>
   <translation>Tuesday</translation>
  </message>
  <message>
   <location filename="console/labels/refusals.py" />
   <source>torsdag</source>
   <translation>Thursday</translation>
  </message>
 </context>
 <context>
  <name>WhoCalled</name>
  <message>
   <location filename="console/labels/codes.py" />
   <source>alle opkald</source>
   <translation>all calls</translation>
  </message>
  <message>
   <location filename="console/labels/codes.py" />
   <source>borgeren selv</source>
   <translation>the citizen</translation>
  </message>
  <message>
   <location filename="console/labels/codes.py" />
   <source>på borgerens vegne</source>
   <translation>on the citizen's behalf</translation>
  </message>
 </context>
 <context>
  <name>Window</name>
  <message>
   <location filename="console/ui/main_window.py" />
   <source>Enheder</source>
   <translation>Units</translation>
  </message>
  <message>
   <location filename="console/ui/main_window.py" />
   <source>Kommune</source>
   <translation>Municipality</translation>
  </message>
  <message>
   <location filename="console/ui/main_window.py" />
   <source>Kø</source>
   <translation>Queue</translation>
  </message>
  <message>
   <location filename="console/ui/main_window.py" />
   <source>Overdragelser</source>
   <translation>Handoffs</translation>
  </message>
  <message>
   <location filename="console/ui/main_window.py" />
   <source>{title} – som kl. {at}</source>
   <translation>{title} – as at {at}</translation>
  </message>
  <message>
   <location filename="console/ui/main_window.py" />
   <source>Åbner…</source>
   <translation>Opening…</translation>
  </message>
 </context>
</TS>
