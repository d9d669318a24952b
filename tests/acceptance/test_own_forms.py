"""A form of one's own: next year's in a few lines, a county's with its own questions."""

import json
from pathlib import Path

import jsonschema
import pytest

import behovsmelding
from behovsmelding import InvalidBehovsmelding, Målform
from behovsmelding.docx import compile_template, read_back, unprinted
from behovsmelding.docx.scaffold import scaffold
from behovsmelding.form import load_form
from behovsmelding.kollektiv.model import Behovsmelding, Tiltak
from behovsmelding.model.felles import MÅLFORMER, Tillegg
from behovsmelding.writing import json_schema
from tests.support.commands import Shell
from tests.support.county_form import edited
from tests.support.forms import ANSWERED, COUNTY, HARDANGER, NEXT_YEAR, VARIANT, fjord, folder_with


def test_next_year_is_a_short_file(shell: Shell, tmp_path: Path) -> None:
    """Fifteen lines at most give a schema, a template, a checked document and a rendered form."""
    (tmp_path / "skjema").mkdir()
    forms = folder_with(tmp_path / "skjema", _2028=NEXT_YEAR)
    document, template = tmp_path / "narvik-2028.yaml", tmp_path / "mal.docx"

    assert len(NEXT_YEAR.splitlines()) <= 15
    assert json.loads(shell("schema", "2028", "--forms", forms).out)["title"].endswith("2028")
    assert shell("template", "new", "2028", "-o", template, "--forms", forms).code == 0
    assert shell("template", "check", template, "--year", "2028", "--forms", forms).code == 0
    assert shell("new", "2028", "-o", document, "--forms", forms).code == 0
    assert "høst 2028" in document.read_text(encoding="utf-8")
    assert shell("check", document, "--forms", forms).code == 0
    assert shell("show", document, "--forms", forms).code == 0
    assert shell("render", document, "--verify", "--forms", forms).code == 0
    assert document.with_suffix(".docx").is_file()


