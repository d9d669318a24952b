"""The help of the command line, by the names that commands and options call it by.

It is read only when help is written, so a check never pays for it. A name in English is click's.
"""

from collections.abc import Mapping
from types import MappingProxyType

from behovsmelding.messages import Phrase
from behovsmelding.messages.ui.help_documents import DOCUMENTS

_COMMANDS = {
    "behovsmelding": Phrase(
        nb="Behovsmelding: fra tekstfil til utfylt skjema i Word.",
        nn="Behovsmelding: frå tekstfil til utfylt skjema i Word.",
        en="Behovsmelding: from a text file to the filled form in Word.",
    ),
    "languages": Phrase(
        nb="Hjelpen på nynorsk: behovsmelding --help --lang nn",
        nn="Hjelpa på bokmål: behovsmelding --help --lang nb",
        en="This help in Norwegian: behovsmelding --help --lang nb (or nn)",
    ),
    "check": Phrase(
        nb="Kontrollerer behovsmeldinger og sier hva som må rettes.",
        nn="Kontrollerer behovsmeldingar og seier kva som må rettast.",
        en="Checks behovsmeldinger and says what has to be fixed.",
    ),
    "check.more": Phrase(
        nb=(
            "Kontrollerer behovsmeldinger: filer, mapper eller - for det som sendes inn fra et "
            "annet program."
        ),
        nn=(
            "Kontrollerer behovsmeldingar: filer, mapper eller - for det som blir sendt inn frå "
            "eit anna program."
        ),
        en="Checks behovsmeldinger: files, folders, or - for standard input.",
    ),
    "new": Phrase(
        nb="Lager en tom behovsmelding du kan fylle ut.",
        nn="Lagar ei tom behovsmelding du kan fylle ut.",
        en="Makes an empty behovsmelding for you to fill in.",
    ),
    "new.more": Phrase(
        nb=(
            "Lager en behovsmelding på SKJEMA, med forklaringer, klar til å fylles ut:"
            " tom, eller med "
            "det som kan føres over fra en tidligere (--from). Da sier en rapport hva som ble "
            "overført, endret og utelatt, og hva som må besvares."
        ),
        nn=(
            "Lagar ei behovsmelding på SKJEMA, med forklaringar, klar til å fyllast ut:"
            " tom, eller med "
            "det som kan førast over frå ei tidlegare (--from). Då seier ein rapport kva som vart "
            "overført, endra og utelate, og kva som må svarast på."
        ),
        en=(
            "Makes a behovsmelding on FORM, with explanations, ready to fill in: empty, or"
            " with what "
            "can be carried over from an earlier one (--from). A report then says what was carried "
            "over, changed and left out, and what has to be answered."
        ),
    ),
    "read": Phrase(
        nb="Leser et utfylt skjema i Word til en behovsmelding.",
        nn="Les eit utfylt skjema i Word til ei behovsmelding.",
        en="Reads a filled form in Word into a behovsmelding file.",
    ),
    "read.more": Phrase(
        nb=(
            "Leser SKJEMA.docx, et dokument vi har laget eller et tomt skjema fylt ut i Word,"
            " til en fil med behovsmeldingen. En rapport sier hva som ikke er helt sikkert, og alt"
            " som står i dokumentet uten å være et svar. Blir alt lest, er utgangskoden 0."
        ),
        nn=(
            "Les SKJEMA.docx, eit dokument vi har laga eller eit tomt skjema som er fylt ut i Word,"
            " til ei fil med behovsmeldinga. Ein rapport seier kva som ikkje er heilt sikkert, og"
            " alt som står i dokumentet utan å vere eit svar. Blir alt lese, er utgangskoden 0."
        ),
        en=(
            "Reads FORM.docx, a document of ours or an empty form filled in Word, into a"
            " behovsmelding file. A report says what is not quite certain, and all that the"
            " document says beside the answers. Where everything was read, the exit code is 0."
        ),
    ),
    "show": Phrase(
        nb="Viser summene, hva som ikke er besvart, og fristen.",
        nn="Viser summane, kva som ikkje er svart på, og fristen.",
        en="Shows the sums, what is unanswered, and the deadline.",
    ),
    "overview": Phrase(
        nb="Legger sammen mange behovsmeldinger i tabeller.",
        nn="Legg saman mange behovsmeldingar i tabellar.",
        en="Adds up many behovsmeldinger in tables.",
    ),
    "overview.more": Phrase(
        nb=(
            "Legger sammen behovsmeldingene i filer og mapper: per år, ordning, område, tema, eier,"
            " partner og tiltak, med funn og det tilskuddsbrevene trenger. Hver krone telles én"
            " gang. En fil med feil, eller der et beløp mangler, er ikke med i summene."
        ),
        nn=(
            "Legg saman behovsmeldingane i filer og mapper: per år, ordning, område, tema, eigar,"
            " partnar og tiltak, med funn og det tilskotsbreva treng. Kvar krone blir talt éin"
            " gong. Ei fil med feil, eller der eit beløp manglar, er ikkje med i summane."
        ),
        en=(
            "Adds up the behovsmeldinger in files and folders: per year, ordning, område, tema,"
            " owner, partner and tiltak, with the findings and what the grant letters need. Each"
            " krone is counted once. A file with errors, or without an amount, is in no sum."
        ),
    ),
    "diff": Phrase(
        nb="Viser hva som er endret mellom behovsmeldinger.",
        nn="Viser kva som er endra mellom behovsmeldingar.",
        en="Shows what has changed between behovsmeldinger.",
    ),
    "diff.more": Phrase(
        nb=(
            "Viser hva som er endret mellom to filer, to mapper eller to utgaver i git"
            " (main..HEAD, med STI om det bare gjelder noen av filene): tiltak som er nye, tatt"
            " bort, har fått nytt navn eller er flyttet, beløp og summer før og etter, og hvor mye"
            " som er endret i tekstene."
        ),
        nn=(
            "Viser kva som er endra mellom to filer, to mapper eller to utgåver i git"
            " (main..HEAD, med STI om det berre gjeld nokre av filene): tiltak som er nye, tekne"
            " bort, har fått nytt namn eller er flytta, beløp og summar før og etter, og kor mykje"
            " som er endra i tekstane."
        ),
        en=(
            "Shows what has changed between two files, two folders, or two commits (main..HEAD,"
            " with PATH if it is about some of the files): tiltak that are new, removed, renamed"
            " or moved, amounts and sums before and after, and how much of each text has changed."
        ),
    ),
    "explain": Phrase(
        nb="Forklarer en kode, med et galt og et riktig eksempel.",
        nn="Forklarar ein kode, med eit galt og eit rett døme.",
        en="Explains a code, with a wrong and a right example.",
    ),
    "explain.more": Phrase(
        nb="Forklarer KODE, med et galt og et riktig eksempel. Uten KODE: alle kodene.",
        nn="Forklarar KODE, med eit galt og eit rett døme. Utan KODE: alle kodane.",
        en="Explains CODE, with a wrong and a right example. Without CODE: all the codes.",
    ),
    "schema": Phrase(
        nb="Skriver ut JSON-skjemaet til et skjema.",
        nn="Skriv ut JSON-skjemaet til eit skjema.",
        en="Prints the JSON Schema of a form.",
    ),
    "schema.more": Phrase(
        nb="Skriver ut JSON-skjemaet til SKJEMA (uten navn: det nyeste).",
        nn="Skriv ut JSON-skjemaet til SKJEMA (utan namn: det nyaste).",
        en="Prints the JSON Schema of FORM (without a name: the newest).",
    ),
    "preview": Phrase(
        nb="Viser skjemaet i nettleseren mens du skriver.",
        nn="Viser skjemaet i nettlesaren medan du skriv.",
        en="Shows the form in the browser as you write.",
    ),
    "preview.more": Phrase(
        nb=(
            "Viser skjemaet til FIL i nettleseren, på denne maskinen alene. Det følger filen når"
            " du lagrer. Avslutt med Ctrl-C."
        ),
        nn=(
            "Viser skjemaet til FIL i nettlesaren, på denne maskina åleine. Det følgjer fila når"
            " du lagrar. Avslutt med Ctrl-C."
        ),
        en=(
            "Shows the form of FILE in the browser, on this machine alone. It follows the file as"
            " you save. End with Ctrl-C."
        ),
    ),
    "preview.målform": Phrase(
        nb="Målformen skjemaet vises i. Uten: filens egen.",
        nn="Målforma skjemaet blir vist i. Utan: målforma i fila.",
        en="The målform that the form is shown in. By default the file's own.",
    ),
    "preview.open": Phrase(
        nb="Åpne nettleseren. Uten: når det er noen ved terminalen.",
        nn="Opne nettlesaren. Utan: når det er nokon ved terminalen.",
        en="Open the browser. By default where there is somebody at the terminal.",
    ),
    "lsp": Phrase(
        nb="Hjelper editoren mens du skriver (språktjener).",
        nn="Hjelper editoren medan du skriv (språktenar).",
        en="Helps the editor as you write (language server).",
    ),
    "lsp.more": Phrase(
        nb="Språktjener: funn, rettinger og summer i editoren, som starter den selv.",
        nn="Språktenar: funn, rettingar og summar i editoren, som startar han sjølv.",
        en="Language server: findings, fixes and sums in the editor, which starts it itself.",
    ),
    "template": Phrase(
        nb="Lager og kontrollerer Word-maler.",
        nn="Lagar og kontrollerer Word-malar.",
        en="Makes and checks Word templates.",
    ),
    "template.new": Phrase(
        nb="Lager en Word-mal til SKJEMA, som kan redigeres i Word.",
        nn="Lagar ein Word-mal til SKJEMA, som kan redigerast i Word.",
        en="Makes a Word template for FORM, to be edited in Word.",
    ),
    "template.check": Phrase(
        nb="Kontrollerer en Word-mal mot et skjema.",
        nn="Kontrollerer ein Word-mal mot eit skjema.",
        en="Checks a Word template against a form.",
    ),
    "template.from": Phrase(
        nb="Lager en Word-mal av et tomt skjema, med merker der svarene skal stå.",
        nn="Lagar ein Word-mal av eit tomt skjema, med merke der svara skal stå.",
        en="Makes a Word template of an empty form, with tags where answers go.",
    ),
}
_SHARED = {
    "Show this message and exit.": Phrase(
        nb="Vis denne hjelpen.", nn="Vis denne hjelpa.", en="Show this help."
    ),
    "version": Phrase(nb="Vis versjonen.", nn="Vis versjonen.", en="Show the version."),
    "lang": Phrase(
        nb="Språket i meldingene og hjelpen. Uten valg: dokumentets målform.",
        nn="Språket i meldingane og hjelpa. Utan val: målforma til dokumentet.",
        en="The language of messages and help. By default the document's målform.",
    ),
    "format": Phrase(
        nb="Hvordan funnene vises.", nn="Korleis funna blir viste.", en="How findings are shown."
    ),
    "outputs": Phrase(
        nb="Skriv funnene til en fil også, som sarif=funn.sarif. Kan gjentas.",
        nn="Skriv funna til ei fil òg, som sarif=funn.sarif. Kan takast opp att.",
        en="Write the findings to a file too, like sarif=findings.sarif. May be repeated.",
    ),
    "strict": Phrase(
        nb="La også advarsler gi feil, eller ikke, hva behovsmelding.toml enn sier.",
        nn="La òg åtvaringar gi feil, eller ikkje, kva behovsmelding.toml enn seier.",
        en="Fail on warnings too, or not, whatever behovsmelding.toml says.",
    ),
    "forms": Phrase(
        nb="En mappe med egne skjemaer, i tillegg til våre.",
        nn="Ei mappe med eigne skjema, i tillegg til våre.",
        en="A folder of your own forms, beside ours.",
    ),
    "force": Phrase(
        nb="Skriv over en fil som finnes fra før.",
        nn="Skriv over ei fil som finst frå før.",
        en="Overwrite a file that already exists.",
    ),
}
_OPTIONS = {
    "check.select": Phrase(
        nb="Vis bare disse kodene. BM3 velger alle som begynner slik.",
        nn="Vis berre desse kodane. BM3 vel alle som byrjar slik.",
        en="Show only these codes. BM3 selects all that begin with it.",
    ),
    "check.ignore": Phrase(
        nb="Vis ikke disse kodene. BM3 utelater alle som begynner slik.",
        nn="Vis ikkje desse kodane. BM3 utelèt alle som byrjar slik.",
        en="Leave these codes out. BM3 leaves out all that begin with it.",
    ),
    "check.together": Phrase(
        nb=(
            "Se også på hva filene sier om det samme: eiere, numre, summer, videreføring. Det"
            " gjøres av seg selv i en mappe der behovsmelding.toml gjelder."
        ),
        nn=(
            "Sjå òg på kva filene seier om det same: eigarar, nummer, summar, vidareføring. Det"
            " skjer av seg sjølv i ei mappe der behovsmelding.toml gjeld."
        ),
        en=(
            "Also look at what the files say of the same: owners, numbers, sums, continuation. In a"
            " folder where behovsmelding.toml holds, that is done anyway."
        ),
    ),
    "check.fix": Phrase(
        nb="Rett det som kan rettes, i filene.",
        nn="Rett det som kan rettast, i filene.",
        en="Fix what can be fixed, in the files.",
    ),
    "check.diff": Phrase(
        nb="Vis hva --fix ville rettet. Skriver ikke.",
        nn="Vis kva --fix ville ha retta. Skriv ikkje.",
        en="Show what --fix would change. Writes nothing.",
    ),
    "check.skip-others": Phrase(
        nb="Hopp over filer som ikke er behovsmeldinger.",
        nn="Hopp over filer som ikkje er behovsmeldingar.",
        en="Skip files that are not a behovsmelding.",
    ),
    "new.from": Phrase(
        nb="En tidligere behovsmelding som føres over, eller en mappe med flere. Kan gjentas.",
        nn=(
            "Ei tidlegare behovsmelding som blir ført over, eller ei mappe med fleire. Kan"
            " takast opp "
            "att."
        ),
        en="An earlier behovsmelding to carry over, or a folder of them. May be repeated.",
    ),
    "new.output": Phrase(
        nb=(
            "Filen som lages, for eksempel narvik-2027.yaml, eller narvik-2027.docx for å fylle ut"
            " i Word. Føres flere over, er det en mappe: narvik-2025.yaml blir narvik-2027.yaml i"
            " den."
        ),
        nn=(
            "Fila som blir laga, til dømes narvik-2027.yaml, eller narvik-2027.docx for å fylle ut"
            " i Word. Blir fleire førte over, er det ei mappe: narvik-2025.yaml blir"
            " narvik-2027.yaml der."
        ),
        en=(
            "The file to make, such as narvik-2027.yaml, or narvik-2027.docx to fill in in Word."
            " When several are carried over, a folder: narvik-2025.yaml becomes narvik-2027.yaml"
            " in it."
        ),
    ),
    "new.målform": Phrase(
        nb="Målformen til behovsmeldingen. Uten valg: som den tidligere, ellers bokmål (nb).",
        nn="Målforma til behovsmeldinga. Utan val: som i den tidlegare, elles bokmål (nb).",
        en=(
            "The målform of the behovsmelding. By default that of the earlier one, else bokmål"
            " (nb)."
        ),
    ),
    "merge": Phrase(
        nb="Setter det som er endret i Word, inn i behovsmeldingen.",
        nn="Set det som er endra i Word, inn i behovsmeldinga.",
        en="Puts what was changed in Word into the behovsmelding.",
    ),
    "merge.more": Phrase(
        nb=(
            "Setter det som er endret i SKJEMA.docx, inn i FIL, som dokumentet ble laget av."
            " Alt annet i filen står som det sto. Er et svar endret begge steder, sies det fra,"
            " og filen beholder sitt. Blir alt satt inn, er utgangskoden 0."
        ),
        nn=(
            "Set det som er endra i SKJEMA.docx, inn i FIL, som dokumentet vart laga frå."
            " Alt anna i fila står som det stod. Er eit svar endra begge stader, blir det sagt frå,"
            " og fila held på sitt. Blir alt sett inn, er utgangskoden 0."
        ),
        en=(
            "Puts what was changed in FORM.docx into FILE, which the document was made from."
            " Everything else in the file stays as it is. An answer that was changed in both is"
            " told, and left. Where everything was put in, the exit code is 0."
        ),
    ),
    "merge.diff": Phrase(
        nb="Vis hva som ville blitt endret, og skriv ingenting.",
        nn="Vis kva som ville ha vorte endra, og skriv ingenting.",
        en="Show what would be changed, and write nothing.",
    ),
    "merge.accept-removed": Phrase(
        nb="Ta også ut det som er tatt bort i dokumentet.",
        nn="Ta òg ut det som er teke bort i dokumentet.",
        en="Also take out what was removed from the document.",
    ),
    "read.output": Phrase(
        nb="Filen som skal skrives. Uten den skrives alt til skjermen.",
        nn="Fila som skal skrivast. Utan ho blir alt skrive til skjermen.",
        en="The file to write. Without it everything is printed.",
    ),
    "read.report": Phrase(
        nb="Skriv rapporten i denne filen, ikke på skjermen.",
        nn="Skriv rapporten i denne fila, ikkje på skjermen.",
        en="Write the report to this file instead of the screen.",
    ),
    "read.form": Phrase(
        nb="Skjemaet dokumentet er på, når det ikke sier det selv.",
        nn="Skjemaet dokumentet er på, når det ikkje seier det sjølv.",
        en="The form that the document is on, where it does not say so.",
    ),
    "read.template": Phrase(
        nb="Word-malen dokumentet er laget av, når det ikke er vår.",
        nn="Word-malen dokumentet er laga av, når det ikkje er vår.",
        en="The Word template that the document was made with, if not ours.",
    ),
    "read.strict": Phrase(
        nb="Ta bare med svar som er sikre.",
        nn="Ta berre med svar som er sikre.",
        en="Take only answers that are certain.",
    ),
    "diff.format": Phrase(
        nb="Hvordan endringene vises. md er til kommentaren på en pull request.",
        nn="Korleis endringane blir viste. md er til kommentaren på ein pull request.",
        en="How the changes are shown. md is for the comment on a pull request.",
    ),
    "overview.output": Phrase(
        nb="Filen som lages: .xlsx, .html, .csv, .md eller .json. Kan gjentas.",
        nn="Fila som blir laga: .xlsx, .html, .csv, .md eller .json. Kan takast opp att.",
        en="The file to make: .xlsx, .html, .csv, .md or .json. May be repeated.",
    ),
    "overview.table": Phrase(
        nb="Bare denne tabellen, for eksempel tiltak eller tilskuddsbrev. Kan gjentas.",
        nn="Berre denne tabellen, til dømes tiltak eller tilskuddsbrev. Kan takast opp att.",
        en="Only this table, such as tiltak or tilskuddsbrev. May be repeated.",
    ),
    "overview.owners": Phrase(
        nb="En liste over dem som skal levere (CSV: navn, organisasjonsnummer, nettverk).",
        nn="Ei liste over dei som skal levere (CSV: namn, organisasjonsnummer, nettverk).",
        en="A list of those who are to deliver (CSV: name, organisasjonsnummer, network).",
    ),
    "overview.ramme": Phrase(
        nb="Rammen for et år, som 2027=12 000 000, eller en del: 2027/skole=7 000 000.",
        nn="Ramma for eit år, som 2027=12 000 000, eller ein del: 2027/skole=7 000 000.",
        en="The budget of a year, as 2027=12 000 000, or a part of it: 2027/skole=7 000 000.",
    ),
    "overview.uten-kontaktdata": Phrase(
        nb="Utelat kontaktpersoner, til publisering.",
        nn="Utelat kontaktpersonar, til publisering.",
        en="Leave out contact people, to publish.",
    ),
    "overview.accounts": Phrase(
        nb="Ta med kontonumrene i tabellen til tilskuddsbrevene.",
        nn="Ta med kontonumra i tabellen til tilskotsbreva.",
        en="Include the account numbers in the table for the grant letters.",
    ),
    "explain.page": Phrase(
        nb="Skriv alle forklaringene som én side.",
        nn="Skriv alle forklaringane som éi side.",
        en="Write all the explanations as one page.",
    ),
    "schema.page": Phrase(
        nb="Skriv en side om alle feltene i stedet.",
        nn="Skriv ei side om alle felta i staden.",
        en="Write a page about all the fields instead.",
    ),
    "schema.målform": Phrase(
        nb="Målformen den er skrevet i.",
        nn="Målforma ho er skriven i.",
        en="The målform to write in.",
    ),
    "template.målform": Phrase(
        nb="Målformen til malen.", nn="Målforma til malen.", en="The målform to write in."
    ),
    "template.output": Phrase(
        nb="Filen som lages.", nn="Fila som blir laga.", en="The file to make."
    ),
    "template.year": Phrase(
        nb="Skjemaet malen er til.", nn="Skjemaet malen er til.", en="The form it is for."
    ),
    "template.like": Phrase(
        nb="Det samme skjemaet i en annen målform, der merkene er satt.",
        nn="Det same skjemaet i ei anna målform, der merka er sette.",
        en="The same form in another målform, with its tags set.",
    ),
}
_NAMES = {
    "VALG": Phrase(nb="VALG", nn="VAL", en="OPTIONS"),
    "KOMMANDO": Phrase(nb="KOMMANDO", nn="KOMMANDO", en="COMMAND"),
    "STI": Phrase(nb="STI", nn="STI", en="PATH"),
    "PATH": Phrase(nb="STI", nn="STI", en="PATH"),
    "FIL": Phrase(nb="FIL", nn="FIL", en="FILE"),
    "MAL": Phrase(nb="MAL", nn="MAL", en="TEMPLATE"),
    "MAPPE": Phrase(nb="MAPPE", nn="MAPPE", en="FOLDER"),
    "SKJEMA": Phrase(nb="SKJEMA", nn="SKJEMA", en="FORM"),
    "KODE": Phrase(nb="KODE", nn="KODE", en="CODE"),
}
"""What stands for something to fill in."""
HELP: Mapping[str, Phrase] = MappingProxyType(_COMMANDS | DOCUMENTS | _SHARED | _OPTIONS | _NAMES)
