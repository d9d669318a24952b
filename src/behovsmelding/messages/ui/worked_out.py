"""What comes in a Word template where a name is that nobody answers: it is worked out."""

from behovsmelding.messages import Phrase

WORKED_OUT = {
    "er_utkast": Phrase(
        nb="om det er et utkast", nn="om det er eit utkast", en="whether it is a draft"
    ),
    "avsendernavn": Phrase(
        nb="hvem behovsmeldingen kommer fra", nn="kven behovsmeldinga kjem frå", en="who sends it"
    ),
    "antall_tiltak": Phrase(
        nb="hvor mange tiltak det er", nn="kor mange tiltak det er", en="how many tiltak there are"
    ),
    "sum_totalt": Phrase(nb="summen av alt", nn="summen av alt", en="the sum of everything"),
    "sumrader": Phrase(
        nb="en rad for hver ordning, med summene i den; velg en rad, som `sumrader=regional.eier`",
        nn="ei rad for kvar ordning, med summane; vel ei rad, som `sumrader=regional.eier`",
        en="a row for each ordning, with its sums; choose one, such as `sumrader=regional.eier`",
    ),
    "sumrader.ordning": Phrase(nb="ordningen", nn="ordninga", en="the ordning"),
    "sumrader.eier": Phrase(
        nb="eiers sum i ordningen",
        nn="summen til eigaren i ordninga",
        en="the owner's sum in the ordning",
    ),
    "sumrader.uh": Phrase(
        nb="UHs sum i ordningen", nn="summen til UH i ordninga", en="the UH's sum in the ordning"
    ),
    "sumrader.gjelder": Phrase(
        nb="om behovsmeldingen gjelder ordningen",
        nn="om behovsmeldinga gjeld ordninga",
        en="whether the behovsmelding is about the ordning",
    ),
    "sumrader.totalt": Phrase(
        nb="hele summen i ordningen",
        nn="heile summen i ordninga",
        en="the whole sum in the ordning",
    ),
    "gjelder_flere_ordninger": Phrase(
        nb="om behovsmeldingen gjelder mer enn én ordning",
        nn="om behovsmeldinga gjeld meir enn éi ordning",
        en="whether the behovsmelding is about more than one ordning",
    ),
    "gjelder_ordninger": Phrase(
        nb="ordningene den gjelder, også de som følger av tiltakene",
        nn="ordningane ho gjeld, òg dei som følgjer av tiltaka",
        en="the ordninger it is about, also those that follow from the tiltak",
    ),
    "kontaktpersoner": Phrase(
        nb="navnene på kontaktpersonene, med hvor de hører til",
        nn="namna på kontaktpersonane, med kvar dei høyrer til",
        en="the names of the contact people, and where each belongs",
    ),
    "leverer_flere_ordninger": Phrase(
        nb="om partnerskapet leverer i flere ordninger, som svart eller som det følger av svarene",
        nn="om partnarskapet leverer i fleire ordningar, som svart eller som det følgjer av svara",
        en="whether the partnership delivers in several ordninger, as answered or as it follows",
    ),
    "sum_eier": Phrase(
        nb="eiers sum av alt", nn="summen til eigaren av alt", en="the owner's sum of everything"
    ),
    "sum_uh": Phrase(
        nb="UHs sum av alt", nn="summen til UH av alt", en="the UH's sum of everything"
    ),
    "ulenkede_tiltak": Phrase(
        nb="tiltakene som ikke er videreføring av et annet; en gjentakende inndeling",
        nn="tiltaka som ikkje er vidareføring av eit anna; ei gjentakande inndeling",
        en="the tiltak that do not continue another; a repeating section",
    ),
    "ønsker_videreføring": Phrase(
        nb="om noe videreføres", nn="om noko blir vidareført", en="whether something is continued"
    ),
    "tiltak.tilskudd.totalt": Phrase(
        nb="tilskuddet til eier og UH i alt",
        nn="tilskotet til eigar og UH i alt",
        en="the tilskudd to owner and UH together",
    ),
    "videreføring.eier": Phrase(
        nb="eiers sum for det som videreføres",
        nn="summen til eigaren for det som blir vidareført",
        en="the owner's sum of what is continued",
    ),
    "videreføring.uh": Phrase(
        nb="UHs sum for det som videreføres",
        nn="summen til UH for det som blir vidareført",
        en="the UH's sum of what is continued",
    ),
    "videreføring.eiersiden": Phrase(
        nb="eiers sum med det som går til koordinator",
        nn="summen til eigaren med det som går til koordinator",
        en="the owner's sum with what goes to a coordinator",
    ),
    "videreføring.totalt": Phrase(
        nb="summen for eier, UH og koordinator",
        nn="summen for eigar, UH og koordinator",
        en="the sum of owner, UH and coordinator",
    ),
    "videreføring.koordinatorbeløp": Phrase(
        nb="beløpet til koordinator, når det ikke meldes i egen behovsmelding",
        nn="beløpet til koordinator, når det ikkje blir meldt i eiga behovsmelding",
        en="the coordinator's amount, unless it is in a behovsmelding of its own",
    ),
    "videreføring.flere_tiltak": Phrase(
        nb="om flere tiltak videreføres",
        nn="om fleire tiltak blir vidareførte",
        en="whether several tiltak are continued",
    ),
    "videreføring.linjer_tiltak": Phrase(
        nb="det som videreføres, i én boks: en linje for hvert tiltak, med nummer og navn",
        nn="det som blir vidareført, i éin boks: ei linje for kvart tiltak, med nummer og namn",
        en="what is continued, in one box: a line for each tiltak, with its number and name",
    ),
    "videreføring.linjer_eier": Phrase(
        nb="«Ønsket sum eier» i én boks: en linje for hvert tiltak, og summen til slutt",
        nn="«Ønskt sum eigar» i éin boks: ei linje for kvart tiltak, og summen til slutt",
        en="“Ønsket sum eier” in one box: a line for each tiltak, and the sum at the end",
    ),
    "videreføring.linjer_uh": Phrase(
        nb="«Ønsket sum UH» i én boks, på samme måte",
        nn="«Ønskt sum UH» i éin boks, på same måten",
        en="“Ønsket sum UH” in one box, likewise",
    ),
    "videreføring.tiltak.tilskudd.totalt": Phrase(
        nb="tilskuddet til eier og UH i alt",
        nn="tilskotet til eigar og UH i alt",
        en="the tilskudd to owner and UH together",
    ),
    "eiernavn": Phrase(
        nb="navnene på eierne", nn="namna på eigarane", en="the names of the owners"
    ),
    "partnernavn": Phrase(
        nb="navnene på partnerne", nn="namna på partnarane", en="the names of the partners"
    ),
    "har_uh": Phrase(
        nb="om et universitet eller en høyskole er med",
        nn="om eit universitet eller ein høgskule er med",
        en="whether a university or university college takes part",
    ),
    "parter": Phrase(
        nb="eierne og partnerne etter hverandre; en gjentakende inndeling",
        nn="eigarane og partnarane etter kvarandre; ei gjentakande inndeling",
        en="the owners and the partners, one after another; a repeating section",
    ),
    "sum_eiere": Phrase(
        nb="det eierne får til sammen",
        nn="det eigarane får til saman",
        en="what the owners get together",
    ),
    "sum_partnere": Phrase(
        nb="det partnerne får til sammen",
        nn="det partnarane får til saman",
        en="what the partners get together",
    ),
    "sum_koordinator": Phrase(
        nb="det som går til koordinator i alt",
        nn="det som går til koordinator i alt",
        en="what goes to coordinators in all",
    ),
    "sum_mottakere": Phrase(
        nb="en rad for hver mottaker; en gjentakende inndeling",
        nn="ei rad for kvar mottakar; ei gjentakande inndeling",
        en="a row for each recipient; a repeating section",
    ),
    "sum_mottakere.mottaker": Phrase(
        nb="navnet på mottakeren", nn="namnet på mottakaren", en="the name of the recipient"
    ),
    "sum_mottakere.organisasjonsnummer": Phrase(
        nb="organisasjonsnummeret", nn="organisasjonsnummeret", en="the organisasjonsnummer"
    ),
    "sum_mottakere.beløp": Phrase(
        nb="det mottakeren får i alt",
        nn="det mottakaren får i alt",
        en="what the recipient gets in all",
    ),
    "sum_områder": Phrase(
        nb="en rad for barnehage, en for skole og en for begge",
        nn="ei rad for barnehage, ei for skule og ei for begge",
        en="a row for barnehage, one for skole and one for both",
    ),
    "sum_områder.område": Phrase(nb="området", nn="området", en="the område"),
    "sum_områder.beløp": Phrase(
        nb="det som går til området", nn="det som går til området", en="what goes to the område"
    ),
    "sum_tema": Phrase(
        nb="en rad for hvert tema; en gjentakende inndeling",
        nn="ei rad for kvart tema; ei gjentakande inndeling",
        en="a row for each tema; a repeating section",
    ),
    "sum_tema.tema": Phrase(nb="temaet", nn="temaet", en="the tema"),
    "sum_tema.beløp": Phrase(
        nb="det som går til temaet", nn="det som går til temaet", en="what goes to the tema"
    ),
    "tiltak.fordeling": Phrase(
        nb="barnehage, skole eller begge",
        nn="barnehage, skule eller begge",
        en="barnehage, skole or both",
    ),
    "tiltak.koordinatorbeløp": Phrase(
        nb="det av tilskuddet som går til koordinator",
        nn="det av tilskotet som går til koordinator",
        en="what of the tilskudd goes to a coordinator",
    ),
    "tiltak.linjer_tilskudd": Phrase(
        nb="tilskuddet i én boks: en linje for hver mottaker, med merknaden, og summen til slutt",
        nn="tilskotet i éin boks: ei linje for kvar mottakar, med merknaden, og summen til slutt",
        en="the tilskudd in one box: a line for each recipient, and the sum at the end",
    ),
    "tiltak_og_mottakere": Phrase(
        nb="hvert tiltak med hva hver mottaker får, når det er to til fem mottakere",
        nn="kvart tiltak med kva kvar mottakar får, når det er to til fem mottakarar",
        en="each tiltak with what each recipient gets, where there are two to five of them",
    ),
    "tiltak_og_mottakere.nummer": Phrase(
        nb="nummeret på tiltaket", nn="nummeret på tiltaket", en="the number of the tiltak"
    ),
    "tiltak_og_mottakere.beløp": Phrase(
        nb="det som går til hver mottaker, i rekkefølge",
        nn="det som går til kvar mottakar, i rekkjefølgje",
        en="what goes to each recipient, in order",
    ),
    "tiltak_og_mottakere.totalt": Phrase(
        nb="tilskuddet til tiltaket i alt",
        nn="tilskotet til tiltaket i alt",
        en="the tilskudd in all",
    ),
    "tiltak.totalt": Phrase(nb="tilskuddet i alt", nn="tilskotet i alt", en="the tilskudd in all"),
}
"""By their paths."""

