"""The language of the run: --lang, else the document's målform, else bokmål, in every line."""

import re
import subprocess
import sys
from collections.abc import Iterator
from importlib.metadata import PackageNotFoundError
from pathlib import Path

import click
import pytest

from behovsmelding import version
from behovsmelding.cli import COMMANDS, command
from behovsmelding.messages import LANGUAGES, Language
from behovsmelding.messages.ui.help import HELP
from tests.support.commands import EXAMPLES, NARVIK, Shell

ENGLISH = re.compile(
    r"\b(usage|options?|commands?|args|show th|message|exit|default|required|paths?|error|invalid"
    r"|missing|try|for help|such|value|not|one of|range|version|got|argument|integer)\b",
    re.IGNORECASE,
)
NORWEGIAN = re.compile(
    r"\b(bruk|val|valg|kommando|sti|fil|mal|skjema|kode|vis|viser|feil|mangler|manglar|må|ikke"
    r"|ikkje|uten|utan|standard:|og|som|eller|til)\b",
    re.IGNORECASE,
)
BOKMÅL = re.compile(
    r"\b(ikke|valg|hva|hvor|hvordan|fra|skriver|velger|begynner|filen|mappen|målformen|uten"
    r"|hjelpen|meldingene|advarsler|mens|lages|skrives|føres)\b",
    re.IGNORECASE,
)
MIXED = {"nb": ENGLISH, "nn": re.compile(f"{ENGLISH.pattern}|{BOKMÅL.pattern}", re.IGNORECASE)}
MIXED["en"] = NORWEGIAN
GROUPS = [[], *([name] for name in COMMANDS), ["template", "new"], ["template", "check"]]
HARDANGER = EXAMPLES / "vestland-variant" / "hardanger-2027.yaml"


def mixed(told: str, language: Language = "nb") -> list[str]:
    """Find words of another language outside the names of options and what people wrote."""
    return MIXED[language].findall(re.sub(r"--?[\w-]+|'[^']*'|\[[^]]*\|[^]]*\]|<.*?>", "", told))


def commands(group: click.Command) -> Iterator[click.Command]:
    """Yield *group* and every command in it."""
    yield group
    if isinstance(group, click.Group):
        ctx = click.Context(group)
        for name in group.list_commands(ctx):
            yield from commands(group.get_command(ctx, name) or group)


@pytest.mark.parametrize("language", ["nb", "nn", "en"])
@pytest.mark.parametrize("path", GROUPS, ids=" ".join)
def test_help_is_in_one_language(shell: Shell, path: list[str], language: Language) -> None:
    """Every page of help is in bokmål, nynorsk or English from its first word to its last."""
    told = shell(*path, "--help", "--lang", language).out.replace("behovsmelding --help", "")
    last = {"nb": "Vis denne hjelpen.", "nn": "Vis denne hjelpa.", "en": "Show this help."}

    assert last[language] in told
    assert mixed(told.partition("Hjelpa på bokmål")[0], language) == []


def test_help_is_bokmål_where_nothing_is_asked_for(shell: Shell) -> None:
    """Without --lang help is in bokmål, and says how to have it in nynorsk."""
    told = shell("--help").out

    assert told.startswith("Bruk: ")
    assert "Kommandoer:" in told
    assert "behovsmelding --help --lang nn" in told


@pytest.mark.parametrize("each", list(commands(command)), ids=lambda each: str(each.name))
def test_every_help_has_words(each: click.Command) -> None:
    """What a command and its options call their help by stands in the word table."""
    named = [each.help, *(param.help for param in each.params if isinstance(param, click.Option))]

    assert [name for name in named if name not in HELP] == []


@pytest.mark.parametrize("name", HELP)
def test_help_is_said_in_three_languages(name: str) -> None:
    """No help is left untranslated; names to fill in may be the same."""
    words = HELP[name]

    nb, _, en = (words.texts[language] for language in LANGUAGES)
    assert en != nb or len(nb.split()) == 1
    assert all(each.strip() == each != "" for each in words.texts.values())


