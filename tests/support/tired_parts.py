"""Slips where a part has several answers: one line for all of them, and names for keys."""

from tests.support.tired import Slip
from tests.support.tired_answers import of

_FLERÅRIG = "flerårig:\n      år: 1\n      av: 2\n      anslag:\n        2028: 460 000"
_KOORDINATOR = "koordinator:\n      beløp: 40 000\n      begrunnelse: Trengs"
_LOKAL_KOORDINATOR = "koordinator:\n      behov: ja\n      begrunnelse: Trengs"
_PERSON = (
    "kontaktperson:\n      navn: Kari Nordmann\n      funksjon: Rådgiver\n"
    "      epost: kari.nordmann@example.no\n      merkes: Kompetanse"
)


def _koordinator(*rest: str | None) -> Slip:
    return of("2027", _KOORDINATOR, "koordinator", *rest)


def _behov(*rest: str | None) -> Slip:
    return of("2025", _LOKAL_KOORDINATOR, "koordinator", *rest)


def _person(*rest: str | None) -> Slip:
    return of("2027", _PERSON, "kontaktperson", *rest)


def _viderefører(*rest: str | None) -> Slip:
    written, found, becomes, left = (*rest, *("", "", None, "")[len(rest) :])
    mended = None if becomes is None else f"    viderefører: {becomes}\n    område:"
    line = f"    viderefører: {written}\n    område:"
    return Slip("2027", "    område:", line, found or "", mended, left or "")


_FIELDS = ("navn: Kari Nordmann", "funksjon: Rådgiver", "epost: kari.nordmann@example.no")


def _columns(*columns: int) -> Slip:
    lines = (f"\n{' ' * column}{field}" for column, field in zip(columns, _FIELDS, strict=True))
    right = "".join(f"\n      {field}" for field in _FIELDS)
    return Slip(
        "2027",
        f"kontaktperson:{right}",
        f"kontaktperson:{''.join(lines)}",
        "BM234",
        f"kontaktperson:{right}",
    )


COLUMNS = (
    # The fields of a part, each in a column of its own, or beside the part.
    *(_columns(*each) for each in ((4, 3, 5), (7, 8, 5), (4, 5, 7), (7, 5, 4), (2, 4, 7))),
    *(_columns(*each) for each in ((4, 4, 4), (0, 0, 0), (2, 2, 2), (8, 4, 0))),
    Slip(
        "2027",
        _KOORDINATOR,
        _KOORDINATOR.replace("      begrunnelse", "    begrunnelse"),
        "BM234",
        _KOORDINATOR,
    ),
    Slip("2027", "kontaktperson:\n", "kontaktperson: |\n", "BM238", "kontaktperson:\n"),
    Slip("2027", "koordinator:\n", "koordinator: |\n", "BM238", "koordinator:\n"),
    Slip("2027", "anslag:\n", "anslag: |\n", "BM238", "anslag:\n"),
    Slip("2027", "eiere:\n", "eiere: |\n", "BM238", "eiere:\n"),
    Slip("2027", "tiltak:\n", "tiltak: >\n", "BM238", "tiltak:\n"),
)
"""How far in the fields of a part stand, and what stands over them."""

PARTS = (
    _koordinator("40 000", "BM231", "{beløp: 40 000}", "BM511"),
    _koordinator("kr 40 000,-", "BM231", "{beløp: 40 000}", "BM511"),
    _koordinator(
        "Vi trenger en rådgiver.", "BM231", "{begrunnelse: Vi trenger en rådgiver.}", "BM401"
    ),
    _koordinator("40 000 til rådgiver i 20 %", "BM210"),
    _koordinator("40 000,- (Trengs)", "BM231", "{beløp: 40 000, begrunnelse: Trengs}"),
    _koordinator("40 000 - trengs", "BM231", "{beløp: 40 000, begrunnelse: trengs}"),
    *(
        _koordinator(each, "BM231", "{beløp: 40 000, begrunnelse: til lønn}")
        for each in ("40 000,- til lønn", "kr 40 000 til lønn", "Ja, 40 000 til lønn")
    ),
    _koordinator("40 000 fordi vi er få", "BM231", "{beløp: 40 000, begrunnelse: fordi vi er få}"),
    *(_koordinator(each, "BM210") for each in ("40 000 per år", "40 000 til A og 20 000 til B")),
    _koordinator("Ja, 40 000", "BM231", "{beløp: 40 000}", "BM511"),
    _koordinator("40 000 (20 000 i fjor)", "BM210"),
    _koordinator(
        "beløp: 40 000, begrunnelse: Trengs", "BM144", "{beløp: 40 000, begrunnelse: Trengs}"
    ),
    _koordinator("nei", "BM230", ""),
    _koordinator("ca 40 000", "BM231", "{beløp: ca 40 000}", "BM301"),
    _koordinator("Kari Nordmann", "BM210"),
    _behov("☒ Ja ☐ Nei", "BM231", "{behov: ja}", "BM407"),
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
        of("2027", _FLERÅRIG, "flerårig", each, "BM231", "{år: 2, av: 3}", "BM516")
        for each in ("år 2 av 3", "2 av 3", "2/3", "andre av tre år", "År 2 av 3 år.")
    ),
    *(
        of("2027", _FLERÅRIG, "flerårig", each, "BM204", "{år: 2, av: 3}", "BM516")
        for each in ("{år: 2 av 3}", "{år: 2/3}", "{år: andre av tre}", "{år: 2 av 3, av: 3}")
    ),
    of(
        "2027",
        _FLERÅRIG,
        "flerårig",
        "\n      år: nr. 2 av 3\n      av:",
        "BM204",
        "\n      år: 2\n      av: 3",
        "BM516",
    ),
    of("2027", _FLERÅRIG, "flerårig", "{år: 2 av 3, av: 4}", "BM204"),
    of("2027", _FLERÅRIG, "flerårig", "{år: 1, av: 2 av 3}", "BM204"),
    of("2027", _FLERÅRIG, "flerårig", "{år: to, av: to}", "BM204 BM204", "{år: 2, av: 2}"),
    of("2027", _FLERÅRIG, "flerårig", "3 år", "BM210"),
    of("2027", _FLERÅRIG, "flerårig", "2027-2029", "BM210"),
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
            "Kari Nordmann - rådgiver",
            "Kari Nordmann (rådgiver)",
            "Kari Nordmann | rådgiver",
            "rådgiver Kari Nordmann",
            "{Kari Nordmann, rådgiver}",
        )
    ),
    _person(
        "\n      Kari Nordmann\n      Rådgiver\n      kari@example.no",
        "BM231",
        "\n      {navn: Kari Nordmann, funksjon: Rådgiver, epost: kari@example.no}",
    ),
    _person(
        "navn: Kari Nordmann, epost: kari.nordmann@example.no",
        "BM144",
        "{navn: Kari Nordmann, epost: kari.nordmann@example.no}",
    ),
    _person(
        "Kari Nordmann - rådgiver - kari.nordmann@example.no",
        "BM231",
        "{navn: Kari Nordmann, funksjon: rådgiver, epost: kari.nordmann@example.no}",
    ),
    _person("Kari Nordmann, rådgiver, tlf. 76 91 20 00", "BM210"),
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
    return of("2027", "vedlegg: []", "vedlegg", *rest)


