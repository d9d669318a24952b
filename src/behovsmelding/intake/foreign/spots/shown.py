"""What controls show until somebody writes in them, where a program has left it like an answer.

LibreOffice keeps the words of a prompt, and not that they are one. The blank still says so.
"""

import attrs

from behovsmelding.docx.layout.pieces import Control, Layout, Line, with_lines
from behovsmelding.docx.ooxml.controls import Shape
from behovsmelding.intake.foreign.words.wording import folded


def shown_in(blank: Layout) -> frozenset[str]:
    """Return what the controls of a *blank* show that ask for words.

    A number is none of it: a template counts its tiltak from «1», which may be an answer elsewhere.
    """
    shown = (text for each, text in _texts(blank).items() if each.shows_prompt)
    return frozenset(folded(text) for text in shown if any(map(str.isalpha, text)))


def with_prompts(layout: Layout, shown: frozenset[str]) -> Layout:
    """Return *layout* with each control that says no more than what is *shown* as a prompt."""
    outer = {
        each
        for story in layout.stories
        for control in story.controls
        for each in list(control.chain())[1:]
    }
    made = {
        each: attrs.evolve(each, shows_prompt=True)
        for each, text in _texts(layout).items()
        if not each.shows_prompt and each not in outer and folded(text) in shown
    }
    return with_lines(layout, lambda line: _with(line, made)) if made else layout


def _texts(layout: Layout) -> dict[Control, str]:
    """Return what stands in each control for words, but for the controls within it."""
    found: dict[Control, list[str]] = {}
    for line in layout.lines():
        for atom in line.atoms:
            if atom.control is not None and atom.control.shape is not Shape.TICK:
                found.setdefault(atom.control, []).append(atom.text)
    return {each: "".join(texts) for each, texts in found.items()}


def _with(line: Line, made: dict[Control, Control]) -> Line:
    """Return *line* with the controls that are *made* in place of others."""
    if not any(atom.control in made for atom in line.atoms):
        return line
    atoms = (
        atom._replace(control=made.get(atom.control, atom.control)) if atom.control else atom
        for atom in line.atoms
    )
    control = made.get(line.control, line.control) if line.control else None
    return attrs.evolve(line, atoms=tuple(atoms), control=control)
