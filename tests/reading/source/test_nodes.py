"""YAML text becomes nodes that know their place, and every fault one clear finding."""

import itertools
import time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from behovsmelding.reading.source import (
    Document,
    Mapping,
    Scalar,
    Sequence,
    TooManyFindings,
    parse,
)
from behovsmelding.reading.source.building import MAX_VALUES
from behovsmelding.reading.source.nodes import INVISIBLE, MAX_FINDINGS
from tests.support.reading import fixed, index, place, slip
from tests.support.strategies import MARKED, TYPED

BYTES = st.one_of(
    st.binary(max_size=200),
    st.lists(
        st.sampled_from(
            [
                *"{}[]:,-?|>&*!%@`'\"#~\\\t\n\r ",
                ": ",
                "- ",
                "\n  ",
                " #",
                "<<: ",
                "---\n",
                "a",
                "å",
                *TYPED,
                *MARKED,
            ]
        ),
        max_size=40,
    ).map(lambda parts: "".join(parts).encode()),
)


def _scalars(document: Document) -> list[str]:
    return [scalar.value for scalar in document.scalars]


def test_keys_and_values_keep_what_was_typed() -> None:
    """No value is made a number, a date or a yes: it is the characters it is."""
    document = parse("a: 0042\nb: 12:30\nc: no\nd: 'x'\n", "f.yaml")

    assert _scalars(document) == ["a", "0042", "b", "12:30", "c", "no", "d", "x"]


def test_lists_and_fields_nest() -> None:
    """A field may hold fields, and a list fields again."""
    root = parse("a:\n  - b: 1\n", "f.yaml").root

    assert isinstance(root, Mapping)
    items = root.entries[0].value
    assert isinstance(items, Sequence)
    assert items.items[0].path == ("a", 0)


@pytest.mark.parametrize("newline", ["\n", "\r\n", "\r"])
def test_places_count_characters_from_one(newline: str) -> None:
    """Lines and columns count from 1, whatever ends a line and however wide a character is."""
    document = parse(f"a: 𝒜{newline}bø: 𝒜x{newline}", "f.yaml")

    span = document.locate(("bø",))
    assert (span.line, span.column, span.end_line, span.end_column) == (2, 5, 2, 7)


def test_places_do_not_count_a_byte_order_mark() -> None:
    """The first visible character is column 1, with or without a BOM before it."""
    assert parse(b"\xef\xbb\xbfa: b", "f.yaml").locate_key(("a",)).column == 1


def test_an_empty_value_stands_at_its_key() -> None:
    """There is nothing to point at after the colon."""
    document = parse("a: 1\nbb:\n", "f.yaml")

    assert document.locate(("bb",)) == document.locate_key(("bb",))


def test_what_is_missing_stands_at_its_parents_key() -> None:
    """A missing answer points at the key it belongs under."""
    document = parse("a:\n  b: 1\n", "f.yaml")

    assert document.locate(("a", "c", "d")) == document.locate_key(("a",))


def test_what_is_missing_in_an_item_stands_at_its_dash() -> None:
    """A list's items have no key, but each has a dash."""
    document = parse("a:\n  - b: 1\n  - b: 2\n", "f.yaml")

    span = document.locate(("a", 1, "c"))
    assert (span.line, span.column, span.end_column) == (3, 3, 4)


def test_what_is_missing_at_the_top_stands_at_the_first_key() -> None:
    """There is always a line and a column, and a comment has nothing to do with it."""
    span = parse("# b\na: 1\n", "f.yaml").locate(("b",))

    assert (span.line, span.column) == (2, 1)


def test_comments_are_found_with_their_places() -> None:
    """A comment counts from its # to the end of the line, also after | and between values."""
    text = "# en\na: b # to\nc: |  # tre\n  # ikke\nd: 'x # y'  # fire\ne: {f: 1} # fem\n"
    document = parse(text, "f.yaml")

    assert [each.text for each in document.comments] == ["# en", "# to", "# tre", "# fire", "# fem"]
    assert all(text[index(text, each.span) :].startswith(each.text) for each in document.comments)


