"""What one place of a form says is taken apart, where ours asks for it at several."""

import io
from typing import Any

import pytest

from behovsmelding import read
from behovsmelding.intake.foreign.answers.who import parties
from behovsmelding.intake.foreign.words.called import called, mentioned
from behovsmelding.intake.foreign.words.periods import periods
from behovsmelding.intake.reading import Certainty, Reading
from behovsmelding.model.fields import Mark
from behovsmelding.model.tekst import Tekst
from tests.support.forms_of_others import bold, document, heading, paragraph, run, table

HEAD = heading("Behovsmelding 2027 – kollektiv kompetanseutvikling")
EIERE = (
    "Hvem er med (med organisasjonsnummer)?",
    "Sømna kommune (org.nr. 974 791 552), kommune\nSolgry barnehage AS, privat barnehage",
)
KONTAKTER = (
    "Kontaktperson hos hver eier",
    """Sømna: Kari Nordmann, rådgiver oppvekst, kari.nordmann@example.no
Solgry: Ola Nordmann, daglig leder, ola.nordmann@example.no""",
)
PARTNERE = (
    "Hvem samarbeider vi med (med kontakt)",
    """Nord universitet (970 940 243) – Liv Eksempel, førstelektor, liv.eksempel@example.no
Dronning Mauds Minne Høgskole – Per Eksempel""",
)
TILTAK = (
    ("Hva heter tiltaket?", "Språk i lek"),
    ("Er tiltaket en fortsettelse av et tidligere tiltak, og hvilket nummer hadde det?",
     "Ja, tiltak 2 i meldinga for 2026. Ni av tolv enheter er i gang."),
    ("Barnehage, skole eller begge?", "Begge"),
    ("Penger til hver", "Sømna: 120 000\nSolgry 40.000,-\nDMMH kr 90 000 (inkl. reise)"),
    ("Koordinator, beløp og begrunnelse", "30 000 kr til Sømna. Noen må kalle inn og purre."),
    ("Tidsrom", "August 2027 til juni 2028"),
    ("Flerårig, hva trengs senere?", "Andre året av tre. Vi regner med 250 000 i 2028."),
)  # fmt: skip


def lines(text: str) -> str:
    """Return a paragraph for each line of *text*."""
    return "".join(map(paragraph, map(run, text.split("\n"))))


def below(*pairs: tuple[str, str]) -> str:
    """Return bold questions with their answers below."""
    return "".join(paragraph(bold(asked)) + lines(said) for asked, said in pairs)


def in_frames(*pairs: tuple[str, str]) -> str:
    """Return plain questions, with a table of one cell below each to answer in."""
    return "".join(
        paragraph(run(asked)) + table([["</w:p><w:p>".join(map(run, said.split("\n")))]])
        for asked, said in pairs
    )


def reading(body: str) -> Reading:
    """Read a document of 2027 that says *body*."""
    return read(io.BytesIO(document(lambda _: iter([HEAD + body]), "typed")), form="2027")


SOME = paragraph(bold("TILTAK 1")) + below(*TILTAK[:4])
"""More of a form: of a few lines alone nobody can tell which form they are of."""


@pytest.fixture(scope="module", params=[below, in_frames], ids=["bold", "frames"])
def found(request: pytest.FixtureRequest) -> dict[str, Any]:
    """Return what is read of the whole form."""
    made = reading(
        request.param(EIERE, KONTAKTER, PARTNERE)
        + paragraph(bold("TILTAK 1"))
        + request.param(*TILTAK)
    )
    return made.data


def test_each_line_is_an_owner(found: dict[str, Any]) -> None:
    """A line with a name, a number and a kind is an owner with these."""
    named = [(each["navn"], each.get("type")) for each in found["eiere"]]
    assert named == [
        ("Sømna kommune", "kommune"),
        ("Solgry barnehage AS", "privat barnehage"),
    ]
    assert found["eiere"][0]["organisasjonsnummer"] == "974 791 552"


