"""Parts made of fields, and rows whose keys are answers."""

from collections.abc import Callable, Iterable, Iterator
from enum import Enum
from typing import Any, NamedTuple

from behovsmelding import nearest
from behovsmelding.diagnostics import Related
from behovsmelding.form import Felt, Form
from behovsmelding.model.felles import Tillegg
from behovsmelding.model.fields import Field, below, beside_key, by_name, fields_of, lone
from behovsmelding.model.invariants import InvariantError
from behovsmelding.model.kroner import Kroner
from behovsmelding.model.tekst import Tekst
from behovsmelding.reading.source import (
    Entry,
    Mapping,
    MeansAnother,
    Node,
    Refused,
    Scalar,
    Sequence,
)
from behovsmelding.reading.structure import synonyms
from behovsmelding.reading.structure.reporter import UNREAD, Reporter, filled_in
from behovsmelding.reading.structure.values import Hook, Values

_TEXTS = (str, Tekst)
_LONGEST_SPELLING = 40


class _Reader(NamedTuple):
    """What reads the answer to a field."""

    hook: Hook
    kind: Any
    is_text: bool
    is_value: bool = True
    """Whether it is asked for one value, or for several, and for no amount."""


class Parts:
    """Makes the hooks of what has fields: *answer* gives that of each field, once.

    Answers to a form's own questions are read by *values*, since no class of the model names them.
    """

    def __init__(self, reporter: Reporter, values: Values, answer: Callable[[Field], Hook]) -> None:
        self.reporter = reporter
        self.form = reporter.form
        self._values = values
        self._answer = answer
        self._with_own_questions = frozenset(_with_own_questions(self.form))

    # Parts

    def part(self, kind: type[Any]) -> Hook:
        """Make the hook of a *kind*, from its fields."""
        read_fields = self._fields(kind)

        def read(node: Node, _kind: Any = None) -> Any:
            line = _unbraced(node, kind)
            fields = line if isinstance(line, Mapping) else self._instead(line, kind)
            return UNREAD if fields is None else self._built(kind, fields, read_fields(fields))

        return read

    def _fields(self, kind: type[Any]) -> Callable[[Mapping], dict[str, Any]]:
        """Make the function that reads the fields of a *kind*."""
        return self._reader(
            {
                field.name: _Reader(
                    self._answer(field),
                    field.kind,
                    not field.several and field.kind in _TEXTS,
                    not field.is_part and field.kind is not Kroner,
                )
                for field in beside_key(kind)
                if field.kind is not Tillegg or kind in self._with_own_questions
            },
            kind,
        )

    def _reader(
        self, fields: dict[str, _Reader], kind: type[Any] | None = None
    ) -> Callable[[Mapping], dict[str, Any]]:
        """Make the function that reads *fields*, those of a *kind*."""

        def read(node: Mapping) -> dict[str, Any]:
            values = {}
            free: dict[str, _Reader] | None = None
            for entry in tuple(node.entries):
                field = fields.get(entry.name)
                if field is None:
                    free = _left_over(fields, node) if free is None else free
                    if self.reporter.report_turned(node, free):
                        field = free.pop(entry.name, None)
                    field = field or self._unknown(node, entry, free, kind)
                if field is None:
                    continue
                if entry.value.is_empty:
                    if field.is_text and isinstance(entry.value, Scalar):
                        self._values.look_for_cut(entry.value)
                    continue
                if (
                    field.is_value
                    and isinstance(entry.value, Scalar)
                    and self.reporter.report_no_answer(
                        entry.value, field.kind, is_alone=field.is_text
                    )
                ):
                    continue
                value = field.hook(entry.value, field.kind)
                if value is UNREAD:
                    entry.value.unread = True
                else:
                    values[entry.name] = value
            return values

        return read

    def _built(
        self, kind: type[Any], node: Node, values: dict[str, Any], key: Node | None = None
    ) -> Any:
        """Make a *kind* of *values*, leaving out what it refuses to hold together.

        *node* holds its fields, and *key* is the key of a row.
        """
        while True:
            try:
                return kind(**values)
            except InvariantError as error:
                self._report_invariant(node, error, values, key or node)
                left = {name: each for name, each in values.items() if name not in error.fields}
                required = {field.name for field in fields_of(kind) if field.required}
                if len(left) == len(values) or not required <= left.keys():
                    return UNREAD
                values = left

    def _report_invariant(
        self, node: Node, error: InvariantError, values: dict[str, Any], whole: Node
    ) -> None:
        entries = []
        if isinstance(node, Mapping):
            entries = [entry for name in error.fields if (entry := node.get(name))]
        if not entries:
            self.reporter.refuse(whole, error)
            return
        for entry in entries:
            entry.value.unread = True
        first, *others = entries
        place = _second(first.value, values.get(first.name), error.params.get("verdi"))
        related = tuple(Related(other.value.path, span=other.value.span) for other in others)
        self.reporter.report(place or first.value, error.code, related=related, **error.params)

    def _unknown(
        self, node: Mapping, entry: Entry, free: dict[str, _Reader], kind: type[Any] | None
    ) -> _Reader | None:
        """Report a key that is no field here; return the free field it most likely stands for."""
        from behovsmelding.reading.structure import astray, glued, no_row, outside

        if entry not in node.entries or glued.part(node, entry, free):
            return None
        is_out = kind and (
            astray.too_far_out(node, entry, kind)
            or no_row.is_more(node, entry, kind)
            or outside.is_told(node, entry, kind)
        )
        if is_out or no_row.is_too_far_in(node, entry, self.form):
            return None
        only = lone(kind) if kind and node.is_flow and entry.value.is_empty else None
        if only and only.name in free and self._is_amount(entry, only.name):
            return free.pop(only.name)
        meant = nearest.meant(
            entry.name.strip(), self._spellings_of_fields(node, free, kind, entry)
        )
        key = entry.key
        if meant is None:
            self._look_for_pasted(key)
        if meant is None and no_row.is_of_the_others(node, entry, self.form):
            return None
        node.document.report(
            "BM214" if meant is None else "BM201",
            key.span,
            path=entry.value.path,
            fixes=astray.key_fixes(entry, meant, node),
            nøkkel=entry.name,
            forslag=meant,
            kjente=filled_in(kind, node, own=kind in self._with_own_questions)
            if kind
            else tuple(free),
            felt=self.reporter.label(node.path),
        )
        if meant is None:
            return None
        entry.name = meant
        if kind and by_name(kind)[meant].is_part:
            # What is told of what stands below it, is told of where it belongs.
            from behovsmelding.reading.structure.named_by_key import moved

            moved(entry.value, (*node.path, meant))
        return free.pop(meant)

    def _is_amount(self, entry: Entry, name: str) -> bool:
        """Report the amount of a row without its *name*: `{110 000, fra_fond: 90 000}`."""
        from behovsmelding.reading.structure.amounts import named

        return named(entry, name, self.reporter.label(entry.key.path))

    def _look_for_pasted(self, key: Scalar) -> None:
        """Report a line of text that YAML took for a field: `Vi har tre mål: …`."""
        from behovsmelding.reading.source.pasted_text import look_for_text

        if look_for_text(key.document, key.start):
            raise MeansAnother

    def _spellings_of_fields(
        self, node: Mapping, names: Iterable[str], kind: type[Any] | None, entry: Entry
    ) -> dict[str, str]:
        """Return what people may write for each field, where *entry* stands in *node*.

        That is its key, the form's own words for it, what it is called else, and what tells which
        part it stands in.
        """
        at = node.entries.index(entry)
        above = node.entries[at - 1].name if at else ""
        labels = (
            (label, name)
            for name in names
            for label in self.reporter.label((*node.path, name)).texts.values()
            if len(label) <= _LONGEST_SPELLING
        )
        spellings = synonyms.of_labels(labels, above) | {name: name for name in names}
        within = synonyms.of_part(node.path, names, kind)
        called = synonyms.of_fields(self.form.generasjon, names) | within | spellings
        return called | synonyms.of_parties(node.document.root, names, entry.name.strip())

    def _instead(self, node: Node, kind: type[Any]) -> Mapping | None:
        """Report what stands where the fields of *kind* are asked for; return those in it."""
        from behovsmelding.reading.structure import instead

        return instead.fields(node, kind, self.reporter)

    # The form's own questions

    def own_questions(self, node: Node, _kind: Any = None) -> Any:
        """Read the answers to the questions that the form adds at this place, and to no others."""
        asked = self.form.tillegg(self.form.sti(node.path))
        if not isinstance(node, Mapping):
            self._report_no_fields(node, tuple(asked))
            return UNREAD
        fields = {
            name: _Reader(self._own_answer(felt), Tekst, is_text=True)
            for name, felt in asked.items()
        }
        values = self._reader(fields)(node)
        return tuple(
            Tillegg(entry.name, values.get(entry.name))
            for entry in node.entries
            if entry.name in asked and not entry.value.unread
        )

    def _own_answer(self, felt: Felt) -> Hook:
        """Make the hook of the answer to *felt*: any text, or one of its choices."""
        return self._values.tekst if felt.åpen or not felt.valg else self._values.own_choice(felt)

    # Rows

    def rows(self, member: type[Any], key: Field) -> Hook:
        """Make the hook of rows; a row with one answer beside its key may be that answer."""
        key_hook = self._answer(key)
        row = self._row(member)

        def read(node: Node, _kind: Any = None) -> Any:
            fields = node if isinstance(node, Mapping) else self._instead_of_rows(node, member, key)
            if fields is None:
                return UNREAD
            rows = []
            if key.kind is str and lone(member):
                self.reporter.report_turned(fields)
                self.reporter.report_signed(fields)
            for entry in fields.entries:
                if self.reporter.report_no_row(fields, entry, is_named=key.kind is str):
                    continue
                named = key_hook(entry.key, key.kind)
                if named is UNREAD:
                    fields.unread = True
                    continue
                entry.name = named.value if isinstance(named, Enum) else str(named)
                values = row(entry.value)
                if values is not None:
                    values = {key.name: named} | values
                    rows.append(self._built(member, entry.value, values, entry.key))
            return tuple(each for each in rows if each is not UNREAD)

        return read

    def _row(self, member: type[Any]) -> Callable[[Node], dict[str, Any] | None]:
        """Make the function that reads a row: its fields, or the one that may stand alone."""
        only = lone(member)
        if only is None:
            return self._long_row(member)
        short = self._short_row(only)
        if len(beside_key(member)) == 1:
            return short
        long = self._long_row(member)
        return lambda node: long(node) if isinstance(node, Mapping) else short(node)

    def _long_row(self, member: type[Any]) -> Callable[[Node], dict[str, Any] | None]:
        """Make the function that reads the fields of a row; an empty row is no row."""
        read_fields = self._fields(member)

        def read(node: Node) -> dict[str, Any] | None:
            # One answer alone may be the one that needs no name.
            is_alone = isinstance(node, Mapping) and len(node.entries) == 1 and lone(member)
            line = node if is_alone else _unbraced(node, member)
            if isinstance(line, Mapping):
                return read_fields(line)
            if line.is_empty:
                return None
            self._instead(line, member)
            node.unread = True
            return {}

        return read

    def _short_row(self, answer: Field) -> Callable[[Node], dict[str, Any]]:
        """Make the function that reads the one answer of a row."""
        hook = self._answer(answer)

        def read(node: Node) -> dict[str, Any]:
            value = None if node.is_empty else hook(node, answer.kind)
            node.unread = value is UNREAD
            return {} if node.unread else {answer.name: value}

        return read

    def _instead_of_rows(self, node: Node, member: type[Any], key: Field) -> Mapping | None:
        """Report what stands where rows are asked for; return the rows in it, if it has any."""
        from behovsmelding.reading.structure import instead

        fields = instead.with_dashes(node, member)
        if fields is None and not instead.is_told(node, member, self.reporter):
            self._report_no_rows(node, key)
        return fields

    def _report_no_rows(self, node: Node, key: Field) -> None:
        sti = self.form.sti(node.path)
        keys = (*self.form.choices(sti), *map(str, self.form.felt[sti].perioder if sti else ()))
        rad = None if keys else "Narvik kommune: 290 000"
        self._report_no_fields(node, keys or key.name, rad)

    def _report_no_fields(
        self, node: Node, known: tuple[str, ...] | str, rad: str | None = None
    ) -> None:
        if isinstance(node, Scalar) and (
            self.reporter.report_glued(node) or self.reporter.report_no(node)
        ):
            return
        if not isinstance(node, Refused):
            self.reporter.report(node, "BM210", kjente=known, rad=rad)


