"""Nothing in a template is lost, and nothing prints twice, whatever its text looks like."""

import pytest

from behovsmelding.form import load_form
from behovsmelding.model.felles import Målform
from behovsmelding.model.lokal import Behovsmelding, Eier
from behovsmelding.word import Finding, check_template, compile_template, verify
from tests import word_templates as t

FORM = load_form("2025")
MELDING = Behovsmelding(skjema="2025", eier=Eier(navn="Narvik"))
P = t.paragraph


def checked(docx: bytes) -> tuple[Finding, ...]:
    """Return everything that is wrong with a template."""
    return check_template(docx, FORM, Målform.NB)


def codes(docx: bytes) -> list[str]:
    """Return the codes of what is wrong with a template."""
    return [finding.code for finding in checked(docx)]


def printed(body: str) -> str:
    """Render a template of *body*, see that nothing is lost, and return its body."""
    template = compile_template(t.docx(body), FORM, Målform.NB)
    document = template.render(MELDING)
    assert verify(document, template, MELDING) == ()
    return t.unpacked(document)["word/document.xml"].decode().partition("<w:body>")[2]


BRACES = {
    "a control between braces": P("Andel {") + P(t.text_control("eier.navn")) + P("% av alle"),
    "a cell between braces": t.table(
        ["100 %", t.control("eier.navn", "<w:text/>", t.cell(P(t.prompt()))), "} b"]
    )
    + P("Slutt"),
    "a brace after a tag": P("{{ eier.navn }}") + P("} b"),
    "a brace before a tag": P("b {") + P("{{ eier.navn }}"),
    "what looks like a token": P("{{ eier.navn }}") + P("{") + P("{ t0 }") + P("}"),
    "a token past the last": P("{{ eier.navn }}") + P("{") + P("{ t99 }") + P("}"),
    "a number sign": P("{", t.text_control("eier.navn"), "# b"),
    "braces in an attribute": P("{{ eier.navn }}", "<w:bookmarkStart w:id='1' w:name='a}'/>")
    + P("} b"),
    "private-use characters": P("{{ eier.navn }} \ue000\ue001\uf8ff"),
}


@pytest.mark.parametrize("name", BRACES)
def test_braces_in_the_text_are_text(name: str) -> None:
    """Braces and per cent signs outside a tag join nothing: docxtpl deletes what is between."""
    body = BRACES[name]
    written = printed(body)
    assert written.count("Narvik") == 1
    assert written.count("<w:p>") == body.count("<w:p>")
    for text in ("Andel {", "% av alle", "100 %", "} b", "b {", "{ t0 }", "{ t99 }", "# b",
                 "Slutt", "\ue000\ue001\uf8ff"):  # fmt: skip
        assert written.count(text) == body.count(text)


@pytest.mark.parametrize(
    "body",
    [
        P("x {%r t99 %}"),
        t.table(["{%tr t99 %}"]) + P("x"),
        "<w:r><w:t>{{ t99 }}</w:t></w:r>",
        P(t.text_control("{{ t99 }}")),
    ],
)
def test_what_looks_like_our_own_token_is_a_finding(body: str) -> None:
    """A template that writes the engine's own marks can't make it stumble."""
    assert codes(t.docx(body))
