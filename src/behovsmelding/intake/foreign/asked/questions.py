"""Every question of a form, with the words that it may be asked in.

They are taken from the declaration, in every målform, from its `oppsett`: in its order, each with
what stands round it, a heading, the title of a table, the head of a row or of a column.
`messages.asked` adds what other caseworkers call them.
"""

from collections import Counter
from collections.abc import Iterable, Iterator, Mapping
from functools import lru_cache
from typing import Any, NamedTuple

from behovsmelding.form import Form
from behovsmelding.form.elements import (
    Box,
    Boxes,
    Conditional,
    Element,
    Heading,
    Line,
    LongAnswer,
    Question,
    Repeated,
    RepeatedRows,
    Row,
    Table,
    YesNo,
)
from behovsmelding.form.oppsett import elements
from behovsmelding.form.places import EVERY, AnswerPlace, Reader
from behovsmelding.intake.foreign.asked.asking import Ask, Asked, Section, Wording
from behovsmelding.intake.foreign.words.wording import Weights, folded, stems, unnumbered
from behovsmelding.intake.places import Target, target
from behovsmelding.messages.asked import OF, ROW
from behovsmelding.model.fields import by_name
from behovsmelding.model.kroner import Kroner
from behovsmelding.model.path import sti_of
from behovsmelding.model.periode import Periode
from behovsmelding.model.tekst import Tekst
from behovsmelding.reading.structure.synonyms import choice_words


class Questions(NamedTuple):
    """All that a form asks."""

    every: tuple[Asked, ...]
    sections: tuple[Section, ...]
    weights: Weights
    prompts: frozenset[str]
    """What the form shows where nothing is answered."""
    words: frozenset[str]
    """Every word in which something is asked, or may be answered, in small letters."""


@lru_cache(maxsize=16)
def questions(form: Form) -> Questions:
    """Return what *form* asks."""
    walks = [_Walk(form, Reader(form, each)) for each in form.målformer]
    for walk in walks:
        walk.elements(elements(walk.reader), (), ())
    every = _joined(form, walks)
    sections = tuple(
        Section(part, begins, tuple(dict.fromkeys(wordings)))
        for (part, begins), wordings in _grouped(
            ((s.part, s.begins), s.wordings) for walk in walks for s in walk.sections
        )
    )
    sets = [frozenset().union(*(w.stems for w in (*q.first, *q.second))) for q in every]
    prompts = {folded(p.of(m)) for p in form.ledetekster.values() for m in form.målformer}
    return Questions(
        every,
        sections,
        Weights(sets),
        frozenset(prompts),
        frozenset(word for text in _texts(every, sections, prompts) for word in text.split()),
    )


def _texts(
    every: Iterable[Asked], sections: Iterable[Section], prompts: Iterable[str]
) -> Iterator[str]:
    """Yield all that a form says itself, as it is compared."""
    for asked in every:
        yield from (wording.text for wording in (*asked.first, *asked.second))
        yield from asked.options
    for section in sections:
        yield from (wording.text for wording in section.wordings)
    yield from prompts


def wording(text: str, *, declared: bool) -> Wording:
    """Return the words of *text*, as they are compared."""
    short = unnumbered(text)
    return Wording(folded(short), stems(short), declared)


def _grouped(pairs: Iterable[tuple[Any, Iterable[Wording]]]) -> Iterator[tuple[Any, list[Wording]]]:
    found: dict[Any, list[Wording]] = {}
    for key, wordings in pairs:
        found.setdefault(key, []).extend(wordings)
    yield from found.items()


class _Found(NamedTuple):
    to: Target
    part: tuple[str, ...]
    ask: Ask
    first: str
    second: str
    around: tuple[str, ...]
    at_times: bool
    table: str


