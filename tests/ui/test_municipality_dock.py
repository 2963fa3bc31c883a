"""The municipality beside the call: whom to ring, whether it is open, who has checked it."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import UTC, datetime, time

import pytest
from PySide6.QtCore import QObject, QPoint, Qt, QUrl, Slot
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from console.domain.codes import ContactRole
from console.domain.municipality import Contact, Hours, Service
from console.services.commands import (
    EditMunicipality,
    SaveContact,
    SaveService,
    VerifyMunicipality,
)
from console.ui.call.places import Places
from console.ui.desk import Desk
from console.ui.directory.links import LinkLabel
from console.ui.directory.municipality_dock import MunicipalityDock
from console.ui.directory.words import open_mark
from tests.conftest import Backend, Clock

WEEK = tuple(Hours(day, time(8), time(15)) for day in range(5))


@pytest.fixture
def dock(desk: Desk, backend: Backend, qtbot: QtBot) -> Iterator[MunicipalityDock]:
    fill(backend)
    made = MunicipalityDock(desk, Places(desk))
    made.resize(320, 700)
    made.show()
    yield made
    made.close()
    made.deleteLater()


def fill(backend: Backend) -> None:
    backend.do(
        EditMunicipality(
            code="0751", phone="20000001", secure_email="indgang@aarhus.example", hours=WEEK
        )
    )
    contact = Contact(
        municipality="0751",
        role=ContactRole.ENTRANCE,
        name="Testkontakt Aarhus",
        phone="20000002",
        made_up=True,
    )
    backend.do(SaveContact(contact=contact))
    backend.do(SaveService(service=Service(municipality="0751", name="Bostøtte")))


def words(dock: MunicipalityDock) -> str:
    return " | ".join(label.text() for label in dock.findChildren(QLabel) if label.isVisible())


def test_without_a_municipality_it_says_what_would_fill_it(dock: MunicipalityDock) -> None:
    assert "Ingen kommune at vise" in words(dock)


def test_of_a_municipality_the_directory_does_not_have_nothing_is_shown(
    dock: MunicipalityDock, qtbot: QtBot
) -> None:
    dock.show_municipality("0751")
    qtbot.waitUntil(lambda: "Testkontakt Aarhus" in words(dock))
    dock.show_municipality("0657")
    assert "Ingen kontakter kendes for Herning" in words(dock)


def test_it_shows_the_entrance_the_people_and_the_services(
    dock: MunicipalityDock, qtbot: QtBot
) -> None:
    dock.show_municipality("0751")
    qtbot.waitUntil(lambda: "Testkontakt Aarhus" in words(dock))
    shown = words(dock)
    assert "Åben nu, til 15:00" in shown
    assert "Aldrig bekræftet" in shown
    assert "fast kontaktperson · opdigtet" in shown
    assert "Bostøtte" in shown
    assert "08:00-15:00" in shown


def test_a_number_is_rung_by_a_key_and_by_a_click(dock: MunicipalityDock, qtbot: QtBot) -> None:
    opener = Opener()
    QDesktopServices.setUrlHandler("tel", opener, "take")  # type: ignore[arg-type]  # the binding wants str
    try:
        dock.show_municipality("0751")
        qtbot.waitUntil(lambda: "Testkontakt" in words(dock))
        links = {x.text().replace("\xa0", " "): x for x in dock.findChildren(LinkLabel)}
        link = next(x for text, x in links.items() if "20 00 00 01" in text)
        assert link.accessibleName() == "Ring til Aarhus: 20 00 00 01"
        dock.activateWindow()
        link.setFocus(Qt.FocusReason.TabFocusReason)
        qtbot.keyClick(link, Qt.Key.Key_Return)
        qtbot.waitUntil(lambda: opener.opened == ["tel:+4520000001"])
        qtbot.mouseClick(link, Qt.MouseButton.LeftButton, pos=QPoint(6, link.rect().center().y()))
        qtbot.waitUntil(lambda: len(opener.opened) == 2)
    finally:
        QDesktopServices.unsetUrlHandler("tel")


def test_a_change_from_elsewhere_shows_by_itself(
    dock: MunicipalityDock, backend: Backend, qtbot: QtBot
) -> None:
    dock.show_municipality("0751")
    qtbot.waitUntil(lambda: "Aldrig bekræftet" in words(dock))
    backend.do(VerifyMunicipality(code="0751"))
    qtbot.waitUntil(lambda: "Bekræftet 20.11.2026 af anna" in words(dock))


def test_it_closes_with_the_clock_alone(dock: MunicipalityDock, clock: Clock, qtbot: QtBot) -> None:
    dock.show_municipality("0751")
    qtbot.waitUntil(lambda: "Åben nu" in words(dock))
    clock.pass_(hours=5)
    dock.hide()
    dock.show()
    assert "Lukket nu, åbner mandag 08:00" in words(dock)


def test_an_old_verification_is_marked_stale(
    dock: MunicipalityDock, backend: Backend, clock: Clock, qtbot: QtBot
) -> None:
    backend.do(VerifyMunicipality(code="0751"))
    clock.pass_(days=91)
    dock.show_municipality("0751")
    qtbot.waitUntil(lambda: "Forældet: bekræftet 20.11.2026" in words(dock))


@pytest.mark.parametrize(
    ("now", "text"),
    [
        (datetime(2026, 11, 20, 11, 0, tzinfo=UTC), "Åben nu, til 15:00"),
        (datetime(2026, 11, 20, 6, 59, tzinfo=UTC), "Lukket nu, åbner 08:00"),
        (datetime(2026, 11, 19, 15, 0, tzinfo=UTC), "Lukket nu, åbner i morgen 08:00"),
        (datetime(2026, 11, 20, 15, 0, tzinfo=UTC), "Lukket nu, åbner mandag 08:00"),
        (datetime(2026, 12, 25, 10, 0, tzinfo=UTC), "Lukket (helligdag), åbner mandag 08:00"),
        (datetime(2026, 7, 1, 5, 59, tzinfo=UTC), "Lukket nu, åbner 08:00"),
        (datetime(2026, 7, 1, 6, 0, tzinfo=UTC), "Åben nu, til 15:00"),
    ],
)
def test_open_or_closed_is_told_in_danish_time(now: datetime, text: str) -> None:
    assert open_mark(WEEK, now).text == text


def test_unknown_hours_are_said_to_be_unknown() -> None:
    assert open_mark((), datetime(2026, 1, 1, tzinfo=UTC)).text == "Åbningstiden kendes ikke"


class Opener(QObject):
    """Takes the links that would ring."""

    def __init__(self) -> None:
        super().__init__()
        self.opened: list[str] = []

    @Slot(QUrl)
    def take(self, url: QUrl) -> None:
        self.opened.append(url.toString())
