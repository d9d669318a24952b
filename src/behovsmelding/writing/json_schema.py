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
import unicodedata
from collections.abc import Iterable, Iterator, Mapping
from enum import Enum
from itertools import count, islice
from typing import Any

from behovsmelding.form import Felt, Form, Valg
from behovsmelding.form.asked import Asked, asked, below, row_keys, title
from behovsmelding.messages import Phrase
from behovsmelding.messages.codes.structure import ONE_OF
from behovsmelding.messages.ui import schema as words
from behovsmelding.messages.ui.questions import MUST_BE_ANSWERED
from behovsmelding.model.felles import Målform
from behovsmelding.model.fields import Field, lone
from behovsmelding.model.periode import Periode, Slag
from behovsmelding.writing.json_schema_answers import DEFINED, Schema, definitions
from behovsmelding.writing.json_schema_patterns import any_case, exactly

_ONE_ANSWER = (
    r"^(?!\s*$)(?!\s*(?:[Nn]ei|NEI|[Jj]a|JA|[Ii]ngen|[Yy]es|[Nn]o|[Tt]rue|[Ff]alse|[Ss]e|[Ss]jå|[Jj]f|[Aa]lle|"
    r"[Ff]lere|[Ff]leire|[Ee]tter|[Ii]kke|[Ii]kkje|[Ss]om)(?:[\s.!]|$))"
    r"(?!.*\s(?:og|samt|-|–)\s)[^,;/&+()\[\]{}0-9]*$"
)
"""A text that holds one answer beyond doubt: nothing parts two in it, and it is no yes or no."""
_HELP = frozenset({"title", "description", "markdownDescription", "defaultSnippets"})
"""What is shown of an answer, once."""


def json_schema(form: Form, målform: Målform = Målform.NB) -> Schema:
    """Make the JSON Schema of *form*: what its YAML may hold, and the form's questions as help.

    What it says is said in *målform*; what may be written is the same in all.
    """
    return {
        "$schema": "http://json-schema.org/draft-07/schema#",
        "title": words.TITLE.of(målform, form=form.navn),
        "description": form.tittel.of(målform),
        **_object(form, målform, form.model, ""),
        "required": ["skjema"],
        "definitions": definitions(målform),
    }


def dumps(form: Form, målform: Målform = Målform.NB) -> str:
    """Return the JSON Schema of *form* in *målform* as text, always the same for the same form."""
    return json.dumps(json_schema(form, målform), ensure_ascii=False, indent=2) + "\n"


def _object(form: Form, målform: Målform, kind: type, sti: str) -> Schema:
    properties = {each.felt.navn: _property(form, målform, each) for each in asked(form, kind, sti)}
    made = _only(_fields(properties, målform), "object") | {
        "additionalProperties": False,
        "properties": properties,
    }
    if decomposed := _decomposed(properties):
        made["patternProperties"] = decomposed
    return made


