"""What a document is made by: each piece of a template's code as a function.

These run a few hundred times for every document, so they are closures: what is known beforehand is
bound once, and nothing is looked up twice.
"""

from collections.abc import Callable, Sequence
from typing import Any, assert_never

from behovsmelding.docx.ooxml.stamp import checksum
from behovsmelding.docx.printing import Words
from behovsmelding.docx.program import (
    Code,
    Ensure,
    Expression,
    Field,
    For,
    Grid,
    Id,
    If,
    Leaf,
    ListNumbers,
    Look,
    Node,
    Paragraphs,
    Print,
    Repeat,
    Runs,
    Tick,
)
from behovsmelding.docx.rendering.evaluate import Getter, Values, getter
from behovsmelding.docx.rendering.grid import fitted
from behovsmelding.docx.rendering.links import Links, Lists
from behovsmelding.docx.rendering.text import (
    TEXT_END,
    carried,
    characters,
    escaped,
    inline,
    leaf,
    paragraphs,
)
from behovsmelding.model.tekst import Tekst

Put = Callable[[str], None]


class Underway:
    """What is going on while one document is rendered."""

    def __init__(self, lists: ListNumbers, first_id: int) -> None:
        bullets, first, end, abstract = lists
        self.lists = Lists(bullets, range(first, end), abstract)
        self.next_id = first_id
        self.sums: list[int] = []
        self.begin()

    def begin(self) -> None:
        """Begin a new part."""
        self.links = Links()
        self.out: list[str] = []


Step = Callable[[Values, Underway, Put], None]
Steps = list[str | Step]


def run(steps: Steps, values: Values, document: Underway) -> None:
    """Write what *steps* make of *values* to *document*."""
    _run(steps, values, document, document.out.append)


def _run(steps: Steps, values: Values, document: Underway, put: Put) -> None:
    for step in steps:
        if step.__class__ is str:
            put(step)
        else:
            step(values, document, put)  # type: ignore[operator]


class Linker:
    """Makes functions of the code of a template."""

    def __init__(self, words: Words, looks: Sequence[Look], first_id: int) -> None:
        self.words = words
        self.looks = looks
        self.next_id = first_id
        self.loops = 0

    def block(self, code: Code) -> Steps:
        """Make the steps of *code*; texts that stand together become one."""
        steps: Steps = []
        for each in code:
            step = each if isinstance(each, str) else self._step(each)
            if isinstance(step, str) and steps and isinstance(steps[-1], str):
                steps[-1] += step
            else:
                steps.append(step)
        return steps

    def _repeated(self, code: Code) -> Steps:
        self.loops += 1
        steps = self.block(code)
        self.loops -= 1
        return steps

    def _getter(self, code: Expression) -> Getter:
        return getter(code, self.words)

    def _step(self, node: Node) -> Step | str:  # noqa: C901, PLR0911, PLR0912 - a case a node
        match node:
            case Id():
                return self._id()
            case Print(value):
                return _printed(self._getter(value), self.words, escaped)
            case Leaf(value):
                return _printed(self._getter(value), self.words, leaf)
            case Paragraphs(value, look):
                return _ready(self._getter(value), _as_paragraphs, self.looks[look])
            case Runs(value, look):
                return _ready(self._getter(value), _as_runs, self.looks[look])
            case Field(value, how):
                if how in _JOINTS:
                    return _line(self._getter(value), self.words, node)
                return _rich(self._getter(value), self.words, self.looks[node.look], node)
            case Tick(value, on, off):
                return _tick(self._getter(value), on, off)
            case If(branches):
                return _if([(self._getter(one.test), self.block(one.body)) for one in branches])
            case For(rows, slot, body):
                return _for(self._getter(rows), slot, self._repeated(body), ())
            case Repeat(rows, slot, _, body):
                return _for(self._getter(rows), slot, self._repeated(body), (None,))
            case Ensure(body):
                return _ensure(self.block(body))
            case Grid(body):
                return _grid(self.block(body))
            case _:
                assert_never(node)

    def _id(self) -> Step | str:
        """Number a control: now where it stands once, else each time it is written."""
        if self.loops:
            return _next_id
        self.next_id += 1
        return str(self.next_id - 1)


_JOINTS = {"line": ", ", "lines": "\n"}
"""What parts the members of a list in plain text."""

