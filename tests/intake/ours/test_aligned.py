"""A form whose tags are gone is read by its lines, and by the columns of its tables."""

import re
from io import BytesIO
from zipfile import ZipFile

import attrs
import pytest

import behovsmelding
from behovsmelding.api import template_for
from behovsmelding.form import load_form
from behovsmelding.model.felles import Målform, Status
from tests.support.commands import CHECKOUT
from tests.support.templates import packed, unpacked

_TAG = re.compile(rb"<w:tag [^>]*/>")


def without_tags(document: bytes) -> bytes:
    """Return *document* as another program saves it: no control says what it is of."""
    with ZipFile(BytesIO(document)) as package:
        parts = {name: package.read(name) for name in package.namelist()}
    return packed({name: _TAG.sub(b"", content) for name, content in parts.items()})


@pytest.mark.parametrize("status", Status)
@pytest.mark.parametrize("name", ["vefsn-2025", "narvik-2027", "salten-2027"])
def test_without_tags_the_same_is_read(name: str, status: Status) -> None:
    """Recipients and contacts are rows, and an empty cell moves no other answer into its place."""
    melding = behovsmelding.load(CHECKOUT / "examples" / f"{name}.yaml")
    template = template_for(load_form(melding.skjema), Målform.NB)
    document = template.render(attrs.evolve(melding, status=status))

    tagged = behovsmelding.read(BytesIO(document))
    untagged = behovsmelding.read(BytesIO(without_tags(document)), form=melding.skjema)

    assert b"<w:tag " not in unpacked(without_tags(document))["word/document.xml"]
    assert untagged.melding == tagged.melding
    assert untagged.told == ()
