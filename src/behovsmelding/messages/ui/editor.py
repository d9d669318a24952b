"""What the language server says that is no finding: quick actions, sums and help."""

from behovsmelding.messages import Phrase

WRITE = Phrase("Skriv «{text}»", "Skriv «{text}»", "Write “{text}”")
MEND_ALL = Phrase("Rett alt som er sikkert", "Rett alt som er sikkert", "Mend all that is certain")
SUM = Phrase("= {sum}", "= {sum}", "= {sum}")
SUMS = Phrase(
    "= eier {eier}, UH {uh}, i alt {sum}",
    "= eigar {eier}, UH {uh}, i alt {sum}",
    "= owner {eier}, UH {uh}, in all {sum}",
)
FAULT = Phrase(
    "Noe gikk galt i språktjeneren. Feilen er ikke din. «behovsmelding check» viser alle funn.",
    "Noko gjekk gale i språktenaren. Feilen er ikkje din. «behovsmelding check» viser alle funn.",
    "Something went wrong in the language server. It is not your fault."
    " “behovsmelding check” shows every finding.",
)
COMPUTED = Phrase(
    "Regnes ut av beløpene i filen.",
    "Blir rekna ut av beløpa i fila.",
    "Computed from the amounts in the file.",
)
MUST_BE_ANSWERED = Phrase(
    "Må være besvart før behovsmeldingen sendes inn.",
    "Må vere svart på før behovsmeldinga blir send inn.",
    "Must be answered before the behovsmelding is sent in.",
)
CHOICES = Phrase("Skriv ett av disse:", "Skriv eitt av desse:", "Write one of these:")
SUGGESTIONS = Phrase("Forslag:", "Framlegg:", "Suggestions:")
PERIODS = Phrase("Perioder: {periods}", "Periodar: {periods}", "Periods: {periods}")
PRINTED_UNDER = Phrase(
    "I skjemaet: under «{heading}».",
    "I skjemaet: under «{heading}».",
    "In the form: under “{heading}”.",
)
PRINTED_FIRST = Phrase(
    "I skjemaet: øverst, før første overskrift.",
    "I skjemaet: øvst, før første overskrift.",
    "In the form: at the top, before the first heading.",
)
NOT_PRINTED = Phrase(
    "Står ikke i skjemaet.", "Står ikkje i skjemaet.", "Does not stand in the form."
)
EMPTY = Phrase("(tomt)", "(tomt)", "(empty)")
