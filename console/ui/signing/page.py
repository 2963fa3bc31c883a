"""The page where one signs in, and where a locked console waits for its person.

It knows nobody's citizens: a name, a password, a role, and how many calls wait.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import (
    QComboBox,
    QFrame,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QVBoxLayout,
    QWidget,
)

from console.domain.codes import Role
from console.labels import label
from console.texts import language, translate
from console.ui import icons
from console.ui.call.widgets.tick import Tick
from console.ui.widgets.buttons import button
from console.ui.widgets.fields import FieldRows
from console.ui.widgets.properties import set_tone, with_role
from console.ui.widgets.text import text_label

WIDTH = 440
BY_KEY = Qt.FocusReason.ShortcutFocusReason


class Mode(StrEnum):
    SIGN_IN = "sign_in"
    LOCKED = "locked"


@dataclass(frozen=True)
class Asked:
    """What somebody filled in. role is None where the shift goes on in the one it has."""

    name: str
    password: str
    role: Role | None
    remember: bool

    def __repr__(self) -> str:
        """Never the password: a bug's report may show what was at hand."""
        return f"Asked({self.name!r})"


class SignInPage(QWidget):
    """asked(Asked): Enter or the button. language_asked(str): the other language's button.

    Locked, it asks for one person's password; `show_anybody` lets another person sign in.
    """

    asked = Signal(object)
    language_asked = Signal(str)

    def __init__(self, mode: Mode, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._mode = mode
        self._owner = name
        self.name = QLineEdit(name)
        self.password = QLineEdit()
        self.password.setEchoMode(QLineEdit.EchoMode.Password)
        self.role = QComboBox()
        for each in Role:
            self.role.addItem(label(each), each)
        self.remember = Tick(translate("SignIn", "Husk adgangskoden på denne maskine"))
        self._words = text_label(role="muted", wrap=True)
        self._error = text_label(wrap=True)
        self._error_box = QFrame()
        self._waiting, self._waiting_icon = text_label(), QLabel()
        self._title = text_label(role="title")
        self.enter = button("", self._ask, role="primary")
        self.other = button(
            translate("SignIn", "En anden logger på"), self.show_anybody, icon="claim", role="quiet"
        )
        self._build()
        self._say_mode()

    def _build(self) -> None:
        self._rows = FieldRows()
        self._rows.add(translate("SignIn", "Navn"), self.name)
        self._rows.add(translate("SignIn", "Adgangskode"), self.password)
        self._rows.add(translate("SignIn", "Rolle på vagten"), self.role)
        for field in (self.name, self.password):
            field.returnPressed.connect(self._on_enter)
        card = with_role(QWidget(), "card")
        card.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        card.setFixedWidth(WIDTH * icons.scaled(16).width() // 16)
        column = QVBoxLayout(card)
        column.setContentsMargins(24, 20, 24, 20)
        column.setSpacing(10)
        for part in (self._title, self._words, self._rows, self.remember, self._fault()):
            column.addWidget(part)
        column.addLayout(self._buttons())
        across = QHBoxLayout()  # an alignment would keep wrapped words from getting their height
        across.addStretch(1)
        across.addWidget(card)
        across.addStretch(1)
        middle = QVBoxLayout(self)
        middle.addStretch(2)
        middle.addLayout(across)
        middle.addLayout(self._calls())
        middle.addStretch(3)

    def _fault(self) -> QWidget:
        row = QHBoxLayout(self._error_box)
        row.setContentsMargins(8, 4, 8, 4)
        self._error_icon = QLabel()
        row.addWidget(self._error_icon, 0, Qt.AlignmentFlag.AlignTop)
        row.addWidget(self._error, 1)
        self._error_box.hide()
        return self._error_box

    def _buttons(self) -> QHBoxLayout:
        code, words = ("en", "English") if language() == "da" else ("da", "Dansk")
        change = button(
            words, lambda: self.language_asked.emit(code), icon="language", role="quiet"
        )
        row = QHBoxLayout()
        row.addWidget(self.enter)
        row.addWidget(self.other)
        row.addStretch(1)
        row.addWidget(change)
        return row

    def _calls(self) -> QHBoxLayout:
        self._waiting_icon.setPixmap(icons.pixmap("ring", "warn"))
        row = QHBoxLayout()
        row.setContentsMargins(0, 12, 0, 0)
        row.addStretch(1)
        row.addWidget(self._waiting_icon)
        row.addWidget(self._waiting)
        row.addStretch(1)
        self._waiting_icon.hide()
        return row

    # What it says --------------------------------------------------------------------------

    def _say_mode(self) -> None:
        locked = self._mode == Mode.LOCKED
        title = (
            translate("SignIn", "{name} har låst konsollen", name=self._owner)
            if locked
            else translate("SignIn", "Log på Sociolancen")
        )
        self._title.setText(title)
        self.enter.setText(
            translate("SignIn", "Lås op") if locked else translate("SignIn", "Log på")
        )
        self.enter.setAccessibleName(self.enter.text())
        for field in (self.name, self.role):
            self._rows.show_row(field, not locked)
        self.remember.setVisible(not locked)
        self.other.setVisible(locked)
        self.say("")

    def say(self, words: str) -> None:
        """Why the page is here, or what is still to be known."""
        self._words.setText(words)
        self._words.setVisible(bool(words))

    def show_waiting(self, count: int) -> None:
        """How many calls wait while nobody sees them; none is said too, quietly."""
        words = (
            translate("SignIn", "1 opkald venter")
            if count == 1
            else translate("SignIn", "{count} opkald venter", count=count)
        )
        self._waiting.setText(words if count else translate("SignIn", "Ingen opkald venter"))
        with_role(self._waiting, "strong" if count else "muted")
        set_tone(self._waiting, "")
        set_tone(self._waiting, "warn" if count else "info")
        self._waiting_icon.setVisible(bool(count))

    def show_fault(self, text: str) -> None:
        """What was wrong, in place; the password is typed anew, the rest stands."""
        set_tone(self._error_box, "warn")
        self._error_icon.setPixmap(icons.pixmap("warn", "warn"))
        self._error.setText(text)
        self._error.setAccessibleName(text)
        self._error_box.setVisible(bool(text))
        self.set_busy(False)
        self.password.selectAll()
        self.password.setFocus(BY_KEY)

    def set_busy(self, busy: bool) -> None:
        """Looking at a password takes a moment; it is not asked for twice meanwhile."""
        self.enter.setEnabled(not busy)

    # Filling in ----------------------------------------------------------------------------

    @property
    def mode(self) -> Mode:
        return self._mode

    @property
    def fault(self) -> str:
        return self._error.text() if not self._error_box.isHidden() else ""

    @property
    def words(self) -> str:
        return self._words.text()

    @property
    def waiting(self) -> str:
        return self._waiting.text()

    def choose_role(self, role: Role) -> None:
        self.role.setCurrentIndex(self.role.findData(role))

    def take_over(self, old: SignInPage) -> None:
        """Go on with what was typed on another page."""
        self.name.setText(old.name.text())
        self.password.setText(old.password.text())
        self.role.setCurrentIndex(old.role.currentIndex())
        self.remember.setChecked(old.remember.isChecked())

    def fill_password(self, password: str) -> None:
        """The password kept on this machine: Enter is enough."""
        if not self.password.text():
            self.password.setText(password)

    def cannot_remember(self) -> None:
        """No keyring answers here, and nothing else may keep a password."""
        self.remember.setEnabled(False)
        self.remember.setText(translate("SignIn", "Kan ikke huskes her: nøgleringen svarer ikke"))

    def show_anybody(self) -> None:
        """Another person signs in at a locked console."""
        self._mode = Mode.SIGN_IN
        self._say_mode()
        self._error_box.hide()  # it was told to somebody else
        self.name.clear()
        self.password.clear()
        self.name.setFocus(BY_KEY)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        empty = self._mode == Mode.SIGN_IN and not self.name.text()
        (self.name if empty else self.password).setFocus(BY_KEY)

    def _on_enter(self) -> None:
        """Enter in the name goes on to the password, also to one that was wrong before."""
        if not self.password.text() or (self.fault and self.name.hasFocus()):
            self.password.selectAll()
            self.password.setFocus(BY_KEY)
            return
        self._ask()

    def _ask(self) -> None:
        if not self.enter.isEnabled():
            return
        self.set_busy(True)
        locked = self._mode == Mode.LOCKED
        self.asked.emit(
            Asked(
                self._owner if locked else self.name.text().strip(),
                self.password.text(),
                None if locked else Role(self.role.currentData()),
                self.remember.isChecked() and self.remember.isEnabled(),
            )
        )
