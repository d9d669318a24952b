"""Several parts told in one place, as text: tiltak with their amounts, recipients, enclosures.

Which fields they have is asked of the model: a number, a name, an address, an amount.
"""

from collections.abc import Iterable, Iterator, Sequence
from typing import Any

from behovsmelding.docx.layout.pieces import Atom
from behovsmelding.form import Form
from behovsmelding.intake.foreign.answers.long_answers import long
from behovsmelding.intake.foreign.asked.asking import Asked
from behovsmelding.intake.foreign.spots.seen import Content
from behovsmelding.intake.foreign.words import prose
from behovsmelding.intake.foreign.words.wording import cleaned
from behovsmelding.intake.places import Target, target
from behovsmelding.intake.reading import Certainty
from behovsmelding.intake.tags import Given
from behovsmelding.model.fields import (
    Field,
    Mark,
    along,
    by_name,
    fields_of,
    lone,
    marked_with,
    row_key,
)
from behovsmelding.model.kroner import Kroner
from behovsmelding.model.path import Path, sti_of
from behovsmelding.model.tekst import Tekst

_BETWEEN = " :–-(),;"
"""What stands between a name and its address."""
Known = dict[Path, dict[int, int]]
"""The members of lists that a document numbers or names itself, and where each comes."""


def elsewhere(form: Form, asked: Asked) -> tuple[Field, Field] | None:
    """Return what says that an amount is reported elsewhere, and what is said of that.

    Somebody may say so where the amount is asked for, or a remark to it.
    """
    own_name = str(asked.to.path[-1])
    others = (names for names in form.generasjon.beside.values() if own_name in names)
    named = form.generasjon.beside.get(own_name) or next(others, ())
    fields = {each.name: each for each in above(form, asked.to)}
    found = [fields[name] for name in named if name in fields]
    own = next((each for each in found if each.kind is bool), None)
    remark = next((each for each in found if each.kind is str), None)
    return None if own is None or remark is None else (own, remark)


def shares(form: Form, made: Given, asked: Asked, text: str, known: Known) -> Iterator[Given]:
    """Yield the amount of each tiltak in a text, with its number and what is said of it."""
    said = prose.shares(text)
    if not said:
        yield made._replace(value=cleaned(text), certainty=Certainty.TROLIG)
        return
    at = _list_at(made.to.path)
    rows = known.setdefault(made.to.path[:at], {})
    numbered, remarked, funded = _said_of_shares(form, made, asked)
    for number, share in enumerate(said):
        row = number if share.number is None else rows.setdefault(share.number, len(rows))
        # One amount that says of no tiltak is that of its own row.
        is_own = len(said) == 1 and share.number is None
        path = made.to.path if is_own else (*made.to.path[:at], row, *made.to.path[at + 1 :])
        yield made._replace(to=made.to._replace(path=path), value=str(int(share.kroner)))
        member = path[: at + 1]
        if share.number is not None and numbered is not None:
            yield beside(form, made, member, numbered.name, str(share.number))
        if share.remark and remarked is not None:
            yield beside(form, made, member, remarked.name, share.remark)
            fund = prose.fund(share.remark)
            if fund is not None and funded is not None:
                given = beside(form, made, member, funded.name, str(int(fund)))
                yield given._replace(certainty=Certainty.SLUTTET)


def with_remark(form: Form, made: Given, asked: Asked, text: str) -> list[Given]:
    """Return the amount that *text* begins with, and what is said of it in brackets behind it."""
    found = prose.with_remark(text)
    if found is None:
        return []
    given = [made._replace(value=str(int(found.kroner)))]
    _, remarked, funded = _said_of_shares(form, made, asked)
    member = made.to.path[: _member_at(made.to.path)]
    if remarked is None:
        # An amount that stands in a part of its own has its remark there.
        _, remarked = elsewhere(form, asked) or (None, None)
        member = made.to.path[:-1]
    if remarked is not None:
        given.append(beside(form, made, member, remarked.name, found.remark))
    kroner = prose.fund(found.remark)
    if kroner is not None and funded is not None:
        own = beside(form, made, member, funded.name, str(int(kroner)))
        given.append(own._replace(certainty=Certainty.SLUTTET))
    return given


