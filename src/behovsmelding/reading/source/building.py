"""From text to nodes: straight from the events of PyYAML's C parser, in one pass.

What tells slips apart is imported when there is one: most files have none.
"""

import re
import unicodedata
from typing import Any, NoReturn

import attrs
import yaml

from behovsmelding.diagnostics import Fix, Related
from behovsmelding.model.path import Path
from behovsmelding.reading.source.nodes import (
    INVISIBLE,
    MAX_FINDINGS,
    Document,
    Entry,
    Mapping,
    Node,
    Refused,
    Scalar,
    Sequence,
    TooManyFindings,
)
from behovsmelding.reading.source.quoting import quoted
from behovsmelding.reading.source.text import NotYaml, StopReading, as_meant, stop, text_of

MAX_VALUES = 10_000
"""How many keys and answers a file may hold; the longest example has three hundred."""
MAX_DEPTH = 32
"""How many lists and fields may stand inside one another."""

_Loader = getattr(yaml, "CSafeLoader", yaml.SafeLoader)
# Asked of every event; to look them up in their module takes longer than to compare them.
_Alias, _Scalar = yaml.AliasEvent, yaml.ScalarEvent
_MappingStart, _MappingEnd = yaml.MappingStartEvent, yaml.MappingEndEvent
_SequenceEnd = yaml.SequenceEndEvent
_DOUBLED = r"\{\{[ ]*[a-zæøå_]+:[ ][^{}]*\}\}"
_QUOTES = ("“", "”", "„", "«")
"""What Word makes of a quote, which is a letter like others to YAML."""
_ANOTHER = ""
"""No key is called so: it stands for the part of a list that begins without its dash."""


def parse(data: bytes | str, file: str) -> Document:
    """Read *data* into a document; *file* is the name its findings carry.

    Never raises for what *data* holds: every fault is a finding, and where nothing could be read
    the document has no root.
    """
    document = Document("", file)
    try:
        document.text = text_of(document, data)
        document.root = _root(document)
        if any(map(document.text.__contains__, INVISIBLE)):
            from behovsmelding.reading.source.invisible import look_at

            look_at(document)
    except (StopReading, TooManyFindings):
        pass
    return document


def _root(document: Document) -> Node:
    """Return the node at the top of *document*, without the answers only a person can mend."""
    before = [*document.findings]
    try:
        return _Builder(document).root()
    except NotYaml as stopped:
        from behovsmelding.reading.source.passed_over import read_on

        return read_on(document, stopped, lambda each: _Builder(each).root(), before)


def _name(key: Node) -> str:
    """Return what *key* says, its letters composed; nothing where it is no text."""
    if type(key) is not Scalar:
        return ""
    if key.value.isascii():
        return key.value
    if not key.style:
        # A no-break space before the colon is a blank like any other.
        key.value = key.value.rstrip()
    name = unicodedata.normalize("NFC", key.value)
    meant = as_meant(name)
    # What may be somebody's name is no field.
    return meant if meant.islower() and " " not in meant else name


def _look_at(node: Scalar) -> bool:
    """Report what is wrong with the line of *node*, if it is a field with a slip in it."""
    from behovsmelding.reading.source.wrong_line import look_at

    return look_at(node.document, node.start)


def _is_in_quotes(entry: Entry) -> bool:
    """Report the line of *entry*, if it stands in quotes whole; it is a field all the same."""
    from behovsmelding.reading.source import quoted_line

    quoted_line.take(entry)
    return True


def _may_be_several(entry: Entry) -> bool:
    """Tell whether *entry* may hold several fields: `{eier 5 uh: 6}`, `{eier: 5 uh 6}`."""
    name, value = entry.name, entry.value
    if ":" in name or ";" in name:
        return True
    written = (value.value or name) if type(value) is Scalar and not value.style else ""
    return " " in written and any(map(str.isdigit, written)) and any(map(str.isalpha, written))


