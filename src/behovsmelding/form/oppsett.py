"""The walk of a form's `oppsett`: what stands on the paper, in its order, whatever draws it.

An `oppsett` is a list of elements. Each is a mapping whose first key says its kind; the walk has a
method for each kind, whose arguments are the element's other keys. Answers are named by their path
from the root of the model. What comes out is one small class a kind, with the words of one målform.
"""

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from typing import Any

import attrs

from behovsmelding.form.elements import (
    Box,
    Boxes,
    Cell,
    Conditional,
    Crossed,
    Element,
    Heading,
    Line,
    LongAnswer,
    Question,
    Repeated,
    RepeatedRows,
    Row,
    Table,
    Words,
    YesNo,
    rows_in,
)
from behovsmelding.form.faults import FormError
from behovsmelding.form.places import EVERY, Option, Reader, as_text


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
        path = words if isinstance(words, str) and words in self.read.form.felt else ""
        yield Question(self.read.words(words), path)

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
        hold: bool = False,
    ) -> Iterator[Element]:
        """A table; `bredder` are the columns' shares of the width, in hundredths.

        A row is a list of cells, or a mapping with `celler` and perhaps `navn`, `hvis` and
        `for_hver`: the field that has a row for each of its choices or periods, whose name stands
        for `*`. With `gjenta` it is one for each member of that tuple, or several, in `rader`. A
        cell is a place, a list of them with a line each, or nothing. Where there are more columns
        than cells, the first one names the row. `sum` and `herav` say that a row adds those above
        it, or is a part of them. `hold` keeps all of it on one page.
        """
        heads = tuple(self.read.words(each) for each in hode)
        declared = [each if isinstance(each, Mapping) else {"celler": each} for each in rader]
        rows = tuple(row for each in declared for row in self._rows(len(heads), **each))
        single = rows_in(rows)
        unnamed = {len(each["celler"]) for each in declared if each.keys() == {"celler"}}
        if len(bredder) != len(heads) or min(bredder) <= 0 or len(unnamed) > 1:
            raise ValueError(bredder)
        named = not single[0].heads and len(heads) > len(single[0].cells)
        amounts = tuple(_holds_amounts(single, at) for at in range(-len(single[0].cells), 0))
        is_whole = hold or all(isinstance(each, Row) for each in rows)
        yield Table(self.read.words(words), heads, tuple(bredder), rows, amounts, named, is_whole)

    def _rows(
        self,
        columns: int,
        *,
        gjenta: str | None = None,
        rader: Sequence[Any] = (),
        hvis: str | None = None,
        navn: Any = None,
        **row: Any,
    ) -> Iterator[Row | RepeatedRows]:
        """Yield the rows of a table with so many *columns* that one element of it stands for."""
        if gjenta is None:
            yield from self._single(columns, hvis=hvis, navn=navn, **row)
            return
        several = [each if isinstance(each, Mapping) else {"celler": each} for each in rader]
        inner = tuple(
            one for each in several or [row] for one in self._single(columns, **dict(each))
        )
        yield RepeatedRows(as_text(gjenta), self.read.words(navn or gjenta), inner, hvis)

    def _single(  # noqa: PLR0913 - what a declaration names
        self,
        columns: int,
        *,
        celler: Sequence[Any],
        navn: Any = None,
        hvis: str | None = None,
        for_hver: str | None = None,
        sum: bool = False,  # noqa: A002 - as it is declared
        herav: bool = False,
    ) -> Iterator[Row]:
        """Yield one row of a table, or one for each option of the field *for_hver*."""
        cells = tuple(self._cell(each) for each in celler)
        heads = len(cells) == columns
        if not heads and len(cells) + 1 != columns:
            raise ValueError(celler)
        options: Sequence[Option] = [Option("", self.read.words(navn) or self._label(celler[0]))]
        if for_hver is not None:
            options = self.read.options(for_hver)
        for key, name in options:
            condition = hvis.replace(EVERY, key) if hvis else None
            yield Row(key, name, cells, condition, heads, sum, herav)

    def _cell(self, declared: Any) -> Cell:
        """Return the places of a cell: one that stands alone doesn't say what it is."""
        if isinstance(declared, list):
            return tuple(map(self.read.place, declared))
        return () if declared is None else (attrs.evolve(self.read.place(declared), label=""),)

    def _label(self, declared: Any) -> str:
        """Return what the first place of a cell is called."""
        first = declared[0] if isinstance(declared, list) else declared
        return "" if first is None else self.read.place(first).label

    def _krysstabell(  # noqa: PLR0913 - what a declaration names
        self,
        words: Any,
        *,
        hode: Sequence[Any],
        kolonner: str,
        kolonne: str,
        rader: str,
        rad: str,
        celler: str,
        totalt: str,
        summer: Sequence[str],
        sumnavn: Any,
    ) -> Iterator[Element]:
        """A table with a column for each of `kolonner` and a row for each of `rader`, computed."""
        corner, total_head = (self.read.words(each) for each in hode)
        column, row, cell, total, sum_, sum_total = (
            self.read.place({"utregnet": each}) for each in (kolonne, rad, celler, totalt, *summer)
        )
        yield Crossed(
            self.read.words(words), corner, total_head, self.read.words(sumnavn), kolonner, column,
            rader, row, cell, total, sum_, sum_total,
        )  # fmt: skip

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
        "krysstabell": _krysstabell,
    }


def _holds_amounts(rows: Sequence[Row], at: int) -> bool:
    """Tell whether all that stands in the column *at*, counted from the last, is kroner."""
    columns = (row.cells[at] for row in rows if len(row.cells) >= -at)
    places = [place for cell in columns for place in cell]
    return bool(places) and all(place.is_amount for place in places)
