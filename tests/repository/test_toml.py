"""Every setting is read as what it is, and every mistake is a finding with its place."""

import re
from pathlib import Path

import pytest

from behovsmelding.model.kroner import Kroner
from behovsmelding.repository.configuration import WHOLE, Ignored, Rendering
from behovsmelding.repository.toml import _KEYS, _RENDER, read
from tests.support.commands import CHECKOUT

EVERYTHING = """\
exclude = ["arkiv/", "*.kladd.yaml"]
forms = "skjemaer"
strict = true
expected = "eiere.csv"

[ignore]
"2025/" = ["BM311", "BM4"]

[render]
output = "dokumenter"
template = "mal.docx"
uten-kontaktdata = true
pdf = true
html = true

[ramme]
2026 = 12_500_000
2027 = "14 500 000"

[ramme.2025]
regional = 5_000_000
"kompetanseløftet" = "2 000 000"
"""


@pytest.fixture
def file(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A configuration with everything that it names beside it."""
    monkeypatch.chdir(tmp_path)
    (tmp_path / "skjemaer").mkdir()
    (tmp_path / "eiere.csv").touch()
    (tmp_path / "mal.docx").touch()
    return tmp_path / "behovsmelding.toml"


def test_everything_that_may_be_said_is_read(file: Path) -> None:
    """Paths are absolute, amounts are as people write them."""
    file.write_text(EVERYTHING, encoding="utf-8")

    said = read(file)

    assert said.mistakes == ()
    assert (said.root, said.file, said.text) == (file.parent, file, EVERYTHING)
    assert said.exclude == ("arkiv/", "*.kladd.yaml")
    assert said.forms == file.parent / "skjemaer"
    assert said.strict
    assert said.ignore == (Ignored("2025/", ("BM311", "BM4")),)
    assert said.expected == file.parent / "eiere.csv"
    assert said.render == Rendering(
        file.parent / "dokumenter",
        file.parent / "mal.docx",
        uten_kontaktdata=True,
        pdf=True,
        html=True,
    )
    assert said.ramme == {
        "2026": {WHOLE: Kroner(12_500_000)},
        "2027": {WHOLE: Kroner(14_500_000)},
        "2025": {"regional": Kroner(5_000_000), "kompetanseløftet": Kroner(2_000_000)},
    }


def test_an_empty_one_says_nothing(file: Path) -> None:
    """And so does one of comments, with the byte order mark and the line ends of Windows."""
    file.write_bytes(b"\xef\xbb\xbf# ingenting\r\n")

    said = read(file)

    assert said._replace(text="") == type(said)(file.parent, file)


def test_codes_may_be_ignored_everywhere(file: Path) -> None:
    """Who wants that need not say where."""
    file.write_text('ignore = ["BM311"]', encoding="utf-8")

    assert read(file).ignored(file.parent / "x" / "a.yaml") == ("BM311",)


@pytest.mark.parametrize(
    ("text", "code", "place"),
    [
        ("exclude = [arkiv/]", "BM940", (1, 12, 1, 19)),
        ("strict = true\nexclude", "BM940", (2, 1, 2, 8)),
        ('[render]\n\noutptu = "ut"', "BM941", (3, 1, 3, 7)),
        ("strikt = true", "BM941", (1, 1, 1, 7)),
        ("render = {outptu = 1}", "BM941", (1, 11, 1, 17)),
        ("strict = 1", "BM942", (1, 1, 1, 7)),
        ("exclude = 'arkiv'", "BM942", (1, 1, 1, 8)),
        ("exclude = [1]", "BM942", (1, 1, 1, 8)),
        ("forms = 1", "BM942", (1, 1, 1, 6)),
        ("render = 1", "BM942", (1, 1, 1, 7)),
        ("ignore = 1", "BM942", (1, 1, 1, 7)),
        ('[ignore]\n"a/" = "BM311"', "BM942", (2, 1, 2, 5)),
        ("ramme = 1", "BM942", (1, 1, 1, 6)),
        ("[ramme]\n2027 = true", "BM942", (2, 1, 2, 5)),
        ("forms = '../skjemaer'", "BM943", (1, 10, 1, 21)),
        ("[render]\noutput = '/tmp'", "BM943", (2, 11, 2, 15)),
        ("render.output = 'lenke/ut'", "BM943", (1, 18, 1, 26)),
        ("forms = 'borte'", "BM716", (1, 1, 1, 6)),
        ("expected = 'borte.csv'", "BM901", (1, 13, 1, 22)),
        ('[ignore]\n"a/" = [\n  "BM311",\n  "BM999",\n]', "BM944", (4, 4, 4, 9)),
        ("ignore = ['feil']", "BM944", (1, 12, 1, 16)),
        ("[ramme]\ni-fjor = 1", "BM945", (2, 1, 2, 7)),
        ("[ramme]\n2027 = -1", "BM303", (2, 1, 2, 5)),
        ("[ramme]\n2027 = 'mye'", "BM301", (2, 1, 2, 5)),
        ("ramme.2027.regional = 'mye'", "BM301", (1, 1, 1, 20)),
    ],
)
def test_a_mistake_is_told_at_its_place(
    file: Path, text: str, code: str, place: tuple[int, int, int, int]
) -> None:
    """There is one for each, and no other."""
    (file.parent / "lenke").symlink_to(file.parent.parent)
    file.write_text(text, encoding="utf-8")

    (mistake,) = read(file).mistakes

    assert mistake.code == code
    assert mistake.span == (file.name, *place)


def test_what_was_meant_is_said(file: Path) -> None:
    """Where it is near, else what there is."""
    file.write_text("exlude = []\nfoo = 1", encoding="utf-8")

    near, far = read(file).mistakes

    assert near.tip() == "Mente du «exclude»?"
    assert "expected, forms, ignore, ramme, render, strict" in far.tip()


def test_bytes_that_are_no_text_are_told_at_their_place(file: Path) -> None:
    """A file in Latin-1 is no TOML."""
    file.write_bytes("strict = true\nforms = 'sør'".encode("latin-1"))

    (mistake,) = read(file).mistakes

    assert (mistake.code, mistake.span and mistake.span[1:3]) == ("BM940", (2, 11))


def test_what_is_no_file_or_endless_is_told(file: Path) -> None:
    """A folder of that name, and one that is larger than any could be."""
    file.mkdir()
    (folder,) = read(file).mistakes
    file.rmdir()
    file.write_text("# lang\n" * 200_000, encoding="utf-8")
    (large,) = read(file).mistakes

    assert (folder.code, large.code) == ("BM902", "BM940")


def test_the_page_tells_of_every_setting_and_its_example_is_one(file: Path) -> None:
    """Nobody looks for a setting in the code."""
    page = (CHECKOUT / "docs" / "innstillinger.md").read_text(encoding="utf-8")
    named = set(re.findall(r"(?m)^\| `(?:render\.)?([\w-]+)`", page))
    example = page.partition("```toml\n")[2].partition("```")[0]
    file.write_text(example, encoding="utf-8")

    assert named == {*_KEYS, *_RENDER} - {"render"}
    assert read(file).mistakes == ()
    assert read(file).ramme["2027"] == {"kompetanseløftet": Kroner(2_000_000)}
