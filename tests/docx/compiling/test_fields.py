"""A template may have the fields of a list; one that runs or fetches is refused, with its place."""

import time
from collections.abc import Iterator

import pytest

from tests.support import templates as t

GOOD = t.paragraph("{{ eier.navn }}")
_WORD = "application/vnd.openxmlformats-officedocument.wordprocessingml"


def char(kind: str) -> str:
    """Write what begins, parts or ends a field."""
    return f'<w:r><w:fldChar w:fldCharType="{kind}"/></w:r>'


def code(text: str, name: str = "instrText") -> str:
    """Write a piece of an instruction."""
    return f'<w:r><w:{name} xml:space="preserve">{text}</w:{name}></w:r>'


def field(*pieces: str, result: str = "svar") -> str:
    """Write a field with an instruction in *pieces*; a text without markup becomes one."""
    inside = "".join(each if each.startswith("<") else code(each) for each in pieces)
    return char("begin") + inside + char("separate") + code(result, "t") + char("end")


def simple(instruction: str, inside: str = "") -> str:
    """Write a field in one element."""
    quoted = instruction.replace('"', "&quot;")
    return f'<w:fldSimple w:instr="{quoted}"><w:r><w:t>svar</w:t></w:r>{inside}</w:fldSimple>'


ALLOWED = [
    *(" PAGE ", "page", "PAGE\\* MERGEFORMAT", " NUMPAGES \\* Arabic ", "SECTION", "SECTIONPAGES"),
    *('DATE \\@ "d. MMMM yyyy"', "TIME", "CREATEDATE", "SAVEDATE \\l", "PRINTDATE", "EDITTIME"),
    *("DOCPROPERTY Avdeling", "TITLE", "AUTHOR", "FILENAME \\p", "SUBJECT", "INFO Title"),
    *("REF _Ref1 \\h", "PAGEREF _Toc1 \\h", "NOTEREF x", 'STYLEREF "Overskrift 1"'),
    *(
        "SEQ Tabell \\* ARABIC",
        'TOC \\o "1-3" \\h \\z \\u',
        "TC x",
        "=SUM(ABOVE)",
        "= 2 + 2",
        "EQ \\f(1;2)",
    ),
    *("FORMTEXT", "FORMCHECKBOX", "FORMDROPDOWN", "", "   "),
    *('HYPERLINK "https://udir.no"', "HYPERLINK http://udir.no", 'HYPERLINK \\l "_Toc1"'),
    *('HYPERLINK "mailto:kari.nordmann@example.no"', 'HYPERLINK "HTTPS://X.no" \\o "file:///x"'),
    *("HYPERLINK “https://udir.no”", 'HYPERLINK "#bokmerke"', 'HYPERLINK \\t "_blank" "http://x"'),
    *("ADDIN EN.CITE <EndNote/>", 'ADDIN ZOTERO_ITEM CSL_CITATION {"a": "DDE"}'),
]
REFUSED = [
    *("DDE", "DDEAUTO", "ddeauto", "INCLUDEPICTURE", "INCLUDETEXT", "INCLUDE", "LINK", "IMPORT"),
    *("DATABASE", "MACROBUTTON", "GOTOBUTTON", "FILLIN", "ASK", "SET", "QUOTE", "MERGEFIELD"),
    *("IF", "EMBED", "CONTROL", "HTMLCONTROL", "PRINT", "AUTOTEXT", "RD", "DOCVARIABLE", "NEXT"),
    *("MERGEREC", "ADDRESSBLOCK", "GREETINGLINE", "USERNAME", "COMPARE", "DISPLAYBARCODE", "PAGES"),
]


def shown(code: str) -> str:
    """Write *code* as XML holds it."""
    return code.replace("&", "&amp;").replace("<", "&lt;")


@pytest.mark.parametrize("instruction", ALLOWED)
def test_ordinary_fields_are_taken(instruction: str) -> None:
    """Pages, dates, properties, references, numbers, contents, formulas, links, form fields."""
    written = shown(instruction)
    assert t.codes(t.docx(GOOD + t.paragraph(field(written)) + t.paragraph(simple(written)))) == []


