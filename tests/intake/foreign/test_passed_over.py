"""What a document says stands in an answer, or is told."""

import io
from pathlib import Path

from behovsmelding import read
from tests.intake.foreign.answers.test_members import PLAN, link, reading
from tests.support.forms_of_others import bold, document, heading, paragraph, run


def test_where_words_lead_is_told_if_no_answer_has_it() -> None:
    """A name keeps no address, which is then not lost."""
    found = reading("Kompetansenettverk", link(PLAN, "Grenland"))

    assert ("Grenland" in {each.value for each in found.answers}) is True
    assert [each.text for each in found.told if PLAN in each.text] == [f"Grenland ({PLAN})"]


def test_crosses_in_place_of_boxes_are_told_as_such(tmp_path: Path) -> None:
    """The rest of the line is the form's own, and nothing of it stands outside the answers."""
    line = "Gjennomføres:  {} våren 2027   {} høsten 2027   {} våren 2028"

    def made(signs: str) -> bytes:
        body = heading("Tiltak 1") + paragraph(run(line.format(*signs)))
        return document(lambda _: iter([body]), "typed")

    template = tmp_path / "blank.docx"
    template.write_bytes(made("□□□"))
    found = read(io.BytesIO(made("XXX")), form="2027", template=template)

    assert found.data["tiltak"][0]["varighet"] == ["vår 2027", "høst 2027", "vår 2028"]
    assert [each.what for each in found.told if "våren" in each.text] == ["tick"]


def spoken(form: str) -> str:
    """Return a form in which answers stand on a line with their questions, blank or filled."""
    body = heading("Behovsmelding 2027") + heading("Tiltak 1", 2)
    lines = (
        (("Navn på tiltak: ", "Lesing"),),
        (("Da regner dere med å trenge senere: 2028: ", "980.000"), (" 2029: ", "")),
        (("Sum for tiltaket, utregnet: ", "300 000"),),
    )
    for line in lines:
        pieces = (bold(asked) + run(said if form == "filled" else "……") for asked, said in line)
        body += paragraph("".join(pieces))
    return body


def document_of(form: str) -> io.BytesIO:
    """Return that form as a document."""
    return io.BytesIO(document(lambda _: iter([spoken(form)]), "typed"))


def test_a_year_behind_an_amount_is_no_part_of_it(tmp_path: Path) -> None:
    """«980.000 2029» is an amount and a year, and the words of the blank round them are its own."""
    blank = tmp_path / "blank.docx"
    blank.write_bytes(document_of("blank").getvalue())
    for template in (None, blank):
        made = read(document_of("filled"), form="2027", template=template)
        outside = [each.text for each in made.told if each.what == "outside"]

        assert not [text for text in outside if "980" in text or "regner" in text]
