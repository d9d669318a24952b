"""Prove that nothing is lost: compare a document, read back, with what it was to say."""

from collections.abc import Callable, Iterator, Sequence
from typing import Any

import attrs

from behovsmelding.model.tekst import Tekst
from behovsmelding.word.evaluate import Values, getter
from behovsmelding.word.ooxml import w
from behovsmelding.word.printing import Words
from behovsmelding.word.read import Answer, Story, answers, plain_text, stories
from behovsmelding.word.render import Template
from behovsmelding.word.scope import Code

_EMPTY = (None, "", ())


@attrs.frozen
class Difference:
    """An answer that a document does not give as it was to be.

    `address` is that of a control, or empty for what a template prints in its text.
    """

    part: str
    address: str
    expected: str | bool | None
    found: str | bool | None


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
        found.extend(_missing(part, walk.printed, story))
    return tuple(found)


def _different(expected: Sequence[Answer], found: Sequence[Answer]) -> Iterator[Difference]:
    for wanted, got in zip(expected, found, strict=False):
        if wanted != got:
            yield Difference(wanted.part, wanted.address, wanted.value, got.value)
    for wanted in expected[len(found) :]:
        yield Difference(wanted.part, wanted.address, wanted.value, None)
    for got in found[len(expected) :]:
        yield Difference(got.part, got.address, None, got.value)


def _missing(part: str, printed: Sequence[str], story: Story | None) -> Iterator[Difference]:
    """Yield what was printed outside controls and does not stand there, in its order."""
    text = "" if story is None else _text_of(story)
    at = 0
    for piece in printed:
        place = text.find(piece, at)
        if place < 0:
            yield Difference(part, "", piece, None)
        else:
            at = place + len(piece)


def _text_of(story: Story) -> str:
    paragraphs = list(story.root.iter(w("p")))
    return "\n".join(map(plain_text, paragraphs)) or "".join(story.root.itertext())


class _Walk:
    """Walks the code of a part as `render` does, and tells what should stand where."""

    def __init__(self, part: str, words: Words, values: Values) -> None:
        self.part = part
        self.words = words
        self.values = values
        self.printed: list[str] = []

    def block(self, code: Code, prefix: str) -> Iterator[Answer]:
        """Yield the answers of *code*; what stands outside controls goes to `printed`."""
        for node in code:
            if not isinstance(node, str) and (step := _STEPS.get(node[0])):
                yield from step(self, prefix, *node[1:])

    def value(self, code: Code) -> Any:
        """Return the value of an expression."""
        return getter(code, self.words)(self.values)

    def answer(self, prefix: str, tag: str, value: Any) -> Answer:
        """Return an answer of this part."""
        return Answer(self.part, prefix + tag, value)


def _printed(walk: _Walk, _prefix: str, code: Code, *_look: int) -> Iterator[Answer]:
    value = walk.value(code)
    if isinstance(value, Tekst) and _look:
        lines = [line for block in value.blocks for line in block.lines]
        walk.printed.extend("".join(run.text for run in line) for line in lines)
    elif value is not None:
        walk.printed.append(walk.words.shown(value))
    return iter(())


def _field(
    walk: _Walk, prefix: str, code: Code, how: str, about: dict[str, Any]
) -> Iterator[Answer]:
    value = walk.value(code)
    yield walk.answer(prefix, about["tag"], _text(walk.words, value, how, about["choices"]))


def _text(words: Words, value: Any, how: str, choices: dict[str, str] | None) -> str | None:
    if value in _EMPTY:
        return None
    if isinstance(value, Tekst) and how in ("paragraphs", "runs"):
        return value.canonical
    return words.chosen(value, ", " if how == "line" else "\n", choices or {})


def _tick(walk: _Walk, prefix: str, code: Code, _on: str, _off: str, tag: str) -> Iterator[Answer]:
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
    "print": _printed,
    "leaf": _printed,
    "paragraphs": _printed,
    "runs": _printed,
    "field": _field,
    "tick": _tick,
    "if": _if,
    "for": _for,
    "repeat": _for,
    "ensure": _inside,
    "grid": _inside,
}
