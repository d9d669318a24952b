"""What a document is made by: each piece of a template's code as a function.

These run a few hundred times for every document, so they are closures: what is known beforehand is
bound once, as the bytes it will be written as, and nothing is looked up twice.
"""

from collections.abc import Callable, Iterable, Iterator, Sequence
from typing import Any, NamedTuple, TypeAlias, assert_never

from behovsmelding.docx.ooxml.runs import escaped, written
from behovsmelding.docx.ooxml.stamp import SECRET, TICKED
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
    Paragraphs,
    Print,
    Repeat,
    Runs,
    Tick,
    Tree,
)
from behovsmelding.docx.rendering.evaluate import Getter, Values, getter
from behovsmelding.docx.rendering.grid import fitted
from behovsmelding.docx.rendering.links import Links, Lists
from behovsmelding.docx.rendering.text import (
    RUN_END,
    carried,
    inline,
    leaf,
    paragraphs,
)
from behovsmelding.model.fields import Mark, below
from behovsmelding.model.tekst import Tekst

Put = Callable[[Iterable[bytes]], None]
FIRST_ID = 1000
"""Where the numbers of a document's controls begin."""


class Underway:
    """What is going on while one document is rendered.

    `said` are the answers in controls, as they read, the controls' `numbers` beside them; `others`
    are what else was printed. Whether a part holds an account number, `secret` says.
    """

    def __init__(self, lists: ListNumbers, first_id: int) -> None:
        bullets, first, end, abstract = lists
        self.lists = Lists(bullets, range(first, end), abstract)
        self.next_id = first_id
        self.said: list[bytes] = []
        self.numbers: list[int] = []
        self.others: list[bytes] = []
        self.begin()

    def begin(self) -> None:
        """Begin a new part."""
        self.links = Links()
        self.out: list[bytes] = []
        self.secret = False

    def number(self) -> int:
        """Return the number of the next control."""
        number = self.next_id
        self.next_id = number + 1
        return number

    def say(self, data: bytes, *, secret: bool) -> None:
        """Remember what was printed outside controls."""
        self.secret |= secret
        self.others.append(SECRET if secret else data)


Step = Callable[[Values, Underway, Put], None]
Steps = list[Step]


def run(steps: Steps, values: Values, document: Underway) -> None:
    """Write what *steps* make of *values* to *document*."""
    put = document.out.extend
    for step in steps:
        step(values, document, put)


class Lead(NamedTuple):
    """What a control begins with, whatever its answer, up to its number and on from there.

    The `number` is 0 in a loop, where each time has its own, and stands in `after` elsewhere.
    """

    before: bytes
    number: int
    after: bytes


class Linker:
    """Makes functions of the code of a template.

    A control outside loops is numbered here, for all documents alike.
    """

    def __init__(self, words: Words, looks: Sequence[Look]) -> None:
        self.words = words
        fields = below(words.form.model)
        self.secrets = {each.name for _, each in fields if Mark.KONTONUMMER in each.marks}
        self.looks = looks
        self.next_id = FIRST_ID
        self.loops = 0

    def block(self, code: Code) -> Steps:
        """Make the steps of *code*; a control takes along the texts that lead up to it."""
        steps: Steps = []
        texts: list[bytes] = [b""]
        for each in code:
            if isinstance(each, str):
                texts[-1] += each.encode()
            elif isinstance(each, Id) and not self.loops:
                texts[-1] += b"%d" % self.next_id
                self.next_id += 1
            elif isinstance(each, Id):
                texts.append(b"")
            elif isinstance(each, (Field, Tick)):
                steps += map(_numbered, texts[:-2])
                steps.append(self._control(each, self._lead(*texts[-2:])))
                texts = [b""]
            else:
                steps += (*_written(texts), self._step(each))
                texts = [b""]
        return [*steps, *_written(texts)]

    def _lead(self, *texts: bytes) -> Lead:
        """Return the lead of a control from the *texts* round its number, or with it in them."""
        before, after = texts if len(texts) > 1 else (b"", *texts)
        return Lead(before, 0 if len(texts) > 1 else self.next_id - 1, after)

    def _printed(self, value: Expression, write: Callable[[str], str]) -> Step:
        secret = self._is_secret(value)
        return _printed(self._getter(value), self.words, write, secret=secret)

    def _control(self, node: Field | Tick, lead: Lead) -> Step:
        get = self._getter(node.value)
        if isinstance(node, Tick):
            return _tick(get, node, lead)
        if node.how in _JOINTS:
            return _line(get, self.words, node, lead, secret=self._is_secret(node.value))
        return _rich(get, self.words, self.looks[node.look], node, lead)

    def _repeated(self, code: Code) -> Steps:
        self.loops += 1
        steps = self.block(code)
        self.loops -= 1
        return steps

    def _getter(self, code: Expression) -> Getter:
        return getter(code, self.words)

    def _is_secret(self, value: Any) -> bool:
        """Tell whether an expression, or a step of one, reads an account number."""
        if isinstance(value, str):
            return value in self.secrets
        parts = value.parts() if isinstance(value, Tree) else value
        return isinstance(parts, tuple) and any(map(self._is_secret, parts))

    def _step(self, node: "_Alone") -> Step:  # noqa: PLR0911 - a case a node
        match node:
            case Print(value):
                return self._printed(value, escaped)
            case Leaf(value):
                return self._printed(value, leaf)
            case Paragraphs(value, look):
                return _ready(self._getter(value), _as_paragraphs, self.looks[look])
            case Runs(value, look):
                return _ready(self._getter(value), _as_runs, self.looks[look])
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


_Alone: TypeAlias = Print | Leaf | Paragraphs | Runs | If | For | Repeat | Ensure | Grid
"""What takes no lead along."""

