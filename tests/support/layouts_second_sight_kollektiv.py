"""The two layouts of a kollektiv form among those of `layouts_second_sight`."""

from collections.abc import Iterator

from tests.support.forms_of_others import Ink, asked, bold, heading, line, paragraph, run, table

_HALF_YEARS_27 = {"V 2027": "vår 2027", "Høsten 2027": "høst 2027", "Våren 2028": "vår 2028"}


def kollektiv_nummerert(ink: Ink) -> Iterator[str]:
    """Kollektiv, bokmål: numbered questions, each with guidance below it in plain text."""
    yield heading("Innmelding av behov – kollektiv kompetanseutvikling 2027")
    yield heading("1 Eiere", 1)
    for number in range(ink.count("eiere", 2)):
        at = f"eiere.{number}"
        yield heading(f"Eier {number + 1}", 2)
        yield line("Navn:", ink.slot(f"{at}.navn"))
        yield line("Kommunal eller privat:", ink.slot(f"{at}.type"))
        yield line("Organisasjonsnr.:", ink.slot(f"{at}.organisasjonsnummer"))
        yield line("Kontonr. for utbetaling:", ink.slot(f"{at}.kontonummer"))
        yield line("Kontaktperson:", ink.slot(f"{at}.kontaktperson.navn"))
        yield line("Tittel:", ink.slot(f"{at}.kontaktperson.funksjon"))
        yield line("E-post:", ink.slot(f"{at}.kontaktperson.epost"))
    yield heading("2 Kompetansemiljøer", 1)
    for number in range(ink.count("partnere", 1)):
        at = f"partnere.{number}"
        yield heading(f"Kompetansemiljø {number + 1}", 2)
        yield line("Navn:", ink.slot(f"{at}.navn"))
        yield line("Kontaktperson:", ink.slot(f"{at}.kontaktperson.navn"))
        yield line("E-post:", ink.slot(f"{at}.kontaktperson.epost"))
    yield heading("3 Behovet", 1)
    for words, guide, path in (
        (
            "3.1 Hva vet dere om behovet, og hvordan har dere funnet det ut?",
            "Her kan dere vise til undersøkelser og egne vurderinger.",
            "behovsvurdering.vurdering",
        ),
        (
            "3.2 Hvordan fikk ansatte og tillitsvalgte si sin mening?",
            "Det holder med noen få linjer.",
            "behovsvurdering.involvering",
        ),
        (
            "3.3 Samiske barn og samisk innhold",
            "Gjelder alle kommuner.",
            "behovsvurdering.samiske_perspektiver",
        ),
        ("3.4 Slik skal partnerskapet jobbe sammen", "Ta med møter og roller.", "plan"),
    ):
        yield asked(words)
        yield paragraph(run(guide))
        yield ink.long(path)
    for number in range(ink.count("tiltak", 1)):
        at = f"tiltak.{number}"
        yield heading(f"4 Tiltak nr. {number + 1}", 1)
        yield line("4.1 Navn på tiltaket:", ink.slot(f"{at}.navn"))
        yield line("4.2 Tema for tiltaket:", ink.slot(f"{at}.tema"))
        yield paragraph(
            bold("4.3 Kryss av: ")
            + ink.boxes(f"{at}.område", {"Barnehage": "barnehage", "Skole": "skole"})
        )
        for words, name in (
            ("4.4 Hvem skal være med?", "målgruppe"),
            ("4.5 Hva skal dere gjøre, og hvordan bygger det læringsfellesskap?", "beskrivelse"),
            ("4.6 Hva blir annerledes for barn og elever?", "praksisendring"),
            ("4.7 Hva får lærerutdanningen ut av tiltaket?", "lærerutdanning"),
            ("4.8 Hva legger eierne inn selv?", "egeninnsats"),
        ):
            yield asked(words)
            yield ink.long(f"{at}.{name}")
        yield paragraph(bold("4.9 Halvår: ") + ink.boxes(f"{at}.varighet", _HALF_YEARS_27))
        yield line("4.10 Koordinator, kroner:", ink.slot(f"{at}.koordinator.beløp"))
        yield line(
            "4.11 Hvorfor trengs det en koordinator?", ink.slot(f"{at}.koordinator.begrunnelse")
        )
        yield line("4.12 Viktigst? Gi tiltaket et nummer:", ink.slot(f"{at}.prioritet"))


def kollektiv_ark(ink: Ink) -> Iterator[str]:
    """Kollektiv, nynorsk: tables of one column, a question and an answer a row."""
    yield paragraph(bold("Skjema for melding om behov 2027"))
    yield line("Skjemaet er sendt frå nettverket:", ink.slot("kompetansenettverk"))
    yield table([[bold("Eigarar")]])
    heads = ("Kommune eller eigar", "Orgnr.", "Kontonr.", "Kontakt", "E-postadresse")
    fields = (
        "navn",
        "organisasjonsnummer",
        "kontonummer",
        "kontaktperson.navn",
        "kontaktperson.epost",
    )
    yield table(
        [
            [bold(each) for each in heads],
            *(
                [ink.slot(f"eiere.{n}.{each}") for each in fields]
                for n in range(ink.count("eiere", 3))
            ),
        ]
    )
    yield table([[bold("Kompetansemiljø")]])
    names = ("Institusjon", "Slag miljø", "Kontakt", "E-postadresse")
    paths = ("navn", "type", "kontaktperson.navn", "kontaktperson.epost")
    yield table(
        [
            [bold(each) for each in names],
            *(
                [ink.slot(f"partnere.{n}.{each}") for each in paths]
                for n in range(ink.count("partnere", 2))
            ),
        ]
    )
    yield table(
        [
            [bold("Kva treng barnehagane og skulane å bli betre på, og korleis veit de det?")],
            [ink.long("behovsvurdering.vurdering")],
            [bold("Korleis har tilsette vore med på å finne behovet?")],
            [ink.long("behovsvurdering.involvering")],
            [bold("Korleis er samiske perspektiv med?")],
            [ink.long("behovsvurdering.samiske_perspektiver")],
            [bold("Arbeidsplan for partnarskapet")],
            [ink.long("plan")],
        ]
    )
    for number in range(ink.count("tiltak", 1)):
        at = f"tiltak.{number}"
        yield table([[bold(f"Tiltak {number + 1}")]])
        yield table(
            [
                [bold("Tittel på tiltaket")],
                [ink.slot(f"{at}.navn")],
                [bold("Barnehage eller skule?")],
                [ink.boxes(f"{at}.område", {"Barnehage": "barnehage", "Skule": "skole"})],
                [bold("Fagområde/tema")],
                [ink.slot(f"{at}.tema")],
                [bold("Kven skal lære?")],
                [ink.long(f"{at}.målgruppe")],
                [bold("Innhald og arbeidsmåtar")],
                [ink.long(f"{at}.beskrivelse")],
                [bold("Endra praksis")],
                [ink.long(f"{at}.praksisendring")],
                [bold("Verdi for lærarutdanninga")],
                [ink.long(f"{at}.lærerutdanning")],
                [bold("Innsatsen til eigarane")],
                [ink.long(f"{at}.egeninnsats")],
                [bold("Gjennomføring")],
                [ink.boxes(f"{at}.varighet", _HALF_YEARS_27)],
            ]
        )
