"""Pieces of Word's XML, as Word itself writes them."""

from collections.abc import Iterator
from typing import Any

from lxml import etree

W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
W14 = "http://schemas.microsoft.com/office/word/2010/wordml"
W15 = "http://schemas.microsoft.com/office/word/2012/wordml"
R = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
SPACE = "{http://www.w3.org/XML/1998/namespace}space"

Xml = Any


def w(name: str) -> str:
    """Return the full name of w:*name*."""
    return f"{{{W}}}{name}"


def made(name: str, *inside: Xml, **attributes: str) -> Xml:
    """Make the element w:*name*."""
    element = etree.Element(w(name), {w(key): value for key, value in attributes.items()})
    element.extend(inside)
    return element


def run(text: str, *marks: str) -> Xml:
    """Make a run, with the *marks* of its look (`b`, `i`); a newline in it is a line break."""
    properties = [made("rPr", *map(made, marks))] if marks else []
    pieces: list[Xml] = []
    for number, line in enumerate(text.split("\n")):
        if number:
            pieces.append(made("br"))
        said = made("t")
        said.text = line
        said.set(SPACE, "preserve")
        pieces.append(said)
    return made("r", *properties, *pieces)


def paragraph(*inside: Xml | str, style: str = "") -> Xml:
    """Make a paragraph of runs; a text becomes one."""
    properties = [made("pPr", made("pStyle", val=style))] if style else []
    runs = [run(each) if isinstance(each, str) else each for each in inside]
    return made("p", *properties, *runs)


def parent(element: Xml) -> Xml:
    """Return what *element* stands in."""
    return element.getparent()


def unwrapped(control: Xml) -> None:
    """Put what stands in *control* in its place."""
    for each in list(control.find(w("sdtContent"))):
        control.addprevious(each)
    parent(control).remove(control)


def say(piece: Xml, text: str) -> None:
    """Let the run *piece* say *text*."""
    (said,) = piece.findall(w("t")) or piece.findall(w("delText"))
    said.text = text
    said.set(SPACE, "preserve")


def value(control: Xml, name: str) -> str | None:
    """Return the property *name* of a control."""
    found = control.find(f"{w('sdtPr')}/{w(name)}")
    return None if found is None else found.get(w("val"))


def is_repeated(control: Xml) -> bool:
    """Tell whether *control* is a section that repeats."""
    return control.find(f"{w('sdtPr')}/{{{W15}}}repeatingSection") is not None


def controls(element: Xml, prefix: str) -> Iterator[tuple[str, Xml]]:
    """Yield the controls in *element* that hold answers, with their addresses."""
    for each in element:
        tag = value(each, "tag") if each.tag == w("sdt") else None
        if tag is None:
            yield from controls(each, prefix)
        elif is_repeated(each):
            for number, item in enumerate(each.find(w("sdtContent")).findall(w("sdt"))):
                yield from controls(item, f"{prefix}{tag}[{number}].")
        else:
            yield prefix + tag, each
