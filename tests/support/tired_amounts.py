"""Slips with money: what is written, what is said of it, and what it may become."""

from tests.support.tired import Slip

_EIER = "{eier: 70 000, uh: 503 800}"
_NARVIK = "Narvik kommune: 120 000"
_NORD = "Nord universitet: 340 000"
_ROWS = f"      {_NARVIK}\n      {_NORD}\n"
_CA = "Narvik kommune: ca 120 000"
_VIKAR = "Narvik kommune (vikar)"
_BLOCK = f"    tilskudd:\n{_ROWS}"


def _lokal(written: str, codes: str = "", becomes: str | None = None, left: str = "") -> Slip:
    return Slip("2025", _EIER, written, codes, becomes, left)


def _narvik(written: str, codes: str = "", becomes: str | None = None, left: str = "") -> Slip:
    line = None if becomes is None else f"Narvik kommune: {becomes}"
    return Slip("2027", _NARVIK, f"Narvik kommune: {written}", codes, line, left)


def _rows(written: str, codes: str = "", becomes: str | None = None, left: str = "") -> Slip:
    return Slip("2027", _BLOCK, written, codes, becomes, left)


AMOUNTS = (
    # An amount in any of its spellings.
    *(_narvik(each) for each in ("kroner 120.000,-", "Kr 120.000", "120 000,00", "120000,-")),
    *(_narvik(each) for each in ("NOK 120 000", "120 000 kroner", "kr. 120 000", "120\u00a0000")),
    # With a unit: no other number can be meant.
    _narvik("1,2 mill", "BM301", "1 200 000"),
    _narvik("kr 1,2 mill.", "BM301", "1 200 000"),
    _narvik("1.2 millioner", "BM301", "1 200 000"),
    _narvik("1,25 millionar kroner", "BM301", "1 250 000"),
    _narvik("2 mnok", "BM301", "2 000 000"),
    _narvik("340 tusen", "BM301", "340 000"),
    _narvik("120k", "BM301", "120 000"),
    _narvik("120 tkr", "BM301", "120 000"),
    _narvik("50 000;", "BM301", "50 000"),
    # About an amount, or several: a number is proposed, and a person decides.
    *(_narvik(each, "BM301") for each in ("ca. 50 000", "ca 50.000,-", "cirka 500.000")),
    *(_narvik(each, "BM301") for each in ("rundt kr 50 000", "om lag 50 000", "~50 000")),
    *(_narvik(each, "BM301") for each in ("inntil 60 000", "ca. 1,2 mill", "omtrent 40 000 kr")),
    *(_narvik(each, "BM301") for each in ("200 000 + 140 000", "1 mill + 200 000")),
    *(_narvik(each, "BM301") for each in ("200 000 + 140 000 = 340 000", "100 + 50 000 kr")),
    _narvik("500.000", "BM302", "500 000"),
    *(_narvik(each, "BM301", "110 000") for each in ("110 000.-", "110 000:-", "110'000")),
    *(_narvik(each, "BM301") for each in ("120 000 ca", "120 000*", "(120 000)")),
    *(
        _narvik(each, "BM301")
        for each in ("estimert 120 000", "foreløpig 120 000", "anslag 90 000")
    ),
    *(_narvik(each, "BM301") for each in ("12O 000", "l20 000", "120 OOO", "anslag: 120 000")),
    *(_narvik(each, "BM301", "120 000") for each in ("«120 000»", "120 000-")),
    *(
        _narvik(each, "BM301", "120 000")
        for each in ("120.000.-", "kr. 120 000,-.", "120 tusen kr")
    ),
    *(_narvik(each, "BM301") for each in ("maks 110 000", "min. 110 000", "110 000?", "?110 000")),
    # In words: the number is proposed.
    *(_narvik(each, "BM301") for each in ("to hundre tusen", "hundre og tjue tusen kroner")),
    *(_narvik(each, "BM301") for each in ("ein halv million", "halvannen million", "ettusen")),
    *(_narvik(each, "BM301") for each in ("førtito tusen fem hundre", "1 million og 200 tusen")),
    *(_narvik(each, "BM301") for each in ("ca. femti tusen kr", "femogtyve tusen")),
    # Two blanks, as they come from a spreadsheet.
    *(_narvik(each, "BM317", "120 000") for each in ("120  000", "120 \u00a0000")),
    _narvik("1  200  000", "BM317", "1 200 000"),
    _narvik("kr 120  000,-", "BM317", "120 000"),
    _lokal("{eier: 70  000, uh: 503 800}", "BM317", _EIER),
    # With words that have a field of their own.
    _narvik("110 000,- har trukket fra 90 000 fra fond", "BM223"),
    _narvik("110 000 (90 000 fra fond)", "BM223"),
    _narvik("110 000 kr inkl. mva", "BM223"),
    _narvik("{110 000, fra_fond: 90 000}", "BM232", "{beløp: 110 000, fra_fond: 90 000}"),
    # In doubt: only told.
    _narvik("200 000 + 140 000 = 350 000", "BM301"),
    _narvik("200 000 +", "BM301"),
    _narvik("50 000 - 60 000", "BM301"),
    _narvik("50-60 000", "BM301"),
    *(_narvik(each, "BM223") for each in ("120 000 per år", "120 000 årlig", "120 000 / år")),
    *(_narvik(each, "BM223") for each in ("120 000 + mva", "120 000 i 2027", "40 000 per skole")),
    *(_narvik(each, "BM301") for each in ("12 0000", "1 20 000", "50 %", "3*40000")),
    _narvik("3 x 40 000", "BM301"),
    _narvik("halvparten", "BM301"),
    _narvik("1,2345 mill", "BM301"),
    # No amount yet.
    *(_narvik(each, "BM316") for each in ("ingen", "avklares", "avklarast", "ukjent", "N/A")),
    *(_narvik(each, "BM316") for each in ("?", "??", "vet ikke", "kommer senere", "ikke avklart")),
    *(_narvik(each, "BM316") for each in ("kjem seinare", "veit ikkje", "tbd", "se vedlegg")),
    *(_narvik(each, "BM316") for each in ("må avklares med UH", "etter avtale", "se tiltak 1")),
    *(_narvik(each, "BM316") for each in ("uendret", "gratis", "egenfinansiert", "tomt", "...")),
    *(_narvik(each, "BM316") for each in ("dekkes selv", "ukjent beløp", "samme sum som i fjor")),
    *(_narvik(each, "BM316") for each in ("samme som i fjor", "dekkes av UH", "ikke søkt", "kr -")),
    # Zero in a word.
    *(_narvik(each, "BM316") for each in ("Null kr", "kr null,-")),
    _narvik("- 120 000", "BM303"),
    # Thousands of thousands: either word or number may be one too many.
    *(_narvik(each, "BM302") for each in ("38 000 tusen", "350 000 tkr", "38 000 k", "38000k")),
    *(_narvik(each, "BM302") for each in ("38 000'", "kr 38 000 mill", "1200 mill")),
    *(_narvik(each, "BM302") for each in ("1 200 000 tusen", "38 000 tusen kroner")),
    *(_narvik(each, "BM301") for each in ("120 millioner", "21 mill", "1 mill + 38 mill")),
    _narvik("20 mill", "BM301", "20 000 000"),
    # With a sign that ends it, and as spreadsheets in English write it.
    *(_narvik(each, "BM301", "120 000") for each in ("120 000,", "120 000 ,", "120 000,-,")),
    *(_narvik(each, "BM301", "120 000") for each in ("120,000.00", "0,12 mill", "120 TNOK")),
    _narvik("0,038 mill", "BM301", "38 000"),
    *(_narvik(each, "BM301") for each in ("38.000 tusen", "1,234 mill", "120,000.50")),
    # A digit too many.
    Slip("2027", _NORD, "Nord universitet: 340 000 000", "BM315"),
    Slip("2027", "beløp: 40 000", "beløp: 40 000 000", "BM315 BM510"),
    _lokal("{eier: 70 000, uh: 503 800 000}", "BM315"),
    # Three zeros too few.
    *(Slip("2027", _NORD, f"Nord universitet: {each}", "BM318") for each in ("340", "kr 999,-")),
    Slip("2027", _NORD, "Nord universitet: {beløp: 340, fra_fond: 15}", "BM318 BM318"),
    Slip("2027", _NORD, "Nord universitet: 1 000"),
    Slip("2027", "beløp: 40 000", "beløp: 40", "BM318"),
    Slip("2027", "2028: 460 000", "2028: 460", "BM318"),
    _lokal("{eier: 70, uh: 503 800}", "BM318"),
    Slip("2027", _NORD, "Nord universitet: 20 000 000"),
)
"""How an amount may be written, and what is no amount."""

