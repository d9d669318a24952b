"""Layouts of a lokal form that we made up, in words of our own."""

from collections.abc import Iterator
from itertools import product

from tests.support.forms_of_others import Ink, asked, bold, heading, line, paragraph, run, table

ORDNINGER = {
    "Regional ordning": "regional",
    "Desentralisert ordning": "desentralisert",
    "Kompetanseløftet": "kompetanseløftet",
}
VARIGHET_25 = {"Vår 2025": "vår 2025", "Høst 2025": "høst 2025", "Vår 2026": "vår 2026"}


_LANGE = {
    "Hva skal pengene brukes til?": "formål",
    "Forankring i barnehager og skoler, og dialog med UH": "forankring",
    "Hvordan lærer personalet sammen (kollektive prosesser)?": "kollektive_prosesser",
    "Hva betyr samarbeidet for lærerutdanningen?": "lærerutdanning",
    "Sammenheng med den langsiktige planen": "langsiktig_plan",
    "Eiers bruk av tilskuddet": "bruk_eier",
    "UHs bruk av tilskuddet": "bruk_uh",
    "Målgruppe": "målgruppe",
}


def lokal_skrevet(ink: Ink) -> Iterator[str]:
    """Lokal, bokmål, odd: typed, boxes behind their words, contacts on lines, sums in sentences."""
    yield heading("BEHOVSMELDING LOKAL KOMPETANSEUTVIKLING 2025")
    yield heading("Del 1 Partnerskapet", 2)
    yield line("Kommune:", ink.slot("eier.navn"))
    yield line("Nettverk:", ink.slot("eier.kompetansenettverk"))
    yield asked("Kontaktperson hos eier")
    yield from _kontakt(ink, "eier")
    yield line("Samarbeidende universitet/høgskole:", ink.slot("uh.navn"))
    yield asked("Kontaktperson hos UH")
    yield from _kontakt(ink, "uh")
    yield paragraph(
        run("Deltar det flere eiere? ")
        + ink.boxes("flere_eiere", {"Ja": True, "Nei": []}, behind=True)
    )
    yield paragraph(
        run("Deltar det flere UH? ") + ink.boxes("flere_uh", {"Ja": True, "Nei": []}, behind=True)
    )
    yield heading("Del 2 Behov i kroner", 2)
    for navn, ordning in ORDNINGER.items():
        eier, uh = (ink.at(f"ordninger.{ordning}.{each}") for each in ("eier", "uh"))
        text = f"{eier:,} kroner til eier og {uh:,} kroner til UH".replace(",", " ") if eier else ""
        yield line(f"{navn}:", ink.runs(text))
    for number in range(ink.count("tiltak", 1)):
        at = f"tiltak.{number}"
        yield heading(f"Tiltak nr. {number + 1}", 2)
        yield line("Navn:", ink.slot(f"{at}.navn"))
        yield line("Tilskuddsordning:", ink.slot(f"{at}.ordning"))
        yield line("Beløp til eier:", ink.slot(f"{at}.tilskudd.eier"))
        yield line("Beløp til UH:", ink.slot(f"{at}.tilskudd.uh"))
        for words, name in _LANGE.items():
            yield asked(words)
            yield ink.long(f"{at}.{name}")
        yield paragraph(run("Periode: ") + ink.boxes(f"{at}.varighet", VARIGHET_25))
    yield from _videreført(ink)


def _videreført(ink: Ink) -> Iterator[str]:
    for number in range(ink.count("videreføring", 1)):
        at = f"videreføring.{number}"
        yield heading("Videreføring av tiltak fra 2024", 2)
        yield line("Ordning:", ink.slot(f"{at}.ordning"))
        yield asked("Hvilke tiltak videreføres?")
        tiltak = ink.held(f"{at}.tiltak") or []
        for each, name in product(
            range(len(tiltak)), ("nummer", "navn", "tilskudd.eier", "tilskudd.uh")
        ):
            ink.asked.add(f"{at}.tiltak.{each}.{name}")
        for each in tiltak:
            yield paragraph(run(f"Tiltak {each['nummer']}: {each.get('navn', '')}"))
        if not tiltak:
            yield paragraph(ink.runs(""))
        yield asked("Status og fremdrift")
        yield ink.long(f"{at}.fremdrift")
        for words, side in (("Sum til eier", "eier"), ("Sum til UH", "uh")):
            yield asked(words)
            for each in tiltak:
                amount = f"{each['tilskudd'][side]:,}".replace(",", " ")
                yield paragraph(run(f"Tiltak {each['nummer']}: {amount},-"))
            if not tiltak:
                yield paragraph(ink.runs(""))


