"""The known word that somebody most likely meant."""

import re
from collections.abc import Iterable, Mapping
from functools import cache, lru_cache
from itertools import groupby
from math import inf

_PAIRS = {"ae": "æ", "oe": "ø", "aa": "å"}
_ALIKE = {("a", "æ"), ("o", "ø"), ("a", "å"), ("e", "é"), ("o", "ö"), ("ø", "ö"), ("æ", "ä")}
_SEPARATORS = frozenset("_- .\u00a0")
_SMALL = 0.1
_LITTLE = 0.3
_WHOLE = 1.0
_SHARE = 0.34
"""A suggestion may differ in at most this share of the longer word."""

_NYNORSK = """
eigar/eier eigen/egen partnar/partner mottakar/mottaker tilskot/tilskudd overslag/anslag
grunngjev/begrunn grunngiv/begrunn oppgjev/oppgi vidare/videre fleir/fler namn/navn føremål/formål
framdrift/fremdrift merkj/merk lenkj/lenk tilsett/ansatt lærar/lærer leiar/leder skul/skol
høgskul/høyskol høgsk/høysk haust/høst frå/fra kva/hva kven/hvem skildr/beskriv
"""
"""What is quite another word in nynorsk than in bokmål, or begins otherwise."""
_ENDING = (
    r"(?:(?:ing|heit|het)(?:a|en|ar|er|ane|ene)?|els(?:e|en|ar|er|ane|ene)|[ae]?ne|[ae][rnt]?|s)$"
)
"""How a Norwegian noun, or what is made of a verb, may end: `målgruppene`, `begrunning`."""
_BEGINNING = 4
"""How much of a word must be written for it to be known by its beginning."""

_TOTALS = frozenset(
    {"sum", "sum totalt", "sum total", "totalt", "total", "totalsum", "total sum"}
    | {"i alt", "til sammen", "tilsammen", "til saman", "samlet", "samla"}
    | {"delsum", "sum eiere", "sum eigarar", "sum partnere", "sum partnarar", "sum kommuner"}
)
"""What people call a sum that the form adds up by itself."""
_COORDINATOR = (
    r"(?:herav|derav|hvorav|kvarav|av dette|inkludert|inkl\.?|medrekna)\b.*\bkoordinator.*"
    r"|(?:til |for )?koordinator(?:en|stilling|lønn|løn|midler|midlar|ressurs)?"
)
"""What people call the part of an amount that is for a coordinator."""

_CLASSES = str.maketrans("æåäøöé", "aaaooe")
_MOST = 4


def meant(word: str, spellings: Mapping[str, str]) -> str | None:
    """Return what somebody who wrote *word* most likely meant, given what each spelling stands for.

    That is what stands nearest. If all are far off, it is what stands nearest to *word* in bokmål
    and without its ending, or the only thing that begins so. The beginning of several is none.
    """
    begun = _begun(word, spellings)
    if len(begun) > 1:
        return None
    near = nearest(word, spellings) or nearest(in_bokmål(word), spellings)
    if near is not None:
        return spellings[near]
    stems = {_stem(each): name for each, name in reversed([*spellings.items()])}
    stem = nearest(_stem(word), stems)
    return next(iter(begun), None) if stem is None else stems[stem]


def is_total(word: str) -> bool:
    """Tell whether *word* is no name of anything, but of a sum."""
    return word.strip().lower().replace("_", " ") in _TOTALS


def is_coordinator(word: str) -> bool:
    """Tell whether *word* is nobody's name, but says what a part of an amount goes to."""
    said = word.strip(" :.").lower()
    return "koordinat" in said and re.fullmatch(_COORDINATOR, said) is not None


def _begun(word: str, spellings: Mapping[str, str]) -> set[str]:
    """Return what may be meant by *word* if it is only a beginning; all of it means one thing."""
    start = _folded(word)
    begun = {
        whole: name
        for each, name in spellings.items()
        if (whole := _folded(each)).startswith(start)
    }
    return set(begun.values()) if len(start) >= _BEGINNING and start not in begun else set()


def in_bokmål(word: str) -> str:
    """Return *word* with the words of nynorsk that are quite different put in bokmål."""
    pattern, bokmål = _nynorsk()
    return pattern.sub(lambda match: bokmål[match[0]], word.lower())


@cache
def _nynorsk() -> tuple[re.Pattern[str], dict[str, str]]:
    """Return what finds the words of nynorsk, and each in bokmål: few files ever need it."""
    bokmål = dict(pair.split("/") for pair in _NYNORSK.split())
    return re.compile("|".join(bokmål)), bokmål


