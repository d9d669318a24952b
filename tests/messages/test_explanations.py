"""Every example of an explanation is what it says: the wrong one has the finding, the right hasn't.

An example is a behovsmelding, a form, the text of a template, a command, or settings; each is tried
as such.
"""

import re
import shlex
import shutil
from collections.abc import Callable
from pathlib import Path

import pytest

from behovsmelding import messages
from behovsmelding.docx import check_template
from behovsmelding.docx.scaffold import scaffold
from behovsmelding.form import FormError, load_form, refuse_unusable
from behovsmelding.messages.explanations import explanation
from behovsmelding.model.felles import Målform
from behovsmelding.reading.examine import examine
from behovsmelding.repository import found
from behovsmelding.repository.configuration import NAME
from tests.support import templates as t
from tests.support.commands import EXAMPLES, NARVIK, Shell

NO_TEXT = {
    "BM101": "bytes that are no UTF-8",
    "BM103": "a megabyte of text",
    "BM116": "thousands of answers",
    "BM197": "thousands of findings",
    "BM198": "thousands of findings",
    "BM199": "a slip that we know no words for",
    "BM420": "a model made in Python",
    **dict.fromkeys(
        [
            f"BM{number}"
            for number in (811, 812, 813, 814, *range(817, 832), 842, 843, *range(847, 853))
        ],
        "more of a Word file than its text",
    ),
    **dict.fromkeys(("BM902", "BM906", "BM907", "BM908"), "as the machine is just now"),
    **dict.fromkeys([f"BM{number}" for number in range(609, 615)], "what several files say"),
    "BM911": "what somebody typed in Word",
    "BM912": "a document that is open in Word",
    "BM914": "a fault of ours",
    "BM916": "a document beside the command",
    "BM925": "a template beside the command",
    **dict.fromkeys(("BM927", "BM928", "BM929"), "a document beside the command"),
    "BM931": "a document that LibreOffice can't open",
    "BM933": "a document of somebody else's",
    "BM932": "a machine without LibreOffice",
    "BM926": "a process that is killed",
    "BM919": "a link, a pipe or a device",
    "BM930": "a form of somebody's own in Word",
}
"""The codes without examples, and what it is that can't be written down in a few lines."""
CODES = [code for code in messages.every_code() if code not in NO_TEXT]


def of_document(example: str, _shell: Shell) -> set[str]:
    """Return the codes of what is found in a behovsmelding."""
    return {finding.code for finding in examine(example.encode(), "eksempel.yaml").findings}


def of_form(example: str, _shell: Shell) -> set[str]:
    """Return the code of what is wrong with a form, in the file that its first line names."""
    path = Path(example.splitlines()[0].removeprefix("# "))
    path.parent.mkdir(exist_ok=True)
    path.write_text(example, encoding="utf-8")
    try:
        refuse_unusable(path.parent)
        scaffold(load_form(path.stem, path.parent), Målform.NB)
    except FormError as error:
        return {error.code}
    return set()


def of_template(example: str, _shell: Shell) -> set[str]:
    """Return the codes of what is wrong with a template of these paragraphs."""
    tag = "Merke: "
    body = "".join(
        t.paragraph(t.text_control(line.removeprefix(tag)) if line.startswith(tag) else line)
        for line in example.splitlines()
    )
    found = check_template(t.docx(body), load_form("2025"), Målform.NB)
    return {finding.code for finding in found}


def of_command(example: str, shell: Shell) -> set[str]:
    """Return the codes that a command tells of, in a folder with a few files."""
    shutil.copy(NARVIK, "narvik-2025.yaml")
    shutil.copy(EXAMPLES / "narvik-2027.yaml", "narvik-2027.yaml")
    shutil.copytree(EXAMPLES / "vestland-variant" / "skjema", "skjema")
    Path("notat.txt").touch()
    Path("vedlegg").mkdir()
    Path("meldinger").mkdir()
    shutil.copy(NARVIK, "meldinger")
    program, *args = shlex.split(example.removeprefix("$ "))
    told = shell(*args)
    assert program == "behovsmelding"
    return {code for code in messages.every_code() if code in told.out + told.err}


def of_settings(example: str, _shell: Shell) -> set[str]:
    """Return the codes of what is wrong with settings."""
    Path(NAME).write_text(example, encoding="utf-8")
    return {finding.code for finding in found.configuration([Path()]).mistakes}


TRIES: dict[str, Callable[[str, Shell], set[str]]] = {
    "document": of_document,
    "form": of_form,
    "template": of_template,
    "command": of_command,
    "settings": of_settings,
}


@pytest.fixture(autouse=True)
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Stand in a folder of one's own."""
    monkeypatch.chdir(tmp_path)


@pytest.mark.parametrize("code", CODES)
def test_the_wrong_example_gives_the_code(shell: Shell, code: str) -> None:
    """The wrong example of a code has that finding."""
    explained = explanation(code)

    assert code in TRIES[explained.kind](explained.wrong, shell)


@pytest.mark.parametrize("code", CODES)
def test_the_right_example_does_not(shell: Shell, code: str) -> None:
    """The right example doesn't; where it is no behovsmelding, there is nothing wrong with it."""
    explained = explanation(code)

    found = TRIES[explained.kind](explained.right, shell)

    assert explained.right
    assert code not in found
    assert explained.kind in {"document", "command"} or found == set()


@pytest.mark.parametrize("code", CODES)
def test_the_examples_are_alike(code: str) -> None:
    """The wrong and the right one are short, and differ."""
    explained = explanation(code)

    assert explained.wrong != explained.right
    assert len(explained.wrong.splitlines()) <= 20


@pytest.mark.parametrize("code", NO_TEXT)
def test_what_cannot_be_written_down_is_not(code: str) -> None:
    """The codes without examples are these and no others."""
    assert not explanation(code).wrong
    assert not explanation(code).right


OF_PROGRAMS = re.compile(r"\b(?:YAML|felt(?!kod)\w*|lister?|listen|lista|løkkj?e\w*|true|null)\b")
"""What only those who make programs call a question, an answer or several."""
OF_WORD = ("BM829", "BM850")
"""What Word itself calls a field of its own."""


@pytest.mark.parametrize("code", [each for each in CODES if each[2] != "9" and each not in OF_WORD])
@pytest.mark.parametrize("målform", [Målform.NB, Målform.NN])
def test_it_is_said_in_words_that_a_kommune_knows(code: str, målform: str) -> None:
    """Of questions and answers, and what is several; also to whoever makes a template."""
    assert OF_PROGRAMS.findall(explanation(code).meaning.of(målform)) == []
