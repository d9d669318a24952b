"""A form as something to hold a filled one against: its lines, each of its own words and of slots.

It is made of a document with nothing answered, in which each control says by its tag where its
answer goes. A section that repeats stands there once.
"""

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import NamedTuple, TypeAlias

from behovsmelding.docx.layout.pieces import (
    Atom,
    Control,
    Grid,
    Layout,
    Line,
    grids,
    lines_of,
)
from behovsmelding.docx.layout.unwrap import unwrap
from behovsmelding.docx.ooxml.controls import Shape
from behovsmelding.docx.reading.answers import address, is_answer
from behovsmelding.form import Form
from behovsmelding.intake.places import Target, is_number, target
from behovsmelding.kept import Kept
from behovsmelding.model.felles import Målform

WORD = re.compile(r"[☐☒]|[^\W_]+")
_CODE = re.compile(r"(\{%.*?%\}|\{\{.*?\}\})")
_BEGINS = re.compile(r"\{%\w*-?\s*(?:if|for)\b")
_OF_A_DRAFT = re.compile(r"\{%\w*-?\s*if er_utkast or\b")
"""Where begins what a form that is sent in has only when it is answered."""
_ENDS = re.compile(r"\{%\w*-?\s*end(?:if|for)\b")
_STEM = 6
"""How many letters of a word are compared: its endings are where målformer and people differ."""

_PROMPTING = frozenset(
    {"klikk", "eller", "trykk", "her", "for", "å", "skrive", "inn", "tekst", "en", "ein", "dato"}
    | {"velg", "vel", "et", "eit", "elemen", "click", "or", "tap", "here", "to", "enter", "text"}
    | {"choose", "an", "item", "a", "date"}
)
"""The words of Word's own prompts, as they are compared."""
_UNANSWERED = {("ikke", "besvar"), ("ikkje", "svart", "på")}
_SAID = 0.8
"""How much of what a form says stands in a document that may be of that form."""
_KEPT = 16
_patterns: "Kept[Sequence[Row]]" = Kept(_KEPT)

Section: TypeAlias = tuple[tuple[str, int], ...]


class Slot(NamedTuple):
    """Where an answer goes, and the prompt that stands there without one."""

    to: Target
    prompt: str
    is_box: bool
    on_line: bool
    is_number: bool


class Row(NamedTuple):
    """A line of the form: its pieces in order, the words among them, and where it repeats.

    `section` are the sections that the line stands in, the outermost first: its name, and which of
    those of the form it is, since several may go through the same list.
    """

    pieces: tuple[str | Slot, ...]
    words: frozenset[str]
    """Those of its words that always stand there."""
    optional: frozenset[str]
    """Those that the template prints at times."""
    length: int
    first: str | None
    """The word that it begins with, unless an answer comes before it."""
    section: Section
    is_block: bool
    """Whether it is an answer in paragraphs of its own, as many as are written."""
    slots: tuple[Slot, ...]
    ends_in_number: bool
    """Whether the last answer that always stands there is a number."""
    has_text: bool
    """Whether any answer on it is more than a number."""
    prompts: frozenset[str]
    """The words of its prompts."""
    said: tuple[str, str]
    """What it says outside answers, with what the template prints at times and without."""
    column: int | None = None
    """The column of a table that it stands in."""
    is_computed: bool = False
    """Whether it is the corner and the last head of a table whose columns are computed."""

    def shows_prompt(self, words: frozenset[str]) -> bool:
        """Tell whether *words* may be its prompts."""
        return bool(self.prompts) and self.prompts <= words


def pattern_of(docx: bytes, form: Form, målform: Målform) -> Sequence[Row]:
    """Return the lines of the template *docx* of a *form*; they are made once, and kept."""
    return _patterns.get((form, målform, docx), lambda: pattern(unwrap(docx), form))


_NONE = frozenset[str]()
_COMPUTED = Row(
    (), _NONE, _NONE, 0, None, (), is_block=False, slots=(), ends_in_number=False,
    has_text=False, prompts=_NONE, said=("", ""), is_computed=True,
)  # fmt: skip


def says_all(layout: Layout, rows: Iterable[Row]) -> bool:
    """Tell whether *layout* says most of what the form of these *rows* does, line by line.

    A document of ours does, whatever saved it; a form of others seldom has its words in its order.
    """
    asked = {row.said[0] for row in rows if not row.slots and row.words}
    there = {" ".join(line.text.split()) for line in layout.lines()}
    return bool(asked) and len(asked & there) >= _SAID * len(asked)


def is_prompt(text: str, rows: Iterable[Row]) -> bool:
    """Tell whether *text* is what an empty answer shows: the form's own, or a prompt of Word's."""
    words = stems(text)
    own = {slot.prompt for row in rows for slot in row.slots}
    return " ".join(words) in own or {*words} <= _PROMPTING or tuple(words) in _UNANSWERED


def stems(text: str) -> list[str]:
    """Return the words of *text* as they are compared."""
    return list(map(stem, WORD.findall(text.replace("\u00ad", ""))))


def stem(word: str) -> str:
    """Return *word* as it is compared."""
    return word.casefold()[:_STEM]


