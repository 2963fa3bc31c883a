"""/docs: the OpenAPI as one page for people, which needs no internet and runs no script."""

from __future__ import annotations

from collections.abc import Iterable
from html import escape
from typing import Any

from fastapi.responses import HTMLResponse

from console.labels.intake import TITLES, reject_title
from console.texts import in_language, noop

HEADINGS = {
    "intro": noop(
        "Docs",
        "Hertil sender vagtcentralen opkald, og enhederne deres sted og status. Send "
        "Authorization: Bearer med koden fra sociolance admin token NAVN. Højst 1 MiB ad gangen. "
        "200 og 201 betyder, at det er gemt.",
    ),
    "body": noop("Docs", "Det sendes"),
    "answers": noop("Docs", "Det svares"),
    "reasons": noop("Docs", "Grunde til at sige nej"),
    "machine": noop("Docs", "Til maskiner:"),
    "needed": noop("Docs", "kræves"),
}
ROUTES = {
    "/v1/eido": noop(
        "Docs",
        "Et opkald som EIDO (NENA-STA-021.1b). Samme $id på opkaldet igen er en opdatering, "
        "aldrig et nyt opkald. Henvisninger til andre steder hentes aldrig. Det, der ikke forstås, "
        "bliver en advarsel på opkaldet.",
    ),
    "/v1/calls": noop(
        "Docs",
        "Et opkald i kort form: det, en disponent ville skrive. Det, der ikke forstås, bliver en "
        "advarsel på opkaldet.",
    ),
    "/v1/positions": noop(
        "Docs",
        "Hvor en enhed er: OsmAnds felter som JSON eller formular, eller i adressen med tom "
        "besked. Farten er i knob. En ældre position, der kommer sent, ændrer ingenting.",
    ),
    "/v1/unit-status": noop(
        "Docs", "Hvad en enhed melder. Samme status igen er ingen fejl: changed er false."
    ),
    "/health": noop("Docs", "Om der kan gemmes opkald. Kræver ingen kode."),
}
ANSWERS = {
    "200": noop("Docs", "Gemt; kendt i forvejen eller uændret"),
    "201": noop("Docs", "Et nyt opkald er gemt"),
    "400": noop("Docs", "Ikke JSON, eller JSON, der ikke kan stoles på"),
    "401": noop("Docs", "Koden mangler eller er forkert"),
    "404": noop("Docs", "Ingen enhed hedder sådan"),
    "408": noop("Docs", "Beskeden kom for langsomt"),
    "409": noop("Docs", "Reglerne siger nej"),
    "413": noop("Docs", "Større end 1 MiB"),
    "422": noop("Docs", "Et felt mangler eller er forkert; field siger hvilket"),
    "503": noop("Docs", "Ikke gemt; send det igen"),
}
FIELDS = {
    "message_id": noop(
        "Docs",
        "Afsenderens eget nummer på opkaldet; samme nummer igen er en opdatering. Uden det er "
        "samme besked med samme started_at, eller inden for to minutter, sendt to gange.",
    ),
    "source": noop(
        "Docs",
        "Hvem der ringer: caller_112, ambulance, police, municipality, "
        "medical_helpline eller other",
    ),
    "on_behalf": noop("Docs", "Der ringes på en andens vegne"),
    "caller_name": noop("Docs", "Hvem der ringer, ved navn"),
    "caller_phone": noop("Docs", "Nummeret, der kan ringes tilbage til"),
    "location": noop("Docs", "Hvor det er, på én linje"),
    "latitude": noop("Docs", "WGS 84, grader"),
    "longitude": noop("Docs", "WGS 84, grader"),
    "narrative": noop("Docs", "Hvad der bliver sagt"),
    "municipality": noop("Docs", "Kommunens firecifrede nummer eller navn"),
    "categories": noop("Docs", "Problemkategorier"),
    "started_at": noop("Docs", "Hvornår opkaldet begyndte, ISO 8601; uden zone er det dansk tid"),
    "made_up": noop("Docs", "Et opkald til demonstration eller øvelse"),
    "id": noop("Docs", "Udstyret, eller enhedens kaldetegn"),
    "lat": noop("Docs", "WGS 84, grader"),
    "lon": noop("Docs", "WGS 84, grader"),
    "timestamp": noop("Docs", "Sekunder eller millisekunder siden 1970, eller ISO 8601"),
    "speed": noop("Docs", "Knob"),
    "bearing": noop("Docs", "Grader"),
    "accuracy": noop("Docs", "Meter"),
    "batt": noop("Docs", "Procent"),
    "unit": noop("Docs", "Enhedens kaldetegn, fx S1"),
    "status": noop("Docs", "Vores status, EIDO's eller en radiokode"),
}
STYLE = (
    "body{font:16px/1.5 sans-serif;max-width:60em;margin:2em auto;padding:0 1em;color:#222;"
    "background:#fff}code,h2{font-family:monospace}table{border-collapse:collapse;width:100%}"
    "td{border-top:1px solid #bbb;padding:.3em .8em .3em 0;vertical-align:top}"
    "td:first-child{white-space:nowrap;font-family:monospace}"
)


