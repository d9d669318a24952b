"""What a document is unwrapped into."""

from collections.abc import Callable, Iterator
from enum import StrEnum, auto
from functools import cached_property
from typing import NamedTuple, TypeAlias

import attrs

from behovsmelding.docx.ooxml.controls import Shape


@attrs.frozen(eq=False)
class Control:
    """A content control, or a legacy form field: where answers are typed.

    `id` is its number, which survives what people do in Word, where `tag` and `alias` are what the
    template called it. `parent` is the control it stands in. An item of a repeating section has no
    shape, and its `position` among the items, from 0.
    """

    tag: str | None
    alias: str | None
    id: str | None
    shape: Shape | None
    parent: "Control | None"
    position: int = 0
    shows_prompt: bool = False
    ticked: bool = False
    is_legacy: bool = False
    given: str = ""
    """What a legacy field shows until somebody writes in it."""

    def chain(self) -> "Iterator[Control]":
        """Yield the control and those it stands in, the innermost first."""
        control: Control | None = self
        while control is not None:
            yield control
            control = control.parent


class Atom(NamedTuple):
    """A text that looks alike all through, in one control. A line break in it is a newline.

    `bold` and `italic` are what sets it off from what its control looks like, `link` the address
    that it leads to, `control` the innermost one that it stands in. What is `struck` through is
    there to be read, and not meant.
    """

    text: str
    bold: bool = False
    italic: bool = False
    link: str | None = None
    control: Control | None = None
    struck: bool = False


class Item(NamedTuple):
    """What makes a paragraph one of a list: its level from 0, and its number unless it has none."""

    level: int
    number: int | None


@attrs.frozen
class Line:
    """A paragraph: its text, what it is, and where it stands (`number` counts from 1 in a part).

    `heading` is its level where it is one, from 1. `control` is the innermost one round all of it.
    """

    atoms: tuple[Atom, ...]
    part: str
    number: int
    heading: int | None = None
    item: Item | None = None
    control: Control | None = None

    @cached_property
    def text(self) -> str:
        """All its text."""
        return "".join([atom.text for atom in self.atoms])


@attrs.frozen
class Cell:
    """A cell of a grid: `column` is the first that it covers, from 0, `span` how many it covers.

    One that goes on from the row above says nothing of its own.
    """

    column: int
    span: int
    goes_on: bool
    blocks: "tuple[Block, ...]"


@attrs.frozen
class Grid:
    """A table."""

    rows: tuple[tuple[Cell, ...], ...]


Block: TypeAlias = Line | Grid


class Kind(StrEnum):
    """What may be told of a document beside its text."""

    COMMENT = auto()
    INSERTED = auto()
    DELETED = auto()
    MOVED = auto()
    FOREIGN = auto()
    """A piece of another document or program, which we don't read."""
    PICTURE = auto()
    DAMAGED = auto()
    """A part that is damaged: not all of it could be read."""


class Remark(NamedTuple):
    """Something that is told of a document: what it says, whose it is, and at which paragraph."""

    kind: Kind
    text: str
    who: str
    part: str
    number: int


@attrs.frozen
class Story:
    """A part that holds text: what stands in it, in order, and its controls as they begin."""

    part: str
    blocks: tuple[Block, ...]
    controls: tuple[Control, ...]
    is_body: bool = False

    def lines(self) -> Iterator[Line]:
        """Yield every paragraph, those of its tables too."""
        return lines_of(self.blocks)


@attrs.frozen
class Layout:
    """A whole document."""

    stories: tuple[Story, ...]
    remarks: tuple[Remark, ...]

    def lines(self) -> Iterator[Line]:
        """Yield every paragraph."""
        for story in self.stories:
            yield from story.lines()

    def in_order(self) -> Iterator[Line]:
        """Yield every paragraph, those of the body first and then what stands at its edges."""
        for story in sorted(self.stories, key=lambda story: (not story.is_body, story.part)):
            yield from story.lines()


def grids(layout: Layout) -> Iterator[Grid]:
    """Yield every table in *layout*, those in cells too."""
    for story in layout.stories:
        yield from _grids(story.blocks)


def _grids(blocks: "tuple[Block, ...]") -> Iterator[Grid]:
    for block in blocks:
        if isinstance(block, Grid):
            yield block
            for row in block.rows:
                for cell in row:
                    yield from _grids(cell.blocks)


def lines_of(blocks: "tuple[Block, ...]") -> Iterator[Line]:
    """Yield every paragraph in *blocks*, those of tables row by row."""
    for block in blocks:
        if isinstance(block, Line):
            yield block
            continue
        for row in block.rows:
            for cell in row:
                yield from lines_of(cell.blocks)


def with_lines(layout: Layout, change: Callable[[Line], Line]) -> Layout:
    """Return *layout* with each of its paragraphs as *change* makes it."""
    stories = (
        attrs.evolve(story, blocks=tuple(_with_lines(block, change) for block in story.blocks))
        for story in layout.stories
    )
    return attrs.evolve(layout, stories=tuple(stories))


def _with_lines(block: Block, change: Callable[[Line], Line]) -> Block:
    if isinstance(block, Line):
        return change(block)
    rows = (
        tuple(
            attrs.evolve(cell, blocks=tuple(_with_lines(each, change) for each in cell.blocks))
            for cell in row
        )
        for row in block.rows
    )
    return attrs.evolve(block, rows=tuple(rows))
