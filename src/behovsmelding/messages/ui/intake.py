"""What is said of a form that was read from Word: the report's words, and notes in the YAML."""

from behovsmelding.messages import Phrase

HEADING = Phrase(
    nb="Lest fra {file}, skjemaet for {form}: {answers} svar.",
    nn="Lese frå {file}, skjemaet for {form}: {answers} svar.",
    en="Read from {file}, the form for {form}: {answers} answers.",
)
ALL = Phrase(
    nb="Alt som står i dokumentet, er med.",
    nn="Alt som står i dokumentet, er med.",
    en="Everything in the document was read.",
)
UNSURE = Phrase(
    nb="Se over disse svarene. De er lest uten å være helt sikre:",
    nn="Sjå over desse svara. Dei er lesne utan å vere heilt sikre:",
    en="Look at these answers. They were read, but are not quite certain:",
)
TOLD = Phrase(
    nb="Se også på dette:",
    nn="Sjå òg på dette:",
    en="Look at this, too:",
)
READ = Phrase(
    nb="Slik er resten lest. Det står her så ingenting er borte:",
    nn="Slik er resten lese. Det står her så ingenting er borte:",
    en="This is how the rest was read. It is here so that nothing is lost:",
)
THE_REST = Phrase(
    nb="Se hva som mangler: behovsmelding check {path}",
    nn="Sjå kva som manglar: behovsmelding check {path}",
    en="See what is missing: behovsmelding check {path}",
)
AT = Phrase(nb="avsnitt {number}", nn="avsnitt {number}", en="paragraph {number}")
"""Where something stands in the document's own text; elsewhere the part is named too."""
ELSEWHERE = Phrase(
    nb="avsnitt {number} i {part}",
    nn="avsnitt {number} i {part}",
    en="paragraph {number} of {part}",
)
PARTS = {
    "header": Phrase(nb="toppteksten", nn="toppteksten", en="the header"),
    "footer": Phrase(nb="bunnteksten", nn="botnteksten", en="the footer"),
    "footnotes": Phrase(nb="fotnotene", nn="fotnotane", en="the footnotes"),
    "endnotes": Phrase(nb="sluttnotene", nn="sluttnotane", en="the endnotes"),
}
CERTAINTY = {
    "trolig": Phrase(nb="trolig", nn="truleg", en="likely"),
    "sluttet": Phrase(nb="sluttet", nn="slutta", en="concluded"),
}
WHAT = {
    "comment": Phrase(
        nb="Kommentar fra {who}: «{text}»",
        nn="Kommentar frå {who}: «{text}»",
        en="A comment by {who}: “{text}”",
    ),
    "inserted": Phrase(
        nb="Satt inn av {who} med sporing, og lest: «{text}»",
        nn="Sett inn av {who} med sporing, og lese: «{text}»",
        en="Inserted by {who} as a tracked change, and read: “{text}”",
    ),
    "deleted": Phrase(
        nb="Slettet av {who} med sporing, og ikke lest: «{text}»",
        nn="Sletta av {who} med sporing, og ikkje lese: «{text}»",
        en="Deleted by {who} as a tracked change, and not read: “{text}”",
    ),
    "moved": Phrase(
        nb="Flyttet hit av {who} med sporing, og lest her: «{text}»",
        nn="Flytta hit av {who} med sporing, og lese her: «{text}»",
        en="Moved here by {who} as a tracked change, and read here: “{text}”",
    ),
    "foreign": Phrase(
        nb="Et stykke av et annet dokument er satt inn, og er ikke lest.",
        nn="Eit stykke av eit anna dokument er sett inn, og er ikkje lese.",
        en="A piece of another document is inserted here, and was not read.",
    ),
    "table": Phrase(
        nb="En tabell er satt inn i et svar. Ordene er lest, rad for rad: «{text}»",
        nn="Ein tabell er sett inn i eit svar. Orda er lesne, rad for rad: «{text}»",
        en="A table was put into an answer. Its words were read, row by row: “{text}”",
    ),
    "picture": Phrase(
        nb="Et bilde er satt inn i et svar, og er ikke lest: «{text}»",
        nn="Eit bilete er sett inn i eit svar, og er ikkje lese: «{text}»",
        en="A picture was put into an answer, and was not read: “{text}”",
    ),
    "damaged": Phrase(
        nb="Word-filen er skadet i {text}. Det som kunne leses der, er lest. Se om noe mangler.",
        nn="Word-fila er skadd i {text}. Det som kunne lesast der, er lese. Sjå om noko manglar.",
        en="The Word file is damaged in {text}. What could be read there was. See what is missing.",
    ),
    "outside": Phrase(
        nb="Står utenfor feltene, og er ikke med i noe svar: «{text}»",
        nn="Står utanfor felta, og er ikkje med i noko svar: «{text}»",
        en="Is outside the fields, and in no answer: “{text}”",
    ),
    "gone": Phrase(
        nb="Tatt bort fra skjemaet: «{text}»",
        nn="Teke bort frå skjemaet: «{text}»",
        en="Removed from the form: “{text}”",
    ),
    "worked_out": Phrase(
        nb="{named}: Her står «{text}», men det regnes ut og blir «{now}». Se på beløpene.",
        nn="{named}: Her står «{text}», men det blir rekna ut og blir «{now}». Sjå på beløpa.",
        en="{named}: It says “{text}”, but is worked out as “{now}”. Look at the amounts.",
    ),
    "not_worked_out": Phrase(
        nb="{named}: Her står «{text}». Det regnes ut, men et beløp mangler. Se på beløpene.",
        nn="{named}: Her står «{text}». Det blir rekna ut, men eit beløp manglar. Sjå på beløpa.",
        en="{named}: It says “{text}”. It is worked out, but an amount is missing. Look at them.",
    ),
    "not_read": Phrase(
        nb="{named}: «{text}» er ikke lest som svar. Skriv det i filen selv.",
        nn="{named}: «{text}» er ikkje lese som svar. Skriv det i fila sjølv.",
        en="{named}: “{text}” was not read as an answer. Write it in the file yourself.",
    ),
    "empty": Phrase(
        nb="{named} står tomt, og er ikke tatt med.",
        nn="{named} står tomt, og er ikkje teke med.",
        en="{named} is empty, and was left out.",
    ),
    "differs": Phrase(
        nb="{named} står flere steder med ulikt svar. Ett er brukt. Her står «{text}».",
        nn="{named} står fleire stader med ulikt svar. Eitt er brukt. Her står «{text}».",
        en="{named} is in several places with different answers. One is used. Here: “{text}”.",
    ),
    "both": Phrase(
        nb="{named}: Både ja og nei er krysset av. Svaret er satt til ja.",
        nn="{named}: Både ja og nei er kryssa av. Svaret er sett til ja.",
        en="{named}: Both yes and no are ticked. The answer is taken to be yes.",
    ),
    "unsure": Phrase(
        nb="{named} er ikke tatt med, for det er ikke sikkert: «{text}»",
        nn="{named} er ikkje teke med, for det er ikkje sikkert: «{text}»",
        en="{named} was left out, since it is not certain: “{text}”",
    ),
    "conflict": Phrase(
        nb="{named} er endret både i dokumentet og i filen. Dokumentet: «{text}». Filen: «{now}».",
        nn="{named} er endra både i dokumentet og i fila. Dokumentet: «{text}». Fila: «{now}».",
        en="{named} was changed in both. The document: “{text}”. The file: “{now}”.",
    ),
    "other_form": Phrase(
        nb="Dokumentet er på skjemaet {text}, og filen på {now}. Ingenting er satt inn.",
        nn="Dokumentet er på skjemaet {text}, og fila på {now}. Ingenting er sett inn.",
        en="The document is on the form {text}, and the file on {now}. Nothing was put in.",
    ),
    "removed": Phrase(
        nb="{named} er tatt bort i dokumentet. Med --accept-removed blir det tatt ut av filen.",
        nn="{named} er teke bort i dokumentet. Med --accept-removed blir det teke ut av fila.",
        en="{named} was removed from the document. --accept-removed takes it out of the file.",
    ),
    "dropped": Phrase(
        nb="{named} er endret i dokumentet, men er tatt ut av filen. Det er ikke satt inn igjen.",
        nn="{named} er endra i dokumentet, men er teke ut av fila. Det er ikkje sett inn att.",
        en="{named} was changed in the document, but is out of the file. It was not put back.",
    ),
    "order": Phrase(
        nb="{named} står i en annen rekkefølge i dokumentet. Flytt i filen om det skal være slik.",
        nn="{named} står i ei anna rekkjefølgje i dokumentet. Flytt i fila om det skal vere slik.",
        en="{named}: the document has another order. Move them in the file if it should be so.",
    ),
    "likely": Phrase(
        nb="{named} er satt inn, men er bare lest som {certainty}: «{text}»",
        nn="{named} er sett inn, men er berre lese som {certainty}: «{text}»",
        en="{named} was put in, but was only read as {certainty}: “{text}”",
    ),
    "not_merged": Phrase(
        nb="{named} ble ikke satt inn. Skriv det i filen selv: «{text}»",
        nn="{named} vart ikkje sett inn. Skriv det i fila sjølv: «{text}»",
        en="{named} was not put in. Write it in the file yourself: “{text}”",
    ),
    "template": Phrase(
        nb="Dokumentet er laget av en annen mal. Si hvilken med --template.",
        nn="Dokumentet er laga av ein annan mal. Sei kva for ein med --template.",
        en="The document was made with another template. Say which with --template.",
    ),
    "not_taken_in": Phrase(
        nb="{named}: «{text}» er ikke et svar her slik det står. Rett det i filen.",
        nn="{named}: «{text}» er ikkje eit svar her slik det står. Rett det i fila.",
        en="{named}: “{text}” can't be an answer here. Correct it in the file.",
    ),
    "label": Phrase(
        nb="«{text}» er lest som {named}.",
        nn="«{text}» er lese som {named}.",
        en="“{text}” was read as {named}.",
    ),
    "heading": Phrase(
        nb="Ord i skjemaet som ikke er noe svar: «{text}»",
        nn="Ord i skjemaet som ikkje er noko svar: «{text}»",
        en="Words of the form that are no answer: “{text}”",
    ),
    "unknown": Phrase(
        nb="Et ukjent spørsmål. Svaret er ikke tatt med: «{text}»",
        nn="Eit ukjent spørsmål. Svaret er ikkje teke med: «{text}»",
        en="An unknown question. The answer was left out: “{text}”",
    ),
    "tick": Phrase(
        nb="Kryss som er lest: «{text}»",
        nn="Kryss som er lese: «{text}»",
        en="A tick that was read: “{text}”",
    ),
    "unanswered": Phrase(
        nb="Ikke besvart i dokumentet: {text}",
        nn="Ikkje svart på i dokumentet: {text}",
        en="Not answered in the document: {text}",
    ),
    "agrees": Phrase(
        nb="Regnes ut, og stemmer: {text}",
        nn="Blir rekna ut, og stemmer: {text}",
        en="Worked out, and agrees: {text}",
    ),
    "in_words": Phrase(
        nb="Skrevet med egne ord: «{text}»",
        nn="Skrive med eigne ord: «{text}»",
        en="Written in words: “{text}”",
    ),
    "stands_in": Phrase(
        nb="{named}: «{text}» ser ut som noe som skal fylles ut senere.",
        nn="{named}: «{text}» ser ut som noko som skal fyllast ut seinare.",
        en="{named}: “{text}” looks like something to be filled in later.",
    ),
    "stands_for": Phrase(
        nb="{named}: «{text}» er lest som «{name}».",
        nn="{named}: «{text}» er lese som «{name}».",
        en="{named}: “{text}” was read as “{name}”.",
    ),
    "twice": Phrase(
        nb="{named} og {other} har samme beløp, og summen teller dem én gang. Se på «viderefører».",
        nn="{named} og {other} har same beløp, og summen tel dei éin gong. Sjå på «viderefører».",
        en="{named} and {other} have the same amounts, counted once. Look at `viderefører`.",
    ),
}
"""What is told of a document, by its name."""
PROPOSED = {
    "sikker": Phrase(nb="sikker", nn="sikker", en="certain"),
    "usikker": Phrase(nb="usikker", nn="usikker", en="not certain"),
}
"""How sure it is what a place of a blank form is for."""
NO_LABEL = Phrase(nb="uten ledetekst", nn="utan leietekst", en="without a label")
SET_IT = Phrase(
    nb="usikker. Sett merket selv.",
    nn="usikker. Set merket sjølv.",
    en="not certain. Set the tag yourself.",
)
MERGED = Phrase(
    nb="Satt inn i {path} fra {file}:",
    nn="Sett inn i {path} frå {file}:",
    en="Put into {path} from {file}:",
)
NOTHING_NEW = Phrase(
    nb="{path} sier alt som står i {file}. Ingenting er endret.",
    nn="{path} seier alt som står i {file}. Ingenting er endra.",
    en="{path} says all that {file} says. Nothing was changed.",
)
NO_ANSWER = Phrase(nb="ikke besvart", nn="ikkje svart på", en="not answered")
YES = Phrase(nb="krysset av", nn="kryssa av", en="ticked")
COMMENT = Phrase(nb="les: {certainty}{why}", nn="les: {certainty}{why}", en="les: {certainty}{why}")
"""The comment above an answer in the YAML that is not quite certain; always `les:`."""
WHY = {
    "place": Phrase(
        nb=", etter plassen i skjemaet", nn=", etter plassen i skjemaet", en=", by its place"
    ),
    "by_name": Phrase(nb=" av navnet", nn=" av namnet", en=" from the name"),
    "by_sums": Phrase(nb=" av summene", nn=" av summane", en=" from the sums"),
    "by_heading": Phrase(nb=" av overskriften", nn=" av overskrifta", en=" from the heading"),
    "only_one": Phrase(
        nb=", for bare den er krysset av",
        nn=", for berre den er kryssa av",
        en=", as the only one ticked",
    ),
    "sums_only": Phrase(
        nb=" av summene i tabellen", nn=" av summane i tabellen", en=" from the table of sums"
    ),
    "by_remark": Phrase(
        nb=" av det som står ved beløpet",
        nn=" av det som står ved beløpet",
        en=" from what is said beside the amount",
    ),
    "under_heading": Phrase(
        nb=", for den står under overskriften",
        nn=", for ho står under overskrifta",
        en=", as it is below the heading",
    ),
}
