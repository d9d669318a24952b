"""BM6xx: names of organisations, their numbers and addresses."""

from behovsmelding.messages import Entry, Severity

WORDS = {
    "BM601": Entry(
        Severity.ERROR,
        kinds=("organisasjonsnummer",),
        nb=(
            "«{tekst}» er ikke et gyldig organisasjonsnummer.",
            (
                "Skal det være {forslag}? || "
                "Se etter i Brønnøysundregistrene. Nummeret har ni sifre."
            ),
        ),
        nn=(
            "«{tekst}» er ikkje eit gyldig organisasjonsnummer.",
            (
                "Skal det vere {forslag}? || "
                "Sjå etter i Brønnøysundregistra. Nummeret har ni siffer."
            ),
        ),
        en=(
            "“{tekst}” is not a valid organisasjonsnummer.",
            (
                "Should it be {forslag}? || "
                "Look it up in the Brønnøysund registers. It has nine digits."
            ),
        ),
    ),
    "BM602": Entry(
        Severity.ERROR,
        kinds=("epost",),
        nb=(
            "«{tekst}» er ikke en e-postadresse.",
            "Skriv én adresse, for eksempel kari.nordmann@example.no.",
        ),
        nn=(
            "«{tekst}» er ikkje ei e-postadresse.",
            "Skriv éi adresse, til dømes kari.nordmann@example.no.",
        ),
        en=(
            "“{tekst}” is not an e-mail address.",
            "Write one address, for example kari.nordmann@example.no.",
        ),
    ),
    "BM603": Entry(
        Severity.WARNING,
        fields=("eier.navn", "eiere.navn"),
        nb=("«{navn}» er ikke en kommune vi kjenner.", "Mente du {nærmest}?"),
        nn=("«{navn}» er ikkje ein kommune vi kjenner.", "Meinte du {nærmest}?"),
        en=("“{navn}” is not a kommune we know.", "Did you mean {nærmest}?"),
    ),
    "BM604": Entry(
        Severity.WARNING,
        fields=("eier.navn", "eiere.navn"),
        nb=("«{navn}» er ikke en kommune vi kjenner.", "Se etter at navnet er skrevet riktig."),
        nn=("«{navn}» er ikkje ein kommune vi kjenner.", "Sjå etter at namnet er skrive rett."),
        en=("“{navn}” is not a kommune we know.", "Make sure that the name is spelt right."),
    ),
    "BM605": Entry(
        Severity.WARNING,
        fields=("uh.navn", "partnere.navn"),
        nb=("«{navn}» er ikke et universitet eller en høyskole vi kjenner.", "Mente du {nærmest}?"),
        nn=(
            "«{navn}» er ikkje eit universitet eller ein høgskule vi kjenner.",
            "Meinte du {nærmest}?",
        ),
        en=(
            "“{navn}” is not a university or university college we know.",
            "Did you mean {nærmest}?",
        ),
    ),
    "BM606": Entry(
        Severity.WARNING,
        fields=("uh.navn", "partnere.navn"),
        nb=(
            "«{navn}» er ikke et universitet eller en høyskole vi kjenner.",
            "Se etter at navnet er skrevet riktig.",
        ),
        nn=(
            "«{navn}» er ikkje eit universitet eller ein høgskule vi kjenner.",
            "Sjå etter at namnet er skrive rett.",
        ),
        en=(
            "“{navn}” is not a university or university college we know.",
            "Make sure that the name is spelt right.",
        ),
    ),
    "BM607": Entry(
        Severity.WARNING,
        fields=("eier.organisasjonsnummer", "eiere.organisasjonsnummer"),
        nb=(
            "{nummer} er ikke organisasjonsnummeret vi kjenner for {kommune}, som er {kjent}.",
            "Se etter i Brønnøysundregistrene. Er nummeret riktig, kan det stå.",
        ),
        nn=(
            "{nummer} er ikkje organisasjonsnummeret vi kjenner for {kommune}, som er {kjent}.",
            "Sjå etter i Brønnøysundregistra. Er nummeret rett, kan det stå.",
        ),
        en=(
            "{nummer} is not the organisasjonsnummer we know for {kommune}, which is {kjent}.",
            "Look it up in the Brønnøysund registers. If it is right, leave it.",
        ),
    ),
    "BM608": Entry(
        Severity.WARNING,
        nb=(
            "«{navn}» ser ut til å være flere: {deler}.",
            (
                "Skriv én her og de andre under {flere}. || Skriv dem hver for seg, hver med sin "
                "strek."
            ),
        ),
        nn=(
            "«{navn}» ser ut til å vere fleire: {deler}.",
            (
                "Skriv éin her og dei andre under {flere}. || Skriv dei kvar for seg, kvar med sin "
                "strek."
            ),
        ),
        en=(
            "“{navn}” seems to be several: {deler}.",
            (
                "Write one here and the others below {flere}. || Write each of them with a dash of "
                "its own."
            ),
        ),
    ),
}
