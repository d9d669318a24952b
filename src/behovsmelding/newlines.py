r"""Where the lines of a text begin and end: at `\n`, `\r\n` and a lone `\r`, and nowhere else."""

import re
from itertools import accumulate

_BREAK = r"\r\n|\r|\n"


def split(text: str) -> list[str]:
    """Part *text* into its lines."""
    # Without the pattern it takes a fifth of the time, and hardly any file has a `\r`.
    return re.split(_BREAK, text) if "\r" in text else text.split("\n")


def starts(text: str) -> list[int]:
    """Return where each line of *text* begins, in characters from 0."""
    if "\r" in text:
        return [0, *(match.end() for match in re.finditer(_BREAK, text))]
    return list(accumulate([len(line) + 1 for line in text.split("\n")[:-1]], initial=0))


def first(text: str) -> str:
    r"""Return how the first line of *text* ends; `\n` where there is only one."""
    match = re.search(_BREAK, text)
    return match[0] if match else "\n"


def within(text: str) -> bool:
    """Tell whether *text* goes over several lines."""
    return "\n" in text or "\r" in text
