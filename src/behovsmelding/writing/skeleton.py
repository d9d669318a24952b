"""The text of `behovsmelding new`: a form to fill in as YAML, by someone who has never seen YAML.

It is a valid draft as it stands. Every question is a comment above its answer. What may be taken
into use, but needn't, stands behind a `#` without a blank, so that taking the `#` away is enough.
Of what is answered already the question stands, without the help to answer it.
"""

import re
from collections.abc import Iterable, Iterator
from datetime import date
from pathlib import PurePosixPath
from textwrap import wrap
from typing import Any

from behovsmelding.form import Form
from behovsmelding.form.asked import Asked, asked, row_keys, title
from behovsmelding.messages.ui import skeleton as words
from behovsmelding.messages.ui.dates import DEADLINE
from behovsmelding.messages.ui.questions import CHOICES, SUGGESTIONS
from behovsmelding.model.felles import Målform, Status
from behovsmelding.model.fields import Field, Mark, beside_key, by_name, lone
from behovsmelding.model.tekst import Tekst
from behovsmelding.reading.fixes import schema_path
from behovsmelding.writing.json_schema import dumps
from behovsmelding.writing.plain import shape
from behovsmelding.writing.yaml import entry

_WIDTH = 90
_NAME = "…"


def skeleton(form: Form, målform: Målform, schema_ref: str, melding: Any = None) -> str:
    """Write *form* to fill in, asking in *målform*, with its JSON Schema at *schema_ref*.

    What is answered in *melding*, a draft on the same form, is filled in already.
    """
    return "\n".join(_document(form, målform, schema_ref, melding)) + "\n"


def files(
    form: Form, målform: Målform, name: str, melding: Any = None
) -> tuple[tuple[PurePosixPath, str], ...]:
    """Return what `new` writes, as (path, text): the form to fill in as *name*, then its schema.

    Paths are relative to the folder of the first. The schema has a folder of its own, where it is
    in nobody's way and serves every file of that form. *melding* is as for `skeleton`.
    """
    schema = schema_path(form, målform)
    text = skeleton(form, målform, schema, melding)
    return (PurePosixPath(name), text), (PurePosixPath(schema), dumps(form, målform))


def _document(form: Form, målform: Målform, schema_ref: str, melding: Any) -> Iterator[str]:
    yield f"# yaml-language-server: $schema={schema_ref}"
    yield "#"
    yield from _comment(f"{form.tittel.of(målform)} ({form.navn})")
    if form.frist:
        yield from _comment(DEADLINE.of(målform, when=_day(form.frist)))
    for office, day in form.frister.items():
        yield from _comment(DEADLINE.of(målform, when=f"{_day(day)} ({office})"))
    yield "#"
    yield from _prefixed("# ", words.INTRODUCTION.of(målform).splitlines())
    stated = {"skjema": form.navn, "målform": str(målform), "status": Status.UTKAST.value}
    for each in _asked(form, form.model, ""):
        yield ""
        if each.field.is_part:
            yield f"# {'-' * (_WIDTH - 2)}"
        if (sti := each.felt.sti) in stated:
            yield from _help(form, målform, sti)
            yield f"{sti}: {stated[sti]}"
        else:
            yield from _field(form, målform, each, melding)
    yield from _unasked(form, melding, "")


def _day(day: date) -> str:
    return f"{day.day}.{day.month}.{day.year}"


def _field(form: Form, målform: Målform, each: Asked, part: Any = None) -> Iterator[str]:
    """Write a question as comments, its key, and what stands below the key.

    *part* holds the answer, if there is one.
    """
    felt, field = each
    if (answer := _given(part, felt.navn)) is not None:
        yield from _answered(form, målform, each, answer)
        return
    yield from _help(form, målform, felt.sti)
    if _is_shown(form, each):
        yield f"{felt.navn}:"
        yield from _prefixed("  ", _dashed(_section(form, målform, each)))
        first, *_ = _asked(form, field.kind, felt.sti)
        yield from _prefixed("  ", _comment(words.COPY.of(målform, key=first.felt.navn)))
    elif field.several:
        yield from _comment(words.USE.of(målform))
        yield f"{felt.navn}:"
        yield from _prefixed("  ", map(_set_aside, _unused(form, each)))
    elif field.is_part and not felt.påkrevd and _requires(form, each):
        # Begun, it must be completed; so it is left for them to begin who need it.
        yield from _comment(words.USE.of(målform))
        yield f"{felt.navn}:"
        yield from _prefixed("  ", map(_set_aside, _section(form, målform, each)))
    elif field.is_part:
        yield f"{felt.navn}:"
        yield from _prefixed("  ", _section(form, målform, each))
    else:
        yield from _choices(form, målform, felt.sti)
        yield f"{felt.navn}: |" if field.kind is Tekst else f"{felt.navn}:"


def _answered(form: Form, målform: Målform, each: Asked, answer: Any) -> Iterator[str]:
    """Write a question with its *answer*, in which some questions may still be open."""
    felt, field = each
    yield from _question(form, målform, felt.sti)
    if _is_list_of_parts(field) and answer:
        yield f"{felt.navn}:"
        for number, member in enumerate(answer):
            if number:
                yield ""
            yield from _indented(_dashed(_section(form, målform, each, member)))
    elif field.is_part and not field.several:
        yield f"{felt.navn}:"
        yield from _indented(_section(form, målform, each, answer))
    else:
        yield from _lines(felt.navn, answer)


