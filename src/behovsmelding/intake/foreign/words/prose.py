"""Amounts, tiltak and recipients told in sentences, where a form has a table for them.

Of an amount the words before it say what it is for, else those behind it in the same clause.
"""

import re
from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from functools import lru_cache
from typing import Any, NamedTuple

from behovsmelding.intake.foreign.words.called import called, mentioned
from behovsmelding.intake.foreign.words.wording import cleaned, stems
from behovsmelding.model.invariants import InvariantError
from behovsmelding.model.kroner import Kroner

_AMOUNT = re.compile(
    r"(?<![\w/.])(?:kr\.?\s*|NOK\s*)?(\d{1,3}(?:[ .\u00a0\u2009\u202f]\d{3})+|\d{1,9})"
    r"(?:,-|,00|,–)?(?:\s*(?:kroner|kr\.?|NOK)(?!\w))?(?![\w/])",
    re.IGNORECASE,
)
_PHONE = re.compile(r"(?<!\d)\d{3}[ \u00a0]\d{2}[ \u00a0]\d{3}(?!\d)")
"""A telephone number, whose end looks like an amount: «900 12 345»."""
_SURE_AMOUNT = re.compile(r"kr|nok|,-|,00|,–|\d[ .\u00a0\u2009\u202f]\d{3}", re.IGNORECASE)
_TILTAK = re.compile(r"(?i)\btiltak(?:et)?\s*(?:nr\.?|nummer)?\s*(\d{1,2})\b")
_BECAUSE = re.compile(r"[\s,;.–-]*(?:fordi|siden|sidan|grunna)\s+(.*)", re.IGNORECASE | re.DOTALL)
_WHOM = re.compile(r"[\s,;]*(?:\bog\s+)?[^\s,;]+[\s:]*(?:kr\.?[\s:]*)*$", re.IGNORECASE)
_MEMBER = re.compile(
    r"(?i)^\s*(?:[-*•]\s*)?(?:tiltak\s*(?:nr\.?|nummer)?\s*|nr\.?\s*)?(\d{1,2})\s*[:.)–-]\s*(.*)$"
)
_MEMBER_NAMED = re.compile(
    r"\s*(?:[-*•]\s*)?(?:[Tt]iltak\s*(?:nr\.?|nummer)?|[Nn]r\.?|[Nn]ummer)\s*(\d{1,2}),?\s+"
    r"(?=[A-ZÆØÅÁ«])(.*)$"
)
"""A tiltak with its number and its name, and at most a comma between them."""
_ONE_NUMBER = r"(?:tiltak\s*)?(?:nr\.?\s*|nummer\s*)?\d{1,2}"
_NUMBERS = re.compile(
    rf"(?i)(?:begge\s)?(?P<numbers>{_ONE_NUMBER}(?:\s*(?:,|/|\+|&|[–-]|\bog\b|\btil\b)\s*{_ONE_NUMBER})*)"
    r"(?P<more>\s*\([^()]*\)|\s+(?:i|fra|frå)\s(?:den\s)?(?:i\s)?(?:fjor|20\d\d|forrige|førre)\w*(?:\s\w+){0,2})?\s*\.?"
)
"""Which tiltak, by nothing but their numbers: «Tiltak 1 og 3», «nr. 2 (Kompetanseløftet)»."""
_RANGE = re.compile(r"(?i)[–-]|\btil\b")
_TWO = 2
_TOTAL = re.compile(r"(?i)\b(?:totalt?|sum|i alt|til saman|til sammen|samla|samlet)\b")
_FOND = re.compile(
    r"(?i)\bfond|\bubrukt|\brestmid"
    r"|\b(?:igjen|att|ståande|stående|til overs|overført)[\d .,]*\b(?:fra|frå)\b"
)
_OWN = re.compile(r"(?i)\b(?:egen|eiga|eigen|egne)\s+behovsmelding")
_BRACKETS = re.compile(r"\(([^()]*)\)\.?", re.DOTALL)
_BESIDES = re.compile(r"(?i)\s*[,;]?\s*(?:\+|pluss\b|og\b|i tillegg\b|samt\b)\s*")
"""What adds another amount to one."""
_LINK = re.compile(r"https?://\S+|www\.\S+")
_REMARK = re.compile(r"\(([^()]*)\)\s*[.,]?\s*$")
_MENTION = re.compile(r"[.!?]\s|\?")
_BEHIND = re.compile(r":|\s*\t")
"""What stands behind a name, before its amount."""
_SHORT_NAME = 6
"""How many words a name has at the most that has no colon behind it."""
_YEAR = 4
"""How many digits a year has; an amount of fewer must say that it is one."""
_NAME = 25
"""How many words a name has at the most."""
_CLAUSE = re.compile(r"[;\n]|,\s|\.\s|\bog\b|\bsamt\b|\bmens\b")


