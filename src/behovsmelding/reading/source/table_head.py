"""The head of a table of recipients that was pasted along with its rows: `Mottaker⇥Beløp`.

Opened where something stands among recipients that is no amount of theirs.
"""

import re

from behovsmelding.messages.heads import BESIDE, HOW_MUCH, WHO

_AROUND = " \t\u00a0\u2007\u2009\u202f\u3000|\"'"
"""What draws a table, and blanks of any kind."""
_RULE = re.compile(r"[ \t]*[|+]?[ \t:-]*-{2,}[ \t:|+-]*")
"""The line between the head of a table and its rows: `|---|---|`."""
_CELLS = re.compile(r"\t+|[;|,:]|[ ]{2,}|[ ][–—-][ ]")
_BESIDE = re.compile(r"\([^()]*\)|\b(?:i )?(?:kr|kroner|nok)\b\.?|\b20[0-9]{2}\b")
"""What stands beside a word of a head: what is counted, and when."""


def is_head(text: str) -> bool:
    """Tell whether *text* is the head of a table of who gets what, and nothing else."""
    row = text.strip(_AROUND)
    cells = [each.strip(_AROUND) for each in _CELLS.split(row) if each.strip(_AROUND)]
    cells = cells if len(cells) > 1 else row.split(maxsplit=1)
    called = [" ".join(_BESIDE.sub(" ", each.casefold()).split()) for each in cells]
    return (
        len(called) > 1
        and not WHO.isdisjoint(called)
        and not HOW_MUCH.isdisjoint(called)
        and set(called) <= WHO | HOW_MUCH | BESIDE
    )


def is_rule(text: str) -> bool:
    """Tell whether *text* is a line drawn in a table."""
    return _RULE.fullmatch(text) is not None
