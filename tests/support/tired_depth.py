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

_ROWS = "      Narvik kommune: 120 000\n      Nord universitet: 340 000\n"

OUTSIDE = (
    # What belongs below a recipient, in its column; and a dash before one of them alone.
    Slip(
        "2027",
        _ROWS,
        "      Narvik kommune:\n      beløp: 120 000\n      merknad: vikar\n"
        "      Nord universitet: 340 000\n",
        "BM234",
        "      Narvik kommune:\n        beløp: 120 000\n        merknad: vikar\n"
        "      Nord universitet: 340 000\n",
    ),
    Slip("2027", _ROWS, _ROWS.replace("Nord", "- Nord"), "BM126", _ROWS),
    # A field of the whole in one of its parts, as the last there; else it would part the others.
    Slip(
        "2027",
        "\nkompetansenettverk: N",
        "\n    kompetansenettverk: N",
        "BM224",
        "\nkompetansenettverk: N",
    ),
    Slip(
        "2027",
        "vedlegg: []",
        "    vedlegg:\n  - navn: Plan\n    lenke: https://example.no/plan",
        "BM224",
        "vedlegg:\n  - navn: Plan\n    lenke: https://example.no/plan",
    ),
    # A name that was pasted twice lacks nothing else.
    *(
        Slip(form, line, f"{line}{line}", code)
        for form, line, code in (
            ("2027", "  - navn: Inkluderende praksis\n", "BM314"),
            ("2025", "  - navn: Inkluderende praksis\n", "BM314"),
            ("2027", "  - navn: Narvik kommune\n", "BM514"),
            ("2027", "  - navn: Nord universitet\n", "BM514"),
        )
    ),
    Slip("2025", "\nflere_eiere: []", "\n  flere_eiere: []", "BM224", "\nflere_eiere: []"),
    Slip(
        "2027", "\nplan: |\n  Planen.", "\n  plan: |\n    Planen.", "BM224", "\nplan: |\n  Planen."
    ),
    Slip(
        "2027",
        "    organisasjonsnummer: 959469059\n    kontonummer:\n    kontaktperson:\n",
        "    kontonummer:\n    kontaktperson:\n      organisasjonsnummer: 959469059\n",
        "BM224",
    ),
)
"""What stands in another column than it belongs in."""