def _unbraced(node: Node, kind: type[Any]) -> Node:
    """Return *node*, or the line that stands in its braces without a key."""
    if not isinstance(node, Mapping) or not node.is_flow or not node.entries:
        return node
    if not node.entries[0].value.is_empty:
        return node
    from behovsmelding.reading.structure.one_line import without_keys

    return without_keys(node, kind) or node


def _with_own_questions(form: Form) -> Iterator[type[Any]]:
    """Yield each class of the model that *form* adds questions to; few forms add any."""
    kinds = {"": form.model, **{sti: field.kind for sti, field in below(form.model)}}
    for sti in form.tilleggsvar:
        *above, _, _ = sti.split(".")
        yield kinds[".".join(above)]


def _left_over(fields: dict[str, _Reader], node: Mapping) -> dict[str, _Reader]:
    """Return the *fields* that *node* does not hold."""
    written = {entry.name for entry in node.entries}
    return {name: field for name, field in fields.items() if name not in written}


def _second(node: Node, values: Any, verdi: Any) -> Node | None:
    """Return the second of the nodes in *node* that say *verdi*."""
    equal: list[Node] = []
    if isinstance(node, Sequence):
        equal = [item for item, value in zip(node.items, values, strict=True) if value == verdi]
    elif isinstance(node, Mapping):
        equal = [entry.key for entry in node.entries if entry.name == str(verdi)]
    return equal[1] if len(equal) > 1 else None
