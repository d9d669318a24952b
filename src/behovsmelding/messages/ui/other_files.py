"""What a file may be that is no YAML, by the bytes it begins with."""

from behovsmelding.messages import Phrase

OTHER_FILES = {
    b"PK\x03\x04": Phrase(
        nb="et Word-dokument eller en zip-fil",
        nn="eit Word-dokument eller ei zip-fil",
        en="a Word document or a zip file",
    ),
    b"\xd0\xcf\x11\xe0": Phrase(
        nb="et gammelt Word-dokument", nn="eit gammalt Word-dokument", en="an old Word document"
    ),
    b"%PDF": Phrase(nb="en PDF", nn="ein PDF", en="a PDF"),
    b"{\\rtf": Phrase(nb="et RTF-dokument", nn="eit RTF-dokument", en="an RTF document"),
}
