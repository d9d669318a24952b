"""Completion as a person sees it: a text with a mark where the cursor is, and what is offered."""

from behovsmelding.lsp.completing import completions
from behovsmelding.lsp.completing.offer import Offer
from behovsmelding.lsp.completing.snippet import Snippet, Stop
from behovsmelding.messages import Language

MARK = "¦"
KOLLEKTIV = (
    "skjema: 2027\neiere:\n  - navn: Narvik kommune\npartnere:\n  - navn: Nord universitet\n"
)
LOKAL = "skjema: 2025\n"


def offered(marked: str, language: Language = "nb") -> tuple[Offer, ...]:
    """Return what is offered at the mark in *marked*."""
    before, _, after = marked.partition(MARK)
    return completions(before + after, len(before), language)


def labels(marked: str, language: Language = "nb") -> list[str]:
    """Return what the offers at the mark in *marked* are called."""
    return [each.label for each in offered(marked, language)]


def chosen(marked: str, label: str) -> str:
    """Return *marked* as it is once *label* was chosen, with a mark at each stop of the offer."""
    text = marked.replace(MARK, "")
    (offer,) = (each for each in offered(marked) if each.label == label)
    return put_in(text, offer, MARK)[0]


def put_in(text: str, offer: Offer, answer: str = "1") -> tuple[str, int, int]:
    """Return *text* with *offer* put in as an editor does, and where it begins and ends.

    Somebody has written *answer* at each stop, but where there are choices: there the first stands.
    """
    line = text.rfind("\n", 0, offer.start) + 1
    before = text[line : offer.start]
    indent = before[: len(before) - len(before.lstrip(" "))]
    written = filled(offer.snippet, answer).replace("\n", f"\n{indent}")
    edits = [(offer.start, offer.end, written), *offer.beside]
    for start, end, put in sorted(edits, reverse=True):
        text = text[:start] + put + text[end:]
    start = offer.start + sum(len(put) for at, _, put in offer.beside if at < offer.start)
    return text, start, start + len(written)


def filled(snippet: Snippet, answer: str) -> str:
    """Return *snippet* with *answer* at its stops, or the first of their choices."""
    return "".join(_piece(each, answer) for each in snippet)


def _piece(piece: str | Stop, answer: str) -> str:
    if isinstance(piece, str):
        return piece
    return piece.choices[0] if piece.choices else answer
