"""Amounts in words: `to hundre tusen`, `hundre og tjue tusen kroner`, `ein halv million`.

Opened only for what is no amount in digits.
"""

import re
from fractions import Fraction

_NUMBERS = {
    **dict.fromkeys(("en", "én", "ein", "éin", "ei", "ett", "eitt", "et", "eit"), 1),
    "to": 2,
    "tre": 3,
    "fire": 4,
    "fem": 5,
    "seks": 6,
    "sju": 7,
    "syv": 7,
    "åtte": 8,
    "ni": 9,
    "ti": 10,
    "elleve": 11,
    "tolv": 12,
    "tretten": 13,
    "fjorten": 14,
    "femten": 15,
    "seksten": 16,
    "sytten": 17,
    "atten": 18,
    "nitten": 19,
    "tjue": 20,
    "tyve": 20,
    "tretti": 30,
    "tredve": 30,
    "førti": 40,
    "femti": 50,
    "seksti": 60,
    "sytti": 70,
    "åtti": 80,
    "nitti": 90,
}
_PARTS = {
    **dict.fromkeys(("halvannen", "halvannan", "halvanna"), Fraction(3, 2)),
    **dict.fromkeys(("halv", "halve"), Fraction(1, 2)),
    "trekvart": Fraction(3, 4),
}
_FACTORS = {
    "hundre": 100,
    "tusen": 1000,
    **dict.fromkeys(("million", "millioner", "millionar", "mill"), 1_000_000),
}
_WORDS = sorted((*_NUMBERS, *_PARTS, *_FACTORS, "og"), key=len, reverse=True)
_ONE_WORD = rf"{'|'.join(_WORDS)}|[0-9]{{1,3}}"
_ROUND = r"^(?:kr\.?|kroner)\s+|[\s.]*(?:kr\.?|kroner|,-)?[\s.!]*$"
_HALF = r"\b(?:en|ein|ei|et|eit)\s+(?=halv)"
_TEN, _HUNDRED, _THOUSAND = 10, 100, 1000


def number_in(text: str) -> int | None:
    """Return the number that *text* says in words; None where it is no number, or no whole one."""
    said = re.sub(_HALF, "", re.sub(_ROUND, "", text.strip().lower()))
    said = re.sub(
        r"[\s-]+", "", said.replace("tre kvart", "trekvart").replace("ettusen", "ett tusen")
    )
    words = re.findall(_ONE_WORD, said)
    if "".join(words) != said or not any(each in _FACTORS for each in words):
        return None
    amount = _added([each for each in words if each != "og"])
    return int(amount) if amount is not None and amount.denominator == 1 else None


def _added(words: list[str]) -> Fraction | None:
    """Return what *words* come to; None where they don't make one number."""
    whole, open_part, least = Fraction(0), Fraction(0), 10**12
    for word in words:
        factor = _FACTORS.get(word)
        if factor is None:
            one = _PARTS.get(word) or Fraction(_NUMBERS.get(word) or int(word))
            if not _may_follow(open_part, one):
                return None
            open_part += one
        elif factor == _HUNDRED:
            if open_part >= _TEN or open_part.denominator > 1:
                return None
            open_part = (open_part or Fraction(1)) * factor
        else:
            if factor >= least:
                return None
            whole, open_part, least = whole + (open_part or 1) * factor, Fraction(0), factor
    return whole + open_part


def _may_follow(before: Fraction, one: Fraction) -> bool:
    """Tell whether *one* may be added to what is said *before* it: tens to hundreds, ones to tens.

    Ones stand before tens, too: «fem og tyve».
    """
    if not one or one.denominator > 1:
        return bool(one) and before < _TEN
    rest = before % _HUNDRED
    is_first = rest == 0
    tens_and_ones = {rest >= 2 * _TEN and rest % _TEN == 0, one >= 2 * _TEN and one % _TEN == 0}
    is_small = rest < _HUNDRED and one < _HUNDRED
    other = min(rest, one)
    return is_first or (is_small and tens_and_ones == {True, False} and other < _TEN)
