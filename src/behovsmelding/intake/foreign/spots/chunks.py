"""A line taken apart: words, answers in controls, tick boxes, and places where nothing stands yet.

A box may be a control or a character, `[X]`, or an X before or behind its word. What stands in an
unanswered place may be a prompt that Word knows of, or the same words typed.
"""

import re
from collections.abc import Collection, Iterator
from itertools import pairwise
from typing import NamedTuple

from behovsmelding.docx.layout.pieces import Atom, Control, Grid, Line, Story
from behovsmelding.docx.ooxml.controls import Shape
from behovsmelding.intake.foreign.spots.looks import by_look, cut, together
from behovsmelding.intake.foreign.spots.parted import ANSWERED, CROSS, Is, parted
from behovsmelding.intake.foreign.spots.prompts import beside_prompt, is_prompt
from behovsmelding.intake.foreign.words.periods import are_periods
from behovsmelding.intake.foreign.words.wording import folded
from behovsmelding.messages.asked import IN_FIELDS

_TICKED = re.compile("[☑☒☓■✓✔✗✘◼xX]")
_BEFORE_CROSS = re.compile(r"(?i)[\[(]\s*$|\b(?:ja|nei)\s*:?\s*$")
_LINE = re.compile("_+")
_YES_NO = frozenset({"ja", "nei"})
_PAIR = 2
"""How many fields for an X a line has at the least, for yes and no."""
_GAP = re.compile(r"(?:[ \u00a0]{2,}|\w)$")
"""How a choice ends before the X of the next: with blanks, or at a tab, which is gone by now."""
_NEXT = re.compile(r"\s*[A-ZÆØÅ][^:]{1,60}:")
"""A question on the same line as the one before it, with its answer or a place behind."""
_ASKS_ON = re.compile(
    r"(?i)\b(?:nr|nummer|kr|kroner|år(?:et)?|av|i|på|til|frå|fra|for|og|ved|den|dato)\b\W*$"
)
"""What stands before dots that are a place yet, behind what the whole line is called."""
SIGNS = re.compile(r"(?:[\s,;/|–—-]|\bav\b)+")
"""What parts the fields of one answer: «[navn], [stilling]», «år [2] av [3]»."""
_FEW_WORDS = 6
"""How many words a line has at the most where an X first or last on it is a tick."""
_COUNTED = "loop.index"
"""The tag of the number in a heading, which a template counts: nobody answers there."""
_HINT = re.compile(r"\s*\([^()]*\)\s*")


class Chunk(NamedTuple):
    """A piece of a line. `strong` says that it stands out, as questions do.

    Of a box `crossed` says that it is ticked by an X beside it.
    """

    what: Is
    text: str
    line: Line
    atoms: tuple[Atom, ...]
    strong: bool = False
    ticked: bool = False
    control: Control | None = None
    crossed: bool = False


def chunks(line: Line, prompts: Collection[str], wrappers: Collection[Control] = ()) -> list[Chunk]:
    """Return what *line* is made of; *prompts* are what stands where nothing is answered.

    *wrappers* are controls that stand round more than an answer: what is in them is the form's.
    """
    found: list[Chunk] = []
    for control, atoms in _by_control(line, wrappers):
        if control is None:
            found += _words(line, atoms, prompts)
        else:
            found.append(_in_control(line, control, atoms, prompts))
    found = [_as_sign(found, at) for at in range(len(found))]
    return _without_leader(_with_letters(_with_crosses(_with_fields(_with_lines(found)))))


def _as_sign(found: list[Chunk], at: int) -> Chunk:
    """Return the chunk *at* a place, which is no open one if it is a sign between two fields."""
    each, beside = found[at], (*found[max(at - 1, 0) : at], *found[at + 1 : at + 2])
    fields = sum(other.control is not None for other in beside)
    is_sign = each.control is None and SIGNS.fullmatch(each.text) is not None
    return each._replace(what=Is.WORDS) if is_sign and fields == _PAIR else each


def _with_lines(found: list[Chunk]) -> list[Chunk]:
    """Return *found* with lines to put an X on taken for boxes: «__x__ vår 2025   ____ høst 2025».

    An X on one of them tells it; where there is none, that half-years stand behind them all, or
    yes and no.
    """
    lines = [at for at, each in enumerate(found) if _is_line(each)]
    crossed = any(each.what is Is.BOX and _LINE.search(each.text) for each in found)
    behind = [each for at in lines for each in found[at + 1 : at + 2] or [found[at]]]
    are_choices = len(lines) >= _PAIR and all(
        are_periods(each.text) or folded(each.text) in _YES_NO for each in behind
    )
    if not lines or not (crossed or are_choices):
        return found
    if any(each.what is not Is.WORDS or len(each.text.split()) > _FEW_WORDS for each in behind):
        return found
    return [
        each._replace(what=Is.BOX, ticked=False) if at in lines else each
        for at, each in enumerate(found)
    ]


def _is_line(each: Chunk) -> bool:
    return each.what is Is.OPEN and each.control is None and bool(_LINE.match(each.text))


