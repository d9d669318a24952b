"""What Word lets a colleague do to more than an answer, and what people type where it is odd."""

import copy

from tests.support.colleague import Word
from tests.support.edits import BY, Data, Edit, add, put, sub
from tests.support.wml import Xml, made, paragraph, parent, run, unwrapped, w

_T1, _T2 = ("tiltak", 0), ("tiltak", 1)
_BOX = "tiltak[0].område=barnehage"
_DRAWING = "http://schemas.openxmlformats.org/drawingml/2006/main"


def _sign_typed(word: Word, address: str, sign: str) -> None:
    """Type a sign over that of a box, which is none the more ticked to Word."""
    for said in word.content(address).iter(w("t")):
        said.text = sign


def _box_typed_over(word: Word) -> None:
    """Take the control of a box away, and type a letter where its sign was."""
    control = word.control("tiltak[2].område=barnehage")
    sign = next(control.iter(w("t")))
    unwrapped(control)
    sign.text = "X"


def _row_copied(word: Word) -> None:
    """Copy the first row, and type over what it says."""
    word.add("tilskudd", 0)
    word.type("tiltak[0].tilskudd[1].mottaker", "UiT")
    word.type("tiltak[0].tilskudd[1].beløp", "kr 15 000")


def _behind_first(data: Data) -> None:
    rows = data["tiltak"][0]["tilskudd"]
    first, *others = rows.items()
    data["tiltak"][0]["tilskudd"] = dict([first, ("UiT", 15000), *others])


def _tracked_away(item: Xml) -> None:
    """Delete all that stands in *item* with changes tracked; its controls stay."""
    for each in list(item.iter(w("r"))):
        gone = made("del", **BY)
        each.addprevious(gone)
        gone.append(each)
        for said in each.iter(w("t")):
            said.tag = w("delText")
    for line in item.iter(w("p")):
        _property(_property(line, "pPr"), "rPr").append(made("del", **BY))
    for row in item.iter(w("tr")):
        _property(row, "trPr").append(made("del", **BY))


def _row_tracked(word: Word) -> None:
    """Insert a row with changes tracked."""
    new = word.add("tilskudd", 1, 1)
    word.type("tiltak[1].tilskudd[2].mottaker", "Evenes")
    word.type("tiltak[1].tilskudd[2].beløp", "10 000")
    for row in new.iter(w("tr")):
        _property(row, "trPr").append(made("ins", **BY))


def _property(element: Xml, name: str) -> Xml:
    found = element.find(w(name))
    if found is None:
        found = made(name)
        element.insert(0, found)
    return found


def _table_pasted(word: Word) -> None:
    rows = [
        made("tr", *[made("tc", made("tcPr"), paragraph(text)) for text in texts])
        for texts in (("Hva", "Timer"), ("Planlegging", "40"))
    ]
    word.content("tiltak[1].egeninnsats").append(made("tbl", made("tblPr"), *rows))
    word.content("tiltak[1].egeninnsats").append(paragraph("Slik er det."))


def _picture_pasted(word: Word) -> None:
    drawing = made("drawing", made("docPr"))
    drawing[0].set("descr", "Kart over skolene")
    drawing.append(made("blip"))
    drawing[1].tag = f"{{{_DRAWING}}}blip"
    word.content("plan").findall(w("p"))[0].append(made("r", drawing))


def _question_deleted(word: Word) -> None:
    """Delete the question above an answer; the same one stands in other tiltak."""
    question = word.control("tiltak[1].lærerutdanning").getprevious()
    parent(question).remove(question)


def _section_pasted(word: Word) -> None:
    """Paste a piece of another document before a heading."""
    rows = [made("tr", *[made("tc", made("tcPr"), paragraph(text)) for text in ("Skistua", "300")])]
    heading = word.control("plan").getprevious().getprevious()
    heading.addprevious(paragraph("Om skolene i kommunen", style="Heading1"))
    heading.addprevious(paragraph("Vi har ti skoler."))
    heading.addprevious(made("tbl", made("tblPr"), *rows))