_PLAN = "\n  - navn: Plan\n    lenke: https://example.no/plan"
NAMED = (
    # A name where it should say what the answer is.
    _eier("  - Narvik kommune: kommune\n", "BM237", _NAVNGITT),
    _eier("  - Narvik kommune:\n    type: kommune\n", "BM237", _NAVNGITT),
    _eier("  - Narvik kommune\n    type: kommune\n", "BM237", _NAVNGITT),
    _eier("  - 1. Narvik kommune\n    type: kommune\n", "BM237", _NAVNGITT),
    _eier("  - navn Narvik kommune\n    type: kommune\n", "BM153", _NAVNGITT),
    _eier(
        "  - navn  Narvik kommune\n    type: kommune\n",
        "BM153",
        "  - navn:  Narvik kommune\n    type: kommune\n",
    ),
    _tiltak("  - navn Inkluderende praksis\n    område: [skole]\n", "BM153"),
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
    _vedlagt("\n  - navn Plan", "BM153", "\n  - navn: Plan"),
)
"""The name of a part, and its other answers, where they don't belong."""

_PLAN = "- navn: Plan\n    lenke: https://example.no/p"
_TWO = '- navn: "Plan: plan.pdf"\n  - navn: "Kart: se side 2"'


def _vedlegg(
    written: str, becomes: str | None = None, codes: str = "BM237", left: str = ""
) -> Slip:
    mended = None if becomes is None else f"vedlegg:\n  {becomes}"
    return Slip("2027", "vedlegg: []", f"vedlegg:\n  {written}", codes, mended, left)


ENCLOSED = (
    # What an enclosure is called stands where «navn» should: a link if it is one, else every word.
    _vedlegg("- Plan: plan.pdf", '- navn: "Plan: plan.pdf"'),
    _vedlegg("- Plan: 'plan.pdf'", '- navn: "Plan: plan.pdf"'),
    _vedlegg("- Plan: plan.pdf\n  - Kart: se side 2", _TWO, "BM237 BM237"),
    _vedlegg("Plan: plan.pdf\n  Kart: se side 2", _TWO),
    _vedlegg("- Plan: https://example.no/p", _PLAN),
    _vedlegg("- Plan: www.example.no/p", _PLAN.replace("//", "//www."), "BM237 BM418"),
    _vedlegg(
        "- Plan: P:\\plan.docx", "- navn: Plan\n    lenke: P:\\plan.docx", "BM237 BM421", "BM421"
    ),
    _vedlegg(
        "- Plan: plan.pdf\n    lenke: https://example.no/p",
        '- navn: "Plan: plan.pdf"\n    lenke: https://example.no/p',
    ),
    _vedlegg("- plan: plan.pdf", codes="BM214"),
)
"""Enclosures by their names alone."""

_VIDERE = (
    "videreføring:\n  - ordning: kompetanseløftet\n    tiltak:\n      - {}\n"
    "        tilskudd: {{eier: 1 000, uh: 1 000}}\n    fremdrift: God\n"
    "    varighet: [vår 2026]\nvedlegg: []"
)


def _videreført(written: str, becomes: str) -> Slip:
    mended = _VIDERE.format(becomes)
    return Slip("2025", "vedlegg: []", _VIDERE.format(written), "BM416 BM237", mended, "BM416")


NUMBERED = (
    # The number and the name of a tiltak that goes on, as one.
    *(
        _videreført(f"{each}: Lesing", "nummer: 2\n        navn: Lesing")
        for each in ("Tiltak 2", "tiltak nr. 2", "2", "Nr 2")
    ),
    _videreført('Tiltak 2: "Lesing: mer"', 'nummer: 2\n        navn: "Lesing: mer"'),
    _videreført("Tiltak 2:\n        navn: Lesing", "nummer: 2\n        navn: Lesing"),
)
"""A number before a name."""
