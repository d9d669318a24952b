"""What a rendered document says, and that it stays a form."""

import pickle
import re
import time
from concurrent.futures import ThreadPoolExecutor
from typing import Any

import pytest

from behovsmelding.docx import Template, compile_template, read_back, unprinted, verify
from behovsmelding.docx.rendering.grid import fitted
from behovsmelding.form import load_form
from behovsmelding.lokal.model import Behovsmelding, Eier, Koordinator, Ordning, Tilskudd, Tiltak
from behovsmelding.model.felles import Kontaktperson, Målform
from tests.support import templates as t
from tests.support.oracle import faults

FORM = load_form("2025")


def template(body: str, **more: Any) -> Template:
    """Compile a template with *body*."""
    return compile_template(t.docx(body, **more), FORM, Målform.NB)


def rendered(body: str, melding: Behovsmelding, **more: Any) -> bytes:
    """Render *melding* on a template with *body*; what comes out is valid and says it all."""
    compiled = template(body, **more)
    docx = compiled.render(melding)
    assert faults(docx) == []
    assert verify(docx, compiled, melding) == ()
    return docx


def body_of(docx: bytes) -> str:
    """Return the body's XML."""
    written = t.unpacked(docx)["word/document.xml"].decode()
    return written.partition("<w:body>")[2].partition("<w:sectPr")[0]


def text_of(xml: str) -> str:
    """Return the text of some XML."""
    return "".join(re.findall("<w:t(?: [^>]*)?>([^<]*)</w:t>", xml))


def melding(**fields: Any) -> Behovsmelding:
    """Make a behovsmelding with *fields*."""
    return Behovsmelding(skjema="2025", **fields)


NARVIK = melding(
    eier=Eier(navn="Narvik kommune", kontaktperson=Kontaktperson(navn="Kari", epost="k@x.no")),
    flere_eiere=["Evenes kommune", "Gratangen kommune"],
    gjelder=[Ordning.REGIONAL],
    tiltak=(
        Tiltak(
            navn="Lese",
            ordning=Ordning.REGIONAL,
            tilskudd=Tilskudd(eier=110_000, uh=0),
            formål="vurdere kompetansebehov",
            koordinator=Koordinator(behov=False),
            varighet=["vår 2026", "høst 2025"],
        ),
        Tiltak(navn="Regne", ordning=Ordning.REGIONAL, tilskudd=Tilskudd(eier=1, uh=2)),
    ),
)

PRINTED = {
    "{{ eier.navn }}": "Narvik kommune",
    "{{eier.navn}}": "Narvik kommune",
    "{{ eier.kontaktperson.epost }}": "k@x.no",
    "{{ uh.kontaktperson.epost }}": "",
    "{{ sum_eier }}": "110\u00a0001",
    "{{ sum_eier|kr }}": "110\u00a0001,-",
    "{{ flere_eiere }}": "Evenes kommune, Gratangen kommune",
    "{{ gjelder }}": "Regional ordning",
    "{{ antall_tiltak }}": "2",
    "{{ er_utkast }}": "Ja",
    "{{ uh.navn or 'ukjent' }}": "ukjent",
    "{{ 'Utkast' if er_utkast }}": "Utkast",
    "{{ 'Endelig' if not er_utkast }}": "",
    "{% if sum_uh &gt; 1 and sum_uh &lt;= 2 %}ja{% else %}nei{% endif %}": "ja",
    "{% if uh.navn is none %}mangler{% endif %}": "mangler",
    "{% if sum_uh is besvart %}besvart{% endif %}": "besvart",
    "{% if 'regional' in gjelder %}REKOM{% endif %}": "REKOM",
    "{% if 'desentralisert' not in gjelder %}ikke{% endif %}": "ikke",
    "{% if målform == 'nb' %}bokmål{% elif målform == 'nn' %}nynorsk{% endif %}": "bokmål",
    "{% if eier.navn != “Narvik” %}noe annet{% endif %}": "noe annet",
    "{% for t in tiltak %}{{ loop.index }} {{ t.navn }}{% if not loop.last %}, {% endif %}"
    "{% endfor %}": "1 Lese, 2 Regne",
    "{% for t in tiltak %}{% if loop.first %}{{ t.ordning|kortnavn }}{% endif %}{% endfor %}": (
        "REKOM"
    ),
    "{% for v in videreføring %}{{ v.eier }}{% endfor %}": "",
    "{% for t in tiltak %}{% for p in t.varighet %}{{ p }}. {% endfor %}{% endfor %}": (
        "Høst 2025. Vår 2026. "
    ),
}