def page(openapi: dict[str, Any], language: str) -> HTMLResponse:
    """The page in one language; what has no words of its own keeps the OpenAPI's."""
    title = escape(openapi["info"]["title"])
    parts = [f"<h1>{title}</h1><p>{_say(language, HEADINGS, 'intro')}</p>"]
    for path, methods in openapi["paths"].items():
        for method, operation in methods.items():
            parts += [f"<h2>{method.upper()} {escape(path)}</h2>"]
            parts += [f"<p>{_say(language, ROUTES, path, operation['summary'])}</p>"]
            parts += [_body(operation, language), _answers(operation, language)]
    reasons = ((code, escape(reject_title(code, language))) for code in sorted(TITLES))
    parts += [f"<h2>{_say(language, HEADINGS, 'reasons')}</h2>{_table(reasons)}"]
    machine = _say(language, HEADINGS, "machine")
    parts += [f'<p>{machine} <a href="/openapi.json">/openapi.json</a></p>']
    html = (
        f'<!doctype html><html lang="{language}"><head><meta charset="utf-8">'
        f"<title>{title}</title><style>{STYLE}</style></head><body>{''.join(parts)}</body></html>"
    )
    policy = "default-src 'none'; style-src 'unsafe-inline'"
    return HTMLResponse(html, headers={"Content-Security-Policy": policy})


def _body(operation: dict[str, Any], language: str) -> str:
    content = operation.get("requestBody", {}).get("content", {})
    if not content:
        return ""
    schema = next(iter(content.values()))["schema"]
    needed = _say(language, HEADINGS, "needed")
    rows = []
    for name, field in schema["properties"].items():
        told = _say(language, FIELDS, name, field.get("description", ""))
        words = ", ".join(map(str, field.get("enum", ())))
        parts = (needed if name in schema.get("required", ()) else "", told, escape(words))
        rows.append((name, "; ".join(part for part in parts if part)))
    heading = _say(language, HEADINGS, "body")
    return f"<h3>{heading} <code>{escape(', '.join(content))}</code></h3>{_table(rows)}"


def _answers(operation: dict[str, Any], language: str) -> str:
    answers = operation["responses"].items()
    rows = ((code, _say(language, ANSWERS, code, one["description"])) for code, one in answers)
    return f"<h3>{_say(language, HEADINGS, 'answers')}</h3>{_table(rows)}"


def _say(language: str, words: dict[str, tuple[str, str]], key: str, otherwise: str = "") -> str:
    pair = words.get(key)
    return escape(in_language(language, *pair) if pair else otherwise)


def _table(rows: Iterable[tuple[str, str]]) -> str:
    """Rows of a name and what it means; the meaning is HTML already."""
    cells = (f"<tr><td>{escape(name)}</td><td>{meaning}</td></tr>" for name, meaning in rows)
    return f"<table>{''.join(cells)}</table>"
