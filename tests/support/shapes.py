"""Hypothesis strategies of documents on a form, right and with slips of shape.

As values, which are JSON and so YAML with every text in quotes, and as YAML in all the ways that
people and programs write it.
"""

from collections.abc import Callable, Iterable
from itertools import chain
from typing import Any

import attrs
from hypothesis import strategies as st
from hypothesis.strategies import DrawFn, SearchStrategy

from behovsmelding.form import Form
from behovsmelding.form.asked import Asked, asked
from behovsmelding.model.felles import MÅLFORMER, Målform
from behovsmelding.model.kroner import Kroner
from behovsmelding.model.periode import Periode
from behovsmelding.model.tekst import Tekst
from tests.support import slips

Leaf = Callable[[Any, tuple[str, ...]], SearchStrategy[Any]]
"""What draws an answer of a kind, given the form's own answers to choose from."""

STRAY_KEYS = ("ukjent", *(key for part in slips.KEYS.values() for key in part if ":" not in key))
STRAY_CHOICES = tuple(choice for field in slips.CHOICES.values() for choice in field)
STRAY_ROWS = ("annet", "vår 2031", "høst-2026", "2031")


@attrs.frozen
class Shape:
    """How the documents of *form* are drawn: *leaf* draws an answer, *stray* what is no answer."""

    form: Form
    leaf: Leaf
    stray: SearchStrategy[Any]

    def document(self) -> SearchStrategy[dict[str, Any]]:
        """Draw all but the first line of a document."""
        return _parts(self, self.form.model, "")


