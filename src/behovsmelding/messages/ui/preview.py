"""What stands beside the form while somebody writes it."""

from behovsmelding.messages import Phrase

BESIDE = Phrase(nb="Om utfyllingen", nn="Om utfyllinga", en="About what is filled in")
TITLE = Phrase(nb="Behovsmelding", nn="Behovsmelding", en="Behovsmelding")
NOTHING = Phrase(
    nb="Her kommer skjemaet når filen sier hvilket det er, for eksempel «skjema: 2027».",
    nn="Her kjem skjemaet når fila seier kva for eit det er, til dømes «skjema: 2027».",
    en="The form is shown here once the file says which it is, for example “skjema: 2027”.",
)
PARTLY = Phrase(
    nb="Noe av filen kan ikke leses slik den er nå. Det som kan leses, står her.",
    nn="Noko av fila kan ikkje lesast slik ho er no. Det som kan lesast, står her.",
    en="Some of the file can't be read as it is now. What can be read is here.",
)
TO_FILL_IN = Phrase(nb="Å besvare: {count}", nn="Å svare på: {count}", en="To answer: {count}")
LEFT = Phrase(nb="{count} å besvare", nn="{count} å svare på", en="{count} to answer")
ANSWERED = Phrase(
    nb="Alt som må besvares, er besvart.",
    nn="Alt som må svarast på, er svart på.",
    en="All that must be answered is answered.",
)
FINDINGS = Phrase(nb="Funn: {count}", nn="Funn: {count}", en="Findings: {count}")
SUMS = Phrase(nb="Summer", nn="Summar", en="Sums")
LINE = Phrase(nb="Linje {line}", nn="Linje {line}", en="Line {line}")
MÅLFORM = Phrase(nb="Målform", nn="Målform", en="Målform")
SERVED = Phrase(
    nb="Skjemaet står på {address}",
    nn="Skjemaet står på {address}",
    en="The form is at {address}",
)
FOLLOWS = Phrase(
    nb="Det følger {path} når du lagrer. Avslutt med Ctrl-C.",
    nn="Det følgjer {path} når du lagrar. Avslutt med Ctrl-C.",
    en="It follows {path} as you save. End with Ctrl-C.",
)
GONE = Phrase(
    nb="Forhåndsvisningen er avsluttet. Siden viser skjemaet slik det var.",
    nn="Førehandsvisinga er avslutta. Sida viser skjemaet slik det var.",
    en="The preview has ended. The page shows the form as it was.",
)
