"""The JSON Schema of a form, made from the model's classes and the form's declaration.

It is draft-07, and written for editors: yaml-language-server offers a value for every type it is
told of, so a text field that said `["string", "number", "boolean", "null"]` would offer `true` and
`null` for a person's name. What may stand there but is not to be offered is therefore said by what
it is not, and that a part may be empty by a condition. The titles serve the same editor: it shows
the title of what an answer was found to be, and takes parts of the same title for each other.

Three things of a file a schema cannot see, since the text is gone when it looks: an amount that
YAML read as another number (`500.000`), a duplicate key, and a text that YAML cut.
"""

import json
import re
from collections.abc import Iterable, Iterator, Mapping
from enum import Enum
from itertools import count, islice
from typing import Any

from behovsmelding.form import Felt, Form, Valg
from behovsmelding.form.asked import Asked, asked, below, row_keys, title
from behovsmelding.messages import Ord
from behovsmelding.model.felles import Målform
from behovsmelding.model.fields import Field
from behovsmelding.model.periode import Periode, Slag
from behovsmelding.writing.json_schema_answers import (
    DEFINED,
    DEFINITIONS,
    ITEM_ERROR,
    TEXT_ERROR,
    Schema,
)

_LIST = "Her skal det stå en liste: én linje for hvert svar, med strek og mellomrom (- ) foran."


def json_schema(form: Form) -> Schema:
    """Make the JSON Schema of *form*: what its YAML may hold, and the form's questions as help."""
    return {
        "$schema": "http://json-schema.org/draft-07/schema#",
        "title": f"Behovsmelding {form.navn}",
        "description": form.tittel.nb,
        **_object(form, form.model, ""),
        "required": ["skjema"],
        "definitions": dict(DEFINITIONS),
    }


def dumps(form: Form) -> str:
    """Return the JSON Schema of *form* as text, always the same for the same form."""
    return json.dumps(json_schema(form), ensure_ascii=False, indent=2) + "\n"


def _object(form: Form, kind: type, sti: str) -> Schema:
    properties = {each.felt.navn: _property(form, each) for each in asked(form, kind, sti)}
    return _only(_fields(properties), "object") | {
        "additionalProperties": False,
        "properties": properties,
    }


def _only(message: str, *kinds: str) -> Schema:
    """Allow *kinds* alone, and say *message* of anything else.

    As a condition, an editor neither says *message* of an unknown key, which would hide its name,
    nor offers `null` for an answer.
    """
    return {
        "if": {"type": list(kinds)},
        "else": {"type": list(kinds), "errorMessage": message},
    }


def _fields(keys: Iterable[str]) -> str:
    """Say what the first of *keys* are, to someone who wrote an answer in their place."""
    named = ", ".join(f"{key}: …" for key in islice(keys, 3))
    return f"Her skal det stå felt under hverandre, hvert med sitt svar: {named}"


def _property(form: Form, each: Asked) -> Schema:
    return {"title": title(each.felt.sti), **_help(form, each.felt), **_shape(form, *each)}


def _shape(form: Form, felt: Felt, field: Field) -> Schema:
    if field.required:
        # A behovsmelding can be made without anything but the name of its form.
        return _skjema(form)
    if field.row_key:
        return _table(form, felt, field.kind, field.row_key)
    if field.several:
        return _list(form, felt, field)
    if field.is_part:
        return _may_be_empty(_object(form, field.kind, felt.sti))
    return _answer(felt, _value(form, felt, field.kind))


def _skjema(form: Form) -> Schema:
    name = form.navn
    message = f"Dette er reglene for skjemaet {name}. Skriv skjema: {name}"
    if not name.isdecimal():
        return {"const": name, "errorMessage": message}
    quoted = {"title": "Med anførselstegn", "type": "string", "pattern": f"^{_exactly(name)}$"}
    return {"anyOf": [{"const": int(name), "errorMessage": message}, quoted]}


