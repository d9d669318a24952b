"""BM7xx: forms that somebody declares: a new year's, a county's own."""

from behovsmelding.messages import Entry, Severity

WORDS = {
    "BM701": Entry(
        Severity.ERROR,
        nb=("{fil} kan ikke leses. Det stopper på linje {linje}.", "Rett linjen."),
        nn=("{fil} kan ikkje lesast. Det stoppar på linje {linje}.", "Rett linja."),
        en=("{fil} can't be read. It stops at line {linje}.", "Correct that line."),
    ),
    "BM702": Entry(
        Severity.ERROR,
        nb=(
            "{fil}: «{nøkkel}» mangler.",
            "Skriv det, eller bygg på et skjema som har det, for eksempel bygger_på: 2027.",
        ),
        nn=(
            "{fil}: «{nøkkel}» manglar.",
            "Skriv det, eller bygg på eit skjema som har det, til dømes bygger_på: 2027.",
        ),
        en=(
            "{fil}: “{nøkkel}” is missing.",
            "Write it, or build on a form that has it, for example bygger_på: 2027.",
        ),
    ),
    "BM703": Entry(
        Severity.ERROR,
        nb=("{fil} bygger på «{navn}», som ikke finnes.", "Bygg på ett av disse: {finnes}."),
        nn=("{fil} byggjer på «{navn}», som ikkje finst.", "Bygg på eitt av desse: {finnes}."),
        en=("{fil} builds on “{navn}”, which does not exist.", "Build on one of these: {finnes}."),
    ),
    "BM704": Entry(
        Severity.ERROR,
        nb=("{fil} bygger på seg selv: {kjede}.", "Rett bygger_på i ett av skjemaene."),
        nn=("{fil} byggjer på seg sjølv: {kjede}.", "Rett bygger_på i eitt av skjemaa."),
        en=("{fil} builds on itself: {kjede}.", "Correct bygger_på in one of the forms."),
    ),
    "BM705": Entry(
        Severity.ERROR,
        nb=(
            "{fil} heter det samme som et skjema vi har fra før.",
            "Gi filen et eget navn, for eksempel {forslag}.yaml, og skriv det i behovsmeldingene.",
        ),
        nn=(
            "{fil} heiter det same som eit skjema vi har frå før.",
            "Gi fila eit eige namn, til dømes {forslag}.yaml, og skriv det i behovsmeldingane.",
        ),
        en=(
            "{fil} has the same name as one of our forms.",
            "Rename the file, for example to {forslag}.yaml, and use that name in the documents.",
        ),
    ),
    "BM706": Entry(
        Severity.ERROR,
        nb=(
            (
                "{fil}: «{nøkkel}» kan ikke stå her (under «{sted}»). || "
                "{fil}: «{nøkkel}» kan ikke stå her."
            ),
            "Her kan det stå {kjente}.",
        ),
        nn=(
            (
                "{fil}: «{nøkkel}» kan ikkje stå her (under «{sted}»). || "
                "{fil}: «{nøkkel}» kan ikkje stå her."
            ),
            "Her kan det stå {kjente}.",
        ),
        en=(
            (
                "{fil}: “{nøkkel}” can't be used here (under “{sted}”). || "
                "{fil}: “{nøkkel}” can't be used here."
            ),
            "It may be {kjente}.",
        ),
    ),
    "BM707": Entry(
        Severity.ERROR,
        nb=(
            "{fil}: En behovsmelding har ikke noe som heter «{sti}».",
            "Mente du «{forslag}»? Et eget spørsmål er tillegg.id eller tiltak.tillegg.id.",
        ),
        nn=(
            "{fil}: Ei behovsmelding har ikkje noko som heiter «{sti}».",
            "Meinte du «{forslag}»? Eit eige spørsmål er tillegg.id eller tiltak.tillegg.id.",
        ),
        en=(
            "{fil}: A behovsmelding has no field “{sti}”.",
            "Did you mean “{forslag}”? A question of your own is tillegg.id or tiltak.tillegg.id.",
        ),
    ),
    "BM708": Entry(
        Severity.ERROR,
        nb=("{fil}: «{sted}» kan ikke være «{verdi}».", "Skriv for eksempel {eksempel}"),
        nn=("{fil}: «{sted}» kan ikkje vere «{verdi}».", "Skriv til dømes {eksempel}"),
        en=("{fil}: “{sted}” can't be “{verdi}”.", "Write for example {eksempel}"),
    ),
    "BM709": Entry(
        Severity.ERROR,
        nb=("{fil}: «{sted}» viser til «{valg}», som ikke finnes.", "Disse finnes: {finnes}."),
        nn=("{fil}: «{sted}» viser til «{valg}», som ikkje finst.", "Desse finst: {finnes}."),
        en=("{fil}: “{sted}” names “{valg}”, which does not exist.", "Choose among: {finnes}."),
    ),
    "BM710": Entry(
        Severity.ERROR,
        nb=(
            "{fil}: «{navn}» kan ikke være et valg under «{sted}».",
            "Valgene er faste: {kjente}. Ordene som skrives ut, kan være andre.",
        ),
        nn=(
            "{fil}: «{navn}» kan ikkje vere eit val under «{sted}».",
            "Vala er faste: {kjente}. Orda som blir skrivne ut, kan vere andre.",
        ),
        en=(
            "{fil}: “{navn}” can't be a choice below “{sted}”.",
            "The choices are fixed: {kjente}. The printed words may differ.",
        ),
    ),
    "BM711": Entry(
        Severity.ERROR,
        nb=("{fil}: Oppsettet har ingen del som heter «{navn}».", "Delene er {kjente}."),
        nn=("{fil}: Oppsettet har ingen del som heiter «{navn}».", "Delane er {kjente}."),
        en=("{fil}: An oppsett has no part called “{navn}”.", "The parts are {kjente}."),
    ),
    "BM712": Entry(
        Severity.ERROR,
        nb=(
            "{fil}: Delen «{navn}» i oppsettet mangler noe, eller har noe den ikke kan ha.",
            "Se hvordan slike deler er skrevet i våre egne skjemaer. Her står {verdi}",
        ),
        nn=(
            "{fil}: Delen «{navn}» i oppsettet manglar noko, eller har noko han ikkje kan ha.",
            "Sjå korleis slike delar er skrivne i skjemaa våre. Her står {verdi}",
        ),
        en=(
            (
                "{fil}: The part “{navn}” of the oppsett is missing something, or has something it "
                "can't have."
            ),
            "See how such parts are written in our own forms. This one is {verdi}",
        ),
    ),
    "BM713": Entry(
        Severity.ERROR,
        nb=("{fil}: Oppsettet viser til «{navn}», som skjemaet ikke har.", "Rett navnet."),
        nn=("{fil}: Oppsettet viser til «{navn}», som skjemaet ikkje har.", "Rett namnet."),
        en=("{fil}: The oppsett uses “{navn}”, which the form does not have.", "Correct the name."),
    ),
    "BM714": Entry(
        Severity.ERROR,
        nb=(
            "{fil}: Oppsettet bruker ledeteksten «{navn}», som skjemaet ikke har.",
            "Ledetekstene er {kjente}.",
        ),
        nn=(
            "{fil}: Oppsettet bruker leieteksten «{navn}», som skjemaet ikkje har.",
            "Leietekstane er {kjente}.",
        ),
        en=(
            "{fil}: The oppsett uses the prompt “{navn}”, which the form does not have.",
            "Its prompts are {kjente}.",
        ),
    ),
    "BM715": Entry(
        Severity.ERROR,
        nb=(
            "{fil}: «{navn}» kan ikke være id-en til et spørsmål.",
            "Bruk bokstaver, tall og _, og begynn med en bokstav: fjordskular.",
        ),
        nn=(
            "{fil}: «{navn}» kan ikkje vere id-en til eit spørsmål.",
            "Bruk bokstavar, tal og _, og byrj med ein bokstav: fjordskular.",
        ),
        en=(
            "{fil}: “{navn}” can't be the id of a question.",
            "Use letters, digits and _, and begin with a letter: fjordskular.",
        ),
    ),
    "BM716": Entry(
        Severity.ERROR,
        nb=("{path} er ikke en mappe med skjemaer.", "Oppgi mappen med --forms."),
        nn=("{path} er ikkje ei mappe med skjema.", "Oppgi mappa med --forms."),
        en=("{path} is not a folder of forms.", "Name the folder with --forms."),
    ),
    "BM717": Entry(
        Severity.ERROR,
        nb=("{fil} sier skjema: {skjema}.", "Skriv skjema: {navn}, eller gi filen et annet navn."),
        nn=("{fil} seier skjema: {skjema}.", "Skriv skjema: {navn}, eller gi fila eit anna namn."),
        en=("{fil} says skjema: {skjema}.", "Write skjema: {navn}, or rename the file."),
    ),
    "BM718": Entry(
        Severity.ERROR,
        nb=("{fil} er et skjema for {år}.", "Skriv år: {navn}, eller gi filen et annet navn."),
        nn=("{fil} er eit skjema for {år}.", "Skriv år: {navn}, eller gi fila eit anna namn."),
        en=("{fil} is a form for {år}.", "Write år: {navn}, or rename the file."),
    ),
}
