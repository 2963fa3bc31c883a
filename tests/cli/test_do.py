"""`sociolance do`: the words of the command line, for scripts."""

from __future__ import annotations

import random

import pytest

from console.acts.registry import ACTS
from console.domain.codes import CallState
from tests.cli.conftest import Sociolance
from tests.conftest import Backend

SHIFT = """
ny tlf=20000001 sted="Banegården, Aarhus" kommune=aarhus "står ude i kulden"
næste
problem 1 alkohol,angst
social 1
borger 1 "Prøve Prøvesen" født=24.12.1956 tlf=20000001
samtykke 1 besøg ja
samtykke 1 kommune ja
send S1 1
kvitter S1
status S1 på vej
status S1 fremme
behov 1 bolig akut sover ude
resultat 1 herberg
status S1 ledig
overdrag 1 bostøtte kontakt="Testkontakt Aarhus" del=navn,telefon "har brug for et sted at bo"
anmod 1
modtaget 1 "Testkontakt Aarhus"
accepter 1 "Testkontakt Aarhus" varm
note 1 "fulgt til herberget" underskrevet
opfølgning 1 +7
luk 1 besøg
begyndt 1
gennemført 1
"""


def test_after_a_decline_the_next_step_is_a_word(sociolance: Sociolance, backend: Backend) -> None:
    for line in (
        'ny tlf=20000001 kommune=aarhus "Prøveopkald"',
        "næste",
        'overdrag 1 bostøtte kontakt="Testkontakt Aarhus" "mangler bolig"',
        "anmod 1",
        'afvis 1 "Testkontakt Aarhus" manglende oplysninger',
        'skridt 1 send igen "CPR-nummeret"',
        "anmod 2",
        'afvis 2 "Testkontakt Aarhus" ingen kapacitet',
        "skridt 2 anden kommune kommune=Skive",
    ):
        assert sociolance("do", line).status == 0, line
    second, third = backend.views.handoff(2), backend.views.handoff(3)
    assert (second.follows, second.reason) == (1, "mangler bolig\nCPR-nummeret")
    assert (third.follows, third.municipality, third.contact_name) == (2, "0779", "")
    assert sociolance("do", "annuller 3 fortrudt").status == 0
    assert "mangler næste skridt" in sociolance("list", "handoffs").out
    assert sociolance("do", "skridt 2 gør ikke mere er flyttet").status == 0
    assert sociolance("do", "skridtigen 2").status == 0
    assert backend.views.handoff(2).awaits_step


THE_SAME_IN_ENGLISH = """
new phone=20000001 place="Banegården, Aarhus" municipality=aarhus "out in the cold"
next
problem 1 alcohol,anxiety
social 1
citizen 1 "Prøve Prøvesen" born=1956-12-24 phone=20000001
consent 1 visit yes
consent 1 municipality yes
send S1 1
ack S1
status S1 en route
status S1 on scene
need 1 housing urgent sleeps outside
outcome 1 shelter
status S1 available
handoff 1 bostøtte contact="Testkontakt Aarhus" share=name,phone "needs a place to live"
request 1
received 1 "Testkontakt Aarhus"
accept 1 "Testkontakt Aarhus" warm
note 1 "followed to the shelter" signed
followup 1 +7
close 1 visit
started 1
complete 1
"""


@pytest.mark.parametrize(("lang", "lines"), [("da", SHIFT), ("en", THE_SAME_IN_ENGLISH)])
def test_a_call_is_worked_from_the_first_word_to_a_completed_handoff(
    sociolance: Sociolance, backend: Backend, lang: str, lines: str
) -> None:
    ran = sociolance("do", "-", "--lang", lang, typed=lines)
    assert [line for line in ran.lines if not line["ok"]] == []
    assert ran.status == 0
    assert ran.err == ""
    view = backend.views.call(1)
    assert view.call.state == CallState.CLOSED
    assert view.call.claimed_by == "anna"
    assert view.handoffs[0].state == "completed"
    assert view.handoffs[0].warm


