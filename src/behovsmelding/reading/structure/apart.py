"""Which answers one text holds: `Bodø kommune og Fauske kommune`, `vår og høst 2027`.

What parts them is opened where something in the text does.
"""

import re
from typing import Any

from behovsmelding import newlines
from behovsmelding.model.answers import with_plain_blanks
from behovsmelding.reading.source import Scalar
from behovsmelding.reading.structure.values import Hook

AND = (",", ";", "/", "&", "+", "\t", " - ", " – ", " og ", " samt ")
"""What may part two names in one; each begins with a capital letter."""
SPAN = r"(?i)[,;/&+]|\b(?:og|samt|begge|båe|alle)\b|[\w][ \t.|–—-]+[^\W\d]"
"""What parts the halves of `vår og høst 2027`, and what says several in a word."""
_MORE_THAN_A_NAME = r"[0-9,;/&+]"
_YES_FIRST = r"^(?:ja|Ja|JA)[,.:;]?\s+"


def parts_of(node: Scalar, hook: Hook, member: type[Any]) -> list[Scalar]:
    """Return the parts of a text that hold an answer each; where one can't be read, its lines.

    What words part, commas part too; so the finding is then of the part that can't be read.
    """
    node = _unquoted(node) if member is not str else node
    if member is not str and not node.style and re.search(SPAN, node.value):
        from behovsmelding.reading.structure import parted

        for parts in parted.several(node, member):
            if parts[1:] and parted.can_be_read(parts, hook, member):
                return parts
    if named := names(node) if member is str else []:
        return named
    written = node.document.text[node.start : node.end]
    if node.style or (written[:1].isalnum() and not re.search(r"[,\t\r\n]", written)):
        return [node]
    from behovsmelding.reading.structure.parted import between_marks

    return between_marks(node, is_text=member is str)


def _unquoted(node: Scalar) -> Scalar:
    """Return *node* without the quotes round it, where nothing in them is written otherwise."""
    text, start, end = node.document.text, node.start + 1, node.end - 1
    if node.style not in {"'", '"'} or text[start:end] != node.value:
        return node
    return Scalar(node.document, node.path, start, end, node.value, "")


def names(node: Scalar) -> list[Scalar]:
    """Return each of the organisations that *node* names, if they are several and all known."""
    if newlines.within(node.document.text[node.start : node.end]):
        return []
    value = with_plain_blanks(node.value)
    behind = (value.partition(sign)[2].lstrip() for sign in AND)
    if not any(after[:1].isupper() for after in behind):
        return []
    from behovsmelding.registers import several

    named = re.sub(_YES_FIRST, "", value.strip()).strip("()")
    found = several.owners(named) or several.institutions(named)
    return [
        Scalar(node.document, node.path, node.start, node.end, name, node.style) for name in found
    ]


def is_above_list(node: Scalar) -> bool:
    """Tell whether *node* begins beside its key, and goes on as a list below it."""
    if not newlines.within(node.document.text[node.start : node.end]):
        return False
    from behovsmelding.reading.structure.parted import goes_on_as_list

    return goes_on_as_list(node)


def are_sure(node: Scalar, parts: list[Scalar]) -> bool:
    """Tell whether each of *parts* is an answer: in a row of cells one may be a number, or two."""
    if "\t" not in node.value:
        return True
    return not any(re.search(_MORE_THAN_A_NAME, part.value) for part in parts)


def at_marks(node: Scalar) -> list[Scalar]:
    """Return each of the words that semicolons or cells part in *node*; within quotes none do."""
    if node.style or not re.search(r"[;\t]", node.value):
        return []
    from behovsmelding.reading.structure.parted import at_semicolons

    return at_semicolons(node)
