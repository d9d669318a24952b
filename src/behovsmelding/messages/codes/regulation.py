"""BM5xx: what the scheme's own regulation says the money is for."""

from behovsmelding.messages import Entry, Severity

WORDS = {
    "BM501": Entry(
        Severity.WARNING,
        kinds=("lang tekst",),
        not_in=("lærerutdanning",),
        nb=(
            "«{tekst}»: tilskuddet kan ikke gå til videreutdanning for den enkelte.",
            "Se etter at tiltaket er kollektivt: for hele barnehagen eller skolen.",
        ),
        nn=(
            "«{tekst}»: tilskotet kan ikkje gå til vidareutdanning for den enkelte.",
            "Sjå etter at tiltaket er kollektivt: for heile barnehagen eller skulen.",
        ),
        en=(
            "“{tekst}”: the grant can't pay for one person's further education.",
            "Make sure that the measure is collective: for the whole kindergarten or school.",
        ),
    ),
    "BM502": Entry(
        Severity.ERROR,
        lack=True,
        kinds=("krav",),
        nb=(
            "«{felt}» er ikke besvart, {grunn} ({paragraf}).",
            "Skriv svaret. I et utkast kan det vente.",
        ),
        nn=(
            "«{felt}» er ikkje svart på, {grunn} ({paragraf}).",
            "Skriv svaret. I eit utkast kan det vente.",
        ),
        en=(
            "“{felt}” is not answered, {grunn} ({paragraf}).",
            "Write the answer. In a draft it may wait.",
        ),
    ),
    "BM503": Entry(
        Severity.ERROR,
        nb=(
            "År {år} av {av} finnes ikke.",
            "Skriv hvilket år tiltaket er i, fra 1, og hvor mange år det varer i alt.",
        ),
        nn=(
            "År {år} av {av} finst ikkje.",
            "Skriv kva år tiltaket er i, frå 1, og kor mange år det varer i alt.",
        ),
        en=(
            "There is no year {år} of {av}.",
            "Write which year the tiltak is in, from 1, and how many it lasts in all.",
        ),
    ),
    "BM504": Entry(
        Severity.ERROR,
        nb=(
            "Et beløp står uten mottaker.",
            "Skriv navnet på eieren eller partneren foran beløpet.",
        ),
        nn=(
            "Eit beløp står utan mottakar.",
            "Skriv namnet på eigaren eller partnaren framfor beløpet.",
        ),
        en=(
            "An amount has no recipient.",
            "Write the owner's or partner's name before the amount.",
        ),
    ),
    "BM505": Entry(
        Severity.ERROR,
        fields=("eiere.kontonummer", "partnere.kontonummer"),
        nb=(
            "«{tekst}» er ikke et gyldig kontonummer.",
            (
                "Skriv {forslag}: bare de elleve sifrene. || "
                "Se etter i nettbanken. Nummeret har elleve sifre."
            ),
        ),
        nn=(
            "«{tekst}» er ikkje eit gyldig kontonummer.",
            (
                "Skriv {forslag}: berre dei elleve siffera. || "
                "Sjå etter i nettbanken. Nummeret har elleve siffer."
            ),
        ),
        en=(
            "“{tekst}” is not a valid kontonummer.",
            (
                "Write {forslag}: the eleven digits alone. || "
                "Look it up in your bank. It has eleven digits."
            ),
        ),
    ),
    "BM506": Entry(
        Severity.ERROR,
        nb=(
            "«{navn}» ser ut som en fylkeskommune, og det kan ikke en eier være (§ 3).",
            "Ta eieren ut. Fylkeskommuner har en egen forskrift, FOR-2026-01-12-25.",
        ),
        nn=(
            "«{navn}» ser ut som ein fylkeskommune, og det kan ikkje ein eigar vere (§ 3).",
            "Ta eigaren ut. Fylkeskommunar har ei eiga forskrift, FOR-2026-01-12-25.",
        ),
        en=(
            "“{navn}” looks like a fylkeskommune, which an owner can't be (§ 3).",
            "Remove the owner. Fylkeskommuner have a regulation of their own, FOR-2026-01-12-25.",
        ),
    ),
    "BM507": Entry(
        Severity.WARNING,
        nb=(
            "Ingen av partnerne er universitet eller høyskole, som er hovedmodellen (§ 1).",
            "Er samarbeidet planlagt slik, kan det stå. Si hvorfor i planen.",
        ),
        nn=(
            "Ingen av partnarane er universitet eller høgskule, som er hovudmodellen (§ 1).",
            "Er samarbeidet planlagt slik, kan det stå. Sei kvifor i planen.",
        ),
        en=(
            "None of the partners is a university or university college, the main model (§ 1).",
            "If that is how you plan to work, leave it and say why in the plan.",
        ),
    ),
    "BM508": Entry(
        Severity.WARNING,
        lack=True,
        nb=(
            "«{felt}» er ikke besvart. Samarbeidsforums plan har prioriterte temaer (§ 9).",
            "Skriv ett eller flere av temaene i samarbeidsforums langsiktige plan.",
        ),
        nn=(
            "«{felt}» er ikkje svart på. Planen til samarbeidsforum har prioriterte tema (§ 9).",
            "Skriv eitt eller fleire av temaa i den langsiktige planen til samarbeidsforum.",
        ),
        en=(
            "“{felt}” is not answered. Samarbeidsforum's plan has prioritised themes (§ 9).",
            "Write one or more of the themes in samarbeidsforum's long-term plan.",
        ),
    ),
    "BM509": Entry(
        Severity.WARNING,
        lack=True,
        fields=(
            "eiere.organisasjonsnummer",
            "eiere.kontonummer",
            "partnere.organisasjonsnummer",
            "partnere.kontonummer",
        ),
        nb=(
            "«{felt}» mangler for {hvem}, som skal ha tilskudd (§ 13).",
            (
                "Er det {kjent}? || "
                "Skriv nummeret. Statsforvalteren trenger det til tilskuddsbrevet."
            ),
        ),
        nn=(
            "«{felt}» manglar for {hvem}, som skal ha tilskot (§ 13).",
            ("Er det {kjent}? || Skriv nummeret. Statsforvaltaren treng det til tilskotsbrevet."),
        ),
        en=(
            "“{felt}” is missing for {hvem}, who is to get a grant (§ 13).",
            ("Is it {kjent}? || Write the number. Statsforvalteren needs it for the grant letter."),
        ),
    ),
    "BM510": Entry(
        Severity.ERROR,
        nb=(
            "«{felt}» er {beløp} kroner, men tiltaket får bare {totalt} kroner i alt.",
            "Rett ett av beløpene. Koordinatoren er en del av tilskuddet til tiltaket (§ 11).",
        ),
        nn=(
            "«{felt}» er {beløp} kroner, men tiltaket får berre {totalt} kroner i alt.",
            "Rett eitt av beløpa. Koordinatoren er ein del av tilskotet til tiltaket (§ 11).",
        ),
        en=(
            "“{felt}” is {beløp} kroner, but the tiltak gets only {totalt} kroner in all.",
            "Correct one of the amounts. The coordinator is a part of what the tiltak gets (§ 11).",
        ),
    ),
    "BM511": Entry(
        Severity.ERROR,
        lack=True,
        nb=(
            "«{felt}» er ikke besvart. Bare en begrenset del kan gå til koordinator (§ 11).",
            "Skriv hvorfor det er behov for koordinator, eller ta beløpet ut.",
        ),
        nn=(
            "«{felt}» er ikkje svart på. Berre ein avgrensa del kan gå til koordinator (§ 11).",
            "Skriv kvifor det er behov for koordinator, eller ta beløpet ut.",
        ),
        en=(
            "“{felt}” is not answered. Only a limited part may go to a coordinator (§ 11).",
            "Write why a coordinator is needed, or remove the amount.",
        ),
    ),
    "BM512": Entry(
        Severity.ERROR,
        at_key=True,
        nb=(
            "«{navn}» skal ha tilskudd, men er verken eier eller partner.",
            "Mente du {nærmest}?",
        ),
        nn=(
            "«{navn}» skal ha tilskot, men er verken eigar eller partnar.",
            "Meinte du {nærmest}?",
        ),
        en=(
            "“{navn}” is to receive a grant, but is neither owner nor partner.",
            "Did you mean {nærmest}?",
        ),
    ),
    "BM513": Entry(
        Severity.ERROR,
        at_key=True,
        nb=(
            "«{navn}» skal ha tilskudd, men er verken eier eller partner.",
            (
                "Skriv hver mottaker på sin linje, med sitt beløp: {deler}. || "
                "«{samlet}» er flere navn. Skriv dem hver for seg, hver med sin strek. || "
                "Skriv ett av navnene: {kjente}. Eller legg til mottakeren under eiere eller "
                "partnere."
            ),
        ),
        nn=(
            "«{navn}» skal ha tilskot, men er verken eigar eller partnar.",
            (
                "Skriv kvar mottakar på si linje, med sitt beløp: {deler}. || "
                "«{samlet}» er fleire namn. Skriv dei kvar for seg, kvar med sin strek. || "
                "Skriv eitt av namna: {kjente}. Eller legg til mottakaren under eiere eller "
                "partnere."
            ),
        ),
        en=(
            "“{navn}” is to receive a grant, but is neither owner nor partner.",
            (
                "Write each recipient on a line of its own, with its amount: {deler}. || "
                "“{samlet}” is several names. Write each of them with a dash of its own. || "
                "Write one of the names: {kjente}. Or add the recipient to eiere or partnere."
            ),
        ),
    ),
    "BM514": Entry(
        Severity.ERROR,
        same_name=True,
        fields=("eiere.navn", "partnere.navn"),
        nb=(
            "Flere heter «{navn}», så det er uklart hvem et beløp er til.",
            "Gi hver eier og partner et eget navn, eller ta bort den som står to ganger.",
        ),
        nn=(
            "Fleire heiter «{navn}», så det er uklart kven eit beløp er til.",
            "Gi kvar eigar og partnar eit eige namn, eller ta bort den som står to gonger.",
        ),
        en=(
            "Several are called “{navn}”, so it is unclear who gets an amount.",
            "Give each owner and partner its own name, or remove the one that is listed twice.",
        ),
    ),
    "BM515": Entry(
        Severity.ERROR,
        nb=(
            "Anslaget for {år} er for et år etter tiltakets siste, {siste}.",
            "Ta anslaget ut, eller rett hvor mange år tiltaket varer.",
        ),
        nn=(
            "Overslaget for {år} er for eit år etter det siste året til tiltaket, {siste}.",
            "Ta overslaget ut, eller rett kor mange år tiltaket varer.",
        ),
        en=(
            "The estimate for {år} is for a year after the tiltak's last, {siste}.",
            "Remove the estimate, or correct how many years the tiltak lasts.",
        ),
    ),
    "BM516": Entry(
        Severity.WARNING,
        lack=True,
        nb=(
            "«{felt}» mangler for {år}.",
            "Skriv hva tiltaket trolig trenger hvert år. Anslaget binder ikke.",
        ),
        nn=(
            "«{felt}» manglar for {år}.",
            "Skriv kva tiltaket truleg treng kvart år. Overslaget bind ikkje.",
        ),
        en=(
            "“{felt}” is missing for {år}.",
            "Write what the tiltak will probably need each year. An estimate is not binding.",
        ),
    ),
    "BM517": Entry(
        Severity.ERROR,
        at_key=True,
        nb=(
            (
                "«{herav}» er ingen mottaker, men en del av det en mottaker får. || "
                "«{om}» er ingen mottaker, men noe som sies om beløpet til en. || "
                "«{navn}» er ingen mottaker. Summene regnes ut av seg selv."
            ),
            (
                "Slett «{herav}» her, og skriv beløpet som «beløp» under «koordinator». || "
                "Skriv det sammen med beløpet, bak navnet: {rad}. || "
                "Slett «{navn}» og beløpet bak."
            ),
        ),
        nn=(
            (
                "«{herav}» er ingen mottakar, men ein del av det ein mottakar får. || "
                "«{om}» er ingen mottakar, men noko som blir sagt om beløpet til ein. || "
                "«{navn}» er ingen mottakar. Summane blir rekna ut av seg sjølve."
            ),
            (
                "Slett «{herav}» her, og skriv beløpet som «beløp» under «koordinator». || "
                "Skriv det saman med beløpet, bak namnet: {rad}. || "
                "Slett «{navn}» og beløpet bak."
            ),
        ),
        en=(
            (
                "“{herav}” is not a recipient, but a part of what a recipient gets. || "
                "“{om}” is not a recipient, but something said of the amount of one. || "
                "“{navn}” is not a recipient. The sums are worked out for you."
            ),
            (
                "Delete “{herav}” here, and write the amount as “beløp” under “koordinator”. || "
                "Write it together with the amount, after the name: {rad}. || "
                "Delete “{navn}” and the amount after it."
            ),
        ),
    ),
    "BM518": Entry(
        Severity.WARNING,
        fields=("statsforvalter",),
        nb=(
            "«{navn}» er ikke en statsforvalter vi kjenner, så fristen er ukjent (§ 14).",
            "Mente du {nærmest}? || Skriv en av disse: {kjente}.",
        ),
        nn=(
            "«{navn}» er ikkje ein statsforvaltar vi kjenner, så fristen er ukjend (§ 14).",
            "Meinte du {nærmest}? || Skriv ein av desse: {kjente}.",
        ),
        en=(
            "“{navn}” is not a statsforvalter we know, so the deadline is unknown (§ 14).",
            "Did you mean {nærmest}? || Write one of these: {kjente}.",
        ),
    ),
    "BM519": Entry(
        Severity.WARNING,
        nb=(
            "«{tekst}» er ikke skjemaet for et tidligere år.",
            "Skriv året tiltaket sto i, for eksempel {år}.",
        ),
        nn=(
            "«{tekst}» er ikkje skjemaet for eit tidlegare år.",
            "Skriv året tiltaket stod i, til dømes {år}.",
        ),
        en=(
            "“{tekst}” is not the form of an earlier year.",
            "Write the year whose form the tiltak was in, such as {år}.",
        ),
    ),
    "BM520": Entry(
        Severity.ERROR,
        fields=("eiere.navn", "partnere.navn"),
        nb=("«{navn}» er skrevet på en annen måte der beløpene står.", "Mente du {nærmest}?"),
        nn=("«{navn}» er skrive på ein annan måte der beløpa står.", "Meinte du {nærmest}?"),
        en=("“{navn}” is spelt otherwise where the amounts are.", "Did you mean {nærmest}?"),
    ),
}
