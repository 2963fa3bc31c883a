"""The made-up shift: callers nobody is, and what they ring about.

Names say that they are made up, numbers begin with 20 00 00. The order is the order they ring in;
the first eight wait when the shift begins, two of the callers ring again and again.
"""

from __future__ import annotations

from dataclasses import dataclass

from console.domain.codes import CallSource, Category

C = Category
S = CallSource


@dataclass(frozen=True)
class Caller:
    """Somebody made up. `town` is a postal code and a town; degrees are WGS 84."""

    name: str
    phone: str
    street: str
    number: str
    town: str
    municipality: str
    latitude: float
    longitude: float


@dataclass(frozen=True)
class Story:
    """One call. `by_feed`: it comes as an EIDO from the control room, else as a short form."""

    caller: Caller
    narrative: str
    categories: tuple[Category, ...]
    by_feed: bool = False
    source: CallSource = CallSource.CALLER_112
    on_behalf: bool = False


TEST = Caller("Test Testesen", "20 00 00 01", "Prøvevej", "12", "8000 Aarhus C",
              "Aarhus", 56.1567, 10.2108)  # fmt: skip
PROEVE = Caller("Prøve Prøvesen", "20 00 00 02", "Eksempelgade", "7, 2. tv.", "8800 Viborg",
                "Viborg", 56.4532, 9.4020)  # fmt: skip
DEMO = Caller("Demo Demosen", "20 00 00 03", "Demovænget", "3", "8900 Randers C",
              "Randers", 56.4607, 10.0364)  # fmt: skip
FIKTIV = Caller("Fiktiva Fiktivsen", "20 00 00 04", "Fiktivstræde", "21", "8600 Silkeborg",
                "Silkeborg", 56.1697, 9.5451)  # fmt: skip
OPDIGT = Caller("Opdigt Opdigtsen", "20 00 00 05", "Opdigtet Allé", "5", "7800 Skive",
                "Skive", 56.5670, 9.0271)  # fmt: skip
MODEL = Caller("Modella Modelsen", "20 00 00 06", "Modelvej", "44", "8700 Horsens",
               "Horsens", 55.8607, 9.8503)  # fmt: skip
SKABELON = Caller("Skabelon Skabelonsen", "20 00 00 07", "Skabelonvej", "9", "7400 Herning",
                  "Herning", 56.1393, 8.9738)  # fmt: skip
MOENSTER = Caller("Mønster Mønstersen", "20 00 00 08", "Mønstervej", "16", "7500 Holstebro",
                  "Holstebro", 56.3601, 8.6161)  # fmt: skip
OEVELSE = Caller("Øvelse Øvelsesen", "20 00 00 09", "Øvelsesvej", "2", "8660 Skanderborg",
                 "Skanderborg", 56.0392, 9.9290)  # fmt: skip
PLADS = Caller("Pladsholder Pladsen", "20 00 00 10", "Pladsvej", "30", "8410 Rønde",
               "Syddjurs", 56.3027, 10.4757)  # fmt: skip
KLADDE = Caller("Kladde Kladdesen", "20 00 00 11", "Kladdevej", "1", "8500 Grenaa",
                "Norddjurs", 56.4158, 10.8783)  # fmt: skip
ATTRAP = Caller("Attrap Attrapsen", "20 00 00 12", "Attrapvej", "18", "7620 Lemvig",
                "Lemvig", 56.5486, 8.3102)  # fmt: skip
GENERAL = Caller("Generalprøve Prøvesen", "20 00 00 13", "Generalvej", "6", "6950 Ringkøbing",
                 "Ringkøbing-Skjern", 56.0901, 8.2440)  # fmt: skip
LEG = Caller("Leg Legesen", "20 00 00 14", "Legevej", "25", "8305 Samsø",
             "Samsø", 55.8500, 10.6100)  # fmt: skip
HERBERG = Caller("Demo Demmosen", "20 00 00 20", "Herbergsgade", "8", "8900 Randers C",
                 "Randers", 56.4590, 10.0400)  # fmt: skip
"""Not quite the name he is known by, and not his own telephone."""

