"""A list with choices of a county's own is taken; what it does not have is refused at render."""

import unicodedata
from pathlib import Path

import pytest

import behovsmelding
from behovsmelding import InvalidBehovsmelding
from behovsmelding.docx import compile_template, read_back, verify
from behovsmelding.form import load_form
from behovsmelding.lokal.model import Behovsmelding, Ordning, Tiltak, VidereBehov
from behovsmelding.messages import sentence
from behovsmelding.model.felles import Målform
from tests.support import templates as t
from tests.support.commands import Shell

FORM = load_form("2025")
PURPOSES = {"1": "Øke kompetansen", "2": "Videreutdanning", "": "Velg et formål."}
BODY = t.repeated(
    "tiltak",
    t.paragraph("{{ loop.index }}: ", t.choice("formål", PURPOSES, closed=True))
    + t.paragraph(t.choice("videre_behov=høst 2026.eier", {"a": "70 000"}, closed=True)),
)
TEMPLATE = t.docx(BODY)
TEXT = """\
skjema: 2025
status: utkast
tiltak:
  - navn: Lese
    formål: Øke kompetansen
  - navn: Regne
    formål: Regne mer
"""


def purposed(*purposes: str) -> Behovsmelding:
    """Make a behovsmelding with a tiltak for each of *purposes*."""
    return Behovsmelding(skjema="2025", tiltak=tuple(Tiltak(formål=each) for each in purposes))


@pytest.mark.parametrize(
    ("answer", "shown"),
    [
        ("Øke kompetansen", "Øke kompetansen"),
        ("2", "Videreutdanning"),
        (unicodedata.normalize("NFD", "Øke kompetansen å"), None),
        ("øke kompetansen", "Øke kompetansen"),
        ("ØKE KOMPETANSEN", None),
        ("Velg et formål.", None),
        ("Øke kompetansen, Videreutdanning", None),
    ],
)
def test_a_county_has_choices_of_its_own(answer: str, shown: str | None) -> None:
    """An answer is one of those that the list shows, or stands for one; nothing else is."""
    template = compile_template(TEMPLATE, FORM, Målform.NB)
    melding = purposed(answer)

    document = template.render(melding)

    assert (shown is None) is bool(template.made(melding).unlisted)
    if shown is not None:
        assert read_back(document)["tiltak[0].formål"] == shown
        assert verify(document, template, melding) == ()


@pytest.mark.parametrize(
    ("items", "shown"),
    [
        (
            {"regional": "Barnehage", "desentralisert": "Skole", "kompetanseløftet": "Begge"},
            "Skole",
        ),
        ({"1": "REKOM", "2": "DEKOM", "3": "Kompetanseløftet"}, "DEKOM"),
        (
            {"Regional ordning": "A", "Desentralisert ordning": "B", "Kompetanseløftet": "C"},
            "B",
        ),
        ({"1": "Regional ordning", "2": "Desentralisert ordning", "3": "Kompetanseløftet"}, None),
    ],
)
def test_a_county_has_words_of_its_own_for_what_the_form_has(
    items: dict[str, str], shown: str | None
) -> None:
    """The values say which choice is meant, or its short name does; the words are the county's."""
    body = t.repeated("tiltak", t.paragraph(t.choice("ordning", items, closed=True)))
    template = compile_template(t.docx(body), FORM, Målform.NB)
    melding = Behovsmelding(skjema="2025", tiltak=(Tiltak(ordning=Ordning.DESENTRALISERT),))

    document = template.render(melding)

    assert read_back(document)["tiltak[0].ordning"] == (shown or "Desentralisert ordning")
    assert template.made(melding).unlisted == ()
    assert verify(document, template, melding) == ()