class Amount(NamedTuple):
    """An amount in a text, and where."""

    kroner: Kroner
    start: int
    end: int


class Share(NamedTuple):
    """What one tiltak gets: its number if it is said, the amount, and what is said beside it."""

    number: int | None
    kroner: Kroner
    remark: str


class Listed(NamedTuple):
    """A tiltak in a list: its number, and its name."""

    number: int
    name: str


# Each question that a place may answer asks it of the same text.
@lru_cache(maxsize=512)
def amounts(text: str) -> tuple[Amount, ...]:
    """Return the amounts in *text*; years, numbers of tiltak and counts are none."""
    found: list[Amount] = []
    for match in _AMOUNT.finditer(_PHONE.sub(lambda phone: "–" * len(phone[0]), text)):
        if not _SURE_AMOUNT.search(match[0]) and (len(match[1]) < _YEAR or _is_year(match[1])):
            continue
        try:
            read = Kroner.read(re.sub(r"\D", "", match[1]))
        except InvariantError:
            continue
        found.append(Amount(read, *match.span()))
    return tuple(found)


def _is_year(digits: str) -> bool:
    return len(digits) == _YEAR and digits.startswith("20")


def lone(text: str) -> Kroner | None:
    """Return the amount that *text* is, if it is nothing but one."""
    try:
        return Kroner.read(cleaned(text).removeprefix(": "))
    except InvariantError:
        found = amounts(text)
        if len(found) == 1 and not re.search(r"[^\W\d_]{2,}", _without(text, found)):
            return found[0].kroner
        return None


def _without(text: str, found: Iterable[Amount]) -> str:
    for each in sorted(found, key=lambda each: -each.start):
        text = text[: each.start] + text[each.end :]
    return text


def is_of_tiltak(line: str) -> bool:
    """Tell whether a *line* says which tiltak an amount in it is for."""
    return _TILTAK.search(line) is not None or _MEMBER.match(line) is not None


def shares(text: str) -> list[Share]:
    """Return what each tiltak gets, as the lines or the sentences of *text* say; sums left out."""
    found: list[Share] = []
    for line in text.split("\n"):
        said = amounts(line)
        member = _MEMBER.match(line)
        if not said or (_TOTAL.match(line.strip()) and not _TILTAK.search(line)):
            continue
        if member and member.start(2) <= said[0].start:
            remark = line[said[0].end :].strip(" ()–-.,;")
            found.append(Share(int(member[1]), said[0].kroner, remark))
            continue
        found += _in_sentence(line, said)
    return found


def is_elsewhere(text: str) -> bool:
    """Tell whether *text* says that an amount stands in a behovsmelding of its own."""
    return bool(_OWN.search(text))


def with_remark(text: str) -> Share | None:
    """Return the amount that *text* begins with, where all else only says more of it.

    That stands in brackets behind it, or adds what is left from before: «+ 20 000 fra fond».
    """
    said = amounts(text)
    if not said or text[: said[0].start].strip(" :"):
        return None
    rest = text[said[0].end :].strip()
    if behind := _BRACKETS.fullmatch(rest):
        return Share(None, said[0].kroner, behind[1].strip())
    besides = _BESIDES.match(rest)
    if besides is None or fund(remark := rest[besides.end() :]) is None:
        return None
    return Share(None, said[0].kroner, remark)


