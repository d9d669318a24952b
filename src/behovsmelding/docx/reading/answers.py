"""Read a Word document back: what stands in each of its controls, by its address, and outside them.

It reads what `docx.layout` makes of a document, as everything does.
"""

from collections.abc import Iterator
from itertools import pairwise
from typing import NamedTuple

from behovsmelding.docx.layout import account
from behovsmelding.docx.layout.fields import UNTICKED
from behovsmelding.docx.layout.pieces import Atom, Control, Line, Story
from behovsmelding.docx.layout.unwrap import walked
from behovsmelding.docx.ooxml.controls import Shape
from behovsmelding.docx.ooxml.parts import Package
from behovsmelding.docx.reading.blocks import blocks
from behovsmelding.model.tekst import Block, canonical, is_address

_BLANKS = " \t\n\u00a0"
_TICKED = "☒☑☓✓✔✗✘xX"
_BOXES = f"{UNTICKED}{_TICKED[:-2]}{_BLANKS}"
"""The signs of boxes, and blanks; people also tick with a letter."""
Said = list[tuple[Line, list[Atom]]]
"""The lines of a control, each with what of it stands in the control."""


class Filled(NamedTuple):
    """What stands in one control.

    `address` is its tag, after the sections it stands in: `tiltak[0].navn`. A tick box gives True
    or False, a control that shows its prompt None, any other its text; a long answer's text is in
    our dialect.
    """

    address: str
    value: str | bool | None
    control: Control
    line: Line | None
    """The paragraph that it begins in."""
    beside: str = ""
    """What stands in it that is no part of its value: its prompt, or words beside the box."""


def read_back(docx: bytes) -> dict[str, str | bool | None]:
    """Return what stands in the content controls of *docx*, by address.

    Where a tag stands several times, the first answer counts. Raises `TemplateError` (BM820, BM822,
    BM824, BM825) for a file that is no Word document.
    """
    found: dict[str, str | bool | None] = {}
    for part in walked(Package.read(docx)):
        for answer in answers(part.story):
            if found.get(answer.address) is None:
                found[answer.address] = answer.value
    return found


def answers(story: Story) -> Iterator[Filled]:
    """Yield what stands in the controls of *story* that have a tag, in their order."""
    said = within(story)
    for control in story.controls:
        if is_answer(control):
            lines = said.get(control, [])
            yield Filled(
                address(control),
                value_of(control, lines),
                control,
                lines[0][0] if lines else None,
                _beside(control, lines),
            )


def _beside(control: Control, lines: Said) -> str:
    if not control.shows_prompt and control.shape is not Shape.TICK:
        return ""
    text = " ".join(atom.text for _, atoms in lines for atom in atoms)
    if control.shape is not Shape.TICK:
        return text.strip()
    words = text.strip(_BOXES)
    if words not in ("", "x", "X"):
        return words
    # Somebody typed another sign than the box has by itself.
    return text.strip() if is_sign_of(not control.ticked, text) else ""


def is_sign_of(ticked: bool, text: str) -> bool:  # noqa: FBT001 - an answer
    """Tell whether *text* shows a box that is *ticked*, or one that isn't, and nothing else."""
    signs = {*text} - {*_BLANKS}
    return bool(signs) and (signs <= {*_TICKED} if ticked else signs == {UNTICKED})


def within(story: Story) -> dict[Control, Said]:
    """Return what stands in each control of *story*, in those within it too."""
    found: dict[Control, Said] = {}
    for line in story.lines():
        for atom in line.atoms:
            for control in atom.control.chain() if atom.control else ():
                lines = found.setdefault(control, [])
                if lines and lines[-1][0] is line:
                    lines[-1][1].append(atom)
                else:
                    lines.append((line, [atom]))
    return found


def outside(story: Story) -> Iterator[tuple[Line, list[Atom]]]:
    """Yield each line of *story*, with what of it stands in no answer."""
    is_within = account.within(is_answer)
    for line in story.lines():
        yield line, [each for each in line.atoms if not each.control or not is_within(each.control)]


def is_answer(control: Control) -> bool:
    """Tell whether *control* has an answer: not one that is a part of another, or a section."""
    if not _is_tagged(control):
        return False
    above = control.parent
    while above is not None:
        if _is_tagged(above):
            return False
        above = above.parent
    return True


def _is_tagged(control: Control) -> bool:
    return bool(control.tag) and control.shape not in (Shape.REPEAT, None)


def address(control: Control) -> str:
    """Return the tag of *control* after the sections it stands in, each with its position."""
    chain = list(control.chain())[::-1]
    written = ""
    for outer, inner in pairwise(chain):
        if outer.shape is Shape.REPEAT and outer.tag:
            written += f"{outer.tag}[{inner.position}]."
    return written + (control.tag or "")


def value_of(control: Control, lines: Said) -> str | bool | None:
    """Return what *control* says with these *lines* in it."""
    if control.shape is Shape.TICK:
        return control.ticked
    if control.shows_prompt:
        return None
    if control.shape is not Shape.RICH:
        return "\n".join("".join(atom.text for atom in atoms) for _, atoms in lines) or None
    found = blocks(lines)
    if is_inline(control, lines):
        if (address := _address(found)) is not None:
            return address
        return "\n".join(canonical((block,)) for block in found) or None
    return canonical(found) or None


def _address(found: tuple[Block, ...]) -> str | None:
    """Return what *found* says if it is an address that is a link, and no more.

    What somebody typed over it is what it says; Word lets it lead where it led.
    """
    runs = [run for block in found for line in block.lines for run in line]
    is_one = len(runs) == 1 and runs[0].link is not None
    return runs[0].text if is_one and is_address(runs[0].text) else None


def is_inline(control: Control, lines: Said) -> bool:
    """Tell whether *control* stands within a line, and not round whole paragraphs."""
    return not any(
        line.control is not None and control in line.control.chain() for line, _ in lines
    )
