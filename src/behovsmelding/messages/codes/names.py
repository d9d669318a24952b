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
            (
                "Skriv bare adressen her. Navnet foran den hører hjemme i «{felt}». || "
                "Skriv én adresse, for eksempel kari.nordmann@example.no."
            ),
        ),
        nn=(
            "«{tekst}» er ikkje ei e-postadresse.",
            (
                "Skriv berre adressa her. Namnet framfor høyrer heime i «{felt}». || "
                "Skriv éi adresse, til dømes kari.nordmann@example.no."
            ),
        ),
        en=(
            "“{tekst}” is not an e-mail address.",
            (
                "Write only the address here. The name before it belongs in “{felt}”. || "
                "Write one address, for example kari.nordmann@example.no."
            ),
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
            "«{navn}» ser ut til å være flere: {deler}. || «{navn}» ser ut til å være flere.",
            (
                "Skriv én her og de andre under {flere}. || Skriv dem hver for seg, hver med sin "
                "strek."
            ),
        ),
        nn=(
            "«{navn}» ser ut til å vere fleire: {deler}. || «{navn}» ser ut til å vere fleire.",
            (
                "Skriv éin her og dei andre under {flere}. || Skriv dei kvar for seg, kvar med sin "
                "strek."
            ),
        ),
        en=(
            "“{navn}” seems to be several: {deler}. || “{navn}” seems to be several.",
            (
                "Write one here and the others below {flere}. || Write each of them with a dash of "
                "its own."
            ),
        ),
    ),
    "BM609": Entry(
        Severity.WARNING,
        at_render=True,
        fields=("eier.navn", "eiere.navn"),
        nb=(
            "{navn} har en behovsmelding for {år} i {fil} også.",
            "Se etter at de ikke melder om det samme. Er den ene gammel, så slett den.",
        ),
        nn=(
            "{navn} har ei behovsmelding for {år} i {fil} òg.",
            "Sjå etter at dei ikkje melder om det same. Er den eine gammal, så slett ho.",
        ),
        en=(
            "{navn} has a behovsmelding for {år} in {fil} as well.",
            "Make sure that they do not report the same. If one of them is old, delete it.",
        ),
    ),
    "BM610": Entry(
        Severity.WARNING,
        at_render=True,
        fields=("eier.organisasjonsnummer", "eiere.organisasjonsnummer"),
        nb=(
            "{nummer} heter {navn} her, og {annet} i {fil}.",
            "Se etter i Brønnøysundregistrene, og rett den som er feil.",
        ),
        nn=(
            "{nummer} heiter {navn} her, og {annet} i {fil}.",
            "Sjå etter i Brønnøysundregistra, og rett den som er feil.",
        ),
        en=(
            "{nummer} is called {navn} here, and {annet} in {fil}.",
            "Look it up in the Brønnøysund registers, and correct the one that is wrong.",
        ),
    ),
    "BM611": Entry(
        Severity.WARNING,
        at_render=True,
        fields=("eier.organisasjonsnummer", "eiere.organisasjonsnummer"),
        nb=(
            "{navn} har nummeret {nummer} her, og {annet} i {fil}.",
            "Se etter i Brønnøysundregistrene, og rett det som er feil.",
        ),
        nn=(
            "{navn} har nummeret {nummer} her, og {annet} i {fil}.",
            "Sjå etter i Brønnøysundregistra, og rett det som er feil.",
        ),
        en=(
            "{navn} has the number {nummer} here, and {annet} in {fil}.",
            "Look it up in the Brønnøysund registers, and correct the one that is wrong.",
        ),
    ),
    "BM612": Entry(
        Severity.WARNING,
        at_render=True,
        fields=("ordninger",),
        nb=(
            "{gruppe} har {sum} kroner her, men tiltakene i {fil} gir {annen} kroner.",
            "Rett den som er feil. I en oversikt telles tiltakene.",
        ),
        nn=(
            "{gruppe} har {sum} kroner her, men tiltaka i {fil} gir {annen} kroner.",
            "Rett den som er feil. I eit oversyn blir tiltaka talde.",
        ),
        en=(
            "{gruppe} has {sum} kroner here, but the tiltak in {fil} give {annen} kroner.",
            "Correct the one that is wrong. In an overview the tiltak are counted.",
        ),
    ),
    "BM613": Entry(
        Severity.WARNING,
        at_render=True,
        fields=("videreføring.tiltak.nummer", "tiltak.viderefører.nummer"),
        nb=(
            "Det er ikke noe tiltak nummer {nummer} for {år} i {fil}.",
            "Se etter hvilket nummer tiltaket har der.",
        ),
        nn=(
            "Det er ikkje noko tiltak nummer {nummer} for {år} i {fil}.",
            "Sjå etter kva nummer tiltaket har der.",
        ),
        en=(
            "There is no tiltak number {nummer} for {år} in {fil}.",
            "Look up which number the tiltak has there.",
        ),
    ),
    "BM614": Entry(
        Severity.WARNING,
        at_render=True,
        fields=("videreføring.koordinator.egen_behovsmelding",),
        nb=(
            "Koordinatoren meldes i en egen behovsmelding, men det er ingen slik for {år}.",
            "Legg den til, eller skriv beløpet her.",
        ),
        nn=(
            "Koordinatoren blir meldt i ei eiga behovsmelding, men det er inga slik for {år}.",
            "Legg ho til, eller skriv beløpet her.",
        ),
        en=(
            "The coordinator is to have a behovsmelding of its own, but there is none for {år}.",
            "Add it, or write the amount here.",
        ),
    ),
    "BM615": Entry(
        Severity.WARNING,
        nb=(
            "Her står det flere kontaktpersoner, og skjemaet har plass til én.",
            "Behold den som skal ha brevene, og skriv de andre i funksjon eller i et vedlegg.",
        ),
        nn=(
            "Her står det fleire kontaktpersonar, og skjemaet har plass til éin.",
            "Behald den som skal ha breva, og skriv dei andre i funksjon eller i eit vedlegg.",
        ),
        en=(
            "There are several contact people here, and the form has room for one.",
            (
                "Keep the one who is to get the letters, and name the others in funksjon or an "
                "enclosure."
            ),
        ),
    ),
    "BM616": Entry(
        Severity.WARNING,
        nb=(
            "Her står det også en e-postadresse, og den har sin egen plass i skjemaet.",
            "Skriv adressen i «epost», og bare resten her.",
        ),
        nn=(
            "Her står det òg ei e-postadresse, og ho har sin eigen plass i skjemaet.",
            "Skriv adressa i «epost», og berre resten her.",
        ),
        en=(
            "There is an e-mail address here too, and the form has a place of its own for it.",
            "Write the address in “epost”, and only the rest here.",
        ),
    ),
}
