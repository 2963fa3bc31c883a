"""The municipality of the call in view: whom to ring, whether it is open, what it can do."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QHideEvent, QShowEvent
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QLabel,
    QScrollArea,
    QStackedLayout,
    QVBoxLayout,
    QWidget,
)

from console.domain.municipality import Contact, Service
from console.exchange.directory_columns import write_hours
from console.labels import municipality_name
from console.services.views import MunicipalityView
from console.texts import translate
from console.ui import icons
from console.ui.call.places import Places
from console.ui.desk import Desk
from console.ui.directory.contact_form import role_text
from console.ui.directory.links import mail_link, phone_link
from console.ui.directory.words import (
    Mark,
    categories_text,
    open_mark,
    verified_mark,
    weekday_name,
)
from console.ui.theme import UNIT
from console.ui.widgets.empty_state import EmptyState
from console.ui.widgets.fields import FieldRows
from console.ui.widgets.properties import set_tone, with_role
from console.ui.widgets.section import SectionHeader
from console.ui.widgets.text import text_label
from console.ui.widgets.timers import regular

TICK_MS = 15_000


class MarkLine(QWidget):
    """An icon and its words on one line."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._picture = QLabel(self)
        self.words = text_label(wrap=True, parent=self)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(UNIT)
        row.addWidget(self._picture)
        row.addWidget(self.words, 1)

    def show_mark(self, mark: Mark) -> None:
        self._picture.setPixmap(icons.pixmap(mark.icon, mark.tone, 14))
        self.words.setText(mark.text)
        set_tone(self.words, "" if mark.tone == "muted" else mark.tone)
        self.setAccessibleName(mark.text)


