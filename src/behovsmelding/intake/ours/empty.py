"""The sections and rows of a document in which nobody answered anything."""

from collections import Counter
from collections.abc import Iterable, Iterator

from behovsmelding.intake.draft import Draft
from behovsmelding.intake.reading import Place, Told
from behovsmelding.intake.tags import Given
from behovsmelding.model.path import Path


def empty(said: Iterable[Given], made: Draft, places: Iterable[Path]) -> Iterator[Told]:
    """Tell of the members of lists that are empty in a document, where the form has none open.

    *made* is the draft of what was *said*, and *places* are those of the document it would give.
    """
    there: dict[Path, Place | None] = {}
    for each in said:
        if each.to.field is not None:
            for at, step in enumerate(each.to.path, 1):
                if isinstance(step, int):
                    there.setdefault(each.to.path[:at], each.place)
    asked: Counter[Path] = Counter(path[:-1] for path in places if isinstance(path[-1], int))
    answered = Counter(to for path in there if made.place(path) and (to := made.place(path[:-1])))
    # Those that the form itself has open there, beside the answered ones.
    left = asked - answered
    for path, place in there.items():
        to = made.place(path[:-1])
        # Of what stands in a member that is told of, nothing more is told.
        if to is None or made.place(path) is not None:
            continue
        if left[to]:
            left[to] -= 1
        else:
            yield Told("empty", "", place, path)
