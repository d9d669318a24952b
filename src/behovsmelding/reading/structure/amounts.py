"""What somebody means who writes an amount with more than its digits: `1,2 mill`, `ca. 50 000`.

Opened only for what is no amount as it stands. A number is found where there is but one that can be
meant. Where the line says no more than that number, it may stand there instead; what is about an
amount, or adds some up, is for a person to decide, since money must never be mended wrongly.
"""

import re
from decimal import Decimal, InvalidOperation
from typing import NamedTuple

from behovsmelding.diagnostics import Fix
from behovsmelding.form import Form
from behovsmelding.messages import Phrase
from behovsmelding.model.fields import along, lone
from behovsmelding.model.invariants import InvariantError
from behovsmelding.model.kroner import Kroner, grouped
from behovsmelding.model.path import Path
from behovsmelding.reading.source import Entry, Scalar
from behovsmelding.reading.source.quoting import to_fill_in
from behovsmelding.rules.texts import LIKELY

_NEARLY = (
    r"(?:ca|cirka|circa|omtrent|omkring|rundt|om lag|omlag|kring|inntil|opptil|opp til|om|"
    r"anslagsvis|anslått|anslag|estimert|estimat|stipulert|foreløpig|førebels|tentativt?|antatt|"
    r"beregnet|rekna|budsjettert|budsjett|maks(?:imalt|imum)?|max|min(?:st|imum)?|under|over|"
    r"nesten|snaut|knapt|vel|drøyt|drygt|godt|trolig|truleg|kanskje|tidligere|tidlegare|totalt|"
    r"i alt|til ?sammen|til saman|sum)"
)
"""What is said of an amount, before it or behind; between two of them it parts them."""
_ABOUT = re.compile(
    rf"\A(?P<mark>(?:kr(?:oner|\.)?|nok)\s*)?(?:{_NEARLY}\b[.:]?|[~≈±<>?])\s*", re.IGNORECASE
)
_ABOUT_LAST = re.compile(
    rf"\s*\(?(?<![^\W\d]){_NEARLY}\.?\)?\s*$|\s*\*+$",
    re.IGNORECASE,
)
_UNIT = re.compile(
    r"(?P<number>[0-9]+(?:[ \u00a0\u2009\u202f][0-9]{3})*(?:[.,][0-9]{1,2})?|0,[0-9]{3})\s*"
    r"(?P<unit>mill(?:ion(?:er|ar)?)?|mnok|tusen|tus|tnok|tkr|k|')\.?\s*(?:kr(?:oner|\.)?|,-)?",
    re.IGNORECASE,
)
_THOUSANDS = frozenset({"tusen", "tus", "k", "'", "tkr", "tnok"})
_MILLIONS = frozenset({"mill", "million", "millioner", "millionar", "mnok"})
_OPEN = re.compile(
    r"tomt?|blank|uendr(?:et|a)|gratis|(?:egen|eigen|sjøl|sjølv|selv)finansi\w+|"
    r"\?+|x{2,}(?: x{2,})*|\.{2,}|…|_+|n/?a|tb[adc]|kr\.?\s*[-–—?]+|"
    r"(?:(?:det|dette|beløpet|summen) )?(?:(?:må|skal|blir|vert) )?"
    r"(?:avklar|bestem|fastsett)\w*\D*|"
    r"ukjent|ukjend|uavklart|nei|ingen|ingenting|intet|(?:ikke|ikkje) (?:aktuelt|søkt|behov|kjent|"
    r"kjend|relevant)|ingen (?:behov|tilskudd|tilskot|midler|midlar)|(?:etter|ifølge|jf\.?) \D+|"
    r"(?:samme|same|det samme|det same|likt) som \D+|som (?:i fjor|før|sist)|dekk\w+ av \D+|fritt|"
    r"(?:vi )?(?:vet|veit) ikk(?:e|je)(?: enda| ennå| enno)?|"
    r"(?:kommer|kjem)(?: (?:senere|seinare|seinere))?|"
    r"ikke (?:klart?|avklart|bestemt)(?: enda| ennå)?|"
    r"ikkje (?:klart?|avklart|bestemt)(?: enda| enno)?|ettersendes|(?:se|sjå) \D+[0-9]{0,2}",
    re.IGNORECASE,
)
_DOUBT = re.compile(r"\(?\?+\)?$")
_ENDING = re.compile(r"(?:[.:,;]\s*[-–—=]+|(?<=[0-9])[ ]?[-–—]+)\s*(?:kr(?:oner|\.)?)?$")
"""What stands for no øre, with another sign than the comma: `110 000.-`."""
_APOSTROPHES = re.compile(r"[0-9]{1,3}(?:['’´`][0-9]{3})+")
_IN_ENGLISH = re.compile(
    r"(?P<kroner>[0-9]{1,3}(?:(?:,[0-9]{3}){2,}|(?:,[0-9]{3})+(?=\.)))(?:\.00)?"
)
"""As a spreadsheet in English writes it; with one comma alone it may be a decimal fraction."""
_ROUND = {"(": ")", "[": "]", "«": "»", "“": "”", "‘": "’"}
"""What somebody may set round an amount; in brackets it may be one that is taken away."""
_BLANKS = re.compile(r"(?<=[0-9])(?:[ \t\u00a0\u2009\u202f]{2,}|\t)(?=[0-9]{3}\b)")
_GROUPS_APART = re.compile(r"[0-9][ \u00a0\u2009\u202f][0-9]")
_LOOKALIKES = str.maketrans("OoIl", "0011")
_ALIKE = re.compile(r"[0-9OoIl]{1,3}(?:[ \u00a0.][0-9OoIl]{3})*(?:,-+)?")
"""Digits, and letters that look like some."""
_SAID = re.compile(r"hundre|tusen|million", re.IGNORECASE)
_AMOUNT_FIRST = re.compile(
    r"(?:kr\.?\s*|nok\s*)?[0-9][0-9 .\u00a0\u2009\u202f]*(?:,-+)?[ \t]*(?:kr(?:oner|\.)?)?"
    r"[ \t]*[/(+,;–-]?[ \t]*(?!(?:x|mill|tusen|kr)\b)[^\W\d]+",
    re.IGNORECASE,
)
_LONGEST = 200
"""How long what says an amount may be; the patterns above are not asked of a whole text."""
_THOUSAND = 1000
_DIGITS = 9
"""How many digits one amount has at the most."""
_MOST = 10
"""How many terms a sum may have that is added up here."""


