"""How long there is to the deadline."""

from datetime import date

from behovsmelding.messages import Language
from behovsmelding.messages.ui import overview as words
from behovsmelding.messages.ui.dates import SET_BY_STATSFORVALTEREN, written


def deadline(frist: date | None, today: date, language: Language) -> str:
    """Say when *frist* is and how long that is from *today*."""
    if frist is None:
        return SET_BY_STATSFORVALTEREN.of(language)
    left = (frist - today).days
    return f"{written(frist, language)} ({_left(left, language)})"


def _left(days: int, language: Language) -> str:
    if days in words.NEAR:
        return words.NEAR[days].of(language)
    return (words.AHEAD if days > 0 else words.PAST).of(language, days=abs(days))
