"""Layouts of a kollektiv form that we made up, in words of our own."""

from collections.abc import Iterator

from tests.support.forms_of_others import Ink, asked, bold, heading, line, paragraph, run, table

VARIGHET_27 = {"vår 2027": "vår 2027", "høst 2027": "høst 2027", "vår 2028": "vår 2028"}


def kollektiv_tabeller(ink: Ink) -> Iterator[str]:
    """Kollektiv, bokmål: tables of two columns with content controls, a table an owner."""
    yield heading("Behovsmelding 2027 – kollektiv kompetanseutvikling")
    yield paragraph(run("Fyll ut alle felt. Spørsmål rettes til Statsforvalteren."))
    yield heading("1. Hvem melder behovet?")
    for part, name, count in (("eiere", "Eier", 2), ("partnere", "Samarbeidspartner", 1)):
        for number in range(ink.count(part, count)):
            yield heading(f"{name} {number + 1}", 2)
            at = f"{part}.{number}"
            who = "Kommunens/eierens navn" if part == "eiere" else "Institusjonens navn"
            yield table(
                [
                    [bold(who), ink.slot(f"{at}.navn")],
                    [bold("Type"), ink.slot(f"{at}.type")],
                    [bold("Org.nr."), ink.slot(f"{at}.organisasjonsnummer")],
                    [bold("Kontonr."), ink.slot(f"{at}.kontonummer")],
                    [bold("Kontaktperson"), ink.slot(f"{at}.kontaktperson.navn")],
                    [bold("Stilling"), ink.slot(f"{at}.kontaktperson.funksjon")],
                    [bold("E-postadresse"), ink.slot(f"{at}.kontaktperson.epost")],
                    [bold("Utbetalingen merkes"), ink.slot(f"{at}.kontaktperson.merkes")],
                ]
            )
    yield line("Kompetansenettverk:", ink.slot("kompetansenettverk"))
    yield heading("2. Vurdering av behovet")
    yield asked(
        "Hvilken kompetanse trenger barnehagene og skolene å utvikle, og hva bygger dere det på?"
    )
    yield ink.long("behovsvurdering.vurdering")
    yield asked("Hvordan har de ansatte medvirket i vurderingen?")
    yield ink.long("behovsvurdering.involvering")
    yield asked("Ivaretakelse av samiske perspektiver")
    yield ink.long("behovsvurdering.samiske_perspektiver")
    yield heading("3. Plan for samarbeidet i partnerskapet")
    yield ink.long("plan")
    for number in range(ink.count("tiltak", 2)):
        at = f"tiltak.{number}"
        yield heading(f"Tiltak {number + 1}")
        yield table(
            [
                [bold("Tiltakets navn"), ink.slot(f"{at}.navn")],
                [
                    bold("Område"),
                    ink.boxes(f"{at}.område", {"Barnehage": "barnehage", "Skole": "skole"}),
                ],
                [bold("Tema"), ink.slot(f"{at}.tema")],
                [bold("Hvem er målgruppen?"), ink.slot(f"{at}.målgruppe")],
                [bold("Hva skal gjøres?"), ink.long(f"{at}.beskrivelse")],
                [bold("Ønsket endring i praksis"), ink.long(f"{at}.praksisendring")],
                [bold("Nytte for lærerutdanningen"), ink.long(f"{at}.lærerutdanning")],
                [bold("Eiers egen innsats"), ink.long(f"{at}.egeninnsats")],
                [bold("Varighet"), ink.boxes(f"{at}.varighet", VARIGHET_27)],
            ]
        )
        yield asked("Fordeling av tilskuddet på mottakere")
        yield table([[bold("Mottaker"), bold("Beløp i kroner")], *mottakere(ink, at)])
        yield line("Herav til koordinator:", ink.slot(f"{at}.koordinator.beløp"))
        yield line("Begrunnelse for koordinator:", ink.slot(f"{at}.koordinator.begrunnelse"))
    yield heading("Vedlegg")
    rows = range(ink.count("vedlegg", 1))
    yield table(
        [
            [bold("Dokument"), bold("Nettadresse")],
            *([ink.slot("vedlegg.*.navn", n), ink.slot("vedlegg.*.lenke", n)] for n in rows),
        ]
    )


