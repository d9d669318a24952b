"""What somebody means who writes an amount with more than its digits: `1,2 mill`, `ca. 50 000`.

Opened only for what is no amount as it stands. A number is found where there is but one that can be
meant; it is a proposal, since money must never be mended wrongly.
"""

import re
from decimal import Decimal, InvalidOperation

from behovsmelding.model.invariants import InvariantError
from behovsmelding.model.kroner import Kroner

_ABOUT = re.compile(
    r"(?:ca|cirka|circa|omtrent|omkring|rundt|om lag|omlag|inntil|opptil|opp til|anslagsvis|om)\b"
    r"\.?\s*|[~≈±]\s*",
    re.IGNORECASE,
)
_UNIT = re.compile(
    r"(?P<number>[0-9]+(?:[ \u00a0\u2009\u202f][0-9]{3})*(?:[.,][0-9]{1,2})?)\s*"
    r"(?P<unit>mill(?:ion(?:er|ar)?)?|mnok|tusen|tus|t?kr|k|')\.?\s*(?:kr(?:oner|\.)?|,-)?",
    re.IGNORECASE,
)
_THOUSANDS = frozenset({"tusen", "tus", "k", "'", "tkr"})
_MILLIONS = frozenset({"mill", "million", "millioner", "millionar", "mnok"})
_OPEN = re.compile(
    r"\?+|x{2,}|\.{2,}|…|_+|n/?a|tbd|tba|(?:det )?(?:må )?(?:avklar|bestem|fastsett)\w*"
    r"(?: (?:senere|seinare|seinere))?|ukjent|ukjend|uavklart|ingen|ingenting|ikke aktuelt|"
    r"ikkje aktuelt|(?:vi )?(?:vet|veit) ikk(?:e|je)(?: enda| ennå| enno)?|"
    r"(?:kommer|kjem)(?: (?:senere|seinare|seinere))?|"
    r"ikke (?:klart?|avklart|bestemt)(?: enda| ennå)?|"
    r"ikkje (?:klart?|avklart|bestemt)(?: enda| enno)?|ettersendes|se vedlegg|sjå vedlegg",
    re.IGNORECASE,
)
_MOST = 10
"""How many terms a sum may have that is added up here."""


def is_left_open(text: str) -> bool:
    """Tell whether *text* says that there is no amount yet, or none at all."""
    return _OPEN.fullmatch(text.strip().rstrip(".!")) is not None


def meant(text: str) -> int | None:
    """Return the amount that *text* stands for; None where it is in doubt."""
    terms, equals, result = text.strip().partition("=")
    parts = terms.split("+")
    if not equals and len(parts) == 1:
        return _one(_ABOUT.sub("", terms.strip(), count=1).rstrip(" ;."))
    amounts = [_one(part.strip()) for part in parts]
    if len(parts) > _MOST or None in amounts:
        return None
    added = sum(each for each in amounts if each is not None)
    is_right = not equals or _one(result.strip()) == added
    return added if is_right and added <= Kroner.LARGEST else None


def _one(text: str) -> int | None:
    """Return the one amount in *text*, in whatever unit."""
    if found := _UNIT.fullmatch(text.removeprefix("kr").lstrip(" .")):
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
