"""Slips with choices, periods, names, numbers, and answers where several are asked for."""

from tests.support.tired import Slip

_VARIGHET = "varighet: [vår 2027, høst 2027]"
_HALVÅR = "\n      - vår 2027\n      - høst 2027"
_FLERÅRIG = "flerårig:\n      år: 1\n      av: 2\n      anslag:\n        2028: 460 000"
_KOORDINATOR = "koordinator:\n      beløp: 40 000\n      begrunnelse: Trengs"
_LOKAL_KOORDINATOR = "koordinator:\n      behov: ja\n      begrunnelse: Trengs"
_PERSON = (
    "kontaktperson:\n      navn: Kari Nordmann\n      funksjon: Rådgiver\n"
    "      epost: kari.nordmann@example.no\n      merkes: Kompetanse"
)
_NUMMER = "organisasjonsnummer: 959469059"
_EPOST = "epost: kari.nordmann@example.no"
_TYPE = "    type: universitet eller høyskole"
_NORD_NUMMER = f"navn: Nord universitet\n{_TYPE}"
_BELØP = "Nord universitet: 340 000"
_TRE = "Sømna kommune, Bindal kommune og Vega kommune"
_LISTET = "[Sømna kommune, Bindal kommune, Vega kommune]"


def _of(form: str, right: str, key: str, *rest: str | None) -> Slip:
    """Make a slip in the answer to *key*: what is written, found, what it becomes, what is left."""
    written, found, becomes, left = (*rest, *("", "", None, "")[len(rest) :])
    mended = None if becomes is None else f"{key}: {becomes}"
    return Slip(form, right, f"{key}: {written}", found or "", mended, left or "")


def _varighet(*rest: str | None) -> Slip:
    return _of("2027", _VARIGHET, "varighet", *rest)


def _ordning(*rest: str | None) -> Slip:
    return _of("2025", "ordning: kompetanseløftet", "ordning", *rest)


def _eiere(*rest: str | None) -> Slip:
    return _of("2025", "flere_eiere: []", "flere_eiere", *rest)


