"""The words of every finding, in bokmål, nynorsk and English: a leaf that imports nothing of ours.

A table is a module beside this one, one for each group of codes, with a `WORDS` mapping from code
to `Entry`. A sentence says what is wrong, in the form's own label; a tip says what to do next.
"""

import re
from collections.abc import Callable, Iterator, Mapping
from enum import Enum, IntEnum
from functools import cache
from importlib import import_module
from types import ModuleType
from typing import Any, Final

Language = str
"""The name of a language, as in `Phrase(nb="Tiltak")`: one of ours, or a form's own målform."""
LANGUAGES: Final = ("nb", "nn", "en")
"""The languages that every sentence of ours is written in. Forms are printed in others too."""


def locale(language: Language) -> str:
    """Return *language* with its country, as Word and other programs want it: `nb-NO`."""
    if "-" in language:
        return language
    return "en-US" if language == "en" else f"{language}-NO"


class Severity(IntEnum):
    """How bad a finding is; the worst is the largest."""

    INFO = 1
    WARNING = 2
    ERROR = 3

    @property
    def label(self) -> str:
        """The name that stands in output for machines: `error`, `warning`, `info`."""
        return self.name.lower()


class Phrase:
    """Words in every language that has them; in any other they are those in bokmål."""

    __slots__ = ("texts",)

    def __init__(self, *, nb: str, **others: str) -> None:
        # Told here, since Python works out what is told in the class at every start.
        self.texts: Final[Mapping[str, str]] = {"nb": nb, **others}

    def of(self, language: Language, **params: object) -> str:
        """Return the words in *language*, with *params* filled in if there are any."""
        words = self.texts.get(language) or self.texts["nb"]
        return words.format_map(params) if params else words

    def filled(self, **params: object) -> "Phrase":
        """Return the phrase with *params* filled in, in every language; one may be a phrase too."""

        def told(language: Language) -> dict[str, object]:
            said = params.items()
            return {name: v.of(language) if isinstance(v, Phrase) else v for name, v in said}

        return Phrase(**{each: words.format_map(told(each)) for each, words in self.texts.items()})

    def __eq__(self, other: object) -> bool:
        """Tell whether *other* says the same in the same languages."""
        return isinstance(other, Phrase) and self.texts == other.texts

    def __hash__(self) -> int:
        """Return the hash of what is said in bokmål: two phrases seldom share that alone."""
        return hash(self.texts["nb"])

    def __repr__(self) -> str:
        """Return what makes an equal phrase."""
        return f"Phrase({', '.join(f'{each}={words!r}' for each, words in self.texts.items())})"


SEE_ALSO = Phrase(nb="se også", nn="sjå òg", en="see also")


class Entry:
    """What always holds for one code: how bad it is, and a sentence and a tip in each language."""

    __slots__ = (
        "at_key",
        "at_render",
        "fields",
        "kinds",
        "lack",
        "not_in",
        "related",
        "same_name",
        "sentence",
        "severity",
        "tip",
        "unknown",
    )

    def __init__(  # noqa: PLR0913 - what there is to say of a code
        self,
        severity: Severity,
        *,
        nb: tuple[str, str],
        lack: bool = False,
        at_key: bool = False,
        at_render: bool = False,
        same_name: bool = False,
        unknown: bool = False,
        related: Phrase = SEE_ALSO,
        kinds: tuple[str, ...] = (),
        fields: tuple[str, ...] = (),
        not_in: tuple[str, ...] = (),
        **others: tuple[str, str],
    ) -> None:
        told = {"nb": nb, **others}
        self.severity: Final = severity
        self.sentence: Final = Phrase(**{each: said for each, (said, _) in told.items()})
        self.tip: Final = Phrase(**{each: tip for each, (_, tip) in told.items()})
        self.lack: Final = lack
        """Whether it says that an answer is missing: then it stops no document that is a utkast."""
        self.at_key: Final = at_key
        """Whether it speaks of what stands before the colon, not of the answer after it."""
        self.at_render: Final = at_render
        """Whether a check of the file alone never has it, so that it can't miss it."""
        self.same_name: Final = same_name
        """Whether it tells of two parts with the same name."""
        self.unknown: Final = unknown
        """Whether it tells of an answer under a name that the form doesn't know."""
        self.related: Final = related
        """What the other places it speaks of have to do with it."""
        self.kinds: Final = kinds
        """The kinds of answers that may get it, by their names in `ui.reference`, or by marks.

        What the form demands is of the kind `påkrevd` too, what a forskrift demands of the kind
        `krav`; the name of the form is of the kind `skjemaets navn` alone.
        """
        self.fields: Final = fields
        """The fields that may get it, by their paths.

        A code that names neither kinds nor fields is told of the field that its example shows.
        """
        self.not_in: Final = not_in
        """The marks of answers that can't get it, though they are of its kinds."""


