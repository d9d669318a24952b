"""The words of every finding, in bokmål, nynorsk and English: a leaf that imports nothing of ours.

A table is a module beside this one, one for each group of codes, with a `WORDS` mapping from code
to `Entry`. A sentence says what is wrong, in the form's own label; a tip says what to do next.
"""

import re
from collections.abc import Mapping
from enum import Enum, IntEnum
from functools import cache
from importlib import import_module
from typing import Any, Literal, NamedTuple

Language = Literal["nb", "nn", "en"]
"""What findings are told in."""


class Severity(IntEnum):
    """How bad a finding is; the worst is the largest."""

    INFO = 1
    WARNING = 2
    ERROR = 3

    @property
    def label(self) -> str:
        """The name that stands in output for machines: `error`, `warning`, `info`."""
        return self.name.lower()


class Ord(NamedTuple):
    """Words in both målformer."""

    nb: str
    nn: str

    def of(self, language: str) -> str:
        """Return the words in *language*; English output quotes the form's bokmål."""
        return self.nn if language == "nn" else self.nb


class Phrase(NamedTuple):
    """A phrase in each language."""

    nb: str
    nn: str
    en: str

    def of(self, language: Language, **params: object) -> str:
        """Return the phrase in *language* with *params* filled in."""
        words = {"nb": self.nb, "nn": self.nn, "en": self.en}[language]
        return words.format_map(params) if params else words


SEE_ALSO = Phrase(nb="se også", nn="sjå òg", en="see also")


class Entry(NamedTuple):
    """What always holds for one code: how bad it is, and a (sentence, tip) in each language."""

    severity: Severity
    nb: tuple[str, str]
    nn: tuple[str, str]
    en: tuple[str, str]
    lack: bool = False
    """Whether it says that an answer is missing: then it stops no document that is a utkast."""
    at_key: bool = False
    """Whether it speaks of what stands before the colon, not of the answer after it."""
    related: Phrase = SEE_ALSO
    """What the other places it speaks of have to do with it."""
    kinds: tuple[str, ...] = ()
    """The kinds of answers that may get it, as the page of a form calls them, or by their marks.

    What the form demands is of the kind `påkrevd` too, what a forskrift demands of the kind `krav`;
    the name of the form is of the kind `skjemaets navn` alone.
    """
    fields: tuple[str, ...] = ()
    """The fields that may get it, by their paths.

    A code that names neither kinds nor fields is told of the field that its example shows it at.
    """
    not_in: tuple[str, ...] = ()
    """The marks of answers that can't get it, though they are of its kinds."""

    def of(self, language: Language) -> tuple[str, str]:
        """Return the sentence and the tip in *language*."""
        return {"nb": self.nb, "nn": self.nn, "en": self.en}[language]


OR = " || "
"""Parts what may be said in more than one way; the first whose parameters are all known is said."""
_NAMES = re.compile(r"(?<!\{)\{(\w+)\}")
_WRITTEN = frozenset({"tekst", "nøkkel", "verdi", "ledetekst", "navn"})
"""The parameters that repeat what somebody wrote, which may be of any length."""
_LONGEST = 60

GROUPS = {
    "1": "yaml",
    "2": "structure",
    "3": "amounts",
    "4": "answers",
    "5": "regulation",
    "6": "names",
    "7": "forms",
    "8": "templates",
    "9": "files",
}
"""The module that holds the codes that begin with this digit after `BM`."""
ANYWHERE = frozenset({"yaml", "structure", "files"})
"""The groups whose codes are told of any field: where the example of one shows it says nothing."""


@cache
def table(group: str) -> Mapping[str, Entry]:
    """Return the table of the codes whose first digit is *group*."""
    # A check without findings reads no table, and one with findings only those it needs.
    words: Mapping[str, Entry] = import_module(f"{__name__}.codes.{GROUPS[group]}").WORDS
    return words


def group(code: str) -> str:
    """Return the name of the group that *code* is in."""
    return GROUPS[code[2]]


def entry(code: str) -> Entry:
    """Return what always holds for *code*. Raises `KeyError` for a code that does not exist."""
    return table(code[2])[code]


def every_code(prefix: str = "BM") -> tuple[str, ...]:
    """Return every code that begins with *prefix*, in order."""
    every = (code for group in GROUPS for code in table(group))
    return tuple(sorted(code for code in every if code.startswith(prefix)))


def sentence(code: str, language: Language, params: Mapping[str, Any]) -> str:
    """Return the sentence of *code* with *params* filled in."""
    return _fill(entry(code).of(language)[0], language, params)


def tip(code: str, language: Language, params: Mapping[str, Any]) -> str:
    """Return the next step of *code* with *params* filled in."""
    return _fill(entry(code).of(language)[1], language, params)


def _fill(words: str, language: Language, params: Mapping[str, Any]) -> str:
    shown = {name: _shown(value, language) for name, value in params.items()}
    for choice in words.split(OR):
        lacking = (params.get(name) in (None, ()) for name in _NAMES.findall(choice))
        if OR not in words or not any(lacking):
            words = choice
            break
    return words.format_map(
        shown | {name: _clipped(shown[name]) for name in _WRITTEN & shown.keys()}
    )


def _clipped(text: str) -> str:
    """Return the beginning of *text*, on one line: whoever wrote it will know it again."""
    line = " ".join(re.split(r"[ \t\r\n]+", text[: 4 * _LONGEST])).strip(" ")
    return line if len(line) <= _LONGEST else f"{line[:_LONGEST].rstrip()} …"


def _shown(value: Any, language: Language) -> str:
    if isinstance(value, (Ord, Phrase)):
        return value.of(language)
    if isinstance(value, Enum):
        return str(value.value)
    if isinstance(value, (list, tuple)):
        return ", ".join(_shown(each, language) for each in value)
    return str(value)
