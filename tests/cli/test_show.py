"""`behovsmelding show`: the sums, what is left to answer, and the deadline."""

from datetime import date
from pathlib import Path

import pytest

from behovsmelding.cli import show
from behovsmelding.cli.deadline import deadline
from behovsmelding.form import load_form
from behovsmelding.messages import Language
from behovsmelding.reading.examine import examine
from behovsmelding.rules.unanswered import unanswered
from tests.support.commands import EXAMPLES, NARVIK, VEFSN, Shell
from tests.support.forms import NEXT_YEAR, folder_with

KOLLEKTIV = """\
skjema: 2027
status: utkast
eiere:
  - {navn: Narvik kommune, type: kommune}
partnere:
  - {navn: Nord universitet, type: universitet eller høyskole}
tiltak:
  - navn: Inkluderende praksis
    område: [skole]
    tema: [spesialpedagogikk og inkluderende praksis]
    tilskudd: {Narvik kommune: 110 000, Nord universitet: 328 000}
    koordinator: {beløp: 20 000, begrunnelse: Holder nettverket samlet}
  - navn: Tidlig innsats
    område: [barnehage]
    tilskudd: {Narvik kommune: 90 000, Nord universitet: 100 000}
"""


@pytest.fixture(autouse=True)
def day(monkeypatch: pytest.MonkeyPatch) -> None:
    """Let it be three days before the deadline of 2025."""
    monkeypatch.setattr(show, "today", lambda: date(2025, 1, 29))


def plain(text: str) -> str:
    """Return *text* with plain blanks, as a person sees it."""
    return text.replace("\u00a0", " ")


def test_the_sums_are_a_table(shell: Shell) -> None:
    """The sum table is the form's own: a row for each ordning, and the sum."""
    out = plain(shell("show", NARVIK).out)

    assert "Total sum det meldes behov for 2025\n" in out
    assert "  Regional ordning         290 000     840 000   1 130 000\n" in out
    assert "  Sum                      920 000   2 486 800   3 406 800\n" in out
    assert "Antall tiltak: 3\n" in out


def test_the_sums_of_a_kollektiv_behovsmelding(shell: Shell, tmp_path: Path) -> None:
    """From 2026 the sums are per recipient, per område and per tema."""
    path = tmp_path / "k.yaml"
    path.write_text(KOLLEKTIV, encoding="utf-8")

    out = plain(shell("show", path).out)

    for row in (
        "  Narvik kommune      200 000\n",
        "  Herav koordinator    20 000\n",
        "  Barnehage                 190 000\n",
        "  Sum                       628 000\n",
        "  Spesialpedagogikk",
    ):
        assert row.casefold() in out.casefold()


def test_a_tema_is_named_in_the_målform(shell: Shell, tmp_path: Path) -> None:
    """A tema of the list has words of its own; one of somebody's own stands as it is written."""
    path = tmp_path / "k.yaml"
    own = KOLLEKTIV.replace("praksis]", "praksis, Havbruk]")
    path.write_text(own.replace("status", "målform: nn\nstatus", 1), encoding="utf-8")

    out = shell("show", path).out

    assert "Spesialpedagogikk og inkluderande praksis" in out
    assert "  Havbruk " in out


def test_an_unknown_sum_is_said_to_be_missing(shell: Shell, tmp_path: Path) -> None:
    """A sum that lacks an amount is never shown as if it were whole."""
    path = tmp_path / "halv.yaml"
    path.write_text(
        "skjema: 2025\nstatus: utkast\nordninger:\n  regional: {eier: 290 000}\n", encoding="utf-8"
    )

    assert "  Sum                290 000   mangler   mangler" in plain(shell("show", path).out)


def test_what_is_unanswered_stands_in_the_order_of_the_form(shell: Shell) -> None:
    """Each open question is told in the form's words, in its order, with its tiltak."""
    lines = shell("show", VEFSN).out.splitlines()

    start = next(n for n, line in enumerate(lines) if line.startswith("Ikke besvart (7)"))
    assert lines[start + 1] == "  Tiltak 1 › Hva skal tilskuddet brukes til?"
    assert lines[start + 5] == "  Tiltak 1 › Tiltakets varighet"
    assert lines[start + 7] == "  Ved videreføring av tiltak, nr. 1 › Varighet"


def test_every_tiltak_comes_after_the_one_before_it() -> None:
    """Questions of the first tiltak come before those of the second, those of the head first."""
    report = examine(KOLLEKTIV.encode())
    assert report.form

    asked = tuple(unanswered(report.melding, report.form, "nb").values())

    tiltak = [each.split(" › ")[0] for each in asked if each.startswith("Tiltak ")]
    assert tiltak == sorted(tiltak)
    assert set(tiltak) == {"Tiltak 1", "Tiltak 2"}
    assert asked[0] == "Eiere 1 › Organisasjonsnummer"


def test_all_answered_is_said() -> None:
    """With nothing open, that is said."""
    assert list(show.left((), "nb")) == ["Alt er besvart."]


@pytest.mark.parametrize(
    ("day_", "language", "words"),
    [
        (date(2025, 1, 29), "nb", "1. februar 2025 (om 3 dager)"),
        (date(2025, 1, 31), "nb", "1. februar 2025 (i morgen)"),
        (date(2025, 2, 1), "nn", "1. februar 2025 (i dag)"),
        (date(2025, 2, 2), "nn", "1. februar 2025 (gjekk ut i går)"),
        (date(2025, 2, 11), "en", "1 February 2025 (10 days ago)"),
    ],
)
def test_the_deadline_tells_the_days_left(day_: date, language: Language, words: str) -> None:
    """The deadline is a date and how long that is from today."""
    assert deadline(date(2025, 2, 1), day_, language) == words


