"""Who looks at several lines at once, whatever libyaml stopped at."""

from collections.abc import Callable

from behovsmelding.reading.source import (
    alone,
    beside_braces,
    beside_fields,
    bold,
    bulleted,
    flush,
    headed,
    headless,
    invisible,
    joined,
    like_bar,
    no_dash,
    pasted_text,
    quoted_line,
    rows_astray,
    scattered,
)
from behovsmelding.reading.source.nodes import Document

_LOOKS: tuple[Callable[[Document, int, int], bool], ...] = (
    invisible.alone_on_lines,
    alone.closes_nothing,
    quoted_line.look_around,
    like_bar.look_around,
    bold.look_around,
    beside_fields.look_around,
    beside_braces.look_around,
    headed.look_around,
    headless.look_around,
    lambda document, at, _: pasted_text.look_for_text(document, at),
    flush.look_around,
    scattered.look_around,
    bulleted.look_around,
    rows_astray.look_around,
    no_dash.look_around,
    joined.look_around,
)


def look_around(document: Document, at: int, context: int) -> bool:
    """Report the lines around either place that are one slip, if they are."""
    return any(look(document, at, context) for look in _LOOKS)
