"""Positions and status from units."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from typing import Any

import pytest
from fastapi.testclient import TestClient

from console.domain.assignment import Unit
from console.domain.codes import ConsentAnswer, ConsentScope, UnitStatus
from console.services.commands import (
    AssignUnit,
    ClaimCall,
    RecordConsent,
    RegisterCall,
    SetUnitDevice,
)
from tests.conftest import NOON, Backend
from tests.intake.conftest import check_problem, kept

POSITION: dict[str, Any] = {
    "id": "S1",
    "lat": 56.15,
    "lon": 10.2,
    "timestamp": int(NOON.timestamp()),
    "speed": 10,
    "bearing": 90,
    "accuracy": 8,
    "batt": 71,
}


def unit(backend: Backend, call_sign: str = "S1") -> Unit:
    return next(u for u in backend.views.units() if u.call_sign == call_sign)


def on_a_call(backend: Backend, call_sign: str = "S1") -> int:
    call_id = backend.do(RegisterCall(narrative="Fryser")).call_id
    assert call_id is not None
    backend.do(ClaimCall(call_id=call_id))
    backend.do(RecordConsent(call_id=call_id, scope=ConsentScope.VISIT, answer=ConsentAnswer.GIVEN))
    backend.do(AssignUnit(call_id=call_id, unit_id=unit(backend, call_sign).id))
    return call_id


@pytest.mark.parametrize("way", ["json", "data", "params"])
def test_a_position_comes_as_json_as_a_form_or_in_the_address(
    client: TestClient, backend: Backend, way: str
) -> None:
    response = client.request("POST", "/v1/positions", **{way: POSITION})
    s1 = unit(backend)
    assert response.json() == {"unit": s1.id, "warnings": []}
    assert (s1.latitude, s1.longitude, s1.position_at) == (56.15, 10.2, NOON)
    assert (s1.position_accuracy, s1.bearing, s1.battery) == (8, 90, 71)
    assert s1.speed == 18.52, "ten knots in km/h"


def test_the_nested_json_of_newer_clients_is_read_too(client: TestClient, backend: Backend) -> None:
    body = {
        "location": {
            "timestamp": "2026-11-20T10:59:30.000Z",
            "coords": {
                "latitude": 56.2,
                "longitude": 10.1,
                "accuracy": 5,
                "speed": 10,
                "heading": -1,
                "altitude": 3,
            },
            "battery": {"level": 0.5, "is_charging": False},
        },
        "device_id": "S1",
    }
    assert client.post("/v1/positions", json=body).status_code == 200
    s1 = unit(backend)
    assert (s1.latitude, s1.battery, s1.bearing) == (56.2, 50, None)
    assert s1.speed == pytest.approx(36.0)


def test_a_device_speaks_for_the_unit_it_was_given(client: TestClient, backend: Backend) -> None:
    backend.do(SetUnitDevice(unit_id=unit(backend, "S2").id, device_id="358240051111110"))
    client.post("/v1/positions", json={**POSITION, "id": 358240051111110})
    assert unit(backend, "S2").latitude == 56.15


@pytest.mark.parametrize(
    "timestamp",
    [NOON.timestamp(), NOON.timestamp() * 1000, "2026-11-20T12:00:00+01:00", str(NOON.timestamp())],
)
def test_seconds_milliseconds_and_iso_8601_are_the_same_time(
    client: TestClient, backend: Backend, timestamp: object
) -> None:
    client.post("/v1/positions", json={**POSITION, "timestamp": timestamp})
    assert unit(backend).position_at == NOON


@pytest.mark.parametrize(
    "timestamp",
    [0, -1e30, 1e300, 2e9, "0001-01-01T00:00:00+10:00", "9999-12-31T23:59:59-10:00", "now"],
)
def test_a_clock_that_was_never_set_gives_a_warning_and_hides_nothing(
    client: TestClient, backend: Backend, timestamp: object
) -> None:
    response = client.post("/v1/positions", json={**POSITION, "timestamp": timestamp})
    assert response.json()["warnings"] == ["timestamp_absurd"]
    assert unit(backend).position_at == NOON


def test_an_older_position_that_comes_late_changes_nothing(
    client: TestClient, backend: Backend
) -> None:
    client.post("/v1/positions", json=POSITION)
    late = int((NOON - timedelta(minutes=5)).timestamp())
    response = client.post("/v1/positions", json={**POSITION, "lat": 55.0, "timestamp": late})
    assert response.status_code == 200
    assert unit(backend).latitude == 56.15
    assert unit(backend).position_at == datetime(2026, 11, 20, 11, 0, tzinfo=UTC)


@pytest.mark.parametrize(
    ("change", "reason", "field"),
    [
        ({"id": None}, "value_missing", "id"),
        ({"id": " "}, "value_empty", "id"),
        ({"id": ["S1"]}, "value_type", "id"),
        ({"id": "x" * 500}, "value_long", "id"),
        ({"lat": None}, "value_missing", "lat"),
        ({"lat": 91}, "value_form", "lat"),
        ({"lon": "east"}, "value_type", "lon"),
        ({"lon": True}, "value_type", "lon"),
        ({"speed": -1}, "value_form", "speed"),
        ({"batt": {}}, "value_type", "batt"),
        ({"timestamp": []}, "value_type", "timestamp"),
        ({"location": {}}, "value_missing", "/location/coords"),
    ],
)
def test_a_position_that_cannot_be_is_refused_and_named(
    client: TestClient, backend: Backend, change: dict[str, Any], reason: str, field: str
) -> None:
    check_problem(client.post("/v1/positions", json={**POSITION, **change}), 422, reason, field)
    assert [reject.reason for reject in kept(backend)] == [reason]


def test_an_unknown_device_is_kept_once_in_ten_minutes(
    client: TestClient, backend: Backend
) -> None:
    for _ in range(5):
        response = client.post("/v1/positions", json={**POSITION, "id": "ukendt"})
        check_problem(response, 404, "device_unknown", "id")
    assert len(kept(backend)) == 1


@pytest.mark.parametrize("query", ["id=S1&lat=56&lon=10&batt=%00", "id=S1&lat=%FF&lon=10"])
def test_an_address_with_bytes_that_are_no_text_is_refused(client: TestClient, query: str) -> None:
    response = client.post(f"/v1/positions?{query}")
    assert response.status_code == 422


@pytest.mark.parametrize(
    ("word", "status"),
    [
        ("on_break", UnitStatus.ON_BREAK),
        ("Break", UnitStatus.ON_BREAK),
        ("OutofService", UnitStatus.OUT_OF_SERVICE),
        ("out of service", UnitStatus.OUT_OF_SERVICE),
        ("6", UnitStatus.OUT_OF_SERVICE),
        ("OffDuty", UnitStatus.OFF_DUTY),
    ],
)
def test_a_free_unit_reports_in_any_of_the_words(
    client: TestClient, backend: Backend, word: str, status: UnitStatus
) -> None:
    response = client.post("/v1/unit-status", json={"unit": "s1", "status": word})
    assert response.json() == {"unit": "S1", "changed": True}
    assert unit(backend).status == status


def test_a_unit_on_a_call_drives_there_and_clears(client: TestClient, backend: Backend) -> None:
    call_id = on_a_call(backend)
    for word in ("Acknowledged", "EnRoute", "OnScene", "Transporting", "Cleared"):
        response = client.post("/v1/unit-status", json={"unit": "S1", "status": word})
        assert response.json() == {"unit": "S1", "changed": True}, word

    (assignment,) = backend.views.call(call_id).assignments
    assert assignment.acknowledged_at
    assert assignment.en_route_at
    assert assignment.on_scene_at
    assert assignment.transporting_at
    assert assignment.cleared_at
    assert unit(backend).status == UnitStatus.AVAILABLE


def test_the_same_status_again_is_no_mistake(client: TestClient, backend: Backend) -> None:
    body = {"unit": "S1", "status": "Break"}
    client.post("/v1/unit-status", json=body)
    assert client.post("/v1/unit-status", json=body).json() == {"unit": "S1", "changed": False}
    assert not kept(backend)


def test_a_move_the_rules_refuse_is_a_conflict_that_says_why(
    client: TestClient, backend: Backend
) -> None:
    response = client.post("/v1/unit-status", json={"unit": "S1", "status": "OnScene"})
    check_problem(response, 409, "unit_move")
    assert "S1" in response.json()["detail"]
    assert [reject.reason for reject in kept(backend)] == ["unit_move"]


@pytest.mark.parametrize(
    ("body", "status", "reason", "field"),
    [
        ({"status": "Break"}, 422, "value_missing", "/unit"),
        ({"unit": "S1"}, 422, "value_missing", "/status"),
        ({"unit": 1, "status": "Break"}, 422, "value_type", "/unit"),
        ({"unit": "S1", "status": ""}, 422, "value_empty", "/status"),
        ({"unit": "S1", "status": "Asleep"}, 422, "status_unknown", "/status"),
        ({"unit": "X9", "status": "Break"}, 404, "unit_unknown", "/unit"),
        ({"unit": "X9", "status": "Acknowledged"}, 404, "unit_unknown", "/unit"),
    ],
)
def test_a_report_that_cannot_be_understood_is_refused(
    client: TestClient, body: dict[str, Any], status: int, reason: str, field: str
) -> None:
    check_problem(client.post("/v1/unit-status", json=body), status, reason, field)
