"""Words for what the intake says: warnings on a call, and why a message was refused.

A warning is a short code on the call. A refusal has a title (what kind of thing was wrong) and a
detail (where and how), in the language asked for; the same words answer the sender and stand on
the shift leader's page.
"""

from __future__ import annotations

from collections.abc import Mapping

from console.texts import in_language, language, noop

WARNINGS: dict[str, tuple[str, str]] = {
    "additional_data_unreadable": noop("Warning", "ekstra oplysninger kunne ikke læses"),
    "category_unknown": noop("Warning", "en kategori er ukendt og står i beskrivelsen"),
    "component_incomplete": noop("Warning", "beskeden er ikke udfyldt efter standarden"),
    "field_unknown": noop("Warning", "beskeden har felter, vi ikke kender"),
    "location_by_reference": noop("Warning", "et sted er kun en henvisning og er ikke hentet"),
    "location_unreadable": noop("Warning", "stedet kunne ikke læses"),
    "municipality_unknown": noop("Warning", "kommunen er ukendt og står i beskrivelsen"),
    "nothing_told": noop("Warning", "beskeden siger intet om, hvem, hvor eller hvad"),
    "position_absurd": noop("Warning", "koordinaterne kan ikke passe"),
    "reference_dangling": noop("Warning", "beskeden henviser til noget, der ikke er med"),
    "several_calls": noop("Warning", "beskeden har flere opkald; det første er vist"),
    "source_unknown": noop("Warning", "kilden er ukendt og står i beskrivelsen"),
    "started_at_absurd": noop("Warning", "tidspunktet kan ikke passe; modtagelsen er brugt"),
    "text_cut": noop("Warning", "teksten var for lang og er kortet af"),
    "timestamp_absurd": noop("Warning", "tidspunktet kan ikke passe; modtagelsen er brugt"),
}

TITLES: dict[str, tuple[str, str]] = {
    "body_incomplete": noop("Problem", "Beskeden stoppede, før den var slut"),
    "body_large": noop("Problem", "Beskeden er for stor"),
    "body_slow": noop("Problem", "Beskeden kom for langsomt"),
    "call_empty": noop("Problem", "Opkaldet er tomt"),
    "device_unknown": noop("Problem", "Ukendt enhed"),
    "eido_call_missing": noop("Problem", "Intet opkald i beskeden"),
    "eido_reference_circular": noop("Problem", "Henvisninger i ring"),
    "eido_reference_dangling": noop("Problem", "Henvisning til noget, der ikke er med"),
    "eido_version": noop("Problem", "Ukendt udgave af EIDO"),
    "eido_xml_hostile": noop("Problem", "Farlig XML"),
    "json_depth": noop("Problem", "Beskeden er for dybt indlejret"),
    "json_duplicate": noop("Problem", "Et felt står to gange"),
    "json_encoding": noop("Problem", "Beskeden er ikke UTF-8"),
    "json_malformed": noop("Problem", "Beskeden er ikke JSON"),
    "json_number": noop("Problem", "Et tal kan ikke bruges"),
    "method_unknown": noop("Problem", "Metoden bruges ikke her"),
    "route_unknown": noop("Problem", "Adressen findes ikke"),
    "status_unknown": noop("Problem", "Ukendt status"),
    "storage_unavailable": noop("Problem", "Der kan ikke gemmes lige nu"),
    "text_null": noop("Problem", "Teksten har et nultegn"),
    "text_surrogate": noop("Problem", "Teksten har et halvt tegn"),
    "token_missing": noop("Problem", "Adgangskoden mangler"),
    "token_wrong": noop("Problem", "Adgangskoden er forkert"),
    "unit_unknown": noop("Problem", "Ukendt enhed"),
    "unreadable": noop("Problem", "Beskeden kunne ikke læses"),
    "value_empty": noop("Problem", "Et felt er tomt"),
    "value_form": noop("Problem", "Et felt har en forkert form"),
    "value_long": noop("Problem", "Et felt er for langt"),
    "value_missing": noop("Problem", "Et felt mangler"),
    "value_type": noop("Problem", "Et felt har en forkert type"),
}

