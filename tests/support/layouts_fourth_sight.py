"""Four layouts more that we made up, each written whole before the reader had met it.

At that first time, when what the layouts before them had shown was mended, 85.9 of a hundred
answers were right by their questions alone (207 of 241), none that was wrong was marked certain,
and with the blank 88.4 were right (213). Of the places of the blanks 94.7 of a hundred were tagged
right (90 of 95), and none that was wrong was marked sure. They have been looked at since.
"""

from collections.abc import Iterator

from tests.support.forms_of_others import Ink, asked, bold, heading, line, paragraph, run, table

_YES_NO = {"Ja": True, "Nei": False}
_HALF_YEARS = {"Vår 2025": "vår 2025", "Høst 2025": "høst 2025", "Vår 2026": "vår 2026"}
_HALF_YEARS_27 = {"Våren 2027": "vår 2027", "Høsten 2027": "høst 2027", "Våren 2028": "vår 2028"}
_AREAS = {"Barnehage": "barnehage", "Skole": "skole"}


def lokal_notat(ink: Ink) -> Iterator[str]:
    """Lokal, bokmål: a memo with bold lead-ins, each followed by its answer on the same line."""
    yield heading("Behovsmelding 2025 for lokal kompetanseutvikling")
    yield line("Hvilken kommune melder behovet?", ink.slot("eier.navn"))
    yield line("Kommunens kompetansenettverk:", ink.slot("eier.kompetansenettverk"))
    yield line("Kommunens kontaktperson:", ink.slot("eier.kontaktperson.navn"))
    yield line("Stillingen hennes eller hans:", ink.slot("eier.kontaktperson.funksjon"))
    yield line("E-post til kommunens kontaktperson:", ink.slot("eier.kontaktperson.epost"))
    yield line("Hvilket universitet eller hvilken høyskole?", ink.slot("uh.navn"))
    yield line("Universitetets kontaktperson:", ink.slot("uh.kontaktperson.navn"))
    yield line("E-post til universitetets kontaktperson:", ink.slot("uh.kontaktperson.epost"))
    for number in range(ink.count("tiltak", 1)):
        at = f"tiltak.{number}"
        yield heading(f"Tiltak {number + 1}", 2)
        yield line("Tiltaket heter:", ink.slot(f"{at}.navn"))
        yield line("Ordningen tiltaket får penger fra:", ink.slot(f"{at}.ordning"))
        yield line("Kommunen trenger (kr):", ink.slot(f"{at}.tilskudd.eier"))
        yield line("UH trenger (kr):", ink.slot(f"{at}.tilskudd.uh"))
        for words, name in (
            ("Hva dere vil bruke tilskuddet til:", "formål"),
            ("Slik er tiltaket forankret:", "forankring"),
            ("Slik lærer de ansatte av hverandre:", "kollektive_prosesser"),
            ("Slik blir lærerutdanningen bedre:", "lærerutdanning"),
            ("Slik inngår tiltaket i planene våre:", "langsiktig_plan"),
            ("Kommunen bruker sine midler på:", "bruk_eier"),
            ("UH bruker sine midler på:", "bruk_uh"),
            ("Målgruppen er:", "målgruppe"),
        ):
            yield asked(words)
            yield ink.long(f"{at}.{name}")
        yield paragraph(bold("Tid: ") + ink.boxes(f"{at}.varighet", _HALF_YEARS))
    for number in range(ink.count("videreføring", 1)):
        at = f"videreføring.{number}"
        yield heading("Tiltak vi fortsetter med fra i fjor", 2)
        yield line("Ordning:", ink.slot(f"{at}.ordning"))
        yield asked("Hvor langt vi har kommet:")
        yield ink.long(f"{at}.fremdrift")


