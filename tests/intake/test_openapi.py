"""The OpenAPI tells the truth: schemathesis sends what it describes, and what it does not."""

from __future__ import annotations

import re
from typing import Any

import pytest
import schemathesis
from fastapi import FastAPI
from fastapi.testclient import TestClient
from hypothesis import HealthCheck, Phase, given, settings
from schemathesis import GenerationMode

from console.labels.intake import TITLES

ROUTES = [
    ("/v1/eido", "POST"),
    ("/v1/calls", "POST"),
    ("/v1/positions", "POST"),
    ("/v1/unit-status", "POST"),
    ("/health", "GET"),
]
MODES = [GenerationMode.POSITIVE, GenerationMode.NEGATIVE]


@pytest.mark.parametrize("mode", MODES, ids=lambda mode: str(mode.value))
@pytest.mark.parametrize(("path", "method"), ROUTES[:-1])
def test_every_answer_is_one_the_openapi_promises(
    app: FastAPI, token: str, path: str, method: str, mode: GenerationMode
) -> None:
    """All of schemathesis's checks: what is described is taken, what is not is refused."""
    operation = schemathesis.openapi.from_asgi("/openapi.json", app)[path][method]

    @settings(
        max_examples=25,
        deadline=None,
        derandomize=True,
        database=None,
        phases=[Phase.generate],
        suppress_health_check=list(HealthCheck),
    )
    @given(case=operation.as_strategy(generation_mode=mode))
    def attack(case: schemathesis.Case[Any]) -> None:
        case.call_and_validate(headers={"Authorization": f"Bearer {token}"})

    attack()


def test_the_openapi_describes_these_routes_and_no_others(app: FastAPI) -> None:
    paths = app.openapi()["paths"]
    assert {(path, method.upper()) for path in paths for method in paths[path]} == set(ROUTES)


def test_every_message_needs_the_token_and_says_so(app: FastAPI) -> None:
    for path, method in ROUTES[:-1]:
        operation = app.openapi()["paths"][path][method.lower()]
        assert operation["security"] == [{"token": []}]
        assert {"400", "401", "413", "422", "503"} <= set(operation["responses"])


@pytest.mark.parametrize("language", ["da", "en"])
def test_the_docs_need_no_internet_and_name_every_route_and_reason(
    app: FastAPI, language: str
) -> None:
    page = TestClient(app).get("/docs")
    assert page.status_code == 200
    assert not re.findall(r"https?://|<script|<link|@import", page.text)
    for path, _ in ROUTES:
        assert path in page.text
    for reason in TITLES:
        assert reason in page.text


def test_health_docs_and_openapi_need_no_token(app: FastAPI) -> None:
    stranger = TestClient(app)
    assert stranger.get("/health").json()["status"] == "ok"
    for path in ("/docs", "/openapi.json"):
        assert stranger.get(path).status_code == 200
