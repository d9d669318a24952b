"""What controls show until somebody writes in them."""

from behovsmelding.docx.layout.pieces import Atom, Control, Layout, Line, Story
from behovsmelding.docx.ooxml.controls import Shape
from behovsmelding.intake.foreign.spots.shown import shown_in, with_prompts


def layout_of(text: str, *, shows_prompt: bool) -> Layout:
    """Return a document with *text* in one control."""
    control = Control(None, None, "1", Shape.TEXT, None, shows_prompt=shows_prompt)
    line = Line((Atom("Merknad "), Atom(text, control=control)), "document", 1)
    return Layout((Story("document", (line,), (control,), is_body=True),), ())


def shows(layout: Layout) -> list[bool]:
    """Return which of the controls in *layout* show their prompt."""
    atoms = (atom for line in layout.lines() for atom in line.atoms)
    return [atom.control.shows_prompt for atom in atoms if atom.control is not None]


def test_what_the_blank_shows_is_a_prompt_wherever_it_stands() -> None:
    """A program that drops the mark of a prompt leaves its words."""
    shown = shown_in(layout_of("Tid, folk, penger", shows_prompt=True))

    assert shows(with_prompts(layout_of("Tid, folk, penger", shows_prompt=False), shown)) == [True]
    assert shows(with_prompts(layout_of("To stillinger", shows_prompt=False), shown)) == [False]


def test_a_number_that_is_shown_may_be_an_answer_elsewhere() -> None:
    """A template counts from «1», and «1» may be the year of a tiltak."""
    shown = shown_in(layout_of("1", shows_prompt=True))

    assert shows(with_prompts(layout_of("1", shows_prompt=False), shown)) == [False]
