"""A compiled template: what of it is the same in every document, and the code for what is not.

The code is a tree of nodes, one small class each: what an expression gives (`Chain`, `Not` …) and
what is written (`Print`, `For` …). They are made in `compiling`, run in `rendering`, and read by
`reading.verify`; whoever walks them has a `case` for each, and mypy counts. They are tuples, since
a class of attrs takes five times as long to make, and every command that renders makes them all.
"""

from collections.abc import Mapping
from typing import Literal, NamedTuple, TypeAlias

import attrs

from behovsmelding.docx.ooxml.package import Packed

MAX_DEPTH = 50
"""No form has as many blocks in each other; many more would exhaust what renders them."""

LoopName = Literal["index", "first", "last"]
Sign = Literal[">", ">=", "<", "<="]
FilterName = Literal["kr", "kortnavn"]
TestName = Literal["besvart", "none"]
How = Literal["line", "lines", "paragraphs", "runs"]
"""How an answer stands in its control: as plain text, or as a long answer's paragraphs or runs."""


class Row(NamedTuple):
    """A step of a path: the row whose attribute `name` is written `key`."""

    name: str
    key: str


class Chain(NamedTuple):
    """What stands in `slot`, and on from there: attributes by name, and rows by key."""

    slot: int
    steps: tuple[str | Row, ...] = ()


class Loop(NamedTuple):
    """What is known of the loop that counts in `slot`."""

    slot: int
    name: LoopName


class Const(NamedTuple):
    """A literal of the template."""

    value: str | int | None


class Not(NamedTuple):
    """The opposite of a condition."""

    inner: "Expression"


class And(NamedTuple):
    """The second of two, if the first one holds."""

    left: "Expression"
    right: "Expression"


class Or(NamedTuple):
    """The first of two if it holds, else the second."""

    left: "Expression"
    right: "Expression"


class Choose(NamedTuple):
    """One of two, by a test."""

    test: "Expression"
    first: "Expression"
    second: "Expression"


class Equal(NamedTuple):
    """Whether two are the same, as templates compare."""

    left: "Expression"
    right: "Expression"


class Order(NamedTuple):
    """Whether two numbers are in this order; they are not where one is missing."""

    sign: Sign
    left: "Expression"
    right: "Expression"


class In(NamedTuple):
    """Whether one is among the others."""

    left: "Expression"
    right: "Expression"


class Has(NamedTuple):
    """Whether a value is `key`, or a tuple holds it."""

    inner: "Expression"
    key: str


class Is(NamedTuple):
    """Whether a question is answered with yes, or with no."""

    inner: "Expression"
    wanted: bool


class Filter(NamedTuple):
    """A value as a filter writes it."""

    name: FilterName
    inner: "Expression"


class Passes(NamedTuple):
    """Whether a value passes one of the tests there are."""

    name: TestName
    inner: "Expression"


Expression: TypeAlias = (
    Chain | Loop | Const | Not | And | Or | Choose | Equal | Order | In | Has | Is | Filter | Passes
)
"""What gives a value."""


class Id(NamedTuple):
    """The number of a control, or of a drawing, which is unique in every document."""


class Print(NamedTuple):
    """A value within a run."""

    value: Expression


class Leaf(NamedTuple):
    """A value as all that an element says, which knows no markup."""

    value: Expression


class Paragraphs(NamedTuple):
    """A long answer as paragraphs, outside controls."""

    value: Expression
    look: int


class Runs(NamedTuple):
    """A long answer as runs, outside controls."""

    value: Expression
    look: int


class Field(NamedTuple):
    """A control and its answer.

    `before` and `after` stand round an answer that was given, `empty` is the control without one.
    `look` is the number of the answer's look, `choices` the words of what is listed, by value.
    """

    value: Expression
    how: How
    before: str
    after: str
    empty: str
    look: int
    choices: Mapping[str, str]
    tag: str


class Tick(NamedTuple):
    """A tick box: what stands there when it is `on`, and when it is `off`."""

    value: Expression
    on: str
    off: str
    tag: str


class Branch(NamedTuple):
    """What is written where `test` holds."""

    test: Expression
    body: "Code"


class If(NamedTuple):
    """The first branch whose test holds."""

    branches: tuple[Branch, ...]


class For(NamedTuple):
    """`body` for each of the rows: the row stands in `slot`, its number and their count after."""

    rows: Expression
    slot: int
    body: "Code"


class Repeat(NamedTuple):
    """A repeating section: a loop whose control has a tag, and one blank item without any row."""

    rows: Expression
    slot: int
    tag: str
    body: "Code"


class Ensure(NamedTuple):
    """What must end with a paragraph, whatever its conditions say."""

    body: "Code"


class Grid(NamedTuple):
    """A table that has as many columns as its cells ask for."""

    body: "Code"


Node: TypeAlias = (
    Id | Print | Leaf | Paragraphs | Runs | Field | Tick | If | For | Repeat | Ensure | Grid
)
"""What writes something."""
Code: TypeAlias = tuple[str | Node, ...]
"""A piece of a template; what is the same in every document is text."""


class Look(NamedTuple):
    """The beginnings of paragraphs and runs at one place of a template.

    `runs` are eight: plus 1 for bold, plus 2 for italic, plus 4 for a link. `item` is the beginning
    of a list item, in the pieces round its level and its list's number.
    """

    paragraph: str
    heading2: str
    heading3: str
    item: tuple[str, str, str]
    runs: tuple[str, ...]


class ListNumbers(NamedTuple):
    """Word's numbers of a template's lists.

    Of the bullets, of the first list of the pool and the one past its last, and of the abstract
    list that the numbered ones follow.
    """

    bullets: int = 0
    first: int = 0
    end: int = 0
    abstract: int = 0


Cut: TypeAlias = tuple[str, str]
"""A part that documents add to, cut where the additions come."""


@attrs.frozen
class Program:
    """What `render` needs to make a document.

    `stories` is the code of each part with answers in it, and `looks` are how those look. `prelude`
    names what is asked of the root once, `slots` is how many values are in scope at most.
    `first_id` is where the controls that are numbered in each document begin. `extended` are the
    parts that links and lists may add to, the lists in the part `numbering`. `stamp` is the part
    that carries the hashes, and `digests` those of the unchanging parts. `printed` are the model's
    paths that have a place.
    """

    stories: Mapping[str, Code]
    looks: tuple[Look, ...]
    prelude: tuple[str, ...]
    slots: int
    first_id: int
    extended: Mapping[str, Cut]
    numbering: str
    lists: ListNumbers
    stamp: str
    printed: tuple[str, ...]
    digests: Mapping[str, str]


@attrs.frozen
class Compiled:
    """A program and its ready parts: the unchanging ones, and the extended ones as they stand.

    `moment` is the date and time of every part, as a zip writes it.
    """

    program: Program
    same: tuple[Packed, ...]
    ready: Mapping[str, Packed]
    moment: int
