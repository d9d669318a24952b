"""Answers on dotted lines: typed amid the dots, or behind them, with the dots left where they are.

«Eier ...Narvik kommune.......» and «Hva heter tiltaket? ...... Lesing» have a question, dots, and
the answer; what asks for the next place stands apart from the dots on either side.
"""

import re
from collections.abc import Collection, Sequence

from behovsmelding.docx.layout.pieces import Line
from behovsmelding.intake.foreign.asked.form_words import Piece
from behovsmelding.intake.foreign.spots.chunks import Chunk
from behovsmelding.intake.foreign.spots.looks import cut
from behovsmelding.intake.foreign.spots.parted import Is
from behovsmelding.intake.foreign.spots.prompts import is_prompt

_OF_WHAT = re.compile(
    r"(?i)(?:\W*\b(?:kr|kroner|nok|år|stk|stykk|prosent|person[ea]r|tim[ea]r|dag[ea]r|uker|veker"
    r"|månader|måneder|halvår|årsverk|per|i|av|og|dato|sum|alt)\b)+\W*"
)
"""What stands behind a place to say what is counted there."""
_OF_AMOUNT = re.compile(r"(?i)[^\W\d]{2,}\s+(?:kr\.?|kroner|nok)\s*$")
"""Words, and what stands before an amount that is to come."""
_DOTS = re.compile(r"_{2}|\.{3}|…")
_WORD = re.compile(r"[^\W_]+")


def as_in_blank(line: Line, pieces: Sequence[Piece]) -> list[Chunk]:
    """Return the chunks of a *line* of which the blank says where its *pieces* are."""
    made: list[Chunk] = []
    for start, end, is_typed in pieces:
        atoms = tuple(atom for atom in cut(line.atoms, start, end) if not atom.struck)
        text = "".join(atom.text for atom in atoms)
        what = Is.WORDS if not is_typed else Is.ANSWER if text.strip() else Is.OPEN
        strong = not is_typed and all(atom.bold for atom in atoms)
        made.append(Chunk(what, text, line, atoms, strong))
    return made


def typed_on(found: Sequence[Chunk], prompts: Collection[str]) -> list[Chunk]:
    """Return the chunks of a line with what was typed on its dots for an answer, without those."""
    made = list(found)
    for at, each in enumerate(found):
        before = found[at - 1] if at else None
        if each.what is not Is.WORDS or before is None or not _is_dots(before):
            continue
        is_last = at == len(found) - 1
        is_amid = not each.text[:1].isspace() and (is_last or not each.text[-1:].isspace())
        asks = not is_last and _asks_on(found[:at], each)
        if asks or is_prompt(each.text, prompts):
            continue
        if (is_last or is_amid) and _answers(each.text):
            made[at] = _stripped(each)
    return [each for at, each in enumerate(made) if not _is_left(made, at)]


def _stripped(each: Chunk) -> Chunk:
    """Return words as an answer, without the blanks round it."""
    start = len(each.text) - len(each.text.lstrip())
    end = len(each.text.rstrip())
    atoms = tuple(cut(each.atoms, start, end))
    return each._replace(what=Is.ANSWER, text=each.text[start:end], atoms=atoms)


def _answers(text: str) -> bool:
    """Tell whether *text* behind dots answers, and asks nothing more."""
    said = text.strip()
    if not said or said.endswith((":", "?")) or said.startswith("("):
        return False
    return bool(_WORD.search(said)) and not _OF_WHAT.fullmatch(said)


def _asks_on(before: Sequence[Chunk], each: Chunk) -> bool:
    """Tell whether words between dots ask for what is behind them: «til UH kr», or in bold.

    What is typed on dots looks as they do, and not as the question before them.
    """
    stands_out = each.strong and before[0].strong and not before[-1].strong
    return stands_out or _OF_AMOUNT.search(each.text) is not None


def _is_dots(each: Chunk) -> bool:
    return each.what is Is.OPEN and each.control is None and bool(_DOTS.search(each.text))


def _is_left(made: Sequence[Chunk], at: int) -> bool:
    """Tell whether dots are left before or behind an answer."""
    beside = [*made[max(at - 1, 0) : at], *made[at + 1 : at + 2]]
    return _is_dots(made[at]) and any(
        each.what is Is.ANSWER and each.control is None for each in beside
    )
