"""The simulated shift played without a screen: by keyboard, through every stage, with pictures."""

from __future__ import annotations

import asyncio
import re
import shutil
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from console.labels import call_number, done_text, label, refusal_text
from console.services.dispatcher import Done
from console.settings import Settings
from console.texts import set_language, translate
from console.ui.desk import Message, Tone

if TYPE_CHECKING:
    from console.ui.app import OpenBackend
    from console.ui.main_window import MainWindow

PATIENCE = 30.0
"""Seconds to wait for the shift to show something before the play is given up."""
CONTROL = Qt.KeyboardModifier.ControlModifier
ALT = Qt.KeyboardModifier.AltModifier


class DemoFailed(Exception):
    """The shift did not come to where the play expected it."""


def play(settings: Settings, make_backend: Callable[[], OpenBackend], folder: Path) -> int:
    """Play the shift, leave numbered pictures and `rapport.txt` in the folder; exit status."""
    from console.ui.app import run

    if folder.exists():
        shutil.rmtree(folder)
    folder.mkdir(parents=True)
    set_language(settings.lang or "da")
    return run(settings, make_backend, play=lambda window: Player(window, folder).play())


class Player:
    """Sits at the keyboard of one window."""

    def __init__(self, window: MainWindow, folder: Path) -> None:
        self.window = window
        self.desk = window.desk
        self.folder = folder
        self.pictures = 0
        self.lines: list[str] = []
        self._answers: asyncio.Queue[Message] = asyncio.Queue()
        self.desk.said.connect(self._answers.put_nowait)

    async def play(self) -> int:
        """The whole play; 0 when it came to its end."""
        self.window.resize(1920, 1080)
        await self._until(lambda: len(self.desk.board.calls) >= 6)
        await self.picture("koe")
        await self._held_handoff("Aarhus", "20000098")
        await self._held_handoff("Viborg", "20000096")
        await self._requested_handoff()
        await self._returned_to_emergency()
        await self._solved_by_phone()
        await self._pages()
        await self._looks()
        self._report()
        return 0

    # Calls -----------------------------------------------------------------------------------

    async def _held_handoff(self, place: str, phone: str) -> None:
        """One call from the queue to a completed handoff."""
        number = await self._take()
        await self._triage(number, "alkohol,hjemløshed", phone, place)
        await self._consents(number)
        await self.say(f"send S1 {number}")
        await self.picture("tildeling")
        await self.say("kvitter S1")
        await self.say("status S1 på vej")
        await self.say("status S1 fremme")
        await self.say(f"behov {number} bolig akut sover ude")
        await self.say(f"behov {number} alkohol noget")
        await self.picture("fremmoede")
        await self.say(f"resultat {number} herberg")
        await self.say("status S1 ledig")
        handoff = await self._handoff(number)
        await self.picture("overdragelse-sendt")
        await self.say(f'modtaget {handoff} "Testkontakt {place}"')
        await self.picture("overdragelse-modtaget")
        await self.say(f'accepter {handoff} "Testkontakt {place}" varm')
        await self.picture("overdragelse-accepteret")
        await self.say(f"opfølgning {number} +7")
        await self.say(f"begyndt {handoff}")
        await self.say(f"gennemført {handoff}")
        await self.say(f"note {number:04} Aftalt med Testkontakt {place}")
        await self.picture("opfoelgning")
        await self.say(f"luk {number} besøg af Sociolancen")
        await self.picture("lukket")

    async def _requested_handoff(self) -> None:
        """A call handed off by phone, whose handoff stays on the board after it is closed."""
        number = await self._take()
        await self._triage(number, "ensomhed", "20000097")
        await self._consents(number)
        await self._handoff(number)
        await self.say(f"opfølgning {number} +14")
        await self.say(f"luk {number} overdraget uden besøg")

    async def _returned_to_emergency(self) -> None:
        number = await self._take()
        await self.say(f"amk {number} brystsmerter")
        await self.picture("tilbage-til-amk")

    async def _solved_by_phone(self) -> None:
        number = await self._take()
        await self.say(f"luk {number} løst i telefonen")
        await self._take()

    async def _take(self) -> int:
        number = (await self.say("næste")).call_id or 0
        await self._until(lambda: self.window.call_panel.current_call == number)
        return number

    async def _triage(self, number: int, problems: str, phone: str, place: str = "Aarhus") -> None:
        await self.picture("modtagelse")
        await self.say(f"problem {number} {problems}")
        await self.say(f"kommune {number} {place}")
        await self.say(f'borger {number} "Prøve Prøvesen" tlf={phone}')
        await self.picture("visitation")
        await self.say(f"social {number}")

    async def _consents(self, number: int) -> None:
        await self.say(f"samtykke {number} besøg ja")
        await self.say(f"samtykke {number} kommunen ja")
        await self.picture("samtykke")

    async def _handoff(self, number: int) -> int:
        handoff = (await self.say(f"overdrag {number} bostøtte")).handoff_id or 0
        await self.say(f'retoverdragelse {handoff} grund="Mangler et sted at bo" del=navn,telefon')
        await self.picture("overdragelse-kladde")
        await self.say(f"anmod {handoff}")
        return handoff

    # The rest of the window --------------------------------------------------------------------

    async def _pages(self) -> None:
        for key, name in (
            (Qt.Key.Key_2, "historik"),
            (Qt.Key.Key_3, "kommuner"),
            (Qt.Key.Key_4, "vagtleder"),
            (Qt.Key.Key_5, "ringeliste"),
            (Qt.Key.Key_6, "maalt"),
            (Qt.Key.Key_7, "effekt"),
            (Qt.Key.Key_8, "vagtskifte"),
        ):
            QTest.keyClick(self.window, key, ALT)
            await self.picture(name)
        QTest.keyClick(self.window, Qt.Key.Key_F1)
        await self.picture("hjaelp")
        QTest.keyClick(self.window, Qt.Key.Key_1, ALT)
        QTest.keyClick(self.window, Qt.Key.Key_K, CONTROL)
        await self.picture("handlinger")
        QTest.keyClick(self._focus(), Qt.Key.Key_Escape)

    async def _looks(self) -> None:
        """Both themes, both languages, both sizes."""
        for theme, name in (("lyst", "lyst"), ("høj kontrast", "kontrast"), ("mørkt", "moerkt")):
            await self.say(f"tema {theme}", window_act=True)
            await self.picture(f"tema-{name}")
        await self.say("sprog engelsk", window_act=True)
        await self.picture("english-dark")
        await self.say("theme light", window_act=True)
        await self.picture("english-light")
        self.window.resize(1366, 768)
        await self.picture("english-light-1366")
        await self.say("language danish", window_act=True)
        await self.say("tema mørkt", window_act=True)
        await self.picture("moerkt-1366")

    # Hands and eyes ------------------------------------------------------------------------------

    async def say(self, words: str, *, window_act: bool = False) -> Done:
        """Type on the command line and wait for the answer; a refusal ends the play."""
        while not self._answers.empty():
            self._answers.get_nowait()
        QTest.keyClick(self.window, Qt.Key.Key_Space, CONTROL)
        line = self._focus()
        QTest.keyClicks(line, words)
        QTest.keyClick(line, Qt.Key.Key_Return)
        if window_act:
            await self._settled()
            if self.window.contents.command_line.text:
                raise DemoFailed(f"{words}: not understood")
            self.lines.append(f"> {words}")
            return Done(act=words)
        message = await asyncio.wait_for(self._answers.get(), PATIENCE)
        text = _text(message)
        self.lines.append(f"> {words}\n  {text}")
        if message.tone is not Tone.DONE or message.done is None:
            raise DemoFailed(f"{words}: {text}")
        await self._settled()
        return message.done

    async def picture(self, name: str) -> None:
        await self._settled()
        self.pictures += 1
        file = self.folder / f"{self.pictures:02}-{name}.png"
        if not self.window.grab().save(str(file)):
            raise DemoFailed(f"cannot write {file.name}")
        self.lines.append(f"  [{file.name}]")

    def _focus(self) -> QWidget:
        return QApplication.focusWidget() or self.window

    async def _settled(self) -> None:
        """Let the change come back through the feed and be painted."""
        await asyncio.sleep(0.25)

    async def _until(self, holds: Callable[[], bool]) -> None:
        for _ in range(int(PATIENCE / 0.05)):
            if holds():
                return
            await asyncio.sleep(0.05)
        raise DemoFailed("the shift did not arrive")

    # The report ----------------------------------------------------------------------------------

    def _report(self) -> None:
        board = self.desk.board
        head = [
            translate("Demo", "Simuleret vagt. Alle borgere, kontakter og numre er opdigtede."),
            "",
            translate("Demo", "Åbne opkald: {n}", n=len(board.calls)),
            translate("Demo", "Åbne overdragelser: {n}", n=len(board.handoffs)),
        ]
        head += [f"  {call_number(r.id)}  {label(r.state)}" for r in board.calls.values()]
        head += [
            f"  {r.id}  {r.municipality_name}  {r.service}  {label(r.state)}"
            for r in board.handoffs.values()
        ]
        text = "\n".join([*head, "", translate("Demo", "Hvad der blev gjort:"), *self.lines, ""])
        (self.folder / "rapport.txt").write_text(text, encoding="utf-8")


def _text(message: Message) -> str:
    if message.done is not None:
        return done_text(message.done)
    error = message.error
    code = getattr(error, "code", None)
    if code is not None and hasattr(error, "params"):
        return refusal_text(error)  # type: ignore[arg-type]  # only refusals have params
    return re.sub(r"\s+", " ", message.text or type(error).__name__)