@pytest.mark.parametrize(
    ("args", "said"),
    [
        (["check"], "Feil: Mangler 'STI...'."),
        (["chekc"], "Feil: Det finnes ikke noen kommando 'chekc'."),
        (["check", "--formt", "x"], "Feil: Det finnes ikke noe valg '--formt'."),
        (["check", NARVIK, "--format", "pdf"], "'pdf' er ikke blant 'full', 'concise'"),
        (["check", NARVIK, "--lang"], "Feil: Valget '--lang' må ha en verdi."),
        (["check", NARVIK, "--strict=1"], "Feil: Valget '--strict' kan ikke ha noen verdi."),
        (["check", NARVIK, "--select", "X"], "Ugyldig verdi for '--select': X er ingen kode"),
        (["check", "-", "--fix"], "--fix kan ikke endre det som sendes inn"),
        (["new", "2025"], "Feil: Mangler valget '-o' / '--output'."),
        (["new", "2025", "a", "b", "-o", "x"], "Feil: Dette er for mye: a b"),
        (["render", NARVIK, "--jobs", "0"], "0 er utenfor x>=1."),
        (["render", NARVIK, "--jobs", "to"], "'to' er ikke et helt tall."),
        (["explain", "BM000"], "Det finnes ingen kode BM000"),
        (["template", "chekc"], "Det finnes ikke noen kommando 'chekc'."),
    ],
)
def test_a_slip_on_the_command_line_is_told_in_the_language_asked_for(
    shell: Shell, args: list[str], said: str
) -> None:
    """What is wrong is told in bokmål, nynorsk or English, with exit code 2."""
    told = {language: shell("--lang", language, *args) for language in ("nb", "nn", "en")}

    assert {each.code for each in told.values()} == {2}
    assert said in told["nb"].err
    assert [mixed(told[language].err, language) for language in ("nb", "nn", "en")] == [[], [], []]
    assert len({each.err for each in told.values()}) == 3


def test_a_slip_tells_where_there_is_help(shell: Shell) -> None:
    """The line before what is wrong names the command that helps."""
    assert "check --help» viser hjelp.\n" in shell("check").err


def test_an_argument_is_called_what_the_usage_calls_it(shell: Shell) -> None:
    """The name of what is missing is in the language too."""
    told = shell("check", "--lang", "en").err

    assert "check [OPTIONS] PATH..." in told
    assert "Missing argument 'PATH...'." in told


@pytest.mark.parametrize("args", [["--lang", "nn", "explain"], ["explain", "--lang=nn"]])
def test_lang_stands_before_the_command_or_after_it(shell: Shell, args: list[str]) -> None:
    """Either place will do, and the last one counts."""
    assert "Kjelde:" in shell(*args, "BM302").out
    assert "Source:" in shell(*args, "BM302", "--lang", "en").out


def test_lang_stands_between_commands_too(
    shell: Shell, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A command of a command follows the one it belongs to."""
    monkeypatch.chdir(tmp_path)

    assert shell("template", "--lang", "nn", "new", "2025", "-o", "x.docx").out.startswith("Skreiv")


def test_what_is_wrong_with_a_folder_of_forms_is_told_in_the_language(
    shell: Shell, tmp_path: Path
) -> None:
    """The order of the options makes no difference."""
    told = shell("check", "--forms", tmp_path / "borte", NARVIK, "--lang", "en")

    assert told.code == 2
    assert mixed(told.err, "en") == []


def test_trouble_with_a_document_is_told_in_its_målform(shell: Shell, tmp_path: Path) -> None:
    """A document in nynorsk that can't be written is spoken of in nynorsk."""
    (tmp_path / "hardanger-2027.docx").mkdir()
    forms = HARDANGER.parent / "skjema"

    told = shell("render", HARDANGER, "-o", tmp_path, "--forms", forms)

    assert told.code == 2
    assert "ei mappe" in told.err


@pytest.mark.parametrize(
    "args", [["new", "2027", "-o", "ny.yaml"], ["template", "new", "2027", "-o", "ny.docx"]]
)
def test_what_is_made_in_nynorsk_is_spoken_of_in_nynorsk(
    shell: Shell, tmp_path: Path, args: list[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    """The målform of what is made is that of what is said of it."""
    monkeypatch.chdir(tmp_path)

    assert shell(*args, "--målform", "nn").out.startswith("Skreiv ny")
    assert "finst frå før" in shell(*args, "--målform", "nn").err


def test_the_count_is_in_the_målform_of_what_could_be_read(shell: Shell, tmp_path: Path) -> None:
    """A file that isn't there has no målform, so it does not change that of the others."""
    path = tmp_path / "b.yaml"
    path.write_text("skjema: 2025\nmålform: nn\n", encoding="utf-8")

    assert "hoppa over" in shell("check", path, tmp_path / "borte.yaml").out


def test_the_version_is_told(shell: Shell, monkeypatch: pytest.MonkeyPatch) -> None:
    """What is installed has a version; a checkout that isn't says so in a sentence."""
    assert re.fullmatch(r"behovsmelding, versjon \d\S+\n", shell("--version").out)

    def gone(_name: str) -> str:
        raise PackageNotFoundError

    monkeypatch.setattr(version, "installed", gone)
    told = shell("--version", "--lang", "nn")
    assert (told.code, told.out.startswith("behovsmelding, rett frå kjeldekoden")) == (0, True)


def test_a_check_never_reads_the_help() -> None:
    """The words of the help are for those who ask for it."""
    code = f"""
import sys
from behovsmelding.cli import main
try:
    main(["check", {str(NARVIK)!r}, "--lang", "nn"])
except SystemExit:
    pass
print("behovsmelding.messages.ui.help" in sys.modules)
"""
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)

    assert done.stdout.endswith("False\n")
