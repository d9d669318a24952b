"""Texts as YAML: which may stand bare, and how the others are put in quotes."""

import re
from collections.abc import Iterable

from behovsmelding.reading.source.unsaid import UNSAID, word

_UNSEEN = (
    "\u00ad\u034f\u061c\u180e\u200b-\u200f\u202a-\u202e\u2060-\u2064"
    "\u2028\u2029\ufeff\ud800-\udfff\ufffe\uffff"
)
"""What no reader sees, or YAML can't hold: it is written by its number."""
# A letter first, so that no number, date or sign begins it; within, nothing that ends a text or
# begins something else. For block style: a comma parts inside braces.
_PLAIN = (
    rf"[^\W\d_](?:[^\x00-\x1f\x7f-\xa0{_UNSEEN}:#]"
    r"|:(?=\S)|(?<=\S)#)*"
)
_WORDS = frozenset(
    {"y", "n", "yes", "no", "on", "off", "true", "false", "null", "nan", "inf"} | UNSAID
)
_PARTING = frozenset(",[]{}")
_ESCAPES = {"\\": "\\\\", '"': '\\"', "\n": "\\n", "\t": "\\t", "\r": "\\r"}
_ESCAPED = f'[\\\\"\x00-\x1f\x7f-\x9f{_UNSEEN}]'
_SINGLE = f"[^'\x00-\x1f\x7f-\x9f{_UNSEEN}]*"
_OPENING = ("“", "”", "„")
_CLOSING = ("“", "”")
"""The curly quotes of Word; an opening one stands low in German, and in what is pasted."""
_ENDING = ('"', "”")
_QUOTES = '"“”„«'


def is_plain(text: str) -> bool:
    """Tell whether *text* may stand without quotes, and every reader of YAML reads it as it is."""
    return (
        re.fullmatch(_PLAIN, text) is not None
        and not text.endswith(" ")
        and not ends_in_quote(text)
        and word(text) not in _WORDS
    )


def ends_in_quote(text: str) -> bool:
    """Tell whether *text* ends in a quote that opens nowhere in it."""
    if text[-1:] not in _ENDING:
        return False
    before = text[:-1]
    return bool(before.strip()) and not any(sign in before for sign in _QUOTES)


def written(text: str) -> str:
    """Write *text* so that it is read as itself anywhere, also inside brackets."""
    return text if is_plain(text) and not _PARTING & set(text) else quoted(text)


def quoted(text: str) -> str:
    """Put *text* in quotes: single ones where it holds a backslash or double ones."""
    if ("\\" in text or '"' in text) and re.fullmatch(_SINGLE, text):
        return f"'{text}'"
    return f'"{re.sub(_ESCAPED, _escape, text)}"'


def in_words_quotes(text: str) -> str | None:
    """Return what stands in the curly quotes that Word makes, if they stand round all of *text*."""
    if text[:1] not in _OPENING or text[-1:] not in _CLOSING:
        return None
    inside = text[1:-1]
    return inside if inside and not any(mark in inside for mark in _OPENING) else None


def bare(value: str) -> str:
    """Take off the quotes that stand round the whole of *value* and did not work: `'it's'`."""
    if inside := in_words_quotes(value):
        return inside
    inside = value[1:-1]
    mark = value[:1]
    whole = mark in ("'", '"') and value.endswith(mark) and not inside.startswith(mark)
    if not whole:
        return value
    # `"Vi sier "hei" til alle"`: what stands in quotes inside has blanks before and after.
    has_pairs = re.search(rf"\s{mark}\S[^{mark}]*\S{mark}(?=[\s.,;:!?])", inside) is not None
    return inside if inside.count(mark) % 2 or has_pairs else value


def _escape(match: re.Match[str]) -> str:
    character = match[0]
    return _ESCAPES.get(character) or f"\\u{ord(character):04x}"


def to_fill_in(names: Iterable[str]) -> str:
    """Return fields with these *names* in braces, each with a place for its answer."""
    return f"{{{', '.join(f'{each}: …' for each in names)}}}"