class _Walk:
    """Walks the `oppsett` in one målform."""

    def __init__(self, form: Form, reader: Reader) -> None:
        self.form = form
        self.reader = reader
        self.found: dict[tuple[Any, ...], _Found] = {}
        self.sections: list[Section] = []
        self._at_times = False
        self._table = ""
        self._stated = form.generasjon.stated

    def elements(
        self, every: Iterable[Element], part: tuple[str, ...], above: tuple[str, ...]
    ) -> None:
        question = ""
        for each in every:
            if isinstance(each, Heading):
                above = (*above[:1], each.text) if part else (each.text,)
                self._section(part, each.text, is_of_part=each.counted or each.level == 1)
                question = ""
            elif isinstance(each, Question):
                question = each.text
            else:
                self._element(each, part, (*above, question) if question else above)
                if not isinstance(each, (Repeated, Conditional)):
                    question = ""

    def _section(
        self, part: tuple[str, ...], text: str, *, is_of_part: bool, is_list: bool = False
    ) -> None:
        said = [wording(text, declared=True)]
        if part and (is_of_part or is_list):
            called = OF.get(self.form.generasjon.navn, {}).get(part[-1], ())
            said += [wording(each, declared=False) for each in called]
        self.sections.append(Section(part, is_of_part and bool(part), tuple(said)))

    def _element(self, each: Element, part: tuple[str, ...], above: tuple[str, ...]) -> None:
        match each:
            case Line(places=places):
                for at, place in enumerate(places):
                    if place.label or not at or self._called(place):
                        self._place(place, place.label, "", part, above)
            case LongAnswer(place=place):
                self._place(place, place.label or "".join(above[-1:]), "", part, above)
            case (
                YesNo(label=label, yes=Box(address=address))
                | Boxes(label=label, boxes=(Box(address=address), *_))
                | Box(address=address, words=label)
            ):
                self._box(address, label, part, above)
            case Table(rows=rows, title=title):
                self._table = f"{len(self.found)}"
                if any(each.amounts):
                    self._told_table(title, part, above)
                for row in rows:
                    if isinstance(row, RepeatedRows):
                        self._repeated_rows(each, row, part, above)
                    else:
                        self._row(each, row, part, above)
                self._table = ""
            case _:
                self._within(each, part, above)

    def _within(self, each: Element, part: tuple[str, ...], above: tuple[str, ...]) -> None:
        if isinstance(each, Conditional):
            before, self._at_times = self._at_times, True
            self.elements(each.elements, part, above)
            self._at_times = before
        elif isinstance(each, Repeated):
            self._repeated(each, part, above)

    def _told_table(self, title: str, part: tuple[str, ...], above: tuple[str, ...]) -> None:
        """Keep a question for a table that is told in sentences instead."""
        to = Target((*part[:1], self._table), None, self._named(title, part))
        self._keep(to, part, Ask.TABLE, title, "", above)

    def _named(self, title: str, part: tuple[str, ...]) -> str:
        """Return the path of the field that *title* is the question of."""
        for sti, felt in self.form.felt.items():
            if (
                sti.startswith("".join(part[-1:]))
                and felt.spørsmål.of(self.reader.målform) == title
            ):
                return sti
        return ""

    def _repeated(self, each: Repeated, part: tuple[str, ...], above: tuple[str, ...]) -> None:
        if by_name(self.form.model).get(each.path.partition(".")[0]) is None:
            self._keep(target(self.form, each.path), part, Ask.WORKED_OUT, each.name, "", above)
            return
        inner = (*part, each.path)
        if part or not any(isinstance(inside, Heading) for inside in each.elements):
            to = target(self.form, _address(self.form, each.path)[: -len("[0]")])
            self._keep(to, part, Ask.MEMBERS, each.name, "", above)
        else:
            heads = {inside.text for inside in each.elements if isinstance(inside, Heading)}
            if each.name not in heads:
                self._section(inner, each.name, is_of_part=False, is_list=True)
        self.elements(each.elements, inner, above if part else ())

    def _repeated_rows(
        self, table: Table, rows: RepeatedRows, part: tuple[str, ...], above: tuple[str, ...]
    ) -> None:
        """Ask for what stands in rows that repeat, as in a section that does."""
        if by_name(self.form.model).get(rows.path.partition(".")[0]) is None:
            self._keep(target(self.form, rows.path), part, Ask.WORKED_OUT, rows.name, "", above)
            return
        inner = (*part, rows.path)
        if part:
            to = target(self.form, _address(self.form, rows.path)[: -len("[0]")])
            self._keep(to, part, Ask.MEMBERS, rows.name, "", above)
        else:
            named = self.form.label(f"{rows.path}.navn").of(self.reader.målform)
            self._section(inner, rows.name, is_of_part=False, is_list=True)
            self._section(inner, named, is_of_part=True)
        for row in rows.rows:
            self._row(table, row, inner, above if part else ())

    def _row(self, table: Table, row: Row, part: tuple[str, ...], above: tuple[str, ...]) -> None:
        around = (*above, table.title)
        heads = table.heads if row.heads else table.heads[1:]
        for head, cell in zip(heads, row.cells, strict=True):
            for place in cell:
                address = (place.address or "").replace(EVERY, row.key)
                own = ""
                if address in self.form.felt and not row.heads:
                    own = self.form.label(address).of(self.reader.målform)
                name = place.label or own or ("" if row.heads else row.name)
                if address:
                    self._place(place, name or head, head if name else "", part, around, address)

    def _place(  # noqa: PLR0913, PLR0917 - what a place is
        self,
        place: AnswerPlace,
        first: str,
        second: str,
        part: tuple[str, ...],
        around: tuple[str, ...],
        address: str = "",
    ) -> None:
        if not (address := address or place.address or ""):
            return
        if not first and place.address:
            first = self.form.label(place.address).of(self.reader.målform)
        to = target(self.form, _address(self.form, self._said(address)))
        self._keep(to, part, _kind(self.form, to), first, second, around)

    def _called(self, place: AnswerPlace) -> bool:
        """Tell whether others have words for a *place* that has none of its own."""
        return bool(place.address) and place.address in OF.get(self.form.generasjon.navn, {})

    def _box(
        self, address: str, label: str, part: tuple[str, ...], around: tuple[str, ...]
    ) -> None:
        to = target(self.form, _address(self.form, self._said(address)))
        ask = Ask.WORKED_OUT
        if to.field is not None:
            ask = Ask.YES_NO if to.member in ("ja", "nei") else _kind(self.form, to)
        self._keep(to._replace(member=None), part, ask, label, "", around)

    def _said(self, address: str) -> str:
        """Return where what is shown worked out at *address* may be said, if it may."""
        name = address.split("=", maxsplit=1)[0].split(".", maxsplit=1)[0]
        stated = self._stated.get(name)
        if stated is None:
            return address
        said = stated + address[len(name) :]
        return said if target(self.form, said).field is not None else address

    def _keep(  # noqa: PLR0913, PLR0917 - what a question is
        self,
        to: Target,
        part: tuple[str, ...],
        ask: Ask,
        first: str,
        second: str,
        around: tuple[str, ...],
    ) -> None:
        self.found.setdefault(
            (to.path, to.member, ask),
            _Found(to, part, ask, first, second, around, self._at_times, self._table),
        )


