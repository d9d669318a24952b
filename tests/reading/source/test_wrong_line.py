"""YAML stops at an innocent line; the finding stands at the one with the slip in it."""

from collections.abc import Sequence

import pytest

from behovsmelding.diagnostics import Diagnostic
from behovsmelding.messages import LANGUAGES
from behovsmelding.reading.edits import edited
from behovsmelding.reading.examine import examine
from behovsmelding.reading.mending import mend
from behovsmelding.reading.source import parse
from tests.support.reading import fixed, place, read, slip

OWNER = "eier:\n  {}\n\n  # Ni sifre.\n  organisasjonsnummer:\n"


@pytest.mark.parametrize(
    ("typed", "code", "columns"),
    [
        ("navn:Vefsn kommune", "BM122", (7, 8)),
        ("navn:\u00a0Vefsn kommune", "BM134", (8, 9)),
        ("navn; Vefsn kommune", "BM136", (7, 9)),
        ("navn = Vefsn kommune", "BM136", (7, 10)),
    ],
)
def test_a_slip_after_the_name_of_a_field_is_pointed_at(
    typed: str, code: str, columns: tuple[int, int]
) -> None:
    """The next field, which YAML complains of, is right; the fix mends the line above it."""
    text = OWNER.format(typed)
    finding = slip(text)

    assert (finding.code, place(finding)) == (code, (2, *columns))
    assert fixed(text, finding) == OWNER.format("navn: Vefsn kommune")


SAID = {
    "status:utkast": (
        "Skriv et mellomrom mellom kolonet og svaret: status: utkast.",
        "Skriv eit mellomrom mellom kolonet og svaret: status: utkast.",
        "Write a space between the colon and the answer: status: utkast.",
    ),
    "eiere: [{type:kommune, navn: Narvik kommune}]": (
        "Skriv et mellomrom mellom kolonet og svaret: type: kommune.",
        "Skriv eit mellomrom mellom kolonet og svaret: type: kommune.",
        "Write a space between the colon and the answer: type: kommune.",
    ),
    "tiltak:\n  - tilskudd:{Narvik kommune: 5}": (
        "Skriv et mellomrom mellom kolonet og svaret: tilskudd: {Narvik kommune: 5}.",
        "Skriv eit mellomrom mellom kolonet og svaret: tilskudd: {Narvik kommune: 5}.",
        "Write a space between the colon and the answer: tilskudd: {Narvik kommune: 5}.",
    ),
    "status; utkast": (
        "Skriv kolon og et mellomrom: status: utkast.",
        "Skriv kolon og eit mellomrom: status: utkast.",
        "Write a colon and a space: status: utkast.",
    ),
    "tiltak;\n  - navn: Språk": (
        "Skriv kolon etter navnet: tiltak:",
        "Skriv kolon etter namnet: tiltak:",
        "Write a colon after the name: tiltak:",
    ),
    "tiltak:\n  -navn: Språk": (
        "Skriv et mellomrom etter streken: - navn: Språk.",
        "Skriv eit mellomrom etter streken: - navn: Språk.",
        "Write a space after the dash: - navn: Språk.",
    ),
    "tiltak:\n  -tilskudd:\n      Narvik kommune: 5": (
        "Skriv et mellomrom etter streken: - tilskudd:",
        "Skriv eit mellomrom etter streken: - tilskudd:",
        "Write a space after the dash: - tilskudd:",
    ),
}


@pytest.mark.parametrize("typed", SAID)
def test_the_line_is_said_as_it_ought_to_be(typed: str) -> None:
    """The one that was typed, and no other for an example."""
    finding = next(each for each in examined(typed) if each.code in {"BM122", "BM135", "BM136"})

    assert tuple(finding.tip(language) for language in LANGUAGES) == SAID[typed]


def test_a_long_line_is_cut_between_two_words() -> None:
    """Whoever wrote it knows it again."""
    typed = "plan:Vi skal gjennomføre det som er planlagt sammen med alle skolene i kommunen"

    assert next(each.tip() for each in examined(typed) if each.code == "BM122") == (
        "Skriv et mellomrom mellom kolonet og svaret: "
        "plan: Vi skal gjennomføre det som er planlagt sammen med alle …."
    )


@pytest.mark.parametrize("typed", ["navn:Kari Nordmann", "epost:kari.nordmann@example.no"])
def test_the_answer_of_a_contact_person_is_not_repeated(typed: str) -> None:
    """Logs are read by anybody: the name of the field says which line it is."""
    text = f"eiere:\n  - navn: Narvik kommune\n    kontaktperson:\n      {typed}"
    key = typed.partition(":")[0]

    assert [each.tip() for each in examined(text) if each.code == "BM122"] == [
        f"Skriv et mellomrom mellom kolonet og svaret: {key}: …."
    ]


