"""From a declaration to a `Form`."""

import copyreg
import re
import unicodedata
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from functools import cache, lru_cache
from pathlib import Path
from types import MappingProxyType
from typing import Any

import yaml

from behovsmelding import generation
from behovsmelding.form import ready
from behovsmelding.form.faults import At, FormError
from behovsmelding.form.folders import Folder, names, ours, own
from behovsmelding.form.values import TILLEGG, Felt, Form, Valg, as_phrase
from behovsmelding.messages import Phrase
from behovsmelding.messages.ui.reasons import reason
from behovsmelding.model.felles import MÅLFORMER, Målform

_BASE = "bygger_på"
_LOADER = getattr(yaml, "CSafeLoader", yaml.SafeLoader)
_LARGEST = 1024 * 1024
_DEEPEST = 32
_MOST = 50_000
"""How many values a declaration may hold; ours hold a twentieth of it."""
_YEAR = re.compile(r"\{år([+-]\d{1,4})?\}")


def load_form(name: str, forms: Path | None = None) -> Form:
    """Read the form *name*, ours or one in the folder *forms*.

    A declaration that was changed is read anew. Raises `FormError` when there is no such form, or
    it can't be used.
    """
    return _ours(name) if forms is None else _own(name, own(forms))


def _where_declared(form: Form) -> tuple[Any, tuple[str, Path | None]]:
    """Pickle where *form* is declared: it is read again where it is wanted."""
    return load_form, (form.navn, form.mappe)


copyreg.pickle(Form, _where_declared)


@cache
def _ours(name: str) -> Form:
    if name not in ours().names:
        raise FormError("BM910", navn=name, finnes=names())
    return _form(name, ours().path / f"{name}.yaml", _declared(name, ours(), ()))


@lru_cache(maxsize=64)
def _own(name: str, folder: Folder) -> Form:
    if name not in folder.names:
        if name not in ours().names:
            raise FormError("BM910", navn=name, finnes=names(folder.path))
        return _ours(name)
    path = folder.path / f"{name}.yaml"
    declared = _declared(name, folder, ())
    # Ours are held to the same in the tests, and needn't be at every start.
    from behovsmelding.form import checking

    checking.check(declared, At(path.name), name)
    return _form(name, path, declared)


def _declared(name: str, folder: Folder, above: tuple[str, ...]) -> dict[str, Any]:
    """Return the declaration of *name*, laid over the form it builds on, with its year put in."""
    declared = _laid_over_base(name, folder, above)
    year = declared.get("år")
    return _dated(declared, year) if type(year) is int else declared


def _laid_over_base(name: str, folder: Folder, above: tuple[str, ...]) -> dict[str, Any]:
    """Return the declaration of *name* over those it builds on; *above* are built on it."""
    at = At(f"{name}.yaml")
    path = (folder if name in folder.names else ours()).path / at.fil
    if name in folder.names and folder is not ours():
        _refuse_endless(path, at)
    declared = _read(path, at)
    if _BASE not in declared:
        return declared
    base = str(declared.pop(_BASE))
    known = {*folder.names, *ours().names}
    if base in (*above, name):
        raise at.fault("BM704", kjede=" → ".join([*above, name, base]))
    if base not in known:
        raise at.fault("BM703", navn=base, finnes=tuple(sorted(known - {name})))
    below = _laid_over_base(base, folder, (*above, name))
    below.pop("skjema", None)
    if declared.get("år", below.get("år")) != below.get("år"):
        # Another year's deadlines are not this one's, and nobody has said what this one's are.
        below.pop("frist", None)
        below.pop("frister", None)
    laid: dict[str, Any] = _laid_over(below, declared)
    return laid


def _refuse_endless(path: Path, at: At) -> None:
    """Raise `FormError` for a file that could not be read to its end, or would unfold to too much.

    That is a device or a pipe, what is nested too deep for the parser, and what is far too large:
    as it is written, or as it is when what an anchor holds is counted wherever it is used.
    """
    with _faults(path, at):
        if not path.is_file():
            raise FormError("BM917", path=path)
        if path.stat().st_size > _LARGEST:
            raise at.fault("BM701", linje=1)
        unfolded = 0
        opened: list[tuple[str | None, int]] = []
        sizes: dict[str | None, int] = {}
        for event in yaml.parse(_text(path.read_bytes()), Loader=_LOADER):
            if isinstance(event, yaml.CollectionStartEvent):
                opened.append((event.anchor, unfolded))
            elif isinstance(event, yaml.CollectionEndEvent):
                anchor, start = opened.pop()
                sizes[anchor] = unfolded - start
            unfolded += sizes.get(event.anchor, 1) if isinstance(event, yaml.AliasEvent) else 1
            if len(opened) > _DEEPEST or unfolded > _MOST:
                raise at.fault("BM701", linje=_line(event.start_mark))


