"""A generation is a folder: one that is made outside of ours gets all that ours have."""

import re
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import attrs
import jsonschema
import pytest

import behovsmelding
from behovsmelding import docx, generation, rules
from behovsmelding.api import template_for
from behovsmelding.form import Form, FormError, load_form
from behovsmelding.lsp.opened import Opened
from behovsmelding.model.felles import MÅLFORMER, Målform
from behovsmelding.reading.examine import Examined, examine, looks_ours
from behovsmelding.writing import json_schema, reference
from tests.support.commands import Shell

PACKAGE = "fylkets_program.fagskole"
FOLDER = {
    "record.py": """
from behovsmelding.generation import Generation

GENERATION = Generation(
    package="fylkets_program.fagskole",
    keys=("fagskole", "kurs"),
)
""",
    "model.py": """
from attrs import frozen

from behovsmelding.model.answers import (
    Beløp, Langtekst, Part, Several, kroner, line, rows, tekst
)
from behovsmelding.model.felles import Hode, Tillegg
from behovsmelding.model.kroner import Kroner, total


@frozen(kw_only=True)
class Kurs(Part):
    navn: str | None = line()
    beløp: Beløp = kroner()
    tillegg: Several[Tillegg] = rows(Tillegg, by="id")


@frozen(kw_only=True)
class Behovsmelding(Hode):
    fagskole: str | None = line()
    plan: Langtekst = tekst()
    kurs: Several[Kurs] = rows(Kurs)

    @property
    def sum_kurs(self) -> Kroner | None:
        return total([each.beløp for each in self.kurs])
""",
    "rules.py": '''
from behovsmelding.rules import felles
from behovsmelding.rules.finding import finding


def ingen_penger(melding, form):
    """Find a course that costs nothing (BM311)."""
    for i, each in enumerate(melding.kurs):
        if each.beløp == 0:
            yield finding("BM311", ("kurs", i, "beløp"), felt=form.label("kurs.beløp"))


RULES = (felles.påkrevde_svar, felles.tillegg, ingen_penger)
''',
    "shown.py": """
from behovsmelding.generation.shown import Table, amount, known


def counts(melding, language):
    yield f"Kurs: {len(melding.kurs)}"


def tables(melding, form, language):
    rows = [(each.navn or "…", amount(each.beløp, language)) for each in melding.kurs]
    rows.append(("Sum", amount(melding.sum_kurs, language)))
    headings = tuple(form.label(sti).of(language) for sti in ("kurs.navn", "kurs.beløp"))
    yield Table(form.label("kurs").of(language), headings, tuple(rows))


def sums(melding, language):
    yield from known(("kurs",), melding.sum_kurs, language)
""",
}
DECLARATION = """\
generasjon: fagskole
år: 2028
tittel: {nb: Fagskolens behov, nn: Behovet til fagskulen}
hjemmel: {nb: Forskriften, nn: Forskrifta}
ledetekster:
  tekst: {nb: Skriv her., nn: Skriv her.}
  valg: {nb: Velg., nn: Vel.}
valg: {}
felt:
  skjema: {spørsmål: {nb: Skjema, nn: Skjema}, påkrevd: true}
  målform: {spørsmål: {nb: Målform, nn: Målform}}
  status: {spørsmål: {nb: Status, nn: Status}}
  fagskole: {spørsmål: {nb: Hvilken fagskole er det?, nn: Kva fagskule er det?}, påkrevd: true}
  plan: {spørsmål: {nb: Hva er planen?, nn: Kva er planen?}, påkrevd: true}
  kurs:
    spørsmål: {nb: Kurs det søkes om, nn: Kurs det blir søkt om}
    ny: {nb: Nytt kurs, nn: Nytt kurs}
  kurs.navn: {spørsmål: {nb: Navnet på kurset, nn: Namnet på kurset}, påkrevd: true}
  kurs.beløp:
    spørsmål: {nb: Kroner, nn: Kroner}
    når: {nb: når kurset koster noe, nn: når kurset kostar noko}
oppsett:
  - linje: ["fagskole:"]
  - langt_svar: plan
  - gjenta: kurs
    oppsett:
      - overskrift: kurs
        nummer: true
      - linje: ["kurs.navn:", "kurs.beløp:"]
  - linje: [{utregnet: sum_kurs, navn: {nb: "Sum:", nn: "Sum:"}}]
"""
WHOLE = """\
skjema: 2028-fagskole
status: innsendt
fagskole: Fagskolen i Nord
plan: |
  Vi vil lære bort det vi kan.

  - og litt til
kurs:
  - navn: Velferdsteknologi
    beløp: 120 000
  - navn: Havbruk
    beløp: 80 000
"""