def _in_sentence(line: str, said: Sequence[Amount]) -> Iterator[Share]:
    named = list(_TILTAK.finditer(line))
    for at, each in enumerate(said):
        start = said[at - 1].end if at else 0
        end = said[at + 1].start if at + 1 < len(said) else len(line)
        before = [n for n in named if start <= n.start() < each.start]
        after = [n for n in named if each.end <= n.start() < end]
        number = int(before[-1][1]) if before else int(after[0][1]) if after else None
        if number is None and _TOTAL.search(line[start : each.start]):
            continue
        if number is None and named and len(said) > 1:
            continue
        remark = "" if named else _without(line, [each]).strip(" ()–-.,;:")
        yield Share(number, each.kroner, remark if re.search(r"[^\W\d_]{2,}", remark) else "")


def fund(remark: str) -> Kroner | None:
    """Return the amount that a *remark* says comes from a fund."""
    found = amounts(remark)
    return found[0].kroner if len(found) == 1 and _FOND.search(remark) else None


def listed(text: str) -> tuple[list[Listed], list[str], str]:
    """Return the tiltak that *text* lists, the links in it, and what else it says."""
    found: list[Listed] = []
    links: list[str] = []
    rest: list[str] = []
    for line in text.split("\n"):
        said = line.strip()
        if not said:
            continue
        link = _LINK.fullmatch(said.strip("<>"))
        if link:
            links.append(link[0])
            continue
        numbers, more = _by_numbers(said)
        if numbers:
            found += [Listed(number, "") for number in numbers]
            if more:
                rest.append(line)
            continue
        member = _MEMBER.match(said) or _MEMBER_NAMED.match(said)
        if member is None:
            rest.append(line)
        elif len(member[2].split()) > _NAME or re.search(r"[.!?]\s+\S", member[2]):
            found.append(Listed(int(member[1]), ""))
            rest.append(line)
        else:
            found.append(Listed(int(member[1]), member[2].strip()))
    return found, links, "\n".join(rest)


def _by_numbers(line: str) -> tuple[Sequence[int], str]:
    """Return the tiltak that a *line* names by nothing but their numbers, and what stands behind.

    One number alone may as well say how many they are.
    """
    whole = _NUMBERS.fullmatch(line)
    if whole is None:
        return (), ""
    said = whole["numbers"]
    numbers: Sequence[int] = [int(each) for each in re.findall(r"\d+", said)]
    if len(numbers) == 1 and said[0].isdigit():
        return (), ""
    if _RANGE.search(said) and len(numbers) == _TWO:
        numbers = range(numbers[0], numbers[1] + 1)
    return numbers, whole["more"] or ""


def links(text: str) -> list[str]:
    """Return the addresses in *text*."""
    return _LINK.findall(text)


class Got(NamedTuple):
    """What somebody is said to get: their name, the amount, and what is said beside."""

    name: str
    kroner: Kroner
    remark: str = ""


def by_names(text: str, names: Collection[str]) -> list[Got]:
    """Return the amount that *text* gives to each of *names*, where it says one for it alone."""
    found: dict[str, Got] = {}
    for line in text.split("\n"):
        bare, remark = _without_brackets(line)
        said = amounts(bare)
        if len(said) == 1:
            head = _BEHIND.split(bare[: said[0].start].strip(" -–•*\t"))[0].strip()
            name = head if called(head, names) else mentioned(head, names)
            if name is None and not _MENTION.search(head):
                is_named = ":" in bare[: said[0].start] or len(head.split()) <= _SHORT_NAME
                name = head if is_named and head[:1].isupper() and not _TOTAL.search(head) else None
            if name:
                found.setdefault(name, Got(name, said[0].kroner, remark))
                continue
        for amount, words in _clauses(bare, said):
            hit = mentioned(words, names)
            if hit is not None and not _TOTAL.search(words):
                found.setdefault(hit, Got(hit, amount.kroner))
    return list(found.values())