def _decomposed(properties: Mapping[str, Schema]) -> dict[str, Schema]:
    """Let a key be written as a Mac may write it, with the ring of its å by itself."""
    apart = {unicodedata.normalize("NFD", name): each for name, each in properties.items()}
    return {
        f"^{exactly(name)}$": {key: part for key, part in each.items() if key not in _HELP}
        for name, each in apart.items()
        if name not in properties
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


def _fields(keys: Iterable[str], målform: Målform) -> str:
    """Say what the first of *keys* are, to someone who wrote an answer in their place."""
    named = ", ".join(f"{key}: …" for key in islice(keys, 3))
    return words.FIELDS.of(målform, keys=named)


def _property(form: Form, målform: Målform, each: Asked) -> Schema:
    return {
        "title": title(each.felt.sti),
        **_help(form, målform, each.felt),
        **_shape(form, målform, *each),
    }


def _shape(form: Form, målform: Målform, felt: Felt, field: Field) -> Schema:
    if field.required:
        # A behovsmelding can be made without anything but the name of its form.
        return _skjema(form, målform)
    if field.row_key:
        return _table(form, målform, felt, field.kind, field.row_key)
    if field.several:
        return _list(form, målform, felt, field)
    if field.is_part:
        return _may_be_empty(_object(form, målform, field.kind, felt.sti))
    return _answer(felt, _value(form, målform, felt, field.kind))


def _skjema(form: Form, målform: Målform) -> Schema:
    name = form.navn
    message = words.FORM.of(målform, form=name)
    if not name.isdecimal():
        return {"const": name, "errorMessage": message}
    quoted = {"title": words.QUOTED.of(målform), "type": "string", "pattern": f"^{exactly(name)}$"}
    return {"anyOf": [{"const": int(name), "errorMessage": message}, quoted]}


def _list(form: Form, målform: Målform, felt: Felt, field: Field) -> Schema:
    member = field.kind
    if field.is_part:
        items = _object(form, målform, member, felt.sti) | {
            "title": title(felt.sti),
            "minProperties": 1,
        }
    else:
        items = {"anyOf": _value(form, målform, felt, member, line="punkt")}
    made = _only(words.LIST.of(målform), "array", "null") | {"items": items}
    if not field.is_part and member is not str:
        # One choice or period alone need not stand in a list.
        made["else"] = {"anyOf": items["anyOf"]}
    elif member is str and (choices := form.choices(felt.sti)):
        made["else"] = {"anyOf": _one_of_them(målform, choices)}
    elif member is str:
        # Whoever has no more names to write may say so.
        made["else"] = {"anyOf": _no(målform)}
    if isinstance(member, type) and issubclass(member, Enum):
        made["uniqueItems"] = True
    if felt.ny:
        made["defaultSnippets"] = [_snippet(form, målform, felt, felt.ny, member)]
    return made


def _one_of_them(målform: Målform, choices: Iterable[str]) -> list[Schema]:
    """Allow one answer outside a list: one of *choices*, or words that hold no two."""
    patterns = (any_case(choices), _ONE_ANSWER)
    return [
        {"enum": [*choices], "errorMessage": words.LIST.of(målform)},
        *(
            {"title": words.SOMETHING_ELSE.of(målform), "type": "string", "pattern": each}
            for each in patterns
        ),
    ]


def _no(målform: Målform) -> list[Schema]:
    offered = {"enum": ["nei"], "errorMessage": words.LIST.of(målform)}
    pattern = any_case(["nei"])
    return [
        offered,
        {"title": words.SOMETHING_ELSE.of(målform), "type": "string", "pattern": pattern},
    ]


def _table(form: Form, målform: Målform, felt: Felt, member: type, key: Field) -> Schema:
    row = _row(form, målform, felt, member)
    keys = row_keys(form, felt.sti)
    made = _only(_fields(keys or (_stand_in(felt, key),), målform), "object", "null") | {
        "additionalProperties": False if keys else row,
        "properties": {
            each: {"title": each.capitalize(), **_row_help(form, målform, felt, each), **row}
            for each in keys
        },
    }
    if felt.perioder:
        made["patternProperties"] = {any_case(_spellings(form, felt.perioder)): row}
    return made


def _row(form: Form, målform: Målform, felt: Felt, member: type) -> Schema:
    """Make the schema of what stands behind a row's key: fields, or the one that may be alone."""
    only = _alone(form, felt, member)
    fields = _may_be_empty(_object(form, målform, member, felt.sti))
    if only is None:
        return fields
    answer = _property(form, målform, only)
    if len(asked(form, member, felt.sti)) == 1:
        return answer
    # Said as a condition, so that an editor tells what is wrong of the one that was begun.
    shape = {key: answer.pop(key) for key in ("anyOf",)}
    return {**answer, "if": {"type": "object"}, "then": fields, "else": shape}


def _alone(form: Form, felt: Felt, member: type) -> Asked | None:
    """Return the answer that may stand right behind the key of a row at *felt*."""
    only = lone(member)
    return next((each for each in asked(form, member, felt.sti) if each.field is only), None)


def _row_help(form: Form, målform: Målform, felt: Felt, key: str) -> Schema:
    """Return the hover help of the row *key* in the table at *felt*."""
    choice = form.choices(felt.sti).get(key)
    if choice is None:
        return _help(form, målform, felt)
    explained = _explained(choice, målform)
    return {"description": explained, "markdownDescription": f"**{explained}**"}


def _stand_in(felt: Felt, key: Field) -> str:
    """Return what stands for the *key* of a row where the form does not say which there are."""
    return title(below(felt.sti, key.name))


def _may_be_empty(part: Schema) -> Schema:
    """Let *part* be left without an answer."""
    return part | _only(part["else"]["errorMessage"], "object", "null")


def _value(
    form: Form, målform: Målform, felt: Felt, hint: Any, line: str = "linje"
) -> list[Schema]:
    """Return what one answer may be; *line* names the definition of a text of one line.

    Editors tell the message of the first when it is none of them.
    """
    if hint is Periode:
        return _period(form, målform, felt.perioder)
    choices = form.choices(felt.sti)
    if hint is Målform:
        return _choice(_plain(form.målformer), målform)
    if isinstance(hint, type) and issubclass(hint, Enum):
        return _choice(choices or _plain(each.value for each in hint), målform)
    if choices and not felt.åpen:
        return _choice(choices, målform)
    names = DEFINED[line if hint is str else hint]
    written: list[Schema] = [{"$ref": f"#/definitions/{name}"} for name in names]
    if not choices:
        return written
    message = (words.ITEM if line == "punkt" else words.TEXT).of(målform)
    return [_offered(choices, målform) | {"errorMessage": message}, *written]


def _offered(choices: Mapping[str, Valg], målform: Målform) -> Schema:
    return {
        "enum": list(choices),
        "enumDescriptions": [_explained(choice, målform) for choice in choices.values()],
    }


def _choice(choices: Mapping[str, Valg], målform: Målform) -> list[Schema]:
    message = ONE_OF.of(målform, valg=", ".join(choices))
    offered = _offered(choices, målform) | {"errorMessage": message}
    # In any case, and below a bar, where an answer ends in a line break.
    pattern = any_case(choices)
    return [
        offered,
        {"title": words.BELOW_BAR.of(målform), "type": "string", "pattern": pattern},
    ]


def _plain(names: Iterable[str]) -> dict[str, Valg]:
    """Make choices of *names*, for which the form has no words of its own."""
    return {name: Valg(name, Phrase(nb=name)) for name in names}


def _explained(choice: Valg, målform: Målform) -> str:
    name, short = (each.of(målform) for each in (choice.ord, choice.kort or choice.ord))
    return name if short == name else f"{name} ({short})"


def _period(form: Form, målform: Målform, periods: tuple[Periode, ...]) -> list[Schema]:
    offered = {
        "enum": [each.år if each.slag is Slag.ÅR else str(each) for each in periods],
        "errorMessage": words.PERIODS.of(målform, periods=", ".join(map(str, periods))),
    }
    pattern = any_case(_spellings(form, periods))
    return [offered, {"title": words.PERIOD.of(målform), "type": "string", "pattern": pattern}]


def _spellings(form: Form, periods: Iterable[Periode]) -> list[str]:
    """Return how *periods* are written in every målform, each spelling once."""
    written = (text for each in periods for text in form.words(each).texts.values())
    return list(dict.fromkeys(map(str.lower, written)))


def _answer(felt: Felt, allowed: list[Schema]) -> Schema:
    """Let the answer be left out: a key without a value is a question not answered yet.

    Each has the title of the answer: editors show the title of what the answer was found to be.
    """
    titled = [{"title": title(felt.sti), **each} for each in allowed]
    return {"anyOf": [*titled, {"$ref": "#/definitions/ubesvart"}]}


def _help(form: Form, målform: Målform, felt: Felt) -> Schema:
    """Return the hover help of *felt*: the form's question, what helps, and the choices."""
    said = [felt.hjelp.of(målform)] if felt.hjelp else []
    if felt.påkrevd:
        said.append(MUST_BE_ANSWERED.of(målform))
    # Where nothing else may be written, editors list the choices themselves.
    choices = form.choices(felt.sti) if felt.åpen else {}
    listed = "\n".join(f"- `{name}`: {_explained(each, målform)}" for name, each in choices.items())
    parts = [f"**{felt.spørsmål.of(målform)}**", *said, listed]
    return {
        "description": "\n".join([felt.spørsmål.of(målform), *said]),
        "markdownDescription": "\n\n".join(filter(None, parts)),
    }


def _snippet(form: Form, målform: Målform, felt: Felt, name: Phrase, member: type) -> Schema:
    """Make what an editor puts in for a new member, called *name*, of the list at *felt*."""
    return {
        "label": name.of(målform),
        "description": felt.spørsmål.of(målform),
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
    only = _alone(form, felt, member)
    if only is None:
        return {first: _snippet_body(form, member, felt.sti, stops)}
    return {first: _snippet_value(form, only, stops)}
