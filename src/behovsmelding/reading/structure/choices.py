"""Which choice somebody means, by its name, the form's words for it, or what it is called else."""

import re
import unicodedata
from collections.abc import Iterable, Mapping

from behovsmelding import nearest
from behovsmelding.form import Valg
from behovsmelding.model.periode import Periode

_BETWEEN = r"[ \t]*(?:[,;/&+]|\b(?:og|eller|samt)\b)[ \t]*"
_LISTED = r"[ \t]*[,;/&+][ \t]*"
_IN_BRACKETS = r"\([^()]*\)"
_GOES_ON = r" (?:for|i|til|om|innen|ved|på|kompetanse\w*)\b.*"
"""How a name goes on that says more of the same: «… for kompetanseutvikling i barnehagen»."""


_TICKED = r"(\[ ?x? ?\]|\( ?x? ?\)|[☐☒☑✓✔]|x(?=\s))\s*(ja|nei)\b"
_TICKS = rf"(?:\s*(?:{_TICKED})[\s.,/]*)+"
_TICKED_AFTER = r"\b(ja|nei)\s*(\[ ?x? ?\]|\( ?x? ?\)|[☐☒☑✓✔]|(?<=\s)x\b)"
_TICKS_AFTER = rf"(?:\s*(?:{_TICKED_AFTER})[\s.,/]*)+"
_SPELT = {
    "våren": "vår",
    "vårhalvåret": "vår",
    "vårsemesteret": "vår",
    "1. halvår": "vår",
    "høsten": "høst",
    "haust": "høst",
    "hausten": "høst",
    "høsthalvåret": "høst",
    "høstsemesteret": "høst",
    "haustsemesteret": "høst",
    "2. halvår": "høst",
}
"""What a half-year is called beside its name, in full."""
EVERY = frozenset({"begge", "begge deler", "båe", "både og", "alle"})
"""What people write when they mean every choice there is."""
_BOXES = frozenset("[]()☐")
_TICKABLE = ("☐", "☒", "☑")
_BOXED = r"([☐☒☑])\s*([^☐☒☑]+)"
_LONG = 3
"""How many words a text has that says more than a choice does."""
_ONE_LETTER, _MANY_LETTERS = 1.0, 5
_DENIED = r"\b(?:ikke|ikkje|ei|uten|utan)\b"
_DOUBT = re.compile(
    r"\?|^\W*(?:evt?|eventuelt|kanskje|muligens|mogleg|moglegvis|trolig|truleg|antakelig|"
    r"sannsynligvis|sannsynlegvis)\b",
    re.IGNORECASE,
)
_HALF = r"(?:vår|høst|haust)(?:en)?"
_IN_A_YEAR = re.compile(r"(?:i|for|år|året) (?P<year>2[0-9]{3})")
_SEVERAL = re.compile(
    rf"(?P<first>{_HALF}) ?(?:og|samt|[,/&+]) ?(?P<last>{_HALF}) (?P<year>2[0-9]{{3}})"
)


def is_in_doubt(text: str) -> bool:
    """Tell whether *text* says itself that it may be otherwise: `innsendt?`, `ev. skole`."""
    return _DOUBT.search(text) is not None


def folded(text: str) -> str:
    """Return *text* as it is compared with others: letter case and kinds of blanks are nothing."""
    return " ".join(unicodedata.normalize("NFC", text).casefold().split())


def meant(text: str, spellings: Mapping[str, str]) -> str | None:
    """Return the choice that *text* most likely stands for, also by a long name of it.

    What a choice is said not to be is no name of it, nor is a spelling that stands for nothing.
    """
    called = {folded(spelling): name for spelling, name in spellings.items()}
    whole = folded(re.sub(_IN_BRACKETS, "", text))
    if near := called.get(folded(text)) or called.get(whole):
        return near
    near = None if re.search(_DENIED, whole) else nearest.meant(text.strip(), spellings)
    if near and _is_named(whole, near, called):
        return near
    begun = {
        name
        for spelling, name in called.items()
        if whole.startswith(f"{spelling} ") and re.fullmatch(_GOES_ON, whole[len(spelling) :])
    }
    return (begun.pop() if len(begun) == 1 else None) or None


def _is_named(text: str, name: str, called: Mapping[str, str]) -> bool:
    """Tell whether *text* has a word that is of this *name* alone, if it is a long one.

    «Tilskudd til lokal kompetanseutvikling» is no more like «regional kompetanseutvikling» than
    like another.
    """
    words = text.split()
    if len(words) < _LONG:
        return True
    its, others = (
        {word for each, whose in called.items() if (whose == name) is same for word in each.split()}
        for same in (True, False)
    )
    return any(nearest.nearest(word, its - others) for word in words)


def same(text: str, names: Iterable[str]) -> str | None:
    """Return which of *names* is *text*, but for letter case and kinds of blanks."""
    written = folded(text)
    return next((name for name in names if folded(name) == written), None)


def meant_one(text: str, spellings: Mapping[str, str]) -> str | None:
    """Return the one choice that *text* most likely stands for; of several, none.

    «Høyskole eller universitet» is one, by two names of it. What is in doubt is none.
    """
    if is_in_doubt(text) or text.strip(" .!").casefold() in EVERY:
        return None
    if text[:1] in _TICKABLE:
        text = _ticked_alone(text)
    if is_several(text, spellings):
        return None
    named = {meant(part, spellings) for part in re.split(_BETWEEN, text.strip())}
    name = meant(text, spellings) or (named.pop() if len(named) == 1 else None)
    return None if name is None or _says_another(text, name, spellings) else name


