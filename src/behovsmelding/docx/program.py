"""A compiled template: what of it is the same in every document, and the code for what is not.

The code is a tree of nodes, one small class each: what an expression gives (`Chain`, `Not` …) and
what is written (`Print`, `For` …). They are made in `compiling`, run in `rendering`, and read by
`reading.verify`; whoever walks them has a `case` for each, and mypy counts.
"""

from collections.abc import Mapping
from typing import Any, Literal, NamedTuple, NoReturn, TypeAlias, dataclass_transform

from behovsmelding.docx.ooxml.package import Packed

MAX_DEPTH = 50
"""No form has as many blocks in each other; many more would exhaust what renders them."""

LoopName = Literal["index", "first", "last"]
Sign = Literal[">", ">=", "<", "<="]
FilterName = Literal["kr", "kortnavn", "gruppert"]
TestName = Literal["besvart", "none"]
How = Literal["line", "listed", "lines", "link", "paragraphs", "runs"]
"""How an answer stands in its control: as plain text, or as a long answer's paragraphs or runs.

One that is `listed` is plain text too, and must be one of the choices. A `link` leads where it
says.
"""


@dataclass_transform(frozen_default=True)
class Tree:
    """What a node is: its parts by name, which are given in their order and never change.

    Attrs would write the same for each class, and takes fifty times as long to make one; every
    command that renders makes them all.
    """

    __slots__ = ()
    __match_args__: tuple[str, ...] = ()

    def __init_subclass__(cls) -> None:
        """Remember the parts in the order they are declared in; `case` takes them so."""
        cls.__match_args__ = tuple(cls.__annotations__)  # type: ignore[misc] # mypy's name is final

    def __init__(self, *parts: object) -> None:
        for name, part in zip(self.__match_args__, parts, strict=True):
            object.__setattr__(self, name, part)

    def __setattr__(self, name: str, _value: object) -> NoReturn:
        """Raise `AttributeError`: what was compiled stays as it is."""
        raise AttributeError(name)

    def parts(self) -> tuple[Any, ...]:
        """Return the parts in their order."""
        return tuple(getattr(self, name) for name in self.__match_args__)

    def __reduce__(self) -> tuple[type["Tree"], tuple[Any, ...]]:
        """Copy and pickle by the parts."""
        return type(self), self.parts()

    def __eq__(self, other: object) -> bool:
        """Compare class and parts."""
        return isinstance(other, Tree) and self.__reduce__() == other.__reduce__()

    def __hash__(self) -> int:
        """Hash as it compares."""
        return hash(self.__reduce__())

    def __repr__(self) -> str:
        """Write the node as it is made."""
        return f"{type(self).__name__}{self.parts()!r}"


class Row(Tree):
    """A step of a path: the row whose attribute `name` is written `key`."""

    __slots__ = ("key", "name")
    name: str
    key: str


class Chain(Tree):
    """What stands in `slot`, and on from there: attributes by name, and rows by key."""

    __slots__ = ("slot", "steps")
    slot: int
    steps: tuple[str | Row, ...]


class Loop(Tree):
    """What is known of the loop that counts in `slot`."""

    __slots__ = ("name", "slot")
    slot: int
    name: LoopName


class Const(Tree):
    """A literal of the template."""

    __slots__ = ("value",)
    value: str | int | None


class Not(Tree):
    """The opposite of a condition."""

    __slots__ = ("inner",)
    inner: "Expression"


class And(Tree):
    """The second of two, if the first one holds."""

    __slots__ = ("left", "right")
    left: "Expression"
    right: "Expression"


class Or(Tree):
    """The first of two if it holds, else the second."""

    __slots__ = ("left", "right")
    left: "Expression"
    right: "Expression"


class Choose(Tree):
    """One of two, by a test."""

    __slots__ = ("first", "second", "test")
    test: "Expression"
    first: "Expression"
    second: "Expression"


class Equal(Tree):
    """Whether two are the same, as templates compare."""

    __slots__ = ("left", "right")
    left: "Expression"
    right: "Expression"


class Order(Tree):
    """Whether two numbers are in this order; they are not where one is missing."""

    __slots__ = ("left", "right", "sign")
    sign: Sign
    left: "Expression"
    right: "Expression"


class In(Tree):
    """Whether one is among the others."""

    __slots__ = ("left", "right")
    left: "Expression"
    right: "Expression"