def _one_in(many: int) -> SearchStrategy[bool]:
    """Draw a yes about once in *many*; the ends of a range are drawn far more often than that."""
    return st.integers(0, many).map((many * 2 // 3).__eq__)


@st.composite
def _parts(draw: DrawFn, shape: Shape, kind: Any, sti: str) -> dict[str, Any]:
    """Make a *kind* with few answers, most of them right."""
    questions = {each.felt.navn: each for each in asked(shape.form, kind, sti)}
    questions.pop("skjema", None)
    names = st.sampled_from(sorted(questions))
    chosen = draw(st.lists(names, min_size=1, max_size=3, unique=True))
    made = {name: draw(_answers(shape, questions[name])) for name in chosen}
    if draw(_one_in(40)):
        made[draw(st.sampled_from(STRAY_KEYS))] = draw(shape.leaf(str, ()))
    return made


@st.composite
def _answers(draw: DrawFn, shape: Shape, each: Asked) -> Any:
    """Make an answer to the question *each*."""
    if draw(_one_in(20)):
        return draw(shape.stray)
    felt, field = each
    choices = tuple(map(str, felt.perioder)) + tuple(shape.form.choices(felt.sti))
    if field.row_key:
        keys = st.sampled_from([*(choices or ("Narvik kommune", "2028")), *STRAY_ROWS])
        return draw(st.dictionaries(keys, _row(shape, each), max_size=2))
    if field.several:
        one = Asked(felt, field._replace(several=False))
        return draw(st.lists(_answers(shape, one), min_size=1, max_size=2))
    if field.is_part:
        return draw(_parts(shape, field.kind, felt.sti))
    return draw(shape.leaf(field.kind, choices))


def _row(shape: Shape, each: Asked) -> SearchStrategy[Any]:
    """Draw what stands behind the key of a row: the answer itself if there is but one."""
    answers = asked(shape.form, each.field.kind, each.felt.sti)
    if len(answers) == 1:
        return _answers(shape, answers[0])
    return _parts(shape, each.field.kind, each.felt.sti)


# As values

_WRONG: SearchStrategy[Any] = st.one_of(
    st.sampled_from([None, True, 0, 7, -1, 1.5, 10**12]),
    st.sampled_from(["", " ", "nei", "a\nb", "500.000", "2025"]),
    st.sampled_from([[], {}, [None], [{}], ["a"]]),
)
_RIGHT: dict[Any, SearchStrategy[Any]] = {
    str: st.sampled_from(["Narvik kommune", "12:30", "0042", 12, 1.5, True, "a\n"]),
    Tekst: st.sampled_from(["Et avsnitt.\n\n- et punkt\n", 2025, False]),
    Kroner: st.sampled_from([0, 290000, "290 000", "110 000,-", "-"]),
    bool: st.booleans(),
    int: st.integers(0, 10**6),
}


def _value(kind: Any, choices: tuple[str, ...]) -> SearchStrategy[Any]:
    if choices or kind not in _RIGHT:
        return st.sampled_from([*choices, "nb", "utkast", "VÅR 2026", "haust 2025", 2027])
    return _RIGHT[kind]


def values(form: Form) -> SearchStrategy[dict[str, Any]]:
    """Draw documents on *form*, as values."""
    name = int(form.navn) if form.navn.isdecimal() else form.navn
    return Shape(form, _value, _WRONG).document().map(lambda made: {"skjema": name} | made)


# As YAML


@attrs.frozen
class Raw:
    """One answer as it is typed; in several lines, its first is that of a bar."""

    typed: str

    @property
    def fits_braces(self) -> bool:
        """Whether it is one answer between braces too."""
        if self.typed[:1] in {"'", '"'}:
            return True
        return self.typed != "-" and not set(self.typed) & set(",[]{}|>\n")


PLAIN_NUMBERS = ("0", "1", "7", "2027", "290000", "999999999999")
NUMBERS = (
    *("010", "00", "+5", "-5", "-0", "5.", "5.0", "500.00", "0.0", "12.5", ".5", "2027.0"),
    *("0x10", "0X10", "0o17", "1e3", "1E+3", "5e-1", "-1e3", "1.5e3", "1e13", "1e400"),
    *("1000000000000", "1_000", "1:30", "0b11", ".inf", "-.Inf", ".nan", "2025-01-01"),
    *("'5'", '"0x10"', "'5.0'"),
)
PLAIN_AMOUNTS = (*PLAIN_NUMBERS, "290 000", "110 000,-", "kr 300.000,-", "1.600.000", "500,00", "–")
AMOUNTS = ("500.000 kr", "-", "'-'", "5 000 NOK", "12,50", "- 5", "29 00", "+5 000", "3 mill.")
BOOLEANS = ("true", "True", "TRUE", "false", "False", "FALSE")
WORDS = ("ja", "nei", "Ja", "yes", "no", "on", "off", "y", "n", "tRUE", "'true'", '"false"')
EMPTY = ("", "~", "null", "Null", "NULL", "nULL", "''", '""', "' '", "|")
LINES = ("Narvik kommune", "12:30", "0042", "a:b", "'a: b'", '"a\\n"', "æ ø å", "'# a'", "|\na")
TEXTS = (*LINES, "|\n- punkt\n\nEt avsnitt.", ">\nen\nto", '"a\\nb"', "'it''s'", "|-\na", "|+\na\n")
CHOICES = ("regional", "REKOM", "|\nregional", "vår 2026", "VÅR  2026", "|\nvår 2026", "haust 2025")
SPELLINGS = (
    *(*PLAIN_AMOUNTS, *NUMBERS, *AMOUNTS, *BOOLEANS, *WORDS, *EMPTY, *TEXTS, *CHOICES),
    *("[]", "{}", "[a]", "{a: b}", "[2027, vår 2026]", "{eier: 5}", "[~]", "[{}]"),
)
"""What people and programs type, whatever is asked for."""
_COLLECTIONS: tuple[Any, ...] = ({}, [], [Raw("~")], [Raw("a"), Raw("5")], {"a": Raw("b")}, [{}])


def _typed(mostly: Iterable[str], *groups: Iterable[str]) -> SearchStrategy[Any]:
    """Draw something typed, most often what is *mostly* right."""
    usual = st.sampled_from(list(mostly))
    now_and_then = st.sampled_from(list(chain(*groups)))
    return _one_in(6).flatmap(lambda is_odd: now_and_then if is_odd else usual).map(Raw)


_TYPED: dict[Any, SearchStrategy[Any]] = {
    str: _typed(LINES, PLAIN_NUMBERS, NUMBERS, BOOLEANS, WORDS),
    Tekst: _typed(TEXTS, PLAIN_NUMBERS, NUMBERS, BOOLEANS, WORDS),
    Kroner: _typed(PLAIN_AMOUNTS, NUMBERS, AMOUNTS),
    bool: _typed(BOOLEANS, WORDS),
    int: _typed(PLAIN_NUMBERS, NUMBERS),
}
_STRAY = _typed(EMPTY, NUMBERS, AMOUNTS, BOOLEANS, WORDS, TEXTS) | st.sampled_from(_COLLECTIONS)


def _written(kind: Any, choices: tuple[str, ...]) -> SearchStrategy[Any]:
    if not choices and kind in _TYPED:
        return _TYPED[kind]
    ours = choices or (MÅLFORMER if kind is Målform else tuple(each.value for each in kind))
    other = [*(each.upper() for each in ours), *(f"|\n{each}" for each in ours)]
    other += [f"'{each}'" for each in ours] + [f"{each}.0" for each in ours if each.isdecimal()]
    if kind is Periode:
        other += ["VÅR  2026", "haust 2025", "ut 2027", "høst 2031"]
    return _typed(ours, other, STRAY_CHOICES)


@st.composite
def texts(draw: DrawFn, form: Form) -> str:
    """Draw documents on *form* as YAML, blocks and braces mixed."""
    made = draw(Shape(form, _written, _STRAY).document())
    braces = draw(st.sampled_from([(), (1,), (2,), (3,), (1, 3), (2, 4)]))
    names = [f"'{form.navn}'", "2024", "", *([f"{form.navn}.0"] if form.navn.isdecimal() else [])]
    name = draw(_typed([form.navn], names)).typed
    return f"skjema: {name}\n" + "".join(_block(made, 0, 0, frozenset(braces)))


def _block(node: Any, indent: int, depth: int, braces: frozenset[int]) -> list[str]:
    """Write *node* as lines below one another, in braces at the depths *braces*."""
    pad = " " * indent
    items = node.items() if isinstance(node, dict) else (("", each) for each in node)
    lines = []
    for key, value in items:
        mark = f"{pad}{key}:" if isinstance(node, dict) else f"{pad}-"
        lines += _answer_lines(mark, value, indent + 2, depth + 1, braces)
    return lines


def _answer_lines(
    mark: str, value: Any, indent: int, depth: int, braces: frozenset[int]
) -> list[str]:
    if isinstance(value, Raw):
        first, *rest = value.typed.split("\n")
        pad = " " * indent
        return [
            f"{mark} {first}".rstrip() + "\n",
            *(f"{pad}{line}".rstrip() + "\n" for line in rest),
        ]
    if not value or (depth in braces and _fits_braces(value)):
        return [f"{mark} {_in_braces(value)}\n"]
    return [f"{mark}\n", *_block(value, indent, depth, braces)]


def _fits_braces(node: Any) -> bool:
    if isinstance(node, Raw):
        return node.fits_braces
    return all(map(_fits_braces, node.values() if isinstance(node, dict) else node))


def _in_braces(node: Any) -> str:
    if isinstance(node, Raw):
        return node.typed or "~"
    if isinstance(node, dict):
        return "{" + ", ".join(f"{key}: {_in_braces(each)}" for key, each in node.items()) + "}"
    return "[" + ", ".join(map(_in_braces, node)) + "]"
