"""BM4xx: the answers that the form asks for."""

from behovsmelding.messages import Entry, Phrase, Severity

_FIRST = Phrase(nb="her står det første", nn="her står det første", en="the first is here")

WORDS = {
    "BM401": Entry(
        Severity.ERROR,
        lack=True,
        kinds=("påkrevd",),
        nb=("«{felt}» er ikke besvart.", "Skriv svaret. I et utkast kan det vente."),
        nn=("«{felt}» er ikkje svart på.", "Skriv svaret. I eit utkast kan det vente."),
        en=("“{felt}” is not answered.", "Write the answer. In a draft it may wait."),
    ),
    "BM402": Entry(
        Severity.WARNING,
        nb=(
            "«{felt}» er ikke valgt, så dette behandles som et utkast.",
            "Skriv status: utkast mens du skriver, og status: innsendt når alt er klart.",
        ),
        nn=(
            "«{felt}» er ikkje vald, så dette blir behandla som eit utkast.",
            "Skriv status: utkast medan du skriv, og status: innsendt når alt er klart.",
        ),
        en=(
            "“{felt}” is not chosen, so this counts as a draft.",
            "Write status: utkast while you work, and status: innsendt when all is ready.",
        ),
    ),
    "BM403": Entry(
        Severity.ERROR,
        lack=True,
        nb=(
            "Behovsmeldingen melder ikke noe behov ennå.",
            "Fyll ut minst ett tiltak, en videreføring eller en sum for en ordning.",
        ),
        nn=(
            "Behovsmeldinga melder ikkje noko behov enno.",
            "Fyll ut minst eitt tiltak, ei vidareføring eller ein sum for ei ordning.",
        ),
        en=(
            "The behovsmelding reports no need yet.",
            "Fill in a tiltak, a videreføring, or a sum for an ordning.",
        ),
    ),
    "BM404": Entry(
        Severity.WARNING,
        kinds=("én linje", "lang tekst"),
        nb=(
            "Ledeteksten «{ledetekst}» står igjen i svaret.",
            "Skriv svaret i stedet, eller la det stå tomt.",
        ),
        nn=(
            "Leieteksten «{ledetekst}» står att i svaret.",
            "Skriv svaret i staden, eller la det stå tomt.",
        ),
        en=(
            "The form's prompt “{ledetekst}” is still in the answer.",
            "Write the answer instead, or leave the field empty.",
        ),
    ),
    "BM405": Entry(
        Severity.WARNING,
        kinds=("én linje", "lang tekst"),
        nb=("«{tekst}» ser ut som et navn som ikke er fylt inn.", "Skriv navnet det gjelder."),
        nn=("«{tekst}» ser ut som eit namn som ikkje er fylt inn.", "Skriv namnet det gjeld."),
        en=(
            "“{tekst}” looks like a name that was never filled in.",
            "Write the actual name.",
        ),
    ),
    "BM406": Entry(
        Severity.ERROR,
        kinds=("periode",),
        fields=("tiltak.flerårig.anslag",),
        nb=("«{felt}» kan ikke være {periode} i skjemaet for {år}.", "Velg blant: {perioder}."),
        nn=("«{felt}» kan ikkje vere {periode} i skjemaet for {år}.", "Vel mellom: {perioder}."),
        en=("“{felt}” can't be {periode} in the form for {år}.", "Choose among: {perioder}."),
    ),
    "BM407": Entry(
        Severity.ERROR,
        lack=True,
        nb=(
            "«{felt}» er ikke besvart, men det er svart ja på behov for midler til koordinator.",
            "Skriv hvorfor det er behov for koordinator, eller skriv behov: nei.",
        ),
        nn=(
            "«{felt}» er ikkje svart på, men det er svart ja på behov for midlar til koordinator.",
            "Skriv kvifor det er behov for koordinator, eller skriv behov: nei.",
        ),
        en=(
            "“{felt}” is not answered, but money for a coordinator is asked for.",
            "Write why a coordinator is needed, or write behov: nei.",
        ),
    ),
    "BM408": Entry(
        Severity.ERROR,
        lack=True,
        nb=(
            "«{felt}»: {ordning} er krysset av, men har verken beløp eller tiltak.",
            "Fyll ut beløp eller tiltak for ordningen, eller fjern krysset.",
        ),
        nn=(
            "«{felt}»: {ordning} er kryssa av, men har verken beløp eller tiltak.",
            "Fyll ut beløp eller tiltak for ordninga, eller fjern krysset.",
        ),
        en=(
            "“{felt}”: {ordning} is ticked, but has neither amounts nor tiltak.",
            "Fill in its amounts or tiltak, or remove the tick.",
        ),
    ),
    "BM409": Entry(
        Severity.ERROR,
        related=Phrase(nb="ordningens beløp", nn="beløpa i ordninga", en="its amounts"),
        nb=(
            "«{felt}»: {ordning} er ikke krysset av, men har beløp eller tiltak.",
            "Legg til ordningen i gjelder, eller fjern gjelder: da settes kryssene av seg selv.",
        ),
        nn=(
            "«{felt}»: {ordning} er ikkje kryssa av, men har beløp eller tiltak.",
            "Legg til ordninga i gjelder, eller fjern gjelder: då kjem kryssa av seg sjølve.",
        ),
        en=(
            "“{felt}”: {ordning} is not ticked, but has amounts or tiltak.",
            "Add it to gjelder, or remove gjelder: the boxes are then ticked by themselves.",
        ),
    ),
    "BM410": Entry(
        Severity.ERROR,
        nb=("«{felt}» er besvart med nei, men det er beløp for {ordninger}.", "Svar ja."),
        nn=(
            "Det er svart nei på «{felt}», men det er beløp for {ordninger}.",
            "Svar ja.",
        ),
        en=("“{felt}” is answered no, but there are amounts for {ordninger}.", "Answer ja: yes."),
    ),
    "BM411": Entry(
        Severity.ERROR,
        nb=(
            "Videreføringen av {ordning} har ikke noe tiltak nummer {nummer}.",
            "Rett nummeret, eller legg til tiltaket under videreføring i samme ordning.",
        ),
        nn=(
            "Vidareføringa av {ordning} har ikkje noko tiltak nummer {nummer}.",
            "Rett nummeret, eller legg til tiltaket under vidareføring i same ordning.",
        ),
        en=(
            "The videreføring of {ordning} has no tiltak number {nummer}.",
            "Correct the number, or add the tiltak to the videreføring of the same ordning.",
        ),
    ),
    "BM412": Entry(
        Severity.ERROR,
        related=_FIRST,
        nb=(
            "To tiltak viderefører det samme, nummer {nummer} i {ordning}.",
            "La bare ett tiltak vise til nummeret, eller slå de to sammen.",
        ),
        nn=(
            "To tiltak vidarefører det same, nummer {nummer} i {ordning}.",
            "La berre eitt tiltak vise til nummeret, eller slå dei to saman.",
        ),
        en=(
            "Two tiltak continue the same one, number {nummer} in {ordning}.",
            "Give the number in only one of them, or merge them.",
        ),
    ),
    "BM413": Entry(
        Severity.ERROR,
        related=_FIRST,
        nb=(
            "{ordning} har mer enn én videreføring.",
            "Flytt tiltakene til den første, slik at hver ordning har én.",
        ),
        nn=(
            "{ordning} har meir enn éi vidareføring.",
            "Flytt tiltaka til den første, slik at kvar ordning har éi.",
        ),
        en=(
            "{ordning} has more than one videreføring.",
            "Move the tiltak to the first, so that each ordning has one.",
        ),
    ),
    "BM414": Entry(
        Severity.ERROR,
        related=_FIRST,
        nb=(
            "«{felt}» {nummer} er brukt mer enn én gang.",
            "Gi hvert tiltak nummeret det hadde i fjor.",
        ),
        nn=(
            "«{felt}» {nummer} er brukt meir enn éin gong.",
            "Gi kvart tiltak nummeret det hadde i fjor.",
        ),
        en=(
            "“{felt}” {nummer} is used more than once.",
            "Give each tiltak the number it had last year.",
        ),
    ),
    "BM415": Entry(
        Severity.WARNING,
        nb=(
            "{ordning} har en sum, men ingen tiltak i denne behovsmeldingen.",
            "Se etter at tiltakene er meldt i en annen behovsmelding, eller fyll dem ut her.",
        ),
        nn=(
            "{ordning} har ein sum, men ingen tiltak i denne behovsmeldinga.",
            "Sjå etter at tiltaka er melde i ei anna behovsmelding, eller fyll dei ut her.",
        ),
        en=(
            "{ordning} has a sum, but no tiltak in this behovsmelding.",
            "Make sure that its tiltak are in another behovsmelding, or fill them in here.",
        ),
    ),
    "BM416": Entry(
        Severity.WARNING,
        nb=(
            "Dette tiltaket og videreføringen av {ordning} telles hver for seg.",
            "Er det ett av dem som videreføres? Skriv da viderefører: og nummeret på det.",
        ),
        nn=(
            "Dette tiltaket og vidareføringa av {ordning} blir talde kvar for seg.",
            "Er det eitt av dei som blir vidareførte? Skriv då viderefører: og nummeret på det.",
        ),
        en=(
            "This tiltak and the videreføring of {ordning} are counted separately.",
            "Is it one of those continued? Then write viderefører: and its number.",
        ),
    ),
    "BM417": Entry(
        Severity.WARNING,
        kinds=("lang tekst",),
        nb=(
            "«{tekst}» blir ikke en lenke, men skrives slik det står.",
            "Skriv hele adressen i parentesen, uten mellomrom og med https:// først.",
        ),
        nn=(
            "«{tekst}» blir ikkje ei lenkje, men blir skrive slik det står.",
            "Skriv heile adressa i parentesen, utan mellomrom og med https:// først.",
        ),
        en=(
            "“{tekst}” does not become a link, and is printed as it is.",
            "Write the whole address in the parentheses, without spaces and with https:// first.",
        ),
    ),
    "BM418": Entry(
        Severity.WARNING,
        kinds=("lenke",),
        nb=(
            "«{tekst}» er ikke en hel nettadresse.",
            "Skriv adressen slik den står i nettleseren, med https:// først.",
        ),
        nn=(
            "«{tekst}» er ikkje ei heil nettadresse.",
            "Skriv adressa slik ho står i nettlesaren, med https:// først.",
        ),
        en=(
            "“{tekst}” is not a whole web address.",
            "Copy the address from the browser, with https:// first.",
        ),
    ),
    "BM420": Entry(
        Severity.ERROR,
        nb=(
            "Skjemaet {skjema} spør ikke om «{id}», så svaret har ingen plass.",
            "Fjern svaret, eller velg skjemaet som spør om det.",
        ),
        nn=(
            "Skjemaet {skjema} spør ikkje om «{id}», så svaret har ingen plass.",
            "Ta bort svaret, eller vel skjemaet som spør om det.",
        ),
        en=(
            "The form {skjema} does not ask for “{id}”, so there is nowhere to put the answer.",
            "Remove the answer, or choose the form that asks for it.",
        ),
    ),
    "BM421": Entry(
        Severity.WARNING,
        nb=(
            "«{tekst}» ligger på en datamaskin, så andre får ikke åpnet det.",
            (
                "Legg dokumentet på nettet og skriv adressen, eller slett lenken og send det som "
                "vedlegg."
            ),
        ),
        nn=(
            "«{tekst}» ligg på ei datamaskin, så andre får ikkje opna det.",
            (
                "Legg dokumentet på nettet og skriv adressa, eller slett lenkja og send det som "
                "vedlegg."
            ),
        ),
        en=(
            "“{tekst}” is on a computer, so others can't open it.",
            (
                "Put the document on the web and write its address, or delete the link and "
                "enclose it."
            ),
        ),
    ),
}