_JOINTS = {"line": ", ", "lines": "\n"}
"""What parts the members of a list in plain text."""

Writer = Callable[[Tekst, Look, Underway], str]


def _as_paragraphs(tekst: Tekst, look: Look, document: Underway) -> str:
    return paragraphs(tekst, look, document.lists, document.links)


def _as_held(tekst: Tekst, look: Look, document: Underway) -> str:
    return paragraphs(tekst, look, document.lists, document.links, held=True)


def _as_runs(tekst: Tekst, look: Look, document: Underway) -> str:
    return inline(tekst, look, document.links)


def _written(texts: Sequence[bytes]) -> Iterator[Step]:
    """Write *texts*, with the number of a control between each of them."""
    *before, last = texts
    yield from map(_numbered, before)
    if last:
        yield _static(last)


def _static(text: bytes) -> Step:
    pieces = (text,)
    return lambda _values, _document, put: put(pieces)


def _numbered(text: bytes) -> Step:
    """Write *text* and the number of a control."""
    return lambda _values, document, put: put((text, b"%d" % document.number()))


def _printed(get: Getter, words: Words, write: Callable[[str], str], *, secret: bool) -> Step:
    def step(values: Values, document: Underway, put: Put) -> None:
        value = get(values)
        if value is not None:
            text = carried(words.shown(value))
            put((write(text).encode(),))
            document.say(text.encode(), secret=secret)

    return step


def _ready(get: Getter, write: Writer, look: Look) -> Step:
    def step(values: Values, document: Underway, put: Put) -> None:
        value = get(values)
        if value is not None:
            put((write(value, look, document).encode(),))
            document.say(value.canonical.encode(), secret=False)

    return step


def _line(get: Getter, words: Words, field: Field, lead: Lead, *, secret: bool) -> Step:
    start, fixed, _ = lead
    before, after, empty = _sides(field, lead)
    choices = dict(field.choices)
    joint = _JOINTS[field.how]
    shown, chosen = words.shown, words.chosen

    def step(values: Values, document: Underway, put: Put) -> None:
        number = fixed
        if not number:
            number = document.number()
            put((start, b"%d" % number))
        document.numbers.append(number)
        value = get(values)
        if not value and not isinstance(value, int):
            put(empty)
            document.said.append(b"")
            return
        if choices:
            text = chosen(value, joint, choices)
        else:
            text = value if value.__class__ is str else shown(value, joint)
        put((before, written(carried(text)).encode(), after))
        document.said.append(SECRET if secret else text.encode())
        if secret:
            document.secret = True

    return step


def _rich(get: Getter, words: Words, look: Look, field: Field, lead: Lead) -> Step:
    start, fixed, _ = lead
    before, after, empty = _sides(field, lead)
    whole = field.how == "paragraphs"
    write = _as_held if whole else _as_runs
    opening = look.paragraph + look.runs[0] if whole else look.runs[0]
    closing = f"{RUN_END}</w:p>" if whole else RUN_END

    def step(values: Values, document: Underway, put: Put) -> None:
        number = fixed
        if not number:
            number = document.number()
            put((start, b"%d" % number))
        document.numbers.append(number)
        value = get(values)
        if not value and not isinstance(value, int):
            put(empty)
            document.said.append(b"")
            return
        if isinstance(value, Tekst):
            xml, text = write(value, look, document), value.canonical
        else:
            text = words.shown(value, "\n")
            xml = f"{opening}{written(carried(text))}{closing}"
        put((before, xml.encode(), after))
        document.said.append(text.encode())

    return step


def _sides(field: Field, lead: Lead) -> tuple[bytes, bytes, tuple[bytes]]:
    """Return what stands round the answer of *field*, and what is written without one."""
    before, after, empty = (each.encode() for each in (field.before, field.after, field.empty))
    return lead.after + before, after, (lead.after + empty,)


def _tick(get: Getter, tick: Tick, lead: Lead) -> Step:
    start, fixed, after = lead
    on, off = ((after + each.encode(),) for each in (tick.on, tick.off))

    def step(values: Values, document: Underway, put: Put) -> None:
        number = fixed
        if not number:
            number = document.number()
            put((start, b"%d" % number))
        document.numbers.append(number)
        ticked = bool(get(values))
        put(on if ticked else off)
        document.said.append(TICKED if ticked else b"")

    return step


def _if(branches: list[tuple[Getter, Steps]]) -> Step:
    def step(values: Values, document: Underway, put: Put) -> None:
        for test, body in branches:
            if test(values):
                for each in body:
                    each(values, document, put)
                return

    return step


def _for(get: Getter, slot: int, body: Steps, without: tuple[None, ...]) -> Step:
    """Run *body* for every row; a repeating section shows one blank item *without* any."""

    def step(values: Values, document: Underway, put: Put) -> None:
        rows = get(values) or without
        for number, row in enumerate(rows, 1):
            values[slot] = row
            values[slot + 1] = (number, len(rows))
            for each in body:
                each(values, document, put)

    return step


def _ensure(body: Steps) -> Step:
    """Run *body*; end with a paragraph, as Word demands of a cell, if it did not."""

    def step(values: Values, document: Underway, put: Put) -> None:
        start = len(document.out)
        for each in body:
            each(values, document, put)
        last = next((text for text in reversed(document.out[start:]) if text), b"")
        if not last.endswith((b"</w:p>", b"</w:sdt>")):
            put((b"<w:p/>",))

    return step


def _grid(body: Steps) -> Step:
    """Run *body*, a table, and fit its columns to its cells."""

    def step(values: Values, document: Underway, put: Put) -> None:
        start = len(document.out)
        for each in body:
            each(values, document, put)
        table = b"".join(document.out[start:])
        del document.out[start:]
        put((fitted(table),))

    return step