CHOICES = (
    # Letter case never matters, and one alone is a list of one.
    *(_ordning(each) for each in ("Kompetanseløftet", "KOMPETANSELØFTET", '"Kompetanseløftet"')),
    *(_of("2025", "status: utkast", "status", each) for each in ("Utkast", "UTKAST")),
    *(_of("2025", "målform: nb", "målform", each) for each in ("NB", "Nb")),
    *(_of("2027", "område: [skole]", "område", each) for each in ("skole", "Skole", "[SKOLE]")),
    *(_varighet(each) for each in ("vår 2027", "Vår 2027", "[Høst 2027]", "haust 2027")),
    _of("2027", "type: kommune", "type", "Kommune"),
    _of("2027", "område: [skole]", "område", "begge", "BM207", "[barnehage, skole]"),
    _of("2027", "område: [skole]", "område", "barnehage og skole", "BM207", "[barnehage, skole]"),
    _varighet("vår 2027 og høst 2027", "BM207", "[vår 2027, høst 2027]"),
    _varighet("vår og høst 2027", "BM207", "[vår 2027, høst 2027]"),
    *(_varighet(each, "BM206") for each in ("vår 2027 – høst 2027", "fra vår 2027 til vår 2028")),
    _varighet("[vår og høst 2027]", "BM227", "[vår 2027, høst 2027]"),
    _varighet("våren 2027", "BM206", "vår 2027"),
    *(_varighet(each, "BM206") for each in ("hele 2027", "sommer 2027", "skoleåret 2027/28")),
    _varighet("2027", "BM406"),
    _varighet("2027/2028", "BM406"),
    _of("2025", "varighet: [vår 2026]", "varighet", "2026", "BM406"),
    # Yes and no.
    *(_of("2025", "flere_ordninger: nei", "flere_ordninger", x) for x in ("nei", "Nei", "false")),
    *(_of("2025", "behov: ja", "behov", each) for each in ("ja", "JA", "true", '"ja"')),
    _of("2025", "behov: ja", "behov", "x", "BM203", "ja"),
    _of("2025", "behov: ja", "behov", "Ja.", "BM203", "ja"),
    _of("2025", "behov: ja", "behov", "kanskje", "BM203"),
    _of("2027", "type: kommune", "type", "[kommune]", "BM205", "kommune"),
    _of("2027", "type: kommune", "type", "\n      - kommune", "BM205", "kommune"),
    _of("2027", "type: kommune", "type", "[kommune, privat skole]", "BM205"),
    _ordning("tilskudd til lokal kompetanseutvikling", "BM215"),
    # Two where one is asked for: neither is chosen.
    _of("2027", "type: kommune", "type", "kommune, privat barnehage", "BM215"),
    _of("2027", "type: kommune", "type", "kommune og privat skole", "BM215"),
    _of("2027", "type: kommune", "type", "kommune/privat skole", "BM215"),
    _ordning("regional og desentralisert", "BM215"),
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
    _of("2027", "område: [skole]", "område", "{barnehage: x, skole: }", "BM235", "[barnehage]"),
    # As in a mail, where YAML takes the box for a list.
    _varighet("\n      - [x] vår 2027\n      - [ ] høst 2027", "BM235", "\n      - vår 2027"),
    _varighet("\n      - [ ] vår 2027\n      - [X] høst 2027", "BM235", "\n      - høst 2027"),
    _varighet("\n      [x] vår 2027\n      [ ] høst 2027", "BM235", "\n      - vår 2027"),
    _varighet("[x] vår 2027", "BM235", "vår 2027"),
    _varighet("[x] vår 2027 [ ] høst 2027", "BM235", "vår 2027"),
    _varighet("[x] vår 2027, [x] høst 2027", "BM235", "[vår 2027, høst 2027]"),
    _varighet("\n      - [X] vår 2027, [x] høst 2027", "BM235", _HALVÅR),
    _varighet("\n      - (x) vår 2027\n      - ( ) høst 2027", "BM235", "\n      - vår 2027"),
    _of("2025", "behov: ja", "behov", "[x] ja [ ] nei", "BM235", "ja"),
    _of("2025", "behov: ja", "behov", "[x] ja [x] nei", "BM235"),
    _varighet("[ ] vår 2027", "BM123", '"[ ] vår 2027"', "BM206"),
    # A year where years are counted.
    _of("2027", _FLERÅRIG, "flerårig", "{år: 2027, av: 2029}", "BM233"),
    _of("2027", _FLERÅRIG, "flerårig", "{år: 2027, av: 3}", "BM233"),
    _of("2027", _FLERÅRIG, "flerårig", "{år: 1, av: 2029}", "BM233"),
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
    _eiere(_TRE, "BM207", _LISTET),
    _eiere("Sømna, Bindal og Vega", "BM207", "[Sømna, Bindal, Vega]"),
    _eiere("Sømna kommune; Bindal kommune", "BM207", "[Sømna kommune, Bindal kommune]"),
    _eiere("Sømna/Bindal", "BM207", "[Sømna, Bindal]"),
    _eiere(f'["{_TRE}"]', "BM227", _LISTET),
    _eiere("\n  - Sømna og Bindal\n  - Vega", "BM227", "\n  - Sømna\n  - Bindal\n  - Vega"),
    _eiere("[Nore og Uvdal kommune]"),
    _eiere("ja, Sømna og Bindal", "BM207", "[Sømna, Bindal]"),
    _eiere("Sømna kommune - Bindal kommune", "BM207", "[Sømna kommune, Bindal kommune]"),
    *(
        Slip("2027", "tema: [språk]", f"tema: {each}", "BM207", f"tema: [{each}]")
        for each in ("språk", "Spesialpedagogikk og inkluderende praksis")
    ),
    Slip("2027", "tema: [språk]", "tema: språk og lesing", "BM207"),
    Slip("2027", "tema: [språk]", "tema: nei", "BM230", "tema: ", "BM508"),
    # Nobody is told that these are one.
    *(
        _eiere(each, "BM207")
        for each in ("Sømna kommune og private barnehager", "1. Sømna kommune 2. Bindal kommune")
    ),
    *(_eiere(each) for each in ("nei", "Nei", "NEI")),
    *(_eiere(each, "BM219", "nei") for each in ("ingen", "Ingen andre")),
    _of("2025", "flere_uh: []", "flere_uh", "UiT og NTNU", "BM207", "[UiT, NTNU]"),
    *(
        _of("2025", "navn: Narvik kommune", "navn", each, "BM608")
        for each in (_TRE, "Narvik/Evenes", "Sømna kommune / Bindal kommune", "Sømna og Bindal")
    ),
    *(
        _of("2025", "navn: Narvik kommune", "navn", each)
        for each in ("Nore og Uvdal kommune", "Guovdageainnu suohkan – Kautokeino", "Vefsn")
    ),
    _of("2025", "navn: Nord universitet", "navn", "Nord universitet og UiT", "BM608"),
    _of("2025", "navn: Nord universitet", "navn", "NTNU/UiT", "BM608"),
    _of("2025", "navn: Nord universitet", "navn", "UiS, Læringsmiljøsenteret"),
    _of("2025", "navn: Nord universitet", "navn", "NTNU og UiS, Læringsmiljøsenteret", "BM608"),
    _of("2025", "navn: Narvik kommune", "navn", "Rollag og Nore og Uvdal kommune", "BM608"),
    # Nobody's amount goes to another, or to several.
    *(
        Slip("2027", _NORD_NUMMER, f"navn: {each}\n{_TYPE}", "BM608 BM513")
        for each in ("Nord universitet og UiT", "Nord universitet/UiT", "UiT, Nord universitet")
    ),
    _of("2027", "navn: Narvik kommune", "navn", "Narvik kommune og Evenes", "BM608 BM513"),
    *(
        Slip("2027", _BELØP, f"{each}: 340 000", "BM513")
        for each in ("Nord universitet og UiT", "UiT", "UiB", "NTNU", "Narvik og Evenes", "Vefsn")
    ),
    *(
        Slip("2027", _BELØP, f"{each}: 340 000", "BM512", _BELØP)
        for each in ("nord universitet", "Nord-universitet", "Nord univeristet", "NORD", "Nord")
    ),
    _of("2025", "navn: Nord universitet", "navn", "UiT – Norges arktiske universitet"),
    # Numbers and addresses with something round them.
    *(
        _of("2027", _NUMMER, "organisasjonsnummer", each, "BM601", becomes)
        for each, becomes in (
            ("NO 959 469 059 MVA", "959 469 059"),
            ("NO959469059MVA", "959469059"),
            ("959 469 059 mva", "959 469 059"),
            ("org.nr. 959 469 059", "959 469 059"),
            ("959.469.059", "959469059"),
            ("959-469-059", "959469059"),
        )
    ),
    _of("2027", _NUMMER, "organisasjonsnummer", "959469058", "BM601", "959469059"),
    _of("2027", _NUMMER, "organisasjonsnummer", "95946905", "BM601", "959469059"),
    _of("2027", _NUMMER, "organisasjonsnummer", "123456789", "BM601"),
    Slip("2027", _NUMMER, "organisasjonsnummer:", "BM509", _NUMMER),
    _of("2027", _NUMMER, "organisasjonsnummer", "974767880", "BM607"),
    *(
        _of("2027", _EPOST, "epost", each, "BM602", "kari.nordmann@example.no")
        for each in (
            "Kari <kari.nordmann@example.no>",
            '"Kari Nordmann <kari.nordmann@example.no>"',
            "<kari.nordmann@example.no>",
            "mailto:kari.nordmann@example.no",
            "kari.nordmann@example.no.",
        )
    ),
    _of("2027", _EPOST, "epost", "kari@example.no, ola@example.no", "BM602"),
    _of("2027", _EPOST, "epost", "kari@example.no / tlf 75 00 00 00", "BM602"),
)
"""Names of organisations, their numbers, and addresses."""


