"""Slips with long texts and with how far in a line stands."""

from tests.support.tired import Slip
from tests.support.tired_answers import of

_PLANEN = "langsiktig_plan: |\n      Planen."

_TEXT = "      Vi gjør det.\n"
_LOKAL_TEXT = "      Vi har drøftet det.\n"
_ORDNING = "    ordning: kompetanseløftet"
_BELØP = "      beløp: 40 000"
_NETTVERK = "  kompetansenettverk: N"
_MÅL = "    målgruppe: Alle\n    beskrivelse: |\n      Vi gjør det.\n"


def _text(written: str, codes: str = "BM146", becomes: str | None = None, left: str = "") -> Slip:
    return Slip("2027", _TEXT, written, codes, becomes, left)


def _in(text: str, blanks: int = 6) -> str:
    return "".join(f"{' ' * blanks}{line}\n" if line else "\n" for line in text.split("\n"))


_PARAGRAPHS = "Bakgrunn:\nVi har drøftet det.\n\nMer tekst: ja.\n- Trinn 5–7\n\nTil slutt"
_HEADINGS = "Plan:\n  - punkt\nDette er: viktig\nTiltak:\nBarnehage og skole:"

PASTED = (
    # Flush left below a `|`: one finding for all of it, and one fix.
    _text(f"{_TEXT}{_PARAGRAPHS}\n", becomes=f"{_TEXT}{_in(_PARAGRAPHS)}"),
    _text(f"{_PARAGRAPHS}\n", becomes=_in(_PARAGRAPHS)),
    _text(f"{_TEXT}{_HEADINGS}\n", becomes=f"{_TEXT}{_in(_HEADINGS)}"),
    _text(f"{_TEXT}Mål: en linje til.\n", becomes=f"{_TEXT}      Mål: en linje til.\n"),
    _text(f'{_TEXT}"Sitat" fra noen\n', becomes=f'{_TEXT}      "Sitat" fra noen\n'),
    _text(f"{_TEXT}* stjerne\n* til\n", becomes=f"{_TEXT}      * stjerne\n      * til\n"),
    _text(f"{_TEXT}    Her: en linje til.\n", becomes=f"{_TEXT}      Her: en linje til.\n"),
    _text(f"{_TEXT}    Her er en linje til.\n", becomes=f"{_TEXT}      Her er en linje til.\n"),
    _text(f"{_TEXT}     Her er en linje til.\n", becomes=f"{_TEXT}      Her er en linje til.\n"),
    _text("\tVi gjør det.\n\tOg mer.\n", becomes=_in("Vi gjør det.\nOg mer.")),
    _text("•\tTrinn 1\n•\tTrinn 2\n", becomes="      - Trinn 1\n      - Trinn 2\n"),
    Slip(
        "2027", "  Planen.\n", "Planen: slik.\n- punkt\n", "BM146", "  Planen: slik.\n  - punkt\n"
    ),
    Slip(
        "2027",
        "plan: |\n  Planen.\n",
        "plan: Planen er slik.\n\nVi skal gjøre mer her.\n",
        "BM146",
        "plan: |\n  Planen er slik.\n\n  Vi skal gjøre mer her.\n",
    ),
    Slip(
        "2027",
        f"beskrivelse: |\n{_TEXT}",
        "beskrivelse:\nVi gjør det.\n\nBakgrunn:\nMer\n",
        "BM146",
        f"beskrivelse: |\n{_in('Vi gjør det.')}\n{_in('Bakgrunn:')}{_in('Mer')}",
    ),
    Slip(
        "2027",
        f"beskrivelse: |\n{_TEXT}",
        "beskrivelse: Vi gjør det.\nBakgrunn:\nMer\n",
        "BM146",
        f"beskrivelse: |\n{_TEXT}      Bakgrunn:\n      Mer\n",
    ),
    *(
        _text(f"{written}\n", becomes=_in(written))
        for written in (
            "Trinn 1–4: oppstart\nTrinn 5–7: videre\n- 8–10",
            "Vi har:\n1. Kurs\n2. Nettverk\n\nOgså dette: ja",
            "Eier: Narvik kommune har ansvaret.\nTiltak: kurs.",
            "Navn: Kari\nRolle: leder\n\nDato: 1. mai",
            "«Sitat»: sa noen\n[1] se vedlegg\n{klammer}",
            "* Kurs\n* Nettverk",
            "målgruppe: alle ansatte\ntiltak i år: flere",
        )
    ),
    Slip("2025", _LOKAL_TEXT, f"{_LOKAL_TEXT}Vi: du\n", "BM146", f"{_LOKAL_TEXT}      Vi: du\n"),
    # A field ends it, also where it is misspelt.
    Slip(
        "2027",
        _MÅL,
        "    beskrivelse: |\nVi gjør det.\n    målgruppe: Alle\n",
        "BM146",
        "    beskrivelse: |\n      Vi gjør det.\n    målgruppe: Alle\n",
    ),
    Slip(
        "2027",
        _MÅL,
        "    beskrivelse: |\nVi gjør det.\n    Målgruppe: Alle\n",
        "BM146 BM201",
        "    beskrivelse: |\n      Vi gjør det.\n    målgruppe: Alle\n",
    ),
    # Bullets that Word made, and what only looks like it.
    _text("      •\tEn\n      •\tTo\n", "BM150", "      - En\n      - To\n"),
    _text("      \uf0b7 En\n      \uf0b7\tTo\n", "BM150", "      - En\n      - To\n"),
    _text("      · En\n      ● To\n", "BM150", "      - En\n      - To\n"),
    _text("      •\tEn\n      o\tUnder\n", "BM150", "      - En\n        - Under\n"),
    _text("      -en\n      -to\n", "BM150", "      - en\n      - to\n"),
    _text("      –\tEn\n      –\tTo\n", "BM150", "      - En\n      - To\n"),
    _text("      1.\tEn\n      2.\tTo\n", "BM150", "      1. En\n      2. To\n"),
    _text("      Innledning:\n      •En\n", "BM150", "      Innledning:\n      - En\n"),
    _text("      \uf0d8 En\n      \uf0fc To\n", "BM150", "      - En\n      - To\n"),
    _text("      \uf020 En\n      \uf0ff To\n", "BM150", "      - En\n      - To\n"),
    _text("      –En\n      – To\n", "BM150", "      - En\n      - To\n"),
    _text("      — En\n      — To\n", "BM150", "      - En\n      - To\n"),
    _text("      ➢ En\n      ✓ To\n", "BM150", "      - En\n      - To\n"),
    _text("      *En\n      *To\n", "BM150", "      - En\n      - To\n"),
    _text("      \uf0a7 En\n      \uf02d To\n", "BM150", "      - En\n      - To\n"),
    _text("      a)\tEn\n      b)\tTo\n", "BM150", "      a) En\n      b) To\n"),
    _text("      -5 grader\n      – Ja, sa hun.\n", ""),
    _text("      *viktig* er det\n      – Ja, sa hun.\n", ""),
    _text("      Gi barna navn på følelser, jf. nr. 2.\n", ""),
    _text("      Ett punkt • to punkt\n", ""),
    _text("      ♦ En\n      ◆ To\n", "BM150", "      - En\n      - To\n"),
    # A list where a text is asked for: its dashes are bullets.
    Slip(
        "2027",
        f"beskrivelse: |\n{_TEXT}",
        "beskrivelse:\n      - Kurs\n      - Nettverk\n",
        "BM205",
        "beskrivelse: |\n      - Kurs\n      - Nettverk\n",
    ),
    Slip("2027", f"beskrivelse: |\n{_TEXT}", "beskrivelse:\n      - Mål: a\n      - b\n", "BM205"),
    # Bullets without a `|` over them.
    *(
        Slip(
            "2025",
            "bruk_eier: Vikar",
            f"bruk_eier:{written}",
            "BM146" if written.startswith(("\n•", "\n-")) else "BM138",
            "bruk_eier: |\n      - Vikar\n      - Reise",
        )
        for written in (
            "\n      * Vikar\n      * Reise",
            " * Vikar\n    * Reise",
            " - Vikar\n    - Reise",
            "\n•\tVikar\n•\tReise",
            "\n- Vikar\n- Reise",
        )
    ),
    *(
        Slip(
            "2027",
            f"beskrivelse: |\n{_TEXT}",
            f"beskrivelse: Vi gjør det slik:\n{written}\n",
            "BM138",
            "beskrivelse: |\n      Vi gjør det slik:\n      - kurs\n      - nettverk\n",
        )
        for written in (
            "- kurs\n- nettverk",
            "      - kurs\n      - nettverk",
            "    * kurs\n    * nettverk",
            "•\tkurs\n•\tnettverk",
        )
    ),
    # Headings and rules in what is pasted, and a sentence beside the fields.
    *(
        _text(f"{_TEXT}{written}\n", becomes=f"{_TEXT}{_in(written)}")
        for written in ("# Mål\nAlt.", "Litt\n## Mål\n- alt", "---\nAlt.", "Litt\n---\nAlt.")
    ),
    _text(f"{_TEXT}# Bare en merknad\n", ""),
    Slip(
        "2027",
        f"beskrivelse: |\n{_TEXT}",
        "beskrivelse: Vi gjør det.\n\n    Så gjør vi mer.\n",
        "BM146",
        f"beskrivelse: |\n{_TEXT}\n      Så gjør vi mer.\n",
    ),
    _text("      Tid | Hva | Hvem\n      Vår | Kurs | Alle\n", "BM151"),
    # A table.
    _text("      Tid\tHva\tHvem\n      Vår\tSamling\tAlle\n", "BM151"),
    _text("      Tid\tHva\n      Vår\tSamling\n", "BM151"),
    _text("      | Tid | Hva |\n      |---|---|\n      | Vår | Kurs |\n", "BM151"),
    _text("      Tid      Hva\n      Vår 2027     Kurs\n", "BM151"),
    # What YAML takes for the head of a text that never comes.
    Slip("2025", "navn: Inkluderende praksis", "navn: >1", "BM154", 'navn: ">1"'),
    of("2027", "tema: [språk]", "tema", ">1", "BM154", '[">1"]'),
    Slip("2025", "navn: Inkluderende praksis", "navn: |2", "BM154", 'navn: "|2"'),
    Slip("2025", "målgruppe: Alle", "målgruppe: |2", "BM154", 'målgruppe: "|2"'),
    Slip("2025", "målgruppe: Alle", "målgruppe: >2-", "BM154", 'målgruppe: ">2-"'),
    Slip("2027", "målgruppe: Alle\n", "målgruppe: >1\n\n", "BM154", 'målgruppe: ">1"\n\n'),
    # A file that nobody else can open, and what may be a part of an address.
    *(
        of("2025", _PLANEN, "langsiktig_plan", each, "BM421")
        for each in (r"C:\Users\kari\plan.docx", r"Se \\server\felles\plan.docx.", "file:///c/plan")
    ),
    of("2025", _PLANEN, "langsiktig_plan", "Lærere:\\og flere"),
    *(
        Slip("2025", "vedlegg: []", f"vedlegg:\n  - navn: Plan\n    lenke: {each}", code)
        for each, code in (
            ("https://example.no/plan #del", "BM132"),
            ("https://example.no/plan # den nye", ""),
            ("https://example.no/plan#del", ""),
        )
    ),
    # So it is with a comment below; a text below may go on from it.
    of("2027", "målgruppe: Alle", "målgruppe", ">1\n      # hei", "BM154", '">1"\n      # hei'),
    *(
        of("2027", "målgruppe: Alle", "målgruppe", each, "BM154")
        for each in (">1\n      år", ">2\n      år", ">1\n      år\n      og eldre", "|1\n      år")
    ),
    of("2027", "målgruppe: Alle", "målgruppe", "|2\n        innrykket\n      år"),
    Slip("2027", "beløp: 40 000", "beløp: >5", "BM154", 'beløp: ">5"', "BM301"),
    Slip("2025", "målgruppe: Alle", "målgruppe: > 3 år", "BM123", 'målgruppe: "> 3 år"'),
    Slip("2025", "målgruppe: Alle", "målgruppe: |", "BM401"),
)
"""Texts that were pasted, and signs in them."""