BRACES = (
    _lokal("{eier: 110 000,- har trukket fra 90 000 fra fond, uh: 1 000}", "BM301"),
    _lokal("{uh: 503 800, eier: 110 000,- og 90 000 fra fond}", "BM301"),
    _lokal("{eier: 110 000, har trukket fra fond, uh: 1 000}", "BM301"),
    _lokal("{eier: 110 000 (trukket fra fond), uh: 1 000}", "BM301"),
    _lokal("{eier: 110 000,-, uh: 503 800}", "BM130", '{eier: "110 000,-", uh: 503 800}'),
    _lokal("{eier:70 000, uh:503 800}", "BM122", _EIER),
    _lokal("{eier: 70 000, uh:503 800}", "BM122", _EIER),
    _lokal("{ eier:70 000 , uh:503 800 }", "BM122", "{ eier: 70 000 , uh: 503 800 }"),
    _lokal("{eier 70 000, uh 503 800}", "BM153", _EIER),
    _lokal("{eier 70 000, uh: 503 800}", "BM153", _EIER),
    _lokal("{eier = 70 000, uh = 503 800}", "BM153", _EIER),
    _lokal("{eier=70 000, uh=503 800}", "BM153", _EIER),
    _lokal("{eier 70 000 uh 503 800}", "BM127", _EIER),
    # Nothing parts them.
    _lokal(
        "{eier:70 000 kr uh: ca 503 800}", "BM127", "{eier: 70 000 kr, uh: ca 503 800}", "BM301"
    ),
    _lokal("{eier:70 000 uh:503 800}", "BM127", _EIER),
    _lokal("{eier: 70 000 kr uh: 503 800 kr}", "BM127", "{eier: 70 000 kr, uh: 503 800 kr}"),
    _lokal("{eier:70 000,- uh:503 800,-}", "BM127", '{eier: "70 000,-", uh: "503 800,-"}'),
    _lokal("{eier: 70 000,- uh: 503 800,-}", "BM127", '{eier: "70 000,-", uh: "503 800,-"}'),
    _lokal("{eier: 70 000\tuh: 503 800}", "BM127", _EIER),
    _lokal("eier: 70 000 uh: 503 800", "BM144", _EIER),
    _lokal("eier:70 000 uh:503 800", "BM144", _EIER),
    _lokal("eier 70 000 uh 503 800", "BM144", _EIER),
    _lokal("{eier: 110.000,-; uh: 5 000}", "BM127", '{eier: "110.000,-", uh: 5 000}'),
    _lokal("{eier: 70 000 uh 503 800}", "BM127", _EIER),
    _lokal("{eier: 5 000,-, uh: 6 000,-}", "BM130", '{eier: "5 000,-", uh: "6 000,-"}'),
    _lokal(
        "\n      Eier\t70 000\n      UH\t503 800",
        "BM153",
        "\n      eier: 70 000\n      uh: 503 800",
    ),
    # Another sign closes them.
    *(_lokal(f"{{eier: 70 000, uh: 503 800{sign}", "BM127", _EIER) for sign in ")]"),
    _lokal("[eier: 70 000, uh: 503 800}", "BM127", _EIER),
    _lokal("[eier: 70 000, uh: 503 800]", "BM144", _EIER),
    # What parts or closes them is another sign, or is not there.
    _lokal("{eier: 70 000 uh: 503 800}", "BM127", _EIER),
    _lokal("{eier: 70 000; uh: 503 800}", "BM127", _EIER),
    _lokal("{eier: 70 000, uh: 503 800", "BM127", _EIER),
    _lokal("eier: 70 000, uh: 503 800}", "BM144", _EIER),
    _lokal("(eier: 70 000, uh: 503 800)", "BM144", _EIER),
    _lokal("{eier: 70 000,- , uh: 503 800}", "BM130", "{eier: 70 000 , uh: 503 800}"),
    _lokal("{eier: 70 000 og uh: 503 800}", "BM127"),
    _lokal("{kommune: 70 000, universitet: 503 800}", "BM201 BM201", _EIER),
    _lokal("{skoleeier: 70 000, høyskole: 503 800}", "BM201 BM201", _EIER),
    _lokal("{eier: 70,000, uh: 503,800}", "BM302 BM302", _EIER),
    _lokal("{eier: 70.000, uh: 503.800}", "BM302 BM302", _EIER),
    _lokal("{eier: 110 000,- (trukket 90 000 fra fond), uh: 1 000}", "BM301"),
    _lokal("{eier: 70 000, uh: 503 800, totalt 573 800}", "BM229", _EIER),
    _lokal("\n   eier: 70 000\n   uh: 503 800", "BM234", "\n      eier: 70 000\n      uh: 503 800"),
    _lokal("eier 70 000, uh 503 800", "BM144", _EIER),
    _lokal("eier: 70 000, uh: 503 800", "BM144", _EIER),
    # Only the sum goes, and only where it is the sum.
    _lokal("{eier: 45 000, uh: 210 000, sum: 255 000}", "BM229", "{eier: 45 000, uh: 210 000}"),
    _lokal("{eier: 45 000, sum: 255 000, uh: 210 000}", "BM229", "{eier: 45 000, uh: 210 000}"),
    _lokal("{sum: 255 000, eier: 45 000, uh: 210 000}", "BM229", "{eier: 45 000, uh: 210 000}"),
    _lokal("{eier: 45 000, uh: 210 000, totalt: 260 000}", "BM229"),
    _lokal(
        "\n      eier: 45 000\n      uh: 210 000\n      i alt: 255 000",
        "BM229",
        "\n      eier: 45 000\n      uh: 210 000",
    ),
    _rows(f"{_BLOCK}      Sum: 460 000\n", "BM517", _BLOCK),
    _rows(f"{_BLOCK}      Totalt: 461 000\n", "BM517"),
    # A sum that was typed is held against the amounts, and is never changed.
    Slip("2025", _EIER, f"{_EIER}\n    oppgitt: {{totalt: 573 900}}", "BM310"),
    Slip("2027", "    tilskudd:", "    oppgitt: {totalt: 460 001}\n    tilskudd:", "BM310"),
)
"""Amounts inside braces, and sums beside them."""