NASTY = (
    "1", "2", "0", "-1", "9" * 30, "nan", "١", "½", "S1", "Aarhus", "0791", "#", ",", '"', '""',
    "\0", "a\0b", "\ud800", "\u202eb", "🦄", "שלום",
    "x" * 20_000, "\\", "\x1b[31m", "%s", "[b]", "{navn}",
    "=", "tlf=", 'kontakt="', "cpr=ukendt", "version=99", "født=31.02.2020", "+9999", "-7",
    "31.12.9999", "01.01.0001", "25-99", "07-07", "åbent=", 'åbent="søn-man 8-15"',
)  # fmt: skip


@pytest.mark.parametrize("lang", ["da", "en"])
def test_whatever_is_typed_every_line_is_answered(
    sociolance: Sociolance, backend: Backend, lang: str
) -> None:
    """Every act's example, and each spoiled in a few ways; a bug would end the run."""
    chance = random.Random(lang)
    examples = [
        act.examples[lang] for act in ACTS if not act.name.endswith(("_directory", "_insight"))
    ]
    spoiled = []
    for words in [example.split(" ") for example in examples for _ in range(4)]:
        words[chance.randrange(len(words))] = chance.choice(NASTY)
        words.insert(chance.randrange(len(words) + 1), chance.choice(NASTY))
        spoiled.append(" ".join(words))
    first = [text.replace("245", "1").replace("12", "1") for text in examples]
    lines = [*SHIFT.split("\n")[:12], *first, *spoiled]
    lines = [line.replace("\n", " ") for line in lines if line.strip()]
    ran = sociolance("do", "-", "--lang", lang, typed="\n".join(lines))
    assert len(ran.lines) == len(lines), ran.err
    assert ran.err == ""
    for call in backend.views.calls(all_=True):
        assert backend.views.call(call.id).call.id == call.id


def test_taking_a_follow_up_off_is_told(sociolance: Sociolance) -> None:
    ran = sociolance("do", "-", typed='ny "a"\nopfølgning 1 +7\ningenopfølgning 1\nfortryd\n')
    assert [line["ok"] for line in ran.lines] == [True] * 4
    assert ran.lines[2]["message"] == "0001: opfølgning taget af"


def test_the_definition_of_a_repeat_caller_is_written_and_undone(
    sociolance: Sociolance, backend: Backend
) -> None:
    lines = (
        "gentagen frecann",
        "gentagen egen 5/30, 12/90 børn=3/180",
        "gentagen egen 5/400",
        "gentagen egen fem",
        "fortryd",
    )
    ran = sociolance("do", "-", typed="\n".join(lines))
    whole, own, range_, form, undone = ran.lines
    assert whole["message"] == (
        "Gentagen ringer regnes nu efter: FreCaNN (mindst 5 opkald på 30 dage eller 12 på 90; "
        "børn mindst 3 opkald på 180 dage; delt adresse mindst 15 opkald på 30 dage)"
    )
    assert "Egen (mindst 5 opkald på 30 dage eller 12 på 90; børn" in own["message"]
    assert (range_["error"], form["error"]) == ("threshold_days", "words_too_many")
    assert "Skriv fx: gentagen egen 5/30" in form["message"]
    assert undone["undone"]
    assert backend.views.setting("repeat_definition") == "frecann"


def test_each_line_is_answered_with_one_line_of_json(sociolance: Sociolance) -> None:
    ran = sociolance("do", "-", typed='ny "står ude"\n\nsend S9 1\nnæste\n')
    first, second, third = ran.lines
    assert first["ok"] is True
    assert (first["act"], first["call"], first["created"]) == ("call_registered", 1, True)
    assert second["ok"] is False
    assert second["error"] == "words_bad_value"
    assert second["message"]
    assert (third["act"], third["call"]) == ("call_claimed", 1)
    assert ran.status == 1


def test_what_this_run_did_can_be_undone_in_it(sociolance: Sociolance, backend: Backend) -> None:
    ran = sociolance("do", "-", typed='ny "står ude"\nnæste\nfortryd\nfortryd\n')
    assert [line.get("act") for line in ran.lines] == [
        "call_registered", "call_claimed", "call_released", None,
    ]  # fmt: skip
    assert ran.lines[2]["undone"] is True
    assert ran.lines[3]["error"] == "nothing_to_undo"
    assert backend.views.call(1).call.state == CallState.WAITING


