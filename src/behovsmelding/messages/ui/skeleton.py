"""What stands in a new file beside the form's own questions."""

from behovsmelding.messages import Phrase

INTRODUCTION = Phrase(
    nb="""\
Slik fyller du ut:
- Skriv svaret etter kolon, med et mellomrom imellom:   navn: Narvik kommune
- Der det står | skriver du svaret på linjene under, rykket inn to mellomrom fra spørsmålet:
      målgruppe: |
        Alle lærere på 1.–4. trinn.

        - også de som arbeider i SFO
- La mellomrommene først på linjene stå. Bruk aldri tabulator.
- Linjer med # og mellomrom er forklaringer. De kommer ikke med i skjemaet.
- Linjer med # uten mellomrom er noe du kan ta i bruk: ta bort #, og la resten stå.
- Har du ikke svaret ennå, lar du det stå tomt. Summer regnes ut av seg selv.
- Er det kolon eller # i et kort svar, setter du anførselstegn rundt:   merkes: "Dekom: 12035"
Kontroller svarene med «behovsmelding check», og lag skjemaet i Word med «behovsmelding render».""",
    nn="""\
Slik fyller du ut:
- Skriv svaret etter kolon, med eit mellomrom imellom:   navn: Narvik kommune
- Der det står | skriv du svaret på linjene under, rykt inn to mellomrom frå spørsmålet:
      målgruppe: |
        Alle lærarar på 1.–4. trinn.

        - òg dei som arbeider i SFO
- La mellomromma først på linjene stå. Bruk aldri tabulator.
- Linjer med # og mellomrom er forklaringar. Dei kjem ikkje med i skjemaet.
- Linjer med # utan mellomrom er noko du kan ta i bruk: ta bort #, og la resten stå.
- Har du ikkje svaret enno, lèt du det stå tomt. Summar blir rekna ut av seg sjølve.
- Er det kolon eller # i eit kort svar, set du hermeteikn rundt:   merkes: "Dekom: 12035"
Kontroller svara med «behovsmelding check», og lag skjemaet i Word med «behovsmelding render».""",
    en="""\
How to fill it in:
- Write the answer after the colon, with a space between:   navn: Narvik kommune
- Where there is a |, write the answer on the lines below, two spaces further in than the question:
      målgruppe: |
        Alle lærere på 1.–4. trinn.

        - også de som arbeider i SFO
- Keep the spaces that lines begin with. Never use the tab key.
- Lines with # and a space are explanations. They are not part of the form.
- Lines with # and no space are for you to use: delete the #, and keep the rest.
- If you have no answer yet, leave it empty. Sums are worked out.
- If there is a colon or # in a short answer, put quotes round it:   merkes: "Dekom: 12035"
Check the answers with “behovsmelding check”, and make the form with “behovsmelding render”.""",
)
USE = Phrase(
    nb="Ta bort # der det passer.",
    nn="Ta bort # der det passar.",
    en="Delete # where you need it.",
)
COPY = Phrase(
    nb="Flere? Kopier linjene fra «- {key}:» og hit ned, én gang for hver. Ingen? Slett linjene.",
    nn="Fleire? Kopier linjene frå «- {key}:» og hit ned, éin gong for kvar. Ingen? Slett linjene.",
    en="More? Copy the lines from “- {key}:” down to here, once for each. None? Delete them.",
)