def pattern(blank: Layout, form: Form) -> tuple[Row, ...]:
    """Return the lines of a form, of a document with nothing answered."""
    sections, columns = _sections(blank), columns_of(blank)
    computed = [grid for grid in grids(blank) if _has_code_cells(grid)]
    within = {place(line) for grid in computed for line in lines_of((grid,))}
    rows = [
        row._replace(column=columns.get(place(line)))
        for line in blank.in_order()
        if place(line) not in within and (row := _row(line, form, sections)) is not None
    ]
    return (*rows, *(_COMPUTED._replace(pieces=ends(grid)) for grid in computed))


def place(line: Line) -> tuple[str, int]:
    """Return where *line* stands."""
    return line.part, line.number


def columns_of(layout: Layout) -> dict[tuple[str, int], int]:
    """Return the column of each line that stands in a table."""
    return {
        place(line): cell.column
        for grid in grids(layout)
        for row in grid.rows
        for cell in row
        for line in lines_of(cell.blocks)
    }


def ends(grid: Grid) -> tuple[str, ...]:
    """Return what the first and the last cell of a table's first row say."""
    row = grid.rows[0] if grid.rows else ()
    said = [" ".join(line.text for line in lines_of(cell.blocks)) for cell in (row[:1] + row[-1:])]
    return tuple(" ".join(each.split()) for each in said)


def _has_code_cells(grid: Grid) -> bool:
    """Tell whether the template says how many columns there are."""
    return any(
        "{%tc" in line.text for row in grid.rows for cell in row for line in lines_of(cell.blocks)
    )


def _sections(blank: Layout) -> dict[Control, Section]:
    """Return the sections that each control stands in, itself among them."""
    found: dict[Control, Section] = {}
    for story in blank.stories:
        for number, control in enumerate(story.controls):
            above = found.get(control.parent, ()) if control.parent else ()
            repeats = control.shape is Shape.REPEAT and control.tag
            found[control] = (*above, (str(control.tag), number)) if repeats else above
    return found


def _row(line: Line, form: Form, sections: Mapping[Control, Section]) -> Row | None:
    pieces = tuple(_pieces(line, form))
    if not any(piece.always for piece in pieces if isinstance(piece.what, Slot)):
        # Where such a line stands in a form that is sent in, its first answer does.
        pieces = tuple(_pieces(line, form, first=_OF_A_DRAFT))
    every = [word for piece in pieces if isinstance(piece.what, str) for word in stems(piece.what)]
    own = [word for piece in pieces if piece.always for word in piece.words]
    slots = tuple(piece.what for piece in pieces if isinstance(piece.what, Slot))
    always = [piece.what for piece in pieces if piece.always and isinstance(piece.what, Slot)]
    if not every and not slots:
        return None
    around = line.control.chain() if line.control else ()
    first = next((piece for piece in pieces if piece.words or isinstance(piece.what, Slot)), None)
    return Row(
        tuple(piece.what for piece in pieces),
        frozenset(own),
        frozenset(every) - frozenset(own),
        len(every),
        first.words[0] if first and first.words and first.always else None,
        sections[line.control] if line.control else (),
        is_block=not every and len(slots) == 1 and any(map(is_answer, around)),
        slots=slots,
        ends_in_number=bool(always or slots) and (always or slots)[-1].is_number,
        has_text=not slots or not all(slot.is_number for slot in slots),
        prompts=frozenset(word for slot in slots for word in slot.prompt.split()),
        said=(_outside(pieces), _outside(piece for piece in pieces if piece.always)),
    )


def _outside(pieces: "Iterable[_Piece]") -> str:
    """Return what *pieces* say outside answers, with single blanks."""
    said = "".join(piece.what if isinstance(piece.what, str) else " " for piece in pieces)
    return " ".join(said.split())


class _Piece(NamedTuple):
    """A piece of a line, and whether it is always printed: no code of the template decides."""

    what: str | Slot
    always: bool

    @property
    def words(self) -> list[str]:
        """Its words as they are compared."""
        return stems(self.what) if isinstance(self.what, str) else []


def _pieces(line: Line, form: Form, first: re.Pattern[str] | None = None) -> Iterator[_Piece]:
    """Yield the words of a line, and a slot for each answer in it; codes say nothing.

    What stands on the *first* condition, where it is one like that, is always there.
    """
    last: Control | None = None
    decided: list[bool] = []
    for atom in line.atoms:
        control = _answer_round(atom)
        if control is None:
            for text in _CODE.split(atom.text):
                if _BEGINS.match(text):
                    decided.append(not (first and first.match(text)))
                    first = None
                elif _ENDS.match(text):
                    del decided[-1:]
                elif text and not _CODE.fullmatch(text):
                    yield _Piece(text, not any(decided))
        elif control is not last:
            yield _Piece(_slot(atom, control, form), not any(decided))
        last = control


def _slot(atom: Atom, control: Control, form: Form) -> Slot:
    to = target(form, address(control))
    return Slot(
        to,
        " ".join(stems(atom.text)),
        control.shape is Shape.TICK,
        control.shape is not Shape.RICH,
        is_number(form, to),
    )


def _answer_round(atom: Atom) -> Control | None:
    chain = atom.control.chain() if atom.control else ()
    return next((control for control in chain if is_answer(control)), None)