def test_a_single_act_answers_in_words(sociolance: Sociolance) -> None:
    ran = sociolance("do", 'ny "står ude"')
    assert (ran.status, ran.out, ran.err) == (0, "0001: opkald oprettet: 1-1-2-opkald\n", "")


def test_the_shells_words_need_no_second_quotes(sociolance: Sociolance, backend: Backend) -> None:
    sociolance("do", "ny", "sted=Testvej 1, Aarhus", "står ude")
    call = backend.views.call(1).call
    assert (call.location, call.narrative) == ("Testvej 1, Aarhus", "står ude")


def test_a_refusal_is_one_line_on_standard_error(sociolance: Sociolance) -> None:
    ran = sociolance("do", "næste")
    assert (ran.status, ran.out) == (1, "")
    assert ran.err == ("sociolance: Ingen opkald venter. Nye opkald kommer selv i køen.\n")


def test_a_text_that_cannot_be_stored_is_refused_and_the_next_line_done(
    sociolance: Sociolance,
) -> None:
    ran = sociolance("do", "-", typed='ny "\udcff"\nny "hel"\n')
    assert [line["ok"] for line in ran.lines] == [False, True]


def test_words_of_the_window_are_refused_plainly(sociolance: Sociolance) -> None:
    for words in ("tema mørkt", "handlinger", "vagtleder", "afslut"):
        ran = sociolance("do", "--json", words)
        assert ran.status == 1
        assert ran.lines[0]["error"] == "window_only"
    assert sociolance("do", "--json", "ny").lines[0]["error"] == "words_alone"


def test_help_lists_every_word_with_an_example(sociolance: Sociolance) -> None:
    listed = sociolance("do", "--json", "hjælp").lines[0]["acts"]
    assert {"send S1 245", "næste", "samtykke 245 besøg ja"} <= {a["example"] for a in listed}
    assert "send S1 245" in sociolance("do", "help send").out


def test_what_is_stored_can_be_found_and_shown(sociolance: Sociolance) -> None:
    sociolance("do", "-", typed=SHIFT)
    found = sociolance("do", "--json", "find Prøvesen").lines[0]
    assert [hit["citizen"]["name"] for hit in found["citizens"]] == ["Prøve Prøvesen"]
    assert sociolance("do", "--json", "vis 1").lines[0]["call"]["call"]["id"] == 1
    assert "S1 sendt" in sociolance("do", "vis 1").out
    for words in ("vis S1", "vis Aarhus", "vis overdragelse 1", "vis borger 1", "historik"):
        assert sociolance("do", words).status == 0, words
    assert sociolance("do", "vis 99").status == 1


def test_the_directory_goes_out_to_a_file_and_comes_back(
    sociolance: Sociolance, backend: Backend
) -> None:
    path = backend.path.parent / "kommuner.csv"
    assert sociolance("do", f"eksporter {path}").status == 0
    text = path.read_text(encoding="utf-8-sig")
    path.write_text(text.replace("Skive", "Skive Kommune"), encoding="utf-8")
    assert sociolance("do", f"indlæs {path}").status == 0
    assert backend.views.municipality("0779").municipality.name == "Skive Kommune"
    path.write_text("ikke en tabel", encoding="utf-8")
    assert sociolance("do", f"indlæs {path}").status == 1


def test_a_shared_telephone_is_marked_listed_and_tells_who_it_may_be(
    sociolance: Sociolance,
) -> None:
    sociolance("do", 'ny "Prøveopkald" navn="Prøve Proevesen" tlf=20000001')
    for said in ("tag 1", 'borger 1 "Prøve Prøvesen" tlf=20000001', "afmatch 1"):
        assert sociolance("do", said).status == 0
    assert sociolance("do", 'delt 20000001 herberg "Testherberg"').status == 0
    (marked,) = sociolance("list", "shared", "--json").records
    assert (marked["phone"], marked["place"], marked["name"]) == (
        "+4520000001",
        "shelter",
        "Testherberg",
    )
    assert "Testherberg" in sociolance("list", "shared").out
    assert "delt telefon, samme navn" in sociolance("do", "ligner 1").out
    assert sociolance("do", "--lang", "en", "notshared 20000001").status == 0
    assert sociolance("do", "ikkedelt 20000001").status == 1
