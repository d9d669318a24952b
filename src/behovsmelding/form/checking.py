"""Check a declaration somebody wrote: every fault is a `FormError` that says where and why."""

import re
from collections.abc import Callable, Iterable, Mapping
from datetime import date
from enum import Enum
from typing import Any

from behovsmelding import generation
from behovsmelding.form.faults import At
from behovsmelding.form.values import WORDS, are_words
from behovsmelding.model.addresses import is_web_address
from behovsmelding.model.felles import Målform, Tillegg
from behovsmelding.model.fields import Mark, below, marked_with
from behovsmelding.model.invariants import InvariantError
from behovsmelding.model.periode import Periode
from behovsmelding.nearest import nearest

Check = Callable[[Any, At], None]
"""Raises `FormError` for a value that can't stand at a place."""

_WORDS = "{nb: Navn, nn: Namn}"
_MÅLFORMER = "[nb, nn, sme]"
_FIELD = "{spørsmål: {nb: Navn, nn: Namn}}"
_ADDRESS = "https://example.no/plan"
_YEAR = re.compile(r"\d{4}")
_PROMPTS = ("tekst", "valg")
"""The prompts that the Word engine asks every form for."""


def check(declared: Mapping[str, Any], at: At, name: str) -> None:
    """Refuse a *declared* form that can't be used, under the *name* of its file."""
    _keys(declared, _TOP, at)
    for key in _TOP:
        if key not in declared and key not in _MAY_BE_LEFT_OUT:
            raise at.fault("BM702", nøkkel=key)
    stated = str(declared.get("skjema", name))
    if stated != name:
        raise at.fault("BM717", navn=name, skjema=stated)
    if _YEAR.fullmatch(name) and str(declared["år"]) != name:
        raise at.fault("BM718", navn=name, år=declared["år"])
    if "målformer" in declared:
        _målformer(declared["målformer"], at / "målformer")
        at = at._replace(målformer=tuple(declared["målformer"]))
    for key, each in declared.items():
        _TOP[key](each, at / key)
    model = generation.named(declared["generasjon"]).model
    _check_fields(declared, at / "felt", model)
    _check_choices(declared["valg"], at / "valg", model)
    _check_deadlines(declared, at / "frister", model)


def _check_fields(declared: Mapping[str, Any], at: At, model: type[Any]) -> None:
    """Refuse fields that the model has no place for, and choices that nothing declares."""
    known = _known(model)
    for sti, felt in declared["felt"].items():
        section, _, name = sti.rpartition(".")
        if known.get(section) is Tillegg:
            if not name.isidentifier() or name.startswith("_"):
                raise (at / sti).fault("BM715", navn=name)
        elif sti not in known:
            near = nearest(sti, known) or next((each for each in known if "." in each), "skjema")
            raise (at / sti).fault("BM707", sti=sti, forslag=near)
        group = felt.get("valg")
        if group is not None and group not in declared["valg"]:
            finnes = tuple(declared["valg"])
            raise (at / sti / "valg").fault("BM709", valg=group, finnes=finnes)


def _check_choices(groups: Mapping[str, Any], at: At, model: type[Any]) -> None:
    """Refuse another choice where the model has given ones: it could not be answered."""
    for kind in set(_known(model).values()):
        name = kind.__name__.lower()
        if issubclass(kind, Enum) and name in groups:
            fixed = [each.value for each in kind]
            for choice in groups[name]:
                if choice not in fixed:
                    raise (at / name).fault("BM710", navn=choice, kjente=tuple(fixed))


def _check_deadlines(declared: Mapping[str, Any], at: At, model: type[Any]) -> None:
    """Refuse the deadline of an office that nobody can answer with."""
    field = marked_with(model, Mark.EMBETE)
    group = declared["felt"].get(field.name, {}).get("valg") if field else None
    _keys(declared.get("frister", {}), declared["valg"].get(group, ()), at)


def _known(model: type[Any]) -> Mapping[str, type[Any]]:
    """Return what one answer is at the path of every field of *model*."""
    kinds = {sti: field.kind for sti, field in below(model)}
    # What an own question is made of, no form asks for.
    return {s: kind for s, kind in kinds.items() if kinds.get(s.rpartition(".")[0]) is not Tillegg}


def _keys(value: Mapping[str, Any], known: Iterable[str], at: At) -> None:
    for key in value:
        if key not in known:
            near = nearest(str(key), known)
            raise at.fault("BM706", nøkkel=key, kjente=(near,) if near else tuple(known))


