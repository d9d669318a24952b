"""Render documents from a compiled template: one walk over its code, and a zip."""

from collections.abc import Callable, Sequence
from functools import partial
from typing import Any

from behovsmelding.model.felles import Målform
from behovsmelding.model.tekst import Tekst
from behovsmelding.word.evaluate import Getter, Values, getter
from behovsmelding.word.grid import fitted
from behovsmelding.word.links import Links, Lists
from behovsmelding.word.package import pack
from behovsmelding.word.printing import Prints, Words
from behovsmelding.word.program import Compiled, relations_of
from behovsmelding.word.scope import Code
from behovsmelding.word.stamp import checksum, lines, stamped
from behovsmelding.word.text import (
    TEXT_END,
    Look,
    carried,
    characters,
    escaped,
    inline,
    leaf,
    paragraphs,
)


class Document:
    """What is going on while one document is rendered."""

    def __init__(self, program_lists: Sequence[int], first_id: int) -> None:
        bullets, first, end, abstract = program_lists
        self.lists = Lists(bullets, range(first, end), abstract)
        self.links = Links()
        self.out: list[str] = []
        self.put = self.out.append
        self.next_id = first_id
        self.sums: list[int] = []

    def begin(self) -> None:
        """Begin a new part."""
        self.links = Links()
        self.out = []
        self.put = self.out.append


Step = Callable[[Values, Document], None]


class Template:
    """A template that was checked and compiled, for one form and målform.

    It may be rendered from in many threads, and pickled: only its data travel.
    """

    def __init__(self, compiled: Compiled, form: Prints, målform: Målform) -> None:
        self.compiled = compiled
        self.form = form
        self.målform = målform
        linker = _Linker(Words(form, målform), compiled.program.looks)
        self._digests = lines(compiled.program.digests)
        self._stories = [
            (part, linker.block(code)) for part, code in compiled.program.stories.items()
        ]

    def __reduce__(self) -> Any:
        """Pickle the data and link them anew."""
        return Template, (self.compiled, self.form, self.målform)

    def render(self, melding: Any) -> bytes:
        """Return the Word document that says what *melding* does.

        Raises `TypeError` for a behovsmelding of another generation, and `ValueError` for text that
        a Word document cannot carry; the model lets nobody write such text.
        """
        if not isinstance(melding, self.form.model):
            raise TypeError(f"the template is for {self.form.model.__qualname__}")
        program = self.compiled.program
        values: Values = [None] * (program.slots + len(program.prelude))
        values[0] = melding
        for number, name in enumerate(program.prelude, 1):
            values[-number] = getattr(melding, name)
        document = Document(program.lists, program.first_id)
        written: dict[str, bytes] = {}
        changed: dict[str, str] = {}
        for part, steps in self._stories:
            document.begin()
            _run(steps, values, document)
            written[part] = "".join(document.out).encode()
            if document.links.ids:
                changed[relations_of(part)] = document.links.xml()
        if document.lists.added:
            changed[program.numbering] = "".join(document.lists.added)
        return self._packed(written, changed, document.sums)

    def _packed(self, written: dict[str, bytes], changed: dict[str, str], sums: list[int]) -> bytes:
        """Write the zip: the stories, what links and lists *changed*, and the stamp."""
        program = self.compiled.program
        parts = [pack(name, data) for name, data in written.items()]
        digested = dict(written)
        for name, packed in self.compiled.ready.items():
            if name in changed:
                before, after = program.extended[name]
                data = f"{before}{changed[name]}{after}".encode()
                digested[name] = data
                parts.append(pack(name, data))
            else:
                parts.append(packed)
        before, after = program.extended[program.stamp]
        stamp = stamped(self._digests, digested, sums)
        parts.append(pack(program.stamp, f"{before}{stamp}{after}".encode()))
        return self.compiled.base.with_parts(parts)


def _run(steps: list[str | Step], values: Values, document: Document) -> None:
    put = document.put
    for step in steps:
        if step.__class__ is str:
            put(step)
        else:
            step(values, document)  # type: ignore[operator]


class _Linker:
    """Makes functions of the code of a template."""

    def __init__(self, words: Words, looks: Sequence[Sequence[Any]]) -> None:
        self.words = words
        self.looks = [Look(p, h2, h3, tuple(item), tuple(runs)) for p, h2, h3, item, runs in looks]

    def block(self, code: Code) -> list[str | Step]:
        """Make the steps of *code*."""
        return [each if isinstance(each, str) else self._step(each) for each in code]

    def _step(self, code: Code) -> Step:
        name, *rest = code
        make: Callable[..., Step] = getattr(self, f"_{name}")
        return make(*rest)

    def _id(self) -> Step:
        return _next_id

    def _print(self, code: Code) -> Step:
        return partial(_print, getter(code, self.words), self.words.shown)

    def _leaf(self, code: Code) -> Step:
        return partial(_leaf, getter(code, self.words), self.words.shown)

    def _paragraphs(self, code: Code, look: int) -> Step:
        return partial(_paragraphs, getter(code, self.words), self.looks[look])

    def _runs(self, code: Code, look: int) -> Step:
        return partial(_runs, getter(code, self.words), self.looks[look])

    def _field(self, code: Code, how: str, about: dict[str, Any]) -> Step:
        get = getter(code, self.words)
        around = (about["before"], about["after"], about["empty"])
        if how in ("line", "lines"):
            joint = "\n" if how == "lines" else ", "
            return partial(_line, get, self.words.shown, joint, about["choices"], around)
        write = _as_paragraphs if how == "paragraphs" else _as_runs
        return partial(_rich, get, self.words.shown, write, self.looks[about["look"]], around)

    def _tick(self, code: Code, on: str, off: str, _tag: str) -> Step:
        return partial(_tick, getter(code, self.words), on, off)

    def _if(self, branches: list[list[Any]]) -> Step:
        linked = [(getter(test, self.words), self.block(body)) for test, body in branches]
        return partial(_if, linked)

    def _for(self, code: Code, slot: int, body: Code) -> Step:
        return partial(_for, getter(code, self.words), slot, self.block(body), ())

    def _repeat(self, code: Code, slot: int, body: Code, _tag: str) -> Step:
        return partial(_for, getter(code, self.words), slot, self.block(body), (None,))

    def _grid(self, body: Code) -> Step:
        return partial(_grid, self.block(body))

    def _ensure(self, body: Code) -> Step:
        return partial(_ensure, self.block(body))


