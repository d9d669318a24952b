"""Completion: what may be written at a place of a file that is half-written, and often no YAML.

`scene` looks at the text by its lines (`tree`, `braces`), and finds the form that it is written on.
`keys` and `values` offer what the form asks for there (`spots`, `answers`, `names`), and `parts`
writes it as the file is written. Nothing here knows the protocol: see `items`.
"""

from collections.abc import Iterable
from pathlib import Path

from behovsmelding.lsp.completing import keys, values
from behovsmelding.lsp.completing.offer import Offer
from behovsmelding.lsp.completing.scene import Formless, Scene, scene
from behovsmelding.lsp.completing.spots import Shape
from behovsmelding.messages import Language


def completions(
    text: str, at: int, language: Language = "nb", forms: Path | None = None
) -> tuple[Offer, ...]:
    """Return what may be written in *text* at the character *at*, the best first.

    Words are in *language*; *forms* is a folder of forms beside ours.
    """
    seen = scene(text, at, language, forms)
    if seen is None:
        return ()
    if isinstance(seen, Formless):
        return tuple(values.forms(seen, language))
    return tuple(_offers(seen))


def _offers(seen: Scene) -> Iterable[Offer]:
    """Return what may be written at the cursor, by what it stands in."""
    cursor = seen.cursor
    if inside := cursor.inside:
        spot = seen.spot(inside.branch)
        if spot is None:
            return ()
        if not inside.is_answer and spot.shape in (Shape.FIELDS, Shape.ROWS):
            return keys.in_braces(seen, inside.branch, spot)
        return values.in_braces(seen, inside.branch, spot, is_answer=inside.is_answer)
    if cursor.is_beside and cursor.here is not None:
        return values.behind_a_key(seen, cursor.here)
    if cursor.dash and cursor.here is not None:
        return keys.behind_a_dash(seen, cursor.here)
    return keys.on_a_line(seen)
