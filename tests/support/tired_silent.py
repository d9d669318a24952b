"""Slips that were passed over in silence, or mended to what nobody meant."""

from tests.support.tired import Slip

_TEXT = "    praksisendring: |\n      Endring.\n"


def _list(first: str, second: str, codes: str = "BM150", *, is_clear: bool = True) -> Slip:
    """Make a slip of a list of two whose lines begin with *first* and *second*."""
    becomes = f"{_TEXT}      - leser\n      - skriver\n" if is_clear else None
    written = f"{_TEXT}      {first}leser\n      {second}skriver\n"
    return Slip("2027", _TEXT, written, codes, becomes)


BULLETS = (
    *(_list(sign, sign) for sign in ("-\u00a0", "--", "-- ", "+ ", "o ", "– ")),
    # What may be for and against, or one word, is none of ours.
    _list("+ ", "- ", "", is_clear=False),
    _list("+ ", "", "", is_clear=False),
    _list("", "o ", "", is_clear=False),
)

_NETTVERK = ("2027", "kompetansenettverk: Narvik")
_SUMS = "    tilskudd: {eier: 70 000, uh: 503 800}"
_YEARS = "    flerårig:\n      år: 1\n      av: 2\n      anslag:\n        2028: 460 000\n"

SIGNS_ALONE = (
    *(
        Slip(*_NETTVERK, f"kompetansenettverk: {sign}", "BM239", "kompetansenettverk: ")
        for sign in (".", "/")
    ),
    # Signs of YAML's own, quoted by nobody; for an amount there may be something in them.
    *(
        Slip(*_NETTVERK, f"kompetansenettverk: {sign}", "BM128", "kompetansenettverk: ")
        for sign in ("*", "**", "%", "@", "`", "&")
    ),
    Slip("2027", "Narvik kommune: 120 000", "Narvik kommune: *", "BM123"),
    # A second colon belongs to no answer.
    Slip("2027", "målgruppe: Alle", "målgruppe: : Alle", "BM201", "målgruppe: Alle"),
    Slip("2027", "  - navn: Inkl", "  - navn : : Inkl", "BM201", "  - navn : Inkl"),
    # A quote that ends an answer, and opens nowhere; behind a number it may be inches.
    Slip(*_NETTVERK, 'kompetansenettverk: Narvik"', "BM143", "kompetansenettverk: Narvik"),
    Slip(*_NETTVERK, 'kompetansenettverk: Narvik 24"', "BM143"),
    Slip(*_NETTVERK, 'kompetansenettverk: Laget "Nord"', ""),
    # A bracket on a line of its own that closes none.
    *(
        Slip("2027", right, f"{right}{line}\n", "BM156", right)
        for right in ("    målgruppe: Alle\n", "    varighet: [vår 2027, høst 2027]\n", "eiere:\n")
        for line in ("    }", "}", "]", "    }}.")
    ),
    Slip("2025", _SUMS, f"{_SUMS[:-1]}\n    }}"),
)

MISQUOTED = (
    # Signs that part answers are no text of theirs.
    Slip(
        "2025",
        _SUMS,
        "    tilskudd: {Eier: 70 000,- UH: 503 800,-",
        "BM127",
        '    tilskudd: {eier: "70 000,-", uh: "503 800,-"}',
    ),
    Slip(
        "2027",
        _YEARS,
        "    flerårig: {år: 1, av: 2, anslag: 2028: 460 000}\n",
        "BM127",
        "    flerårig: {år: 1, av: 2, anslag: {2028: 460 000}}\n",
    ),
    Slip(
        "2027",
        _YEARS,
        "    flerårig: {år: 1, av: 3, anslag: {2028: 460 000 2029: 400 000}}\n",
        "BM127",
    ),
    Slip(
        "2027",
        "    område:",
        "    viderefører: {skjema: 2026, nr. 4}\n    område:",
        "BM214",
    ),
)

_PLAN = "  Planen.\n"
_ANSWERED = "kompetansenettverk: Narvik\n"

UNSEEN_LINES = (
    # A line with nothing but what nobody sees is emptied, wherever YAML gives up at it.
    *(
        Slip("2027", right, f"{right}{line}\n", "BM105", f"{right}\n")
        for right in (_ANSWERED, "eiere:\n", "    målgruppe: Alle\n", _PLAN, "vedlegg: []\n")
        for line in ("\u200b", "\u2060\u2060", "\u00ad \u00a0", "\t\u200b")
    ),
    # As far in as its text it is no harm.
    Slip("2027", _PLAN, f"{_PLAN}  \u200b\n  Mer.\n"),
)
"""Lines that look empty, from Teams and SharePoint."""

AT_THE_COLON = (
    # What nobody sees behind a colon, in a name with hard blanks too; and a blank before it.
    Slip("2027", "\ntiltak:\n", "\ntiltak:\u200b\n", "BM225", "\ntiltak:\n"),
    Slip(
        "2027",
        "  - navn: Narvik kommune",
        "  - navn:\u200bNarvik kommune",
        "BM225",
        "  - navn: Narvik kommune",
    ),
    Slip(
        "2027",
        "      Nord universitet: 340 000",
        "      Nord\u00a0universitet:\u00a0340\u00a0000",
        "BM134",
        "      Nord\u00a0universitet: 340\u00a0000",
    ),
    Slip("2025", _SUMS, "    tilskudd: {eier :70 000, uh :503 800}", "BM122", _SUMS),
)
