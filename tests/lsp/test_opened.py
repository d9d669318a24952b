"""A file that is open in an editor: its findings, their fixes, and whatever may be typed in it."""

from pathlib import Path

from hypothesis import example, given
from hypothesis import strategies as st
from lsprotocol import types

from behovsmelding.lsp.opened import Opened
from behovsmelding.reading.mending import mend
from tests.support.language_server import HEAD, TEXT, URI, WHOLE, edited, place

QUICK = types.CodeActionKind.QuickFix


def test_a_known_name_is_offered_but_not_preferred() -> None:
    """A name may be right although it isn't known: nobody changes it but the author."""
    wrong = f"{HEAD}uh:\n  navn: Universitet i Stavanger\n"
    opened = Opened.read(URI, "narvik.yaml", wrong)

    at = place(wrong, "Universitet i")
    action, _ = opened.actions(types.Range(at, at))

    assert not action.is_preferred
    assert "navn: Universitetet i Stavanger\n" in edited(wrong, action)


def test_what_is_proposed_is_offered_by_itself() -> None:
    """An editor shows the number to whoever asks, and never among all that is certain."""
    wrong = f"{HEAD}ordninger: {{regional: {{eier: ca. 50 000, uh: 1.000}}}}\n"
    opened = Opened.read(URI, "narvik.yaml", wrong)

    at = place(wrong, "ca. 50")
    (action,) = opened.actions(types.Range(at, at))

    assert not action.is_preferred
    assert "{eier: 50 000, uh" in edited(wrong, action)


def test_the_schema_line_comes_with_its_schema(tmp_path: Path) -> None:
    """The line that names the schema is of no use without it, so the edit makes it too."""
    path = tmp_path / "narvik.yaml"
    opened = Opened.read(path.as_uri(), str(path), "skjema: 2025\nstatus: utkast\n", creates=True)
    (action, _) = opened.actions(types.Range(types.Position(0, 0), types.Position(0, 0)))

    assert action.edit
    made, content, line = action.edit.document_changes or ()
    assert isinstance(made, types.CreateFile)
    assert isinstance(content, types.TextDocumentEdit)
    assert isinstance(line, types.TextDocumentEdit)
    schema = (tmp_path / ".behovsmelding" / "2025.schema.json").as_uri()
    assert made.uri == content.text_document.uri == schema
    assert line.text_document.uri == path.as_uri()


@example(0, "\0")
@given(st.integers(0, len(TEXT)), st.text(max_size=3))
def test_nothing_that_is_typed_breaks_the_server(at: int, typed: str) -> None:
    """Whatever is typed wherever, all that an editor asks has an answer."""
    opened = Opened.read(URI, "narvik.yaml", TEXT[:at] + typed + TEXT[at:])
    here = opened.places.position(at)

    opened.diagnostics()
    opened.hints()
    opened.symbols()
    opened.hover(here)
    opened.definition(here)
    assert opened.actions(WHOLE) or not mend(opened.report.text.encode(), "narvik.yaml").fixed


def test_a_sum_stands_beside_what_it_adds() -> None:
    """At the end of the line of the amounts, with where it comes from; no amount, no sum."""
    text = f"{HEAD}tiltak:\n  - tilskudd: {{eier: 1 000, uh: 2}}\n  - tilskudd: {{eier: 3}}\n"
    opened = Opened.read(URI, "narvik.yaml", text)
    (hint,) = opened.hints()

    assert str(hint.label).replace("\u00a0", " ") == "= 1 002"
    assert hint.position == types.Position(3, len(text.splitlines()[3]))
    assert hint.tooltip == "Regnes ut av beløpene i filen."
    assert hint.padding_left


def test_a_hover_is_of_the_field_under_the_cursor() -> None:
    """On its key and on its answer; beside them and on what is no field, there is none."""
    text = f"{HEAD}uh:\n  navn: UiB\nukjent: x\n"
    opened = Opened.read(URI, "narvik.yaml", text)
    on_key, on_answer = (opened.hover(place(text, part)) for part in ("navn", "UiB"))

    assert on_key == on_answer
    assert on_key is not None
    assert opened.hover(place(text, "ukjent")) is None
    assert opened.hover(types.Position(0, 0)) is None


def test_a_long_fix_is_shown_by_its_beginning() -> None:
    """A menu has room for one line."""
    text = f"{HEAD}tiltak:\n  - målgruppe: a: {'b ' * 50}\n"
    titles = [each.title for each in Opened.read(URI, "narvik.yaml", text).actions(WHOLE)]

    assert titles
    assert all(len(each) <= len("Skriv «»") + 62 and "\n" not in each for each in titles)


def test_a_fix_without_a_word_in_it_says_what_to_do() -> None:
    """«Skriv «:»» would tell nobody that a blank is lacking."""
    opened = Opened.read(URI, "narvik.yaml", f"{HEAD}kompetansenettverk:Narvik\n")
    first, *_ = [each.title for each in opened.actions(WHOLE, [QUICK])]

    assert first.startswith("Skriv et mellomrom mellom kolonet og svaret: kompet")


def test_a_fix_is_offered_where_its_finding_stands() -> None:
    """From its first column to its end, and nowhere else."""
    text = f"{HEAD}status: utkast\nflere_ordninger: no\n"
    opened = Opened.read(URI, "narvik.yaml", text)
    offered = [
        at
        for at in range(len(text))
        if opened.actions(types.Range(*[opened.places.position(at)] * 2), [QUICK])
    ]

    assert offered
    start = text.index("no\n")
    assert offered == list(range(start, start + len("no") + 1))


def test_of_several_lines_the_first_is_underlined() -> None:
    """A part that is not answered is marked where it begins, not on all lines of it."""
    text = f"{HEAD}tiltak:\n  - navn:\n    ordning:\n"
    opened = Opened.read(URI, "narvik.yaml", text)
    spans = [each.span for each in opened.report.findings]
    assert any(span and span.end_line > span.line for span in spans)

    assert all(each.range.start.line == each.range.end.line for each in opened.diagnostics())


def test_a_name_is_not_offered_where_it_stands_already() -> None:
    """It would stand there twice, and only the first would be read."""
    text = (
        "skjema: 2027\neiere:\n  - navn: Narvik kommune\npartnere:\n  - navn: Nord universitet\n"
        "tiltak:\n  - tilskudd:\n      Narvik kommune: 1\n      Narvk kommune: 2\n"
    )
    opened = Opened.read(URI, "narvik.yaml", text)
    at = opened.places.position(text.index("Narvk"))

    titles = [each.title for each in opened.actions(types.Range(at, at), [QUICK])]
    assert not any("Skriv «Narvik kommune»" in title for title in titles)