def _line(mark: Any) -> int:
    return mark.line + 1 if mark else 1


@contextmanager
def _faults(path: Path, at: At) -> Iterator[None]:
    """Raise `FormError` for whatever the machine or YAML has against the file *path*."""
    try:
        yield
    except OSError as error:
        raise FormError("BM902", path=path, grunn=reason(error)) from error
    except yaml.MarkedYAMLError as error:
        raise at.fault("BM701", linje=_line(error.problem_mark)) from error
    except (yaml.YAMLError, ValueError, RecursionError) as error:
        if isinstance(error, FormError):
            raise
        raise at.fault("BM701", linje=1) from error


def _read(path: Path, at: At) -> dict[str, Any]:
    with _faults(path, at):
        data = path.read_bytes()
        if path.parent == ours().path and (made := ready.load(path, data)):
            return made
        return declared_in(data, at)


def declared_in(data: bytes, at: At) -> dict[str, Any]:
    """Return what the declaration in *data* says. Raises `FormError` for what is none."""
    declared = yaml.load(_text(data), Loader=_LOADER)  # noqa: S506 - both are safe loaders
    if not isinstance(declared, dict):
        raise at.fault("BM701", linje=1)
    return {str(key): value for key, value in declared.items()}


def _text(data: bytes) -> str:
    """Return the text in *data* as a behovsmelding's is: the same letter is the same character."""
    return unicodedata.normalize("NFC", data.decode("utf-8-sig"))


def _laid_over(base: Any, own: Any) -> Any:
    """Lay *own* over *base*: mappings key by key, everything else whole."""
    if not (isinstance(base, dict) and isinstance(own, dict)):
        return own
    return base | {key: _laid_over(base.get(key), value) for key, value in own.items()}


def _dated(value: Any, year: int) -> Any:
    """Put the form's year where a text says `{år}`, `{år-1}` and so on."""
    if isinstance(value, str):
        if "{" not in value:
            return value
        return _YEAR.sub(lambda match: str(year + int(match[1] or 0)), value)
    if isinstance(value, dict):
        return {_dated(key, year): _dated(each, year) for key, each in value.items()}
    return [_dated(each, year) for each in value] if isinstance(value, list) else value


def _form(name: str, path: Path, declared: dict[str, Any]) -> Form:
    return Form(
        navn=name,
        generasjon=generation.named(declared["generasjon"]),
        år=declared["år"],
        tittel=as_phrase(declared["tittel"]),
        hjemmel=as_phrase(declared["hjemmel"]),
        frist=declared.get("frist"),
        frister=MappingProxyType(dict(declared.get("frister", {}))),
        ledetekster=_frozen(declared["ledetekster"], _words),
        felt=_frozen(_with_sections(declared["felt"]), Felt.read),
        valg=_frozen(declared["valg"], lambda _, group: _frozen(group, Valg.read)),
        oppsett=tuple(declared["oppsett"]),
        opphav=as_phrase(declared["opphav"]) if declared.get("opphav") else None,
        fil=path,
        målformer=tuple(map(Målform, declared.get("målformer", MÅLFORMER))),
        lenker=MappingProxyType(
            {words: address for words, address in declared.get("lenker", {}).items() if address}
        ),
    )


def _with_sections(felt: dict[str, Any]) -> dict[str, Any]:
    """Add what a form's own questions stand under, required where one of them is."""
    sections: dict[str, Any] = {}
    for sti, value in felt.items():
        section, _, _ = sti.rpartition(".")
        if section.rpartition(".")[2] == TILLEGG:
            from behovsmelding.messages.ui.printed import OWN_QUESTIONS

            own: dict[str, Any] = sections.setdefault(
                section, {"spørsmål": OWN_QUESTIONS.texts, **felt.get(section, {})}
            )
            own["påkrevd"] = own.get("påkrevd", False) or value.get("påkrevd", False)
    return felt | sections


def _words(_key: str, value: Any) -> Phrase:
    return as_phrase(value)


def _frozen(mapping: Mapping[str, Any], read: Any) -> Mapping[str, Any]:
    return MappingProxyType({str(key): read(str(key), value) for key, value in mapping.items()})
