"""The window's own acts, by the names the registry calls them."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from console.acts.model import Kind, Target

if TYPE_CHECKING:
    from console.ui.main_window import MainWindow
    from console.ui.session import Session


class WindowActs:
    """One method per window act; arguments are the act's values, by name."""

    def __init__(self, window: MainWindow, session: Session) -> None:
        self._window = window
        self._session = session

    def run(self, name: str, values: Mapping[str, Any]) -> None:
        """Do the act of this name. KeyError if the window knows no such act."""
        methods = {key: getattr(self, key) for key in dir(type(self)) if not key.startswith("_")}
        methods[name](**values)

    # Calls ---------------------------------------------------------------------------------

    def new_call(self, **_given: Any) -> None:
        self._window.to_page("call")
        self._window.contents.call.start_new_call()

    def choose_red_flag(self, **_given: Any) -> None:
        self._window.to_page("call")
        self._window.contents.call.choose_red_flag()

    def open_record(self, **_given: Any) -> None:
        """What is chosen on a page that can tell, else the call in the middle."""
        contents = self._window.contents
        if contents.page_name == "history":
            contents.page("history").open_record()
            return
        self._window.to_page("call")
        contents.call.open_record()

    def mark_shared_phone(self, **_given: Any) -> None:
        self._window.to_page("call")
        self._window.contents.call.mark_shared_phone()

    def work(self) -> None:
        self._window.to_page("call")

    # Looking -------------------------------------------------------------------------------

    def show(self, what: Target) -> None:
        """A call in the middle, a unit on its board, a municipality in its dock, and so on."""
        contents = self._window.contents
        match what.kind:
            case Kind.CALL:
                self._window.show_call(int(what.key))
            case Kind.UNIT:
                contents.units.view.select_id(int(what.key))
                contents.units.view.setFocus()
            case Kind.MUNICIPALITY:
                contents.municipality.show_municipality(str(what.key))
            case Kind.HANDOFF:
                self._show_handoff(int(what.key))
            case Kind.CITIZEN:
                self._window.to_page("history", f"#{what.key}")

    def _show_handoff(self, handoff_id: int) -> None:
        """Its call is on the board's row; an ended handoff's is asked for."""
        window, desk = self._window, self._window.contents.desk
        row = desk.board.handoffs.get(handoff_id)
        if row is not None:
            window.show_handoff(row.id, row.call_id)
            return
        desk.ask(
            lambda views: views.handoff(handoff_id),
            lambda found: window.show_handoff(found.id, found.call_id),
        )

    def find(self, text: str) -> None:
        self._window.to_page("history", text)

    def similar(self, call_id: int) -> None:
        self._window.to_page("call")
        self._window.contents.call.find_citizen(call_id)

    def history(self, text: str = "") -> None:
        self._window.to_page("history", text)

    def directory(self, text: str = "") -> None:
        self._window.to_page("directory", text)

    def call_list(self) -> None:
        self._window.to_page("call_list")

    def scorecard(self, municipality: str = "") -> None:
        self._window.to_page("scorecard", municipality)

    def effect(self, path: str = "") -> None:
        self._window.to_page("effect")
        if path:
            self._window.contents.page("effect").export(path)

    def handover(self) -> None:
        self._window.to_page("handover")

    def resolve(self) -> None:
        self._window.to_page("resolve")

    def audit(self, text: str = "") -> None:
        self._window.to_page("audit", text)

    def export_insight(self, citizen_id: int = 0, path: str = "", **_given: Any) -> None:
        self._window.to_page("audit", str(citizen_id or ""))
        self._window.contents.page("audit").export(path)

    def leader(self) -> None:
        self._window.to_page("leader")

    def help(self, text: str = "") -> None:
        self._window.to_page("help", text)

    # Window --------------------------------------------------------------------------------

    def undo(self) -> None:
        self._window.contents.desk.undo()

    def mark_read(self) -> None:
        self._window.contents.messages.mark_read()

    def palette(self) -> None:
        self._window.contents.palette.open()

    def command_line(self) -> None:
        self._window.contents.command_line.go()

    def next_panel(self) -> None:
        self._window.step_panel(1)

    def previous_panel(self) -> None:
        self._window.step_panel(-1)

    def theme(self, theme: str) -> None:
        self._window.looks.choose_theme(str(theme))

    def language(self, language: str) -> None:
        self._window.looks.choose_language(str(language))

    def reset_layout(self) -> None:
        self._window.reset_layout()

    def full_screen(self) -> None:
        window = self._window
        window.showNormal() if window.isFullScreen() else window.showFullScreen()

    def lock(self) -> None:
        self._session.gate.lock()

    def sign_out(self, **_given: Any) -> None:
        self._session.gate.sign_out()

    def quit(self) -> None:
        self._window.close()

    # Files ---------------------------------------------------------------------------------

    def import_directory(self, path: str = "") -> None:
        self._window.to_page("directory")
        self._window.contents.page("directory").import_file(path)

    def export_directory(self, path: str = "") -> None:
        self._window.to_page("directory")
        self._window.contents.page("directory").export_file(path)
