"""Three layouts by another hand than the reader's, who had not seen how it reads.

At first sight 41.1 of a hundred answers were right by their questions alone (175 of 426), 40.4 with
the blank, and none that was wrong was marked certain. What they showed was mended by its kind, and
they have been looked at since: a question in bold was taken for the heading of one more tiltak,
questions in a row had their answers in the row below, and a table of one column had both in turn.
"""

from collections.abc import Iterator

from tests.support.forms_of_others import Ink, asked, bold, heading, line, paragraph, run, table
from tests.support.layouts_kollektiv import mottakere

_HALF_YEARS_25 = {"Høst 25": "høst 2025", "Vår 26": "vår 2026", "Høst 26": "høst 2026"}
_HALF_YEARS_27 = {
    "Vårsemesteret 2027": "vår 2027",
    "Høstsemesteret 2027": "høst 2027",
    "Vårsemesteret 2028": "vår 2028",
}


def lokal_bokser(ink: Ink) -> Iterator[str]:
    """Lokal, bokmål: a row of questions over a row of answers, long answers in boxes below."""
    yield heading("Melding om kompetansebehov – lokal kompetanseutvikling 2025")
    yield paragraph(run("Eier er ansvarlig for å melde behov. Feltene utvides når du skriver."))
    yield heading("Opplysninger om eier", 2)
    yield _rows(
        ink,
        {"Eier": "eier.navn", "Nettverk": "eier.kompetansenettverk"},
        _contact("eier"),
        _payment("eier"),
    )
    yield heading("Opplysninger om universitet/høyskole", 2)
    yield _rows(
        ink,
        {
            "Universitet, høyskole eller nasjonalt senter": "uh.navn",
            "Navn på kontaktperson": "uh.kontaktperson.navn",
        },
        {
            "Rolle": "uh.kontaktperson.funksjon",
            "E-post til kontaktperson": "uh.kontaktperson.epost",
        },
        {"Merknad til utbetalingen": "uh.kontaktperson.merkes", "": ""},
    )
    yield heading("Midler det meldes behov for", 2)
    names = ("regional", "desentralisert", "kompetanseløftet")
    yield table(
        [
            [bold(""), bold("Regional ordning"), bold("Desentralisert ordning"),
             bold("Kompetanseløftet")],
            *(
                [run(words), *(ink.slot(f"ordninger.{name}.{side}") for name in names)]
                for words, side in (("Til eier", "eier"), ("Til UH", "uh"))
            ),
        ]
    )  # fmt: skip
    for number in range(ink.count("tiltak", 1)):
        at = f"tiltak.{number}"
        yield heading(f"Kompetansetiltak {number + 1}", 2)
        yield _rows(
            ink,
            {
                "Navn på tiltaket": f"{at}.navn",
                "Innenfor hvilken ordning?": f"{at}.ordning",
                "Beløp eier": f"{at}.tilskudd.eier",
                "Beløp UH": f"{at}.tilskudd.uh",
            },
        )
        for words, name in (
            ("Hvordan er de ansatte involvert i arbeidet med behovsmeldingen?", "forankring"),
            ("Beskriv hvordan tiltaket gir kollektiv kompetanseutvikling",
             "kollektive_prosesser"),
            ("Hva tilfører partnerskapet lærerutdanningene?", "lærerutdanning"),
            ("Hvilke planer er tiltaket del av?", "langsiktig_plan"),
            ("Beskriv hva eier skal bruke midlene til", "bruk_eier"),
            ("Beskriv hva UH skal bruke midlene til", "bruk_uh"),
            ("Beskriv målgruppen", "målgruppe"),
        ):  # fmt: skip
            yield table([[bold(words)], [ink.long(f"{at}.{name}")]])
        boxes = ink.boxes(f"{at}.varighet", _HALF_YEARS_25, behind=True)
        yield paragraph(bold("Tiltaket skal foregå: ") + boxes)
    for number in range(ink.count("videreføring", 1)):
        at = f"videreføring.{number}"
        yield heading("Videreførte tiltak", 2)
        yield table(
            [
                [bold("Innenfor hvilken ordning?")],
                [ink.slot(f"{at}.ordning")],
                [bold("Hvilke tiltak er dette, og hva er nytt?")],
                [ink.long(f"{at}.beskrivelse")],
                [bold("Hvor langt er dere kommet?")],
                [ink.long(f"{at}.fremdrift")],
            ]
        )


