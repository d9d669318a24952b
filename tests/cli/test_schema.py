"""`behovsmelding schema`: the JSON Schema of a form, and the page of its fields."""

import pytest

from tests.support.commands import CHECKOUT, Shell


@pytest.mark.parametrize(
    ("args", "name"),
    [((), "2025.schema.json"), (("--målform", "nn"), "2025.nn.schema.json")],
    ids=["nb", "nn"],
)
def test_schema_prints_the_committed_schema(shell: Shell, args: tuple[str, ...], name: str) -> None:
    """`schema 2025` prints what stands in schemas/, in the målform that is asked for."""
    committed = CHECKOUT / "schemas" / name

    assert shell("schema", "2025", *args).out == committed.read_text(encoding="utf-8")


def test_the_page_is_told_in_nynorsk_too(shell: Shell) -> None:
    """`--page --målform nn` tells the same of every field, in nynorsk."""
    nb, nn = (shell("schema", "2025", "--page", "--målform", each).out for each in ("nb", "nn"))

    assert nb == (CHECKOUT / "docs" / "skjema" / "2025.md").read_text(encoding="utf-8")
    assert len(nn.splitlines()) == len(nb.splitlines())
    assert "| Felt | Spørsmål (bokmål) | Spørsmål (nynorsk) | Svar | Må svarast på |" in nn
    assert "`behovsmelding schema 2025 --page --målform nn`" in nn
