"""Sections that repeat the same as another does: most often one was copied, and forgotten."""

from collections.abc import Iterator, Sequence
from typing import NamedTuple

from behovsmelding.docx.findings import Finding, Place
from behovsmelding.docx.program import Code, Ensure, Field, Grid, If, Repeat, Tick
from behovsmelding.messages.ui.belonging import ONE

_FEW = 2
"""Fewer answers than these may well be wanted in two places."""


class Section(NamedTuple):
    """A repeating section as it was read: where it stands, and what it repeats."""

    place: Place
    node: Repeat


def doubled(sections: Sequence[Section]) -> Iterator[Finding]:
    """Yield each of *sections* that shows the same answers of the same rows as one before it."""
    seen: dict[tuple[object, ...], Section] = {}
    for each in sections:
        shown = frozenset(_tags(each.node.body))
        known = seen.setdefault((each.node.rows, shown), each)
        if known is not each and len(shown) >= _FEW:
            params = {"tagg": each.node.tag, "første": ONE.filled(fra=known.place.paragraph)}
            yield Finding("BM851", each.place, params)


def _tags(code: Code) -> Iterator[str]:
    """Yield the tags of the controls in *code*, those of a section in it with its own before."""
    for node in code:
        match node:
            case Field(tag=tag) | Tick(tag=tag):
                yield tag
            case Repeat(tag=tag, body=body):
                yield from (f"{tag}.{inner}" for inner in _tags(body))
            case Ensure(body) | Grid(body):
                yield from _tags(body)
            case If(branches):
                for branch in branches:
                    yield from _tags(branch.body)
            case _:
                pass
