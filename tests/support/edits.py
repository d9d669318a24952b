"""What a colleague may do to a document in Word, and what the file it came from says then."""

import copy
from collections.abc import Callable
from typing import Any, NamedTuple

from tests.support.colleague import Word
from tests.support.wml import made, paragraph, run

Data = dict[str, Any]
BY = {"id": "77", "author": "Ola Nordmann"}


class Edit(NamedTuple):
    """Something that is done in a document, and what the file says afterwards."""

    do: Callable[[Word], object]
    then: Callable[[Data], object] = lambda _: None


def put(*path: Any) -> Callable[[Data], None]:
    """Return what puts the last of *path* at the rest of it; None takes it away."""
    *above, last, value = path

    def put_it(data: Any) -> None:
        for step in above:
            data = data.setdefault(step, {}) if isinstance(data, dict) else data[step]
        if value is None:
            del data[last]
        else:
            data[last] = value

    return put_it


def typed(address: str, *path: Any, nth: int = 0) -> Edit:
    """Type the last of *path* at *address*; it is at the rest of *path* then."""
    return Edit(lambda word: word.type(address, str(path[-1]), nth=nth), put(*path))


def longer(address: str, path: tuple[Any, ...], said: str, *lines: Any) -> Edit:
    """Type paragraphs at *address*; the answer at *path* is *said* then."""
    return Edit(
        lambda word: word.type(
            address, *(each(word) if callable(each) else each for each in lines)
        ),
        put(*path, said),
    )


def sub(path: tuple[Any, ...], old: str, new: str) -> Callable[[Data], None]:
    """Return what says *new* for *old* in the answer at *path*."""

    def replace(data: Data) -> None:
        said: Any = data
        for step in path:
            said = said[step]
        assert old in said
        put(*path, said.replace(old, new, 1))(data)

    return replace


def listed(word: Word, kind: str, *texts: str) -> list[Any]:
    """Make the items of a list of Word's own."""
    (number,) = word.lists(kind)
    return [
        made(
            "p",
            made(
                "pPr",
                made("pStyle", val="ListParagraph"),
                made("numPr", made("ilvl", val="0"), made("numId", val=number)),
            ),
            run(text),
        )
        for text in texts
    ]


def add(tag: str, fields: Data, data: Data, after: int = -1) -> Edit:
    """Press the + at an item of *tag*, and type in the new one; *data* is it in the file."""

    def do(word: Word) -> None:
        number = word.add_empty(tag, after)
        for address, text in fields.items():
            word.type(f"{tag}[{number}].{address}", text)

    def then(there: Data) -> None:
        there.setdefault(tag, [])
        there[tag].insert(len(there[tag]) if after < 0 else after + 1, data)

    return Edit(do, then)


def moved_by_tracking(word: Word) -> None:
    """Move the first paragraph of an answer behind its last, with changes tracked."""
    first, *_, last = word.content("behovsvurdering.vurdering").findall("{*}p")
    here = copy.deepcopy(first)
    for each, name in ((here, "moveTo"), (first, "moveFrom")):
        wrapped = made(name, **BY)
        runs = each.findall("{*}r")
        runs[0].addprevious(wrapped)
        wrapped.extend(runs)
        each.insert(0, made(f"{name}RangeStart", **BY))
    properties = first.find("{*}pPr")
    if properties is None:
        properties = made("pPr")
        first.insert(0, properties)
    properties.append(made("rPr", made("moveFrom", **BY)))
    last.addnext(here)


def moved_text(data: Data) -> None:
    """Say in *data* what `moved_by_tracking` did."""
    first, rest = data["behovsvurdering"]["vurdering"].split("\n\n", 1)
    data["behovsvurdering"]["vurdering"] = f"{rest.rstrip()}\n\n{first}"


def _text(text: str) -> Any:
    """Make what holds a text in a run."""
    return run(text).find("{*}t")


