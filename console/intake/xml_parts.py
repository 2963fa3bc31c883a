"""What EIDO carries as XML strings: places (PIDF-LO) and additional data (RFC 7852).

Names are compared without their namespaces: senders differ in them, and the names are unambiguous.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from math import isfinite
from typing import TYPE_CHECKING

from console.domain.errors import Refusal

if TYPE_CHECKING:
    from xml.etree.ElementTree import Element

LIMIT = 256 * 1024
"""Characters of XML that are read."""
DEPTH = 60
"""Levels of XML that are read; searching deeper ones takes quadratic time."""


class UnreadableXml(ValueError):
    """It is not XML, or not what it should be."""


@dataclass(frozen=True)
class Place:
    """A place: an address in one line, WGS 84 degrees, the names a municipality may have."""

    address: str = ""
    latitude: float | None = None
    longitude: float | None = None
    areas: tuple[str, ...] = ()

    @property
    def text(self) -> str:
        """The address, or the position where there is none."""
        if self.address or self.latitude is None:
            return self.address
        return f"{self.latitude:.5f}, {self.longitude:.5f}"


def parse(text: str, field: str) -> Element:
    """The root element. Entities, external references and any DTD are refused as hostile."""
    from defusedxml.common import DefusedXmlException
    from defusedxml.ElementTree import ParseError, fromstring

    if len(text) > LIMIT:
        raise UnreadableXml(f"longer than {LIMIT} characters")
    try:
        root = fromstring(text.strip(), forbid_dtd=True)
    except DefusedXmlException:
        raise Refusal("eido_xml_hostile", field=field) from None
    except (ParseError, ValueError, LookupError) as error:
        raise UnreadableXml(str(error)) from None
    if _deeper_than(DEPTH, root):
        raise UnreadableXml(f"more than {DEPTH} levels")
    return root


# Places ------------------------------------------------------------------------------------


def read_place(root: Element) -> Place:
    """The first civic address and the first position of a PIDF-LO document."""
    scopes = list(_named(root, "location-info")) or [root]
    civic = next((_civic(e) for s in scopes for e in _named(s, "civicAddress")), {})
    position = next((p for s in scopes for p in _positions(s)), None)
    address = _address(civic)
    if not address and position is None:
        raise UnreadableXml("no address and no position")
    areas = tuple(civic[name] for name in ("A2", "A3", "A4", "A5") if civic.get(name))
    latitude, longitude = position or (None, None)
    return Place(address=address, latitude=latitude, longitude=longitude, areas=areas)


def _civic(element: Element) -> dict[str, str]:
    parts: dict[str, str] = {}
    for child in element:
        text = squeezed(child)
        if text:
            parts.setdefault(_name(child), text)
    return parts


def _address(civic: dict[str, str]) -> str:
    """As an address is written in Denmark: street and number, floor, postal code and town."""

    def joined(*names: str) -> str:
        return " ".join(civic[name] for name in names if name in civic)

    country = civic.get("country", "").upper()
    abroad = () if country in {"", "DK"} else (joined("A1"), country)
    lines = (
        joined("NAM", "LMK"),
        joined("PRD", "RD", "STS", "POD", "HNO", "HNS") or joined("A6"),
        joined("BLD", "UNIT", "FLR", "ROOM", "LOC"),
        " ".join(part for part in (joined("PC"), joined("A4") or joined("A3")) if part),
        "" if joined("A3") else joined("A2"),
        *abroad,
    )
    return ", ".join(line for line in lines if line)


def _positions(scope: Element) -> Iterator[tuple[float, float]]:
    for name in ("pos", "posList"):
        for element in _named(scope, name):
            numbers = _numbers(squeezed(element))
            if len(numbers) >= 2 and abs(numbers[0]) <= 90 and abs(numbers[1]) <= 180:
                yield numbers[0], numbers[1]


def _numbers(text: str) -> list[float]:
    try:
        numbers = [float(part) for part in text.split()]
    except ValueError:
        return []
    return numbers if all(isfinite(number) for number in numbers) else []


# Additional data ---------------------------------------------------------------------------


def read_comments(root: Element) -> list[str]:
    """The texts of the RFC 7852 Comment blocks."""
    blocks = _named(root, "EmergencyCallData.Comment")
    texts = [squeezed(element) for block in blocks for element in _named(block, "Comment")]
    return [text for text in texts if text]


def read_subscriber(root: Element) -> tuple[str, str]:
    """Name and phone of the subscriber (RFC 7852 SubscriberInfo), '' where unknown.

    The provider's own contact card has the same form and is not the caller's.
    """
    for block in _named(root, "EmergencyCallData.SubscriberInfo"):
        for card in _named(block, "vcard"):
            return _card_name(card), _card_phone(card)
    return "", ""


def _card_name(card: Element) -> str:
    for full in _named(card, "fn"):
        return squeezed(full)
    parts = [squeezed(e) for name in ("given", "surname") for e in _named(card, name)]
    return " ".join(part for part in parts if part)


def _card_phone(card: Element) -> str:
    for tel in _named(card, "tel"):
        for name in ("uri", "text"):
            for value in tel:
                if _name(value) == name and squeezed(value):
                    return squeezed(value)
    return ""


# XML ---------------------------------------------------------------------------------------


def _deeper_than(limit: int, root: Element) -> bool:
    level = [root]
    for _ in range(limit):
        level = [child for element in level for child in element]
    return bool(level)


def _name(element: Element) -> str:
    return str(element.tag).rpartition("}")[2]


def _named(root: Element, name: str) -> Iterator[Element]:
    return (element for element in root.iter() if _name(element) == name)


def squeezed(element: Element) -> str:
    """All text in an element, in one line."""
    return " ".join("".join(element.itertext()).split())
