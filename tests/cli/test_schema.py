"""`behovsmelding schema`: the JSON Schema of a form, and the page of its fields."""

from tests.support.commands import CHECKOUT, Shell


def test_schema_prints_the_committed_schema(shell: Shell) -> None:
    """`schema 2025` prints what stands in schemas/."""
    committed = CHECKOUT / "schemas" / "2025.schema.json"

    assert shell("schema", "2025").out == committed.read_text(encoding="utf-8")
