"""The answers that are known of a question: its choices and periods, yes and no, earlier forms."""

from collections.abc import Iterator
from enum import Enum
from typing import NamedTuple

from behovsmelding.form import Form, names
from behovsmelding.lsp.completing.spots import Spot
from behovsmelding.messages import Phrase
from behovsmelding.messages.ui.printed import YES_NO
from behovsmelding.model.felles import Målform
from behovsmelding.model.fields import Mark
from behovsmelding.model.periode import Periode
from behovsmelding.reading.source.quoting import written


class Known(NamedTuple):
    """An answer that is known: as it is called and written, and what the form prints for it."""

    name: str
    text: str
    words: Phrase


def known(form: Form, spot: Spot) -> tuple[Known, ...]:
    """Return the answers that are known at *spot*."""
    return tuple(_known(form, spot))


def is_closed(form: Form, spot: Spot) -> bool:
    """Tell whether no other answer than those known will do at *spot*."""
    return bool(spot.felt) and not (spot.felt and spot.felt.åpen) and bool(known(form, spot))


def as_written(name: str) -> str:
    """Write an answer or a key by its *name*; a year is a number."""
    return name if name.isdecimal() else written(name)


def _known(form: Form, spot: Spot) -> Iterator[Known]:
    felt, kind = spot.felt, spot.kind
    if felt is None or spot.field is None or spot.field.is_part:
        return
    if Mark.SKJEMA in spot.field.marks:
        # What is continued stood in the form of a year before this one.
        earlier = (int(name) for name in names(form.mappe) if name.isdecimal())
        years = [str(each) for each in sorted(earlier, reverse=True) if each < form.år]
        yield from (Known(year, year, Phrase(nb=year)) for year in years)
    elif kind is bool:
        yield from (Known(name, name, YES_NO[name == "ja"]) for name in ("ja", "nei"))
    elif kind is Periode:
        for each in felt.perioder:
            yield Known(str(each), as_written(str(each)), form.words(each))
    elif choices := form.choices(felt.sti):
        yield from (Known(name, as_written(name), each.ord) for name, each in choices.items())
    elif kind is Målform:
        yield from (Known(each, each, Phrase(nb=each)) for each in form.målformer)
    elif isinstance(kind, type) and issubclass(kind, Enum):
        words = (str(each.value) for each in kind)
        yield from (Known(word, as_written(word), Phrase(nb=word)) for word in words)
