"""The parts of a workbook that are the same whatever it says: its styles, its sheets by name."""

import re
from collections.abc import Sequence
from enum import Enum
from xml.sax.saxutils import escape, quoteattr

_HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
_MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
_OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
_PACKAGE = "http://schemas.openxmlformats.org/package/2006"
_TYPES = "application/vnd.openxmlformats-officedocument.spreadsheetml"
_CORE = "application/vnd.openxmlformats-package.core-properties+xml"
_FORBIDDEN = re.compile(r"[\[\]:*?/\\]")
_LONGEST = 31
"""How long the name of a sheet may be."""


class Style(Enum):
    """How a cell looks, by its place in the table of styles."""

    PLAIN = 0
    HEADING = 1
    TEXT = 2
    KRONER = 3
    NUMBER = 4
    DATE = 5
    SUM = 6
    TITLE = 7
    WRAPPED = 8


_STYLES = f"""{_HEAD}<styleSheet xmlns="{_MAIN}">\
<numFmts count="1"><numFmt numFmtId="164" formatCode="dd\\.mm\\.yyyy"/></numFmts>\
<fonts count="3"><font><sz val="11"/><name val="Calibri"/><family val="2"/></font>\
<font><b/><sz val="11"/><name val="Calibri"/><family val="2"/></font>\
<font><b/><sz val="16"/><name val="Calibri"/><family val="2"/></font></fonts>\
<fills count="3"><fill><patternFill patternType="none"/></fill>\
<fill><patternFill patternType="gray125"/></fill>\
<fill><patternFill patternType="solid"><fgColor rgb="FFE6ECF2"/><bgColor indexed="64"/>\
</patternFill></fill></fills>\
<borders count="2"><border><left/><right/><top/><bottom/><diagonal/></border>\
<border><left/><right/><top style="thin"><color auto="1"/></top><bottom/><diagonal/></border>\
</borders>\
<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>\
<cellXfs count="9"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/>\
<xf numFmtId="0" fontId="1" fillId="2" borderId="0" xfId="0" applyFont="1" applyFill="1"/>\
<xf numFmtId="49" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1"/>\
<xf numFmtId="3" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1"/>\
<xf numFmtId="1" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1"/>\
<xf numFmtId="164" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1"/>\
<xf numFmtId="3" fontId="1" fillId="0" borderId="1" xfId="0" applyNumberFormat="1" \
applyFont="1" applyBorder="1"/>\
<xf numFmtId="0" fontId="2" fillId="0" borderId="0" xfId="0" applyFont="1"/>\
<xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0" applyAlignment="1">\
<alignment vertical="top" wrapText="1"/></xf></cellXfs>\
<cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles>\
</styleSheet>"""


def parts(title: str, names: Sequence[str], filters: Sequence[str | None]) -> dict[str, str]:
    """Return every part but the sheets; *filters* are the cells of each that have one."""
    called = _named(names)
    count = range(1, len(called) + 1)
    return {
        "[Content_Types].xml": _content_types(count),
        "_rels/.rels": _relationships(
            [
                ("officeDocument", "xl/workbook.xml", _OFFICE),
                ("metadata/core-properties", "docProps/core.xml", f"{_PACKAGE}/relationships"),
            ]
        ),
        "docProps/core.xml": (
            f'{_HEAD}<cp:coreProperties xmlns:cp="{_PACKAGE}/metadata/core-properties"'
            ' xmlns:dc="http://purl.org/dc/elements/1.1/">'
            f"<dc:title>{escape(title)}</dc:title></cp:coreProperties>"
        ),
        "xl/workbook.xml": _workbook(called, filters),
        "xl/_rels/workbook.xml.rels": _relationships(
            [
                *(("worksheet", f"worksheets/sheet{number}.xml", _OFFICE) for number in count),
                ("styles", "styles.xml", _OFFICE),
            ]
        ),
        "xl/styles.xml": _STYLES,
    }