Writer = Callable[[Tekst, Look, Underway], str]


def _as_paragraphs(tekst: Tekst, look: Look, document: Underway) -> str:
    return paragraphs(tekst, look, document.lists, document.links)


def _as_runs(tekst: Tekst, look: Look, document: Underway) -> str:
    return inline(tekst, look, document.links)


def _next_id(_values: Values, document: Underway, put: Put) -> None:
    put(str(document.next_id))
    document.next_id += 1


def _printed(get: Getter, words: Words, write: Callable[[str], str]) -> Step:
    def step(values: Values, _document: Underway, put: Put) -> None:
        value = get(values)
        if value is not None:
            put(write(carried(words.shown(value))))

    return step


def _ready(get: Getter, write: Writer, look: Look) -> Step:
    def step(values: Values, document: Underway, put: Put) -> None:
        value = get(values)
        if value is not None:
            put(write(value, look, document))

    return step


def _line(get: Getter, words: Words, field: Field) -> Step:
    before, after, empty, choices = field.before, field.after, field.empty, dict(field.choices)
    joint = _JOINTS[field.how]
    shown, chosen = words.shown, words.chosen

    def step(values: Values, document: Underway, put: Put) -> None:
        value = get(values)
        if not value and _is_empty(value):
            put(empty)
            document.sums.append(0)
            return
        if choices:
            text = chosen(value, joint, choices)
        else:
            text = value if value.__class__ is str else shown(value, joint)
        put(f"{before}{escaped(carried(text))}{after}")
        document.sums.append(checksum(text))

    return step


def _rich(get: Getter, words: Words, look: Look, field: Field) -> Step:
    before, after, empty = field.before, field.after, field.empty
    whole = field.how == "paragraphs"
    write = _as_paragraphs if whole else _as_runs
    opening = look.paragraph + look.runs[0] if whole else look.runs[0]
    closing = f"{TEXT_END}</w:p>" if whole else TEXT_END

    def step(values: Values, document: Underway, put: Put) -> None:
        value = get(values)
        if not value and _is_empty(value):
            put(empty)
            document.sums.append(0)
            return
        if isinstance(value, Tekst):
            put(f"{before}{write(value, look, document)}{after}")
            document.sums.append(checksum(characters(value)))
        else:
            text = words.shown(value, "\n")
            put(f"{before}{opening}{escaped(carried(text))}{closing}{after}")
            document.sums.append(checksum(text))

    return step


def _is_empty(value: Any) -> bool:
    """Tell whether a false *value* is no answer: 0 and a no are answers."""
    return not isinstance(value, int)


def _tick(get: Getter, on: str, off: str) -> Step:
    def step(values: Values, document: Underway, put: Put) -> None:
        ticked = bool(get(values))
        put(on if ticked else off)
        document.sums.append(ticked)

    return step


def _if(branches: list[tuple[Getter, Steps]]) -> Step:
    def step(values: Values, document: Underway, put: Put) -> None:
        for test, body in branches:
            if test(values):
                _run(body, values, document, put)
                return

    return step


def _for(get: Getter, slot: int, body: Steps, without: tuple[None, ...]) -> Step:
    """Run *body* for every row; a repeating section shows one blank item *without* any."""

    def step(values: Values, document: Underway, put: Put) -> None:
        rows = get(values) or without
        for number, row in enumerate(rows, 1):
            values[slot] = row
            values[slot + 1] = (number, len(rows))
            _run(body, values, document, put)

    return step


def _ensure(body: Steps) -> Step:
    """Run *body*; end with a paragraph, as Word demands of a cell, if it did not."""

    def step(values: Values, document: Underway, put: Put) -> None:
        start = len(document.out)
        _run(body, values, document, put)
        last = next((text for text in reversed(document.out[start:]) if text), "")
        if not last.endswith(("</w:p>", "</w:sdt>")):
            put("<w:p/>")

    return step


def _grid(body: Steps) -> Step:
    """Run *body*, a table, and fit its columns to its cells."""

    def step(values: Values, document: Underway, put: Put) -> None:
        start = len(document.out)
        _run(body, values, document, put)
        table = "".join(document.out[start:])
        del document.out[start:]
        put(fitted(table))

    return step
