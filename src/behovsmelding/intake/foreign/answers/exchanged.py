"""Answers that stand in each other's places: an e-mail where the title of a person is asked for."""

from collections.abc import Iterator, Sequence

from behovsmelding.intake.foreign.asked.evidence import is_mail
from behovsmelding.intake.reading import Certainty
from behovsmelding.intake.tags import Given
from behovsmelding.model.fields import Mark
from behovsmelding.model.path import Path


def in_their_places(said: Sequence[Given]) -> Iterator[Given]:
    """Yield what is *said*, an e-mail and what stands in its place exchanged.

    Only where one alone of a person's other answers is an e-mail; that it is so is concluded.
    """
    people: dict[Path, list[int]] = {}
    for at, each in enumerate(said):
        if each.to.field is not None and isinstance(each.value, str):
            people.setdefault(each.to.path[:-1], []).append(at)
    made = list(said)
    for own in people.values():
        mails = [at for at in own if is_mail(str(said[at].value).strip())]
        asked = [at for at in own if _asks_for_mail(said[at])]
        if len(mails) == 1 == len(asked) and mails != asked:
            one, other = mails[0], asked[0]
            made[one] = _with(said[one], said[other])
            made[other] = _with(said[other], said[one])
    yield from made


def _asks_for_mail(each: Given) -> bool:
    return each.to.field is not None and Mark.EPOST in each.to.field.marks


def _with(each: Given, other: Given) -> Given:
    """Return an answer with what stands in the place of the *other*."""
    return each._replace(value=other.value, place=other.place, certainty=Certainty.SLUTTET)
