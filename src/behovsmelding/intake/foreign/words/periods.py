"""The periods that a text names: «våren 2027», «H-27», «2. halvår 2027», «august 2026»."""

import re
from collections.abc import Collection, Iterator

_NAMED = re.compile(
    r"(?i)\b(?P<half>vår(?:en)?(?:halvår|semester)?(?:et)?|h(?:ø|au)st(?:en)?(?:halvår|semester)?(?:et)?|ut|[vh])"
    r"(?P<between>[ .\-–/']{0,3})(?P<year>20\d\d|\d\d)\b"
    r"|\b(?P<month>jan|feb|mar|apr|mai|jun|jul|aug|sep|okt|nov|des)[a-zæøå]*\.?"
    r"(?: (?P<in>20\d\d)\b)?"
    r"|(?<![\d.])\d{1,2}\.(?P<on>0?[1-9]|1[0-2])\.(?P<at>20\d\d|\d\d)\b"
    r"|\b(?P<number>[12])\.? ?halvår(?:et)?[ .,-]{0,2}(?P<of>20\d\d)\b|(?<![\w.])(?P<bare>20\d\d)\b"
)
_BOTH = re.compile(r"(?i)\b(vår(?:en)?)(\s*(?:og|,|/)\s*h(?:ø|au)st(?:en)?\s*)(20\d\d|\d\d)(?!\d)")
"""Both halves of a year that is said once."""
_BETWEEN = re.compile(r"(?i)(?:[\s,.;:/–-]|\b(?:og|til|samt|eller|fra|frå|hele|heile|ut)\b)*")
"""What stands between periods."""
_SHORT = 2
_MONTHS = ("jan", "feb", "mar", "apr", "mai", "jun", "jul", "aug", "sep", "okt", "nov", "des")
_SPRING = 7
"""The last month of the half-year that is called spring."""


def is_period(text: str) -> bool:
    """Tell whether *text* is one period, and nothing else."""
    found = _NAMED.fullmatch(text.strip())
    return found is not None and not found["bare"]


def are_periods(text: str) -> bool:
    """Tell whether *text* names periods, and says nothing else: «vår og høst 2027»."""
    whole = _BOTH.sub(r"\1 \3\2\3", text)
    return bool(_NAMED.search(whole)) and _BETWEEN.fullmatch(_NAMED.sub("", whole)) is not None


def halves(period: str, known: Collection[str]) -> list[str]:
    """Return *period* if it is *known*, or those halves of a year that are."""
    if period in known:
        return [period]
    return [each for each in (f"vår {period}", f"høst {period}") if each in known]


def periods(text: str) -> Iterator[str]:
    """Yield the periods in *text*, as a form spells them."""
    text = _BOTH.sub(r"\1 \3\2\3", text)
    every = list(_NAMED.finditer(text))
    for at, found in enumerate(every):
        if found["bare"]:
            yield found["bare"]
        elif found["number"]:
            yield _half(found["number"] == "1", found["of"])
        elif found["month"]:
            # «Februar til juni 2027» says its year once.
            years = (each["in"] for each in every[at:])
            if year := next(filter(None, years), None):
                yield _half(_MONTHS.index(found["month"].lower()) < _SPRING, year)
        elif found["on"]:
            yield _half(int(found["on"]) <= _SPRING, found["at"])
        else:
            year = found["year"]
            first = found["half"][0].lower()
            if first == "u":
                if len(year) != _SHORT:
                    yield f"ut {year}"
            else:
                yield _half(first == "v", year)


def _half(is_first: bool, year: str) -> str:  # noqa: FBT001 - which of two
    return f"{'vår' if is_first else 'høst'} {'20' * (len(year) == _SHORT)}{year}"
