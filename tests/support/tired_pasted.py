"""Slips with pasted texts whose lines begin as fields do: `varighet: ett år`, `- punkt: en`."""

from tests.support.tired import KOLLEKTIV, Slip

_TEXT = "      Vi gjør det.\n"
_PLANEN = "  Planen.\n"
_UNWRITTEN = "BM502 BM502 BM502 BM502 BM502 BM401 BM401 BM502 BM508"
"""What a part lacks that begins within another."""
_MELLOM = KOLLEKTIV[KOLLEKTIV.index("  samiske_perspektiver:") : KOLLEKTIV.index("tiltak:")]


def _in(text: str, blanks: int) -> str:
    return "".join(f"{' ' * blanks}{line}\n" if line else "\n" for line in text.split("\n"))


def _flush(right: str, blanks: int, written: str, *, margin: int = 0) -> Slip:
    becomes = _in(written, blanks)
    return Slip("2027", right, _in(written, margin), "BM146", becomes)


LIKE_FIELDS = (
    # A field that is answered where it belongs is a word of the text that was pasted.
    *(
        _flush(_TEXT, 6, each)
        for each in (
            "målgruppe: alle\nvarighet: ett år",
            "Slik går vi fram:\nmålgruppe: alle lærere\nvarighet: ett år",
            "Slik går vi fram:\nmålgruppe: alle lærere\nvarighet: ett år\nSlutt.",
            "varighet: ett år\n\nSlutt.",
            "- punkt: en\n- punkt to: to\n- tre",
        )
    ),
    _flush(_TEXT, 6, "Vi starter her.\n\n- punkt: en\n- punkt to\n\nSlutt.", margin=2),
    # So is one that may stand nowhere here, where the text is not begun or goes on.
    *(
        _flush(_PLANEN, 2, each)
        for each in (
            "Kontakt:\nnavn: Kari\nepost: kari@example.no",
            "Ansvar: rektor\nberegnet tid: 2 år\nmålgruppe: lærere",
            "navn: Kari\nepost: kari@example.no\nSlutt.",
        )
    ),
    Slip("2027", _PLANEN, f"{_PLANEN}navn: Kari\n", "BM214"),
    # An amount may be somebody's, and a field that has no other answer is that answer.
    Slip("2027", _PLANEN, "Vi skal:\nbeløp: 40 000\nmer tekst\n", "BM131"),
    Slip("2027", _PLANEN, "Vi skal:\nvedlegg: ikke nå\nmer tekst\n", "BM131"),
    # What begins a part, whatever it is called, ends the text above.
    Slip(
        "2027",
        f"{_TEXT}    praksisendring: |\n",
        "  Vi gjør det.\n  - tittel: Nytt\n    praksisendring: |\n",
        _UNWRITTEN.replace("BM401", "BM146 BM401", 1) + " BM201",
        f"{_TEXT}  - navn: Nytt\n    praksisendring: |\n",
        _UNWRITTEN,
    ),
    # A field too deep within the text above, with its own text where it belongs.
    Slip("2027", _MELLOM, _MELLOM.replace("plan:", "    plan:"), "BM161", _MELLOM),
)
"""Lines of a text that look like fields."""
