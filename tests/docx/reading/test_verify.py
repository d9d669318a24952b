"""What is changed in a finished document is found by reading it back, wherever it stands."""

import pytest
from lxml import etree

from behovsmelding.docx import compile_template, verify
from behovsmelding.docx.ooxml.xml import parse
from behovsmelding.form import load_form
from behovsmelding.kollektiv.model import Behovsmelding as Kollektiv
from behovsmelding.lokal.model import Behovsmelding, Eier, Tiltak
from behovsmelding.model.felles import Målform
from tests.support import templates as t

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
        footer=P("Utdanningsdirektoratet"),
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
    found = [(each.part, each.found) for each in verify(t.packed(parts), TEMPLATE, MELDING)]
    assert found == [("word/header.xml", None), ("[Content_Types].xml", None)]


BODY, FOOTER = "word/document.xml", "word/footer.xml"


def look(
    text: str, properties: str, opening: str = '<w:t xml:space="preserve">'
) -> tuple[str, str]:
    """Give the run that begins with *text* the look of *properties*."""
    run = f"{opening}{text}"
    return f"<w:r>{run}", f"<w:r><w:rPr>{properties}</w:rPr>{run}"


@pytest.mark.parametrize(
    ("part", "change", "place"),
    [
        (BODY, look("Fjord", '<w:u w:val="single"/>', "<w:t>"), ("eier.navn", None)),
        (BODY, look("Fjord", "<w:vanish/>", "<w:t>"), ("eier.navn", None)),
        (BODY, ("<w:text/>", '<w:lock w:val="contentLocked"/><w:text/>'), ("eier.navn", None)),
        (BODY, look("Slutt", "<w:vanish/>"), ("", 10)),
        (BODY, look(" og ", "<w:strike/>"), ("", 4)),
        (BODY, look("2. Regne", '<w:color w:val="FFFFFF"/>'), ("", 8)),
        (BODY, ('<w:p><w:r><w:t xml:space="preserve">Slutt',
                '<w:p><w:pPr><w:jc w:val="right"/></w:pPr><w:r><w:t>Slutt'), ("", 10)),
        (BODY, ("<w:sectPr>", '<w:sectPr><w:pgMar w:left="9"/>'), ("", None)),
        (FOOTER, look("Utdanningsdirektoratet", '<w:sz w:val="2"/>'), ("", 1)),
        (FOOTER, ("direktoratet", "departementet"), ("", 1)),
        (FOOTER, ("<w:r>", "<w:r><w:br/>"), ("", 1)),
        ("word/styles.xml", ("808080", "FFFFFF"), ("", None)),
    ],
)  # fmt: skip
def test_nothing_that_shows_is_changed_unnoticed(
    part: str, change: tuple[str, str], place: tuple[str, int | None]
) -> None:
    """The look of an answer, of the form, and parts that print nothing."""
    parts = t.unpacked(RENDERED)
    parts[part] = replaced(parts[part], *change)
    (found,) = verify(t.packed(parts), TEMPLATE, MELDING)

    assert (found.part, found.address, found.paragraph) == (part, *place)


def test_a_static_paragraph_that_is_gone_is_found() -> None:
    """Also in a part that prints no answer: where it stood, and what it said."""
    parts = t.unpacked(RENDERED)
    parts[FOOTER] = replaced(parts[FOOTER], P("Utdanningsdirektoratet"), "<w:p/>")
    (found,) = verify(t.packed(parts), TEMPLATE, MELDING)

    assert (found.expected, found.found, found.paragraph) == ("Utdanningsdirektoratet", "", 1)


def test_a_part_that_came_in_is_found() -> None:
    """A picture, or whatever else nobody rendered."""
    parts = t.unpacked(RENDERED) | {"word/media/x.png": b"x"}

    assert [each.part for each in verify(t.packed(parts), TEMPLATE, MELDING)] == [
        "word/media/x.png"
    ]


