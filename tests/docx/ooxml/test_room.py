"""What is rendered can be read back: the limits on writing are those on reading."""

import attrs
import pytest

from behovsmelding.docx import TooLarge, compile_template, read_back
from behovsmelding.docx.ooxml.package import MAX_PARTS
from behovsmelding.form import load_form
from behovsmelding.lokal.model import Behovsmelding, Eier, Ordning, Tilskudd, Tiltak
from behovsmelding.model.felles import Målform, Vedlegg
from behovsmelding.model.tekst import Tekst
from tests.support import templates as t

P = t.paragraph
FORM = load_form("2025")
TILTAK = Tiltak(navn="x", ordning=Ordning.REGIONAL, tilskudd=Tilskudd(eier=1, uh=2))
MELDING = Behovsmelding(skjema="2025", eier=Eier(navn="Narvik"), tiltak=(TILTAK,) * 12)
LOOPS = "{% for t in tiltak %}{% for d in vedlegg %}"


def long(number: int) -> Behovsmelding:
    """Return a behovsmelding with an answer of as many letters, all alike."""
    tiltak = attrs.evolve(TILTAK, forankring=Tekst("a" * number))
    return attrs.evolve(MELDING, tiltak=(tiltak,))


def test_what_would_be_read_as_a_bomb_is_not_made() -> None:
    """Millions of letters that are all alike are told of before anything is written."""
    template = compile_template(
        t.docx(t.repeated("tiltak", t.rich_control("forankring"))), FORM, Målform.NB
    )

    document = template.render(long(100_000))

    assert read_back(document)["tiltak[0].forankring"] == "a" * 100_000
    with pytest.raises(TooLarge):
        template.render(long(3_000_000))


def test_a_template_whose_loops_multiply_is_stopped_in_time() -> None:
    """Lists in each other are counted before they are run, also where nothing is printed."""
    body = P(f"x{LOOPS}{'{% endfor %}' * 2}")
    template = compile_template(t.docx(body), FORM, Målform.NB)
    many = attrs.evolve(MELDING, tiltak=(TILTAK,) * 20_000, vedlegg=(Vedlegg(navn="x"),) * 400)

    assert template.render(attrs.evolve(many, tiltak=()))
    with pytest.raises(TooLarge):
        template.render(many)


def test_a_template_with_as_many_parts_as_are_read_is_refused() -> None:
    """Its documents would have more: the stamp, and the lists of answers."""
    few = MAX_PARTS - 20
    parts = {f"word/media/image{number}.png": b"x" for number in range(few)}
    more = {f"word/media/image{number}.png": b"x" for number in range(MAX_PARTS - 9)}
    types = '<Default Extension="png" ContentType="image/png"/>'

    def template(media: dict[str, bytes]) -> bytes:
        whole = t.unpacked(t.docx(P(t.text_control("eier.navn"))))
        named = whole["[Content_Types].xml"].replace(b"<Override", types.encode() + b"<Override", 1)
        return t.packed(whole | media | {"[Content_Types].xml": named})

    assert t.codes(template(parts)) == []
    assert t.codes(template(more)) != []


@pytest.mark.parametrize(
    "body",
    [
        P("{% for a in tiltak %}x{% for b in tiltak %}{{ b.navn }}{% endfor %}{% endfor %}"),
        t.repeated("tiltak", P("{% for b in tiltak %}{{ b.navn }}{% endfor %}")),
        t.repeated("tiltak", t.repeated("tiltak", P(t.text_control("navn")))),
        t.table(["{%tr for a in tiltak %}"], ["{% for b in tiltak %}x{% endfor %}"],
                ["{%tr endfor %}"], ["y"]),
        P("{% for v in videreføring %}{% for s in v.tiltak %}{% for w in videreføring %}"
          "x{% endfor %}{% endfor %}{% endfor %}"),
    ],
)  # fmt: skip
def test_what_is_repeated_already_is_not_repeated_again(body: str) -> None:
    """Eight such loops over twelve tiltak would print for ever: code, sections and rows alike."""
    assert t.codes(t.docx(body)) == ["BM841"]


@pytest.mark.parametrize(
    "body",
    [
        P("{% for a in tiltak %}{{ a.navn }}{% endfor %}" * 2),
        t.repeated("tiltak", P("{% for p in varighet %}{{ p }}{% endfor %}")),
        P("{% for v in videreføring %}{% for s in v.tiltak %}{{ s }}{% endfor %}{% endfor %}"),
    ],
)
def test_lists_after_and_within_each_other_are_repeated(body: str) -> None:
    """A list twice in a row, or one that is in the other, is what forms have."""
    assert "BM841" not in t.codes(t.docx(body))
