"""What is told of a form that was read by its questions: words that came into no answer."""

from behovsmelding.docx.layout.unwrap import unwrap
from behovsmelding.intake.foreign.spots.seen import Stray
from behovsmelding.intake.foreign.told import outside
from tests.support import templates as t


def strays(*texts: str) -> list[Stray]:
    """Return words that belong to no question, a line each."""
    layout = unwrap(t.docx("".join(map(t.paragraph, texts))))
    return [Stray(line, tuple(line.atoms), ()) for line in layout.in_order() if line.text]


def test_what_a_form_says_of_each_tiltak_is_nobodys_answer() -> None:
    """Advice that comes again is the form's, and is told once; a remark is somebody's."""
    advice, remark = "Yrkesgrupper og omtrent hvor mange.", "Ring meg om dette."

    told = [(each.what, each.text) for each in outside((), strays(advice, remark, advice))]

    assert told == [("heading", advice), ("outside", remark)]


def test_a_word_that_comes_again_may_be_an_answer() -> None:
    """«Nei» twice is twice what somebody wrote."""
    told = [each.what for each in outside((), strays("Nei", "Nei"))]

    assert told == ["outside", "outside"]


def test_a_line_of_signs_is_no_word() -> None:
    """A dash where there is nothing to say says nothing."""
    assert list(outside((), strays("–"))) == []
