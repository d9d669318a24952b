"""The findings of a file: no more of them than anybody reads."""

from behovsmelding.report import MOST, examine

MANY = "  - {navn: En, tilskudd: {eier: 1}}\n"


def test_a_file_has_no_more_findings_than_anybody_reads() -> None:
    """The last says how many more there are."""
    text = "skjema: 2025\ntiltak:\n" + MANY * 1000
    *found, last = examine(text.encode()).findings

    assert len(found) == MOST
    assert last.code == "BM197"
    assert str(last.params["antall"]) in last.sentence()


def test_no_error_gives_way_to_a_warning() -> None:
    """What stops the document is told of, wherever it stands."""
    text = "skjema: 2025\ntiltak:\n" + MANY * 1000 + "vedlegg: nei\n"
    report = examine(text.encode())

    assert [each.code for each in report.findings if each.is_error] == ["BM207"]
    assert report.has_errors
