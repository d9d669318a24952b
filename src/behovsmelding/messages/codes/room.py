"""BM84x: what a template has room for, and what it makes of a behovsmelding."""

from behovsmelding.messages import Entry, Severity

WORDS = {
    "BM841": Entry(
        Severity.ERROR,
        nb=(
            "«{hva}» gjentas allerede her, og blir gjentatt én gang til for hver av dem.",
            "Ta bort den indre gjentakelsen. Inne i den ytre er ett ledd om gangen å få tak i.",
        ),
        nn=(
            "«{hva}» blir alt teke opp att her, og blir teke opp att éin gong til for kvar av dei.",
            "Ta bort den indre gjentakinga. Inne i den ytre er eitt ledd om gongen å få tak i.",
        ),
        en=(
            "“{hva}” is being repeated here already, and is repeated once more for each of them.",
            "Remove the inner repetition. Inside the outer one, one item at a time is at hand.",
        ),
    ),
    "BM842": Entry(
        Severity.ERROR,
        nb=(
            "Dokumentet ville blitt større enn det som kan leses igjen, så det blir ikke laget.",
            "Gjør de lengste svarene kortere, eller ta bort noe av det malen gjentar.",
        ),
        nn=(
            "Dokumentet ville ha vorte større enn det som kan lesast att, så det blir ikkje laga.",
            "Gjer dei lengste svara kortare, eller ta bort noko av det malen tek opp att.",
        ),
        en=(
            "The document would be larger than what can be read back, so it is not made.",
            "Shorten the longest answers, or remove some of what the template repeats.",
        ),
    ),
    "BM843": Entry(
        Severity.INFO,
        nb=(
            "Merker fra andre programmer er ikke svar, og blir stående som de er: {merker}.",
            "Malen kan brukes som den er.",
        ),
        nn=(
            "Merke frå andre program er ikkje svar, og blir ståande som dei er: {merker}.",
            "Malen kan brukast som han er.",
        ),
        en=(
            "Tags of other programs are not answers, and stay as they are: {merker}.",
            "The template can be used as it is.",
        ),
    ),
    "BM844": Entry(
        Severity.ERROR,
        nb=(
            (
                "Malen skriver ikke ut et eneste svar. Den har {sett}."
                " || Malen skriver ikke ut et eneste svar."
            ),
            (
                "Gi innholdskontroller merker under Egenskaper i Word, i feltet Merke eller Kode,"
                " eller la template from sette dem i det tomme skjemaet."
            ),
        ),
        nn=(
            (
                "Malen skriv ikkje ut eit einaste svar. Han har {sett}."
                " || Malen skriv ikkje ut eit einaste svar."
            ),
            (
                "Gi innhaldskontrollar merke under Eigenskapar i Word, i feltet Merke eller Kode,"
                " eller la template from setje dei i det tomme skjemaet."
            ),
        ),
        en=(
            (
                "The template prints no answer at all. It has {sett}."
                " || The template prints no answer at all."
            ),
            (
                "Give content controls tags under Properties in Word, or let template from set them"
                " in the form that nobody has filled in."
            ),
        ),
    ),
}
