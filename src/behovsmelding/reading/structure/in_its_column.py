"""An answer beside the key of a part whose other fields stand in the column of that key.

`kontaktperson: Jon Nordmann`, and `epost:` right below: to YAML they are fields of what the part
stands in. Opened where such an answer stands.
"""

from itertools import takewhile
from typing import Any

from behovsmelding.diagnostics import Fix
from behovsmelding.model.fields import along, by_name
from behovsmelding.reading.source import Entry, Mapping, Scalar
from behovsmelding.reading.source.folding import indented
from behovsmelding.reading.structure.reporter import Reporter

_STEP = 2


def report(node: Scalar, answers: dict[str, str], kind: type[Any], reporter: Reporter) -> bool:
    """Report *node*, which gives these *answers* of a *kind*, if others of it follow its key.

    They are taken out of what they stand in: where they belong, they are read when that is mended.
    """
    document, above = node.document, _above(node)
    run = [] if above is None else _run(above, node, kind, reporter)
    if above is None or not run or answers.keys() & {each.name for each in run}:
        return False
    last, line = run[-1], document.line(node.start)
    column = run[0].key.start - document.line(run[0].key.start)[0]
    gap = " " * (column + _STEP)
    lines = "".join(f"{document.newline}{gap}{name}: {said}" for name, said in answers.items())
    colon = document.text.rindex(":", line[0], node.start) + 1
    fixes = (
        Fix(document.span(colon, node.end), ""),
        Fix(document.span(line[1], line[1]), lines),
        *indented(document, run[0].key.start, max(last.value.end, last.key.end)),
    )
    svar = ", ".join(f"{name}: {said}" for name, said in answers.items())
    document.report(
        "BM232",
        node.span,
        path=node.path,
        fixes=fixes,
        felt=reporter.label(node.path),
        tekst=node.value,
        svar=svar,
    )
    above.entries[:] = [each for each in above.entries if each not in run]
    return True


def _above(node: Scalar) -> Mapping | None:
    """Return the fields that *node* stands among, a line each."""
    path = node.path[:-1]
    above = node.document.at(path) if path else node.document.root
    return above if isinstance(above, Mapping) and not above.is_flow else None


def _run(above: Mapping, node: Scalar, kind: type[Any], reporter: Reporter) -> list[Entry]:
    """Return what follows *node* in *above* that is a field of *kind*, and of no other there."""
    model = reporter.form.model
    here = [model, *(field.kind for field in along(model, node.path[:-1]))][-1]
    after = (each for each in above.entries if each.key.start > node.start)
    return [
        *takewhile(lambda each: each.name in by_name(kind).keys() - by_name(here).keys(), after)
    ]