def _is_scattered(key: Scalar) -> bool:
    """Report *key*, or the fields around it, if they belong below the part above them."""
    from behovsmelding.reading.source import flush, scattered

    document, at = key.document, key.start
    return scattered.look_at(document, at) is not None or flush.look_at(document, at)


class _Builder:
    """One pass over the events of a document."""

    def __init__(self, document: Document) -> None:
        self.document = document
        self.scalars = document.scalars
        self.next_event = _Loader(document.text).get_event
        # Which finding is of the first key of all, if that comes again.
        self.again: int | None = None
        self.anchors: dict[str, tuple[int, int]] = {}
        self.aliases: list[tuple[str, int, int]] = []
        # Where the last brackets end, and the braces whose fields nothing parts.
        self.flow_end = 0
        self.unparted: Mapping | None = None

    @property
    def is_reused(self) -> bool:
        """Whether an answer is used again; what stands there is not what was written."""
        return any(name in self.anchors for name, _, _ in self.aliases)

    def root(self) -> Node:
        """Return the node at the top. Raises `StopReading` where there is none."""
        try:
            return self._document()
        except yaml.MarkedYAMLError as error:
            from behovsmelding.reading.source.libyaml import explain

            found = [*self.document.findings]
            explain(self.document, error)
            told = [each for each in self.document.findings if each not in found]
            raise NotYaml(told) from None
        finally:
            self._report_reuse()

    def _document(self) -> Node:
        self.next_event()
        if type(self.next_event()) is yaml.StreamEndEvent:
            stop(self.document, "BM104", 0)
        root = self._node(self.next_event(), (), 1)
        if isinstance(root, Scalar) and root.is_empty:
            stop(self.document, "BM104", 0)
        self.next_event()
        following = self.next_event()
        if type(following) is not yaml.StreamEndEvent:
            self._refuse_second(following.start_mark.index)
        if self.is_reused:
            raise StopReading
        if isinstance(root, Refused):
            raise StopReading
        if not isinstance(root, Mapping):
            self._refuse_top(root)
        return root

    def _refuse_second(self, at: int) -> NoReturn:
        """Refuse what follows a document; a line of dashes may be one of a text that was pasted."""
        from behovsmelding.reading.source.pasted_text import look_for_text

        if look_for_text(self.document, self.document.line(at)[1]):
            raise StopReading
        stop(self.document, "BM112", at)

    def _refuse_top(self, root: Node) -> NoReturn:
        if isinstance(root, Scalar) and _look_at(root):
            raise StopReading
        stop(self.document, "BM107", root.start)

    def _node(self, event: Any, path: Path, depth: int) -> Node:
        kind = type(event)
        if kind is _Scalar:
            return self._scalar(event, path)
        start, end = event.start_mark.index, event.end_mark.index
        if kind is _Alias:
            self.aliases.append((event.anchor, start, end))
            if len(self.aliases) > MAX_FINDINGS:
                raise StopReading
            return Refused(self.document, path, start, end)
        is_marked = event.anchor is not None or event.tag is not None
        is_text = is_marked and self._mark(event, start, end)
        if depth > MAX_DEPTH:
            stop(self.document, "BM106", start, dypest=MAX_DEPTH)
        inside = self._mapping if kind is _MappingStart else self._sequence
        node: Node = inside(event, path, depth)
        return Refused(self.document, path, start, node.end) if is_text else node

    def _scalar(self, event: Any, path: Path) -> Scalar | Refused:
        start, end = event.start_mark.index, event.end_mark.index
        scalar = Scalar(self.document, path, start, end, event.value, event.style or "")
        self.scalars.append(scalar)
        if event.anchor is None and event.tag is None and len(self.scalars) <= MAX_VALUES:
            return scalar
        self._mark(event, start, end)
        if len(self.scalars) > MAX_VALUES:
            stop(self.document, "BM116", start, flest=MAX_VALUES)
        return Refused(self.document, path, start, end)

    def _sequence(self, event: Any, path: Path, depth: int) -> Sequence:
        start, end = event.start_mark.index, event.end_mark.index
        node = Sequence(self.document, path, start, end, is_flow=bool(event.flow_style))
        next_event = self.next_event
        while type(event := next_event()) is not _SequenceEnd:
            node.items.append(self._node(event, (*path, len(node.items)), depth + 1))
        node.end = self._end(node, event)
        return node

    def _mapping(self, event: Any, path: Path, depth: int) -> Mapping | Refused:
        start, end = event.start_mark.index, event.end_mark.index
        node = Mapping(self.document, path, start, end, is_flow=bool(event.flow_style))
        seen: dict[str, Entry] = {}
        is_placeholder = node.is_flow and self.document.text.startswith("{{", start)
        next_event, read, scalar = self.next_event, self._node, self._scalar
        while type(event := next_event()) is not _MappingEnd:
            # Nearly every event is a key or an answer: they take the short way.
            key = scalar(event, path) if type(event) is _Scalar else read(event, path, depth + 1)
            name = _name(key)
            inside, event = (*path, name), next_event()
            value = (
                scalar(event, inside) if type(event) is _Scalar else read(event, inside, depth + 1)
            )
            if type(key) is Scalar:
                entry = Entry(key, value, name)
                if self._is_good(node, entry, seen):
                    node.entries.append(entry)
                    seen[name] = entry
            elif not isinstance(key, Refused) and not is_placeholder:
                self.document.report("BM113", key.span, path=path)
        node.end = self._end(node, event)
        if is_placeholder:
            self._report_placeholder(node)
        # What was written instead of fields is reported already.
        is_nothing = not node.entries and not (
            node.is_flow and self.document.text.startswith("{", start)
        )
        if is_placeholder or is_nothing:
            return Refused(self.document, path, start, node.end)
        return node

    def _report_placeholder(self, node: Mapping) -> None:
        """Report `{{ navn }}`, which is how a Word template asks for an answer."""
        text = self.document.text[node.start : node.end]
        if re.fullmatch(_DOUBLED, text):
            # `{{eier: 5, uh: 6}}` is an answer with a pair of braces too many.
            outer = (self.document.character(node.start), self.document.character(node.end - 1))
            gone = tuple(Fix(place, "") for place in outer)
            self.document.report("BM156", outer[0], path=node.path, fixes=gone, tekst="{")
            return
        after = self.document.text[node.end : self.document.line(node.end)[1]]
        ends = re.match(r"[ \t]*(?:[,\]}]|[ \t]#|$)", after)
        fixes = (Fix(node.span, quoted(text)),) if ends else ()
        self.document.report("BM115", node.span, path=node.path, fixes=fixes, tekst=text)

    def _end(self, node: Mapping | Sequence, event: Any) -> int:
        """Return where *node* ends: a block ends with its last value, not where the next begins."""
        index: int = event.end_mark.index
        if node.is_flow or not self.scalars:
            self.flow_end = index
            return index
        return max(node.start, min(index, max(self.scalars[-1].end, self.flow_end)))

    def _is_good(self, node: Mapping, entry: Entry, seen: dict[str, Entry]) -> bool:
        """Tell whether *entry* can join *node*, and report why it can't."""
        key, name = entry.key, entry.name
        if not node.is_flow and name[:1].isalpha() and name not in seen:
            return True
        path = entry.value.path
        if node.is_flow and not key.style and self._is_slip(node, entry):
            return False
        if not node.is_flow and not key.style and name[:1] in _QUOTES:
            return _is_in_quotes(entry)
        if not node.is_flow and not key.style and (name[:1] == "-" or name[:1].isspace()):
            return not _look_at(key)
        if name == "<<" and not key.style:
            self.document.report("BM111", key.span, path=path)
        elif not name:
            if not self._is_question_mark(node):
                self.document.report("BM113", self.document.character(key.start), path=path)
        elif name in seen:
            self._report_twice(node, entry, seen)
        else:
            return True
        return False

    def _is_question_mark(self, node: Mapping) -> bool:
        """Report a question mark alone, which begins fields to YAML: `[?]`."""
        if not self.document.text.startswith("?", node.start):
            return False
        from behovsmelding.reading.source.alone import instead_of_fields

        return instead_of_fields(node)

    def _report_twice(self, node: Mapping, entry: Entry, seen: dict[str, Entry]) -> None:
        """Report a key that stands there already; where it begins a part of a list, only that.

        Then most likely another part begins, without its dash, and has the same keys.
        """
        if _ANOTHER in seen or (not node.is_flow and _is_scattered(entry.key)):
            return
        path = entry.value.path
        is_another = bool(path[1:]) and isinstance(path[-2], int) and not node.is_flow
        is_another = is_another and node.entries[0].name == entry.name
        if is_another:
            seen[_ANOTHER] = entry
        first = Related(path, span=seen[entry.name].key.span)
        if self._is_again(node, entry):
            return
        if not path[1:] and entry.name == node.entries[0].name:
            self.again = len(self.document.findings)
        code = "BM148" if is_another else "BM108"
        self.document.report(code, entry.key.span, path=path, related=(first,), nøkkel=entry.name)

    def _is_again(self, node: Mapping, entry: Entry) -> bool:
        """Tell whether *entry* goes on a behovsmelding that begins again: that is one finding."""
        found = self.document.findings
        if node.path or self.again is None or entry.name == node.entries[0].name:
            return False
        first = found[self.again]
        found[self.again] = attrs.evolve(
            first, params={**first.params, "hele": node.entries[0].name}
        )
        return True

    def _is_slip(self, node: Mapping, entry: Entry) -> bool:
        """Find what lost its comma or its colon inside braces: `{eier:110 000 uh: 5}`."""
        is_told = node is self.unparted
        is_told = is_told or (_may_be_several(entry) and self._has_lost_commas(node, entry))
        return is_told or self._lost_its_colon(node, entry)

    def _lost_its_colon(self, node: Mapping, entry: Entry) -> bool:
        """Find what lost its colon inside braces: `{eier: 110 000,-}` and `{eier:110 000}`."""
        key, value = entry.key, entry.value
        if not isinstance(value, Scalar) or value.style or value.start < value.end:
            return False
        if ":" in self.document.text[key.end : value.end]:
            return False
        from behovsmelding.reading.source.in_braces import join, part

        return not part(node, entry) and join(node, key)

    def _has_lost_commas(self, node: Mapping, entry: Entry) -> bool:
        """Report the fields in braces that nothing parts; the rest of *node* is passed over."""
        from behovsmelding.reading.source.unparted import lost_commas

        if is_lost := lost_commas(node, entry):
            self.unparted = node
        return is_lost

    def _mark(self, event: Any, start: int, end: int) -> bool:
        """Keep an anchor until the whole file is read; report a tag at once.

        Tell whether it stands for another mark, so that what is below it is a text.
        """
        if event.anchor is not None:
            self.anchors[event.anchor] = (start, end)
        elif event.tag is not None:
            from behovsmelding.reading.source import like_bar
            from behovsmelding.reading.source.lines import Line

            if like_bar.look_at(Line(self.document, start)):
                return True
            self._explain_start(start, "BM110")
        return False

    def _explain_start(self, at: int, code: str) -> None:
        from behovsmelding.reading.source.libyaml import explain_start

        explain_start(self.document, at, code)

    def _report_reuse(self) -> None:
        """Report reuse once; an `&` or `*` that reuses nothing is a text without its quotes."""
        places = [*self.anchors.values(), *((start, end) for _, start, end in self.aliases)]
        if self.is_reused:
            first, *rest = (self.document.span(start, end) for start, end in sorted(places))
            others = (Related((), span=span) for span in rest)
            self.document.report("BM109", first, related=tuple(others))
            return
        for start, _ in sorted(places):
            self._explain_start(start, "BM123")
