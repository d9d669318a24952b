"""What may be written in `behovsmelding.toml`."""

from behovsmelding.messages import Phrase

YES_OR_NO = Phrase(nb="true eller false", nn="true eller false", en="true or false")
A_PATH = Phrase(
    nb="navnet på en fil eller mappe, i anførselstegn",
    nn="namnet på ei fil eller mappe, i hermeteikn",
    en="the name of a file or folder, in quotes",
)
TEXTS = Phrase(
    nb='en liste med mønstre i anførselstegn: ["arkiv/", "*.kladd.yaml"]',
    nn='ei liste med mønster i hermeteikn: ["arkiv/", "*.kladd.yaml"]',
    en='a list of patterns in quotes: ["arkiv/", "*.kladd.yaml"]',
)
CODES = Phrase(
    nb='en liste med koder i anførselstegn: ["BM311"]',
    nn='ei liste med kodar i hermeteikn: ["BM311"]',
    en='a list of codes in quotes: ["BM311"]',
)
A_TABLE = Phrase(
    nb="en gruppe med egne linjer under [render]",
    nn="ei gruppe med eigne linjer under [render]",
    en="a table, with lines of its own below [render]",
)
A_TABLE_OF_CODES = Phrase(
    nb='en liste med koder, eller en gruppe: "2025/" = ["BM311"]',
    nn='ei liste med kodar, eller ei gruppe: "2025/" = ["BM311"]',
    en='a list of codes, or a table: "2025/" = ["BM311"]',
)
AMOUNTS = Phrase(
    nb='et beløp for hvert år: 2027 = "4 500 000"',
    nn='eit beløp for kvart år: 2027 = "4 500 000"',
    en='an amount for each year: 2027 = "4 500 000"',
)
