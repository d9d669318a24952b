"""Offers of keys, and of whole new parts, at a cursor where one may stand."""

import unicodedata
from collections.abc import Iterator
from typing import NamedTuple

from behovsmelding.form import Felt
from behovsmelding.form.asked import row_keys
from behovsmelding.lsp.completing.answers import as_written
from behovsmelding.lsp.completing.branch import Branch
from behovsmelding.lsp.completing.offer import Offer, Sort
from behovsmelding.lsp.completing.open_places import Place, here, open_places
from behovsmelding.lsp.completing.scene import Scene
from behovsmelding.lsp.completing.snippet import STOP, Snippet
from behovsmelding.lsp.completing.spots import Shape, Spot, fields, of
from behovsmelding.lsp.completing.values import members
from behovsmelding.lsp.help import of_field
from behovsmelding.messages import Phrase


class _Key(NamedTuple):
    """A key that may be written: what it is called and asks, and what is put in."""

    name: str
    felt: Felt
    detail: Phrase
    snippet: Snippet
    spot: Spot


def on_a_line(scene: Scene) -> Iterator[Offer]:
    """Yield what may begin at the cursor, on a line of its own."""
    cursor = scene.cursor
    last = cursor.open[-1]
    if not last.value and last.column < cursor.column and scene.spot(last) is None:
        # Nobody knows what is asked for below a key that the form doesn't have.
        return
    places = open_places(scene.form, cursor, scene.maker.style)
    lists = [] if cursor.has_colon else [each for each in reversed(places) if each.has_dash]
    exact = [each for each in lists if each.column == cursor.column]
    for place in exact:
        yield from _members(scene, place)
    target = here(places, cursor.column)
    if target is not None and (not cursor.has_colon or target.column == cursor.column):
        yield from _at(scene, target, *_start(scene, target))
    for place in lists:
        if place not in exact:
            yield from _members(scene, place)


def behind_a_dash(scene: Scene, item: Branch) -> Iterator[Offer]:
    """Yield what may stand behind the dash of *item*."""
    spot, cursor = scene.spot(item), scene.cursor
    if spot is None or item.above is None:
        return
    before = " " if cursor.lacks_blank else ""
    if spot.shape is Shape.ANSWER:
        yield from members(scene, spot, item.above, (before,))
        return
    column = cursor.column + len(before)
    if not cursor.has_colon and all(each.is_here for each in item.below):
        yield _part(scene, spot, (before, *scene.maker.part(spot, column)), cursor.start)
    place = Place(item, spot, column, has_dash=False)
    yield from _at(scene, place, cursor.start, before)


def in_braces(scene: Scene, branch: Branch, spot: Spot) -> Iterator[Offer]:
    """Yield the keys that may stand in the braces of *branch*."""
    inside = scene.cursor.inside
    if inside is None:
        return
    for each in _possible(scene, branch, spot, 0, in_braces=True):
        snippet: Snippet = (as_written(each.name),) if inside.has_colon else each.snippet
        behind = (", ",) if inside.needs_comma else ()
        yield _offer(scene, each, (*snippet, *behind), inside.start, inside.end)


def _start(scene: Scene, place: Place) -> tuple[int, str]:
    """Return where something new at *place* begins, and the blanks that stand before it then."""
    cursor = scene.cursor
    if place.column == cursor.column:
        return cursor.start, ""
    return cursor.line, " " * place.column


def _at(scene: Scene, place: Place, start: int, before: str) -> Iterator[Offer]:
    """Yield the keys that may stand at *place*."""
    cursor = scene.cursor
    for each in _possible(scene, place.branch, place.spot, place.column):
        snippet = (as_written(each.name),) if cursor.has_colon else each.snippet
        yield _offer(scene, each, (before, *snippet), start, cursor.end)


def _possible(
    scene: Scene, branch: Branch, spot: Spot, column: int, *, in_braces: bool = False
) -> Iterator[_Key]:
    """Yield the keys that may stand in *branch* and don't yet."""
    written = {_name(each) for each in branch.below if not each.is_here}
    if spot.shape is Shape.ROWS and spot.felt is not None:
        keys = row_keys(scene.form, spot.sti) or scene.maker.parties
        for key in keys:
            if key not in written:
                snippet = scene.maker.row(spot, key, column, in_braces=in_braces)
                choice = scene.form.choices(spot.sti).get(key)
                detail = choice.ord if choice else spot.felt.spørsmål
                yield _Key(key, spot.felt, detail, snippet, spot)
    else:
        for found in map(of, fields(scene.form, spot.kind, spot.sti)):
            if found.felt is not None and found.felt.navn not in written:
                snippet = scene.maker.key(found, column, in_braces=in_braces)
                yield _Key(found.felt.navn, found.felt, found.felt.spørsmål, snippet, found)


def _name(branch: Branch) -> str:
    return unicodedata.normalize("NFC", branch.key)


def _offer(scene: Scene, key: _Key, snippet: Snippet, start: int, end: int) -> Offer:
    return Offer(
        key.name,
        Sort.PART if key.spot.shape is Shape.FIELDS else Sort.FIELD,
        scene.put(snippet, start),
        start,
        end,
        detail=key.detail.of(scene.language),
        help=of_field(scene.form, key.felt, scene.language),
        goes_on=STOP in snippet and scene.has_offers(key.spot),
    )


def _members(scene: Scene, place: Place) -> Iterator[Offer]:
    """Yield new members of the list at *place*, each behind a dash of its own."""
    start, before = _start(scene, place)
    if place.spot.is_list_of_parts:
        part = scene.maker.part(place.spot, place.column + 2)
        yield _part(scene, place.spot, (f"{before}- ", *part), start)
    elif scene.cursor.open[-1] is place.branch:
        yield from members(scene, place.spot, place.branch, (f"{before}- ",), start)


def _part(scene: Scene, spot: Spot, snippet: Snippet, start: int) -> Offer:
    """Make the offer of a whole new part of the list at *spot*."""
    felt = scene.form.felt[spot.sti]
    return Offer(
        (felt.ny or felt.spørsmål).of(scene.language),
        Sort.PART,
        scene.put(snippet, start),
        start,
        scene.cursor.end,
        detail=felt.spørsmål.of(scene.language),
        help=of_field(scene.form, felt, scene.language),
        goes_on=True,
    )
