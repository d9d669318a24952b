"""Lists of parts and of values, and what people write where a list is asked for."""

import re
from enum import Enum
from typing import Any, TypeGuard

from behovsmelding.model.answers import with_plain_blanks
from behovsmelding.model.fields import Mark, by_name, fields_of
from behovsmelding.model.periode import Periode, Slag
from behovsmelding.reading.source import Mapping, Node, Refused, Scalar, Sequence
from behovsmelding.reading.source.quoting import written
from behovsmelding.reading.source.unsaid import NO, NO_ANSWER, NOTHING, YES, word
from behovsmelding.reading.structure import apart
from behovsmelding.reading.structure.reporter import UNREAD, Reporter, is_left_open
from behovsmelding.reading.structure.values import Hook, cut_of

_TICKED = ("[", "(", "☐", "☒", "☑", "✓", "✔", " x", " X", "x ", "X ")
_BRACKETS = frozenset("()[]{}")
_YES_OR_NO = r"(?i)\b(?:ja|nei)\b"
_BOXES = ("☐", "☒", "☑", "✓", "✔")
_A_TICK = r"[☐☒☑✓✔]|(?<!\w)[xX](?!\w)"
_NO = "nei"
"""The answer of whoever has no more names."""


class Lists:
    """Makes the hooks that read lists, each given the hook of one *member*."""

    def __init__(self, reporter: Reporter) -> None:
        self.reporter = reporter

    # Parts

    def of_parts(self, member: type[Any], hook: Hook) -> Hook:
        """Make the hook of a list whose every *member* has fields of its own."""

        def read(node: Node, _kind: Any = None) -> Any:
            if isinstance(node, Refused):
                return UNREAD
            items = self._items(node, member)
            if isinstance(node, Sequence) and _lacks_names(items):
                from behovsmelding.reading.structure.one_dash import joined

                items = node.items = joined(items, member, self.reporter.form)
            blank = [item for item in items if self._is_left_blank(item)]
            for item in blank:
                self._report_blank(item)
                self._report_wrong_keys(item, hook, member)
            kept = [item for item in items if item not in blank]
            parts = tuple(self._item(item, hook, member) for item in kept)
            if blank and isinstance(node, Sequence):
                # The model's paths count without them; an editor still finds them.
                node.items = kept + blank
            return parts

        return read

    def _items(self, node: Node, member: type[Any]) -> list[Node]:
        """Return the items of a list; what stands without a dash is the only one, and reported."""
        if isinstance(node, Sequence):
            return node.items
        if isinstance(node, Scalar) and (
            self.reporter.report_no(node, NOTHING | {"0"})
            or (node.style and self._report_bar(node, member))
            or self._report_no_name(node, member)
        ):
            node.unread = True
            return []
        if not isinstance(node, Mapping):
            self.reporter.report(node, "BM207")
            return []
        from behovsmelding.reading.structure import named_by_key, nameless

        if _begins_oddly(node, member) and (
            named := named_by_key.items(node, member, self.reporter)
        ):
            return named
        if node.entries and not self._is_left_blank(node):
            nameless.report_no_dash(node, node.entries[0].key, self.reporter)
        return [node]

    def _report_bar(self, node: Scalar, member: type[Any]) -> bool:
        """Report a `|` over a list of *member*."""
        from behovsmelding.reading.structure.barred import report_list

        return report_list(node, member, self.reporter)

    def _is_left_blank(self, item: Node) -> bool:
        """Tell whether *item* has its keys, and nothing was written at any of them."""
        return isinstance(item, Mapping) and bool(item.entries) and self._says_nothing(item)

    def _says_nothing(self, node: Node) -> bool:
        if isinstance(node, Mapping):
            return all(self._says_nothing(entry.value) for entry in node.entries)
        if isinstance(node, Sequence):
            return all(self._is_left_blank(item) for item in node.items)
        if isinstance(node, Scalar):
            is_blank = node.is_empty or not node.value.strip()
            return is_blank and cut_of(node, self.reporter.form) is None
        return False

    def _report_blank(self, item: Node) -> None:
        first, last = item.span.line, item.span.end_line
        linjer = str(first) if first == last else f"{first}–{last}"
        key = item.document.locate_key(item.path)
        self.reporter.report(item, "BM220", span=key, linjer=linjer)

    def _report_wrong_keys(self, item: Node, hook: Hook, member: type[Any]) -> None:
        """Report what is wrong in a part that is left blank, but not that its own parts are too."""
        _, found = item.document.tried(lambda: hook(item, member))
        item.document.add(each for each in found if each.is_error)

    def _item(self, item: Node, hook: Hook, member: type[Any]) -> Any:
        """Read one part of a list; one that can't be read becomes an empty one."""
        if item.is_empty or (isinstance(item, Mapping) and not item.entries):
            self.reporter.report(item, "BM212", span=item.document.locate_key(item.path))
            value = UNREAD
        elif isinstance(item, Scalar) and self._report_no_name(item, member):
            value = UNREAD
        else:
            if _begins_oddly(item, member):
                from behovsmelding.reading.structure import named_by_key

                named_by_key.item(item, member, self.reporter)
            value = hook(item, member)
        item.unread = value is UNREAD
        return member() if item.unread else value

    def _report_no_name(self, item: Scalar, member: type[Any]) -> bool:
        """Report one answer where a part has several, if it most likely is the part's name."""
        from behovsmelding.reading.structure import nameless

        if nameless.says_yes_or_no(item, member, self.reporter):
            return True
        is_named = Mark.NAVN in fields_of(member)[0].marks
        if not item.value.strip() or not is_named or self.reporter.report_glued(item):
            return False
        nameless.report(item, member, self.reporter, [each.value for each in apart.names(item)])
        return True

    # Values

    def of_values(self, member: type[Any], hook: Hook) -> Hook:
        """Make the hook of a list whose every *member* is one value."""

        def read(node: Node, _kind: Any = None) -> Any:
            if member is str and _may_say_yes(node):
                from behovsmelding.reading.structure import said

                if (answer := said.ticked(node, self.reporter)) is not None:
                    return answer
            if _may_be_ticked(node, member):
                from behovsmelding.reading.structure import ticks

                if (ticked := ticks.read(node, hook, member, self.reporter)) is not None:
                    return ticked
                if isinstance(node, Scalar) and member is not str:
                    # Which of them is ticked, is not for us to say.
                    self.reporter.report(node, "BM207")
                    return UNREAD
            if not isinstance(node, Sequence):
                return self._lone_value(node, hook, member)
            self._look_at(node, member)
            values = [self._value(item, hook, member) for item in node.items]
            if UNREAD in values:
                return UNREAD
            return tuple(_in_order(node, values) if member is Periode else values)

        return read

    def _look_at(self, node: Sequence, member: type[Any]) -> None:
        """Report names with a word before them in *node*, and what leaves an answer open."""
        if any(isinstance(item, Mapping) for item in node.items):
            from behovsmelding.reading.structure import only_name

            only_name.look_at(node, self.reporter)
        if any(map(is_left_open, node.items)):
            from behovsmelding.reading.structure import left_open

            left_open.leave_out(node, member, self.reporter)

    def _value(self, item: Node, hook: Hook, member: type[Any]) -> Any:
        if item.is_empty:
            self.reporter.report(item, "BM212", span=item.document.locate_key(item.path))
            return UNREAD
        if not isinstance(item, Scalar):
            is_told = member is str and isinstance(item, Mapping) and self._is_yes(item)
            return UNREAD if is_told else hook(item, member)
        if member is str and not item.style and (said := word(item.value)) in NO | YES:
            from behovsmelding.reading.structure.said import in_list

            in_list(item, self.reporter, is_no=said in NO)
            return UNREAD
        is_text = member is str
        named = apart.names(item) or apart.at_marks(item) if is_text else []
        parts = named if is_text else self._parts(item, hook, member)
        return self._several(item, parts, hook, member) if parts[1:] else hook(item, member)

    def _is_yes(self, item: Mapping) -> bool:
        """Report a name behind a yes and a colon, which make a field of it."""
        from behovsmelding.reading.structure.said import named

        return named(item, YES, self.reporter)

    def _several(self, item: Scalar, parts: list[Scalar], hook: Hook, member: type[Any]) -> Any:
        """Report an item that holds several answers, with one for each line as its fix."""
        from behovsmelding.reading.structure.parted import all_read

        values = all_read(parts, hook, member)
        if values is None:
            return UNREAD
        if len(values) == 1:
            return hook(item, member)
        head = item.document.text[item.document.line(item.start)[0] : item.start]
        is_flow = head.rstrip(" ")[-1:] in ("[", ",")
        between = ", " if is_flow else item.document.newline + head
        fix = between.join(written(_spelt(value)) for value in values)
        has_place = is_flow or not head.replace("-", "", 1).strip()
        is_sure = has_place and apart.are_sure(item, parts)
        self.reporter.report(item, "BM227", fix=fix if is_sure else None, tekst=item.value)
        return UNREAD

    def _lone_value(self, node: Node, hook: Hook, member: type[Any]) -> Any:
        """Report one value where a list is asked for, and read it as a list of one."""
        whole, node = node, _unbracketed(node)
        if not isinstance(node, Scalar) or not node.value.strip():
            from behovsmelding.reading.structure import no_list

            is_told = isinstance(node, Refused)
            return UNREAD if is_told else no_list.read(node, member, self.reporter)
        if member is str and (said := self._said(node, whole)) is not None:
            return said
        if self._is_no_answer(node, member):
            return UNREAD
        parts, is_above = self._parts(node, hook, member), apart.is_above_list(node)
        if is_above and word(parts[0].value) in YES:
            # What it says stands below it.
            parts = parts[1:]
        is_bare = node is whole
        is_choice = member is not str or (self._has_choices(node) and self._is_one(node))
        if is_choice and len(parts) == 1 and is_bare and not is_above:
            # One choice or period alone is a list of one.
            value = hook(node, member)
            return UNREAD if value is UNREAD else (value,)
        from behovsmelding.reading.structure.parted import all_read, instead_of

        values = all_read(parts, hook, member)
        if values is None or (member is Periode and self._are_years(node, values)):
            return UNREAD
        svar = tuple(map(_spelt, values))
        listed = ", ".join(map(written, svar))
        code = "BM137" if is_above else "BM207"
        are_several = bool(parts[1:]) and apart.are_sure(node, parts)
        is_sure = member is not str or are_several or is_above or self._is_one(node)
        self.reporter.report(
            whole,
            code,
            span=whole.span,
            fix=f"[{listed}]" if is_sure else None,
            tekst=parts[0].value,
            **(instead_of(node, svar) if is_sure else {}),
        )
        return values if is_sure else UNREAD

    def _is_no_answer(self, node: Scalar, member: type[Any]) -> bool:
        """Report a yes where names are asked for, or a `|` over the answers of a list."""
        if member is str and word(node.value.lstrip("xX☒☑ ")) in YES:
            self.reporter.report(node, "BM222")
            return True
        return bool(node.style) and "\n" in node.value.strip() and self._report_bar(node, member)

    def _parts(self, node: Scalar, hook: Hook, member: type[Any]) -> list[Scalar]:
        """Return the answers that *node* names, a part each: `vår og høst 2027` too."""
        if member is Periode and not node.style and re.search(apart.SPAN, node.value):
            from behovsmelding.reading.structure import choices

            document, path = node.document, node.path
            if found := choices.several_periods(node.value):
                return [
                    Scalar(document, path, node.start, node.end, str(each), "") for each in found
                ]
        return apart.parts_of(node, hook, member)

    def _said(self, node: Scalar, whole: Node) -> Any:
        """Return what a no, or a yes with a name, says where names are asked for; None of others.

        *whole* is *node* with the brackets round it.
        """
        if word(node.value) in NO | NO_ANSWER:
            return self._no(node)
        if self._has_choices(node):
            return None
        from behovsmelding.reading.structure.said import in_a_sentence

        return in_a_sentence(node, whole, self.reporter)

    def _no(self, node: Scalar) -> Any:
        """Read a no where names are asked for; where the form names the answers, it is none."""
        if self._has_choices(node):
            self.reporter.report_no(node, NO)
            return UNREAD
        if node.value.strip().lower() != _NO:
            self.reporter.report(node, "BM219", fix=_NO, tekst=node.value.strip())
        return ()

    def _is_one(self, node: Scalar) -> bool:
        """Tell whether *node* is one answer beyond doubt."""
        choices = self.reporter.form.choices(self.reporter.form.sti(node.path))
        from behovsmelding.reading.structure.parted import is_known, may_be_several

        name = with_plain_blanks(node.value.strip())
        return (
            name.casefold() in choices
            or is_known(name)
            or not may_be_several(node.value, apart.AND)
        )

    def _has_choices(self, node: Node) -> bool:
        """Tell whether the form names answers to *node*: then it asks for them, and not whether."""
        return bool(self.reporter.form.choices(self.reporter.form.sti(node.path)))

    def _periods(self, node: Node) -> tuple[Periode, ...]:
        sti = self.reporter.form.sti(node.path)
        return self.reporter.form.felt[sti].perioder if sti else ()

    def _are_years(self, node: Scalar, values: tuple[Any, ...]) -> bool:
        """Report whole years where the form has halves of one: `2027/2028`."""
        known = self._periods(node)
        if any(each in known or each.slag is not Slag.ÅR for each in values):
            return False
        år, perioder = self.reporter.form.år, tuple(map(str, known))
        self.reporter.report(node, "BM406", periode=node.value, år=år, perioder=perioder)
        return True


