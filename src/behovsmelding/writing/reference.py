"""The reference page of a form, in Markdown: every field, as declared.

The codes of a field are those of its kind of answer, and those that the examples of `explain` show
there.
"""

from collections.abc import Iterable, Iterator
from enum import Enum
from functools import cache
from types import NoneType
from typing import Any, NamedTuple, get_args

from behovsmelding import messages
from behovsmelding.form import Felt, Form
from behovsmelding.form.asked import asked
from behovsmelding.generation import Generation
from behovsmelding.messages.explanations import explanation
from behovsmelding.messages.ui import reference as words
from behovsmelding.messages.ui.questions import NAMES
from behovsmelding.messages.ui.worked_out import WORKED_OUT
from behovsmelding.model.answers import Part
from behovsmelding.model.felles import Målform
from behovsmelding.model.fields import Mark, along, by_name, readable
from behovsmelding.model.kroner import Kroner
from behovsmelding.model.periode import Periode
from behovsmelding.model.tekst import Tekst
from behovsmelding.reading.examine import examine

_KINDS = {
    str: "én linje",
    Tekst: "lang tekst",
    Kroner: "beløp",
    Periode: "periode",
    bool: "ja_nei",
    int: "tall",
}
_PARTS = "flere felt"
_CHOICE = "valg"
_NAME_OF_FORM = "skjemaets navn"
_DEMANDED = "påkrevd"
_DEMANDED_BY_LAW = "krav"


class _Shown(NamedTuple):
    """A code, and what the example of it shows it at."""

    code: str
    generasjon: Generation
    sti: str


class _Answer(NamedTuple):
    """What an answer is, from the outside in, and what may be chosen, where the form is silent."""

    kinds: tuple[str, ...] = ()
    names: tuple[str, ...] = ()

    def told(self, målform: Målform) -> str:
        """Return it in words: «liste: beløp»; what is no answer is a key."""
        if not self.kinds:
            return words.KEY.of(målform)
        names = ", ".join(f"`{each}`" for each in self.names)
        told = (words.KINDS[each].of(målform) for each in self.kinds)
        return ": ".join(filter(None, (*told, names)))


def page(form: Form, målform: Målform = Målform.NB) -> str:
    """Return the reference page of *form*, told in *målform*."""
    return "\n".join(_lines(form, målform))


def _lines(form: Form, målform: Målform) -> Iterator[str]:
    yield f"# {words.TITLE.of(målform, form=form.navn)}"
    yield ""
    yield f"{form.tittel.of(målform)}. {form.hjemmel.of(målform)}."
    if form.opphav:
        yield ""
        yield form.opphav.of(målform)
    yield ""
    yield words.INTRODUCTION.of(målform)
    yield ""
    command = f"behovsmelding schema {form.navn} --page"
    if målform != Målform.NB:
        command += f" --målform {målform}"
    yield words.MADE_WITH.of(målform, command=command)
    yield ""
    head = tuple(_head(form, målform))
    yield _row(head)
    yield _row("---" for _ in head)
    answers = {"": _Answer((_PARTS,)), **dict(_answers(form, form.model, ""))}
    for felt in form.felt.values():
        yield _row(_cells(form, målform, felt, answers.get(felt.sti, _Answer())))
    yield ""
    yield from _worked_out(form, målform)
    yield f"## {words.CHOICES.of(målform)}"
    answered = {felt.valg for felt in form.felt.values()}
    for group, choices in form.valg.items():
        yield ""
        yield f"**{group}**"
        yield ""
        if group not in answered:
            yield from (words.NO_ANSWERS.of(målform), "")
        for name, each in choices.items():
            yield f"- `{name}`: {' | '.join(map(each.ord.of, form.målformer))}"
    yield ""


def _worked_out(form: Form, målform: Målform) -> Iterator[str]:
    """Yield the names that a Word template may use beside the fields: what is worked out."""
    yield f"## {words.WORKED_OUT.of(målform)}"
    yield ""
    yield words.ABOUT_WORKED_OUT.of(målform)
    yield ""
    head = [each.of(målform) for each in (words.NAME, words.WHAT_COMES, words.ANSWER)]
    yield _row(head)
    yield _row("---" for _ in head)
    for name, hint in worked_out(form):
        said = WORKED_OUT[name].of(målform) if name in WORKED_OUT else ""
        yield _row((f"`{name}`", said, _shown_as(hint, målform)))
    yield ""


def worked_out(form: Form) -> tuple[tuple[str, Any], ...]:
    """Return the names of what is worked out of a behovsmelding on *form*, and what each holds."""
    return tuple(_worked_out_of(form.model, ""))


def _worked_out_of(kind: Any, above: str) -> Iterator[tuple[str, Any]]:
    fields = by_name(kind)
    for name, hint in readable(kind).items():
        if name not in fields:
            yield f"{above}{name}", hint
            held = [each for each in _held(hint) if has_rows_of_its_own(each)]
            for row in held:
                yield from ((f"{above}{name}.{inner}", of) for inner, of in readable(row).items())
    for field in fields.values():
        if field.is_part:
            yield from _worked_out_of(field.kind, f"{above}{field.name}.")


def _held(hint: Any) -> tuple[Any, ...]:
    """Return the classes that a value may be, or the members of a list may."""
    inner = tuple(each for each in get_args(hint) if each not in (NoneType, ...))
    return tuple(each for one in inner for each in _held(one)) or (hint,)


def has_rows_of_its_own(kind: Any) -> bool:
    """Tell whether *kind* is a row of what is worked out, such as a sum, and no part."""
    return bool(readable(kind)) and not issubclass(kind, Part)


