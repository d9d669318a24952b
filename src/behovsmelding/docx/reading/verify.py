"""Prove that nothing is lost: compare a document, read back, with what it was to say.

What it says is read back and held against the behovsmelding itself. Controls are compared by their
tags. What stands outside them, whether a template prints it or says it always, is compared
paragraph by paragraph: its text, what is bold, italic or a link, and whether it is a heading or
stands in a list.

How it looks, and every part that says the same in all documents, is held against the document that
the template makes of the behovsmelding now, for the same input gives the same bytes.
"""

from collections.abc import Callable, Iterator, Mapping, Sequence
from types import MappingProxyType
from typing import Any, NamedTuple, assert_never

import attrs

from behovsmelding.docx.layout.paragraphs import Style, Styles
from behovsmelding.docx.layout.unwrap import walked
from behovsmelding.docx.layout.walk import walk
from behovsmelding.docx.ooxml.package import attribute, relations_of
from behovsmelding.docx.ooxml.parts import Package
from behovsmelding.docx.ooxml.styles import HEADINGS, LEVELS
from behovsmelding.docx.ooxml.xml import R, W, Xml, parse
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
    Node,
    Paragraphs,
    Print,
    Repeat,
    Runs,
    Tick,
)
from behovsmelding.docx.reading.answers import answers, outside
from behovsmelding.docx.reading.blocks import blocks
from behovsmelding.docx.reading.compare import Difference, compare
from behovsmelding.docx.reading.pairing import paired
from behovsmelding.docx.rendering.evaluate import Values, getter
from behovsmelding.docx.rendering.template import Template
from behovsmelding.docx.rendering.text import canonical_lines
from behovsmelding.model.tekst import Block, BlockKind, Run, Tekst, canonical

_EMPTY = (None, "", ())
_ANSWER_HEADINGS = {name: Style(level, None) for level, name in enumerate(HEADINGS, 2)}
_BULLETS = "bullets"
"""What a list with bullets is called that should stand in a document."""


class _Said(NamedTuple):
    """What stands, or should stand, in the control at an address."""

    address: str
    value: str | bool | None


class _Part(NamedTuple):
    """What a part of a document says, in its controls and outside them."""

    answers: Sequence[_Said]
    outside: Sequence[Block]
    links: Mapping[str, str]


_NOTHING = _Part((), (), MappingProxyType({}))


class _Read(NamedTuple):
    """A document, read back."""

    parts: Mapping[str, _Part]
    styles: Styles


def verify(
    docx: bytes, template: Template, melding: Any, *, uten_kontaktdata: bool = False
) -> tuple[Difference, ...]:
    """Return where *docx* differs from what *template* says of *melding*; nothing if all is there.

    Raises `TemplateError` for a file that is no Word document.
    """
    program = template.compiled.program
    values: Values = [None] * (program.slots + len(program.prelude))
    values[0] = melding
    for number, name in enumerate(program.prelude, 1):
        values[-number] = getattr(melding, name)
    found: list[Difference] = []
    read = _read(docx)
    for part, code in program.stories.items():
        made = _Walk(part, Words(template.form, template.målform), values)
        expected = list(made.block(code, ""))
        got = read.parts.get(part, _NOTHING)
        found.extend(_different(part, expected, got.answers))
        found.extend(_unlike(part, _expected(made, read.styles, got.links), got.outside))
    told = {difference.part for difference in found}
    told |= {relations_of(part) for part in told}
    looks = compare(template.render(melding, uten_kontaktdata=uten_kontaktdata), docx)
    found.extend(difference for difference in looks if difference.part not in told)
    return tuple(found)


def _read(docx: bytes) -> "_Read":
    package = Package.read(docx)
    parts = walked(package)
    found = {
        each.story.part: _Part(
            [_Said(answer.address, answer.value) for answer in answers(each.story)],
            blocks(outside(each.story)),
            each.links,
        )
        for each in parts
    }
    if package.core is not None:
        texts = _texts(parse(package.parts[package.core], package.core))
        found[package.core] = _NOTHING._replace(outside=texts)
    return _Read(found, parts[0].styles)


def _different(
    part: str, expected: Sequence[_Said], found: Sequence[_Said]
) -> Iterator[Difference]:
    for wanted, got in zip(expected, found, strict=False):
        if wanted != got:
            yield Difference(part, wanted.address, wanted.value, got.value)
    for wanted in expected[len(found) :]:
        yield Difference(part, wanted.address, wanted.value, None)
    for got in found[len(expected) :]:
        yield Difference(part, got.address, None, got.value)


def _expected(written: "_Walk", known: Styles, links: Mapping[str, str]) -> Sequence[Block]:
    """Return the paragraphs that should stand outside the controls of a part."""
    root = parse("".join(written.written).encode(), written.part)
    if not root.tag.startswith(f"{{{W}}}"):
        return _texts(root)
    bullets = dict.fromkeys(((_BULLETS, level) for level in range(LEVELS)), True)
    lists = [_BULLETS, *(key for key, _ in written.starts)]
    styles = attrs.evolve(
        known,
        known={**_ANSWER_HEADINGS, **known.known},
        kinds={**known.kinds, **dict(zip(lists, lists, strict=True))},
        bullets={**known.bullets, **bullets, **dict.fromkeys(written.starts, False)},
        starts={**known.starts, **written.starts},
    )
    return blocks(outside(walk(written.part, root, styles, {**links, **written.links}).story))


def _texts(root: Xml) -> list[Block]:
    """Return the texts of a part that has no paragraphs."""
    texts = [each.text for each in root.iter("*") if (each.text or "").strip()]
    return [Block(BlockKind.PARAGRAPH, ((Run(text),),)) for text in texts]


