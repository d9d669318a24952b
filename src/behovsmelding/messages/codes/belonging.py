"""BM845–BM852: names of what is repeated, elsewhere, and places that an answer can't come in."""

from behovsmelding.messages import Entry, Severity

WORDS = {
    "BM845": Entry(
        Severity.ERROR,
        nb=(
            (
                "{navnene} hører til {del}, som gjentas. Skriv {riktig} i stedet for {skrevet}."
                " || {navnene} hører til {del}, som gjentas."
            ),
            (
                "Sett en gjentakende inndeling med merket {ytre} rundt det hele, og inni den en"
                " med merket {merke} rundt {hvor}."
                " || Sett en gjentakende inndeling med merket {merke} rundt {hvor}."
            ),
        ),
        nn=(
            (
                "{navnene} høyrer til {del}, som blir teke opp att. Skriv {riktig} i staden for"
                " {skrevet}. || {navnene} høyrer til {del}, som blir teke opp att."
            ),
            (
                "Set ei gjentakande inndeling med merket {ytre} rundt det heile, og inni den ei"
                " med merket {merke} rundt {hvor}."
                " || Set ei gjentakande inndeling med merket {merke} rundt {hvor}."
            ),
        ),
        en=(
            (
                "In the form, {navnene} is part of {del}, which is repeated. Write {riktig}"
                " instead of {skrevet}."
                " || In the form, {navnene} is part of {del}, which is repeated."
            ),
            (
                "Put a repeating section with the tag {ytre} around the whole, and inside it one"
                " with the tag {merke} around {hvor}."
                " || Put a repeating section with the tag {merke} around {hvor}."
            ),
        ),
    ),
    "BM846": Entry(
        Severity.ERROR,
        nb=(
            (
                "{navnene} hører til {del}, og har faste plasser til {antall}. Skriv {riktig} i"
                " stedet for {skrevet}."
                " || {navnene} hører til {del}, og har faste plasser til {antall}."
            ),
            (
                "Behold {første}, og sett en gjentakende inndeling med merket {merke} rundt, inne"
                " i en med merket {ytre}. Slett {andre}."
                " || Behold {første}, og sett en gjentakende inndeling med merket {merke} rundt."
                " Slett {andre}."
            ),
        ),
        nn=(
            (
                "{navnene} høyrer til {del}, og har faste plassar til {antall}. Skriv {riktig} i"
                " staden for {skrevet}."
                " || {navnene} høyrer til {del}, og har faste plassar til {antall}."
            ),
            (
                "Behald {første}, og set ei gjentakande inndeling med merket {merke} rundt, inne"
                " i ei med merket {ytre}. Slett {andre}."
                " || Behald {første}, og set ei gjentakande inndeling med merket {merke} rundt."
                " Slett {andre}."
            ),
        ),
        en=(
            (
                "In the form, {navnene} is part of {del}, and there are fixed places for"
                " {antall}. Write {riktig} instead of {skrevet}. || In the form, {navnene} is"
                " part of {del}, and there are fixed places for {antall}."
            ),
            (
                "Keep {første}, and put a repeating section with the tag {merke} around it, inside"
                " one with the tag {ytre}. Delete {andre}."
                " || Keep {første}, and put a repeating section with the tag {merke} around it."
                " Delete {andre}."
            ),
        ),
    ),
    "BM847": Entry(
        Severity.ERROR,
        nb=(
            "{navnene} hører til {del}, men er satt inn i inndelingen {inndeling}.",
            "Flytt {hvor} ut av {inndeling}, til en gjentakende inndeling med merket {merke}.",
        ),
        nn=(
            "{navnene} høyrer til {del}, men er sett inn i inndelinga {inndeling}.",
            "Flytt {hvor} ut av {inndeling}, til ei gjentakande inndeling med merket {merke}.",
        ),
        en=(
            "{navnene} is part of {del}, but here it is inside the section {inndeling}.",
            "Move {hvor} out of {inndeling}, to a repeating section with the tag {merke}.",
        ),
    ),
    "BM848": Entry(
        Severity.WARNING,
        nb=(
            "Avmerkingsbokser av det gamle slaget kan ikke fylles ut: {hvor}.",
            (
                "Slett hver av dem, og sett inn en avmerkingsboks fra fanen Utvikler, med et merke"
                " som flere_eiere=ja. De som skal stå tomme, kan stå."
            ),
        ),
        nn=(
            "Avmerkingsboksar av det gamle slaget kan ikkje fyllast ut: {hvor}.",
            (
                "Slett kvar av dei, og set inn ein avmerkingsboks frå fana Utviklar, med eit merke"
                " som flere_eiere=ja. Dei som skal stå tomme, kan stå."
            ),
        ),
        en=(
            "Tick boxes of the old kind can't be filled: {hvor}.",
            (
                "Delete each, and insert a check box from the Developer tab, with a tag such as"
                " flere_eiere=ja. Those that are to be empty can stay."
            ),
        ),
    ),
    "BM849": Entry(
        Severity.WARNING,
        nb=(
            "Rullegardinlister av det gamle slaget kan ikke fylles ut: {hvor}.",
            (
                "Slett hver av dem, og sett inn en rullegardinliste fra fanen Utvikler, med de"
                " samme valgene og et merke. De som skal stå tomme, kan stå."
            ),
        ),
        nn=(
            "Rullegardinlister av det gamle slaget kan ikkje fyllast ut: {hvor}.",
            (
                "Slett kvar av dei, og set inn ei rullegardinliste frå fana Utviklar, med dei same"
                " vala og eit merke. Dei som skal stå tomme, kan stå."
            ),
        ),
        en=(
            "Drop-down lists of the old kind can't be filled: {hvor}.",
            (
                "Delete each, and insert a drop-down list from the Developer tab, with the same"
                " choices and a tag. Those that are to be empty can stay."
            ),
        ),
    ),
    "BM850": Entry(
        Severity.INFO,
        nb=(
            "Gamle tekstfelt uten kode i seg blir stående som de er: {hvor}.",
            (
                "Skriv koden for svaret i feltet, for eksempel {{{{ eier.navn }}}}, eller sett inn"
                " en innholdskontroll med merke i stedet."
            ),
        ),
        nn=(
            "Gamle tekstfelt utan kode i seg blir ståande som dei er: {hvor}.",
            (
                "Skriv koden for svaret i feltet, til dømes {{{{ eier.navn }}}}, eller set inn"
                " ein innhaldskontroll med merke i staden."
            ),
        ),
        en=(
            "Old text fields without a code stay as they are: {hvor}.",
            (
                "Write the code of the answer in the field, such as {{{{ eier.navn }}}}, or insert"
                " a content control with a tag instead."
            ),
        ),
    ),
    "BM851": Entry(
        Severity.WARNING,
        nb=(
            "Inndelingen «{tagg}» har de samme svarene som den i {første}: alt kommer to ganger.",
            "Slett den ene, om det ikke er meningen.",
        ),
        nn=(
            "Inndelinga «{tagg}» har dei same svara som den i {første}, så alt kjem to gonger.",
            "Slett den eine, om det ikkje er meininga.",
        ),
        en=(
            "The section “{tagg}” has the same fields as the one in {første}: all comes twice.",
            "Delete one of them, unless it is meant so.",
        ),
    ),
    "BM852": Entry(
        Severity.ERROR,
        at_render=True,
        nb=(
            "Malen har en liste for «{felt}», og «{svar}» er ikke ett av valgene i den.",
            "Velg ett av disse: {valg}. En kombinasjonsboks i malen tar imot andre ord også.",
        ),
        nn=(
            "Malen har ei liste for «{felt}», og «{svar}» er ikkje eitt av vala i den.",
            "Vel eitt av desse: {valg}. Ein kombinasjonsboks i malen tek imot andre ord òg.",
        ),
        en=(
            "The template has a list for “{felt}”, and “{svar}” is not one of its choices.",
            "Choose one of these: {valg}. A combo box in the template takes other words too.",
        ),
    ),
}