def _stem(word: str) -> str:
    """Return *word* in bokmål and without its ending, where something is left of it."""
    whole = in_bokmål(word)
    stem = re.sub(_ENDING, "", whole)
    return stem if len(stem) > 1 else whole


def _folded(word: str) -> str:
    """Return *word* in small letters and without what parts its words."""
    return "".join(each for each in word.lower() if each not in _SEPARATORS)


def nearest(word: str, candidates: Iterable[str], within: float = inf) -> str | None:
    """Return the candidate nearest to *word*, or None when all are far off, or none is *within*.

    Letter case, separators (`_`, `-`, blank) and æ/ae/a, ø/oe/o, å/aa/a cost little.
    """
    best: str | None = None
    least = inf
    sure, every = _letters(word)
    for candidate, its_sure, its_every in _lettered(tuple(candidates)):
        lacking = max((sure & ~its_every).bit_count(), (its_sure & ~every).bit_count())
        # Working out a distance is slow, so most candidates must not come to it.
        if lacking > within or lacking >= least:
            continue
        limit = _SHARE * max(len(word), len(candidate))
        if lacking > limit or abs(len(word) - len(candidate)) > limit + _WHOLE:
            continue
        limit = min(limit, within, least)
        found = distance(word, candidate, limit)
        if found <= limit and found < least:
            best, least = candidate, found
    return best


def distance(left: str, right: str, limit: float = inf) -> float:
    """Return what it costs to turn *left* into *right*; the same either way.

    One that is more than *limit* need not be worked out, and may come back as infinite.
    """
    lone = [_lone(b, right[j - 1 : j]) for j, b in enumerate(right)]
    pairs = [_PAIRS.get(right[j - 1 : j + 1].lower()) if j else None for j in range(len(right))]
    before: list[float] = []
    above = [0.0]
    for b in right:
        above.append(above[-1] + _lone(b))
    for i, a in enumerate(left):
        alone = _lone(a, left[i - 1 : i])
        pair = _PAIRS.get(left[i - 1 : i + 1].lower()) if i else None
        cost = above[0] + _lone(a)
        row = [cost]
        for j, b in enumerate(right):
            swapped = above[j] if a == b else above[j] + _swap(a, b)
            cost = min(swapped, above[j + 1] + alone, cost + lone[j])
            if pair and pair == b.lower():
                cost = min(cost, before[j] + _SMALL)
            if pairs[j] and pairs[j] == a.lower():
                cost = min(cost, above[j - 1] + _SMALL)
            if i and j and a == right[j - 1] and b == left[i - 1]:
                cost = min(cost, before[j - 1] + _WHOLE)
            row.append(cost)
        if min(row) > limit and min(above) > limit:
            return inf
        before, above = above, row
    return above[-1]


@lru_cache(maxsize=64)
def _lettered(words: tuple[str, ...]) -> list[tuple[str, int, int]]:
    return [(word, *_letters(word)) for word in words]


@lru_cache(maxsize=4096)
def _letters(word: str) -> tuple[int, int]:
    """Return the letters of *word* that another word can't lack for little, and all: a bit each.

    For little go a doubled letter, a separator, and the `e` of `ae` and `oe`. Letters that share
    their last five bits are taken for one; then fewer seem to be lacking, never more.
    """
    sure = [0] * 32
    every = [0] * 32
    before = ""
    for letter, run in groupby(character.lower()[0].translate(_CLASSES) for character in word):
        if letter not in _SEPARATORS:
            sure[ord(letter) % 32] += letter != "e" or before not in ("a", "o")
            every[ord(letter) % 32] += len(list(run))
        before = letter
    return _bits(sure), _bits(every)


def _bits(counts: list[int]) -> int:
    return sum(
        (1 << min(count, _MOST)) - 1 << _MOST * number for number, count in enumerate(counts)
    )


def _lone(character: str, beside: str = "") -> float:
    """Return the cost of a character that only one word has; a doubled letter is easily missed."""
    if character in _SEPARATORS:
        return _SMALL
    return _LITTLE if character == beside else _WHOLE


@lru_cache(maxsize=4096)
def _swap(a: str, b: str) -> float:
    if a == b:
        return 0.0
    if a.lower() == b.lower() or (a in _SEPARATORS and b in _SEPARATORS):
        return _SMALL
    small = (a.lower(), b.lower())
    return _LITTLE if small in _ALIKE or small[::-1] in _ALIKE else _WHOLE
