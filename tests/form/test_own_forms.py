"""A form of one's own: next year's in a few lines, a county's with its own questions."""

import json
from pathlib import Path

import jsonschema
import pytest

import behovsmelding
from behovsmelding import FormError, InvalidBehovsmelding, Målform
from behovsmelding.docx import compile_template, read_back, unprinted
from behovsmelding.docx.scaffold import scaffold
from behovsmelding.form import load_form, names
from behovsmelding.kollektiv.model import Behovsmelding, Tiltak
from behovsmelding.model.felles import Tillegg
from behovsmelding.writing import json_schema
from tests.support.commands import EXAMPLES, Shell
from tests.support.county_form import edited

NEXT_YEAR = """\
# Skjemaet for 2028: som for 2027.
bygger_på: 2027
år: 2028
frist: 2028-02-01
"""
COUNTY = EXAMPLES / "vestland-variant" / "skjema"
HARDANGER = EXAMPLES / "vestland-variant" / "hardanger-2027.yaml"
VARIANT = """\
bygger_på: 2027
valg:
  tema:
    havbruk: {nb: Havbruk, nn: Havbruk}
  samling:
    nett: {nb: På nettet, nn: På nettet}
    fysisk: {nb: Fysisk, nn: Fysisk}
felt:
  tillegg.plan_nummer:
    spørsmål: {nb: Hvilke mål?, nn: Kva mål?}
    påkrevd: true
  tiltak.tillegg.samling:
    spørsmål: {nb: Samlinger, nn: Samlingar}
    valg: samling
"""
ANSWERED = """\
skjema: 2027-fjord
status: utkast
tiltak:
  - navn: Nettverk
    tema: [havbruk]
    tillegg: {samling: nett}
tillegg:
  plan_nummer: Mål 3
"""


def folder_with(tmp_path: Path, **forms: str) -> Path:
    """Make a folder with *forms*; `_` in a name stands for `-`."""
    for name, text in forms.items():
        path = tmp_path / f"{name.strip('_').replace('_', '-')}.yaml"
        path.write_text(text, encoding="utf-8")
    return tmp_path


def fjord(tmp_path: Path, text: str = VARIANT) -> Path:
    """Make a folder with the form 2027-fjord."""
    return folder_with(tmp_path, _2027_fjord=text)


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


@pytest.mark.parametrize("målform", Målform)
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


@pytest.mark.parametrize("målform", [None, *Målform])
def test_the_example_of_a_county_renders(målform: Målform | None) -> None:
    """It is right, and prints its own questions in both målformer."""
    melding = behovsmelding.load(HARDANGER, forms=COUNTY)

    assert behovsmelding.check(melding, forms=COUNTY) == ()
    printed = read_back(behovsmelding.render(melding, forms=COUNTY, målform=målform))
    both = "Begge deler" if målform is Målform.NB else "Begge delar"
    assert printed["tiltak[0].tillegg.samling"] == both
    assert printed["tillegg.regional_plan"] == "Måla **2.1** og **2.3**."


def test_two_folders_are_never_mixed(tmp_path: Path) -> None:
    """Forms of one name in two folders are two forms, and a changed one is read anew."""
    (tmp_path / "a").mkdir()
    (tmp_path / "b").mkdir()
    one = fjord(tmp_path / "a")
    two = fjord(tmp_path / "b")
    assert load_form("2027-fjord", one) != load_form("2027-fjord", two)
    assert load_form("2027-fjord", one) is load_form("2027-fjord", one)

    fjord(two, VARIANT.replace("Hvilke mål?", "Hvilke mål i planen?"))
    labels = [load_form("2027-fjord", each).label("tillegg.plan_nummer").nb for each in (one, two)]
    assert labels == ["Hvilke mål?", "Hvilke mål i planen?"]


def test_no_form_takes_the_place_of_ours(shell: Shell, tmp_path: Path) -> None:
    """A file with the name of one of ours is an error, whatever form is asked for."""
    forms = folder_with(tmp_path, _2027="bygger_på: 2026\når: 2027\n")

    with pytest.raises(FormError) as refused:
        load_form("2025", forms)
    assert refused.value.code == "BM705"
    result = shell("check", HARDANGER, "--forms", forms)
    assert (result.code, "2027.yaml" in result.err) == (2, True)


def test_declarations_are_no_documents(shell: Shell, tmp_path: Path) -> None:
    """A folder searched for behovsmeldinger may hold the forms they are written on."""
    forms = fjord(tmp_path, f"skjema: 2027-fjord\n{VARIANT}")
    (forms / "x.yaml").write_text(ANSWERED.replace("2027-fjord", "2027"), encoding="utf-8")

    assert "1 hoppet over" in shell("check", forms).out


def test_the_countys_schema_is_there_and_in_step() -> None:
    """The first line of the example names a file that a fresh clone has."""
    first = HARDANGER.read_text(encoding="utf-8").splitlines()[0]
    committed = HARDANGER.parent / first.removeprefix("# yaml-language-server: $schema=")

    form = load_form("2027-vestland", COUNTY)
    assert committed.read_text(encoding="utf-8") == json_schema.dumps(form)


def test_a_deadline_is_not_that_of_another_year(tmp_path: Path) -> None:
    """A new year has an unknown deadline until somebody says it; a variant of the year keeps it."""
    forms = folder_with(
        tmp_path,
        _2028=NEXT_YEAR,
        _2028_fjord="bygger_på: 2028\n",
        _2029="bygger_på: 2028\når: 2029\n",
    )

    assert load_form("2028-fjord", forms).frist is not None
    assert load_form("2029", forms).frist is None