def _with_fields(found: list[Chunk]) -> list[Chunk]:
    """Return *found* with fields taken for boxes in which an X is to be typed: «Ja [ ]  Nei [ ]».

    They stand in brackets or behind «Ja» and «Nei», and nothing else was typed in them.
    """
    fields = [at for at, each in enumerate(found) if _is_cross_field(found, at)]
    typed = [each for each in found if each.control is not None and each.what is not Is.BOX]
    if len(fields) < _PAIR or len(fields) < len(typed):
        return found
    made = list(found)
    for at in fields:
        ticked = bool(_TICKED.search(made[at].text)) and made[at].what is Is.ANSWER
        made[at] = made[at]._replace(what=Is.BOX, ticked=ticked)
        for beside in (at - 1, at + 1):
            if 0 <= beside < len(made) and made[beside].control is None:
                made[beside] = _without_brackets(made[beside])
    return [each for each in made if each.control is not None or each.text.strip()]


def _is_cross_field(found: list[Chunk], at: int) -> bool:
    """Tell whether the chunk *at* a place is a field for an X, where there is one, or for none."""
    each, before = found[at], found[at - 1] if at else None
    if each.control is None or each.what is Is.BOX or before is None or before.what is not Is.WORDS:
        return False
    is_cross = each.what is Is.OPEN or bool(CROSS.fullmatch(each.text.strip()))
    return is_cross and bool(_BEFORE_CROSS.search(before.text))


def _without_brackets(each: Chunk) -> Chunk:
    """Return words without the brackets of the fields beside them."""
    text = each.text
    start = len(text) - len(text.lstrip(" ])"))
    end = len(text.rstrip("[( "))
    atoms = tuple(cut(each.atoms, start, max(start, end)))
    return each._replace(text=text[start : max(start, end)], atoms=atoms)


def _without_leader(found: list[Chunk]) -> list[Chunk]:
    """Return the chunks of a line without the dots that are left behind answers typed on them."""
    return [each for at, each in enumerate(found) if not _is_leader(found, at)]


def _is_leader(found: list[Chunk], at: int) -> bool:
    """Tell whether dots are left behind an answer: last on the line, or before another question."""
    if not at or found[at].what is not Is.OPEN or found[at].control is not None:
        return False
    before, behind = found[at - 1], found[at + 1 : at + 2]
    if before.what is not Is.WORDS or any(not _NEXT.match(each.text) for each in behind):
        return False
    return bool(ANSWERED.search(before.text)) or _is_typed(found[: at - 1], before)


def _is_typed(asked: list[Chunk], each: Chunk) -> bool:
    """Tell whether words before dots touch them, as an answer does, and what stands out asks."""
    is_asked = bool(asked) and asked[-1].strong and asked[-1].text.rstrip().endswith((":", "?"))
    is_answer = not each.strong and not each.text[-1:].isspace() and ":" not in each.text
    return is_asked and is_answer and not _ASKS_ON.search(each.text)


def answered_at(text: str) -> int | None:
    """Return where the colon stands in *text* that parts a question from its answer, if it does."""
    found = ANSWERED.search(text)
    return None if found is None else found.start()


def answering(control: Control | None, wrappers: Collection[Control] = ()) -> Control | None:
    """Return the control round an answer that *control* stands in: the outermost that is one."""
    found = None
    for each in control.chain() if control else ():
        if each.tag == _COUNTED or each in wrappers:
            continue
        if each.shape not in (Shape.REPEAT, None):
            if found is not None and found.shape is Shape.TICK:
                continue
            found = each
    return found


def wrappers_in(story: Story) -> frozenset[Control]:
    """Return the controls of *story* that stand round others, or round several cells of a row."""
    found = {
        outer
        for control in story.controls
        if control.shape is not None
        for outer in list(control.chain())[1:]
        if outer.shape is not Shape.TICK
    }
    for block in story.blocks:
        if isinstance(block, Grid):
            found |= _round_rows(block)
    return frozenset(found)


def _round_rows(grid: Grid) -> set[Control]:
    """Return the controls that stand round several cells of a row."""
    found: set[Control] = set()
    for row in grid.rows:
        seen: set[Control] = set()
        for cell in row:
            lines = [block for block in cell.blocks if isinstance(block, Line)]
            own = {each for line in lines if line.control for each in line.control.chain()}
            found |= own & seen
            seen |= own
    return found


def _by_control(
    line: Line, wrappers: Collection[Control]
) -> Iterator[tuple[Control | None, list[Atom]]]:
    # «Ja / Nei», of which one is struck through, says the other.
    meant = (atom for atom in line.atoms if not atom.struck)
    return together((answering(atom.control, wrappers), atom) for atom in meant)


def _in_control(line: Line, control: Control, atoms: list[Atom], prompts: Collection[str]) -> Chunk:
    text = "".join(atom.text for atom in atoms)
    if control.shape is Shape.TICK:
        ticked = control.ticked or bool(_TICKED.search(text))
        return Chunk(Is.BOX, text, line, tuple(atoms), ticked=ticked, control=control)
    if control.shows_prompt or folded(text) in IN_FIELDS or is_prompt(text, prompts, control.given):
        return Chunk(Is.OPEN, text, line, tuple(atoms), control=control)
    start, end = beside_prompt(text, prompts)
    kept = tuple(cut(atoms, start, end))
    return Chunk(Is.ANSWER, text[start:end], line, kept, control=control)