def _address(form: Form, written: str) -> str:
    """Return the *written* address with a position in each list that has no key there."""
    made = ""
    for name in written.split("."):
        made += f".{name}" if made else name
        field = target(form, made).field
        if field is not None and field.several and field.is_part and "=" not in name:
            made += "[0]"
    return made


def _kind(form: Form, to: Target) -> Ask:  # noqa: PLR0911 - a kind each
    field = to.field
    if field is None:
        return Ask.WORKED_OUT
    if field.kind is Kroner:
        return Ask.AMOUNT
    if field.kind is int:
        return Ask.NUMBER
    if field.kind is bool:
        return Ask.YES_NO
    if field.kind is Periode:
        return Ask.PERIODS
    if form.choices(to.sti):
        return Ask.CHOICE
    if field.several:
        return Ask.LIST
    return Ask.LONG if field.kind is Tekst else Ask.LINE


def _joined(form: Form, walks: list[_Walk]) -> tuple[Asked, ...]:
    """Return the questions of one målform with the words of all."""
    called = OF.get(form.generasjon.navn, {})
    made: list[Asked] = []
    asked_by = Counter(_name(each) for each in walks[0].found.values())
    told = {(each.part, each.first) for each in walks[0].found.values() if each.ask is Ask.MEMBERS}
    for key, found in walks[0].found.items():
        if found.ask is not Ask.MEMBERS and (found.part, found.first) in told:
            continue
        same = [walk.found[key] for walk in walks if key in walk.found]
        name = _name(found)
        others, rows = _wordings(called, name), _wordings(called, name + ROW)
        first = [wording(each.first, declared=True) for each in same if each.first]
        first += [short for each in first for short in _short(form, each.text)]
        second = [wording(each.second, declared=True) for each in same if each.second]
        if not second and found.to.sti in form.felt and found.ask is not Ask.TABLE:
            asked = form.felt[found.to.sti].spørsmål
            first += [wording(asked.of(each), declared=True) for each in form.målformer]
        around = frozenset().union(*(stems(word) for each in same for word in each.around))
        made.append(
            Asked(
                len(made),
                found.to,
                found.part,
                found.ask,
                tuple(dict.fromkeys([*first, *(rows if second else others)])),
                tuple(dict.fromkeys([*second, *(others if second else ())])),
                tuple(others) if second and not rows and asked_by[name] == 1 else (),
                around,
                _options(form, found.to),
                found.to.sti in form.felt and form.felt[found.to.sti].åpen,
                found.at_times,
                found.table,
            )
        )
    return tuple(made)


def _short(form: Form, said: str) -> Iterator[Wording]:
    """Yield the short names of the choice that a row is called by: «DEKOM», «dekomp»."""
    for name, valg in (each for group in form.valg.values() for each in group.items()):
        if valg.kort and any(folded(valg.ord.of(each)) == said for each in form.målformer):
            yield wording(valg.kort.of(form.målformer[0]), declared=True)
            called = (each.get(name, ()) for each in form.generasjon.choice_synonyms.values())
            yield from (wording(word, declared=False) for words in called for word in words)


def _wordings(called: Mapping[str, tuple[str, ...]], name: str) -> list[Wording]:
    return [wording(each, declared=False) for each in called.get(name, ())]


def _name(found: _Found) -> str:
    """Return what a question is called among the `phrasings`."""
    if found.to.field is None and found.to.member:
        last = found.to.member.rpartition(".")[2].strip("[]=")
        head = sti_of(found.to.path)
        return f"{head}.{last}"
    return found.to.sti


def _options(form: Form, to: Target) -> Mapping[str, str]:
    """Return what can be answered at *to*, by every way that the form has of saying it."""
    kind = getattr(to.field and to.field.kind, "__name__", "")
    found = {folded(word): value for word, value in choice_words(form.generasjon, kind).items()}
    for målform in form.målformer:
        if to.sti in form.felt:
            for value, shown in Reader(form, målform).options(to.sti):
                found |= {folded(shown): value, folded(value): value}
        chosen = form.choices(to.sti).items()
        found |= {folded(valg.kort.of(målform)): name for name, valg in chosen if valg.kort}
    return found