def test_a_form_that_is_called_a_year_is_for_that_year(tmp_path: Path) -> None:
    """Next year's form without its year would ask for this year's periods."""
    forms = folder_with(tmp_path, _2029="bygger_på: 2027\n")

    with pytest.raises(FormError) as refused:
        load_form("2029", forms)
    assert refused.value.code == "BM718"


WRONG = {
    "BM701": "felt: [",
    "BM702": "år: 2027\n",
    "BM703": "bygger_på: 1999\n",
    "BM704": "bygger_på: 2027-fjord\n",
    "BM706": "bygger_på: 2027\nfelter: {}\n",
    "BM707": "bygger_på: 2027\nfelt: {tiltak.malgruppe: {spørsmål: Hvem?}}\n",
    "BM708": "bygger_på: 2027\ntittel: 3\n",
    "BM709": "bygger_på: 2027\nfelt: {tillegg.x: {spørsmål: Hva?, valg: farge}}\n",
    "BM710": "bygger_på: 2027\nvalg: {område: {kulturskole: Kulturskole}}\n",
    "BM715": "bygger_på: 2027\nfelt: {tillegg.små skoler: {spørsmål: Hva?}}\n",
    "BM717": "bygger_på: 2027\nskjema: 2027-fjell\n",
}


@pytest.mark.parametrize("code", WRONG)
def test_what_is_wrong_with_a_declaration_is_told(shell: Shell, tmp_path: Path, code: str) -> None:
    """Each fault is a plain sentence that names the file, for the form and for its documents."""
    forms = fjord(tmp_path, WRONG[code])
    document = tmp_path / "x.yml"
    document.write_text(ANSWERED, encoding="utf-8")

    told = shell("schema", "2027-fjord", "--forms", forms)
    assert (told.code, code in told.err, "2027-fjord.yaml" in told.err) == (2, True, True)
    for language in ("nb", "nn", "en"):
        found = shell("check", document, "--forms", forms, "--lang", language)
        assert (found.code, code in found.out) == (1, True)
    assert names(forms) == ("2025", "2026", "2027", "2027-fjord")


@pytest.mark.parametrize(
    ("block", "code"),
    [
        ("{avsnitt: plan}", "BM711"),
        ("{overskrift: plan, farge: rød}", "BM712"),
        ("{linje: 3}", "BM712"),
        ("{overskrift: plann}", "BM713"),
        ("{langt_svar: tillegg.ukjent}", "BM713"),
        ("{linje: [{felt: plan, ledetekst: ukjent}]}", "BM714"),
    ],
)
def test_what_is_wrong_with_a_layout_is_told(
    shell: Shell, tmp_path: Path, block: str, code: str
) -> None:
    """Where the Word form is made, the fault is told and nothing is written."""
    forms = fjord(tmp_path, f"{VARIANT}oppsett: [{block}]\n")
    document = tmp_path / "x.yml"
    document.write_text(ANSWERED, encoding="utf-8")

    told = shell("template", "new", "2027-fjord", "-o", tmp_path / "x.docx", "--forms", forms)
    assert (told.code, code in told.err) == (2, True)
    told = shell("render", document, "--forms", forms)
    assert (told.code, code in told.err) == (2, True)
    assert not (tmp_path / "x.docx").exists()


def test_a_folder_that_is_not_there_is_told(shell: Shell, tmp_path: Path) -> None:
    """A slip in --forms must not pass for a folder without forms."""
    told = shell("check", HARDANGER, "--forms", tmp_path / "ingen")

    assert (told.code, "--forms" in told.err) == (2, True)


@pytest.mark.parametrize(
    "declared",
    [
        "x: " + "[" * 100_000,
        "a0: &a0 [x, x]\n" + "".join(f"a{n}: &a{n} [*a{n - 1}, *a{n - 1}]\n" for n in range(1, 60)),
        "x: x\n" * 300_000,
    ],
    ids=["deep", "unfolding", "large"],
)
def test_a_declaration_without_end_is_refused(tmp_path: Path, declared: str) -> None:
    """What is nested, used again or long past all reason is told of as what can't be read."""
    (tmp_path / "2027-x.yaml").write_text(f"bygger_på: 2027\n{declared}", encoding="utf-8")

    with pytest.raises(FormError, match="BM701"):
        load_form("2027-x", tmp_path)


def test_a_declaration_that_is_no_file_is_told_where_it_is_named(tmp_path: Path) -> None:
    """A folder by such a name is a finding of the document that names it."""
    (tmp_path / "2027-x.yaml").mkdir()

    with pytest.raises(InvalidBehovsmelding) as raised:
        behovsmelding.loads("skjema: 2027-x\n", forms=tmp_path)

    assert [each.code for each in raised.value.findings] == ["BM917"]


def test_a_year_out_of_all_time_is_left_as_it_is_written(tmp_path: Path) -> None:
    """A text that asks for a year thousands of digits away is no trouble."""
    title = f"{{år+{'9' * 5000}}}"
    text = f'bygger_på: 2027\ntittel: {{nb: "{title}", nn: x}}\n'
    (tmp_path / "2027-x.yaml").write_text(text, encoding="utf-8")

    assert load_form("2027-x", tmp_path).tittel.nb == title
