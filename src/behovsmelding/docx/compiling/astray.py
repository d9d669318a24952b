"""Names that stand outside the part they belong to: one finding a part, whatever their number.

Somebody who puts tags in a form forgets the section round them, or gives each of three printed
blocks its own. That is one mistake, and is told as one, with where the section goes.
"""

import re
from collections import Counter
from collections.abc import Callable, Collection, Iterator, Sequence
from functools import reduce
from typing import NamedTuple, TypeAlias

import attrs

from behovsmelding.docx.compiling.homes import Home, chain_with, homes, in_loop, row_names
from behovsmelding.docx.compiling.leaning import Named, settled
from behovsmelding.docx.compiling.scope import Frame, Scope
from behovsmelding.docx.compiling.stretches import Stretches
from behovsmelding.docx.findings import Finding, NoName, NotAllowed, Place
from behovsmelding.messages import Phrase
from behovsmelding.messages.ui.belonging import AND, MORE, OR, WITHIN
from behovsmelding.nearest import nearest

_TOLD = 6
"""How many names are told, before it is said how many more there are."""
_PLACES = 4
"""How many places."""
_ALIKE = 2 / 3
"""How much of what two blocks have they have both, if one is a copy of the other."""


class _Stray(NamedTuple):
    """A name where it leads nowhere; without homes it is no name anywhere."""

    finding: Finding
    written: str
    homes: tuple[Home, ...]
    section: int
    """The slot of the innermost section that it is in; 0 outside all."""
    inside: tuple[str, ...]
    """The path of what that section repeats."""
    scope: Scope

    @property
    def number(self) -> int:
        """The number of its paragraph."""
        return self.finding.paragraph or 1


class _Settled(NamedTuple):
    """A stray with the one home it is taken to have."""

    stray: _Stray
    home: Home


_Block: TypeAlias = list[_Settled]
_Question: TypeAlias = tuple[tuple[Frame, ...], str, bool]
_Event: TypeAlias = _Stray | int
"""A stray, or the number of a paragraph with something that stands where it belongs."""


@attrs.define
class Astray:
    """The names of one part that lead nowhere, in the order of the text."""

    events: list[_Event] = attrs.Factory(list)
    known: dict[_Question, tuple[Home, ...]] = attrs.Factory(dict)

    def take(
        self, refused: NotAllowed, scope: Scope, place: Place, *, tag: str = "", code: str = ""
    ) -> bool:
        """Keep what was *refused* in a *tag*, or in *code*, if it is a name that leads nowhere."""
        is_name = isinstance(refused, NoName)
        if code and not is_name:
            return False
        written = tag or chain_with(code, str(refused.params.get("navn", "")))
        finding = refused.at(place)
        if (meant := in_loop(scope, written)) is not None:
            finding = finding._replace(near=meant)
        found = () if meant else self._homes(scope, written, named=not is_name)
        if not (is_name or found):
            return False
        around = {each.path for each in scope.frames if each.name is None and each.slot}
        if here := next((home for home in found if home.path in around), None):
            finding, found = finding._replace(near=here.name, params={"navn": written}), ()
        inner = next(each for each in reversed(scope.frames) if each.name is None)
        stray = _Stray(finding, written, found, inner.slot, inner.path, scope)
        self.events.append(stray)
        return True

    def _homes(self, scope: Scope, written: str, *, named: bool) -> tuple[Home, ...]:
        key = (scope.frames, written, named)
        if key not in self.known:
            self.known[key] = homes(scope, written, named=named)
        return self.known[key]

    def settle(self, place: Place) -> None:
        """Note that something stands at *place* that belongs there."""
        self.events.append(place.paragraph or 1)

    def findings(self, layout: Callable[[], Stretches]) -> Iterator[Finding]:
        """Yield what there is to tell; *layout* is asked for only where something is."""
        strays = [each for each in self.events if isinstance(each, _Stray)]
        if not strays:
            return
        homed = [each for each in strays if each.homes]
        chosen: dict[int, Home] = {}
        if homed:
            known = layout()
            named = [Named(each.homes, each.number, each.section) for each in homed]
            sure = dict(zip(map(id, homed), settled(named, known), strict=True))
            chosen = {each: home for each, (home, _) in sure.items()}
            by_heading = {each for each, (_, is_told) in sure.items() if is_told}
            yield from _Told(known, self.events, chosen, by_heading).findings()
        for each in strays:
            if not each.homes:
                yield _nearer(each, strays, chosen)


