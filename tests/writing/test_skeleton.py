"""The form to fill in as YAML: valid as it stands, and kind to who has never seen YAML."""

import json
import re
from typing import Any

import jsonschema
import pytest
import yaml

from behovsmelding.form import load_form, names
from behovsmelding.model.felles import MÅLFORMER, Målform
from behovsmelding.reading.examine import examine
from behovsmelding.writing.json_schema import dumps, json_schema
from behovsmelding.writing.skeleton import files, skeleton

FORM = load_form("2025")
BOTH = pytest.mark.parametrize("målform", MÅLFORMER)


def written(målform: Målform) -> str:
    """Return the form of 2025 to fill in."""
    return skeleton(FORM, målform, "2025.schema.json")


def as_json(text: str) -> Any:
    """Read YAML as editors do: a key is always text."""
    return json.loads(json.dumps(yaml.safe_load(text)))


def taken_into_use(text: str) -> str:
    """Take away each `#` that stands before something to use."""
    return re.sub(r"^( *)#(?=[^\s#])", r"\1", text, flags=re.MULTILINE)


@BOTH
def test_the_first_line_attaches_the_schema(målform: Målform) -> None:
    """An editor finds the schema by the first line."""
    first = written(målform).splitlines()[0]
    assert first == "# yaml-language-server: $schema=2025.schema.json"


@BOTH
@pytest.mark.parametrize("name", names())
def test_it_is_a_draft_without_answers(name: str, målform: Målform) -> None:
    """As it stands it is a utkast in its målform, and follows the schema of its form."""
    form = load_form(name)
    answers = as_json(skeleton(form, målform, "x.schema.json"))
    jsonschema.validate(answers, json_schema(form), jsonschema.Draft7Validator)
    stated = [answers[key] for key in ("skjema", "målform", "status")]
    assert stated == [int(name), målform.value, "utkast"]


@BOTH
def test_only_answers_are_missing(målform: Målform) -> None:
    """A check of it finds nothing but questions to answer and parts to fill in, and no error."""
    report = examine(written(målform).encode())
    assert not report.has_errors
    assert {finding.code for finding in report.findings} == {"BM220", "BM401", "BM403"}


@BOTH
@pytest.mark.parametrize("name", names())
def test_what_may_be_used_follows_the_schema(name: str, målform: Målform) -> None:
    """The same holds with every `#` that has no blank after it taken away."""
    form = load_form(name)
    answers = as_json(taken_into_use(skeleton(form, målform, "x.schema.json")))
    jsonschema.validate(answers, json_schema(form), jsonschema.Draft7Validator)


@BOTH
def test_everything_is_there_to_use(målform: Målform) -> None:
    """Taking away every `#` without a blank gives all the choices, periods and rows."""
    answers = as_json(taken_into_use(written(målform)))
    assert list(answers["ordninger"]) == list(FORM.choices("ordninger"))
    assert answers["tiltak"][0]["varighet"] == ["vår 2025", "høst 2025", "vår 2026"]
    assert list(answers["tiltak"][0]["videre_behov"]) == ["høst 2026", "2027", "2028"]


@BOTH
def test_every_question_is_asked(målform: Målform) -> None:
    """Each field's key is there, under its question, unless it is only to check a sum with."""
    text = written(målform)
    keys = set(re.findall(r"^[ #-]*([\wæøå]+):", text, flags=re.MULTILINE))
    asked = {sti.rpartition(".")[2] for sti in FORM.felt if "oppgitt" not in sti}
    assert asked <= keys
    comments = " ".join(re.findall(r"^ *# (.*)$", text, flags=re.MULTILINE))
    long = [felt.spørsmål.of(målform.value) for felt in FORM.felt.values()]
    missing = [
        question for question in long if len(question.split()) > 3 and question not in comments
    ]
    assert missing == []


@BOTH
def test_it_is_in_block_style(målform: Målform) -> None:
    """Nothing is written with braces, which a beginner cannot tell from the rest."""
    bare = re.sub(r"#.*", "", written(målform))
    assert re.findall(r"[{}\[\]]", bare) == []


@BOTH
def test_no_line_is_wide(målform: Målform) -> None:
    """Every line can be read without scrolling."""
    assert max(map(len, written(målform).splitlines())) <= 100


def test_nynorsk_is_nynorsk() -> None:
    """The explanations are in the målform as well as the questions."""
    text = written(Målform.NN)
    words = set(re.findall(r"\w+", text.lower()))
    assert words & {"ikke", "hvordan", "hvem", "fra", "eier", "noe", "en"} <= {"eier"}


def test_a_text_of_several_paragraphs_goes_below_the_bar() -> None:
    """What stands below `|`, indented, is the answer, whatever characters it holds."""
    above, key, below = written(Målform.NB).rpartition("    målgruppe: |\n")
    text = f"{above}{key}      Merk: alle #1\n\n      - også SFO\n{below}"
    assert as_json(text)["tiltak"][0]["målgruppe"].strip() == "Merk: alle #1\n\n- også SFO"


def test_a_copied_tiltak_is_one_more() -> None:
    """The lines it tells you to copy make one tiltak more."""
    text = written(Målform.NB)
    start, end = text.index("  - navn:"), text.index("  # Flere? Kopier linjene fra «- navn:»")
    copied = text[:end] + text[start:end] + text[end:]
    first, second = as_json(copied)["tiltak"]
    assert first == second


@BOTH
def test_the_schema_it_names_is_written_with_it(målform: Målform) -> None:
    """`new` writes two files: the form to fill in, and the schema in its målform."""
    (form, text), (schema, schema_text) = files(FORM, målform, "narvik.yaml")
    assert str(form) == "narvik.yaml"
    assert str(schema) == f".behovsmelding/{FORM.schema_name(målform)}"
    assert text.splitlines()[0] == f"# yaml-language-server: $schema={schema}"
    assert schema_text == dumps(FORM, målform)
