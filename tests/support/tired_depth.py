"""Slips with how far in a field stands, where YAML sees nothing wrong in it."""

from tests.support.tired import Slip


def _deeper(form: str, line: str, codes: str, *, is_clear: bool = True) -> Slip:
    """Make a slip of two blanks before *line*."""
    return Slip(form, f"\n{line}", f"\n  {line}", codes, f"\n{line}" if is_clear else None)


DEEPER = (
    # Below a long text it would become a part of it, and everything below it too.
    *(
        _deeper("2027", line, "BM159")
        for line in (
            *("    praksisendring: |", "    lærerutdanning: |", "    egeninnsats: |"),
            *("    tilskudd:", "tiltak:", "  involvering: |"),
        )
    ),
    _deeper("2025", "    kollektive_prosesser: |", "BM159"),
    _deeper("2025", "    langsiktig_plan: |", "BM159"),
    # A line of text may be meant there: it is told, and stays.
    _deeper("2025", "    bruk_eier: Vikar", "BM159", is_clear=False),
    # Among recipients it is none of them.
    _deeper("2027", "    koordinator:", "BM224"),
    Slip(
        "2027",
        "    koordinator:\n      beløp: 40 000\n      begrunnelse: Trengs\n    varighet:",
        "      varighet:",
        "BM224",
        "    varighet:",
    ),
)
"""Fields two blanks too far in."""