@pytest.mark.parametrize("code", PRINTED)
def test_what_code_in_the_text_prints(code: str) -> None:
    """Names, filters, conditions and loops, as docxtpl has them."""
    assert PRINTED[code] == text_of(body_of(rendered(t.paragraph(code), NARVIK)))


def test_nynorsk_prints_nynorsk() -> None:
    """The words of a choice or period follow the målform."""
    compiled = compile_template(
        t.docx(t.paragraph("{% for t in tiltak %}{{ t.varighet }}{% endfor %}")), FORM, Målform.NN
    )
    assert text_of(body_of(compiled.render(NARVIK))) == "Haust 2025, Vår 2026"


CONTROLS = {
    t.text_control("eier.navn"): {"eier.navn": "Narvik kommune"},
    t.text_control("uh.kontaktperson.navn"): {"uh.kontaktperson.navn": None},
    t.text_control("sumrader=regional.uh"): {"sumrader=regional.uh": "2"},
    t.text_control("sumrader=desentralisert.uh"): {"sumrader=desentralisert.uh": None},
    t.text_control("flere_eiere"): {"flere_eiere": "Evenes kommune\nGratangen kommune"},
    t.text_control("er_utkast"): {"er_utkast": "Ja"},
    t.tick("gjelder=regional"): {"gjelder=regional": True},
    t.tick("gjelder=desentralisert"): {"gjelder=desentralisert": False},
    t.tick("flere_eiere=ja"): {"flere_eiere=ja": True},
    t.tick("flere_eiere=nei"): {"flere_eiere=nei": False},
    t.tick("flere_uh=ja"): {"flere_uh=ja": False},
    t.tick("flere_uh=nei"): {"flere_uh=nei": False},
    t.tick("er_utkast"): {"er_utkast": True},
    t.tick("er_utkast=nei"): {"er_utkast=nei": False},
    t.tick("målform=nb"): {"målform=nb": True},
}


@pytest.mark.parametrize("control", CONTROLS)
def test_what_a_control_shows(control: str) -> None:
    """A control's tag is its address: read back, it holds the answer, or nothing."""
    assert CONTROLS[control] == read_back(rendered(t.paragraph(control), NARVIK))


SECTION = (
    t.paragraph("Tiltak {{ loop.index }} av {{ eier.navn }}", t.text_control("navn"))
    + t.paragraph(t.tick("varighet=vår 2026"), t.tick("koordinator.behov=nei"))
    + t.paragraph(t.choice("formål", {"vurdere kompetansebehov": "Vurdere kompetansebehov"}))
    + t.rich_control("forankring")
)


def test_a_repeating_section_shows_every_row() -> None:
    """Tags within are relative, names without are still in sight, and lists show their words."""
    found = read_back(rendered(t.repeated("tiltak", SECTION), NARVIK))
    expected = {
        "tiltak[0].navn": "Lese",
        "tiltak[0].varighet=vår 2026": True,
        "tiltak[0].koordinator.behov=nei": True,
        "tiltak[0].formål": "Vurdere kompetansebehov",
        "tiltak[0].forankring": None,
        "tiltak[1].navn": "Regne",
        "tiltak[1].varighet=vår 2026": False,
        "tiltak[1].koordinator.behov=nei": False,
        "tiltak[1].formål": None,
        "tiltak[1].forankring": None,
    }
    assert expected == found


