"""Several people in one name: `Kari Nordmann og Ola Nordmann`.

Opened where a name holds something that parts two.
"""

import re

EMAIL = re.compile(r"[^\s<>()\[\],;:\"']+@[^\s<>()\[\],;:\"']+\.[^\W\d_]{2,}")
A_NAME = re.compile(r"[A-ZÆØÅ][\w.'-]*(?: (?:[A-ZÆØÅ][\w.'-]*|av|von|van|de|der)){1,4}")
_BETWEEN = re.compile(r"\s*(?:,|;|/|&|\+|\n|\b(?:og|eller|samt)\b)\s*")
_SHARED = re.compile(r"(?P<first>[A-ZÆØÅ][\w'-]+) (?:og|&|\+) (?P<other>[A-ZÆØÅ][\w'-]+ .+)")
_IN_BRACKETS = re.compile(r"\([^()]*\)")


def are_several(text: str) -> bool:
    """Tell whether *text* names several people, or has several addresses."""
    if len(EMAIL.findall(text)) > 1:
        return True
    plain = _IN_BRACKETS.sub("", EMAIL.sub("", text)).strip(" <>()")
    shared = _SHARED.fullmatch(plain)
    if shared and A_NAME.fullmatch(shared["other"]):
        return True
    parts = (part.strip(" <>()") for part in _BETWEEN.split(plain))
    return sum(A_NAME.fullmatch(part) is not None for part in parts) > 1
