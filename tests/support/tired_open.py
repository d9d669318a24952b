"""What says that there is no answer yet: a sign alone, a word for not knowing, boxes."""

from tests.support.tired import Slip
from tests.support.tired_answers import of

_NETTVERK = ("2027", "kompetansenettverk: Narvik", "kompetansenettverk")
_TEMA = ("2027", "tema: [språk]", "tema")
_VEDLEGG = ("2025", "vedlegg: []", "vedlegg")
_FLERE_UH = ("2025", "flere_uh: []", "flere_uh")
_VARIGHET = ("2027", "varighet: [vår 2027, høst 2027]", "varighet")
_NARVIK = ("2027", "Narvik kommune: 120 000", "Narvik kommune")
_KONTO = "kontonummer:\n    kontaktperson"
_KONTOER = "BM509 BM509"
_SAMMEN = "kollektive_prosesser: |\n      Sammen."

LEFT_OPEN = (
    # A question mark, which begins a key to YAML.
    of(*_NETTVERK, "?", "BM128", ""),
    of(*_NETTVERK, "?  # kommer", "BM128", "  # kommer"),
    of(*_NETTVERK, '"?"'),
    of(*_NETTVERK, "Hva?"),
    of("2025", _SAMMEN, "kollektive_prosesser", "?", "BM128", "", "BM401"),
    of("2025", _SAMMEN, "kollektive_prosesser", "\n      ?", "BM128", "\n      ", "BM401"),
    of(*_FLERE_UH, "?", "BM128", ""),
    of(*_FLERE_UH, "[?]", "BM128", "[]"),
    of(*_TEMA, "?", "BM128", "", "BM508"),
    of(*_TEMA, "[?, språk]", "BM128", "[språk]"),
    of(*_TEMA, "[språk, ?]", "BM128", "[språk]"),
    of(*_TEMA, "\n      - språk\n      - ?", "BM128", "\n      - språk"),
    of(*_VARIGHET, "?", "BM128", "", "BM502"),
    of("2027", "år: 1", "år", "?", "BM128", "", "BM401"),
    of("2027", "status: utkast", "status", "?", "BM128", "", "BM402"),
    of("2027", "type: kommune", "type", "?", "BM128", "", "BM401"),
    of("2025", "behov: ja", "behov", "?", "BM128", ""),
    Slip("2027", _KONTO, _KONTO.replace(":", ": ?", 1), "BM128", _KONTO.replace(":", ": ", 1)),
    of("2027", "vedlegg: []", "vedlegg", "?", "BM128", ""),
    of(
        "2025", "tilskudd: {eier: 70 000, uh: 503 800}", "tilskudd", "{eier: ?, uh: 1 000}", "BM316"
    ),
    of(*_NARVIK, "?  # kommer", "BM316"),
    # More of them, and words.
    *(of(*_NETTVERK, each, "BM239", "") for each in ("??", "-?", "avklares", "Vet ikke", "Kjem.")),
    *(of(*_FLERE_UH, each, "BM239", "") for each in ("??", "vet ikke", "avklarast", "–")),
    *(of(*_TEMA, each, "BM239", "", "BM508") for each in ("–", "??", "avklares")),
    of(*_TEMA, "[-]", "BM239", "[]", "BM508"),
    of(*_TEMA, "[-, språk]", "BM239", "[språk]"),
    of(*_TEMA, "\n      - språk\n      - –", "BM239", "\n      - språk"),
    *(of(*_VARIGHET, each, "BM128", "", "BM502") for each in ("??", "–", "avklares")),
    of("2027", "status: utkast", "status", "??", "BM128", "", "BM402"),
    of("2027", "vedlegg: []", "vedlegg", "avklares", "BM230", ""),
    Slip(
        "2027",
        _KONTO,
        _KONTO.replace(":", ": avklares", 1),
        "BM239",
        _KONTO.replace(":", ": ", 1),
    ),
    # What is said of an amount may be that it is to come.
    of(*_NARVIK, "{beløp: 120 000, merknad: kommer}"),
    of(*_NARVIK, "{beløp: 120 000, merknad: –}", "BM239", "{beløp: 120 000, merknad: }"),
    # A dash with a comment behind.
    of("2027", "målgruppe: Alle", "målgruppe", "-  # kommer", "BM128", "  # kommer", "BM401"),
    of("2027", "målgruppe: Alle", "målgruppe", "- # kommer", "BM128", " # kommer", "BM401"),
    of("2027", "målgruppe: Alle", "målgruppe", "- #1", "BM123", '"- #1"'),
    of(*_TEMA, "-  # kommer", "BM128", "  # kommer", "BM508"),
    of(*_NARVIK, "-  # kommer", "BM128"),
)
"""What is no answer, where one is asked for."""

