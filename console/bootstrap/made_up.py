"""Made-up pasts: a year of a region, and the shift a demo begins in."""

from __future__ import annotations

import io
import sys
from dataclasses import replace
from datetime import datetime, timedelta
from pathlib import Path
from typing import TYPE_CHECKING

from console.bootstrap.storage import actor_of, clock, keep_log, open_storage
from console.domain.errors import Refusal
from console.settings import Settings, load_settings
from console.texts import translate

# The first window is painted before any of these is needed.
if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

    from console.intake.simulated_year import Year
    from console.intake.year_desk import YearDesk
    from console.intake.year_scripts import Script


YEAR_SEED = 112
"""Which made-up year is made: the same for everybody, so that figures can be compared."""


DEMO_CITIZENS = 30
"""How many the demo's year has: it is made before the window opens."""


def make_year(settings: Settings, citizens: int, told: Callable[[datetime], None]) -> int:
    """Play a made-up year that has just gone by; how many calls there were.

    told: is told the time in each new month of the year. Refusal if the database has calls.
    """
    from console.domain.calendar import local
    from console.intake.simulated_year import plan

    year = plan(YEAR_SEED, local(clock()).date() - timedelta(days=2), citizens)
    return _play_year(settings, year, told, lambda _desk, _year: ())


def make_shift(settings: Settings, told: Callable[[datetime], None]) -> None:
    """What a centre has behind it when a demo's shift begins: a small year, until this minute."""
    from console.domain.calendar import local
    from console.intake.shift_start import in_hand, until_now
    from console.intake.simulated_year import plan

    now = clock()
    # The planned year ends at eight in the morning after its last day.
    last = local(now - timedelta(hours=8)).date() - timedelta(days=1)
    year = until_now(plan(YEAR_SEED, last, DEMO_CITIZENS), now)
    try:
        _play_year(settings, year, told, in_hand)
    except Refusal as refusal:
        # A database one named oneself: what an earlier demo left in it is the past.
        if refusal.code != "database_in_use":
            raise


def _play_year(
    settings: Settings,
    year: Year,
    told: Callable[[datetime], None],
    beside: Callable[[YearDesk, Year], Iterable[Script]],
) -> int:
    from console.demo import seed
    from console.intake.year_player import Clock, play
    from console.services.views import HistoryQuery
    from db.engine import hurry

    keep_log(settings)
    now = Clock(year.begins)
    storage = open_storage(settings, now)
    hurry(storage.engines.writer)
    try:
        if storage.views.history(HistoryQuery(limit=1)):
            raise Refusal("database_in_use")
        seed(storage.dispatcher, storage.views, actor_of(settings), year.begins)
        play(year, storage.dispatcher, storage.views, now, told, beside)
        return sum(len(citizen.calls) for citizen in year.citizens)
    finally:
        storage.close()


def demo_settings(settings: Settings, folder: Path) -> Settings:
    """A shift of its own: a fresh database and data folder, unless the user named a database."""
    own_url = load_settings().database_url == settings.database_url
    url = f"sqlite:///{folder / 'demo.db'}" if own_url else settings.database_url
    return replace(settings, database_url=url, data_dir=folder)


def tell_of_shift(settings: Settings) -> None:
    """Make it, with a line in the terminal, if there is one: a dot for each month."""
    out = sys.stdout or io.StringIO()

    def tell(text: str) -> None:
        out.write(text)
        out.flush()

    tell(translate("Cli", "Laver et opdigtet år") + " ")
    make_shift(settings, lambda _at: tell("."))
    tell("\n")