def test_an_empty_repeating_section_shows_one_blank_row() -> None:
    """A form with nothing to show stays a form to fill in."""
    docx = rendered(t.repeated("tiltak", SECTION), melding())
    assert list(read_back(docx).values()) == [None, False, False, None, None]
    assert body_of(docx).count("<w15:repeatingSectionItem/>") == 1


def test_an_empty_answer_shows_the_controls_own_prompt() -> None:
    """The prompt stays as it is in the template, and Word is told that it is one."""
    control = t.control("uh.navn", "<w:text/>", t.prompt("Skriv navnet her"))
    written = body_of(rendered(t.paragraph(control), NARVIK))
    assert text_of(written) == "Skriv navnet her"
    assert "<w:showingPlcHdr/>" in written


def test_a_control_with_an_example_gets_the_forms_prompt() -> None:
    """What stood in the template as an example is nobody's answer."""
    example = t.control(
        "uh.navn", "<w:text/>", "<w:r><w:t>Et universitet</w:t></w:r>", prompts=False
    )
    written = body_of(rendered(t.paragraph(example), NARVIK))
    assert text_of(written) == "Klikk eller trykk her for å skrive inn tekst."
    assert "<w:showingPlcHdr/>" in written


def test_zero_is_an_answer() -> None:
    """An amount of nothing is printed; only what is missing shows the prompt."""
    section = t.repeated("tiltak", t.paragraph(t.text_control("tilskudd.uh")))
    assert read_back(rendered(section, NARVIK))["tiltak[0].tilskudd.uh"] == "0"


def test_locks_are_kept() -> None:
    """A sum that nobody may overwrite in Word stays so."""
    control = t.control(
        "sum_eier", "<w:text/>", t.prompt(), extra='<w:lock w:val="sdtContentLocked"/>'
    )
    assert '<w:lock w:val="sdtContentLocked"/>' in body_of(rendered(t.paragraph(control), NARVIK))


def test_every_control_has_a_number_of_its_own() -> None:
    """In loops too, for Word refuses two with the same."""
    body = t.paragraph(t.text_control("eier.navn")) + t.repeated("tiltak", SECTION)
    numbers = re.findall('<w:id w:val="([^"]*)"', body_of(rendered(body, NARVIK)))
    assert 14 == len(numbers) == len(set(numbers))


def test_a_loop_repeats_no_bookmark_and_no_paragraph_id() -> None:
    """What must be unique in a document is taken out of what is repeated."""
    marked = (
        '<w:p w14:paraId="12345678" w14:textId="77777777"><w:bookmarkStart w:id="1" w:name="b"/>'
        '<w:r><w:t>x</w:t></w:r><w:bookmarkEnd w:id="1"/></w:p>'
    )
    body = t.paragraph("{%p for t in tiltak %}") + marked + t.paragraph("{%p endfor %}")
    assert body_of(rendered(body, NARVIK)) == "<w:p><w:r><w:t>x</w:t></w:r></w:p>" * 2


def test_a_loop_of_rows_and_one_of_cells() -> None:
    """`{%tr` repeats rows; `{%tc` repeats cells, and the table keeps its width."""
    body = t.table(
        ["Tiltak"], ["{%tr for t in tiltak %}"], ["{{ t.navn }}"], ["{%tr endfor %}"]
    ) + t.table(["Sum", "{%tc for t in tiltak %}", "{{ t.navn }}", "{%tc endfor %}"])
    written = body_of(rendered(body + t.paragraph("."), NARVIK))
    assert text_of(written) == "TiltakLeseRegneSumLeseRegne."
    widths = re.findall('<w:gridCol w:w="([0-9]+)"/>', written)
    assert widths == ["2000", "2666", "2666", "2666"]