def _shown_as(hint: Any, målform: Målform) -> str:
    """Return what kind of answer comes there, in words."""
    several = "tuple" in str(hint)
    kinds = {_kind_of(each) for each in _held(hint)}
    told = [words.KINDS[each].of(målform) for each in (*["liste"] * several, *sorted(kinds))]
    return ": ".join(told)


def _kind_of(kind: Any) -> str:
    for each, name in _KINDS.items():
        if kind is each:
            return name
    if issubclass(kind, Enum):
        return _CHOICE
    return _KINDS[str] if issubclass(kind, str) else _PARTS


def _head(form: Form, målform: Målform) -> Iterator[str]:
    yield words.FIELD.of(målform)
    for each in form.målformer:
        yield words.QUESTION.of(målform, målform=NAMES.get(each, each))
    yield from (each.of(målform) for each in (words.ANSWER, words.REQUIRED, words.CODES))


def _cells(form: Form, målform: Målform, felt: Felt, answer: _Answer) -> Iterator[str]:
    yield f"`{felt.sti}`"
    yield from map(felt.spørsmål.of, form.målformer)
    yield ", ".join(filter(None, (answer.told(målform), _offered(form, målform, felt))))
    yield _required(form, målform, felt)
    yield " ".join(_codes(form, felt, answer.kinds))


def _row(cells: Iterable[str]) -> str:
    return f"| {' | '.join(each.replace('|', '&#124;') for each in cells)} |"


def _answers(form: Form, kind: Any, sti: str) -> Iterator[tuple[str, _Answer]]:
    """Yield the path of each answer below *sti*, and what it is."""
    for felt, field in asked(form, kind, sti):
        rows = ("rader" if field.row_key else "liste",) if field.several else ()
        if field.is_part:
            yield felt.sti, _Answer((*rows, _PARTS))
            yield from _answers(form, field.kind, felt.sti)
        else:
            found = _given(form, felt.sti, field.kind)
            yield felt.sti, found._replace(kinds=(*rows, *found.kinds))


def _given(form: Form, sti: str, kind: Any) -> _Answer:
    """Return what one answer of this *kind* is; its choices are named where the form does not."""
    if kind is Målform:
        return _Answer((_CHOICE,), form.målformer)
    if not issubclass(kind, Enum):
        return _Answer((_KINDS[kind],))
    return _Answer((_CHOICE,), () if form.felt[sti].valg else tuple(each.value for each in kind))


def _offered(form: Form, målform: Målform, felt: Felt) -> str:
    """Return what may be chosen: a group of choices, or periods."""
    if felt.perioder:
        return ", ".join(form.word(each, målform).lower() for each in felt.perioder)
    if not felt.valg:
        return ""
    choices = f"[{felt.valg}](#{words.CHOICES.of(målform).lower()})"
    return words.OWN_WORDS.of(målform, choices=choices) if felt.åpen else choices


def _required(form: Form, målform: Målform, felt: Felt) -> str:
    """Return when *felt* must be answered, in words."""
    if _is_name_of_form(form, felt):
        return words.ALWAYS.of(målform)
    if felt.påkrevd:
        above = _optional_above(form, felt.sti)
        return words.WITH.of(målform, sti=above) if above else words.YES.of(målform)
    return felt.når.of(målform) if felt.når else ""


def _is_name_of_form(form: Form, felt: Felt) -> bool:
    """Tell whether *felt* is the form's own name, without which nothing else can be read."""
    field = by_name(form.model).get(felt.sti)
    return field is not None and Mark.SKJEMA in field.marks


def _optional_above(form: Form, sti: str) -> str:
    """Return the innermost field above *sti* that may be left out; empty if there is none."""
    above, _, _ = sti.rpartition(".")
    while above and form.felt[above].påkrevd:
        above, _, _ = above.rpartition(".")
    return above


def _codes(form: Form, felt: Felt, kinds: Iterable[str]) -> tuple[str, ...]:
    """Return the codes that may be told of *felt*, in order."""
    here = _kinds_of(form, felt, kinds)
    found = {
        code
        for code in messages.every_code()
        for entry in (messages.entry(code),)
        if here.isdisjoint(entry.not_in)
        if not here.isdisjoint(entry.kinds) or felt.sti in entry.fields
    }
    place = (form.generasjon, felt.sti)
    found.update(each.code for each in _shown() if (each.generasjon, each.sti) == place)
    return tuple(sorted(found))


def _kinds_of(form: Form, felt: Felt, kinds: Iterable[str]) -> set[str]:
    """Return what *felt* is: its *kinds*, its marks, and who demands it."""
    if _is_name_of_form(form, felt):
        return {_NAME_OF_FORM}
    way = along(form.model, felt.sti.split("."))
    found = {*kinds, *(mark.value for each in way for mark in each.marks)}
    if felt.sti in form.generasjon.krav and (felt.påkrevd or felt.når):
        found.add(_DEMANDED_BY_LAW)
    elif felt.påkrevd:
        found.add(_DEMANDED)
    return found


@cache
def _shown() -> tuple[_Shown, ...]:
    """Return the codes that say of no field that it may get them, with what their examples show."""
    found: list[_Shown] = []
    for code in messages.every_code():
        entry = messages.entry(code)
        if entry.kinds or entry.fields or messages.group(code) in messages.ANYWHERE:
            continue
        report = examine(explanation(code).wrong.encode())
        if report.form is not None:
            found.extend(
                _Shown(code, report.form.generasjon, report.form.sti(finding.path))
                for finding in report.findings
                if finding.code == code
            )
    return tuple(found)
