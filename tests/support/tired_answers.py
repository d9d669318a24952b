"""Slips with choices, periods, names, numbers, and answers where several are asked for."""

from tests.support.tired import Slip

_VARIGHET = "varighet: [vår 2027, høst 2027]"
_HALVÅR = "\n      - vår 2027\n      - høst 2027"
_FLERÅRIG = "flerårig:\n      år: 1\n      av: 2\n      anslag:\n        2028: 460 000"
_KOORDINATOR = "koordinator:\n      beløp: 40 000\n      begrunnelse: Trengs"
_NUMMER = "organisasjonsnummer: 959469059"
_EPOST = "epost: kari.nordmann@example.no"
_TYPE = "    type: universitet eller høyskole"
_NORD_NUMMER = f"navn: Nord universitet\n{_TYPE}"
_BELØP = "Nord universitet: 340 000"
_TRE = "Sømna kommune, Bindal kommune og Vega kommune"
_LISTET = "[Sømna kommune, Bindal kommune, Vega kommune]"


def of(form: str, right: str, key: str, *rest: str | None) -> Slip:
    """Make a slip in the answer to *key*: what is written, found, what it becomes, what is left."""
    written, found, becomes, left = (*rest, *("", "", None, "")[len(rest) :])
    mended = None if becomes is None else _beside(key, becomes)
    return Slip(form, right, _beside(key, written or ""), found or "", mended, left or "")


def _beside(key: str, answer: str) -> str:
    return f"{key}:{answer}" if answer.startswith("\n") else f"{key}: {answer}"


def _varighet(*rest: str | None) -> Slip:
    return of("2027", _VARIGHET, "varighet", *rest)


def _ordning(*rest: str | None) -> Slip:
    return of("2025", "ordning: kompetanseløftet", "ordning", *rest)


def _eiere(*rest: str | None) -> Slip:
    return of("2025", "flere_eiere: []", "flere_eiere", *rest)


