"""Slips with how far in a field stands, where YAML sees nothing wrong in it."""

from textwrap import dedent, indent

from tests.support.tired import LOKAL, Slip


def _deeper(form: str, line: str, codes: str, *, is_clear: bool = True) -> Slip:
    """Make a slip of two blanks before *line*."""
    return Slip(form, f"\n{line}", f"\n  {line}", codes, f"\n{line}" if is_clear else None)


DEEPER = (
    # Below a long text it would become a part of it, and everything below it too.
    *(
        _deeper("2027", line, "BM161")
        for line in (
            *("    praksisendring: |", "    lærerutdanning: |", "    egeninnsats: |"),
            *("    tilskudd:", "tiltak:", "  involvering: |"),
        )
    ),
    _deeper("2025", "    kollektive_prosesser: |", "BM161"),
    _deeper("2025", "    langsiktig_plan: |", "BM161"),
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

SAID_BELOW = (
    # What is said of an amount, below the line that has it: it is no recipient, and gets no money.
    *(
        Slip(
            "2027",
            _ROWS,
            _ROWS.replace("120 000\n", f"120 000\n{said}"),
            "BM232",
            _ROWS.replace(": 120 000\n", f":\n        beløp: 120 000\n{said}"),
        )
        for said in (
            "        fra_fond: 5 000\n",
            "        merknad: vikar\n",
            "        fra_fond: 5 000\n        merknad: rest\n",
        )
    ),
    Slip(
        "2027",
        _ROWS,
        _ROWS.replace("120 000\n", "120 000\n\t\tmerknad: vikar\n"),
        "BM232 BM120",
        _ROWS.replace(": 120 000\n", ":\n        beløp: 120 000\n        merknad: vikar\n"),
    ),
    # It may be part of the amount, or the amount again: a person knows.
    *(
        Slip("2027", _ROWS, _ROWS.replace("120 000\n", f"120 000\n{said}"), "BM137")
        for said in (
            "        beløp: 120 000\n",
            "        vikar: 70 000\n        reise: 50 000\n",
            "        herav fond: 5 000\n",
        )
    ),
    Slip(
        "2025",
        "    tilskudd: {eier: 70 000, uh: 503 800}",
        "    tilskudd:\n      eier: 70 000\n        fra_fond: 35 000\n      uh: 503 800",
        "BM137",
    ),
    # As a line of its own among the recipients.
    *(
        Slip("2027", _ROWS, f"{_ROWS}      {said}\n", "BM517")
        for said in ("merknad: vikar", "fra_fond: 5 000", "Fra fond: 5 000", "Delsum: 120 000")
    ),
    Slip("2027", _ROWS, f"{_ROWS}      Sum eiere: 460 000\n", "BM517", _ROWS),
    # On one line with it.
    *(
        Slip(
            "2027",
            "Narvik kommune: 120 000",
            f"Narvik kommune: 120 000{sign}fra_fond: 5 000",
            "BM144",
            "Narvik kommune: {beløp: 120 000, fra_fond: 5 000}",
        )
        for sign in (", ", " ", "; ")
    ),
    Slip(
        "2027",
        "Narvik kommune: 120 000",
        "Narvik kommune: 120 000,-, fra_fond: 5 000",
        "BM144",
        'Narvik kommune: {beløp: "120 000,-", fra_fond: 5 000}',
    ),
)
"""What is said of an amount, in a place of its own."""

_KOORDINATOR = "    koordinator:\n      beløp: 40 000\n      begrunnelse: Trengs\n"

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
    # What is asked for below it goes with it, in whichever column.
    *(
        Slip("2027", f"{_ROWS}{_KOORDINATOR}", f"{_ROWS}{written}", "BM224", f"{_ROWS}{mended}")
        for written, mended in (
            (indent(_KOORDINATOR, "  "), _KOORDINATOR),
            (_KOORDINATOR.replace("    k", "      k", 1), _KOORDINATOR),
            (
                _KOORDINATOR.replace("    k", "      k", 1).replace("  beløp", "    beløp"),
                _KOORDINATOR,
            ),
        )
    ),
)
"""What stands in another column than it belongs in."""

