"""BM12x and BM13x: slips of the pen, and what YAML makes of them."""

from behovsmelding.messages import Entry, Severity

WORDS = {
    "BM120": Entry(
        Severity.ERROR,
        nb=("Her står et tabulatortegn.", "Rykk inn med mellomrom, to for hvert nivå."),
        nn=("Her står eit tabulatorteikn.", "Rykk inn med mellomrom, to for kvart nivå."),
        en=("There is a tab here.", "Indent with spaces, two for each level."),
    ),
    "BM121": Entry(
        Severity.ERROR,
        nb=(
            "Et kolon inni et svar må stå i anførselstegn: «{tekst}».",
            'Sett hele svaret i anførselstegn, for eksempel "Fagfornyelsen: Øke kompetansen".',
        ),
        nn=(
            "Eit kolon inni eit svar må stå i hermeteikn: «{tekst}».",
            'Set heile svaret i hermeteikn, til dømes "Fagfornyinga: Auke kompetansen".',
        ),
        en=(
            "An answer with a colon in it must be in quotes: “{tekst}”.",
            'Put the whole answer in quotes, for example "Fagfornyelsen: Øke kompetansen".',
        ),
    ),
    "BM122": Entry(
        Severity.ERROR,
        nb=(
            "Det mangler et mellomrom etter kolonet.",
            "Skriv et mellomrom mellom kolonet og svaret: {nøkkel}: {tekst}.",
        ),
        nn=(
            "Det manglar eit mellomrom etter kolonet.",
            "Skriv eit mellomrom mellom kolonet og svaret: {nøkkel}: {tekst}.",
        ),
        en=(
            "A space is missing after the colon.",
            "Write a space between the colon and the answer: {nøkkel}: {tekst}.",
        ),
    ),
    "BM123": Entry(
        Severity.ERROR,
        nb=(
            "Tegnet {tegn} har en egen betydning når et svar begynner med det.",
            "Sett hele svaret i anførselstegn.",
        ),
        nn=(
            "Teiknet {tegn} har ei eiga tyding når eit svar byrjar med det.",
            "Set heile svaret i hermeteikn.",
        ),
        en=(
            "The character {tegn} has a meaning of its own when an answer begins with it.",
            "Put the whole answer in quotes.",
        ),
    ),
    "BM124": Entry(
        Severity.ERROR,
        nb=(
            (
                "Anførselstegnene står rundt både navnet og svaret: «{linje}». || "
                "Anførselstegnet {tegn} blir ikke avsluttet der svaret slutter."
            ),
            (
                "Skriv «{linje}» uten anførselstegn. || Skriv {svar} uten {tegn} foran. || "
                "Sett {tegn} også bak svaret."
            ),
        ),
        nn=(
            (
                "Hermeteikna står rundt både namnet og svaret: «{linje}». || "
                "Hermeteiknet {tegn} blir ikkje avslutta der svaret sluttar."
            ),
            (
                "Skriv «{linje}» utan hermeteikn. || Skriv {svar} utan {tegn} framfor. || "
                "Set {tegn} bak svaret òg."
            ),
        ),
        en=(
            (
                "The quotes are around both the name and the answer: “{linje}”. || "
                "The quote {tegn} is not closed where the answer ends."
            ),
            (
                "Write “{linje}” without quotes. || Write {svar} without {tegn} before it. || "
                "Put {tegn} after the answer too."
            ),
        ),
    ),
    "BM125": Entry(
        Severity.ERROR,
        nb=(
            "Svaret fortsetter etter det siste anførselstegnet: {tekst}",
            "Sett hele svaret i anførselstegn av den typen det ikke inneholder selv.",
        ),
        nn=(
            "Svaret held fram etter det siste hermeteiknet: {tekst}",
            "Set heile svaret i hermeteikn av den typen det ikkje inneheld sjølv.",
        ),
        en=(
            "The answer continues after its closing quote: {tekst}",
            "Put the whole answer in the kind of quotes that it does not contain.",
        ),
    ),
    "BM126": Entry(
        Severity.ERROR,
        nb=(
            (
                "Det er en strek for mye foran «{nøkkel}», som hører til svarene over. || "
                "Innrykket på denne linjen passer ikke med linjene over."
            ),
            (
                "Bytt streken foran «{nøkkel}» med et mellomrom. Begynner en ny del her, skriver "
                "du navnet først. || "
                "La linjer som hører sammen, begynne like langt inn, to mellomrom for hvert nivå."
            ),
        ),
        nn=(
            (
                "Det er ein strek for mykje framfor «{nøkkel}», som høyrer til svara over. || "
                "Innrykket på denne linja passar ikkje med linjene over."
            ),
            (
                "Byt streken framfor «{nøkkel}» med eit mellomrom. Byrjar ein ny del her, skriv "
                "du namnet først. || "
                "La linjer som høyrer saman, byrje like langt inne, to mellomrom for kvart nivå."
            ),
        ),
        en=(
            (
                "There is a dash too many before “{nøkkel}”, which belongs to the answers above. "
                "|| The indentation of this line does not fit the lines above it."
            ),
            (
                "Replace the dash before “{nøkkel}” with a space. If a new part begins here, write "
                "its name first. || "
                "Let lines that belong together begin in the same column, two spaces for each "
                "level."
            ),
        ),
    ),
    "BM127": Entry(
        Severity.ERROR,
        nb=(
            "Noe mangler inni parentesen {tegn}: et komma, eller tegnet som avslutter den.",
            (
                "Skriv komma mellom svarene, og avslutt {{ med }} og [ med ]. "
                "Svar med kolon, komma eller parenteser må stå i anførselstegn."
            ),
        ),
        nn=(
            "Noko manglar inni parentesen {tegn}: eit komma, eller teiknet som avsluttar han.",
            (
                "Skriv komma mellom svara, og avslutt {{ med }} og [ med ]. "
                "Svar med kolon, komma eller parentesar må stå i hermeteikn."
            ),
        ),
        en=(
            "Something is missing inside the bracket {tegn}: a comma, or the sign that closes it.",
            (
                "Write a comma between the answers, and close {{ with }} and [ with ]. "
                "Answers with a colon, comma or bracket must be in quotes."
            ),
        ),
    ),
    "BM128": Entry(
        Severity.ERROR,
        nb=(
            "«{tekst}» er ikke et svar.",
            "Skriv {ingenting} for ingenting. || La det stå tomt.",
        ),
        nn=(
            "«{tekst}» er ikkje eit svar.",
            "Skriv {ingenting} for ingenting. || La det stå tomt.",
        ),
        en=("“{tekst}” is not an answer.", "Write {ingenting} for nothing. || Leave it empty."),
    ),
    "BM129": Entry(
        Severity.ERROR,
        nb=(
            "En skråstrek bakover inni doble anførselstegn har en egen betydning.",
            r"Bruk enkle anførselstegn, for eksempel 'C:\behovsmelding'.",
        ),
        nn=(
            "Ein skråstrek bakover inni doble hermeteikn har ei eiga tyding.",
            r"Bruk enkle hermeteikn, til dømes 'C:\behovsmelding'.",
        ),
        en=(
            "A backslash inside double quotes has a meaning of its own.",
            r"Use single quotes, for example 'C:\behovsmelding'.",
        ),
    ),
    "BM130": Entry(
        Severity.ERROR,
        nb=(
            "Inni {{ }} skiller komma svarene, så «{tekst}» blir delt.",
            'Sett svaret i anførselstegn: "{tekst}". Et beløp kan skrives uten ,-',
        ),
        nn=(
            "Inni {{ }} skil komma svara, så «{tekst}» blir delt.",
            'Set svaret i hermeteikn: "{tekst}". Eit beløp kan skrivast utan ,-',
        ),
        en=(
            "Inside {{ }} a comma separates the answers, so “{tekst}” is cut in two.",
            'Put the answer in quotes: "{tekst}". An amount needs no ,-',
        ),
    ),
    "BM131": Entry(
        Severity.ERROR,
        nb=(
            "Det er ikke sagt hva denne linjen hører til: «{tekst}».",
            (
                "Skriv «{over}:» på en egen linje over. || "
                "Rykk den inn under svaret den hører til, eller skriv hva den gjelder, og kolon."
            ),
        ),
        nn=(
            "Det er ikkje sagt kva denne linja høyrer til: «{tekst}».",
            (
                "Skriv «{over}:» på ei eiga linje over. || "
                "Rykk ho inn under svaret ho høyrer til, eller skriv kva ho gjeld, med kolon etter."
            ),
        ),
        en=(
            "It is not clear what this line belongs to: “{tekst}”.",
            (
                "Write “{over}:” on a line of its own above it. || "
                "Indent it below the answer it belongs to, or write what it is about, with a colon."
            ),
        ),
    ),
    "BM132": Entry(
        Severity.WARNING,
        kinds=("én linje", "lang tekst"),
        nb=(
            "Det som står fra # og ut linjen, blir ikke med i svaret: «{tekst}».",
            (
                "Sett svaret i anførselstegn om det skal være med. "
                "Skal det være en kommentar, skriv to mellomrom foran # og ett etter."
            ),
        ),
        nn=(
            "Det som står frå # og ut linja, blir ikkje med i svaret: «{tekst}».",
            (
                "Set svaret i hermeteikn om det skal vere med. "
                "Skal det vere ein kommentar, skriv to mellomrom framfor # og eitt etter."
            ),
        ),
        en=(
            "What comes after # is not part of the answer: “{tekst}”.",
            (
                "Put the answer in quotes if it should be. "
                "If it is a comment, write two spaces before # and one after."
            ),
        ),
    ),
    "BM133": Entry(
        Severity.ERROR,
        nb=(
            "Tegnet # avslutter svaret, så det som følger, kan ikke leses: «{tekst}».",
            (
                "Sett hele svaret i anførselstegn om # hører med. "
                "Er det en kommentar, flytt den til en egen linje."
            ),
        ),
        nn=(
            "Teiknet # avsluttar svaret, så det som følgjer, kan ikkje lesast: «{tekst}».",
            (
                "Set heile svaret i hermeteikn om # høyrer med. "
                "Er det ein kommentar, flytt han til ei eiga linje."
            ),
        ),
        en=(
            "The character # ends the answer, so what follows can't be read: “{tekst}”.",
            (
                "Put the whole answer in quotes if # belongs to it. "
                "If it is a comment, move it to a line of its own."
            ),
        ),
    ),
    "BM134": Entry(
        Severity.ERROR,
        nb=(
            "Her står et hardt mellomrom, som er limt inn fra et annet program.",
            "Slett det, og skriv et vanlig mellomrom.",
        ),
        nn=(
            "Her står eit hardt mellomrom, som er limt inn frå eit anna program.",
            "Slett det, og skriv eit vanleg mellomrom.",
        ),
        en=(
            "There is a no-break space here, pasted from another program.",
            "Delete it, and type an ordinary space.",
        ),
    ),
    "BM135": Entry(
        Severity.ERROR,
        nb=(
            "Det mangler et mellomrom etter streken.",
            (
                "Skriv et mellomrom etter streken: - {nøkkel}: {tekst}. || "
                "Skriv et mellomrom etter streken: - {nøkkel}:"
            ),
        ),
        nn=(
            "Det manglar eit mellomrom etter streken.",
            (
                "Skriv eit mellomrom etter streken: - {nøkkel}: {tekst}. || "
                "Skriv eit mellomrom etter streken: - {nøkkel}:"
            ),
        ),
        en=(
            "A space is missing after the dash.",
            (
                "Write a space after the dash: - {nøkkel}: {tekst}. || "
                "Write a space after the dash: - {nøkkel}:"
            ),
        ),
    ),
    "BM136": Entry(
        Severity.ERROR,
        nb=(
            "Her skal det stå kolon, ikke {tegn}",
            (
                "Skriv kolon og et mellomrom: {nøkkel}: {tekst}. || "
                "Skriv kolon etter navnet: {nøkkel}:"
            ),
        ),
        nn=(
            "Her skal det stå kolon, ikkje {tegn}",
            (
                "Skriv kolon og eit mellomrom: {nøkkel}: {tekst}. || "
                "Skriv kolon etter namnet: {nøkkel}:"
            ),
        ),
        en=(
            "A colon belongs here, not {tegn}",
            (
                "Write a colon and a space: {nøkkel}: {tekst}. || "
                "Write a colon after the name: {nøkkel}:"
            ),
        ),
    ),
    "BM137": Entry(
        Severity.ERROR,
        nb=(
            "Svaret står både her og på linjene under: «{tekst}».",
            (
                "Behold svaret på ett av stedene. "
                "Er linjen under et eget svar, lar du den begynne like langt inn som denne."
            ),
        ),
        nn=(
            "Svaret står både her og på linjene under: «{tekst}».",
            (
                "Behald svaret på éin av stadene. "
                "Er linja under eit eige svar, lèt du ho byrje like langt inne som denne."
            ),
        ),
        en=(
            "The answer is both here and on the lines below: “{tekst}”.",
            (
                "Keep the answer in one of the places. "
                "If the line below is an answer of its own, let it begin in the column of this one."
            ),
        ),
    ),
    "BM138": Entry(
        Severity.ERROR,
        nb=(
            (
                "Svaret går over flere linjer, og de begynner med {tegn}. || "
                "Svaret går over flere linjer, og i en av dem står det et kolon."
            ),
            "Sett | etter det første kolonet, og skriv hele svaret på linjene under, rykket inn.",
        ),
        nn=(
            (
                "Svaret går over fleire linjer, og dei byrjar med {tegn}. || "
                "Svaret går over fleire linjer, og i ei av dei står det eit kolon."
            ),
            "Set | etter det første kolonet, og skriv heile svaret på linjene under, rykt inn.",
        ),
        en=(
            (
                "The answer has several lines, and they begin with {tegn}. || "
                "The answer has several lines, and one of them contains a colon."
            ),
            (
                "Put | after the first colon, "
                "and write the whole answer on the lines below, indented."
            ),
        ),
    ),
    "BM139": Entry(
        Severity.ERROR,
        nb=(
            "«{nøkkel}» er en kommentar, men det som hører til under, er det ikke.",
            "Ta bort # foran «{nøkkel}».",
        ),
        nn=(
            "«{nøkkel}» er ein kommentar, men det som høyrer til under, er det ikkje.",
            "Ta bort # framfor «{nøkkel}».",
        ),
        en=(
            "“{nøkkel}” is a comment, but what belongs below it is not.",
            "Delete the # before “{nøkkel}”.",
        ),
    ),
}
