"""The periods that a text names, however short: «våren 2027», «H-27», «2. halvår 2027»."""

import re
from collections.abc import Iterator

_NAMED = re.compile(
    r"(?i)\b(?P<half>vår(?:en)?(?:halvår|semester)?(?:et)?|h(?:ø|au)st(?:en)?(?:halvår|semester)?(?:et)?|ut|[vh])"
    r"(?P<between>[ .\-–/']{0,3})(?P<year>20\d\d|\d\d)\b"
    r"|\b(?P<number>[12])\.? ?halvår(?:et)?[ .,-]{0,2}(?P<of>20\d\d)\b|(?<![\w.])(?P<bare>20\d\d)\b"
)
_SHORT = 2


def is_period(text: str) -> bool:
    """Tell whether *text* is one period, and nothing else."""
    found = _NAMED.fullmatch(text.strip())
    return found is not None and not found["bare"]


def periods(text: str) -> Iterator[str]:
    """Yield the periods in *text*, as a form spells them."""
    for found in _NAMED.finditer(text):
        if found["bare"]:
            yield found["bare"]
        elif found["number"]:
            yield f"{'vår' if found['number'] == '1' else 'høst'} {found['of']}"
        else:
            year = found["year"]
            first = found["half"][0].lower()
            half = "ut" if first == "u" else "vår" if first == "v" else "høst"
            if len(year) != _SHORT or half != "ut":
                yield f"{half} {'20' * (len(year) == _SHORT)}{year}"
