"""What a document says that is no answer and no label; in English it is quoted as printed."""

from behovsmelding.messages import Phrase

LEFT_OUT = Phrase(nb="Utelatt", nn="Utelate", en="Utelatt")
"""What stands in the place of contact data, where a document is to be published."""
NOT_ANSWERED = Phrase(nb="Ikke besvart", nn="Ikkje svart på", en="Ikke besvart")
"""What an unanswered control shows in a document that is sent in, where a form has one there."""
FORM_OF_YEAR = Phrase(
    nb="Behovsmelding {year}", nn="Behovsmelding {year}", en="Behovsmelding {year}"
)
"""What stands on top of every page, before who sends it."""
SENDER = Phrase(nb="Avsender", nn="Avsendar", en="Avsender")
DRAFT = Phrase(nb="Utkast", nn="Utkast", en="Utkast")
PAGE = Phrase(nb="Side", nn="Side", en="Side")
OF_PAGES = Phrase(nb="av", nn="av", en="av")
"""Between the number of a page and the number of pages."""
PROMPTS = {
    "tekst": Phrase(
        nb="Klikk eller trykk her for å skrive inn tekst.",
        nn="Klikk eller trykk her for å skrive inn tekst.",
        en="Klikk eller trykk her for å skrive inn tekst.",
    ),
    "valg": Phrase(nb="Velg et element.", nn="Vel eit element.", en="Velg et element."),
}
"""What a control shows before it is answered, where a form has no words for it."""
TICKED = Phrase(nb="Krysset av", nn="Kryssa av", en="Krysset av")
"""What a tick box says to those who hear a page."""
NOT_TICKED = Phrase(nb="Ikke krysset av", nn="Ikkje kryssa av", en="Ikke krysset av")
