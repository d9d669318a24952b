"""A compiled template: what of it is the same in every document, and the code for what is not.

The code is plain data, so that a cache can keep it as JSON: whoever can write to the cache might
change what a document says, but never make this program run anything. Its pieces, with the name of
each first, are made in `compiling.assemble` and run in `rendering.steps`.
"""

from typing import Any

import attrs

from behovsmelding.docx.ooxml.package import Base, Packed

Code = list[Any]
"""A piece of a compiled template: plain lists, texts and numbers, so that a cache can be JSON."""


@attrs.frozen
class Program:
    """What `render` needs to make a document.

    `stories` is the code of each part with answers in it, and `looks` are those of
    `rendering.text.Look`. `prelude` names what is asked of the root once, `slots` is how many
    values are in scope at most. `extended` are the parts that links and lists may add to, cut where
    the additions come. `lists` is Word's number of the bullets, of the pool's first list and the
    one past its last, and of their abstract list, in the part `numbering`. `stamp` is the part that
    carries the hashes, and `digests` those of the unchanging parts. `printed` are the model's paths
    that have a place.
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
