"""What a colleague takes away in Word or calls otherwise, and how people type what they type."""

from tests.support.colleague import Word
from tests.support.edits import Data, Edit, longer, put
from tests.support.wml import parent, unwrapped

_ROW = ("tiltak", 0, "tilskudd")


def _taken_out(word: Word, address: str) -> None:
    control = word.control(address)
    parent(control).remove(control)


def _new_owner(word: Word) -> None:
    word.add_empty("eiere")
    word.type("eiere[1].navn", "Evenes kommune ").type("eiere[1].type", "Kommune")
    word.type("eiere[1].organisasjonsnummer", "940 642 140")


def _with_owner(data: Data) -> None:
    data["eiere"].append(
        {"navn": "Evenes kommune", "type": "kommune", "organisasjonsnummer": "940642140"}
    )


def _as_another(data: Data) -> None:
    """Put the row that was called otherwise before the one that it was."""
    rows = data["tiltak"][0]["tilskudd"]
    first, *others = rows.items()
    data["tiltak"][0]["tilskudd"] = dict([first, ("Nord, Bodø", 340000), *others])


GROUPS: dict[str, tuple[str, list[Edit], set[str]]] = {
    "as people type": (
        "narvik-2027",
        [
            Edit(
                lambda word: word.type("kompetansenettverk", "  Ofoten: øst # vest "),
                put("kompetansenettverk", "Ofoten: øst # vest"),
            ),
            Edit(
                lambda word: word.type("tiltak[0].tilskudd[0].beløp", "130.000"),
                put(*_ROW, "Narvik kommune", 130000),
            ),
            Edit(
                lambda word: word.type("tiltak[1].tilskudd[0].beløp", "-"),
                put("tiltak", 1, "tilskudd", "Narvik kommune", 0),
            ),
            longer(
                "plan", ("plan",), "- Ett\n- To\n\n1. mai er fri", "- Ett", "- To", "1. mai er fri"
            ),
            Edit(_new_owner, _with_owner),
        ],
        set(),
    ),
    "an answer with its control": (
        "narvik-2027",
        [Edit(lambda word: _taken_out(word, "kompetansenettverk"))],
        {"removed"},
    ),
    "a row": ("narvik-2027", [Edit(lambda word: word.delete("tilskudd", 1))], {"removed"}),
    "the name of a row": (
        "narvik-2027",
        [
            Edit(
                lambda word: word.type("tiltak[0].tilskudd[1].mottaker", "Nord, Bodø"),
                _as_another,
            )
        ],
        {"removed"},
    ),
    "the control round an item": (
        "narvik-2027",
        [
            Edit(
                lambda word: word.type("tiltak[2].målgruppe", "Alle"),
                put("tiltak", 2, "målgruppe", "Alle"),
            ),
            Edit(lambda word: unwrapped(word.items("tiltak")[1])),
        ],
        set(),
    ),
    "a control that nobody filled in": (
        "narvik-2027",
        [Edit(lambda word: word.unwrap("statsforvalter"))],
        set(),
    ),
}