DETAILS: dict[str, tuple[str, str]] = {
    "body_incomplete": noop("Problem", "Forbindelsen sluttede midt i beskeden. Send den igen."),
    "body_large": noop("Problem", "Højst {limit} byte. Send beskeden uden bilag."),
    "body_slow": noop("Problem", "Hele beskeden skal være her inden {seconds} sekunder."),
    "call_empty": noop(
        "Problem", "Skriv mindst et navn, et nummer, et sted eller hvad der bliver sagt."
    ),
    "device_unknown": noop("Problem", "Ingen enhed har {device}. Giv en enhed det i konsollen."),
    "eido_call_missing": noop(
        "Problem", "Der skal være et callComponent eller et incidentComponent."
    ),
    "eido_reference_circular": noop(
        "Problem", "Henvisningen i {field} fører tilbage til sig selv."
    ),
    "eido_reference_dangling": noop(
        "Problem", "Henvisningen i {field} peger ud af beskeden, og resten siger intet."
    ),
    "eido_version": noop("Problem", "Kun eidoVersion 1.0 kan læses."),
    "eido_xml_hostile": noop("Problem", "{field} må ikke have DTD, entiteter eller henvisninger."),
    "json_depth": noop("Problem", "Højst {limit} niveauer."),
    "json_duplicate": noop("Problem", "Feltet {key} står to gange i samme objekt."),
    "json_encoding": noop("Problem", "Byte {position} kan ikke læses som UTF-8."),
    "json_malformed": noop("Problem", "Fejl i linje {line}, tegn {column}."),
    "json_number": noop("Problem", "Tallet {value} er ikke et endeligt tal, vi kan regne med."),
    "method_unknown": noop("Problem", "Se /docs."),
    "route_unknown": noop("Problem", "Se /docs."),
    "status_unknown": noop("Problem", "{status} kendes ikke. Se /docs."),
    "storage_unavailable": noop("Problem", "Beskeden er ikke gemt. Send den igen om lidt."),
    "text_null": noop("Problem", "{field} har et nultegn (U+0000), som ikke kan gemmes."),
    "text_surrogate": noop("Problem", "{field} har et halvt surrogatpar, som ikke er tekst."),
    "token_missing": noop("Problem", "Send Authorization: Bearer med koden fra admin token."),
    "token_wrong": noop("Problem", "Koden kendes ikke eller er udløbet. Lav en ny: admin token."),
    "unit_unknown": noop("Problem", "Ingen enhed hedder {unit}."),
    "unreadable": noop("Problem", "Beskeden er gemt, så et menneske kan læse den."),
    "value_empty": noop("Problem", "{field} skal være udfyldt."),
    "value_form": noop("Problem", "{field} kan ikke læses: {expected}."),
    "value_long": noop("Problem", "{field} må højst have {limit} tegn."),
    "value_missing": noop("Problem", "{field} skal være der."),
    "value_type": noop("Problem", "{field} skal være {expected}."),
}

EXPECTED: dict[str, tuple[str, str]] = {
    "array": noop("Problem", "en liste"),
    "bool": noop("Problem", "true eller false"),
    "float": noop("Problem", "et tal"),
    "list": noop("Problem", "en liste"),
    "number": noop("Problem", "et tal"),
    "object": noop("Problem", "et objekt"),
    "string": noop("Problem", "en tekst"),
}

OTHERWISE = noop("Problem", "Det blev afvist")


def warning_text(code: str, lang: str | None = None) -> str:
    """The words for a warning on a call; the code itself if it is unknown."""
    pair = WARNINGS.get(code)
    return in_language(lang or language(), *pair) if pair else code


def reject_title(reason: str, lang: str | None = None) -> str:
    """What kind of thing was wrong with a refused message, in a few words."""
    return in_language(lang or language(), *TITLES.get(reason, OTHERWISE))


def reject_detail(reason: str, values: Mapping[str, object], lang: str | None = None) -> str:
    """Where and how it was wrong, and what the sender can do; '' if there is nothing to add."""
    pair = DETAILS.get(reason)
    if pair is None:
        return ""
    lang = lang or language()
    expected = EXPECTED.get(str(values.get("expected")))
    if expected:
        values = {**values, "expected": in_language(lang, *expected)}
    return in_language(lang, *pair).format(**values)