def _kontakt(ink: Ink, part: str) -> Iterator[str]:
    yield line("Navn:", ink.slot(f"{part}.kontaktperson.navn"))
    yield line("Tittel:", ink.slot(f"{part}.kontaktperson.funksjon"))
    yield line("E-post:", ink.slot(f"{part}.kontaktperson.epost"))
    yield line("Betalingsreferanse:", ink.slot(f"{part}.kontaktperson.merkes"))


def lokal_felt(ink: Ink) -> Iterator[str]:
    """Lokal, bokmål: legacy fields in tables, contacts in one table, a matrix of sums."""
    yield paragraph(
        run("Behovsmelding 2025 – partnerskap for lokal kompetanseutvikling", bold=True)
    )
    yield table([[bold("1 Ordning")]])
    yield paragraph(run("Sett kryss: ") + ink.boxes("gjelder", ORDNINGER))
    yield table([[bold("2 Deltakere")]])
    yield table(
        [
            [
                bold("Kommune/eier"),
                ink.slot("eier.navn"),
                bold("Nettverk"),
                ink.slot("eier.kompetansenettverk"),
            ],
            [
                bold("UH-institusjon"),
                ink.slot("uh.navn"),
                bold("Orgnr. eier"),
                ink.slot("eier.organisasjonsnummer"),
            ],
        ]
    )
    yield table(
        [
            [
                bold("Kontakt"),
                bold("Navn"),
                bold("Rolle"),
                bold("Mail"),
                bold("Merkes ved utbetaling"),
            ],
            *(
                [
                    bold(name),
                    *(
                        ink.slot(f"{part}.kontaktperson.{each}")
                        for each in ("navn", "funksjon", "epost", "merkes")
                    ),
                ]
                for name, part in (("Eier", "eier"), ("UH", "uh"))
            ),
        ]
    )
    yield table(
        [
            [run("Er andre eiere med?"), ink.boxes("flere_eiere", {"Ja": True, "Nei": []})],
            [run("Er andre UH med?"), ink.boxes("flere_uh", {"Ja": True, "Nei": []})],
        ]
    )
    yield table([[bold("3 Samlet tilskuddsbehov 2025")]])
    yield table(
        [
            [bold("Ordning"), bold("Beløp eier"), bold("Beløp UH")],
            *(
                [run(navn), ink.slot(f"ordninger.{each}.eier"), ink.slot(f"ordninger.{each}.uh")]
                for navn, each in ORDNINGER.items()
            ),
        ]
    )
    for number in range(ink.count("tiltak", 2)):
        at = f"tiltak.{number}"
        yield table([[bold(f"4 Tiltak {number + 1}")]])
        yield table(
            [
                [bold("Tiltakets tittel"), ink.slot(f"{at}.navn")],
                [bold("Hører til ordning"), ink.slot(f"{at}.ordning")],
                [bold("Kroner til eier"), ink.slot(f"{at}.tilskudd.eier")],
                [bold("Kroner til UH"), ink.slot(f"{at}.tilskudd.uh")],
                [bold("Formålet med tilskuddet"), ink.slot(f"{at}.formål")],
                [
                    bold("Hvordan er tiltaket forankret blant ansatte og ledere?"),
                    ink.long(f"{at}.forankring"),
                ],
                [bold("Kollektive prosesser"), ink.long(f"{at}.kollektive_prosesser")],
                [bold("Bidrag til lærerutdanningen"), ink.long(f"{at}.lærerutdanning")],
                [bold("Forhold til langsiktig plan"), ink.long(f"{at}.langsiktig_plan")],
                [bold("Slik brukes pengene hos eier"), ink.long(f"{at}.bruk_eier")],
                [bold("Slik brukes pengene hos UH"), ink.long(f"{at}.bruk_uh")],
                [bold("Gjennomføres i"), ink.boxes(f"{at}.varighet", VARIGHET_25)],
                [bold("Målgruppe for tiltaket"), ink.long(f"{at}.målgruppe")],
            ]
        )
    for number in range(ink.count("videreføring", 1)):
        at = f"videreføring.{number}"
        yield table([[bold("5 Videreføring fra 2024")]])
        yield line("Ordning:", ink.slot(f"{at}.ordning"))
        rows = range(ink.count(f"{at}.tiltak", 3))
        yield table(
            [
                [bold("Nr."), bold("Tiltak som videreføres"), bold("Til eier"), bold("Til UH")],
                *(
                    [
                        ink.slot(f"{at}.tiltak.*.{each}", n)
                        for each in ("nummer", "navn", "tilskudd.eier", "tilskudd.uh")
                    ]
                    for n in rows
                ),
            ]
        )
        yield asked("Hvor langt er dere kommet?")
        yield ink.long(f"{at}.fremdrift")
        yield line("Midler til koordinator:", ink.slot(f"{at}.koordinator.beløp"))