@pytest.mark.parametrize(
    ("data", "code", "where"),
    [
        (b"", "BM104", (1, 1, 1)),
        (b"# bare en kommentar\n", "BM104", (1, 1, 2)),
        (b"---\n", "BM104", (1, 1, 2)),
        (b"\xff\xfea\x00:\x00", "BM101", (1, 1, 2)),
        (b"\xfe\xff\x00a", "BM101", (1, 1, 2)),
        (b"a\x00:\x00 \x00", "BM101", (1, 1, 2)),
        (b"navn: Bod\xf8\n", "BM101", (1, 10, 11)),
        (b"a: b\nc: \x00\n", "BM105", (2, 4, 5)),
        ("a: \ud800\n", "BM101", (1, 4, 5)),
        ("a: b\u0085c\n", "BM105", (1, 5, 6)),
        ("a: b\u2028c\n", "BM105", (1, 5, 6)),
        ("a: b\u2029c\n", "BM105", (1, 5, 6)),
        ("a: b\x07\n", "BM105", (1, 5, 6)),
        (b"a: " + b"x" * 5 * 1024 * 1024, "BM103", (1, 1, 1)),
        ("[" * 40, "BM106", (1, 33, 34)),
        ("- a\n- b\n", "BM107", (1, 1, 2)),
        ("bare tekst\n", "BM107", (1, 1, 2)),
        ("a: 1\nb: 2\na: 3\n", "BM108", (3, 1, 2)),
        ("{a: 1, a: 2}\n", "BM108", (1, 8, 9)),
        ("a: &x 1\nb: *x\n", "BM109", (1, 4, 8)),
        ("a: !!str b\n", "BM110", (1, 4, 11)),
        ("<<: {a: b}\n", "BM111", (1, 1, 3)),
        ("a: b\n---\nc: d\n", "BM112", (2, 1, 2)),
        ('"": b\n', "BM113", (1, 1, 2)),
        ("? [a]\n: b\n", "BM113", (1, 3, 6)),
        ("a: b\n: c\n", "BM113", (2, 1, 2)),
        ("a: b\n\tc: d\n", "BM120", (2, 1, 2)),
        ("a:\n\tb: c\n", "BM120", (2, 1, 2)),
        ("navn: Fag: Øke\n", "BM121", (1, 7, 15)),
        ("navn:Narvik\nb: c\n", "BM122", (1, 5, 6)),
        ("navn:Narvik\n", "BM122", (1, 5, 6)),
        ("a:\n  navn:Narvik\n  b: c\n", "BM122", (2, 7, 8)),
        ("a: {navn:Narvik}\n", "BM122", (1, 9, 10)),
        ("a: @x\n", "BM123", (1, 4, 6)),
        ("a: `x`\n", "BM123", (1, 4, 7)),
        ("a: % av\n", "BM123", (1, 4, 8)),
        ("a: *x* y\n", "BM123", (1, 4, 9)),
        ("a: *x y\n", "BM123", (1, 4, 8)),
        ("a: *x\n", "BM123", (1, 4, 6)),
        ("a: &x y\n", "BM123", (1, 4, 8)),
        ("a: [x] y\n", "BM123", (1, 4, 9)),
        ("a: > 30 %\n", "BM123", (1, 4, 10)),
        ("a: - b\n", "BM123", (1, 4, 7)),
        ('a: "x\nb: c\n', "BM124", (1, 4, 5)),
        ('a: "x\nb: "c"\n', "BM124", (1, 4, 5)),
        ('a: "x" og y\n', "BM125", (1, 4, 12)),
        ("a:\n  b: 1\n c: 2\n", "BM126", (3, 2, 6)),
        ("a:\n  b: 1\n   c: 2\n", "BM126", (3, 4, 8)),
        ("a: b\n- c\n", "BM126", (2, 1, 4)),
        ("a: [x\nb: 1\n", "BM127", (1, 4, 5)),
        ("a: [\n", "BM127", (1, 4, 5)),
        ("a: {b: [c], d: [\n", "BM127", (1, 16, 17)),
        ("a: {x: 1 y: 2}\n", "BM127", (1, 11, 12)),
        ("eier: -\n", "BM128", (1, 7, 8)),
        ("a: {eier: - }\n", "BM128", (1, 11, 12)),
        ('a: "C:\\mappe"\n', "BM129", (1, 7, 8)),
        ('a: "\\ud800"\n', "BM129", (1, 7, 8)),
        ("a: {eier: 110 000,-}\n", "BM130", (1, 18, 20)),
        ("a: {eier: 110 000,-, uh: 1}\n", "BM130", (1, 18, 20)),
        ("a: {eier: 110 000,00}\n", "BM130", (1, 18, 21)),
        ("a: {navn: Nordmann, Kari}\n", "BM130", (1, 19, 25)),
        ("a: b\nc\nd: e\n", "BM131", (2, 1, 2)),
        ("a: Dekom #1\n  og mer\n", "BM133", (1, 10, 12)),
        ("a: {navn: Nord #1}\n", "BM133", (1, 16, 19)),
        ("a: ? b\n", "BM123", (1, 4, 7)),
    ],
)
def test_each_fault_is_one_finding_at_its_place(
    data: str | bytes, code: str, where: tuple[int, int, int]
) -> None:
    """What YAML allows and we do not, and what YAML can't read, is told once and in place."""
    finding = slip(data)

    assert (finding.code, place(finding)) == (code, where)