def test_an_unknown_deadline_is_set_by_statsforvalteren(shell: Shell, tmp_path: Path) -> None:
    """Where the form knows no deadline, it is said who sets it (§ 14)."""
    path = tmp_path / "k.yaml"
    path.write_text(KOLLEKTIV, encoding="utf-8")

    assert load_form("2027").frist is None
    assert "Frist: fastsettes av Statsforvalteren\n" in shell("show", path).out


def test_the_deadline_is_that_of_the_office(shell: Shell, tmp_path: Path) -> None:
    """A form may know the offices' own deadlines, and the document says which office it goes to."""
    forms = folder_with(tmp_path, _2028=f"{NEXT_YEAR}frister: {{Nordland: 2028-01-20}}\n")
    path = tmp_path / "k.yml"
    path.write_text("skjema: 2028\nstatsforvalter: Nordland\n", encoding="utf-8")

    assert "Frist: 20. januar 2028" in shell("show", path, "--forms", forms).out
    told = shell("new", "2028", "-o", tmp_path / "ny.yml", "--forms", forms)
    assert told.code == 0
    assert "# Frist: 20.1.2028 (Nordland)\n" in (tmp_path / "ny.yml").read_text("utf-8")


def test_the_deadline_is_counted_from_today(shell: Shell) -> None:
    """The command counts from the day it is run."""
    assert "Frist: 1. februar 2025 (om 3 dager)\n" in shell("show", NARVIK).out


def test_lang_chooses_the_language(shell: Shell) -> None:
    """The labels are nynorsk when that is asked for."""
    out = shell("show", NARVIK, "--lang", "nn").out

    assert "Talet på tiltak: 3" in out
    assert "Eigar" in out


def test_errors_are_told_of_with_exit_code_1(shell: Shell, tmp_path: Path) -> None:
    """A file with errors is shown as far as it goes, with a word of warning."""
    path = tmp_path / "galt.yaml"
    path.write_text(
        NARVIK.read_text(encoding="utf-8").replace("290 000", "500.000", 1), encoding="utf-8"
    )

    result = shell("show", path)

    assert result.code == 1
    assert f"behovsmelding check {path}" in result.out


def test_what_is_no_behovsmelding_is_shown_as_check_does(shell: Shell, tmp_path: Path) -> None:
    """Where nothing could be read, the findings are shown."""
    path = tmp_path / "tom.yaml"
    path.write_text("", encoding="utf-8")

    result = shell("show", path)

    assert result.code == 1
    assert "BM104" in result.out


def test_a_missing_file_exits_with_2(shell: Shell, tmp_path: Path) -> None:
    """A file that isn't there is said so."""
    assert shell("show", tmp_path / "borte.yaml").code == 2


def test_a_behovsmelding_that_asks_for_nothing_is_not_done(shell: Shell, tmp_path: Path) -> None:
    """Names and contacts alone are no need."""
    path = tmp_path / "b.yaml"
    contact = "kontaktperson: {navn: Kari, epost: kari@example.no}"
    path.write_text(
        "skjema: 2025\nstatus: utkast\n"
        f"eier: {{navn: Narvik kommune, organisasjonsnummer: 959469059, {contact}}}\n"
        f"uh: {{navn: Nord universitet, {contact}}}\n",
        encoding="utf-8",
    )

    assert "Alt er besvart." not in shell("show", path).out


def test_a_tiltak_without_a_tema_is_not_done() -> None:
    """Tema is asked for (§ 9), and so are the numbers that a payment needs (§ 13)."""
    report = examine(KOLLEKTIV.encode())
    assert report.form is not None

    asked = "\n".join(unanswered(report.melding, report.form, "nb").values())

    assert report.form.label("tiltak.tema").of("nb") in asked
    assert report.form.label("eiere.organisasjonsnummer").of("nb") in asked


def test_what_is_wrong_is_not_unanswered(shell: Shell, tmp_path: Path) -> None:
    """An amount that can't be read is told of where it is checked."""
    path = tmp_path / "b.yaml"
    text = "skjema: 2025\nordninger:\n  regional: {eier: mye}\ntiltak:\n  - ordning: fylke\n"
    path.write_text(text, encoding="utf-8")
    out = shell("show", path).out
    report = examine(text.encode())
    assert report.form is not None

    assert report.form.label("tiltak.ordning").of("nb") not in out.split("Ikke besvart")[1]


def test_an_amount_that_cannot_be_read_is_a_need_all_the_same() -> None:
    """Nobody who wrote 500.000 is told that nothing is asked for (BM403)."""
    for amount, is_told in (("500.000", False), ("0", True)):
        text = f"skjema: 2025\nordninger:\n  regional: {{eier: {amount}, uh: 0}}\n"

        assert any(each.code == "BM403" for each in examine(text.encode()).findings) is is_told


def test_a_file_with_errors_is_not_all_answered(shell: Shell, tmp_path: Path) -> None:
    """What can't be read may be no answer at all."""
    path = tmp_path / "b.yaml"
    whole = (EXAMPLES / "narvik-2027.yaml").read_text(encoding="utf-8")
    path.write_text(whole, encoding="utf-8")
    assert "Alt er besvart." in shell("show", path).out

    path.write_text(whole.replace("beløp: 40 000", "beløp: litt", 1), encoding="utf-8")
    assert "Alt er besvart." not in shell("show", path).out