PLAN = ("plan",)
T2, T3 = ("tiltak", 1), ("tiltak", 2)
GROUPS: dict[str, tuple[str, list[Edit], set[str]]] = {
    "answers": (
        "narvik-2027",
        [
            typed("kompetansenettverk", "kompetansenettverk", "Ofoten"),
            typed("tiltak[1].navn", *T2, "navn", "Vurdering ved Ankenes skole"),
            typed("tiltak[1].viderefører.nummer", *T2, "viderefører", "nummer", 4),
            typed("eiere[0].kontonummer", "eiere", 0, "kontonummer", "12345678903"),
            typed("partnere[0].kontaktperson.navn", "partnere", 0, "kontaktperson", "navn", "Kari"),
            Edit(
                lambda word: word.type("tiltak[1].tilskudd[0].beløp", "kr 30 000,-"),
                put(*T2, "tilskudd", "Narvik kommune", 30000),
            ),
            Edit(
                lambda word: word.choose("eiere[0].type", "Privat skole"),
                put("eiere", 0, "type", "privat skole"),
            ),
            Edit(
                lambda word: word.choose("statsforvalter", "Nordland"),
                put("statsforvalter", "Nordland"),
            ),
            Edit(
                lambda word: word.tick("tiltak[0].område=barnehage"),
                put("tiltak", 0, "område", ["barnehage", "skole"]),
            ),
            Edit(
                lambda word: word.tick("tiltak[2].varighet=høst 2027", on=False),
                put(*T3, "varighet", ["vår 2028"]),
            ),
            longer(
                "tiltak[0].viderefører.fremdrift",
                ("tiltak", 0, "viderefører", "fremdrift"),
                "Det går bra.\n\nVeldig.",
                "Det går bra.",
                "Veldig.",
            ),
            Edit(
                lambda word: word.type("tiltak[1].koordinator.beløp", "20 000").type(
                    "tiltak[1].koordinator.begrunnelse", "Fordi."
                ),
                put(*T2, "koordinator", {"beløp": 20000, "begrunnelse": "Fordi."}),
            ),
            Edit(
                lambda word: word.empty("behovsvurdering.samiske_perspektiver"),
                put("behovsvurdering", "samiske_perspektiver", None),
            ),
        ],
        set(),
    ),
    "texts": (
        "narvik-2027",
        [
            longer(
                "plan",
                PLAN,
                "## Slik\n\nVi **satser** på *lesing*.\nNy linje\n\n- en\n- to\n1. først\n2. så"
                "\n\n"
                "Se [planen](https://example.no/plan) og [ny](https://example.no/ny)",
                paragraph("Slik", style="Heading2"),
                paragraph(
                    "Vi ", run("satser", "b"), " på ", run("lesing", "i"), ".", run("\nNy linje")
                ),
                *(
                    lambda word, kind=kind, at=at: _kept(word, kind)[at]
                    for kind in ("bullet", "decimal")
                    for at in (0, 1)
                ),
                lambda word: made(
                    "p",
                    run("Se "),
                    word.link("planen", "https://example.no/plan"),
                    run(" og "),
                    *word.field_link("ny", "https://example.no/ny"),
                ),
            ),
            Edit(
                lambda word: word.line("Nettverk for ressurslærere (4").addnext(
                    copy.deepcopy(word.line("Rektornettverket"))
                ),
                sub(
                    ("tiltak", 0, "beskrivelse"),
                    "- Rektornettverket",
                    "{again}- Rektornettverket",
                ),
            ),
            Edit(
                lambda word: _gone(word.line("planlegging på trinn")),
                lambda data: [
                    sub((*T2, "beskrivelse"), old, new)(data)
                    for old, new in (
                        ("2. planlegging på trinn\n3. utp", "2. utp"),
                        ("4. etterarbeid", "3. etterarbeid"),
                    )
                ],
            ),
            longer(
                "tiltak[2].egeninnsats",
                (*T3, "egeninnsats"),
                "Rød tekst på kompetanseutvikling",
                made(
                    "p",
                    made("pPr", made("jc", val="center")),
                    made(
                        "r",
                        made("rPr", made("color", val="FF0000"), made("sz", val="28")),
                        _text("Rød tekst på kompetanse"),
                        made("softHyphen"),
                        _text("utvikling"),
                    ),
                ),
            ),
        ],
        set(),
    ),
    "tracked": (
        "narvik-2027",
        [
            Edit(
                lambda word: word.track("behovsvurdering.involvering", "Hver", "Alle"),
                sub(("behovsvurdering", "involvering"), "Hver", "Alle"),
            ),
            Edit(
                lambda word: word.track("tiltak[1].navn", "Frydenlund", "Ankenes"),
                sub((*T2, "navn"), "Frydenlund", "Ankenes"),
            ),
            Edit(moved_by_tracking, moved_text),
            Edit(lambda word: word.comment("tiltak[0].navn", "Er dette riktig?")),
        ],
        {"inserted", "deleted", "moved", "comment"},
    ),
    "rows": (
        "narvik-2027",
        [
            add("tiltak", {"navn": "Sist"}, {"navn": "Sist"}),
            add(
                "tiltak",
                {"navn": "Nytt", "beskrivelse": "Vi gjør noe.", "tilskudd[0].mottaker": "Evenes",
                 "tilskudd[0].beløp": "50 000"},
                {"navn": "Nytt", "beskrivelse": "Vi gjør noe.", "tilskudd": {"Evenes": 50000}},
                after=0,
            ),
            add("tiltak", {}, {}, after=1)._replace(then=lambda _: None),
            add("eiere", {"navn": "Evenes"}, {"navn": "Evenes"}),
            add(
                "vedlegg",
                {"navn": "Plan", "lenke": "https://example.no/p.pdf"},
                {"navn": "Plan", "lenke": "https://example.no/p.pdf"},
            ),
        ],
        set(),
    ),
    "first": (
        "narvik-2027",
        [
            add("tiltak", {"navn": "Først"}, {"navn": "Først"}, after=0)._replace(
                then=lambda data: data["tiltak"].insert(0, {"navn": "Først"})
            ),
            Edit(lambda word: word.move("tiltak", 1, 0)),
            Edit(lambda word: word.delete("tiltak", 3)),
        ],
        {"removed"},
    ),
    "controls gone": (
        "narvik-2027",
        [
            Edit(lambda word: word.unwrap("plan")),
            Edit(
                lambda word: word.type("kompetansenettverk", "Ofoten").unwrap("kompetansenettverk"),
                put("kompetansenettverk", "Ofoten"),
            ),
            Edit(
                lambda word: word.type("tiltak[2].tilskudd[0].beløp", "26 000").unwrap(
                    "tiltak[2].tilskudd[0].beløp"
                ),
                put(*T3, "tilskudd", "Narvik kommune", 26000),
            ),
        ],
        {"likely"},
    ),
    "told": (
        "narvik-2027",
        [
            Edit(lambda word: word.type("sum_totalt", "2 000 000")),
            Edit(lambda word: word.move("tiltak", 2, 0)),
            Edit(lambda word: word.write("Behovsvurdering", "Husk å ringe Ola!")),
            Edit(lambda word: word.control("kompetansenettverk").addnext(run(" og Ofoten"))),
            Edit(lambda word: _gone(word.line("Plan for arbeid"))),
            Edit(lambda word: word.type("tiltak[0].tilskudd[0].beløp", "cirka hundre")),
        ],
        {"not_worked_out", "order", "outside", "gone", "not_taken_in"},
    ),
    "account numbers": (
        "salten-2027",
        [
            Edit(lambda word: word.type("eiere[0].kontonummer", "12345678911")),
            Edit(lambda word: word.empty("eiere[1].kontonummer")),
        ],
        {"conflict"},
    ),
    "lokal": (
        "vefsn-2025",
        [
            typed("eier.kompetansenettverk", "eier", "kompetansenettverk", "Helgeland"),
            Edit(lambda word: word.tick("flere_uh=nei"), put("flere_uh", [])),
            Edit(
                lambda word: word.tick("flere_eiere=ja").type(
                    "flere_eiere", "Grane", "Hattfjelldal"
                ),
                put("flere_eiere", ["Grane", "Hattfjelldal"]),
            ),
            Edit(
                lambda word: word.tick("tiltak[0].koordinator.behov=ja"),
                put("tiltak", 0, "koordinator", {"behov": True}),
            ),
            Edit(
                lambda word: word.type("tiltak[0].videre_behov=høst 2026.eier", "70 000").type(
                    "tiltak[0].videre_behov=høst 2026.begrunnelse_eier", "Vi fortsetter."
                ),
                put("tiltak", 0, "videre_behov",
                    {"høst 2026": {"eier": 70000, "begrunnelse_eier": "Vi fortsetter."}}),
            ),
            Edit(
                lambda word: word.tick("tiltak[0].varighet=høst 2025"),
                put("tiltak", 0, "varighet", ["høst 2025"]),
            ),
        ],
        set(),
    ),
    "lokal sums": (
        "narvik-2025",
        [
            typed("sumrader=regional.eier", "ordninger", "regional", "eier", 300000),
            Edit(
                lambda word: word.type("videreføring[0].tiltak[0].fra_fond", "80 000").type(
                    "videreføring[0].tiltak[0].brutto", "190 000"
                ),
                lambda data: data["videreføring"][0]["tiltak"][0].update(
                    fra_fond=80000, brutto=190000
                ),
            ),
            typed("uh.kontaktperson.epost", "uh", "kontaktperson", "epost", "ny@example.no"),
            Edit(lambda word: word.type("sum_totalt", "3 500 000")),
        ],
        {"worked_out"},
    ),
}  # fmt: skip


def _kept(word: Word, kind: str) -> list[Any]:
    """Return the items of the one list of its *kind* in *word*."""
    known: dict[str, list[Any]] = word.__dict__.setdefault("made_here", {})
    if kind not in known:
        known[kind] = listed(word, kind, *(("en", "to") if kind == "bullet" else ("først", "så")))
    return known[kind]


def _gone(element: Any) -> None:
    element.getparent().remove(element)
