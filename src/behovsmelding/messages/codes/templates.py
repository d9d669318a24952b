"""BM8xx: Word templates."""

from behovsmelding.messages import Entry, Severity
from behovsmelding.messages.codes.belonging import WORDS as BELONGING
from behovsmelding.messages.codes.packages import WORDS as PACKAGES
from behovsmelding.messages.codes.room import WORDS as ROOM

OTHERS = PACKAGES | ROOM | BELONGING

WORDS = {
    "BM801": Entry(
        Severity.ERROR,
        nb=("Malen bruker navnet «{navn}», som skjemaet ikke har.", "Rett navnet i malen."),
        nn=("Malen bruker namnet «{navn}», som skjemaet ikkje har.", "Rett namnet i malen."),
        en=(
            "The template uses the name “{navn}”, which the form does not have.",
            "Correct it.",
        ),
    ),
    "BM802": Entry(
        Severity.ERROR,
        nb=(
            "Merket «{tagg}» på en innholdskontroll kan ikke leses.",
            "Skriv navn med punktum mellom, for eksempel eier.navn eller gjelder=regional.",
        ),
        nn=(
            "Merket «{tagg}» på ein innhaldskontroll kan ikkje lesast.",
            "Skriv namn med punktum mellom, til dømes eier.navn eller gjelder=regional.",
        ),
        en=(
            "The tag “{tagg}” of a content control can't be read.",
            "Write names with full stops between, such as eier.navn or gjelder=regional.",
        ),
    ),
    "BM803": Entry(
        Severity.ERROR,
        nb=(
            "En mal kan ikke bruke «{hva}».",
            "Bruk bare navn, if, for og sammenligninger, slik veiledningen om maler viser.",
        ),
        nn=(
            "Ein mal kan ikkje bruke «{hva}».",
            "Bruk berre namn, if, for og samanlikningar, slik rettleiinga om malar viser.",
        ),
        en=(
            "A template can't use “{hva}”.",
            "Use only names, if, for and comparisons, as the guide to templates shows.",
        ),
    ),
    "BM804": Entry(
        Severity.ERROR,
        nb=(
            "Koden «{tagg}» er ikke hel.",
            "Se etter at hver {{{{ har en }}}} og hver {{% har en %}} i samme avsnitt.",
        ),
        nn=(
            "Koden «{tagg}» er ikkje heil.",
            "Sjå etter at kvar {{{{ har ein }}}} og kvar {{% har ein %}} i same avsnitt.",
        ),
        en=(
            "The code “{tagg}” is incomplete.",
            "Check that every {{{{ has a }}}} and every {{% a %}} in the same paragraph.",
        ),
    ),
    "BM805": Entry(
        Severity.ERROR,
        nb=(
            "«{hva}» mangler begynnelse eller slutt.",
            "Sett inn det som mangler: if og endif hører sammen, og for og endfor.",
        ),
        nn=(
            "«{hva}» manglar byrjing eller slutt.",
            "Set inn det som manglar: if og endif høyrer saman, og for og endfor.",
        ),
        en=(
            "“{hva}” is missing its beginning or its end.",
            "Put in what is missing: if belongs with endif, and for with endfor.",
        ),
    ),
    "BM806": Entry(
        Severity.ERROR,
        nb=(
            (
                "Koden «{hva}» har {inni} midt i seg. || «{hva}» begynner utenfor og slutter inni "
                "en kontroll eller et avsnitt, eller omvendt."
            ),
            (
                "Ta {inni} ut av koden: mellom krøllparentesene skal bare koden stå. || "
                "Flytt begynnelsen og slutten til samme side, med bare koden mellom."
            ),
        ),
        nn=(
            (
                "Koden «{hva}» har {inni} midt i seg. || «{hva}» byrjar utanfor og sluttar inni "
                "ein kontroll eller eit avsnitt, eller omvendt."
            ),
            (
                "Ta {inni} ut av koden: mellom krøllparentesane skal berre koden stå. || "
                "Flytt byrjinga og slutten til same side, med berre koden mellom."
            ),
        ),
        en=(
            (
                "The code “{hva}” has {inni} in the middle of it. || “{hva}” begins and ends on "
                "different sides of a control, a paragraph or a cell."
            ),
            (
                "Take {inni} out of the code: between the braces there is only code. || "
                "Move both ends to the same side, with nothing but the code between them."
            ),
        ),
    ),
    "BM807": Entry(
        Severity.ERROR,
        nb=(
            "«{hva}» står alene i et avsnitt, som blir stående tomt.",
            "Skriv {{%p {hva} … %}}, så forsvinner avsnittet.",
        ),
        nn=(
            "«{hva}» står åleine i eit avsnitt, som blir ståande tomt.",
            "Skriv {{%p {hva} … %}}, så forsvinn avsnittet.",
        ),
        en=(
            "“{hva}” is alone in a paragraph, which would be left empty.",
            "Write {{%p {hva} … %}}, and the paragraph disappears.",
        ),
    ),
    "BM808": Entry(
        Severity.ERROR,
        nb=(
            "Koden med «{nivå}» står ikke alene, og det ved siden av ville blitt borte.",
            "Gi koden et eget avsnitt (p), en egen rad (tr) eller en egen celle (tc).",
        ),
        nn=(
            "Koden med «{nivå}» står ikkje åleine, og det ved sida av ville ha vorte borte.",
            "Gi koden eit eige avsnitt (p), ei eiga rad (tr) eller ei eiga celle (tc).",
        ),
        en=(
            "The code with “{nivå}” is not alone, and what is next to it would be lost.",
            "Give it a paragraph (p), a row (tr) or a cell (tc) of its own.",
        ),
    ),
    "BM809": Entry(
        Severity.ERROR,
        nb=(
            "«{flere}» kan være flere, og passer ikke her. || «{hva}» passer ikke her.",
            (
                "Gjør kontrollen til en gjentakende inndeling med merket {flere}, eller velg ett"
                " svar. || Se i veiledningen hva som er tekst, flere svar, beløp og ja eller nei."
            ),
        ),
        nn=(
            "«{flere}» kan vere fleire, og passar ikkje her. || «{hva}» passar ikkje her.",
            (
                "Gjer kontrollen til ei gjentakande inndeling med merket {flere}, eller vel eitt"
                " svar. || Sjå i rettleiinga kva som er tekst, fleire svar, beløp og ja eller nei."
            ),
        ),
        en=(
            "“{flere}” is a list, and does not fit here. || “{hva}” does not fit here.",
            (
                "Make the control a repeating section with the tag {flere}, or choose one field."
                " || The guide says what is a text, a list, an amount, and a yes or no."
            ),
        ),
    ),
    "BM810": Entry(
        Severity.ERROR,
        nb=("«{navn}» er ikke ett av valgene.", "Rett det som står etter likhetstegnet."),
        nn=("«{navn}» er ikkje eitt av vala.", "Rett det som står etter likskapsteiknet."),
        en=("“{navn}” is not one of the choices.", "Correct what comes after the equals sign."),
    ),
    "BM811": Entry(
        Severity.ERROR,
        nb=(
            "En tabell mangler kolonnebredder.",
            "Åpne malen i Word, gjør en liten endring i tabellen og lagre.",
        ),
        nn=(
            "Ein tabell manglar kolonnebreidder.",
            "Opne malen i Word, gjer ei lita endring i tabellen og lagre.",
        ),
        en=(
            "A table has no column widths.",
            "Open the template in Word, change something in the table, and save.",
        ),
    ),
    "BM812": Entry(
        Severity.ERROR,
        nb=(
            "En tabell eller en rad kan bli stående tom, og da åpner ikke Word dokumentet.",
            "La minst én rad og én celle stå utenfor if og for.",
        ),
        nn=(
            "Ein tabell eller ei rad kan bli ståande tom, og då opnar ikkje Word dokumentet.",
            "La minst éi rad og éi celle stå utanfor if og for.",
        ),
        en=(
            "A table or a row may be left empty, and Word would not open the document.",
            "Keep at least one row and one cell outside if and for.",
        ),
    ),
    "BM813": Entry(
        Severity.ERROR,
        nb=(
            "Innholdskontrollen «{tagg}» er av et slag som ikke kan fylles ut.",
            "Bruk tekst, rik tekst, avmerkingsboks, kombinasjonsboks eller gjentakende inndeling.",
        ),
        nn=(
            "Innhaldskontrollen «{tagg}» er av eit slag som ikkje kan fyllast ut.",
            "Bruk tekst, rik tekst, avmerkingsboks, kombinasjonsboks eller gjentakande inndeling.",
        ),
        en=(
            "The content control “{tagg}” is of a kind that can't be filled.",
            "Use text, rich text, a tick box, a combo box or a repeating section.",
        ),
    ),
    "BM814": Entry(
        Severity.ERROR,
        nb=(
            (
                "Rullegardinlisten «{tagg}» mangler {mangler}."
                " || Rullegardinlisten «{tagg}» har ikke plass til alle svar."
            ),
            "Bruk en kombinasjonsboks, eller ta med alle valgene slik skjemaet skriver dem.",
        ),
        nn=(
            (
                "Rullegardinlista «{tagg}» manglar {mangler}."
                " || Rullegardinlista «{tagg}» har ikkje plass til alle svar."
            ),
            "Bruk ein kombinasjonsboks, eller ta med alle vala slik skjemaet skriv dei.",
        ),
        en=(
            (
                "The drop-down list “{tagg}” lacks {mangler}."
                " || The drop-down list “{tagg}” can't show every answer."
            ),
            "Use a combo box, or list every choice as the form writes it.",
        ),
    ),
    "BM815": Entry(
        Severity.ERROR,
        nb=("«{navn}» er ikke noe maler kan bruke.", "Bruk kr, kortnavn, gruppert eller besvart."),
        nn=(
            "«{navn}» er ikkje noko malar kan bruke.",
            "Bruk kr, kortnavn, gruppert eller besvart.",
        ),
        en=(
            "“{navn}” is not something templates can use.",
            "Use kr, kortnavn, gruppert or besvart.",
        ),
    ),
    "BM816": Entry(
        Severity.ERROR,
        nb=(
            (
                "«{hva}» står {hvor}, der ingen ville sett svaret. || "
                "Koden «{hva}» står et sted der den aldri blir fylt ut."
            ),
            (
                "{råd} || La svaret stå i vanlig tekst, ikke {hvor}: godta eller avvis endringen, "
                "eller vis det som er skjult. || "
                "Flytt den til vanlig tekst, ut av tegningen, feltet, merket eller slettet tekst."
            ),
        ),
        nn=(
            (
                "«{hva}» står {hvor}, der ingen ville sett svaret. || "
                "Koden «{hva}» står ein stad der han aldri blir fylt ut."
            ),
            (
                "{råd} || La svaret stå i vanleg tekst, ikkje {hvor}: godta eller avvis endringa, "
                "eller vis det som er gøymt. || "
                "Flytt han til vanleg tekst, ut av teikninga, feltet, merket eller sletta tekst."
            ),
        ),
        en=(
            (
                "“{hva}” is {hvor}, where nobody would see the answer. || "
                "The code “{hva}” is in a place that is never filled in."
            ),
            (
                "{råd} || Put the answer in ordinary text, not {hvor}: accept or reject the "
                "change, or show what is hidden. || "
                "Move it to ordinary text: not in a drawing, a field code, deleted text or a tag."
            ),
        ),
    ),
    "BM817": Entry(
        Severity.ERROR,
        nb=(
            "Innholdskontrollen «{tagg}» har noe inni seg som ville blitt borte når den fylles ut.",
            "Ta ut det som står inni den: kode, tabell, bilde, fotnote, kontroll, flere avsnitt.",
        ),
        nn=(
            "Innhaldskontrollen «{tagg}» har noko inni seg som ville bli borte ved utfylling.",
            "Ta ut det som står inni han: kode, tabell, bilete, fotnote, kontroll, fleire avsnitt.",
        ),
        en=(
            "The content control “{tagg}” holds something that filling it would lose.",
            "Take out what it holds: code, a table, a picture, a note, a control, more paragraphs.",
        ),
    ),
    "BM818": Entry(
        Severity.ERROR,
        nb=(
            "Malen har mer enn {grense} nivåer av if, for og inndelinger inni hverandre.",
            "Ta bort nivåer som ikke trengs.",
        ),
        nn=(
            "Malen har meir enn {grense} nivå av if, for og inndelingar inni kvarandre.",
            "Ta bort nivå som ikkje trengst.",
        ),
        en=(
            "The template has if, for and sections more than {grense} levels deep.",
            "Remove levels that are not needed.",
        ),
    ),
    "BM819": Entry(
        Severity.ERROR,
        nb=(
            "Den gjentakende inndelingen «{tagg}» er ikke lik i alle ledd.",
            "La det første leddet stå, og slett de andre. Bare det første blir brukt.",
        ),
        nn=(
            "Den gjentakande inndelinga «{tagg}» er ikkje lik i alle ledd.",
            "La det første leddet stå, og slett dei andre. Berre det første blir brukt.",
        ),
        en=(
            "The items of the repeating section “{tagg}” are not alike.",
            "Keep the first item, and delete the others. Only the first is used.",
        ),
    ),
} | OTHERS
