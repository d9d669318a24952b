"""`#eier: 150 000`: an answer behind the mark that makes a comment of it.

A new file has such a mark before what may be taken into use. Who fills it in and lets the mark
stand has answered, and the answer would be lost. So would what is said of an amount behind one:
`110 000 # 90 000 fra fond`.
"""

import re
from collections.abc import Iterator
from functools import lru_cache

from behovsmelding.diagnostics import Diagnostic
from behovsmelding.form import Form
from behovsmelding.model.invariants import InvariantError
from behovsmelding.model.kroner import Kroner
from behovsmelding.reading.source import Document
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
        if bak or is_answer or _is_for_amount(comment):
            tekst = comment.text[1:].strip()
            yield Diagnostic("BM147", params={"tekst": tekst, "bak": bak}, span=comment.span)


def _is_behind_amount(comment: Comment) -> bool:
    """Tell whether *comment* says something of the amount before it that the form asks for."""
    if not _OF_AMOUNT.match(comment.text) or comment.is_alone:
        return False
    before = comment.document.text[comment.document.line(comment.start)[0] : comment.start]
    return _is_amount(before.rpartition(":")[2].strip(" \t}"))


def _is_for_amount(comment: Comment) -> bool:
    """Tell whether *comment* is an amount behind its key: `beløp: #40 000`."""
    before = comment.document.text[comment.document.line(comment.start)[0] : comment.start]
    is_glued = not comment.text[1:2].isspace() and before.rstrip().endswith(":")
    return is_glued and _is_amount(comment.text[1:])


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
