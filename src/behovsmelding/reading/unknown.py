"""What seems to be missing beside an answer under a name that the form doesn't know.

Most likely that is the answer. Opened where a name is unknown.
"""

from collections import Counter
from collections.abc import Iterable, Iterator

from behovsmelding.diagnostics import Diagnostic
from behovsmelding.reading.source import Document

_MOST = 2
"""How many questions one answer may be to: «bruk» is that of the owner and of the partner."""


def without_lacks(findings: Iterable[Diagnostic], document: Document) -> Iterator[Diagnostic]:
    """Yield *findings* without what is missing beside an unknown name, where that is little.

    Where much is missing, the name says nothing of which.
    """
    several = list(findings)
    parts = {each.path[:-1] for each in document.findings if each.unknown}
    lacking = Counter(each.blamed[:-1] for each in several if each.lack)
    for each in several:
        above = each.blamed[:-1]
        if not (each.lack and above in parts and lacking[above] <= _MOST):
            yield each