def _contact(part: str) -> dict[str, str]:
    at = f"{part}.kontaktperson"
    return {"Navn på kontaktperson": f"{at}.navn", "Rolle": f"{at}.funksjon"}


def _payment(part: str) -> dict[str, str]:
    at = f"{part}.kontaktperson"
    return {"E-post til kontaktperson": f"{at}.epost", "Merknad til utbetalingen": f"{at}.merkes"}


def _rows(ink: Ink, *asked_in: dict[str, str]) -> str:
    """Return a table with a row of questions over each row of answers."""
    rows = []
    for each in asked_in:
        rows.append([bold(words) for words in each])
        rows.append([ink.slot(path) if path else "" for path in each.values()])
    return table(rows)


def kollektiv_punkter(ink: Ink) -> Iterator[str]:
    """Kollektiv, bokmål: numbered questions in bold, and contacts in a table of their own."""
    yield paragraph(bold("Behovsmelding – tilskudd til kollektiv kompetanseutvikling"))
    yield line("1.1 Kompetansenettverk", ink.slot("kompetansenettverk"))
    owners, partners = range(ink.count("eiere", 3)), range(ink.count("partnere", 2))
    yield asked("1.2 Hvilke barnehage- og skoleeiere deltar?")
    yield _members(
        ink,
        "eiere",
        owners,
        {
            "Kommune / eier": "navn",
            "Organisasjonsnummer": "organisasjonsnummer",
            "Kontonummer": "kontonummer",
        },
    )
    yield asked("1.3 Kontaktpersoner hos eierne")
    yield _members(
        ink,
        "eiere",
        owners,
        {
            "Navn": "kontaktperson.navn",
            "Funksjon": "kontaktperson.funksjon",
            "E-postadresse": "kontaktperson.epost",
            "Betaling merkes": "kontaktperson.merkes",
        },
    )
    yield asked("1.4 Hvilke universiteter, høyskoler, fagskoler eller andre deltar?")
    yield _members(
        ink,
        "partnere",
        partners,
        {
            "Navn": "navn",
            "Type": "type",
            "Organisasjonsnummer": "organisasjonsnummer",
            "Kontakt": "kontaktperson.navn",
            "E-postadresse": "kontaktperson.epost",
        },
    )
    for words, path in (
        ("2.1 Hva er behovet, og hvordan kom dere fram til det?", "behovsvurdering.vurdering"),
        ("2.2 Hvordan har ansatte, ledere og andre vært involvert?",
         "behovsvurdering.involvering"),
        ("2.3 Hvordan er samiske perspektiver vurdert?", "behovsvurdering.samiske_perspektiver"),
        ("2.4 Partnerskapets plan for det videre arbeidet", "plan"),
    ):  # fmt: skip
        yield asked(words)
        yield ink.long(path)
    for number in range(ink.count("tiltak", 2)):
        at = f"tiltak.{number}"
        yield heading(f"3 Tiltak {number + 1}: ", 2)
        yield line("3.1 Tiltakets tittel", ink.slot(f"{at}.navn"))
        boxes = ink.boxes(f"{at}.område", {"Barnehage": "barnehage", "Grunnskole": "skole"})
        yield paragraph(bold("3.2 Gjelder ") + boxes)
        yield line("3.3 Tema", ink.slot(f"{at}.tema"))
        yield line("3.4 Målgruppe", ink.slot(f"{at}.målgruppe"))
        for words, name in (
            ("3.5 Beskrivelse av tiltaket", "beskrivelse"),
            ("3.6 Forventet endring i praksis", "praksisendring"),
            ("3.7 Gjensidig utbytte: hva får lærerutdanningen?", "lærerutdanning"),
            ("3.8 Eiers egne bidrag", "egeninnsats"),
        ):
            yield asked(words)
            yield ink.long(f"{at}.{name}")
        yield asked("3.9 Tilskuddsmottakere")
        yield table([[bold("Tilskuddsmottaker"), bold("Sum (kr)")], *mottakere(ink, at)])
        yield line("3.10 Sum til koordinatorfunksjon", ink.slot(f"{at}.koordinator.beløp"))
        boxes = ink.boxes(f"{at}.varighet", _HALF_YEARS_27)
        yield paragraph(bold("3.11 Når gjennomføres tiltaket? ") + boxes)


