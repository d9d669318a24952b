"""Members of a list in which nobody wrote: what their fields show of themselves is no answer.

That is «0», or the first of the choices in a list.
"""

from collections.abc import Callable, Iterable, Sequence

from behovsmelding.intake.foreign.spots.seen import Content, Spot, Title
from behovsmelding.intake.foreign.straightening.amounts import NOTHING
from behovsmelding.intake.foreign.words.wording import cleaned, folded


def empty_untouched(spots: Sequence[Spot]) -> None:
    """Take what fields show out of each member in which nothing else stands: a part, or a row."""
    parts: dict[Title, list[Content]] = {}
    rows: dict[tuple[int, int], list[Content]] = {}
    for spot in spots:
        titles = reversed(spot.titles)
        title = next((each for each in titles if each.headed and each.headed.section.begins), None)
        if title is not None:
            parts.setdefault(title, []).extend(spot.contents)
        if spot.is_member and spot.in_grid is not None:
            for at, content in enumerate(spot.contents):
                rows.setdefault((spot.in_grid, at), []).append(content)
    _empty(parts.values(), lambda each: _is_nothing(each) or _is_given(each))
    # A zero that stands in a row may well be meant.
    _empty(rows.values(), _is_given)


def _empty(members: Iterable[Sequence[Content]], says_nothing: Callable[[Content], bool]) -> None:
    for contents in members:
        if all(each.is_open or says_nothing(each) for each in contents):
            for each in contents:
                each.at, each.lines = each.line, []


def _is_nothing(content: Content) -> bool:
    return not content.boxes and cleaned(content.text).casefold() in NOTHING


def _is_given(content: Content) -> bool:
    """Tell whether a place has what its field shows until somebody writes in it."""
    is_shown = bool(content.given) and folded(content.text) == folded(content.given)
    return is_shown and not content.boxes
