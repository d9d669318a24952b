"""What a page is made by: pieces that write, and what is going on while one is written."""

from collections.abc import Callable, Iterable
from html import escape
from typing import NamedTuple, TypeAlias

from behovsmelding.docx.rendering.evaluate import Getter, Values
from behovsmelding.model.path import Path, place

Way: TypeAlias = tuple[str | int, ...]
"""How a place in the model is found: names and keys, and the slots that rows stand in."""


class Note(NamedTuple):
    """What is to be said at an answer while the form is filled in: how bad it is, and the words."""

    kind: str
    text: str
    tip: str = ""


class Underway:
    """What is going on while one page is written: `out` is what is written so far.

    `seen` are the places that stand on the page, each with the number of the piece that notes on it
    go in. `line` tells on which line of the file an answer stands, or would.
    """

    def __init__(self, line: Callable[[Path], int] | None = None) -> None:
        self.out: list[str] = []
        self.seen: dict[Path, int] = {}
        self._line = line
        self._waiting: dict[Path, None] = {}

    def at(self, path: Path) -> str:
        """Return the attributes of what stands at *path*."""
        if not path:
            return ""
        if path not in self.seen:
            self._waiting[path] = None
        marks = f' data-path="{escape(place(path))}"'
        if self._line is not None:
            marks += f' data-line="{self._line(path)}"'
        return marks

    def tell(self) -> None:
        """Keep a piece free for notes on what stood in the block that ends here."""
        if self._waiting:
            self.seen.update(dict.fromkeys(self._waiting, len(self.out)))
            self._waiting.clear()
            self.out.append("")


Step: TypeAlias = Callable[[Values, Underway], None]
Pieces: TypeAlias = tuple[str | Step, ...]


def run(pieces: Pieces, values: Values, page: Underway) -> None:
    """Write what *pieces* make of *values*."""
    put = page.out.append
    for each in pieces:
        if isinstance(each, str):
            put(each)
        else:
            each(values, page)


def repeated(get: Getter, slot: int, body: Pieces, *, blank: bool) -> Step:
    """Write *body* for each row that *get* finds; where there is none, once, if it may be blank."""

    def step(values: Values, page: Underway) -> None:
        rows = get(values) or ((None,) if blank else ())
        for number, row in enumerate(rows, 1):
            values[slot], values[slot + 1] = row, (number, len(rows))
            run(body, values, page)

    return step


def told(_values: Values, page: Underway) -> None:
    """Keep a piece free for notes."""
    page.tell()


def tidied(pieces: Iterable[str | Step]) -> Pieces:
    """Return *pieces* with the texts that touch made one."""
    found: list[str | Step] = []
    for each in pieces:
        if isinstance(each, str) and found and isinstance(found[-1], str):
            found[-1] += each
        elif each != "":
            found.append(each)
    return tuple(found)


def written(note: Note, path: Path) -> str:
    """Write *note* on the answer at *path* as a paragraph."""
    tip = f" <span>{escape(note.tip)}</span>" if note.tip else ""
    of = escape(place(path))
    return f'<p class="note {note.kind}" data-of="{of}">{escape(note.text)}{tip}</p>'
