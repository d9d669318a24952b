"""Read a page of a form in a test: its words, and what stands at each place."""

import re
from html.parser import HTMLParser
from typing import Any

import attrs

from behovsmelding.docx.printing import Words
from behovsmelding.form import Form
from behovsmelding.model.felles import Målform
from behovsmelding.model.fields import Mark, along, is_within
from behovsmelding.model.numbers import in_groups
from behovsmelding.model.periode import Periode
from behovsmelding.model.tekst import Tekst
from behovsmelding.model.walk import Answer

_EMPTY = ("br", "wbr", "meta", "col")
_BLOCKS = {"p", "h1", "h2", "h3", "h4", "h5", "h6", "li", "th", "td", "tr", "div", "ul", "ol"}
_MARKS = {"strong": "**", "em": "*"}


@attrs.define
class Element:
    """An element of a page, with what stands in it."""

    name: str
    attributes: dict[str, str]
    inside: "list[Element | str]" = attrs.Factory(list)

    def all(self) -> "list[Element]":
        """Return it and every element in it."""
        below = (each for each in self.inside if isinstance(each, Element))
        return [self, *(one for each in below for one in each.all())]

    @property
    def text(self) -> str:
        """The text in it that is seen, each block on a line of its own."""
        if self.name == "br":
            return "\n"
        if self.attributes.get("class") == "heard":
            return ""
        said = "".join(each if isinstance(each, str) else each.text for each in self.inside)
        return f"\n{said}\n" if self.name in _BLOCKS else said


class _Builder(HTMLParser):
    def __init__(self) -> None:
        super().__init__(convert_charrefs=True)
        self.open = [Element("page", {})]

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        element = Element(tag, {name: value or "" for name, value in attrs})
        self.open[-1].inside.append(element)
        if tag not in _EMPTY:
            self.open.append(element)

    def handle_endtag(self, tag: str) -> None:
        assert self.open.pop().name == tag

    def handle_data(self, data: str) -> None:
        self.open[-1].inside.append(data)


def parsed(page: bytes | str) -> Element:
    """Return a whole *page*, every element of which is ended as it was begun."""
    builder = _Builder()
    builder.feed(page.decode() if isinstance(page, bytes) else page)
    builder.close()
    (root,) = builder.open
    return root


def one(page: Element, name: str) -> Element:
    """Return the only element *name* of *page*."""
    (found,) = (each for each in page.all() if each.name == name)
    return found


def said_at(page: Element) -> dict[str, list[str]]:
    """Return what stands at each place of *page*, as it was written; more than one may."""
    found: dict[str, list[str]] = {}
    for each in page.all():
        place = each.attributes.get("data-path")
        if place and each.name != "button":
            found.setdefault(place, []).append(_said(each))
    return found


def _said(element: Element) -> str:
    kind = element.attributes.get("class")
    if kind == "long":
        return _long(element)
    if kind == "boxes":
        return ", ".join(_ticked(element))
    if kind == "on":
        return _words_of_box(element)
    return _inline(element)


def _ticked(boxes: Element) -> list[str]:
    items = [each for each in boxes.all() if each.name == "li"]
    return [_words_of_box(each) for each in items if each.attributes.get("class") == "on"]


def _words_of_box(item: Element) -> str:
    return item.text.strip()


def _inline(element: Element) -> str:
    """Return what stands in *element* in the dialect of long answers."""
    written = ""
    for each in element.inside:
        if isinstance(each, str):
            written += each
        elif each.name == "br":
            written += "\n"
        elif each.name == "a" and _inline(each) != each.attributes["href"]:
            written += f"[{_inline(each)}]({each.attributes['href']})"
        elif each.name not in ("ul", "ol"):
            mark = _MARKS.get(each.name, "")
            written += f"{mark}{_inline(each)}{mark}"
    return written


def _long(element: Element) -> str:
    blocks = [each for each in element.inside if isinstance(each, Element)]
    written: list[str] = []
    for each in blocks:
        if each.name in ("ul", "ol"):
            written.append("\n".join(_items(each, 0)))
        elif each.name == "p":
            written.append(_inline(each))
        else:
            written.append(f"{'#' * int(each.attributes['class'][-1])} {_inline(each)}")
    return "\n\n".join(written)


def _items(listed: Element, level: int) -> list[str]:
    number = int(listed.attributes.get("start", "1"))
    lines: list[str] = []
    for item in listed.inside:
        assert isinstance(item, Element)
        assert item.name == "li"
        sign = "-" if listed.name == "ul" else f"{number}."
        first, *others = _inline(item).split("\n")
        lines.append(f"{'  ' * level}{sign} {first}")
        lines += [f"{'  ' * (level + 1)}{each}" for each in others]
        for each in item.inside:
            if isinstance(each, Element) and each.name in ("ul", "ol"):
                lines += _items(each, level + 1)
        number += 1
    return lines


def expected(answer: Answer, form: Form, målform: Målform) -> str:
    """Return what a page says of *answer*; a box that stands alone is ticked, or is not."""
    value: Any = answer.value
    marks = {mark for field in along(form.model, answer.path) for mark in field.marks}
    if isinstance(value, Tekst):
        return value.canonical
    if isinstance(value, bool) and {"boks": form.sti(answer.path)} in _blocks(form.oppsett):
        return form.label(form.sti(answer.path)).of(målform) if value else ""
    if value == ():
        return form.word(False, målform)  # noqa: FBT003 - an answer: «Nei»
    if {Mark.ORGANISASJONSNUMMER, Mark.KONTONUMMER} & marks:
        return in_groups(value)
    choice = form.choices(form.sti(answer.path)).get(value) if isinstance(value, str) else None
    return choice.ord.of(målform) if choice else Words(form, målform).shown(value)


def _blocks(oppsett: Any) -> list[Any]:
    """Return every block of a layout, those within others too."""
    return [one for each in oppsett for one in (each, *_blocks(each.get("oppsett", ())))]


def has_a_place(answer: Answer, form: Form) -> bool:
    """Tell whether a form has a place for *answer*.

    Its head and its sums show some in another way, and a period that it does not have is an error.
    The rows that it has itself stand there, also where nothing is answered in one.
    """
    if answer.field.is_row_key and answer.field.kind is not str:
        return False
    told = ("skjema", "målform", "status", *form.generasjon.shown_otherwise)
    if is_within(form.model, answer.path, Mark.OPPGITT) or answer.path[0] in told:
        return False
    above = [form.sti(answer.path[: at + 1]) for at in range(len(answer.path))]
    keys = zip(above, (*answer.path[1:], answer.value), strict=True)
    return all(
        str(key) in map(str, form.felt[sti].perioder)
        for sti, key in keys
        if isinstance(key, (str, Periode)) and sti in form.felt and form.felt[sti].perioder
    )


def words_on(page: Element) -> list[str]:
    """Return the words of *page* that people read."""
    return words_of(one(page, "main").text)


def words_of(text: str) -> list[str]:
    """Return the words of *text* without the signs of boxes, which a page draws and Word writes."""
    return re.findall(r"[^\s☐☒]+", text.replace("\u00a0", "_"))