def instead(form: Form, made: Given, text: str) -> Iterator[Given]:
    """Yield a *text* that stands where an amount is asked for as what is said of that amount.

    Nothing where the form asks for nothing of the kind beside it.
    """
    named = form.generasjon.beside.get(str(made.to.path[-1]), ())
    fields = {each.name: each for each in above(form, made.to)}
    found = (fields[name] for name in named if name in fields)
    remark = next((each for each in found if each.kind in (str, Tekst)), None)
    if remark is not None:
        to = made.to._replace(path=(*made.to.path[:-1], remark.name), field=remark)
        on_line = remark.kind is str
        yield made._replace(to=to, value=text, certainty=Certainty.SLUTTET, on_line=on_line)


def with_link(form: Form, made: Given, content: Content, text: str) -> list[Given]:
    """Return the name and the address in *text*, where the form asks for the two beside each other.

    The address may be where words lead to. Nothing where the form doesn't ask so, or where *text*
    has but one of them, or several at a place for one.
    """
    field = made.to.field
    if field is None or not field.marks & {Mark.NAVN, Mark.LENKE}:
        return []
    fields = above(form, made.to)
    address = next((each for each in fields if Mark.LENKE in each.marks), None)
    named = next((each for each in fields if Mark.NAVN in each.marks), None)
    if address is None or named is None:
        return []
    lines = [_led(atoms) for _, atoms in content.lines]
    at = _member_at(made.to.path)
    if len(lines) == 1 or not at or not all(name and link for name, link in lines):
        links = {*prose.links(text), *(link for _, link in lines if link)}
        if len(links) != 1:
            return []
        (link,) = links
        name = cleaned(text.replace(link, "")).strip(_BETWEEN)
        lines = [(name, link)] if name else []
    own = made.to.path[:-1]
    first = own[at - 1] if at else 0
    return [
        beside(form, made, (*own[: at - 1], number, *own[at:]) if at else own, each.name, said)
        for number, pair in enumerate(lines, first if isinstance(first, int) else 0)
        for each, said in zip((named, address), pair, strict=True)
    ]


def _led(atoms: Sequence[Atom]) -> tuple[str, str]:
    """Return what a line says, and the address that it says or leads to."""
    text = cleaned("".join(atom.text for atom in atoms))
    said = prose.links(text)
    link = next((atom.link for atom in atoms if atom.link), None) or "".join(said[:1])
    return (text.replace(said[0], "") if said else text).strip(_BETWEEN), link


def _member_at(path: Path) -> int:
    """Return how long the part of *path* is that leads to the innermost member of a list."""
    return max((at for at, step in enumerate(path, 1) if isinstance(step, int)), default=0)


def _said_of_shares(
    form: Form, made: Given, asked: Asked
) -> tuple[Field | None, Field | None, Field | None]:
    """Return the fields for the number of a tiltak, for what is said of its amount, and a fund."""
    at = _member_at(made.to.path)
    member = made.to._replace(path=made.to.path[: at + 1])
    fields = {each.name: each for each in above(form, member)}
    named = form.generasjon.beside.get(str(asked.to.path[-1]), ())
    found = [fields[name] for name in named if name in fields]
    return (
        next((each for each in fields.values() if each.kind is int), None),
        next((each for each in found if each.kind is str), None),
        next((each for each in reversed(found) if each.kind is Kroner), None),
    )


def beside(form: Form, made: Given, member: Path, name: str, value: str) -> Given:
    """Return what is said beside an amount, in the same *member* of a list."""
    to = target(form, f"{sti_of(member)}.{name}")
    return made._replace(to=to._replace(path=(*member, name)), value=value)


def _list_at(path: Path) -> int:
    """Return where in *path* the position in the innermost list stands."""
    return max(at for at, step in enumerate(path) if isinstance(step, int))


