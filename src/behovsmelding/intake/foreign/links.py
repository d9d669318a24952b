"""Addresses that stand alone under a heading: enclosures of the part that it begins."""

from collections.abc import Iterable, Iterator, Sequence

from behovsmelding.form import Form
from behovsmelding.intake.foreign.spots.seen import Stray, Title, part_of
from behovsmelding.intake.foreign.words import prose
from behovsmelding.intake.reading import Certainty, Place, Svar
from behovsmelding.model.fields import Field, Mark, by_name, marked_with
from behovsmelding.model.path import Path


def take_links(
    form: Form, answers: dict[Path, Svar], strays: Iterable[Stray], titles: Sequence[Title]
) -> Iterator[Stray]:
    """Add to *answers* the addresses among *strays*; yield the other stray words."""
    for stray in strays:
        path = _path(form, stray, titles)
        if path is None or path in answers:
            yield stray
        else:
            place = Place(stray.line.part, stray.line.number)
            answers[path] = Svar(path, stray.text, Certainty.SLUTTET, place, "under_heading")


def _path(form: Form, stray: Stray, titles: Sequence[Title]) -> Path | None:
    """Return where an address goes that stands alone under the heading of a list's member."""
    part, _ = part_of(stray.titles)
    if not part or prose.links(stray.text) != [stray.text]:
        return None
    begins = [title for title in titles if title.begins(part)]
    own = next((title for title in reversed(stray.titles) if title in begins), None)
    enclosed = next(
        (f for f in by_name(_kind(form, part)).values() if f.is_part and _address(f)), None
    )
    address = None if enclosed is None else _address(enclosed)
    if own is None or enclosed is None or address is None:
        return None
    return (part[0], begins.index(own), enclosed.name, 0, address.name)


def _kind(form: Form, part: Sequence[str]) -> type:
    kind: type = by_name(form.model)[part[0]].kind
    return kind


def _address(field: Field) -> Field | None:
    return marked_with(field.kind, Mark.LENKE)
