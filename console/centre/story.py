"""What is played in a centre without a screen: work at two consoles, and the loss of a server."""

from __future__ import annotations

import time
from collections.abc import Callable
from typing import Any

from console.centre.consoles import Console, PlayFailed
from console.services.views import CallView, Views
from console.texts import language, translate

AT_ONCE = 8
"""Calls that wait when the shift begins."""
Tell = Callable[[str], None]


def seconds(span: float) -> str:
    """With a tenth, as it is written in the language."""
    return f"{span:.1f}".replace(".", "." if language() == "en" else ",")


class Story:
    """Anna and Bo at work. kill, promote: what happens to the servers."""

    def __init__(
        self,
        anna: Console,
        bo: Console,
        views: Views,
        tell: Tell,
        kill: Callable[[], None],
        promote: Callable[[], None],
    ) -> None:
        self.anna, self.bo = anna, bo
        self._views = views
        self._tell = tell
        self._kill, self._promote = kill, promote

    def play(self) -> None:
        """The whole play. Raises PlayFailed where it does not go on."""
        first, second = self._two_calls()
        self._work_together(first)
        before = {number: len(self._call(number).timeline) for number in (first, second)}
        written = self._server_lost(first, second)
        self._server_back(first, second)
        self._nothing_lost(before, written)

    def _two_calls(self) -> tuple[int, int]:
        """Each takes one, and sees what the other has."""
        for console in (self.anna, self.bo):
            console.until(lambda seen: len(seen["calls"]) >= AT_ONCE)
        self._pictures("koe")
        first = self.anna.say("næste")["call"]
        self.bo.until(lambda seen: seen["calls"][str(first)] == "anna")
        second = self.bo.say("næste")["call"]
        self.anna.until(lambda seen: seen["calls"][str(second)] == "bo")
        for console, number in ((self.anna, first), (self.bo, second)):
            console.show(f"vis {number}")
        self._pictures("hver-sit-opkald")
        self._tell(
            translate(
                "Centre", "anna har opkald {a}, bo har {b}; begge ser det.", a=first, b=second
            )
        )
        return first, second

    def _work_together(self, first: int) -> None:
        """Anna's call through triage and consent; Bo sees the unit leave."""
        self.anna.say(f"social {first}")
        self.anna.say(f"samtykke {first} besøg ja")
        self.anna.say(f"send S1 {first}")
        self.bo.until(lambda seen: seen["units"]["S1"] == first)
        self.bo.show(f"vis {first}")
        self.bo.say("kvitter S1")
        self._pictures("sendt-og-kvitteret")
        self._tell(translate("Centre", "anna sendte S1, bo kvitterede for den."))
        self.bo.until(lambda seen: seen["hidden"])
        self.bo.say(f"åbn {first} hjælper")
        self.bo.until(lambda seen: not seen["hidden"])
        self._pictures("aabnet")
        self._tell(
            translate("Centre", "bo så først, hvem annas opkald er om, da han sagde hvorfor.")
        )

    def _server_lost(self, first: int, second: int) -> dict[int, str]:
        """Both say so, and go on with what one person can decide alone."""
        self._kill()
        killed = time.monotonic()
        for console in (self.anna, self.bo):
            console.until(lambda seen: seen["away"])
        told = time.monotonic() - killed
        self._tell(
            translate(
                "Centre",
                "Den første server er dræbt; konsollerne sagde det efter {s} s.",
                s=seconds(told),
            )
        )
        written = {first: "Skrevet uden server af anna", second: "Skrevet uden server af bo"}
        self.anna.say(f"note {first:04} {written[first]}")
        self.bo.say(f"note {second:04} {written[second]}")
        self._pictures("uden-server")
        return written

    def _server_back(self, first: int, second: int) -> None:
        """The standby takes over; nobody touches a console for it."""
        self._promote()
        promoted = time.monotonic()
        for console in (self.anna, self.bo):
            console.until(lambda seen: not seen["away"] and not seen["unsent"])
        self._tell(
            translate(
                "Centre",
                "Den anden server tog over; {s} s efter havde begge konsoller skrevet igen.",
                s=seconds(time.monotonic() - promoted),
            )
        )
        known = len(self.anna.see()["calls"])
        self.anna.say("status S1 på vej")
        self.bo.say(f"problem {second} angst")
        self.anna.until(lambda seen: len(seen["calls"]) > known)
        self._tell(translate("Centre", "Nye opkald kommer ind på den anden server."))
        self.anna.show(f"vis {first}")
        self.bo.show(f"vis {second}")
        self._pictures("paa-den-anden-server")

    def _nothing_lost(self, before: dict[int, int], written: dict[int, str]) -> None:
        for number, acts in before.items():
            view = self._call(number)
            notes = [note.text for note in view.notes]
            if len(view.timeline) <= acts or notes.count(written[number]) != 1:
                raise PlayFailed(f"{number}: {len(view.timeline)} of {acts} acts, notes {notes}")
        seen = [self._same(console) for console in (self.anna, self.bo)]
        if seen[0] != seen[1]:
            raise PlayFailed("the consoles show different calls")
        self._tell(
            translate(
                "Centre",
                "Intet kvitteret er tabt, hver note findes én gang, og begge tavler er ens: "
                "{n} opkald.",
                n=len(seen[0]),
            )
        )

    def _same(self, console: Console) -> dict[str, Any]:
        """The board once it has what storage has."""
        stored = {str(row.id): row.claimed_by for row in self._views.board().calls}
        seen = console.until(lambda seen: stored.items() <= seen["calls"].items())
        return {number: seen["calls"][number] for number in stored}

    def _call(self, number: int) -> CallView:
        return self._views.call(number)

    def _pictures(self, name: str) -> None:
        for console in (self.anna, self.bo):
            console.picture(name)
