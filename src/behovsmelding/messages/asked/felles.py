"""What contacts, numbers and the like are called in any generation."""

from collections.abc import Mapping

KONTAKT: Mapping[str, tuple[str, ...]] = {
    "navn": (
        "Kontaktperson",
        "Navn på kontaktperson",
        "Kontakt",
        "Ansvarlig",
        "Hvem kan vi kontakte",
        "Hvem kan vi ta kontakt med",
        "Hvem snakker vi med",
        "Ansvarlig person",
    ),
    "funksjon": (
        "Stilling",
        "Tittel",
        "Rolle",
        "Stilling/rolle",
        "Stillingstittel",
        "Arbeidstittel",
    ),
    "epost": ("E-postadresse", "Mail", "Epost", "E-post til kontaktperson", "Kan nås på e-post"),
    "merkes": (
        "Betaling merkes med",
        "Utbetalingen merkes",
        "Referanse",
        "Merking av utbetaling",
        "Fakturareferanse",
        "Betalingsreferanse",
        "Merkes med",
        "Hva skal utbetalingen merkes med",
        "Tekst på utbetalingen",
    ),
}


MÅLGRUPPE = (
    "Målgruppe",
    "Målgruppe for tiltaket",
    "Hvem skal delta",
    "Hvem retter tiltaket seg mot",
    "Deltakere",
    "Hvem er tiltaket for",
    "Hvem skal være med",
    "Hvem er med",
    "Hvem skal lære",
    "Hvem er det meningen skal delta",
    "Hvilke ansatte gjelder tiltaket",
    "Hvem får tilbudet",
    "Hvem deltar",
)
FREMDRIFT = (
    "Fremdrift",
    "Kort redegjørelse for fremdriften",
    "Fremdrift i tiltaket",
    "Status for tiltaket",
    "Status og fremdrift",
    "Hvor langt er tiltaket kommet",
    "Hva er gjort hittil",
    "Hvordan går det med tiltaket",
    "Hvordan går arbeidet så langt",
    "Hva er gjort så langt og hva gjenstår",
    "Kort om det som er gjort til nå",
    "Rapport fra arbeidet",
    "Erfaringer så langt",
    "Hvordan arbeidet har gått",
    "Det som er gjort hittil",
)
VEDLEGG: Mapping[str, tuple[str, ...]] = {
    "vedlegg": (
        "Vedlagte dokumenter",
        "Lenker",
        "Dokumenter",
        "Vedlegg og lenker",
        "Vedlegg til behovsmeldingen",
        "Følgende er vedlagt",
        "Lagt ved",
        "Legger dere ved noe",
        "Legg de ved noko",
        "Dokumenter dere viser til",
        "Dokument de viser til",
    ),
    "vedlegg.navn": ("Dokument", "Navn på vedlegg", "Tittel"),
    "vedlegg.lenke": ("Adresse", "Nettadresse", "URL", "Lenke til dokument"),
}
OTHERS = (
    "Telefon",
    "Mobil",
    "Tlf.",
    "Dato",
    "Sted og dato",
    "Stad og dato",
    "Underskrift",
    "Signatur",
    "Andre opplysninger",
    "Andre opplysningar",
    "Andre merknader",
    "Merknader",
    "Merknader til Statsforvalteren",
    "Merknad til saksbehandler",
    "Kommentar til saksbehandler",
    "Beskjed til Statsforvalteren",
    "Beskjed til saksbehandler",
    "Noe annet dere vil si",
    "Noko anna de vil seie",
    "Melding til saksbehandler",
    "Noe mer saksbehandler bør vite",
    "Dato for utfylling",
    "Hvem skrev dette",
    "Har noen penger igjen fra i fjor",
    "Kommentar til Statsforvalteren",
    "Dato og navn",
    "Sted, dato og navn",
    "Stad, dato og namn",
    "Dato og hvem som har skrevet",
    "Dato og navn på den som har fylt ut",
    "Saksnummer",
    "Antall deltakere",
    "Hvor mange deltar",
    "Hvor mange deltakere",
    "Talet på deltakarar",
    "Kor mange deltek",
    "Skjemaet er fylt ut av",
    "Fylt ut av",
    "Utfylt av",
)
"""What other forms ask for, and ours don't."""
ROW = "|rad"
"""Stands behind the name of a place in a table where its row is called so, not its column."""


def kontakt(part: str, *columns: str) -> dict[str, tuple[str, ...]]:
    """Return what the contact of a *part* is asked for by, in rows, and the heads of *columns*."""
    found: dict[str, tuple[str, ...]] = {}
    for name, words in KONTAKT.items():
        found[f"{part}.kontaktperson.{name}{ROW}"] = words
        found[f"{part}.kontaktperson.{name}"] = columns
    return found


SUMS = (
    "Sum",
    "Totalt",
    "I alt",
    "Til sammen",
    "Til saman",
    "Totalsum",
    "Total sum",
    "Samlet",
    "Samla",
    "Sum i alt",
)
"""What the last row or the last column of a table of sums is called."""
WHO = frozenset({"hvem", "kven", "hvilke", "hvilken", "kva for nokre", "kva for ein", "hvilket"})
"""What asks, in small letters, for those whom a question before it was about."""
TO_NAME = ("oppgi", "skriv", "nevn", "nemn", "angi", "før opp")
"""What may stand before that, in small letters: «Oppgi hvilke»."""
ANYBODY = frozenset({"navn", "namn"})
"""What asks for a name, in small letters, and does not say whose."""
REMARKS = ("Merknad", "Merknader", "Merknadar", "Kommentar", "Kommentarer", "Kommentarar")
"""What a column is called in which something may be said of the others."""
KIND = (
    "Type virksomhet",
    "Slags virksomhet",
    "Hva slags virksomhet",
    "Organisasjonsform",
    "Type organisasjon",
    "Virksomhetstype",
)
"""How it is asked what somebody is who takes part: a kommune, a university."""
NUMMER = ("Org.nr.", "Orgnr", "Organisasjonsnr.")
KONTO = ("Kontonr.", "Bankkonto", "Konto", "Bankkontonummer")
BESIDE = frozenset({"kr", "kroner", "nok", "stk", "tusen", "mill", "ja", "nei"})
"""What stands beside an amount, and beside a box."""
IN_FIELDS = frozenset(
    {"kr", "kroner", "nok", "beløp", "sum", "årstall", "årstal", "nr", "antall år", "tal år"}
    | {"valgfritt", "valfritt", "valgfri tekst", "valfri tekst", "frivillig", "ikke obligatorisk"}
    | {"eier eller partner", "eigar eller partnar", "navn på mottaker", "namn på mottakar"}
    | {"bare ved videreføring", "berre ved vidareføring", "kun ved videreføring"}
    | {"bare hvis ja", "berre viss ja", "kun hvis ja"}
)
"""What a field says of what goes there, and nobody of anything else: «Valgfritt», «beløp»."""
IN_PROMPTS = frozenset(
    {"klikk", "trykk", "velg", "vel", "skriv", "fyll", "sett", "inn", "oppgi", "lim", "tekst"}
    | {"legg", "her", "eller", "for", "å", "et", "eit", "en", "ein", "element", "alternativ"}
    | {"dato", "beløp", "tall", "tal", "navn", "namn", "ut", "i", "skrive", "fylle", "angi"}
    | {"svar", "svaret", "spørsmål"}
)
"""What is said where an answer is to be written."""
