"""Where in a part something stands, for whoever finds a fault there."""

from functools import cached_property

from behovsmelding.docx.findings import Place, shortened
from behovsmelding.docx.ooxml.xml import Xml, w


class Places:
    """The places of a part; its paragraphs are counted when the first of them is asked for."""

    def __init__(self, root: Xml, part: str) -> None:
        self.root = root
        self.part = part
        self._known: dict[Xml, Place] = {}

    @cached_property
    def _numbers(self) -> dict[Xml, int]:
        return {paragraph: number for number, paragraph in enumerate(self.root.iter(w("p")), 1)}

    def of(self, element: Xml) -> Place:
        """Return the place of *element*: the paragraph round it, or the first one within it."""
        paragraph = element if element.tag == w("p") else next(element.iterancestors(w("p")), None)
        if paragraph is None:
            paragraph = next(element.iter(w("p")), None)
        if paragraph is None:
            return Place(part=self.part)
        if paragraph not in self._known:
            around = shortened("".join(each.text or "" for each in paragraph.iter(w("t"))))
            number = self._numbers.get(paragraph)
            self._known[paragraph] = Place(part=self.part, paragraph=number, around=around)
        return self._known[paragraph]
