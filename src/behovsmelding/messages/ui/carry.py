"""What a carry-over says: why an answer changed or was left out, and the report's own words."""

from behovsmelding.messages import Phrase

WHY = {
    # Changed
    "skjema": Phrase(
        nb="Behovsmeldingen står nå på skjemaet for {ny}.",
        nn="Behovsmeldinga står no på skjemaet for {ny}.",
        en="The behovsmelding now uses the form for {ny}.",
    ),
    "målform": Phrase(
        nb="Skjemaet er nå på {målform}. Svarene står som de var.",
        nn="Skjemaet er no på {målform}. Svara står som dei var.",
        en="The form is in {målform} now. The answers are unchanged.",
    ),
    "status": Phrase(
        nb="En ny behovsmelding er et utkast.",
        nn="Ei ny behovsmelding er eit utkast.",
        en="A new behovsmelding is a draft.",
    ),
    "med_type": Phrase(
        nb="Det kan nå være flere. Typen er satt til «{type}». Se om det stemmer.",
        nn="Det kan no vere fleire. Typen er sett til «{type}». Sjå om det stemmer.",
        en="There may be several now. The type is set to “{type}”. Check that it is right.",
    ),
    "uten_type": Phrase(
        nb="Det kan nå være flere, hver med sin type. Den står åpen. Skriv den som passer (§ 3).",
        nn="Det kan no vere fleire, kvar med sin type. Han står open. Skriv den som passar (§ 3).",
        en="There may be several now, and the type is left open. Write the one that fits (§ 3).",
    ),
    "annet_spørsmål": Phrase(
        nb="Svaret står under et nytt spørsmål. Se om det passer der.",
        nn="Svaret står under eit nytt spørsmål. Sjå om det passar der.",
        en="The answer is under a new question. Check that it fits there.",
    ),
    "samlet": Phrase(
        nb="Flere svar står sammen her, hvert under sin overskrift. Skriv dem til ett.",
        nn="Fleire svar står saman her, kvart under si overskrift. Skriv dei til eitt.",
        en="Several answers are in one field, each under its own heading. Combine them.",
    ),
    "samlet_omtale": Phrase(
        nb="Teksten gjaldt flere tiltak og står i det første. Flytt det som gjelder de andre.",
        nn="Teksten galdt fleire tiltak og står i det første. Flytt det som gjeld dei andre.",
        en=(
            "The text was about several tiltak and is in the first. Move what concerns the others."
        ),
    ),
    "ordning": Phrase(
        nb="Ordningene finnes ikke lenger. Ordningen er blitt til område.",
        nn="Ordningane finst ikkje lenger. Ordninga har vorte til område.",
        en="The ordninger are gone. The ordning became område.",
    ),
    "ordning_tema": Phrase(
        nb="Ordningene finnes ikke lenger. Ordningen er blitt til område og tema.",
        nn="Ordningane finst ikkje lenger. Ordninga har vorte til område og tema.",
        en="The ordninger are gone. The ordning became område and tema.",
    ),
    "ett_tiltak": Phrase(
        nb="Tiltaket og det videreførte tiltaket var det samme, og er blitt ett.",
        nn="Tiltaket og det vidareførte tiltaket var det same, og har vorte eitt.",
        en="The tiltak and the continued tiltak were the same, and are one now.",
    ),
    "forslag": Phrase(
        nb="Beløpet er det fra {gammel}, og bare et forslag. Skriv det som trengs i {ny}.",
        nn="Beløpet er det frå {gammel}, og berre eit forslag. Skriv det som trengst i {ny}.",
        en="The amount is from {gammel}, and only a proposal. Write what is needed in {ny}.",
    ),
    "forslag_flere": Phrase(
        nb="Beløpet er det fra {gammel} og gjaldt alle på samme side. Fordel det mellom dem.",
        nn="Beløpet er det frå {gammel} og galdt alle på same side. Fordel det mellom dei.",
        en="The amount is from {gammel} and was for everyone on that side. Divide it among them.",
    ),
    "med_koordinator": Phrase(
        nb=(
            "Koordinatoren kom i tillegg før og er nå en del av tilskuddet: {eier} + "
            "{koordinator} = {sum}. Se om det fortsatt trengs."
        ),
        nn=(
            "Koordinatoren kom i tillegg før og er no ein del av tilskotet: {eier} + "
            "{koordinator} = {sum}. Sjå om det framleis trengst."
        ),
        en=(
            "The coordinator was added on top before and is now a part of the grant:"
            " {eier} + {koordinator} = {sum}. Check whether it is still needed."
        ),
    ),
    "koordinator": Phrase(
        nb="Det var behov for koordinator. Skriv beløpet, som er en del av tilskuddet.",
        nn="Det var behov for koordinator. Skriv beløpet, som er ein del av tilskotet.",
        en="A coordinator was needed. Write the amount, which is a part of the grant.",
    ),
    "koordinator_med_beløp": Phrase(
        nb="Beløpet til koordinator i videreføringen er brukt. Se om det fortsatt trengs.",
        nn="Beløpet til koordinator i vidareføringa er brukt. Sjå om det framleis trengst.",
        en=(
            "The coordinator's amount in the videreføring is used. Check whether it is still "
            "needed."
        ),
    ),
    "anslag": Phrase(
        nb="Anslaget er ett beløp for hvert år nå: {eier} + {uh} = {sum}.",
        nn="Overslaget er eitt beløp for kvart år no: {eier} + {uh} = {sum}.",
        en="The estimate is one amount for each year now: {eier} + {uh} = {sum}.",
    ),
    "ved_siden": Phrase(
        nb="Fond og merknader gjaldt beløpet for {gammel}. Se om de gjelder for {ny} også.",
        nn="Fond og merknader galdt beløpet for {gammel}. Sjå om dei gjeld for {ny} òg.",
        en="Funds and remarks were about the amount for {gammel}. Check that they hold for {ny}.",
    ),
    "fremdrift": Phrase(
        nb="Teksten er fra {gammel}. Skriv hva som er gjort siden.",
        nn="Teksten er frå {gammel}. Skriv kva som er gjort sidan.",
        en="The text is from {gammel}. Write what has been done since.",
    ),
    "på_nytt": Phrase(
        nb=(
            "Teksten er fra {gammel}. Behovet vurderes og tiltaket beskrives på nytt hvert år (§"
            " 11)."
        ),
        nn=(
            "Teksten er frå {gammel}. Behovet blir vurdert og tiltaket beskrive på nytt kvart år "
            "(§ 11)."
        ),
        en=(
            "The text is from {gammel}. The need is assessed and the tiltak described again each "
            "year "
            "(§ 11)."
        ),
    ),
    "neste_år": Phrase(
        nb="Tiltaket er kommet til år {år}.",
        nn="Tiltaket har kome til år {år}.",
        en="The tiltak is now in year {år}.",
    ),
    # Left out
    "ikke_spurt": Phrase(
        nb="Det nye skjemaet spør ikke om dette.",
        nn="Det nye skjemaet spør ikkje om dette.",
        en="The new form does not ask for this.",
    ),
    "ordningene_er_borte": Phrase(
        nb="Ordningene finnes ikke lenger. Hvert tiltak sier selv område og tema.",
        nn="Ordningane finst ikkje lenger. Kvart tiltak seier sjølv område og tema.",
        en="The ordninger are gone. Each tiltak states its own område and tema.",
    ),
    "bare_sum": Phrase(
        nb="Ordningen hadde bare en sum her, uten tiltak. Skriv tiltakene som trenger den.",
        nn="Ordninga hadde berre ein sum her, utan tiltak. Skriv tiltaka som treng han.",
        en="The ordning had only a sum here, no tiltak. Write the tiltak that need it.",
    ),
    "regnes_ut": Phrase(
        nb="Summer regnes ut av beløpene.",
        nn="Summar blir rekna ut av beløpa.",
        en="Sums are worked out from the amounts.",
    ),
    "liste": Phrase(
        nb="Eierne står nå for seg og partnerne for seg, så spørsmålet er besvart.",
        nn="Eigarane står no for seg og partnarane for seg, så spørsmålet er svart på.",
        en="Owners and partners are named one by one now, which answers the question.",
    ),
    "samme_navn": Phrase(
        nb="Navnet står på en annen eier eller partner, og hver må ha sitt eget.",
        nn="Namnet står på ein annan eigar eller partnar, og kvar må ha sitt eige.",
        en="Another owner or partner has the same name, and each must have its own.",
    ),
    "mangler_navn": Phrase(
        nb=(
            "Beløpet må ha navnet på den som skal få det, og det mangler eller brukes av en annen "
            "også."
        ),
        nn=(
            "Beløpet må ha namnet på den som skal få det, og det manglar eller blir brukt av ein "
            "annan òg."
        ),
        en="The amount needs the name of its recipient, which is missing or somebody else's too.",
    ),
    "ikke_lenket": Phrase(
        nb="Det står ikke noe tiltak med det nummeret under videreføring i samme ordning.",
        nn="Det står ikkje noko tiltak med det nummeret under vidareføring i same ordning.",
        en="No tiltak under videreføring in the same ordning has that number.",
    ),
    "nummer": Phrase(
        nb=(
            "Nummeret er fra en eldre behovsmelding. Under «viderefører» står nummeret fra"
            " {gammel}."
        ),
        nn=(
            "Nummeret er frå ei eldre behovsmelding. Under «viderefører» står nummeret frå"
            " {gammel}."
        ),
        en="The number is from an older behovsmelding. “viderefører” has the number from {gammel}.",
    ),
    "brutto": Phrase(
        nb="Skjemaet spør om beløpet og det som er fra fond hver for seg, og ikke om brutto.",
        nn="Skjemaet spør om beløpet og det som er frå fond kvar for seg, og ikkje om brutto.",
        en="The form asks for the amount and what is from funds separately, and not for the gross.",
    ),
    "annet_svar": Phrase(
        nb="Det sto et annet svar om det samme tiltaket, og det er brukt.",
        nn="Det stod eit anna svar om det same tiltaket, og det er brukt.",
        en="There was another answer about the same tiltak, and that one is used.",
    ),
    "ingen_koordinator": Phrase(
        nb="Tiltaket hadde ikke koordinator her. Trengs det nå, skriv beløp og begrunnelse.",
        nn="Tiltaket hadde ikkje koordinator her. Trengst det no, skriv beløp og grunngiving.",
        en=(
            "The tiltak had no coordinator here. If it needs one now, write the amount and the"
            " reason."
        ),
    ),
    "koordinator_uten_eierbeløp": Phrase(
        nb="Koordinatoren er en del av tilskuddet, og det mangler eller blir for stort.",
        nn="Koordinatoren er ein del av tilskotet, og det manglar eller blir for stort.",
        en="The coordinator is a part of the grant, which is missing or would be too large.",
    ),
    "periode": Phrase(
        nb="Perioden er ikke med i skjemaet for {ny}.",
        nn="Perioden er ikkje med i skjemaet for {ny}.",
        en="The period is not in the form for {ny}.",
    ),
    "periode_delvis": Phrase(
        nb="En annen del av varigheten er ikke med i skjemaet for {ny}, så hele står åpen.",
        nn="Ein annan del av varigheita er ikkje med i skjemaet for {ny}, så heile står open.",
        en="Another part of the duration is not in the form for {ny}, so all of it is left open.",
    ),
    "anslag_for_året": Phrase(
        nb="Dette var anslaget for {ny}. Se om det er riktigere enn beløpet fra {gammel}.",
        nn="Dette var overslaget for {ny}. Sjå om det er rettare enn beløpet frå {gammel}.",
        en=(
            "This was the estimate for {ny}. Check whether it is closer than the amount for "
            "{gammel}."
        ),
    ),
    "halvt_anslag": Phrase(
        nb="Et anslag er nå for alle sammen, og det ene beløpet mangler eller summen er for stor.",
        nn=(
            "Eit overslag er no for alle saman, og det eine beløpet manglar eller summen er for"
            " stor."
        ),
        en="An estimate is for everyone now, and one amount is missing or the sum is too large.",
    ),
    "siste_år": Phrase(
        nb="Tiltaket var i sitt siste år. Skal det gå videre, må årene skrives på nytt.",
        nn="Tiltaket var i sitt siste år. Skal det gå vidare, må åra skrivast på nytt.",
        en="The tiltak was in its last year. If it continues, write the years again.",
    ),
}
"""The words of `Note.why`; {gammel} and {ny} are the years, or names, of the two forms."""