def for_words(form: Form, path: Path) -> tuple[tuple[str, ...], str | None]:
    """Return the fields that hold what is said of the amount at *path*, and how a row is written.

    A row that is an amount alone has room for words when its amount has a name.
    """
    sti, rad = form.sti(path), None
    above, _, name = sti.rpartition(".")
    *_, field = along(form.model, path)
    if name != path[-1] and (alone := lone(field.kind)) is not None:
        above, name, rad = sti, alone.name, alone.name
    places = (above, above.rpartition(".")[0])
    beside = tuple(
        each
        for each in form.generasjon.beside.get(name, ())
        if any(f"{place}.{each}" in form.felt for place in (places if rad is None else places[:1]))
    )
    return beside, rad and to_fill_in((rad, *beside))


def named(entry: Entry, name: str, felt: Phrase) -> bool:
    """Report *entry* if it is an amount without a name, and give it its *name*."""
    key = entry.key
    try:
        Kroner.read(key.value)
    except InvariantError:
        return False
    document, path = key.document, (*key.path, name)
    fix = Fix(document.span(key.start, key.start), f"{name}: ")
    document.report(
        "BM232", key.span, path=path, fixes=(fix,), felt=felt, tekst=key.value, nøkkel=name
    )
    entry.name = name
    entry.value = Scalar(document, path, key.start, key.end, key.value, "")
    return True


def is_null(text: str) -> bool:
    """Tell whether *text* is the word for zero, which is no answer to YAML."""
    return (
        re.fullmatch(r"(?i)(?:kr\.?\s*)?null(?:\s*(?:kr(?:oner|\.)?|,-))?", text.strip())
        is not None
    )


def is_left_open(text: str) -> bool:
    """Tell whether *text* says that there is no amount yet, or none at all."""
    text = text.strip()
    tried = (text, text.rstrip(".!")) if len(text) <= _LONGEST else ()
    return any(map(_OPEN.fullmatch, tried))


def is_spaced(text: str) -> bool:
    """Tell whether nothing is wrong with the amount *text* but that blanks stand side by side."""
    try:
        Kroner.read(_joined(text))
    except InvariantError:
        return False
    return _BLANKS.search(text) is not None


def _joined(text: str) -> str:
    """Return *text* with one blank for several side by side, where they can't part two amounts.

    In `120 000  460 000` one blank groups digits, so two may well stand between amounts.
    """
    pieces = _BLANKS.split(text)
    _, *others = pieces
    is_grouped = any(map(_GROUPS_APART.search, pieces))
    is_long = sum(map(str.isdigit, text)) > _DIGITS
    may_be_two = is_long or (is_grouped and any(each[0] != "0" for each in others))
    return text if may_be_two else " ".join(pieces)


