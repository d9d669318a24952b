"""What is changed in a finished document is found by reading it back, wherever it stands."""

import pytest

from behovsmelding.form import load_form
from behovsmelding.model.felles import Målform
from behovsmelding.model.lokal import Behovsmelding, Eier, Tiltak
from behovsmelding.word import compile_template, verify
from tests import word_templates as t

FORM = load_form("2025")
P = t.paragraph
MELDING = Behovsmelding(
    skjema="2025",
    eier=Eier(navn="Fjord & Fjell"),
    tiltak=(
        Tiltak(
            navn="Lese",
            forankring="**fet** og *skrå* [her](https://x.no)\n\n## Tittel\n\n- punkt\n  - under",
        ),
        Tiltak(navn="Regne"),
    ),
)
TEMPLATE = compile_template(
    t.docx(
        P("Skjema 2025 for {{ skjema }}")
        + P("{{ eier.navn }}\u00a0({{ uh.navn }})")
        + P("{%p for t in tiltak %}")
        + P("{{ loop.index }}. {{ t.navn }}{% if not loop.last %},{% endif %}")
        + P("{{p t.forankring }}")
        + P("{%p endfor %}")
        + P("Eier: ", t.text_control("eier.navn"), " slutt")
        + P("Slutt"),
        header=P("Utkast {{ eier.navn }}"),
        core="Melding fra {{ eier.navn }}",
    ),
    FORM,
    Målform.NB,
)
RENDERED = TEMPLATE.render(MELDING)


def test_an_untouched_document_says_what_it_should() -> None:
    """No difference, though much is printed in its text."""
    assert verify(RENDERED, TEMPLATE, MELDING) == ()


@pytest.mark.parametrize(
    ("part", "old", "new", "expected", "found"),
    [
        ("word/document.xml", "for 2025", "for ", "Skjema 2025 for 2025", "Skjema 2025 for "),
        ("word/document.xml", "2025 for", "for", "Skjema 2025 for 2025", "Skjema for 2025"),
        ("word/document.xml", "Slutt<", "EKSTRA Slutt<", "Slutt", "EKSTRA Slutt"),
        ("word/document.xml", '<w:p><w:r><w:t xml:space="preserve">Slutt</w:t></w:r></w:p>', "",
         "Slutt", None),
        ("word/document.xml", "<w:sectPr>", f"{P('Mer')}<w:sectPr>", None, "Mer"),
        ("word/document.xml", " slutt", "", "Eier:  slutt", "Eier: "),
        ("word/document.xml", "Lese,", "Lese", "1. Lese,", "1. Lese"),
        ("word/document.xml", "<w:b/>", "",
         "**fet** og *skrå* [her](https://x.no)", "fet og *skrå* [her](https://x.no)"),
        ("word/document.xml", "<w:i/>", "<w:b/>",
         "**fet** og *skrå* [her](https://x.no)", "**fet** og **skrå** [her](https://x.no)"),
        ("word/_rels/document.xml.rels", "https://x.no", "https://y.no",
         "**fet** og *skrå* [her](https://x.no)", "**fet** og *skrå* [her](https://y.no)"),
        ("word/document.xml", '<w:ilvl w:val="1"/>', '<w:ilvl w:val="0"/>', "under", "under"),
        ("word/document.xml", "SvarOverskrift2", "Normal", "Tittel", "Tittel"),
        ("word/header.xml", "Utkast ", "", "Utkast Fjord & Fjell", "Fjord & Fjell"),
        ("docProps/core.xml", " fra ", " ", "Melding fra Fjord & Fjell", "Melding Fjord & Fjell"),
    ],
)  # fmt: skip
def test_a_change_outside_the_controls_is_found(
    part: str, old: str, new: str, expected: str | None, found: str | None
) -> None:
    """Text lost, text added, a mark, a link's address, a list's level."""
    parts = t.unpacked(RENDERED)
    assert old.encode() in parts[part]
    parts[part] = parts[part].replace(old.encode(), new.encode(), 1)
    (difference,) = verify(t.packed(parts), TEMPLATE, MELDING)
    assert (difference.address, difference.expected, difference.found) == ("", expected, found)


def test_a_part_that_is_gone_is_found() -> None:
    """With everything it was to say."""
    parts = t.unpacked(RENDERED)
    types = parts["[Content_Types].xml"]
    parts["[Content_Types].xml"] = types.replace(b".header+xml", b".settings+xml")
    (difference,) = verify(t.packed(parts), TEMPLATE, MELDING)
    assert (difference.part, difference.found) == ("word/header.xml", None)