@pytest.fixture(name="forms", autouse=True)
def a_third_generation(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Path]:
    """Make the folder of a generation and one of a form, and register the first for a test."""
    folder = tmp_path / "python" / PACKAGE.replace(".", "/")
    folder.mkdir(parents=True)
    for name, code in FOLDER.items():
        (folder / name).write_text(code, encoding="utf-8")
    forms = tmp_path / "skjema"
    forms.mkdir()
    (forms / "2028-fagskole.yaml").write_text(DECLARATION, encoding="utf-8")
    monkeypatch.syspath_prepend(tmp_path / "python")
    generation.register(PACKAGE)
    yield forms
    generation.forget(PACKAGE)
    for name in [name for name in sys.modules if name.startswith(PACKAGE.partition(".")[0])]:
        del sys.modules[name]


def read(forms: Path, text: str = WHOLE) -> Examined:
    """Read *text* as a check does."""
    return examine(text.encode(), "fagskole.yaml", forms)


def form_in(forms: Path) -> Form:
    """Return the form of the generation."""
    return load_form("2028-fagskole", forms)


def test_it_is_loaded_and_written_again(forms: Path) -> None:
    """What is loaded is of its class, knows its sum, and is the same when it is written."""
    melding: Any = behovsmelding.loads(WHOLE, forms=forms)

    assert type(melding).__module__ == f"{PACKAGE}.model"
    assert form_in(forms).generasjon.navn == "fagskole"
    assert melding.sum_kurs == 200_000
    text = behovsmelding.dumps(melding)
    assert text.splitlines()[3:] == WHOLE.splitlines()[2:]
    assert behovsmelding.loads(text, forms=forms) == melding
    assert behovsmelding.from_dict(behovsmelding.to_dict(melding), forms=forms) == melding


def test_its_files_are_known_in_a_folder() -> None:
    """A file with one of its keys is looked into, though it doesn't say which form it is on."""
    assert looks_ours(b"kurs:\n  - navn: Havbruk\n")
    assert not looks_ours(b"kursus: 1\n")


def test_it_is_judged_by_its_own_rules(forms: Path) -> None:
    """Its rules, the required answers and the spelling are told, each at its place."""
    wrong = WHOLE.replace("80 000", "0").replace("fagskole: F", "fagskol: F")
    wrong = re.sub(r"(?s)plan:.*(?=kurs:)", "", wrong)
    found = {each.code: each for each in read(forms, wrong).findings}

    assert read(forms).findings[0].code == "BM913"
    assert found["BM201"].params["forslag"] == "fagskole"
    assert found["BM401"].path == ("plan",)
    assert found["BM311"].span is not None
    assert found["BM311"].span.line == wrong[: wrong.index(": 0\n")].count("\n") + 1


def test_a_form_may_ask_more_of_it(forms: Path) -> None:
    """A question of a form's own stands where the generation has room for one."""
    own = "  kurs.tillegg.nett: {spørsmål: {nb: På nettet?, nn: På nettet?}, påkrevd: true}\n"
    declared = DECLARATION.replace("oppsett:", f"{own}oppsett:", 1)
    (forms / "2028-nett.yaml").write_text(declared, encoding="utf-8")
    text = WHOLE.replace("2028-fagskole", "2028-nett")
    answered = text.replace("120 000", "120 000\n    tillegg: {nett: Ja visst}")
    melding: Any = read(forms, answered).melding

    assert melding.kurs[0].tillegg[0].svar.tekst == "Ja visst"
    assert [each.path for each in read(forms, answered).findings if each.is_error] == [
        ("kurs", 1, "tillegg", "nett")
    ]
    found = rules.check(attrs.evolve(melding, skjema="2028-fagskole"), form_in(forms))
    assert [(each.code, each.path) for each in found] == [("BM420", ("kurs", 0, "tillegg", "nett"))]
    assert read(forms, answered.replace("2028-nett", "2028-fagskole")).findings[1].code == "BM214"


def test_its_schema_takes_what_it_takes(forms: Path) -> None:
    """The JSON Schema has its questions, takes the whole document and refuses a strange key."""
    schema = json_schema.json_schema(form_in(forms))
    data = {"skjema": "2028-fagskole", "kurs": [{"navn": "Havbruk", "beløp": 80_000}]}

    assert schema["properties"]["fagskole"]["description"].startswith("Hvilken fagskole er det?")
    assert schema["properties"]["kurs"]["defaultSnippets"][0]["label"] == "Nytt kurs"
    jsonschema.validate(data, schema)
    with pytest.raises(jsonschema.ValidationError):
        jsonschema.validate({**data, "tiltak": []}, schema)