def is_prose(text: str) -> bool:
    """Tell whether *text* is words alone, of which none is a number."""
    return len(text.split()) > 1 and not any(map(str.isdigit, text)) and _SAID.search(text) is None


def has_words(text: str) -> bool:
    """Tell whether *text* is an amount that something is said of: `120 000 årlig`."""
    return _AMOUNT_FIRST.match(text.strip()[:_LONGEST]) is not None


class Meant(NamedTuple):
    """An amount, and whether it is all that was written: `1,2 mill` is, `ca. 50 000` is not."""

    kroner: int
    is_exact: bool


def meant(text: str) -> Meant | None:
    """Return the amount that *text* stands for; None where it is in doubt."""
    if len(text) > _LONGEST:
        return None
    text = _joined(text.strip())
    is_taken = text[:1] in ("(", "[") and text[-1:] == _ROUND[text[0]]
    if text[1:] and _ROUND.get(text[0]) == text[-1]:
        text = text[1:-1].strip()
    terms, equals, _ = text.partition("=")
    sure = terms = terms.strip()
    about = _ABOUT.match(terms) or _DOUBT.search(terms) or _ABOUT_LAST.search(terms)
    if equals or "+" in terms:
        amount = _added(text)
    else:
        sure = _ABOUT_LAST.sub("", _DOUBT.sub("", _ABOUT.sub(r"\g<mark>", terms)))
        amount = _one(_ENDING.sub("", sure.strip()).rstrip(" ;.,"))
    is_exact = about is None and "+" not in terms and not equals and not is_taken
    # Who writes that much with a word for it may have meant less.
    is_exact = is_exact and not (amount and amount > LIKELY and _unit_of(terms))
    if amount is None and _SAID.search(text):
        from behovsmelding.reading.structure.number_words import number_in

        amount, is_exact = number_in(sure), False
    if amount is None and _ALIKE.fullmatch(text) and any(map(str.isdigit, text)):
        alike = _one(text.translate(_LOOKALIKES))
        # What is longer is two of them.
        amount, is_exact = alike if alike is not None and alike <= LIKELY else None, False
    return None if amount is None else Meant(amount, is_exact)


def both_ways(text: str) -> tuple[str, str] | None:
    """Return what *text* says, with thousands and a word for thousands too, with it and without."""
    found = _unit_of(text.strip().rstrip(" ;.,")) if len(text) <= _LONGEST else None
    whole = re.sub(r"\s", "", found["number"]) if found else ""
    amount = _in_kroner(whole, found["unit"].lower()) if found else None
    if amount is None or not whole.isdigit() or int(whole) < _THOUSAND:
        return None
    return grouped(amount, " "), grouped(int(whole), " ")


def _unit_of(text: str) -> re.Match[str] | None:
    """Return the number in *text* and the word for thousands or millions behind it."""
    return _UNIT.fullmatch(text.removeprefix("kr").lstrip(" ."))


def _added(text: str) -> int | None:
    """Return what the amounts in *text* come to; None if it says that they come to another."""
    terms, equals, result = text.strip().partition("=")
    parts = terms.split("+")
    amounts = [_one(part.strip()) for part in parts]
    if len(parts) > _MOST or None in amounts:
        return None
    terms_in_kroner = [each for each in amounts if each is not None]
    added = sum(terms_in_kroner)
    if not equals and len({each < _THOUSAND for each in terms_in_kroner if each}) > 1:
        # In `140 + 180 tusen` and `200 + 140 000` the first may be thousands too.
        return None
    is_right = not equals or _one(result.strip()) == added
    return added if is_right and added <= Kroner.LARGEST else None


def _one(text: str) -> int | None:
    """Return the one amount in *text*, in whatever unit."""
    if english := _IN_ENGLISH.fullmatch(text):
        text = english["kroner"].replace(",", "'")
    if _APOSTROPHES.fullmatch(text):
        return int(re.sub(r"\D", "", text))
    if found := _unit_of(text):
        return _in_kroner(found["number"], found["unit"].lower())
    try:
        return None if text in ("-", "–", "—") else int(Kroner.read(text))
    except InvariantError as error:
        # `500.000` with a word before it is no decimal fraction.
        with_thousands = str(error.params.get("med_tusen", "")).replace(" ", "")
        return int(with_thousands) if with_thousands else None


def _in_kroner(number: str, unit: str) -> int | None:
    factor = 1_000_000 if unit in _MILLIONS else 1000 if unit in _THOUSANDS else 0
    try:
        amount = Decimal(re.sub(r"\s", "", number).replace(",", ".")) * factor
    except InvalidOperation:
        return None
    is_whole = amount == amount.to_integral_value()
    return int(amount) if factor and is_whole and 0 < amount <= Kroner.LARGEST else None
