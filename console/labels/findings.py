"""What a check of the database found, in plain words."""

from __future__ import annotations

from console.services.keeping import Finding
from console.texts import noop, translate

SENTENCES: dict[str, tuple[str, str]] = {
    "revision": noop(
        "Finding", "Skemaet er {what}, ikke denne udgaves. Kør: sociolance admin migrate"
    ),
    "missing": noop("Finding", "Mangler i databasen: {what}"),
    "changed": noop("Finding", "Anderledes end denne udgaves: {what}"),
    "unknown": noop("Finding", "Ukendt for denne udgave: {what}"),
    "damaged": noop("Finding", "Filen er beskadiget: {what}"),
    "orphans": noop("Finding", "{count} rækker peger på noget, der ikke er der: {what}"),
    "values": noop("Finding", "{count} rækker har værdier uden for det tilladte: {what}"),
    "search": noop("Finding", "Søgningen finder ikke det, der står i: {what}"),
    "phones": noop("Finding", "{count} telefonnumre passer ikke til borgernes"),
    "numbers": noop("Finding", "Næste nummer er allerede brugt: {what}"),
    "untold": noop("Finding", "{count} uden en handling i journalen: {what}"),
    "sealed": noop("Finding", "Ændret, efter at det var forseglet: {what}"),
    "other_chain": noop(
        "Finding",
        "Enderne i filen er fra en anden database, til {what}; kæden her er en ny. "
        "Er der gendannet: gem filen, og forsegl i en ny. Ellers er sporet byttet ud",
    ),
    "waiting": noop(
        "Finding",
        "{count} ændringer fra {what} og frem er ikke forseglet endnu. Forsegler ingen, så kør: "
        "sociolance admin seal. Ellers holder nogen en handling åben på serveren",
    ),
    "failed": noop("Finding", "Kunne ikke tjekkes: {what}"),
}
OTHERWISE = noop("Finding", "{code}: {what} ({count})")

UNTOLD: dict[str, tuple[str, str]] = {
    "call": noop("Finding", "opkald"),
    "claim": noop("Finding", "opkald, som nogen har"),
    "closed": noop("Finding", "lukkede opkald"),
    "assignment": noop("Finding", "tildelinger"),
    "consent": noop("Finding", "samtykker"),
    "ground": noop("Finding", "lovgrundlag"),
    "handoff": noop("Finding", "overdragelser"),
    "note": noop("Finding", "noter"),
    "citizen": noop("Finding", "borgere"),
}


def finding_text(finding: Finding) -> str:
    pair = SENTENCES.get(finding.code, OTHERWISE)
    what = finding.what
    if finding.code == "untold" and what in UNTOLD:
        what = translate(*UNTOLD[what])
    return translate(*pair, code=finding.code, what=what, count=finding.count)
