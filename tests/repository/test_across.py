"""What two behovsmeldinger say of the same, and don't agree on."""

from pathlib import Path

import pytest

from tests.support.commands import Shell

LOKAL = """\
skjema: {year}
status: utkast
eier: {{navn: {owner}, organisasjonsnummer: "{number}"}}
uh: {{navn: Nord universitet}}
"""
TILTAK = """\
tiltak:
  - navn: Lesing
    ordning: {ordning}
    tilskudd: {{eier: 100, uh: 200}}
"""
KOLLEKTIV = """\
skjema: 2027
status: utkast
eiere:
  - {{navn: {owner}, organisasjonsnummer: "{number}"}}
tiltak:
  - navn: Lesing
    viderefører: {{skjema: 2025, nummer: {nummer}}}
"""
NARVIK, VEFSN = "959469059", "844824122"


@pytest.fixture(autouse=True)
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Stand in a folder of one's own."""
    monkeypatch.chdir(tmp_path)


def lokal(
    rest: str = "", owner: str = "Narvik kommune", number: str = NARVIK, year: int = 2025
) -> str:
    """Write a lokal behovsmelding of *owner*."""
    return LOKAL.format(year=year, owner=owner, number=number) + rest


def kollektiv(
    nummer: int = 1, rest: str = "", owner: str = "Narvik kommune", number: str = NARVIK
) -> str:
    """Write a kollektiv one, which goes on with a tiltak of 2025."""
    return KOLLEKTIV.format(owner=owner, number=number, nummer=nummer) + rest


def told(shell: Shell, *texts: str) -> list[str]:
    """Return each finding across files, as it is told on one line."""
    for number, text in enumerate(texts):
        Path(f"{number}.yaml").write_text(text, encoding="utf-8")
    out = shell("check", ".", "--together", "--select", "BM6", "--format", "concise").out
    lines = [line for line in out.splitlines() if line.partition(" BM")[2][:3] >= "609"]
    return [line.replace("\u00a0", " ") for line in lines]


def regional(**sums: int) -> str:
    """Write a sum alone for the regional ordning."""
    return f"ordninger:\n  regional: {{eier: {sums['eier']}, uh: {sums['uh']}}}\n"


def test_an_owner_has_two(shell: Shell) -> None:
    """Told in the later of the two files, with the place in the other."""
    (line,) = told(shell, kollektiv(), kollektiv())

    assert line.startswith("1.yaml:4:5: warning BM609 Narvik kommune har en behovsmelding for 2027")
    assert "0.yaml" in line
    out = shell("check", ".", "--together").out
    assert "0.yaml:4" in out


def test_an_owner_may_have_one_for_each_ordning_and_for_each_office(shell: Shell) -> None:
    """They do not ask for the same."""
    one, other = (lokal(TILTAK.format(ordning=each)) for each in ("regional", "desentralisert"))
    assert told(shell, one, other) == []
    assert [line.split()[2] for line in told(shell, one, one)] == ["BM609"]
    offices = [
        kollektiv(rest=f"statsforvalter: {each}\n") for each in ("Nordland", "Oslo og Viken")
    ]
    assert told(shell, *offices) == []


def test_a_number_has_two_names(shell: Shell) -> None:
    """Any name of a kommune is the same one."""
    named = [kollektiv(), kollektiv(owner="Narvik"), kollektiv(owner="Gran barnehage")]

    lines = told(shell, *named)

    assert [line.split()[2] for line in lines if "BM610" in line] == ["BM610"]
    assert "959469059 heter Gran barnehage her, og Narvik kommune i 0.yaml." in "\n".join(lines)


def test_a_name_has_two_numbers(shell: Shell) -> None:
    """One of them is somebody else's."""
    (line,) = told(shell, kollektiv(), kollektiv(number=VEFSN))

    assert "BM611 Narvik kommune har nummeret 844824122 her, og 959469059 i 0.yaml." in line


def test_a_sum_alone_is_another_than_that_of_the_tiltak(shell: Shell) -> None:
    """The owner has described the ordning in another file."""
    described = lokal(TILTAK.format(ordning="regional"))
    tiltak = TILTAK.format(ordning="desentralisert")

    (line,) = told(shell, described, lokal(tiltak + regional(eier=100, uh=900)))

    assert "BM612 Regional ordning har 1 000 kroner her, men tiltakene i 0.yaml gir 300" in line
    assert told(shell, described, lokal(tiltak + regional(eier=100, uh=200))) == []


def test_a_continued_tiltak_is_not_there(shell: Shell) -> None:
    """In the earlier file of the same owner; without such a file nobody can tell."""
    before = lokal(TILTAK.format(ordning="regional"))

    assert told(shell, before, kollektiv(1)) == []
    (line,) = told(shell, before, kollektiv(2))
    assert "BM613 Det er ikke noe tiltak nummer 2 for 2025 i 0.yaml." in line
    assert told(shell, lokal(owner="Vefsn", number=VEFSN), kollektiv(2)) == []


def test_a_behovsmelding_of_its_own_is_not_there(shell: Shell) -> None:
    """Its owner or its network has no other for that year."""
    rest = """\
videreføring:
  - ordning: regional
    koordinator: {egen_behovsmelding: ja}
"""
    other = TILTAK.format(ordning="desentralisert")

    assert "BM614" in told(shell, lokal(rest), kollektiv())[0]
    assert told(shell, lokal(rest), lokal(other)) == []


def test_it_can_be_allowed_and_left_out(shell: Shell) -> None:
    """As any other warning, and a check of the file alone says nothing of what is allowed."""
    allowing = kollektiv() + "# behovsmelding: tillat BM609 – to partnerskap\n"

    assert told(shell, kollektiv(), allowing) == []
    assert "BM922" not in shell("check", "1.yaml").out
    assert "BM609" not in shell("check", ".", "--together", "--ignore", "BM609").out


def test_it_comes_by_itself_where_a_configuration_says_what_the_whole_is(shell: Shell) -> None:
    """A file that is named is looked at alone, and nothing is said of a folder of this and that."""
    for number in range(2):
        Path(f"{number}.yaml").write_text(kollektiv(), encoding="utf-8")

    assert "BM609" not in shell("check", ".").out
    Path("behovsmelding.toml").write_text("", encoding="utf-8")

    assert "BM609" in shell("check", ".").out
    assert "BM609" not in shell("check", ".", "--no-together").out
    assert "BM609" not in shell("check", "0.yaml", "1.yaml").out
    assert "BM609" in shell("check", "0.yaml", "1.yaml", "--together").out


def test_it_is_counted_with_the_file(shell: Shell) -> None:
    """In every format: a file with two kinds of findings is one file."""
    for number in range(2):
        Path(f"{number}.yaml").write_text(kollektiv(), encoding="utf-8")

    strict = shell("check", ".", "--together", "--strict", "--select", "BM609")
    sarif = shell("check", ".", "--together", "--format", "sarif").out

    assert (strict.code, strict.out.splitlines()[-1]) == (
        1,
        "2 filer: 1 gyldig, 1 med feil, 0 hoppet over",
    )
    assert sarif.count('"uri": "0.yaml"') > 1
    assert "BM609" in sarif