def _named(names: Sequence[str]) -> list[str]:
    """Return *names* as sheets may have them: short, without some signs, and each another."""
    found: list[str] = []
    for name in names:
        short = _FORBIDDEN.sub("-", name)[:_LONGEST]
        number = 2
        while short.casefold() in map(str.casefold, found):
            short = f"{_FORBIDDEN.sub('-', name)[: _LONGEST - 3]} {number}"
            number += 1
        found.append(short)
    return found


def _content_types(sheets: range) -> str:
    overrides = [
        ("/xl/workbook.xml", f"{_TYPES}.sheet.main+xml"),
        ("/xl/styles.xml", f"{_TYPES}.styles+xml"),
        ("/docProps/core.xml", _CORE),
        *((f"/xl/worksheets/sheet{each}.xml", f"{_TYPES}.worksheet+xml") for each in sheets),
    ]
    told = "".join(
        f'<Override PartName="{name}" ContentType="{kind}"/>' for name, kind in overrides
    )
    return (
        f'{_HEAD}<Types xmlns="{_PACKAGE}/content-types">'
        '<Default Extension="rels"'
        f' ContentType="application/vnd.openxmlformats-package.relationships+xml"/>{told}</Types>'
    )


def _relationships(targets: Sequence[tuple[str, str, str]]) -> str:
    told = "".join(
        f'<Relationship Id="rId{number}" Type="{base}/{kind}" Target="{target}"/>'
        for number, (kind, target, base) in enumerate(targets, 1)
    )
    return f'{_HEAD}<Relationships xmlns="{_PACKAGE}/relationships">{told}</Relationships>'


def _workbook(names: Sequence[str], filters: Sequence[str | None]) -> str:
    sheets = "".join(
        f'<sheet name={quoteattr(name)} sheetId="{number}" r:id="rId{number}"/>'
        for number, name in enumerate(names, 1)
    )
    return (
        f'{_HEAD}<workbook xmlns="{_MAIN}" xmlns:r="{_OFFICE}"><sheets>{sheets}</sheets>'
        f"<definedNames>{''.join(_defined(names, filters))}</definedNames></workbook>"
    )


def _defined(names: Sequence[str], filters: Sequence[str | None]) -> list[str]:
    """Return what Excel knows by name: the cells with a filter, and the row on top of each page."""
    found = []
    for number, (name, cells) in enumerate(zip(names, filters, strict=True)):
        if cells is None:
            continue
        quoted = escape(f"'{name.replace(chr(39), 2 * chr(39))}'")
        absolute = re.sub(r"([A-Z]+)(\d+)", r"$\1$\2", cells)
        for what, where in (
            ('_FilterDatabase" hidden="1', absolute),
            ("Print_Titles", "$1:$1"),
        ):
            start = f'<definedName localSheetId="{number}" name="_xlnm.{what}">'
            found.append(f"{start}{quoted}!{where}</definedName>")
    return found


def sheet(
    rows: str,
    *,
    widths: Sequence[int],
    filtered: str | None = None,
    is_frozen: bool = False,
) -> str:
    """Return a sheet of *rows*: columns so wide, a filter on some cells, the first row in place."""
    pane = (
        '<pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/>'
        if is_frozen
        else ""
    )
    columns = "".join(
        f'<col min="{at}" max="{at}" width="{width}" customWidth="1"/>'
        for at, width in enumerate(widths, 1)
    )
    filters = f'<autoFilter ref="{filtered}"/>' if filtered else ""
    return (
        f'{_HEAD}<worksheet xmlns="{_MAIN}">'
        '<sheetPr><pageSetUpPr fitToPage="1"/></sheetPr>'
        f'<sheetViews><sheetView workbookViewId="0">{pane}</sheetView></sheetViews>'
        f"<cols>{columns}</cols><sheetData>{rows}</sheetData>{filters}"
        '<pageSetup paperSize="9" orientation="landscape" fitToHeight="0"/></worksheet>'
    )
