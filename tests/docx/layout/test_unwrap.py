"""A document is unwrapped to what a person reads in it, whatever Word has wrapped it in."""

from behovsmelding.docx.layout.account import beside
from behovsmelding.docx.layout.pieces import Grid, Kind, Layout, Line
from behovsmelding.docx.layout.unwrap import unwrap
from behovsmelding.docx.ooxml.controls import Shape
from tests.support import templates as t


def laid_out(body: str) -> Layout:
    """Unwrap a document with this *body*."""
    return unwrap(t.docx(body))


def lines(body: str) -> list[str]:
    """Return the text of each line of a document with this *body*."""
    return [line.text for line in laid_out(body).lines()]


def only(body: str) -> Line:
    """Return the one line of a document with this *body*."""
    (line,) = laid_out(body).lines()
    return line


def p(content: str, properties: str = "") -> str:
    """Write a paragraph."""
    return f"<w:p>{f'<w:pPr>{properties}</w:pPr>' if properties else ''}{content}</w:p>"


def r(text: str, look: str = "") -> str:
    """Write a run."""
    return f'<w:r><w:rPr>{look}</w:rPr><w:t xml:space="preserve">{text}</w:t></w:r>'


def field(instruction: str, result: str) -> str:
    """Write a complex field, its instruction in two runs."""
    half = len(instruction) // 2
    pieces = "".join(
        f'<w:r><w:instrText xml:space="preserve">{piece}</w:instrText></w:r>'
        for piece in (instruction[:half], instruction[half:])
    )
    marks = [
        f'<w:r><w:fldChar w:fldCharType="{kind}"/></w:r>' for kind in ("begin", "separate", "end")
    ]
    return f"{marks[0]}{pieces}{marks[1]}{result}{marks[2]}"


def test_what_looks_alike_is_one_piece() -> None:
    """Word parts a text into runs at each revision and at each word it doesn't know."""
    line = only(p(r("Nar") + '<w:proofErr w:type="spellStart"/>' + r("vik ") + r("i", "<w:b/>")))
    assert [(atom.text, atom.bold) for atom in line.atoms] == [("Narvik ", False), ("i", True)]


def test_an_insertion_is_read_and_told() -> None:
    """A tracked insertion is part of the text, and it is said whose it is."""
    found = laid_out(p(r("Vi ") + f'<w:ins w:author="Kari">{r("ønsker")}</w:ins>'))
    assert [line.text for line in found.lines()] == ["Vi ønsker"]
    assert [(each.kind, each.text, each.who) for each in found.remarks] == [
        (Kind.INSERTED, "ønsker", "Kari")
    ]


def test_a_deletion_is_told_and_not_read() -> None:
    """Deleted text stands in the file still, and nobody reads it."""
    gone = '<w:del w:author="Ola"><w:r><w:delText>ikke</w:delText></w:r></w:del>'
    found = laid_out(p(r("Vi ") + gone + r("vil")))
    assert [line.text for line in found.lines()] == ["Vi vil"]
    assert [(each.kind, each.text) for each in found.remarks] == [(Kind.DELETED, "ikke")]


def test_what_was_moved_is_read_once() -> None:
    """A tracked move stands twice in the file; it is read where it came to."""
    away = f'<w:moveFrom w:author="Ola">{r("her")}</w:moveFrom>'
    to = f'<w:moveTo w:author="Ola">{r("her")}</w:moveTo>'
    found = laid_out(p(away) + p(to))
    assert [line.text for line in found.lines()] == ["", "her"]
    assert [each.kind for each in found.remarks] == [Kind.MOVED]


def test_a_paragraph_whose_end_was_deleted_goes_on() -> None:
    """Two paragraphs that somebody joined are one."""
    assert lines(p(r("Vi "), '<w:rPr><w:del w:author="Ola"/></w:rPr>') + p(r("vil"))) == ["Vi vil"]


def test_a_link_in_a_field_leads_where_it_says() -> None:
    """Word writes links as fields, too, with the address in pieces."""
    line = only(p(r("Se ") + field(' HYPERLINK "https://example.no/plan" ', r("planen"))))
    assert [(atom.text, atom.link) for atom in line.atoms] == [
        ("Se ", None),
        ("planen", "https://example.no/plan"),
    ]


def test_a_field_goes_on_over_paragraphs() -> None:
    """A field that ends in another paragraph than it began in is one field."""
    begin = (
        '<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText>HYPERLINK "https://e.no"'
    )
    rest = f'</w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r>{r("en")}'
    found = laid_out(p(begin + rest) + p(r("to") + '<w:r><w:fldChar w:fldCharType="end"/></w:r>'))
    assert [atom.link for line in found.lines() for atom in line.atoms] == ["https://e.no"] * 2


def test_nobody_wrote_the_number_of_a_page() -> None:
    """The result of a field that counts pages is no word of the document."""
    assert lines(p(r("Side ") + field(" PAGE ", r("3")))) == ["Side "]
    assert lines(p(r("Side ") + f'<w:fldSimple w:instr="NUMPAGES">{r("3")}</w:fldSimple>')) == [
        "Side "
    ]


