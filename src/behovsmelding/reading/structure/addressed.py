"""An e-mail address beside a name: `navn: Kari Nordmann, kari@…`, where each has its own place.

A name before an address is one, too: `epost: Kari Nordmann <kari@…>`.

Opened where such a text stands.
"""

import re
from typing import Any

from behovsmelding.diagnostics import Fix
from behovsmelding.model.fields import Mark, along, fields_of
from behovsmelding.reading.source import Mapping, Scalar
from behovsmelding.reading.source.quoting import written
from behovsmelding.reading.structure.reporter import Reporter
from behovsmelding.rules.names import pasted_email
from behovsmelding.rules.people import EMAIL, are_several

_AROUND = " \t\u00a0,;:/|<>()–-"
_BEFORE = r"(?i)[\s,;:/|<(–-]*(?:\be-?post:?\s*)?(?:mailto:)?\s*$"


def look_at(scalar: Scalar, reporter: Reporter) -> None:
    """Report the address in *scalar*, if it is about somebody whose address is asked for beside.

    It is moved where it is the only one, and leaves a name behind.
    """
    above, name = scalar.path[:-1], str(scalar.path[-1])
    parts = [reporter.form.model, *(each.kind for each in along(reporter.form.model, above))]
    address = next((each.name for each in fields_of(parts[-1]) if Mark.EPOST in each.marks), name)
    node, emails = scalar.document.at(above), EMAIL.findall(scalar.value)
    if len(emails) != 1 or not isinstance(node, Mapping):
        return
    if name == address:
        _look_at_name(scalar, node, parts[-1], reporter)
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


def _look_at_name(scalar: Scalar, node: Mapping, kind: Any, reporter: Reporter) -> None:
    """Report the name before the address *scalar* in *node*, and move it where it has a place.

    That is where none stands there yet; whether another is the same, the rules know.
    """
    field = next((each.name for each in fields_of(kind) if Mark.NAVN in each.marks), None)
    meant, other = pasted_email(scalar.value), node.get(field or "")
    if meant is None or not meant.who or field is None or scalar.style in ("|", ">"):
        return
    if other is not None and not other.value.is_empty:
        return
    moved = _named(scalar, node, field, meant.who)
    fixes = (moved, Fix(scalar.span, meant.email)) if moved else ()
    reporter.report(scalar, "BM602", fix=None, tekst=scalar.value, felt=field)
    findings = scalar.document.findings
    findings[-1] = findings[-1].but(fixes=fixes)
    scalar.unread = True
    if other is None:
        node.unread = True
    else:
        other.value.unread = True


def _named(scalar: Scalar, node: Mapping, field: str, who: str) -> Fix | None:
    """Return the edit that writes *who* at the *field* of *node*, above the address *scalar*."""
    document = scalar.document
    at, before = document.after_key((*scalar.path[:-1], field)), f" {written(who)}"
    here = node.get(str(scalar.path[-1]))
    if node.get(field) is None and here is not None:
        at, before = here.key.start, f"{field}:{before}{_gap(here.key, node)}"
    return None if at is None else Fix(document.span(at, at), before)


def _gap(scalar: Scalar, node: Mapping) -> str:
    """Return what parts the fields of *node*, one of which is on the line of *scalar*."""
    document = scalar.document
    line = document.text[document.line(scalar.start)[0] : scalar.start]
    if node.is_flow:
        return ", "
    return document.newline + " " * (len(line) - len(line.lstrip(" -")))


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
        return (Fix(scalar.span, f"{written(rest)}{_gap(scalar, node)}{address}: {email}"),)
    if (place := document.after_key((*scalar.path[:-1], address))) is not None:
        return (alone, Fix(document.span(place, place), f" {email}"))
    said = other.value
    is_same = isinstance(said, Scalar) and said.value.strip().casefold() == email.casefold()
    return (alone,) if is_same else ()
