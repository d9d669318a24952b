"""What is found in a document: headings, places with the questions before them, and stray words."""

import re
from collections.abc import Iterable, Sequence

import attrs

from behovsmelding.docx.layout.pieces import Atom, Control, Line
from behovsmelding.intake.foreign.asked.likeness import Headed
from behovsmelding.intake.foreign.spots.looks import cut
from behovsmelding.intake.foreign.words.wording import cleaned, unnumbered

_NUMBER = re.compile(r"[^\W\d]+ (?:nr\.? |nummer )?(\d{1,2})\b(?!\d)")
LETTERED = re.compile(r"\b[A-ZÆØÅ]\s*$")
"""What counts a member of a list by a letter: «Tiltak A»."""

NOBODY = ("",)
"""The part of a document that nothing of the form is asked in."""


@attrs.define(eq=False)
class Box:
    """A tick box, and its words.

    `more` is what is said beside a «ja», in the control `more_in` if it has one, or on the dots
    `more_at`, and `asks_more` whether the form asks for that there;
    `crossed` says that no tick stands in it, but an X beside it.
    """

    text: str
    ticked: bool
    line: Line
    control: Control | None = None
    more: str = ""
    asks_more: bool = False
    crossed: bool = False
    more_in: Control | None = None
    more_at: str = ""


@attrs.define(eq=False)
class Content:
    """What stands in a place: text, boxes, or nothing."""

    lines: list[tuple[Line, list[Atom]]] = attrs.field(factory=list)
    boxes: list[Box] = attrs.field(factory=list)
    control: Control | None = None
    goes_on: bool = False
    """Whether it goes on outside its control, as it does where a program has shrunk that."""
    at: Line | None = None
    """The line of a place where nothing stands."""
    prompt: str = ""
    """What stands there instead of an answer, outside any control."""

    explains: bool = False
    """Whether it says why below boxes, or who, as the form asks of whoever says yes."""
    is_below: bool = False
    """Whether what says that only stands below the boxes: nothing is known to ask for it."""
    meant: str = ""
    """What its letters stand for, where the document explains them."""

    @property
    def said(self) -> str:
        """What it says, in words."""
        return self.meant or self.text

    @property
    def text(self) -> str:
        """What it says, a line each."""
        return "\n".join("".join(a.text for a in atoms) for _, atoms in self.lines).strip()

    @property
    def given(self) -> str:
        """What its field shows of itself, until somebody writes there."""
        return self.control.given if self.control is not None else ""

    @property
    def is_open(self) -> bool:
        """Whether nothing is answered."""
        return not self.text and not any(box.ticked for box in self.boxes)

    @property
    def line(self) -> Line | None:
        """Where it begins."""
        if self.lines:
            return self.lines[0][0]
        return self.boxes[0].line if self.boxes else self.at

    def without(self, count: int) -> None:
        """Leave out the first letters of the text: what they say is known."""
        line, atoms = self.lines[0]
        whole = "".join(atom.text for atom in atoms)
        start = len(whole) - len(whole.lstrip()) + count
        start += len(whole[start:]) - len(whole[start:].lstrip())
        self.lines[0] = line, list(cut(atoms, start, len(whole)))

    def add(self, line: Line, atoms: Iterable[Atom]) -> None:
        """Add what of *line* stands there."""
        if self.lines and self.lines[-1][0] is line:
            self.lines[-1][1].extend(atoms)
        else:
            self.lines.append((line, list(atoms)))


@attrs.define(eq=False)
class Title:
    """A heading. `headed` is the section that it begins, if it is known."""

    text: str
    line: Line
    level: int
    headed: Headed | None

    @property
    def is_counted(self) -> bool:
        """Whether it counts what it begins, by a number or by a letter."""
        is_lettered = LETTERED.search(self.text) is not None
        return self.headed is not None and (self.headed.number is not None or is_lettered)

    def begins(self, part: Sequence[str]) -> bool:
        """Tell whether it begins a member of the list *part*."""
        section = None if self.headed is None else self.headed.section
        return section is not None and section.begins and section.part == tuple(part)


@attrs.define(eq=False)
class Spot:
    """A place for an answer.

    `labels` are the words before it, the innermost first; in a table, the heads of its row and of
    its column. `titles` are the headings above. Of a table whose rows are alike, `contents` has
    what stands in one column of each row.
    """

    labels: tuple[str, ...]
    titles: tuple[Title, ...]
    above: str
    contents: list[Content]
    asked_at: Line | None
    in_grid: int | None = None
    nameless: bool = False
    """Whether it stands in a row whose name is gone."""
    is_member: bool = False
    """Whether it is a column of a table whose rows are alike."""
    under: str = ""
    """The words above a table whose rows are alike."""
    is_first: bool = False
    """Whether it comes right after a heading."""
    placeless: bool = False
    """Whether there is no place for an answer: another question follows."""
    in_prose: bool = False
    """Whether the question is words among others, that only look like it."""
    party: str = ""
    """The part of the form that it is about, where the words before it say whose contact it is."""
    whose: str = ""
    """The part that it is for, where words ask for the shares of one: «Tilskudd til partnere»."""
    turned: bool = False
    """Whether the form has a column, and no row, for each of its rows."""
    in_rows: bool = False
    """Whether each of those is a row of the form's all the same."""
    owner: int | None = None
    """The position of the member of a list that it is of, where the document counts those."""
    part: tuple[str, ...] = ()
    """The list that the member is of, where the document says what that is called."""
    advice: tuple[str, ...] = ()
    """What the form says between the question and the place, to whoever answers."""
    closed: bool = False
    in_doubt: bool = False
    """Whether what stands there may be more than the answer."""

    @property
    def number(self) -> int | None:
        """The number of the member that the question itself names: «Tiltak 2, navn»."""
        found = _NUMBER.match(unnumbered(self.labels[0])) if self.labels else None
        return None if found is None else int(found[1])

    @property
    def content(self) -> Content:
        """What stands in the first of its rows, which is the only one as a rule."""
        return self.contents[0]


@attrs.define(eq=False)
class Stray:
    """Words that belong to no question; `title` is the heading they stand under."""

    line: Line
    atoms: tuple[Atom, ...]
    titles: tuple[Title, ...]

    @property
    def text(self) -> str:
        """What they say."""
        return cleaned("".join(atom.text for atom in self.atoms))


def part_of(titles: Sequence[Title]) -> tuple[tuple[str, ...] | None, Title | None]:
    """Return the part of the form that the *titles* above a place open, and which title does."""
    for title in reversed(titles):
        if title.headed is not None:
            return title.headed.section.part, title
    return None, None