def _unlike(part: str, expected: Sequence[Block], found: Sequence[Block]) -> Iterator[Difference]:
    """Yield the paragraphs that differ."""
    for wanted, got in paired(expected, found, lambda each: each):
        yield Difference(part, "", wanted and _said(wanted), got and _said(got))


def _said(block: Block) -> str:
    """Return *block* in our dialect, but for the marks that only say how it looks."""
    plain = Block(BlockKind.PARAGRAPH, block.lines)
    return canonical((block if block.kind is BlockKind.NUMBER else plain,))


class _Walk:
    """Walks the code of a part as `render` does, and tells what should stand where.

    `written` becomes the part itself, with nothing in its controls; `links` are the addresses that
    the links in it name, by what they name them, and `starts` the numbers that its items say, by
    the list and the level of each: every item is a list of its own.
    """

    def __init__(self, part: str, words: Words, values: Values) -> None:
        self.part = part
        self.words = words
        self.values = values
        self.written: list[str] = []
        self.links: dict[str, str] = {}
        self.starts: dict[tuple[str, int], int] = {}

    def block(self, code: Code, prefix: str) -> Iterator[_Said]:
        """Yield the answers of *code*; what stands outside controls goes to `written`."""
        for node in code:
            if isinstance(node, str):
                self.written.append(node)
            else:
                yield from self._node(node, prefix)

    def _node(self, node: Node, prefix: str) -> Iterator[_Said]:
        match node:
            case Field(code):
                self.written += (node.before, node.after)
                yield self._answer(prefix, node.tag, _text(self.words, self._value(code), node))
            case Tick(code, on, _, tag):
                self.written.append(on)
                yield self._answer(prefix, tag, bool(self._value(code)))
            case If(branches):
                holding = (each.body for each in branches if self._value(each.test))
                yield from self.block(next(holding, ()), prefix)
            case For(code, slot, body):
                for _ in self._rows(slot, self._value(code) or ()):
                    yield from self.block(body, prefix)
            case Repeat(code, slot, tag, body):
                for number in self._rows(slot, self._value(code) or (None,)):
                    yield from self.block(body, f"{prefix}{tag}[{number}].")
            case Ensure(body) | Grid(body):
                yield from self.block(body, prefix)
            case _:
                self._print(node)

    def _print(self, node: Id | Print | Leaf | Paragraphs | Runs) -> None:
        """Write what stands outside controls."""
        match node:
            case Id():
                self.written.append("0")
            case Print(code):
                self._put(_as_xml, code)
            case Leaf(code):
                self._put(attribute, code)
            case Paragraphs(code):
                value = self._value(code)
                for block in () if value is None else value.blocks:
                    self.written.append(f"<w:p>{self._properties(block)}")
                    _runs(self, block.lines)
                    self.written.append("</w:p>")
            case Runs(code):
                value = self._value(code)
                _runs(self, () if value is None else canonical_lines(value))
            case _:
                assert_never(node)

    def _properties(self, block: Block) -> str:
        if block.kind is BlockKind.PARAGRAPH:
            return ""
        if block.kind is BlockKind.HEADING:
            return f'<w:pPr><w:pStyle w:val="{HEADINGS[block.level - 2]}"/></w:pPr>'
        key = _BULLETS
        if block.kind is BlockKind.NUMBER:
            key = f"list {len(self.starts)}"
            self.starts[key, block.level] = block.number or 0
        return (
            f'<w:pPr><w:numPr><w:ilvl w:val="{block.level}"/><w:numId w:val="{key}"/></w:numPr>'
            "</w:pPr>"
        )

    def _put(self, write: Callable[[str], str], code: Expression) -> None:
        value = self._value(code)
        if value is not None:
            self.written.append(write(self.words.shown(value)))

    def _rows(self, slot: int, rows: Sequence[Any]) -> Iterator[int]:
        """Put each of *rows* in its slot, and yield its number from 0."""
        for number, row in enumerate(rows):
            self.values[slot] = row
            self.values[slot + 1] = (number + 1, len(rows))
            yield number

    def _value(self, code: Expression) -> Any:
        return getter(code, self.words)(self.values)

    def _answer(self, prefix: str, tag: str, value: Any) -> _Said:
        return _Said(prefix + tag, value)


def _as_xml(text: str) -> str:
    """Write *text* within `w:t`."""
    pieces = {"\n": "</w:t><w:br/><w:t>", "\t": "</w:t><w:tab/><w:t>"}
    return "".join(pieces.get(each) or attribute(each) for each in text)


def _runs(walk: _Walk, lines: Sequence[Sequence[Run]]) -> None:
    for number, line in enumerate(lines):
        if number:
            walk.written.append("<w:r><w:br/></w:r>")
        for run in line:
            marks = "<w:b/>" * run.bold + "<w:i/>" * run.italic
            text = f"<w:r><w:rPr>{marks}</w:rPr><w:t>{_as_xml(run.text)}</w:t></w:r>"
            if run.link:
                name = f"to {len(walk.links)}"
                walk.links[name] = run.link
                text = f'<w:hyperlink xmlns:to="{R}" to:id="{name}">{text}</w:hyperlink>'
            walk.written.append(text)


def _text(words: Words, value: Any, field: Field) -> str | None:
    if value in _EMPTY:
        return None
    if isinstance(value, Tekst) and field.how in ("paragraphs", "runs"):
        return value.canonical
    return words.chosen(value, "\n" if field.how == "lines" else ", ", dict(field.choices))
