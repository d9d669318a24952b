"""What may be wrong with a declaration, each fault by its code."""

from pathlib import Path

import pytest

from behovsmelding.form import names
from tests.support.commands import Shell
from tests.support.forms import ANSWERED, VARIANT, fjord, refused

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
    ("declared", "where"),
    [("felter: {}", "."), ("felt: {plan: {farge: rød}}", " (under «felt: plan»).")],
)
def test_a_key_that_cannot_stand_there_is_told_of_with_what_it_stands_below(
    shell: Shell, tmp_path: Path, declared: str, where: str
) -> None:
    """At the margin it stands below nothing, and nothing is said of it."""
    told = shell(
        "schema", "2027-fjord", "--forms", fjord(tmp_path, f"bygger_på: 2027\n{declared}\n")
    )

    assert f"kan ikke stå her{where}\n" in told.err
    assert "«»" not in told.err


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


@pytest.mark.parametrize(
    "declared",
    [
        "tittel: [a]",
        "tittel: {nb: 3, nn: x}",
        "generasjon: gammel",
        "frist: snart",
        "frist: 2027",
        "frister: 2027-02-01",
        "frister: {Nordland: snart}",
        "felt: 3",
        "felt: {plan: hei}",
        "felt: {plan: {påkrevd: 1}}",
        "felt: {plan: {valg: [tema]}}",
        "felt: {tiltak.varighet: {perioder: vår 2027}}",
        "felt: {tiltak.varighet: {perioder: [en gang]}}",
        "valg: 3",
        "valg: {tema: {lesing: 3}}",
        "valg: {tema: {lesing: {nb: a, nn: b, kort: 3}}}",
        "valg: {tema: {2027: {nb: a, nn: b}}}",
        "ledetekster: 3",
        "lenker: [plan]",
        "lenker: {plan: 3}",
        "lenker: {plan: plan.pdf}",
        "lenker: {plan: 'javascript:alert(1)'}",
        "oppsett: 3",
        "oppsett: [3]",
        "oppsett: [{}]",
    ],
)
def test_a_value_of_another_shape_is_refused(tmp_path: Path, declared: str) -> None:
    """With an example of what is meant, and never with a traceback further on."""
    assert refused(tmp_path, f"bygger_på: 2027\n{declared}\n") == "BM708"


def test_a_deadline_is_of_an_office_that_can_be_answered(tmp_path: Path) -> None:
    """A slip in the name would leave the deadline unsaid to everyone."""
    assert refused(tmp_path, "bygger_på: 2027\nfrister: {Norland: 2027-02-01}\n") == "BM706"


def test_a_question_of_ones_own_has_its_words(tmp_path: Path) -> None:
    """A field that no form below has must say what it asks."""
    declared = "bygger_på: 2027\nfelt: {tillegg.x: {hjelp: Svar kort.}}\n"

    assert refused(tmp_path, declared) == "BM702"
