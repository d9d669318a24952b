"""The reference page of a form, in Markdown: every field, as declared.

The codes of a field are those of its kind of answer, and those that the examples of `explain` show
there.
"""

from collections.abc import Iterable, Iterator
from enum import Enum
from functools import cache
from typing import Any, NamedTuple

from behovsmelding import messages
from behovsmelding.form import Felt, Form
from behovsmelding.form.asked import asked
from behovsmelding.generation import Generation
from behovsmelding.messages.explanations import explanation
from behovsmelding.model.felles import Målform
from behovsmelding.model.fields import Mark, along, by_name
from behovsmelding.model.kroner import Kroner
from behovsmelding.model.periode import Periode
from behovsmelding.model.tekst import Tekst
from behovsmelding.reading.examine import examine

_KINDS = {
    str: "én linje",
    Tekst: "lang tekst",
    Kroner: "beløp",
    Periode: "periode",
    bool: "ja eller nei",
    int: "tall",
}
_KEY = "nøkkelen foran kolon"
_PARTS = "flere felt"
_NAME_OF_FORM = "skjemaets navn"
_DEMANDED = "påkrevd"
_DEMANDED_BY_LAW = "krav"
_NO_ANSWERS = "Ingen svarer med disse. De er radene i en sum."
_HEAD = ("Felt", "Spørsmål (bokmål)", "Spørsmål (nynorsk)", "Svar", "Må besvares", "Koder")


class _Shown(NamedTuple):
    """A code, and what the example of it shows it at."""

    code: str
    generasjon: Generation
    sti: str


def page(form: Form) -> str:
    """Return the reference page of *form*."""
    return "\n".join(_lines(form))


def _lines(form: Form) -> Iterator[str]:
    yield f"# Skjemaet {form.navn}: alle felt"
    yield ""
    yield f"{form.tittel.nb}. {form.hjemmel.nb}."
    if form.opphav:
        yield ""
        yield form.opphav.nb
    yield ""
    yield (
        "Et felt heter det samme i YAML, i modellen og i Word-malen. Det som må besvares, er en"
        " advarsel i et utkast og en feil når behovsmeldingen er sendt inn. Kodene er forklart i"
        " [funn](../findings.md)."
    )
    yield ""
    yield f"Siden er laget med `behovsmelding schema {form.navn} --page`."
    yield ""
    yield _row(_HEAD)
    yield _row("---" for _ in _HEAD)
    kinds = {"": _PARTS, **dict(_kinds(form, form.model, ""))}
    for felt in form.felt.values():
        yield _row(_cells(form, felt, kinds.get(felt.sti, _KEY)))
    yield ""
    yield "## Valg"
    answered = {felt.valg for felt in form.felt.values()}
    for group, choices in form.valg.items():
        yield ""
        yield f"**{group}**"
        yield ""
        if group not in answered:
            yield from (_NO_ANSWERS, "")
        yield from (f"- `{name}`: {each.ord.nb} | {each.ord.nn}" for name, each in choices.items())
    yield ""


def _cells(form: Form, felt: Felt, kind: str) -> tuple[str, ...]:
    codes = _codes(form, felt, kind)
    answer = ", ".join(filter(None, (kind, _offered(form, felt))))
    required = _required(form, felt)
    return f"`{felt.sti}`", *felt.spørsmål, answer, required, " ".join(codes)


def _row(cells: Iterable[str]) -> str:
    return f"| {' | '.join(each.replace('|', '&#124;') for each in cells)} |"


def _kinds(form: Form, kind: Any, sti: str) -> Iterator[tuple[str, str]]:
    """Yield the path of each answer below *sti*, and what kind it is, in words."""
    for felt, field in asked(form, kind, sti):
        member, rows = field.kind, "rader" if field.row_key else "liste"
        if field.is_part:
            yield felt.sti, f"{rows}: {_PARTS}" if field.several else _PARTS
            yield from _kinds(form, member, felt.sti)
        else:
            said = _given(form, felt.sti, member) if issubclass(member, Enum) else _KINDS[member]
            yield felt.sti, f"{rows}: {said}" if field.several else said


def _given(form: Form, sti: str, kind: type[Enum]) -> str:
    """Name the choices that the model gives, where the form has no words for them."""
    return (
        "valg" if form.felt[sti].valg else f"valg: {', '.join(f'`{each.value}`' for each in kind)}"
    )


def _offered(form: Form, felt: Felt) -> str:
    """Return what may be chosen: a group of choices, or periods."""
    if felt.perioder:
        return ", ".join(form.word(each, Målform.NB).lower() for each in felt.perioder)
    if not felt.valg:
        return ""
    return f"[{felt.valg}](#valg){' eller egne ord' if felt.åpen else ''}"


def _required(form: Form, felt: Felt) -> str:
    """Return when *felt* must be answered, in words."""
    if _is_name_of_form(form, felt):
        return "alltid"
    if felt.påkrevd:
        above = _optional_above(form, felt.sti)
        return f"når `{above}` er med" if above else "ja"
    return felt.når.nb if felt.når else ""


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


def _codes(form: Form, felt: Felt, kind: str) -> tuple[str, ...]:
    """Return the codes that may be told of *felt*, in order."""
    kinds = _kinds_of(form, felt, kind)
    found = {
        code
        for code in messages.every_code()
        for entry in (messages.entry(code),)
        if kinds.isdisjoint(entry.not_in)
        if not kinds.isdisjoint(entry.kinds) or felt.sti in entry.fields
    }
    here = (form.generasjon, felt.sti)
    found.update(each.code for each in _shown() if (each.generasjon, each.sti) == here)
    return tuple(sorted(found))


def _kinds_of(form: Form, felt: Felt, kind: str) -> set[str]:
    """Return what *felt* is: its kind in the words of the page, its marks, and who demands it."""
    if _is_name_of_form(form, felt):
        return {_NAME_OF_FORM}
    way = along(form.model, felt.sti.split("."))
    kinds = {*kind.split(": "), *(mark.value for each in way for mark in each.marks)}
    if felt.sti in form.generasjon.krav and (felt.påkrevd or felt.når):
        kinds.add(_DEMANDED_BY_LAW)
    elif felt.påkrevd:
        kinds.add(_DEMANDED)
    return kinds


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
