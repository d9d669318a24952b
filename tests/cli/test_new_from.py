"""`behovsmelding new --from`: an old behovsmelding on a new form, and the report on it."""

from pathlib import Path

from tests.support.commands import NARVIK, VEFSN, Shell


def test_last_years_document_is_carried_over(shell: Shell, tmp_path: Path) -> None:
    """The new file checks with warnings only, and the report says what became of the old."""
    path = tmp_path / "narvik-2027.yaml"

    result = shell("new", "2027", "--from", NARVIK, "-o", path)

    assert result.code == 0
    headings = [line for line in result.out.splitlines() if line and not line.startswith(" ")]
    assert headings[1:6] == [
        "Overført som det sto",
        "Endret – se over",
        "Ikke overført",
        "Må besvares",
        "Kommentarer i den gamle filen",
    ]
    assert "linje 45: Eier er det som står igjen når fondet er trukket fra" in result.out
    assert shell("check", path).code == 0


def test_what_is_answered_stands_and_what_is_not_is_asked(shell: Shell, tmp_path: Path) -> None:
    """The file holds last year's answers; an open question stands there with the form's help."""
    shell("new", "2027", "--from", VEFSN, "-o", tmp_path / "vefsn.yaml")

    text = (tmp_path / "vefsn.yaml").read_text(encoding="utf-8")
    assert "- navn: Inkluderende praksis – trygt og godt læringsmiljø og ledelse" in text
    assert "merke (§ 5 nr. 2).\n    praksisendring: |\n" in text


def test_a_folder_is_carried_over_to_a_folder(shell: Shell, tmp_path: Path) -> None:
    """Each file gets the new year in its name, beside one schema for all of them."""
    old = tmp_path / "gamle"
    old.mkdir()
    for example in (NARVIK, VEFSN):
        (old / example.name).write_bytes(example.read_bytes())

    assert shell("new", "2026", "--from", old, "-o", tmp_path / "nye").code == 0
    assert sorted(each.name for each in (tmp_path / "nye").iterdir()) == [
        ".behovsmelding",
        "narvik-2026.yaml",
        "vefsn-2026.yaml",
    ]
    assert shell("new", "2027", "--from", tmp_path / "nye", "-o", tmp_path / "neste").code == 0
    assert shell("check", tmp_path / "neste").code == 0


def test_the_report_is_told_in_the_documents_målform(shell: Shell, tmp_path: Path) -> None:
    """A nynorsk document has a nynorsk report, unless --lang says otherwise."""
    old = tmp_path / "gammel.yaml"
    old.write_text("skjema: 2025\nmålform: nn\nstatus: utkast\n", encoding="utf-8")

    told = [
        shell("new", "2027", "--from", old, "-o", tmp_path / f"{i}.yaml", *lang).out
        for i, lang in enumerate([(), ("--lang", "en")])
    ]

    assert "Må svarast på" in told[0]
    assert "To be answered" in told[1]


def test_another_målform_is_a_change_and_that_of_the_report(shell: Shell, tmp_path: Path) -> None:
    """What carry writes itself, headings and report, is in the målform that was chosen."""
    path = tmp_path / "ny.yaml"
    out = shell("new", "2027", "--from", VEFSN, "-o", path, "--målform", "nn").out

    assert "Skjemaet er no på nynorsk." in out
    assert "målform" not in out.partition("Endra – sjå over")[0]
    text = path.read_text(encoding="utf-8")
    assert "## Bruken av tilskotet til eigaren" in text
    assert "## Fremdrift" not in text


def test_a_comment_that_the_form_wrote_is_nobodys_remark(shell: Shell, tmp_path: Path) -> None:
    """Of an old file that `new` made, only what a person wrote in it stands in the report."""
    old = tmp_path / "gammel-2026.yaml"
    shell("new", "2026", "-o", old)
    text = old.read_text(encoding="utf-8")
    old.write_text(f"{text}# Husk å ringe Bodø\n", encoding="utf-8")

    out = shell("new", "2027", "--from", old, "-o", tmp_path / "ny.yaml").out

    _, _, comments = out.partition("Kommentarer i den gamle filen\n")
    assert comments.splitlines()[0].endswith(": Husk å ringe Bodø")
    assert comments.splitlines()[1] == ""


def test_an_old_file_with_errors_is_refused_with_its_findings(shell: Shell, tmp_path: Path) -> None:
    """What can't be read for certain can't be carried over; the other files are."""
    wrong = tmp_path / "feil-2025.yaml"
    wrong.write_text("skjema: 2025\ntiltak:\n  - nvan: x\n", encoding="utf-8")

    result = shell("new", "2027", "--from", wrong, "--from", NARVIK, "-o", tmp_path / "nye")

    assert result.code == 1
    assert "nvan" in result.out
    assert "ble ikke ført over" in result.err
    assert not (tmp_path / "nye" / "feil-2027.yaml").exists()
    assert (tmp_path / "nye" / "narvik-2027.yaml").exists()


def test_a_file_on_the_form_already_is_told(shell: Shell, tmp_path: Path) -> None:
    """There is nothing to carry from a form to itself."""
    result = shell("new", "2025", "--from", NARVIK, "-o", tmp_path / "ny.yaml")

    assert result.code == 2
    assert "BM915" in result.err
    assert not (tmp_path / "ny.yaml").exists()


def test_two_files_of_one_name_are_refused_before_anything_is_written(
    shell: Shell, tmp_path: Path
) -> None:
    """Two documents would become the same file: nothing is written."""
    (tmp_path / "a").mkdir()
    (tmp_path / "a" / NARVIK.name).write_bytes(NARVIK.read_bytes())

    result = shell("new", "2027", "--from", tmp_path / "a", "--from", NARVIK, "-o", tmp_path / "b")

    assert result.code == 2
    assert "BM904" in result.err
    assert not (tmp_path / "b").exists()


def test_answers_in_a_carried_file_are_not_written_over(shell: Shell, tmp_path: Path) -> None:
    """Carrying over once more needs --force."""
    arguments = ("new", "2027", "--from", NARVIK, "-o", tmp_path / "ny.yaml")

    assert [shell(*arguments).code, shell(*arguments).code] == [0, 2]
    assert shell(*arguments, "--force").code == 0
