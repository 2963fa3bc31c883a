"""One short tone each for a new call, a deadline that nears, passes or is escalated, and a lost
connection.

Tones are made here, played by miniaudio in a thread of its own, and silent where there is no
device. Alarms that come too often are not heard any more: on average one in ten minutes sounds,
the others are seen and counted.
"""

from __future__ import annotations

import math
import os
import sys
import time
from array import array
from collections.abc import Callable, Generator, Iterator
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from enum import StrEnum
from itertools import chain
from pathlib import Path

from console.ui.preferences import Preferences

RATE = 44_100
REFILL_SECONDS = 600.0
BURST = 4
VOLUME = "sound/volume"


class Sound(StrEnum):
    NEW_CALL = "new_call"
    SOON = "soon"
    OVERDUE = "overdue"
    ESCALATED = "escalated"
    LOST = "lost"


@dataclass(frozen=True)
class Tone:
    """Hertz (0 is silence) and seconds."""

    hertz: float
    seconds: float


GAP = Tone(0, 0.05)
TONES: dict[Sound, tuple[Tone, ...]] = {
    Sound.NEW_CALL: (Tone(660, 0.12), GAP, Tone(880, 0.16)),
    Sound.SOON: (Tone(520, 0.12), GAP, Tone(520, 0.12)),
    Sound.OVERDUE: (Tone(620, 0.14), GAP, Tone(520, 0.14), GAP, Tone(440, 0.2)),
    Sound.ESCALATED: (Tone(740, 0.12), GAP, Tone(740, 0.12), GAP, Tone(440, 0.24)),
    Sound.LOST: (Tone(330, 0.18), GAP, Tone(330, 0.18), GAP, Tone(262, 0.3)),
}


class Limit:
    """At most one on average in ten minutes, and a few in a row after a quiet time."""

    def __init__(self, clock: Callable[[], float] = time.monotonic) -> None:
        self._clock = clock
        self._left = float(BURST)
        self._at = clock()

    def allows(self) -> bool:
        now = self._clock()
        self._left = min(BURST, self._left + (now - self._at) / REFILL_SECONDS)
        self._at = now
        if self._left < 1:
            return False
        self._left -= 1
        return True


class Sounds:
    """Plays what the person has not switched off. A lost connection is always let through."""

    def __init__(
        self,
        preferences: Preferences,
        play: Callable[[array[int]], None] | None = None,
        limit: Limit | None = None,
    ) -> None:
        self._preferences = preferences
        self._play = play or play_samples
        self._limit = limit or Limit()
        self._worker: ThreadPoolExecutor | None = None
        self._ended = False

    def is_on(self, sound: Sound) -> bool:
        return self._preferences.on(f"sound/{sound.value}")

    def switch(self, sound: Sound, on: bool) -> None:
        self._preferences.keep(f"sound/{sound.value}", on)

    @property
    def volume(self) -> float:
        """0 to 1."""
        return min(1.0, max(0.0, self._preferences.number(VOLUME, 0.5)))

    def set_volume(self, volume: float) -> None:
        self._preferences.keep(VOLUME, volume)

    def play(self, sound: Sound) -> bool:
        """Sound once; False if it is switched off or would be one too many."""
        if self._ended or not self.is_on(sound) or self.volume == 0:
            return False
        if not self._limit.allows() and sound != Sound.LOST:
            return False
        if self._worker is None:
            self._worker = ThreadPoolExecutor(1, "sound")
        self._worker.submit(self._play, samples(TONES[sound], self.volume))
        return True

    def shutdown(self) -> None:
        self._ended = True
        if self._worker is not None:
            self._worker.shutdown(wait=True, cancel_futures=True)


def samples(tones: tuple[Tone, ...], volume: float) -> array[int]:
    """16-bit mono samples, faded in and out so that nothing clicks."""
    return array("h", chain.from_iterable(_wave(tone, volume) for tone in tones))


def _wave(tone: Tone, volume: float) -> Iterator[int]:
    count = round(tone.seconds * RATE)
    fade = min(count // 2, RATE // 100)
    for at in range(count):
        edge = min(1.0, at / fade, (count - at) / fade) if fade else 1.0
        yield round(math.sin(2 * math.pi * tone.hertz * at / RATE) * edge * volume * 0.6 * 32767)


def play_samples(sound: array[int]) -> None:
    """Play and wait, in the caller's thread; silent where there is no player or no device."""
    if not _may_have_device():
        return
    try:
        import miniaudio
    except ImportError:
        return
    try:
        device = miniaudio.PlaybackDevice(nchannels=1, sample_rate=RATE)
    except miniaudio.MiniaudioError:
        return
    stream = _stream(sound)
    next(stream)
    with device:
        device.start(stream)
        time.sleep(len(sound) / RATE + 0.2)


def _may_have_device() -> bool:
    """On Linux, asking the sound library where nothing is there makes it write to the terminal."""
    if not sys.platform.startswith("linux"):
        return True
    return Path("/dev/snd").exists() or bool(os.environ.get("PULSE_SERVER"))


def _stream(sound: array[int]) -> Generator[array[int], int, None]:
    """Frames as the device asks for them, then silence."""
    at = 0
    wanted = yield array("h")
    while True:
        part = sound[at : at + wanted]
        at += wanted
        part.extend([0] * (wanted - len(part)))
        wanted = yield part