ROWS = {
    "sum_mottakere": Phrase(
        nb="Sum til hver mottaker", nn="Sum til kvar mottakar", en="Sum to each recipient"
    ),
    "sum_områder": Phrase(
        nb="Sum for hvert område", nn="Sum for kvart område", en="Sum for each area"
    ),
    "sum_tema": Phrase(nb="Sum for hvert tema", nn="Sum for kvart tema", en="Sum for each theme"),
    "tiltak_og_mottakere": Phrase(
        nb="Tiltak og mottakere", nn="Tiltak og mottakarar", en="Measures and recipients"
    ),
    "parter": Phrase(nb="Eiere og partnere", nn="Eigarar og partnarar", en="Owners and partners"),
    "ulenkede_tiltak": Phrase(nb="Tiltak", nn="Tiltak", en="Measures"),
    "videreføring.linjer_tiltak": Phrase(nb="Tiltak", nn="Tiltak", en="Measures"),
    "videreføring.linjer_eier": Phrase(
        nb="Ønsket sum eier", nn="Ønskt sum eigar", en="Amount wanted, owner"
    ),
    "videreføring.linjer_uh": Phrase(nb="Ønsket sum UH", nn="Ønskt sum UH", en="Amount wanted, UH"),
    "tiltak.linjer_tilskudd": Phrase(nb="Tilskudd", nn="Tilskot", en="Grants"),
}
"""What those that have rows or lines are called where a person reads of one of them."""
