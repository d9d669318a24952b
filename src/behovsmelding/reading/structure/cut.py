"""A text that YAML has cut at ` #`: `merkes: Dekom #12035`, `navn: Narvik kommune # sjekk`.

Opened where one is.
"""

import re

from behovsmelding.diagnostics import Fix
from behovsmelding.reading.source import Scalar
from behovsmelding.reading.source.quoting import in_words_quotes, quoted
from behovsmelding.reading.structure.reporter import Reporter

_WORDS = r"[ \t]+[^\W\d]"
_ADDRESS = r"https?://\S+"


def report(scalar: Scalar, found: re.Match[str], reporter: Reporter) -> None:
    """Report what is *found* to be cut off *scalar*."""
    document, mark = scalar.document, found.start("rest") - 1
    end = found.start() + len(found[0].rstrip())
    document.report(
        "BM132",
        document.span(mark, end),
        path=scalar.path,
        fixes=_fixes(scalar, found, reporter),
        tekst=document.text[mark:end],
        felt=reporter.label(scalar.path),
    )


def _fixes(scalar: Scalar, found: re.Match[str], reporter: Reporter) -> tuple[Fix, ...]:
    """Return the edits that make one of both, or a comment of what stands behind a name."""
    document, mark = scalar.document, found.start("rest") - 1
    form, rest = reporter.form, found["rest"]
    is_party = form.sti(scalar.path) in form.generasjon.registers and not scalar.is_empty
    if is_party and rest.strip()[:1].isalpha():
        # No organisation has the sign in its name, and others are called by it.
        after = "" if rest[:1] in (" ", "\t") else " "
        place = document.span(mark, mark + 1)
        gap = "" if len(found["blanks"]) > 1 else " "
        return (Fix(place, f"{gap}#{after}", guessed=True),)
    if re.match(_WORDS, rest) or re.fullmatch(_ADDRESS, scalar.value):
        # As a comment begins, but for one blank; behind an address it may be a part of that.
        return ()
    start, value = (mark, "") if scalar.is_empty else (scalar.start, scalar.value)
    end = found.start() + len(found[0].rstrip())
    # Lines that are folded into one are one line in quotes too.
    written = value + document.text[scalar.end if value else mark : end]
    written = in_words_quotes(written) or written
    return (Fix(document.span(start, end), quoted(written), guessed=True),)
