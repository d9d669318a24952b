"""Whatever a behovsmelding says, the form gives it back, in a document that Word opens."""

import os

from hypothesis import given, settings

from behovsmelding.api import template_for
from behovsmelding.docx import changed_since_rendered, verify
from behovsmelding.docx.ooxml.xml import parse
from behovsmelding.form import load_form
from behovsmelding.lokal.model import Behovsmelding
from behovsmelding.model.felles import Målform
from tests.support import templates as t
from tests.support.oracle import faults
from tests.support.strategies import gyldige_behovsmeldinger

TEMPLATE = template_for(load_form("2025"), Målform.NB)
EXAMPLES = 2000 if os.environ.get("HYPOTHESIS_PROFILE") == "nightly" else 60


@settings(max_examples=EXAMPLES)
@given(gyldige_behovsmeldinger())
def test_every_behovsmelding_is_given_back(melding: Behovsmelding) -> None:
    """Drawn, rendered, valid, and read back without a difference."""
    docx = TEMPLATE.render(melding)
    for part, data in t.unpacked(docx).items():
        if part.endswith((".xml", ".rels")):
            parse(data, part)
    assert faults(docx) == []
    assert verify(docx, TEMPLATE, melding) == ()
    assert not changed_since_rendered(docx)
