"""The help of the command line, by the names that commands and options call it by.

It is read only when help is written, so a check never pays for it. A name in English is click's.
"""

from collections.abc import Mapping
from types import MappingProxyType

from behovsmelding.messages import Phrase

_COMMANDS = {
    "behovsmelding": Phrase(
        "Behovsmelding: fra YAML til utfylt skjema i Word.",
        "Behovsmelding: frå YAML til utfylt skjema i Word.",
        "Behovsmelding: from YAML to the filled form in Word.",
    ),
    "languages": Phrase(
        "Hjelpen på nynorsk: behovsmelding --help --lang nn",
        "Hjelpa på bokmål: behovsmelding --help --lang nb",
        "This help in Norwegian: behovsmelding --help --lang nb (or nn)",
    ),
    "check": Phrase(
        "Kontrollerer behovsmeldinger og sier hva som må rettes.",
        "Kontrollerer behovsmeldingar og seier kva som må rettast.",
        "Checks behovsmeldinger and says what has to be mended.",
    ),
    "check.more": Phrase(
        "Kontrollerer behovsmeldinger: filer, mapper eller - for standard inn.",
        "Kontrollerer behovsmeldingar: filer, mapper eller - for standard inn.",
        "Checks behovsmeldinger: files, folders, or - for standard input.",
    ),
    "new": Phrase(
        "Lager en tom behovsmelding du kan fylle ut.",
        "Lagar ei tom behovsmelding du kan fylle ut.",
        "Makes an empty behovsmelding for you to fill in.",
    ),
    "new.more": Phrase(
        "Lager en behovsmelding på SKJEMA, med forklaringer, klar til å fylles ut: tom, eller med "
        "det som kan føres over fra en tidligere (--from). Da sier en rapport hva som ble "
        "overført, endret og utelatt, og hva som må besvares.",
        "Lagar ei behovsmelding på SKJEMA, med forklaringar, klar til å fyllast ut: tom, eller med "
        "det som kan førast over frå ei tidlegare (--from). Då seier ein rapport kva som vart "
        "overført, endra og utelate, og kva som må svarast på.",
        "Makes a behovsmelding on FORM, with explanations, ready to fill in: empty, or with what "
        "can be carried over from an earlier one (--from). A report then says what was carried "
        "over, changed and left out, and what has to be answered.",
    ),
    "render": Phrase(
        "Lager Word-dokumenter av behovsmeldinger.",
        "Lagar Word-dokument av behovsmeldingar.",
        "Makes Word documents of behovsmeldinger.",
    ),
    "render.more": Phrase(
        "Lager Word-dokumenter: <navn>.docx ved siden av hver YAML-fil, eller i -o.",
        "Lagar Word-dokument: <namn>.docx ved sida av kvar YAML-fil, eller i -o.",
        "Makes Word documents: <name>.docx beside each YAML file, or in -o.",
    ),
    "show": Phrase(
        "Viser summene, hva som ikke er besvart, og fristen.",
        "Viser summane, kva som ikkje er svart på, og fristen.",
        "Shows the sums, what is unanswered, and the deadline.",
    ),
    "explain": Phrase(
        "Forklarer en kode, med et galt og et riktig eksempel.",
        "Forklarar ein kode, med eit galt og eit rett døme.",
        "Explains a code, with a wrong and a right example.",
    ),
    "explain.more": Phrase(
        "Forklarer KODE, med et galt og et riktig eksempel. Uten KODE: alle kodene.",
        "Forklarar KODE, med eit galt og eit rett døme. Utan KODE: alle kodane.",
        "Explains CODE, with a wrong and a right example. Without CODE: all the codes.",
    ),
    "schema": Phrase(
        "Skriver ut JSON-skjemaet til et skjema.",
        "Skriv ut JSON-skjemaet til eit skjema.",
        "Prints the JSON Schema of a form.",
    ),
    "schema.more": Phrase(
        "Skriver ut JSON-skjemaet til SKJEMA (uten navn: det nyeste).",
        "Skriv ut JSON-skjemaet til SKJEMA (utan namn: det nyaste).",
        "Prints the JSON Schema of FORM (without a name: the newest).",
    ),
    "lsp": Phrase(
        "Hjelper editoren mens du skriver (språktjener).",
        "Hjelper editoren medan du skriv (språktenar).",
        "Helps the editor as you write (language server).",
    ),
    "lsp.more": Phrase(
        "Språktjener: funn, rettinger og summer i editoren, som starter den selv.",
        "Språktenar: funn, rettingar og summar i editoren, som startar han sjølv.",
        "Language server: findings, fixes and sums in the editor, which starts it itself.",
    ),
    "template": Phrase(
        "Lager og kontrollerer Word-maler.",
        "Lagar og kontrollerer Word-malar.",
        "Makes and checks Word templates.",
    ),
    "template.new": Phrase(
        "Lager en Word-mal til SKJEMA, som kan redigeres i Word.",
        "Lagar ein Word-mal til SKJEMA, som kan redigerast i Word.",
        "Makes a Word template for FORM, to be edited in Word.",
    ),
    "template.check": Phrase(
        "Kontrollerer en Word-mal mot et skjema.",
        "Kontrollerer ein Word-mal mot eit skjema.",
        "Checks a Word template against a form.",
    ),
}
_SHARED = {
    "Show this message and exit.": Phrase(
        "Vis denne hjelpen.", "Vis denne hjelpa.", "Show this help."
    ),
    "version": Phrase("Vis versjonen.", "Vis versjonen.", "Show the version."),
    "lang": Phrase(
        "Språket i meldingene og hjelpen. Uten valg: dokumentets målform.",
        "Språket i meldingane og hjelpa. Utan val: målforma til dokumentet.",
        "The language of messages and help. By default the document's målform.",
    ),
    "format": Phrase(
        "Hvordan funnene vises.", "Korleis funna blir viste.", "How findings are shown."
    ),
    "strict": Phrase(
        "La også advarsler gi feil.",
        "La òg åtvaringar gi feil.",
        "Let warnings fail too.",
    ),
    "forms": Phrase(
        "En mappe med egne skjemaer, i tillegg til våre.",
        "Ei mappe med eigne skjema, i tillegg til våre.",
        "A folder of your own forms, beside ours.",
    ),
    "force": Phrase(
        "Skriv over en fil som finnes fra før.",
        "Skriv over ei fil som finst frå før.",
        "Write over a file that is there already.",
    ),
}
_OPTIONS = {
    "check.select": Phrase(
        "Vis bare disse kodene. BM3 velger alle som begynner slik.",
        "Vis berre desse kodane. BM3 vel alle som byrjar slik.",
        "Show only these codes. BM3 chooses all that begin so.",
    ),
    "check.ignore": Phrase(
        "Vis ikke disse kodene. BM3 utelater alle som begynner slik.",
        "Vis ikkje desse kodane. BM3 utelèt alle som byrjar slik.",
        "Leave these codes out. BM3 leaves out all that begin so.",
    ),
    "check.fix": Phrase(
        "Rett det som kan rettes, i filene.",
        "Rett det som kan rettast, i filene.",
        "Mend what can be mended, in the files.",
    ),
    "check.diff": Phrase(
        "Vis hva --fix ville rettet. Skriver ikke.",
        "Vis kva --fix ville ha retta. Skriv ikkje.",
        "Show what --fix would mend. Writes nothing.",
    ),
    "check.skip-others": Phrase(
        "Hopp over YAML som ikke er behovsmeldinger.",
        "Hopp over YAML som ikkje er behovsmeldingar.",
        "Pass over YAML that is no behovsmelding.",
    ),
    "new.from": Phrase(
        "En tidligere behovsmelding som føres over, eller en mappe med flere. Kan gjentas.",
        "Ei tidlegare behovsmelding som blir ført over, eller ei mappe med fleire. Kan takast opp "
        "att.",
        "An earlier behovsmelding to carry over, or a folder of them. May be repeated.",
    ),
    "new.output": Phrase(
        "Filen som lages, for eksempel narvik-2027.yaml. Føres flere over, er det en mappe: "
        "narvik-2025.yaml blir narvik-2027.yaml i den.",
        "Fila som blir laga, til dømes narvik-2027.yaml. Blir fleire førte over, er det ei mappe: "
        "narvik-2025.yaml blir narvik-2027.yaml i ho.",
        "The file to make, such as narvik-2027.yaml. When several are carried over, a folder: "
        "narvik-2025.yaml becomes narvik-2027.yaml in it.",
    ),
    "new.målform": Phrase(
        "Målformen til behovsmeldingen. Uten valg: den tidligeres, ellers bokmål (nb).",
        "Målforma til behovsmeldinga. Utan val: ho til den tidlegare, elles bokmål (nb).",
        "The målform of the behovsmelding. By default that of the earlier one, else bokmål (nb).",
    ),
    "render.output": Phrase(
        "Mappen dokumentene skrives til.",
        "Mappa som dokumenta blir skrivne til.",
        "The folder that documents are written to.",
    ),
    "render.målform": Phrase(
        "Skriv skjemaet i en annen målform enn dokumentets egen.",
        "Skriv skjemaet i ei anna målform enn dokumentet si eiga.",
        "Write the form in another målform than the document's own.",
    ),
    "render.template": Phrase(
        "En egen Word-mal i stedet for skjemaets.",
        "Ein eigen Word-mal i staden for den til skjemaet.",
        "A Word template of your own in place of the form's.",
    ),
    "render.uten-kontaktdata": Phrase(
        "Utelat kontaktpersoner og kontonummer: <navn>-uten-kontaktdata.docx, til publisering.",
        "Utelat kontaktpersonar og kontonummer: <namn>-uten-kontaktdata.docx, til publisering.",
        "Leave out contact people and account numbers: <name>-uten-kontaktdata.docx, to publish.",
    ),
    "render.verify": Phrase(
        "Les dokumentet igjen og se at hvert svar står der.",
        "Les dokumentet igjen og sjå at kvart svar står der.",
        "Read the document again and see that every answer stands in it.",
    ),
    "render.force": Phrase(
        "Skriv over dokumenter som noen har endret.",
        "Skriv over dokument som nokon har endra.",
        "Write over documents that somebody has changed.",
    ),
    "render.no-cache": Phrase(
        "Ikke ta vare på malen til neste gang.",
        "Ikkje ta vare på malen til neste gong.",
        "Do not keep the template for the next time.",
    ),
    "render.jobs": Phrase(
        "Hvor mange dokumenter som lages samtidig.",
        "Kor mange dokument som blir laga samtidig.",
        "How many documents are made at once.",
    ),
    "explain.page": Phrase(
        "Skriv alle forklaringene som én side.",
        "Skriv alle forklaringane som éi side.",
        "Write all the explanations as one page.",
    ),
    "schema.page": Phrase(
        "Skriv en side om alle feltene i stedet.",
        "Skriv ei side om alle felta i staden.",
        "Write a page about all the fields instead.",
    ),
    "template.målform": Phrase("Målformen til malen.", "Målforma til malen.", "Its målform."),
    "template.output": Phrase("Filen som lages.", "Fila som blir laga.", "The file to make."),
    "template.year": Phrase(
        "Skjemaet malen er til.", "Skjemaet malen er til.", "The form it is for."
    ),
}
_NAMES = {
    "VALG": Phrase("VALG", "VAL", "OPTIONS"),
    "KOMMANDO": Phrase("KOMMANDO", "KOMMANDO", "COMMAND"),
    "STI": Phrase("STI", "STI", "PATH"),
    "PATH": Phrase("STI", "STI", "PATH"),
    "FIL": Phrase("FIL", "FIL", "FILE"),
    "MAL": Phrase("MAL", "MAL", "TEMPLATE"),
    "SKJEMA": Phrase("SKJEMA", "SKJEMA", "FORM"),
    "KODE": Phrase("KODE", "KODE", "CODE"),
}
"""What stands for something to fill in."""
HELP: Mapping[str, Phrase] = MappingProxyType(_COMMANDS | _SHARED | _OPTIONS | _NAMES)