def _nearer(stray: _Stray, strays: Sequence[_Stray], chosen: dict[int, Home]) -> Finding:
    """Return the finding of a name that is none, with what its neighbours' part has like it."""
    if stray.finding.near is not None:
        return stray.finding
    paths = dict.fromkeys(home.path for each in strays if (home := chosen.get(id(each))))
    names = [name for path in paths for name in row_names(stray.scope, path)]
    return stray.finding._replace(near=nearest(stray.written, names))


class _Told:
    """What is told of the names of one part."""

    def __init__(
        self,
        layout: Stretches,
        events: Sequence[_Event],
        chosen: dict[int, Home],
        by_heading: Collection[int],
    ) -> None:
        self.layout = layout
        self.events = events
        self.chosen = chosen
        self.by_heading = by_heading

    def findings(self) -> Iterator[Finding]:
        """Yield one finding for each part, in each section, that names belong to."""
        for (_, path), found in self._gathered().items():
            blocks = [block for stretch in found for block in self._blocks(stretch)]
            yield self._finding(path, blocks)

    def _gathered(self) -> dict[tuple[int, tuple[str, ...]], list[_Block]]:
        """Return the names of each part, in stretches with nothing else between them."""
        gathered: dict[tuple[int, tuple[str, ...]], list[_Block]] = {}
        open_still: dict[tuple[int, tuple[str, ...]], list[int]] = {}
        for event in self.events:
            if isinstance(event, int):
                for between in open_still.values():
                    between.append(event)
                continue
            home = self.chosen.get(id(event))
            if home is None:
                continue
            key = (event.section, home.path)
            stretches = gathered.setdefault(key, [])
            since = open_still.get(key)
            if since is None or not self._is_one(stretches[-1][-1].stray, since, event):
                stretches.append([])
            stretches[-1].append(_Settled(event, home))
            for other in [each for each in open_still if not _is_within(each, key)]:
                del open_still[other]
            open_still[key] = []
        return gathered

    def _is_one(self, before: _Stray, between: Sequence[int], after: _Stray) -> bool:
        """Tell whether what is *between* two names is of their table, and so of their block."""
        if not between:
            return True
        tables = {self.layout.table(each) for each in (before.number, *between, after.number)}
        return len(tables) == 1 and None not in tables

    def _blocks(self, stretch: _Block) -> Iterator[_Block]:
        """Part a stretch where what was in it begins anew."""
        tags = [each.home.spelt for each in stretch]
        counts = Counter(tags)
        usual = Counter(counts.values()).most_common(1)[0][0]
        starts = [tag for tag in counts if counts[tag] == usual]
        if usual == 1 or len(starts) < _ALIKE * len(counts) or not self._are_apart(stretch, counts):
            yield stretch
            return
        at = [number for number, tag in enumerate(tags) if tag == starts[0]]
        ahead = tags[: at[0]]
        begins = [
            number - len(ahead) if tags[number - len(ahead) : number] == ahead else number
            for number in at
        ]
        for begin, end in zip([0, *begins[1:]], [*begins[1:], len(tags)], strict=True):
            yield stretch[begin:end]

    def _are_apart(self, stretch: _Block, counts: Counter[str]) -> bool:
        """Tell whether a name alone is repeated in rows of one table; a heading may repeat it."""
        if len(counts) > 1:
            return True
        rows = [self.layout.row(each.stray.number) for each in stretch]
        tables = {self.layout.table(each.stray.number) for each in stretch}
        return len(tables) == 1 and None not in rows and len(set(rows)) == len(rows)

    def _finding(self, path: tuple[str, ...], blocks: list[_Block]) -> Finding:
        kept: list[_Block] = []
        others: list[_Block] = []
        for block in blocks:
            (others if any(_is_copy(block, each) for each in kept) else kept).append(block)
        first = kept[0][0]
        home, stray = first.home, first.stray
        where = self._where(kept, path)
        params: dict[str, Phrase | str | int | None] = {
            "navnene": _named([each for block in kept for each in block]),
            "del": self._part([each for block in kept for each in block]),
            "merke": home.tag,
            "ytre": home.above[-1] if home.above else None,
            "hvor": where,
            **_spelt([each for block in blocks for each in block]),
        }
        if not home.is_near:
            params["inndeling"] = stray.inside[-1]
            return Finding("BM847", stray.finding.place, params)
        if not others:
            return Finding("BM845", stray.finding.place, params)
        count = 1 + max(sum(_is_copy(each, block) for each in others) for block in kept)
        params |= {"antall": count, "første": where, "andre": self._where(others, path)}
        return Finding("BM846", stray.finding.place, params)

    def _part(self, block: _Block) -> Phrase:
        """Return what the names of *block* belong to; where nothing tells, everything it may be."""
        common = [{home.path for home in each.stray.homes} for each in block]
        paths = set.intersection(*common)
        if any(id(each.stray) in self.by_heading for each in block):
            paths = set()
        paths.add(block[0].home.path)
        return reduce(_or, [_home(e) for e in block[0].stray.homes if e.path in paths])

    def _where(self, blocks: Sequence[_Block], path: tuple[str, ...]) -> Phrase:
        """Return where *blocks* are, in words."""
        more = len(blocks) - _PLACES
        told = [
            self.layout.around(
                min(each.stray.number for each in block),
                max(each.stray.number for each in block),
                path[-1],
            ).told()
            for block in (blocks[:_PLACES] if more > 1 else blocks)
        ]
        return reduce(_and, [*told, MORE.filled(antall=more)] if more > 1 else told)


