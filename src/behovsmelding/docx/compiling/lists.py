"""Lists that take nothing but their own choices: which answers they can show."""

import unicodedata
from collections.abc import Collection, Mapping
from enum import Enum
from typing import Literal

from behovsmelding.docx.findings import NotAllowed
from behovsmelding.docx.kinds import Kind


def shown_in(
    choices: dict[str, str], tag: str, kind: Kind, words: Mapping[str, Collection[str]]
) -> Literal["listed"] | None:
    """Return how a list with *choices* shows an answer of *kind*; None if it has every one.

    A county's own choices are given the spellings that answers have. *words* are the form's own
    choices, each with what else it is called; a list that lacks one of those is refused (BM814), as
    is one without any choice, and one for several answers. What a list calls them itself is told by
    its values.
    """
    if kind.unknown or (kind.names and choices.keys() >= {*kind.names}):
        return None
    if kind.only(Enum, bool) or kind.names:
        for word, names in words.items():
            _call(choices, word, names)
        lacking = [word for word in words if word not in choices and word not in choices.values()]
        lacking += [name for name in kind.names if name not in choices]
        if lacking:
            raise NotAllowed("BM814", tagg=tag, mangler=lacking)
        return None
    if kind.rows is not None or not choices:
        raise NotAllowed("BM814", tagg=tag)
    for shown in list(choices.values()):
        for answer in _as_answers(shown, is_number=kind.only(int)):
            choices.setdefault(answer, shown)
    return "listed"


def _call(choices: dict[str, str], word: str, names: Collection[str]) -> None:
    """Let a choice be shown by the words that the list has for it, if it has others."""
    if word in choices.values():
        return
    by_value = next((choices[each] for each in (word, *names) if each in choices), None)
    shown = by_value or next((each for each in names if each in choices.values()), None)
    if shown is not None:
        choices[word] = shown


def _as_answers(shown: str, *, is_number: bool) -> tuple[str, ...]:
    """Return what a list has *shown* as an answer may have it.

    That is on one line, an amount held together, and with a small or a capital letter first. A Mac
    writes its letters in pieces, and answers are not so written.
    """
    words = " ".join(unicodedata.normalize("NFC", shown).split())
    if is_number:
        return (words.replace(" ", "\u00a0"),)
    return words, words[:1].lower() + words[1:], words[:1].upper() + words[1:]
