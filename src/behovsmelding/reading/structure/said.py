"""A yes or a no where names are asked for, with boxes or words around it: `Ja ☒ Nei ☐`, `ja: A`.

Opened where there is one.
"""

import re
from typing import Any

from behovsmelding.diagnostics import Fix
from behovsmelding.reading.source import Mapping, Node, Scalar, Sequence
from behovsmelding.reading.source.quoting import written
from behovsmelding.reading.structure.apart import AND
from behovsmelding.reading.structure.choices import ticked_yes
from behovsmelding.reading.structure.parted import may_be_several
from behovsmelding.reading.structure.reporter import UNREAD, Reporter

_BOTH = re.compile(r"(?i)(?:(?:\[[ x]?\]|\([ x]?\)|[☐☒☑✓✔]|ja|nei|\bx\b|\beller\b)[\s.,/]*)+")
_NOBODY = re.compile(r"(?:nei|ingen|ikke|ikkje|kun|bare|berre)\b.*", re.IGNORECASE | re.DOTALL)
"""How an answer begins that says no, and more: `nei, ikke i år`, `kun UiT`."""
_YES_AND_NAME = re.compile(
    r"ja\b[.,:;!]?\s+(?:(?P<bare>[^\W\d_][^()]*)|\((?P<inside>[^\W\d_][^()]*)\))", re.IGNORECASE
)
_A_TICK = re.compile(r"(?i)[☒☑✓✔]|\bx\b")


def ticked(node: Scalar, reporter: Reporter) -> Any:
    """Return what the yes and no of *node* say of names, and report it; None where it is neither.

    To choose neither is no answer.
    """
    text = node.value.strip()
    if (said := ticked_yes(text)) is not None:
        fix = None if said else "nei"
        reporter.report(node, "BM222" if said else "BM219", fix=fix, tekst=text)
        return UNREAD if said else ()
    if not _BOTH.fullmatch(text) or len(text.split()) + text.count("/") == 1:
        return None
    fix = None if _A_TICK.search(text) else ""
    reporter.report(node, "BM128", fix=fix, tekst=text, ingenting=None)
    return UNREAD


def in_a_sentence(node: Scalar, whole: Node, reporter: Reporter) -> Any:
    """Return what *node* says of names beside a no or a yes, and report it; None without either.

    Only a single name behind a yes is beyond doubt. *whole* is *node* with the brackets round it.
    """
    text = node.value.strip()
    if not node.style and _NOBODY.fullmatch(text):
        reporter.report(whole, "BM219", tekst=text)
        return UNREAD
    found = None if node.style else _YES_AND_NAME.fullmatch(text)
    name = (found["bare"] or found["inside"]).strip() if found else ""
    if not name[:1].isupper() or may_be_several(name, AND):
        return None
    reporter.report(whole, "BM222", span=whole.span, fix=Fix(whole.span, f"[{written(name)}]"))
    return (name,)


def in_list(item: Scalar, reporter: Reporter, *, is_no: bool) -> None:
    """Report *item* of a list of names, a yes or a no; a no alone in brackets is all there is."""
    above = item.document.at(item.path[:-1])
    is_all = isinstance(above, Sequence) and above.is_flow and len(above.items) == 1
    whole = above if is_all and above is not None else item
    fix = Fix(whole.span, "nei") if is_no and is_all else None
    dash = "" if is_all else "- "
    tekst = dash + item.document.text[whole.start : whole.end].strip()
    reporter.report(item, "BM219" if is_no else "BM222", fix=fix, tekst=tekst)


def named(item: Mapping, yes: frozenset[str], reporter: Reporter) -> bool:
    """Report the name in *item* that stands behind one of the words for *yes*: `- ja: Narvik`."""
    only = item.entries[0] if len(item.entries) == 1 else None
    if only is None or only.key.value.strip().lower() not in yes:
        return False
    value, document = only.value, item.document
    if isinstance(value, Scalar) and not value.is_empty and not value.style:
        gone = Fix(document.span(only.key.start, value.start), "")
        reporter.report(item, "BM222", span=only.key.span, fix=gone)
    else:
        reporter.report(item, "BM222", span=only.key.span)
    return True