def _is_within(one: tuple[int, tuple[str, ...]], other: tuple[int, tuple[str, ...]]) -> bool:
    """Tell whether one of two parts is within the other, or the same, in the same section."""
    shorter, longer = sorted((one[1], other[1]), key=len)
    return one[0] == other[0] and longer[: len(shorter)] == shorter


def _is_copy(one: _Block, other: _Block) -> bool:
    a, b = ({each.home.spelt for each in block} for block in (one, other))
    return len(a & b) >= _ALIKE * max(len(a), len(b))


def _home(home: Home) -> Phrase:
    *above, last = (*home.above, home.tag)
    if not above:
        return Phrase(nb=last)
    return WITHIN.filled(**{"del": last, "ytre": above[-1]})


def _spelt(block: _Block) -> dict[str, str]:
    """Return how the first name that was not written as in its part should be, and how it was."""
    for each in block:
        written = re.sub(r"\s*([.=])\s*", r"\1", each.stray.written.strip())
        if written != each.home.spelt:
            return {"riktig": each.home.spelt, "skrevet": each.stray.written}
    return {}


def _named(block: _Block) -> Phrase:
    """Return the names of *block* in words, each once."""
    names = list(dict.fromkeys(each.home.name for each in block))
    more = len(names) - _TOLD
    if more > 1:
        told = Phrase(nb=", ".join(names[:_TOLD]))
        return _and(told, MORE.filled(antall=more))
    *before, last = names
    return _and(Phrase(nb=", ".join(before)), Phrase(nb=last)) if before else Phrase(nb=last)


def _and(one: Phrase, other: Phrase) -> Phrase:
    return AND.filled(før=one, etter=other)


def _or(one: Phrase, other: Phrase) -> Phrase:
    return OR.filled(før=one, etter=other)