@pytest.mark.parametrize("name", REFUSED)
def test_any_other_field_is_refused_by_its_name(name: str) -> None:
    """Also in small letters, without a blank, and in one element."""
    argument = '"c:\\\\windows\\\\cmd.exe" "/k calc"'
    for written in (field(f" {name} {argument} "), field(f"{name}\\* MERGEFORMAT"),
                    simple(f"{name} {argument}")):  # fmt: skip
        (found,) = t.checked(t.docx(GOOD + t.paragraph("Her: ", written)))

        assert (found.code, found.params) == ("BM829", {"felt": name.upper()})
        assert (found.part, found.paragraph) == ("word/document.xml", 2)
        assert found.around == "Her: svar"


SPLIT = {
    "over runs": field("DD", "EAU", "TO x"),
    "over paragraphs": f"{char('begin')}{code('DDEAUTO')}</w:p><w:p>{code('x')}{char('end')}",
    "with marks between": field("DDE", '<w:proofErr w:type="spellStart"/>', "AUTO x"),
    "partly inserted": field("DDE", f'<w:ins w:id="9" w:author="x">{code("AUTO x")}</w:ins>'),
    "partly deleted": field(
        "DDE", f'<w:del w:id="9" w:author="x">{code("PAGE", "delInstrText")}</w:del>', "AUTO x"
    ),
    "before it was deleted": field(
        f'<w:del w:id="9" w:author="x">{code("DDEAUTO x", "delInstrText")}</w:del>', "PAGE"
    ),
    "as ordinary text": f"{char('begin')}{code('DDEAUTO x', 't')}{char('end')}",
    "without a result": f"{char('begin')}{code('DDEAUTO x')}{char('end')}",
    "without an end": f"{char('begin')}{code('DDEAUTO x')}",
    "without a beginning": code("DDEAUTO x"),
    "in what another shows": field("PAGE", result="").replace(
        char("end"), field("DDEAUTO x") + char("end")
    ),
    "in what another is told": field("= 1 + ", field("DDEAUTO x")),
    "in one element round another": simple("PAGE", field("DDEAUTO x")),
    "after what is no field": char("end") + char("separate") + field("DDEAUTO x"),
}


@pytest.mark.parametrize("name", SPLIT)
def test_a_field_is_read_as_word_reads_it(name: str) -> None:
    """However its instruction is divided, and whatever stands round it."""
    assert "DDEAUTO" in [
        each.params.get("felt") for each in t.checked(t.docx(GOOD + t.paragraph(SPLIT[name])))
    ]


MC = 'xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" xmlns:ny="urn:ny"'
SKIPPED = f'<mc:AlternateContent {MC}><mc:Choice Requires="ny">{{}}</mc:Choice><mc:Fallback>{{}}'
SKIPPED += "</mc:Fallback></mc:AlternateContent>"
MIXED = {
    "a name in a version that is skipped": field(SKIPPED.format(code("PAGE "), code("DDEAUTO x"))),
    "a name in another's element": field(
        f'<x:x xmlns:x="urn:x">{code("PAGE ")}</x:x>', "DDEAUTO x"
    ),
    "a field that begins where it is skipped": (
        char("begin") + SKIPPED.format(char("begin") + code("PAGE "), "") + code("DDEAUTO x")
        + char("end") * 2
    ),
    "a field that ends where it is skipped": (
        char("begin") + code("PAGE ") + SKIPPED.format(char("end"), "") + code("DDEAUTO x")
        + char("end")
    ),
    "a result that begins where it is skipped": (
        char("begin") + SKIPPED.format(char("separate"), "") + code("DDEAUTO x", "t")
        + char("end")
    ),
}  # fmt: skip


@pytest.mark.parametrize("name", MIXED)
def test_a_field_is_all_of_it_in_one_version_of_the_text(name: str) -> None:
    """What Word passes over must not make another field of the rest."""
    assert "BM829" in t.codes(t.docx(GOOD + t.paragraph(MIXED[name])))


def test_a_field_may_stand_in_each_version() -> None:
    """A page number in a text box is written twice by Word itself."""
    both = SKIPPED.format(field("PAGE"), field("PAGE"))
    assert t.codes(t.docx(GOOD + t.paragraph(both))) == []


