"""What was changed in Word is put into the file it came from, and no other byte is touched."""

import io
import re
from collections.abc import Callable
from difflib import ndiff
from pathlib import Path

import pytest

from behovsmelding import kollektiv, load, loads, merge, render
from behovsmelding.intake.merging.merge import Merged
from tests.intake.ours.test_read import _with_copy, _without_item, edited, narvik
from tests.support import colleague
from tests.support import templates as t

FILE = Path(__file__).parents[3] / "examples" / "narvik-2027.yaml"
TEXT = FILE.read_text(encoding="utf-8")
Edit = Callable[[str], str]


def merged(
    folder: Path, edit: Edit | None, text: str = TEXT, *, accept_removed: bool = False
) -> Merged:
    """Merge the document of the example, after *edit*, into the file as it is now: *text*."""
    file = folder / "narvik.yaml"
    file.write_bytes(text.encode())
    docx = narvik() if edit is None else edited(narvik(), edit)
    return merge(file, io.BytesIO(docx), accept_removed=accept_removed)


def differing(text: str, before: str = TEXT) -> list[str]:
    """Return the lines that *text* and the file before it do not share."""
    lines = ndiff(before.splitlines(keepends=True), text.splitlines(keepends=True))
    return [line.rstrip("\n") for line in lines if line[0] in "+-"]


def told(found: Merged) -> list[tuple[str, str]]:
    """Return what is told of a merge."""
    return [(each.what, each.text) for each in found.told]


def test_an_unchanged_document_changes_nothing(tmp_path: Path) -> None:
    """Nor is anything told."""
    found = merged(tmp_path, None)
    assert (found.text, found.changes, found.told) == (TEXT, (), ())


def test_a_changed_answer_is_put_in(tmp_path: Path) -> None:
    """One line of the file is another."""
    found = merged(tmp_path, lambda xml: xml.replace(">Narvik<", ">Ofoten<"))
    assert differing(found.text) == [
        "- kompetansenettverk: Narvik",
        "+ kompetansenettverk: Ofoten",
    ]
    assert [(each.old, each.new) for each in found.changes] == [("Narvik", "Ofoten")]
    assert told(found) == []


def test_a_long_answer_keeps_its_block(tmp_path: Path) -> None:
    """It is written as the file writes its others."""
    found = merged(tmp_path, lambda xml: xml.replace("Vi jobber i lærende nettverk:", "Vi lærer:"))
    assert differing(found.text) == [
        "-       Vi jobber i lærende nettverk:",
        "+       Vi lærer:",
    ]


def test_an_amount_is_put_in_as_the_file_writes_it(tmp_path: Path) -> None:
    """Within braces too."""
    text = TEXT.replace(
        "      Narvik kommune: 25 000\n      Nord universitet: 308 000\n",
        "      {Narvik kommune: 25 000, Nord universitet: 308 000}   # som i fjor\n",
        1,
    )
    file = tmp_path / "narvik.yaml"
    file.write_text(text, encoding="utf-8")
    docx = colleague.edited(
        narvik(), lambda word: word.type("tiltak[1].tilskudd[1].beløp", "300 000")
    )
    found = merge(file, io.BytesIO(docx))
    assert found.text == text.replace(
        "Nord universitet: 308 000}   # som", "Nord universitet: 300 000}   # som"
    )
    assert told(found) == []


def test_an_answer_that_was_not_there_gets_its_key(tmp_path: Path) -> None:
    """Where the form has it."""
    text = TEXT.replace("kompetansenettverk: Narvik\n", "", 1)
    assert text != TEXT
    file = tmp_path / "før.yaml"
    file.write_text(text, encoding="utf-8")
    docx = render(load(file))
    changed = _typed(docx, "kompetansenettverk", "Ofoten")
    found = merge(file, io.BytesIO(changed))
    assert differing(found.text, text) == ["+ kompetansenettverk: Ofoten"]


def test_what_was_changed_in_the_file_stays(tmp_path: Path) -> None:
    """The document says what the file said before, and that is no change of the colleague's."""
    text = TEXT.replace("kompetansenettverk: Narvik", "kompetansenettverk: Lofoten")
    found = merged(tmp_path, None, text)
    assert (found.text, found.changes, found.told) == (text, (), ())


