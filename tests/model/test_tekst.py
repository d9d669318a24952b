"""Long answers are a small dialect; everything else is the characters it is."""

import re

import pytest
from hypothesis import given

from behovsmelding.model.invariants import InvariantError
from behovsmelding.model.tekst import Block, BlockKind, Run, Tekst, canonical, clean, inline
from tests.support.strategies import FORBIDDEN, tekster


def _kinds(text: str) -> list[tuple[str, int, str]]:
    """Return each block's kind, level and first characters."""
    return [(block.kind.value, block.level, block.lines[0][0].text) for block in Tekst(text).blocks]


def _plain(blocks: tuple[Block, ...]) -> str:
    return "\n".join("".join(run.text for run in runs) for block in blocks for runs in block.lines)


@pytest.mark.parametrize(
    ("written", "kept"),
    [
        ("e\u0301", "é"),
        ("a\r\nb\rc", "a\nb\nc"),
        ("\n \na\n\t\n", "a"),
        ("  a  ", "  a  "),
        ("\u00a0", ""),
        (" \t ", ""),
        ("\n\u2003\n", ""),
    ],
)
def test_a_text_has_one_written_form(written: str, kept: str) -> None:
    r"""Letters are composed, newlines are `\n`, and there are no blank lines at the ends."""
    assert clean(written) == kept


@pytest.mark.parametrize("character", [*FORBIDDEN, chr(0xD800), chr(0xDFFF)])
def test_what_word_cannot_carry_is_refused(character: str) -> None:
    """The character is named by its number."""
    with pytest.raises(InvariantError) as refused:
        clean(f"a{character}b")

    assert (refused.value.code, refused.value.params["tegn"]) == (
        "BM209",
        f"U+{ord(character):04X}",
    )


@pytest.mark.parametrize("character", ["\t", "\x7f", "\x9f", "\u00a0", "\ufeff", "\ufffd", "𝒜"])
def test_what_word_can_carry_is_kept(character: str) -> None:
    """Odd is not wrong."""
    assert clean(f"a{character}b") == f"a{character}b"


def test_an_empty_text_is_none() -> None:
    """A `Tekst` always says something."""
    with pytest.raises(ValueError, match="Length"):
        Tekst(" \n")


def test_newlines_are_line_breaks_and_empty_lines_part_paragraphs() -> None:
    """What is typed on two lines stands on two lines."""
    blocks = Tekst("a\nb\n\nc").blocks

    assert [len(block.lines) for block in blocks] == [2, 1]


@pytest.mark.parametrize("text", ["- a\n- b", "* a\n* b"])
def test_bullets(text: str) -> None:
    """Both signs are bullets."""
    assert _kinds(text) == [("bullet", 0, "a"), ("bullet", 0, "b")]


def test_two_blanks_nest() -> None:
    """An item two blanks further in belongs to the one above."""
    assert _kinds("- a\n  - b\n    - c\n- d") == [
        ("bullet", 0, "a"),
        ("bullet", 1, "b"),
        ("bullet", 2, "c"),
        ("bullet", 0, "d"),
    ]


def test_two_consecutive_numbers_are_a_list_that_keeps_its_start() -> None:
    """A list may begin at any number."""
    first, second = Tekst("4. a\n5. b").blocks

    assert (first.kind, first.number, first.starts) == (BlockKind.NUMBER, 4, True)
    assert (second.number, second.starts) == (5, False)


@pytest.mark.parametrize("text", ["1. mai", "1. a\n3. b", "1. a\n\ntekst\n\n2. b", "01. a\n02. b"])
def test_a_lone_number_is_text(text: str) -> None:
    """A date at the start of a line is no list."""
    assert {block.kind for block in Tekst(text).blocks} == {BlockKind.PARAGRAPH}


@pytest.mark.parametrize(
    ("line", "runs"),
    [
        ("**fet**", [Run("fet", bold=True)]),
        ("*kursiv*", [Run("kursiv", italic=True)]),
        ("***begge***", [Run("begge", bold=True, italic=True)]),
        ("[a](https://example.no)", [Run("a", link="https://example.no")]),
        ("[a](mailto:a@example.no)", [Run("a", link="mailto:a@example.no")]),
        ("[a](https://example.no/b_(c))", [Run("a", link="https://example.no/b_(c)")]),
        ("**[a](https://b.no)**", [Run("a", bold=True, link="https://b.no")]),
        ("**se `a*b` nå**", [Run("se `a*b` nå", bold=True)]),
        ("*`[a](https://b.no)`*", [Run("`[a](https://b.no)`", italic=True)]),
        ("`a` **b** `c", [Run("`a` "), Run("b", bold=True), Run(" `c")]),
        ("[`*a*`](https://b.no)", [Run("`*a*`", link="https://b.no")]),
        ("| **a** | b", [Run("| "), Run("a", bold=True), Run(" | b")]),
    ],
)
def test_marks_inside_a_line(line: str, runs: list[Run]) -> None:
    """Bold, italic and links."""
    assert list(inline(line)) == runs


@pytest.mark.parametrize(
    "line",
    [
        *(
            "_x_",
            "C:\\_mappe",
            "[a]: b",
            "2 * 3 * 4",
            "a*b*c",
            "** a **",
            "**halv",
            "[a](b)",
            "`x`",
        ),
        "![i](https://x.no/a.png)",
        "se `**kode**` og `[a](https://b.no)`",
        "``**a**``",
        "*a `b* c` d",
        "| **a** | b |",
        "  | [a](https://b.no) |\t",
        *("#tag", "# Tittel", "#### Fire", "-uten blank", "[a](javascript:x)", "<b>", "a | b"),
    ],
)
def test_everything_else_is_the_characters_it_is(line: str) -> None:
    """What CommonMark would eat stands as it was typed."""
    (block,) = Tekst(line).blocks

    assert (block.kind, block.lines) == (BlockKind.PARAGRAPH, ((Run(line),),))


@pytest.mark.parametrize(("text", "level"), [("## a", 2), ("### a", 3)])
def test_sub_headings(text: str, level: int) -> None:
    """The form has the first level itself."""
    assert _kinds(text) == [("heading", level, "a")]


def test_texts_are_equal_when_the_same_was_written() -> None:
    """How it was composed or ended does not count."""
    assert Tekst("e\u0301\n") == Tekst("é")


@given(tekster())
def test_no_character_but_the_marks_is_lost(text: str) -> None:
    """Letters and digits stand in the document in the order they were written."""
    tekst = Tekst(text)
    links = "".join(
        run.link or "" for block in tekst.blocks for runs in block.lines for run in runs
    )
    numbers = [str(block.number) for block in tekst.blocks if block.number is not None]

    kept = len(re.findall(r"\w", _plain(tekst.blocks))) + len(re.findall(r"\w", links))
    assert len(re.findall(r"\w", tekst.tekst)) == kept + len("".join(numbers))


@given(tekster())
def test_the_canonical_text_parses_to_the_same(text: str) -> None:
    """Reading a document back gives the canonical text, and that is the same document."""
    tekst = Tekst(text)

    assert Tekst(tekst.canonical).blocks == tekst.blocks


@given(tekster())
def test_the_canonical_text_is_what_the_blocks_are_written_as(text: str) -> None:
    """It is made while a text is parsed, and would be the same made of the blocks afterwards."""
    tekst = Tekst(text)

    assert tekst.canonical == canonical(tekst.blocks)


@given(tekster())
def test_the_canonical_text_is_canonical(text: str) -> None:
    """Writing it twice changes nothing."""
    written = Tekst(text).canonical

    assert Tekst(written).canonical == written
