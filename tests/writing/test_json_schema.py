"""The JSON Schema of a form: in step with the code, and of one mind with the model."""

import json
import re
import unicodedata
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import attrs
import jsonschema
import pytest
import yaml
from hypothesis import given
from hypothesis import strategies as st

from behovsmelding.form import load_form, names
from behovsmelding.model.felles import MÅLFORMER, Målform
from behovsmelding.model.invariants import InvariantError
from behovsmelding.model.kroner import Kroner
from behovsmelding.model.periode import Periode
from behovsmelding.writing import json_schema
from behovsmelding.writing.json_schema_answers import AMOUNT
from tests.support.commands import CHECKOUT

FORM = load_form("2025")
SCHEMA = json_schema.json_schema(FORM)

AMOUNTS = st.from_regex(
    r"(?:[kK]r\.?|NOK|kroner|0|12?|123|000|290|1234567890|[ .,–\-\u00a0\u2009]|,-|,00){0,9}\n?",
    fullmatch=True,
)
PERIODS = st.from_regex(
    r"\s?(?:[vV]år|VÅR|høst|haust|HAUST|ut)?[ \t]{0,2}(?:202[5678])?\s?", fullmatch=True
)


def valid(document: Any) -> bool:
    """Tell whether *document* is right by the schema of 2025."""
    return bool(jsonschema.Draft7Validator(SCHEMA).is_valid(document))


def document(**answers: Any) -> dict[str, Any]:
    """Make a document with these answers."""
    return {"skjema": 2025} | answers


def tiltak(**answers: Any) -> dict[str, Any]:
    """Make a document with one tiltak with these answers."""
    return document(tiltak=[answers])


def as_json(path: Path) -> Any:
    """Read the YAML file at *path* as editors do: a key is always text."""
    return json.loads(json.dumps(yaml.safe_load(path.read_text(encoding="utf-8"))))


def parts(part: Any) -> Iterator[dict[str, Any]]:
    """Walk every schema within *part*."""
    if isinstance(part, dict):
        yield part
        for each in part.values():
            yield from parts(each)
    if isinstance(part, list):
        for each in part:
            yield from parts(each)


def reads(kind: Any, text: str) -> bool:
    """Tell whether *kind* can read *text*."""
    try:
        kind.read(text)
    except InvariantError:
        return False
    return True


@pytest.mark.parametrize("name", names())
def test_an_object_takes_no_other_keys(name: str) -> None:
    """Only a table with a row for whoever has a part in it takes keys that no form knows."""
    tables = [
        part["title"]
        for part in parts(json_schema.json_schema(load_form(name)))
        if "properties" in part and "if" in part and part.get("additionalProperties") is not False
    ]
    assert tables == ([] if name == "2025" else ["Tilskudd"])


@pytest.mark.parametrize("name", names())
def test_the_schema_is_a_schema(name: str) -> None:
    """The schema follows draft-07, and says so."""
    made = json_schema.json_schema(load_form(name))
    assert made["$schema"] == "http://json-schema.org/draft-07/schema#"
    jsonschema.Draft7Validator.check_schema(made)


def test_the_text_keeps_its_letters() -> None:
    """The text is for people too: æ, ø and å stand as they are."""
    text = json_schema.dumps(FORM)
    assert "målgruppe" in text
    assert text.endswith("}\n")


@pytest.mark.parametrize("path", sorted((CHECKOUT / "examples").glob("*-2025.yaml")), ids=str)
def test_the_examples_are_right(path: Path) -> None:
    """The examples follow the schema."""
    jsonschema.validate(as_json(path), SCHEMA, jsonschema.Draft7Validator)


def test_every_question_of_the_form_is_asked() -> None:
    """Each field of the form is a property with a title and the form's own question."""
    found = {
        part["description"] for part in parts(SCHEMA) if "title" in part and "description" in part
    }
    missing = [
        f.sti
        for f in FORM.felt.values()
        if not any(d.startswith(f.spørsmål.of("nb")) for d in found)
    ]
    assert missing == []


def test_every_answer_of_the_model_has_a_question() -> None:
    """No key is in the model, to be read and printed, that the schema does not know."""
    asked = set(SCHEMA["properties"])
    model = {field.name for field in attrs.fields(FORM.model)}
    assert model - asked == {"tillegg"}


