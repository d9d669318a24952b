"""Schema and loader are of one mind about shape, also as the real yaml-language-server reads it."""

import asyncio
import json
import re
from typing import Any

import jsonschema
import pytest
from hypothesis import assume, given, settings
from hypothesis import strategies as st
from lsprotocol import types

from behovsmelding.form import Form, load_form
from behovsmelding.reading.examine import examine
from behovsmelding.reading.source.unsaid import NO, YES, word
from behovsmelding.writing import json_schema
from tests.support.commands import EXAMPLES
from tests.support.editors import Editor, Hold
from tests.support.shapes import SPELLINGS, texts, values

VESTLAND = EXAMPLES / "vestland-variant" / "skjema"
FORMS = [
    *(load_form(name) for name in ("2025", "2026", "2027")),
    load_form("2027-vestland", VESTLAND),
]
NAMES = [form.navn for form in FORMS]

_SHAPE = re.compile(r"BM(?:1\d\d|2\d\d|30[1-5]|316|406)")
"""What a schema can know: the YAML, types, amounts and periods."""
_STANDS_TWICE = "BM211"
"""A schema sees that only where both are spelt alike, and the loader looks no further then."""
_QUOTED = re.compile(r"""(?:-\s+|[\[,]\s*)['"]([^'"\n]*)['"]""")
"""An answer in quotes in a list."""
_AT_ONCE = 10
"""How many texts the language server is given at once, about: it waits a moment before it looks."""
_TWICE = "Array has duplicate items."


def refused(text: str) -> list[str]:
    """Return the codes of what the loader has against the shape of *text*."""
    findings = examine(text.encode(), forms=VESTLAND).findings
    return [each.code for each in findings if each.is_error and _SHAPE.fullmatch(each.code)]


def marked(hold: Hold, form: Form, written: list[str]) -> list[list[str]]:
    """Return what yaml-language-server has against each text that is *written* on *form*."""
    asked = f"# yaml-language-server: $schema={form.fil.with_suffix('.schema.json').as_uri()}\n"
    found: list[list[types.Diagnostic]] = []

    async def conversation(editor: Editor) -> None:
        looks = (editor.look_at(EXAMPLES, asked + text) for text in written)
        found.extend(await asyncio.gather(*looks))

    hold(conversation)
    return [[each.message for each in about if each.message != _TWICE] for about in found]


@pytest.mark.parametrize("form", FORMS, ids=NAMES)
@given(data=st.data())
def test_the_schema_and_the_loader_agree(form: Form, data: st.DataObject) -> None:
    """What one of them accepts, so does the other."""
    made = data.draw(values(form))
    assume(not _names_nobody(made))
    errors = jsonschema.Draft7Validator(json_schema.json_schema(form)).iter_errors(made)
    said = [each.message for each in errors if each.validator != "uniqueItems"]
    codes = refused(json.dumps(made, ensure_ascii=False))

    assert _STANDS_TWICE in codes or (said == []) == (codes == []), said


def _names_a_word(text: str) -> bool:
    """Tell whether a list in *text* holds a yes or a no in quotes, as `_names_nobody` does."""
    return any(word(each) in YES | NO for each in _QUOTED.findall(text))


def _names_nobody(made: Any) -> bool:
    """Tell whether a list holds «nei» in quotes: that is a name, and a schema sees no quotes."""
    inside = made.values() if isinstance(made, dict) else made if isinstance(made, list) else ()
    said = (each for each in inside if isinstance(made, list) and isinstance(each, str))
    return any(word(each) in YES | NO for each in said) or any(map(_names_nobody, inside))


