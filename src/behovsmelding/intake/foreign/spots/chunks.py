"""A line taken apart: words, answers in controls, tick boxes, and places where nothing stands yet.

A box may be a control or a character, `[X]`, or an X before or behind its word. What stands in an
unanswered place may be a prompt that Word knows of, or the same words typed.
"""

import re
from collections import Counter
from collections.abc import Collection, Iterable, Iterator
from enum import Enum, auto
from itertools import groupby, pairwise
from operator import itemgetter
from typing import NamedTuple, TypeVar

from behovsmelding.docx.layout.pieces import Atom, Control, Grid, Layout, Line, Story
from behovsmelding.docx.ooxml.controls import Shape
from behovsmelding.intake.foreign.words.wording import cleaned, folded

_Mark = TypeVar("_Mark")

_BOX = re.compile(
    r"[☐☑☒☓□■▢✓✔✗✘◻◼]|\[\s?[xX✓]?\s?\]|\(\s?[xX]\s?\)|(?<=\s)\(\s{1,3}\)|(?<![\w.])[xX](?![\w.])"
)
_TICKED = re.compile("[☑☒☓■✓✔✗✘◼xX]")
_CROSS = re.compile("[xX]")
_BEFORE_CROSS = re.compile(r"(?i)[\[(]\s*$|\b(?:ja|nei)\s*:?\s*$")
_ASKED_FOR = re.compile(
    r"(?i)\b(?:sett?|kryss|skriv|med|bruk)\b(?: (?:en|ein|et|eit))?[\s«\"'(\[]*$"
)
"""What stands before an X that only says what is to be put in boxes: «(sett X)»."""
_PAIR = 2
"""How many fields for an X a line has at the least, for yes and no."""
_BLANKS = re.compile(r"_{3,}|\.{4,}|…{2,}|\u2002{3,}")
_FEW_DOTS = re.compile(r"_{2,}|\.{3,}|…|\u2002{3,}")
"""What is left of dots where an answer was typed amid them."""
_ANSWERED = re.compile(r":\s*[^\s:][^:]*(?<![:?])(?<!\bkr)(?<!\bkr\.)\s*$")
"""A question with its answer behind a colon."""
_TAB = re.compile("\t+")
_BULLETS = frozenset("•·▪–*-")
_ASKS_FOR = re.compile(
    r"(?:klikk|trykk|velg|vel|skriv|fyll|sett inn|oppgi|lim|tekst|legg inn)\b[^.!?]*[.!?]?"
    r"|(?:dato|beløp|sum|tal|tall|navn|namn) her",
    re.IGNORECASE,
)
_SAYS_WHERE = re.compile(
    r"\b(?:svar\w*|skriv\w*|fyll\w*|tekst\w*|slett|erstatt)\b.*\bher\b|^her skriv"
)
_SEVERAL = 3
"""In how many places the same words stand at the least that say where to answer."""
_IN_BRACKETS = re.compile(r"[\[<«(–-]\s*[^\]>»)]+[\]>»)–-]")
_COUNTED = "loop.index"
"""The tag of the number in a heading, which a template counts: nobody answers there."""
_LEAST, _MOST = 3, 12
"""How many words a prompt has: fewer at the least where more was typed beside it."""
_WORD = re.compile(r"[^\W_]+")
_UNITS = frozenset({"kr", "kroner", "nok"})
"""What stands in a control for an amount that is to come."""


class Is(Enum):
    """What a chunk of a line is."""

    WORDS = auto()
    ANSWER = auto()
    OPEN = auto()
    """A place for an answer, where none stands."""
    BOX = auto()


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
    return _without_leader(_with_letters(_with_crosses(_with_fields(found))))


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
    is_cross = each.what is Is.OPEN or bool(_CROSS.fullmatch(each.text.strip()))
    return is_cross and bool(_BEFORE_CROSS.search(before.text))


def _without_brackets(each: Chunk) -> Chunk:
    """Return words without the brackets of the fields beside them."""
    text = each.text
    start = len(text) - len(text.lstrip(" ])"))
    end = len(text.rstrip("[( "))
    atoms = tuple(cut(each.atoms, start, max(start, end)))
    return each._replace(text=text[start : max(start, end)], atoms=atoms)


def _without_leader(found: list[Chunk]) -> list[Chunk]:
    """Return the chunks of a line without the dots that are left behind an answer typed on them."""
    if len(found) < 2 or found[-1].what is not Is.OPEN or found[-1].control is not None:  # noqa: PLR2004
        return found
    before = found[-2]
    is_answered = before.what is Is.WORDS and _ANSWERED.search(before.text)
    return found[:-1] if is_answered else found


def repeated(layout: Layout) -> frozenset[str]:
    """Return what stands in several places of a document to say that an answer goes there."""
    said = Counter(folded(line.text) for line in layout.lines())
    return frozenset(
        text for text, count in said.items() if count >= _SEVERAL and _SAYS_WHERE.search(text)
    )


def said_again(layout: Layout) -> frozenset[str]:
    """Return the lines that a document says more than once: most are the form's own."""
    said = Counter(folded(line.text) for line in layout.lines())
    return frozenset(text for text, count in said.items() if count > 1)


def is_prompt(text: str, prompts: Collection[str]) -> bool:
    """Tell whether *text* stands where nothing is answered."""
    said = folded(text)
    if not said:
        return bool(text.strip("-–— ")) or not text.strip()
    if said in prompts:
        return True
    short = cleaned(text)
    few = len(said.split()) <= _MOST
    if few and _IN_BRACKETS.fullmatch(short) and _ASKS_FOR.match(short.strip("[]<>«»()–- ")):
        return True
    return few and bool(_ASKS_FOR.fullmatch(short)) and _is_request(said)


