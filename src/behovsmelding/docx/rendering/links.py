"""What a document adds to its relationships and its numbering while it is rendered."""

from behovsmelding.docx.ooxml.package import HYPERLINK, attribute
from behovsmelding.docx.ooxml.styles import num


class Links:
    """The addresses that one part of a document links to, each with a relationship of its own."""

    def __init__(self) -> None:
        self.ids: dict[str, str] = {}

    def to(self, address: str) -> str:
        """Return the relationship that leads to *address*."""
        found = self.ids.get(address)
        if found is None:
            found = self.ids[address] = f"bmLenke{len(self.ids) + 1}"
        return found

    def xml(self) -> str:
        """Write the relationships."""
        return "".join(
            f'<Relationship Id="{key}" Type="{HYPERLINK}" Target="{attribute(address)}"'
            ' TargetMode="External"/>'
            for address, key in self.ids.items()
        )


class Lists:
    """The lists of one document.

    The template holds a pool of lists that begin with 1; when it is used up, and for lists that
    begin with another number, numbering.xml is extended.
    """

    def __init__(self, pool: range, abstract: int) -> None:
        self.abstract = abstract
        self.free = pool
        self.used = 0
        self.added: list[str] = []

    def start(self, level: int, number: int) -> int:
        """Return Word's number of a new list that begins with *number* at *level*."""
        if number == 1 and self.used < len(self.free):
            self.used += 1
            return self.free[self.used - 1]
        key = self.free.stop + len(self.added)
        self.added.append(num(key, self.abstract, {level: number}))
        return key
