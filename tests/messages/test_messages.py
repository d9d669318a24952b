"""The words of every finding: all there, all in use, and fit for a coordinator."""

import ast
import re
from collections import defaultdict
from functools import cache
from itertools import chain
from pathlib import Path
from string import Formatter

import pytest

import behovsmelding
from behovsmelding.messages import (
    GROUPS,
    LANGUAGES,
    OR,
    Entry,
    Language,
    bound,
    entry,
    sentence,
    table,
    tip,
)
from behovsmelding.reading.examine import examine

SOURCE = Path(behovsmelding.__file__).parent
CODE = re.compile(r"BM\d{3}")
TABLES = {group: dict(table(group)) for group in GROUPS}
CODES = sorted(chain.from_iterable(TABLES.values()))
JARGON = re.compile(
    r"\b(mapping|node|scalar|skalar|null|none|parser|token|string|streng|boolean|liste?element"
    r"|søkna\w*|søke?r)\b",
    re.IGNORECASE,
)
UNKNOWN = re.compile(
    r"\b(YAML|lister?|lista|listen|felt\w*|true|false|loop\.index)\b", re.IGNORECASE
)
"""What nobody in a kommune says of a file."""
MAKERS = {"Diagnostic", "FormError", "InvariantError", "finding"}
"""What makes a finding with all its parameters; other calls pass a code on and may add some."""


@cache
def calls() -> dict[str, list[set[str] | None]]:
    """Return, for each code, the parameters at every call it is given to; None where unseen."""
    found: dict[str, list[set[str] | None]] = defaultdict(list)
    for path in SOURCE.rglob("*.py"):
        if "messages" in path.relative_to(SOURCE).parts:
            continue
        nodes = list(ast.walk(ast.parse(path.read_text(encoding="utf-8"))))
        arguments = {
            each: _params(call)
            for call in nodes
            if isinstance(call, ast.Call)
            for each in call.args
        }
        for each in nodes:
            if code := _code(each):
                found[code].append(arguments.get(each) if isinstance(each, ast.expr) else None)
    return found


def _code(node: ast.AST) -> str | None:
    """Return the code that *node* is, if it is one."""
    value = node.value if isinstance(node, ast.Constant) else None
    return value if isinstance(value, str) and CODE.fullmatch(value) else None


def _params(call: ast.Call) -> set[str] | None:
    """Return the names given to *call*; None when some can't be read from the source."""
    if not (isinstance(call.func, ast.Name) and call.func.id in MAKERS):
        return None
    names = {each.arg for each in call.keywords}
    for each in (*call.args, *(each.value for each in call.keywords if each.arg == "params")):
        if isinstance(each, ast.Dict) and all(isinstance(key, ast.Constant) for key in each.keys):
            names |= {ast.literal_eval(key) for key in each.keys if key}
    if None in names or not names:
        return None
    return {name for name in names if name}


def fields(words: str) -> set[str]:
    """Return the parameters that *words* use."""
    return {name.partition(".")[0] for _, name, _, _ in Formatter().parse(words) if name}


def used(each: Entry) -> set[str]:
    """Return the parameters that any sentence or tip of an entry can't do without."""
    written = (*each.sentence.texts.values(), *each.tip.texts.values())
    return set().union(*(fields(words.split(OR)[-1]) for words in written))


def told(code: str, language: Language) -> str:
    """Return the sentence and the tip of *code* in *language*."""
    return f"{entry(code).sentence.of(language)} {entry(code).tip.of(language)}"


@pytest.mark.parametrize("group", GROUPS)
def test_codes_stand_in_the_table_of_their_group(group: str) -> None:
    """A table holds the codes of its digit, in order."""
    codes = list(TABLES[group])

    assert codes == sorted(codes)
    assert all(CODE.fullmatch(code) and code[2] == group for code in codes)


def test_every_code_that_is_raised_has_words() -> None:
    """No finding is without words."""
    assert sorted(set(calls()) - set(CODES)) == []


def test_every_entry_is_raised_somewhere() -> None:
    """No words are left over."""
    assert sorted(set(CODES) - set(calls())) == []


@pytest.mark.parametrize("code", CODES)
def test_parameters_are_given(code: str) -> None:
    """Each call gives the parameters that the sentence and the tip use."""
    for given in calls()[code]:
        if given is not None:
            assert used(entry(code)) <= given