def test_what_word_writes_anew_is_no_change() -> None:
    """Revision marks, spelling marks, a text in several runs: nobody changed anything."""
    parts = t.unpacked(RENDERED)
    run = '<w:r w:rsidR="00A1"><w:t xml:space="preserve">'
    runs = f'{run}Sl</w:t></w:r><w:proofErr w:type="spellStart"/>{run}utt</w:t></w:r>'
    for old, new in (
        (P("Slutt"), f'<w:p w:rsidR="00A1" w14:paraId="1234ABCD">{runs}</w:p>'),
        look("Fjord", '<w:lang w:val="nb-NO"/>', "<w:t>"),
        ('<w:id w:val="1000"/>', '<w:id w:val="-77"/>'),
    ):
        parts[BODY] = replaced(parts[BODY], old, new)

    assert verify(t.packed(parts), TEMPLATE, MELDING) == ()


def replaced(data: bytes, old: str, new: str) -> bytes:
    """Put *new* in the place of the last *old*."""
    before, found, after = data.decode().rpartition(old)
    assert found
    return f"{before}{new}{after}".encode()


def spots(part: str) -> list[tuple[int, str]]:
    """Return what can be changed in a part: each element, by its number, and what of it."""
    root = parse(t.unpacked(RENDERED)[part], part)
    return [
        (number, what)
        for number, element in enumerate(root.iter("*"))
        for what in [*element.attrib, *(["text"] if element.text else [])]
    ]


@pytest.mark.parametrize("part", [BODY, "word/header.xml", FOOTER, "docProps/core.xml"])
def test_no_single_change_goes_unnoticed(part: str) -> None:
    """Every attribute and every text of every part that holds text, one by one."""
    unnoticed = set()
    for number, what in spots(part):
        parts = t.unpacked(RENDERED)
        root = parse(parts[part], part)
        element = next(each for at, each in enumerate(root.iter("*")) if at == number)
        if what == "text":
            element.text += "1"
        else:
            element.set(what, element.get(what) + "1")
        parts[part] = etree.tostring(root)
        if not verify(t.packed(parts), TEMPLATE, MELDING):
            unnoticed.add((element.tag.rpartition("}")[2], what.rpartition("}")[2]))

    # Word's own number of a control, and that a text without blanks at its ends may not lose them.
    assert unnoticed <= {("id", "val"), ("t", "space")}


def test_a_blank_that_word_no_longer_shows_is_found() -> None:
    """At the end of a text a blank is shown only when the text asks for it."""
    parts = t.unpacked(RENDERED)
    parts[BODY] = replaced(parts[BODY], '<w:t xml:space="preserve">Eier: ', "<w:t>Eier: ")
    (found,) = verify(t.packed(parts), TEMPLATE, MELDING)

    assert found.paragraph == 9


LISTS = compile_template(t.docx(P("{{p plan }}") + P("Slutt")), load_form("2027"), Målform.NB)


def listed(plan: str) -> bytes:
    """Render *plan* outside controls."""
    return LISTS.render(Kollektiv(skjema="2027", plan=plan))


@pytest.mark.parametrize(
    ("said", "shown", "expected", "found"),
    [
        ("3. a\n4. b", "1. a\n2. b", "3. a", "1. a"),
        ("1. a\n2. b", "7. a\n8. b", "1. a", "7. a"),
        ("1. a\n2. b\n\nx\n\n3. c\n4. d", "1. a\n2. b\n\nx\n\n1. c\n2. d", "3. c", "1. c"),
        ("- a\n- b", "1. a\n2. b", "a", "1. a"),
        ("1. a\n2. b", "- a\n- b", "1. a", "a"),
    ],
)
def test_a_list_that_counts_otherwise_is_found(
    said: str, shown: str, expected: str, found: str
) -> None:
    """Where it starts, and whether it counts at all, outside controls as well as in them."""
    melding = Kollektiv(skjema="2027", plan=said)

    assert verify(listed(said), LISTS, melding) == ()
    first = verify(listed(shown), LISTS, melding)[0]
    assert (first.part, first.expected, first.found) == ("word/document.xml", expected, found)


def test_lists_outside_controls_that_count_alike_are_told_apart() -> None:
    """Lists in lists, several of each, and those of the template itself."""
    plan = "1. a\n2. b\n  - c\n  - d\n3. e\n  1. f\n  2. g\n\n## h\n\n5. i\n6. j\n\nk\n\n1. l\n2. m"

    assert verify(listed(plan), LISTS, Kollektiv(skjema="2027", plan=plan)) == ()