def lokal_skjema_nn(ink: Ink) -> Iterator[str]:
    """Lokal, nynorsk: numbered rows in three columns, a number, a question and an answer."""
    yield paragraph(bold("Skjema for behovsmelding 2025"))
    yield asked("Opplysningar om partnarane")
    yield table(
        [
            [run(number), bold(words), ink.slot(path)]
            for number, words, path in (
                ("1.1", "Namnet på eigaren", "eier.navn"),
                ("1.2", "Kompetansenettverk", "eier.kompetansenettverk"),
                ("1.3", "Kontaktperson hos eigaren", "eier.kontaktperson.navn"),
                ("1.4", "E-posten til kontaktpersonen hos eigaren", "eier.kontaktperson.epost"),
                ("1.5", "Merking av utbetalinga til eigaren", "eier.kontaktperson.merkes"),
                ("1.6", "Namnet på UH-institusjonen", "uh.navn"),
                ("1.7", "Kontaktperson hos UH-institusjonen", "uh.kontaktperson.navn"),
                ("1.8", "E-posten til kontaktpersonen hos UH", "uh.kontaktperson.epost"),
                ("1.9", "Merking av utbetalinga til UH", "uh.kontaktperson.merkes"),
            )
        ]
    )
    for number in range(ink.count("tiltak", 1)):
        at = f"tiltak.{number}"
        yield asked(f"Tiltak {number + 1}")
        rows = [
            [run(code), bold(words), ink.slot(f"{at}.{name}")]
            for code, words, name in (
                ("2.1", "Namnet på tiltaket", "navn"),
                ("2.2", "Tilskotsordning", "ordning"),
                ("2.3", "Søknadssum eigar", "tilskudd.eier"),
                ("2.4", "Søknadssum UH", "tilskudd.uh"),
            )
        ]
        rows += [
            [run(code), bold(words), ink.long(f"{at}.{name}")]
            for code, words, name in (
                ("2.5", "Føremålet med tiltaket", "formål"),
                ("2.6", "Forankring mellom dei tilsette", "forankring"),
                ("2.7", "Kollektivt arbeid med profesjonsutvikling", "kollektive_prosesser"),
                ("2.8", "Samarbeidet og lærarutdanninga", "lærerutdanning"),
                ("2.9", "Tilknyting til langsiktig plan", "langsiktig_plan"),
                ("2.10", "Bruken av midlane hos eigaren", "bruk_eier"),
                ("2.11", "Bruken av midlane hos UH", "bruk_uh"),
                ("2.12", "Målgruppa for tiltaket", "målgruppe"),
            )
        ]
        rows.append(
            [
                run("2.13"),
                bold("Bruk av koordinator"),
                ink.boxes(f"{at}.koordinator.behov", _YES_NO),
            ]
        )
        yield table(rows)


def kollektiv_samlet(ink: Ink) -> Iterator[str]:
    """Kollektiv, bokmål: plain words before legacy fields, owners and partners on one line."""
    yield heading("Kollektiv kompetanseutvikling: innmelding for 2027")
    yield paragraph(run("Navn på kompetansenettverket: ") + ink.slot("kompetansenettverk"))
    for part, name in (("eiere", "Eier"), ("partnere", "Partner")):
        for number in range(ink.count(part, 1)):
            at = f"{part}.{number}"
            yield heading(f"{name} {number + 1}", 2)
            yield paragraph(
                run("Navn: ")
                + ink.slot(f"{at}.navn")
                + run("   Org.nr.: ")
                + ink.slot(f"{at}.organisasjonsnummer")
            )
            yield paragraph(
                run("Kontaktperson: ")
                + ink.slot(f"{at}.kontaktperson.navn")
                + run("   E-post: ")
                + ink.slot(f"{at}.kontaktperson.epost")
            )
    yield heading("Bakgrunn", 2)
    for words, path in (
        ("Hvilke behov har barnehagene og skolene?", "behovsvurdering.vurdering"),
        ("På hvilken måte har de ansatte vært involvert?", "behovsvurdering.involvering"),
        ("Hvordan er samiske forhold vurdert?", "behovsvurdering.samiske_perspektiver"),
        ("Planen for partnerskapets arbeid", "plan"),
    ):
        yield paragraph(run(words))
        yield ink.long(path)
    for number in range(ink.count("tiltak", 1)):
        at = f"tiltak.{number}"
        yield heading(f"Tiltak nr. {number + 1}", 2)
        yield paragraph(run("Tiltaksnavn: ") + ink.slot(f"{at}.navn"))
        yield paragraph(run("Barnehage/skole: ") + ink.boxes(f"{at}.område", _AREAS))
        yield paragraph(run("Tematikk: ") + ink.slot(f"{at}.tema"))
        for words, name in (
            ("Hvem inngår i målgruppen?", "målgruppe"),
            ("Beskriv innholdet i tiltaket", "beskrivelse"),
            ("Hvilke endringer i praksis er planlagt?", "praksisendring"),
            ("Hvilken betydning har tiltaket for lærerutdanningene?", "lærerutdanning"),
            ("Hvilken egeninnsats legger eierne i tiltaket?", "egeninnsats"),
        ):
            yield paragraph(run(words))
            yield ink.long(f"{at}.{name}")
        yield paragraph(run("Tidsramme: ") + ink.boxes(f"{at}.varighet", _HALF_YEARS_27))
        yield paragraph(run("Midler til koordinator: ") + ink.slot(f"{at}.koordinator.beløp"))


