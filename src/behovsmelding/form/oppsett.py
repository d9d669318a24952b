"""The walk of a form's `oppsett`: what stands on the paper, in its order, whatever draws it.

An `oppsett` is a list of elements. Each is a mapping whose first key says its kind; the walk has a
method for each kind, whose arguments are the element's other keys. Answers are named by their path
from the root of the model. What comes out is one small class a kind, with the words of one målform.
"""

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from typing import Any, TypeAlias

import attrs

from behovsmelding.form.faults import FormError
from behovsmelding.form.places import EVERY, AnswerPlace, Option, Reader, as_text


@attrs.frozen
class Heading:
    """A heading; a `counted` one says the number of its item, `code` is the template's own."""

    text: str
    level: Any
    counted: bool
    code: str
    on_new_page: bool


@attrs.frozen
class Words:
    """Words of the form's own."""

    text: str


@attrs.frozen
class Question:
    """A question whose answer is what follows."""

    text: str


@attrs.frozen
class Line:
    """Places on one line, parted by `between`, else by a tab.

    `is_answer` says that it answers a question above; `keeps` it on the page of what follows.
    """

    places: tuple[AnswerPlace, ...]
    between: str | None
    is_answer: bool
    keeps: bool


@attrs.frozen
class LongAnswer:
    """A long answer, under its question unless that stands already."""

    place: AnswerPlace
    asks: bool


@attrs.frozen
class Box:
    """A tick box, of the answer at `address`, and its words."""

    address: str
    words: str


@attrs.frozen
class Boxes:
    """A box for each choice or period of a field; on one line with its label, or below it."""

    label: str
    boxes: tuple[Box, ...]
    on_line: bool


@attrs.frozen
class YesNo:
    """A question with two boxes; `behind` are words behind the first."""

    label: str
    yes: Box
    no: Box
    behind: str


@attrs.frozen
class Repeated:
    """A section for each member of the tuple at `path`."""

    path: str
    name: str
    elements: "tuple[Element, ...]"


@attrs.frozen
class Conditional:
    """What is printed on a condition."""

    condition: str
    elements: "tuple[Element, ...]"


@attrs.frozen
class Row:
    """A row of a table: its name, and the places of its cells.

    `key` stands for `*` in their addresses; with a `condition` it is printed where that holds.
    """

    key: str
    name: str
    cells: tuple[AnswerPlace, ...]
    condition: str | None


@attrs.frozen
class Table:
    """A table; `shares` are the columns' of its width. Where it `names_rows`, the first is names.

    `amounts` says of each of the others whether it holds kroner, `ends_in_sum` that the last row
    adds those above it.
    """

    title: str
    heads: tuple[str, ...]
    shares: tuple[int, ...]
    rows: tuple[Row, ...]
    amounts: tuple[bool, ...]
    names_rows: bool
    ends_in_sum: bool

    @property
    def columns(self) -> tuple[str, ...]:
        """The heads of the columns that hold answers."""
        return self.heads[1:] if self.names_rows else self.heads


Element: TypeAlias = (
    Heading
    | Words
    | Question
    | Line
    | LongAnswer
    | Box
    | Boxes
    | YesNo
    | Repeated
    | Conditional
    | Table
)
"""What an `oppsett` is made of."""


def elements(reader: Reader) -> tuple[Element, ...]:
    """Return what stands on the paper of the form that *reader* reads.

    Raises `FormError` for an `oppsett` that can't be understood.
    """
    return tuple(_Walk(reader).elements(reader.form.oppsett))


