"""Where in a template something stands that belongs elsewhere, and what it belongs to."""

from behovsmelding.messages import Phrase

ONE = Phrase(nb="avsnitt {fra}", nn="avsnitt {fra}", en="paragraph {fra}")
SEVERAL = Phrase(nb="avsnitt {fra}–{til}", nn="avsnitt {fra}–{til}", en="paragraphs {fra}–{til}")
ROW = Phrase(nb="raden i {hvor}", nn="rada i {hvor}", en="the row in {hvor}")
ROWS = Phrase(nb="radene i {hvor}", nn="radene i {hvor}", en="the rows in {hvor}")
FROM = Phrase(nb="{hvor} («{begynner}»)", nn="{hvor} («{begynner}»)", en="{hvor} (“{begynner}”)")
FROM_TO = Phrase(
    nb="{hvor} (fra «{begynner}» til «{slutter}»)",
    nn="{hvor} (frå «{begynner}» til «{slutter}»)",
    en="{hvor} (from “{begynner}” to “{slutter}”)",
)
AND = Phrase(nb="{før} og {etter}", nn="{før} og {etter}", en="{før} and {etter}")
BESIDE = Phrase(nb="{før}, {etter}", nn="{før}, {etter}", en="{før}, {etter}")
MORE = Phrase(nb="{antall} til", nn="{antall} til", en="{antall} more")
WITHIN = Phrase(nb="{del} i {ytre}", nn="{del} i {ytre}", en="{del} in {ytre}")
OR = Phrase(nb="{før} eller {etter}", nn="{før} eller {etter}", en="{før} or {etter}")
