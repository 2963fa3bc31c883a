"""Stage 4, tildeling: one free unit is sent, by one key."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtWidgets import QFrame, QPushButton, QVBoxLayout, QWidget

from console.domain.codes import CallState, ConsentScope, Stage, UnitKind, UnitStatus
from console.domain.consent import check_allowed
from console.domain.errors import Refusal
from console.domain.geo import distance_km
from console.labels import call_number, label, refusal_text
from console.services.commands import AssignUnit, CancelAssignment
from console.services.views import CallView, UnitRow
from console.texts import translate
from console.ui.call.context import CallContext, StageForm
from console.ui.call.efforts_box import EffortsBox
from console.ui.call.widgets.cards import Cards
from console.ui.call.widgets.parts import button, flow, plain, relabel, row, say, words
from console.ui.widgets.elapsed import elapsed_text
from console.ui.widgets.properties import set_tone
from console.ui.widgets.section import SectionHeader


class AssignmentPanel(StageForm):
    def __init__(self, context: CallContext) -> None:
        super().__init__(context)
        self._view: CallView | None = None
        self._obstacle = words(tone="warn")
        self.to_consent = button(
            translate("Call", "Gå til samtykke"), lambda: context.go(Stage.CONSENT), icon="consent"
        )
        self._blocked = QFrame()
        layout = plain(QVBoxLayout(self._blocked))
        layout.setContentsMargins(6, 3, 6, 3)
        set_tone(self._blocked, "warn")
        layout.addWidget(self._obstacle)
        layout.addWidget(flow(self.to_consent))
        self.on_call: Cards[UnitRow] = Cards(lambda unit: OnCallCard(context, unit))
        self.units: Cards[tuple[int, UnitRow]] = Cards(lambda item: UnitCard(self, item))
        self._none = words(translate("Call", "Ingen enhed er ledig."), role="muted", wrap=False)
        self.sign_on = button(
            translate("Call", "Meld en enhed på vagt…"),
            lambda: context.words("sign_on_unit"),
            icon="crew",
        )
        self._no_unit = flow(self._none, self.sign_on)
        self.efforts = EffortsBox(self.context)
        self.body.addWidget(self.efforts)
        self.body.addWidget(self.on_call)
        self.body.addWidget(self._blocked)
        self.body.addWidget(
            SectionHeader(translate("Call", "Enheder – de ledige først, Ctrl+tal sender"))
        )
        self.body.addWidget(self._no_unit)
        self.body.addWidget(self.units)
        self.body.addStretch(1)

    def show_view(self, view: CallView) -> None:
        self._view = view
        self.efforts.show_view(view)
        obstacle = _obstacle(view)
        say(self._obstacle, obstacle)
        self._blocked.setVisible(bool(obstacle) and view.call.state != CallState.CLOSED)
        self.to_consent.setVisible(view.call.state in {CallState.CLAIMED, CallState.DISPATCHED})
        self.on_call.show_items((unit.id, unit) for unit in view.unit_rows)
        self.show_units()

    def show_units(self) -> None:
        """The units as the board has them now; free ones first, each with its key."""
        rows = in_order(tuple(self.context.desk.board.units.values()), self.context.call_id)
        free = any(unit.status == UnitStatus.AVAILABLE for unit in rows)
        self._no_unit.setVisible(not free)
        numbered = enumerate(rows, start=1)
        self.units.show_items((unit.id, (place, unit)) for place, unit in numbered)

    def primary(self) -> QPushButton | None:
        """Send the first free unit; first what stands in the way: consent, others' efforts."""
        if not self._blocked.isHidden():
            return self.to_consent
        if self.efforts.in_the_way:
            return self.efforts.primary()
        for card in self.units.cards.values():
            if isinstance(card, UnitCard) and card.free:
                return card.send
        return None

    def first(self) -> QWidget | None:
        return self.primary() or (self.efforts.beside if self.efforts.in_the_way else None)

    def send(self, unit: UnitRow) -> None:
        self.context.submit(self, AssignUnit(call_id=self.context.call_id, unit_id=unit.id))

    def away(self, unit: UnitRow) -> str:
        """How far the unit was from the call when it last told, and how long ago that is."""
        call = self._view.call if self._view else None
        if call is None or call.latitude is None or call.longitude is None:
            return ""
        if unit.latitude is None or unit.longitude is None or unit.position_at is None:
            return ""
        km = distance_km(call.latitude, call.longitude, unit.latitude, unit.longitude)
        age = elapsed_text(unit.position_at, self.context.now())
        away = f"{km:.1f}".replace(".", ",")
        return translate("Call", "{km} km væk for {age} siden", km=away, age=age)

    def stands_in_the_way(self, unit: UnitRow) -> str:
        """Why this unit cannot be sent now, in words; '' if it can."""
        if unit.call_id is not None:
            return translate("Call", "er på opkald {call}", call=call_number(unit.call_id))
        if unit.status != UnitStatus.AVAILABLE:
            return label(unit.status)
        has = [u for u in (self._view.unit_rows if self._view else ()) if _is_sociolance(u)]
        if _is_sociolance(unit) and has:
            return translate("Call", "opkaldet har allerede {unit}", unit=has[0].call_sign)
        return ""


