"""Slips beside brackets and dashes, and parts that come again."""

from tests.support.tired import KOLLEKTIV, LOKAL, Slip
from tests.support.tired_answers import of

_EIER = "{eier: 70 000, uh: 503 800}"
_TILSKUDD = f"tilskudd: {_EIER}"
_VARIGHET = "varighet: [vår 2027, høst 2027]"
_HALVÅR = "\n      - vår 2027\n      - høst 2027"
_NARVIK = "Narvik kommune: 120 000"
_VEDLEGG = "vedlegg: []"
_VÅR, _SKOLE = "varighet: [vår 2026]", "område: [skole]"
_TEMA_I_LOVEN = "Spesialpedagogikk og inkluderende praksis"


def _lokal(written: str, codes: str, becomes: str | None = None) -> Slip:
    return Slip("2025", _TILSKUDD, written, codes, becomes)


def _varighet(written: str, codes: str, becomes: str | None = None, left: str = "") -> Slip:
    return of("2027", _VARIGHET, "varighet", written, codes, becomes, left)


BRACKETED = (
    # A comma for the colon behind each name; which amount is whose, must be beyond doubt.
    _lokal("tilskudd: {eier, 70 000, uh, 503 800}", "BM153", _TILSKUDD),
    _lokal("tilskudd: {eier, 70 000, uh: 503 800}", "BM153", _TILSKUDD),
    _lokal("tilskudd: {eier, uh, 70 000, 503 800}", "BM214 BM214"),
    _lokal("tilskudd: {70 000, eier, 503 800, uh}", "BM214 BM214"),
    # A link as it is pasted from Teams, beside the key.
    *(
        Slip(
            "2027",
            _VEDLEGG,
            f"vedlegg: {written}",
            code,
            "vedlegg:\n  - navn: Plan\n    lenke: https://example.no/plan",
        )
        for written, code in (
            ("[Plan](https://example.no/plan)", "BM123"),
            ('"[Plan](https://example.no/plan)"', "BM232"),
            ("Plan (https://example.no/plan)", "BM232"),
        )
    ),
    # Quotes round several choices make no text of them.
    *(
        Slip("2027", _SKOLE, f"område: {written}", "BM207", "område: [skole, barnehage]")
        for written in ('"skole, barnehage"', "'Skole og barnehage'")
    ),
    Slip("2027", _SKOLE, 'område: ["skole, barnehage"]', "BM227", "område: [skole, barnehage]"),
    _varighet('"vår 2027, høst 2027"', "BM207", "[vår 2027, høst 2027]"),
    # The colon before them, or the blank after it, is missing.
    *(
        _lokal(f"tilskudd{sign}{_EIER}", code, _TILSKUDD)
        for sign, code in ((" ", "BM153"), ("; ", "BM136"), (" = ", "BM136"), (":", "BM122"))
    ),
    Slip("2027", _VARIGHET, "varighet [vår 2027, høst 2027]", "BM153", _VARIGHET),
    Slip("2027", "tema: [språk]", "tema [språk]", "BM153", "tema: [språk]"),
    Slip("2027", "område: [skole]", "område:[skole]", "BM122", "område: [skole]"),
    # Without brackets it is no text of the field above either.
    Slip("2027", _VARIGHET, "varighet vår 2027 og høst 2027", "BM153", _VARIGHET),
    Slip("2027", _VARIGHET, "varighet  vår 2027", "BM153", "varighet:  vår 2027"),
    # Signs behind them say nothing; words may.
    *(_lokal(f"{_TILSKUDD}{sign}", "BM156", _TILSKUDD) for sign in (".", ",", ";", "}", ")", " .")),
    *(_lokal(f"{_TILSKUDD} {words}", "BM156") for words in ("kr", "(totalt 573 800)")),
    _lokal(f"tilskudd: {{{_EIER}}}", "BM156", _TILSKUDD),
    *(
        _varighet(f"[vår 2027, høst 2027]{sign}", "BM156", "[vår 2027, høst 2027]")
        for sign in (".", ";", "]")
    ),
    Slip("2027", "tema: [språk]", "tema: [språk];", "BM156", "tema: [språk]"),
    _varighet("[vår 2027,, høst 2027]", "BM156", "[vår 2027, høst 2027]"),
    # In a text they are a text.
    of("2027", "målgruppe: Alle", "målgruppe", "[Alle].", "BM123", '"[Alle]."'),
    # Over two lines, without the comma; and with one too many.
    *(
        _lokal(
            f"tilskudd: {{eier: 70 000\n{blanks}uh: 503 800}}",
            "BM127",
            f"tilskudd: {{eier: 70 000,\n{blanks}uh: 503 800}}",
        )
        for blanks in ("    ", "               ")
    ),
    _lokal(
        "tilskudd: {eier: 70 000 uh: 503 800,}", "BM127", "tilskudd: {eier: 70 000, uh: 503 800,}"
    ),
    # Never closed, with a comment behind.
    *(
        _lokal(f"tilskudd: {{{inside}{blanks}# kr", "BM127", f"{_TILSKUDD}{blanks}# kr")
        for inside in ("eier: 70 000, uh: 503 800", "eier: 70 000 uh: 503 800")
        for blanks in (" ", "  ")
    ),
    _lokal(
        "tilskudd: {eier: 70 000  # kr\n      uh: 503 800}",
        "BM127",
        "tilskudd: {eier: 70 000,  # kr\n      uh: 503 800}",
    ),
    _lokal("tilskudd: {eier: 70 000,  # kr\n      uh: 503 800  # kr", "BM127"),
    _lokal("tilskudd: {eier: 70 000  # kr, uh: 503 800}", "BM133"),
    _varighet("[vår 2027, høst 2027  # ok", "BM127", "[vår 2027, høst 2027]  # ok"),
    _varighet("[vår 2027 # ok", "BM127", "[vår 2027] # ok"),
    _varighet("[vår 2027,\n      høst 2027  # ok", "BM127"),
    Slip("2027", "tema: [språk]", "tema: [språk  # ok", "BM127", "tema: [språk]  # ok"),
    Slip("2027", "tema: [språk]", "tema: [språk # 2", "BM133"),
    # With nothing inside, and the answers below.
    Slip("2027", "eiere:\n", "eiere: []\n", "BM137", "eiere:\n"),
    Slip("2027", _VEDLEGG, f"{_VEDLEGG}\n  - navn: Plan", "BM137", "vedlegg:\n  - navn: Plan"),
    Slip(
        "2027",
        "område: [skole]",
        "område: []\n      - skole",
        "BM137",
        "område:\n      - skole",
    ),
    of(
        "2025",
        "flere_eiere: []",
        "flere_eiere",
        "[]\n  - Vega kommune\n  - Bindal kommune",
        "BM137",
        "\n  - Vega kommune\n  - Bindal kommune",
    ),
    # Amounts that are no fields of one.
    Slip("2027", _NARVIK, "Narvik kommune: vår: 60 000, høst: 60 000", "BM301"),
    Slip(
        "2027",
        _NARVIK,
        "Narvik kommune: beløp: 60 000, fra_fond: 9 000",
        "BM144",
        "Narvik kommune: {beløp: 60 000, fra_fond: 9 000}",
    ),
)
"""What stands before brackets, behind them, or in their place."""

