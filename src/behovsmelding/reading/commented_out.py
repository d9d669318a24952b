"""`#eier: 150 000`: an answer behind the mark that makes a comment of it.

A new file has such a mark before what may be taken into use. Who fills it in and lets the mark
stand has answered, and the answer would be lost. So would what is said of an amount behind one:
`110 000 # 90 000 fra fond`.
"""

import re
from collections.abc import Iterator
from functools import lru_cache

from behovsmelding.diagnostics import Diagnostic, Fix
from behovsmelding.form import Form
from behovsmelding.model.invariants import InvariantError
from behovsmelding.model.kroner import Kroner
from behovsmelding.reading.source import Document, Scalar
from behovsmelding.reading.source.nodes import Comment

_MOST = 2000
"""How many marks in a file are too many to be a person's."""
_ANSWER = re.compile(
    r"#(?P<dash>-[ ]+)?(?:(?P<key>[^\s:-][^:]*):(?:[ ]+|$))?(?P<answer>[^\s|>#].*)?"
)
_OF_AMOUNT = re.compile(
    r"#+(?!\s*(?:les|behovsmelding):)\s*(?:(?:[-+(]|og|pluss|minus|herav|av dette|inkl\w*\.?)\s*)?"
    r"(?:kr\.?\s*)?(?:[0-9]{1,3}[ .\u00a0][0-9]{3}|[0-9]{1,2}(?:[ .\u00a0][0-9]{3}){2}|[0-9]{5,8})"
    r"(?![ .]?[0-9])"
    r"|#+(?!\s*(?:les|behovsmelding):).*\b\w*fond(?:et|s)?\b",
    re.IGNORECASE,
)
"""A comment that begins with an amount, or speaks of a fund: what the form asks for beside one."""


def answers(document: Document, form: Form) -> Iterator[Diagnostic]:
    """Find the comments in *document* that look like an answer to *form* (BM147)."""
    # Counted in the text: to find every comment in a large file takes longer than to read it.
    if document.text.count("#") > _MOST:
        return
    for comment in document.comments:
        found = _ANSWER.fullmatch(comment.text.rstrip())
        bak = comment.text.lstrip("# ").rstrip() if _is_behind_amount(comment) else None
        is_answer = found and found["answer"] and comment.is_alone and _is_answer(found, form)
        tekst = comment.text[1:].strip()
        empty = None if bak or is_answer else _asked_for(comment, tekst, form)
        if bak or is_answer:
            yield Diagnostic("BM147", params={"tekst": tekst, "bak": bak}, span=comment.span)
        elif empty is not None:
            start, _ = document.line(comment.start)
            svar = document.text[start : comment.start].strip(" \t-") + f" {tekst}"
            mark = document.span(comment.start, comment.start + 1)
            yield Diagnostic(
                "BM147",
                empty.path,
                {"tekst": tekst, "bak": None, "svar": svar},
                span=comment.span,
                # Whether it was left out on purpose, nobody else knows.
                fixes=(Fix(mark, "", proposed=True),),
            )


def _is_behind_amount(comment: Comment) -> bool:
    """Tell whether *comment* says something of the amount before it that the form asks for."""
    if not _OF_AMOUNT.match(comment.text) or comment.is_alone:
        return False
    before = comment.document.text[comment.document.line(comment.start)[0] : comment.start]
    return _is_amount(before.rpartition(":")[2].strip(" \t}"))


def _asked_for(comment: Comment, text: str, form: Form) -> Scalar | None:
    """Return the empty answer that *comment*, which says *text*, is: `beløp: #40 000`."""
    document = comment.document
    before = document.text[document.line(comment.start)[0] : comment.start]
    is_glued = not comment.text[1:2].isspace() and before.rstrip().endswith(":")
    if not is_glued or not (_is_amount(text) or text in _offered(form)):
        return None
    above = [each for each in document.scalars if each.start <= comment.start]
    last = max(above, key=lambda each: each.start, default=None)
    return last if last is not None and last.is_empty else None


def _is_answer(found: re.Match[str], form: Form) -> bool:
    answer = found["answer"].strip()
    if found["key"]:
        return found["key"] in _names(form) or _is_amount(answer)
    return bool(found["dash"]) and answer not in _offered(form)


def _is_amount(text: str) -> bool:
    if not any(map(str.isdigit, text)):
        return False
    try:
        Kroner.read(text)
    except InvariantError:
        return False
    return True


@lru_cache(maxsize=64)
def _names(form: Form) -> frozenset[str]:
    """Return what the fields of *form* are called in a file."""
    return frozenset(sti.rpartition(".")[2] for sti in form.felt)


@lru_cache(maxsize=64)
def _offered(form: Form) -> frozenset[str]:
    """Return what a new file on *form* has behind a mark for people to choose among."""
    choices = (name for group in form.valg.values() for name in group)
    periods = (str(each) for felt in form.felt.values() for each in felt.perioder)
    return frozenset({"…", *choices, *periods})