def _koordinator(*rest: str | None) -> Slip:
    return _of("2027", _KOORDINATOR, "koordinator", *rest)


def _behov(*rest: str | None) -> Slip:
    return _of("2025", _LOKAL_KOORDINATOR, "koordinator", *rest)


def _person(*rest: str | None) -> Slip:
    return _of("2027", _PERSON, "kontaktperson", *rest)


def _viderefører(*rest: str | None) -> Slip:
    written, found, becomes, left = (*rest, *("", "", None, "")[len(rest) :])
    mended = None if becomes is None else f"    viderefører: {becomes}\n    område:"
    line = f"    viderefører: {written}\n    område:"
    return Slip("2027", "    område:", line, found or "", mended, left or "")


PARTS = (
    _koordinator("40 000", "BM231", "{beløp: 40 000}", "BM511"),
    _koordinator("kr 40 000,-", "BM231", "{beløp: 40 000}", "BM511"),
    _koordinator(
        "Vi trenger en rådgiver.", "BM231", "{begrunnelse: Vi trenger en rådgiver.}", "BM401"
    ),
    _koordinator("40 000 til rådgiver i 20 %", "BM210"),
    _koordinator("nei", "BM230", ""),
    _koordinator("{40 000}", "BM231", "{beløp: 40 000}", "BM511"),
    _koordinator(
        "\n      - beløp: 40 000\n        begrunnelse: Trengs",
        "BM234",
        "\n        beløp: 40 000\n        begrunnelse: Trengs",
    ),
    _behov("Ja", "BM231", "{behov: ja}", "BM407"),
    _behov("nei.", "BM231", "{behov: nei}"),
    _behov("Ja, det trengs", "BM231", "{behov: ja, begrunnelse: det trengs}"),
    _behov("Vi trenger en rådgiver", "BM231", "{begrunnelse: Vi trenger en rådgiver}"),
    _behov("40 000", "BM210"),
    *(
        _of("2027", _FLERÅRIG, "flerårig", each, "BM231", "{år: 2, av: 3}", "BM516")
        for each in ("år 2 av 3", "2 av 3", "2/3", "andre av tre år", "År 2 av 3 år.")
    ),
    *(
        _of("2027", _FLERÅRIG, "flerårig", each, "BM204", "{år: 2, av: 3}", "BM516")
        for each in ("{år: 2 av 3}", "{år: 2/3}", "{år: andre av tre}", "{år: 2 av 3, av: 3}")
    ),
    _of(
        "2027",
        _FLERÅRIG,
        "flerårig",
        "\n      år: nr. 2 av 3\n      av:",
        "BM204",
        "\n      år: 2\n      av: 3",
        "BM516",
    ),
    _of("2027", _FLERÅRIG, "flerårig", "{år: 2 av 3, av: 4}", "BM204"),
    _of("2027", _FLERÅRIG, "flerårig", "{år: 1, av: 2 av 3}", "BM204"),
    _of("2027", _FLERÅRIG, "flerårig", "{år: to, av: to}", "BM204 BM204", "{år: 2, av: 2}"),
    _of("2027", _FLERÅRIG, "flerårig", "3 år", "BM210"),
    _of("2027", _FLERÅRIG, "flerårig", "2027-2029", "BM210"),
    *(
        _viderefører(each, "BM231", "{skjema: 2026, nummer: 2}")
        for each in ("Tiltak 2 fra 2026", "tiltak 2, 2026", "2026 nr. 2", "nr. 2 i 2026")
    ),
    _viderefører("Dekom-tiltaket vårt", "BM210"),
    _viderefører("tiltak 2 og 3 fra 2026", "BM210"),
    _person("Kari Nordmann", "BM231", "{navn: Kari Nordmann}", "BM401"),
    _person(
        "Kari Nordmann <kari.nordmann@example.no>",
        "BM231",
        "{navn: Kari Nordmann, epost: kari.nordmann@example.no}",
    ),
    _person(
        "Kari Nordmann, rådgiver, kari.nordmann@example.no",
        "BM231",
        "{navn: Kari Nordmann, funksjon: rådgiver, epost: kari.nordmann@example.no}",
    ),
    *(
        _person(each, "BM231", "{navn: Kari Nordmann, funksjon: rådgiver}", "BM401")
        for each in (
            "Kari Nordmann (rådgiver)",
            "rådgiver Kari Nordmann",
            "{Kari Nordmann, rådgiver}",
        )
    ),
    _person(
        "\n      Kari Nordmann\n      Rådgiver\n      kari@example.no",
        "BM231",
        "\n      {navn: Kari Nordmann, funksjon: Rådgiver, epost: kari@example.no}",
    ),
    _person("Kari Nordmann og Ola Nordmann", "BM236"),
    *(
        Slip("2027", "navn: Kari Nordmann", f"navn: {each}", "BM615")
        for each in (
            "Kari Nordmann og Ola Nordmann",
            "Kari Nordmann, Ola Nordmann",
            "Kari Nordmann/Ola Nordmann",
            "Kari og Ola Nordmann",
            "Kari Nordmann (rådgiver) & Ola Nordmann (rektor)",
        )
    ),
    *(
        Slip("2027", "navn: Kari Nordmann", f"navn: {each}")
        for each in ("Kari Nordmann, rådgiver", "Kari-Anne Nordmann", "Kari Nordmann (i permisjon)")
    ),
    _person("\n      - navn: Kari Nordmann\n      - navn: Ola Nordmann", "BM236"),
)
"""One line where several answers are asked for."""


