"""Prove that nothing is lost: compare a document, read back, with what it was to say.

What it says is read back and held against the behovsmelding itself. Controls are compared by their
tags. What stands outside them, whether a template prints it or says it always, is compared
paragraph by paragraph: its text, what is bold, italic or a link, and whether it is a heading or
stands in a list.

How it looks, and every part that says the same in all documents, is held against the document that
the template makes of the behovsmelding now, for the same input gives the same bytes.
"""

from collections.abc import Callable, Iterator, Sequence
from typing import Any

from behovsmelding.docx.ooxml.package import attribute, relations_of
from behovsmelding.docx.ooxml.styles import HEADINGS
from behovsmelding.docx.ooxml.xml import R, parse
from behovsmelding.docx.printing import Words
from behovsmelding.docx.program import Code
from behovsmelding.docx.reading.answers import (
    Answer,
    Paragraph,
    Story,
    answers,
    paragraphs,
    stories,
)
from behovsmelding.docx.reading.compare import Difference, compare, paired
from behovsmelding.docx.rendering.evaluate import Values, getter
from behovsmelding.docx.rendering.template import Template
from behovsmelding.docx.rendering.text import canonical_lines
from behovsmelding.model.tekst import Block, Kind, Run, Tekst

_EMPTY = (None, "", ())


def verify(docx: bytes, template: Template, melding: Any) -> tuple[Difference, ...]:
    """Return where *docx* differs from what *template* says of *melding*; nothing if all is there.

    Raises `TemplateError` for a file that is no Word document.
    """
    program = template.compiled.program
    values: Values = [None] * (program.slots + len(program.prelude))
    values[0] = melding
    for number, name in enumerate(program.prelude, 1):
        values[-number] = getattr(melding, name)
    found: list[Difference] = []
    read = {story.part: story for story in stories(docx)}
    for part, code in program.stories.items():
        walk = _Walk(part, Words(template.form, template.målform), values)
        expected = list(walk.block(code, ""))
        story = read.get(part)
        found.extend(_different(expected, list(answers(story)) if story else []))
        found.extend(_unlike(part, _expected(walk, story), _found(story)))
    told = {difference.part for difference in found}
    told |= {relations_of(part) for part in told}
    looks = compare(template.render(melding), docx)
    found.extend(difference for difference in looks if difference.part not in told)
    return tuple(found)


def _different(expected: Sequence[Answer], found: Sequence[Answer]) -> Iterator[Difference]:
    for wanted, got in zip(expected, found, strict=False):
        if wanted != got:
            yield Difference(wanted.part, wanted.address, wanted.value, got.value)
    for wanted in expected[len(found) :]:
        yield Difference(wanted.part, wanted.address, wanted.value, None)
    for got in found[len(expected) :]:
        yield Difference(got.part, got.address, None, got.value)


def _expected(walk: "_Walk", story: Story | None) -> list[Paragraph]:
    """Return the paragraphs that should stand outside the controls of a part."""
    root = parse("".join(walk.written).encode(), walk.part)
    links = {} if story is None else story.links
    return paragraphs(Story(walk.part, root, {**links, **walk.links}))


def _found(story: Story | None) -> list[Paragraph]:
    return [] if story is None else paragraphs(story)


def _unlike(
    part: str, expected: Sequence[Paragraph], found: Sequence[Paragraph]
) -> Iterator[Difference]:
    """Yield the paragraphs that differ."""
    for wanted, got in paired(expected, found, lambda each: each):
        yield Difference(part, "", wanted and wanted.written, got and got.written)


class _Walk:
    """Walks the code of a part as `render` does, and tells what should stand where.

    `written` becomes the part itself, with nothing in its controls; `links` are the addresses that
    the links in it name, by what they name them.
    """

    def __init__(self, part: str, words: Words, values: Values) -> None:
        self.part = part
        self.words = words
        self.values = values
        self.written: list[str] = []
        self.links: dict[str, str] = {}

    def block(self, code: Code, prefix: str) -> Iterator[Answer]:
        """Yield the answers of *code*; what stands outside controls goes to `written`."""
        for node in code:
            if isinstance(node, str):
                self.written.append(node)
            else:
                yield from _STEPS[node[0]](self, prefix, *node[1:])

    def value(self, code: Code) -> Any:
        """Return the value of an expression."""
        return getter(code, self.words)(self.values)

    def answer(self, prefix: str, tag: str, value: Any) -> Answer:
        """Return an answer of this part."""
        return Answer(self.part, prefix + tag, value)


