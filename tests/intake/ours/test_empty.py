"""An empty section of a document is told, unless the form itself has it open."""

import io

from behovsmelding import from_dict, read, render


def test_an_empty_section_is_told_once_by_its_own_number() -> None:
    """Among others, whose rows are open: what is typed of its sum is never printed."""
    tiltak = [{"navn": "Språk"}, {"oppgitt": {"eiere": 0}}, {"navn": "Lesing"}]
    reading = read(io.BytesIO(render(from_dict({"skjema": 2027, "tiltak": tiltak}))))
    assert [each.path for each in reading.told] == [("tiltak", 1)]
    assert [each.navn for each in reading.melding.tiltak] == ["Språk", "Lesing"]


def test_a_section_that_the_form_has_open_is_not_told() -> None:
    """Nobody put it there to be answered."""
    assert not read(io.BytesIO(render(from_dict({"skjema": 2027})))).told
