"""The words round the fields on the page of a form."""

from behovsmelding.messages import Phrase

TITLE = Phrase(
    nb="Skjemaet {form}: alle felt",
    nn="Skjemaet {form}: alle felt",
    en="The form {form}: every field",
)
INTRODUCTION = Phrase(
    nb=(
        "Det samme navnet står foran kolon i filen, i merket i en Word-mal og i Python. Det som må"
        " besvares, er en advarsel i et utkast og en feil når behovsmeldingen er sendt inn. Kodene"
        " er forklart i [funn](../findings.md)."
    ),
    nn=(
        "Det same namnet står framfor kolon i fila, i merket i ein Word-mal og i Python. Det som må"
        " svarast på, er ei åtvaring i eit utkast og ein feil når behovsmeldinga er send inn."
        " Kodane er forklarte i [funn](../findings.md)."
    ),
    en=(
        "The same name comes before the colon in the file, in the tag of a Word template and in"
        " Python. What must be answered is a warning in a draft, and an error once the"
        " behovsmelding is sent in. The codes are explained in [findings](../findings.md)."
    ),
)
MADE_WITH = Phrase(
    nb="Siden er laget med `{command}`.",
    nn="Sida er laga med `{command}`.",
    en="This page is made with `{command}`.",
)
FIELD = Phrase(nb="Felt", nn="Felt", en="Field")
QUESTION = Phrase(nb="Spørsmål ({målform})", nn="Spørsmål ({målform})", en="Question ({målform})")
ANSWER = Phrase(nb="Svar", nn="Svar", en="Answer")
REQUIRED = Phrase(nb="Må besvares", nn="Må svarast på", en="Required")
CODES = Phrase(nb="Koder", nn="Kodar", en="Codes")
CHOICES = Phrase(nb="Valg", nn="Val", en="Choices")
WORKED_OUT = Phrase(
    nb="Navn som regnes ut", nn="Namn som blir rekna ut", en="Names that are worked out"
)
ABOUT_WORKED_OUT = Phrase(
    nb=(
        "Disse svarer ingen på. De følger av svarene, og kan brukes i en Word-mal som felt kan."
        " Hører de til noe som gjentas, som `tiltak`, står de i inndelingen for det, uten det"
        " foran."
    ),
    nn=(
        "Desse svarer ingen på. Dei følgjer av svara, og kan brukast i ein Word-mal som felt kan."
        " Høyrer dei til noko som blir teke opp att, som `tiltak`, står dei i inndelinga for det,"
        " utan det framfor."
    ),
    en=(
        "Nobody answers these. They follow from the answers, and can be used in a Word template as"
        " fields can. Those of something that is repeated, such as `tiltak`, go in its section,"
        " without it in front."
    ),
)
NAME = Phrase(nb="Navn", nn="Namn", en="Name")
WHAT_COMES = Phrase(nb="Det som kommer der", nn="Det som kjem der", en="What comes there")
NO_ANSWERS = Phrase(
    nb="Ingen svarer med disse. De er radene i en sum.",
    nn="Ingen svarer med desse. Dei er radene i ein sum.",
    en="These are not answers, but the rows of a sum.",
)
OWN_WORDS = Phrase(
    nb="{choices} eller egne ord", nn="{choices} eller eigne ord", en="{choices} or other words"
)
ALWAYS = Phrase(nb="alltid", nn="alltid", en="always")
YES = Phrase(nb="ja", nn="ja", en="yes")
WITH = Phrase(nb="når `{sti}` er med", nn="når `{sti}` er med", en="where there is `{sti}`")
KEY = Phrase(nb="ordet foran kolon", nn="ordet framfor kolon", en="the word before the colon")
KINDS = {
    "én linje": Phrase(nb="én linje", nn="éi linje", en="one line"),
    "lang tekst": Phrase(nb="lang tekst", nn="lang tekst", en="long text"),
    "beløp": Phrase(nb="beløp", nn="beløp", en="amount"),
    "periode": Phrase(nb="periode", nn="periode", en="period"),
    "ja_nei": Phrase(nb="ja eller nei", nn="ja eller nei", en="yes or no"),
    "tall": Phrase(nb="tall", nn="tal", en="number"),
    "valg": Phrase(nb="valg", nn="val", en="choice"),
    "flere felt": Phrase(nb="flere svar", nn="fleire svar", en="several answers"),
    "liste": Phrase(nb="én eller flere", nn="éin eller fleire", en="one or more"),
    "rader": Phrase(nb="en linje for hver", nn="ei linje for kvar", en="a line for each"),
}
"""What an answer is, by the names that the codes know the kinds of answers by."""