def _line(form: str, right: str, leading: str, code: str = "BM126") -> Slip:
    return Slip(form, right, leading + right.lstrip(), code, right)


INDENTED = (
    # Hard blanks before a line of a text are told of once, though it ends in a colon.
    Slip(
        "2027",
        "    Behov.\n",
        "    Behov.\n\u00a0\u00a0\u00a0\u00a0Vi ser to:\n",
        "BM502 BM502 BM134",
        "    Behov.\n    Vi ser to:\n",
    ),
    *(_line("2025", _ORDNING, leading) for leading in ("   ", "     ", " ")),
    *(_line("2025", _ORDNING, leading, "BM120") for leading in ("\t", "\t\t", "  \t")),
    *(_line("2027", _BELØP, leading) for leading in ("   ", "     ")),
    *(_line("2027", _BELØP, leading, "BM120") for leading in ("\t", "\t\t", "\t\t\t")),
    *(_line("2027", "      begrunnelse: Trengs", leading) for leading in ("     ", "       ")),
    *(
        _line("2027", "      Nord universitet: 340 000", leading)
        for leading in ("     ", "       ")
    ),
    _line("2027", "      Nord universitet: 340 000", "\t", "BM120"),
    *(_line("2025", "  kompetansenettverk: Narvik", leading) for leading in (" ", "   ")),
    _line("2025", "  navn: Narvik kommune", "\t", "BM120"),
    _line("2025", "    navn: Kari Nordmann", "\t", "BM120"),
    _line("2025", "    navn: Kari Nordmann", "\t\t", "BM120"),
    _line("2025", "    funksjon: Rådgiver", "   "),
    _line("2025", "    funksjon: Rådgiver", "\t", "BM120"),
    _line("2025", "  navn: Narvik kommune", "   "),
    _line("2027", "    område: [skole]", "   "),
    # Below a long text, a field is a field all the same.
    *(_line("2027", "    tilskudd:", leading, "BM120") for leading in ("\t", "\t\t")),
    _line("2027", "    praksisendring: |", "\t", "BM120"),
    Slip("2027", "plan: |", "plan:|", "BM122", "plan: |"),
    Slip("2027", "    egeninnsats: |", "    egeninnsats:|", "BM122", "    egeninnsats: |"),
    # A dash before one more field of a part is one too many, and begins no other.
    Slip("2027", "    område: [sk", "    - område: [sk", "BM126", "    område: [sk"),
    Slip("2027", "    målgruppe: Alle", "    - målgruppe: Alle", "BM126", "    målgruppe: Alle"),
    Slip("2027", "    beskrivelse: |", "    - beskrivelse: |", "BM126", "    beskrivelse: |"),
    # Without its colon a field is known by its name.
    Slip("2027", "    målgruppe: Alle", "    målgruppe Alle", "BM153", "    målgruppe: Alle"),
    Slip("2025", "  kompetansenettverk: N", "  kompetansenettverk N", "BM153", _NETTVERK),
    Slip(
        "2025", "    funksjon: Rådgiver", "    funksjon Rådgiver", "BM153", "    funksjon: Rådgiver"
    ),
    Slip("2027", "    målgruppe: Alle", "    Målet er alle", "BM131"),
    # A dash too far in or out, or from what it begins: the one line, and not its neighbours.
    *(
        Slip(form, "  - navn: Inkl", f"{dash}navn: Inkl", "BM126", "  - navn: Inkl")
        for form in ("2025", "2027")
        for dash in (" - ", "   - ", "    - ", "  -  ", "  -   ")
    ),
    # Another sign for the dash before a part.
    *(
        Slip("2027", "  - navn: Inkl", f"  {sign} navn: Inkl", "BM226", "  - navn: Inkl")
        for sign in ("–", "•", "*", "1.", "1)")
    ),
    Slip("2025", "  - navn: Inkl", "  — navn: Inkl", "BM226", "  - navn: Inkl"),
    Slip(
        "2027",
        "      beløp: 40 000\n      begrunnelse: Trengs",
        "\tbeløp: 40 000\n\tbegrunnelse: Trengs",
        "BM120 BM120",
        "      beløp: 40 000\n      begrunnelse: Trengs",
    ),
)
"""Lines that stand too far in or out, or behind a tab."""

_LOWER = "Skolene er små.\nbakgrunn:\nVi har sett på dem.\n\nmål: lese mer\n- og skrive"

HEADED = (
    # A heading in small letters within a text is one, unless it is near to a field.
    _text(f"{_LOWER}\n", becomes=_in(_LOWER)),
    _text(f"{_TEXT}{_LOWER}\n", becomes=f"{_TEXT}{_in(_LOWER)}"),
    Slip("2025", _LOKAL_TEXT, f"{_LOWER}\n", "BM146", _in(_LOWER)),
    Slip("2027", "    Behov.\n", f"{_LOWER}\n", "BM146", _in(_LOWER, 4)),
    _text(
        "Skolene er små.\nfremdrft: god\n",
        "BM146 BM137",
        becomes="      Skolene er små.\nfremdrft: god\n",
        left="BM137",
    ),
)
"""Headings in small letters in a text that was pasted."""