def test_what_was_changed_in_both_is_a_conflict(tmp_path: Path) -> None:
    """It is told, and the file keeps its own."""
    text = TEXT.replace("kompetansenettverk: Narvik", "kompetansenettverk: Lofoten")
    found = merged(tmp_path, lambda xml: xml.replace(">Narvik<", ">Ofoten<"), text)
    assert found.text == text
    assert told(found) == [("conflict", "Ofoten")]
    assert not found.is_whole


def test_what_both_changed_alike_is_no_conflict(tmp_path: Path) -> None:
    """Nobody has to settle anything."""
    text = TEXT.replace("kompetansenettverk: Narvik", "kompetansenettverk: Ofoten")
    found = merged(tmp_path, lambda xml: xml.replace(">Narvik<", ">Ofoten<"), text)
    assert (found.text, found.told) == (text, ())


def test_merging_twice_changes_nothing(tmp_path: Path) -> None:
    """What was put in is there."""
    edit: Edit = lambda xml: xml.replace(">Narvik<", ">Ofoten<")  # noqa: E731
    once = merged(tmp_path, edit).text
    again = merged(tmp_path, edit, once)
    assert (again.text, again.changes, again.told) == (once, (), ())


@pytest.mark.parametrize("newline", ["\n", "\r\n"])
def test_line_ends_and_comments_stay(tmp_path: Path, newline: str) -> None:
    """Whatever else the file holds."""
    text = TEXT.replace("\n", newline).replace(
        "kompetansenettverk: Narvik", "kompetansenettverk: Narvik   # spør Ola"
    )
    found = merged(tmp_path, lambda xml: xml.replace(">Narvik<", ">Ofoten<"), text)
    assert found.text == text.replace(": Narvik   #", ": Ofoten   #")


def test_a_byte_order_mark_stays(tmp_path: Path) -> None:
    """Some editors put one first in a file."""
    text = "\ufeff" + TEXT
    found = merged(tmp_path, lambda xml: xml.replace(">Narvik<", ">Ofoten<"), text)
    assert found.text == text.replace(": Narvik\n", ": Ofoten\n", 1)
    assert told(found) == []


def test_a_removed_tiltak_is_told(tmp_path: Path) -> None:
    """It stays in the file unless somebody says that it may go."""
    edit: Edit = lambda xml: _without_item(xml, "tiltak", 1)  # noqa: E731
    found = merged(tmp_path, edit)
    assert found.text == TEXT
    assert [each.path for each in found.told if each.what == "removed"] == [("tiltak", 1)]
    gone = merged(tmp_path, edit, accept_removed=True)
    before = load(FILE).tiltak
    assert loads(gone.text).tiltak == (before[0], *before[2:])
    assert all(line[0] == "-" for line in differing(gone.text))


def test_a_new_tiltak_comes_in_last(tmp_path: Path) -> None:
    """The others are not touched."""
    found = merged(
        tmp_path,
        lambda xml: _renamed(_with_copy(xml, "tiltak", 2), "Skistua skole", "Beisfjord skole"),
    )
    assert len(loads(found.text).tiltak) == len(load(FILE).tiltak) + 1
    assert all(line[0] == "+" for line in differing(found.text))


def test_a_blank_form_filled_by_another_kommune_adds_its_tiltak(tmp_path: Path) -> None:
    """Two kommuner's first tiltak are two."""
    blank = render(loads("skjema: 2027\nstatus: utkast\n"))
    theirs = _typed(blank, "navn", "Lesing i Ballangen", section="tiltak")
    file = tmp_path / "narvik.yaml"
    file.write_text(TEXT, encoding="utf-8")
    found = merge(file, io.BytesIO(theirs))
    assert 'navn="Lesing i Ballangen"'.replace('"', "'") in repr(loads(found.text).tiltak[-1])
    assert len(loads(found.text).tiltak) == len(load(FILE).tiltak) + 1


def test_what_was_left_out_for_publication_is_not_put_in(tmp_path: Path) -> None:
    """«Utelatt» is never an answer."""
    file = tmp_path / "narvik.yaml"
    file.write_text(TEXT, encoding="utf-8")
    found = merge(file, io.BytesIO(render(load(file), uten_kontaktdata=True)))
    assert (found.text, found.changes, found.told) == (TEXT, (), ())


def _renamed(xml: str, old: str, new: str) -> str:
    """Replace the last *old*: the copy's, which comes after its original."""
    return new.join(xml.rsplit(old, 1))