def test_people_are_those_of_whom_is_named_before_them(found: dict[str, Any]) -> None:
    """«Sømna: Kari Nordmann, …» is the contact of Sømna kommune."""
    assert [each["kontaktperson"] for each in found["eiere"]] == [
        {
            "navn": "Kari Nordmann",
            "funksjon": "rådgiver oppvekst",
            "epost": "kari.nordmann@example.no",
        },
        {"navn": "Ola Nordmann", "funksjon": "daglig leder", "epost": "ola.nordmann@example.no"},
    ]


def test_a_partner_is_told_with_a_contact(found: dict[str, Any]) -> None:
    """Whom to write to stands behind the dash, and what kind of partner it is, follows."""
    first, second = found["partnere"]
    assert first["organisasjonsnummer"] == "970 940 243"
    assert first["kontaktperson"]["navn"] == "Liv Eksempel"
    assert second["kontaktperson"] == {"navn": "Per Eksempel"}
    assert {first["type"], second["type"]} == {"universitet eller høyskole"}


def test_a_part_is_told_in_one_answer(found: dict[str, Any]) -> None:
    """The number and the progress, the amount and the reasons, the year and what comes."""
    (tiltak,) = found["tiltak"]
    assert tiltak["viderefører"] == {
        "skjema": "2026",
        "nummer": 2,
        "fremdrift": Tekst("Ni av tolv enheter er i gang."),
    }
    assert tiltak["koordinator"] == {
        "beløp": 30000,
        "begrunnelse": Tekst("Noen må kalle inn og purre."),
    }
    assert tiltak["flerårig"] == {"år": 2, "av": 3, "anslag": {"2028": 250000}}
    assert tiltak["område"] == ["barnehage", "skole"]
    assert tiltak["varighet"] == ["høst 2027", "vår 2028"]


def test_short_names_are_those_of_who_takes_part(found: dict[str, Any]) -> None:
    """«DMMH» gets what the form says, under the name that it has among the partners."""
    (tiltak,) = found["tiltak"]
    assert tiltak["tilskudd"] == {
        "Sømna kommune": 120000,
        "Solgry barnehage AS": 40000,
        "Dronning Mauds Minne Høgskole": {"beløp": 90000, "merknad": "inkl. reise"},
    }


def test_who_is_meant_is_concluded_and_told() -> None:
    """What stands for a short name is no certain answer, and the report says so."""
    made = reading(below(EIERE) + paragraph(bold("Tiltak 1")) + below(*TILTAK[:1], TILTAK[3]))
    told = {each.text: each.params["name"] for each in made.told if each.what == "stands_for"}
    assert told == {"Sømna": "Sømna kommune", "Solgry": "Solgry barnehage AS"}
    sure = {each.path[-1] for each in made.answers if each.certainty is Certainty.SIKKER}
    assert "mottaker" not in sure


@pytest.mark.parametrize("text", ["Nei", "nei.", "Ikke aktuelt", "–"])
def test_no_is_nothing_of_a_part(text: str) -> None:
    """Whoever answers no continues nothing: no field of that part gets an answer."""
    made = reading(
        paragraph(bold("Tiltak 1"))
        + below(TILTAK[0], (TILTAK[1][0], text), (TILTAK[4][0], text), (TILTAK[6][0], text))
    )
    assert set(made.data["tiltak"][0]) == {"navn"}


PEOPLE = [
    (
        "Bø kommune v/ rådgiver Kari Nordmann, kari.nordmann@example.no",
        ("Bø kommune", "Kari Nordmann", "rådgiver", "kari.nordmann@example.no"),
    ),
    (
        "Høgskulen på Vestlandet, ved Guri Eksempel (førstelektor), guri.eksempel@example.no",
        ("Høgskulen på Vestlandet", "Guri Eksempel", "førstelektor", "guri.eksempel@example.no"),
    ),
    (
        "Voss herad, kontakt: Kari Nordmann, rådgjevar, kari.nordmann@example.no",
        ("Voss herad", "Kari Nordmann", "rådgjevar", "kari.nordmann@example.no"),
    ),
    (
        "Voss herad, kontakt Kari Nordmann, rådgjevar, kari.nordmann@example.no",
        ("Voss herad", "Kari Nordmann", "rådgjevar", "kari.nordmann@example.no"),
    ),
    (
        "Nord universitet. Kontaktperson: Eva Eksempel, dosent, eva.eksempel@example.no",
        ("Nord universitet", "Eva Eksempel", "dosent", "eva.eksempel@example.no"),
    ),
]


