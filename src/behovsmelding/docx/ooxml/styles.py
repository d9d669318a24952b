"""The headings and lists of answers, as Word names and writes them."""

HEADINGS = ("SvarOverskrift2", "SvarOverskrift3")
"""The paragraph styles of sub-headings in an answer. A template may have its own by these names."""
LEVELS = 9
"""How many levels a list has in Word."""


def num(key: int, abstract: int, starts: dict[int, int]) -> str:
    """Write the `w:num` of a list that begins anew: with which number, by level."""
    overrides = "".join(
        f'<w:lvlOverride w:ilvl="{level}"><w:startOverride w:val="{start}"/></w:lvlOverride>'
        for level, start in starts.items()
    )
    return f'<w:num w:numId="{key}"><w:abstractNumId w:val="{abstract}"/>{overrides}</w:num>'
