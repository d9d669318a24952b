"""From the code of a template to the steps that make a document."""

from collections.abc import Callable, Iterator, Mapping, Sequence
from types import MappingProxyType
from typing import Any, TypeAlias, assert_never

from behovsmelding.docx.ooxml.runs import escaped
from behovsmelding.docx.printing import Words
from behovsmelding.docx.program import (
    And,
    Branch,
    Chain,
    Code,
    Const,
    Ensure,
    Expression,
    Field,
    For,
    Grid,
    Id,
    If,
    Leaf,
    Look,
    Node,
    Or,
    Paragraphs,
    Print,
    Repeat,
    Runs,
    Tick,
    Tree,
)
from behovsmelding.docx.rendering import steps
from behovsmelding.docx.rendering.evaluate import Getter, getter
from behovsmelding.docx.rendering.steps import Lead, Step, Steps
from behovsmelding.docx.rendering.text import Pen, leaf
from behovsmelding.docx.rendering.weight import weight
from behovsmelding.model.fields import Mark, below

FIRST_ID = 1000
"""Where the numbers of a document's controls begin."""


class Linker:
    """Makes functions of the code of a template, for drafts or for what is sent in.

    A control outside loops is numbered here, for all documents alike. What stands on a condition
    that is *known* by its slot stands, or does not: nobody asks while a document is made. What
    somebody typed looks as in *spoken*, where it is in another language than the form.
    """

    def __init__(  # noqa: PLR0913 - what a document is made by
        self,
        words: Words,
        looks: Sequence[Look],
        bullets: int,
        known: Mapping[int, bool] = MappingProxyType({}),
        *,
        spoken: Sequence[Look] | None = None,
        is_draft: bool = True,
    ) -> None:
        self.words = words
        self.known = known
        self.is_draft = is_draft
        fields = below(words.form.model)
        self.secrets = {each.name for _, each in fields if Mark.KONTONUMMER in each.marks}
        spoken = looks if spoken is None else spoken
        self.pens = [Pen(look, bullets) for look in spoken]
        self.openings = [
            (usual.runs[0].encode(), look.runs[0].encode())
            for usual, look in zip(looks, spoken, strict=True)
        ]
        """How a run begins in each look of the template, and how one that holds a text does."""
        self.next_id = FIRST_ID
        self.loops = 0
        self.rows: dict[int, Expression] = {}
        """What the loops run over, by the slots of their rows."""

    def block(self, code: Code, lead: bytes = b"") -> Steps:
        """Make the steps of *code*, and of the *lead* up to it.

        A step takes along the text before it, so that only what stands last is a step of its own.
        """
        made: Steps = []
        texts = [lead]
        for each in self._settled(code):
            if isinstance(each, str):
                texts[-1] += each.encode()
            elif isinstance(each, Id) and not self.loops:
                texts[-1] += b"%d" % self.next_id
                self.next_id += 1
            elif isinstance(each, Id):
                texts.append(b"")
            elif isinstance(each, (Field, Tick)):
                made += map(steps.numbered, texts[:-2])
                made.append(self._control(each, self._lead(*texts[-2:])))
                texts = [b""]
            else:
                made += map(steps.numbered, texts[:-1])
                made.append(self._step(each, texts[-1]))
                texts = [b""]
        made += map(steps.numbered, texts[:-1])
        return [*made, *_last(texts[-1])]

    def _settled(self, code: Code) -> Iterator[str | Node]:
        """Yield the nodes of *code*; what is known to stand, stands in its place.

        What ends with a text is mostly known to end well, or not to.
        """
        for each in code:
            if isinstance(each, Ensure) and (ends := _ends(each.body)) is not None:
                yield from self._settled(each.body)
                if not ends:
                    yield steps.GOOD_END.decode()
            elif isinstance(each, If) and len(each.branches) == 1:
                (branch,) = each.branches
                test = _given(branch.test, self.known)
                if not isinstance(test, Const):
                    yield If((Branch(test, branch.body),))
                elif test.value:
                    yield from self._settled(branch.body)
                else:
                    # Its controls have numbers of their own all the same.
                    self.block(branch.body)
            else:
                yield each

    def _lead(self, *texts: bytes) -> Lead:
        """Return the lead of a control from the *texts* round its number, or with it in them."""
        before, after = texts if len(texts) > 1 else (b"", *texts)
        return Lead(before, 0 if len(texts) > 1 else self.next_id - 1, after)

    def _control(self, node: Field | Tick, lead: Lead) -> Step:
        get = self._getter(node.value)
        if isinstance(node, Tick):
            return steps.tick(get, node, lead)
        if node.how in steps.JOINTS:
            secret = self._is_secret(node.value)
            opening = self.openings[node.look]
            write = steps.line(
                get, self.words, node, lead, opening, secret=secret, is_draft=self.is_draft
            )
            return write if node.how != "listed" else self._listed(get, node, write)
        pen = self.pens[node.look]
        if node.how == "link":
            return steps.linked(get, pen, node, lead, is_draft=self.is_draft)
        return steps.rich(get, self.words, pen, node, lead, is_draft=self.is_draft)

    def _listed(self, get: Getter, node: Field, write: Step) -> Step:
        # Few templates have such a list, and whoever renders the others need not pay for it.
        from behovsmelding.docx.rendering import listed

        way = listed.way_to(node.value, self.rows)
        return listed.checked(get, self.words, node, way, write)

    def _step(self, node: "_Alone", lead: bytes) -> Step:  # noqa: PLR0911 - a case a node
        match node:
            case Print(value):
                return self._printed(value, escaped, lead)
            case Leaf(value):
                return self._printed(value, leaf, lead)
            case Paragraphs(value, look):
                return steps.ready(self._getter(value), self.pens[look].paragraphs, lead)
            case Runs(value, look):
                return steps.ready(self._getter(value), self.pens[look].runs, lead)
            case If(branches):
                bodies = [(self._getter(b.test), self.block(b.body, lead)) for b in branches]
                return steps.branched(bodies, lead)
            case For():
                return self._repeated(node, (), lead)
            case Repeat():
                return self._repeated(node, (None,), lead)
            case Ensure(body):
                return steps.ensured(self.block(body), lead)
            case Grid(body):
                return steps.fitting(self.block(body), lead)
            case _:
                assert_never(node)

    def _printed(self, value: Expression, write: Callable[[str], str], lead: bytes) -> Step:
        secret = self._is_secret(value)
        return steps.printed(self._getter(value), self.words, write, lead, secret=secret)

    def _repeated(self, node: For | Repeat, without: tuple[None, ...], lead: bytes) -> Step:
        self.rows[node.slot] = node.rows
        get, body, takes = self._getter(node.rows), self._inside(node.body), weight(node.body)
        return steps.repeated(get, node.slot, body, takes, without, lead)

    def _inside(self, code: Code) -> Steps:
        """Make the steps of what is repeated."""
        self.loops += 1
        made = self.block(code)
        self.loops -= 1
        return made

    def _getter(self, code: Expression) -> Getter:
        return getter(code, self.words)

    def _is_secret(self, value: Any) -> bool:
        """Tell whether an expression, or a step of one, reads an account number."""
        if isinstance(value, str):
            return value in self.secrets
        parts = value.parts() if isinstance(value, Tree) else value
        return isinstance(parts, tuple) and any(map(self._is_secret, parts))


_Alone: TypeAlias = Print | Leaf | Paragraphs | Runs | If | For | Repeat | Ensure | Grid
"""What has no number of its own."""


def _given(test: Expression, known: Mapping[int, bool]) -> Expression:
    """Return the condition *test* with what is *known* in it."""
    match test:
        case Chain(slot, ()) if slot in known:
            return Const(int(known[slot]))
        case Or(left, right):
            left, right = _given(left, known), _given(right, known)
            if isinstance(left, Const):
                return left if left.value else right
            return Or(left, right)
        case And(left, right):
            left, right = _given(left, known), _given(right, known)
            if isinstance(left, Const):
                return right if left.value else left
            return And(left, right)
    return test


def _ends(code: Code) -> bool | None:
    """Tell whether *code* ends with a paragraph; None where only the document will say."""
    last = code[-1] if code else None
    return steps.ends_well([last.encode()]) if isinstance(last, str) else None


def _last(text: bytes) -> Steps:
    return [steps.static(text)] if text else []
