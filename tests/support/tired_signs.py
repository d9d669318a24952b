"""Slips with a sign: one that is lacking, or another in its place, or one that YAML takes."""

from tests.support.tired import Slip

_MÅLGRUPPE = "    målgruppe: Alle"
_TILSKUDD = "tilskudd: {eier: 70 000, uh: 503 800}"
_ROWS = "      Narvik kommune: 120 000\n      Nord universitet: 340 000\n"
_BLOCK = f"    tilskudd:\n{_ROWS}"


def _glued(answer: str, becomes: str | None) -> Slip:
    mended = None if becomes is None else f"    målgruppe: {becomes}"
    return Slip("2027", _MÅLGRUPPE, f"    målgruppe:{answer}", "BM122", mended)


GLUED = (
    # Without its blank a key goes on to the next colon: no word of the answer goes with it.
    _glued("Alle: store og små", '"Alle: store og små"'),
    _glued("Alle: store og små  # avklart", '"Alle: store og små"  # avklart'),
    _glued("Alle:", '"Alle:"'),
    _glued("Alle: |\n      store og små", None),
    Slip("2027", _MÅLGRUPPE, "    malgruppe:Alle: store", "BM201"),
    Slip("2025", _TILSKUDD, f"tilskudd:{_TILSKUDD[10:]}", "BM122", _TILSKUDD),
    Slip(
        "2025",
        _TILSKUDD,
        "tilskudd:{eier: 70 000}",
        "BM122",
        "tilskudd: {eier: 70 000}",
        "BM401",
    ),
    Slip(
        "2027",
        _BLOCK,
        "    tilskudd:{Narvik kommune: 120 000}\n",
        "BM122",
        "    tilskudd: {Narvik kommune: 120 000}\n",
    ),
)
"""Keys that are glued to an answer with a colon in it."""

_BESKRIVELSE = "    beskrivelse: |\n      Vi gjør det.\n"
_MORE = f"{_BESKRIVELSE}      Bakgrunn: vi har mye å lære.\n\n      - Trinn 5–7\n"


def _bar(sign: str, whole: str = _MORE, becomes: str | None = "|") -> Slip:
    """Make a slip of another *sign* for the `|` before the *whole* text, and what it becomes."""
    mended = None if becomes is None else whole.replace("|", becomes, 1)
    return Slip("2027", _BESKRIVELSE, whole.replace("|", sign, 1), "BM157", mended)


BARS = (
    # What looks like it, whether YAML can read the lines below or not.
    *(_bar(sign) for sign in ("l", "I", "¦", "!", "/", "\\", "||", "|.", "|:", "│", "｜")),
    *(_bar(sign, _BESKRIVELSE) for sign in ("l", "I", "¦", "!", "||")),
    *(_bar(sign, f"{_BESKRIVELSE}\n      Og mer.\n") for sign in ("l", "I", "¦", "!")),
    *(_bar(sign, "    beskrivelse: |\n      - Trinn 5\n      - Trinn 6\n") for sign in ("l", "!")),
    *(_bar(sign, "    beskrivelse: |\n      Mål: lære\n      Tid: vår\n") for sign in ("I", "¦")),
    _bar("l  # kort", _BESKRIVELSE, "|  # kort"),
    Slip("2027", "plan: |", "plan: l", "BM157", "plan: |"),
    Slip("2027", "  involvering: |", "  involvering: I", "BM157", "  involvering: |"),
    Slip("2025", "    forankring: |", "    forankring: ¦", "BM157", "    forankring: |"),
    # «I» may be a word that goes on below; and what would be part of a text is no comment.
    _bar("I", "    beskrivelse: |\n      tillegg til dette.\n", None),
    _bar("l", f"{_BESKRIVELSE}      # Husk mer.\n", None),
    # With nothing below it is all that is said.
    *(
        Slip("2027", _BESKRIVELSE, f"    beskrivelse: {sign}\n")
        for sign in ("l", "I", "¦", "/", "\\")
    ),
    # Elsewhere it is an answer as any other, or the beginning of one.
    Slip("2027", "    funksjon: Rådgiver", "    funksjon: I"),
    Slip("2027", _BESKRIVELSE, "    beskrivelse: |\n      Vi gjør det.\n      plan: l\n"),
    Slip("2027", _BESKRIVELSE, "    beskrivelse: I alle skoler.\n"),
    # The colon before it is lacking: what is below belongs to no other text.
    Slip("2027", "plan: |", "plan |", "BM153", "plan: |"),
    Slip("2027", "    beskrivelse: |", "    beskrivelse |", "BM153", "    beskrivelse: |"),
)
"""Another sign for the `|` that a long text stands below."""


def _rows(written: str, codes: str, becomes: str | None = _ROWS, left: str = "") -> Slip:
    return Slip("2027", _ROWS, written, codes, becomes, left)


def _table(head: str, sign: str, lead: str = "      ") -> str:
    """Write recipients as a table with a *head*, with *sign* between its columns."""
    return "".join(
        f"{lead}{row}\n"
        for row in (head, f"Narvik kommune{sign}120 000", f"Nord universitet{sign}340 000")
    )


