"""What of an amount comes from a fund, where only a remark beside it says so."""

from behovsmelding.intake.foreign.words import prose
from behovsmelding.intake.reading import Certainty, Svar
from behovsmelding.model.path import Path


def conclude_funds(answers: dict[Path, Svar], *, remark: str, fund: str) -> None:
    """Add to *answers* the amount that each *remark* says is from a *fund*, both names of fields.

    «har 15 000 igjen fra 2026 som brukes i tillegg» says it, and stays a remark.
    """
    for path, each in list(answers.items()):
        to = (*path[:-1], fund)
        if path[-1] != remark or to in answers or not isinstance(each.value, str):
            continue
        kroner = prose.fund(each.value)
        if kroner is not None:
            answers[to] = Svar(to, kroner, Certainty.SLUTTET, each.place, "by_remark")
