"""What a reader of the printed page sees: LibreOffice shows what was written."""

import re
from pathlib import Path

import pytest

from behovsmelding import load, render
from behovsmelding.docx import compile_template, verify
from behovsmelding.form import load_form
from behovsmelding.lokal.model import Behovsmelding, Tiltak
from behovsmelding.model.felles import Målform
from tests.support import templates as t
from tests.support.commands import EXAMPLES
from tests.support.libreoffice import converted, needs_libreoffice
from tests.support.lines import document_lines
from tests.support.oracle import faults

FORM = load_form("2025")
pytestmark = needs_libreoffice


@pytest.mark.parametrize("name", ["narvik-2025", "vefsn-2025", "salten-2027"])
def test_every_word_stands_on_the_page(name: str, tmp_path: Path) -> None:
    """Opened and saved as text by LibreOffice, a document still has all its words."""
    document = render(load(EXAMPLES / f"{name}.yaml"))

    shown = set(_words(as_text(document, tmp_path)))
    written = _words("\n".join(document_lines(document)))
    assert [word for word in written if word not in shown] == []


LONG = "Se [planen](https://x.no/plan?a=1&b=2) og **fet**,\nmer [her](mailto:kari@x.no)."
SHOWN = "Se planen og fet,\nmer her."
FIRST = ("", "Kort.\n\n", "Én linje\nog en til.\n\n", "## Tittel *skrå*\n\n", "- punkt\n\n")


def test_a_link_is_shown_as_its_words(tmp_path: Path) -> None:
    """Wherever a control stands, with marks and line breaks, and no address beside it."""
    places = (
        t.rich_control("målgruppe"),
        t.table([f"<w:p/>{t.rich_control('målgruppe')}<w:p/>", "nabo"]),
        t.paragraph(t.control("målgruppe", "", t.prompt())),
    )
    body = t.repeated("tiltak", "".join((t.paragraph("Tiltak"), *places)))
    template = compile_template(t.docx(body), FORM, Målform.NB)
    tiltak = tuple(Tiltak(navn="x", målgruppe=f"{each}{LONG}") for each in FIRST)
    melding = Behovsmelding(skjema="2025", tiltak=tiltak)
    document = template.render(melding)

    assert verify(document, template, melding) == ()
    assert faults(document) == []
    shown = as_text(document, tmp_path)
    assert shown.count(SHOWN) == len(places) * len(FIRST)
    assert shown.count("Én linje\nog en til.\n") == len(places)
    assert "HYPERLINK" not in shown


def as_text(document: bytes, folder: Path) -> str:
    """Return what LibreOffice shows of *document*."""
    return converted(document, "txt:Text (encoded):UTF8", folder).decode("utf-8-sig")


def _words(text: str) -> list[str]:
    """Split *text* into its words, without signs: LibreOffice glues list marks to some."""
    return re.findall(r"\w+", text)
