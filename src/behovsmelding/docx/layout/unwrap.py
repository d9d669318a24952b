"""Unwrap a document: every part of it that has text."""

from collections.abc import Iterable

from behovsmelding.docx.findings import TemplateError
from behovsmelding.docx.layout.paragraphs import Styles, styles_of
from behovsmelding.docx.layout.pieces import Kind, Layout, Remark
from behovsmelding.docx.layout.walk import Note, Walked, walk
from behovsmelding.docx.ooxml.parts import Package
from behovsmelding.docx.ooxml.salvage import is_whole, salvage
from behovsmelding.docx.ooxml.xml import Xml, parse, w
from behovsmelding.kept import Kept

_KEPT = 8
_styles: Kept[Styles] = Kept(_KEPT)


def unwrap(docx: bytes) -> Layout:
    """Unwrap *docx*, as much of it as can be read.

    Raises `TemplateError` for what is no Word document, can't be parsed or is too large.
    """
    try:
        package = Package.read(docx)
        if is_whole(package):
            return _layout(package)
    except TemplateError:
        pass
    package, damaged = salvage(docx)
    told = [Remark(Kind.DAMAGED, part, "", package.main, 1) for part in damaged]
    return _layout(package, told)


def _layout(package: Package, told: Iterable[Remark] = ()) -> Layout:
    parts = walked(package)
    stories = tuple([each.story for each in parts])
    return Layout(stories, (*told, *(remark for each in parts for remark in each.remarks)))


def walked(package: Package) -> list[Walked]:
    """Walk every part of *package* that has text, in the order of its stories.

    Raises `TemplateError` for one that can't be parsed.
    """
    comments = package.of_main("comments")
    known = _styles_in(package)
    notes = {} if comments is None else _comments(parse(package.parts[comments], comments))
    return [
        walk(
            part,
            parse(package.parts[part], part),
            known,
            {each.id: each.target for each in package.relations(part)},
            notes,
        )
        for part in package.stories
    ]


def _styles_in(package: Package) -> Styles:
    """Return the styles and lists of a document; those of many are the same."""
    names = [package.of_main(name) for name in ("styles", "numbering")]
    written = [None if name is None else package.parts[name] for name in names]

    def made() -> Styles:
        roots = (
            None if name is None or data is None else parse(data, name)
            for name, data in zip(names, written, strict=True)
        )
        return styles_of(*roots)

    return _styles.get(tuple(written), made)


def _comments(root: Xml) -> dict[str, Note]:
    return {
        each.get(w("id")): Note(
            each.get(w("author")) or "", " ".join("".join(each.itertext()).split())
        )
        for each in root.iter(w("comment"))
    }
