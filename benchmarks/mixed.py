"""The same words in another order: a document as long as the one it is made of, and another."""

import random
from typing import Any

import attrs

from behovsmelding.model.tekst import Tekst


def mixed(value: Any, seed: str) -> Any:
    """Return *value* with the words of each line of its texts in an order that *seed* gives."""
    if isinstance(value, Tekst):
        return Tekst(_mixed(value.tekst, seed))
    if value.__class__ is str:
        return _mixed(value, seed)
    if isinstance(value, tuple):
        return tuple(mixed(each, seed) for each in value)
    if not attrs.has(value.__class__):
        return value
    made = {each.name: getattr(value, each.name) for each in attrs.fields(value.__class__)}
    changed = {name: mixed(part, f"{seed} {name}") for name, part in made.items()}
    return attrs.evolve(value, **{n: new for n, new in changed.items() if new != made[n]})


def _mixed(text: str, seed: str) -> str:
    mixer = random.Random(seed)  # noqa: S311 - no secret
    lines = []
    for line in text.split("\n"):
        first, *words = line.split(" ")
        mixer.shuffle(words)
        lines.append(" ".join([first, *words]))
    return "\n".join(lines)