def _given(part: Any, key: str) -> Any:
    """Return the answer *key* of *part*: a part of the model, or answers to own questions."""
    if isinstance(part, tuple):
        return next((each.svar for each in part if each.id == key), None)
    return None if part is None else _answer(part, by_name(type(part))[key])


def _answer(part: Any, field: Field) -> Any:
    """Return what answers *field* in *part*; None when nothing does."""
    answer = getattr(part, field.name)
    return answer if field.is_answered(answer) else None


def _section(form: Form, målform: Målform, each: Asked, part: Any = None) -> Iterator[str]:
    """Write the questions within *each*; one that takes words to ask has a blank line above it.

    *part* holds the answers, if there are any.
    """
    for number, inner in enumerate(_asked(form, each.field.kind, each.felt.sti)):
        lines = list(_field(form, målform, inner, part))
        if number and lines[0].startswith("#"):
            yield ""
        yield from lines
    yield from _unasked(form, part, each.felt.sti)


def _unasked(form: Form, part: Any, sti: str) -> Iterator[str]:
    """Write what *part* answers without being asked; nothing that is there may be lost."""
    if part is None or isinstance(part, tuple):
        return
    asked_for = {each.felt.navn for each in _asked(form, type(part), sti)}
    for field in beside_key(type(part)):
        if field.name not in asked_for and (answer := _answer(part, field)) is not None:
            yield from _lines(field.name, answer)


def _lines(key: str, answer: Any) -> Iterator[str]:
    return (line for written in entry(key, shape(answer)) for line in written.split("\n"))


def _unused(form: Form, each: Asked) -> Iterator[str]:
    """Write what may be taken into use below the key of *each*."""
    sti, field = each.felt.sti, each.field
    keys = [f"{inner.felt.navn}:" for inner in _asked(form, field.kind, sti)]
    if field.row_key:
        for key in row_keys(form, sti) or [_NAME]:
            yield f"{key}:"
            # What may stand right behind the key of its row, does.
            yield from _prefixed("  ", [] if lone(field.kind) else keys)
    elif keys:
        yield from _dashed(keys)
    else:
        yield from (f"- {choice}" for choice in row_keys(form, sti) or [_NAME])


def _is_list_of_parts(field: Field) -> bool:
    return field.several and field.is_part and not field.row_key


def _is_shown(form: Form, each: Asked) -> bool:
    """Tell whether *each* is a list that shows a first member, not only what may be used."""
    return _is_list_of_parts(each.field) and _requires(form, each)


def _requires(form: Form, each: Asked) -> bool:
    """Tell whether some answer within *each* is needed before the form is sent in."""
    return any(inner.felt.påkrevd for inner in _asked(form, each.field.kind, each.felt.sti))


def _asked(form: Form, kind: Any, sti: str) -> tuple[Asked, ...]:
    """Return what is asked. Sums are worked out: who wants one checked finds it in the editor."""
    return tuple(each for each in asked(form, kind, sti) if Mark.OPPGITT not in each.field.marks)


def _help(form: Form, målform: Målform, sti: str) -> Iterator[str]:
    """Write the question at *sti*, unless it has just been read, and what helps to answer it."""
    yield from _question(form, målform, sti)
    if hjelp := form.felt[sti].hjelp:
        yield from _comment(hjelp.of(målform))


def _question(form: Form, målform: Målform, sti: str) -> Iterator[str]:
    felt = form.felt[sti]
    question = felt.spørsmål.of(målform)
    above = sti.rpartition(".")[0]
    said = (title(sti), form.label(above).of(målform)) if above else ()
    if question.replace("-", "").lower() not in map(str.lower, said):
        yield from _comment(question)


def _choices(form: Form, målform: Målform, sti: str) -> Iterator[str]:
    if choices := form.choices(sti):
        heading = SUGGESTIONS if form.felt[sti].åpen else CHOICES
        yield from _comment(heading.of(målform))
        yield from _prefixed("#   ", choices)


def _comment(text: str) -> Iterator[str]:
    return _prefixed("# ", wrap(text, _WIDTH))


def _prefixed(prefix: str, lines: Iterable[str]) -> Iterator[str]:
    return ((prefix + line).rstrip() if line else prefix.strip() for line in lines)


def _indented(lines: Iterable[str]) -> Iterator[str]:
    """Indent *lines*, and leave the blanks that an answer ends with."""
    return (f"  {line}" if line else "" for line in lines)


def _set_aside(line: str) -> str:
    """Put `#` before what stands in *line*, so that taking it away is enough."""
    return re.sub(r"(?=[^\s#])", "#", line, count=1) if line.lstrip()[:1] != "#" else line


def _dashed(lines: Iterable[str]) -> Iterator[str]:
    """Make *lines* a member of a list: the first that is no comment gets the dash."""
    dash = "- "
    for line in lines:
        starts = dash != "  " and line and not line.startswith("#")
        yield f"{dash if starts else '  '}{line}" if line else ""
        if starts:
            dash = "  "
