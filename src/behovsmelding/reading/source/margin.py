"""Which keys stand at the margin of a text, and which models they are of."""

import re
import unicodedata
from functools import lru_cache
from typing import Any

from behovsmelding import generation


@lru_cache(maxsize=1)
def keys_of(text: str) -> frozenset[str]:
    """Return the keys at the margin of *text*: kept, for a text is asked about again and again."""
    composed = unicodedata.normalize("NFC", text)
    return frozenset(re.findall(r"(?m)^([a-zæøå_]+)[ \t]*:", composed))


def models_of(margin: frozenset[str]) -> tuple[Any, ...]:
    """Return the models that a text may be of: those with most of their keys at its *margin*."""
    return _models(frozenset(margin & {key for each in generation.every() for key in each.keys}))


@lru_cache(maxsize=16)
def _models(keys: frozenset[str]) -> tuple[Any, ...]:
    most = max(len(keys & set(each.keys)) for each in generation.every())
    chosen = [each for each in generation.every() if len(keys & set(each.keys)) == most]
    return tuple(each.model for each in chosen)