def _list(form: Form, felt: Felt, field: Field) -> Schema:
    member = field.kind
    if field.is_part:
        items = _object(form, member, felt.sti) | {"title": title(felt.sti), "minProperties": 1}
    else:
        items = {"anyOf": _value(form, felt, member, line="punkt")}
    made = _only(_LIST, "array", "null") | {"items": items}
    if isinstance(member, type) and issubclass(member, Enum):
        made["uniqueItems"] = True
    if felt.ny:
        made["defaultSnippets"] = [_snippet(form, felt, felt.ny, member)]
    return made


def _table(form: Form, felt: Felt, member: type, key: Field) -> Schema:
    row = _row(form, felt, member)
    keys = row_keys(form, felt.sti)
    made = _only(_fields(keys or (_stand_in(felt, key),)), "object", "null") | {
        "additionalProperties": False if keys else row,
        "properties": {
            each: {"title": each.capitalize(), **_row_help(form, felt, each), **row}
            for each in keys
        },
    }
    if felt.perioder:
        made["patternProperties"] = {_any_case(_spellings(form, felt.perioder)): row}
    return made


def _row(form: Form, felt: Felt, member: type) -> Schema:
    """Make the schema of what stands behind a row's key: the answer itself if there is but one."""
    answers = asked(form, member, felt.sti)
    if len(answers) == 1:
        return _property(form, answers[0])
    return _may_be_empty(_object(form, member, felt.sti))


def _row_help(form: Form, felt: Felt, key: str) -> Schema:
    """Return the hover help of the row *key* in the table at *felt*."""
    choice = form.choices(felt.sti).get(key)
    if choice is None:
        return _help(form, felt)
    explained = _explained(choice)
    return {"description": explained, "markdownDescription": f"**{explained}**"}


def _stand_in(felt: Felt, key: Field) -> str:
    """Return what stands for the *key* of a row where the form does not say which there are."""
    return title(below(felt.sti, key.name))


def _may_be_empty(part: Schema) -> Schema:
    """Let *part* be left without an answer."""
    return part | _only(part["else"]["errorMessage"], "object", "null")


def _value(form: Form, felt: Felt, hint: Any, line: str = "linje") -> list[Schema]:
    """Return what one answer may be; *line* names the definition of a text of one line.

    Editors tell the message of the first when it is none of them.
    """
    if hint is Periode:
        return _period(form, felt.perioder)
    choices = form.choices(felt.sti)
    if isinstance(hint, type) and issubclass(hint, Enum):
        return _choice(choices or _plain(hint))
    if choices and not felt.åpen:
        return _choice(choices)
    names = DEFINED[line if hint is str else hint]
    written: list[Schema] = [{"$ref": f"#/definitions/{name}"} for name in names]
    if not choices:
        return written
    message = ITEM_ERROR if line == "punkt" else TEXT_ERROR
    return [_offered(choices) | {"errorMessage": message}, *written]


def _offered(choices: Mapping[str, Valg]) -> Schema:
    return {
        "enum": list(choices),
        "enumDescriptions": [_explained(choice) for choice in choices.values()],
    }


def _choice(choices: Mapping[str, Valg]) -> list[Schema]:
    offered = _offered(choices) | {"errorMessage": f"Skriv ett av disse: {', '.join(choices)}."}
    words = "|".join(map(_exactly, choices))
    # An answer on the line below a bar ends in a line break.
    return [offered, {"title": "Under |", "type": "string", "pattern": rf"^(?:{words})\n+$"}]


def _plain(kind: type[Enum]) -> dict[str, Valg]:
    """Make choices of the members of *kind*, for which the form has no words of its own."""
    return {each.value: Valg(each.value, Ord(nb=each.value, nn=each.value)) for each in kind}


def _explained(choice: Valg) -> str:
    short = choice.kort.nb if choice.kort else choice.ord.nb
    return choice.ord.nb if short == choice.ord.nb else f"{choice.ord.nb} ({short})"


def _period(form: Form, periods: tuple[Periode, ...]) -> list[Schema]:
    offered = {
        "enum": [each.år if each.slag is Slag.ÅR else str(each) for each in periods],
        "errorMessage": f"Skriv en av disse: {', '.join(map(str, periods))}.",
    }
    pattern = _any_case(_spellings(form, periods))
    return [offered, {"title": "Periode", "type": "string", "pattern": pattern}]