def _grid(body: list[str | Step], values: Values, document: Document) -> None:
    """Run *body*, a table, and fit its columns to its cells."""
    start = len(document.out)
    _run(body, values, document)
    table = "".join(document.out[start:])
    del document.out[start:]
    document.put(fitted(table))


Shown = Callable[..., str]
Around = tuple[str, str, str]
"""The XML before and after an answer, and what stands instead where there is none."""


def _next_id(_values: Values, document: Document) -> None:
    document.put(str(document.next_id))
    document.next_id += 1


def _print(get: Getter, shown: Shown, values: Values, document: Document) -> None:
    value = get(values)
    if value is not None:
        document.put(escaped(carried(value if value.__class__ is str else shown(value))))


def _leaf(get: Getter, shown: Shown, values: Values, document: Document) -> None:
    value = get(values)
    if value is not None:
        document.put(leaf(carried(shown(value))))


def _paragraphs(get: Getter, look: Look, values: Values, document: Document) -> None:
    value = get(values)
    if value is not None:
        document.put(paragraphs(value, look, document.lists, document.links))


def _runs(get: Getter, look: Look, values: Values, document: Document) -> None:
    value = get(values)
    if value is not None:
        document.put(inline(value, look, document.links))


def _line(  # noqa: PLR0913, PLR0917 - bound once, called often
    get: Getter,
    shown: Shown,
    joint: str,
    choices: dict[str, str] | None,
    around: Around,
    values: Values,
    document: Document,
) -> None:
    value = get(values)
    before, after, empty = around
    if not value and _is_empty(value):
        document.put(empty)
        document.sums.append(0)
        return
    text = carried(value if value.__class__ is str else shown(value, joint))
    if choices is not None:
        text = choices.get(text, text)
    document.put(before + escaped(text) + after)
    document.sums.append(checksum(text))


def _rich(  # noqa: PLR0913, PLR0917 - bound once, called often
    get: Getter,
    shown: Shown,
    write: Callable[[Tekst, Look, Document], str],
    look: Look,
    around: Around,
    values: Values,
    document: Document,
) -> None:
    value = get(values)
    before, after, empty = around
    if not value and _is_empty(value):
        document.put(empty)
        document.sums.append(0)
    elif isinstance(value, Tekst):
        document.put(before + write(value, look, document) + after)
        document.sums.append(checksum(characters(value)))
    else:
        text = carried(shown(value, "\n"))
        document.sums.append(checksum(text))
        line = look.runs[0] + escaped(text) + TEXT_END
        whole = look.paragraph + line + "</w:p>" if write is _as_paragraphs else line
        document.put(before + whole + after)


def _is_empty(value: Any) -> bool:
    """Tell whether a false *value* is no answer: 0 and a no are answers."""
    return not isinstance(value, int)


def _as_paragraphs(tekst: Tekst, look: Look, document: Document) -> str:
    return paragraphs(tekst, look, document.lists, document.links)


def _as_runs(tekst: Tekst, look: Look, document: Document) -> str:
    return inline(tekst, look, document.links)


def _tick(get: Getter, on: str, off: str, values: Values, document: Document) -> None:
    ticked = get(values)
    document.put(on if ticked else off)
    document.sums.append(1 if ticked else 0)


def _if(
    branches: list[tuple[Getter, list[str | Step]]], values: Values, document: Document
) -> None:
    for test, body in branches:
        if test(values):
            _run(body, values, document)
            return


def _for(  # noqa: PLR0913, PLR0917 - bound once, called often
    get: Getter,
    slot: int,
    body: list[str | Step],
    without: tuple[None, ...],
    values: Values,
    document: Document,
) -> None:
    """Run *body* for every row; a repeating section shows one blank item *without* any."""
    rows = get(values) or without
    for number, row in enumerate(rows, 1):
        values[slot] = row
        values[slot + 1] = (number, len(rows))
        _run(body, values, document)


def _ensure(body: list[str | Step], values: Values, document: Document) -> None:
    """Run *body*; end with a paragraph, as Word demands of a cell, if it did not."""
    start = len(document.out)
    _run(body, values, document)
    last = next((text for text in reversed(document.out[start:]) if text), "")
    if not last.endswith(("</w:p>", "</w:sdt>")):
        document.put("<w:p/>")