OR = " || "
"""Parts what may be said in more than one way; the first whose parameters are all known is said."""
_NAMES = re.compile(r"(?<!\{)\{(\w+)\}")
_WRITTEN = frozenset({"tekst", "nøkkel", "verdi", "ledetekst", "navn"})
"""The parameters that repeat what somebody wrote, which may be of any length."""
_OURS = frozenset(
    {"felt", "felter", "forslag", "kjente", "tegn", "usett", "feil", "koding", "hvem"}
)
"""The parameters that are text, and are words of the form, signs, or an organisation."""
_KEYS = frozenset({"nøkkel", "over"})
"""The parameters that are names of fields."""
_A_KEY = r"[a-zæøå_]+(?:: …)?"
HIDDEN = "…"
"""What stands where contact data are not told."""
_CONTACT = (
    r"[^\s@<>()\[\]{},;:\"'«»“”]+@[^\s@<>()\[\]{},;:\"'«»“”]+"
    r"|(?<!\d)\d{4}[ .\u00a0]?\d{2}[ .\u00a0]?\d{5}(?!\d)"
)
"""What is an address or a kontonummer wherever it stands."""
_DIGITS = 11
_LONGEST = 60
_TOGETHER = r"§ (?=\d)|(?<![\d.,])\d{1,3}(?: \d{3})+(?!\d)"
_BINDING = ("§ ", *(f" {digit}" for digit in range(10)))
"""What stands somewhere in words that hold together."""

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


@cache
def entry(code: str) -> Entry:
    """Return what always holds for *code*. Raises `KeyError` for a code that does not exist."""
    return table(code[2])[code]


def every_code(prefix: str = "BM") -> tuple[str, ...]:
    """Return every code that begins with *prefix*, in order."""
    every = (code for group in GROUPS for code in table(group))
    return tuple(sorted(code for code in every if code.startswith(prefix)))


def modules() -> Iterator[tuple[str, ModuleType]]:
    """Yield every module of words, by its name in here: `ui.editor`."""
    from pkgutil import walk_packages

    for module in walk_packages(__path__, f"{__name__}."):
        name = module.name.removeprefix(f"{__name__}.")
        yield name, import_module(f"{__name__}.{name}")


def sentence(code: str, language: Language, params: Mapping[str, Any]) -> str:
    """Return the sentence of *code* with *params* filled in."""
    return _fill(entry(code).sentence.of(language), language, params)


def tip(code: str, language: Language, params: Mapping[str, Any]) -> str:
    """Return the next step of *code* with *params* filled in."""
    return _fill(entry(code).tip.of(language), language, params)


def bound(words: str) -> str:
    """Return *words* as they are printed: no line ends within «§ 3» or «290 000».

    That is for words of ours, where they leave us. What is written into a file is left as it is.
    """
    if not any(map(words.__contains__, _BINDING)):
        return words
    return re.sub(_TOGETHER, lambda found: found[0].replace(" ", "\u00a0"), words)


def without_contact(text: str, cover: Callable[[str], str] = lambda _: HIDDEN) -> str:
    """Return *text* with a *cover* for each address and kontonummer in it, wherever they stand.

    Findings are told in logs that anybody may read.
    """
    if "@" not in text and (len(text) < _DIGITS or not any(map(str.isdecimal, text))):
        return text
    return re.sub(_CONTACT, lambda found: cover(found[0]), text)


def hidden(params: Mapping[str, Any]) -> Mapping[str, Any]:
    """Return *params* without what somebody has written, as they are told of contact data."""
    return {
        name: value if name in _KEYS and _is_key(value, params) else _hidden(name, value)
        for name, value in params.items()
    }


def _is_key(value: Any, params: Mapping[str, Any]) -> bool:
    """Tell whether *value* is the name of a field, misspelt or not, and nobody's own name."""
    return bool(params.get("forslag")) or re.fullmatch(_A_KEY, str(value)) is not None


def _hidden(name: str, value: Any) -> Any:
    if isinstance(value, (list, tuple)):
        return tuple(_hidden(name, each) for each in value)
    return HIDDEN if isinstance(value, str) and value and name not in _OURS else value


def _fill(words: str, language: Language, params: Mapping[str, Any]) -> str:
    shown = {name: _shown(value, language) for name, value in params.items()}
    for choice in words.split(OR):
        lacking = (params.get(name) in (None, ()) for name in _NAMES.findall(choice))
        if OR not in words or not any(lacking):
            words = choice
            break
    return bound(
        words.format_map(shown | {name: _clipped(shown[name]) for name in _WRITTEN & shown.keys()})
    )


def _clipped(text: str) -> str:
    """Return the beginning of *text*, on one line: whoever wrote it will know it again."""
    line = " ".join(re.split(r"[ \t\r\n]+", text[: 4 * _LONGEST])).strip(" ")
    if len(line) <= _LONGEST:
        return line
    # No word is cut in two, unless it is the only one.
    whole = line[: _LONGEST + 1].rpartition(" ")[0]
    return f"{(whole if len(whole) > _LONGEST // 2 else line[:_LONGEST]).rstrip()} …"


def _shown(value: Any, language: Language) -> str:
    if isinstance(value, Phrase):
        return value.of(language)
    if isinstance(value, Enum):
        return str(value.value)
    if isinstance(value, (list, tuple)):
        return ", ".join(_shown(each, language) for each in value)
    return without_contact(value) if isinstance(value, str) else str(value)
