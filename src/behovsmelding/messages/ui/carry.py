"""What a carry-over says: why an answer changed or was left out, and the report's own words."""

from behovsmelding.messages import Ord, Phrase

WHY = {
    # Changed
    "skjema": Phrase(
        "Behovsmeldingen står nå på skjemaet for {ny}.",
        "Behovsmeldinga står no på skjemaet for {ny}.",
        "The behovsmelding is now on the form of {ny}.",
    ),
    "til_nb": Phrase(
        "Skjemaet er nå på bokmål. Svarene står som de var.",
        "Skjemaet er no på bokmål. Svara står som dei var.",
        "The form is in bokmål now. The answers stand as they were.",
    ),
    "til_nn": Phrase(
        "Skjemaet er nå på nynorsk. Svarene står som de var.",
        "Skjemaet er no på nynorsk. Svara står som dei var.",
        "The form is in nynorsk now. The answers stand as they were.",
    ),
    "status": Phrase(
        "En ny behovsmelding er et utkast.",
        "Ei ny behovsmelding er eit utkast.",
        "A new behovsmelding is a draft.",
    ),
    "med_type": Phrase(
        "Navnet står nå i en liste, med typen «{type}». Se om det stemmer.",
        "Namnet står no i ei liste, med typen «{type}». Sjå om det stemmer.",
        "The name is in a list now, as «{type}». See whether that is right.",
    ),
    "uten_type": Phrase(
        "Navnet står nå i en liste, og typen står åpen. Skriv den som passer (§ 3).",
        "Namnet står no i ei liste, og typen står open. Skriv den som passar (§ 3).",
        "The name is in a list now, with its type left open. Write the one that fits (§ 3).",
    ),
    "annet_spørsmål": Phrase(
        "Svaret står under et nytt spørsmål. Se om det passer der.",
        "Svaret står under eit nytt spørsmål. Sjå om det passar der.",
        "The answer stands under a new question. See whether it fits there.",
    ),
    "samlet": Phrase(
        "Flere svar står i samme felt, hvert under sin overskrift. Skriv dem sammen.",
        "Fleire svar står i same felt, kvart under si overskrift. Skriv dei saman.",
        "Several answers stand in one field, each under its heading. Make one text of them.",
    ),
    "samlet_omtale": Phrase(
        "Teksten gjaldt flere tiltak og står i det første. Flytt det som gjelder de andre.",
        "Teksten galdt fleire tiltak og står i det første. Flytt det som gjeld dei andre.",
        "The text was about several tiltak and stands in the first. Move what is about the others.",
    ),
    "ordning": Phrase(
        "Ordningene finnes ikke lenger. Ordningen er blitt til område.",
        "Ordningane finst ikkje lenger. Ordninga har vorte til område.",
        "The ordninger are gone. The ordning became område.",
    ),
    "ordning_tema": Phrase(
        "Ordningene finnes ikke lenger. Ordningen er blitt til område og tema.",
        "Ordningane finst ikkje lenger. Ordninga har vorte til område og tema.",
        "The ordninger are gone. The ordning became område and tema.",
    ),
    "ett_tiltak": Phrase(
        "Tiltaket og det videreførte tiltaket var det samme, og er blitt ett.",
        "Tiltaket og det vidareførte tiltaket var det same, og har vorte eitt.",
        "The tiltak and the continued tiltak were the same, and are one now.",
    ),
    "forslag": Phrase(
        "Beløpet er det fra {gammel}, og bare et forslag. Skriv det som trengs i {ny}.",
        "Beløpet er det frå {gammel}, og berre eit framlegg. Skriv det som trengst i {ny}.",
        "The amount is that of {gammel}, and only a proposal. Write what is needed in {ny}.",
    ),
    "forslag_flere": Phrase(
        "Beløpet er det fra {gammel} og gjaldt alle på samme side. Fordel det mellom dem.",
        "Beløpet er det frå {gammel} og galdt alle på same side. Fordel det mellom dei.",
        "The amount is that of {gammel} and was for everyone on that side. Share it among them.",
    ),
    "med_koordinator": Phrase(
        "Koordinatoren kom i tillegg før og er nå en del av eiernes tilskudd: {eier} + "
        "{koordinator} = {sum}. Se om det fortsatt trengs.",
        "Koordinatoren kom i tillegg før og er no ein del av tilskotet til eigarane: {eier} + "
        "{koordinator} = {sum}. Sjå om det framleis trengst.",
        "The coordinator came on top before and is now a part of the owners' tilskudd: {eier} + "
        "{koordinator} = {sum}. See whether it is still needed.",
    ),
    "koordinator": Phrase(
        "Det var behov for koordinator. Skriv beløpet, som er en del av eiernes tilskudd.",
        "Det var behov for koordinator. Skriv beløpet, som er ein del av tilskotet til eigarane.",
        "A coordinator was needed. Write the amount, which is a part of the owners' tilskudd.",
    ),
    "koordinator_med_beløp": Phrase(
        "Beløpet til koordinator i videreføringen er brukt. Se om det fortsatt trengs.",
        "Beløpet til koordinator i vidareføringa er brukt. Sjå om det framleis trengst.",
        "The coordinator's amount in the videreføring is used. See whether it is still needed.",
    ),
    "anslag": Phrase(
        "Anslaget er ett beløp for hvert år nå: {eier} + {uh} = {sum}.",
        "Overslaget er eitt beløp for kvart år no: {eier} + {uh} = {sum}.",
        "The estimate is one amount for each year now: {eier} + {uh} = {sum}.",
    ),
    "på_nytt": Phrase(
        "Teksten er fra {gammel}. Behovet vurderes og tiltaket beskrives på nytt hvert år (§ 11).",
        "Teksten er frå {gammel}. Behovet blir vurdert og tiltaket beskrive på nytt kvart år "
        "(§ 11).",
        "The text is from {gammel}. The need is assessed and the tiltak described anew each year "
        "(§ 11).",
    ),
    "neste_år": Phrase(
        "Tiltaket er kommet til år {år}.",
        "Tiltaket har kome til år {år}.",
        "The tiltak has come to year {år}.",
    ),
    # Left out
    "ikke_spurt": Phrase(
        "Det nye skjemaet spør ikke om dette.",
        "Det nye skjemaet spør ikkje om dette.",
        "The new form does not ask for this.",
    ),
    "ordningene_er_borte": Phrase(
        "Ordningene finnes ikke lenger. Hvert tiltak sier selv område og tema.",
        "Ordningane finst ikkje lenger. Kvart tiltak seier sjølv område og tema.",
        "The ordninger are gone. Each tiltak says its own område and tema.",
    ),
    "bare_sum": Phrase(
        "Ordningen hadde bare en sum her, uten tiltak. Skriv tiltakene som trenger den.",
        "Ordninga hadde berre ein sum her, utan tiltak. Skriv tiltaka som treng han.",
        "The ordning had only a sum here, no tiltak. Write the tiltak that need it.",
    ),
    "regnes_ut": Phrase(
        "Summer regnes ut av beløpene.",
        "Summar blir rekna ut av beløpa.",
        "Sums are worked out from the amounts.",
    ),
    "liste": Phrase(
        "Eierne og partnerne står nå i hver sin liste, og den sier selv om det er flere.",
        "Eigarane og partnarane står no i kvar si liste, og ho seier sjølv om det er fleire.",
        "The owners and the partners have a list each now, which tells if they are several.",
    ),
    "samme_navn": Phrase(
        "Navnet står på en annen eier eller partner, og hver må ha sitt eget.",
        "Namnet står på ein annan eigar eller partnar, og kvar må ha sitt eige.",
        "Another owner or partner has the name, and each must have its own.",
    ),
    "mangler_navn": Phrase(
        "Beløpet må ha navnet på den som skal få det, og det mangler eller er ikke dens eget.",
        "Beløpet må ha namnet på den som skal få det, og det manglar eller er ikkje dens eige.",
        "The amount needs the name of its recipient, which is missing or somebody else's too.",
    ),
    "ikke_lenket": Phrase(
        "Det står ikke noe tiltak med det nummeret under videreføring i samme ordning.",
        "Det står ikkje noko tiltak med det nummeret under vidareføring i same ordning.",
        "No tiltak under videreføring in the same ordning has that number.",
    ),
    "nummer": Phrase(
        "Nummeret er fra en eldre behovsmelding. Under «viderefører» står nummeret fra {gammel}.",
        "Nummeret er frå ei eldre behovsmelding. Under «viderefører» står nummeret frå {gammel}.",
        "The number is from an older behovsmelding. «viderefører» has the number of {gammel}.",
    ),
    "fond": Phrase(
        "Fond og merknader gjaldt beløpet for {gammel}. Se om beløpet for {ny} skal være et annet.",
        "Fond og merknader galdt beløpet for {gammel}. Sjå om beløpet for {ny} skal vere eit anna.",
        "Funds and remarks were about the amount of {gammel}. See whether that of {ny} should be "
        "another.",
    ),
    "annet_svar": Phrase(
        "Det sto et annet svar om det samme tiltaket, og det er brukt.",
        "Det stod eit anna svar om det same tiltaket, og det er brukt.",
        "There was another answer about the same tiltak, and that one is used.",
    ),
    "ingen_koordinator": Phrase(
        "Tiltaket hadde ikke koordinator her. Trengs det nå, skriv beløp og begrunnelse.",
        "Tiltaket hadde ikkje koordinator her. Trengst det no, skriv beløp og grunngiving.",
        "The tiltak had no coordinator here. If it needs one now, write the amount and the reason.",
    ),
    "koordinator_uten_eierbeløp": Phrase(
        "Koordinatoren er en del av eiernes tilskudd, og det mangler eller blir for stort.",
        "Koordinatoren er ein del av tilskotet til eigarane, og det manglar eller blir for stort.",
        "The coordinator is part of the owners' tilskudd, which is missing or would be too large.",
    ),
    "periode": Phrase(
        "Perioden er ikke med i skjemaet for {ny}.",
        "Perioden er ikkje med i skjemaet for {ny}.",
        "The period is not on the form of {ny}.",
    ),
    "periode_delvis": Phrase(
        "En annen del av varigheten er ikke med i skjemaet for {ny}, så hele står åpen.",
        "Ein annan del av varigheita er ikkje med i skjemaet for {ny}, så heile står open.",
        "Another part of the duration is not on the form of {ny}, so all of it is left open.",
    ),
    "anslag_for_året": Phrase(
        "Dette var anslaget for {ny}. Se om det er riktigere enn beløpet fra {gammel}.",
        "Dette var overslaget for {ny}. Sjå om det er rettare enn beløpet frå {gammel}.",
        "This was the estimate for {ny}. See whether it is nearer than the amount of {gammel}.",
    ),
    "halvt_anslag": Phrase(
        "Et anslag er nå for alle sammen, og det ene beløpet mangler eller summen er for stor.",
        "Eit overslag er no for alle saman, og det eine beløpet manglar eller summen er for stor.",
        "An estimate is for everyone now, and one amount is missing or the sum is too large.",
    ),
    "siste_år": Phrase(
        "Tiltaket var i sitt siste år. Skal det gå videre, må årene skrives på nytt.",
        "Tiltaket var i sitt siste år. Skal det gå vidare, må åra skrivast på nytt.",
        "The tiltak was in its last year. If it goes on, write the years anew.",
    ),
}
"""The words of `Note.why`; {gammel} and {ny} are the years, or names, of the two forms."""

