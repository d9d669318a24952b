"""Build small Word files by hand, for the tests of the Word engine."""

import io
from collections.abc import Mapping
from zipfile import ZIP_DEFLATED, ZipFile, ZipInfo

from behovsmelding.docx import Finding, check_template, compile_template, verify
from behovsmelding.form import load_form
from behovsmelding.lokal.model import Behovsmelding, Eier
from behovsmelding.model.felles import Målform

W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
_NAMES = (
    f'xmlns:w="{W}" xmlns:w14="http://schemas.microsoft.com/office/word/2010/wordml"'
    ' xmlns:w15="http://schemas.microsoft.com/office/word/2012/wordml"'
    ' xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"'
    ' xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"'
    ' mc:Ignorable="w14 w15"'
)
_MAIN = "application/vnd.openxmlformats-officedocument.wordprocessingml"
_OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
_PACKAGE = "http://schemas.openxmlformats.org/package/2006"
_STYLES = f"""<w:styles {_NAMES}>
<w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:name w:val="Normal"/></w:style>
<w:style w:type="character" w:styleId="PlaceholderText"><w:name w:val="Placeholder Text"/>
<w:rPr><w:color w:val="808080"/></w:rPr></w:style>
<w:style w:type="character" w:styleId="Hyperlink"><w:name w:val="Hyperlink"/>
<w:rPr><w:color w:val="0563C1"/><w:u w:val="single"/></w:rPr></w:style></w:styles>"""
_THEME = "application/vnd.openxmlformats-officedocument.theme+xml"
_COLOURS = "".join(
    f'<a:{name}><a:srgbClr val="{value}"/></a:{name}>'
    for name, value in {
        "dk1": "000000", "lt1": "FFFFFF", "dk2": "44546A", "lt2": "E7E6E6", "accent1": "4472C4",
        "accent2": "ED7D31", "accent3": "A5A5A5", "accent4": "FFC000", "accent5": "5B9BD5",
        "accent6": "70AD47", "hlink": "0563C1", "folHlink": "954F72",
    }.items()
)  # fmt: skip
_FONTS = '<a:latin typeface="Calibri"/><a:ea typeface=""/><a:cs typeface=""/>'
_FILL = '<a:solidFill><a:schemeClr val="phClr"/></a:solidFill>'
_THEME_XML = (
    '<a:theme xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" name="x">'
    f'<a:themeElements><a:clrScheme name="x">{_COLOURS}</a:clrScheme><a:fontScheme name="x">'
    f"<a:majorFont>{_FONTS}</a:majorFont><a:minorFont>{_FONTS}</a:minorFont></a:fontScheme>"
    f'<a:fmtScheme name="x"><a:fillStyleLst>{_FILL * 3}</a:fillStyleLst>'
    f"<a:lnStyleLst>{f'<a:ln>{_FILL}</a:ln>' * 3}</a:lnStyleLst><a:effectStyleLst>"
    f"{'<a:effectStyle><a:effectLst/></a:effectStyle>' * 3}</a:effectStyleLst>"
    f"<a:bgFillStyleLst>{_FILL * 3}</a:bgFillStyleLst></a:fmtScheme></a:themeElements>"
    "</a:theme>"
)
_FURNITURE = {
    "settings": (f"{_MAIN}.settings+xml", f"<w:settings {_NAMES}/>"),
    "fontTable": (f"{_MAIN}.fontTable+xml", f"<w:fonts {_NAMES}/>"),
    "theme": (
        _THEME,
        _THEME_XML,
    ),
}
"""What Word puts in every file and no test looks at."""
_KINDS = {"header": "header", "footer": "footer", "footnotes": "footnotes"}
_ROOTS = {"header": "hdr", "footer": "ftr", "footnotes": "footnotes"}


def paragraph(*runs: str, style: str = "") -> str:
    """Write a paragraph of *runs*; a text without markup becomes a run."""
    properties = f'<w:pPr><w:pStyle w:val="{style}"/></w:pPr>' if style else ""
    return f"<w:p>{properties}{''.join(_run(each) for each in runs)}</w:p>"


def _run(text: str) -> str:
    if text.startswith("<"):
        return text
    return f'<w:r><w:t xml:space="preserve">{text}</w:t></w:r>'


def table(*rows: list[str], grid: bool = True) -> str:
    """Write a table; a cell without markup is one paragraph."""
    cells = [
        "<w:tr>" + "".join(each if each.startswith("<w:sdt") else cell(each) for each in row)
        + "</w:tr>"
        for row in rows
    ]  # fmt: skip
    columns = '<w:gridCol w:w="2000"/>' * max(len(row) for row in rows)
    lines = f"<w:tblGrid>{columns}</w:tblGrid>" if grid else ""
    return (
        f'<w:tbl><w:tblPr><w:tblW w:w="0" w:type="auto"/></w:tblPr>{lines}{"".join(cells)}</w:tbl>'
    )