def _typed(docx: bytes, tag: str, text: str, section: str = "") -> bytes:
    """Type *text* into the first control with *tag*, in a *section* if one is named."""

    def type_it(xml: str) -> str:
        begin = xml.index(f'<w:tag w:val="{section}"/>') if section else 0
        at = xml.index(f'<w:tag w:val="{tag}"/>', begin)
        end = xml.index("</w:sdt>", at)
        inside = xml[at:end].replace("<w:showingPlcHdr/>", "")
        inside = re.sub(
            r"<w:sdtContent>.*",
            f"<w:sdtContent><w:r><w:t>{text}</w:t></w:r></w:sdtContent>",
            inside,
        )
        return xml[:at] + inside + xml[end:]

    return edited(docx, type_it)


def test_forms_of_several_are_put_into_one_file(tmp_path: Path) -> None:
    """A kommune each, filled by hand, one after the other; and each once however often."""
    blank = render(loads("skjema: 2027\nstatus: utkast\n"))
    file = tmp_path / "alle.yaml"
    file.write_text("skjema: 2027\nmålform: nb\nstatus: utkast\n", encoding="utf-8")
    forms = [_filled(blank, navn) for navn in ("Narvik", "Evenes", "Gratangen")]
    for docx in [*forms, *forms]:
        found = merge(file, io.BytesIO(docx))
        assert found.is_whole
        file.write_bytes(found.text.encode())
    melding = load(file)
    assert isinstance(melding, kollektiv.Behovsmelding)
    assert [each.navn for each in melding.eiere] == [
        "Narvik kommune",
        "Evenes kommune",
        "Gratangen kommune",
    ]
    assert [each.navn for each in melding.tiltak] == [
        "Lesing i Narvik",
        "Lesing i Evenes",
        "Lesing i Gratangen",
    ]


def _filled(blank: bytes, navn: str) -> bytes:
    return colleague.edited(
        blank,
        lambda word: word.type("eiere[0].navn", f"{navn} kommune"),
        lambda word: word.type("tiltak[0].navn", f"Lesing i {navn}"),
    )


def test_what_the_file_has_dropped_does_not_come_back(tmp_path: Path) -> None:
    """Unless somebody went on with it in the document: that is told."""
    last = TEXT.index("  - navn: Fagfornyelsen - Skolebasert kompetanseutvikling ved Skistua")
    text = TEXT[:last] + TEXT[TEXT.index("vedlegg:") :]
    assert merged(tmp_path, None, text).text == text
    found = merged(tmp_path, lambda xml: xml.replace("Flere elever får", "Mange får"), text)
    assert (found.text, told(found)) == (text, [("dropped", "")])


def test_a_document_on_another_form_is_not_put_in(tmp_path: Path) -> None:
    """Its tags may mean something else there."""
    docx = render(load(FILE.parent / "narvik-2025.yaml"))
    file = tmp_path / "narvik.yaml"
    file.write_text(TEXT, encoding="utf-8")
    found = merge(file, io.BytesIO(docx))
    assert (found.text, told(found)) == (TEXT, [("other_form", "2025")])
    assert merge(file, io.BytesIO(render(load(FILE))), form="2027").told == ()


def test_an_amount_becomes_a_row_with_what_stands_beside_it(tmp_path: Path) -> None:
    """What stood there stays as it was written."""
    template = tmp_path / "mal.docx"
    template.write_bytes(
        t.docx(
            t.repeated(
                "tiltak",
                t.paragraph(t.text_control("navn"))
                + t.repeated(
                    "tilskudd",
                    t.paragraph(
                        t.text_control("mottaker"), t.text_control("beløp"), " Fra fond: ",
                        t.text_control("fra_fond"), " Merknad: ", t.text_control("merknad"),
                    ),
                ),
            )
        )
    )  # fmt: skip
    docx = colleague.edited(
        render(load(FILE), template=template),
        lambda word: word.type("tiltak[0].tilskudd[0].fra_fond", "90 000"),
        lambda word: word.type("tiltak[0].tilskudd[0].merknad", "fra 2026"),
    )
    text = TEXT.replace("Narvik kommune: 120 000", "Narvik kommune: 120000   # netto")
    file = tmp_path / "narvik.yaml"
    file.write_text(text, encoding="utf-8")
    found = merge(file, io.BytesIO(docx), template=template)
    assert found.text == text.replace(
        "120000   # netto", "{beløp: 120000, fra_fond: 90 000, merknad: fra 2026}   # netto"
    )
