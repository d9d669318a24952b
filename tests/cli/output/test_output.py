"""The formats of `check`: each is whole, also when there is nothing to tell."""

import pytest

from behovsmelding.cli import output


@pytest.mark.parametrize("format_", [each for each in output.DOCUMENTS if each != "github"])
def test_a_document_is_written_for_zero_findings_too(format_: str) -> None:
    """A format that is one document is whole also when there is nothing to tell."""
    assert output.document(format_, ())
