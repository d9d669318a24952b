"""What may stand in the midst of a template's code, by the names that Word's users know it by."""

from behovsmelding.messages import Phrase

_COMMENT = Phrase(nb="en merknad", nn="ein merknad", en="a comment")
_CHANGE = Phrase(nb="en sporet endring", nn="ei spora endring", en="a tracked change")
_NOTE = Phrase(nb="en fotnote", nn="ein fotnote", en="a footnote")
_ENDNOTE = Phrase(nb="en sluttnote", nn="ein sluttnote", en="an endnote")
_EXCEPTION = Phrase(
    nb="et unntak fra beskyttelsen",
    nn="eit unntak frå vernet",
    en="an exception from the protection",
)
_LINK = Phrase(nb="en lenke", nn="ei lenkje", en="a link")
_FIELD = Phrase(nb="et felt", nn="eit felt", en="a field")
_CONTROL = Phrase(nb="en innholdskontroll", nn="ein innhaldskontroll", en="a content control")
_PICTURE = Phrase(nb="et bilde eller en figur", nn="eit bilete eller ein figur", en="a picture")
_LINE = Phrase(nb="et linjeskift", nn="eit linjeskift", en="a line break")
_TAB = Phrase(nb="en tabulator", nn="ein tabulator", en="a tab")
_SIGN = Phrase(nb="et spesialtegn", nn="eit spesialteikn", en="a special character")

INSIDE = {
    **dict.fromkeys(("commentRangeStart", "commentRangeEnd", "commentReference"), _COMMENT),
    **dict.fromkeys(("annotationRef",), _COMMENT),
    **dict.fromkeys(("ins", "del", "moveFrom", "moveTo", "delText", "rPrChange"), _CHANGE),
    **dict.fromkeys(
        ("moveFromRangeStart", "moveFromRangeEnd", "moveToRangeStart", "moveToRangeEnd"), _CHANGE
    ),
    "footnoteReference": _NOTE,
    "endnoteReference": _ENDNOTE,
    **dict.fromkeys(("permStart", "permEnd"), _EXCEPTION),
    "hyperlink": _LINK,
    **dict.fromkeys(("fldChar", "fldSimple", "instrText"), _FIELD),
    "sdt": _CONTROL,
    **dict.fromkeys(("drawing", "pict", "object", "AlternateContent"), _PICTURE),
    **dict.fromkeys(("br", "cr"), _LINE),
    **dict.fromkeys(("tab", "ptab"), _TAB),
    **dict.fromkeys(("sym", "noBreakHyphen", "softHyphen"), _SIGN),
}
"""What is told of an element of WordprocessingML, by its name."""

SEEN = {
    "controls": Phrase(
        nb="{antall} innholdskontroller uten merke",
        nn="{antall} innhaldskontrollar utan merke",
        en="{antall} content controls without a tag",
    ),
    "fields": Phrase(
        nb="{antall} gamle skjemafelt", nn="{antall} gamle skjemafelt", en="{antall} form fields"
    ),
}
"""What is seen in a template that has no place for an answer."""

TITLED = {
    "names": Phrase(
        nb="navn på felt i titlene deres, der ingen leser dem som merker: {titler}",
        nn="namn på felt i titlane deira, der ingen les dei som merke: {titler}",
        en="names of fields in their titles, where nobody reads them as tags: {titler}",
    ),
    "questions": Phrase(
        nb="spørsmål fra skjemaet i titlene deres: {titler}",
        nn="spørsmål frå skjemaet i titlane deira: {titler}",
        en="questions of the form in their titles: {titler}",
    ),
}
"""What is seen in the titles of controls without a tag."""
