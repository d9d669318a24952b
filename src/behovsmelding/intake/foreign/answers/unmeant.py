"""Members of a list that nobody means: «Ikke aktuelt» is all that is said of them."""

import re

from behovsmelding.intake.reading import Svar
from behovsmelding.model.path import Path

_UNMEANT = re.compile(r"(?i)\W*(?:nei\W*)?(?:(?:ikke|ikkje) aktuel[lt]t?)?\W*")
_MEMBER = 2
"""How many steps lead to a member of a list."""


def drop_unmeant(answers: dict[Path, Svar]) -> None:
    """Take out of *answers* the members of lists of which nothing else is said."""
    members: dict[Path, list[Svar]] = {}
    for each in answers.values():
        if len(each.path) > _MEMBER and isinstance(each.path[1], int):
            members.setdefault(each.path[:_MEMBER], []).append(each)
    for said in members.values():
        if all(_UNMEANT.fullmatch(str(each.value)) for each in said):
            for each in said:
                del answers[each.path]