def cell(content: str) -> str:
    """Write a cell."""
    inside = content if content.startswith("<") else paragraph(content)
    return f'<w:tc><w:tcPr><w:tcW w:w="2000" w:type="dxa"/></w:tcPr>{inside}</w:tc>'


def prompt(text: str = "Klikk eller trykk her for å skrive inn tekst.") -> str:
    """Write the run of a prompt."""
    return f'<w:r><w:rPr><w:rStyle w:val="PlaceholderText"/></w:rPr><w:t>{text}</w:t></w:r>'


def control(tag: str, kind: str, content: str, *, prompts: bool = True, extra: str = "") -> str:
    """Write a content control."""
    plc = "<w:showingPlcHdr/>" if prompts else ""
    return (
        f'<w:sdt><w:sdtPr><w:alias w:val="{tag}"/><w:tag w:val="{tag}"/><w:id w:val="1"/>{extra}'
        f"{plc}{kind}</w:sdtPr><w:sdtContent>{content}</w:sdtContent></w:sdt>"
    )


def text_control(tag: str, *, lines: bool = False) -> str:
    """Write a plain-text control, within a paragraph."""
    return control(tag, '<w:text w:multiLine="1"/>' if lines else "<w:text/>", prompt())


def rich_control(tag: str) -> str:
    """Write a rich-text control round paragraphs."""
    return control(tag, "", paragraph(prompt()))


def tick(tag: str) -> str:
    """Write a tick box, within a paragraph."""
    box = (
        '<w14:checkbox><w14:checked w14:val="0"/><w14:checkedState w14:val="2612"'
        ' w14:font="MS Gothic"/><w14:uncheckedState w14:val="2610" w14:font="MS Gothic"/>'
        "</w14:checkbox>"
    )
    font = '<w:rFonts w:ascii="MS Gothic" w:hAnsi="MS Gothic" w:eastAsia="MS Gothic"/>'
    return control(tag, box, f"<w:r><w:rPr>{font}</w:rPr><w:t>☐</w:t></w:r>", prompts=False)


def choice(tag: str, items: Mapping[str, str], *, closed: bool = False) -> str:
    """Write a list to choose from, within a paragraph; *closed* takes nothing but its items."""
    name = "dropDownList" if closed else "comboBox"
    listed = "".join(
        f'<w:listItem w:displayText="{shown}" w:value="{value}"/>' for value, shown in items.items()
    )
    return control(tag, f"<w:{name}>{listed}</w:{name}>", prompt("Velg et element."))


def repeated(tag: str, content: str) -> str:
    """Write a repeating section with one item."""
    item = (
        '<w:sdt><w:sdtPr><w:id w:val="1"/><w15:repeatingSectionItem/></w:sdtPr>'
        f"<w:sdtContent>{content}</w:sdtContent></w:sdt>"
    )
    return control(tag, "<w15:repeatingSection/>", item, prompts=False)


def docx(body: str, *, core: str = "", parts: Mapping[str, str | bytes] | None = None,
         **stories: str) -> bytes:  # fmt: skip
    """Pack a Word file: *stories* are `header`, `footer` and `footnotes`; *core* is its title."""
    overrides = [("word/document.xml", f"{_MAIN}.document.main+xml"),
                 ("word/styles.xml", f"{_MAIN}.styles+xml")]  # fmt: skip
    relations = [("rId1", "styles", "styles.xml")]
    references = ""
    files: dict[str, str | bytes] = {}
    for name, (kind, content) in _FURNITURE.items():
        files[f"word/{name}.xml"] = content
        overrides.append((f"word/{name}.xml", kind))
        relations.append((f"rId{name}", name, f"{name}.xml"))
    for number, (name, content) in enumerate(stories.items(), 2):
        files[f"word/{name}.xml"] = f"<w:{_ROOTS[name]} {_NAMES}>{content}</w:{_ROOTS[name]}>"
        overrides.append((f"word/{name}.xml", f"{_MAIN}.{_KINDS[name]}+xml"))
        relations.append((f"rId{number}", _KINDS[name], f"{name}.xml"))
        if name != "footnotes":
            references += f'<w:{name}Reference w:type="default" r:id="rId{number}"/>'
    package = '<Relationship Id="rId1" Type="{0}/officeDocument" Target="word/document.xml"/>'
    top = package.format(_OFFICE)
    if core:
        files["docProps/core.xml"] = (
            f'<cp:coreProperties xmlns:cp="{_PACKAGE}/metadata/core-properties"'
            f' xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:title>{core}</dc:title>'
            "</cp:coreProperties>"
        )
        overrides.append(("docProps/core.xml", f"application/vnd.{_CORE}"))
        top += (f'<Relationship Id="rId2" Type="{_PACKAGE}/relationships/metadata/core-properties"'
                ' Target="docProps/core.xml"/>')  # fmt: skip
    named = "".join(
        f'<Override PartName="/{part}" ContentType="{kind}"/>' for part, kind in overrides
    )
    linked = "".join(
        f'<Relationship Id="{key}" Type="{_OFFICE}/{kind}" Target="{target}"/>'
        for key, kind, target in relations
    )
    sections = f"<w:sectPr>{references}</w:sectPr>"
    files |= {
        "[Content_Types].xml": f'<Types xmlns="{_PACKAGE}/content-types"><Default Extension="rels"'
        f' ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default'
        f' Extension="xml" ContentType="application/xml"/>{named}</Types>',
        "_rels/.rels": f'<Relationships xmlns="{_PACKAGE}/relationships">{top}</Relationships>',
        "word/_rels/document.xml.rels": f'<Relationships xmlns="{_PACKAGE}/relationships">'
        f"{linked}</Relationships>",
        "word/document.xml": f"<w:document {_NAMES}><w:body>{body}{sections}</w:body></w:document>",
        "word/styles.xml": _STYLES,
    }
    return packed(files | dict(parts or {}))