def _without_brackets(line: str) -> tuple[str, str]:
    """Return *line* without what stands in brackets in its end, and that."""
    found = _REMARK.search(line)
    return (line, "") if found is None else (line[: found.start()], found[1].strip())


def reasons(text: str) -> list[tuple[Kroner, str]]:
    """Return the amounts in *text* that a reason follows: «eier kr 60 000 fordi vi er flere»."""
    found: list[tuple[Kroner, str]] = []
    said = amounts(text)
    for at, each in enumerate(said):
        is_last = at == len(said) - 1
        behind = text[each.end : None if is_last else said[at + 1].start]
        because = _BECAUSE.match(behind)
        if because is not None:
            # Before the next amount stands whom that is for.
            reason = because[1] if is_last else _WHOM.sub("", because[1])
            found += [(each.kroner, reason.strip(" ,;."))] if reason.strip(" ,;.") else []
    return found


def crossed(
    text: str,
    rows: Mapping[Any, Iterable[frozenset[str]]],
    columns: Mapping[Any, Iterable[frozenset[str]]],
) -> dict[tuple[Any, Any], Kroner]:
    """Return the amounts in *text* by the row and the column of the table that they would be in.

    *rows* and *columns* are the stems of what each may be called. A row that is named goes for what
    follows, too; without rows there is one, with no name. One column alone needs no mention.
    """
    only = next(iter(columns)) if len(columns) == 1 and rows else None
    found: dict[tuple[Any, Any], Kroner] = {}
    row: Any = "" if not rows else None
    for sentence in re.split(r"\n|(?<=[^\d])\.\s", text):
        for amount, words in _clauses(sentence, amounts(sentence)):
            own = stems(words)
            row = _mentioned(own, rows) or row
            column = _mentioned(own, columns) or only
            if row is not None and column is not None:
                found.setdefault((row, column), amount.kroner)
    return found


def _mentioned(own: frozenset[str], names: Mapping[Any, Iterable[frozenset[str]]]) -> Any:
    """Return which of *names* is in a clause of these stems, if it is one alone."""
    hits: dict[Any, int] = {}
    for name, every in names.items():
        size = max((len(each) for each in every if each and each <= own), default=0)
        if size:
            hits[name] = size
    if not hits:
        return None
    most = max(hits.values())
    best = [name for name, size in hits.items() if size == most]
    return best[0] if len(best) == 1 else None


def _clauses(line: str, said: Sequence[Amount]) -> Iterator[tuple[Amount, str]]:
    """Yield each amount with the words that go with it.

    Those before it, from the amount before; with none there that say anything, those behind it.
    """
    behind = _says_behind(line, said)
    for at, each in enumerate(said):
        start = said[at - 1].end if at else 0
        end = said[at + 1].start if at + 1 < len(said) else len(line)
        if behind:
            cut = _CLAUSE.search(line, each.end, end)
            before = line[start : each.start]
            lead = before if not at else before[_last_cut(before) :]
            yield each, lead + " " + line[each.end : cut.start() if cut else end]
        else:
            yield each, line[start : each.start]


def _last_cut(text: str) -> int:
    cuts = [match.end() for match in _CLAUSE.finditer(text)]
    return cuts[-1] if cuts else 0


def _says_behind(line: str, said: Sequence[Amount]) -> bool:
    """Tell whether the last amount of a line has words of its own behind it: «20 000 til eier»."""
    if not said:
        return False
    cut = _CLAUSE.search(line, said[-1].end)
    tail = line[said[-1].end : cut.start() if cut else len(line)]
    return bool(re.match(r"\s*(?:kroner|kr\.?)?\s*(?:til|for|fra|på|hos|i)\s+[^\W\d_]", tail))
