"""Owners, partners and people told in a sentence: «Bodø kommune (org.nr. …) v/ Kari Nordmann, …».

A form may ask for a name, a number and whom to write to at one place, of one or of several at once.
What each piece of the answer is, it says itself: a number of nine digits, an address, a person's
name, what stands behind one.
"""

import re
from collections.abc import Iterator
from enum import Enum, auto
from functools import cache
from typing import NamedTuple

import attrs

from behovsmelding.intake.foreign.asked.evidence import Named, is_known_organisation, named_in
from behovsmelding.intake.foreign.words.wording import cleaned
from behovsmelding.model.fields import Mark
from behovsmelding.registers import uh

_FACTS = {
    Mark.EPOST: re.compile(r"(?P<fact>[\w.+-]+@[\w-]+(?:\.[\w-]+)+)"),
    Mark.BETALINGSMERKE: re.compile(
        r"(?i)\bmerk(?:es|ast|a|et|ing|e)?\b\s*(?:med\b|(?:av|på|ved) (?:\w+ ?){1,3}(?=:))?\s*:?\s*"
        r"(?:[«\"“](?P<quoted>[^»\"”]+)[»\"”]|(?P<fact>[^,;.]+))"
    ),
    Mark.KONTONUMMER: re.compile(
        r"(?i)(?:\bkonto(?:nr\.?|nummer)?\s*:?\s*)?"
        r"(?<![\d.])(?P<fact>\d{4}[ .\u00a0]?\d{2}[ .\u00a0]?\d{5})(?!\d)"
    ),
    Mark.ORGANISASJONSNUMMER: re.compile(
        r"(?i)(?:\borg(?:anisasjons)?\.?\s?-?(?:nr\.?|nummer)\s*:?\s*)?"
        r"(?<![\d.])(?P<fact>[89]\d{2}[ .\u00a0]?\d{3}[ .\u00a0]?\d{3})(?!\d)(?:\s*MVA)?"
    ),
}
"""What is known by its shape, with the words that announce it; the longer numbers first."""
_BETWEEN = re.compile(
    r"[,;()\n]|\s[–—/-]\s|\s?\bv/\s?|\bved\s(?=[A-ZÆØÅ])|(?<=[^\W\d_]{3})\.(?:\s|$)|:"
)
_SAYS_WHAT = re.compile(
    r"(?i)(?:org(?:anisasjons)?\.?\s?-?(?:nr\.?|nummer)|kontakt(?:person(?:er)?)?|e-?post(?:adresse)?"
    r"|mail|nam?vn|namn|navn|stilling|konto(?:nr\.?|nummer)?|og|samt|tlf\.?|telefon)"
)
_PERSON = re.compile(
    r"(?P<role>[a-zæøå][\w-]*(?: [a-zæøå][\w-]*)*)?\s*"
    r"(?P<person>[A-ZÆØÅ][\w'’-]+(?: (?:van|von|de|af))?(?: [A-ZÆØÅ][\w'’.-]*){1,3})"
)


@attrs.define
class Party:
    """Somebody a text speaks of: a name, what is said of them, and of whom to write to."""

    name: str = ""
    own: dict[Mark, str] = attrs.field(factory=dict)
    contact: dict[Mark, str] = attrs.field(factory=dict)
    others: list[str] = attrs.field(factory=list)
    """What else is said: a kind of owner, or something that nobody asks for."""


class _Is(Enum):
    FACT = auto()
    WORDS = auto()
    HEAD = auto()
    """Words with a colon behind them: whom the rest is about."""
    BREAK = auto()


class _Piece(NamedTuple):
    what: _Is
    text: str
    mark: Mark | None = None


def parties(text: str, *, people: bool) -> list[Party]:
    """Return whom *text* speaks of; where *people* are asked for, a person begins another."""
    found: list[Party] = []
    is_new = True
    for piece in _pieces(text):
        if piece.what is _Is.BREAK:
            is_new = True
            continue
        last = found[-1] if found else None
        if piece.what is _Is.FACT and piece.mark is not None:
            last = last or _begun(found)
            said = last.contact if piece.mark in _OF_CONTACT else last.own
            said.setdefault(piece.mark, piece.text)
        elif piece.what is _Is.HEAD or _names_party(piece.text, last, people=people, new=is_new):
            _begun(found).name = piece.text
        elif (person := _PERSON.fullmatch(piece.text)) and _is_person(person["person"]):
            if last is None or Mark.NAVN in last.contact or (people and is_new and last.contact):
                last = _begun(found)
            last.contact[Mark.NAVN] = person["person"]
            if person["role"] and not _SAYS_WHAT.fullmatch(person["role"]):
                last.contact[Mark.STILLING] = person["role"]
        elif last is not None and Mark.NAVN in last.contact and Mark.STILLING not in last.contact:
            last.contact[Mark.STILLING] = piece.text
        else:
            (last or _begun(found)).others.append(piece.text)
        is_new = False
    return found


_OF_CONTACT = frozenset({Mark.NAVN, Mark.STILLING, Mark.EPOST, Mark.BETALINGSMERKE})


def _begun(found: list[Party]) -> Party:
    found.append(Party())
    return found[-1]


def _names_party(text: str, last: Party | None, *, people: bool, new: bool) -> bool:
    """Tell whether *text* is the name of another owner or partner."""
    if not text[:1].isupper():
        return False
    if is_known_organisation(text) or (named_in(text) is Named.ORGANISATION and not _is_role(last)):
        return True
    return new and not people and named_in(text) is not Named.PERSON


def _is_role(last: Party | None) -> bool:
    """Tell whether what comes next is likely what a person does."""
    return last is not None and Mark.NAVN in last.contact and Mark.STILLING not in last.contact


def _is_person(text: str) -> bool:
    return named_in(text) is Named.PERSON


def _pieces(text: str) -> Iterator[_Piece]:
    """Yield the facts in *text*, and the words between them, in order."""
    for line in text.split("\n"):
        yield _Piece(_Is.BREAK, "")
        yield from _of_line(cleaned(line).strip("-•* "))


def _of_line(line: str) -> Iterator[_Piece]:
    found: list[tuple[int, int, _Piece]] = []
    for mark, shape in _FACTS.items():
        for match in shape.finditer(line):
            if any(start < match.end() and match.start() < end for start, end, _ in found):
                continue
            said = match["fact"] or match["quoted"]
            found.append((*match.span(), _Piece(_Is.FACT, said.strip(' «»".'), mark)))
    at = 0
    for start, end, piece in sorted(found, key=lambda each: each[0]):
        yield from _words(line[at:start])
        yield piece
        at = end
    yield from _words(line[at:])


def _words(text: str) -> Iterator[_Piece]:
    at = 0
    whole = [found.span() for name in _in_one() for found in re.finditer(re.escape(name), text)]
    between = [
        match
        for match in _BETWEEN.finditer(text)
        if not any(start <= match.start() < end for start, end in whole)
    ]
    for match in (*between, None):
        end = len(text) if match is None else match.start()
        said = text[at:end].strip(" .–-")
        if said and not _SAYS_WHAT.fullmatch(said):
            is_head = match is not None and match[0] == ":"
            yield _Piece(_Is.HEAD if is_head else _Is.WORDS, said)
        at = end if match is None else match.end()


@cache
def _in_one() -> tuple[str, ...]:
    """Return the names of institutions that have a sign in them which parts other words."""
    return tuple(name for name in uh.names() if _BETWEEN.search(name))