_NARVIK, _NORD = _ROWS.splitlines()
_ORDNINGER = "flere_ordninger: nei\nordninger:\n  kompetanseløftet: {eier: 70 000, uh: 503 800}\n"
_TILTAK = LOKAL[LOKAL.index("tiltak:") : LOKAL.index("vedlegg:")]
_DELER = _TILTAK.removeprefix("tiltak:\n")


def _shallow(nord: str) -> Slip:
    """Make a slip of *nord*, the last row, two blanks too shallow."""
    written = indent(f"{nord}\n", "    ")
    becomes = f"{_NARVIK}\n{indent(written, '  ')}"
    return Slip("2027", _ROWS, f"{_NARVIK}\n{written}", "BM234", becomes)


SHALLOW = (
    # The last of several rows, as if none of them stood in their column.
    *(
        _shallow(f"Nord universitet:{each}")
        for each in (
            *(" 340 000", " 340 000  # avklart", " {beløp: 340 000, merknad: vikar}"),
            "\n  beløp: 340 000\n  merknad: vikar",
        )
    ),
    Slip(
        "2027",
        _ROWS,
        f"{_NARVIK}\n    # Nord\n  {_NORD.strip()}\n",
        "BM126",
        f"{_NARVIK}\n    # Nord\n{_NORD}\n",
    ),
    # Nobody that is known, or an answer that may be misspelt.
    Slip("2027", _ROWS, f"{_ROWS}    Prioritet: 1\n", "BM201", f"{_ROWS}    prioritet: 1\n"),
    Slip("2027", _ROWS, f"{_ROWS}    Vega kommune: 1 000\n", "BM214"),
    # Among rows whose names are given, too; what stands below goes with it.
    Slip(
        "2025",
        f"flere_ordninger: nei\n{_TILTAK}",
        f"{_ORDNINGER}{indent(_TILTAK, '  ')}",
        "BM224",
        f"{_ORDNINGER}{_TILTAK}",
    ),
    Slip(
        "2025",
        f"flere_ordninger: nei\n{_TILTAK}",
        f"{_ORDNINGER}  {_TILTAK}",
        "BM224",
        f"{_ORDNINGER}tiltak:\n{dedent(_DELER)}",
    ),
)
"""The last row where the fields beside stand, and a field where rows stand."""

_TO_ROWS = "      Narvik kommune: 120 000\n      Nord universitet: 340 000\n"
_COMMENTED = "      Narvik kommune: 120 000  # klart\n      Nord universitet: 340 000\n"
_FIRST = "    tilskudd:\n      Narvik kommune: 120 000\n"
_NOTED = "    tilskudd:  # kr\n      Narvik kommune: 120 000\n"

ALONGSIDE = (
    # A comment beside a line makes no difference to where it stands.
    Slip("2027", _TO_ROWS, _COMMENTED.replace("      Nord", "       Nord"), "BM126", _COMMENTED),
    Slip(
        "2027", _TO_ROWS, _COMMENTED.replace("      Narvik", "       Narvik"), "BM126", _COMMENTED
    ),
    Slip(
        "2027",
        _TO_ROWS,
        _COMMENTED.replace("      Nord", "       Nord").replace("      Narvik", "     Narvik"),
        "BM126 BM126",
        _COMMENTED,
    ),
    Slip("2027", _FIRST, _NOTED.replace("    ", "\t").replace("  N", "\tN"), "BM120 BM120", _NOTED),
    Slip("2027", _FIRST, _NOTED.replace("      N", "\t\tN"), "BM120", _NOTED),
    Slip("2027", _FIRST, _NOTED.replace("      N", "    N"), "BM234", _NOTED),
    Slip("2027", _FIRST, _NOTED.replace("      N", "        N"), "BM126", _NOTED),
)
"""What stands in another column than its neighbours, with a comment beside it or above."""