def _paragraph_moved(word: Word) -> None:
    """Cut a paragraph of an answer out, and paste it further up."""
    moved, before = word.line("Plangruppa leder"), word.line("Arbeidet går i sirkler")
    before.addprevious(copy.deepcopy(moved))
    parent(moved).remove(moved)


def _moved(data: Data) -> None:
    line, before = "Plangruppa leder arbeidet og møter veilederen mellom øktene.", "Arbeidet går i"
    sub((*_T2, "beskrivelse"), f"\n\n{line}", "")(data)
    sub((*_T2, "beskrivelse"), before, f"{line}\n\n{before}")(data)


GROUPS: dict[str, tuple[str, list[Edit], set[str]]] = {
    "signs and numbers": (
        "narvik-2027",
        [
            Edit(
                lambda word: _sign_typed(word, _BOX, "☑"),
                put(*_T1, "område", ["barnehage", "skole"]),
            ),
            Edit(
                lambda word: _sign_typed(word, "tiltak[1].varighet=høst 2027", "☐"),
                put(*_T2, "varighet", ["vår 2028"]),
            ),
            Edit(
                lambda word: word.type("kompetansenettverk", "Nar\u00advik og Ofo\u00adten"),
                put("kompetansenettverk", "Narvik og Ofoten"),
            ),
            Edit(
                lambda word: word.type("eiere[0].kontonummer", "1234.56.78903"),
                put("eiere", 0, "kontonummer", "12345678903"),
            ),
            Edit(
                lambda word: word.type("partnere[0].organisasjonsnummer", "NO 847 737 492 MVA"),
                put("partnere", 0, "organisasjonsnummer", "847737492"),
            ),
            Edit(
                lambda word: word.type("tiltak[1].tema", "Begynneropplæring; Lesing"),
                put(*_T2, "tema", ["Begynneropplæring", "Lesing"]),
            ),
            Edit(
                lambda word: word.type("plan", "• Ett", "•\tTo", "Slutt"),
                put("plan", "- Ett\n- To\n\nSlutt"),
            ),
            Edit(
                lambda word: word.type("tiltak[0].tilskudd[0].beløp", "kr 130\u202f000,00"),
                put(*_T1, "tilskudd", "Narvik kommune", 130000),
            ),
            Edit(_paragraph_moved, _moved),
        ],
        set(),
    ),
    "pasted": (
        "narvik-2027",
        [
            Edit(
                _table_pasted,
                lambda data: data["tiltak"][1].update(
                    egeninnsats=data["tiltak"][1]["egeninnsats"]
                    + "\n\nHva\n\nTimer\n\nPlanlegging\n\n40\n\nSlik er det."
                ),
            ),
            Edit(_row_copied, _behind_first),
            Edit(_picture_pasted),
            Edit(_section_pasted),
            Edit(_question_deleted),
            Edit(lambda word: word.items("tiltak")[1].addprevious(paragraph("Mangler ett her?"))),
            Edit(lambda word: word.control("tiltak[1].navn").addprevious(run("NB "))),
        ],
        {"table", "picture", "outside", "gone"},
    ),
    "a tiltak and rows, tracked": (
        "narvik-2027",
        [
            Edit(
                _row_tracked,
                lambda data: data["tiltak"][1]["tilskudd"].update({"Evenes": 10000}),
            ),
            Edit(lambda word: _tracked_away(word.items("tilskudd", 0)[1])),
            Edit(lambda word: _tracked_away(word.items("tiltak")[2])),
            add("tiltak", {"navn": "Nytt"}, {"navn": "Nytt"}, after=1),
        ],
        {"inserted", "deleted", "removed"},
    ),
    "a box without its control": (
        "narvik-2027",
        [Edit(_box_typed_over, put("tiltak", 2, "område", ["barnehage", "skole"]))],
        {"likely"},
    ),
}
