"""What people type that YAML reads as something else, told in plain words and at the right place.

libyaml says where it gave up and, in a fixed set of phrases, on what. The phrase only chooses who
looks; what is said comes from the line itself.
"""

import re
from collections.abc import Callable

import yaml

from behovsmelding.diagnostics import Fix
from behovsmelding.reading.source import beside_bar, bold, nameless, ticked, unparted, wrong_line
from behovsmelding.reading.source.around import look_around
from behovsmelding.reading.source.braces import FARTHEST, answer_at, answers, is_read, opening
from behovsmelding.reading.source.in_braces import dash_of_amount, words_after_amount
from behovsmelding.reading.source.indentation import first_of_its_part, moved
from behovsmelding.reading.source.lines import MOST, QUOTES, Line
from behovsmelding.reading.source.nodes import Document
from behovsmelding.reading.source.outline import asks_for_amount
from behovsmelding.reading.source.parts import is_part, look_beside
from behovsmelding.reading.source.quoting import quoted
from behovsmelding.reading.source.wrong_line import look_above, look_at

_HASH = re.compile(r"[ \t]#")
_HASH_IN_BRACKETS = re.compile(r"(?:(?<![,\s])[ \t]+|(?<=[\[{]))#")
_MARKS = tuple("*&!@%`[{|>")
_ALONE = re.compile(r"[-–—](?=[ \t]*(?:[,}\]]|$))")
_LOST_COMMA = re.compile(r"[^,:]*[ \t][a-zæøå]\w*:")
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
    if _ALONE.match(document.text, at, line.end):
        span = document.character(at)
        ingenting = "0" if asks_for_amount(document, line.start) else None
        if not dash_of_amount(document, at):
            document.report("BM128", span, fixes=(Fix(span, ingenting or ""),), ingenting=ingenting)
        return True
    if inside := answer_at(document, at):
        bracket = opening(document, at)
        is_parted = bracket is None or not unparted.report(document, bracket)
        if is_parted and not words_after_amount(document, at):
            line.quote_inside("BM123", inside)
        return True
    if line.has_key and line.value_start == at:
        if not (is_part(line.key) and look_beside(line)):
            line.quote("BM123", tegn="-")
        return True
    last = document.scalars[-1] if document.scalars else None
    if last is not None and last.style in QUOTES and last.start == line.value_start:
        line.quote("BM125")
        return True
    return _indentation(document, at, at)


def _colon(document: Document, at: int, _context: int) -> bool:
    """Look at a colon that came too late: inside a text, or on a line that began wrongly."""
    line = Line(document, at)
    if line.has_key and line.value_start <= at:
        is_told = ticked.look_beside(document, line.start) or look_beside(line)
        is_told = is_told or (line.goes_on() and wrong_line.look_for_text(line))
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
    if line.value.strip("? ") == "" and asks_for_amount(document, line.start):
        span = document.span(line.value_start, line.value_end)
        document.report("BM316", span, felt=line.key, tekst=line.value)
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
    if _cut_in_brackets(document, context, at):
        return True
    if _colon_inside(document, at, context) or _quote_inside(document, at):
        return True
    if unparted.report(document, context):
        return True
    is_here = at < len(document.text) and Line(document, at).start == Line(document, context).start
    place = at if is_here else context
    fixes, tegn = unparted.what_parts(document, context), document.text[context]
    document.report("BM127", document.character(place), fixes=fixes, tegn=tegn)
    return True


def _colon_inside(document: Document, at: int, context: int) -> bool:
    """Look at a colon inside one of the answers in brackets, where no comma seems to be lost."""
    line = Line(document, at)
    text, begins = document.text, max(context, line.start)
    for start, end in answers(text, begins, min(line.end, begins + FARTHEST)):
        if start < at <= end and text.startswith(": ", at) and text[start] not in QUOTES:
            if _LOST_COMMA.match(text, start, at + 1):
                return False
            span = document.span(start, end)
            fix = Fix(span, quoted(text[start:end]))
            document.report("BM121", span, fixes=(fix,), tekst=text[start:end])
            return True
    return False


def _quote_inside(document: Document, at: int) -> bool:
    """Look at an answer in brackets that goes on after its closing quote."""
    inside = answer_at(document, at)
    if inside is None or not document.scalars or document.scalars[-1].start != inside[0]:
        return False
    is_closed = document.text[inside[0]] in QUOTES and document.scalars[-1].end < inside[1]
    if not is_closed or _LOST_COMMA.match(document.text, document.scalars[-1].end, inside[1]):
        return False
    Line(document, at).quote_inside("BM125", inside)
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
    if document.scalars and _cut_in_brackets(document, document.scalars[-1].end, at):
        return True
    closed = 0
    for place in range(at - 1, -1, -1):
        closed += (document.text[place] in "]}") - (document.text[place] in "[{")
        if closed < 0:
            return _open_bracket(document, at, place)
    return False


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
    if document.text.startswith(":", at):
        document.report("BM113", document.character(at))
        return True
    if line.value[:1] in _MARKS and line.value_start < at:
        line.quote_start("BM123", at)
        return True
    above = line.previous()
    if above and line.indent > above.indent and _cut_by_hash(document, above.start, above.end):
        return True
    return _indentation(document, at, at)


def _cut_in_brackets(document: Document, start: int, end: int) -> bool:
    """Report a # that ended an answer in brackets too early, and the bracket with it."""
    for found in _HASH_IN_BRACKETS.finditer(document.text, start, min(end, start + FARTHEST)):
        mark = found.end() - 1
        if is_read(document, mark):
            continue
        line_end = document.line(mark)[1]
        inside = answer_at(document, mark)
        fixes: tuple[Fix, ...] = ()
        if inside and document.text[inside[1] : line_end].strip():
            span = document.span(*inside)
            fixes = (Fix(span, quoted(document.text[slice(*inside)])),)
        if fixes or document.text.count("#", start, line_end) == 1:
            span = document.span(mark, line_end)
            document.report("BM133", span, fixes=fixes, tekst=document.text[mark:line_end])
            return True
    return False


def _cut_by_hash(document: Document, start: int, end: int) -> bool:
    """Report a # that ended a text too early, if one stands between *start* and *end*."""
    found = _HASH.search(document.text, start, end)
    if found:
        span = document.span(found.end() - 1, end)
        document.report("BM133", span, tekst=document.text[found.end() - 1 : end])
    return found is not None


def _indentation(document: Document, at: int, _context: int) -> bool:
    """Look at a line that doesn't fit: another may be to blame, else its indentation is."""
    if look_above(document, at):
        return True
    line = Line(document, at)
    if (first := first_of_its_part(document, at)) is not None:
        document.report("BM126", document.character(first[0]), fixes=(first[1],))
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
