"""Names in a template: what is in scope where, and the paths they are."""

import unicodedata
from collections.abc import Mapping, Sequence
from contextlib import suppress
from typing import NamedTuple

import attrs

from behovsmelding.docx.findings import NoName, NoRows, NotAllowed
from behovsmelding.docx.kinds import UNKNOWN, Kind, answer_of, attributes, member, row
from behovsmelding.docx.program import Chain, Const, Expression, Loop, LoopName, Row
from behovsmelding.model.felles import Målform, Tillegg
from behovsmelding.model.fields import is_computed
from behovsmelding.nearest import nearest


class Meaning(NamedTuple):
    """What a checked expression means: its code, what it gives, and its path if it has one."""

    code: Expression
    kind: Kind
    path: tuple[str, ...] | None = None


NOTHING = Const(None)
"""The code of what was refused; it is never run."""


@attrs.frozen
class Frame:
    """One level of scope.

    The value stands in `slot` when the document is rendered. Without a `name` it is an item of a
    repeating section, whose attributes are names themselves. `path` is where it is in the model.
    """

    slot: int
    kind: Kind
    path: tuple[str, ...]
    name: str | None = None


@attrs.frozen
class Scope:
    """Every frame in sight, the innermost last, and what the whole template asks of the root."""

    frames: tuple[Frame, ...]
    prelude: dict[str, int] = attrs.field(hash=False)
    """The computed attributes of the root that are in use, and their slots: each is asked once."""
    questions: Mapping[str, tuple[str, ...]] = attrs.field(factory=dict, hash=False)
    """The paths of the form's own questions, and the answers there can be; none for any text."""
    målformer: tuple[str, ...] = ()
    """The målformer of the form."""

    @classmethod
    def of(
        cls, root: type, questions: Mapping[str, tuple[str, ...]], målformer: tuple[str, ...]
    ) -> "Scope":
        """Return the scope of a template for *root*, before any loop.

        A form's own *questions* and its *målformer* are as in the scope.
        """
        return cls((Frame(0, Kind((root,)), ()),), {}, questions, målformer)

    def inside(self, slot: int, rows: Meaning, name: str | None) -> "Scope":
        """Return the scope within a loop over *rows*."""
        kind = rows.kind.rows or UNKNOWN
        frame = Frame(slot, kind, rows.path or (), name)
        return attrs.evolve(self, frames=(*self.frames, frame))

    def is_looped(self, rows: Meaning) -> bool:
        """Tell whether a loop over *rows* is under way already: its rows, for each of its rows."""
        return rows.path is not None and any(
            frame.slot != 0 and frame.path == rows.path for frame in self.frames
        )

    def guess(self, slot: int, code: str) -> "Scope":
        """Return the scope within a loop that was refused: nothing is said about its row."""
        name = code.split(None, 1)[0] if code.split() else "?"
        return self.inside(slot, Meaning(NOTHING, UNKNOWN), name)

    def name(self, name: str) -> Meaning:
        """Find what *name* is, from the inside out. Raises `NotAllowed` (BM801)."""
        for frame in reversed(self.frames):
            if name == frame.name:
                return Meaning(Chain(frame.slot, ()), frame.kind, frame.path)
            if frame.name is None and frame.kind.unknown:
                return Meaning(Chain(frame.slot, ()), UNKNOWN)
            if frame.name is None and all(name in attributes(c) for c in frame.kind.classes):
                return self._attribute(frame, name)
        raise NoName("BM801", nearest(name, self._known()), navn=name)

    def loop(self, name: str) -> Meaning:
        """Find `loop.index`, `loop.first` or `loop.last`. Raises `NotAllowed` (BM801)."""
        inner = self.frames[-1]
        if inner.slot == 0:
            raise NoName("BM801", nearest("loop", self._known()), navn="loop")
        for known, kind in _LOOP.items():
            if name == known:
                return Meaning(Loop(inner.slot + 1, known), Kind((kind,)))
        raise NoName("BM801", nearest(name, _LOOP), navn=f"loop.{name}")

    def attribute(self, owner: Meaning, name: str) -> Meaning:
        """Return the attribute *name* of *owner*. Raises `NotAllowed` (BM801, BM803)."""
        if not isinstance(owner.code, Chain):
            raise NotAllowed("BM803", hva=f".{name}")
        slot, steps = owner.code.slot, owner.code.steps
        path = (*(owner.path or ()), name)
        if owner.kind.rows is not None and owner.kind.rows.only(Tillegg):
            kind = self._answer_to(owner.kind.rows, path)
            return Meaning(Chain(slot, (*steps, Row("id", name), "svar")), kind, path)
        kind = self._member(owner.kind, name)
        return Meaning(Chain(slot, (*steps, name)), kind, None if owner.path is None else path)

    def _member(self, owner: Kind, name: str) -> Kind:
        """Return what the attribute *name* of *owner* can hold; a målform is one of the form's."""
        found = member(owner, name)
        return attrs.evolve(found, names=self.målformer) if found.only(Målform) else found

    def _answer_to(self, question: Kind, path: tuple[str, ...]) -> Kind:
        """Return what the answer to the form's own question at *path* can be."""
        names = self.questions.get(".".join(path))
        if names is None:
            *section, name = path
            beside = [each.split(".") for each in self.questions]
            known = [id_ for *before, id_ in beside if before == section]
            raise NoName("BM801", nearest(name, known), navn=name)
        return answer_of(question, names)

    def _attribute(self, frame: Frame, name: str) -> Meaning:
        kind = self._member(frame.kind, name)
        path = (*frame.path, name)
        if frame.slot == 0 and is_computed(frame.kind.classes[0], name):
            slot = self.prelude.setdefault(name, -1 - len(self.prelude))
            return Meaning(Chain(slot, ()), kind, path)
        return Meaning(Chain(frame.slot, (name,)), kind, path)

    def _known(self) -> Sequence[str]:
        known = [frame.name for frame in self.frames if frame.name is not None]
        for frame in self.frames:
            if frame.name is None:
                known.extend(name for each in frame.kind.classes for name in attributes(each))
        return known


