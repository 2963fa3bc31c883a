"""How codes are spelled in words: labels of both languages, the codes themselves, short forms."""

from __future__ import annotations

from collections.abc import Callable, Hashable, Iterable, Mapping
from enum import StrEnum
from functools import cache
from typing import TypeVar

from console.acts import choices
from console.domain import codes as c
from console.domain.errors import Refusal
from console.labels import codes as labels
from console.texts import in_language

Item = TypeVar("Item", bound=Hashable)

SHORT: dict[type[StrEnum], Mapping[StrEnum, str]] = {
    c.CallSource: {
        c.CallSource.CALLER_112: "112 borger citizen caller",
        c.CallSource.MEDICAL_HELPLINE: "helpline",
        c.CallSource.OTHER: "andet other",
    },
    c.Disposition: {
        c.Disposition.SOLVED_BY_PHONE: "telefon løst phone solved",
        c.Disposition.SOCIOLANCE_VISIT: "besøg visit",
        c.Disposition.HANDED_OFF_WITHOUT_VISIT: "overdraget",
        c.Disposition.RETURNED_TO_EMERGENCY: "amk emergency tilbage",
        c.Disposition.CONSENT_REFUSED: "nægtet",
        c.Disposition.NOT_REACHED: "ikke_mødt",
        c.Disposition.LEFT_BEFORE_ARRIVAL: "gået",
        c.Disposition.OUTSIDE_SCOPE: "udenfor outside",
    },
    c.Category: {
        c.Category.HOMELESSNESS: "homeless hjemløs",
        c.Category.FAMILY: "familie",
        c.Category.MENTAL_ILLNESS: "psykisk mental",
    },
    c.RedFlag: {
        c.RedFlag.UNCONSCIOUS: "vejrtrækning breathing",
        c.RedFlag.CHEST_PAIN: "bryst",
        c.RedFlag.STROKE: "stroke apopleksi",
        c.RedFlag.CHILD_IN_DANGER: "barn",
        c.RedFlag.SERIOUS_INJURY: "skade injury",
    },
    c.ConsentScope: {
        c.ConsentScope.SHARE_MUNICIPALITY: "kommune kommunen municipality",
        c.ConsentScope.SHARE_HEALTH: "sundhed sundhedsvæsenet health",
        c.ConsentScope.SHARE_POLICE: "politi politiet police",
    },
    c.ConsentAnswer: {
        c.ConsentAnswer.GIVEN: "givet yes",
        c.ConsentAnswer.REFUSED: "afslået no",
        c.ConsentAnswer.NOT_POSSIBLE: "umuligt",
    },
    c.ConsentHow: {
        c.ConsentHow.PHONE: "telefon",
        c.ConsentHow.ON_SCENE: "stedet",
        c.ConsentHow.WRITTEN: "skrevet",
    },
    c.Ground: {
        c.Ground.REQUIRED_BY_LAW: "lov law",
        c.Ground.VITAL_INTEREST: "hensyn vital",
        c.Ground.CHILD_NOTIFICATION: "barn child",
    },
    c.UnitKind: {
        c.UnitKind.POLICE_CORESPONSE: "politi police",
        c.UnitKind.BRIDGE_BUILDER_PHONE: "brobygger",
        c.UnitKind.OUTREACH: "kommunal opsøgende",
    },
    c.UnitStatus: {
        c.UnitStatus.AVAILABLE: "fri free",
        c.UnitStatus.EN_ROUTE: "kører",
        c.UnitStatus.TRANSPORTING: "transport",
        c.UnitStatus.ON_BREAK: "break",
        c.UnitStatus.OUT_OF_SERVICE: "drift",
        c.UnitStatus.OFF_DUTY: "fri_fra_vagt",
    },
    c.SceneOutcome: {
        c.SceneOutcome.STAYS: "blev stedet",
        c.SceneOutcome.EMERGENCY_DEPARTMENT: "akut",
        c.SceneOutcome.PSYCHIATRIC_EMERGENCY: "psykiatrisk",
        c.SceneOutcome.GENERAL_PRACTITIONER: "læge doctor",
        c.SceneOutcome.FAMILY: "netværk",
        c.SceneOutcome.LEFT: "gik",
        c.SceneOutcome.REFUSED: "afslog",
    },
    c.NeedArea: {
        c.NeedArea.MENTAL_HEALTH: "psykisk",
        c.NeedArea.PHYSICAL_HEALTH: "fysisk",
    },
    c.NeedLevel: {c.NeedLevel.NONE: "ingen"},
    c.DeclineReason: {
        c.DeclineReason.NO_CAPACITY: "kapacitet capacity",
        c.DeclineReason.NOT_TARGET_GROUP: "målgruppe",
        c.DeclineReason.CITIZEN_DECLINED: "borgeren",
        c.DeclineReason.ALREADY_KNOWN: "kendt known",
        c.DeclineReason.MISSING_INFORMATION: "oplysninger",
        c.DeclineReason.OTHER: "andet",
    },
    c.SharedField: {c.SharedField.CATEGORIES: "problem"},
    c.FollowUpResult: {
        c.FollowUpResult.MEETING_HELD: "holdt held",
        c.FollowUpResult.MEETING_NOT_HELD: "ikke_holdt",
        c.FollowUpResult.CITIZEN_MOVED_ON: "videre",
    },
    c.ReopenReason: {
        c.ReopenReason.CLOSED_IN_ERROR: "fejl",
        c.ReopenReason.HANDOFF_FAILED: "mislykket",
        c.ReopenReason.OTHER: "andet",
    },
    c.SharedPlace: {
        c.SharedPlace.PUBLIC_PHONE: "offentlig mønttelefon public",
        c.SharedPlace.OTHER: "andet other",
    },
    choices.Language: {choices.Language.DA: "danish", choices.Language.EN: "english"},
}
"""Short forms in both languages, separated by spaces; an underscore stands for a space."""


