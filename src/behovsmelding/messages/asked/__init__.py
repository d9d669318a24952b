"""How else a caseworker asks what a form asks, where the form's own words are others.

The forms of the counties ask for the same in words of their own. Here is what such a question is
likely to be called, by the path of the field, in bokmål: the endings of words, and nynorsk, make no
difference. A guess by these is never more than likely.
"""

from collections.abc import Mapping

from behovsmelding.messages.asked.felles import BESIDE, IN_FIELDS, IN_PROMPTS, OTHERS, ROW
from behovsmelding.messages.asked.kollektiv import KOLLEKTIV
from behovsmelding.messages.asked.lokal import LOKAL, OF_OTHERS

OF: Mapping[str, Mapping[str, tuple[str, ...]]] = {"lokal": LOKAL, "kollektiv": KOLLEKTIV}
NOT_OURS: Mapping[str, tuple[str, ...]] = {"lokal": OF_OTHERS, "kollektiv": OTHERS}
"""Both by the name of the generation: how ours is asked, and what only other forms ask for."""

__all__ = ["BESIDE", "IN_FIELDS", "IN_PROMPTS", "NOT_OURS", "OF", "ROW"]