_LOOP: dict[LoopName, type] = {"index": int, "first": bool, "last": bool}


def tag_steps(tag: str) -> list[tuple[str, str | None]]:
    """Split a control's tag into its steps: each a name, and the key after `=` if there is one.

    Raises `NotAllowed` (BM802).
    """
    steps = []
    for written in unicodedata.normalize("NFC", tag).strip().split("."):
        name, equals, key = (part.strip() for part in written.partition("="))
        if not name.isidentifier() or name.startswith("_") or (equals and not key):
            raise NotAllowed("BM802", tagg=tag)
        steps.append((name, key if equals else None))
    return steps


def tagged(scope: Scope, steps: Sequence[tuple[str, str | None]]) -> Meaning:
    """Follow the *steps* of a tag. Raises `NotAllowed`."""
    with suppress(NoRows):
        return _followed(scope, steps)
    written = ".".join(name if key is None else f"{name}={key}" for name, key in steps)
    raise NotAllowed("BM802", _without_keys(scope, steps), tagg=written)


def _without_keys(scope: Scope, steps: Sequence[tuple[str, str | None]]) -> str | None:
    """Return the tag that *steps* would be without choices, if it can be printed."""
    try:
        found = _followed(scope, [(name, None) for name, _ in steps])
    except NotAllowed:
        return None
    return ".".join(name for name, _ in steps) if found.kind.printable else None


def _followed(scope: Scope, steps: Sequence[tuple[str, str | None]]) -> Meaning:
    (name, key), *rest = steps
    if name == "loop" and len(rest) == 1 and key is None:
        return scope.loop(rest[0][0])
    found = _picked(scope.name(name), key)
    for name, key in rest:
        found = _picked(scope.attribute(found, name), key)
    return found


def _picked(found: Meaning, key: str | None) -> Meaning:
    if key is None or found.kind.unknown or not isinstance(found.code, Chain):
        return found
    name, wanted, kind = row(found.kind, key)
    steps = (*found.code.steps, Row(name, wanted))
    return Meaning(Chain(found.code.slot, steps), kind, found.path)