def fold(text: str) -> str:
    """For comparing: small letters, å æ ø written out, hyphens and underscores as spaces."""
    small = text.casefold().replace("å", "aa").replace("æ", "ae").replace("ø", "oe")
    return " ".join(small.replace("_", " ").replace("-", " ").split())


def words_of(kind: type[StrEnum]) -> labels.Words:
    return labels.WORDS.get(kind) or choices.WORDS.get(kind, {})


def word(lang: str, code: StrEnum) -> str:
    """The word shown for a code in a given language."""
    pair = words_of(type(code)).get(code)
    return in_language(lang, *pair) if pair else code.value


@cache
def index(kind: type[StrEnum]) -> Mapping[str, StrEnum]:
    """Every folded spelling of a code list; a label wins over a short form."""
    found: dict[str, StrEnum] = {}
    for code in kind:
        for spelled in (word("da", code), word("en", code), code.value):
            found.setdefault(fold(spelled), code)
    for code, short in SHORT.get(kind, {}).items():
        for spelled in short.split():
            found.setdefault(fold(spelled), code)
    return found


def code_of(kind: type[StrEnum], text: str, lang: str) -> StrEnum | None:
    """The code a text spells, exactly or as a unique beginning; None if it spells none.

    Raises Refusal `words_ambiguous` when it begins several.
    """
    return choose(text, index(kind).items(), lambda code: word(lang, code))


def choose(
    text: str, spelled: Iterable[tuple[str, Item]], name: Callable[[Item], str]
) -> Item | None:
    """The item whose folded spelling is the text or begins with it, if there is only one.

    name: how an item is called where several fit.
    """
    sought = fold(text)
    if not sought:
        return None
    begun: dict[Item, str] = {}
    for spelling, item in spelled:
        if spelling == sought:
            return item
        if spelling.startswith(sought):
            begun.setdefault(item, name(item))
    if len(begun) > 1:
        raise Refusal("words_ambiguous", word=text, candidates=list(begun.values())[:6])
    return next(iter(begun), None)