TICKED = (
    # Ticks behind colons, on one line.
    *(
        _varighet(written, "BM235", "[vår 2027]")
        for written in (
            "vår 2027: x, høst 2027:",
            "vår 2027: x høst 2027:",
            "vår 2027: ja, høst 2027: nei",
            "vår 2027: ☒, høst 2027: ☐",
            "vår 2027: X; høst 2027:",
        )
    ),
    _varighet("vår 2027: ja, høst 2027: Ja", "BM235", "[vår 2027, høst 2027]"),
    of(
        "2025", "varighet: [vår 2026]", "varighet", "vår 2026: x, høst 2026:", "BM235", "[vår 2026]"
    ),
    of(
        "2027", "område: [skole]", "område", "barnehage: x; skole: x", "BM235", "[barnehage, skole]"
    ),
    # In the column of their field, without dashes.
    *(
        _varighet(written, "BM226", _HALVÅR)
        for written in ("\n    vår 2027\n    høst 2027", "\nvår 2027\nhøst 2027")
    ),
    # One theme alone is a list of one; what may be two or none is not.
    *(
        of("2027", "tema: [språk]", "tema", written)
        for written in (
            "språk",
            '"språk"',
            "Spesialpedagogikk og inkluderende praksis",
            "|\n      språk",
        )
    ),
    *(
        of("2027", "tema: [språk]", "tema", written, "BM207")
        for written in ("språk, lesing", "språk og lesing", "se planen", "språk/lesing")
    ),
)
"""Choices that are ticked, listed without dashes, or alone."""

_TYPE = "    type: kommune\n"
_TEMA = "    tema: [språk]\n"
_ORDNING = "    ordning: kompetanseløftet\n"
_LENKE = "lenke: https://example.no/plan"

