"""One opened window at work: acts to commands, signals to panels, the tick, and the rebuilding."""

from __future__ import annotations

import asyncio
import importlib
from collections.abc import Sequence
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer

from console.acts import rights
from console.acts.model import Act, Parsed
from console.acts.registry import ACTS
from console.domain.codes import ClockState, Right, Role
from console.domain.errors import Refusal
from console.domain.roles import may
from console.services import commands as c
from console.services.dispatcher import Actor, Done
from console.services.errors import StorageError
from console.services.outbox import AWAY
from console.services.views import MunicipalityView
from console.texts import language, translate
from console.ui.actions import Actions, give_letters
from console.ui.alive import is_alive
from console.ui.away_words import AwayWords
from console.ui.contents import CALL, PAGE_MODULES, Contents, Place
from console.ui.desk import Desk, Message, Tone
from console.ui.drafts import Drafts
from console.ui.handoffs.alarms import SOUNDS, Alarms
from console.ui.rest import Rest
from console.ui.settings_menu import fill_settings
from console.ui.signing.gate import Gate
from console.ui.sound import Sound, Sounds
from console.ui.status_bar import Connection
from console.ui.widgets.timers import regular
from console.ui.window_acts import WindowActs

if TYPE_CHECKING:
    from console.ui.main_window import MainWindow

PLACE = "window"
"""The key under which the place in the work is kept with the drafts."""

PRELOAD_PAUSE_MS = 300
OPENS = (c.ClaimCall, c.ClaimNext, c.RegisterCall, c.ReopenCall, c.OpenCall)
"""After these acts of one's own the call is shown."""