def _lacks_names(items: list[Node]) -> bool:
    """Tell whether one of *items*, but not the first, begins with something else than the first."""
    named = [each.entries[0].name for each in items if isinstance(each, Mapping) and each.entries]
    return len(set(named)) > 1


def _begins_oddly(node: Node, member: type[Any]) -> TypeGuard[Mapping]:
    """Tell whether *node* begins with no field of *member*, which has a name first or second."""
    if not isinstance(node, Mapping) or not node.entries:
        return False
    has_name = any(Mark.NAVN in field.marks for field in fields_of(member)[:2])
    return has_name and node.entries[0].name not in by_name(member)


def _unbracketed(node: Node) -> Node:
    """Return what stands within the brackets of *node*, if it has any but those of a list."""
    if isinstance(node, Scalar) and not {node.value[:1], node.value[-1:]} & _BRACKETS:
        return node
    from behovsmelding.reading.structure.parted import unbracketed

    return unbracketed(node)


def _may_say_yes(node: Node) -> TypeGuard[Scalar]:
    """Tell whether *node* may say yes and no, and which of them: `☐ Ja ☒ Nei`."""
    if not isinstance(node, Scalar) or node.style:
        return False
    return re.search(_YES_OR_NO, node.value) is not None


def _may_be_ticked(node: Node, member: type[Any]) -> bool:
    """Tell whether *node* holds more than answers: `- vår 2027: x`. Names may have any letters."""
    ticks = _BOXES if member is str else _TICKED
    items = node.items if isinstance(node, Sequence) else [node]
    if any(isinstance(item, Mapping) for item in items):
        return True
    if member is str or isinstance(node, Sequence):
        texts = (
            item.value
            for item in items
            if isinstance(item, Scalar) and not (member is str and item.style)
        )
        return any(tick in text for text in texts for tick in ticks)
    return isinstance(node, Scalar) and not node.style and bool(re.search(_A_TICK, node.value))


def _spelt(value: Any) -> str:
    """Return how *value* is written in a file."""
    return str(value.value if isinstance(value, Enum) else value)


def _in_order(node: Sequence, values: list[Any]) -> list[Any]:
    """Return *values* sorted, with the nodes in the same order: the model's paths count so."""
    order = sorted(range(len(values)), key=values.__getitem__)
    node.items = [node.items[at] for at in order]
    return [values[at] for at in order]
