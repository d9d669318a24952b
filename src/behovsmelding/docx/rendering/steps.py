"""What a document is made by: each piece of a template's code as a function.

These run a few hundred times for every document, so they are closures: what is known beforehand is
bound once, as the bytes it will be written as, and nothing is looked up twice.
"""

from collections.abc import Callable, Sequence
from itertools import count
from typing import TYPE_CHECKING, NamedTuple, TypeAlias

from behovsmelding.docx.ooxml.room import refused
from behovsmelding.docx.ooxml.runs import BARE, END, is_bare, written
from behovsmelding.docx.ooxml.stamp import SECRET, TICKED
from behovsmelding.docx.printing import Words
from behovsmelding.docx.program import Field, ListNumbers, Tick
from behovsmelding.docx.rendering.evaluate import Getter, Values
from behovsmelding.docx.rendering.grid import fitted
from behovsmelding.docx.rendering.links import Links, Lists
from behovsmelding.docx.rendering.text import Pen, Put, carried
from behovsmelding.model.kroner import Kroner
from behovsmelding.model.tekst import Tekst

if TYPE_CHECKING:
    from behovsmelding.docx.rendering.listed import Unlisted

JOINTS = {"line": ", ", "listed": ", ", "lines": "\n"}
"""What parts the members of a list in plain text."""
GOOD_END = b"<w:p/>"
_GOOD_ENDS = (b"</w:p>", b"</w:sdt>")
"""What a cell may end with: a paragraph, or a control round some."""
_BLANK = (b"<w:p/>", b"<w:p ")
"""What a paragraph without text begins with."""


class Underway:
    """What is going on while one document is rendered.

    `said` are the answers in controls, as they read, the controls' `numbers` beside them; `others`
    are what else was printed. Whether a part holds an account number, `secret` says. The numbers of
    controls in loops are the next of `ids`. `room` is how much there is still room for. `unlisted`
    are the answers that a list does not have.
    """

    def __init__(self, lists: ListNumbers, first_id: int, room: int) -> None:
        self.lists = Lists(range(lists.first, lists.end), lists.abstract)
        self.ids = count(first_id)
        self.room = room
        self.said: list[bytes] = []
        self.numbers: list[int] = []
        self.others: list[bytes] = []
        self.unlisted: list[Unlisted] = []
        self.begin()

    def begin(self) -> None:
        """Begin a new part."""
        self.links = Links()
        self.out: list[bytes] = []
        self.secret = False

    def take(self, size: int) -> None:
        """Count what is about to be written. Raises `TooLarge` where there is no room for it."""
        self.room -= size
        if self.room < 0:
            raise refused()

    def say(self, data: bytes, *, secret: bool) -> None:
        """Remember what was printed outside controls."""
        self.secret |= secret
        self.others.append(SECRET if secret else data)


Step: TypeAlias = Callable[[Values, Underway, Put], None]
Steps: TypeAlias = list[Step]
LongWriter: TypeAlias = Callable[[Tekst, Lists, Links, Put], None]


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


def ends_well(texts: Sequence[bytes]) -> bool | None:
    """Tell whether *texts* end with a paragraph, as Word demands of a cell and of a header.

    The ends of bookmarks and the like may stand after it. None says that nothing else is there.
    """
    for text in reversed(texts):
        end = len(text)
        while text.endswith(b"/>", 0, end) and (start := text.rfind(b"<", 0, end)) >= 0:
            if text.startswith(_BLANK, start):
                return True
            end = start
        if end:
            return text.endswith(_GOOD_ENDS, 0, end)
    return None


def static(text: bytes) -> Step:
    """Write *text*."""
    pieces = (text,)
    return lambda _values, _document, put: put(pieces)


def numbered(text: bytes) -> Step:
    """Write *text* and the number of a control."""
    return lambda _values, document, put: put((text, b"%d" % next(document.ids)))


def printed(
    get: Getter, words: Words, write: Callable[[str], str], lead: bytes, *, secret: bool
) -> Step:
    """Write a value outside controls."""

    def step(values: Values, document: Underway, put: Put) -> None:
        value = get(values)
        if value is None:
            put((lead,))
            return
        text = carried(words.shown(value))
        put((lead, write(text).encode()))
        document.say(text.encode(), secret=secret)

    return step


def ready(get: Getter, write: LongWriter, lead: bytes) -> Step:
    """Write a long answer outside controls."""

    def step(values: Values, document: Underway, put: Put) -> None:
        put((lead,))
        value = get(values)
        if value is not None:
            document.take(len(value.tekst))
            write(value, document.lists, document.links, put)
            document.say(value.canonical.encode(), secret=False)

    return step


def line(  # noqa: PLR0913 - what a control is filled by
    get: Getter,
    words: Words,
    field: Field,
    lead: Lead,
    opening: tuple[bytes, bytes],
    *,
    secret: bool,
    is_draft: bool,
) -> Step:
    """Fill a control of plain text, whose run has another *opening* where it holds a text."""
    start, fixed, rest = lead
    usual, after, empty = _sides(field, rest, is_draft=is_draft)
    usual_bare, after_bare = usual + BARE.encode(), END.encode() + after
    choices = dict(field.choices)
    typed = usual
    if opening[0] != opening[1] and not choices:
        typed = usual.removesuffix(opening[0]) + opening[1]
    typed_bare = typed + BARE.encode()
    joint = JOINTS[field.how]
    shown, chosen = words.shown, words.chosen

    def step(values: Values, document: Underway, put: Put) -> None:
        number = fixed
        if not number:
            number = next(document.ids)
            put((start, b"%d" % number))
        document.numbers.append(number)
        value = get(values)
        if not value and not isinstance(value, int):
            put(empty)
            document.said.append(b"")
            return
        kind = value.__class__
        if choices:
            text = chosen(value, joint, choices)
        else:
            text = value if kind is str else shown(value, joint)
        data = text.encode()
        if kind is Kroner or is_bare(text):
            put((typed_bare if kind is str else usual_bare, data, after_bare))
        else:
            before = typed if kind is str else usual
            put((before, written(carried(text)).encode(), after))
        document.said.append(SECRET if secret else data)
        if secret:
            document.secret = True

    return step


