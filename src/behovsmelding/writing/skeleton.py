"""The text of `behovsmelding new`: a form to fill in as YAML, by someone who has never seen YAML.

It is a valid draft as it stands. Every question is a comment above its answer. What may be taken
into use, but needn't, stands behind a `#` without a blank, so that taking the `#` away is enough.
Of what is answered already the question stands, without the help to answer it.
"""

import re
from collections.abc import Iterable, Iterator, Mapping
from pathlib import PurePosixPath
from textwrap import wrap
from typing import Any, get_args, get_origin

from behovsmelding.form import Form
from behovsmelding.messages import Ord
from behovsmelding.model.felles import Målform, Status
from behovsmelding.model.fields import Field, beside_key, by_name, is_part, row_key
from behovsmelding.model.tekst import Tekst
from behovsmelding.writing.json_schema import (
    asked,
    dumps,
    row_keys,
    title,
)
from behovsmelding.writing.plain import shape
from behovsmelding.writing.yaml import entry

_WIDTH = 90
_LEFT_OUT = frozenset({"oppgitt"})
"""Sums are worked out. Whoever wants one checked finds the key in the editor's list."""

_INTRO = Ord(
    nb="""\
Slik fyller du ut:
- Skriv svaret etter kolon, med et mellomrom imellom:   navn: Narvik kommune
- Der det står | skriver du svaret på linjene under, rykket inn to mellomrom fra spørsmålet:
      målgruppe: |
        Alle lærere på 1.–4. trinn.

        - også de som arbeider i SFO
- La mellomrommene først på linjene stå. Bruk aldri tabulator.
- Linjer med # og mellomrom er forklaringer. De kommer ikke med i skjemaet.
- Linjer med # uten mellomrom er noe du kan ta i bruk: ta bort #, og la resten stå.
- Har du ikke svaret ennå, lar du det stå tomt. Summer regnes ut av seg selv.
- Er det kolon eller # i et kort svar, setter du anførselstegn rundt:   merkes: "Dekom: 12035"
Kontroller svarene med «behovsmelding check», og lag skjemaet i Word med «behovsmelding render».""",
    nn="""\
Slik fyller du ut:
- Skriv svaret etter kolon, med eit mellomrom imellom:   navn: Narvik kommune
- Der det står | skriv du svaret på linjene under, rykt inn to mellomrom frå spørsmålet:
      målgruppe: |
        Alle lærarar på 1.–4. trinn.

        - også dei som arbeider i SFO
- La mellomromma først på linjene stå. Bruk aldri tabulator.
- Linjer med # og mellomrom er forklaringar. Dei kjem ikkje med i skjemaet.
- Linjer med # utan mellomrom er noko du kan ta i bruk: ta bort #, og la resten stå.
- Har du ikkje svaret enno, lèt du det stå tomt. Summar blir rekna ut av seg sjølve.
- Er det kolon eller # i eit kort svar, set du hermeteikn rundt:   merkes: "Dekom: 12035"
Kontroller svara med «behovsmelding check», og lag skjemaet i Word med «behovsmelding render».""",
)
_NAME = "…"
_CHOOSE = Ord(nb="Skriv ett av disse:", nn="Skriv eitt av desse:")
_SUGGESTED = Ord(nb="Forslag:", nn="Framlegg:")
_USE = Ord(nb="Ta bort # der det passer.", nn="Ta bort # der det passar.")
_COPY = Ord(
    nb="Flere? Kopier linjene fra «- {}:» og hit ned, én gang for hver. Ingen? Slett linjene.",
    nn="Fleire? Kopier linjene frå «- {}:» og hit ned, éin gong for kvar. Ingen? Slett linjene.",
)

Answers = Mapping[str, Any]
"""What a part of the form asks for: the path and the type of each answer."""


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
    schema = PurePosixPath(".behovsmelding", f"{form.navn}.schema.json")
    text = skeleton(form, målform, str(schema), melding)
    return (PurePosixPath(name), text), (schema, dumps(form))


def _document(form: Form, målform: Målform, schema_ref: str, melding: Any) -> Iterator[str]:
    yield f"# yaml-language-server: $schema={schema_ref}"
    yield "#"
    yield from _comment(f"{_of(form.tittel, målform)} ({form.navn})")
    if form.frist:
        yield from _comment(f"Frist: {form.frist.day}.{form.frist.month}.{form.frist.year}")
    yield "#"
    yield from _prefixed("# ", _of(_INTRO, målform).splitlines())
    stated = {"skjema": form.navn, "målform": målform.value, "status": Status.UTKAST.value}
    for sti, hint in _asked(form, form.model, "").items():
        yield ""
        if is_part(_member(hint) or hint):
            yield f"# {'-' * (_WIDTH - 2)}"
        if sti in stated:
            yield from _help(form, målform, sti)
            yield f"{sti}: {stated[sti]}"
        else:
            yield from _field(form, målform, sti, hint, melding)
    yield from _unasked(form, melding, "")


