"""What people type that YAML reads as something else, told in plain words and at the right place.

libyaml says where it gave up and, in a fixed set of phrases, on what. The phrase only chooses who
looks; what is said comes from the line itself.
"""

import re
from collections.abc import Callable

import yaml

from behovsmelding.diagnostics import Fix
from behovsmelding.reading.source import (
    alone,
    beside_bar,
    bold,
    nameless,
    ticked,
    unparted,
    wrong_line,
)
from behovsmelding.reading.source.around import look_around
from behovsmelding.reading.source.braces import answer_at, opening
from behovsmelding.reading.source.hashes import cut_by_hash, cut_in_brackets
from behovsmelding.reading.source.in_braces import words_after_amount
from behovsmelding.reading.source.in_brackets import colon_inside, quote_inside
from behovsmelding.reading.source.indentation import first_of_its_part, moved, too_far_out
from behovsmelding.reading.source.lines import MOST, QUOTES, Line
from behovsmelding.reading.source.nodes import Document
from behovsmelding.reading.source.outline import asks_for_amount
from behovsmelding.reading.source.parts import is_part, look_beside
from behovsmelding.reading.source.quoting import quoted
from behovsmelding.reading.source.wrong_line import look_above, look_at

_MARKS = tuple("*&!@%`[{|>")
_NEGATIVE = r"-[ \t]+[0-9][0-9 .\u00a0]*(?:,-+)?"
_ANOTHER_COLON = re.compile(r":[ \t]+(?=\S)")
_FENCE = re.compile(r"```[a-z]*[ \t]*")
_MARKER = re.compile(r"^(?:---|\.\.\.)(?=\s|\Z)", re.MULTILINE)


def explain_start(document: Document, at: int, code: str) -> None:
    """Report a text at *at* whose first character means something in YAML."""
    line = Line(document, at)
    if bold.look_at(line):
        return
    if answer_at(document, at):
        line.quote_start(code, at)
    elif line.value_start == at:
        line.quote(code, tegn=document.text[at])
    else:
        document.report(code, document.character(at), tegn=document.text[at], tekst="")


def explain(document: Document, error: yaml.MarkedYAMLError) -> None:
    """Report why libyaml gave up, in words about what was written."""
    problem = str(error.problem)
    at = min(error.problem_mark.index if error.problem_mark else 0, len(document.text))
    context = error.context_mark.index if error.context_mark else at
    if look_around(document, at, context):
        return
    for phrase, look in _PROBLEMS:
        if phrase in problem and look(document, at, context):
            return
    document.report("BM199", document.character(at))


def _dash(document: Document, at: int, _context: int) -> bool:
    """Look at a dash where a value should stand: `eier: -`, or a list beside its key."""
    line = Line(document, at)
    if not document.text.startswith("-", at):
        return False
    if alone.look_at(document, at):
        return True
    if inside := answer_at(document, at):
        bracket = opening(document, at)
        is_parted = bracket is None or not unparted.is_told(document, bracket, line)
        if is_parted and not words_after_amount(document, at):
            line.quote_inside("BM123", inside)
        return True
    if line.has_key and line.value_start == at:
        if not (is_part(line.key) and look_beside(line)) and not _is_taken_away(line):
            line.quote("BM123", tegn="-")
        return True
    last = document.scalars[-1] if document.scalars else None
    if last is not None and last.style in QUOTES and last.start == line.value_start:
        line.quote("BM125")
        return True
    return _indentation(document, at, at)


def _is_taken_away(line: Line) -> bool:
    """Report an amount with a minus and a blank before it."""
    if not re.fullmatch(_NEGATIVE, line.value) or not asks_for_amount(line.document, line.start):
        return False
    span = line.document.span(line.value_start, line.value_end)
    line.document.report("BM303", span, felt=line.key, tekst=line.value)
    return True


def _colon(document: Document, at: int, _context: int) -> bool:
    """Look at a colon that came too late: inside a text, or on a line that began wrongly."""
    line = Line(document, at)
    if line.has_key and line.value_start <= at:
        is_told = any(
            look(document, line.start) for look in (ticked.look_beside, ticked.look_for_yes)
        )
        is_told = is_told or look_beside(line)
        is_told = is_told or (line.goes_on() and wrong_line.look_for_text(line))
        is_told = is_told or _is_doubled(line)
        if not is_told:
            line.quote("BM125" if line.value[:1] in QUOTES else "BM121")
        return True
    if look_above(document, at):
        return True
    above = line.previous()
    if above is None:
        return False
    if line.indent > above.indent and above.has_key:
        return _indentation(document, at, at)
    return _no_colon(document, at, above.start + above.indent)