def test_a_cell_over_a_billion_columns_counts_as_one() -> None:
    """A template that anybody may have made can't ask for a grid without end."""
    span = b'<w:tcPr><w:gridSpan w:val="999999999"/></w:tcPr>'
    table = b'<w:tblGrid><w:gridCol w:w="9"/></w:tblGrid><w:tr><w:tc>%b</w:tc></w:tr>' % span
    assert fitted(table) == table


def test_a_cell_never_ends_without_a_paragraph() -> None:
    """Word refuses such a file; so what a condition leaves empty gets one."""
    cell = t.paragraph("{%p if not er_utkast %}") + t.paragraph("x") + t.paragraph("{%p endif %}")
    assert "<w:p/></w:tc>" in body_of(rendered(t.table([cell]) + t.paragraph("."), NARVIK))


_DRAFT = t.paragraph("{%p if er_utkast %}") + t.paragraph("Utkast") + t.paragraph("{%p endif %}")
_MARK = '<w:bookmarkEnd w:id="1"/>'
_SAID = '<w:p><w:r><w:t xml:space="preserve">Utkast</w:t></w:r></w:p>'
ENDINGS = {
    "a blank paragraph": (f"{_DRAFT}<w:p/>", f"{_SAID}<w:p/>"),
    "a blank paragraph that Word has numbered": (
        f'{_DRAFT}<w:p w:rsidR="00120012"/>',
        f'{_SAID}<w:p w:rsidR="00120012"/>',
    ),
    "a blank paragraph on a condition": (
        t.paragraph("{%p if er_utkast %}") + "<w:p/>" + t.paragraph("{%p endif %}"),
        "<w:p/>",
    ),
    "the end of a bookmark": (f"{_DRAFT}{t.paragraph('x')}{_MARK}", None),
    "the end of a bookmark after a condition": (f"{_DRAFT}{_MARK}", f"{_SAID}{_MARK}"),
    "a table on a condition": (
        t.paragraph("{%p if er_utkast %}") + t.table(["x"]) + t.paragraph("{%p endif %}"),
        t.table(["x"]) + "<w:p/>",
    ),
}


@pytest.mark.parametrize("name", ENDINGS)
def test_no_paragraph_is_added_where_one_stands_last(name: str) -> None:
    """A header would grow by a line: one is added only where Word demands it."""
    content, expected = ENDINGS[name]
    if expected is None:
        expected = _SAID + content.removeprefix(_DRAFT)
    docx = rendered(t.paragraph("{{ eier.navn }}"), NARVIK, header=content)
    written = t.unpacked(docx)["word/header.xml"].decode()
    assert written.partition(">")[2].partition(">")[2].removesuffix("</w:hdr>") == expected


def test_any_number_of_marks_may_stand_last() -> None:
    """Each is looked at once: twenty thousand take no longer than the rest of the document."""
    marks = '<w:bookmarkEnd w:id="1"/>' * 20_000
    compiled = template(t.paragraph("{{ eier.navn }}"), header=f"{_DRAFT}<w:p/>{marks}")
    start = time.process_time()
    written = t.unpacked(compiled.render(NARVIK))["word/header.xml"].decode()

    assert time.process_time() - start < 5
    assert f"{_SAID}<w:p/>{marks}</w:hdr>" in written


def test_a_tag_spread_over_runs_is_one_tag() -> None:
    """Word parts a tag where it pleases; it is put together in the look of its first run."""
    runs = "".join(f"<w:r><w:t>{each}</w:t></w:r>" for each in ("a {", "{ eier", ".navn }", "} b"))
    assert text_of(body_of(rendered(f"<w:p>{runs}</w:p>", NARVIK))) == "a Narvik kommune b"


