"""The form as templates for the other engines: tags in the text, and no content controls.

They are made from our own template. Every control becomes the tag of its answer, every repeating
section a loop, and every condition the name of one that was decided beforehand: see `view`.
"""

import io
import re
from collections.abc import Iterator
from pathlib import PurePosixPath
from typing import Any, Protocol
from zipfile import ZIP_DEFLATED, ZipFile

from lxml import etree

W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
_W15 = "{http://schemas.microsoft.com/office/word/2012/wordml}"
_STORY = re.compile(r"word/(?:document|header\d+|footer\d+)\.xml|docProps/core\.xml")
_TAG = re.compile(r"\{(?P<mark>[{%])(?P<level>p|tr|)\s+(?P<word>if|endif|)\s*.*?[}%]\}")


class Dialect(Protocol):
    """How an engine writes its tags; *depth* is how many loops a tag stands in."""

    def value(self, name: str, depth: int) -> str:
        """Print an answer."""

    def loop(self, name: str, depth: int) -> tuple[str, str]:
        """Begin and end a loop over paragraphs."""

    def condition(self, name: str, depth: int, level: str) -> tuple[str, str]:
        """Begin and end a condition."""


class Docxtpl:
    """Jinja's tags, as docxtpl and rust-docxtpl want them."""

    def value(self, name: str, depth: int) -> str:
        """Print an answer."""
        return f"{{{{ {self._of(name, depth)} }}}}"

    def loop(self, name: str, depth: int) -> tuple[str, str]:
        """Begin and end a loop over paragraphs."""
        return f"{{%p for rad{depth + 1} in {self._of(name, depth)} %}}", "{%p endfor %}"

    def condition(self, name: str, depth: int, level: str) -> tuple[str, str]:
        """Begin and end a condition."""
        return f"{{%{level} if {self._of(name, depth)} %}}", f"{{%{level} endif %}}"

    def _of(self, name: str, depth: int) -> str:
        return f"rad{depth}.{name}" if depth else name


class Docxtemplater:
    """The tags of docxtemplater between double braces; it looks names up in the scopes itself."""

    def value(self, name: str, _depth: int) -> str:
        """Print an answer."""
        return f"{{{{{name}}}}}"

    def loop(self, name: str, _depth: int) -> tuple[str, str]:
        """Begin and end a loop over paragraphs."""
        return f"{{{{#{name}}}}}", f"{{{{/{name}}}}}"

    def condition(self, name: str, _depth: int, _level: str) -> tuple[str, str]:
        """Begin and end a condition."""
        return self.loop(name, 0)


def name_of(tag: str) -> str:
    """Return what the answer of the control *tag* is called in every engine's context."""
    return re.sub(r"\W+", "_", tag)


def condition_name(part: str, number: int) -> str:
    """Return what the condition with this *number* in *part* is called."""
    return f"hvis_{PurePosixPath(part).stem}_{number}"


def printed_name(part: str, number: int) -> str:
    """Return what a value printed outside controls is called."""
    return f"verdi_{PurePosixPath(part).stem}_{number}"


def tagged(docx: bytes, dialect: Dialect) -> bytes:
    """Return our template *docx* with the tags of *dialect* in the place of its controls."""
    out = io.BytesIO()
    with ZipFile(io.BytesIO(docx)) as old, ZipFile(out, "w", ZIP_DEFLATED) as new:
        for name in old.namelist():
            data = old.read(name)
            new.writestr(name, _part(name, data, dialect) if _STORY.fullmatch(name) else data)
    return out.getvalue()


def _part(part: str, data: bytes, dialect: Dialect) -> bytes:
    root = etree.fromstring(data)
    _rename_tags(part, root, dialect)
    # From the end, so that what stands within a control comes before the control itself.
    for control in reversed(list(root.iter(f"{W}sdt"))):
        _replace(control, dialect)
    if isinstance(dialect, Docxtemplater):
        _move_row_tags(root)
    written: bytes = etree.tostring(root, xml_declaration=True, encoding="UTF-8", standalone=True)
    return written


def _rename_tags(part: str, root: Any, dialect: Dialect) -> None:
    """Give the tags that stand in the text of our template the names of the context."""
    conditions = printed = 0
    open_: list[str] = []
    for text in root.iter("{*}*"):
        for match in list(_TAG.finditer(text.text or "")):
            depth = _depth(text)
            if match["word"] == "if":
                conditions += 1
                name = condition_name(part, conditions)
                new, end = dialect.condition(name, depth, match["level"])
                open_.append(end)
            elif match["word"] == "endif":
                new = open_.pop()
            else:
                printed += 1
                new = dialect.value(printed_name(part, printed), depth)
            text.text = text.text.replace(match[0], new, 1)


def _depth(element: Any) -> int:
    return sum(_is_repeating(each) for each in element.iterancestors(f"{W}sdt"))


def _is_repeating(control: Any) -> bool:
    return control.find(f"{W}sdtPr/{_W15}repeatingSection") is not None


def _replace(control: Any, dialect: Dialect) -> None:
    """Put tags in the place of *control*."""
    content = control.find(f"{W}sdtContent")
    tag = control.find(f"{W}sdtPr/{W}tag")
    if tag is None:
        _splice(control, list(content))
        return
    name, depth = name_of(tag.get(f"{W}val")), _depth(control)
    if _is_repeating(control):
        begin, end = dialect.loop(name, depth)
        _splice(control, [_paragraph(begin), *content, _paragraph(end)])
        return
    first, *others = content.iter(f"{W}r")
    for run in others:
        run.getparent().remove(run)
    for style in first.findall(f"{W}rPr/{W}rStyle"):
        style.getparent().remove(style)
    first.find(f"{W}t").text = dialect.value(name, depth)
    _splice(control, list(content))


def _splice(control: Any, elements: list[Any]) -> None:
    parent = control.getparent()
    at = parent.index(control)
    parent.remove(control)
    for number, element in enumerate(elements):
        parent.insert(at + number, element)


def _paragraph(text: str) -> Any:
    paragraph = etree.Element(f"{W}p")
    paragraph.append(_run(text))
    return paragraph


def _run(text: str) -> Any:
    run = etree.Element(f"{W}r")
    etree.SubElement(run, f"{W}t").text = text
    return run


def _move_row_tags(root: Any) -> None:
    """Move tags with a row to themselves into the row between them, as docxtemplater wants it."""
    for row in list(_rows_of_tags(root)):
        text = _text(row)
        if text.startswith("{{#"):
            first = next(row.getnext().iter(f"{W}p"))
            first.insert(1 if first.find(f"{W}pPr") is not None else 0, _run(text))
        else:
            *_, last = row.getprevious().iter(f"{W}p")
            last.append(_run(text))
        row.getparent().remove(row)


def _rows_of_tags(root: Any) -> Iterator[Any]:
    for row in root.iter(f"{W}tr"):
        if re.fullmatch(r"\{\{[#/]hvis_\w+\}\}", _text(row)):
            yield row


def _text(element: Any) -> str:
    return "".join(text.text or "" for text in element.iter(f"{W}t"))