def test_the_environment_names_the_folder_too(
    shell: Shell, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """BEHOVSMELDING_FORMS is the same as --forms."""
    monkeypatch.setenv("BEHOVSMELDING_FORMS", str(folder_with(tmp_path, _2028=NEXT_YEAR)))

    assert shell("schema", "2028").code == 0


def test_the_library_takes_the_folder(tmp_path: Path) -> None:
    """Reading, judging, writing and rendering all know the form."""
    forms = fjord(tmp_path)
    melding = behovsmelding.loads(ANSWERED, forms=forms)

    assert behovsmelding.check(melding, forms=forms)
    assert behovsmelding.loads(behovsmelding.dumps(melding), forms=forms) == melding
    behovsmelding.save(melding, tmp_path / "x.yml", forms=forms)
    printed = read_back(behovsmelding.render(melding, forms=forms))
    assert printed["tillegg.plan_nummer"] == "Mål 3"
    assert printed["tiltak[0].tillegg.samling"] == "På nettet"


def test_without_the_folder_the_form_is_unknown() -> None:
    """One finding says that there is no such form."""
    with pytest.raises(InvalidBehovsmelding) as refused:
        behovsmelding.loads(ANSWERED)
    assert [each.code for each in refused.value.findings] == ["BM217"]


def codes(text: str, forms: Path) -> list[str]:
    """Return the codes of what is wrong with an own question of *text*."""
    try:
        found = behovsmelding.check(behovsmelding.loads(text, forms=forms), forms=forms)
    except InvalidBehovsmelding as error:
        found = error.findings
    return [each.code for each in found if "tillegg" in each.path]


@pytest.mark.parametrize(
    ("written", "instead", "code"),
    [
        ("plan_nummer", "plan_numer", "BM201"),
        ("plan_nummer", "noko_heilt_anna", "BM214"),
        ("samling: nett", "samling: net", "BM202"),
        ("samling: nett", "samling: aldri", "BM215"),
        ("tillegg: {samling: nett}", "tillegg: nett", "BM210"),
        ("plan_nummer: Mål 3", "plan_nummer:", "BM401"),
    ],
)
def test_a_slip_in_an_own_question_is_one_finding(
    tmp_path: Path, written: str, instead: str, code: str
) -> None:
    """Ids and choices are the form's, with the nearest suggested, and required ones are asked."""
    found = codes(ANSWERED.replace(written, instead), fjord(tmp_path))

    assert code in found
    assert set(found) <= {code, "BM401"}


def test_a_model_may_not_answer_what_nobody_asks(tmp_path: Path) -> None:
    """An answer without a question would be lost in print, and is an error."""
    forms = fjord(tmp_path)
    melding = Behovsmelding(
        skjema="2027-fjord",
        tillegg=(Tillegg("ukjent", "x"),),
        tiltak=(Tiltak(tillegg=(Tillegg("samling", "aldri"),)),),
    )

    found = {each.place: each.code for each in behovsmelding.check(melding, forms=forms)}
    assert found["tillegg.ukjent"] == "BM420"
    assert found["tiltak[0].tillegg.samling"] == "BM215"


def test_a_form_without_questions_of_its_own_has_no_place_for_answers() -> None:
    """`tillegg` is no field of a form that adds nothing."""
    with pytest.raises(InvalidBehovsmelding) as refused:
        behovsmelding.loads("skjema: 2027\nstatus: utkast\ntillegg: {x: y}\n")
    assert "BM214" in [each.code for each in refused.value.findings]


def test_the_schema_knows_the_questions(tmp_path: Path) -> None:
    """An editor offers the ids and the choices, and no others."""
    made = json_schema.json_schema(load_form("2027-fjord", fjord(tmp_path)))
    tiltak = {"tillegg": {"samling": "nett"}, "tema": ["havbruk"]}
    good = {"skjema": "2027-fjord", "tillegg": {"plan_nummer": "3"}, "tiltak": [tiltak]}

    check = jsonschema.Draft7Validator(made)
    assert check.is_valid(good)
    assert not check.is_valid(good | {"tillegg": {"ukjent": "3"}})
    assert not check.is_valid(good | {"tiltak": [{"tillegg": {"samling": "aldri"}}]})


@pytest.mark.parametrize("målform", MÅLFORMER)
def test_a_template_prints_the_questions(tmp_path: Path, målform: Målform) -> None:
    """The scaffold has them all; one that leaves some out is told of them."""
    form = load_form("2027-fjord", fjord(tmp_path))
    ours = load_form("2027")

    whole = compile_template(scaffold(form, målform), form, målform)
    assert not [sti for sti in unprinted(whole) if "tillegg" in sti]
    without = compile_template(scaffold(ours, målform), form, målform)
    missed = [sti for sti in unprinted(without) if "tillegg" in sti]
    assert missed == ["tillegg.plan_nummer", "tiltak.tillegg.samling"]


def test_a_county_has_a_word_form_of_its_own(shell: Shell, tmp_path: Path) -> None:
    """`template new` makes it, it is edited, and from then on it is the form's."""
    forms = fjord(tmp_path)
    own = forms / "2027-fjord" / "behovsmelding.nb.docx"
    shell("template", "new", "2027-fjord", "-o", own, "--forms", forms)
    own.write_bytes(edited(own.read_bytes(), "Fjord fylke", "1F5F8B"))
    document = forms / "x.yml"
    document.write_text(ANSWERED, encoding="utf-8")

    assert shell("template", "check", own, "--year", "2027-fjord", "--forms", forms).code == 0
    assert shell("render", document, "--verify", "--forms", forms).code == 0
    melding = behovsmelding.loads(ANSWERED, forms=forms)
    assert document.with_suffix(".docx").read_bytes() == behovsmelding.render(melding, forms=forms)
    template = behovsmelding.render(melding, forms=forms, template=own)
    assert template == behovsmelding.render(melding, forms=forms)


@pytest.mark.parametrize("målform", [None, *MÅLFORMER])
def test_the_example_of_a_county_renders(målform: Målform | None) -> None:
    """It is right, and prints its own questions in both målformer."""
    melding = behovsmelding.load(HARDANGER, forms=COUNTY)

    assert behovsmelding.check(melding, forms=COUNTY) == ()
    printed = read_back(behovsmelding.render(melding, forms=COUNTY, målform=målform))
    both = "Begge deler" if målform == Målform.NB else "Begge delar"
    assert printed["tiltak[0].tillegg.samling"] == both
    assert printed["tillegg.regional_plan"] == "Måla **2.1** og **2.3**."


def test_declarations_are_no_documents(shell: Shell, tmp_path: Path) -> None:
    """A folder searched for behovsmeldinger may hold the forms they are written on."""
    forms = fjord(tmp_path, f"skjema: 2027-fjord\n{VARIANT}")
    (forms / "x.yaml").write_text(ANSWERED.replace("2027-fjord", "2027"), encoding="utf-8")

    assert "1 hoppet over" in shell("check", forms).out


def test_the_countys_schema_is_there() -> None:
    """The first line of the example names a file that a fresh clone has."""
    first = HARDANGER.read_text(encoding="utf-8").splitlines()[0]

    assert (HARDANGER.parent / first.removeprefix("# yaml-language-server: $schema=")).is_file()
