"""The rules about words: prompts left standing, links that are none, what the money is for."""

import pytest

from behovsmelding.lokal.model import Eier
from behovsmelding.model.felles import Tillegg, Vedlegg
from behovsmelding.model.tekst import Tekst
from tests.support.meldinger import (
    KONTAKT,
    melding,
    places,
    tiltak,
    told,
)


@pytest.mark.parametrize(
    ("text", "prompt"),
    [
        ("Klikk eller trykk her for å skrive inn tekst.", True),
        ("Ansatte. klikk eller trykk her for å skrive inn tekst.", True),
        ("Velg et element.", True),
        ("Vel eit element.", True),
        ("Klikk her.", False),
        ("MatematikkVelg et element.", True),
        ("Regnes ut", True),
        ("Alle.\nnr.\nSFO", True),
        ("Lista har navn og nr. 3, og summen regnes ut av beløp i kroner.", False),
        ("Skriv herfra og ut", False),
        ("Tiltaket meldes i egen behovsmelding.", False),
    ],
)
def test_prompt_that_still_stands(text: str, prompt: bool) -> None:  # noqa: FBT001 - an expectation
    """The form's prompt is no answer, whatever the målform; other words are."""
    found = places(melding(tiltak=[tiltak(målgruppe=text)]))

    assert found == ([("BM404", "tiltak[0].målgruppe")] if prompt else [])


@pytest.mark.parametrize(
    ("text", "told_of"),
    [("…", "…"), (" ... ", "..."), ("Alle lærere …", None), ("1.–4. trinn ... og SFO", None)],
)
def test_dots_that_stand_for_an_answer(text: str, told_of: str | None) -> None:
    """The «…» of a new form is no answer; dots in one are its author's."""
    found = told(melding(tiltak=[tiltak(målgruppe=text)]))

    assert [(each.code, each.params["ledetekst"]) for each in found] == (
        [("BM404", told_of)] if told_of else []
    )


def test_prompt_in_every_kind_of_answer() -> None:
    """One-line answers, lists of names and a county's own questions are looked through too."""
    prompt = "Velg et element."
    whole = melding(
        eier=Eier(navn="Narvik kommune", kompetansenettverk=prompt, kontaktperson=KONTAKT),
        flere_eiere=["Evenes kommune", prompt],
        tillegg=[Tillegg("egne_mål", Tekst(prompt))],
    )

    assert places(whole, "BM404") == [
        ("BM404", "eier.kompetansenettverk"),
        ("BM404", "flere_eiere[1]"),
        ("BM404", "tillegg.egne_mål"),
    ]


@pytest.mark.parametrize(
    ("navn", "told_of"),
    [
        ("Utvikling ved X skole", "X skole"),
        ("Utvikling ved y skule", "y skule"),
        ("Utvikling ved x barnehage.", "x barnehage"),
        ("Utvikling ved by skole", None),
        ("Utvikling ved x skoler", None),
        ("Utvikling ved Beisfjord skole", None),
    ],
)
def test_name_that_was_never_filled_in(navn: str, told_of: str | None) -> None:
    """«x skole» stands for a name; a real one passes."""
    found = told(melding(tiltak=[tiltak(navn=navn)]))

    assert [each.params["tekst"] for each in found] == ([told_of] if told_of else [])


@pytest.mark.parametrize(
    ("text", "told_of"),
    [
        ("Se [modell](#).", "[modell](#)"),
        ("Se **[modell](file:///plan.docx)**.", "[modell](file:///plan.docx)"),
        ("- [plan](https://example.no/en plan)", "[plan](https://example.no/en plan)"),
        ("Se [plan](https://example.no/plan_(1)) og [oss](mailto:post@example.no).", None),
        ("Tabell [2] (vedlagt).", None),
        ("Se ![bilde](https://example.no/a.png) og `[kode](#)`.", None),
        ("| [a](#) | b |", None),
    ],
)
def test_link_that_is_none(text: str, told_of: str | None) -> None:
    """What looks like a link in a long answer, and isn't one, is printed as it stands."""
    found = told(melding(tiltak=[tiltak(langsiktig_plan=text)]))

    assert [(each.code, each.params["tekst"]) for each in found] == (
        [("BM417", told_of)] if told_of else []
    )


@pytest.mark.parametrize(
    ("lenke", "wrong"),
    [
        ("https://example.no/behovsmelding 2024.pdf", True),
        ("example.no/plan.pdf", True),
        ("https://example", True),
        ("javascript:alert(1)", True),
        ("https://example.no", False),
        ("http://example.no:8080/plan.pdf?år=2024#s3", False),
    ],
)
def test_address_of_an_enclosure(lenke: str, wrong: bool) -> None:  # noqa: FBT001
    """An enclosure's address is one that a browser opens."""
    whole = melding(vedlegg=[Vedlegg(navn="Plan", lenke=lenke)])

    assert places(whole) == ([("BM418", "vedlegg[0].lenke")] if wrong else [])


@pytest.mark.parametrize(
    ("text", "told_of"),
    [
        ("Kurset gir 15 studiepoeng.", "15 studiepoeng"),
        ("Studiepoenggivende kurs", "Studiepoenggivende"),
        ("Dekker individuell videreutdanning.", "individuell videreutdanning"),
        ("Vidareutdanning for den enkelte læraren", "Vidareutdanning for den enkelte"),
        ("Gir ikke studiepoeng, men individuell vidareutdanning", "individuell vidareutdanning"),
        ("Kurs på\n15\nstudiepoeng", "studiepoeng"),
        ("Samlingene gir ikke studiepoeng.", None),
        ("Det skal ikke gis noen 30 studiepoeng.", None),
        ("Ikke av den grunn gis det 30 studiepoeng.", "30 studiepoeng"),
        ("Høgskolestudiepoeng er noe annet.", None),
        ("Kurs uten vekting i studiepoeng.", None),
        ("Relevant for senterets videreutdanninger.", None),
        ("Individuell veiledning av lærere.", None),
    ],
)
def test_further_education_for_the_individual(text: str, told_of: str | None) -> None:
    """The money is for collective measures; what merely mentions education passes."""
    found = told(melding(tiltak=[tiltak(bruk_uh=text)]))

    assert [(each.code, each.params["tekst"]) for each in found] == (
        [("BM501", told_of)] if told_of else []
    )


def test_a_denial_covers_one_word() -> None:
    """What «ikke» was said of takes its «ikke» with it, however long the text."""
    text = "Det gir ikke studiepoeng. " * 1000

    assert told(melding(tiltak=[tiltak(bruk_uh=text)])) == []
    assert len(told(melding(tiltak=[tiltak(bruk_uh=f"{text}Studiepoeng gis.")]))) == 1


def test_teacher_education_may_speak_of_studiepoeng() -> None:
    """What the UH teaches its own students is no use of the money."""
    assert (
        told(melding(tiltak=[tiltak(lærerutdanning="Emnet på 15 studiepoeng blir bedre.")])) == []
    )
