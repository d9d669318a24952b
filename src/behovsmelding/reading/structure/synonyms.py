"""What people call a field or a choice, where neither the form nor a slip of the pen explains it.

Last year's words, everyday ones, and English; nynorsk and the forms of a word are known without.
Here stand those that any generation may need; each has its own in its record.
"""

from collections.abc import Iterable
from collections.abc import Mapping as Table
from typing import Any

from behovsmelding.form import Form
from behovsmelding.generation import Generation
from behovsmelding.model.fields import Mark, marked_with
from behovsmelding.model.path import Path
from behovsmelding.reading.source import Mapping, Node, Scalar, Sequence

_FIELDS: Table[str, tuple[str, ...]] = {
    "kompetansenettverk": ("nettverk", "network"),
    "navn": ("name", "tittel", "title"),
    "organisasjonsnummer": ("orgnr", "org_nummer"),
    "kontaktperson": ("contact", "kontaktinfo"),
    "epost": ("mail", "email", "e-postadresse"),
    "funksjon": ("stilling", "rolle", "tittel", "position"),
    "merkes": ("referanse", "reference"),
    "målgruppe": ("deltakere", "target group"),
    "beskrivelse": ("omtale", "description"),
    "tilskudd": ("støtte", "grant"),
    "koordinator": ("coordinator",),
    "beløp": ("sum", "kroner", "amount"),
    "begrunnelse": ("grunn", "forklaring", "reason"),
    "varighet": ("periode", "tidsrom", "duration"),
    "totalt": ("sum", "i alt"),
    "nummer": ("nr", "no"),
    "skjema": ("år", "form"),
    "vedlegg": ("dokumenter", "attachments"),
    "lenke": ("link", "url", "adresse"),
}
_NONE = ""
"""What a word stands for that is near one of the choices, and says none of them."""
_MÅLFORMER = {
    "nb": ("bokmål", "bm", "no", "nob", "nb-no", "norsk bokmål"),
    "nn": ("nynorsk", "nno", "nn-no", "norsk nynorsk"),
    _NONE: ("norsk",),
}
_CHOICES: Table[str, Table[str, tuple[str, ...]]] = {
    "Status": {
        "utkast": ("kladd", "påbegynt", "under arbeid", "ikke ferdig", "ikkje ferdig", "draft"),
        "innsendt": ("sendt", "sendt inn", "innsend", "levert", "submitted"),
        _NONE: ("klar", "ferdig"),
    },
}


def of_fields(generation: Generation, names: Iterable[str]) -> dict[str, str]:
    """Return what people call the fields *names* of *generation*, and which is meant."""
    called = {**_FIELDS, **generation.synonyms}
    return _turned({name: called[name] for name in names if name in called})


def of_labels(labels: Iterable[tuple[str, str]], above: str) -> dict[str, str]:
    """Return which field each of *labels* means; they are given with the fields they are of.

    What several are called means the one that belongs to the field *above*: behind `uh` it is
    `begrunnelse_uh`. Elsewhere it means none.
    """
    named: dict[str, set[str]] = {}
    for label, name in labels:
        named.setdefault(label, set()).add(name)
    meant = {
        label: names if len(names) == 1 else {each for each in names if each.endswith(f"_{above}")}
        for label, names in named.items()
    }
    return {label: names.pop() for label, names in meant.items() if len(names) == 1}


def of_part(path: Path, names: Iterable[str], kind: type[Any] | None) -> dict[str, str]:
    """Return what each of *names* is called after the part of a *kind* at *path*, as in `eiertype`.

    A member of a list may have the word for one before its name: `- tiltak: Språk`.
    """
    part = next((step for step in reversed(path) if isinstance(step, str)), "")
    called = {f"{part}_{name}": name for name in names} if part else {}
    named = marked_with(kind, Mark.NAVN) if path and isinstance(path[-1], int) else None
    return called | ({part: named.name} if named is not None and named.name in names else {})


def of_choices(form: Form, kind: str, path: Path, text: str) -> dict[str, str]:
    """Return what people call the choices of *kind* in *form*, and which is meant.

    Where a type is asked at *path*, *text* may be the name of an organisation: it is of one type.
    """
    return _choices(form.generasjon, kind) | _of_organisation(form, path, text)


def of_parties(root: Node | None, names: Iterable[str], written: str) -> dict[str, str]:
    """Return the name of each party below *root* that has no others beside it, and its field.

    What is *written* may be another name of it, the short one of a university; or that of another
    organisation, which is none of them however near it is.
    """
    parties = root if isinstance(root, Mapping) else None
    found: dict[str, str] = {}
    for name in names:
        party, others = (parties and parties.get(key) for key in (name, f"flere_{name}"))
        named = party.value.get("navn") if party and isinstance(party.value, Mapping) else None
        if named and isinstance(named.value, Scalar) and not (others and _says_more(others.value)):
            found |= _called(named.value.value.strip(), name, written)
    return found


def _called(navn: str, name: str, written: str) -> dict[str, str]:
    """Return *navn*, and what is *written* if that is the same institution; both mean *name*."""
    from behovsmelding.registers import uh
    from behovsmelding.rules.names import er_en_annen

    if er_en_annen(written, navn):
        return {}
    first = uh.institution(written)
    return {navn: name} | ({written: name} if first and first == uh.which(navn) else {})


def _says_more(others: Node) -> bool:
    """Tell whether *others* names anybody."""
    if isinstance(others, Scalar):
        return others.value.strip().lower() not in ("", "nei")
    return not isinstance(others, Sequence) or bool(others.items)


def choice_words(generation: Generation, kind: str) -> dict[str, str]:
    """Return what people call the choices of *kind* in *generation*, each of one of them."""
    return {word: name for word, name in _choices(generation, kind).items() if name != _NONE}


def _choices(generation: Generation, kind: str) -> dict[str, str]:
    return _turned({**_CHOICES, **generation.choice_synonyms}.get(kind, {}))


def _of_organisation(form: Form, path: Path, text: str) -> dict[str, str]:
    """Return *text* and its type, where that is asked at *path* and *text* is a name we know."""
    part, _, field = (form.sti(path) or "").rpartition(".")
    of_name = form.generasjon.registers.get(f"{part}.navn")
    if field != "type" or of_name is None or of_name.type is None:
        return {}
    from behovsmelding.registers import kommuner, uh

    known = kommuner.find if of_name.navn == "kommuner" else uh.institution
    return {text: of_name.type} if known(text) else {}


def of_målformer() -> dict[str, str]:
    """Return what people call the målformer, and which is meant."""
    return _turned(_MÅLFORMER)


def _turned(called: Table[str, tuple[str, ...]]) -> dict[str, str]:
    return {word: name for name, every in called.items() for word in every}
