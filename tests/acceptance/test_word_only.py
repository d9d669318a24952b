"""Two counties' forms, laid out differently, made by somebody who does what the findings say.

The tags are those of docs/egen-mal.md, put where the answers go; no section is thought of. What is
then told is done to the letter, and what comes of it must be a template that loses nothing.
"""

import pytest

import behovsmelding
from behovsmelding.diagnostics import Diagnostic, has_errors
from behovsmelding.docx import check_template, compile_template, read_back, verify
from behovsmelding.form import load_form
from behovsmelding.model.felles import Målform
from tests.docx.compiling.test_legacy import LIST, TICK, old, text_field
from tests.support import templates as t
from tests.support.commands import EXAMPLES
from tests.support.oracle import faults
from tests.support.word_only import followed

P, T, R = t.paragraph, t.text_control, t.rich_control
NARVIK, VEFSN = (EXAMPLES / f"{name}-2025.yaml" for name in ("narvik", "vefsn"))
ORDNINGER = {each: each for each in ("Regional ordning", "Desentralisert ordning")}
LONG = ("forankring", "kollektive_prosesser", "lærerutdanning", "langsiktig_plan", "målgruppe")
BOXES = [P(t.tick(f"gjelder_ordninger={each}")) for each in ("regional", "desentralisert")]


def block(number: int) -> str:
    """Write one of the three that a form has printed, as a table under a heading."""
    rows = [[label, P(T(tag))] for label, tag in {"Navn": "navn", "Formål": "formål"}.items()]
    rows += [["Ordning", P(t.choice("ordning", {**ORDNINGER, "k": "Kompetanseløftet"}))]]
    rows += [[each, P("") + R(each)] for each in LONG]
    return P(f"Tiltak {number}") + t.table(*rows) + P("")


def preprinted(*tags: str) -> list[list[str]]:
    """Write three rows to fill in."""
    return [[P(T(tag)) for tag in tags]] * 3


OF_TABLES = t.docx(
    P("Behovsmelding til Statsforvalteren")
    + t.table(["Eier", P(T("eier.navn"))], ["Høyskole", P(T("uh.navn"))], ["Gjelder", *BOXES][:2])
    + t.table(
        ["Tiltak", "Eier", "UH"],
        *preprinted("navn", "tilskudd.eier", "tilskudd.uh"),
        ["Sum", P(T("sum_eier")), P(T("sum_uh"))],
    )
    + block(1)
    + block(2)
    + block(3)
    + P("Vedlegg")
    + t.table(["Hva", "Lenke"], *preprinted("navn", "lenke"))
    + P("Kontakt: ", T("kontaktpersoner"))
)
OF_PARAGRAPHS = t.docx(
    P("Eier: ", text_field("{{ eier.navn }}", '<w:default w:val="{{ eier.navn }}"/>'))
    + P("Sum: ", text_field("{{ sum_totalt }}"))
    + P(old("FORMCHECKBOX", TICK), " Godkjent av Statsforvalteren")
    + P(old("FORMDROPDOWN", LIST))
    + P("Tiltak")
    + "".join(P(each) + R(each) for each in LONG)
    + P("Navn på tiltaket ", T("navn"))
    + P("Videreføring")
    + P("Ordning ", t.choice("ordning", {**ORDNINGER, "k": "Kompetanseløftet"}))
    + t.table(["Nr.", "Navn"], [P(T("nummer")), P(T("navn"))])
    + P("Fremdrift")
    + R("fremdrift")
    + P("Ønsket sum eier ", T("linjer_eier"))
    + P("Ønsket sum UH ", T("linjer_uh"))
)


@pytest.mark.parametrize("form", [OF_TABLES, OF_PARAGRAPHS], ids=["tables", "paragraphs"])
def test_doing_what_is_told_gives_a_template(form: bytes) -> None:
    """No finding is left but what may stay, the file is sound, and every answer is read back."""
    done, _ = followed(form, "2025")

    assert not has_errors(_told(done))
    template = compile_template(done, load_form("2025"), Målform.NB)
    for path in (NARVIK, VEFSN):
        melding = behovsmelding.load(path)
        document = template.render(melding)
        assert faults(document) == []
        assert verify(document, template, melding) == ()


def _told(docx: bytes) -> list[Diagnostic]:
    found = check_template(docx, load_form("2025"), Målform.NB)
    return [Diagnostic(each.code, params=each.params) for each in found]


def test_three_blocks_and_three_rows_become_one() -> None:
    """One finding for tiltak in its two places, and one for vedlegg; then there is room for all."""
    done, told = followed(OF_TABLES, "2025")
    template = compile_template(done, load_form("2025"), Målform.NB)

    found = read_back(template.render(behovsmelding.load(VEFSN)))

    assert told == ["BM846", "BM846"]
    assert {"tiltak[0].navn", "tiltak[0].tilskudd.eier", "tiltak[0].målgruppe"} <= found.keys()
    assert not any(address.startswith("tiltak[1]") for address in found)


def test_videreføring_is_nested_and_its_box_is_kept() -> None:
    """The findings put one section in the other; the boxes hold the lines of all tiltak."""
    done, told = followed(OF_PARAGRAPHS, "2025")
    template = compile_template(done, load_form("2025"), Målform.NB)

    found = read_back(template.render(behovsmelding.load(NARVIK)))

    assert told == ["BM845", "BM845", "BM845", "BM848", "BM849", "BM848", "BM849"]
    assert str(found["videreføring[0].tiltak[2].navn"]).startswith("Fagfornyelsen")
    assert str(found["videreføring[0].linjer_uh"]).count("\n") == 3
