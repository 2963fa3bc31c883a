"""The simulated shift played without a screen: by keyboard, through every stage, with pictures."""

from __future__ import annotations

import shutil
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt

from console.labels import call_number, label
from console.settings import Settings
from console.texts import set_language, translate
from console.ui.demo_hands import ALT, CONTROL, DemoFailed, DemoHands

if TYPE_CHECKING:
    from console.ui.app import OpenBackend
    from console.ui.main_window import MainWindow

AT_ONCE = 8
"""Calls that wait when the shift begins."""


def play(settings: Settings, make_backend: Callable[[], OpenBackend], folder: Path) -> int:
    """Play the shift, leave numbered pictures and `rapport.txt` in the folder; exit status."""
    from console.ui.app import run

    if folder.exists():
        shutil.rmtree(folder)
    folder.mkdir(parents=True)
    set_language(settings.lang or "da")
    return run(settings, make_backend, play=lambda window: Player(window, folder).play())


class Player:
    """Knows the play; callers are told apart by the names the simulated shift gives them."""

    def __init__(self, window: MainWindow, folder: Path) -> None:
        self.window = window
        self.board = window.desk.board
        self.folder = folder
        self.hands = DemoHands(window, folder)
        self.say, self.picture = self.hands.say, self.hands.picture

    async def play(self) -> int:
        """The whole play; 0 when it came to its end."""
        self.window.resize(1920, 1080)
        await self.hands.until(lambda: len(self.board.calls) >= AT_ONCE)
        await self.picture("koe")
        shown = None
        if self.board.handoffs:  # a year lies behind the shift
            shown = await self._joined()
            await self._known_by_phone("Test Testesen")
            await self._doubtful("Demo Demmosen", "Demo Demosen")
        await self._held("Modella Modelsen", "Horsens", "20000006", "socialt,ensomhed")
        await self._declined("Pladsholder Pladsen", "Syddjurs", "20000010", "hjemløshed")
        await self._returned_to_emergency("Generalprøve Prøvesen")
        await self._pages()
        shown = shown or await self._take("Test Testesen")
        await self.say(f"vis {shown}", window_act=True)
        await self._looks()
        self._report()
        return 0

    # Callers who are known -------------------------------------------------------------------

    async def _joined(self) -> int:
        """Who calls often and has a plan: nothing new is begun, the handoff there is is joined."""
        number = (await self.say("næste")).call_id or 0
        await self._open(number)
        self._see_banner()
        await self.picture("gentagen-ringer")
        await self.say(f"social {number}")
        await self.say(f"samtykke {number} besøg ja")
        await self.say(f"samtykke {number} kommunen ja")
        await self.picture("allerede-i-gang")
        await self.say(f"tilslut {number} {self._handoff_of(self.board.calls[number].caller_name)}")
        await self.picture("tilsluttet")
        return number

    async def _known_by_phone(self, name: str) -> None:
        number = await self._take(name)
        self._see_banner()
        await self.picture("kendt-telefon")
        await self.say(f"luk {number} løst i telefonen")

    async def _doubtful(self, name: str, known: str) -> None:
        """From a shared telephone, under nearly the name of somebody who is known."""
        number = await self._take(name)
        await self.say(f"ligner {number}", window_act=True)
        await self.picture("ligner")
        handoff = self.board.handoffs[self._handoff_of(known)]
        await self.say(f"match {number} {handoff.citizen_id}")
        self._see_banner()
        await self.picture("fundet")

    def _handoff_of(self, name: str) -> int:
        found = [row.id for row in self.board.handoffs.values() if row.citizen_name == name]
        if not found:
            raise DemoFailed("no handoff goes on for who has one")
        return found[0]

    def _see_banner(self) -> None:
        body = self.window.call_panel.body
        if body is None or not body.header.repeat.isVisible():
            raise DemoFailed("the repeat caller's banner is not on screen")

    # Calls through the stages ----------------------------------------------------------------

    async def _held(self, name: str, place: str, phone: str, problems: str) -> None:
        """One call from the queue to a completed handoff."""
        number = await self._take(name)
        await self.picture("modtagelse")
        await self._triage(number, name, place, phone, problems)
        await self.picture("samtykke")
        await self.say(f"send S1 {number}")
        await self.picture("tildeling")
        await self.say("kvitter S1")
        await self.say("status S1 på vej")
        await self.say("status S1 fremme")
        await self.say(f"behov {number} bolig akut sover i køkkenet")
        await self.say(f"behov {number} penge noget")
        await self.picture("fremmoede")
        await self.say(f"resultat {number} hjem")
        await self.say("status S1 ledig")
        handoff = await self._draft(number)
        await self.picture("overdragelse-kladde")
        await self.say(f"anmod {handoff}")
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

    async def _declined(self, name: str, place: str, phone: str, problems: str) -> None:
        """Handed off by phone; the no is answered with a next step, which stays on the board."""
        number = await self._take(name)
        await self._triage(number, name, place, phone, problems)
        handoff = await self._draft(number)
        await self.say(f"anmod {handoff}")
        await self.say(f'afvis {handoff} "Testkontakt {place}" kapacitet')
        await self.picture("afslag")
        step = await self.say(f"skridt {handoff} andet tilbud tilbud=socialpsykiatri")
        await self.picture("naeste-skridt")
        await self.say(f"anmod {step.handoff_id}")
        await self.say(f"opfølgning {number} +14")
        await self.say(f"luk {number} overdraget uden besøg")

    async def _returned_to_emergency(self, name: str) -> None:
        number = await self._take(name)
        await self.say(f"amk {number} brystsmerter")
        await self.picture("tilbage-til-amk")

    async def _take(self, name: str) -> int:
        waiting = (row.id for row in self.board.calls.values() if row.caller_name == name)
        number = min(waiting, default=0)
        await self.say(f"tag {number}")
        await self._open(number)
        return number

    async def _open(self, number: int) -> None:
        if self.window.call_panel.current_call != number:
            await self.say(f"vis {number}", window_act=True)
        await self.hands.until(lambda: self.window.call_panel.current_call == number)

    async def _triage(self, number: int, name: str, place: str, phone: str, problems: str) -> None:
        await self.say(f"problem {number} {problems}")
        await self.say(f"kommune {number} {place}")
        await self.say(f'borger {number} "{name}" tlf={phone}')
        await self.say(f"social {number}")
        await self.say(f"samtykke {number} besøg ja")
        await self.say(f"samtykke {number} kommunen ja")

    async def _draft(self, number: int) -> int:
        handoff = (await self.say(f"overdrag {number} bostøtte")).handoff_id or 0
        await self.say(f'retoverdragelse {handoff} grund="Mangler et sted at bo" del=navn,telefon')
        return handoff

    # The rest of the window --------------------------------------------------------------------

    async def _pages(self, size: str = "") -> None:
        for key, name in (
            (Qt.Key.Key_2, "historik"),
            (Qt.Key.Key_3, "kommuner"),
            (Qt.Key.Key_4, "vagtleder"),
            (Qt.Key.Key_5, "ringeliste"),
            (Qt.Key.Key_6, "maalt"),
            (Qt.Key.Key_7, "effekt"),
            (Qt.Key.Key_8, "vagtskifte"),
        ):
            await self.hands.press(key, ALT)
            await self.picture(name + size)
        await self.hands.press(Qt.Key.Key_F1)
        await self.picture("hjaelp" + size)
        await self.hands.press(Qt.Key.Key_1, ALT)
        await self.hands.press(Qt.Key.Key_K, CONTROL)
        await self.picture("handlinger" + size)
        await self.hands.press(Qt.Key.Key_Escape)

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
        await self._pages("-1366")

    # The report ----------------------------------------------------------------------------------

    def _report(self) -> None:
        board = self.board
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
        text = "\n".join(
            [*head, "", translate("Demo", "Hvad der blev gjort:"), *self.hands.lines, ""]
        )
        (self.folder / "rapport.txt").write_text(text, encoding="utf-8")
