"""The window's own acts: looking, finding, help, pages, looks. `window` names its method."""

from __future__ import annotations

from console.acts.args import CALL, MUNICIPALITY, Examples, Words, examples, maybe, words
from console.acts.choices import Language, Theme
from console.acts.model import Act, Arg, Kind
from console.texts import noop

WHAT = Arg(name="text", kind=Kind.TEXT, title=noop("Arg", "hvad der søges efter"))
PATH = Arg(
    name="path",
    kind=Kind.TEXT,
    title=noop("Arg", "filens navn"),
    words=("fil", "file"),
    optional=True,
)


def _act(
    window: str,
    title: tuple[str, str],
    spelled: Words,
    shown: Examples,
    *args: Arg,
    keys: str = "",
    icon: str = "",
    says: tuple[str, str] = ("", ""),
) -> Act:
    return Act(
        name=window,
        title=title,
        words=spelled,
        examples=shown,
        args=args,
        keys=keys,
        window=window,
        icon=icon,
        says=says,
    )


LOOKING = (
    _act(
        "show",
        noop("Act", "Vis et opkald, en enhed, en kommune …"),
        words("vis", "show open"),
        examples("vis Aarhus", "show Aarhus"),
        Arg(name="what", kind=Kind.TARGET, title=noop("Arg", "hvad der skal vises")),
        icon="search",
        says=noop("Says", "Vis {what}"),
    ),
    _act(
        "find",
        noop("Act", "Find opkald og borgere"),
        words("find søg", "find search"),
        examples("find 20000001", "find 20000001"),
        WHAT,
        keys="Ctrl+F",
        icon="search",
        says=noop("Says", "Find {text}"),
    ),
    _act(
        "similar",
        noop("Act", "Hvem opkaldet kan handle om"),
        words("ligner", "similar"),
        examples("ligner 245", "similar 245"),
        CALL,
        icon="citizen",
        says=noop("Says", "Vis, hvem opkald {call_id} kan handle om"),
    ),
    _act(
        "history",
        noop("Act", "Historik: alle opkald"),
        words("historik", "history"),
        examples("historik", "history"),
        Arg(name="text", kind=Kind.TEXT, title=noop("Arg", "hvad der søges efter"), optional=True),
        keys="Alt+2",
        icon="history",
    ),
    _act(
        "directory",
        noop("Act", "Kommuner og kontakter"),
        words("kommuner", "directory"),
        examples("kommuner", "directory"),
        Arg(name="text", kind=Kind.TEXT, title=noop("Arg", "hvad der søges efter"), optional=True),
        keys="Alt+3",
        icon="directory",
    ),
    _act(
        "leader",
        noop("Act", "Vagtlederens side"),
        words("vagtleder", "leader"),
        examples("vagtleder", "leader"),
        keys="Alt+4",
        icon="leader",
    ),
    _act(
        "call_list",
        noop("Act", "Ringelisten: hvem der skal ringes til nu"),
        words("ringeliste", "calllist"),
        examples("ringeliste", "calllist"),
        keys="Alt+5",
        icon="phone",
    ),
    _act(
        "scorecard",
        noop("Act", "Overdragelser målt, kommune for kommune"),
        words("målt", "scorecard"),
        examples("målt Aarhus", "scorecard Aarhus"),
        maybe(MUNICIPALITY),
        keys="Alt+6",
        icon="leader",
    ),
    _act(
        "effect",
        noop("Act", "Effekt: opkald før og efter overdragelsen"),
        words("effekt", "effect"),
        examples("effekt effekt.pdf", "effect effect.pdf"),
        PATH,
        keys="Alt+7",
        icon="leader",
    ),
    _act(
        "handover",
        noop("Act", "Vagtskifte: alt åbent, og hvem der har det"),
        words("vagtskifte", "handover"),
        examples("vagtskifte", "handover"),
        keys="Alt+8",
        icon="next",
    ),
    _act(
        "resolve",
        noop("Act", "Afklar, hvad der ikke kunne sendes"),
        words("afklar", "resolve"),
        examples("afklar", "resolve"),
        keys="Alt+9",
        icon="warn",
    ),
    _act(
        "work",
        noop("Act", "Tilbage til opkaldene"),
        words("arbejde", "work"),
        examples("arbejde", "work"),
        keys="Alt+1",
        icon="queue",
    ),
    _act(
        "help",
        noop("Act", "Hjælp: alle ord og taster"),
        words("hjælp", "help"),
        examples("hjælp", "help"),
        Arg(name="text", kind=Kind.TEXT, title=noop("Arg", "ord"), optional=True),
        keys="F1",
        icon="help",
    ),
)

