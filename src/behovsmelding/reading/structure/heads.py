"""An answer that YAML takes for the head of a longer text, with the lines below for it: `>1`.

Opened where a digit stands in such a head, which nearly nobody means.
"""

import re

from behovsmelding.diagnostics import Fix
from behovsmelding.messages import Severity
from behovsmelding.reading.source import Scalar, quoted
from behovsmelding.reading.structure.reporter import Reporter

_HEAD = re.compile(r"[|>][+-]?(?P<digit>[0-9])[+-]?")
_FEWEST = "1"
"""How many blanks no program lets a text stand in by."""


def is_only(scalar: Scalar, reporter: Reporter, *, several: bool = False) -> bool:
    """Report the head of *scalar* if it is the answer; tell whether nothing stands below it.

    Where *several* answers are asked for, it is the only one.

    Comments are nothing. A text that needs no such head most likely goes on from it, and is left.
    """
    found = _HEAD.match(scalar.document.text, scalar.start)
    if found is None:
        return False
    lines = [line.strip() for line in scalar.value.splitlines() if line.strip()]
    is_all = all(line.startswith("#") for line in lines)
    needs_head = scalar.value[:1].isspace() and found["digit"] != _FEWEST
    if not is_all and needs_head:
        return False
    span, tekst = scalar.document.span(*found.span()), found[0]
    answer = f"[{quoted(tekst)}]" if several else quoted(tekst)
    fix = Fix(span, answer) if is_all else None
    alene = tekst if is_all else None
    reporter.report(scalar, "BM154", span=span, fix=fix, tekst=tekst, alene=alene)
    if not is_all:
        findings = scalar.document.findings
        findings[-1] = findings[-1].but(severity=Severity.WARNING)
    return is_all