def mottakere(ink: Ink, at: str) -> list[list[str]]:
    """Return a row for each recipient, and two empty ones in a blank form."""
    found = ink.held(f"{at}.tilskudd") or {}
    ink.asked.update(f"{at}.tilskudd.{name}" for name in found)
    rows = [
        (name, each.get("beløp") if isinstance(each, dict) else each)
        for name, each in found.items()
    ]
    made = []
    for number, (name, amount) in enumerate(rows or [("", None), ("", None)]):
        said = f"{amount:,}".replace(",", " ") if amount is not None else ""
        row = {f"{at}.tilskudd.{number}.mottaker": str(name), f"{at}.tilskudd.{number}.beløp": said}
        ink.boxed.update(row)
        made.append([ink.runs(text, path) for path, text in row.items()])
    return made


def kollektiv_nynorsk(ink: Ink) -> Iterator[str]:
    """Kollektiv, nynorsk: typed after colons, owners and partners in rows of tables."""
    yield heading("Behovsmelding for 2027")
    yield paragraph(
        run("Skjemaet blir sendt til Statsforvaltaren. Kva de skriv, blir lese av fleire.")
    )
    for part, title, name in (
        ("eiere", "Eigarane", "Eigar"),
        ("partnere", "Kompetansemiljøa", "Partnar"),
    ):
        yield heading(title, 2)
        heads = [name, "Slag", "Orgnr.", "Kontaktperson", "Stilling", "E-post", "Betalinga merkast"]
        fields = ["navn", "type", "organisasjonsnummer"]
        fields += [f"kontaktperson.{each}" for each in ("navn", "funksjon", "epost", "merkes")]
        rows = range(ink.count(part, 3))
        yield table(
            [
                [bold(each) for each in heads],
                *([ink.slot(f"{part}.*.{each}", n) for each in fields] for n in rows),
            ]
        )
    yield line("Kompetansenettverk:", ink.slot("kompetansenettverk"))
    yield heading("Kva treng de?", 2)
    yield asked("Kva kompetanse treng barnehagane og skulane, og korleis veit de det?")
    yield ink.long("behovsvurdering.vurdering")
    yield asked("Korleis har dei tilsette vore med i vurderinga?")
    yield ink.long("behovsvurdering.involvering")
    yield asked("Korleis er det samiske teke vare på?")
    yield ink.long("behovsvurdering.samiske_perspektiver")
    yield asked("Plan for arbeidet i partnarskapet")
    yield ink.long("plan")
    for number in range(ink.count("tiltak", 1)):
        at = f"tiltak.{number}"
        yield heading(f"Tiltak {number + 1}", 2)
        yield line("Namn på tiltaket:", ink.slot(f"{at}.navn"))
        yield line("Gjeld barnehage eller skule:", ink.slot(f"{at}.område"))
        yield line("Fagleg tema:", ink.slot(f"{at}.tema"))
        yield line("Målgruppa er:", ink.slot(f"{at}.målgruppe"))
        yield asked("Omtale av tiltaket: kva skal gjerast?")
        yield ink.long(f"{at}.beskrivelse")
        yield asked("Kva skal bli annleis i praksis?")
        yield ink.long(f"{at}.praksisendring")
        yield asked("Kva får lærarutdanninga att for det?")
        yield ink.long(f"{at}.lærerutdanning")
        yield asked("Kva legg eigaren inn sjølv (eigeninnsats)?")
        yield ink.long(f"{at}.egeninnsats")
        yield asked("Tilskot til kvar mottakar")
        found = ink.held(f"{at}.tilskudd") or {"": None}
        ink.asked.update(f"{at}.tilskudd.{name}" for name in found)
        for name, each in found.items():
            amount = each.get("beløp") if isinstance(each, dict) else each
            text = f"{name}: {amount:,} kr".replace(",", " ") if amount is not None else ""
            yield paragraph(ink.runs(text))
        yield line("Av dette til koordinator:", ink.slot(f"{at}.koordinator.beløp"))
        yield asked("Grunngiving for koordinator")
        yield ink.long(f"{at}.koordinator.begrunnelse")
        yield line("Varigheit:", ink.slot(f"{at}.varighet"))