WINDOW = (
    _act(
        "undo",
        noop("Act", "Fortryd det sidste"),
        words("fortryd", "undo"),
        examples("fortryd", "undo"),
        keys="Ctrl+Shift+Backspace",
        icon="undo",
    ),
    _act(
        "mark_read",
        noop("Act", "Fejlen nederst er læst"),
        words("læst", "read"),
        examples("læst", "read"),
        keys="Ctrl+Shift+E",
        icon="ok",
    ),
    _act(
        "palette",
        noop("Act", "Find en handling"),
        words("handlinger", "palette"),
        examples("handlinger", "palette"),
        keys="Ctrl+K",
        icon="palette",
    ),
    _act(
        "command_line",
        noop("Act", "Gå til kommandolinjen"),
        words("kommandolinje", "commandline"),
        examples("kommandolinje", "commandline"),
        keys="Ctrl+Space",
        icon="command",
    ),
    _act(
        "next_panel",
        noop("Act", "Gå til det næste felt"),
        words("felt", "panel"),
        examples("felt", "panel"),
        keys="F6",
        icon="right",
    ),
    _act(
        "previous_panel",
        noop("Act", "Gå til det forrige felt"),
        words("feltbagud", "panelback"),
        examples("feltbagud", "panelback"),
        keys="Shift+F6",
        icon="more",
    ),
    _act(
        "theme",
        noop("Act", "Skift udseende"),
        words("tema", "theme"),
        examples("tema mørkt", "theme dark"),
        Arg(
            name="theme",
            kind=Kind.CODE,
            codes=Theme,
            title=noop("Arg", "udseende"),
            words=("tema", "theme"),
        ),
        icon="theme",
        says=noop("Says", "Skift udseende: {theme}"),
    ),
    _act(
        "language",
        noop("Act", "Skift sprog"),
        words("sprog", "language"),
        examples("sprog engelsk", "language danish"),
        Arg(
            name="language",
            kind=Kind.CODE,
            codes=Language,
            title=noop("Arg", "sprog"),
            words=("sprog", "language"),
        ),
        icon="language",
        says=noop("Says", "Skift sprog: {language}"),
    ),
    _act(
        "reset_layout",
        noop("Act", "Sæt vinduets felter på plads"),
        words("nulstil", "reset"),
        examples("nulstil", "reset"),
        keys="Ctrl+Shift+L",
        icon="layout",
    ),
    _act(
        "full_screen",
        noop("Act", "Fuld skærm til og fra"),
        words("fuldskærm", "fullscreen"),
        examples("fuldskærm", "fullscreen"),
        keys="F11",
        icon="layout",
    ),
    _act(
        "quit",
        noop("Act", "Luk konsollen"),
        words("afslut", "quit"),
        examples("afslut", "quit"),
        keys="Ctrl+Q",
        icon="quit",
    ),
)

FILES = (
    _act(
        "import_directory",
        noop("Act", "Indlæs kommuner fra en fil"),
        words("indlæs", "import"),
        examples("indlæs kommuner.xlsx", "import kommuner.xlsx"),
        PATH,
        icon="import",
    ),
    _act(
        "export_directory",
        noop("Act", "Gem kommunerne i en fil"),
        words("eksporter", "export"),
        examples("eksporter kommuner.xlsx", "export kommuner.xlsx"),
        PATH,
        icon="export",
    ),
)

ACTS = (*LOOKING, *WINDOW, *FILES)