class Has(Tree):
    """Whether a value is `key`, or a tuple holds it."""

    __slots__ = ("inner", "key")
    inner: "Expression"
    key: str


class Is(Tree):
    """Whether a question is answered with yes, or with no."""

    __slots__ = ("inner", "wanted")
    inner: "Expression"
    wanted: bool


class Filter(Tree):
    """A value as a filter writes it."""

    __slots__ = ("inner", "name")
    name: FilterName
    inner: "Expression"


class Passes(Tree):
    """Whether a value passes one of the tests there are."""

    __slots__ = ("inner", "name")
    name: TestName
    inner: "Expression"


Expression: TypeAlias = (
    Chain | Loop | Const | Not | And | Or | Choose | Equal | Order | In | Has | Is | Filter | Passes
)
"""What gives a value."""


class Id(Tree):
    """The number of a control, or of a drawing, which is unique in every document."""

    __slots__ = ()


class Print(Tree):
    """A value within a run."""

    __slots__ = ("value",)
    value: Expression


class Leaf(Tree):
    """A value as all that an element says, which knows no markup."""

    __slots__ = ("value",)
    value: Expression


class Paragraphs(Tree):
    """A long answer as paragraphs, outside controls."""

    __slots__ = ("look", "value")
    value: Expression
    look: int


class Runs(Tree):
    """A long answer as runs, outside controls."""

    __slots__ = ("look", "value")
    value: Expression
    look: int


class Field(Tree):
    """A control and its answer.

    `before` and `after` stand round an answer that was given, `empty` is the control without one.
    In a document that is sent in, `sent` is that one: so much of the start of `empty`, a text, and
    so much of its end. `look` is the number of the answer's look, `choices` are the values of what
    is listed, and the words for each.
    """

    __slots__ = ("after", "before", "choices", "empty", "how", "look", "sent", "tag", "value")
    value: Expression
    how: How
    before: str
    after: str
    empty: str
    sent: tuple[int, str, int]
    look: int
    choices: tuple[tuple[str, str], ...]
    tag: str

    @property
    def empty_sent(self) -> str:
        """The control without an answer, in a document that is sent in."""
        start, text, end = self.sent
        return f"{self.empty[:start]}{text}{self.empty[len(self.empty) - end :]}"


class Tick(Tree):
    """A tick box: what stands there when it is `on`, and when it is `off`."""

    __slots__ = ("off", "on", "tag", "value")
    value: Expression
    on: str
    off: str
    tag: str


class Branch(Tree):
    """What is written where `test` holds."""

    __slots__ = ("body", "test")
    test: Expression
    body: "Code"


class If(Tree):
    """The first branch whose test holds."""

    __slots__ = ("branches",)
    branches: tuple[Branch, ...]


class For(Tree):
    """`body` for each of the rows: the row stands in `slot`, its number and their count after."""

    __slots__ = ("body", "rows", "slot")
    rows: Expression
    slot: int
    body: "Code"


class Repeat(Tree):
    """A repeating section: a loop whose control has a tag, and one blank item without any row."""

    __slots__ = ("body", "rows", "slot", "tag")
    rows: Expression
    slot: int
    tag: str
    body: "Code"


class Ensure(Tree):
    """What must end with a paragraph, whatever its conditions say."""

    __slots__ = ("body",)
    body: "Code"


class Grid(Tree):
    """A table that has as many columns as its cells ask for."""

    __slots__ = ("body",)
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


VERSION = 3
"""Another one where a node of the same shape comes to do something else."""


class Program(NamedTuple):
    """What `render` needs to make a document.

    `stories` is the code of each part with answers in it, and `looks` are how those look. `prelude`
    names what is asked of the root once, `slots` is how many values are in scope at most.
    `extended` are the parts that links and lists may add to, the lists in the part `numbering`.
    `stamp` is the part that carries the stamp, and `template` the hash of the template in it.
    `printed` are the model's paths that have a place.
    """

    stories: Mapping[str, Code]
    looks: tuple[Look, ...]
    prelude: tuple[str, ...]
    slots: int
    extended: Mapping[str, Cut]
    numbering: str
    lists: ListNumbers
    stamp: str
    printed: tuple[str, ...]
    template: str


class Compiled(NamedTuple):
    """A program and its ready parts: the unchanging ones, and the extended ones as they stand.

    `moment` is the date and time of every part, as a zip writes it.
    """

    program: Program
    same: tuple[Packed, ...]
    ready: Mapping[str, Packed]
    moment: int
