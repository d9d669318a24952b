"""Word documents as an earlier version made them: it is still seen whether somebody typed in one.

Like the other documents in `data/old` they are never changed. They carry the stamp of 0.1.
"""

from pathlib import Path

import pytest

from behovsmelding.docx import changed_since_rendered
from tests.support import templates as t
from tests.support.commands import CHECKOUT, Shell

OLD = CHECKOUT / "tests" / "data" / "old"
BODY = "word/document.xml"

every_document = pytest.mark.parametrize("name", ["2025-utkast", "2027-innsendt"])


def typed_in(docx: bytes, old: str, new: str) -> bytes:
    """Change the text of a document, as typing in Word would."""
    parts = t.unpacked(docx)
    text = parts[BODY].decode()
    assert old in text
    return t.packed({**parts, BODY: text.replace(old, new, 1).encode()})


@every_document
def test_it_is_as_it_was_rendered(name: str) -> None:
    """Nothing is seen where nothing was changed."""
    assert not changed_since_rendered((OLD / f"{name}.docx").read_bytes())


@pytest.mark.parametrize(
    ("name", "text", "address"),
    [
        ("2025-utkast", ">Narvik kommune<", "eier.navn"),
        ("2027-innsendt", ">Fauske kommune<", "eiere[0].navn"),
    ],
)
def test_what_was_typed_in_it_is_named(name: str, text: str, address: str) -> None:
    """By the address of the answer."""
    docx = typed_in((OLD / f"{name}.docx").read_bytes(), text, f">x{text[1:]}")

    found = changed_since_rendered(docx)

    assert found.ours
    assert found.parts == (BODY,)
    assert address in found.answers


@every_document
def test_it_is_rendered_over_unless_somebody_typed_in_it(
    name: str, shell: Shell, tmp_path: Path
) -> None:
    """What was typed is not lost (BM911)."""
    document = tmp_path / f"{name}.docx"
    old = (OLD / f"{name}.docx").read_bytes()

    document.write_bytes(typed_in(old, " kommune<", " kommune, oppvekst<"))
    refused = shell("render", OLD / f"{name}.yaml", "-o", tmp_path)
    document.write_bytes(old)
    rendered = shell("render", OLD / f"{name}.yaml", "-o", tmp_path)

    assert refused.code == 2
    assert "BM911" in refused.out + refused.err
    assert rendered.code == 0
    assert document.read_bytes() != old
