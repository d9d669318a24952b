"""The report on a form that was read: what a person should look at, and then all the rest."""

import io

import pytest

from behovsmelding import read
from behovsmelding.intake.report import lines
from tests.support import templates as t

HEAD = t.paragraph("Behovsmelding 2027: kollektiv kompetanseutvikling", style="Heading1")
HEAD_OF_TILTAK = t.paragraph("Tiltak 1", style="Heading2")
TILTAK = HEAD_OF_TILTAK + t.paragraph("Navn på tiltak: Lesing")


def report(*body: str) -> list[str]:
    """Return the report on a form that somebody typed."""
    return list(lines(read(io.BytesIO(t.docx("".join((HEAD, *body)))), form="2027"), "nb"))


def test_what_nobody_need_look_at_stands_last() -> None:
    """First what should be looked at, as it comes in the document; then how the rest was read."""
    found = report(
        TILTAK,
        t.paragraph("Hva synes dere om skjemaet? Det er langt."),
        t.paragraph("Summen til eierne: 260 000"),
    )

    look, rest = (at for at, line in enumerate(found) if at > 1 and line and line[0] != " ")
    places = [int(line.split()[1].rstrip(":")) for line in found[look + 1 : rest - 1]]
    assert places == sorted(places)
    assert len(places) > 1
    assert any("er lest som" in line for line in found[rest:])


def test_choices_are_told_as_they_read() -> None:
    """What can't be taken in is told in the words of the document, and of no program."""
    told = "\n".join(report(TILTAK, t.paragraph("Tiltaket gjelder: voksne, ungdom")))

    assert "«voksne, ungdom» er ikke et svar her slik det står." in told


@pytest.mark.parametrize("said", ["260 000", "kr 260.000,-"])
def test_a_sum_of_what_is_not_there_is_told_plainly(said: str) -> None:
    """That a sum stands alone is said, and not that it is worked out as nothing."""
    told = report(TILTAK, t.paragraph(f"Sum til eierne: {said}"))

    (about,) = [line for line in told if said in line and "regnes ut" in line]
    assert about.endswith("Det regnes ut, men et beløp mangler. Se på beløpene.")


OWNER = t.paragraph("Eiere", style="Heading2") + t.paragraph("Navn på eier: Bodø kommune")


def test_who_gets_an_amount_is_told_with_it() -> None:
    """A row is told of once, by the name of who it is for, with what stands in it."""
    told = report(OWNER, TILTAK, t.paragraph("Tilskudd til hver mottaker: Bodø kommune: 90 000"))

    about = [line for line in told if "Bodø kommune: «90 000»" in line]
    assert len(about) == 1
    assert not [line for line in told if "Mottaker: «Bodø kommune»" in line]


def test_what_is_read_of_no_word_is_told_first() -> None:
    """Amounts to somebody nobody has named are in no answer, and somebody should write them."""
    said = "Bodø kommune: 90 000, Nord universitet: 60 000"
    told = report(TILTAK, t.paragraph(f"Tilskudd til hver mottaker: {said}"))

    (about,) = [at for at, line in enumerate(told) if said in line]
    assert told[about].endswith(f"«{said}» er ikke lest som svar. Skriv det i filen selv.")
    assert about < next(at for at, line in enumerate(told) if line.startswith("Slik er resten"))


def test_labels_without_an_answer_are_words_of_the_form() -> None:
    """Years that stand there to be filled in are nothing that somebody must look at."""
    told = report(TILTAK, t.paragraph("Anslag for årene som kommer: 2028: 2029: 2030:"))

    assert not [line for line in told if "2028: 2029: 2030:" in line and "ikke lest" in line]


def test_yes_and_no_are_told_as_words() -> None:
    """And not as a program writes them."""
    told = "\n".join(
        lines(
            read(
                io.BytesIO(t.docx(t.paragraph("Samarbeider dere med flere UH? Nei"))), form="2025"
            ),
            "nb",
        )
    )

    assert "False" not in told
    assert "nei" in told.casefold()


def test_a_tick_that_was_read_is_nothing_to_look_at() -> None:
    """A letter that stands for a tick is in no answer by itself, but the choice is."""
    told = report(OWNER, t.paragraph("Type eier: ( ) privat barnehage (x) kommune"))

    assert "  avsnitt 4: Kryss som er lest: «x»" in told
    assert any("Type eier (§ 3): «kommune»" in line for line in told)


def test_what_is_unanswered_is_told_by_its_part() -> None:
    """Of one tiltak several questions are named behind its name, once, and one alone in full."""
    asked = ("Navn på tiltak: Lesing", "Målgruppe: ", "Varighet: ")
    told = report(HEAD_OF_TILTAK, *map(t.paragraph, asked))

    (about,) = [line for line in told if "Ikke besvart" in line]
    assert about.endswith("Tiltak 1 (Hvem er målgruppa for tiltaket; Tiltakets varighet)")