_LAST = "    varighet: [vår 2026]\n    målgruppe: Alle\n"
_ANSLAG = "      av: 2\n      anslag:\n        2028: 460 000\n"

OUTER = (
    # The last fields of the last part, at the margin or where its dash stands.
    *(
        Slip("2025", _LAST, written, "BM126", _LAST)
        for written in (dedent(_LAST), _LAST.replace("    målg", "målg"))
    ),
    Slip("2025", _LAST, indent(dedent(_LAST), "  "), "BM126 BM126", _LAST),
    Slip(
        "2025",
        "    målgruppe: Alle\n",
        "målgruppe: |\n  Alle\n",
        "BM126",
        "    målgruppe: |\n      Alle\n",
    ),
    Slip("2027", "    flerårig:\n", "flerårig:\n", "BM126", "    flerårig:\n"),
    # What only several parts could lack, or none, is told as before.
    Slip("2025", "    målgruppe: Alle\n", "    målgruppe: Alle\nlæring: noe\n", "BM214"),
    # The amount of a year, straight below the part.
    Slip("2027", _ANSLAG, "      av: 2\n      2028: 460 000\n", "BM234", _ANSLAG),
    Slip(
        "2027",
        _ANSLAG,
        "      av: 3\n      2028: 460 000  # ca.\n      2029: 450 000\n",
        "BM234",
        "      av: 3\n      anslag:\n        2028: 460 000  # ca.\n        2029: 450 000\n",
    ),
    Slip(
        "2027",
        f"flerårig:\n      år: 1\n{_ANSLAG}",
        "flerårig: {år: 1, av: 2, 2028: 460 000}\n",
        "BM234",
    ),
    *(
        Slip("2027", "    beskrivelse: |", f"    {each}: |", "BM201", "    beskrivelse: |")
        for each in ("skildring", "Skildring", "skildringa")
    ),
)
"""Fields outside the part that they belong in."""

_PART = "  - navn: Inkluderende praksis\n"
_LATER = "    varighet: [vår 2026]\n    videre_behov:\n"
_ROWS_OF_LATER = (
    "      høst 2026: {eier: 5 000, uh: 6 000}\n",
    "      2027: {eier: 7 000, uh: 8 000}\n",
)


def _moved(form: str, line: str, written: str, codes: str = "BM126") -> Slip:
    """Make a slip of a *line* that is *written* otherwise, by its blanks alone."""
    return Slip(form, f"\n{line}", f"\n{written}", codes, f"\n{line}")


LINES_ASTRAY = (
    # A field below one that has its answer, however far in: no recipient, and no other's.
    *(
        Slip(
            "2027",
            _PART,
            f"{_PART}{' ' * column}prioritet: 1\n",
            "BM126",
            f"{_PART}    prioritet: 1\n",
        )
        for column in (5, 6, 8)
    ),
    _moved("2027", "      av: 2", "       av: 2"),
    Slip("2027", "      anslag:\n", "      anslag: se under\n", "BM137"),
    Slip(
        "2027",
        "    område:",
        "    viderefører: 2026\n      nummer: 4\n    område:",
        "BM232",
        "    viderefører:\n      skjema: 2026\n      nummer: 4\n    område:",
    ),
    # One that begins too far out is to blame, and not the next, which is right.
    _moved("2027", "  vurdering: |", "vurdering: |"),
    _moved("2027", "  involvering: |", "involvering: |"),
    Slip(
        "2027",
        "  samiske_perspektiver: |\n    S",
        "samiske_perspektiver: |\n  S",
        "BM234",
        "  samiske_perspektiver: |\n    S",
    ),
    *(
        Slip(
            "2025",
            "    varighet: [vår 2026]\n",
            _LATER + "".join(line[2:] if line == row else line for line in _ROWS_OF_LATER),
            "BM126",
            _LATER + "".join(_ROWS_OF_LATER),
        )
        for row in _ROWS_OF_LATER[:1]
    ),
)
"""Lines that stand too far in or out, and who is to blame for it."""
