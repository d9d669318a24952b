"""Do in a template what a finding says, as somebody does who knows Word and nothing else."""

import re
from collections.abc import Iterator

from lxml import etree

from behovsmelding.docx import Finding, check_template
from behovsmelding.form import load_form
from behovsmelding.messages import Phrase
from behovsmelding.model.felles import Målform
from tests.support import templates as t

BODY = "word/document.xml"
_PLACE = re.compile(r"(raden?e? i )?avsnitt (\d+)(?:–(\d+))?")
_ROUNDS = 4
"""How often somebody goes back to Word before giving up."""


def followed(docx: bytes, form: str) -> tuple[bytes, list[str]]:
    """Return *docx* after what its findings say was done, and the codes told on the way."""
    told: list[str] = []
    for _ in range(_ROUNDS):
        findings = check_template(docx, load_form(form), Målform.NB)
        told += [each.code for each in findings]
        repeated = [each for each in findings if "merke" in each.params]
        if not repeated:
            break
        docx = _done(docx, repeated)
    return docx, told


def _done(docx: bytes, findings: list[Finding]) -> bytes:
    parts = t.unpacked(docx)
    root = etree.fromstring(parts[BODY])
    paragraphs = list(root.iter(f"{{{t.W}}}p"))
    gone = [place for each in findings for place in _places(each.params.get("andre"))]
    kept = [
        (last - first, first, last, is_row, each.params["merke"])
        for each in findings
        for first, last, is_row in _places(each.params["hvor"])
    ]
    for _, first, last, is_row, tag in sorted(kept):
        _surround(_units(paragraphs, first, last, is_row=is_row), tag)
    for first, last, is_row in gone:
        for unit in _units(paragraphs, first, last, is_row=is_row):
            unit.getparent().remove(unit)
    return t.packed({**parts, BODY: etree.tostring(root, xml_declaration=True, encoding="UTF-8")})


def _places(told: Phrase | None) -> Iterator[tuple[int, int, bool]]:
    """Yield the paragraphs that are told in words, and whether they are said to be rows."""
    for found in _PLACE.finditer(told.of("nb") if told else ""):
        yield int(found[2]), int(found[3] or found[2]), bool(found[1])


def _units(
    paragraphs: list[etree._Element], first: int, last: int, *, is_row: bool
) -> list[etree._Element]:
    """Return what somebody would select: whole rows, or the blocks that hold the paragraphs."""
    chosen = paragraphs[first - 1 : last]
    if is_row:
        found = [next(each.iterancestors(f"{{{t.W}}}tr")) for each in chosen]
    else:
        above = [[each, *each.iterancestors()] for each in chosen]
        common = next(each for each in above[0][1:] if all(each in others for others in above))
        while not common.tag.endswith(("}body", "}tc", "}sdtContent")):
            common = common.getparent()
        found = [line[line.index(common) - 1] for line in above]
    return list(dict.fromkeys(found))


def _surround(units: list[etree._Element], tag: str) -> None:
    section = etree.fromstring(f'<x xmlns:w="{t.W}" {_W15}>{t.repeated(tag, "")}</x>')[0]
    units[0].addprevious(section)
    (*_, content) = section.iter(f"{{{t.W}}}sdtContent")
    content.extend(units)


_W15 = 'xmlns:w15="http://schemas.microsoft.com/office/word/2012/wordml"'
