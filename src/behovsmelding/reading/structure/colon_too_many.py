"""A period with a colon in it, which makes a field of it: `- vår: 2027`.

Opened where a field stands in the place of a period.
"""

from behovsmelding.model.invariants import InvariantError
from behovsmelding.model.periode import Periode
from behovsmelding.reading.source import Entry, Mapping, Scalar
from behovsmelding.reading.structure.reporter import Reporter


def one(node: Mapping, reporter: Reporter) -> Periode | None:
    """Report *node* and return the period it is but for its colon, if the form has that."""
    found = periods(node)
    felt = reporter.form.felt.get(reporter.form.sti(node.path) or "")
    known = felt.perioder if felt else ()
    if len(found) != 1 or found[0] not in known:
        return None
    reporter.report(
        node,
        "BM206",
        span=node.span,
        fix=str(found[0]),
        tekst=node.document.text[node.start : node.end].strip(),
        forslag=str(found[0]),
        perioder=tuple(map(str, known)),
    )
    node.guessed = True
    return found[0]


def periods(node: Mapping) -> tuple[Periode, ...]:
    """Return a period for each field of *node*; none where one of them is none."""
    found = tuple(map(_period, node.entries))
    return tuple(each for each in found if each) if None not in found else ()


def _period(entry: Entry) -> Periode | None:
    key, value = entry.key, entry.value
    if not isinstance(value, Scalar) or key.style or value.style:
        return None
    try:
        return Periode.read(f"{key.value} {value.value}")
    except InvariantError:
        return None
