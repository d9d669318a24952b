"""What the tag of a control means: a box to tick, the rows of a section, a number in groups."""

from collections.abc import Collection

from behovsmelding.docx.compiling.scope import NOTHING, Meaning, Scope, tag_steps, tagged
from behovsmelding.docx.findings import NotAllowed
from behovsmelding.docx.kinds import CONDITION, as_key
from behovsmelding.docx.program import Chain, Filter, Has, Is
from behovsmelding.model.fields import Mark, below
from behovsmelding.model.periode import Periode
from behovsmelding.nearest import nearest


def ticked(scope: Scope, tag: str) -> Meaning:
    """Return what tells whether a box with *tag* is ticked. Raises `NotAllowed`.

    Its path is that of what the box says one thing of.
    """
    *before, (name, key) = tag_steps(tag)
    found = scope.attribute(tagged(scope, before), name) if before else scope.name(name)
    kind = found.kind
    if kind.unknown:
        return Meaning(NOTHING, kind)
    if key is None:
        if not kind.only(bool):
            raise NotAllowed("BM809", hva=tag)
        return found
    if key in ("ja", "nei") and (kind.only(bool) or _is_list(found)):
        path = found.path if kind.only(bool) else None
        return Meaning(Is(found.code, key == "ja"), CONDITION, path)
    one = kind.rows if kind.rows is not None else kind
    if kind.only(bool):
        raise NotAllowed("BM810", nearest(key, ("ja", "nei")), navn=key)
    if not one.printable or one.only(int) or one.has_tekst:
        raise NotAllowed("BM809", hva=tag)
    return Meaning(Has(found.code, as_key(one, key)), CONDITION, found.path)


def rows(scope: Scope, tag: str) -> Meaning:
    """Find the rows that a repeating section with *tag* shows. Raises `NotAllowed`."""
    found = tagged(scope, tag_steps(tag))
    held = found.kind.rows
    if not found.kind.unknown and (held is None or held.printable or found.kind.classes):
        raise NotAllowed("BM809", hva=tag)
    return found


def in_groups(found: Meaning, names: Collection[str]) -> Meaning:
    """Let what is *found* be printed in groups of digits, where it is called one of *names*."""
    is_number = bool(found.path) and (found.path or ("",))[-1] in names
    if not (is_number and isinstance(found.code, Chain) and found.kind.only(str)):
        return found
    return found._replace(code=Filter("gruppert", found.code))


def numbers(kind: type) -> frozenset[str]:
    """Return what the numbers of organisations and of accounts are called in a *kind*."""
    marks = {Mark.ORGANISASJONSNUMMER, Mark.KONTONUMMER}
    return frozenset(field.name for _, field in below(kind) if marks & field.marks)


def _is_list(found: Meaning) -> bool:
    held = found.kind.rows
    return held is not None and not held.only(Periode)