def test_a_message_stands_on_no_object() -> None:
    """An editor that shows an object's own message leaves out the name of the wrong key."""
    objects = [part for part in parts(SCHEMA) if "additionalProperties" in part]
    assert objects
    assert [part for part in objects if "errorMessage" in part] == []


def test_every_reference_leads_somewhere() -> None:
    """Each `$ref` names a definition."""
    names_used = {part["$ref"] for part in parts(SCHEMA) if "$ref" in part}
    assert names_used == {f"#/definitions/{name}" for name in SCHEMA["definitions"]}


@given(AMOUNTS)
def test_an_amount_is_what_kroner_reads(text: str) -> None:
    """The pattern for amounts and `Kroner.read` agree on every spelling."""
    assert bool(re.search(AMOUNT, text)) == reads(Kroner, text)


@given(PERIODS)
def test_a_period_is_one_of_the_forms(text: str) -> None:
    """A period is right when it can be read, in any case and målform, and is one of the form's."""
    periods = FORM.felt["tiltak.varighet"].perioder
    expected = reads(Periode, text) and Periode.read(text) in periods
    assert valid(tiltak(varighet=[text])) == expected


@given(PERIODS)
def test_a_period_before_the_colon_is_one_of_the_forms(text: str) -> None:
    """The same holds for the rows of estimates, whose keys are periods."""
    periods = FORM.felt["tiltak.videre_behov"].perioder
    expected = reads(Periode, text) and Periode.read(text) in periods
    assert valid(tiltak(videre_behov={text: {"eier": 1}})) == expected


@pytest.mark.parametrize(
    "right",
    [
        document(),
        {"skjema": "2025"},
        document(status=None, eier=None, tiltak=None, flere_eiere=[]),
        document(eier={"navn": "Narvik", "organisasjonsnummer": 959469059}),
        document(eier={"navn": True, "kompetansenettverk": 12.5}),
        document(
            ordninger={"regional": {"eier": 290000, "uh": "kr 300.000,-"}, "desentralisert": None}
        ),
        tiltak(navn=None, formål="gjennomføre og vurdere kompetansetiltak"),
        tiltak(formål="noe helt annet", ordning="kompetanseløftet"),
        tiltak(koordinator={"behov": "Ja"}, varighet="vår 2025"),
        tiltak(ordning="REGIONAL", varighet=["va\u030ar 2026"]),
        tiltak(koordinator={"behov": False}, tilskudd={"eier": "-", "uh": 0}),
        tiltak(videre_behov={"2027": {"eier": "70 000"}, "Haust 2026": None}),
    ],
    ids=repr,
)
def test_what_is_right(right: Any) -> None:
    """A text may look like a number or a yes; what is not answered is empty or left out."""
    assert valid(right)


@pytest.mark.parametrize(
    "wrong",
    [
        {},
        {"skjema": 2026},
        {"skjema": None},
        document(malform="nb"),
        document(status="ferdig"),
        document(eier="Narvik kommune"),
        document(eier={"navn": ["Narvik"]}),
        document(flere_eiere="Vefsn kommune"),
        document(ordninger={"lokal": {"eier": 1}}),
        document(tiltak=[None]),
        document(tiltak=[{}]),
        document(flere_eiere=["Vefsn kommune", None]),
        document(eier={"navn": "Narvik\nkommune"}),
        tiltak(ordning="Desentralisert ordning"),
        tiltak(tilskudd={"eier": -1}),
        tiltak(tilskudd={"eier": 10**12}),
        tiltak(tilskudd={"eier": 1.5}),
        tiltak(tilskudd={"eier": "500.000"}),
        tiltak(koordinator={"behov": "kanskje"}),
        tiltak(viderefører="en"),
        tiltak(videre_behov={"høst 2030": {"eier": 1}}),
        tiltak(varighet="vår"),
    ],
    ids=repr,
)
def test_what_is_wrong(wrong: Any) -> None:
    """Unknown keys, other types than asked for, choices and periods of another form are refused."""
    assert not valid(wrong)