_IN_QUOTES = _ROWS.replace("Narvik kommune", '"Narvik kommune"').replace(
    "Nord universitet", '"Nord universitet"'
)

HEADS = (
    # The head that comes along with a table goes, and its rows are mended as without it.
    *(
        _rows(_table(head, "\t"), "BM158")
        for head in (
            *("Mottaker\tBeløp", "Mottakar\tSum", "Eier\tKr", "Namn\tBeløp (kr)"),
            *("Partner\tTilskot 2027", "Mottaker  Beløp i kroner", "Mottaker Beløp"),
            *("Mottaker: Beløp", "Mottaker\tBeløp\tMerknad"),
        )
    ),
    *(_rows(_table(f"Mottaker{sign}Beløp", sign), "BM158") for sign in (";", "|", " | ", " – ")),
    _rows(_table("Eier\tKr", "\t", ""), "BM158"),
    _rows(_table("Mottaker\tBeløp", "\t", "      - "), "BM158", _ROWS.replace("      ", " " * 8)),
    _rows(_table("Mottaker;Beløp\n", ";"), "BM158", f"\n{_ROWS}"),
    *(
        _rows(
            f"      | Mottaker | Beløp |\n{rule}"
            "      | Narvik kommune | 120 000 |\n      | Nord universitet | 340 000 |\n",
            "BM158",
        )
        for rule in ("", "      |---|---:|\n")
    ),
    *(
        _rows(f"      {head}\n{_ROWS}", "BM158")
        for head in ("Mottaker\tBeløp", "Mottaker: Beløp", "Kommune: kr", "Mottaker Beløp")
    ),
    # A sum below is a sum.
    _rows(_table("Eier\tKr", "\t") + "      Sum\t460 000\n", "BM158 BM517"),
    Slip(
        "2027",
        "        2028: 460",
        "        År\tBeløp\n        2028\t460",
        "BM158",
        "        2028: 460",
    ),
    Slip(
        "2025",
        _TILSKUDD,
        "tilskudd:\n      Eier\tKr\n      eier\t70 000\n      uh\t503 800",
        "BM158",
        "tilskudd:\n      eier: 70 000\n      uh: 503 800",
    ),
    # What is no head is told of as any other line.
    _rows(_table("Avtalt med alle", "\t"), "BM153", f"      Avtalt med alle\n{_ROWS}", "BM131"),
)
"""The head of a table among recipients."""

CSV = (
    *(_rows(_table("", sign)[7:], "BM153") for sign in (";", "|", ",", " | ", "; ")),
    *(
        _rows(_IN_QUOTES.replace(": ", sign), "BM153", _IN_QUOTES)
        for sign in (";", ",", "\t", " | ", " ")
    ),
    _rows(
        '      "Narvik kommune";"120 000"\n      "Nord universitet";"340 000"\n',
        "BM153",
        '      "Narvik kommune": "120 000"\n      "Nord universitet": "340 000"\n',
    ),
    _rows(_ROWS.replace(": ", ";").replace("000\n", "000;\n"), "BM153"),
    _rows(
        _ROWS.replace(": ", ";").replace("000\n", "000,00;;\n"),
        "BM153",
        _ROWS.replace("000\n", "000,00\n"),
    ),
    _rows(
        '      "Mottaker";"Beløp";"Merknad"\n      "Narvik kommune";"120 000";""\n'
        '      "Nord universitet";"340 000";""\n',
        "BM158",
        '      "Narvik kommune": "120 000"\n      "Nord universitet": "340 000"\n',
    ),
    Slip("2025", _TILSKUDD, "tilskudd: {eier|70 000, uh|503 800}", "BM153", _TILSKUDD),
    # What may be a number with a decimal, or seven million, is in doubt.
    _rows("      Skole 7,120000\n      Nord universitet: 340 000\n", "BM131", None),
)
"""Recipients from a file for spreadsheets."""

TWICE = (
    # A key or a choice that was put in UTF-8 twice is told as that, and as nothing else.
    *(
        Slip("2027", right, right.replace(letter, wrong), "BM155", right)
        for right, letter, wrong in (
            ("    område: [skole]", "å", "Ã¥"),
            ("    målgruppe: Alle", "å", "Ã¥"),
            ("    lærerutdanning: |", "æ", "Ã¦"),
            ("      år: 1", "å", "Ã¥"),
            ("      beløp: 40 000", "ø", "Ã¸"),
            ("varighet: [vår 2027, høst 2027]", "å", "Ã¥"),
            ("type: universitet eller høyskole", "ø", "Ã¸"),
        )
    ),
    Slip(
        "2025",
        "ordning: kompetanseløftet",
        "ordning: kompetanselÃ¸ftet",
        "BM155",
        "ordning: kompetanseløftet",
    ),
)
"""Letters that were put in UTF-8 twice, where the form asks for one word."""
