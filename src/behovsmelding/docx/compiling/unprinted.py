"""What a form asks for and a template never prints."""

from collections.abc import Collection, Iterator

from behovsmelding.docx.kinds import Kind, attributes
from behovsmelding.docx.printing import Prints
from behovsmelding.model.felles import Tillegg
from behovsmelding.model.fields import fields_of


def unprinted(
    printed: Collection[str], form: Prints, without: Collection[str] = ()
) -> tuple[str, ...]:
    """Return the paths of the fields of *form*'s model that are not among the *printed* ones.

    List positions are left out: `tiltak.tilskudd.eier`. What is in *without* is not missed, nor is
    what lies below it.
    """
    paths = (*_paths(form.model, "", without), *_own(form, printed, without))
    return tuple(path for path in paths if path not in printed)


def _own(form: Prints, printed: Collection[str], without: Collection[str]) -> Iterator[str]:
    """Yield the form's own questions, but where a loop prints the answers to all of them."""
    for path in form.tilleggsvar:
        section = path.rpartition(".")[0]
        if section not in without and f"{section}.svar" not in printed:
            yield path


def _paths(owner: type, prefix: str, without: Collection[str]) -> Iterator[str]:
    known = attributes(owner)
    for field in fields_of(owner):
        name, path = field.name, prefix + field.name
        if path in without or name not in known or known[name].rows == Kind((Tillegg,)):
            continue
        inner = list(_objects(known[name]))
        for each in inner:
            yield from _paths(each, f"{path}.", without)
        if not inner:
            yield path


def _objects(kind: Kind) -> Iterator[type]:
    """Yield the classes of the model that a value, or a row, of *kind* can be."""
    if not kind.printable:
        members = kind.rows.classes if kind.rows is not None else kind.classes
        yield from members