def test_a_new_one_is_a_valid_draft(forms: Path, tmp_path: Path, shell: Shell) -> None:
    """`new` writes its questions to fill in, and nothing in them is wrong."""
    path = tmp_path / "ny.yaml"

    assert shell("new", "2028-fagskole", "-o", path, "--forms", forms).code == 0
    text = path.read_text(encoding="utf-8")
    assert "# Hvilken fagskole er det?\nfagskole:\n" in text
    assert [each for each in read(forms, text).findings if each.is_error] == []


def test_its_page_names_every_field(forms: Path) -> None:
    """The page of fields has a row for each, with its question, its kind and its codes."""
    rows = [line for line in reference.page(form_in(forms)).splitlines() if line.startswith("| `")]

    fields, worked_out = rows[:8], rows[8:]
    assert "| beløp | når kurset koster noe | BM228 BM301" in fields[-1]
    assert len(worked_out) == 2
    assert "| `plan` | Hva er planen? | Kva er planen? | lang tekst | ja |" in rows[4]


@pytest.mark.parametrize("målform", MÅLFORMER)
def test_its_document_says_what_the_file_says(
    forms: Path, målform: Målform, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    """The template that its declaration makes prints every answer and the sum, and is read back."""
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path / "cache"))
    melding = behovsmelding.loads(WHOLE, forms=forms)
    template = template_for(form_in(forms), målform)
    document = behovsmelding.render(melding, målform=målform, forms=forms)
    said = docx.read_back(document)

    assert docx.verify(document, template, melding) == ()
    assert docx.unprinted(template, {"skjema", "målform", "status"}) == ()
    assert said["kurs[1].navn"] == "Havbruk"
    assert said["plan"] == "Vi vil lære bort det vi kan.\n\n- og litt til"
    assert str(said["sum_kurs"]).replace("\u00a0", " ") == "200 000"


def test_show_tells_its_sums(forms: Path, tmp_path: Path, shell: Shell) -> None:
    """`show` counts what it counts, and draws its table."""
    path = tmp_path / "fagskole.yaml"
    path.write_text(WHOLE, encoding="utf-8")
    out = shell("show", path, "--forms", forms).out.replace("\u00a0", " ")

    assert "Kurs: 2\n" in out
    assert "  Havbruk              80 000\n  Sum                 200 000\n" in out


def test_editors_show_its_sums(forms: Path) -> None:
    """The sum stands beside the list that it adds."""
    opened = Opened.read("file:///fagskole.yaml", "fagskole.yaml", WHOLE, forms=forms)
    (hint,) = opened.hints()

    assert hint.position.line == WHOLE[: WHOLE.index("kurs:")].count("\n")
    assert "200 000" in str(hint.label).replace("\u00a0", " ")


def test_it_is_carried_over_to_its_next_form(forms: Path, tmp_path: Path, shell: Shell) -> None:
    """`new --from` takes every answer along to the form of the year after."""
    old, new = tmp_path / "2028.yaml", tmp_path / "2029.yaml"
    old.write_text(WHOLE, encoding="utf-8")
    (forms / "2029-fagskole.yaml").write_text(DECLARATION.replace("2028", "2029"), encoding="utf-8")

    assert shell("new", "2029-fagskole", "--from", old, "-o", new, "--forms", forms).code == 0
    carried: Any = read(forms, new.read_text(encoding="utf-8")).melding
    assert (carried.skjema, carried.fagskole) == ("2029-fagskole", "Fagskolen i Nord")
    assert carried.kurs == read(forms).melding.kurs


@pytest.mark.parametrize("name", ["fylkets_program.annet", "annet", "os"])
def test_a_declaration_runs_no_code(forms: Path, name: str, tmp_path: Path) -> None:
    """A declaration that names a module, or what is not registered, is refused with a sentence."""
    code = tmp_path / "python" / "annet.py"
    code.write_text("raise SystemExit('this must not run')", encoding="utf-8")
    declared = DECLARATION.replace("generasjon: fagskole", f"generasjon: {name}")
    (forms / "2028-annet.yaml").write_text(declared, encoding="utf-8")

    with pytest.raises(FormError) as refused:
        load_form("2028-annet", forms)
    assert refused.value.code == "BM708"
    assert name in str(refused.value)
    assert "generasjon" in str(refused.value)


def test_a_name_means_one_generation() -> None:
    """A second generation of the same name is refused, ours are never taken over."""
    with pytest.raises(ValueError, match="already: behovsmelding"):
        generation.register("fylkets_program.lokal")
    assert generation.names() == ("lokal", "kollektiv", "fagskole")
