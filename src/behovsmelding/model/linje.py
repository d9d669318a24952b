"""A line of a ready text: what stands in one box of a form, and is worked out."""

from collections.abc import Sequence
from typing import Self

from behovsmelding.model.kroner import Kroner, in_kroner
from behovsmelding.model.tekst import Tekst


class Linje(str):
    """A line that begins with the label of the field `sti`, in the words it is printed in.

    The text itself is what comes after it: «1: 110 000,-».
    """

    __slots__ = ("sti",)
    sti: str

    def __new__(cls, text: str, sti: str = "") -> Self:
        """Make a line of *text*; without a *sti* nothing comes before it."""
        line = super().__new__(cls, text)
        line.sti = sti
        return line


def sum_lines(
    amounts: Sequence[tuple[str, Kroner | None, str | None]],
    total: Kroner | None,
    *,
    each: str = "",
    all_of: str = "",
) -> tuple[Linje, ...]:
    """Return a line for each of *amounts*, and one for their *total* where there are several.

    Each is what it is called, the amount, and a remark. A line begins with the label of the field
    *each*, the last one with that of *all_of*; a single amount needs neither.
    """
    if len(amounts) == 1:
        _, amount, remark = amounts[0]
        text = _text(amount, remark)
        return (Linje(text),) if text else ()
    found = [(name, _text(amount, remark)) for name, amount, remark in amounts]
    lines = tuple(Linje(f"{name}: {text}", each) for name, text in found if text)
    if lines and total is not None:
        return (*lines, Linje(f": {_text(total, None)}", all_of))
    return lines


def numbered_lines(
    amounts: Sequence[tuple[int | None, Kroner | None, str | None]],
    total: Kroner | None,
    *,
    each: str,
    all_of: str,
) -> tuple[Linje, ...]:
    """Return the lines of *amounts* that have numbers; one without is the next in order."""
    named = [
        (f" {place if number is None else number}", amount, remark)
        for place, (number, amount, remark) in enumerate(amounts, 1)
    ]
    return sum_lines(named, total, each=each, all_of=all_of)


def named_lines(
    said: Tekst | None, members: Sequence[tuple[int | None, str | None]], *, each: str
) -> tuple[Linje, ...]:
    """Return the lines of what is *said* of all *members*, and one for each: number and name.

    That of a member begins with the label of the field *each*.
    """
    texts = said.canonical.splitlines() if said is not None else []
    named = [
        ("" if number is None else f" {number}") + (f": {name}" if name else "")
        for number, name in members
    ]
    return (*map(Linje, filter(None, texts)), *(Linje(text, each) for text in named if text))


def _text(amount: Kroner | None, remark: str | None) -> str:
    money = "" if amount is None else in_kroner(amount)
    return " ".join(filter(None, (money, f"({remark})" if remark else "")))