def test_signs_are_the_characters_they_look_like() -> None:
    """A sign of a font of signs, a tab, a break; a soft hyphen is nothing."""
    box = '<w:r><w:sym w:font="Wingdings" w:char="F0FE"/></w:r>'
    assert lines(p(box + r(" Ja"))) == ["☒ Ja"]
    assert lines(p("<w:r><w:t>opp</w:t><w:softHyphen/><w:t>læring</w:t></w:r>")) == ["opplæring"]
    assert lines(p("<w:r><w:t>a</w:t><w:tab/><w:t>b</w:t><w:br/><w:t>c</w:t></w:r>")) == ["a\tb\nc"]
    assert lines(p('<w:r><w:t>a</w:t><w:br w:type="page"/></w:r>')) == ["a"]


def test_words_own_headings_are_headings() -> None:
    """A heading is told by the name of its style, in whatever language its id is."""
    styles = (
        f'<w:styles xmlns:w="{t.W}"><w:style w:type="paragraph" w:styleId="Overskrift3">'
        '<w:name w:val="heading 3"/></w:style><w:style w:type="paragraph" w:styleId="Min">'
        '<w:name w:val="Min egen"/><w:basedOn w:val="Overskrift3"/></w:style></w:styles>'
    )
    found = unwrap(
        t.docx(
            p(r("a"), '<w:pStyle w:val="Overskrift3"/>') + p(r("b"), '<w:pStyle w:val="Min"/>'),
            parts={"word/styles.xml": styles},
        )
    )
    assert [line.heading for line in found.lines()] == [3, 3]


def test_every_control_is_met_with_what_stands_in_it() -> None:
    """Controls at every level, one in another."""
    body = p(t.text_control("navn")) + t.rich_control("plan")
    found = laid_out(t.repeated("tiltak", body))
    (story,) = (each for each in found.stories if each.is_body)
    assert [(each.tag, each.shape) for each in story.controls] == [
        ("tiltak", Shape.REPEAT),
        (None, None),
        ("navn", Shape.TEXT),
        ("plan", Shape.RICH),
    ]
    inner = [line.atoms[0].control for line in found.lines()]
    assert [[each.tag for each in control.chain()] for control in inner if control] == [
        ["navn", None, "tiltak"],
        ["plan", None, "tiltak"],
    ]


def test_a_legacy_form_field_is_a_control() -> None:
    """Its name is what it is called, and a box or a list shows what was chosen."""

    def legacy(kind: str) -> str:
        data = f'<w:ffData><w:name w:val="Felt1"/>{kind}</w:ffData>'
        begin = f'<w:r><w:fldChar w:fldCharType="begin">{data}</w:fldChar></w:r>'
        return p(begin + '<w:r><w:fldChar w:fldCharType="end"/></w:r>')

    ticked = only(legacy('<w:checkBox><w:default w:val="1"/></w:checkBox>'))
    assert ticked.text == "☒"
    control = ticked.atoms[0].control
    assert control is not None
    assert (control.alias, control.ticked, control.is_legacy) == ("Felt1", True, True)
    entries = '<w:listEntry w:val="Regional"/><w:listEntry w:val="Desentralisert"/>'
    assert only(legacy(f'<w:ddList><w:result w:val="1"/>{entries}</w:ddList>')).text == (
        "Desentralisert"
    )
    assert only(legacy(f"<w:ddList>{entries}</w:ddList>")).text == "Regional"


def test_a_table_is_a_grid() -> None:
    """With the columns that each cell covers."""
    row = (
        '<w:tr><w:tc><w:tcPr><w:gridSpan w:val="2"/></w:tcPr><w:p/></w:tc><w:tc>'
        "<w:tcPr><w:vMerge/></w:tcPr><w:p/></w:tc></w:tr>"
    )
    (story,) = (each for each in laid_out(f"<w:tbl>{row}</w:tbl>").stories if each.is_body)
    grid = story.blocks[0]
    assert isinstance(grid, Grid)
    assert [(cell.column, cell.span, cell.goes_on) for cell in grid.rows[0]] == [
        (0, 2, False),
        (2, 1, True),
    ]


def test_a_deleted_row_is_told() -> None:
    """It stands in the file until somebody accepts that it is gone."""
    kept = f"<w:tr><w:tc>{p(r('a'))}</w:tc></w:tr>"
    gone = f"<w:tr><w:trPr><w:del w:author='Ola'/></w:trPr><w:tc>{p(r('b'))}</w:tc></w:tr>"
    found = laid_out(f"<w:tbl>{kept}{gone}</w:tbl>")
    assert [line.text for line in found.lines()] == ["a"]
    assert [(each.kind, each.text) for each in found.remarks] == [(Kind.DELETED, "b")]


def test_a_text_box_is_read_once() -> None:
    """It stands twice in the file, for new programs and for old ones."""
    box = f"<w:txbxContent>{p(r('i boksen'))}</w:txbxContent>"
    both = (
        f'<mc:AlternateContent><mc:Choice Requires="wps"><w:drawing>{box}'
        f"</w:drawing></mc:Choice><mc:Fallback><w:pict>{box}</w:pict></mc:Fallback>"
        "</mc:AlternateContent>"
    )
    assert lines(p(r("ved") + f"<w:r>{both}</w:r>")) == ["ved", "i boksen"]


def test_the_account_names_the_words_that_the_other_lacks() -> None:
    """What two documents have in common is left out, word by word, in both directions."""
    form, filled = laid_out(p(r("Ved videreføring"))), laid_out(p(r("Ved videreføring - DEKOM")))
    nothing = lambda _: False  # noqa: E731
    assert [each.text for each in beside(filled, form, nothing)] == ["- DEKOM"]
    assert list(beside(form, filled, nothing)) == []