@pytest.mark.parametrize(
    "pieces",
    [
        ("DDE", field("DOCPROPERTY x", result="AUTO"), " x"),
        (field("DOCPROPERTY x", result="DDEAUTO x"),),
        (simple("TITLE"), " cmd"),
    ],
)
def test_a_name_that_another_field_makes_is_not_known(pieces: tuple[str, ...]) -> None:
    """A field that is allowed could say the name of one that is not."""
    found = t.checked(t.docx(GOOD + t.paragraph(field(*pieces))))

    assert [each.code for each in found] == ["BM829"]
    assert "{…}" in found[0].params["felt"]


@pytest.mark.parametrize(
    ("instruction", "address"),
    [
        ('HYPERLINK "file:///c:/x.exe"', "file:///c:/x.exe"),
        ('HYPERLINK "\\\\\\\\x.no\\\\a"', "\\\\x.no\\a"),
        ("HYPERLINK javascript:alert(1)", "javascript:alert(1)"),
        ('HYPERLINK "plan.docx" \\l "kap"', "plan.docx"),
        ('HYPERLINK \\o "tips" "ftp://x.no"', "ftp://x.no"),
        ('HYPERLINK "https://x.no" "file:///c"', "file:///c"),
        ('hyperlink "ms-word:ofe|u|http://x.no"', "ms-word:ofe|u|http://x.no"),
    ],
)
def test_a_link_leads_to_the_web_or_an_e_mail(instruction: str, address: str) -> None:
    """Nothing else: a file on somebody's machine, a script, another program."""
    (found,) = t.checked(t.docx(GOOD + t.paragraph(field(instruction))))

    assert (found.code, found.params) == ("BM830", {"adresse": address})


def everywhere() -> Iterator[tuple[str, bytes]]:
    """Yield a template with a field in each place that may hold text."""
    dde = t.paragraph(field("DDEAUTO x"))
    box = f"<w:r><w:pict><w:txbxContent>{dde}</w:txbxContent></w:pict></w:r>"
    yield "a table", t.docx(GOOD + t.table([dde]) + t.paragraph(""))
    yield "a text box", t.docx(GOOD + t.paragraph(box))
    yield "a text box in a field", t.docx(GOOD + t.paragraph(field("PAGE", box)))
    yield "a header", t.docx(GOOD, header=dde)
    yield "a footer", t.docx(GOOD, footer=dde)
    yield "a footnote", t.docx(GOOD, footnotes=f'<w:footnote w:id="2">{dde}</w:footnote>')
    yield "a control", t.docx(GOOD + t.control("", "", dde).replace('<w:tag w:val=""/>', ""))
    comment = f'<w:comments xmlns:w="{t.W}"><w:comment w:id="1">{dde}</w:comment></w:comments>'
    yield (
        "a comment",
        t.joined(t.docx(GOOD), "word/comments.xml", comment, kind=f"{_WORD}.comments+xml",
                 relation="comments"),
    )  # fmt: skip
    blocks = (
        f'<w:glossaryDocument xmlns:w="{t.W}"><w:docParts><w:docPart><w:docPartBody>{dde}'
        "</w:docPartBody></w:docPart></w:docParts></w:glossaryDocument>"
    )
    yield (
        "a building block",
        t.joined(t.docx(GOOD), "word/glossary/document.xml", blocks,
                 kind=f"{_WORD}.document.glossary+xml", relation="glossaryDocument"),
    )  # fmt: skip


EVERYWHERE = dict(everywhere())


@pytest.mark.parametrize("where", EVERYWHERE)
def test_a_field_is_found_wherever_it_stands(where: str) -> None:
    """Body, headers, footers, notes, comments, text boxes, building blocks."""
    assert t.codes(EVERYWHERE[where]) == ["BM829"]


def test_the_fields_of_a_long_part_are_read_once() -> None:
    """Fields in fields, that never end, are no more work than others."""
    deep = t.paragraph(*[char("begin") + code("PAGE ")] * 20_000)
    start = time.process_time()
    t.codes(t.docx(GOOD + deep))

    assert time.process_time() - start < 6