_FLERE_EIERE = ("2025", "flere_eiere: []", "flere_eiere")

YES_OR_NAMES = (
    # What is ticked, or a yes, is no name.
    *(
        of(*_FLERE_UH, each, "BM222")
        for each in ("[x] Ja [ ] Nei", "Ja ☒ Nei ☐", "☒ Ja ☐ Nei", "(x) Ja ( ) Nei", "[x] Ja: UiT")
    ),
    *(of(*_FLERE_UH, each, "BM219", "nei") for each in ("[ ] Ja [x] Nei", "☐ Ja ☒ Nei", "Nei.")),
    *(of(*_FLERE_UH, each, "BM128", "") for each in ("[ ] Ja [ ] Nei", "☐ Ja ☐ Nei", "Ja/Nei")),
    of(*_FLERE_UH, "\n  - ☒ Ja\n  - ☐ Nei", "BM222"),
    of(*_FLERE_UH, "[x] UiT [ ] NTNU", "BM235", "[UiT]"),
    of(*_FLERE_UH, "☒ UiT ☐ NTNU", "BM235", "[UiT]"),
    of(*_FLERE_EIERE, "ja: Sømna kommune", "BM222", "[Sømna kommune]"),
    of(
        *_FLERE_EIERE,
        "Ja: Sømna kommune, Bindal kommune",
        "BM222",
        "[Sømna kommune, Bindal kommune]",
    ),
    of(*_FLERE_EIERE, "ja: vet ikke", "BM222", ""),
    of(*_FLERE_EIERE, "ja:", "BM222"),
    of(*_FLERE_EIERE, "nei: ingen", "BM219"),
    of(*_FLERE_EIERE, "\n  - ja: Sømna kommune", "BM222", "\n  - Sømna kommune"),
    of(*_FLERE_EIERE, "[ja: Sømna kommune]", "BM222", "[Sømna kommune]"),
    of(*_NETTVERK, "[x] Ja [ ] Nei", "BM128"),
    *(
        of("2025", "behov: ja", "behov", each, "BM203", "ja")
        for each in ("Ja ☒ Nei ☐", "Ja [x] Nei [ ]")
    ),
    of("2025", "behov: ja", "behov", "Ja ( ) Nei (x)", "BM203", "nei"),
    # Nor is it a part of several answers; what the yes is about is still to be written.
    *(
        of(*_VEDLEGG, each, "BM222")
        for each in ("ja", "Ja.", "x", "true", "Ja takk", "Ja, se under", "☒ Ja ☐ Nei", "[ja]")
    ),
    of(*_VEDLEGG, "\n  - ja", "BM222"),
    of(*_VEDLEGG, "\n  - nei", "BM230"),
    of(*_VEDLEGG, "☐ Ja ☒ Nei", "BM230", ""),
    *(
        Slip("2025", "tiltak:\n", f"videreføring:{each}\ntiltak:\n", "BM222")
        for each in (" ja", "\n  - Ja")
    ),
    of(*_VEDLEGG, "Ja til lesing", "BM232", "\n  - navn: Ja til lesing"),
)
"""A yes or a no, or boxes, where names are asked for."""

IN_DOUBT = (
    # What says itself that it may be otherwise is nobody's to choose.
    *(
        of("2027", "status: utkast", "status", each, "BM215")
        for each in ("innsendt?", "ev. innsendt", "innsendt (?)", "trolig innsendt")
    ),
    *(of("2027", "område: [skole]", "område", each, "BM215") for each in ("skole?", "ev. skole")),
    of("2027", "område: [skole]", "område", "[barnehage, skole?]", "BM215"),
    *(of(*_VARIGHET, each, "BM206") for each in ("høst 2027?", "[vår 2027, høst 2027?]")),
    of(*_VARIGHET, "vår 2027 og høst 2027?", "BM206"),
    of("2027", "type: kommune", "type", "kommune?", "BM215"),
    *(of("2027", "år: 1", "år", each, "BM204") for each in ("1?", "ev. 1")),
    of("2025", "ordning: kompetanseløftet", "ordning", "regional?", "BM215"),
    of("2025", "målform: nb", "målform", "nynorsk?", "BM215"),
    of("2027", "status: utkast", "status", "Innsendt!", "BM202 BM509 BM509", "innsendt", _KONTOER),
    # A bracket that nothing closes, and a part of another list below it.
    *(of(*_NETTVERK, each, "BM127") for each in ("[", "{", "[  # kommer")),
    of(*_TEMA, "[", "BM127"),
)
"""What is in doubt, and what was never written."""