HEADING = Phrase(
    nb="{file}: fra {gammel} til {ny}",
    nn="{file}: frå {gammel} til {ny}",
    en="{file}: {gammel} to {ny}",
)
CARRIED = Phrase(nb="Overført som det sto", nn="Overført som det stod", en="Carried over as it was")
CHANGED = Phrase(nb="Endret – se over", nn="Endra – sjå over", en="Changed – please check")
LEFT_OUT = Phrase(nb="Ikke overført", nn="Ikkje overført", en="Left out")
ASKED = Phrase(nb="Må besvares", nn="Må svarast på", en="To be answered")
COMMENTS = Phrase(
    nb="Kommentarer i den gamle filen",
    nn="Kommentarar i den gamle fila",
    en="Comments in the old file",
)
LINE = Phrase(nb="linje {line}: {text}", nn="linje {line}: {text}", en="line {line}: {text}")
OLD_QUESTIONS = {
    "formål": Phrase(
        nb="Hva tilskuddet skulle brukes til",
        nn="Kva tilskotet skulle brukast til",
        en="Hva tilskuddet skulle brukes til",
    ),
    "beskrivelse": Phrase(
        nb="Det som videreføres", nn="Det som blir vidareført", en="Det som videreføres"
    ),
    "kollektive_prosesser": Phrase(
        nb="Kollektive prosesser", nn="Kollektive prosessar", en="Kollektive prosesser"
    ),
    "bruk_eier": Phrase(
        nb="Bruken av eiers tilskudd",
        nn="Bruken av tilskotet til eigaren",
        en="Bruken av eiers tilskudd",
    ),
    "bruk_uh": Phrase(
        nb="Bruken av tilskuddet til UH",
        nn="Bruken av tilskotet til UH",
        en="Bruken av tilskuddet til UH",
    ),
    "begrunnelse": Phrase(nb="Begrunnelse", nn="Grunngiving", en="Begrunnelse"),
    "merknad": Phrase(nb="Merknad", nn="Merknad", en="Merknad"),
    "tiltak": Phrase(nb="Tiltak", nn="Tiltak", en="Tiltak"),
}
"""What stands over old answers that share a field now."""
YES_NO = {True: Phrase(nb="ja", nn="ja", en="yes"), False: Phrase(nb="nei", nn="nei", en="no")}
NOT_CARRIED = Phrase(
    nb="{path} har feil og ble ikke ført over. Rett dem, og prøv igjen.",
    nn="{path} har feil og vart ikkje ført over. Rett dei, og prøv på nytt.",
    en="{path} has errors and was not carried over. Correct them, and try again.",
)
THE_REST = Phrase(
    nb="«behovsmelding check {path}» sier resten.",
    nn="«behovsmelding check {path}» seier resten.",
    en="“behovsmelding check {path}” shows the rest.",
)
