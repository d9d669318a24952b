"""What nobody needs is refused: every limit is a number, and holds to that number.

A limit that is compared with itself could be a thousand times larger and nobody would know. So the
numbers are written here, and what they mean stands in the guides.
"""

import io
from random import Random
from zipfile import ZIP_DEFLATED, ZIP_STORED, ZipFile

import pytest

from behovsmelding.docx.findings import TemplateError
from behovsmelding.docx.ooxml.package import read_package
from behovsmelding.lokal.model import Behovsmelding
from behovsmelding.reading.examine import examine
from behovsmelding.reading.source.building import parse
from behovsmelding.rules import check
from tests.support import templates as t


def codes(text: str) -> list[str]:
    """Return the codes of what is wrong with the YAML *text*, as text."""
    return [each.code for each in parse(text, "f.yaml").findings]


@pytest.mark.parametrize(("size", "found"), [(1024 * 1024, []), (1024 * 1024 + 1, ["BM103"])])
def test_a_file_holds_a_mib(size: int, found: list[str]) -> None:
    """A thousand pages, counted in bytes."""
    assert codes("å: " + "x" * (size - len("å: ".encode()))) == found


@pytest.mark.parametrize(("answers", "found"), [(9_999, []), (10_000, ["BM116"])])
def test_a_file_holds_ten_thousand_keys_and_answers(answers: int, found: list[str]) -> None:
    """The key that they stand below is one of them."""
    assert codes("a:\n" + "- b\n" * answers) == found


@pytest.mark.parametrize(("levels", "found"), [(31, []), (32, ["BM106"])])
def test_a_file_is_nested_thirty_two_deep(levels: int, found: list[str]) -> None:
    """The mapping that it is counts."""
    assert codes("a: " + "[" * levels + "]" * levels) == found


@pytest.mark.parametrize(("twice", "found"), [(199, 199), (200, 201), (1000, 201)])
def test_at_two_hundred_slips_in_the_text_the_reading_ends(twice: int, found: int) -> None:
    """The last finding says so (BM198)."""
    told = codes("a: 1\n" * (twice + 1))

    assert len(told) == found
    assert ("BM198" in told) is (found > 200)


@pytest.mark.parametrize(("names", "found"), [(300, 300), (301, 300)])
def test_three_hundred_unknown_names_are_told(names: int, found: int) -> None:
    """To look for what each may mean takes its time."""
    whole = Behovsmelding(
        skjema="2025", flere_eiere=tuple(f"Qwxz{number} kommune" for number in range(names))
    )

    assert [each.code for each in check(whole)].count("BM604") == found


@pytest.mark.parametrize(("marks", "found"), [(2000, 1), (2001, 0)])
def test_answers_behind_marks_are_looked_for_among_two_thousand(marks: int, found: int) -> None:
    """More of them are no person's, and to look at each takes longer than to read the file."""
    text = "skjema: 2025\n#målgruppe: alle lærere\n" + "#\n" * (marks - 1)

    assert [each.code for each in examine(text.encode()).findings].count("BM147") == found


def zipped(*contents: bytes, packing: int = ZIP_STORED) -> bytes:
    """Return a zip of *contents*."""
    out = io.BytesIO()
    with ZipFile(out, "w", packing) as package:
        for number, content in enumerate(contents):
            package.writestr(f"{number}.xml", content)
    return out.getvalue()


def refused(package: bytes) -> str | None:
    """Return the code of why *package* is not unpacked, if it is not."""
    try:
        read_package(package)
    except TemplateError as error:
        return error.findings[0].code
    return None


@pytest.mark.parametrize(("parts", "code"), [(1000, None), (1001, "BM824")])
def test_a_word_file_has_a_thousand_parts(parts: int, code: str | None) -> None:
    """Ours have twenty."""
    assert refused(zipped(*[b"x"] * parts)) == code


MIB = 1024 * 1024


@pytest.mark.parametrize(("more", "code"), [(0, None), (1, "BM824")])
def test_a_word_file_unpacks_to_64_mib(more: int, code: str | None) -> None:
    """All its parts together, counted before anything is unpacked."""
    part = bytes(range(256)) * (MIB // 256)

    assert (
        refused(zipped(*[part] * 63, part[16:], b"x" * (16 + more), packing=ZIP_DEFLATED)) == code
    )


@pytest.mark.parametrize(("drawn", "code"), [(9_000, None), (5_000, "BM824")])
def test_a_large_part_is_packed_to_no_less_than_a_two_hundredth(
    drawn: int, code: str | None
) -> None:
    """What is smaller yet was made to be a bomb: here to a 170th, and to a 260th."""
    # What is drawn can't be packed, and comes on top of the blanks.
    part = Random(1).randbytes(drawn).ljust(2 * MIB)  # noqa: S311 - nobody's secret

    assert refused(zipped(part, packing=ZIP_DEFLATED)) == code


@pytest.mark.parametrize(("word", "found"), [(465, []), (466, ["BM803"])])
def test_a_tag_has_five_hundred_characters(word: int, found: list[str]) -> None:
    """Whoever writes more has forgotten to end it."""
    tag = f"{{% if eier.navn == '{'x' * word}' %}}"

    assert t.codes(t.docx(t.paragraph(f"{tag}y{{% endif %}}"))) == found