def _words(line: Line, atoms: list[Atom], prompts: Collection[str]) -> Iterator[Chunk]:
    """Yield what stands outside controls: parted where the look changes, at tabs, at boxes."""
    before = ""
    for strong, same in by_look(line, atoms):
        text = "".join(atom.text for atom in same)
        parts = [*parted(text), (len(text), len(text), Is.WORDS)]
        for (start, end, what), (*_, following) in pairwise(parts):
            piece = text[start:end]
            if what is Is.WORDS and not piece.strip():
                continue
            # «Navn: ……» asks, where «Navn» alone may be what stands in an empty place.
            asks = piece.rstrip().endswith(":") or following is Is.OPEN
            # «**Eiertype** (velg én)» says how to answer, «Eiertype: (velg én)» where.
            is_hint = _HINT.fullmatch(piece) is not None and before[-1:].isalnum()
            is_open = what is Is.WORDS and not (strong or asks or is_hint)
            is_open = is_open and is_prompt(piece, prompts)
            kept = tuple(cut(same, start, end))
            ticked = what is Is.BOX and bool(_TICKED.search(piece))
            yield Chunk(Is.OPEN if is_open else what, piece, line, kept, strong, ticked)
            before = piece.rstrip() if strong else ""


def _with_crosses(found: list[Chunk]) -> list[Chunk]:
    """Return *found* with a box ticked where an X is typed behind it, or behind its words.

    «☐ Høst 2025 X» means that half-year; an X with more words behind it is a box of those.
    """
    boxes = [at for at, each in enumerate(found) if each.what is Is.BOX and not _is_letter(each)]
    before = found[: boxes[0]] if boxes else []
    is_first = all(each.text.rstrip().endswith((":", "?")) for each in before)
    made = list(found)
    for at in boxes:
        behind = [each.what is Is.WORDS for each in found[at + 1 : at + 4]]
        cross = at + 1 + (behind[:1] == [True])
        is_last = cross == at + 1 or (is_first and behind[2:] != [True])
        if cross < len(found) and _is_letter(found[cross]) and is_last and not found[at].ticked:
            made[at] = found[at]._replace(ticked=True, crossed=True)
            made[cross] = found[cross]._replace(what=Is.WORDS, text="")
    return [each for each in made if each.text or each.control is not None]


def _with_letters(found: list[Chunk]) -> list[Chunk]:
    """Return *found* with an X taken for a letter, where nothing else says that it is a box."""
    letters = [at for at, each in enumerate(found) if _is_letter(each)]
    if not letters:
        return found
    others = [each for each in found if each.what is Is.BOX and not _is_letter(each)]
    texts = [folded(each.text) for each in found if each.what is Is.WORDS]
    # An X stands for a tick beside other boxes, or where all there is are a few short words.
    if others or (texts and {"ja", "nei"} & {word for text in texts for word in text.split()}):
        return found
    if all(each.what is not Is.WORDS for each in found) or _stands_alone(found):
        return found
    return found if _are_ticks(found, letters) else _merged(found)


def _are_ticks(found: list[Chunk], letters: list[int]) -> bool:
    """Tell whether an X stands before each choice of a line, of which all are ticked.

    «Gjelder:  X barnehage   X skole» has no box left that would tell it.
    """
    before = [found[at - 1].text if at else "" for at in letters]
    is_first = not before[0] or before[0].rstrip().endswith((":", "?"))
    # Behind a question, an X alone may be a name that is to come: «Eier: X kommune».
    parted = before[1:] or before
    apart = [bool(_GAP.search(text)) for text in parted if text]
    behind = [
        each.what is Is.WORDS and each.text[:1].isspace() and len(each.text.split()) <= _FEW_WORDS
        for each in found[letters[0] + 1 :: _PAIR]
    ]
    is_in_turn = letters == [*range(letters[0], len(found) - 1, _PAIR)]
    return is_first and is_in_turn and all(apart) and all(behind)


def _is_letter(each: Chunk) -> bool:
    return each.what is Is.BOX and each.control is None and bool(CROSS.fullmatch(each.text))


def _stands_alone(found: list[Chunk]) -> bool:
    """Tell whether an X stands first or last on a short line."""
    text = "".join(each.text for each in found).strip()
    return len(text.split()) <= _FEW_WORDS and (
        text[:2].lower() == "x " or text[-2:].lower() == " x"
    )


def _merged(found: list[Chunk]) -> list[Chunk]:
    made: list[Chunk] = []
    for each in found:
        last = made[-1] if made else None
        loose = each if not _is_letter(each) else each._replace(what=Is.WORDS, ticked=False)
        if last and last.what is Is.WORDS is loose.what and last.control is loose.control is None:
            made[-1] = last._replace(text=last.text + loose.text, atoms=last.atoms + loose.atoms)
        else:
            made.append(loose)
    return made
