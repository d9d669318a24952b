"""Slips of whole lines: answers without dashes, and lines that stand where others should."""

from tests.support.tired import Slip
from tests.support.tired_answers import of

_VARIGHET = "varighet: [vår 2027, høst 2027]"
_EIERE = "flere_eiere: []"


def _varighet(*rest: str | None) -> Slip:
    return of("2027", _VARIGHET, "varighet", *rest)


LINED = (
    # A comment behind one of several answers without dashes ends no text.
    _varighet(
        "\n      vår 2027  # ja\n      høst 2027",
        "BM207",
        "\n      - vår 2027  # ja\n      - høst 2027",
    ),
    _varighet(
        "\n      vår 2027 # ja\n\n      # nei\n      høst 2027  # ja",
        "BM207",
        "\n      - vår 2027 # ja\n\n      # nei\n      - høst 2027  # ja",
    ),
    _varighet(
        "\n    vår 2027  # ja\n    høst 2027",
        "BM226",
        "\n      - vår 2027  # ja\n      - høst 2027",
    ),
    of(
        "2025",
        _EIERE,
        "flere_eiere",
        "\n  Sømna kommune  # ja\n  Bindal kommune",
        "BM207",
        "\n  - Sømna kommune  # ja\n  - Bindal kommune",
    ),
    of(
        "2027",
        "område: [skole]",
        "område",
        "\n      barnehage  # ja\n      skole",
        "BM207",
        "\n      - barnehage  # ja\n      - skole",
    ),
    of("2027", "tema: [språk]", "tema", "\n      språk  # ja\n        lesing", "BM133"),
    # In a text it does, and no colon is to blame.
    of("2027", "målgruppe: Alle", "målgruppe", "\n      Alle  # ja\n      lærere", "BM133"),
)
"""Answers on lines of their own, with comments behind them."""

_VIDERE = """\
videreføring:
  - ordning: kompetanseløftet
    tiltak:
      - nummer: 1
        navn: Fagfornyelsen
        tilskudd: {eier: 110 000, uh: 328 000}
      - nummer: 2
        navn: Skolebasert
        tilskudd: {eier: 20 000, uh: 308 000}
    fremdrift: Etter planen.
    koordinator: {beløp: 40 000}
    varighet: [vår 2026]
vedlegg: []"""
_FØRSTE = "328 000}\n"
_SISTE = "308 000}\n"
_KOORDINATOR = "    koordinator: {beløp: 40 000}\n"


_UTEN = _VIDERE.replace(_KOORDINATOR, "")


def _videre(written: str, code: str = "", becomes: str | None = None) -> Slip:
    """Make a slip in last year's tiltak that go on, which are told to count for themselves."""
    codes = f"BM416 {code}".strip()
    return Slip("2025", "vedlegg: []", written, codes, becomes, "BM416" if becomes else "")


def _after(part: str, field: str) -> str:
    """Return the videreføring with *field* behind *part*, and no other coordinator."""
    return _UTEN.replace(part, part + field, 1)


ASTRAY = (
    _videre(_VIDERE),
    # A field of the whole between two parts of a list would part them.
    *(
        _videre(_after(_FØRSTE, f"    {each}"), "BM224")
        for each in (_KOORDINATOR, "    koordinator: 40 000\n")
    ),
    _videre(_after(_SISTE, f"    {_KOORDINATOR}"), "BM224", _after(_SISTE, _KOORDINATOR)),
    # The list of a part at the margin, where there is another of its name.
    _videre(_VIDERE.replace("    tiltak:", "tiltak:"), "BM126", _VIDERE)._replace(
        codes="BM416 BM126"
    ),
)
"""Fields in a part of a list, or outside of it, that belong in the other."""

_EGENINNSATS = "    egeninnsats: |\n      Vikar.\n    tilskudd:\n"
_VIKAR = "    egeninnsats: Vikar.\n"


def _without(form: str, right: str, over: str) -> Slip:
    """Make a slip of *right* without the line *over*, which is the one that is missing."""
    return Slip(form, right, right.replace(over, "", 1), "BM131", right)


HEADLESS = (
    # Rows and fields whose own line is missing stand below the answer above; that is no text.
    *(
        Slip("2027", _EGENINNSATS, text, "BM131", f"{text}    tilskudd:\n")
        for text in (_VIKAR, f"{_VIKAR}    # Se planen\n", _VIKAR.replace("\n", "  # ok\n"))
    ),
    _without("2027", "høst 2027]\n    flerårig:\n", "    flerårig:\n"),
    _without("2025", "Reise\n    koordinator:\n", "    koordinator:\n"),
    _without("2025", "k: Narvik\n  kontaktperson:\n", "  kontaktperson:\n"),
    Slip(
        "2025",
        "    tilskudd: {eier: 70 000, uh: 503 800}\n",
        "      eier: 70 000\n      uh: 503 800\n",
        "BM131",
        "    tilskudd:\n      eier: 70 000\n      uh: 503 800\n",
    ),
    # Nobody that is known may be a line of the text.
    Slip(
        "2027",
        f"{_EGENINNSATS}      Narvik kommune: 120 000\n",
        f"{_VIKAR}      Vega kommune: 120 000\n",
        "BM131",
    ),
)
"""Lines that lack the one they belong below."""
