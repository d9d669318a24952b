"""What an answer is called, as the form and people say it: «Tiltak 1 › Koordinator › Beløp»."""

from itertools import groupby
from typing import Any

from behovsmelding.form.asked import title
from behovsmelding.form.values import Form
from behovsmelding.messages import Language
from behovsmelding.model.fields import by_name
from behovsmelding.model.path import Path

_JOINT = " › "
_LONGEST = 40
"""A question that is longer than this is named by its key."""


def named(form: Form, path: Path, language: Language) -> str:
    """Return what the answer at *path* is called, each step from the outermost."""
    found: list[str] = []
    sti: list[str] = []
    kind: Any = form.model
    for step in path:
        field = by_name(kind).get(str(step)) if kind is not None else None
        if isinstance(step, int):
            if found:
                found[-1] += f" {step + 1}"
        elif field is None:
            own = ".".join((*sti, step))
            found.append(_called(form, own, language) if own in form.felt else step)
        else:
            sti.append(step)
            kind = field.kind
            found.append(_called(form, ".".join(sti), language))
    # The name of a part's owner is asked for by the question of the part.
    return _JOINT.join(each for each, _ in groupby(found))


def _called(form: Form, sti: str, language: Language) -> str:
    felt = form.felt.get(sti)
    question = felt.spørsmål.of(language).rstrip("?:") if felt else ""
    return question if question and len(question) <= _LONGEST else title(sti)