def members(
    form: Form,
    made: Given,
    content: Content,
    known: Known,
    names: Sequence[str],
) -> Iterator[Given]:
    """Yield the parts that a text tells, by what their fields are: amounts, addresses, numbers."""
    likely = made
    if made.certainty is Certainty.SIKKER:
        likely = made._replace(certainty=Certainty.TROLIG)
    field = made.to.field
    kind: Any = None if field is None else field.kind
    amount = lone(kind) if kind is not None and row_key(kind) is not None else None
    if field is not None and field.row_key is not None and amount is not None:
        keys = (field.row_key.name, amount.name)
        yield from _rows(form, likely, keys, prose.by_names(content.text, names), known)
    elif marked_with(kind, Mark.LENKE) is not None:
        yield from _enclosures(form, likely, content, known)
    elif marked_with(kind, Mark.NAVN) is not None:
        yield from _continued(form, likely, content, known)
    else:
        yield made._replace(value=content.text)


def _rows(
    form: Form,
    made: Given,
    keys: tuple[str, str],
    said: Iterable[prose.Got],
    known: Known,
) -> Iterator[Given]:
    """Yield an amount for each name, and what is said of it."""
    path = made.to.path
    rows = known.setdefault(path, {})
    kind = made.to.field.kind if made.to.field else None
    others = [each for each in by_name(kind).values() if each.name not in keys]
    remarked = next((each for each in others if each.kind is str), None)
    for each in said:
        row = rows.setdefault(hash(each.name), len(rows))
        for key, value in zip(keys, (each.name, str(int(each.kroner))), strict=True):
            yield beside(form, made, (*path, row), key, value)
        if each.remark and remarked is not None:
            yield beside(form, made, (*path, row), remarked.name, each.remark)


def _enclosures(form: Form, made: Given, content: Content, known: Known) -> Iterator[Given]:
    """Yield each line as the name and the address of an enclosure."""
    path = made.to.path
    rows = known.setdefault(path, {})
    kind = made.to.field.kind if made.to.field else None
    fields = (marked_with(kind, Mark.NAVN) or _first(kind, str), marked_with(kind, Mark.LENKE))
    for _, atoms in content.lines:
        row = rows.setdefault(-1 - len(rows), len(rows))
        for field, value in zip(fields, _led(atoms), strict=True):
            if field is not None and value:
                yield beside(form, made, (*path, row), field.name, value)


def _continued(form: Form, made: Given, content: Content, known: Known) -> Iterator[Given]:
    """Yield the tiltak that a text lists; what else it says describes them."""
    path = made.to.path
    kind = made.to.field.kind if made.to.field else None
    number, named = _first(kind, int), marked_with(kind, Mark.NAVN)
    found, links, rest = prose.listed(content.text)
    rows = known.setdefault(path, {})
    for each in found:
        row = rows.setdefault(each.number, len(rows))
        for field, value in ((number, str(each.number)), (named, each.name)):
            if field is not None and value:
                yield beside(form, made, (*path, row), field.name, value)
    others = above(form, made.to)
    enclosed = next((each for each in others if marked_with(each.kind, Mark.LENKE)), None)
    address = None if enclosed is None else marked_with(enclosed.kind, Mark.LENKE)
    if enclosed is not None and address is not None:
        concluded = made._replace(certainty=Certainty.SLUTTET)
        for at, link in enumerate(links):
            yield beside(form, concluded, (*path[:-1], enclosed.name, at), address.name, link)
    described = next((each for each in others if each.kind is Tekst), None)
    if rest.strip() and described is not None:
        kept = [each for each in content.lines if _is_among(each[1], rest)]
        yield beside(form, made._replace(on_line=False), path[:-1], described.name, long(kept))


def _first(kind: Any, of: type) -> Field | None:
    return next((each for each in by_name(kind).values() if each.kind is of), None)


def above(form: Form, to: Target) -> tuple[Field, ...]:
    """Return the fields of the part that *to* is a field of."""
    parts = [each.kind for each in along(form.model, to.path[:-1])]
    return fields_of(parts[-1] if parts else form.model)


def _is_among(atoms: Sequence[Atom], rest: str) -> bool:
    text = "".join(atom.text for atom in atoms)
    return bool(text.strip()) and all(line.strip() in rest for line in text.split("\n"))