CHOICES = (
    # Letter case never matters, and one alone is a list of one.
    *(_ordning(each) for each in ("Kompetanseløftet", "KOMPETANSELØFTET", '"Kompetanseløftet"')),
    *(of("2025", "status: utkast", "status", each) for each in ("Utkast", "UTKAST")),
    *(of("2025", "målform: nb", "målform", each) for each in ("NB", "Nb")),
    *(of("2027", "område: [skole]", "område", each) for each in ("skole", "Skole", "[SKOLE]")),
    *(_varighet(each) for each in ("vår 2027", "Vår 2027", "[Høst 2027]", "haust 2027")),
    of("2027", "type: kommune", "type", "Kommune"),
    of("2027", "område: [skole]", "område", "begge", "BM207", "[barnehage, skole]"),
    of("2027", "område: [skole]", "område", "barnehage og skole", "BM207", "[barnehage, skole]"),
    of("2027", "område: [skole]", "område", "barneskole og ungdomsskole", "BM207", "[skole]"),
    of("2027", "område: [skole]", "område", "[barneskole/ungdomsskole]", "BM202", "[skole]"),
    _varighet("vår 2027 og høst 2027", "BM207", "[vår 2027, høst 2027]"),
    _varighet("vår og høst 2027", "BM207", "[vår 2027, høst 2027]"),
    *(_varighet(each, "BM206") for each in ("vår 2027 – høst 2027", "fra vår 2027 til vår 2028")),
    _varighet("[vår og høst 2027]", "BM227", "[vår 2027, høst 2027]"),
    _varighet("våren 2027", "BM206", "vår 2027"),
    *(_varighet(each, "BM206", "vår 2027") for each in ("vår 2027.", "Vår2027", "V-27")),
    _varighet("{vår 2027, høst 2027}", "BM207", "[vår 2027, høst 2027]"),
    _varighet("v2027/h2027", "BM207", "[vår 2027, høst 2027]"),
    _varighet("våren og høsten 2027", "BM207", "[vår 2027, høst 2027]"),
    _varighet("\n      - vår 2027\n      - og høst 2027", "BM206", _HALVÅR),
    *(_varighet(each, "BM206") for each in ("hele 2027", "sommer 2027", "skoleåret 2027/28")),
    _varighet("2027", "BM406"),
    _varighet("2027/2028", "BM406"),
    of("2025", "varighet: [vår 2026]", "varighet", "2026", "BM406"),
    # Yes and no.
    *(of("2025", "flere_ordninger: nei", "flere_ordninger", x) for x in ("nei", "Nei", "false")),
    *(of("2025", "behov: ja", "behov", each) for each in ("ja", "JA", "true", '"ja"')),
    of("2025", "behov: ja", "behov", "x", "BM203", "ja"),
    of("2025", "behov: ja", "behov", "Ja.", "BM203", "ja"),
    of("2025", "behov: ja", "behov", "kanskje", "BM203"),
    of("2027", "type: kommune", "type", "[kommune]", "BM205", "kommune"),
    of("2027", "type: kommune", "type", "\n      - kommune", "BM205", "kommune"),
    of("2027", "type: kommune", "type", "[kommune, privat skole]", "BM205"),
    _ordning("tilskudd til lokal kompetanseutvikling", "BM215"),
    # Two where one is asked for: neither is chosen.
    of("2027", "type: kommune", "type", "kommune, privat barnehage", "BM215"),
    of("2027", "type: kommune", "type", "kommune og privat skole", "BM215"),
    of("2027", "type: kommune", "type", "kommune/privat skole", "BM215"),
    of("2027", "type: kommune", "type", "privat barnehage/skole", "BM215"),
    _ordning("regional og desentralisert", "BM215"),
    *(
        of("2027", "type: kommune", "type", each, "BM215")
        for each in (
            *("kommune privat barnehage", "kommune (privat barnehage)", "kommune (privat)"),
            *("kommune – privat skole", "kommunal friskole", "Kommune. Privat barnehage"),
        )
    ),
    of("2027", "type: universitet eller høyskole", "type", "universitet fagskole", "BM215"),
    of("2027", "type: universitet eller høyskole", "type", "fagskole (høgskule)", "BM215"),
    *(
        _ordning(each, "BM215")
        for each in (
            *("regional kompetanseløftet", "regional (desentralisert)", "dekomp-rekomp"),
            *("regional kompetanseløfet", "desentralisert kompetanseutvikling regional"),
        )
    ),
    of("2025", "målform: nb", "målform", "nb nn", "BM215"),
    of("2025", "status: utkast", "status", "utkast (innsendt)", "BM215"),
    # Where there may be several, whatever parts them.
    *(
        of("2027", "område: [skole]", "område", each, "BM207", "[barnehage, skole]")
        for each in (
            *("barnehage skole", "barnehage–skole", "barnehage - skole", "Barnehage. Skole"),
            *("bhg skule", "barnehage|skole", "Barnehage + skole"),
        )
    ),
    *(
        of("2027", "område: [skole]", "område", f"[{each}]", "BM227", "[barnehage, skole]")
        for each in ("barnehage-skole", "barnehage skole", "barnehage. skole")
    ),
    *(
        of("2027", "område: [skole]", "område", each, "BM215")
        for each in ("barnehage til skole", "barnehage (skole)", "barnehage eller skole")
    ),
    # What the ordninger are called.
    _ordning("Regional ordning for barnehage", "BM202", "regional"),
    _ordning(
        "Kompetanseløftet for spesialpedagogikk og inkluderende praksis",
        "BM202",
        "kompetanseløftet",
    ),
    _ordning("Desentralisert ordning for kompetanseutvikling i skolen", "BM202", "desentralisert"),
    _ordning("Desentralisert kompetanseutvikling (DEKOM)", "BM202", "desentralisert"),
    _ordning("Regional kompetanseutvikling i barnehage", "BM202", "regional"),
    _ordning("Fagfornyelsen", "BM215"),
    # Ticked as in Word.
    _varighet("\n      - vår 2027: x\n      - høst 2027:", "BM235", "\n      - vår 2027"),
    _varighet("\n      - vår 2027:\n      - høst 2027: X", "BM235", "\n      - høst 2027"),
    _varighet("\n      vår 2027: x\n      høst 2027:", "BM235", "\n      - vår 2027"),
    _varighet("[vår 2027: x, høst 2027]", "BM235", "[vår 2027]"),
    _varighet("\n      - ☒ vår 2027\n      - ☐ høst 2027", "BM235", "\n      - vår 2027"),
    _varighet("\n      - vår 2027 x\n      - høst 2027", "BM235", "\n      - vår 2027"),
    _varighet("\n      - vår 2027: ja\n      - høst 2027: nei", "BM235", "\n      - vår 2027"),
    of("2027", "område: [skole]", "område", "{barnehage: x, skole: }", "BM235", "[barnehage]"),
    # A colon too many, which makes a field of it.
    _varighet("\n      - vår: 2027\n      - høst 2027", "BM206", _HALVÅR),
    _varighet("\n      - Vår : 2027  # ok", "BM206", "\n      - vår 2027  # ok"),
    _varighet("[haust: 2027]", "BM206", "[høst 2027]"),
    _varighet("\n      vår: 2027\n      høst: 2027", "BM207", _HALVÅR),
    _varighet("{vår: 2027}", "BM207", "[vår 2027]"),
    _varighet("\n      - vår: 2029", "BM205"),
    # As in a mail, where YAML takes the box for a list.
    _varighet("\n      - [x] vår 2027\n      - [ ] høst 2027", "BM235", "\n      - vår 2027"),
    _varighet("\n      - [ ] vår 2027\n      - [X] høst 2027", "BM235", "\n      - høst 2027"),
    _varighet("\n      [x] vår 2027\n      [ ] høst 2027", "BM235", "\n      - vår 2027"),
    _varighet("[x] vår 2027", "BM235", "vår 2027"),
    _varighet("[x] vår 2027 [ ] høst 2027", "BM235", "vår 2027"),
    _varighet("[x] vår 2027, [x] høst 2027", "BM235", "[vår 2027, høst 2027]"),
    _varighet("\n      - [X] vår 2027, [x] høst 2027", "BM235", _HALVÅR),
    _varighet("\n      - (x) vår 2027\n      - ( ) høst 2027", "BM235", "\n      - vår 2027"),
    of("2025", "behov: ja", "behov", "[x] ja [ ] nei", "BM235", "ja"),
    of("2025", "behov: ja", "behov", "[x] ja [x] nei", "BM235"),
    _varighet("vår 2027: x", "BM235", "[vår 2027]"),
    # A year where years are counted.
    of("2027", _FLERÅRIG, "flerårig", "{år: 2027, av: 2029}", "BM233"),
    of("2027", _FLERÅRIG, "flerårig", "{år: 2027, av: 3}", "BM233"),
    of("2027", _FLERÅRIG, "flerårig", "{år: 1, av: 2029}", "BM233"),
    # Where things are counted from 1, there is nothing before it.
    *(
        of("2027", "område: [skole]", f"prioritet: {each}\n    område", "[skole]", "BM233")
        for each in ("0", "-1", "00", "0.0")
    ),
    of("2027", "område: [skole]", "prioritet: nr. 0\n    område", "[skole]", "BM204"),
    of("2027", _FLERÅRIG, "flerårig", "{år: 0, av: 2}", "BM233"),
    of("2027", _FLERÅRIG, "flerårig", "{år: 1, av: 0}", "BM233"),
    of(
        "2027",
        "område: [skole]",
        "viderefører",
        "{skjema: 2026, nummer: 0}\n    område: [skole]",
        "BM233",
    ),
    of("2025", "formål: gjennomføre", "viderefører: 0\n    formål", "gjennomføre", "BM233"),
)
"""Choices, periods, yes and no."""

