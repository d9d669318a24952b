"""Which of its choices a question means, however somebody writes it."""

import re
from collections.abc import Iterable, Sequence

from behovsmelding.intake.foreign.asked.asking import Ask, Asked
from behovsmelding.intake.foreign.words.periods import periods
from behovsmelding.intake.foreign.words.wording import cleaned, folded, stems

_SHORT = 3
"""How many letters a choice that is cut short has at the most."""
_LONGEST = 30
"""How many words an answer on a line has at the most."""
_CUT = re.compile(r"\b([^\W\d]{3,})\.")
"""A word that is cut short: «priv.», «univ.»."""
_PARTS = re.compile(r"[,;\n/]|\bog\b")
_LEFT = re.compile(r"(?i)[,;/]|\b(?:og/)?eller\b")
"""What stands between the choices that a line leaves."""
_CHOICE = 3
"""How many words a choice on such a line has at the most."""


def option(asked: Asked, text: str) -> str | None:
    """Return which answer of a question *text* is, though it say more or less than the form."""
    said = folded(text)
    if said in asked.options or not said:
        return asked.options.get(said)
    if asked.ask is Ask.PERIODS:
        return next((each for each in periods(text) if each in asked.options.values()), None)
    own = stems(_in_full(cleaned(text), asked.options))
    found: dict[str, int] = {}
    for name, value in asked.options.items():
        words = stems(name)
        if words <= own or (own <= words and len(said) > _SHORT):
            found[value] = max(found.get(value, 0), len(words & own))
    best = max(found.values(), default=0)
    values = [value for value, count in found.items() if count == best]
    return values[0] if len(values) == 1 else None


def _in_full(text: str, options: Iterable[str]) -> str:
    """Return *text* with each word in full that is cut short, if one in *options* begins so."""
    if not _CUT.search(text):
        return text
    words = {word for name in options for word in name.split()}

    def whole(found: re.Match[str]) -> str:
        begun = sorted(word for word in words if word.startswith(found[1].casefold()))
        first = "".join(begun[:1])
        # «Kommunal» and «kommune» are one, and «privateid» is said with «privat» alone.
        is_one = all(word.startswith(first) or stems(word) == stems(first) for word in begun)
        return first if begun and is_one else found[0]

    return _CUT.sub(whole, text)


def chosen(boxes: Sequence[object], asked: Asked) -> float:
    """Return the share of *boxes* that are answers to a question."""
    hits = [option(asked, getattr(box, "text", "")) is not None for box in boxes]
    return sum(hits) / len(hits) if hits else 0.0


def offers(text: str, asked: Asked) -> bool:
    """Tell whether *text* only says what to choose between: «Planlegge eller gjennomføre»."""
    is_one = "eller" in (option(asked, text) or "").split()
    if is_one or not re.search(r"(?i)\beller\b", text):
        return False
    words = {word for name in asked.options for word in stems(name)}
    parts = [part for part in _LEFT.split(text) if part.strip()]
    return len(parts) > 1 and all(
        len(part.split()) <= _CHOICE and stems(part) & words for part in parts
    )


def has_option(text: str, asked: Asked) -> bool:
    """Tell whether *text* names an answer that a question leaves, perhaps with others beside it."""
    if len(text.split()) > _LONGEST:
        return False
    own = stems(text)
    return any(option(asked, part) is not None for part in _PARTS.split(text)) or any(
        stems(name) <= own for name in asked.options
    )
