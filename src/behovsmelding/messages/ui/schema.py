"""What a JSON Schema says of a slip, in the editor of whoever writes.

What it says on hover is the form's own words: its questions and its help, from `schemas/`.
"""

from behovsmelding.messages import Phrase

TITLE = Phrase(nb="Behovsmelding {form}", nn="Behovsmelding {form}", en="Behovsmelding {form}")
# Titles: what an answer was found to be.
UNANSWERED = Phrase(nb="Ikke besvart", nn="Ikkje svart på", en="Unanswered")
ANSWER = Phrase(nb="Svar", nn="Svar", en="Answer")
SOMETHING_ELSE = Phrase(nb="Noe annet", nn="Noko anna", en="Something else")
QUOTED = Phrase(nb="Med anførselstegn", nn="Med hermeteikn", en="In quotes")
BELOW_BAR = Phrase(nb="Under |", nn="Under |", en="Below |")
PERIOD = Phrase(nb="Periode", nn="Periode", en="Period")
# Messages: what should stand there instead.
FORM = Phrase(
    nb="Dette er reglene for skjemaet {form}. Skriv skjema: {form}",
    nn="Dette er reglane for skjemaet {form}. Skriv skjema: {form}",
    en="These are the rules of the form {form}. Write skjema: {form}",
)
LIST = Phrase(
    nb="Skriv en linje for hvert svar, med strek og mellomrom (- ) foran.",
    nn="Skriv ei linje for kvart svar, med strek og mellomrom (- ) framfor.",
    en="Write one line for each answer, with a dash and a space (- ) before it.",
)
FIELDS = Phrase(
    nb="Her skal det stå flere svar under hverandre: {keys}",
    nn="Her skal det stå fleire svar under kvarandre: {keys}",
    en="Write several answers below each other here: {keys}",
)
PERIODS = Phrase(
    nb="Skriv en av disse: {periods}.",
    nn="Skriv ein av desse: {periods}.",
    en="Write one of these: {periods}.",
)
TEXT = Phrase(
    nb=(
        "Her skal det stå tekst. Sett anførselstegn rundt en tekst som begynner med [ eller {,"
        " eller som har kolon og mellomrom i seg."
    ),
    nn=(
        "Her skal det stå tekst. Set hermeteikn rundt ein tekst som byrjar med [ eller {, eller som"
        " har kolon og mellomrom i seg."
    ),
    en=(
        "Write text here. Put quotes round a text that begins with [ or {, or that contains a "
        "colon and a space."
    ),
)
ITEM = Phrase(
    nb=(
        "Skriv svaret med ord, på én linje. Er svaret nei, skriv nei bak kolonet og slett"
        " linjene med -."
    ),
    nn=(
        "Skriv svaret med ord, på éi linje. Er svaret nei, skriv nei bak kolonet og slett"
        " linjene med -."
    ),
    en=(
        "Write the answer in words, on one line. If the answer is no, write nei after the colon "
        "and delete the lines with -."
    ),
)
ONE_LINE = Phrase(
    nb="Dette svaret kan bare være én linje.",
    nn="Dette svaret kan berre vere éi linje.",
    en="This answer can only be one line.",
)
AMOUNT = Phrase(
    nb="Skriv beløpet i hele kroner, for eksempel 290 000.",
    nn="Skriv beløpet i heile kroner, til dømes 290 000.",
    en="Write the amount in whole kroner, for example 290 000.",
)
NO_AMOUNT = Phrase(
    nb="Dette er ikke et beløp i hele kroner. Skriv for eksempel 290 000 eller 110 000,-.",
    nn="Dette er ikkje eit beløp i heile kroner. Skriv til dømes 290 000 eller 110 000,-.",
    en="This is not an amount in whole kroner. Write, for example, 290 000 or 110 000,-.",
)
YES_NO = Phrase(
    nb="Skriv ja eller nei.",
    nn="Skriv ja eller nei.",
    en="Write ja for yes or nei for no.",
)
NUMBER = Phrase(
    nb="Skriv et helt tall, for eksempel 1.",
    nn="Skriv eit heilt tal, til dømes 1.",
    en="Write a whole number, for example 1.",
)
