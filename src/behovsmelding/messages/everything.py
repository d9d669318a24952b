"""Every phrase of ours by its place: for those who translate, and to count what is lacking."""

from collections.abc import Iterator, Mapping
from typing import Any

from behovsmelding import messages
from behovsmelding.messages import Entry, Language, Phrase, every_code
from behovsmelding.messages.explanations import explanation


def every_phrase() -> dict[str, Phrase]:
    """Return every phrase by its place: `ui.editor.WRITE`, `codes.amounts.BM301.tip`."""
    found: dict[str, Phrase] = {}
    seen: set[int] = set()
    for place, phrase in _everywhere():
        # What one table takes from another has its place there.
        if id(phrase) not in seen:
            seen.add(id(phrase))
            found[place] = phrase
    return found


def lacking(language: Language) -> tuple[str, ...]:
    """Return the places of our words that *language* has none at: there, those in bokmål stand."""
    return tuple(at for at, phrase in every_phrase().items() if language not in phrase.texts)


def _everywhere() -> Iterator[tuple[str, Phrase]]:
    yield from _in(vars(messages), "")
    for place, module in messages.modules():
        yield from _in(vars(module), place)
    for code in every_code():
        yield f"explanations.{code}", explanation(code).meaning


def _in(value: Any, place: str) -> Iterator[tuple[str, Phrase]]:
    """Yield the phrases in *value*, which stands at *place*."""
    match value:
        case Phrase():
            yield place, value
        case Entry():
            for part in ("sentence", "tip", "related"):
                yield f"{place}.{part}", getattr(value, part)
        case Mapping():
            for key, each in value.items():
                if key != "__builtins__":
                    yield from _in(each, f"{place}.{key}" if place else str(key))
        case tuple():
            for position, each in enumerate(value):
                yield from _in(each, f"{place}.{position}")