@pytest.mark.parametrize(("text", "said"), PEOPLE)
def test_a_sentence_says_who_somebody_is(text: str, said: tuple[str, ...]) -> None:
    """A name, a person, what they do and where to write, in the order people write them."""
    (found,) = parties(text, people=False)
    marks = (Mark.NAVN, Mark.STILLING, Mark.EPOST)
    assert (found.name, *(found.contact[mark] for mark in marks)) == said


@pytest.mark.parametrize(
    "name",
    [
        "OsloMet – storbyuniversitetet",
        "UiS - Læringsmiljøsentret",
        "Universitetet i Tromsø – Norges arktiske universitet",
        "Tromsø kommune, avdeling skole",
    ],
)
def test_a_long_name_is_one(name: str) -> None:
    """A name that has a dash or a comma in it stays whole, as it was written."""
    made = reading(below(("Hvilke fagmiljøer samarbeider dere med?", name)) + SOME)
    (only,) = made.data["partnere"]
    assert only["navn"] == name


def test_a_number_for_a_payment_goes_where_it_is_asked() -> None:
    """Account and reference, told in a sentence, are those of the owner that it names."""
    paid = "Sømna kommune: 1234.56.78903, merkes «Ansvar 2100»."
    made = reading(below(EIERE, ("Kontonummer, og hva skal utbetalingen merkes med?", paid)) + SOME)
    first = made.data["eiere"][0]
    assert first["kontonummer"] == "1234.56.78903"
    assert first["kontaktperson"] == {"merkes": "Ansvar 2100"}


NAMES = (
    "Levanger kommune",
    "Nord universitet",
    "Dronning Mauds Minne Høgskole",
    "NTNU",
    "Nordre Follo kommune",
)


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("Levanger", NAMES[0]),
        ("levanger kommune", NAMES[0]),
        ("Nord", NAMES[1]),
        ("DMMH", NAMES[2]),
        ("Norges teknisk-naturvitenskapelige universitet", NAMES[3]),
        ("Verdal", None),
        ("N", None),
        ("", None),
    ],
)
def test_a_short_name_is_of_one_alone(text: str, name: str | None) -> None:
    """What could be of two, or of nobody who takes part, is of none."""
    assert called(text, NAMES) == name


def test_a_herad_is_a_kommune() -> None:
    """What kind of owner somebody is, follows from a name that the register has."""
    made = reading(below(("Hvilke eiere melder behovet?", "Voss herad")) + SOME)
    assert made.data["eiere"] == [{"navn": "Voss herad", "type": "kommune"}]


def test_two_names_in_a_sentence_are_of_nobody_alone() -> None:
    """An amount for two is not given to one of them."""
    assert mentioned("til Levanger og Nord", NAMES) is None
    assert mentioned("Alt betales til Levanger kommune", NAMES) == NAMES[0]


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("August 2026 til juni 2027", ["høst 2026", "vår 2027"]),
        ("februar til november 2027", ["vår 2027", "høst 2027"]),
        ("18.08.2026–18.6.2027", ["høst 2026", "vår 2027"]),
        ("jan. 2027", ["vår 2027"]),
        ("mai", []),
    ],
)
def test_months_are_of_a_half_year(text: str, said: list[str]) -> None:
    """A month, or a day, is in spring or in autumn of its year."""
    assert list(periods(text)) == said


def control(text: str) -> str:
    """Return a control of its own that says *text*."""
    return f"<w:sdt><w:sdtPr><w:text/></w:sdtPr><w:sdtContent>{run(text)}</w:sdtContent></w:sdt>"


