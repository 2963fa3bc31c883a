"""Made-up calls in the forms that real ones arrive in: EIDO and the short form."""

from __future__ import annotations

from datetime import datetime
from typing import Any
from xml.sax.saxutils import escape

from console.intake.simulated_calls import Story

AGENCY = "amk.sim.example"
"""Reserved for examples (RFC 2606); the intake marks its calls as made up."""


def form(story: Story, message_id: str, started_at: datetime) -> dict[str, Any]:
    """The body for POST /v1/calls."""
    caller = story.caller
    return {
        "message_id": message_id,
        "source": story.source.value,
        "on_behalf": story.on_behalf,
        "caller_name": caller.name,
        "caller_phone": caller.phone,
        "location": f"{caller.street} {caller.number}, {caller.town}",
        "latitude": caller.latitude,
        "longitude": caller.longitude,
        "narrative": story.narrative,
        "municipality": caller.municipality,
        "categories": [category.value for category in story.categories],
        "started_at": started_at.isoformat(),
        "made_up": True,
    }


def eido(story: Story, message_id: str, started_at: datetime) -> dict[str, Any]:
    """The body for POST /v1/eido."""
    at = started_at.isoformat()

    def part(identity: str, **fields: Any) -> dict[str, Any]:  # any JSON value
        return {
            "$id": identity,
            "lastUpdateTimeStamp": at,
            "updatedByAgencyReference": {"$ref": AGENCY},
            **fields,
        }

    def own(kind: str) -> str:
        return f"{kind}-{message_id}"

    persons = [
        part(
            own("person"),
            personIncidentRoleRegistryText=["Caller"],
            ncPersonComponent={"nc:PersonName": {"nc:PersonFullName": story.caller.name}},
            callBackReference={"$ref": own("callback")},
        )
    ]
    if story.on_behalf:
        persons.append(part(own("subject"), personIncidentRoleRegistryText=["Patient"]))
    return {
        **part(own("incident")),
        "eidoVersion": "1.0",
        "issuingElementIdentification": AGENCY,
        "agencyComponent": [
            part(AGENCY, agencyRoleDescriptionRegistryText=["CallReceiving"], agencyType=["psap"])
        ],
        "callComponent": [
            part(
                message_id,
                callStateRegistryText="callAnswered",
                standardPrimaryCallType="emergency",
                direction="incoming",
                callStartTimestamp=at,
                personReference=[{"$ref": own("person")}],
                callBackReference={"$ref": own("callback")},
                locationReference=[{"$ref": own("location")}],
                notesReference=[{"$ref": own("notes")}],
            )
        ],
        "callbackComponent": [
            part(own("callback"), callBackInformationUri=[_tel(story.caller.phone)])
        ],
        "personComponent": persons,
        "locationComponent": [
            part(
                own("location"),
                locationTypeDescriptionRegistryText="Caller",
                locationByValue=_pidf_lo(story),
            )
        ],
        "notesComponent": [part(own("notes"), notesActionComments=story.narrative)],
    }


def _tel(phone: str) -> str:
    return "tel:+45" + phone.replace(" ", "")


def _pidf_lo(story: Story) -> str:
    caller = story.caller
    postal, _, town = caller.town.partition(" ")
    civic = {
        "country": "DK",
        "A1": "Region Midtjylland",
        "A2": f"{caller.municipality} Kommune",
        "A3": town,
        "RD": caller.street,
        "HNO": caller.number,
        "PC": postal,
    }
    parts = "".join(f"<{name}>{escape(text)}</{name}>" for name, text in civic.items())
    return (
        '<?xml version="1.0" encoding="UTF-8"?>'
        '<presence xmlns="urn:ietf:params:xml:ns:pidf"'
        ' xmlns:dm="urn:ietf:params:xml:ns:pidf:data-model"'
        ' xmlns:gp="urn:ietf:params:xml:ns:pidf:geopriv10" entity="pres:caller@sim.example">'
        '<dm:device id="caller"><gp:geopriv><gp:location-info>'
        f'<civicAddress xmlns="urn:ietf:params:xml:ns:pidf:geopriv10:civicAddr">{parts}'
        "</civicAddress>"
        '<Point xmlns="http://www.opengis.net/gml" srsName="urn:ogc:def:crs:EPSG::4326">'
        f"<pos>{caller.latitude} {caller.longitude}</pos></Point>"
        "</gp:location-info></gp:geopriv></dm:device></presence>"
    )
