"""Answers in brackets, and fields beside the key they belong below."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from behovsmelding import generation
from behovsmelding.generation import Generation
from behovsmelding.model.felles import Tillegg
from behovsmelding.model.fields import below
from behovsmelding.reading.mending import mend
from behovsmelding.reading.source import parse
from tests.support.reading import fixed, slip

HEAD = "# yaml-language-server: $schema=.behovsmelding/2025.schema.json\nskjema: 2025\n"


@pytest.mark.parametrize(
    ("wrong", "code", "right"),
    [
        ("a: {b: ? x, c: d}\n", "BM123", 'a: {b: "? x", c: d}\n'),
        ("a: {b: :x, c: d}\n", "BM123", 'a: {b: ":x", c: d}\n'),
        ("a: {b: - x, c: d}\n", "BM123", 'a: {b: "- x", c: d}\n'),
        ("a: {\n  b: @x,\n  c: d\n}\n", "BM123", 'a: {\n  b: "@x",\n  c: d\n}\n'),
        ("a: {\n  b: *x,\n  c: d\n}\n", "BM123", 'a: {\n  b: "*x",\n  c: d\n}\n'),
        ("a: {\n  b: !x,\n  c: d\n}\n", "BM110", 'a: {\n  b: "!x",\n  c: d\n}\n'),
        ("a:\n  {b: `x`,\n   c: d}\n", "BM123", 'a:\n  {b: "`x`",\n   c: d}\n'),
        ("a: [\n  @x,  # husk\n  y\n]\n", "BM123", 'a: [\n  "@x",  # husk\n  y\n]\n'),
        ("a: [\n  y,\n  @x  # husk\n]\n", "BM123", 'a: [\n  y,\n  "@x"  # husk\n]\n'),
        ("a: {b: x:, c: d}\n", "BM121", 'a: {b: "x:", c: d}\n'),
        ("a: {b: Nord #1}\n", "BM133", 'a: {b: "Nord #1"}\n'),
        ("a: {b: Nord #1, c: d}\n", "BM133", 'a: {b: "Nord #1", c: d}\n'),
        ("a: [Nord #1, b]\n", "BM133", 'a: ["Nord #1", b]\n'),
        ("a: {b: # x, c: d}\n", "BM133", 'a: {b: "# x", c: d}\n'),
        ("a: [#1, b]\n", "BM133", 'a: ["#1", b]\n'),
        ("a: {\n  b: x #1,\n  c: d\n}\n", "BM133", 'a: {\n  b: "x #1",\n  c: d\n}\n'),
        ('a: {b: "S" i nord, c: d}\n', "BM125", "a: {b: '\"S\" i nord', c: d}\n"),
        ('a: {\n  b: "S,\n  c: d\n}\n', "BM124", 'a: {\n  b: "S",\n  c: d\n}\n'),
        ("a: !<x\nb: c\n", "BM110", 'a: "!<x"\nb: c\n'),
        ("a: ? b\n", "BM123", 'a: "? b"\n'),
        ("a:\n  - @b: c\n", "BM123", 'a:\n  - "@b: c"\n'),
        ('a:\n  - "S" i nord\n', "BM125", "a:\n  - '\"S\" i nord'\n"),
        ("a:\n  - [1] Se her\n", "BM123", 'a:\n  - "[1] Se her"\n'),
    ],
)
def test_the_answer_alone_is_put_in_quotes(wrong: str, code: str, right: str) -> None:
    """Commas, brackets and comments beside it stay outside."""
    finding = slip(wrong)

    assert finding.code == code
    assert right == fixed(wrong, finding)
    assert parse(right, "f.yaml").findings == []


@pytest.mark.parametrize(
    "text",
    [
        "a: {b: {, c: d}\n",
        "a: {b: [, c: d}\n",
        "a: {b: ], c: d}\n",
        "a: {b: }, c: d}\n",
        "a: {b: }x, c: d}\n",
        "a: {b: c} d\n",
        'a: {b: "S, c: d}\n',
        "a: {\n  b: |x\n    y,\n  c: d\n}\n",
        "a: {b: {{x}} y, c: d}\n",
        "a: {b: ,{}>, c: d}\n",
        "a: {b: [] *x, c: d}\n",
    ],
)
def test_fields_in_brackets_are_never_made_one_text(text: str) -> None:
    """Where it can't be told what was meant, there is no fix."""
    assert [fix for each in parse(text, "f.yaml").findings for fix in each.fixes] == []


SIGNS = st.text("?:-|>&*!%@`{}[],#\"' .xå1", min_size=1, max_size=8).filter(str.strip)
PLACES = (
    "eier: {{navn: {}, kompetansenettverk: Narvik}}\n",
    "eier: {{kompetansenettverk: Narvik, navn: {}}}\n",
    "flere_eiere: [{}, Evenes]\n",
    "eier: {{\n  navn: {},\n  kompetansenettverk: Narvik\n}}\n",
    "eier:\n  {{navn: {},\n   kompetansenettverk: Narvik}}\n",
    "eier:\n  navn: {}\n  kompetansenettverk: Narvik\n",
    "flere_eiere:\n  - {}\n  - Evenes\n",
)