@pytest.mark.parametrize("code", CODES)
def test_languages_say_the_same(code: str) -> None:
    """The three languages have the same parameters, and a sentence and a tip of their own."""
    each = entry(code)

    for part in (each.sentence, each.tip):
        assert tuple(part.texts) == LANGUAGES
        nb, nn, en = part.texts.values()
        assert fields(nb) == fields(nn) == fields(en)
        assert en not in (nb, nn)
        assert all(words.strip() == words != "" for words in part.texts.values())


@pytest.mark.parametrize("code", CODES)
def test_no_jargon(code: str) -> None:
    """The words are those of the form; a behovsmelding is never a søknad."""
    each = entry(code)

    said = (part.of(language) for part in (each.sentence, each.tip) for language in ("nb", "nn"))
    assert JARGON.findall(" ".join(said)) == []


@pytest.mark.parametrize("code", CODES)
def test_a_slip_is_told_in_everyday_words(code: str) -> None:
    """Who works in a kommune knows lines and answers, and neither YAML, lists nor fields."""
    if code[2] not in "1236":
        return
    each = entry(code)
    said = (part.of(language) for part in (each.sentence, each.tip) for language in ("nb", "nn"))

    assert UNKNOWN.findall(re.sub(r"\{\w+\}", "", " ".join(said))) == []


@pytest.mark.parametrize("code", CODES)
def test_nynorsk_is_nynorsk(code: str) -> None:
    """Bokmål forms don't slip into the nynorsk words."""
    bokmål = re.compile(
        r"\b(ikke|hvorfor|hvordan|hva|hvem|hver|hvert|noe|noen|eier|eieren|skole|høgskole|navn|navnet"
        r"|begynner|begynne|korkje|oppgje|gjev"
        r"|hvis|kun|videreføring|videreføringen|tilskudd|tilskuddet|bare|begge steder)\b",
        re.IGNORECASE,
    )

    # What stands in the YAML is the same in both.
    spoken = re.sub(r"\w+:|\w+\.\w+|«[^»]*»|\{\w+\}", "", told(code, "nn"))
    assert bokmål.findall(spoken) == []


def test_nynorsk_differs() -> None:
    """Nynorsk is a text of its own; a sentence that is the same in both is the exception."""
    same = [code for code in CODES if told(code, "nn") == told(code, "nb")]

    assert same == []


def test_what_is_known_is_said() -> None:
    """The field, the guess and the periods of the form, each where it is known."""
    params = {"tekst": "sommer", "felt": "Varighet", "forslag": None, "perioder": ("vår 2025",)}

    assert sentence("BM206", "nb", params) == "«Varighet»: «sommer» er ikke en periode."
    assert tip("BM206", "nb", params) == "Skriv en eller flere av disse: vår 2025."
    assert tip("BM206", "nb", params | {"forslag": "vår 2025"}) == "Mente du «vår 2025»?"
    assert sentence("BM206", "nb", {"tekst": "sommer"}) == "«sommer» er ikke en periode."
    assert "2026" in tip("BM206", "nb", {"tekst": "sommer"})


@pytest.mark.parametrize("code", CODES)
def test_one_of_several_is_counted(code: str) -> None:
    """«Ett av» is a number, «et» is not."""
    assert re.search(r"\bet av\b", told(code, "nb")) is None


@pytest.mark.parametrize(
    ("words", "printed"),
    [
        ("Forskriften krever det (§ 11).", "Forskriften krever det (§_11)."),
        ("Se §§ 4 og 11.", "Se §§_4 og 11."),
        ("Skriv 290 000.", "Skriv 290_000."),
        ("1 600 000 og 110 000,-", "1_600_000 og 110_000,-"),
        ("for 2027 450 000 kroner", "for 2027 450_000 kroner"),
        ("vår 2027, 3 tiltak", "vår 2027, 3 tiltak"),
        ("12 1234 og 5 0000", "12 1234 og 5 0000"),
        ("ingen tall", "ingen tall"),
    ],
)
def test_a_paragraph_and_an_amount_hold_together(words: str, printed: str) -> None:
    """No line ends between the sign and its number, or between the groups of an amount."""
    assert bound(words) == printed.replace("_", "\u00a0")


def test_what_is_told_holds_together_and_what_is_written_does_not() -> None:
    """The sentence is for reading; the edit that a finding carries is for the file."""
    report = examine(b"skjema: 2025\ntiltak:\n  - tilskudd: {eier: 500.000}\n")
    (finding,) = (each for each in report.findings if each.code == "BM302")

    assert "500\u00a0000" in sentence(finding.code, "nb", finding.params)
    assert all("\u00a0" not in fix.text for fix in finding.fixes)