def examined(typed: str) -> Sequence[Diagnostic]:
    """Return what is found in a file of 2027 with what is *typed* in it."""
    return examine(f"skjema: 2027\nmålform: nb\n{typed}\n".encode()).findings


@pytest.mark.parametrize("between", ["", "\n  # Ni sifre.\n"])
def test_a_missing_colon_is_pointed_at(between: str) -> None:
    """With and without a comment between, YAML stops at different places."""
    finding = slip(f"eier:\n  navn Vefsn\n{between}  organisasjonsnummer:\n")

    assert (finding.code, place(finding)) == ("BM153", (2, 3, 13))


def test_an_indentation_of_hard_blanks_is_pointed_at() -> None:
    """A no-break space is a letter to YAML, and looks like nothing to people."""
    text = "eier:\n\u00a0\u00a0navn: Vefsn\n  organisasjonsnummer:\n"

    assert slip(text).code == "BM134"
    assert fixed(text, slip(text)) == "eier:\n  navn: Vefsn\n  organisasjonsnummer:\n"


@pytest.mark.parametrize("rest", ["", "\n    # Ordningen.\n    ordning: regional\n"])
def test_a_dash_without_its_blank_is_pointed_at(rest: str) -> None:
    """It is one finding, whether YAML can read the file or not."""
    text = f"tiltak:\n  -navn: Inkluderende praksis\n{rest}"

    assert (slip(text).code, place(slip(text))) == ("BM135", (2, 3, 4))
    assert parse(fixed(text, slip(text)), "f.yaml").findings == []


@pytest.mark.parametrize(
    "text",
    [
        "a:\n  kontaktperson: Anne\n    navn: Anne\n",
        "a:\n  varighet: høst 2025\n      #- vår 2025\n      - høst 2025\n",
    ],
)
def test_an_answer_in_two_places_is_one_finding(text: str) -> None:
    """Beside the key and below it."""
    finding = slip(text)

    assert (finding.code, place(finding)[0]) == ("BM137", 2)


@pytest.mark.parametrize(
    "below", ["  Merk: også rektor.\n", "  1. trinn\n\n  - og: rektor\n  - SFO\n"]
)
def test_a_colon_in_a_later_line_of_an_answer_wants_a_bar(below: str) -> None:
    """The edit keeps every line, and what it gives is one answer."""
    text = f"målgruppe: Alle lærere\n{below}b: c\n"
    finding = slip(text)

    assert (finding.code, place(finding)) == ("BM138", (1, 12, 23))
    assert fixed(text, finding) == f"målgruppe: |\n  Alle lærere\n{below}b: c\n"


def test_a_comment_among_the_lines_is_not_made_a_part_of_the_answer() -> None:
    """A fix that prints what was meant for the writer alone is worse than none."""
    assert slip("a: Alle\n  # husk\n  Merk: også rektor.\n").fixes == ()


@pytest.mark.parametrize("live", ["    - høst 2025\n", "    #- vår 2025\n\n    - høst 2025\n"])
def test_a_list_below_a_key_that_is_a_comment_is_told_of(live: str) -> None:
    """The key is pointed at, and the fix takes it into use."""
    text = f"a:\n  b: |\n  #varighet:\n{live}"
    finding = slip(text)

    assert (finding.code, place(finding)) == ("BM139", (3, 3, 12))
    assert fixed(text, finding) == text.replace("#varighet", "varighet")


@pytest.mark.parametrize(("typed", "code"), [("skjema:2025", "BM122"), (" skjema: 2025", "BM142")])
@pytest.mark.parametrize("between", ["", "\n# Målform\n"])
def test_a_slip_in_the_first_field_is_pointed_at(typed: str, code: str, between: str) -> None:
    """To YAML the document ends there; nobody is told to delete the next line."""
    text = f"# Skjema\n{typed}\n{between}målform: nb\n"

    assert (slip(text).code, place(slip(text))[0]) == (code, 2)
    assert fixed(text, slip(text)) == text.replace(typed, "skjema: 2025")


@pytest.mark.parametrize("below", ["", "  - rektor\n\n  - SFO\n", "     - rektor\n"])
def test_a_text_beside_its_bar_is_moved_below_it(below: str) -> None:
    """The fix keeps the bar where it is, and the text as it was."""
    text = f"målgruppe: | Alle lærere\n{below}b: c\n"
    finding = slip(text)

    assert finding.code == "BM140"
    assert parse(fixed(text, finding), "f.yaml").findings == []
    assert "|\n" in fixed(text, finding)