DASHED = (
    # A dash in the column of the others does not begin a part that has no name.
    *(
        Slip(form, right, f"  - {right.strip()}\n", "BM126", right)
        for form, right in (
            ("2027", _TEMA),
            ("2027", _TYPE),
            ("2027", "    organisasjonsnummer: 959469059\n"),
            ("2027", "    tilskudd:\n"),
            ("2027", "    kontaktperson:\n"),
            ("2025", _ORDNING),
        )
    ),
    # An enclosure may do without a name, so a person decides.
    Slip("2027", _VEDLEGG, f"vedlegg:\n  - navn: Plan\n  - {_LENKE}", "BM126"),
    Slip("2027", _VEDLEGG, f"vedlegg:\n  - {_LENKE}\n  - navn: Kart"),
    Slip("2027", _VEDLEGG, f"vedlegg:\n  - {_LENKE}\n  - {_LENKE}2"),
    *(
        Slip(
            "2027",
            _VEDLEGG,
            f"vedlegg:\n  {first} Plan\n  {other} Kart",
            "BM232",
            "vedlegg:\n  - navn: Plan\n  - navn: Kart",
        )
        for first, other in (("1.", "2."), ("•", "•"), ("1)", "2)"))
    ),
    Slip("2027", _VEDLEGG, "vedlegg:\n  1. Plan\n  Kart", "BM232"),
    # All of it twice is one finding.
    Slip("2027", _VEDLEGG, KOLLEKTIV, "BM108"),
    Slip("2025", _VEDLEGG, LOKAL, "BM108"),
)
"""Dashes too many or too few, and what comes again."""


def _videre(skjema: str, becomes: str | None = None) -> Slip:
    written = "    viderefører:\n      skjema: {}\n      nummer: 2\n    område: [skole]"
    mended = None if becomes is None else written.format(becomes)
    return Slip("2027", "    område: [skole]", written.format(skjema), "BM519", mended)


_ANSLAG = "        2028: 460 000"
EARLIER = (
    # No form of an earlier year.
    *(_videre(skjema) for skjema in ("2028", "2027", "fjorårets", "i fjor")),
    _videre("26", "2026"),
    *(_videre(skjema)._replace(codes="") for skjema in ("2026", '"2025"', "nordland-2026")),
    # An estimate for a year that has none is the only finding.
    Slip("2027", _ANSLAG, _ANSLAG.replace("8", "7", 1), "BM406"),
    of("2027", "      av: 2", "      av", "to år", "BM204", "2"),
    of("2027", "      av: 2", "      av", "2 år", "BM204", "2"),
)
"""Years that are others than they should be."""

_EIERE = "flere_eiere: []"
_LISTE = "\n  - Vega kommune"

SAID = (
    # A yes over the names says nothing; ticked, it is a yes.
    *(
        of("2025", _EIERE, "flere_eiere", f"{yes}{_LISTE}", "BM137", _LISTE)
        for yes in ("ja:", "Ja:")
    ),
    of("2025", _EIERE, "flere_eiere", f"ja{_LISTE}", "BM137", "[Vega kommune]"),
    of("2025", _EIERE, "flere_eiere", "x ja", "BM222"),
    of("2025", _EIERE, "flere_eiere", "[Narvik kommune]", "BM211"),
    of("2025", _EIERE, "flere_eiere", "[Vega kommune, vega kommune]", "BM211"),
    # One of several boxes, where one answer is asked for.
    *(
        of("2025", "ordning: kompetanseløftet", "ordning", boxes, "BM202", "kompetanseløftet")
        for boxes in ("☒ Kompetanseløftet ☐ Regional", "☐ Regional ☒ Kompetanseløftet")
    ),
    of("2025", "ordning: kompetanseløftet", "ordning", "☐ Regional ☐ Kompetanseløftet", "BM215"),
    of("2027", "type: kommune", "type", "☒ Kommune, ☐ Privat skole", "BM202", "kommune"),
    # Semicolons part themes, and numbers are no part of them.
    of("2027", "tema: [språk]", "tema", "[språk; lesing]", "BM227", "[språk, lesing]"),
    of(
        "2027",
        "tema: [språk]",
        "tema",
        "\n      - språk; lesing",
        "BM227",
        "\n      - språk\n      - lesing",
    ),
    of(
        "2027",
        "tema: [språk]",
        "tema",
        "\n      1. språk\n      2. lesing",
        "BM207",
        "\n      [språk, lesing]",
    ),
    # The colon of what begins a file, or a part of it.
    Slip("2027", "skjema: 2027", "skjema 2027", "BM153", "skjema: 2027"),
    Slip("2025", "skjema: 2025", "skjema 2025", "BM153", "skjema: 2025"),
    Slip("2027", "skjema: 2027", 'skjema: "2027 "'),
    Slip("2027", "eiere:\n", "eiere;\n", "BM136", "eiere:\n"),
    Slip("2027", "eiere:\n", "Eiere\n", "BM131", "eiere:\n"),
    # A network is a name too.
    Slip(
        "2027",
        "kompetansenettverk: Narvik",
        "avsender: Ofoten kompetansenettverk",
        "BM231",
        "avsender: {navn: Ofoten kompetansenettverk}",
    ),
    # A kommune by its short name is the same.
    Slip("2027", "      Narvik kommune: 1", "      Narvik: 1", "BM512", "      Narvik kommune: 1"),
)
"""Words over a list, boxes, and what else is said beside the answer."""