ROWS = (("Sømna kommune", "120 000"), ("Nord universitet", "kr 90 000"))
PARTED = table(
    [
        [run("Navn på tiltak"), control("Språk i lek")],
        [run("Penger til hver"), control(ROWS[0][0]), control(ROWS[0][1])],
        [run(""), control(ROWS[1][0]), control(ROWS[1][1])],
        [run("Starter"), control("17.08.2027")],
        [run("Slutter"), control("18.06.2028")],
        [run("Målgruppe"), run("☒ Lærere ☐ Ledere ☒ SFO")],
        [run("Nr. i behovsmeldingen for 2026"), control("3")],
    ]
)


def test_what_a_form_parts_is_put_together() -> None:
    """Names and amounts in controls of their own, two days, and boxes where words are asked for."""
    (tiltak,) = reading(heading("Tiltak 1", 2) + PARTED).data["tiltak"]
    assert tiltak["tilskudd"] == {"Sømna kommune": 120000, "Nord universitet": 90000}
    assert tiltak["varighet"] == ["høst 2027", "vår 2028"]
    assert tiltak["målgruppe"] == Tekst("Lærere, SFO")
    assert tiltak["viderefører"] == {"skjema": "2026", "nummer": 3}


FLOWING = (
    heading("Behovsmelding 2025", 1)
    + heading("Samlet behov i 2025", 2)
    + paragraph(
        run("Regional ordning: kr ")
        + control("180 000,-")
        + run(" til eier og kr ")
        + control("420 000")
        + run(" til UH, i alt kr ")
        + control("600 000")
    )
    + heading("Tiltak 1", 2)
    + paragraph(run("Tiltaket heter ") + control("Språk i lek"))
    + paragraph(
        run("Av tilskuddet skal kr ")
        + control("kr 180 000")
        + run(" gå til eier og kr ")
        + control("420.000,-")
        + run(" til UH.")
    )
    + paragraph(run("Tiltaket hører til ") + control("Regional ordning"))
    + paragraph(run("Målgruppe: ") + control("Lærere"))
)


def test_an_amount_is_for_whom_the_sentence_says_behind_it() -> None:
    """«kr … til eier og kr … til UH» are two amounts, the first for the owner."""
    made = read(io.BytesIO(document(lambda _: iter([FLOWING]), "typed")), form="2025")
    assert made.data["tiltak"][0]["tilskudd"] == {"eier": 180000, "uh": 420000}


def test_a_choice_below_a_question_is_its_answer() -> None:
    """«Skole» alone below «Barnehage eller skole?» asks nothing, in whatever style that is."""
    body = heading("Tiltak 1", 2) + "".join(
        heading(asked, 3) + paragraph(run(said))
        for asked, said in (
            ("Barnehage eller skole?", "Skole"),
            ("Tema", "Lesing"),
            ("Hvem er tiltaket for?", "Lærere"),
            ("Flere år?", "Ja, 2027 er andre året av tre. For 2028 regner vi med 400 000."),
        )
    )
    (tiltak,) = reading(body).data["tiltak"]
    assert tiltak["område"] == ["skole"]
    assert tiltak["flerårig"] == {"år": 2, "av": 3, "anslag": {"2028": 400000}}


@pytest.mark.parametrize(
    "title", ["prosjektleder, arne.eksempel@example.no", "prosjektleder (arne.eksempel@example.no)"]
)
def test_a_title_may_have_the_address_behind_it(title: str) -> None:
    """Whoever has no place for it, or passes that by, writes it where the title goes."""
    lines = ("Eier: Sel kommune", "Kontaktperson: Arne Eksempel", f"Stilling: {title}")
    body = HEAD + heading("Eier 1", 2) + "".join(paragraph(run(each)) for each in lines)
    (eier,) = read(io.BytesIO(document(lambda _: iter([body]), "typed")), form="2027").data["eiere"]

    assert eier["kontaktperson"] == {
        "navn": "Arne Eksempel",
        "funksjon": "prosjektleder",
        "epost": "arne.eksempel@example.no",
    }


def test_what_is_marked_may_be_said_before_the_colon() -> None:
    """«Merking av utbetalingen: …» is marked so, and «av utbetalingen» is no part of it."""
    (party,) = parties("Namn: Kari Nordmann\nMerking av utbetalinga: Kompetanse 1577", people=True)

    assert party.contact[Mark.BETALINGSMERKE] == "Kompetanse 1577"
