"""Problem categories and the municipality of a call; each choice is stored as it is made."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtWidgets import QVBoxLayout, QWidget

from console.domain.codes import Category
from console.services.commands import SetCategories, SetMunicipality
from console.services.views import CallView
from console.texts import translate
from console.ui.call.context import CallContext
from console.ui.call.widgets.kept_text import KeptText
from console.ui.call.widgets.kept_value import KeptValue
from console.ui.call.widgets.parts import fields, plain
from console.ui.call.widgets.type_ahead import TypeAhead
from console.ui.widgets.choices import Choices


class Problems(QWidget):
    def __init__(self, context: CallContext) -> None:
        super().__init__()
        self._context = context
        self._code: str | None = None
        self.categories = Choices(Category, name=translate("Call", "Problem"), multi=True)
        self._kept = KeptValue(lambda: self.categories.values, self.categories.set_values)
        self.text = context.keep(
            "category_text",
            KeptText(
                translate("Call", "Andet problem"),
                hint=translate("Call", "Hvad er det? Enter gemmer"),
            ),
        )
        self.municipality = TypeAhead(
            translate("Call", "Kommune"), hint=translate("Call", "Begyndelsen af navnet")
        )
        self._rows = fields(
            (translate("Call", "Problem"), self.categories),
            (translate("Call", "Andet problem"), self.text),
            (translate("Call", "Kommune"), self.municipality),
        )
        plain(QVBoxLayout(self)).addWidget(self._rows)
        self.categories.chosen.connect(self._on_chosen)
        self.text.entered.connect(self._save_now)
        self.municipality.chosen.connect(self._place)
        context.places.changed.connect(self._show_places)
        self._show_places()

    def show_view(self, view: CallView) -> None:
        self._kept.offer(view.call.categories)
        self.text.offer(view.call.category_text)
        self._code = view.call.municipality
        self.municipality.show_code(self._code)
        self._show_text()

    @property
    def unsaved(self) -> bool:
        return self._kept.typed is not None or self.text.typed is not None

    def save(self, then: Callable[[], object] | None = None) -> None:
        """Store what is chosen and written; `then` once that is done."""
        self._context.submit(self, self._command(), lambda _done: then() if then else None)

    def _save_now(self) -> None:
        self.save()

    def _command(self) -> SetCategories:
        categories = tuple(Category(code) for code in self.categories.values)
        return SetCategories(
            call_id=self._context.call_id, categories=categories, text=self.text.text()
        )

    def _show_places(self) -> None:
        self.municipality.set_items(self._context.places.names())
        self.municipality.show_code(self._code)

    def _show_text(self) -> None:
        self._rows.show_row(self.text, Category.OTHER in self.categories.values)

    def _on_chosen(self, code: Category) -> None:
        """'Other' waits for its words; everything else is stored at once."""
        self._show_text()
        if Category.OTHER in self.categories.values and not self.text.text().strip():
            if code == Category.OTHER:
                self.text.setFocus()
            return
        self._context.submit(self, self._command(), refused=self._refused)

    def _refused(self) -> None:
        self._kept.revert()
        self._show_text()

    def _place(self, code: str) -> None:
        if (code or None) != self._code:
            self._context.submit(
                self,
                SetMunicipality(call_id=self._context.call_id, municipality=code or None),
                refused=lambda: self.municipality.show_code(self._code),
            )