def _says_another(text: str, name: str, spellings: Mapping[str, str]) -> bool:
    """Tell whether *text* has a word, or a name, of another choice than *name*.

    Nothing need part two of them: `kommune privat barnehage`, `kommune (privat)`.
    """
    called = {tuple(_words(spelling)): whose for spelling, whose in spellings.items() if whose}
    its, others = (
        {word for each, whose in called.items() if (whose == name) is same for word in each}
        for same in (True, False)
    )
    spelt = {" ".join(each): whose for each, whose in called.items()}
    words, at, longest = _words(text), 0, max(map(len, called), default=0)
    while at < len(words):
        wholes = (words[at : at + size] for size in range(longest, 0, -1))
        size, whose = next(
            ((len(each), spelt[near]) for each in wholes if (near := _near(each, spelt))), (1, None)
        )
        if whose not in (None, name) or (whose is None and words[at] in others - its):
            return True
        at += size
    return False


def _near(words: list[str], spelt: Mapping[str, str]) -> str | None:
    """Return which of the *spelt* names *words* are, but for a letter of a long one."""
    whole = " ".join(words)
    if whole in spelt or min(map(len, words), default=0) < _MANY_LETTERS:
        return whole if whole in spelt else None
    return nearest.nearest(whole, spelt, _ONE_LETTER)


def _words(text: str) -> list[str]:
    return re.findall(r"\w+", folded(text))


def _ticked_alone(text: str) -> str:
    """Return what alone is ticked in *text*, where boxes stand before each; else nothing."""
    boxes = re.findall(_BOXED, text)
    ticked = [answer for box, answer in boxes if box != "☐"]
    return ticked[0].strip(" ,;/") if len(ticked) == 1 else ""


def is_several(text: str, spellings: Mapping[str, str]) -> bool:
    """Tell whether *text* names two choices or more: `kommune, privat barnehage`."""
    parts = re.split(_BETWEEN, text.strip())
    named = {meant(part, spellings) for part in parts}
    # A list with something in it that is none of them says more than one of them does.
    listed = re.split(_LISTED, re.sub(_IN_BRACKETS, "", text.strip()))
    is_list = len(listed) > 1 and None in {meant(part, spellings) for part in listed}
    is_spelling = folded(text) in {folded(each) for each in spellings}
    return len(named - {None}) > 1 or (is_list and named != {None} and not is_spelling)


def spellings_of(names: Iterable[str], choices: Mapping[str, Valg]) -> dict[str, str]:
    """Return what people may write for each of *names*: itself, or the form's words for it."""
    spellings = {name: name for name in names}
    for name, valg in choices.items():
        for word in (valg.ord, valg.kort):
            for spelling in word.texts.values() if word else ():
                spellings.setdefault(spelling, name)
    return spellings


def several_periods(text: str) -> list[Periode]:
    """Return the half-years that `vår og høst 2027` names, if it does.

    From one to another there may be a third, so a span is no answer.
    """
    found = _SEVERAL.fullmatch(folded(text))
    halves = (found["first"], found["last"]) if found else ()
    return [Periode.read(f"{half.removesuffix('en')} {found['year']}") for half in halves if found]


def meant_period(text: str, known: Iterable[Periode]) -> str | None:
    """Return which of the *known* periods *text* most likely stands for; none that is in doubt."""
    if is_in_doubt(text):
        return None
    if (year := _IN_A_YEAR.fullmatch(folded(text))) is not None:
        return next((str(each) for each in known if str(each) == year["year"]), None)
    return short_period(text, known) or nearest_period(text, known)


def nearest_period(text: str, known: Iterable[Periode]) -> str | None:
    """Return which of the *known* periods *text* misspells: never another half-year, or year."""
    *words, year = text.casefold().split() or ("",)
    near = nearest.nearest(" ".join(words), ("vår", "våren", "høst", "høsten", "haust", "ut"))
    if not words or near is None:
        return nearest.nearest(text.strip(), map(str, known)) if not words else None
    return next(
        (
            str(each)
            for each in known
            if str(each.år) == year and each.slag.value == _SPELT.get(near, near)
        ),
        None,
    )


def short_period(text: str, known: Iterable[Periode]) -> str | None:
    """Return which of the *known* periods *text* is short for: `H25`, `v2026`, `2025 høst`."""
    if _BOXES & set(text):
        # A box that is not ticked is no answer.
        return None
    written = _alone(text)
    for each in known:
        name, year = each.slag.value, str(each.år)
        called = (name, *(_alone(other) for other, meant in _SPELT.items() if meant == name))
        several = (name[0] + year[2:], name[0] + year, *(each + year[2:] for each in called))
        if written in (*several, *(each + year for each in called), year + name):
            return str(each)
    return None


def _alone(text: str) -> str:
    """Return the letters and digits of *text*, small."""
    return "".join(filter(str.isalnum, text)).lower()


def ticked_yes(text: str) -> bool | None:
    """Return whether yes is ticked in *text*, as in the Word form: `☒ Ja ☐ Nei`, `Ja ☒ Nei ☐`.

    None where neither is, or both.
    """
    text, found = text.casefold(), []
    if re.fullmatch(_TICKS, text):
        found = re.findall(_TICKED, text)
    elif re.fullmatch(_TICKS_AFTER, text):
        found = [(tick, answer) for answer, tick in re.findall(_TICKED_AFTER, text)]
    answers = {answer == "ja" for tick, answer in found if tick.strip("[]() ☐")}
    return answers.pop() if len(answers) == 1 else None


def said_yes(text: str, words: Mapping[str, bool]) -> bool | None:
    """Return what *text* says of yes and no, by its *words* or by what is ticked."""
    said = words.get(text.rstrip(".!").lstrip("-–*• \t"))
    return ticked_yes(text) if said is None else said