def test_headers_footers_footnotes_and_title_are_filled() -> None:
    """Answers go where the template wants them."""
    note = t.paragraph('<w:r><w:footnoteReference w:id="2"/></w:r>')
    docx = rendered(
        note,
        NARVIK,
        header=t.paragraph("{% if er_utkast %}Utkast{% endif %}"),
        footer=t.paragraph(t.text_control("eier.navn")),
        footnotes=f'<w:footnote w:id="2">{t.paragraph("{{ sum_eier }}")}</w:footnote>',
        core="{{ eier.navn }} {{ skjema }}",
    )
    parts = {name: data.decode() for name, data in t.unpacked(docx).items()}
    assert text_of(parts["word/header.xml"]) == "Utkast"
    assert text_of(parts["word/footer.xml"]) == "Narvik kommune"
    assert text_of(parts["word/footnotes.xml"]) == "110\u00a0001"
    assert "<dc:title>Narvik kommune 2025</dc:title>" in parts["docProps/core.xml"]


class Travelling:
    """A form that can be pickled: by its name."""

    navn = FORM.navn
    model = Behovsmelding
    word = FORM.word
    short = FORM.short
    label = FORM.label
    tilleggsvar = FORM.tilleggsvar
    målformer = FORM.målformer


def test_a_template_travels_and_is_shared() -> None:
    """It can be pickled to another process, and rendered from in many threads at once."""
    docx = t.docx(t.repeated("tiltak", SECTION))
    compiled = compile_template(docx, Travelling(), Målform.NB)
    again = pickle.loads(pickle.dumps(compiled))  # noqa: S301 - our own
    expected = compiled.render(NARVIK)
    with ThreadPoolExecutor(4) as pool:
        found = set(pool.map(lambda _: again.render(NARVIK), range(40)))
    assert {expected} == found


def test_the_date_of_the_entries_can_be_set(monkeypatch: pytest.MonkeyPatch) -> None:
    """SOURCE_DATE_EPOCH is honoured, and without it the date is always the same."""
    body = t.paragraph("{{ eier.navn }}")
    plain = template(body).render(NARVIK)
    monkeypatch.setenv("SOURCE_DATE_EPOCH", "1732233600")
    dated = template(body).render(NARVIK)
    assert plain != dated
    assert t.unpacked(plain) == t.unpacked(dated)


def test_another_generation_is_refused() -> None:
    """A template is for one model."""
    with pytest.raises(TypeError, match="Behovsmelding"):
        template(t.paragraph("{{ eier.navn }}")).render("hei")


def test_what_no_place_prints_is_told() -> None:
    """The fields of the model without a place, except those that are left out on purpose."""
    compiled = template(t.paragraph("{{ eier.navn }}") + t.repeated("tiltak", SECTION))
    found = unprinted(compiled, without=("videreføring", "tiltak.videre_behov", "oppgitt"))
    assert "eier.navn" not in found
    assert "tiltak.navn" not in found
    assert {"eier.organisasjonsnummer", "tiltak.målgruppe", "uh.navn"} <= set(found)
    assert not [path for path in found if path.startswith(("videreføring", "oppgitt"))]


def test_text_that_xml_cannot_carry_stops_the_document() -> None:
    """The model refuses it; should it come all the same, no broken file is made."""
    with pytest.raises(ValueError, match="cannot carry"):
        template(t.paragraph("{{ skjema }}")).render(Behovsmelding(skjema="20\x0025"))


@pytest.mark.parametrize(
    "text",
    [
        "![i](https://x.no/a.png)",
        "se ![i](https://x.no/a.png) her",
        "`**kode**` og `[a](https://x.no)`",
        "| **a** | b |",
        "| *a* | [b](https://x.no) |",
    ],
)
def test_what_word_is_not_given_prints_as_its_characters(text: str) -> None:
    """Pictures, code and rows of tables: no character is lost, and nothing becomes a link."""
    long = melding(tiltak=(Tiltak(forankring=text),))
    for place in (
        t.rich_control("forankring"),
        t.paragraph(t.control("forankring", "", t.prompt())),
    ):
        docx = rendered(t.repeated("tiltak", place), long)
        assert text_of(body_of(docx)) == text
        assert "<w:hyperlink" not in body_of(docx)
        assert "<w:b/>" not in body_of(docx)