def test_a_byte_order_mark_is_a_warning() -> None:
    """The file is read all the same."""
    document = parse(b"\xef\xbb\xbfa: b", "f.yaml")

    (finding,) = document.findings
    assert (finding.code, finding.is_error) == ("BM102", False)
    assert document.text == "a: b"


def test_an_alias_bomb_is_one_finding() -> None:
    """Reuse is told of once, with every place of it, and never followed."""
    names = "abcdefghi"
    lines = ["a: &a [x, x]"]
    lines += [f"{b}: &{b} [{', '.join([f'*{a}'] * 9)}]" for a, b in itertools.pairwise(names)]

    finding = slip("\n".join(lines))

    assert finding.code == "BM109"
    assert len(finding.related) == 8 + 8 * 9


def test_a_duplicate_shows_the_first() -> None:
    """Both places are shown."""
    (first,) = slip("a: 1\na: 2\n").related

    assert first.span is not None
    assert first.span.line == 1


def test_every_fault_is_found_in_one_run() -> None:
    """What does not end the reading is told together."""
    document = parse("a: 1\na: 2\nb: !x y\n<<: {c: d}\n", "f.yaml")

    assert [finding.code for finding in document.findings] == ["BM108", "BM110", "BM111"]


@pytest.mark.parametrize(
    "text", ["eier: {a: -}\n", "a: {eier: -, uh: 5}\n", "a: b:c\n", "a: b#c\n"]
)
def test_what_is_clear_is_no_slip(text: str) -> None:
    """A dash in braces, and a colon or # inside a word, are read as they stand."""
    assert parse(text, "f.yaml").findings == []


@pytest.mark.parametrize(
    ("wrong", "right"),
    [
        ("navn: Fag: Øke\nb: c\n", 'navn: "Fag: Øke"\nb: c\n'),
        ("navn: Fag: Øke  # husk\n", 'navn: "Fag: Øke"  # husk\n'),
        ("navn:Narvik\nb: c\n", "navn: Narvik\nb: c\n"),
        ("a: {navn:Narvik}\n", "a: {navn: Narvik}\n"),
        ("- a: *x* y\n", '- a: "*x* y"\n'),
        ("a: % av\n", 'a: "% av"\n'),
        ("a: [x] y\n", 'a: "[x] y"\n'),
        ('a: "x\nb: c\n', 'a: "x"\nb: c\n'),
        ('a: "x" og y\n', "a: '\"x\" og y'\n"),
        ("a: 'it's'\n", 'a: "it\'s"\n'),
        ("eier: -\n", "eier: \n"),
        ("oppgitt:\n  eier: -\n", "oppgitt:\n  eier: 0\n"),
        ('a: "C:\\mappe"\n', "a: 'C:\\mappe'\n"),
        ("a: {eier: 110 000,-}\n", 'a: {eier: "110 000,-"}\n'),
        ("a:\n\tb: c\n", "a:\n  b: c\n"),
        ("a: !viktig\n", 'a: "!viktig"\n'),
    ],
)
def test_a_fix_is_an_exact_edit(wrong: str, right: str) -> None:
    """The edit leaves every other character alone."""
    assert fixed(wrong, slip(wrong)) == right


def test_a_text_that_goes_on_is_not_quoted() -> None:
    """A fix that would leave the next line out in the open is worse than none."""
    assert slip("a: @ tekst\n  mer\n").fixes == ()


