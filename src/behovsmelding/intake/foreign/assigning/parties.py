"""Whose contact is asked for: the owner's, the partner's or the sender's, as far as words say.

A form says it once, «Kontaktperson hos avsender», and asks for «Stilling» and «E-post» below it.
"""

import re
from collections.abc import Mapping, Sequence
from functools import lru_cache

from behovsmelding.form import Form
from behovsmelding.generation import Generation
from behovsmelding.intake.foreign.spots.seen import Spot, part_of
from behovsmelding.intake.foreign.words.wording import LITTLE_STEMS, folded, stems
from behovsmelding.model.path import Path

_BOTH = re.compile("partn[ae]rskap")
_OTHER = re.compile(
    r"(?i)\((?:hvis|dersom|om|når) [^()]*\b(?:ikke|ikkje|anna?en?|andre)\b[^()]*\)"
    r"|\bpå vegn[ea]r? (?:av|til|for) (?:[^\W\d]+ ){0,2}?[^\W\d]+"
)
"""Who it is not: «Sendt av (hvis ikke eier)», «Hvem melder på vegne av eierne»."""
_HIS, _AGAINST, _OTHERS = 0.15, 0.35, -0.5
"""What it adds that a question is about whom words say, more where the heading says another,
and that it is about another."""


@lru_cache(maxsize=16)
def _stems(generation: Generation) -> Mapping[str, frozenset[str]]:
    return {part: stems(" ".join(words)) for part, words in generation.parties.items()}


def said_of(spots: Sequence[Spot], form: Form) -> list[str]:
    """Return for each of *spots* which part it is about; nothing where no word says it."""
    known = _stems(form.generasjon)
    found: list[str] = []
    last: list[str] = []
    before: Spot | None = None
    for at, spot in enumerate(spots):
        if before is not None and _is_apart(spot, before):
            last = []
        around = spot.under if spot.is_member else spot.above
        own = _of_heads(spot, known) or ("" if last else _named(around, known))
        if own and own not in last[-1:]:
            last = [*last, own][-2:]
        twin = next((n for n in (1, 0) if _are_twins(spots[at - n : at - n + 2])), None)
        # «Stilling» twice side by side is asked of the two who were asked for side by side.
        side = -1 if twin is None or len(last) == 1 else -1 - (1 - twin)
        part, _ = part_of(spot.titles)
        is_elsewhere = bool(part) and part is not None and part[0] not in known
        found.append("" if is_elsewhere else own or (last[side] if last else ""))
        before = spot
    return found


def _of_heads(spot: Spot, known: Mapping[str, frozenset[str]]) -> str:
    """Return the party that the words before a place name, or else the head of its column.

    Where both name one, that counts which says little besides: «Navn på institusjonen» in a column
    that is the owner's asks for the owner's name.
    """
    heads = [head for head in spot.labels[: 1 + _is_crossed(spot)] if _named(head, known)]
    return _named(min(reversed(heads), key=lambda each: _beside(each, known), default=""), known)


def _is_crossed(spot: Spot) -> bool:
    """Tell whether a place stands where a row and a column of a table meet."""
    return spot.in_grid is not None and not spot.is_member


def _beside(head: str, known: Mapping[str, frozenset[str]]) -> float:
    """Return how much of what a *head* says is something else than a party."""
    own = stems(head) - LITTLE_STEMS
    of_parties = frozenset().union(*known.values())
    return len(own - of_parties) / len(own) if own else 1.0


def _is_apart(spot: Spot, before: Spot) -> bool:
    """Tell whether a place stands under another heading than the one before it, or in a table."""
    in_table = spot.is_member and spot.in_grid != before.in_grid
    in_table = in_table or (spot.in_grid is None and _is_crossed(before))
    return in_table or spot.titles[-1:] != before.titles[-1:]


def _are_twins(pair: Sequence[Spot]) -> bool:
    """Tell whether two places that follow one another are asked in the same words."""
    if len(pair) != 2 or not pair[0].labels or not pair[1].labels:  # noqa: PLR2004
        return False
    return folded(pair[0].labels[0]) == folded(pair[1].labels[0])


def _named(text: str, known: Mapping[str, frozenset[str]]) -> str:
    """Return the one party that *text* names."""
    # A partnerskap is of both.
    said = folded(_OTHER.sub("", text)).split()
    own = stems(" ".join(word for word in said if not _BOTH.match(word)))
    named = [name for name, words in known.items() if own & words]
    return named[0] if len(named) == 1 else ""


def adds(part: str, said: str, spot: Spot, form: Form) -> float:
    """Return what it adds for a question in a *part* of the form, that words *said* another.

    What words say of a contact holds against the heading that a place stands under.
    """
    if part not in form.generasjon.parties or not said:
        return 0.0
    headed, _ = part_of(spot.titles)
    is_against = bool(headed) and headed is not None and headed[0] != said
    return (_HIS + _AGAINST * is_against) if part == said else _OTHERS


def named(spot: Spot, form: Form) -> str:
    """Return the one party that the words asked at a place name, if they do.

    «Begrunnelse for eiers anslag» asks for the owner's reasons, also behind the partner's amount.
    """
    if not spot.labels or _is_crossed(spot):
        return ""
    return _named(spot.labels[0], _stems(form.generasjon))


def names_other(said: str, path: Path, form: Form) -> float:
    """Return what it adds for a question of one party, that the words asked *said* another."""
    if not said:
        return 0.0
    last = str(path[-1])
    known = _stems(form.generasjon)
    own = next((each for each in known if last == each or last.endswith(f"_{each}")), "")
    return _OTHERS if own and said != own else 0.0
