"""Slips with how a part of a list begins: its number, its dash, and what stands behind that."""

from textwrap import dedent, indent

from tests.support.tired import KOLLEKTIV, LOKAL, Slip

_NAVN = "  - navn: Inkluderende praksis\n"
_NORD = "  - navn: Nord universitet\n"
_LAGET = "  - navn: Laget rundt barnet\n"


def _tiltak(text: str) -> str:
    """Return the one tiltak of *text*."""
    return text[text.index(_NAVN) : text.index("vedlegg:")]


_OF = {"2025": _tiltak(LOKAL), "2027": _tiltak(KOLLEKTIV)}


def _another(form: str) -> str:
    """Return another tiltak, that is not the same as the one there is."""
    text = _OF[form].replace(_NAVN, _LAGET).replace("Alle", "Lærere")
    return text.replace("70 000", "71 000").replace("120 000", "121 000")


def _second(form: str, begins: str, codes: str, becomes: str | None = _LAGET) -> Slip:
    """Make a slip of how the second tiltak *begins*, and what that *becomes*."""
    one, other = _OF[form], _another(form)
    mended = None if becomes is None else one + other.replace(_LAGET, becomes)
    return Slip(form, one, one + other.replace(_LAGET, begins), codes, mended)


_HEADS = ("2. {}", "2) {}", "Tiltak 2 – {}", "Tiltak 2: {}", "tiltak nr. 2 {}", "2.\n    navn: {}")

NUMBERS = (
    *(
        _second(form, f"  {head.format('Laget rundt barnet')}\n", "BM226")
        for form in ("2025", "2027")
        for head in (*_HEADS, "2. {}:", "Tiltak 2:\n    navn: {}")
    ),
    *(
        Slip(form, _NAVN, f"  {head.format('Inkluderende praksis')}\n", "BM226", _NAVN)
        for form in ("2025", "2027")
        for head in _HEADS
    ),
    Slip("2027", _NAVN, "  1. Inkluderende praksis:\n", "BM237", _NAVN),
    Slip("2027", _NORD, "  1. Nord universitet\n", "BM226", _NORD),
    Slip("2027", _NORD, "  Partner 1: Nord universitet\n", "BM226", _NORD),
    Slip(
        "2027",
        _NORD,
        "  1) Nord universitet  # avklart\n",
        "BM226",
        "  - navn: Nord universitet  # avklart\n",
    ),
    _second("2025", '  2. "Lesing: mer"\n', "BM226", '  - navn: "Lesing: mer"\n'),
    # The name stands twice, or nowhere.
    _second("2027", "  Tiltak 2: Laget\n    navn: Laget rundt barnet\n", "BM226", None),
    _second("2027", "  Tiltak 2:\n", "BM226", None),
    # In a text it is a list or a heading.
    Slip(
        "2027", "      Vi gjør det.", "      1. Vi gjør det.\n      Tiltak 2: noe\n      2. Og det:"
    ),
    # A heading of its own for what belongs to the list above.
    *(
        _second(form, f"{head}\n{_LAGET}", "BM226")
        for form in ("2025", "2027")
        for head in ("tiltak 2:", "Tiltak nr. 2:", "tiltak2:")
    ),
    _second("2027", f"tiltak 2:  # se plan\n{_LAGET}", "BM226", None),
    _second("2027", "tiltak 2:\n    navn: Laget rundt barnet\n", "BM226", None),
)
"""Numbers before names, in place of a dash."""

DASHES = (
    *(
        _second(form, f"  {sign}navn: Laget rundt barnet\n", code)
        for form in ("2025", "2027")
        for sign, code in (
            *(("-  ", "BM126"), ("-   ", "BM126"), ("-", "BM135"), ("-\u00a0", "BM134")),
            *(("\uf0b7 ", "BM226"), ("\uf0b7\u00a0", "BM226"), ("\uf0b7\t", "BM226")),
            *(("\uf0b7", "BM226"), ("• ", "BM226"), ("– ", "BM226")),
        )
    ),
    *(
        Slip(form, _NAVN, f"  {sign}navn: Inkluderende praksis\n", code, _NAVN)
        for form in ("2025", "2027")
        for sign, code in (("-  ", "BM126"), ("-\u00a0", "BM134"), ("\uf0b7", "BM226"))
    ),
    # The first of several, with blanks or nothing in the place of its dash.
    *(
        Slip(
            form,
            _OF[form],
            _OF[form].replace("  - ", "    ", 1) + _another(form),
            "BM226",
            _OF[form] + _another(form),
        )
        for form in ("2025", "2027")
    ),
    *(
        Slip(
            form,
            _OF[form],
            indent(dedent(_OF[form].replace("  - ", "    ", 1)), "  ") + _another(form),
            "BM226",
            _OF[form] + _another(form),
        )
        for form in ("2025", "2027")
    ),
)
"""Dashes with too little or too much behind them, and none."""

_H = "\u00a0"
_EIER = "tilskudd: {eier: 70 000, uh: 503 800}"


def _hard(form: str, right: str, written: str, code: str = "BM134") -> Slip:
    """Make a slip of the no-break spaces in *written*, where blanks are *right*."""
    return Slip(form, right, written, code, right)


HARD = (
    *(
        _hard("2025", _EIER, f"tilskudd{written}")
        for written in (
            *(f": {{eier:{_H}70 000, uh: 503 800}}", f": {{eier:{_H}70 000, uh:{_H}503 800}}"),
            f":{_H}{{eier: 70 000, uh: 503 800}}",
        )
    ),
    _hard("2027", "        2028: 460 000", f"        2028:{_H}460 000"),
    _hard("2027", "        2028: 460 000", "        2028:\u202f460 000"),
    _hard("2027", "        2028: 460 000", "        2028:460 000", "BM122"),
    *(
        Slip(
            "2027",
            "anslag:\n        2028: 460 000",
            f"anslag: {{2028:{blank}460 000}}",
            code,
            "anslag: {2028: 460 000}",
        )
        for blank, code in ((_H, "BM134"), ("", "BM122"))
    ),
    _hard("2027", "    område: [skole]", f"    område:{_H}[skole]"),
    _hard("2027", "    beskrivelse: |", f"    beskrivelse:{_H}|"),
    _hard("2027", "      Nord universitet: 340", f"      Nord universitet:{_H}340"),
    # Before the colon it is a blank like any other.
    *(
        Slip(form, right, right.replace(":", f"{_H}:", 1))
        for form, right in (
            *(("2027", "      Narvik kommune: 120"), ("2027", "        2028: 460 000")),
            *(("2027", "tiltak:"), ("2027", "    målgruppe: Alle"), ("2025", _EIER)),
        )
    ),
)
"""No-break spaces round a colon."""
