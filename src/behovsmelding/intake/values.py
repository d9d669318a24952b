"""What a form prints, turned back into what the YAML says."""

import re
from collections.abc import Collection, Iterator
from enum import Enum
from functools import lru_cache
from typing import Any

from behovsmelding.form import Form
from behovsmelding.intake.places import Target
from behovsmelding.messages.ui.paper import LEFT_OUT
from behovsmelding.messages.ui.printed import YES_NO
from behovsmelding.model.fields import Field, Mark
from behovsmelding.model.invariants import InvariantError
from behovsmelding.model.kroner import Kroner
from behovsmelding.model.numbers import without_groups
from behovsmelding.model.tekst import Tekst, says_something
from behovsmelding.registers import uh

_WHOLE = re.compile("[0-9]{1,9}")
_GROUPED = re.compile(r"[1-9][0-9]{0,2}(?:\.[0-9]{3})+")
_NUMBERS = frozenset({Mark.ORGANISASJONSNUMMER, Mark.KONTONUMMER})
_PARTED = re.compile("[,;] ")
_OF_NUMBER = re.compile(r"org\w*|konto\w*|nr|no|mva")
"""What people write round a number to say which one it is."""
_SOFT_HYPHEN = "\u00ad"
_TYPED_ITEM = re.compile(r"(?m)^[ \t]*[•·▪–*][ \t]+")
_BULLETS = ("- ", "* ", "• ")


def in_yaml(form: Form, to: Target, text: str, *, on_line: bool) -> Any:
    """Return what the YAML says for the *text* that a document says at *to*.

    A list stands *on_line* with commas between, else it has a line for each.

    What is no choice of the form stays as it was written: whoever reads the YAML tells it. An
    answer that was left out for publication is none.
    """
    field = to.field
    if field is None or (Mark.KONTAKTDATA in field.marks and _is_left_out(text)):
        return None
    if field.several and not field.is_part:
        known = _words(form, to.sti, field.kind)
        return [_one(form, to.sti, field, each) for each in _members(known, text, on_line=on_line)]
    return _one(form, to.sti, field, text)


def tidied(field: Field, text: str) -> str:
    """Return *text*, which somebody typed in Word, as a file says it.

    Blanks round an answer are none of it, nor those in a number. Dashes that were typed before
    lines make them the items of a list.
    """
    text = text.replace(_SOFT_HYPHEN, "")
    if field.kind is Tekst:
        return Tekst(_TYPED_ITEM.sub("- ", text)).canonical
    digits = _digits(text) if _NUMBERS & field.marks else ""
    return digits or text.strip()


def _digits(text: str) -> str:
    """Return the number in *text*, where no more is said than which number it is."""
    words = re.findall(r"[^\W\d]+", text.casefold())
    digits = "".join(re.findall("[0-9]+", text))
    is_one = re.search(r"[0-9][^\W\d]+[0-9]|[^\w\s.:/-]", text) is None
    return digits if is_one and all(map(_OF_NUMBER.fullmatch, words)) else ""


def _is_left_out(text: str) -> bool:
    return text.strip() in set(LEFT_OUT.texts.values())


def _one(form: Form, sti: str, field: Field, text: str) -> Any:
    known = _words(form, sti, field.kind).get(_folded(text))
    if known is not None:
        return known
    if _NUMBERS & field.marks:
        return without_groups(text)
    if field.kind is Tekst:
        return Tekst(text) if says_something(text) else None
    if field.kind is Kroner:
        return _amount(text.strip())
    # Where a line is asked for, a line break in it is a blank.
    text = " ".join(text.split("\n")) if "\n" in text else text
    return int(text) if field.kind is int and _WHOLE.fullmatch(text.strip()) else text


def _amount(written: str) -> Kroner | str:
    # In Word a dot before three digits parts thousands; only YAML takes it for a decimal point.
    if _GROUPED.fullmatch(written):
        return Kroner.read(written.replace(".", ""))
    try:
        return Kroner.read(written)
    except InvariantError:
        return written


def _members(known: Collection[str], text: str, *, on_line: bool) -> Iterator[str]:
    """Yield the members of a list as it is printed; *known* are the words of its choices."""
    lines = text.split("\n")
    for line in lines:
        # A dash alone is what somebody wrote, and the mark of no item.
        rests = (line.removeprefix(bullet) for bullet in _BULLETS if line.startswith(bullet))
        written = next((rest for rest in rests if _PARTED.split(rest)[0].strip()), line)
        may_be_several = (on_line or len(lines) == 1) and _folded(written) not in known
        may_be_several = may_be_several and not _is_one(written, known)
        yield from filter(str.strip, _PARTED.split(written) if may_be_several else [written])


def _is_one(text: str, known: Collection[str]) -> bool:
    """Tell whether a text is one name that lists what it is about: «Språk, lesing og skriving».

    So is a centre with the institution it is a part of: «Skrivesenteret, NTNU».
    """
    first, *others = _PARTED.split(text)
    if len(others) == 1 and uh.is_centre(first) and uh.which(others[0]) is not None:
        return True
    parted = first[:1].isupper() and others and all(each[:1].islower() for each in others)
    # Without an «og» before the last it is a list of its own: «Lesing, skriving».
    parted = parted and not {"og", "eller"}.isdisjoint(others[-1].split())
    return bool(parted) and not any(_folded(each) in known for each in (first, *others))


@lru_cache(maxsize=512)
def _words(form: Form, sti: str, kind: Any) -> dict[str, Any]:
    """Return what the YAML says for each of the words that the form prints at *sti*."""
    found: dict[str, Any] = {}
    if kind is bool:
        for answer, phrase in YES_NO.items():
            found.update({_folded(word): answer for word in phrase.texts.values()})
    elif isinstance(kind, type) and issubclass(kind, Enum):
        for choice in kind:
            for målform in form.målformer:
                found[_folded(form.word(choice, målform))] = choice.value
                found[_folded(form.short(choice, målform))] = choice.value
            found[_folded(str(choice.value))] = choice.value
    for navn, valg in form.choices(sti).items():
        for phrase in filter(None, (valg.ord, valg.kort)):
            found.update({_folded(phrase.of(målform)): navn for målform in form.målformer})
        found[_folded(navn)] = navn
    return found


def _folded(text: str) -> str:
    return " ".join(text.split()).casefold()
