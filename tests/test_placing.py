"""An answer that a template has no place for is told of, wherever it stands in the file."""

from pathlib import Path

import pytest

import behovsmelding
from behovsmelding.api import form_of, template_for
from behovsmelding.placing import unplaced
from tests.support import templates as t
from tests.support.commands import EXAMPLES, Shell

COUNTY = Path(__file__).parents[1] / "docs" / "bilder" / "fylkesskjema.docx"
VEFSN = EXAMPLES / "vefsn-2025.yaml"
REMARK = "videreføring[0].koordinator.merknad"


@pytest.mark.parametrize("path", sorted(EXAMPLES.glob("*.yaml")), ids=lambda path: path.stem)
def test_our_own_templates_have_a_place_for_every_answer(path: Path) -> None:
    """Nothing that somebody wrote is lost in them."""
    melding = behovsmelding.load(path)
    form = form_of(melding)

    for målform in form.målformer:
        printed = template_for(form, målform).compiled.program.printed
        assert list(unplaced(melding, form, printed)) == []


def test_what_a_county_form_leaves_out_is_told_with_its_line() -> None:
    """A remark that was written, and vanished in silence, is a warning at its line."""
    found = behovsmelding.unplaced(behovsmelding.load(VEFSN), template=COUNTY)

    (remark,) = (each for each in found if each.place == REMARK)
    assert (remark.code, remark.severity.label) == ("BM925", "warning")
    assert remark.span is not None
    line = VEFSN.read_text(encoding="utf-8").splitlines()[remark.span.line - 1]
    assert "merknad" in line
    assert "eier.navn" not in {each.place for each in found}


def test_what_is_not_answered_is_not_told(tmp_path: Path) -> None:
    """It is the answers of this file that count, not the fields of the form."""
    template = tmp_path / "mal.docx"
    template.write_bytes(t.docx(t.paragraph("{{ eier.navn }}")))
    melding = behovsmelding.loads("skjema: 2025\nstatus: utkast\neier:\n  navn: Narvik\n")

    assert behovsmelding.unplaced(melding, template=template) == ()


def test_a_render_warns_and_makes_the_document(shell: Shell, tmp_path: Path) -> None:
    """The form may leave a field out on purpose."""
    told = shell("render", str(VEFSN), "--template", str(COUNTY), "-o", str(tmp_path))

    assert told.code == 0
    assert "BM925" in told.out
    assert (tmp_path / "vefsn-2025.docx").is_file()


def test_with_strict_it_makes_none(shell: Shell, tmp_path: Path) -> None:
    """A warning is an error there, as in a check."""
    told = shell("render", str(VEFSN), "--template", str(COUNTY), "-o", str(tmp_path), "--strict")

    assert told.code == 1
    assert not (tmp_path / "vefsn-2025.docx").exists()


def test_it_is_allowed_like_any_other(shell: Shell, tmp_path: Path) -> None:
    """A comment with a reason allows it, and a check of the file has nothing against that."""
    text = VEFSN.read_text(encoding="utf-8")
    allowing = tmp_path / "vefsn.yaml"
    comment = "# behovsmelding: tillat BM925 – fylkets skjema har ikke disse feltene\n"
    allowing.write_text(text.rstrip() + "\n" + comment, encoding="utf-8")

    told = shell("render", str(allowing), "--template", str(COUNTY), "-o", str(tmp_path))

    assert "BM925" not in told.out + told.err
    assert "BM922" not in shell("check", str(allowing)).out