def in_order(units: Sequence[UnitRow], call_id: int) -> list[UnitRow]:
    """Free units first, a Sociolance before others, then by call sign; not those on this call."""
    return sorted(
        (unit for unit in units if unit.call_id != call_id),
        key=lambda u: (u.status != UnitStatus.AVAILABLE, not _is_sociolance(u), u.call_sign),
    )


def _is_sociolance(unit: UnitRow) -> bool:
    return unit.kind == UnitKind.SOCIOLANCE


def _obstacle(view: CallView) -> str:
    """What stands in the way of sending anybody."""
    if view.call.state == CallState.WAITING:
        return refusal_text(Refusal("call_not_claimed", call=view.call.id))
    try:
        check_allowed(ConsentScope.VISIT, view.consents, view.grounds)
    except Refusal as refusal:
        return refusal_text(refusal)
    return ""


class UnitCard(QWidget):
    """One unit that may be sent."""

    def __init__(self, panel: AssignmentPanel, item: tuple[int, UnitRow]) -> None:
        super().__init__()
        self._panel = panel
        self._unit = item[1]
        self.free = False
        self.send = button(self._unit.call_sign, lambda: panel.send(self._unit), icon="send")
        self.send.setMinimumWidth(120)
        self._words = words()
        plain(QVBoxLayout(self)).addWidget(row(self.send, self._words))

    def show_item(self, item: tuple[int, UnitRow]) -> None:
        place, unit = item
        self._unit = unit
        why_not = self._panel.stands_in_the_way(unit)
        self.free = not why_not
        text = translate("Call", "{place} Send {unit}", place=place, unit=unit.call_sign)
        name = translate("Call", "Send {unit}", unit=unit.call_sign)
        relabel(self.send, text, name=name, keys=f"Ctrl+{place}" if place < 10 else "")
        parts = (
            label(unit.kind),
            why_not or label(unit.status),
            self._panel.away(unit),
            unit.crew,
        )
        say(self._words, " · ".join(part for part in parts if part))
        set_tone(self._words, "" if self.free else "warn")
        self._words.setEnabled(True)


class OnCallCard(QWidget):
    """A unit that is on the call, and the way to call it off."""

    def __init__(self, context: CallContext, unit: UnitRow) -> None:
        super().__init__()
        self._context = context
        self._unit = unit
        self._words = words(role="strong", tone="ok")
        name = translate("Call", "Kald {unit} tilbage", unit=unit.call_sign)
        self.cancel = button(name, self._cancel)
        plain(QVBoxLayout(self)).addWidget(row(self.cancel, self._words))

    def show_item(self, unit: UnitRow) -> None:
        self._unit = unit
        say(
            self._words,
            translate(
                "Call",
                "{unit} er på opkaldet: {status}",
                unit=unit.call_sign,
                status=label(unit.status),
            ),
        )
        self.cancel.setVisible(unit.status in {UnitStatus.ASSIGNED, UnitStatus.EN_ROUTE})

    def _cancel(self) -> None:
        self._context.submit(self, CancelAssignment(unit_id=self._unit.id))