INVISIBLE = (
    # A character that nobody sees is told as that, and goes.
    _ordning("kompetanse\u00adløftet", "BM152", "kompetanseløftet"),
    _ordning("kompetanseløftet\u200b", "BM152", "kompetanseløftet"),
    _varighet("[vår\u200b 2027]", "BM152", "[vår 2027]"),
    Slip("2025", "navn: Narvik k", "navn: Narvik\u200b k", "BM152", "navn: Narvik k"),
    Slip("2025", "navn: Narvik k", "navn: \u200eNarvik k", "BM152", "navn: Narvik k"),
    Slip("2025", "målgruppe:", "mål\u200bgruppe:", "BM225", "målgruppe:"),
    Slip("2025", "målgruppe:", "\ufeffmålgruppe:", "BM105", "målgruppe:"),
    Slip("2027", "Narvik kommune: 1", "Narvik\u200b kommune: 1", "BM225", "Narvik kommune: 1"),
    Slip("2025", "skjema: 2025", "skjema: 2025\u200b", "BM152", "skjema: 2025"),
    Slip("2025", "uh: 503 800", "uh: 503 800\u2060", "BM152", "uh: 503 800"),
    Slip("2027", "Vi gjør det.", "Vi\ufeff gjør\u2028det.", "BM105", "Vi gjør det."),
    # Before all that stands on its line, too, where YAML takes the line for another.
    *(
        Slip("2027", right, right.replace(after, f"{after}{each}", 1), "BM225", right)
        for right, after in (
            ("    målgruppe: Alle", ""),
            ("  - navn: Inkl", "  "),
            ("  - navn: Inkl", "  -"),
        )
        for each in ("\u200b", "\u00ad", "\u200f")
    ),
    Slip("2027", "      Narvik k", "\u200b      Narvik k", "BM225", "      Narvik k"),
    Slip("2025", "skjema: 2025", "\u2060skjema: 2025", "BM225", "skjema: 2025"),
    Slip("2027", "      Vi gjør det.", "\u200b      Vi gjør det.", "BM146", "      Vi gjør det."),
    # What looks like a blank behind a colon is none to YAML, and no head of a table.
    *(
        Slip(form, f"{key}:\n", f"{key}:{blanks}\n", "BM134", f"{key}:{' ' * len(blanks)}\n")
        for form, key in (
            *(("2027", key) for key in ("eiere", "partnere", "tiltak", "    tilskudd")),
            *(("2025", key) for key in ("eier", "uh", "tiltak")),
        )
        for blanks in ("\u00a0", "\u202f", " \u00a0", "\u00a0  ")
    ),
    # Words behind a # with blanks on both sides may be a comment; behind a party they are.
    *(
        Slip(form, f"navn: {name}", f"navn: {name}{sign}sjekk", "BM132", f"navn: {name}  # sjekk")
        for form, name in (
            *(("2025", "Narvik kommune"), ("2025", "Nord universitet")),
            *(("2027", "Narvik kommune"), ("2027", "Nord universitet")),
        )
        for sign in (" # ", " #", "  #")
    ),
    of(
        "2025",
        "flere_eiere: []",
        "flere_eiere",
        "\n  - Vega kommune # ja",
        "BM132",
        "\n  - Vega kommune  # ja",
    ),
    *(
        Slip(form, right, f"{right} # sjekk", "BM132")
        for form, right in (
            *(("2025", "navn: Inkluderende praksis"), ("2027", "navn: Kari Nordmann")),
            *(("2027", "kompetansenettverk: Narvik"), ("2027", "målgruppe: Alle")),
        )
    ),
    of("2027", "tema: [språk]", "tema", "\n      - språk # ok", "BM132"),
    Slip("2027", "merkes: Ko", "merkes: # 12 Ko"),
    of("2027", "målgruppe: Alle", "målgruppe", "Alle #2", "BM132", '"Alle #2"'),
    # In a long text a soft hyphen does no harm, and pictures are made of several characters.
    Slip("2027", "Vi gjør det.", "Vi gjør\u00ad det."),
    Slip("2027", "målgruppe: Alle", "målgruppe: Alle 👩\u200d🏫"),
    # A no-break space equals a blank, and letters in two parts equal whole ones.
    Slip("2025", "navn: Narvik k", "navn: Narvik\u00a0k"),
    Slip("2027", "navn: Narvik k", "navn: Narvik\u00a0k"),
    Slip("2027", "      Narvik k", "      Narvik\u00a0k"),
    Slip("2027", "type: universitet eller", "type: universitet\u00a0eller"),
    Slip("2027", "[vår 2027", "[vår\u00a02027"),
    Slip("2027", "[vår 2027", "[va\u030ar 2027"),
    Slip("2025", "målgruppe:", "ma\u030algruppe:"),
    Slip("2025", "målform:", "ma\u030alform:"),
)
"""What looks the same as what is right."""

