"""A compiled template: what of it is the same in every document, and the code for what is not.

The code is plain data, so that a cache can keep it as JSON: whoever can write to the cache might
change what a document says, but never make this program run anything. Its pieces, with the name of
each first, are made in `assemble` and run in `render`.
"""

from typing import Any

import attrs

from behovsmelding.word.package import Base, Packed


@attrs.frozen
class Program:
    """What `render` needs to make a document.

    `stories` is the code of each part with answers in it, and `looks` are those of `text.Look`.
    `prelude` names what is asked of the root once, `slots` is how many values are in scope at most.
    `extended` are the parts that links and lists may add to, cut where the additions come. `lists`
    is Word's number of the bullets, of the pool's first list and the one past its last, and of
    their abstract list, in the part `numbering`. `stamp` is the part that carries the hashes, and
    `digests` those of the unchanging parts. `printed` are the model's paths that have a place.
    """

    stories: dict[str, list[Any]]
    looks: list[list[Any]]
    prelude: list[str]
    slots: int
    first_id: int
    extended: dict[str, list[str]]
    numbering: str
    lists: list[int]
    stamp: str
    printed: list[str]
    digests: dict[str, str]


@attrs.frozen
class Compiled:
    """A program and its ready bytes: the unchanging parts, and the extended ones as they stand."""

    program: Program
    base: Base
    ready: dict[str, Packed]


def relations_of(part: str) -> str:
    """Return the name of the part that holds the relationships of *part*."""
    folder, _, name = part.rpartition("/")
    return f"{folder}/_rels/{name}.rels" if folder else f"_rels/{name}.rels"