def rich(  # noqa: PLR0913 - what a control is filled by
    get: Getter, words: Words, pen: Pen, field: Field, lead: Lead, *, is_draft: bool
) -> Step:
    """Fill a control of a long answer."""
    whole = field.how == "paragraphs"
    write = pen.held if whole else pen.runs

    def put_answer(value: object, document: Underway, put: Put) -> str:
        if isinstance(value, Tekst):
            document.take(len(value.tekst))
            write(value, document.lists, document.links, put)
            return value.canonical
        text = words.shown(value, "\n")
        pen.plain(carried(text), put, whole=whole)
        return text

    return _held(get, put_answer, field, lead, is_draft=is_draft)


def linked(get: Getter, pen: Pen, field: Field, lead: Lead, *, is_draft: bool) -> Step:
    """Fill a control with an address that leads where it says, if a document may lead there."""

    def put_answer(value: str, document: Underway, put: Put) -> str:
        pen.address(carried(value), document.links, put)
        return value

    return _held(get, put_answer, field, lead, is_draft=is_draft)


def _held(
    get: Getter, put_answer: Callable[..., str], field: Field, lead: Lead, *, is_draft: bool
) -> Step:
    """Fill a control that holds more than plain text with what *put_answer* writes, and says."""
    start, fixed, rest = lead
    before, after, empty = _sides(field, rest, is_draft=is_draft)
    begun, ended = (before,), (after,)

    def step(values: Values, document: Underway, put: Put) -> None:
        number = fixed
        if not number:
            number = next(document.ids)
            put((start, b"%d" % number))
        document.numbers.append(number)
        value = get(values)
        if not value and not isinstance(value, int):
            put(empty)
            document.said.append(b"")
            return
        put(begun)
        text = put_answer(value, document, put)
        put(ended)
        document.said.append(text.encode())

    return step


def _sides(field: Field, lead: bytes, *, is_draft: bool) -> tuple[bytes, bytes, tuple[bytes]]:
    """Return what stands round the answer of *field*, and what is written without one."""
    empty = field.empty if is_draft else field.empty_sent
    return lead + field.before.encode(), field.after.encode(), (lead + empty.encode(),)


def tick(get: Getter, box: Tick, lead: Lead) -> Step:
    """Tick a box, or leave it."""
    start, fixed, after = lead
    on, off = ((after + each.encode(),) for each in (box.on, box.off))

    def step(values: Values, document: Underway, put: Put) -> None:
        number = fixed
        if not number:
            number = next(document.ids)
            put((start, b"%d" % number))
        document.numbers.append(number)
        ticked = bool(get(values))
        put(on if ticked else off)
        document.said.append(TICKED if ticked else b"")

    return step


def branched(branches: list[tuple[Getter, Steps]], lead: bytes) -> Step:
    """Run the first of *branches* whose test holds, or just write the *lead* up to them."""
    otherwise = (lead,)

    def step(values: Values, document: Underway, put: Put) -> None:
        for test, body in branches:
            if test(values):
                for each in body:
                    each(values, document, put)
                return
        put(otherwise)

    def one(values: Values, document: Underway, put: Put) -> None:
        if test(values):
            for each in body:
                each(values, document, put)
        elif lead:
            put(otherwise)

    if len(branches) != 1:
        return step
    # Most ask one thing, and of those that do most have nothing to write but an answer.
    ((test, body),) = branches
    return one


def repeated(  # noqa: PLR0913, PLR0917 - what a loop is made of
    get: Getter, slot: int, body: Steps, takes: int, without: tuple[None, ...], lead: bytes
) -> Step:
    """Run *body*, which *takes* so much, for every row.

    A repeating section shows one blank item *without* any.
    """

    def step(values: Values, document: Underway, put: Put) -> None:
        put((lead,))
        rows = get(values) or without
        document.take(len(rows) * takes)
        for number, row in enumerate(rows, 1):
            values[slot] = row
            values[slot + 1] = (number, len(rows))
            for each in body:
                each(values, document, put)

    return step


def ensured(body: Steps, lead: bytes) -> Step:
    """Run *body*; end with a paragraph, as Word demands of a cell, if it did not."""

    def step(values: Values, document: Underway, put: Put) -> None:
        put((lead,))
        start = len(document.out)
        for each in body:
            each(values, document, put)
        out = document.out
        if len(out) == start or not (out[-1].endswith(_GOOD_ENDS) or ends_well(out[start:])):
            put((GOOD_END,))

    return step


def fitting(body: Steps, lead: bytes) -> Step:
    """Run *body*, a table, and fit its columns to its cells."""

    def step(values: Values, document: Underway, put: Put) -> None:
        put((lead,))
        start = len(document.out)
        for each in body:
            each(values, document, put)
        table = b"".join(document.out[start:])
        del document.out[start:]
        put((fitted(table),))

    return step
