"""From a part's XML with numbered tags and controls to the code that renders it."""

import re
from collections.abc import Callable, Sequence
from enum import Enum
from functools import partial
from typing import Any

import attrs

from behovsmelding.docx.compiling import expressions, filling, lists, meant
from behovsmelding.docx.compiling.alike import common, unlike
from behovsmelding.docx.compiling.astray import Astray
from behovsmelding.docx.compiling.doubled import Section
from behovsmelding.docx.compiling.filling import ID, Control, Styles
from behovsmelding.docx.compiling.looks import Looks
from behovsmelding.docx.compiling.scan import Tag, unshielded
from behovsmelding.docx.compiling.scope import NOTHING, Meaning, Scope, tag_steps, tagged
from behovsmelding.docx.findings import Finding, NotAllowed, Place
from behovsmelding.docx.kinds import CONDITION, UNKNOWN, members
from behovsmelding.docx.ooxml.controls import Shape
from behovsmelding.docx.ooxml.xml import Xml
from behovsmelding.docx.printing import Words
from behovsmelding.docx.program import (
    MAX_DEPTH,
    Branch,
    Code,
    Const,
    Ensure,
    Expression,
    Field,
    For,
    Grid,
    How,
    Id,
    If,
    Leaf,
    Node,
    Paragraphs,
    Print,
    Repeat,
    Runs,
    Tick,
)

_MARK = re.compile(rf'\{{[{{%] t(\d+) [%}}]\}}|<\?bm (\w)(\d+)\?>|(?<=<w:id w:val=")({ID})(?=")')
_UNKNOWN = Meaning(NOTHING, UNKNOWN)
CONTROL, REPEAT, ENSURE, GRID, END = "c", "r", "p", "g", "e"
"""The marks that preparing a part leaves in its XML, as processing instructions."""
_ENCLOSED: dict[str, Callable[[Code], Node]] = {ENSURE: Ensure, GRID: Grid}
_INLINE = ("if", "for")
"""The blocks that tags open and close."""


@attrs.define
class Opened:
    """A loop, a condition, a section, that is being read.

    `close` makes its node of what stood in it; without it the block was refused. `branches` are
    those of a condition, each with its test.
    """

    kind: str
    scope: Scope
    nodes: list[str | Node] = attrs.Factory(list)
    container: Xml = None
    place: Place = attrs.Factory(Place)
    close: Callable[[Code], Node] | None = None
    branches: list[tuple[Expression, list[str | Node]]] = attrs.Factory(list)
    has_else: bool = False


