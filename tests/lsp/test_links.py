"""What leads somewhere in a file."""

from pathlib import Path

from behovsmelding.lsp.opened import Opened


def led(text: str, file: str = "narvik.yaml") -> list[tuple[str, str | None]]:
    """Return what is underlined in *text*, and where it leads."""
    opened = Opened.read("file:///x.yaml", file, text)
    return [
        (
            text[opened.places.offset(each.range.start) : opened.places.offset(each.range.end)],
            each.target,
        )
        for each in opened.links()
    ]


def test_addresses_and_links_open() -> None:
    """Of a document, in a long answer, and of a person."""
    text = (
        "skjema: 2027\n"
        "eiere:\n  - kontaktperson: {epost: kari@example.no}\n"
        "plan: |\n  Se [planen](https://example.no/plan), ikke [dette](fil.txt).\n"
        "vedlegg:\n  - lenke: https://example.no/a.pdf\n"
    )

    assert led(text) == [
        ("kari@example.no", "mailto:kari@example.no"),
        ("https://example.no/plan", "https://example.no/plan"),
        ("https://example.no/a.pdf", "https://example.no/a.pdf"),
    ]


def test_only_what_is_safe_is_opened() -> None:
    """A link to a file or a script is text."""
    assert led("skjema: 2027\nvedlegg:\n  - lenke: javascript:alert(1)\n") == []
    assert led("skjema: 2027\nvedlegg:\n  - lenke: file:///etc/passwd\n") == []


def test_the_schema_opens_where_it_is_there(tmp_path: Path) -> None:
    """It is named in a comment that editors read."""
    schema = tmp_path / "2027.schema.json"
    text = "# yaml-language-server: $schema=2027.schema.json\nskjema: 2027\n"
    file = str(tmp_path / "narvik.yaml")
    absent = led(text, file)
    schema.write_text("{}")

    assert absent == []
    assert led(text, file) == [("2027.schema.json", schema.resolve().as_uri())]
