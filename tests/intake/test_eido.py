"""EIDO documents that come in over HTTP, and what stands on the board then."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import Any

from fastapi.testclient import TestClient

from console.domain.codes import CallSource
from tests.conftest import Backend
from tests.intake.conftest import (
    CIVIC,
    call,
    eido,
    location,
    note,
    only_call,
    part,
    pidf_lo,
    rows,
)


def test_the_published_sample_shows_on_the_board(
    client: TestClient, backend: Backend, sample: dict[str, Any]
) -> None:
    response = client.post("/v1/eido", json=sample)

    row = only_call(backend)
    assert response.status_code == 201
    assert response.json()["call"] == row.id
    assert response.json()["number"] == f"{row.id:04d}"
    assert row.caller_phone == "8195551212"
    assert row.location == "W Cellular Street 42, Wilmington, DE, US"
    assert row.narrative == "This is an example text."
    assert row.source == CallSource.CALLER_112
    assert row.started_at == datetime(2021, 4, 30, 18, 40, tzinfo=UTC)
    assert row.warnings == ("location_by_reference",)


def test_the_senders_zone_is_kept(
    client: TestClient, backend: Backend, sample: dict[str, Any]
) -> None:
    number = client.post("/v1/eido", json=sample).json()["call"]
    assert backend.views.call(number).call.started_offset == -240


def test_the_same_document_again_is_no_second_call(
    client: TestClient, backend: Backend, sample: dict[str, Any]
) -> None:
    first = client.post("/v1/eido", json=sample)
    second = client.post("/v1/eido", json=sample)
    assert (first.status_code, second.status_code) == (201, 200)
    assert first.json()["call"] == second.json()["call"] == only_call(backend).id


def test_an_update_changes_the_call_and_stands_on_its_timeline(
    client: TestClient, backend: Backend
) -> None:
    number = client.post("/v1/eido", json=eido(notesComponent=[note("Alene.")])).json()["call"]
    again = client.post("/v1/eido", json=eido(notesComponent=[note("Nu er naboen der.")]))

    view = backend.views.call(number)
    assert again.status_code == 200
    assert view.call.narrative == "Nu er naboen der."
    assert [entry.act for entry in view.timeline] == ["call_received", "call_updated"]


def test_a_danish_address_a_position_and_a_municipality_are_read(
    client: TestClient, backend: Backend
) -> None:
    inner = CIVIC + "<gml:Point><gml:pos>56.378 9.655</gml:pos></gml:Point>"
    client.post("/v1/eido", json=eido(locationComponent=[location(pidf_lo(inner))]))

    row = only_call(backend)
    assert row.location == "Prøvevej 12, 2. tv., 8850 Bjerringbro"
    assert row.municipality == "0791"
    stored = backend.views.call(row.id).call
    assert (stored.latitude, stored.longitude) == (56.378, 9.655)


def test_a_place_with_a_position_alone_shows_the_position(
    client: TestClient, backend: Backend
) -> None:
    name = "gs:Circle xmlns:gs='http://www.opengis.net/pidflo/1.0'"
    circle = f"<{name}><gml:pos>56.1 10.2</gml:pos></gs:Circle>"
    client.post("/v1/eido", json=eido(locationComponent=[location(pidf_lo(circle))]))
    assert only_call(backend).location == "56.10000, 10.20000"


def test_the_callers_name_comes_from_the_person(client: TestClient, backend: Backend) -> None:
    name = {"nc:PersonName": {"nc:PersonGivenName": "Prøve", "nc:PersonSurName": "Prøvesen"}}
    person = part("p", personIncidentRoleRegistryText=["Caller"], ncPersonComponent=name)
    client.post("/v1/eido", json=eido(personComponent=[person]))
    assert only_call(backend).caller_name == "Prøve Prøvesen"


def test_the_subscriber_is_the_caller_and_the_provider_is_not(
    client: TestClient, backend: Backend
) -> None:
    provider = (
        "<a:EmergencyCallData.ProviderInfo xmlns:a='urn:x'><vcard><fn><text>Test Teleselskab"
        "</text></fn></vcard></a:EmergencyCallData.ProviderInfo>"
    )
    subscriber = (
        "<a:EmergencyCallData.SubscriberInfo xmlns:a='urn:x'><a:SubscriberData><vcard><fn><text>"
        "Test Testesen</text></fn><tel><uri>tel:+4520000001</uri></tel></vcard></a:SubscriberData>"
        "</a:EmergencyCallData.SubscriberInfo>"
    )
    blocks = [
        part("a", additionalDataByValue=provider),
        part("b", additionalDataByValue=subscriber),
    ]
    client.post("/v1/eido", json=eido(additionalDataComponent=blocks))
    row = only_call(backend)
    assert (row.caller_name, row.caller_phone) == ("Test Testesen", "+4520000001")


def test_notes_lose_their_markup_and_the_incident_type_leads(
    client: TestClient, backend: Backend
) -> None:
    html = "<p>Sidder på en <b>bænk</b>.</p><script>x()</script>Fryser &amp; ryster."
    document = eido(
        incidentComponent=part("i", incidentTypeCommonRegistryText="WELFARE"),
        notesComponent=[note(html)],
    )
    client.post("/v1/eido", json=document)
    assert only_call(backend).narrative == "WELFARE\nSidder på en bænk.\nFryser & ryster."


def test_a_call_about_somebody_else_is_on_their_behalf(
    client: TestClient, backend: Backend
) -> None:
    persons = [
        part("a", personIncidentRoleRegistryText=["Caller"]),
        part("b", personIncidentRoleRegistryText=["Patient"]),
    ]
    client.post("/v1/eido", json=eido(personComponent=persons))
    assert only_call(backend).on_behalf


def test_an_incident_without_a_call_component_is_a_call(
    client: TestClient, backend: Backend
) -> None:
    incident = part("i", incidentTypeCommonRegistryText="MNTL")
    response = client.post("/v1/eido", json=eido(callComponent=None, incidentComponent=incident))
    assert response.status_code == 201
    assert only_call(backend).narrative == "MNTL"


def test_the_police_as_sender_is_the_source(client: TestClient, backend: Backend) -> None:
    agency = part("amk", agencyType=["urn:emergency:service:responder.police"])
    client.post("/v1/eido", json=eido(agencyComponent=[agency]))
    assert only_call(backend).source == CallSource.POLICE


def test_what_is_understood_in_part_is_a_call_with_warnings(
    client: TestClient, backend: Backend
) -> None:
    document = eido(
        callComponent=[
            call(
                callStartTimestamp="0001-01-01T00:00:00+01:00",
                personReference=[{"$ref": "nobody"}],
            ),
            call(**{"$id": "another"}),
        ],
        locationComponent=[location("<presence>", locationDescriptionText="Bag stationen")],
        additionalDataComponent=[part("a", additionalDataByValue="not xml")],
        notesComponent=[{"notesActionComments": "Fryser."}],
    )
    response = client.post("/v1/eido", json=document)

    row = only_call(backend)
    assert response.status_code == 201
    assert row.location == "Bag stationen"
    assert row.started_at == backend.clock()
    assert (
        set(row.warnings)
        == set(response.json()["warnings"])
        == {
            "additional_data_unreadable",
            "component_incomplete",
            "location_unreadable",
            "reference_dangling",
            "several_calls",
            "started_at_absurd",
        }
    )


def test_a_silent_call_is_still_a_call(client: TestClient, backend: Backend) -> None:
    assert client.post("/v1/eido", json=eido()).status_code == 201
    assert only_call(backend).warnings == ("nothing_told",)


def test_a_start_more_than_a_day_ahead_is_not_believed(
    client: TestClient, backend: Backend
) -> None:
    for number, moment in enumerate(("2026-11-22T12:00:00Z", "9999-12-31T23:59:59-10:00", "i går")):
        component = call(**{"$id": f"c{number}", "callStartTimestamp": moment})
        assert client.post("/v1/eido", json=eido(callComponent=[component])).status_code == 201
    assert all("started_at_absurd" in row.warnings for row in rows(backend))


def test_a_sender_under_a_reserved_name_sends_made_up_calls(
    client: TestClient, backend: Backend
) -> None:
    client.post("/v1/eido", json=eido())
    real = eido(issuingElementIdentification="amk", callComponent=[call(**{"$id": "real"})])
    client.post("/v1/eido", json=real)
    assert [row.made_up for row in rows(backend)] == [True, False]