@given(st.sampled_from(PLACES), SIGNS, st.sampled_from(["\n", "\r\n"]))
def test_whatever_begins_an_answer_is_told_and_mended_once(
    place: str, text: str, newline: str
) -> None:
    """Mending ends, and touches nothing but the answer; what it can't mend is as it was."""
    before, after = place.format("\0").replace("\n", newline).split("\0")
    written = HEAD + before + text + after
    result = mend(written.encode(), "f.yaml")
    mended = result.data.decode()

    assert not any(each.fixes for each in result.after.findings) or mended == written
    assert mend(result.data, "f.yaml").data == result.data
    assert len(result.fixed) < 10
    assert mended.startswith(HEAD)


PLAIN_SIGNS = st.from_regex(
    r"[?:|>&*!%@`#-] ?[a-zæøå0-9]{1,6}( [a-zæøå0-9.!?]{1,5}){0,3}", fullmatch=True
)


@given(st.sampled_from(PLACES), PLAIN_SIGNS)
def test_words_behind_a_sign_are_saved_as_they_were_typed(place: str, text: str) -> None:
    """No sign of YAML's keeps an answer from being told in plain words, and mended or read."""
    result = mend((HEAD + place.format(text)).encode(), "f.yaml")
    codes = {each.code for each in result.before.findings}

    assert "BM199" not in codes
    if not result.after.has_errors:
        melding = result.after.melding
        answers = (melding.eier.navn,) if melding.eier else melding.flere_eiere
        # A bar before a text, with a blank or not, is meant to begin one of several lines, and a
        # colon behind a colon is one too many.
        said = {text, text.removeprefix("|").lstrip(), text.removeprefix(": ")}
        assert said & {*answers} or text.startswith(("#", "-"))


# Fields beside their key


@pytest.mark.parametrize(
    ("wrong", "right"),
    [
        ("eier: navn: X\n", "eier:\n  navn: X\n"),
        ("eier: navn: X\n    type: y\n", "eier:\n    navn: X\n    type: y\n"),
        ("eiere: navn: X\n", "eiere:\n  - navn: X\n"),
        ("eiere: navn: X\n    type: y\n", "eiere:\n  - navn: X\n    type: y\n"),
        ("a:\n  - koordinator: behov: true\n", "a:\n  - koordinator:\n      behov: true\n"),
        ("tiltak: - navn: X\n", "tiltak:\n  - navn: X\n"),
        ("tilskudd: Narvik kommune: 5\n", "tilskudd:\n  Narvik kommune: 5\n"),
        ("eier:  kontaktperson:\r\n", "eier:\r\n  kontaktperson:\r\n"),
    ],
)
def test_a_field_beside_its_part_is_moved_below_it(wrong: str, right: str) -> None:
    """It begins where what stands below already does, with a dash where a list is asked for."""
    finding = slip(wrong)

    assert finding.code == "BM145"
    assert right == fixed(wrong, finding)
    assert parse(right, "f.yaml").findings == []


@pytest.mark.parametrize(
    "text",
    [
        "eier: navn: Fag: Øke\n",
        "eier: Narvik kommune: skole\n",
        "eier: navn: X\n  - y\n",
        "eier: navn: X\n  og mer\n",
        "tiltak: - navn: X\n    ordning: y\n",
    ],
)
def test_what_stands_beside_a_part_is_never_made_a_text(text: str) -> None:
    """No text is asked for there, so quotes would only hide the slip."""
    finding = slip(text)

    assert finding.code != "BM121"
    assert '"' not in "".join(fix.text for fix in finding.fixes)


def test_several_fields_beside_their_part_get_braces() -> None:
    """The fix is made where nothing but fields with amounts stands there."""
    text = "regional: eier: 70 000, uh: 500 000  # i fjor\n"

    assert slip(text).code == "BM144"
    assert fixed(text, slip(text)) == "regional: {eier: 70 000, uh: 500 000}  # i fjor\n"


@pytest.mark.parametrize("known", generation.every(), ids=generation.names())
def test_the_names_of_parts_are_those_of_the_models(known: Generation) -> None:
    """What the reader of YAML knows of a generation is in step with its model."""
    asked = [field for _, field in below(known.model) if field.kind is not Tillegg]
    parts = [field for field in asked if field.is_part]
    rows = {each.name for each in parts if each.row_key}
    lists = {each.name for each in parts if each.several and not each.row_key}

    assert (lists, rows) == (set(known.lists), set(known.rows))
    assert {each.name for each in parts} == lists | rows | {*known.parts}