def _spellings(form: Form, periods: Iterable[Periode]) -> list[str]:
    """Return how *periods* are written in either målform, each spelling once."""
    words = {form.word(each, målform).lower(): None for each in periods for målform in Målform}
    return list(words)


def _any_case(words: Iterable[str]) -> str:
    """Make a pattern of *words*, in any case and with any blanks between."""
    # Written out: JavaScript has no (?i).
    letters = (
        "".join(r"\s+" if c == " " else f"[{c}{c.upper()}]" if c.isalpha() else c for c in word)
        for word in words
    )
    return rf"^\s*(?:{'|'.join(letters)})\s*$"


def _exactly(text: str) -> str:
    """Make a pattern of *text* as it stands."""
    # Only what must be marked: JavaScript takes no other marks, and `re.escape` makes some.
    return re.sub(r"([\\^$.|?*+()\[\]{}])", r"\\\1", text)


def _answer(felt: Felt, allowed: list[Schema]) -> Schema:
    """Let the answer be left out: a key without a value is a question not answered yet.

    Each has the title of the answer: editors show the title of what the answer was found to be.
    """
    titled = [{"title": title(felt.sti), **each} for each in allowed]
    return {"anyOf": [*titled, {"$ref": "#/definitions/ubesvart"}]}


def _help(form: Form, felt: Felt) -> Schema:
    """Return the hover help of *felt*: the form's question, what helps, and the choices."""
    said = [felt.hjelp.nb] if felt.hjelp else []
    if felt.påkrevd:
        said.append("Må være besvart før behovsmeldingen sendes inn.")
    # Where nothing else may be written, editors list the choices themselves.
    choices = form.choices(felt.sti) if felt.åpen else {}
    listed = "\n".join(f"- `{name}`: {_explained(each)}" for name, each in choices.items())
    parts = [f"**{felt.spørsmål.nb}**", *said, listed]
    return {
        "description": "\n".join([felt.spørsmål.nb, *said]),
        "markdownDescription": "\n\n".join(filter(None, parts)),
    }


def _snippet(form: Form, felt: Felt, name: Ord, member: type) -> Schema:
    """Make what an editor puts in for a new member, called *name*, of the list at *felt*."""
    return {
        "label": name.nb,
        "description": felt.spørsmål.nb,
        # The list may be left empty, and then an editor does not see that it is one.
        "type": "array",
        "body": _snippet_body(form, member, felt.sti, count(1)),
    }


def _snippet_body(form: Form, kind: type, sti: str, stops: Iterator[int]) -> Schema:
    """Return the keys that a sent-in form takes, with the editor's numbered stops to fill in at."""
    return {
        each.felt.navn: _snippet_value(form, each, stops)
        for each in asked(form, kind, sti)
        if each.felt.påkrevd
    }


def _snippet_value(form: Form, each: Asked, stops: Iterator[int]) -> Any:
    felt, field = each
    if field.row_key:
        return _snippet_row(form, felt, field.kind, field.row_key, stops)
    if field.several:
        return [_snippet_value(form, Asked(felt, field._replace(several=False)), stops)]
    if field.is_part:
        return _snippet_body(form, field.kind, felt.sti, stops)
    choices = [str(period) for period in felt.perioder] or list(form.choices(felt.sti))
    return f"${{{next(stops)}|{','.join(choices)}|}}" if choices else f"${next(stops)}"


def _snippet_row(form: Form, felt: Felt, member: type, key: Field, stops: Iterator[int]) -> Schema:
    """Return a first row, whose *key* is a stop too when the form leaves it open."""
    keys = row_keys(form, felt.sti)
    first = keys[0] if keys else f"${{{next(stops)}:{_stand_in(felt, key)}}}"
    answers = asked(form, member, felt.sti)
    if len(answers) > 1:
        return {first: _snippet_body(form, member, felt.sti, stops)}
    return {first: _snippet_value(form, answers[0], stops)}