def _printed(walk: _Walk, _prefix: str, code: Code) -> Iterator[Answer]:
    value = walk.value(code)
    if value is not None:
        walk.written.append(_as_xml(walk.words.shown(value)))
    return iter(())


def _leaf(walk: _Walk, _prefix: str, code: Code) -> Iterator[Answer]:
    value = walk.value(code)
    if value is not None:
        walk.written.append(attribute(walk.words.shown(value)))
    return iter(())


def _as_xml(text: str) -> str:
    """Write *text* within `w:t`."""
    pieces = {"\n": "</w:t><w:br/><w:t>", "\t": "</w:t><w:tab/><w:t>"}
    return "".join(pieces.get(each) or attribute(each) for each in text)


def _blocks(walk: _Walk, _prefix: str, code: Code, _look: int) -> Iterator[Answer]:
    value = walk.value(code)
    for block in () if value is None else value.blocks:
        walk.written.append(f"<w:p>{_properties(block)}")
        _runs(walk, block.lines)
        walk.written.append("</w:p>")
    return iter(())


def _properties(block: Block) -> str:
    if block.kind is Kind.PARAGRAPH:
        return ""
    if block.kind is Kind.HEADING:
        return f'<w:pPr><w:pStyle w:val="{HEADINGS[block.level - 2]}"/></w:pPr>'
    return f'<w:pPr><w:numPr><w:ilvl w:val="{block.level}"/></w:numPr></w:pPr>'


def _inline(walk: _Walk, _prefix: str, code: Code, _look: int) -> Iterator[Answer]:
    value = walk.value(code)
    if value is not None:
        _runs(walk, canonical_lines(value))
    return iter(())


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


def _number(walk: _Walk, _prefix: str) -> Iterator[Answer]:
    walk.written.append("0")
    return iter(())


def _field(
    walk: _Walk, prefix: str, code: Code, how: str, about: dict[str, Any]
) -> Iterator[Answer]:
    value = walk.value(code)
    walk.written += (about["before"], about["after"])
    yield walk.answer(prefix, about["tag"], _text(walk.words, value, how, about["choices"]))


def _text(words: Words, value: Any, how: str, choices: dict[str, str] | None) -> str | None:
    if value in _EMPTY:
        return None
    if isinstance(value, Tekst) and how in ("paragraphs", "runs"):
        return value.canonical
    return words.chosen(value, ", " if how == "line" else "\n", choices or {})


def _tick(walk: _Walk, prefix: str, code: Code, on: str, _off: str, tag: str) -> Iterator[Answer]:
    walk.written.append(on)
    yield walk.answer(prefix, tag, bool(walk.value(code)))


def _if(walk: _Walk, prefix: str, branches: list[list[Any]]) -> Iterator[Answer]:
    for test, body in branches:
        if walk.value(test):
            yield from walk.block(body, prefix)
            return


def _for(walk: _Walk, prefix: str, code: Code, slot: int, *rest: Any) -> Iterator[Answer]:
    body, *tags = rest
    rows = walk.value(code) or ((None,) if tags else ())
    for number, row in enumerate(rows):
        walk.values[slot] = row
        walk.values[slot + 1] = (number + 1, len(rows))
        yield from walk.block(body, f"{prefix}{tags[0]}[{number}]." if tags else prefix)


def _inside(walk: _Walk, prefix: str, body: Code) -> Iterator[Answer]:
    yield from walk.block(body, prefix)


_STEPS: dict[str, Callable[..., Iterator[Answer]]] = {
    "id": _number,
    "print": _printed,
    "leaf": _leaf,
    "paragraphs": _blocks,
    "runs": _inline,
    "field": _field,
    "tick": _tick,
    "if": _if,
    "for": _for,
    "repeat": _for,
    "ensure": _inside,
    "grid": _inside,
}