def test_an_amount_is_read_across_its_comma() -> None:
    """After the finding the rest is judged by what was meant."""
    document = parse("a: {eier: 110 000,-, uh: 5}\n", "f.yaml")

    assert _scalars(document)[2] == "110 000,-"


def test_more_answers_than_any_behovsmelding_has_are_not_read() -> None:
    """What was pasted a thousand times over is told of where it grew too long."""
    document = parse("a:\n" + "  - b\n" * (MAX_VALUES + 1), "f.yaml")

    assert [each.code for each in document.findings] == ["BM116"]
    assert document.root is None


def test_too_many_findings_end_the_reading() -> None:
    """Nobody reads the two hundredth; the last says that there is more."""
    document = parse("a: 1\n" * 1000, "f.yaml")

    assert len(document.findings) == MAX_FINDINGS + 1
    assert document.findings[-1].code == "BM198"
    assert document.root is None


@pytest.mark.parametrize(
    "unit", ["- !x a\n", "a: 1\n", "- *a\n", "[a,", '"', "#\n", "- ", "a:", "\r", "{", "\t", "? "]
)
def test_a_megabyte_of_anything_is_quick(unit: str) -> None:
    """No file keeps anybody waiting: a second is the limit, here with room for a slow machine."""
    began = time.process_time()
    parse(unit * (1024 * 1024 // len(unit)), "f.yaml")

    assert time.process_time() - began < 5


@given(BYTES)
def test_any_bytes_give_findings_or_nodes(data: bytes) -> None:
    """There is never an exception, and never silence about a file that could not be read."""
    document = parse(data, "f.yaml")

    assert document.root is not None or document.findings


@given(BYTES)
def test_every_finding_has_a_place_and_words(data: bytes) -> None:
    """A finding stands within the file and can be told in every language."""
    document = parse(data, "f.yaml")

    end = document.span(len(document.text), len(document.text))
    for finding in document.findings:
        assert finding.span is not None
        start = (finding.span.line, finding.span.column)
        stop = (finding.span.end_line, finding.span.end_column)
        assert (1, 1) <= start <= stop <= (end.line, end.column)
        for language in ("nb", "nn", "en"):
            assert "{" not in finding.sentence(language).replace("{ }", "") or finding.params


def seen(text: str) -> str:
    """Return *text* without what nobody sees."""
    return "".join(each for each in text if each not in INVISIBLE)


@given(BYTES)
def test_nodes_know_what_they_cover(data: bytes) -> None:
    """A plain value without breaks stands in the text exactly where its node says.

    What nobody sees may be missing from the value, and then it is told.
    """
    document = parse(data, "f.yaml")
    is_told = any(each.code in ("BM152", "BM225") for each in document.findings)

    for scalar in document.scalars:
        written = document.text[scalar.start : scalar.end]
        if not scalar.style and not set("\r\n!&{,") & set(written):
            assert written == scalar.value or is_told
            assert seen(written) == seen(scalar.value)


def test_a_scalar_keeps_its_style() -> None:
    """A quoted word is told from a plain one."""
    root = parse("a: 'null'\nb: null\n", "f.yaml").root

    assert isinstance(root, Mapping)
    values = [entry.value for entry in root.entries]
    assert all(isinstance(value, Scalar) for value in values)
    assert [value.is_empty for value in values] == [False, True]


def test_what_a_trial_reading_finds_is_returned_and_not_reported() -> None:
    """A reader may look what would come of a text, and then say something else of it."""
    document = parse("a: 1\n", "f.yaml")
    document.report("BM205", document.character(0))

    value, found = document.tried(lambda: _reported(document, 1))

    assert value == "read"
    assert [each.code for each in found] == ["BM204"]
    assert [each.code for each in document.findings] == ["BM205"]


def test_a_trial_reading_that_finds_too_much_ends_the_reading() -> None:
    """More than anybody reads is more than anybody reads."""
    document = parse("a: 1\n", "f.yaml")
    document.report("BM205", document.character(0))

    with pytest.raises(TooManyFindings):
        document.tried(lambda: _reported(document, MAX_FINDINGS))

    assert [each.code for each in document.findings] == ["BM205", *["BM204"] * 200, "BM198"]


def _reported(document: Document, count: int) -> str:
    for _ in range(count):
        document.report("BM204", document.character(0))
    return "read"
