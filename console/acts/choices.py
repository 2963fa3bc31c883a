"""Choices of the window and the centre that are not codes of the work, and their words."""

from __future__ import annotations

from enum import StrEnum

from console.labels.codes import REPEAT_DEFINITIONS, Words
from console.texts import noop


class Theme(StrEnum):
    LIGHT = "light"
    DARK = "dark"
    HIGH_CONTRAST = "high_contrast"
    SYSTEM = "system"


class Language(StrEnum):
    DA = "da"
    EN = "en"


class RepeatDefinition(StrEnum):
    """The codes of console.domain.repeat_callers.DEFINITIONS, and one's own."""

    MIDTJYLLAND = "midtjylland"
    FRECANN = "frecann"
    OWN = "own"


WORDS: dict[type[StrEnum], Words] = {
    Theme: {
        Theme.LIGHT: noop("Theme", "lyst"),
        Theme.DARK: noop("Theme", "mørkt"),
        Theme.HIGH_CONTRAST: noop("Theme", "høj kontrast"),
        Theme.SYSTEM: noop("Theme", "som systemet"),
    },
    Language: {
        Language.DA: noop("Language", "dansk"),
        Language.EN: noop("Language", "engelsk"),
    },
    RepeatDefinition: REPEAT_DEFINITIONS,
}