STORIES: tuple[Story, ...] = (
    Story(
        TEST,
        "Har drukket i flere dage og ringer for tredje gang i aften. Ikke til skade. Siger, at "
        "han ikke kan være alene, og at kontanthjælpen er brugt.",
        (C.ALCOHOL, C.LONELINESS),
    ),
    Story(
        PROEVE,
        "Angst siden i går. Tør ikke gå ud og har ikke spist. Ingen brystsmerter, trækker vejret "
        "roligt, når hun taler med nogen.",
        (C.ANXIETY,),
        by_feed=True,
    ),
    Story(
        DEMO,
        "Ambulancen har set ham på en bænk ved stationen. Sat ud af sin lejlighed i fredags, "
        "sover ude. Vågen og klar, ingen skader.",
        (C.HOMELESSNESS,),
        source=S.AMBULANCE,
        on_behalf=True,
    ),
    Story(
        MODEL,
        "Alene med tre børn, regninger, ingen varme i lejligheden. Børnene sover og har det "
        "godt. Ved ikke, hvor hun skal henvende sig.",
        (C.FAMILY,),
    ),
    Story(
        HERBERG,
        "Ringer fra herberget. Har en plads i nat, men skal ud igen klokken ti. Siger, at Randers "
        "Kommune skulle have ringet til ham, og at han mangler et sted at bo.",
        (C.HOMELESSNESS,),
        by_feed=True,
    ),
    Story(
        OPDIGT,
        "Politiet er på adressen efter en klage over støj. Borgeren hører stemmer, men er rolig "
        "og ikke til fare. Har ikke taget sin medicin i en uge.",
        (C.MENTAL_ILLNESS,),
        source=S.POLICE,
        on_behalf=True,
    ),
    Story(
        PLADS,
        "Bor i sin bil efter en skilsmisse. Fryser. Har job og spørger, om der er et sted at "
        "sove i nat.",
        (C.HOMELESSNESS,),
    ),
    Story(
        GENERAL,
        "Kan ikke forstå et brev fra kommunen og er bange for at miste sin bolig. Taler kun lidt "
        "dansk.",
        (C.OTHER,),
    ),
    Story(
        TEST,
        "Ringer igen. Vil gerne i behandling, men ved ikke, hvem han skal tale med. Siger, at "
        "den forrige aftale med misbrugscenteret løb ud i sandet.",
        (C.ALCOHOL,),
        by_feed=True,
    ),
    Story(
        FIKTIV,
        "Datter ringer: Moderen på 84 har været ude i nattøj to gange i nat og kan ikke finde "
        "hjem. Er inde nu. Hjemmeplejen kommer kun om morgenen.",
        (C.DEMENTIA,),
        by_feed=True,
        on_behalf=True,
    ),
    Story(
        TEST,
        "Fjerde opkald. Græder og vil bare tale. Siger nej til, at han vil gøre skade på sig "
        "selv. Vil gerne have, at nogen kommer i morgen.",
        (C.LONELINESS, C.ALCOHOL),
    ),
    Story(
        SKABELON,
        "Har fået stjålet sin metadon og er bange for at blive syg. Ingen overdosis, taler "
        "klart. Bor på et værelse, som han skal ud af på mandag.",
        (C.DRUGS, C.HOMELESSNESS),
        by_feed=True,
    ),
    Story(
        MOENSTER,
        "Ringer, fordi fjernsynet er gået i stykker, og der ikke er nogen at tale med. Har ikke "
        "set andre end hjemmeplejen i to uger.",
        (C.LONELINESS,),
    ),
    Story(
        PROEVE,
        "Ringer igen med angst. Nabo er hos hende. Vil gerne have besøg, hvis det er den samme "
        "som sidst.",
        (C.ANXIETY, C.LONELINESS),
    ),
    Story(
        OEVELSE,
        "Lægevagten ringer: Ung mand har røget hash dagligt i et år, er droppet ud af skolen og "
        "låser sig inde. Forældrene er rådvilde.",
        (C.DRUGS, C.FAMILY),
        source=S.MEDICAL_HELPLINE,
        on_behalf=True,
    ),
    Story(
        TEST,
        "Femte opkald. Er faldet i trappen, men kan gå og har ikke ondt. Spørger, om nogen kan "
        "hjælpe ham med at komme til afrusning.",
        (C.ALCOHOL,),
        by_feed=True,
    ),
    Story(
        KLADDE,
        "Hjemmeplejen i kommunen ringer: Ægtefællen kan ikke mere. Manden med demens har råbt "
        "hele natten. Ingen vold.",
        (C.DEMENTIA, C.FAMILY),
        source=S.MUNICIPALITY,
        on_behalf=True,
    ),
    Story(
        ATTRAP,
        "Tror, at naboen overvåger ham. Har talt med distriktspsykiatrien før, men fik et brev "
        "om, at han var afsluttet.",
        (C.MENTAL_ILLNESS,),
        by_feed=True,
    ),
    Story(
        LEG,
        "Har ikke sovet i tre nætter. Ensom efter at hunden døde. Drikker lidt vin for at falde "
        "i søvn.",
        (C.LONELINESS, C.ANXIETY),
        by_feed=True,
    ),
)