def _is_doubled(line: Line) -> bool:
    """Report a second colon behind the first, with a blank between: `navn: : Lesing`."""
    found = _ANOTHER_COLON.match(line.value)
    if found is None:
        return False
    start, end = line.key_end - 1, line.value_start + found.end()
    key, document = line.key.strip(), line.document
    span = document.span(line.start + line.text.index(line.key), end)
    fix = Fix(document.span(start, end), ": ")
    document.report("BM201", span, fixes=(fix,), nøkkel=f"{key}: :", forslag=key, felt=key)
    return True


def _no_colon(document: Document, _at: int, context: int) -> bool:
    """Look at a line that is neither a key nor part of the answer above it."""
    line = Line(document, context)
    if document.text[context : context + 1] in QUOTES:
        return _open_quote(document, context, context)
    if look_at(document, line.start) or _is_below_no_bar(line) or nameless.look_at(line):
        return True
    span = document.span(line.start + line.indent, line.end)
    document.report("BM131", span, tekst=line.text.strip())
    return True


def _is_below_no_bar(line: Line) -> bool:
    """Report the field that *line* stands below, if it is one with a text and no `|`."""
    key = line.previous()
    for _ in range(MOST):
        if key is None or key.indent < line.indent:
            break
        key = key.previous()
    is_empty = key is not None and key.has_key and not key.value
    return is_empty and key is not None and wrong_line.look_for_text(key)


def _first(document: Document, at: int, _context: int) -> bool:
    """Look at a character that cannot begin a value."""
    line = Line(document, at)
    if (
        document.text.startswith("\t", at)
        or "\t" in document.text[line.start : at].rpartition(":")[2]
    ):
        return _tab(document, at, at)
    if line.value_start > at or not line.value:
        return False
    if document.text.startswith("?", at) and alone.look_at(document, at):
        return True
    if _FENCE.fullmatch(line.text):
        after = line.end + (len(document.newline) if line.end < len(document.text) else 0)
        fence = document.span(line.start, line.end)
        fix = Fix(document.span(line.start, after), "")
        document.report("BM149", fence, fixes=(fix,), tekst=line.text.strip())
        return True
    if not answer_at(document, at) and beside_bar.look_at(line):
        return True
    line.quote_start("BM123", at)
    return True


def _exclamation(document: Document, _at: int, context: int) -> bool:
    """Look at a text that begins with an exclamation mark, and has a sign that YAML allows none."""
    if not document.text.startswith("!", context):
        return False
    explain_start(document, context, "BM110")
    return True


def _tab(document: Document, at: int, _context: int) -> bool:
    """Look at a tab where blanks should stand."""
    line = Line(document, at)
    start = document.text.find("\t", line.start, line.end)
    if start < 0:
        return False
    end = start
    while document.text.startswith("\t", end):
        end += 1
    span = document.span(start, end)
    is_leading = not document.text[line.start : start].strip()
    fixes = moved(document, line.start) if is_leading else ()
    document.report("BM120", span, fixes=fixes or (Fix(span, "  " * (end - start)),))
    return True


def _open_quote(document: Document, _at: int, context: int) -> bool:
    """Look at a quote that never ends, or ends where the next one was meant to begin."""
    line = Line(document, context)
    mark = document.text[context]
    written = document.text[context + 1 : line.value_end]
    fixes: tuple[Fix, ...] = ()
    svar = None
    if inside := answer_at(document, context):
        fixes = _closed_in_brackets(document, inside)
    elif _is_answer(line, context) and mark not in written and not line.goes_on():
        # Brackets are no text: the quote before them is one too many.
        svar = written if written[:1] + written[-1:] in ("{}", "[]") else None
        fixes = (Fix(document.span(context, line.value_end), svar or quoted(written)),)
    document.report("BM124", document.character(context), fixes=fixes, tegn=mark, svar=svar)
    return True


def _is_answer(line: Line, at: int) -> bool:
    """Tell whether the value of *line*, which begins at *at*, is an answer and not a name."""
    return line.value_start == at and (line.has_key or line.is_item or ":" not in line.value)


def _closed_in_brackets(document: Document, place: tuple[int, int]) -> tuple[Fix, ...]:
    """Close the quote that begins at *place* where its answer ends, if that is the last there."""
    start, end = place
    text, line_end = document.text, document.line(start)[1]
    is_last = not text[end:line_end].strip(" \t,]}")
    if not is_last or text[start] in text[start + 1 : end]:
        return ()
    return (Fix(document.span(start, end), quoted(text[start + 1 : end])),)


def _escape(document: Document, at: int, context: int) -> bool:
    r"""Look at a backslash that YAML does not know: `"C:\\mappe"`."""
    line = Line(document, context)
    fixes: tuple[Fix, ...] = ()
    inside = line.value[1:-1]
    if line.value_start == context and line.value.endswith('"') and '"' not in inside:
        span = document.span(context, line.value_end)
        fixes = (Fix(span, quoted(inside)),)
    document.report("BM129", document.character(at), fixes=fixes)
    return True