@pytest.mark.parametrize("name", ["tiltak", "videreføring"])
def test_a_snippet_asks_what_must_be_answered(name: str) -> None:
    """An editor puts in a whole new part: every answer the form requires of it, stops numbered."""
    (snippet,) = SCHEMA["properties"][name]["defaultSnippets"]
    required = {
        sti.split(".")[1]
        for sti, felt in FORM.felt.items()
        if sti.startswith(f"{name}.") and sti.count(".") == 1 and felt.påkrevd
    }
    stops = [int(each) for each in re.findall(r"\$\{?(\d+)", json.dumps(snippet["body"]))]
    assert set(snippet["body"]) == required
    assert stops == list(range(1, len(stops) + 1))


def test_a_choice_is_explained() -> None:
    """A choice shows what the form prints for it, and its short name."""
    choice, _ = SCHEMA["properties"]["gjelder"]["items"]["anyOf"]
    assert list(FORM.choices("gjelder")) == choice["enum"]
    assert "Desentralisert ordning (DEKOM)" in choice["enumDescriptions"]


@pytest.mark.parametrize(("name", "sti"), [("2025", "gjelder"), ("2027", "tiltak.område")])
def test_a_choice_is_made_once(name: str, sti: str) -> None:
    """The editor marks the second one, as the reader does (BM211)."""
    part = json_schema.json_schema(load_form(name))
    for key in sti.split("."):
        part = part.get("items", part)["properties"][key]

    assert part["uniqueItems"] is True


SAID = frozenset(
    {"title", "description", "markdownDescription", "errorMessage", "patternErrorMessage"}
    | {"enumDescriptions", "label"}
)
"""What a schema says to those who write, beside what they may write."""


def said(part: Any) -> Iterator[str]:
    """Yield everything that *part* of a schema says."""
    for key, each in part.items() if isinstance(part, dict) else ():
        if key in SAID and isinstance(each, (str, list)):
            yield str(each)
        else:
            yield from said(each)
    for each in part if isinstance(part, list) else ():
        yield from said(each)


def silent(part: Any) -> Any:
    """Return *part* of a schema with a mark in the place of everything it says."""
    if isinstance(part, dict):
        return {
            key: "…" if key in SAID and isinstance(each, (str, list)) else silent(each)
            for key, each in part.items()
        }
    return [silent(each) for each in part] if isinstance(part, list) else part


@pytest.mark.parametrize("name", names())
def test_what_may_be_written_is_the_same_in_every_målform(name: str) -> None:
    """The schema in nynorsk differs from the one in bokmål in its words alone."""
    nb, nn = (json_schema.json_schema(load_form(name), each) for each in MÅLFORMER)

    assert silent(nb) == silent(nn)
    assert nb != nn


@pytest.mark.parametrize("name", names())
def test_the_schema_in_nynorsk_says_nothing_in_bokmål(name: str) -> None:
    """Whoever writes nynorsk is told of a slip in nynorsk."""
    bokmål = re.compile(r"\b(?:ikke|hver|hvert|begynner|en liste|anførselstegn|besvart|noe)\b")
    told = "\n".join(said(json_schema.json_schema(load_form(name), Målform.NN)))

    assert bokmål.findall(told) == []
    assert bokmål.findall("\n".join(said(json_schema.json_schema(load_form(name)))))


@pytest.mark.parametrize("year", ["2025", "2027"])
def test_a_key_may_be_decomposed(year: str) -> None:
    """As a Mac writes an å; what stands there is held to the same rules."""
    schema = json_schema.json_schema(load_form(year))
    key = unicodedata.normalize("NFD", "målform")

    def said(answer: str) -> list[str]:
        made = {"skjema": int(year), key: answer}
        return [each.message for each in jsonschema.Draft7Validator(schema).iter_errors(made)]

    assert (said("nn"), bool(said("norsk"))) == ([], True)


@pytest.mark.parametrize(("typed", "is_right"), [("nei", True), ("Nei", True), ("Bodø", False)])
def test_no_may_stand_where_names_are_asked_for(typed: str, *, is_right: bool) -> None:
    """One name needs its dash all the same."""
    schema = json_schema.json_schema(load_form("2025"))
    found = jsonschema.Draft7Validator(schema).iter_errors({"skjema": 2025, "flere_uh": typed})

    assert (not list(found)) is is_right
