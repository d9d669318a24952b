"""A form in a third målform: words of its own where it has them, bokmål where not."""

import json
from pathlib import Path

import jsonschema
import pytest

import behovsmelding
from behovsmelding import InvalidBehovsmelding, Målform
from behovsmelding.api import template_for
from behovsmelding.docx import check_template, read_back, verify
from behovsmelding.docx.scaffold import scaffold
from behovsmelding.form import Form, FormError, load_form
from behovsmelding.lsp.opened import Opened
from behovsmelding.reading.examine import examine
from behovsmelding.writing.json_schema import json_schema
from tests.support.commands import Shell
from tests.support.forms import folder_with
from tests.support.lines import document_lines
from tests.support.templates import unpacked

THIRD = Målform("qaa")
"""A målform that nobody has: the tag is one that no language will get."""
FORM = """\
bygger_på: 2027
målformer: [nb, nn, qaa]
tittel: {qaa: Zentilu}
ledetekster:
  tekst: {qaa: Klikka zer.}
valg:
  område:
    barnehage: {qaa: Lekkaru}
felt:
  behovsvurdering.vurdering:
    spørsmål: {qaa: Ka zurdi?}
  tiltak:
    spørsmål: {qaa: Ziltar}
    ny: {qaa: Na zilta}
"""
WRITTEN = """\
# yaml-language-server: $schema=.behovsmelding/2027-tredje.qaa.schema.json
skjema: 2027-tredje
målform: qaa
status: utkast
behovsvurdering:
  vurdering: Lesing.
tiltak:
  - navn: Lesing i alle fag
    område: [barnehage, skole]
"""


@pytest.fixture
def forms(tmp_path: Path) -> Path:
    """Make a folder with a form in three målformer."""
    folder = tmp_path / "skjema"
    folder.mkdir()
    return folder_with(folder, _2027_tredje=FORM)


@pytest.fixture
def form(forms: Path) -> Form:
    """Read the form."""
    return load_form("2027-tredje", forms)


@pytest.fixture
def document(tmp_path: Path) -> Path:
    """Write a behovsmelding in the third målform."""
    path = tmp_path / "narvik.yaml"
    path.write_text(WRITTEN, encoding="utf-8")
    return path


def test_a_form_says_which_målformer_it_has(form: Form) -> None:
    """What it declares is what it has; a form that says nothing has bokmål and nynorsk."""
    assert form.målformer == (Målform.NB, Målform.NN, THIRD)
    assert load_form("2027").målformer == (Målform.NB, Målform.NN)


def test_its_own_words_stand_where_it_has_them(form: Form) -> None:
    """Labels and choices are those of the målform, else those in bokmål."""
    område = form.valg["område"]

    assert form.label("tiltak").of(THIRD) == "Ziltar"
    assert form.label("tiltak.navn").of(THIRD) == form.label("tiltak.navn").of("nb")
    assert [område[each].ord.of(THIRD) for each in ("barnehage", "skole")] == [
        "Lekkaru",
        "Skole",
    ]


def test_a_document_in_it_is_loaded_and_written_again(forms: Path) -> None:
    """It keeps its målform, as text, plain data and YAML."""
    melding = behovsmelding.loads(WRITTEN, forms=forms)

    assert melding.målform == THIRD
    assert behovsmelding.loads(behovsmelding.dumps(melding), forms=forms) == melding
    assert behovsmelding.from_dict(behovsmelding.to_dict(melding), forms=forms) == melding
    assert type(behovsmelding.to_dict(melding)["målform"]) is str


def test_its_findings_are_told_in_bokmål_with_its_labels(
    shell: Shell, forms: Path, document: Path
) -> None:
    """The tool has no words in it, the form has: a sentence quotes the question as it is asked."""
    document.write_text(WRITTEN.replace("  vurdering: Lesing.\n", "  vurdering:\n"), "utf-8")
    told = shell("check", document, "--forms", forms)

    assert told.code == 0
    assert "«Ka zurdi?» er ikke besvart" in told.out


@pytest.mark.parametrize("skjema", ["2027", "2026"])
def test_a_målform_that_the_form_does_not_have_is_a_wrong_choice(skjema: str) -> None:
    """It is refused as any other answer that is none of those there are."""
    findings = examine(WRITTEN.replace("2027-tredje", skjema).encode()).findings
    (wrong,) = [each for each in findings if each.path == ("målform",)]

    assert (wrong.code, wrong.is_error) == ("BM215", True)
    assert wrong.tip("nb") == "Skriv ett av disse: nb, nn."


def test_one_made_in_python_is_judged_the_same() -> None:
    """A model may name any målform; its form says which there are."""
    model = type(behovsmelding.loads("skjema: 2027\n"))
    melding = model(skjema="2027", målform=THIRD)

    assert [each.code for each in behovsmelding.check(melding) if each.is_error] == ["BM215"]
    with pytest.raises(InvalidBehovsmelding, match="BM215"):
        behovsmelding.render(melding)
    with pytest.raises(FormError, match="BM215"):
        behovsmelding.render(model(skjema="2027"), målform=THIRD)
    with pytest.raises(ValueError, match="målform"):
        Målform("to ord")


def test_a_new_file_asks_in_it(shell: Shell, forms: Path, tmp_path: Path) -> None:
    """`new` writes a draft in it, beside the schema in it, and a check finds nothing wrong."""
    path = tmp_path / "ny.yaml"
    args = ("new", "2027-tredje", "--forms", forms, "--målform", "qaa", "-o", path)
    text = path.read_text("utf-8") if shell(*args).code == 0 else ""

    assert "målform: qaa" in text
    assert "# Ka zurdi?" in text
    assert "# Slik fyller du ut:" in text
    assert (tmp_path / ".behovsmelding" / "2027-tredje.qaa.schema.json").is_file()
    assert ".behovsmelding/2027-tredje.qaa.schema.json" in text.splitlines()[0]
    assert shell("check", path, "--forms", forms).code == 0