def _open_bracket(document: Document, at: int, context: int) -> bool:
    """Look at a `{` or `[` that is not closed, or where a comma is missing inside it."""
    if unparted.closed_before_comment(document, context):
        return True
    if cut_in_brackets(document, context, at):
        return True
    if colon_inside(document, at, context) or quote_inside(document, at):
        return True
    if unparted.report(document, context):
        return True
    is_here = at < len(document.text) and Line(document, at).start == Line(document, context).start
    place = at if is_here else context
    fixes, tegn = unparted.what_parts(document, context), document.text[context]
    document.report("BM127", document.character(place), fixes=fixes, tegn=tegn)
    return True


def _colon_last(document: Document, at: int, _context: int) -> bool:
    """Look at a colon that ends an answer in brackets."""
    if inside := answer_at(document, at):
        Line(document, at).quote_inside("BM121", inside)
    return inside is not None


def _unclosed(document: Document, at: int, _context: int) -> bool:
    """Look at a file that ends inside a `{` or `[`."""
    if document.text[at:].strip():
        return False
    closed = 0
    for place in range(at - 1, -1, -1):
        closed += (document.text[place] in "]}") - (document.text[place] in "[{")
        if closed < 0:
            return _open_bracket(document, at, place)
    last = document.scalars[-1] if document.scalars else None
    return last is not None and cut_in_brackets(document, last.end, at)


def _leftover(document: Document, at: int, _context: int) -> bool:
    """Look at what follows a value that had ended."""
    line = Line(document, at)
    last = document.scalars[-1] if document.scalars else None
    if last and last.style in QUOTES and document.text[last.end : at].strip(" ") == "":
        if last.start < line.start:
            return _open_quote(document, last.start, last.start)
        if line.value_start == last.start:
            if not unparted.quoted_list(line):
                line.quote("BM125")
            return True
    # The colon of «*A:A» is one of the answer.
    if line.value[:1] in _MARKS and line.value_start < at:
        line.quote_start("BM123", at)
        return True
    if document.text.startswith(":", at):
        document.report("BM113", document.character(at))
        return True
    above = line.previous()
    if above and (wrong_line.is_slip(above) or _is_cut(above, line)):
        return True
    return _indentation(document, at, at)


def _is_cut(above: Line, line: Line) -> bool:
    """Report a # that ended the text *above* too early, where it goes on at *line*."""
    is_text = line.indent > above.indent and not line.has_key
    return is_text and cut_by_hash(line.document, above.start, above.end)


def _indentation(document: Document, at: int, _context: int) -> bool:
    """Look at a line that doesn't fit: another may be to blame, else its indentation is."""
    if look_above(document, at) or look_at(document, at):
        return True
    line = Line(document, at)
    if (first := first_of_its_part(document, at)) is not None:
        document.report("BM126", document.character(first[0]), fixes=(first[1],))
        return True
    if (shallow := too_far_out(document, at)) is not None:
        document.report("BM126", document.character(shallow[0]), fixes=shallow[1])
        return True
    span = document.span(line.start + line.indent, max(line.value_end, at + 1))
    document.report("BM126", span, fixes=moved(document, at))
    return True


def _another(document: Document, at: int, _context: int) -> bool:
    """Look at what follows the end of a document, which may have ended at its first line."""
    if _MARKER.search(document.text, 0, at):
        document.report("BM112", document.span(at, at))
        return True
    first = Line(document, 0)
    while first.is_comment or not first.text.strip():
        below = first.below()
        if below is None or below.start >= at:
            return _indentation(document, at, at)
        first = below
    if first.indent and not Line(document, at).indent:
        span = document.span(first.start, first.start + first.indent)
        document.report("BM142", span, fixes=(Fix(span, ""),))
        return True
    return _indentation(document, at, at)


_PROBLEMS: tuple[tuple[str, Callable[[Document, int, int], bool]], ...] = (
    ("block sequence entries are not allowed", _dash),
    ("mapping values are not allowed", _colon),
    ("could not find expected ':'", _no_colon),
    ("cannot start any token", _first),
    ("expected alphabetic or numeric character", _first),
    ("expected comment or line break", _first),
    ("found an indentation indicator equal to 0", _first),
    ("expected whitespace or line break", _exclamation),
    ("expected tag URI", _exclamation),
    ("find the expected '>'", _exclamation),
    ("mapping keys are not allowed", _first),
    ("found unexpected ':'", _colon_last),
    ("tab character", _tab),
    ("unexpected end of stream", _open_quote),
    ("unexpected document indicator", _open_quote),
    ("escape", _escape),
    ("hexdecimal", _escape),
    ("expected ',' or", _open_bracket),
    ("expected node content", _unclosed),
    ("expected node content", _dash),
    ("expected node content", _first),
    ("did not find expected key", _leftover),
    ("expected '-' indicator", _leftover),
    ("expected <document start>", _another),
)
"""libyaml's phrases, and who looks at the text when one comes up."""