def _field(form: Form, målform: Målform, sti: str, hint: Any, part: Any = None) -> Iterator[str]:
    """Write a question as comments, its key, and what stands below the key.

    *part* holds the answer, if there is one.
    """
    if (answer := _given(part, _key(sti))) is not None:
        yield from _answered(form, målform, sti, hint, answer)
        return
    yield from _help(form, målform, sti)
    member = _member(hint)
    if member and _is_shown(form, member, sti):
        yield f"{_key(sti)}:"
        yield from _prefixed("  ", _dashed(_section(form, målform, sti, member)))
        first = _key(next(iter(_asked(form, member, sti))))
        yield from _prefixed("  ", _comment(_of(_COPY, målform).format(first)))
    elif member:
        yield from _comment(_of(_USE, målform))
        yield f"{_key(sti)}:"
        yield from _prefixed("  ", map(_set_aside, _unused(form, sti, member)))
    elif is_part(hint) and not form.felt[sti].påkrevd and _requires(form, hint, sti):
        # Begun, it must be completed; so it is left for them to begin who need it.
        yield from _comment(_of(_USE, målform))
        yield f"{_key(sti)}:"
        yield from _prefixed("  ", map(_set_aside, _section(form, målform, sti, hint)))
    elif is_part(hint):
        yield f"{_key(sti)}:"
        yield from _prefixed("  ", _section(form, målform, sti, hint))
    else:
        yield from _choices(form, målform, sti)
        yield f"{_key(sti)}: |" if hint is Tekst else f"{_key(sti)}:"


def _answered(form: Form, målform: Målform, sti: str, hint: Any, answer: Any) -> Iterator[str]:
    """Write a question with its *answer*, in which some questions may still be open."""
    yield from _question(form, målform, sti)
    member = _member(hint)
    if is_part(member) and not row_key(member) and answer:
        yield f"{_key(sti)}:"
        for number, each in enumerate(answer):
            if number:
                yield ""
            yield from _indented(_dashed(_section(form, målform, sti, member, each)))
    elif is_part(hint):
        yield f"{_key(sti)}:"
        yield from _indented(_section(form, målform, sti, hint, answer))
    else:
        yield from _lines(_key(sti), answer)


def _given(part: Any, key: str) -> Any:
    """Return the answer *key* of *part*: a part of the model, or answers to own questions."""
    if isinstance(part, tuple):
        return next((each.svar for each in part if each.id == key), None)
    return None if part is None else _answer(part, by_name(type(part))[key])


def _answer(part: Any, field: Field) -> Any:
    """Return what answers *field* in *part*; None when nothing does."""
    answer = getattr(part, field.name)
    return answer if field.is_answered(answer) else None


def _section(form: Form, målform: Målform, sti: str, kind: Any, part: Any = None) -> Iterator[str]:
    """Write the questions of a *kind*; one that takes words to ask has a blank line above it.

    *part* holds the answers, if there are any.
    """
    for number, (path, hint) in enumerate(_asked(form, kind, sti).items()):
        lines = list(_field(form, målform, path, hint, part))
        if number and lines[0].startswith("#"):
            yield ""
        yield from lines
    yield from _unasked(form, part, sti)


def _unasked(form: Form, part: Any, sti: str) -> Iterator[str]:
    """Write what *part* answers without being asked; nothing that is there may be lost."""
    if part is None or isinstance(part, tuple):
        return
    asked_for = {_key(path) for path in _asked(form, type(part), sti)}
    for field in beside_key(type(part)):
        if field.name not in asked_for and (answer := _answer(part, field)) is not None:
            yield from _lines(field.name, answer)


def _lines(key: str, answer: Any) -> Iterator[str]:
    return (line for written in entry(key, shape(answer)) for line in written.split("\n"))


def _unused(form: Form, sti: str, member: Any) -> Iterator[str]:
    """Write what may be taken into use below the key at *sti*."""
    keys = [f"{_key(path)}:" for path in _asked(form, member, sti)] if is_part(member) else []
    if row_key(member):
        for key in row_keys(form, sti) or [_NAME]:
            yield f"{key}:"
            # The only answer of a row stands right behind its key.
            yield from _prefixed("  ", keys if len(keys) > 1 else [])
    elif keys:
        yield from _dashed(keys)
    else:
        yield from (f"- {each}" for each in row_keys(form, sti) or [_NAME])


def _is_shown(form: Form, member: Any, sti: str) -> bool:
    """Tell whether the list at *sti* shows a first member to fill in, not only what may be used."""
    return is_part(member) and not row_key(member) and _requires(form, member, sti)


def _requires(form: Form, kind: Any, sti: str) -> bool:
    """Tell whether some answer in a *kind* is needed before the form is sent in."""
    return any(form.felt[path].påkrevd for path in _asked(form, kind, sti))


def _asked(form: Form, kind: Any, sti: str) -> Answers:
    answers = asked(form, kind, sti)
    return {path: hint for path, hint in answers.items() if _key(path) not in _LEFT_OUT}


def _help(form: Form, målform: Målform, sti: str) -> Iterator[str]:
    """Write the question at *sti*, unless it has just been read, and what helps to answer it."""
    yield from _question(form, målform, sti)
    if hjelp := form.felt[sti].hjelp:
        yield from _comment(_of(hjelp, målform))


def _question(form: Form, målform: Målform, sti: str) -> Iterator[str]:
    felt = form.felt[sti]
    question = _of(felt.spørsmål, målform)
    above = sti.rpartition(".")[0]
    said = (title(sti), _of(form.label(above), målform)) if above else ()
    if question.replace("-", "").lower() not in map(str.lower, said):
        yield from _comment(question)


def _choices(form: Form, målform: Målform, sti: str) -> Iterator[str]:
    if choices := form.choices(sti):
        yield from _comment(_of(_SUGGESTED if form.felt[sti].åpen else _CHOOSE, målform))
        yield from _prefixed("#   ", choices)


def _member(hint: Any) -> Any:
    """Return what *hint* is a tuple of; None when it is something else."""
    return get_args(hint)[0] if get_origin(hint) is tuple else None


def _key(sti: str) -> str:
    return sti.rpartition(".")[2]


def _of(words: Ord, målform: Målform) -> str:
    return words.of(målform.value)


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