ROWS = (
    # Without the colon.
    Slip("2027", _NARVIK, "Narvik kommune 120 000", "BM153", _NARVIK),
    Slip("2027", _NARVIK, "Narvik kommune\t120 000", "BM153", _NARVIK),
    Slip("2027", _NARVIK, "Narvik kommune - 120 000", "BM153", _NARVIK),
    Slip("2027", _NARVIK, "Narvik kommune kr 120 000", "BM153", "Narvik kommune: kr 120 000"),
    Slip("2027", _NARVIK, "Narvik kommune 1 120 000", "BM153", "Narvik kommune: 1 120 000"),
    Slip("2027", _NORD, "Nord universitet 340 000", "BM153", _NORD),
    Slip("2027", _NARVIK, "Narvik kommune......120 000", "BM153", _NARVIK),
    Slip("2027", _NARVIK, "Narvik kommune | 120 000", "BM153", _NARVIK),
    Slip("2027", _NARVIK, "Narvik kommune, 120 000", "BM153", _NARVIK),
    Slip("2027", _NARVIK, "Narvik kommune ca 120 000", "BM153", _CA, "BM301"),
    Slip("2027", _NARVIK, "Narvik kommune 1,2 mill", "BM153", "Narvik kommune: 1 200 000"),
    # A sum goes, colon or not, and is never told of as a recipient.
    _rows(f"{_BLOCK}      Totalt 460 000\n", "BM517", _BLOCK),
    _rows(f"{_BLOCK}      Totalt 460 001\n", "BM517"),
    _rows(f"{_BLOCK}      I alt: 460 000\n", "BM517", _BLOCK),
    Slip("2027", _NARVIK, "Skole 7 120 000", "BM131"),
    Slip("2027", _ROWS, _ROWS.replace(":", ";"), "BM153", _ROWS),
    Slip("2027", _ROWS, _ROWS.replace(":", ","), "BM153", _ROWS),
    Slip("2027", _ROWS, _ROWS.replace(":", "").replace("      ", "    "), "BM153", _ROWS),
    Slip("2027", _ROWS, _ROWS.replace(":", ""), "BM153", _ROWS),
    Slip("2027", _ROWS, _ROWS.replace(": ", "\t"), "BM153", _ROWS),
    Slip("2027", "beløp: 40 000", "beløp 40 000", "BM153", "beløp: 40 000"),
    Slip("2027", "2028: 460 000", "2028 460 000", "BM153", "2028: 460 000"),
    _lokal(
        "\n      eier 70 000\n      uh: 503 800", "BM153", "\n      eier: 70 000\n      uh: 503 800"
    ),
    _lokal(
        "\n      eier 70 000\n      uh 503 800", "BM153", "\n      eier: 70 000\n      uh: 503 800"
    ),
    *(
        Slip("2027", _ROWS, _ROWS.replace(":", sign), "BM153", _ROWS)
        for sign in (" =", " →", " ....", " –")
    ),
    Slip(
        "2027",
        _ROWS,
        _ROWS.replace(": 120 000", " 120 000 (herav fond 20 000)"),
        "BM153",
        _ROWS.replace("120 000", "120 000 (herav fond 20 000)"),
        "BM223",
    ),
    Slip("2027", _NARVIK, "Narvik kommune (vikar) 120 000", "BM153", f"{_VIKAR}: 120 000", "BM512"),
    # In braces, or beside their field, with nothing between them.
    *(
        _rows(f"    tilskudd: {written}\n", code, f"    tilskudd: {{{_NARVIK}, {_NORD}}}\n")
        for code, written in (
            ("BM127", f"{{{_NARVIK} {_NORD}}}"),
            ("BM127", f"{{{_NARVIK}; {_NORD}}}"),
            ("BM127", f"{{{_NARVIK}  {_NORD}}}".replace(": ", ":")),
            ("BM127", f"{{{_NARVIK} {_NORD}}}".replace(":", "")),
            ("BM144", f"{_NARVIK}, {_NORD}"),
            ("BM144", f"{_NARVIK} og {_NORD}".replace(":", "")),
        )
    ),
    # Several on a line, numbers before them, a sum below them, and a field without its colon.
    *(
        _rows(f"    tilskudd:\n      {_NARVIK}{sign} {_NORD}\n", "BM144", _BLOCK)
        for sign in (",", ";", "")
    ),
    # Signs of a list before the names are one slip.
    _rows(_BLOCK.replace("Nar", "1. Nar").replace("Nord", "2. Nord"), "BM234", _BLOCK),
    *(
        _rows(_BLOCK.replace("Nar", f"{sign}Nar").replace("Nord", f"{sign}Nord"), "BM234", _BLOCK)
        for sign in ("– ", "• ", "•\t")
    ),
    _rows(_BLOCK.replace("Nord", "– Nord"), "BM234", _BLOCK),
    _rows(f"{_BLOCK}      Sum\t460 000\n".replace(": ", "\t"), "BM153 BM517", _BLOCK),
    _rows(_BLOCK.replace("tilskudd:", "tilskudd"), "BM131", _BLOCK),
    # A `|` over them is for a long answer.
    *(
        _rows(f"    tilskudd: {bar}\n{written}", "BM238", _BLOCK)
        for bar, written in (
            ("|", _ROWS),
            (">", _ROWS),
            ("|-", _ROWS),
            ("|", _ROWS.replace(":", "")),
            ("|", _ROWS.replace("      ", "    ")),
            ("|", _ROWS.replace(": ", "\t")),
        )
    ),
    _rows("    tilskudd: |\n      Vi trenger penger til kurs.\n", "BM210"),
    *(
        Slip(
            "2025",
            f"tilskudd: {_EIER}",
            f"tilskudd: |\n      {eier}: 70 000\n      {uh}: 1 000",
            "BM238",
            "tilskudd:\n      eier: 70 000\n      uh: 1 000",
        )
        for eier, uh in (("eier", "uh"), ("Eier", "UH"))
    ),
    # At the margin, or behind tabs and dots.
    _rows(_BLOCK.replace("      ", ""), "BM234", _BLOCK),
    _rows(_BLOCK.replace("      ", "\t"), "BM120", _BLOCK),
    _rows(_BLOCK.replace("      ", "\t").replace(": ", "\t"), "BM234", _BLOCK),
    _rows(_BLOCK.replace("      ", "• "), "BM234", _BLOCK),
    # What a recipient is called in the forms, where there is one of each.
    _rows(_BLOCK.replace("Narvik kommune", "eier"), "BM512", _BLOCK),
    _rows(_BLOCK.replace("Nord universitet", "Universitet/høgskole"), "BM512", _BLOCK),
    # In braces, and without an amount yet.
    _rows(
        "    tilskudd: {Narvik, Nord universitet: 340 000}\n",
        "BM502 BM512",
        "    tilskudd: {Narvik kommune, Nord universitet: 340 000}\n",
        "BM502",
    ),
    # No recipient.
    *(
        _rows(f"    tilskudd:{written}\n", "BM210")
        for written in (" 460 000", "\n      - Narvik kommune", "\n      120 000 Lesesenteret")
    ),
    _rows(
        _BLOCK.replace("      N", "      | N")
        .replace(":", " |")
        .replace("000\n", "000 |\n")
        .replace("tilskudd |", "tilskudd:"),
        "BM234",
        _BLOCK,
    ),
    _rows(_BLOCK.replace("      Nar", "        Nar"), "BM126", _BLOCK),
    _rows(
        _BLOCK.replace("      Nar", "      - Nar").replace("      Nord", "        Nord"),
        "BM234",
        _BLOCK.replace("      ", "        "),
    ),
    # In the column of what they belong below, or with dashes.
    _rows(_BLOCK.replace("      ", "    "), "BM234", _BLOCK),
    _rows(_BLOCK.replace("      ", "    - "), "BM234", _BLOCK),
    _rows(_BLOCK.replace("      ", "      - "), "BM234", _BLOCK.replace("      ", "        ")),
    _rows(
        _BLOCK.replace("      ", "      - ").replace(": 1", " 1").replace(": 3", " 3"),
        "BM234",
        _BLOCK.replace("      ", "        "),
    ),
    _rows(
        "    tilskudd:\n      - navn: Narvik kommune\n        beløp: 120 000\n"
        "      - navn: Nord universitet\n        beløp: 340 000\n",
        "BM234",
        _BLOCK.replace("      ", "        "),
    ),
    _lokal(
        "\n    eier: 70 000\n    uh: 503 800", "BM234", "\n      eier: 70 000\n      uh: 503 800"
    ),
    _lokal(
        "\n    - eier: 70 000\n    - uh: 1 000", "BM234", "\n      eier: 70 000\n      uh: 1 000"
    ),
    Slip("2027", "        2028: 460 000", "      2028: 460 000", "BM234", "        2028: 460 000"),
    Slip(
        "2025",
        "      behov: ja\n      begrunnelse: Trengs",
        "    behov: ja\n    begrunnelse: |\n      Trengs",
        "BM234",
        "      behov: ja\n      begrunnelse: |\n        Trengs",
    ),
    # Nothing, and a dash for it.
    Slip("2025", "nettverk: Narvik", "nettverk: -", "BM128", "nettverk: "),
    Slip("2027", "nettverk: Narvik", "nettverk: -", "BM128", "nettverk: "),
    Slip("2027", _NORD, "Nord universitet: -", "BM128", "Nord universitet: 0", "BM311"),
)
"""Who gets what, a line each."""

