"""BM3xx: amounts and sums."""

from behovsmelding.messages import Entry, Phrase, Severity

_SUMMED = Phrase(
    nb="disse beløpene summeres", nn="desse beløpa blir summerte", en="these amounts are added"
)

WORDS = {
    "BM301": Entry(
        Severity.ERROR,
        kinds=("beløp",),
        nb=(
            ("«{felt}»: «{tekst}» er ikke et beløp. || «{tekst}» er ikke et beløp."),
            "Skriv {forslag}, om det er det du mener. || Skriv hele kroner med tall, som 290 000.",
        ),
        nn=(
            ("«{felt}»: «{tekst}» er ikkje eit beløp. || «{tekst}» er ikkje eit beløp."),
            "Skriv {forslag}, om det er det du meiner. || Skriv heile kroner med tal, som 290 000.",
        ),
        en=(
            ("“{felt}”: “{tekst}” is not an amount. || “{tekst}” is not an amount."),
            "Write {forslag}, if that is what you mean. || Write whole kroner, such as 290 000.",
        ),
    ),
    "BM302": Entry(
        Severity.ERROR,
        kinds=("beløp",),
        nb=(
            (
                "«{felt}»: «{tekst}» kan leses på to måter: {med_tusen} eller {uten}. || "
                "«{tekst}» kan leses på to måter: {med_tusen} eller {uten}."
            ),
            "Skriv {med_tusen} eller {uten}.",
        ),
        nn=(
            (
                "«{felt}»: «{tekst}» kan lesast på to måtar: {med_tusen} eller {uten}. || "
                "«{tekst}» kan lesast på to måtar: {med_tusen} eller {uten}."
            ),
            "Skriv anten {med_tusen} eller {uten}.",
        ),
        en=(
            (
                "“{felt}”: “{tekst}” can be read in two ways: {med_tusen} or {uten}. || "
                "“{tekst}” can be read in two ways: {med_tusen} or {uten}."
            ),
            "Write {med_tusen} or {uten}.",
        ),
    ),
    "BM303": Entry(
        Severity.ERROR,
        kinds=("beløp",),
        nb=(
            ("«{felt}»: «{tekst}» er et negativt beløp. || «{tekst}» er et negativt beløp."),
            "Skriv beløpet uten minus. Skriv 0 for ingenting.",
        ),
        nn=(
            ("«{felt}»: «{tekst}» er eit negativt beløp. || «{tekst}» er eit negativt beløp."),
            "Skriv beløpet utan minus. Skriv 0 for ingenting.",
        ),
        en=(
            ("“{felt}”: “{tekst}” is a negative amount. || “{tekst}” is a negative amount."),
            "Write the amount without a minus; nothing is 0.",
        ),
    ),
    "BM304": Entry(
        Severity.ERROR,
        kinds=("beløp",),
        nb=(
            "«{felt}»: «{tekst}» har øre. || «{tekst}» har øre.",
            "Rund av til hele kroner, for eksempel 290 000.",
        ),
        nn=(
            "«{felt}»: «{tekst}» har øre. || «{tekst}» har øre.",
            "Rund av til heile kroner, til dømes 290 000.",
        ),
        en=(
            ("“{felt}”: “{tekst}” has a fraction. || “{tekst}” has a fraction."),
            "Round it to whole kroner, for example 290 000.",
        ),
    ),
    "BM305": Entry(
        Severity.ERROR,
        kinds=("beløp",),
        nb=(
            "«{felt}»: beløpet er for stort. || Beløpet er for stort.",
            "Skriv høyst 999 999 999 999 kroner. Er det et siffer for mye?",
        ),
        nn=(
            "«{felt}»: beløpet er for stort. || Beløpet er for stort.",
            "Skriv høgst 999 999 999 999 kroner. Er det eit siffer for mykje?",
        ),
        en=(
            "“{felt}”: the amount is too large. || The amount is too large.",
            "Write at most 999 999 999 999 kroner. A digit too many?",
        ),
    ),
    "BM306": Entry(
        Severity.ERROR,
        kinds=("beløp",),
        nb=(
            "Fra fond er {fra_fond} kroner, mer enn beløpet før fradrag, som er {brutto} kroner.",
            "Rett ett av beløpene. Fondet kan høyst dekke hele behovet.",
        ),
        nn=(
            "Frå fond er {fra_fond} kroner, meir enn beløpet før frådrag, som er {brutto} kroner.",
            "Rett eitt av beløpa. Fondet kan høgst dekkje heile behovet.",
        ),
        en=(
            "{fra_fond} kroner from the fund is more than the gross amount, {brutto} kroner.",
            "Correct one of them. The fund can cover the whole need at most.",
        ),
    ),
    "BM307": Entry(
        Severity.ERROR,
        related=_SUMMED,
        nb=(
            "{ordning}, «{felt}»: oppgitt er {oppgitt} kroner, men tiltakene gir {regnet} kroner.",
            "Rett summen eller beløpene i tiltakene. Summen kan også fjernes: den regnes ut.",
        ),
        nn=(
            "{ordning}, «{felt}»: oppgitt er {oppgitt} kroner, men tiltaka gir {regnet} kroner.",
            "Rett summen eller beløpa i tiltaka. Summen kan òg fjernast: han blir rekna ut.",
        ),
        en=(
            "{ordning}, “{felt}”: {oppgitt} kroner is stated, but its tiltak give {regnet} kroner.",
            "Correct the sum or the amounts. The sum may also be left out: it is computed.",
        ),
    ),
    "BM308": Entry(
        Severity.ERROR,
        related=Phrase(
            nb="netto følger av disse", nn="netto følgjer av desse", en="net follows from these"
        ),
        nb=(
            "«{felt}» er {netto} kroner, men {brutto} minus {fra_fond} fra fond gir {regnet}.",
            "Rett det av de tre beløpene som er feil.",
        ),
        nn=(
            "«{felt}» er {netto} kroner, men {brutto} minus {fra_fond} frå fond gir {regnet}.",
            "Rett det av dei tre beløpa som er feil.",
        ),
        en=(
            "“{felt}” is {netto} kroner, but {brutto} less {fra_fond} from the fund is {regnet}.",
            "Correct whichever of the three amounts is wrong.",
        ),
    ),
    "BM309": Entry(
        Severity.ERROR,
        related=Phrase(
            nb="samme tiltak i videreføringen",
            nn="same tiltak i vidareføringa",
            en="the same tiltak, continued",
        ),
        nb=(
            "«{felt}» er {her} kroner her, men {der} kroner i videreføringen av samme tiltak.",
            "Skriv samme beløp begge steder. Tiltaket telles bare én gang.",
        ),
        nn=(
            "«{felt}» er {her} kroner her, men {der} kroner i vidareføringa av det same tiltaket.",
            "Skriv same beløp begge stader. Tiltaket blir talt berre éin gong.",
        ),
        en=(
            "“{felt}” is {her} kroner here, but {der} kroner where the same tiltak is continued.",
            "Write the same amount in both places. The tiltak is counted once.",
        ),
    ),
    "BM310": Entry(
        Severity.ERROR,
        related=_SUMMED,
        kinds=("oppgitt",),
        nb=(
            "{hva}, «{felt}»: oppgitt sum er {oppgitt} kroner, men beløpene gir {regnet} kroner.",
            "Rett summen eller beløpene den består av.",
        ),
        nn=(
            "{hva}, «{felt}»: oppgitt sum er {oppgitt} kroner, men beløpa gir {regnet} kroner.",
            "Rett summen eller beløpa han er sett saman av.",
        ),
        en=(
            "{hva}, “{felt}”: {oppgitt} kroner is stated, but the amounts give {regnet} kroner.",
            "Correct the sum or the amounts it consists of.",
        ),
    ),
    "BM311": Entry(
        Severity.WARNING,
        nb=(
            "«{felt}» er 0 kroner.",
            "Er det meningen at denne parten ikke skal ha tilskudd? Da er det i orden.",
        ),
        nn=(
            "«{felt}» er 0 kroner.",
            "Er det meininga at denne parten ikkje skal ha tilskot? Då er det i orden.",
        ),
        en=("“{felt}” is 0 kroner.", "If this side is not meant to get a grant, this is fine."),
    ),
    "BM312": Entry(
        Severity.ERROR,
        related=Phrase(
            nb="her står det andre", nn="her står det andre", en=("and the other is here")
        ),
        nb=(
            "«{felt}» er {beløp} kroner, men skal også stå i en egen behovsmelding.",
            "Fjern beløpet, eller skriv egen_behovsmelding: nei hvis det skal telles her.",
        ),
        nn=(
            "«{felt}» er {beløp} kroner, men skal òg stå i ei eiga behovsmelding.",
            "Fjern beløpet, eller skriv egen_behovsmelding: nei om det skal teljast her.",
        ),
        en=(
            "“{felt}” is {beløp} kroner, but also reported in a separate behovsmelding.",
            "Remove the amount, or write egen_behovsmelding: nei if it is to be counted here.",
        ),
    ),
    "BM313": Entry(
        Severity.WARNING,
        nb=(
            "«{felt}» meldes i en egen behovsmelding og regnes ikke med her.",
            "Se etter at beløpet står i den andre behovsmeldingen.",
        ),
        nn=(
            "«{felt}» blir meldt i ei eiga behovsmelding og er ikkje rekna med her.",
            "Sjå etter at beløpet står i den andre behovsmeldinga.",
        ),
        en=(
            "“{felt}” is reported in a separate behovsmelding and is not counted here.",
            "Make sure that the amount is in the other behovsmelding.",
        ),
    ),
    "BM314": Entry(
        Severity.WARNING,
        same_name=True,
        related=Phrase(nb="her står det første", nn="her står det første", en="the first is here"),
        nb=(
            (
                "Tiltak {nummer} er likt tiltak {første} og teller med i summen. || "
                "Tiltak {nummer} er likt tiltak {ellers}, utenom navnet. Begge teller med. || "
                "Tiltak {nummer} har samme navn som tiltak {lik}. Begge teller med i summen."
            ),
            "Slett det ene hvis det er limt inn to ganger. Skriv ellers hva som skiller dem.",
        ),
        nn=(
            (
                "Tiltak {nummer} er likt tiltak {første} og tel med i summen. || "
                "Tiltak {nummer} er likt tiltak {ellers}, utanom namnet. Begge tel med. || "
                "Tiltak {nummer} har same namn som tiltak {lik}. Begge tel med i summen."
            ),
            "Slett det eine om det er limt inn to gonger. Skriv elles kva som skil dei.",
        ),
        en=(
            (
                "Tiltak {nummer} is the same as tiltak {første}, and is counted in the sum. || "
                "Tiltak {nummer} is like tiltak {ellers}, but for its name. Both are counted. || "
                "Tiltak {nummer} has the same name as tiltak {lik}. Both are counted in the sum."
            ),
            "Delete one if it was pasted twice. Otherwise write what sets them apart.",
        ),
    ),
    "BM315": Entry(
        Severity.WARNING,
        nb=(
            "«{felt}» er {beløp} kroner. Er det et siffer for mye?",
            "Se etter at beløpet er riktig. Er det det, kan det stå.",
        ),
        nn=(
            "«{felt}» er {beløp} kroner. Er det eit siffer for mykje?",
            "Sjå etter at beløpet er rett. Er det det, kan det stå.",
        ),
        en=(
            "“{felt}” is {beløp} kroner. Is there a digit too many?",
            "Make sure that the amount is right. If it is, leave it.",
        ),
    ),
    "BM316": Entry(
        Severity.ERROR,
        nb=(
            "«{felt}»: «{tekst}» er ikke et beløp.",
            (
                "Skriv {skriv} hvis det ikke skal være noe. Er det ikke klart, lar du det stå "
                "tomt. || "
                "La det stå tomt til beløpet er klart. Skriv 0 hvis det ikke skal være noe."
            ),
        ),
        nn=(
            "«{felt}»: «{tekst}» er ikkje eit beløp.",
            (
                "Skriv {skriv} dersom det ikkje skal vere noko. Er det ikkje klart, lèt du det stå "
                "tomt. || "
                "La det stå tomt til beløpet er klart. Skriv 0 dersom det ikkje skal vere noko."
            ),
        ),
        en=(
            "“{felt}”: “{tekst}” is not an amount.",
            (
                "Write {skriv} if there is to be none. If it is not clear, leave it empty. || "
                "Leave it empty until the amount is clear. Write 0 if there is to be none."
            ),
        ),
    ),
    "BM317": Entry(
        Severity.ERROR,
        nb=(
            "Det er for mange mellomrom inni beløpet {beløp}.",
            "Skriv {beløp}, med ett mellomrom mellom tusener.",
        ),
        nn=(
            "Det er for mange mellomrom inni beløpet {beløp}.",
            "Skriv {beløp}, med eitt mellomrom mellom tusena.",
        ),
        en=(
            "There are too many spaces within the amount {beløp}.",
            "Write {beløp}, with one space between the thousands.",
        ),
    ),
    "BM318": Entry(
        Severity.WARNING,
        nb=(
            "«{felt}»: Er {beløp} kroner rett? Mangler det tre nuller?",
            "Skriv hele beløpet i kroner, for eksempel 140 000. Er det rett, kan det stå.",
        ),
        nn=(
            "«{felt}»: Er {beløp} kroner rett? Manglar det tre nullar?",
            "Skriv heile beløpet i kroner, til dømes 140 000. Er det rett, kan det stå.",
        ),
        en=(
            "“{felt}”: Is {beløp} kroner right? Are three zeros missing?",
            "Write the whole amount in kroner, such as 140 000. If it is right, leave it.",
        ),
    ),
}