def _lenke(*rest: str | None) -> Slip:
    written, found, becomes, left = (*rest, *("", "", None, "")[len(rest) :])
    head = "vedlegg:\n  - navn: Plan\n    lenke: "
    mended = None if becomes is None else f"{head}{becomes}"
    return Slip("2025", "vedlegg: []", f"{head}{written}", found or "", mended, left or "")


PLACES = (
    *(_lenke(each, "BM421") for each in (r"C:\Planer\plan.docx", "H:/Planer/plan.docx")),
    *(_lenke(each, "BM421") for each in (r"\\server\felles\plan.docx", "file:///C:/plan.docx")),
    _lenke(r'"C:\Planer\plan.docx"', "BM129", r"'C:\Planer\plan.docx'", "BM421"),
    _lenke("www.example.no/plan", "BM418", "https://www.example.no/plan"),
    _lenke("<https://example.no/plan>", "BM418", "https://example.no/plan"),
    _lenke("https//example.no/plan", "BM418", "https://example.no/plan"),
    _lenke("se plan.pdf", "BM418"),
)
"""Where an enclosure lies."""


_EIER = (
    "  - navn: Narvik kommune\n    type: kommune\n    organisasjonsnummer: 959469059\n"
    "    kontonummer:\n"
)
_NAVNGITT = "  - navn: Narvik kommune\n    type: kommune\n"
_TILTAK = "  - navn: Inkluderende praksis\n    område: [skole]\n"


