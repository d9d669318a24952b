"""The parts of a Word file, told apart by their content types."""

from collections.abc import Mapping

from behovsmelding.docx.findings import Finding, TemplateError
from behovsmelding.docx.ooxml.xml import TYPES, parse

_MAIN = "application/vnd.openxmlformats-officedocument.wordprocessingml."
BODY = (
    f"{_MAIN}document.main+xml",
    f"{_MAIN}template.main+xml",
)
STORIES = (*BODY, *(f"{_MAIN}{name}+xml" for name in ("header", "footer", "footnotes", "endnotes")))
"""The content types of the parts that answers are printed in."""
CORE = "application/vnd.openxmlformats-package.core-properties+xml"
STYLES = f"{_MAIN}styles+xml"
NUMBERING = f"{_MAIN}numbering+xml"


def content_types(parts: Mapping[str, bytes]) -> dict[str, str]:
    """Return the content type of every part. Raises `TemplateError` (BM820) where none is said."""
    name = "[Content_Types].xml"
    if name not in parts:
        raise TemplateError([Finding(code="BM820")])
    root = parse(parts[name], name)
    usual = {
        (each.get("Extension") or "").lower(): each.get("ContentType") or ""
        for each in root.findall(f"{{{TYPES}}}Default")
    }
    own = {
        (each.get("PartName") or "").lstrip("/").casefold(): each.get("ContentType") or ""
        for each in root.findall(f"{{{TYPES}}}Override")
    }
    return {
        part: own.get(part.casefold()) or usual.get(part.rpartition(".")[2].lower(), "")
        for part in parts
    }