class MunicipalityDock(QWidget):
    """Shows one municipality and follows its changes; `show_municipality(None)` empties it.

    What was read of the directory stays at hand while storage is away: that is when one rings.
    """

    def __init__(self, desk: Desk, places: Places, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._places = places
        self._code: str | None = None
        self._view: MunicipalityView | None = None
        self._open_line: MarkLine | None = None
        self.setAccessibleName(translate("Directory", "Kommune"))
        self._empty = EmptyState("")
        self._scroll = QScrollArea(self)
        self._scroll.setWidgetResizable(True)
        self._scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._stack = QStackedLayout(self)
        self._stack.addWidget(self._empty)
        self._stack.addWidget(self._scroll)
        self._timer = regular(self, self._tick, TICK_MS)
        places.changed.connect(self._follow)
        self._follow()

    @property
    def code(self) -> str | None:
        return self._code

    def show_municipality(self, code: str | None) -> None:
        """Show the municipality with this code."""
        if code != self._code:
            self._code = code
            self._follow()

    def _follow(self) -> None:
        """As the directory says now."""
        view = self._places.by_code.get(self._code or "")
        if view is None:
            self._view = None
            self._empty.show_words(*_nothing_of(self._code))
            self._stack.setCurrentWidget(self._empty)
        elif view != self._view:
            self._view = view
            self._open_line = MarkLine()
            self._scroll.setWidget(_page(view, self._open_line, self._desk))
            self._stack.setCurrentWidget(self._scroll)
            self._tick()

    def _tick(self) -> None:
        """Whether it is open changes with the clock alone."""
        if self._view is not None and self._open_line is not None:
            hours = self._view.municipality.hours
            self._open_line.show_mark(open_mark(hours, self._desk.clock()))

    def showEvent(self, event: QShowEvent) -> None:
        self._tick()
        self._timer.start()
        super().showEvent(event)

    def hideEvent(self, event: QHideEvent) -> None:
        self._timer.stop()
        super().hideEvent(event)


def _nothing_of(code: str | None) -> tuple[str, str]:
    if code is None:
        return (
            translate("Directory", "Ingen kommune at vise."),
            translate("Directory", "Den vises her, når opkaldet har fået en kommune."),
        )
    name = municipality_name(code)
    return (
        translate("Directory", "Ingen kontakter kendes for {name}.", name=name),
        translate("Directory", "De vises her, når de er skrevet under Kommuner og kontakter."),
    )


def _page(view: MunicipalityView, open_line: MarkLine, desk: Desk) -> QWidget:
    page = with_role(QWidget(), "page")
    column = QVBoxLayout(page)
    column.setContentsMargins(2 * UNIT, UNIT, 2 * UNIT, 2 * UNIT)
    column.setSpacing(UNIT)
    column.addLayout(_heading(view))
    column.addWidget(open_line)
    verified = MarkLine()
    verified.show_mark(verified_mark(view.municipality, desk.clock()))
    column.addWidget(verified)
    column.addWidget(_entrance(view))
    _add_people(column, view)
    _add_hours(column, view, desk)
    _add_services(column, view)
    if view.municipality.note:
        column.addWidget(SectionHeader(translate("Directory", "Bemærkning")))
        column.addWidget(text_label(view.municipality.note, wrap=True, selectable=True))
    column.addStretch(1)
    return page


def _heading(view: MunicipalityView) -> QHBoxLayout:
    row = QHBoxLayout()
    row.addWidget(text_label(view.municipality.name, role="large"))
    row.addWidget(text_label(view.municipality.code, role="small"))
    row.addStretch(1)
    if view.municipality.made_up:
        row.addWidget(made_up_mark())
    return row


def made_up_mark() -> MarkLine:
    """The mark of an entry for practice, whose numbers nobody answers."""
    mark = MarkLine()
    mark.words.setWordWrap(False)
    mark.show_mark(Mark(translate("Directory", "opdigtet"), "madeup", "info"))
    return mark


def _entrance(view: MunicipalityView) -> FieldRows:
    record = view.municipality
    rows = FieldRows(narrow=True)
    rows.add(translate("Directory", "Telefon"), phone_link(record.phone, record.name))
    rows.add(translate("Directory", "Sikker mail"), mail_link(record.secure_email, record.name))
    rows.add(
        translate("Directory", "Uden for åbningstid"),
        phone_link(record.out_of_hours_phone, record.name),
    )
    return rows


def _add_people(column: QVBoxLayout, view: MunicipalityView) -> None:
    column.addWidget(SectionHeader(translate("Directory", "Kontaktpersoner")))
    for contact in view.contacts:
        column.addWidget(_card(contact.name, _role(contact), contact.phone, contact.email))
    if not view.contacts:
        column.addWidget(text_label(translate("Directory", "Ingen kendt endnu."), role="muted"))


def _role(contact: Contact) -> str:
    made_up = translate("Directory", "opdigtet") if contact.made_up else ""
    return " · ".join(filter(None, (role_text(contact), contact.title, made_up)))


def _card(name: str, about: str, phone: str, email: str) -> QFrame:
    """A person or a service: name and what it is, then how to reach it."""
    card = QFrame()
    column = QVBoxLayout(card)
    column.setContentsMargins(0, 0, 0, UNIT)
    column.setSpacing(0)
    column.addWidget(text_label(name, role="strong", wrap=True))
    if about:
        column.addWidget(text_label(about, role="small", wrap=True))
    if phone:
        column.addWidget(phone_link(phone, name))
    if email:
        column.addWidget(mail_link(email, name))
    return card


def _add_hours(column: QVBoxLayout, view: MunicipalityView, desk: Desk) -> None:
    hours = view.municipality.hours
    if not hours:
        return
    column.addWidget(SectionHeader(translate("Directory", "Åbningstid")))
    rows = FieldRows()
    for weekday in range(7):
        spans = write_hours(hours, weekday)
        if spans or weekday < 5:
            text = spans or translate("Directory", "lukket")
            rows.add_text(weekday_name(weekday), text, wrap=False)
    column.addWidget(rows)


def _add_services(column: QVBoxLayout, view: MunicipalityView) -> None:
    column.addWidget(SectionHeader(translate("Directory", "Tilbud")))
    for service in view.services:
        column.addWidget(_card(service.name, _about(service), service.phone, service.email))
    if not view.services:
        column.addWidget(text_label(translate("Directory", "Ingen kendt endnu."), role="muted"))


def _about(service: Service) -> str:
    parts = (categories_text(service.categories), service.contact_name, service.note)
    return " · ".join(filter(None, parts))