def beside_prompt(text: str, prompts: Collection[str]) -> tuple[int, int]:
    """Return where in *text* that stands which was typed before or behind a prompt; else all."""
    words = list(_WORD.finditer(text))
    said = [folded(each[0]) for each in words]
    for prompt in prompts:
        asked = prompt.split()
        count = len(asked)
        if count < _LEAST or count >= len(words):
            continue
        if said[:count] == asked:
            return words[count].start(), len(text)
        if said[-count:] == asked:
            return 0, words[-count].start()
    return 0, len(text)


def _is_request(said: str) -> bool:
    words = set(said.split())
    return bool(words & {"her", "element", "tekst", "alternativ", "valg", "velg", "vel"})


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
    return _together((answering(atom.control, wrappers), atom) for atom in meant)


def _together(marked: Iterable[tuple[_Mark, Atom]]) -> Iterator[tuple[_Mark, list[Atom]]]:
    """Yield the atoms that follow one another with the same mark, and that mark."""
    for mark, same in groupby(marked, key=itemgetter(0)):
        yield mark, [atom for _, atom in same]


def _in_control(line: Line, control: Control, atoms: list[Atom], prompts: Collection[str]) -> Chunk:
    text = "".join(atom.text for atom in atoms)
    if control.shape is Shape.TICK:
        ticked = control.ticked or bool(_TICKED.search(text))
        return Chunk(Is.BOX, text, line, tuple(atoms), ticked=ticked, control=control)
    if control.shows_prompt or folded(text) in _UNITS or is_prompt(text, prompts):
        return Chunk(Is.OPEN, text, line, tuple(atoms), control=control)
    start, end = beside_prompt(text, prompts)
    kept = tuple(cut(atoms, start, end))
    return Chunk(Is.ANSWER, text[start:end], line, kept, control=control)


def _words(line: Line, atoms: list[Atom], prompts: Collection[str]) -> Iterator[Chunk]:
    """Yield what stands outside controls: parted where the look changes, at tabs, at boxes."""
    for strong, same in _by_look(line, atoms):
        text = "".join(atom.text for atom in same)
        parts = [*_parted(text), (len(text), len(text), Is.WORDS)]
        for (start, end, what), (*_, following) in pairwise(parts):
            piece = text[start:end]
            if what is Is.WORDS and not piece.strip():
                continue
            # «Navn: ……» asks, where «Navn» alone may be what stands in an empty place.
            asks = piece.rstrip().endswith(":") or following is Is.OPEN
            is_open = what is Is.WORDS and not strong and not asks and is_prompt(piece, prompts)
            kept = tuple(cut(same, start, end))
            ticked = what is Is.BOX and bool(_TICKED.search(piece))
            yield Chunk(Is.OPEN if is_open else what, piece, line, kept, strong, ticked)


def _by_look(line: Line, atoms: list[Atom]) -> Iterator[tuple[bool, list[Atom]]]:
    """Yield what is bold at the beginning of a line, and the rest."""
    if line.heading is not None:
        yield True, atoms
        return
    yield from _together(zip(_bold(atoms), atoms, strict=True))


def _bold(atoms: list[Atom]) -> Iterator[bool]:
    """Yield whether each is bold; blanks and signs look as what stands before them."""
    last = False
    for atom in atoms:
        last = atom.bold if atom.text.strip(" \t\n:.,;()–-") else last
        yield last


def _tabs(text: str) -> Iterator[re.Match[str]]:
    """Yield the tabs that part *text*: one behind a bullet is part of that."""
    return (m for m in _TAB.finditer(text) if text[: m.start()].strip() not in _BULLETS)


def _parted(text: str) -> Iterator[tuple[int, int, Is]]:
    """Yield the pieces of *text*: where each begins and ends, and what it is."""
    at = 0
    marks = [
        (m.start(), m.end(), Is.BOX)
        for m in _BOX.finditer(text)
        if not (_CROSS.fullmatch(m[0]) and _ASKED_FOR.search(text[: m.start()]))
    ]
    marks += [(m.start(), m.end(), Is.OPEN) for m in _blanks(text)]
    marks += [(m.start(), m.end(), Is.WORDS) for m in _tabs(text)]
    for start, end, what in sorted(marks):
        if start < at:
            continue
        if start > at:
            yield at, start, Is.WORDS
        if what is not Is.WORDS:
            yield start, end, what
        at = end
    if at < len(text):
        yield at, len(text), Is.WORDS


def _blanks(text: str) -> Iterator[re.Match[str]]:
    """Yield what leaves place in *text*; few dots do where there are many besides."""
    return (_FEW_DOTS if _BLANKS.search(text) else _BLANKS).finditer(text)


def cut(atoms: Iterable[Atom], start: int, end: int) -> Iterator[Atom]:
    """Yield what of *atoms* stands between two places of their text."""
    at = 0
    for atom in atoms:
        first, last = max(start - at, 0), min(end - at, len(atom.text))
        if first < last:
            yield atom._replace(text=atom.text[first:last])
        at += len(atom.text)


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
    return _merged(found)


def _is_letter(each: Chunk) -> bool:
    return each.what is Is.BOX and each.control is None and bool(_CROSS.fullmatch(each.text))


def _stands_alone(found: list[Chunk]) -> bool:
    """Tell whether an X stands first or last on a short line."""
    text = "".join(each.text for each in found).strip()
    return len(text.split()) <= _MOST // 2 and (
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
