"""What the language server says that is no finding: quick actions, sums and help."""

from behovsmelding.messages import Phrase

WRITE = Phrase(nb="Skriv «{text}»", nn="Skriv «{text}»", en="Write “{text}”")
MEND_ALL = Phrase(
    nb="Rett alt som er sikkert", nn="Rett alt som er sikkert", en="Fix everything that is certain"
)
SUM = Phrase(nb="= {sum}", nn="= {sum}", en="= {sum}")
SUMS = Phrase(
    nb="= eier {eier}, UH {uh}, i alt {sum}",
    nn="= eigar {eier}, UH {uh}, i alt {sum}",
    en="= owner {eier}, UH {uh}, in all {sum}",
)
ALLOW = Phrase(
    nb="La varselet stå, og skriv hvorfor ({kode})",
    nn="La varselet stå, og skriv kvifor ({kode})",
    en="Leave the warning, and write why ({kode})",
)
FAULT = Phrase(
    nb="Noe gikk galt i språktjeneren. Feilen er ikke din. «behovsmelding check» viser alle funn.",
    nn=(
        "Noko gjekk gale i språktenaren. Feilen er ikkje din. «behovsmelding check» viser alle"
        " funn."
    ),
    en=(
        "Something went wrong in the language server. It is not your fault."
        " “behovsmelding check” shows every finding."
    ),
)
DRAFT = Phrase(nb="utkast", nn="utkast", en="draft")
SENT = Phrase(nb="innsendt", nn="innsend", en="sent in")
UNANSWERED = Phrase(nb="{antall} å besvare", nn="{antall} å svare på", en="{antall} to be answered")
WRONG = Phrase(nb="{antall} å rette", nn="{antall} å rette", en="{antall} to be fixed")
UNREADABLE = Phrase(
    nb="Filen kan ikke leses ennå. Se det som er understreket.",
    nn="Fila kan ikkje lesast enno. Sjå det som er understreka.",
    en="The file can't be read yet. See what is underlined.",
)
DAYS = Phrase(nb="frist om {dager} dager", nn="frist om {dager} dagar", en="due in {dager} days")
TOMORROW = Phrase(nb="frist i morgen", nn="frist i morgon", en="due tomorrow")
TODAY = Phrase(nb="frist i dag", nn="frist i dag", en="due today")
OVER = Phrase(nb="fristen er ute", nn="fristen er ute", en="the deadline is over")
COMPUTED = Phrase(
    nb="Regnes ut av beløpene i filen.",
    nn="Blir rekna ut av beløpa i fila.",
    en="Computed from the amounts in the file.",
)
PERIODS = Phrase(nb="Perioder: {periods}", nn="Periodar: {periods}", en="Periods: {periods}")
PRINTED_UNDER = Phrase(
    nb="I skjemaet: under «{heading}».",
    nn="I skjemaet: under «{heading}».",
    en="In the form: under “{heading}”.",
)
PRINTED_FIRST = Phrase(
    nb="I skjemaet: øverst, før første overskrift.",
    nn="I skjemaet: øvst, før første overskrift.",
    en="In the form: at the top, before the first heading.",
)
NOT_PRINTED = Phrase(
    nb="Står ikke i skjemaet.", nn="Står ikkje i skjemaet.", en="Not printed in the form."
)
EMPTY = Phrase(nb="(tomt)", nn="(tomt)", en="(empty)")
