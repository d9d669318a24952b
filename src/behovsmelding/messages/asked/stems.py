"""Which words are the same where questions are compared, and which say little."""

import re

SAME = {
    "eigar": "eier",
    "tilskot": "tilskudd",
    "tilskott": "tilskudd",
    "namn": "navn",
    "vidare": "videre",
    "høgskul": "høgskol",
    "høyskol": "høgskol",
    "skul": "skol",
    "lærar": "lærer",
    "leiar": "leder",
    "ledels": "leder",
    "tilsett": "ansatt",
    "medarbeid": "ansatt",
    "korleis": "hvordan",
    "kvifor": "hvorfor",
    "kva": "hva",
    "kven": "hvem",
    "kor": "hvor",
    "kvar": "hver",
    "frå": "fra",
    "fleir": "flere",
    "ikkj": "ikke",
    "haust": "høst",
    "partnar": "partner",
    "mottakar": "mottaker",
    "statsforvaltar": "statsforvalter",
    "overslag": "anslag",
    "grunngi": "begrunn",
    "grunngje": "begrunn",
    "framdrift": "fremdrift",
    "utgrei": "redegjør",
    "ønskj": "ønsk",
    "ønskt": "ønsk",
    "lenkj": "lenke",
    "gjeld": "gjelder",
    "gjer": "gjør",
    "byggj": "bygg",
    "midlar": "midler",
    "epost": "post",
    "mail": "post",
    "totalt": "total",
    "totale": "total",
    "pengar": "penger",
    "summar": "sum",
    "summer": "sum",
    "summen": "sum",
    "tal": "antall",
    "talet": "antall",
    "fellesskap": "felles",
    "avsendar": "avsender",
    "saman": "sammen",
    "heil": "hel",
    "iverksett": "gjennomfør",
}
"""What a word that begins so is taken for, where that is not its own beginning."""
WHOLE = frozenset({"kva", "kor", "kvar", "tal", "talet", "mail", "frå", "epost"})
"""Those that are whole words: others begin with the same letters."""
LITTLE = frozenset(
    re.findall(
        r"\w+",
        """
at av beskri ble bli blir de dei del den der dere deres dersom det dette din ditt e ei ein
eit eller en enkelt er et ev eventu felt for fra fyll følg gi har her hva hvem hver hvilk
hvis hvordan i ja kan kort kr kroner med måt nedenf nei nr nummer og om oppgi over pkt
punkt på samt seg sin sitt skal skriv som til under ut ved vi vil å
""",
    )
)
"""Stems that say little of what is asked."""
FIRST_PARTS = (
    "kompetanse",
    "samarbeids",
    "tilskudds",
    "tilskots",
    "behovs",
    "kontakt",
    "mail",
    "epost",
    "universitets",
    "utbetalings",
    "betalings",
    "faktura",
    "gjennomførings",
    "stillings",
    "partnerskaps",
    "partnarskaps",
    "prosjekt",
    "søknads",
    "bank",
    "barnehage",
    "skole",
    "skule",
    "eier",
    "eigar",
    "partner",
    "tiltaks",
)
"""What long words begin with, that are about what comes after it."""