_TURNED = "      120 000: Narvik kommune\n      340 000: Nord universitet\n"
_OF_FOND = ("110 000 # 90 000 fra fond", "110 000  # trukket fra fond", "110 000 #+ kr 40 000")
_OF_NONE = ("# foreløpig", "# møte 12.03.2027", "# tlf 99 88 77 66", "# 959 469 059", "# i 2027")

TURNED = (
    # An amount before its colon, and the name after: one finding, and no amount changes hands.
    _rows(f"    tilskudd:\n{_TURNED}", "BM237", _BLOCK),
    _rows(
        f"    tilskudd:\n{_TURNED.replace('000:', '000,-:')}",
        "BM237",
        _BLOCK.replace("000\n", "000,-\n"),
    ),
    _rows(_BLOCK.replace(_NORD, "340 000: Nord universitet"), "BM237", _BLOCK),
    _rows(_BLOCK.replace(_NORD, "340 000: nord universitet"), "BM237", _BLOCK),
    _rows(
        "    tilskudd: {120 000: Narvik kommune, 340 000: Nord universitet}\n",
        "BM237",
        f"    tilskudd: {{{_NARVIK}, {_NORD}}}\n",
    ),
    _rows(_BLOCK.replace(_NORD, "340 000: avklares"), "BM316"),
    _rows(_BLOCK.replace(_NORD, "340 000: Lesesenteret"), "BM237 BM513"),
    _lokal("{70 000: eier, 503 800: uh}", "BM237", _EIER),
    _lokal("{eier: 70 000, 503 800: UH}", "BM237", _EIER),
    _lokal(
        "\n      70 000: eier\n      503 800: uh",
        "BM237",
        "\n      eier: 70 000\n      uh: 503 800",
    ),
    Slip("2027", "      beløp: 40 000", "      40 000: beløp", "BM237", "      beløp: 40 000"),
    # What is said behind an amount is not in the form; an ordinary comment is left in peace.
    *(_narvik(each, "BM147") for each in _OF_FOND),
    *(_narvik(f"110 000 {each}") for each in _OF_NONE),
    *(
        _narvik(f"110 000  # les: {each}")
        for each in ("sluttet av summene", "trolig, 9 000 fra fond")
    ),
    _lokal(f"{_EIER} # eier 20 000 fra fond", "BM147"),
)
"""An amount in the place of a name, and what stands behind one."""