@attrs.define
class Assembler:
    """Reads the parts of one template; `printed` and `slots` grow as it goes."""

    tags: Sequence[Tag]
    controls: Sequence[Control]
    styles: Styles
    words: Words
    looks: Looks
    report: list[Finding]
    grouped: frozenset[str] = frozenset()
    """The names of what is printed in groups of digits."""
    slots: int = 1
    printed: dict[str, None] = attrs.Factory(dict)
    leaf: bool = False
    astray: Astray = attrs.Factory(Astray)
    """The names of the part that is read that lead nowhere."""
    stack: list[Opened] = attrs.Factory(list)
    sections: list[Section] = attrs.Factory(list)

    def assemble(self, xml: str, scope: Scope, *, leaf: bool = False) -> Code:
        """Return the code of a part; its faults go to the report."""
        self.leaf = leaf
        self.astray = Astray()
        self.stack = [Opened("part", scope)]
        end = 0
        for match in _MARK.finditer(xml):
            self._static(xml[end : match.start()])
            end = match.end()
            if match[1]:
                self._tag(self.tags[int(match[1])])
            elif match[2]:
                self._mark(match[2], int(match[3]))
            else:
                self._add(Id())
        self._static(xml[end:])
        while len(self.stack) > 1:
            self._unclosed("BM805")
        return tuple(self.stack[0].nodes)

    @property
    def top(self) -> Opened:
        """The innermost block that is open."""
        return self.stack[-1]

    def _static(self, text: str) -> None:
        if text:
            self._add(unshielded(text))

    def _add(self, node: str | Node) -> None:
        self.top.nodes.append(node)

    def _fault(self, code: str, place: Place, **params: Any) -> None:
        self.report.append(Finding(code=code, place=place, params=params))

    def _open(self, block: Opened) -> None:
        if len(self.stack) == MAX_DEPTH + 1:
            self._fault("BM818", block.place, grense=MAX_DEPTH)
        self.stack.append(block)

    def _unclosed(self, code: str) -> None:
        block = self.stack.pop()
        self._fault(code, block.place, hva=block.kind)

    def _tag(self, tag: Tag) -> None:
        scope = self.top.scope
        try:
            getattr(self, f"_{tag.word}")(tag)
        except NotAllowed as refused:
            if self.leaf or not self.astray.take(refused, scope, tag.place, code=tag.code):
                self.report.append(refused.at(tag.place))

    def _print(self, tag: Tag) -> None:
        found = meant.in_groups(expressions.printed(tag.code, self.top.scope), self.grouped)
        if tag.level and not (found.kind.unknown or found.kind.only(*expressions.READY_TEXT)):
            raise NotAllowed("BM809", hva=tag.code)
        if not found.kind.unknown and not found.kind.printable:
            raise NotAllowed("BM809", hva=tag.code)
        self._shown(found)
        self._note(found)
        if tag.level:
            ready = Paragraphs if tag.level == "p" else Runs
            self._add(ready(found.code, self.looks.plain()))
        else:
            self._add(Leaf(found.code) if self.leaf else Print(found.code))

    def _note(self, found: Meaning) -> None:
        """Remember that the place in the model has a place in print."""
        if found.path:
            self.printed[".".join(found.path)] = None

    def _for(self, tag: Tag) -> None:
        block = Opened("for", self.top.scope, container=tag.container, place=tag.place)
        self._open(block)
        slot = self._slot()
        try:
            name, rows = expressions.loop(tag.code, block.scope)
            _refuse_again(block.scope, rows)
        except NotAllowed:
            block.scope = block.scope.guess(slot, tag.code)
            raise
        block.close = partial(For, rows.code, slot)
        block.scope = block.scope.inside(slot, rows, name)

    def _slot(self) -> int:
        """Return where a loop's row comes; its count comes after it."""
        self.slots += 2
        return self.slots - 2

    def _if(self, tag: Tag) -> None:
        self._open(Opened("if", self.top.scope, container=tag.container, place=tag.place))
        self._branch(tag, expressions.condition)

    def _branch(self, tag: Tag, check: Callable[[str, Scope], Meaning]) -> None:
        block = self.top
        block.nodes = []
        block.branches.append((check(tag.code, block.scope).code, block.nodes))

    def _elif(self, tag: Tag) -> None:
        self._check_inside(tag, "if")
        self._branch(tag, expressions.condition)

    def _else(self, tag: Tag) -> None:
        self._check_inside(tag, "if")
        self._branch(tag, _always)
        self.top.has_else = True

    def _check_inside(self, tag: Tag, kind: str) -> None:
        """Refuse what does not belong to the open block (BM805), or stands elsewhere (BM806)."""
        if self.top.kind not in _INLINE:
            known = any(block.kind == kind for block in self.stack)
            raise NotAllowed("BM806" if known else "BM805", hva=tag.word)
        late = self.top.has_else and tag.word in ("elif", "else")
        if self.top.kind != kind or late or (tag.word in ("else", "endif", "endfor") and tag.code):
            raise NotAllowed("BM805", hva=tag.word)
        places = (tag.container, self.top.container)
        if None not in places and places[0] is not places[1]:
            self._fault("BM806", tag.place, hva=tag.word)

    def _endif(self, tag: Tag) -> None:
        self._check_inside(tag, "if")
        block = self.stack.pop()
        self._add(If(tuple(Branch(test, tuple(nodes)) for test, nodes in block.branches)))

    def _endfor(self, tag: Tag) -> None:
        self._check_inside(tag, "for")
        block = self.stack.pop()
        if block.close is not None:
            self._add(block.close(tuple(block.nodes)))

    def _mark(self, mark: str, number: int) -> None:
        if mark == END:
            self._end()
        elif mark in _ENCLOSED:
            self._open(Opened("enclosed", self.top.scope, close=_ENCLOSED[mark]))
        else:
            control = self.controls[number]
            fill = self._repeat if mark == REPEAT else self._control
            scope = self.top.scope
            try:
                fill(control)
            except NotAllowed as refused:
                if not self.astray.take(refused, scope, control.place, tag=control.tag):
                    self.report.append(refused.at(control.place))
            else:
                self.astray.settle(control.place)

    def _end(self) -> None:
        """Close a section; what was opened in it and not closed is a fault."""
        while self.top.kind in _INLINE:
            self._unclosed("BM806")
        block = self.stack.pop()
        if block.close is not None:
            node = block.close(tuple(block.nodes))
            if isinstance(node, Repeat):
                self.sections.append(Section(block.place, node))
            self._add(node)

    def _repeat(self, control: Control) -> None:
        block = Opened("repeat", self.top.scope, place=control.place)
        self._open(block)
        slot = self._slot()
        try:
            rows = meant.rows(block.scope, control.tag)
            _refuse_again(block.scope, rows)
        except NotAllowed:
            block.scope = block.scope.inside(slot, _UNKNOWN, None)
            raise
        block.close = partial(Repeat, rows.code, slot, control.tag)
        block.scope = block.scope.inside(slot, rows, None)

    def _control(self, control: Control) -> None:
        if control.shape is None or control.level == "row":
            raise NotAllowed("BM813", tagg=control.tag)
        if control.shape is Shape.TICK:
            self._tick(control)
            return
        found = meant.in_groups(tagged(self.top.scope, tag_steps(control.tag)), self.grouped)
        if not found.kind.unknown and not found.kind.printable:
            is_list = found.kind.rows is not None and not found.kind.classes
            raise NotAllowed("BM809", **{"flere" if is_list else "hva": control.tag})
        self._shown(found)
        self._note(found)
        self._field(control, found)

    def _field(self, control: Control, found: Meaning) -> None:
        several = found.kind.rows is not None or found.kind.has_tekst
        choices: dict[str, str] = {}
        how: How | None = None
        if control.shape is Shape.CHOICE:
            choices = filling.choices(control)
            if filling.is_closed(control):
                words = dict(zip(self._shown(found), self._called(found), strict=True))
                how = lists.shown_in(choices, control.tag, found.kind, words)
        elif several:
            filling.allow_lines(control)
        filling.keep_look(control)
        how = how or self._how(control, found)
        (before, after), run, paragraph = filling.filled(control, whole=how == "paragraphs")
        look = self.looks.of(run, paragraph, control.declared)
        if how in ("line", "listed", "lines"):
            opening = self.looks.run(look)
            before, after = before + opening, "</w:r>" + after
        empty = filling.empty(control, self.styles)
        sent = filling.sent(control, self.styles)
        shared = common(common(before, empty), sent)
        before, empty, sent = (each[len(shared) :] for each in (before, empty, sent))
        self._numbered(shared)
        differs, listed = unlike(empty, sent), tuple(choices.items())
        self._add(Field(found.code, how, before, after, empty, differs, look, listed, control.tag))

    def _shown(self, found: Meaning) -> list[str]:
        """Return the words of every choice. Raises `NotAllowed` (BM809) if the form has none."""
        try:
            return [self.words.shown(each) for each in members(found.kind)]
        except KeyError:
            raise NotAllowed("BM809", hva=".".join(found.path or ())) from None

    def _called(self, found: Meaning) -> list[tuple[str, ...]]:
        """Return what else every choice is called: as it is written, and in short."""
        return [
            (str(each.value), self.words.short(each)) if isinstance(each, Enum) else ()
            for each in members(found.kind)
        ]

    def _how(self, control: Control, found: Meaning) -> How:
        if control.shape is Shape.RICH and found.kind.has_tekst:
            return "runs" if control.level == "run" else "paragraphs"
        if control.shape is Shape.RICH and control.level == "run" and found.kind.link:
            return "link"
        return "lines" if filling.has_lines(control) or found.kind.has_tekst else "line"

    def _numbered(self, text: str) -> None:
        """Add the beginning of a control, with its number."""
        before, mark, after = text.partition(f'<w:id w:val="{ID}"')
        if mark:
            self._static(before + '<w:id w:val="')
            self._add(Id())
            after = '"' + after
        self._static(after if mark else before)

    def _tick(self, control: Control) -> None:
        found = meant.ticked(self.top.scope, control.tag)
        self._note(found)
        on, off = filling.ticked(control, on=True), filling.ticked(control, on=False)
        start, unticked, end = unlike(on, off)
        rest = len(on) - end
        self._numbered(on[:start])
        self._add(Tick(found.code, on[start:rest], unticked, control.tag))
        self._static(on[rest:])


def _refuse_again(scope: Scope, rows: Meaning) -> None:
    """Refuse a loop over what is being looped (BM841): eight of them print a form's fortune."""
    if scope.is_looped(rows):
        raise NotAllowed("BM841", hva=".".join(rows.path or ()))


def _always(_code: str, _scope: Scope) -> Meaning:
    return Meaning(Const(1), CONDITION)