def _eier(written: str, codes: str, becomes: str | None = None, left: str = "") -> Slip:
    rest = "    organisasjonsnummer: 959469059\n    kontonummer:\n"
    mended = None if becomes is None else becomes + rest
    return Slip("2027", _EIER, written + rest, codes, mended, left)


def _tiltak(written: str, codes: str = "BM237", becomes: str | None = _TILTAK) -> Slip:
    return Slip("2027", _TILTAK, written, codes, becomes)


def _vedlagt(*rest: str | None) -> Slip:
    return _of("2027", "vedlegg: []", "vedlegg", *rest)


_PLAN = "\n  - navn: Plan\n    lenke: https://example.no/plan"
NAMED = (
    # A name where it should say what the answer is.
    _eier("  - Narvik kommune: kommune\n", "BM237", _NAVNGITT),
    _eier("  - Narvik kommune:\n    type: kommune\n", "BM237", _NAVNGITT),
    _eier("  - Narvik kommune\n    type: kommune\n", "BM237", _NAVNGITT),
    _eier("  - 1. Narvik kommune\n    type: kommune\n", "BM237", _NAVNGITT),
    _tiltak("  - Inkluderende praksis\n    område: [skole]\n"),
    _tiltak("  - Inkluderende praksis:\n    område: [skole]\n"),
    _tiltak("  - Tiltak 1: Inkluderende praksis\n    område: [skole]\n"),
    _tiltak("  - Tiltak nr. 1: Inkluderende praksis\n    område: [skole]\n"),
    _tiltak("  - Tiltak 1\n    navn: Inkluderende praksis\n    område: [skole]\n"),
    _tiltak("  - 1. Inkluderende praksis\n    område: [skole]\n"),
    _tiltak("  - Tiltak 1. Inkluderende praksis\n    område: [skole]\n"),
    _vedlagt("\n  - Plan: https://example.no/plan", "BM237", _PLAN),
    _vedlagt("\n  Plan: https://example.no/plan", "BM237", _PLAN),
    # On one line.
    _vedlagt("\n  - Plan - https://example.no/plan", "BM232", _PLAN),
    _vedlagt("\n  - Plan (https://example.no/plan)", "BM232", _PLAN),
    _vedlagt("\n  - Plan, https://example.no/plan", "BM232", _PLAN),
    _vedlagt("\n  - [Plan](https://example.no/plan)", "BM123", _PLAN),
    _vedlagt("\n  - Plan, del 2", "BM232", "\n  - navn: Plan, del 2"),
)
"""The name of a part, and its other answers, where they don't belong."""
