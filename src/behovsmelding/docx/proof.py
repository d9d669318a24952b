"""Prove of a program that it reads the model and nothing else, and that nothing in it can fail.

The compiler sees to that for what it makes. But a program may also come from a cache that somebody
else has written to, and says then what it likes.
"""

from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from enum import Enum
from typing import NoReturn, assert_never

from behovsmelding.docx.findings import NotAllowed
from behovsmelding.docx.kinds import CONDITION, UNKNOWN, Kind, member, members, merge
from behovsmelding.docx.printing import Prints, Words
from behovsmelding.docx.program import (
    And,
    Chain,
    Choose,
    Code,
    Const,
    Ensure,
    Equal,
    Expression,
    Field,
    Filter,
    FilterName,
    For,
    Grid,
    Has,
    Id,
    If,
    In,
    Is,
    Leaf,
    Loop,
    Node,
    Not,
    Or,
    Order,
    Paragraphs,
    Passes,
    Print,
    Program,
    Repeat,
    Row,
    Runs,
    Tick,
)
from behovsmelding.model.felles import Målform
from behovsmelding.model.tekst import Tekst

_MOST_SLOTS = 1 << 16
"""Two for every loop: no template has so many."""
_NUMBER = Kind((int,))
_TAKES: dict[FilterName, type] = {"kr": int, "kortnavn": Enum, "gruppert": str}


def prove(program: Program, form: Prints, målform: Målform) -> None:
    """Raise `ValueError` unless *program* can be run on every behovsmelding on *form*."""
    root = Kind((form.model,))
    try:
        asked = [member(root, name) for name in program.prelude]
        proof = _Proof(program, root, asked, Words(form, målform))
        for code in program.stories.values():
            proof.code(code)
    except (NotAllowed, KeyError) as error:
        raise ValueError(str(error)) from error


def _refuse(node: object) -> NoReturn:
    raise ValueError(f"{type(node).__name__} is not for this form")


class _Proof:
    """What is known while a program is walked: what each slot in scope holds."""

    def __init__(self, program: Program, root: Kind, asked: Iterable[Kind], words: Words) -> None:
        if not 0 < program.slots <= _MOST_SLOTS:
            _refuse(program)
        self.end = program.slots
        self.looks = range(len(program.looks))
        self.words = words
        self.slots = {0: root} | {-number: kind for number, kind in enumerate(asked, 1)}
        self.counts: set[int] = set()

    def code(self, code: Code) -> None:
        """Prove *code*. Raises `ValueError`, `NotAllowed` or `KeyError`."""
        for node in code:
            if not isinstance(node, str):
                self._node(node)

    def _node(self, node: Node) -> None:  # noqa: C901 - a case a node
        match node:
            case Id():
                pass
            case Print(value) | Leaf(value):
                self._print(value)
            case Field(value):
                self._print(value)
                self._look(node)
            case Paragraphs(value) | Runs(value):
                if not self._gives(value).only(Tekst):
                    _refuse(node)
                self._look(node)
            case Tick(value):
                self._gives(value)
            case If(branches):
                for branch in branches:
                    self._gives(branch.test)
                    self.code(branch.body)
            case For(rows, slot, body) | Repeat(rows, slot, _, body):
                with self._row(self._gives(rows), slot):
                    self.code(body)
            case Ensure(body) | Grid(body):
                self.code(body)
            case _:
                assert_never(node)

    def _look(self, node: Field | Paragraphs | Runs) -> None:
        if node.look not in self.looks:
            _refuse(node)

    def _print(self, value: Expression) -> None:
        """Prove that *value* can be printed, and that the form has words for all it can be."""
        kind = self._gives(value)
        if not kind.printable:
            _refuse(value)
        for each in members(kind):
            self.words.shown(each)

    @contextmanager
    def _row(self, rows: Kind, slot: int) -> Iterator[None]:
        """Let a row of *rows* stand in *slot*, which nothing else does."""
        free = 0 < slot < self.end - 1 and not {slot, slot + 1} & (self.slots.keys() | self.counts)
        if rows.rows is None or rows.classes or not free:
            _refuse(rows)
        self.slots[slot] = rows.rows
        self.counts.add(slot + 1)
        yield
        del self.slots[slot]
        self.counts.remove(slot + 1)

    def _gives(self, code: Expression) -> Kind:  # noqa: C901, PLR0911 - a case a node
        """Return the kind of what *code* gives."""
        match code:
            case Chain(slot, steps):
                return self._at_end(self.slots[slot], steps)
            case Loop(slot, name):
                if slot not in self.counts:
                    _refuse(code)
                return _NUMBER if name == "index" else CONDITION
            case Const(value):
                return UNKNOWN if value is None else Kind((type(value),))
            case And(left, right) | Or(left, right):
                return merge(self._gives(left), self._gives(right))
            case Choose(test, first, second):
                self._gives(test)
                return merge(self._gives(first), self._gives(second))
            case Not(inner) | Has(inner) | Is(inner) | Passes(_, inner):
                self._gives(inner)
                return CONDITION
            case Equal() | Order() | In():
                self._compared(code, self._gives(code.left), self._gives(code.right))
                return CONDITION
            case Filter(name, inner):
                kind = self._gives(inner)
                if not kind.only(_TAKES[name]):
                    _refuse(code)
                for each in members(kind):
                    self.words.short(each)
                return Kind((str,))
            case _:
                assert_never(code)

    def _compared(self, code: Equal | Order | In, left: Kind, right: Kind) -> None:
        ordered = isinstance(code, Order)
        if ordered and not (left.only(int) and right.only(int)):
            _refuse(code)
        if isinstance(code, In) and right.classes:
            _refuse(code)

    def _at_end(self, kind: Kind, steps: Iterable[str | Row]) -> Kind:
        """Return the kind of what stands at the end of *steps*, from a value of *kind*."""
        for step in steps:
            if isinstance(step, str):
                kind = member(kind, step)
            else:
                if kind.rows is None or kind.classes:
                    _refuse(step)
                kind = kind.rows
                member(kind, step.name)
        return kind