class Session(QObject):
    """Owns the contents of a window, which are made anew when words or colours change."""

    contents: Contents

    def __init__(self, window: MainWindow, desk: Desk, drafts: Drafts) -> None:
        super().__init__(window)
        self.desk = desk
        self.sounds = Sounds(window.preferences)
        self._window = window
        self._drafts = drafts
        self._acts = WindowActs(window, self)
        self.gate = Gate(window, desk)
        self.rest = Rest(window, desk, self.gate.idle)
        self._connection = Connection.OPENING
        self._away = AwayWords(window, desk, drafts, self)
        self._intake: str | None = None
        self._demo = False
        self._given = ""
        """The line whose act is not answered yet."""
        self._acted = False
        """Whether something was done here since this person began."""
        self.alarms = Alarms(desk, self)
        self.alarms.passed.connect(self._on_alarm)
        self.alarms.counted.connect(self._on_counted)
        self._actions: Actions | None = None
        self._tick = regular(self, self._on_tick, 1000)
        desk.board_changed.connect(self._on_board)
        desk.outgoing.changed.connect(self._on_outgoing)
        desk.said.connect(self._on_said)
        self.gate.covered.connect(self._on_covered)
        self.gate.let_in.connect(self._on_let_in)

    # Building ------------------------------------------------------------------------------

    def build(self) -> None:
        self.contents = Contents(self._window, self.desk, self._drafts)
        self._menus()
        self._link()
        self._window.put(self.contents)
        self._recall()
        self._say_state()
        self._on_tick()
        self._tick.start()

    def rebuild(self) -> None:
        """The same page, call, selection and command line, in new words and colours."""
        self._remember()
        panel = self._window.panel_in_focus
        self._build_anew(same_person=True)
        self.gate.rebuild()
        if self.gate.page is None:
            self._window.focus_panel(panel)

    def _build_anew(self, *, same_person: bool) -> None:
        old = self.contents
        self.contents = Contents(self._window, self.desk, self._drafts)
        self.contents.messages.take_over(old.messages, same_person=same_person)
        if same_person:
            self.contents.take_over(old)
        self._menus()
        self._link()
        self._window.put(self.contents)
        old.shutdown()
        if same_person:
            self._recall()
        self._say_state()
        self._on_tick()

    def _on_let_in(self, actor: Actor) -> None:
        """Another person, or another role: their drafts, their place, their acts."""
        self._remember()
        self._drafts.belong_to(actor.name)
        self._away.move_drafts()
        self.desk.hand_to(actor)
        self._build_anew(same_person=False)
        self._begin_work()

    def _on_covered(self, covered: bool) -> None:
        """No key does anything to what cannot be seen."""
        if self._actions is not None:
            self._actions.cover(covered)
        self._tell_presence()
        if covered:
            return
        if not may(self.desk.actor.role, Right.SEE_CALLS):
            self._window.to_page(_landing(self.desk.actor.role))
        elif self._window.panel_in_focus < 0:
            self._window.focus_panel(0)

    def _menus(self) -> None:
        if self._actions is not None:
            for action in self._actions.by_name.values():
                self._window.removeAction(action)
            self._actions.deleteLater()
        self._actions = Actions(ACTS, self.run_act, self._window, self.desk.actor.role)
        self._actions.cover(self.gate.page is not None)
        bar = self._window.menuBar()
        bar.clear()
        self._actions.fill(bar)
        fill_settings(bar, self._window, self.sounds)
        give_letters(bar)

    def _link(self) -> None:
        contents, window = self.contents, self._window
        contents.link(
            open_call=window.show_call,
            open_handoff=window.show_handoff,
            open_citizen=lambda citizen: window.to_page("history", f"#{citizen}"),
            new_call_from=self._new_call_from,
            note_on=self._note_on,
        )
        contents.queue.open_call.connect(window.show_call)
        contents.queue.claims.connect(self._submit)
        contents.queue.arrived.connect(self._on_arrived)
        contents.handoffs.open_handoff.connect(window.show_handoff)
        contents.units.open_call.connect(window.show_call)
        contents.call.opened.connect(self._on_call_opened)
        contents.call.wants_words.connect(contents.command_line.prefill)
        contents.command_line.entered.connect(self.do)
        contents.command_line.line.textChanged.connect(self._remember_line)
        contents.command_line.left.connect(partial(window.to_page, CALL))
        contents.palette.chosen.connect(self.run_act)
        contents.messages.undo_asked.connect(self.desk.undo)

    # Acts ----------------------------------------------------------------------------------

    def run_act(self, act: Act) -> None:
        """From a key, a menu or the palette: do it, or begin its words on the command line."""
        word = act.words[language()][0]
        try:
            rights.check(self.desk.actor.role, act)
        except Refusal as refusal:
            self.desk.said.emit(Message(Tone.REFUSED, error=refusal))
            return
        try:
            parsed = self.contents.parse(word)
        except Refusal:
            self.contents.command_line.prefill(f"{word} ")
            return
        self.do(parsed)

    def do(self, parsed: Parsed) -> None:
        """Do what was understood. What is refused comes back on the line, to be put right."""
        if parsed.command is None:
            self._acts.run(parsed.act.window, parsed.values)
            return
        line = next(reversed(self.contents.command_line.history), "")
        self._given = line
        self._remember_line()
        self._submit(parsed.command).add_done_callback(partial(self._give_back, line))

    def _submit(self, command: c.Command) -> asyncio.Task[Done | None]:
        self._acted = True
        return self.desk.submit(command, partial(self._done, command, self.contents.place))

    def _done(self, command: c.Command, place: Place, done: Done) -> None:
        """Show the call, unless the person has gone elsewhere meanwhile."""
        opens = isinstance(command, OPENS) and self.contents.place == place
        if opens and done.call_id is not None:
            self._window.show_call(done.call_id)

    def _give_back(self, line: str, task: asyncio.Task[Done | None]) -> None:
        if task.cancelled() or not is_alive(self.contents.command_line.prefill):
            return
        if task.result() is None and not self.contents.command_line.text:
            self.contents.command_line.line.setText(line)
        if line == self._given:
            self._given = ""
            self._remember_line()

    def _new_call_from(self, words: str) -> None:
        self._window.to_page(CALL)
        self.contents.call.start_new_call(words)

    def _note_on(self, number: int, text: str) -> None:
        self._window.to_page(CALL)
        self.contents.call.show_note(number, text)

    # What happens --------------------------------------------------------------------------

    def _tell_presence(self) -> None:
        """Others see which call is open here, while somebody sits here."""
        covered = self.gate.page is not None
        self.desk.presence.show(None if covered else self.contents.call.current_call)

    def _on_call_opened(self, _number: int) -> None:
        self._tell_presence()
        self.contents.follow_municipality()
        self._remember()

    def _on_arrived(self, _numbers: object) -> None:
        if may(self.desk.actor.role, Right.SEE_CALLS):
            self.sounds.play(Sound.NEW_CALL)

    def _on_alarm(self, state: ClockState, text: str) -> None:
        self.sounds.play(SOUNDS[state])
        self.contents.messages.say_text(text)

    def _on_counted(self, words: str, tone: str) -> None:
        self.contents.status.set_alarms(words, tone)

    def _on_board(self, _delta: object) -> None:
        if self._connection in {Connection.OPENING, Connection.NONE}:
            self._on_outgoing()

    def _on_said(self, message: Message) -> None:
        if not isinstance(message.error, StorageError):
            return
        if message.error.code in AWAY:
            self.desk.outgoing.lost()
        elif self._connection == Connection.OPENING:
            self._connection = Connection.NONE
            self._say_outgoing()

    def _on_outgoing(self) -> None:
        """Storage went away or came back, or something else waits."""
        connection = Connection.LOST if self.desk.outgoing.away else Connection.OPEN
        if connection == Connection.LOST != self._connection:
            self.sounds.play(Sound.LOST)
        if connection != self._connection:
            self._connection = connection
            self._away.say(connection)
        self._say_outgoing()

    def _say_outgoing(self) -> None:
        outgoing, status = self.desk.outgoing, self.contents.status
        asked = len(outgoing.waiting.questions)
        status.set_connection(self._connection, outgoing.since)
        status.set_unsent(len(outgoing.waiting.acts) - asked)
        status.set_asked(asked)
        self._window.name_docks(outgoing.since)

    def tell_intake(self, address: str) -> None:
        """Where new calls come in; empty where none do."""
        self._intake = address
        self._say_state()

    def tell_demo(self) -> None:
        """Say that the calls are made up, for as long as the window is open."""
        self._demo = True
        self._say_state()

    def _say_state(self) -> None:
        status = self.contents.status
        self._say_outgoing()
        status.set_demo(self._demo)
        self.alarms.repeat()
        if self._intake is not None:
            status.set_intake(self._intake)

    def _on_tick(self) -> None:
        self.contents.status.set_time(self.desk.clock())
        self.alarms.look()
        self.gate.tick()
        self.rest.tick()
        self.desk.presence.tick()

    # The place in the work -----------------------------------------------------------------

    def _remember(self) -> None:
        contents = self.contents
        call = contents.call.current_call
        self._drafts.put(
            PLACE,
            {
                "page": contents.page_name,
                "call": str(call or ""),
                "line": self._line,
                "selected": str(contents.queue.selected_call or ""),
            },
        )

    @property
    def _line(self) -> str:
        return self.contents.command_line.text or self._given

    def _remember_line(self) -> None:
        """While it is typed, and until what it asked for is done or refused."""
        self._drafts.put(PLACE, self._drafts.get(PLACE) | {"line": self._line})

    def _recall(self) -> None:
        """After a rebuild or a crash: the same page, call and words."""
        place = self._drafts.get(PLACE)
        contents = self.contents
        contents.command_line.line.setText(place.get("line", ""))
        if place.get("selected", "").isdigit():
            contents.queue.view.select_id(int(place["selected"]), reveal=False)
        if place.get("call", "").isdigit() and self.desk.backend is not None:
            contents.call.show_call(int(place["call"]))
        if place.get("page", CALL) != CALL and self.desk.backend is not None:
            contents.pages.setCurrentWidget(contents.page(place["page"]))

    def recall(self) -> None:
        """Called once the board is there: what was overdue before is no news."""
        self.alarms.begin()
        if self.alarms.text and may(self.desk.actor.role, Right.SEE_CALLS):
            text = translate("Alarms", "Overdragelser nu: {counts}", counts=self.alarms.text)
            self.contents.messages.say_text(text)
        if self.gate.page is None:
            self._begin_work()

    def _begin_work(self) -> None:
        if self._drafts.get(PLACE):
            self._recall()
        elif may(self.desk.actor.role, Right.SEE_CALLS):
            self._acted = False
            self.desk.ask(lambda views: views.municipalities(), self._begin)

    def preload(self, modules: tuple[str, ...] = PAGE_MODULES) -> None:
        """Load the pages' code bit by bit."""
        if modules:
            importlib.import_module(modules[0])
            QTimer.singleShot(PRELOAD_PAUSE_MS, self, partial(self.preload, modules[1:]))

    def _begin(self, known: Sequence[MunicipalityView]) -> None:
        """A console that knows nobody to ring begins where that is put right, unless whoever sits
        here has begun with something else by now."""
        contents = self.contents
        begun = self._acted or contents.page_name != CALL or contents.call.begun
        if not begun and not any(view.contacts or view.municipality.phone for view in known):
            self._window.to_page("directory")

    def shutdown(self) -> None:
        self._tick.stop()
        self._remember()
        self._drafts.flush()
        self.sounds.shutdown()


def _landing(role: Role | None) -> str:
    """Where a role without calls begins."""
    return "directory" if may(role, Right.SEE_DIRECTORY) else "audit"