def kollektiv_bokser(ink: Ink) -> Iterator[str]:
    """Kollektiv, nynorsk: a table a question, the question in the first row, the answer below."""
    yield heading("Behovsmelding 2027")
    yield heading("Eigarar", 2)
    for number in range(ink.count("eiere", 1)):
        at = f"eiere.{number}"
        yield heading(f"Eigar {number + 1}", 3)
        yield table(
            [
                [bold("Namn"), ink.slot(f"{at}.navn")],
                [bold("Organisasjonsnummer"), ink.slot(f"{at}.organisasjonsnummer")],
                [bold("Kontaktperson"), ink.slot(f"{at}.kontaktperson.navn")],
                [bold("Epost"), ink.slot(f"{at}.kontaktperson.epost")],
            ]
        )
    yield heading("Partnarar", 2)
    for number in range(ink.count("partnere", 1)):
        at = f"partnere.{number}"
        yield heading(f"Partnar {number + 1}", 3)
        yield table(
            [
                [bold("Namn"), ink.slot(f"{at}.navn")],
                [bold("Kontaktperson"), ink.slot(f"{at}.kontaktperson.navn")],
                [bold("Epost"), ink.slot(f"{at}.kontaktperson.epost")],
            ]
        )
    yield heading("Vurdering av behov", 2)
    for words, path in (
        ("Kva behov for kompetanse har de funne?", "behovsvurdering.vurdering"),
        ("Kva har dei tilsette sagt?", "behovsvurdering.involvering"),
        ("Korleis er samiske perspektiv ivaretekne?", "behovsvurdering.samiske_perspektiver"),
        ("Arbeidet i partnarskapet framover", "plan"),
    ):
        yield table([[bold(words)], [ink.long(path)]])
    for number in range(ink.count("tiltak", 1)):
        at = f"tiltak.{number}"
        yield heading(f"Tiltak {number + 1}", 2)
        yield table([[bold("Namnet på tiltaket"), bold("Temaet")],
                     [ink.slot(f"{at}.navn"), ink.slot(f"{at}.tema")]])  # fmt: skip
        for words, name in (
            ("Kven er målgruppa?", "målgruppe"),
            ("Kva går tiltaket ut på?", "beskrivelse"),
            ("Kva praksis vil de endre?", "praksisendring"),
            ("Kva har lærarutdanninga att for tiltaket?", "lærerutdanning"),
            ("Eigen innsats", "egeninnsats"),
        ):
            yield table([[bold(words)], [ink.long(f"{at}.{name}")]])
        yield paragraph(bold("Halvår ") + ink.boxes(f"{at}.varighet", _HALF_YEARS_27))
