"""What every code means, with a wrong and a right example: for `explain`, the docs and SARIF.

A table is a module beside this one, one for each group of codes, with an `EXPLANATIONS` mapping
from code to `Explanation`.
"""

from collections.abc import Mapping
from importlib import import_module
from typing import NamedTuple

from behovsmelding.words import GROUPS
from behovsmelding.words.interface import Phrase


class Explanation(NamedTuple):
    """What a code means, and where its rule comes from.

    `wrong` is YAML that gives the code and `right` the same without it; both are whole enough to be
    read alone. They are empty where the fault lies outside the file.
    """

    meaning: Phrase
    source: Phrase
    wrong: str = ""
    right: str = ""


def explanation(code: str) -> Explanation:
    """Return what is to be said of *code*. Raises `KeyError` for a code that does not exist."""
    if code[2:3] not in GROUPS:
        raise KeyError(code)
    table: Mapping[str, Explanation]
    table = import_module(f"{__name__}.{GROUPS[code[2]]}").EXPLANATIONS
    return table[code]