def _words(value: Any, at: At) -> None:
    if isinstance(value, str):
        return
    if not isinstance(value, dict) or not are_words(value, at.målformer):
        raise at.wrong(value, _WORDS)
    for key, each in value.items():
        if not isinstance(each, str):
            raise (at / key).wrong(each, f'{key}: "…"')


def _is(kind: type, example: str) -> Check:
    def check_kind(value: Any, at: At) -> None:
        if type(value) is not kind:
            raise at.wrong(value, example)

    return check_kind


def _each(check_one: Check, example: str) -> Check:
    """Make the check of names with a value each."""

    def check_all(value: Any, at: At) -> None:
        if not isinstance(value, dict):
            raise at.wrong(value, example)
        for key, each in value.items():
            if not isinstance(key, str):
                raise at.wrong(key, f'"{key}": …')
            check_one(each, at / key)

    return check_all


def _prompts(value: Any, at: At) -> None:
    _each(_words, f"tekst: {_WORDS}")(value, at)
    for key in _PROMPTS:
        if key not in value:
            raise at.fault("BM702", nøkkel=f"{at.sted}: {key}")


def _choice(value: Any, at: At) -> None:
    if isinstance(value, dict) and "kort" in value:
        _words(value["kort"], at / "kort")
        value = {key: each for key, each in value.items() if key != "kort"}
    _words(value, at)


def _field(value: Any, at: At) -> None:
    if not isinstance(value, dict):
        raise at.wrong(value, _FIELD)
    _keys(value, _FIELD_KEYS, at)
    if "spørsmål" not in value:
        raise at.fault("BM702", nøkkel=f"{at.sted}: spørsmål")
    for key, each in value.items():
        _FIELD_KEYS[key](each, at / key)


def _periods(value: Any, at: At) -> None:
    example = '["vår {år}", "{år+1}"]'
    if not isinstance(value, list):
        raise at.wrong(value, example)
    for each in value:
        try:
            Periode.of(str(each))
        except InvariantError:
            raise at.wrong(each, example) from None


def _målformer(value: Any, at: At) -> None:
    """Bokmål is always there: it is what a document has that says nothing else."""
    if (
        not isinstance(value, list)
        or Målform.NB not in value
        or len({*map(str, value)}) < len(value)
    ):
        raise at.wrong(value, _MÅLFORMER)
    for each in value:
        try:
            Målform(each)
        except ValueError:
            raise at.wrong(each, _MÅLFORMER) from None


def _deadline(value: Any, at: At) -> None:
    if value is not None and type(value) is not date:
        raise at.wrong(value, "2027-02-01")


def _deadlines(value: Any, at: At) -> None:
    example = "Nordland: 2027-02-01"
    _each(_is(date, example), example)(value, at)


def _link(value: Any, at: At) -> None:
    """Refuse what leads nowhere; null takes one of the form away that this one builds on."""
    if value is not None and not (isinstance(value, str) and is_web_address(value)):
        raise at.wrong(value, _ADDRESS)


def _generation(value: Any, at: At) -> None:
    if value not in generation.names():
        raise at.wrong(value, generation.names()[-1])


def _layout(value: Any, at: At) -> None:
    example = "[{langt_svar: plan}]"
    if not isinstance(value, list):
        raise at.wrong(value, example)
    for each in value:
        if not isinstance(each, dict) or not each:
            raise at.wrong(each, example)


def _anything(_value: Any, _at: At) -> None:
    """Let it stand: it is looked at elsewhere."""


_yes_or_no = _is(bool, "true")
_FIELD_KEYS: Mapping[str, Check] = {
    **dict.fromkeys(WORDS, _words),
    "påkrevd": _yes_or_no,
    "valg": _is(str, "tema"),
    "åpen": _yes_or_no,
    "perioder": _periods,
}
_TOP: Mapping[str, Check] = {
    "skjema": _anything,
    "generasjon": _generation,
    "år": _is(int, "2028"),
    "målformer": _målformer,
    "tittel": _words,
    "hjemmel": _words,
    "frist": _deadline,
    "frister": _deadlines,
    "opphav": _words,
    "lenker": _each(_link, f"langsiktig plan: {_ADDRESS}"),
    "ledetekster": _prompts,
    "valg": _each(_each(_choice, f"havbruk: {_WORDS}"), f"tema: {{havbruk: {_WORDS}}}"),
    "felt": _each(_field, f"plan: {_FIELD}"),
    "oppsett": _layout,
}
_MAY_BE_LEFT_OUT = frozenset({"skjema", "målformer", "frist", "frister", "opphav", "lenker"})
