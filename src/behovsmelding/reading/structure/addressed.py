"""An e-mail address beside a name: `navn: Kari Nordmann, kari@…`, where each has its own place.

Opened where such a text stands.
"""

import re

from behovsmelding.diagnostics import Fix
from behovsmelding.model.fields import Mark, along, fields_of
from behovsmelding.reading.source import Mapping, Scalar
from behovsmelding.reading.source.quoting import written
from behovsmelding.reading.structure.reporter import Reporter
from behovsmelding.rules.people import EMAIL, are_several

_AROUND = " \t,;:/|<>()–-"
_BEFORE = r"(?i)[\s,;:/|<(–-]*(?:\be-?post:?\s*)?(?:mailto:)?\s*$"


def look_at(scalar: Scalar, reporter: Reporter) -> None:
    """Report the address in *scalar*, if it is about somebody whose address is asked for beside.

    It is moved where it is the only one, and leaves a name behind.
    """
    above, name = scalar.path[:-1], str(scalar.path[-1])
    parts = [reporter.form.model, *(each.kind for each in along(reporter.form.model, above))]
    address = next((each.name for each in fields_of(parts[-1]) if Mark.EPOST in each.marks), name)
    node, emails = scalar.document.at(above), EMAIL.findall(scalar.value)
    if name == address or len(emails) != 1 or not isinstance(node, Mapping):
        return
    if are_several(scalar.value):
        # Whose address it is, nobody knows.
        return
    reporter.report(scalar, "BM616", fix=None)
    found = scalar.document.findings[-1]
    fixes = _fixes(scalar, node, address, emails[0])
    scalar.document.findings[-1] = found.but(fixes=fixes)
    other = node.get(address)
    if other is None:
        node.unread = True
    elif other.value.is_empty:
        # It is written, if not where it belongs.
        other.value.unread = True


def _fixes(scalar: Scalar, node: Mapping, address: str, email: str) -> tuple[Fix, ...]:
    """Return the edits that write the *email* at its own field, if there is no other."""
    document = scalar.document
    before, _, after = scalar.value.partition(email)
    rest = (re.sub(_BEFORE, "", before) + after.rstrip(_AROUND)).strip(_AROUND)
    if not rest or scalar.style in ("|", ">"):
        return ()
    alone = Fix(scalar.span, written(rest))
    other = node.get(address)
    if other is None:
        line = document.text[document.line(scalar.start)[0] : scalar.start]
        gap = ", " if node.is_flow else document.newline + " " * (len(line) - len(line.lstrip(" ")))
        return (Fix(scalar.span, f"{written(rest)}{gap}{address}: {email}"),)
    if (place := document.after_key((*scalar.path[:-1], address))) is not None:
        return (alone, Fix(document.span(place, place), f" {email}"))
    said = other.value
    is_same = isinstance(said, Scalar) and said.value.strip().casefold() == email.casefold()
    return (alone,) if is_same else ()