NAMES = (
    # Several organisations in one name.
    *(_eiere(each, "BM219", "nei") for each in ("nei.", "Nei!", "nei, ingen", "ingen.")),
    *(_eiere(each, "BM222") for each in ("Ja.", "ja!")),
    _eiere("[nei.]", "BM219", "nei"),
    _eiere("\n  - Nei.", "BM219"),
    _eiere(_TRE, "BM207", _LISTET),
    _eiere("Sømna, Bindal og Vega", "BM207", "[Sømna, Bindal, Vega]"),
    _eiere("Sømna kommune; Bindal kommune", "BM207", "[Sømna kommune, Bindal kommune]"),
    _eiere("Sømna/Bindal", "BM207", "[Sømna, Bindal]"),
    _eiere(f'["{_TRE}"]', "BM227", _LISTET),
    _eiere("\n  - Sømna og Bindal\n  - Vega", "BM227", "\n  - Sømna\n  - Bindal\n  - Vega"),
    _eiere("[Nore og Uvdal kommune]"),
    _eiere("ja, Sømna og Bindal", "BM207", "[Sømna, Bindal]"),
    _eiere("Sømna kommune - Bindal kommune", "BM207", "[Sømna kommune, Bindal kommune]"),
    Slip("2027", "tema: [språk]", "tema: språk og lesing", "BM207"),
    Slip("2027", "tema: [språk]", "tema: nei", "BM230", "tema: ", "BM508"),
    *(
        _eiere(each, "BM226", "\n  - Sømna kommune\n  - Bindal kommune")
        for each in (
            "\n  * Sømna kommune\n  * Bindal kommune",
            "\n•\tSømna kommune\n•\tBindal kommune",
            "- Sømna kommune\n  - Bindal kommune",
        )
    ),
    *(
        _eiere(each, "BM207", "[Sømna kommune, Bindal kommune]")
        for each in ("(Sømna kommune, Bindal kommune)", "{Sømna kommune, Bindal kommune}")
    ),
    *(
        _eiere(each, "BM207", "[Sømna kommune, Bindal kommune]")
        for each in ("Ja (Sømna kommune, Bindal kommune)", "ja, Sømna kommune og Bindal kommune")
    ),
    *(_eiere(each, "BM207") for each in ("se vedlegg", "alle kommunene i Salten")),
    of("2025", "navn: Narvik kommune", "navn", "Narvik kommune (og Evenes kommune)", "BM608"),
    # Nobody is told that these are one.
    *(
        _eiere(each, "BM207")
        for each in ("Sømna kommune og private barnehager", "1. Sømna kommune 2. Bindal kommune")
    ),
    *(_eiere(each) for each in ("nei", "Nei", "NEI")),
    *(_eiere(each, "BM219", "nei") for each in ("ingen", "Ingen andre", "nei takk")),
    # What says more than no, or that it is one: neither a name nor nobody.
    *(
        _eiere(each, "BM219")
        for each in ("Nei, bare oss", "nei, ikke i år", "kun Sømna", "Nei - kun Sømna kommune")
    ),
    *(
        _eiere(each, "BM222", "[Sømna kommune]")
        for each in ("Ja, Sømna kommune", "Ja (Sømna kommune)")
    ),
    *(_eiere(each, "BM207") for each in ("ja, minst to", "Ja, se vedlegg")),
    _eiere("\n  navn: Sømna kommune", "BM205", "\n  - Sømna kommune"),
    of("2025", "flere_uh: []", "flere_uh", "Ikke aktuelt", "BM219", "nei"),
    of("2025", "flere_uh: []", "flere_uh", "nei takk", "BM219", "nei"),
    of("2025", "flere_uh: []", "flere_uh", "kun UiT", "BM219"),
    of(
        *("2025", "flere_uh: []", "flere_uh"),
        "Universitetet i Tromsø – Norges arktiske universitet",
        "BM207",
        "[Universitetet i Tromsø – Norges arktiske universitet]",
    ),
    of("2025", "flere_uh: []", "flere_uh", "UiT og NTNU", "BM207", "[UiT, NTNU]"),
    *(
        of("2025", "navn: Narvik kommune", "navn", each, "BM608")
        for each in (_TRE, "Narvik/Evenes", "Sømna kommune / Bindal kommune", "Sømna og Bindal")
    ),
    *(
        of("2025", "navn: Narvik kommune", "navn", each)
        for each in ("Nore og Uvdal kommune", "Guovdageainnu suohkan – Kautokeino", "Vefsn")
    ),
    of("2025", "navn: Nord universitet", "navn", "Nord universitet og UiT", "BM608"),
    of("2025", "navn: Nord universitet", "navn", "NTNU/UiT", "BM608"),
    of("2025", "navn: Nord universitet", "navn", "UiS, Læringsmiljøsenteret"),
    of("2025", "navn: Nord universitet", "navn", "NTNU og UiS, Læringsmiljøsenteret", "BM608"),
    of("2025", "navn: Narvik kommune", "navn", "Rollag og Nore og Uvdal kommune", "BM608"),
    # Nobody's amount goes to another, or to several.
    *(
        Slip("2027", _NORD_NUMMER, f"navn: {each}\n{_TYPE}", "BM608 BM513")
        for each in ("Nord universitet og UiT", "Nord universitet/UiT", "UiT, Nord universitet")
    ),
    of("2027", "navn: Narvik kommune", "navn", "Narvik kommune og Evenes", "BM608 BM513"),
    *(
        Slip("2027", _BELØP, f"{each}: 340 000", "BM513")
        for each in ("Nord universitet og UiT", "UiT", "UiB", "NTNU", "Narvik og Evenes", "Vefsn")
    ),
    *(
        Slip("2027", _BELØP, f"{each}: 340 000", "BM512", _BELØP)
        for each in ("nord universitet", "Nord-universitet", "Nord univeristet", "NORD", "Nord")
    ),
    of("2025", "navn: Nord universitet", "navn", "UiT – Norges arktiske universitet"),
    # Numbers and addresses with something round them.
    *(
        of("2027", _NUMMER, "organisasjonsnummer", each, "BM601", becomes)
        for each, becomes in (
            ("NO 959 469 059 MVA", "959 469 059"),
            ("NO959469059MVA", "959469059"),
            ("959 469 059 mva", "959 469 059"),
            ("org.nr. 959 469 059", "959 469 059"),
            ("959.469.059", "959469059"),
            ("959-469-059", "959469059"),
        )
    ),
    of("2027", _NUMMER, "organisasjonsnummer", "959469058", "BM601", "959469059"),
    of("2027", _NUMMER, "organisasjonsnummer", "95946905", "BM601", "959469059"),
    of("2027", _NUMMER, "organisasjonsnummer", "123456789", "BM601"),
    Slip("2027", _NUMMER, "organisasjonsnummer:", "BM509", _NUMMER),
    of("2027", _NUMMER, "organisasjonsnummer", "974767880", "BM607"),
    *(
        of("2027", _EPOST, "epost", each, "BM602", "kari.nordmann@example.no")
        for each in (
            "Kari <kari.nordmann@example.no>",
            '"Kari Nordmann <kari.nordmann@example.no>"',
            "<kari.nordmann@example.no>",
            "mailto:kari.nordmann@example.no",
            "kari.nordmann@example.no.",
            "kari.nordmann(at)example.no",
            '"kari.nordmann [at] example.no"',
            "kari.nordmann @example.no",
            "kari.nordmann@example,no",
            "kari.nordmann@example.no;",
        )
    ),
    of("2027", _EPOST, "epost", "kari@example.no, ola@example.no", "BM602"),
    of("2027", _EPOST, "epost", "kari@example.no / tlf 75 00 00 00", "BM602"),
)
"""Names of organisations, their numbers, and addresses."""
