"""Which of its choices a question means, however somebody writes it."""

import re
from collections.abc import Sequence

from behovsmelding.intake.foreign.asked.asking import Ask, Asked
from behovsmelding.intake.foreign.words.periods import periods
from behovsmelding.intake.foreign.words.wording import cleaned, folded, stems

_SHORT = 3
"""How many letters a choice that is cut short has at the most."""
_LONGEST = 30
"""How many words an answer on a line has at the most."""
_PARTS = re.compile(r"[,;\n/]|\bog\b")


def option(asked: Asked, text: str) -> str | None:
    """Return which answer of a question *text* is, though it say more or less than the form."""
    said = folded(text)
    if said in asked.options or not said:
        return asked.options.get(said)
    if asked.ask is Ask.PERIODS:
        return next((each for each in periods(text) if each in asked.options.values()), None)
    own = stems(cleaned(text))
    found: dict[str, int] = {}
    for name, value in asked.options.items():
        words = stems(name)
        if words <= own or (own <= words and len(said) > _SHORT):
            found[value] = max(found.get(value, 0), len(words & own))
    best = max(found.values(), default=0)
    values = [value for value, count in found.items() if count == best]
    return values[0] if len(values) == 1 else None


def chosen(boxes: Sequence[object], asked: Asked) -> float:
    """Return the share of *boxes* that are answers to a question."""
    hits = [option(asked, getattr(box, "text", "")) is not None for box in boxes]
    return sum(hits) / len(hits) if hits else 0.0


def has_option(text: str, asked: Asked) -> bool:
    """Tell whether *text* names an answer that a question leaves, perhaps with others beside it."""
    if len(text.split()) > _LONGEST:
        return False
    own = stems(text)
    return any(option(asked, part) is not None for part in _PARTS.split(text)) or any(
        stems(name) <= own for name in asked.options
    )
