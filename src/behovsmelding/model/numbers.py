"""How the number of an organisation and of an account are written: in groups of digits."""

_GROUPS = {9: (3, 6), 11: (4, 6)}
"""Where the digits are parted, by how many there are."""
_BLANK = "\u00a0"


def in_groups(number: str) -> str:
    """Return *number* as it is printed, `847 737 492` or `1234 56 78903`; other text as it is."""
    parts = _GROUPS.get(len(number)) if number.isascii() and number.isdigit() else None
    if parts is None:
        return number
    first, last = parts
    return _BLANK.join((number[:first], number[first:last], number[last:]))


def without_groups(text: str) -> str:
    """Return the number that is printed as *text*; other text as it is."""
    number = text.replace(_BLANK, "")
    return number if in_groups(number) == text else text