def _members(ink: Ink, part: str, rows: range, columns: dict[str, str]) -> str:
    """Return a table with a row for each owner or partner."""
    return table(
        [
            [bold(head) for head in columns],
            *([ink.slot(f"{part}.*.{name}", row) for name in columns.values()] for row in rows),
        ]
    )


def lokal_firedelt(ink: Ink) -> Iterator[str]:
    """Lokal, nynorsk: two questions and two answers in each row."""
    yield heading("Behovsmelding – lokal kompetanseutvikling 2025")
    yield paragraph(run("Send skjemaet til postmottaket innan fristen."))
    for words, part, named in (
        ("Eigar", "eier", {"Nettverk": "eier.kompetansenettverk"}),
        ("UH-institusjon", "uh", {}),
    ):
        at = f"{part}.kontaktperson"
        cells = {
            words: f"{part}.navn",
            **named,
            "Kontaktperson": f"{at}.navn",
            "Stilling": f"{at}.funksjon",
            "E-post": f"{at}.epost",
            "Utbetaling skal merkast": f"{at}.merkes",
        }
        pairs = [cell for said, path in cells.items() for cell in (bold(said), ink.slot(path))]
        yield table([pairs[at : at + 4] for at in range(0, len(pairs), 4)])
    for number in range(ink.count("tiltak", 2)):
        at = f"tiltak.{number}"
        yield heading(f"Tiltak {number + 1}", 2)
        yield table(
            [
                [bold("Tiltak"), ink.slot(f"{at}.navn")],
                [bold("Tilskotsordning"), ink.slot(f"{at}.ordning")],
                [bold("Til eigar, kroner"), ink.slot(f"{at}.tilskudd.eier")],
                [bold("Til UH, kroner"), ink.slot(f"{at}.tilskudd.uh")],
                [bold("Forankring: kven har vore med, og korleis?"), ink.long(f"{at}.forankring")],
                [
                    bold("Læring i fellesskap på arbeidsplassen"),
                    ink.long(f"{at}.kollektive_prosesser"),
                ],
                [bold("Lærarutdanninga sitt utbytte"), ink.long(f"{at}.lærerutdanning")],
                [bold("Langsiktig plan tiltaket høyrer til"), ink.long(f"{at}.langsiktig_plan")],
                [bold("Eigars bruk av tilskotet"), ink.long(f"{at}.bruk_eier")],
                [bold("UH sin bruk av tilskotet"), ink.long(f"{at}.bruk_uh")],
                [bold("Målgruppa for tiltaket"), ink.long(f"{at}.målgruppe")],
                [bold("Når?"), ink.boxes(f"{at}.varighet", _HALF_YEARS_25)],
            ]
        )
    for number in range(ink.count("videreføring", 1)):
        at = f"videreføring.{number}"
        yield heading("Tiltak som held fram", 2)
        yield table(
            [
                [bold("Tilskotsordning"), ink.slot(f"{at}.ordning")],
                [bold("Kort om tiltaket"), ink.long(f"{at}.beskrivelse")],
                [bold("Kva er gjort til no?"), ink.long(f"{at}.fremdrift")],
            ]
        )