class _Walk:
    def __init__(self, reader: Reader) -> None:
        self.read = reader

    def elements(self, oppsett: Iterable[Mapping[str, Any]]) -> Iterator[Element]:
        for each in oppsett:
            yield from self._element(each)

    def _element(self, declared: Mapping[str, Any]) -> tuple[Element, ...]:
        (kind, value), *options = declared.items()
        if kind not in self._kinds:
            raise self.read.fault("BM711", navn=kind, kjente=tuple(self._kinds))
        try:
            return tuple(self._kinds[kind](self, value, **dict(options)))
        except (TypeError, ValueError, KeyError, AttributeError, IndexError) as error:
            if isinstance(error, FormError):
                raise
            raise self.read.fault("BM712", navn=kind, verdi=str(dict(declared))) from error

    def _overskrift(
        self,
        words: Any,
        nivå: Any = 1,
        *,
        nummer: bool = False,
        etter: str = "",
        ny_side: bool = False,
    ) -> Iterator[Element]:
        """A heading; `nummer` counts the items of its section, `etter` is the template's code."""
        yield Heading(self.read.words(words), nivå, nummer, as_text(etter), ny_side)

    def _tekst(self, words: Any) -> Iterator[Element]:
        """Words of the form's own."""
        yield Words(self.read.words(words))

    def _spørsmål(self, words: Any) -> Iterator[Element]:
        """A question whose answer is what follows."""
        yield Question(self.read.words(words))

    def _linje(
        self,
        places: Sequence[Any],
        skille: str | None = None,
        *,
        svar: bool = False,
        hold: bool = False,
    ) -> Iterator[Element]:
        """Places on one line, parted by `skille`; `svar` says it is an answer."""
        first, *others = map(self.read.place, places)
        between = None if skille is None else as_text(skille)
        yield Line((first, *others), between, svar, hold)

    def _langt_svar(self, place: Any, *, spørsmål: bool = True) -> Iterator[Element]:
        """A long answer, under its question unless that stands already."""
        yield LongAnswer(self.read.place(place), spørsmål)

    def _tillegg(self, path: str, nivå: int | None = None) -> Iterator[Element]:
        """The form's own questions at `path`; with `nivå` under a heading, if there are any."""
        questions = self.read.form.tillegg(path)
        if questions and nivå:
            yield from self._overskrift(path, nivå)
        for each in questions.values():
            if each.valg:
                yield from self._linje([f"{each.sti}:"])
            else:
                yield from self._langt_svar(each.sti)

    def _bokser(
        self, path: str, verdi: str | None = None, *, på_linje: bool = False
    ) -> Iterator[Element]:
        """A tick box for each choice or period of a field."""
        field = path.rstrip(":")
        boxes = (
            Box(f"{verdi or field}={each.value}", each.shown) for each in self.read.options(field)
        )
        yield Boxes(self.read.words(path), tuple(boxes), på_linje)

    def _ja_nei(self, words: Any, verdi: str | None = None, ja: Any = None) -> Iterator[Element]:
        """A question with the boxes Ja and Nei; `ja` are words behind the first."""
        form, address = self.read.form, verdi or words
        yes, no = (form.word(each, self.read.målform) for each in (True, False))
        yield YesNo(
            self.read.words(words),
            Box(f"{address}=ja", yes),
            Box(f"{address}=nei", no),
            self.read.words(ja),
        )

    def _boks(self, path: str) -> Iterator[Element]:
        """A tick box of its own, for what is so or is not."""
        yield Box(f"{path}=ja", self.read.words(path))

    def _gjenta(
        self, path: str, oppsett: Sequence[Mapping[str, Any]], navn: Any = None
    ) -> Iterator[Element]:
        """A section for each member of a tuple; `navn` names computed ones."""
        if not oppsett:
            raise ValueError(oppsett)
        yield Repeated(as_text(path), self.read.words(navn or path), (*self.elements(oppsett),))

    def _hvis(self, condition: str, oppsett: Iterable[Mapping[str, Any]]) -> Iterator[Element]:
        """What is printed on a condition."""
        yield Conditional(condition, tuple(self.elements(oppsett)))

    def _tabell(
        self,
        words: Any,
        *,
        hode: Sequence[Any],
        bredder: Sequence[int],
        rader: Sequence[Any],
        sumrad: bool = False,
    ) -> Iterator[Element]:
        """A table; `bredder` are the columns' shares of the width, in hundredths.

        A row is a list of places, or a mapping with `celler` and perhaps `navn`, `hvis` and
        `for_hver`: the field that has a row for each of its choices or periods, whose name stands
        for `*`. Where there are more columns than places, the first one names the rows.
        """
        heads = tuple(self.read.words(each) for each in hode)
        declared = [each if isinstance(each, Mapping) else {"celler": each} for each in rader]
        rows = tuple(row for each in declared for row in self._rows(**each))
        amounts = tuple(self.read.place(each).is_amount for each in declared[0]["celler"])
        named = len(heads) > len(amounts)
        if {len(each.cells) + named for each in rows} | {len(bredder)} != {len(heads)}:
            raise ValueError(bredder)
        if min(bredder) <= 0:
            raise ValueError(bredder)
        yield Table(self.read.words(words), heads, tuple(bredder), rows, amounts, named, sumrad)

    def _rows(
        self,
        *,
        celler: Sequence[Any],
        navn: Any = None,
        hvis: str | None = None,
        for_hver: str | None = None,
    ) -> Iterator[Row]:
        """Yield one row of a table, or one for each option of the field *for_hver*."""
        cells = tuple(map(self.read.place, celler))
        options: Sequence[Option] = [Option("", self.read.words(navn) or cells[0].label)]
        if for_hver is not None:
            options = self.read.options(for_hver)
        for key, name in options:
            yield Row(key, name, cells, hvis.replace(EVERY, key) if hvis else None)

    _kinds: Mapping[str, Callable[..., Iterator[Element]]] = {
        "overskrift": _overskrift,
        "tekst": _tekst,
        "spørsmål": _spørsmål,
        "linje": _linje,
        "langt_svar": _langt_svar,
        "tillegg": _tillegg,
        "bokser": _bokser,
        "ja_nei": _ja_nei,
        "boks": _boks,
        "gjenta": _gjenta,
        "hvis": _hvis,
        "tabell": _tabell,
    }
