"""A warning that is to be left as it is, with a reason."""

from lsprotocol import types

from behovsmelding.lsp.opened import Opened
from tests.support.language_server import URI, WHOLE, edited

TEXT = (
    "# yaml-language-server: $schema=x\nskjema: 2027\nstatus: utkast\n"
    "eiere:\n  - navn: Narvvik kommune\n    type: kommune\nplan: |\n  Vi lærer.\n"
)


def allowances(text: str) -> list[types.CodeAction]:
    """Return the actions that allow something in *text*."""
    actions = Opened.read(URI, "narvik.yaml", text).actions(WHOLE)
    return [each for each in actions if each.title.startswith("La ")]


def codes(text: str) -> set[str]:
    """Return the codes that are found in *text*."""
    return {each.code for each in Opened.read(URI, "narvik.yaml", text).report.findings}


def test_a_warning_can_be_allowed() -> None:
    """Above the part that it is in; it is told until there is a reason, and then no more."""
    (action,) = allowances(TEXT)
    new = edited(TEXT, action)

    assert action.title == "La varselet stå, og skriv hvorfor (BM603)"
    assert "status: utkast\n# behovsmelding: tillat BM603 – \neiere:\n" in new
    assert {"BM603", "BM920"} <= codes(new)
    reasoned = new.replace("BM603 – ", "BM603 – den heter det")
    assert not {"BM603", "BM920"} & codes(reasoned)


def test_an_error_or_a_lack_is_not_allowed_so() -> None:
    """An error never is, and what is not answered yet is to be answered."""
    assert allowances(TEXT.partition("eiere")[0] + "flere: x\nplan:\n") == []
