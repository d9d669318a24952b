"""The report on a form that was read: what a person should look at, and then all the rest."""

import io

import pytest

from behovsmelding import read
from behovsmelding.intake.report import lines
from tests.support import templates as t

HEAD = t.paragraph("Behovsmelding 2027: kollektiv kompetanseutvikling", style="Heading1")
TILTAK = t.paragraph("Tiltak 1", style="Heading2") + t.paragraph("Navn på tiltak: Lesing")


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