OVERSKRIFTER = {
    "formål": Ord("Hva tilskuddet skulle brukes til", "Kva tilskotet skulle brukast til"),
    "beskrivelse": Ord("Det som videreføres", "Det som blir vidareført"),
    "kollektive_prosesser": Ord("Kollektive prosesser", "Kollektive prosessar"),
    "bruk_eier": Ord("Bruken av eiers tilskudd", "Bruken av tilskotet til eigaren"),
    "bruk_uh": Ord("Bruken av tilskuddet til UH", "Bruken av tilskotet til UH"),
    "fremdrift": Ord("Fremdrift", "Framdrift"),
    "begrunnelse": Ord("Begrunnelse", "Grunngiving"),
    "merknad": Ord("Merknad", "Merknad"),
    "tiltak": Ord("Tiltak", "Tiltak"),
}
"""The headings of old answers that share a field."""

HEADING = Phrase(
    "{file}: fra {gammel} til {ny}", "{file}: frå {gammel} til {ny}", "{file}: {gammel} to {ny}"
)
CARRIED = Phrase("Overført som det sto", "Overført som det stod", "Carried over as it was")
CHANGED = Phrase("Endret – se over", "Endra – sjå over", "Changed – look it over")
LEFT_OUT = Phrase("Ikke overført", "Ikkje overført", "Left out")
ASKED = Phrase("Må besvares", "Må svarast på", "To be answered")
COMMENTS = Phrase(
    "Kommentarer i den gamle filen",
    "Kommentarar i den gamle fila",
    "Comments in the old file",
)
LINE = Phrase("linje {line}: {text}", "linje {line}: {text}", "line {line}: {text}")
YES_NO = {True: Phrase("ja", "ja", "yes"), False: Phrase("nei", "nei", "no")}
NOT_CARRIED = Phrase(
    "{path} har feil og ble ikke ført over. Rett dem, og prøv igjen.",
    "{path} har feil og vart ikkje ført over. Rett dei, og prøv på nytt.",
    "{path} has errors and was not carried over. Correct them, and try again.",
)
THE_REST = Phrase(
    "«behovsmelding check {path}» sier resten.",
    "«behovsmelding check {path}» seier resten.",
    "“behovsmelding check {path}” tells the rest.",
)
