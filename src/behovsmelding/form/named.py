"""What an answer is called, as the form and people say it: «Tiltak 1 › Koordinator › Beløp»."""

import re
from collections.abc import Sequence
from itertools import groupby
from typing import Any

from behovsmelding.form.asked import title
from behovsmelding.form.values import Form
from behovsmelding.messages import LANGUAGES, Language, Phrase
from behovsmelding.messages.ui.worked_out import ROWS, WORKED_OUT
from behovsmelding.model.fields import by_name
from behovsmelding.model.path import Path

JOINT = " › "
_LONGEST = 72
"""A question that is longer than this is named by its beginning."""
_CUT = " …"
_STEP = r"(?P<name>[^.\[=]+)(?:\[(?P<position>\d+)\]|=(?P<key>[^.]+))?"


def named(form: Form, path: Path, language: Language) -> str:
    """Return what the answer at *path* is called, each step from the outermost.

    What is worked out is called what the form says of it.
    """
    found: list[str] = []
    sti: list[str] = []
    shown: list[str] = []
    kind: Any = form.model
    for step in path:
        if isinstance(step, int):
            if found:
                name = title(".".join(sti)) if found[-1].endswith(_CUT) else found[-1]
                found[-1] = numbered(name, step + 1)
            continue
        # What shows answers is called what they are.
        answered = step if sti else form.generasjon.stated.get(step, step)
        field = by_name(kind).get(answered) if kind is not None else None
        shown.append(step)
        if field is not None:
            sti.append(answered)
            kind = field.kind
            found.append(_called(form, ".".join(sti), language))
            continue
        found.append(_unanswered(form, sti, shown, language))
        if ".".join(shown) in WORKED_OUT:
            kind = None
        else:
            shown.pop()
    # The name of a part's owner is asked for by the question of the part.
    return JOINT.join(each for each, _ in groupby(found))


def _unanswered(form: Form, sti: Sequence[str], shown: Sequence[str], language: Language) -> str:
    """Return what is called the last of what is *shown*, in the field *sti*, and is no field."""
    step, worked_out = shown[-1], ".".join(shown)
    own, choice = ".".join((*sti, step)), form.choices(".".join(sti)).get(step)
    if own in form.felt:
        return _called(form, own, language)
    said = choice.ord if choice else ROWS.get(worked_out) or WORKED_OUT.get(worked_out)
    return said.of(language) if said else step


def numbered(name: str, number: int) -> str:
    """Return what the item *number* of what has this *name* is called, not to be read as a part."""
    return f"{name}, nr. {number}" if " " in name else f"{name} {number}"


def addressed(form: Form, address: str) -> Phrase:
    """Return what the answer at *address* in a document is called, in every målform of *form*."""
    path = path_of(address)
    languages = (*LANGUAGES, *(each for each in form.målformer if each not in LANGUAGES))
    return Phrase(**{each: named(form, path, each) for each in languages})


def path_of(address: str) -> Path:
    """Return the steps of an *address* in a document."""
    path: list[str | int] = []
    for step in re.finditer(_STEP, address):
        path.append(step["name"])
        if step["position"] is not None:
            path.append(int(step["position"]))
        elif step["key"] is not None:
            path.append(step["key"])
    return tuple(path)


def _called(form: Form, sti: str, language: Language) -> str:
    felt = form.felt.get(sti)
    question = felt.spørsmål.of(language).rstrip("?:") if felt else title(sti)
    if len(question) <= _LONGEST:
        return question
    return f"{question[:_LONGEST].rpartition(' ')[0].rstrip(',')}{_CUT}"