_CORE = "openxmlformats-package.core-properties+xml"


def packed(files: Mapping[str, str | bytes]) -> bytes:
    """Zip *files*."""
    out = io.BytesIO()
    with ZipFile(out, "w", ZIP_DEFLATED) as package:
        for name, content in files.items():
            # Of no time: the same files make the same template, whatever the clock says.
            package.writestr(ZipInfo(name), content, ZIP_DEFLATED)
    return out.getvalue()


def joined(  # noqa: PLR0913 - what there is to say of a part
    data: bytes, part: str, content: str | bytes, *, kind: str, relation: str,
    owner: str = "word/document.xml",
) -> bytes:  # fmt: skip
    """Add a part to a Word file, of the content type *kind*, in *relation* to its *owner*.

    A *relation* without a colon is one of Office's own; `""` owns what is the package's.
    """
    files: dict[str, str | bytes] = {**unpacked(data), part: content}
    own = f'<Override PartName="/{part}" ContentType="{kind}"/></Types>'
    types = unpacked(data)["[Content_Types].xml"].decode()
    files["[Content_Types].xml"] = types.replace("</Types>", own)
    key = "rId." + part.replace("/", ".")
    return related(packed(files), relation, f"/{part}", owner=owner, key=key)


def related(  # noqa: PLR0913 - what there is to say of a relationship
    data: bytes, relation: str, target: str, *, owner: str = "word/document.xml",
    key: str = "rIdOwn", outside: bool = False,
) -> bytes:  # fmt: skip
    """Give a part of a Word file a relationship more; *outside* says that it leads out."""
    folder, _, name = owner.rpartition("/")
    where = f"{folder}/_rels/{name}.rels".removeprefix("/")
    known = unpacked(data)
    empty = f'<Relationships xmlns="{_PACKAGE}/relationships"></Relationships>'
    relations = known.get(where, empty.encode()).decode()
    relation = relation if ":" in relation else f"{_OFFICE}/{relation}"
    mode = ' TargetMode="External"' if outside else ""
    link = f'<Relationship Id="{key}" Type="{relation}" Target="{target}"{mode}/></Relationships>'
    return packed({**known, where: relations.replace("</Relationships>", link)})


def unpacked(data: bytes) -> dict[str, bytes]:
    """Unzip a Word file."""
    with ZipFile(io.BytesIO(data)) as package:
        return {name: package.read(name) for name in package.namelist()}


def checked(docx: bytes) -> tuple[Finding, ...]:
    """Return everything that is wrong with the template *docx* for the form of 2025."""
    return check_template(docx, load_form("2025"), Målform.NB)


def codes(docx: bytes) -> list[str]:
    """Return the codes of what is wrong with the template *docx* for the form of 2025."""
    return [each.code for each in checked(docx)]


def printed(body: str) -> str:
    """Render a template of *body*, see that nothing is lost, and return its body."""
    melding = Behovsmelding(skjema="2025", eier=Eier(navn="Narvik"))
    template = compile_template(docx(body), load_form("2025"), Målform.NB)
    document = template.render(melding)
    assert verify(document, template, melding) == ()
    return unpacked(document)["word/document.xml"].decode().partition("<w:body>")[2]
