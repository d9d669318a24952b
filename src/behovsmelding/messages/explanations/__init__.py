"""What every code means, with a wrong and a right example: for `explain`, the docs and SARIF.

A table is a YAML file beside this one, one for each group of codes, because most of it is YAML.
"""

from collections.abc import Mapping
from functools import cache
from importlib import resources
from typing import Any, Literal, NamedTuple

from behovsmelding.messages import GROUPS, Phrase

Kind = Literal["document", "form", "template", "command", "settings"]
"""What an example is: a behovsmelding, a form, the text of a template, a command, or settings."""


class Explanation(NamedTuple):
    """What a code means, and where its rule comes from.

    `source` is `yaml`, `tool`, `template` or `files`; a form and its field
    (`2025 tiltak.varighet`); or the number of a regulation. `wrong` gives the code and `right` is
    the same without it, both whole enough to be read alone; they are empty where the fault can't be
    written as text.
    """

    meaning: Phrase
    source: str
    wrong: str = ""
    right: str = ""
    kind: Kind = "document"

    @classmethod
    def read(cls, declared: Mapping[str, Any]) -> "Explanation":
        """Read the declaration of one code; what is no part of it is a language."""
        parts = {key: each for key, each in declared.items() if key in cls._fields}
        texts = {key: each for key, each in declared.items() if key not in cls._fields}
        return cls(Phrase(**texts), **parts)


def explanation(code: str) -> Explanation:
    """Return what is to be said of *code*. Raises `KeyError` for a code that does not exist."""
    return _table(GROUPS[code[2:3]])[code]


@cache
def _table(group: str) -> Mapping[str, Explanation]:
    import yaml

    text = (resources.files(__name__) / f"{group}.yaml").read_text(encoding="utf-8")
    declared: dict[str, dict[str, Any]] = yaml.safe_load(text)
    return {code: Explanation.read(each) for code, each in declared.items()}