def kollektiv_søknad(ink: Ink) -> Iterator[str]:
    """Kollektiv, bokmål: numbered questions in plain bold, text fields, tables of several kinds."""
    yield paragraph(bold("MELDING OM BEHOV FOR KOLLEKTIV KOMPETANSEUTVIKLING"))
    yield paragraph(run("Gjelder skoleåret 2027/2028. Alle spørsmål skal besvares."))
    yield heading("A. Om partnerskapet", 2)
    heads = ("Eier", "Eiertype", "Organisasjonsnummer", "Konto")
    fields = ("navn", "type", "organisasjonsnummer", "kontonummer")
    rows = range(ink.count("eiere", 2))
    yield table(
        [
            [bold(each) for each in heads],
            *([ink.slot(f"eiere.*.{each}", n) for each in fields] for n in rows),
        ]
    )
    for number in range(ink.count("partnere", 1)):
        yield asked(f"Partner {number + 1}")
        yield line("Navn på institusjon:", ink.slot(f"partnere.{number}.navn"))
        yield line("Slags miljø:", ink.slot(f"partnere.{number}.type"))
        yield line("Ansvarlig person:", ink.slot(f"partnere.{number}.kontaktperson.navn"))
        yield line("Rolle:", ink.slot(f"partnere.{number}.kontaktperson.funksjon"))
        yield line("Mailadresse:", ink.slot(f"partnere.{number}.kontaktperson.epost"))
    yield heading("B. Behovet", 2)
    yield asked(
        "B1. Beskriv kompetansebehovet i barnehagene og skolene, og grunnlaget for vurderingen."
    )
    yield ink.long("behovsvurdering.vurdering")
    yield asked("B2. På hvilken måte er ansatte involvert?")
    yield ink.long("behovsvurdering.involvering")
    yield asked("B3. Hvordan er det samiske perspektivet tatt med?")
    yield ink.long("behovsvurdering.samiske_perspektiver")
    yield asked("B4. Hvordan vil partnerskapet arbeide sammen (plan)?")
    yield ink.long("plan")
    for number in range(ink.count("tiltak", 1)):
        at = f"tiltak.{number}"
        yield heading(f"C. Tiltak {number + 1}", 2)
        yield line("Tittel på tiltaket:", ink.slot(f"{at}.navn"))
        yield paragraph(
            bold("Gjelder tiltaket barnehage eller skole? ")
            + ink.boxes(f"{at}.område", {"Barnehage": "barnehage", "Skole": "skole"})
        )
        yield line("Emne:", ink.slot(f"{at}.tema"))
        for words, name in (
            ("C1. Hvem er tiltaket rettet mot?", "målgruppe"),
            ("C2. Beskriv tiltaket og hvordan det bygger læringsfellesskap.", "beskrivelse"),
            ("C3. Hva skal endre seg i praksis?", "praksisendring"),
            ("C4. Hva tilfører samarbeidet lærerutdanningene?", "lærerutdanning"),
            ("C5. Hva er eiernes egeninnsats?", "egeninnsats"),
        ):
            yield asked(words)
            yield ink.long(f"{at}.{name}")
        yield asked("C6. Tilskudd til hver av mottakerne")
        yield table([[bold("Mottakers navn"), bold("Tilskudd, kroner")], *mottakere(ink, at)])
        yield line("Herav midler til koordinator:", ink.slot(f"{at}.koordinator.beløp"))
        yield paragraph(
            bold("C7. Når gjennomføres tiltaket? ") + ink.boxes(f"{at}.varighet", VARIGHET_27)
        )