def test_a_list_that_a_mac_has_written_is_read() -> None:
    """Its letters are in pieces, and it keeps them so."""
    shown = unicodedata.normalize("NFD", "Få på plass")
    body = t.repeated("tiltak", t.paragraph(t.choice("formål", {"x": shown}, closed=True)))

    template = compile_template(t.docx(body), FORM, Målform.NB)
    melding = purposed("Få på plass")

    assert read_back(template.render(melding))["tiltak[0].formål"] == shown
    assert template.made(melding).unlisted == ()


def test_what_is_not_in_the_list_is_told_with_its_line(tmp_path: Path) -> None:
    """By the number of the tiltak, and with what may be chosen; no document is made."""
    (tmp_path / "mal.docx").write_bytes(TEMPLATE)
    melding = behovsmelding.loads(TEXT)

    with pytest.raises(InvalidBehovsmelding) as error:
        behovsmelding.render(melding, template=tmp_path / "mal.docx", to=tmp_path / "ut.docx")

    (found,) = error.value.findings
    assert (found.code, found.place) == ("BM852", "tiltak[1].formål")
    assert found.span is not None
    assert found.span.line == 7
    assert "«Regne mer» er ikke ett av valgene" in found.sentence("nb")
    assert "Øke kompetansen, Videreutdanning." in found.tip("nb")
    assert not (tmp_path / "ut.docx").exists()


def test_the_command_tells_it_like_any_finding(shell: Shell, tmp_path: Path) -> None:
    """With the line it stands on, the choices, and no document."""
    (tmp_path / "mal.docx").write_bytes(TEMPLATE)
    (tmp_path / "a.yaml").write_text(TEXT, encoding="utf-8")

    told = shell("render", f"{tmp_path}/a.yaml", "--template", f"{tmp_path}/mal.docx")

    assert told.code == 1
    assert "a.yaml:7:" in told.out
    assert "BM852" in told.out
    assert not (tmp_path / "a.docx").exists()


def test_a_list_that_is_not_shown_refuses_nothing() -> None:
    """Two lists, one for each ordning: only the one that is printed counts."""
    one, other = (t.choice("formål", {"x": each}, closed=True) for each in ("Lese", "Regne"))
    body = t.repeated(
        "tiltak",
        t.paragraph("{% if formål == 'Lese' %}x{% endif %}")
        + t.paragraph("{%p if formål == 'Lese' %}") + t.paragraph(one)
        + t.paragraph("{%p else %}") + t.paragraph(other) + t.paragraph("{%p endif %}"),
    )  # fmt: skip

    template = compile_template(t.docx(body), FORM, Målform.NB)

    assert template.made(purposed("Lese", "Regne")).unlisted == ()


def test_an_amount_may_be_in_a_list() -> None:
    """As people write it, with an ordinary space; the place is told by the key of its row."""
    template = compile_template(TEMPLATE, FORM, Målform.NB)

    def asking(amount: int) -> Behovsmelding:
        return Behovsmelding(
            skjema="2025",
            tiltak=(Tiltak(videre_behov=(VidereBehov(periode="høst 2026", eier=amount),)),),
        )

    assert template.made(asking(70_000)).unlisted == ()
    (found,) = template.made(asking(80_000)).unlisted
    assert found.path == ("tiltak", 0, "videre_behov", "høst 2026", "eier")


@pytest.mark.parametrize(
    ("tag", "items", "says"),
    [
        ("formål", {}, "har ikke plass til alle svar"),
        ("ordning", {"regional": "Regional ordning"}, "mangler Desentralisert ordning,"),
        ("koordinator.behov", {"ja": "Ja"}, "mangler Nei"),
        ("varighet", {"a": "Våren 2026"}, "har ikke plass til alle svar"),
    ],
)
def test_a_list_that_could_never_do_is_refused(tag: str, items: dict[str, str], says: str) -> None:
    """Where the form has the choices it says which are lacking."""
    body = t.repeated("tiltak", t.paragraph(t.choice(tag, items, closed=True)))

    (found,) = t.checked(t.docx(body))

    assert found.code == "BM814"
    assert says in sentence(found.code, "nb", found.params)
