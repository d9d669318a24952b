"""Time is linear: what a large template or document takes is in proportion to its size."""

from collections.abc import Callable
from itertools import count
from typing import Any

import attrs
import pytest

from behovsmelding.docx import changed_since_rendered, check_template, compile_template, verify
from behovsmelding.form import load_form
from behovsmelding.lokal.model import Behovsmelding, Eier, Ordning, Tilskudd, Tiltak
from behovsmelding.model.felles import Målform
from behovsmelding.model.tekst import Tekst
from tests.support import templates as t
from tests.support.growth import grows_in_proportion

P = t.paragraph
FORM = load_form("2025")
CODE = "{{ eier.navn }}"
TAB = "<w:r><w:tab/></w:r>"


def look(number: int) -> str:
    """Write a control with a colour of its own."""
    run = f'<w:r><w:rPr><w:color w:val="{number:06X}"/></w:rPr><w:t>x</w:t></w:r>'
    return P(t.control("eier.navn", "<w:text/>", run))


def plain(number: int) -> str:
    """Write a long form with one code; no two of its paragraphs are alike, as none in Word are."""
    texts = (P(f"{each * each} ord uten kode {each:x}") for each in range(number))
    return P(CODE) + "".join(texts)


def _items(number: int) -> str:
    item = (
        "<w:sdt><w:sdtPr><w15:repeatingSectionItem/></w:sdtPr><w:sdtContent>"
        f"{P(t.text_control('navn'))}</w:sdtContent></w:sdt>"
    )
    return t.control("tiltak", "<w15:repeatingSection/>", item * number, prompts=False)


TEMPLATES: dict[str, tuple[int, Callable[[int], str]]] = {
    "codes in a paragraph": (60, lambda n: P(*[CODE] * n)),
    "codes in a run": (60, lambda n: P(CODE * n)),
    "codes in many pieces": (60, lambda n: P(*["{{ eier", ".navn }}"] * n)),
    "conditions in a paragraph": (60, lambda n: P("x{% if er_utkast %}a{% endif %}" * n)),
    "codes that would take their paragraph away": (90, lambda n: P("{%p if er_utkast %}" * n)),
    "codes that would take their row away": (90, lambda n: t.table(["{%tr endif %}" * n])),
    "paragraphs with a code": (50, lambda n: P(CODE) * n),
    "rows with a code": (50, lambda n: t.table(*[[CODE]] * n)),
    "controls of one look": (20, lambda n: P(t.text_control("eier.navn")) * n),
    "controls with a look each": (20, lambda n: "".join(map(look, range(n)))),
    "a control with a long prompt": (300, lambda n: t.control("eier.navn", "", P(t.prompt()) * n)),
    "items of a section": (30, _items),
    "bookmarks in a loop": (
        300,
        lambda n: P(
            "x{% for t in tiltak %}", "<w:bookmarkStart w:id='1' w:name='b'/>" * n, "{% endfor %}"
        ),
    ),
    "a long form": (500, plain),
    "what opens and never closes": (2000, lambda n: P("{{ {% {# " * n)),
    "what only closes": (2000, lambda n: P("}} %} #} " * n)),
    "faults": (40, lambda n: P("{{ eier.nanv }}") * n),
}


@pytest.mark.parametrize("name", TEMPLATES)
def test_checking_a_template_takes_time_in_proportion(name: str) -> None:
    """Codes, controls, looks and plain text: none is looked at once for each of the others."""
    number, body = TEMPLATES[name]

    def work(number: int) -> Callable[[], object]:
        docx = t.docx(body(number))
        return lambda: check_template(docx, FORM, Målform.NB)

    assert grows_in_proportion(work, number)


TEXTS: dict[str, str] = {
    "a number that does not count on": "1. a\n",
    "numbers with blank lines between": "1. a\n\n",
    "a list within each item": "1. a\n  1. b\n",
    "numbers that count backwards": "3. a\n2. b\n",
    "items and lines": "1. a\n   1. b\n 1. c\nx\n",
    "stars": "*a **b* ",
    "links that never end": "[a](https://x(b",
}


@pytest.mark.parametrize("name", TEXTS)
def test_reading_a_long_answer_takes_time_in_proportion(name: str) -> None:
    """What looks like a list, and is none, is looked at once."""

    def work(number: int) -> Callable[[], object]:
        return lambda: Tekst(TEXTS[name] * number).canonical

    assert grows_in_proportion(work, 300)


def test_blank_lines_at_the_beginning_take_time_in_proportion() -> None:
    """They are taken away at once, not one by one."""

    def work(number: int) -> Callable[[], object]:
        return lambda: Tekst("\n" * number + "a")

    assert grows_in_proportion(work, 20_000)


BODY = t.repeated("tiltak", P("Navn: ", t.text_control("navn")) + t.rich_control("forankring"))


def documents(number: int) -> tuple[Any, Any, bytes, bytes]:
    """Render many tiltak, most of them alike; return that and the same with two answers changed."""
    named = (f"Tiltak {each}" if each % 5 == 0 else "Samme navn" for each in count())
    tiltak = tuple(
        Tiltak(navn=name, ordning=Ordning.REGIONAL, tilskudd=Tilskudd(eier=1, uh=2))
        for name, _ in zip(named, range(number), strict=False)
    )
    melding = Behovsmelding(skjema="2025", eier=Eier(navn="Narvik"), tiltak=tiltak)
    template = compile_template(t.docx(BODY), FORM, Målform.NB)
    document = template.render(melding)
    parts = t.unpacked(document)
    text = parts["word/document.xml"].decode()
    changed = text.replace("Tiltak 5<", "Endret<").replace("Tiltak 10<", "Også endret<")
    return template, melding, document, t.packed(parts | {"word/document.xml": changed.encode()})


def test_telling_where_a_document_was_changed_takes_time_in_proportion() -> None:
    """Fifty tiltak take no more than ten times what five do."""

    def work(number: int) -> Callable[[], object]:
        _, _, now, changed = documents(number)
        return lambda: changed_since_rendered(changed, now)

    assert grows_in_proportion(work, 12)


def test_verifying_takes_time_in_proportion() -> None:
    """It holds the same lists against each other."""

    def work(number: int) -> Callable[[], object]:
        template, melding, _, changed = documents(number)
        return lambda: verify(changed, template, melding)

    assert grows_in_proportion(work, 12)


def test_the_changes_are_the_ones_that_were_made() -> None:
    """Where much is alike, what differs is still told, and no more."""
    template, melding, now, changed = documents(40)

    assert changed_since_rendered(changed, now).answers == ("tiltak[5].navn", "tiltak[10].navn")
    assert {each.address for each in verify(changed, template, melding)} == {
        "tiltak[5].navn", "tiltak[10].navn",
    }  # fmt: skip
    fewer = template.render(attrs.evolve(melding, tiltak=melding.tiltak[:-1]))
    assert "tiltak[5].navn" in changed_since_rendered(changed, fewer).answers
