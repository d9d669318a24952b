"""What a colleague changed and saved in LibreOffice, which drops every tag, is in the file."""

import io
from pathlib import Path

from behovsmelding import load, loads, merge, render, to_dict
from tests.support.colleague import Word, noise
from tests.support.commands import EXAMPLES
from tests.support.libreoffice import converted, needs_libreoffice
from tests.support.wml import paragraph

pytestmark = needs_libreoffice
FILE = EXAMPLES / "narvik-2027.yaml"


def test_what_was_changed_is_put_in_and_nothing_else(tmp_path: Path) -> None:
    """By what the form calls them and their order, so no more than likely; no sum is told."""
    word = Word(render(load(FILE)))
    word.type("kompetansenettverk", "Ofoten").type("tiltak[1].målgruppe", "Alle lærere")
    word.type("tiltak[0].tilskudd[0].beløp", "125 000")
    word.content("plan").append(paragraph("Et avsnitt til."))
    document = converted(noise(word).saved(), "docx:MS Word 2007 XML", tmp_path)

    found = merge(FILE, io.BytesIO(document))

    expected = to_dict(load(FILE))
    expected["kompetansenettverk"] = "Ofoten"
    expected["tiltak"][1]["målgruppe"] = "Alle lærere"
    expected["tiltak"][0]["tilskudd"]["Narvik kommune"] = 125000
    expected["plan"] = expected["plan"].rstrip("\n") + "\n\nEt avsnitt til."
    assert to_dict(loads(found.text)) == expected
    assert {each.what for each in found.told if not each.is_read} == {"likely"}
