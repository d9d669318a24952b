"""What is said of the difference between behovsmeldinger."""

from behovsmelding.messages import Phrase

TITLE = Phrase(nb="Endringer i behovsmeldingene", nn="Endringar i behovsmeldingane", en="Changes")
FROM_TO = Phrase(nb="Fra {old} til {new}", nn="Frå {old} til {new}", en="From {old} to {new}")
NOTHING = Phrase(
    nb="Ingenting er endret. Behovsmeldinger sammenlignet: {count}.",
    nn="Ingenting er endra. Behovsmeldingar samanlikna: {count}.",
    en="Nothing has changed. Behovsmeldinger compared: {count}.",
)
COUNT = Phrase(
    nb="{count} er endret, {unchanged} er uendret. Til sammen {old} → {new} kroner ({more}).",
    nn="{count} er endra, {unchanged} er uendra. Til saman {old} → {new} kroner ({more}).",
    en="{count} have changed, {unchanged} have not. Together {old} → {new} kroner ({more}).",
)
UNKNOWN = Phrase(
    nb="{count} mangler et beløp før eller etter, og er ikke med i den summen.",
    nn="{count} manglar eit beløp før eller etter, og er ikkje med i den summen.",
    en="{count} lack an amount before or after, and are not in that sum.",
)
NEW_FILE = Phrase(nb="ny", nn="ny", en="new")
GONE_FILE = Phrase(nb="tatt bort", nn="teken bort", en="removed")
WAS = Phrase(nb="før {old}", nn="før {old}", en="before {old}")
ERRORS = Phrase(
    nb="Den har {count} feil. Se dem med: behovsmelding check {path}",
    nn="Ho har {count} feil. Sjå dei med: behovsmelding check {path}",
    en="It has {count} errors. See them with: behovsmelding check {path}",
)
OTHER_FORM = Phrase(
    nb="Skjemaet er et annet ({old} → {new}), så bare tiltakene er sammenlignet.",
    nn="Skjemaet er eit anna ({old} → {new}), så berre tiltaka er samanlikna.",
    en="The form is a different one ({old} → {new}), so only the tiltak are compared.",
)
SUM = Phrase(nb="Sum", nn="Sum", en="Sum")
HEADINGS = {
    "members": Phrase(
        nb="Lagt til, tatt bort, flyttet",
        nn="Lagt til, teke bort, flytta",
        en="Added, removed, moved",
    ),
    "amounts": Phrase(nb="Beløp", nn="Beløp", en="Amounts"),
    "texts": Phrase(nb="Tekster", nn="Tekstar", en="Texts"),
    "answers": Phrase(nb="Andre svar", nn="Andre svar", en="Other answers"),
}
HAPPENED = {
    "added": Phrase(nb="{where}: ny, {new}", nn="{where}: ny, {new}", en="{where}: new, {new}"),
    "removed": Phrase(
        nb="{where}: tatt bort, {old}", nn="{where}: teke bort, {old}", en="{where}: removed, {old}"
    ),
    "renamed": Phrase(
        nb="{where}: {old} heter nå {new}",
        nn="{where}: {old} heiter no {new}",
        en="{where}: {old} is now called {new}",
    ),
    "moved": Phrase(
        nb="{where}: {new} er flyttet", nn="{where}: {new} er flytta", en="{where}: {new} has moved"
    ),
}
"""What became of a member of a list."""
ASKED = Phrase(nb="({sum} kroner)", nn="({sum} kroner)", en="({sum} kroner)")
CHANGED = Phrase(
    nb="{where}: {old} → {new}", nn="{where}: {old} → {new}", en="{where}: {old} → {new}"
)
REWRITTEN = Phrase(
    nb="{where}: endret, {words_in} ord inn og {words_out} ut",
    nn="{where}: endra, {words_in} ord inn og {words_out} ut",
    en="{where}: changed, {words_in} words in and {words_out} out",
)
REORDERED = Phrase(
    nb="{where}: de samme ordene, satt opp på en annen måte",
    nn="{where}: dei same orda, sette opp på ein annan måte",
    en="{where}: the same words, set in another way",
)
MISSING = Phrase(nb="ikke besvart", nn="ikkje svart på", en="unanswered")
UNNAMED = Phrase(nb="uten navn", nn="utan namn", en="without a name")
FILE = Phrase(nb="Behovsmelding", nn="Behovsmelding", en="Behovsmelding")
BEFORE = Phrase(nb="Før", nn="Før", en="Before")
AFTER = Phrase(nb="Etter", nn="Etter", en="After")
MORE = Phrase(nb="Endring", nn="Endring", en="Change")
NO_GIT = Phrase(
    nb="{path} er ikke i et git-repositorium, eller git er ikke installert.",
    nn="{path} er ikkje i eit git-repositorium, eller git er ikkje installert.",
    en="{path} is in no git repository, or git is not installed.",
)
NO_REVISION = Phrase(
    nb="Git kjenner ikke {name}.", nn="Git kjenner ikkje {name}.", en="Git does not know {name}."
)
OUTSIDE = Phrase(
    nb="{path} ligger utenfor git-repositoriet i {root}.",
    nn="{path} ligg utanfor git-repositoriet i {root}.",
    en="{path} is outside the git repository in {root}.",
)
SHALLOW = Phrase(
    nb=(
        "Git har ikke {name} her, for klonen er grunn. Hent resten med: git fetch --unshallow"
        " (i GitHub Actions: fetch-depth: 0)."
    ),
    nn=(
        "Git har ikkje {name} her, for klonen er grunn. Hent resten med: git fetch --unshallow"
        " (i GitHub Actions: fetch-depth: 0)."
    ),
    en=(
        "Git does not have {name} here, since the clone is shallow. Get the rest with: git fetch"
        " --unshallow (in GitHub Actions: fetch-depth: 0)."
    ),
)
TWO = Phrase(
    nb="Nevn to filer, to mapper, eller to utgaver i git: main..HEAD.",
    nn="Nemn to filer, to mapper, eller to utgåver i git: main..HEAD.",
    en="Name two files, two folders, or two commits: main..HEAD.",
)
