"""What is said of many behovsmeldinger together: headings, notes, and how each stands."""

from behovsmelding.messages import Phrase

TITLE = Phrase(nb="Oversikt over {folder}", nn="Oversyn over {folder}", en="Overview of {folder}")
COUNT = Phrase(
    nb="{count} behovsmeldinger: {sent} innsendt, {drafts} utkast. Til sammen {sum} kroner.",
    nn="{count} behovsmeldingar: {sent} innsende, {drafts} utkast. Til saman {sum} kroner.",
    en="{count} behovsmeldinger: {sent} sent in, {drafts} drafts. Together {sum} kroner.",
)
ONE = Phrase(
    nb="1 behovsmelding: {sent} innsendt, {drafts} utkast. Til sammen {sum} kroner.",
    nn="1 behovsmelding: {sent} innsend, {drafts} utkast. Til saman {sum} kroner.",
    en="1 behovsmelding: {sent} sent in, {drafts} drafts. Together {sum} kroner.",
)
LEFT_OUT = Phrase(
    nb="{count} er ikke med i summene: {errors} har feil, og i {unknown} mangler det beløp.",
    nn="{count} er ikkje med i summane: {errors} har feil, og i {unknown} manglar det beløp.",
    en="{count} are not in the sums: {errors} have errors, and amounts are missing in {unknown}.",
)
ELSEWHERE = Phrase(
    nb="{sum} kroner er ført i mer enn én behovsmelding og telles én gang.",
    nn="{sum} kroner er førte i meir enn éi behovsmelding og blir talde éin gong.",
    en="{sum} kroner are reported in more than one behovsmelding and are counted once.",
)
FRAME = Phrase(
    nb="{year}: behovet er {sum} kroner. Rammen er {frame} kroner, {words}.",
    nn="{year}: behovet er {sum} kroner. Ramma er {frame} kroner, {words}.",
    en="{year}: the need is {sum} kroner. The budget is {frame} kroner, {words}.",
)
OVER = Phrase(
    nb="{rest} kroner for lite", nn="{rest} kroner for lite", en="{rest} kroner too little"
)
WITHIN = Phrase(nb="{rest} kroner igjen", nn="{rest} kroner att", en="{rest} kroner left")
DELIVERY = Phrase(
    nb="{sent} av {count} på listen har sendt inn. {missing} mangler, {drafts} har bare utkast.",
    nn="{sent} av {count} på lista har sendt inn. {missing} manglar, {drafts} har berre utkast.",
    en=(
        "{sent} of {count} on the list have sent theirs in. {missing} are missing, {drafts} have"
        " only a draft."
    ),
)
DELIVERED_WRONG = Phrase(
    nb="{count} av de innsendte har feil.",
    nn="{count} av dei innsende har feil.",
    en="{count} of those sent in have errors.",
)
CONTENTS = Phrase(nb="Innhold", nn="Innhald", en="Contents")
FRONT = Phrase(nb="Oversikt", nn="Oversyn", en="Overview")
SUMS = Phrase(nb="Sum", nn="Sum", en="Sum")
NOTHING = Phrase(nb="Ingen rader.", nn="Ingen rader.", en="No rows.")

