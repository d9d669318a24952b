"""A language is a name: every sentence of ours has one, and stands among the messages."""

import ast
import re
from collections.abc import Iterator
from pathlib import Path

import pytest

import behovsmelding
from behovsmelding.form import load_form, names
from behovsmelding.messages import LANGUAGES, Phrase
from behovsmelding.messages.everything import every_phrase, lacking

ROOMS = Path(behovsmelding.__file__).parent
WORDS = frozenset(
    re.findall(
        r"\w+",
        """
        og er ikke ikkje det som til på av en et ei eit skal må kan hva kva hvis den de dei du har
        eller men med for i the is of a an to not in and or be are has no by with that this
        """,
    )
)
"""Words that a sentence in bokmål, nynorsk or English can hardly do without."""
FEWEST = 3
"""How many words at least make a sentence."""
WORD = re.compile(r"(?<![\w/:.])[a-zæøå]+(?![\w/:=])")
MARKUP = re.compile(r"[<>\\^]|w:|\(\?")
"""Signs of patterns and of XML."""
NOT_OURS = {
    "messages": "where the sentences are",
    "registers": "the names of kommuner and universities",
    "reading/source/libyaml.py": "what libyaml says, to be known again",
    "docx/compiling/looks.py": "the names of Word's elements",
    "kollektiv/record.py": "what people call its fields, to be known again",
}
"""Where such strings may stand all the same."""


@pytest.mark.parametrize("language", LANGUAGES)
def test_nothing_of_ours_is_without_words(language: str) -> None:
    """Bokmål, nynorsk and English have words for everything we say."""
    assert lacking(language) == ()


def test_what_another_language_lacks_is_counted() -> None:
    """Whoever adds one sees each place: that of a code, of a phrase, and of an explanation."""
    assert {"codes.amounts.WORDS.BM301.tip", "ui.dates.MONTHS.0", "explanations.BM301"} <= set(
        lacking("sme")
    )
    assert len(lacking("sme")) == len(every_phrase())


def test_words_stand_where_a_language_lacks_them() -> None:
    """Bokmål is said where there is nothing else to say."""
    phrase = Phrase(nb="Eier", sme="Eaiggát")

    assert [phrase.of(each) for each in ("nb", "nn", "en", "sme")] == ["Eier"] * 3 + ["Eaiggát"]


def test_words_are_one_value() -> None:
    """They are equal when they say the same in the same languages, and can be a key."""
    one, same, other = Phrase(nb="a", nn="b"), Phrase(nn="b", nb="a"), Phrase(nb="a")

    assert (one, hash(one)) == (same, hash(same))
    assert len({one, same, other}) == len({"one", "other"})
    assert repr(other) == "Phrase(nb='a')"


def sentences(module: ast.Module) -> Iterator[tuple[int, str]]:
    """Yield what reads as a sentence in the code of *module*, with its line.

    What is no text for users is passed over: documentation, and what is raised, warned of,
    logged or printed of an exception, which programmers read, in English.
    """
    passed: set[int] = set()
    for node in ast.walk(module):
        if _is_for_programmers(node):
            passed.update(map(id, ast.walk(node)))
        elif isinstance(node, ast.JoinedStr):
            passed.update(map(id, node.values))
    for node in ast.walk(module):
        text = "" if id(node) in passed else _text(node)
        said = WORD.findall(text)
        if len(said) >= FEWEST and not WORDS.isdisjoint(said) and not MARKUP.search(text):
            yield getattr(node, "lineno", 0), text


def _is_for_programmers(node: ast.AST) -> bool:
    match node:
        case ast.Expr(value=ast.Constant() | ast.JoinedStr()) | ast.Raise():
            return True
        case ast.Call(func=ast.Name(id="warn") | ast.Attribute(attr="warn")):
            return True
        case ast.Call(func=ast.Attribute(value=ast.Name(id="log"))):
            return True
        case ast.FunctionDef(name="__str__") | ast.AnnAssign(value=None):
            return True
    return False


def _text(node: ast.AST) -> str:
    match node:
        case ast.Constant(value=str(text)):
            return text
        case ast.JoinedStr():
            return "".join(map(_text, node.values)) or " … "
    return ""


def test_every_sentence_stands_among_the_messages() -> None:
    """No other room has words of its own for those who write behovsmeldinger.

    One word alone, or two, is not seen: that is for whoever reads the code. The names of choices
    are what the YAML holds.
    """
    choices = {
        name for form in map(load_form, names()) for group in form.valg.values() for name in group
    }
    found = [
        f"{path.relative_to(ROOMS)}:{line}: {text}"
        for path in sorted(ROOMS.rglob("*.py"))
        if not path.relative_to(ROOMS).as_posix().startswith(tuple(NOT_OURS))
        for line, text in sentences(ast.parse(path.read_text(encoding="utf-8")))
        if text not in choices
    ]

    assert found == []


@pytest.mark.parametrize(
    "code",
    [
        'x = "Her skal det stå tekst"',
        'x = f"Skriv ett av disse, {name} er ikke med"',
        'raise_(FileTrouble("the file is not there"))',
    ],
)
def test_a_sentence_elsewhere_would_be_seen(code: str) -> None:
    """The reading of the code finds what it is to find."""
    assert list(sentences(ast.parse(code)))