def test_its_schema_asks_in_it(shell: Shell, forms: Path, form: Form) -> None:
    """Titles and help are those of the målform; what may be written is the same as in bokmål."""
    schema = json.loads(shell("schema", "2027-tredje", "--forms", forms, "--målform", "qaa").out)
    tiltak = schema["properties"]["tiltak"]
    behov = schema["properties"]["behovsvurdering"]["properties"]["vurdering"]

    assert schema == json_schema(form, THIRD)
    assert schema["description"] == "Zentilu"
    assert behov["description"].startswith("Ka zurdi?")
    assert tiltak["defaultSnippets"][0]["label"] == "Na zilta"
    assert tiltak["else"]["errorMessage"].startswith("Skriv en linje for hvert svar")
    jsonschema.validate(
        {"skjema": "2027-tredje", "målform": "qaa"}, schema, jsonschema.Draft7Validator
    )
    with pytest.raises(jsonschema.ValidationError):
        jsonschema.validate({"skjema": "2027-tredje", "målform": "xy"}, schema)


def test_its_page_and_the_editor_show_its_words(shell: Shell, forms: Path) -> None:
    """The page has a column for each målform, and hovering shows the question in the file's."""
    page = shell("schema", "2027-tredje", "--page", "--forms", forms, "--målform", "qaa").out
    opened = Opened.read("file:///x.yaml", "x.yaml", WRITTEN, forms=forms)

    assert "Spørsmål (bokmål) | Spørsmål (nynorsk) | Spørsmål (qaa) |" in page
    assert "| Tiltak | Tiltak | Ziltar |" in page
    assert (opened.language, opened.report.has_errors) == (THIRD, False)


def test_its_template_and_document_are_in_it(forms: Path, form: Form) -> None:
    """What is scaffolded and rendered has its words, says its language, and proves right."""
    melding = behovsmelding.loads(WRITTEN, forms=forms)
    template = scaffold(form, THIRD)
    docx = behovsmelding.render(melding, forms=forms)
    lines = "\n".join(document_lines(docx))

    assert check_template(template, form, THIRD) == ()
    assert b'w:val="qaa-NO"' in unpacked(docx)["word/styles.xml"]
    assert "Zentilu" in lines
    assert "Ka zurdi?" in lines
    assert "Lekkaru" in lines
    assert "Klikka zer." in lines
    assert "Behovsvurdering" in lines
    assert read_back(docx)["tiltak[0].navn"] == "Lesing i alle fag"
    assert verify(docx, template_for(form, THIRD), melding) == ()


def test_the_commands_know_it(shell: Shell, forms: Path, document: Path, tmp_path: Path) -> None:
    """`--målform` takes what the form has, and no other form's."""
    template = tmp_path / "mal.docx"
    args = ("template", "new", "2027-tredje", "--forms", forms, "--målform", "qaa", "-o", template)

    assert shell(*args).code == 0
    assert shell("render", document, "--forms", forms, "--verify").code == 0
    assert shell("render", document, "--forms", forms, "--målform", "nn", "--force").code == 0
    assert shell("show", document, "--forms", forms).code == 0
    wrong = shell("schema", "2027", "--forms", forms, "--målform", "qaa")
    assert (wrong.code, "er ikke blant 'nb', 'nn'" in wrong.err) == (2, True)
    unknown = shell("render", document, "--forms", forms, "--målform", "xy")
    assert (unknown.code, "er ikke blant 'nb', 'nn', 'qaa'" in unknown.err) == (2, True)
    assert shell("schema", "2027", "--målform", "qaa").code == 2


@pytest.mark.parametrize(
    ("written", "code"),
    [
        ("målformer: [nn]\n", "BM708"),
        ("målformer: nb\n", "BM708"),
        ("målformer: [nb, nn, to ord]\n", "BM708"),
        ("målformer: [nb, no]\n", "BM708"),
        ("målformer: [nb, nn, nn]\n", "BM708"),
        ("tittel: {nb: x, nn: y, qaa: z}\n", "BM708"),
        ("målformer: [nb, nn, qaa]\ntillegg: x\n", "BM706"),
        ("målformer: [nb, nn, qaa]\nfelt: {tillegg.x: {spørsmål: {nb: a, qaa: b}}}\n", "BM708"),
    ],
)
def test_what_a_declaration_says_of_målformer_is_checked(
    tmp_path: Path, written: str, code: str
) -> None:
    """Bokmål is always there, a målform has a name, and words stand in those of the form alone."""
    forms = folder_with(tmp_path, _2027_x=f"bygger_på: 2027\n{written}")

    with pytest.raises(FormError) as refused:
        load_form("2027-x", forms)
    assert refused.value.code == code


def test_a_form_may_be_in_bokmål_alone(tmp_path: Path) -> None:
    """Then its own words need be in no other, and a document in nynorsk is a wrong choice."""
    text = "bygger_på: 2027\nmålformer: [nb]\nfelt: {tillegg.x: {spørsmål: {nb: Hva?}}}\n"
    forms = folder_with(tmp_path, _2027_x=text)
    findings = examine(b"skjema: 2027-x\nm\xc3\xa5lform: nn\n", forms=forms).findings

    assert load_form("2027-x", forms).målformer == (Målform.NB,)
    assert "BM215" in [each.code for each in findings]