TABLES = {
    "år": Phrase(nb="Hele året", nn="Heile året", en="The whole year"),
    "behovsmeldinger": Phrase(nb="Behovsmeldinger", nn="Behovsmeldingar", en="Behovsmeldinger"),
    "fordeling": Phrase(
        nb="Per ordning og område", nn="Per ordning og område", en="Per ordning and område"
    ),
    "tema": Phrase(nb="Per tema", nn="Per tema", en="Per tema"),
    "parter": Phrase(nb="Eiere og partnere", nn="Eigarar og partnarar", en="Owners and partners"),
    "tiltak": Phrase(nb="Tiltak", nn="Tiltak", en="Tiltak"),
    "anslag": Phrase(nb="Anslag for senere", nn="Overslag for seinare", en="Estimates for later"),
    "levering": Phrase(nb="Hvem som har levert", nn="Kven som har levert", en="Who has delivered"),
    "funn": Phrase(nb="Funn", nn="Funn", en="Findings"),
    "tilskuddsbrev": Phrase(
        nb="Til tilskuddsbrevene (§ 13)",
        nn="Til tilskotsbreva (§ 13)",
        en="For the grant letters (§ 13)",
    ),
}
NOTES = {
    "tema": Phrase(
        nb="Et tiltak med flere temaer teller i hvert av dem, så radene kan overlappe.",
        nn="Eit tiltak med fleire tema tel i kvart av dei, så radene kan overlappe.",
        en="A tiltak with several temaer counts in each of them, so the rows may overlap.",
    ),
    "anslag": Phrase(
        nb="Anslagene er ikke med i noen annen sum.",
        nn="Overslaga er ikkje med i nokon annan sum.",
        en="The estimates are in no other sum.",
    ),
    "behovsmeldinger": Phrase(
        nb=(
            "Sum er det som telles. En sum som er beskrevet i en annen behovsmelding fra samme"
            " eier, står under «Ført et annet sted»."
        ),
        nn=(
            "Sum er det som blir talt. Ein sum som er beskriven i ei anna behovsmelding frå same"
            " eigar, står under «Ført ein annan stad»."
        ),
        en=(
            "Sum is what is counted. A sum that another behovsmelding of the same owner describes"
            " is under “Reported elsewhere”."
        ),
    ),
}
COLUMNS = {
    "mottatt": Phrase(nb="Mottatt", nn="Motteke", en="Received"),
    "fil": Phrase(nb="Fil", nn="Fil", en="File"),
    "skjema": Phrase(nb="Skjema", nn="Skjema", en="Form"),
    "år": Phrase(nb="År", nn="År", en="Year"),
    "eiere": Phrase(nb="Eiere", nn="Eigarar", en="Owners"),
    "partnere": Phrase(nb="Partnere", nn="Partnarar", en="Partners"),
    "navn": Phrase(nb="Navn", nn="Namn", en="Name"),
    "organisasjonsnummer": Phrase(
        nb="Organisasjonsnummer", nn="Organisasjonsnummer", en="Organisasjonsnummer"
    ),
    "kontonummer": Phrase(nb="Kontonummer", nn="Kontonummer", en="Account number"),
    "kompetansenettverk": Phrase(
        nb="Kompetansenettverk", nn="Kompetansenettverk", en="Kompetansenettverk"
    ),
    "statsforvalter": Phrase(nb="Statsforvalter", nn="Statsforvaltar", en="Statsforvalter"),
    "kontakt": Phrase(nb="Kontaktpersoner", nn="Kontaktpersonar", en="Contact people"),
    "epost": Phrase(nb="E-post", nn="E-post", en="E-mail"),
    "status": Phrase(nb="Status", nn="Status", en="Status"),
    "frist": Phrase(nb="Frist", nn="Frist", en="Deadline"),
    "antall": Phrase(nb="Behovsmeldinger", nn="Behovsmeldingar", en="Behovsmeldinger"),
    "antall_tiltak": Phrase(nb="Tiltak", nn="Tiltak", en="Tiltak"),
    "innsendt": Phrase(nb="Innsendt", nn="Innsende", en="Sent in"),
    "utkast": Phrase(nb="Utkast", nn="Utkast", en="Drafts"),
    "uten_sum": Phrase(nb="Ikke medregnet", nn="Ikkje medrekna", en="Not counted"),
    "sum_innsendt": Phrase(nb="Sum innsendt", nn="Sum innsende", en="Sum sent in"),
    "sum_utkast": Phrase(nb="Sum utkast", nn="Sum utkast", en="Sum of drafts"),
    "til_eiere": Phrase(nb="Til eiere", nn="Til eigarar", en="To owners"),
    "til_partnere": Phrase(nb="Til partnere", nn="Til partnarar", en="To partners"),
    "koordinator": Phrase(
        nb="Herav koordinator", nn="Av dette koordinator", en="Of which coordinator"
    ),
    "sum": Phrase(nb="Sum", nn="Sum", en="Sum"),
    "annet_sted": Phrase(
        nb="Ført et annet sted", nn="Ført ein annan stad", en="Reported elsewhere"
    ),
    "ført_i": Phrase(nb="Ført i", nn="Ført i", en="Reported in"),
    "ramme": Phrase(nb="Ramme", nn="Ramme", en="Budget"),
    "rest": Phrase(nb="Ramme minus behov", nn="Ramme minus behov", en="Budget minus need"),
    "feil": Phrase(nb="Feil", nn="Feil", en="Errors"),
    "advarsler": Phrase(nb="Advarsler", nn="Åtvaringar", en="Warnings"),
    "merknad": Phrase(nb="Merknad", nn="Merknad", en="Remark"),
    "nummer": Phrase(nb="Nr.", nn="Nr.", en="No."),
    "slag": Phrase(nb="Slag", nn="Slag", en="Kind"),
    "tiltak": Phrase(nb="Tiltak", nn="Tiltak", en="Tiltak"),
    "gruppe": Phrase(nb="Ordning eller område", nn="Ordning eller område", en="Ordning or område"),
    "tema": Phrase(nb="Tema", nn="Tema", en="Tema"),
    "varighet": Phrase(nb="Varighet", nn="Varigheit", en="Duration"),
    "viderefører": Phrase(nb="Viderefører", nn="Vidarefører", en="Continues"),
    "side": Phrase(nb="Side", nn="Side", en="Side"),
    "periode": Phrase(nb="Periode", nn="Periode", en="Period"),
    "formål": Phrase(nb="Formål", nn="Formål", en="Purpose"),
    "linje": Phrase(nb="Linje", nn="Linje", en="Line"),
    "kode": Phrase(nb="Kode", nn="Kode", en="Code"),
    "sted": Phrase(nb="Felt", nn="Felt", en="Field"),
    "hva": Phrase(nb="Hva", nn="Kva", en="What"),
    "funn": Phrase(nb="Funn", nn="Funn", en="Finding"),
    "levering": Phrase(nb="Levering", nn="Levering", en="Delivery"),
}
STATUS = {
    True: Phrase(nb="innsendt", nn="innsend", en="sent in"),
    False: Phrase(nb="utkast", nn="utkast", en="draft"),
}
"""How far a behovsmelding has come: whether it is sent in."""
SIDES = {
    "eier": Phrase(nb="eier", nn="eigar", en="owner"),
    "partner": Phrase(nb="partner", nn="partnar", en="partner"),
}
KINDS = {
    "tiltak": Phrase(nb="tiltak", nn="tiltak", en="tiltak"),
    "continued": Phrase(nb="videreføring", nn="vidareføring", en="continued"),
    "coordinator": Phrase(nb="koordinator", nn="koordinator", en="coordinator"),
    "stated": Phrase(nb="bare sum", nn="berre sum", en="sum only"),
}
LEFT = {
    "unreadable": Phrase(
        nb="Kan ikke leses, og er ikke med i summene.",
        nn="Kan ikkje lesast, og er ikkje med i summane.",
        en="Can't be read, and is not in the sums.",
    ),
    "errors": Phrase(
        nb="Har feil, og er ikke med i summene.",
        nn="Har feil, og er ikkje med i summane.",
        en="Has errors, and is not in the sums.",
    ),
    "unknown": Phrase(
        nb="Mangler beløp, og er ikke med i summene.",
        nn="Manglar beløp, og er ikkje med i summane.",
        en="Lacks amounts, and is not in the sums.",
    ),
}
STANDINGS = {
    "sent": Phrase(nb="innsendt", nn="innsend", en="sent in"),
    "wrong": Phrase(nb="innsendt med feil", nn="innsend med feil", en="sent in with errors"),
    "draft": Phrase(nb="utkast", nn="utkast", en="draft"),
    "missing": Phrase(nb="mangler", nn="manglar", en="missing"),
    "unknown": Phrase(nb="ikke på listen", nn="ikkje på lista", en="not on the list"),
}
LATE = {
    "sent": Phrase(
        nb="innsendt etter fristen", nn="innsend etter fristen", en="sent in after the deadline"
    ),
    "wrong": Phrase(
        nb="innsendt med feil etter fristen",
        nn="innsend med feil etter fristen",
        en="sent in with errors after the deadline",
    ),
    "draft": Phrase(
        nb="utkast, og fristen er ute",
        nn="utkast, og fristen er ute",
        en="draft, and the deadline has passed",
    ),
    "missing": Phrase(
        nb="mangler, og fristen er ute",
        nn="manglar, og fristen er ute",
        en="missing, and the deadline has passed",
    ),
}
"""The same, after the deadline."""
NO_GROUP = Phrase(nb="ikke oppgitt", nn="ikkje oppgitt", en="not given")
NO_YEAR = Phrase(nb="ukjent år", nn="ukjent år", en="unknown year")
NO_TOPIC = Phrase(nb="uten tema", nn="utan tema", en="without tema")
NOBODY = Phrase(nb="uten navn", nn="utan namn", en="without a name")
NO_SUCH_FORMAT = Phrase(
    nb="{path} må slutte på en av disse: {ends}.",
    nn="{path} må slutte på ein av desse: {ends}.",
    en="{path} must end in one of these: {ends}.",
)
NO_SUCH_FRAME = Phrase(
    nb=(
        "«{text}» er ingen ramme. Skriv 2027=12 000 000, eller 2027/skole=7 000 000 for et område"
        " eller en ordning."
    ),
    nn=(
        "«{text}» er inga ramme. Skriv 2027=12 000 000, eller 2027/skole=7 000 000 for eit område"
        " eller ei ordning."
    ),
    en=(
        "“{text}” is not a budget. Write 2027=12 000 000, or 2027/skole=7 000 000 for an område or"
        " an ordning."
    ),
)
NO_SUCH_TABLE = Phrase(
    nb="Det finnes ingen tabell {name}. Disse finnes: {names}.",
    nn="Det finst ingen tabell {name}. Desse finst: {names}.",
    en="There is no table {name}. There are these: {names}.",
)