@pytest.mark.parametrize("form", FORMS, ids=NAMES)
@settings(max_examples=settings().max_examples // _AT_ONCE)
@given(data=st.data())
def test_the_editor_and_the_loader_agree(
    yaml_language_server: Hold, form: Form, data: st.DataObject
) -> None:
    """The same holds of YAML as people write it, and as the real yaml-language-server reads it."""
    written = data.draw(st.lists(texts(form), min_size=1, max_size=2 * _AT_ONCE))
    for text, messages in zip(written, marked(yaml_language_server, form, written), strict=True):
        if _names_a_word(text):
            continue
        codes = refused(text)
        assert _STANDS_TWICE in codes or (messages == []) == (codes == []), f"{text}\n{messages}"


@pytest.mark.parametrize(
    "place",
    [
        *("navn:", "forankring:", "ordning:", "viderefører:", "koordinator:\n      behov:"),
        *("tilskudd:\n      eier:", "varighet:\n      -", "tilskudd:", "varighet:"),
        "videre_behov:\n      2027:",
    ],
)
def test_every_spelling_is_the_same_to_both(yaml_language_server: Hold, place: str) -> None:
    """Whatever is typed where a text, an amount, a yes or no, a number or a list is asked for."""
    before = f"skjema: 2025\ntiltak:\n  - målgruppe: alle\n    {place} "
    written = [before + typed.replace("\n", "\n" + " " * 8) + "\n" for typed in SPELLINGS]
    messages = marked(yaml_language_server, FORMS[0], written)

    seen = zip(SPELLINGS, written, messages, strict=True)
    assert [typed for typed, text, said in seen if (said == []) != (refused(text) == [])] == []


@pytest.mark.parametrize(
    ("text", "codes"),
    [
        # To YAML three decimals are a fraction like any other, and most people mean thousands.
        ("ordninger: {regional: {eier: 500.000}}", ["BM302"]),
        ("ordninger: {regional: {eier: 1234.000}}", ["BM301"]),
        ("tiltak: [{viderefører: 1.000}]", ["BM204"]),
        # YAML has more than a form needs, and an answer may look like it by mistake.
        ("eier: {navn: !!str Narvik}", ["BM110"]),
        ("eier: {navn: &a Narvik}", ["BM123"]),
        ("eier: {navn: &a Narvik, kompetansenettverk: *a}", ["BM109"]),
        ("eier: {<<: {navn: Narvik}}", ["BM111"]),
        # A character that YAML can write and Word can't carry.
        ('eier: {navn: "Nar\\fvik"}', ["BM209"]),
        # The language server passes over a key that is empty, or that has no colon after it.
        ("eier: {~: Narvik}", ["BM214"]),
        ("eier:\n  : Narvik", ["BM113"]),
        ("eier: {navn:Narvik}", ["BM122"]),
        ("ordninger: {regional: {eier: 110 000,00}}", ["BM130"]),
        # Two lines are one answer to YAML. To the one who wrote them in a list they are two.
        ("tiltak:\n  - varighet:\n      - vår\n        2026", ["BM206"]),
    ],
)
def test_what_only_the_loader_refuses(
    yaml_language_server: Hold, text: str, codes: list[str]
) -> None:
    """What the text says and the schema can't see, since the text is gone when it looks."""
    whole = f"skjema: 2025\n{text}\n"

    assert (marked(yaml_language_server, FORMS[0], [whole]), refused(whole)) == ([[]], codes)


@pytest.mark.parametrize(
    "text",
    [
        # People write it, and there is nothing else that it could mean.
        "ordninger: {regional: {eier: -, uh: 5}}",
        # libyaml takes lines at the margin as a part of a text in quotes.
        "eier: {navn: 'Narvik\n\n'}",
        # An estimate without an amount is no estimate, and so for no wrong period.
        "tiltak: [{navn: a, videre_behov: {2031: }}]",
        # Whoever puts quotes round a word means the word, and a schema sees no quotes.
        "flere_eiere: ['nei']",
        "flere_eiere:\n  - 'true'",
    ],
)
def test_what_only_the_editor_marks(yaml_language_server: Hold, text: str) -> None:
    """Here the loader is the milder one."""
    whole = f"skjema: 2025\n{text}\n"
    (messages,) = marked(yaml_language_server, FORMS[0], [whole])

    assert (messages != [], refused(whole)) == (True, [])