def test_words_quotes_are_no_quotes() -> None:
    """The fix puts straight ones in their place."""
    text = "navn: ”Vefsn: kommune”\n"

    assert slip(text).code == "BM141"
    assert fixed(text, slip(text)) == 'navn: "Vefsn: kommune"\n'


def test_a_line_of_a_block_is_not_blamed() -> None:
    """What stands below a bar is text, whatever it looks like."""
    finding = slip("a:\n  b: |\n    merk:viktig\n   c: d\n")

    assert (finding.code, place(finding)[0]) != ("BM122", 3)


@pytest.mark.parametrize("text", ["a: {{ navn }}\n", "a:\n  - {{ eier.navn }}\nb: c\n"])
def test_a_place_in_a_template_is_no_answer(text: str) -> None:
    """One finding, and nothing about fields without a name."""
    assert slip(text).code == "BM115"


@pytest.mark.parametrize(
    "beginning", [b"PK\x03\x04\x14\x00", b"%PDF-1.7 \xe2", b"\xd0\xcf\x11\xe0"]
)
def test_another_kind_of_file_is_told_of(beginning: bytes) -> None:
    """What it is, and no snippet of what no one can read."""
    document = parse(beginning + b"\x00\xff", "f.docx")

    assert [each.code for each in document.findings] == ["BM114"]
    assert document.text == ""


def test_reuse_is_all_that_is_said() -> None:
    """What is written there is not what would be read, so nothing is said of that."""
    assert read("skjema: 2025\na: &a [x]\nb: *a\n").codes == ["BM109"]


@pytest.mark.parametrize("newline", ["\n", "\r\n"])
def test_the_bar_keeps_the_line_ends_of_the_file(newline: str) -> None:
    """A fix writes lines as the file does."""
    text = newline.join(
        ["skjema: 2025", "tiltak:", "  - målgruppe: Alle", "      Merk: rektor", ""]
    )
    data = mend(text.encode(), "f.yaml", lambda each: each.code == "BM138").data.decode()

    assert data == newline.join(
        ["skjema: 2025", "tiltak:", "  - målgruppe: |", "      Alle", "      Merk: rektor", ""]
    )


PASTED = "Vi jobber i nettverk:\n\n- Skoleforum: tre ganger.\n- To skoler.\n\nTiltak 2: Mer: ja.\n"


@pytest.mark.parametrize("first", ["", "      Tiltak 1: Nettverk.\n"])
@pytest.mark.parametrize("below", ["", "    uh: 1\n", "  - navn: b\n", "plan: |\n  c\n"])
def test_a_text_pasted_at_the_margin_belongs_below_its_bar(first: str, below: str) -> None:
    """Every line of it is indented at one go, to stand as its first line does."""
    head = f"tiltak:\n  - navn: a\n    fremdrift: |\n{first}"
    text = f"{head}{PASTED}{below}"
    finding = slip(text)
    indented = "".join(
        f"      {line}" if line.strip() else line for line in PASTED.splitlines(keepends=True)
    )

    assert (finding.code, place(finding)[0]) == ("BM146", head.count("\n") + 1)
    assert edited(text, [finding]) == f"{head}{indented}{below}"


def test_an_answer_as_far_in_as_its_field_belongs_below_it() -> None:
    """That is so also where something else stands below the bar, up to the next field."""
    text = "uh:\n  plan: |\n  De ansatte er med.\n  Alle er det.\n  b: c\n"

    assert slip(text).code == "BM146"
    assert slip(text.replace("|\n", "|\n    Ja.\n")).code == "BM146"


@pytest.mark.parametrize("typed", ["vedlegg", "vedlegg : b", "vedlegg; b", "# Vi ser", "---"])
def test_what_may_be_a_field_or_a_comment_is_not_put_into_the_answer_above(typed: str) -> None:
    """A field that lost its colon must not become part of the text before it."""
    finding = parse(f"a:\n  b: |\n    Ja.\n{typed}\n c d: *e\n", "f.yaml").findings[0]

    assert finding.code != "BM146"


def test_a_pasted_text_that_is_fields_to_yaml_belongs_below_its_bar() -> None:
    """YAML reads it without a word: `Vi har to mål: …` at the margin is a field to it."""
    text = "skjema: 2025\ntiltak:\n  - navn: a\n    målgruppe: |\nDel 1: Lære.\nDel 2: Prøve.\n"

    assert read(text).only.code == "BM146"
    assert len(read(text).only.fixes) == 2
