"""The Word templates that ship: made from the declaration, complete, and a good form to fill in."""

from collections.abc import Iterator
from datetime import date
from enum import Enum
from itertools import count
from pathlib import Path
from typing import Any

import attrs
import pytest
from lxml import etree
from openxml_audit import OpenXmlValidator

from behovsmelding import kollektiv, lokal
from behovsmelding.docx import check_template, compile_template
from behovsmelding.docx.kinds import Kind, attributes
from behovsmelding.docx.scaffold import scaffold
from behovsmelding.form import Form, FormError, load_form, names
from behovsmelding.model.felles import MÅLFORMER, Målform, Status
from behovsmelding.model.kroner import Kroner
from behovsmelding.model.periode import Periode
from behovsmelding.model.tekst import Tekst
from tests.support import meldinger_kollektiv
from tests.support.lines import document_lines
from tests.support.oracle import faults, needs_oracle
from tests.support.templates import unpacked

FORM = load_form("2025")
FORMS = [(form, målform) for form in map(load_form, names()) for målform in MÅLFORMER]
every_template = pytest.mark.parametrize(
    ("form", "målform"), FORMS, ids=[f"{form.navn}-{each.value}" for form, each in FORMS]
)

W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
NOT_ANSWERED = ("skjema", "målform", "status")
"""Fields about the file, not the form."""
PRINTED_BARE = (".videreføring.tiltak.nummer", ".viderefører.skjema", ".viderefører.nummer")
"""Fields whose answers stand in a line of the form's own, where the label says nothing more."""


def body(docx: bytes) -> Any:
    """Return the root of a document's main part."""
    return etree.fromstring(unpacked(docx)["word/document.xml"])


def test_the_recipients_of_a_tiltak_stay_on_one_page() -> None:
    """Their rows are kept with the sum below them, as the question is with the rows."""
    root = body(scaffold(load_form("2027"), Målform.NB))
    rows = root.xpath(
        "//w:sdt[w:sdtPr/w:tag/@w:val='tilskudd']//w:p[not(w:pPr/w:pStyle/@w:val='Malkode')]",
        namespaces={"w": W.strip("{}")},
    )

    assert rows
    assert all(each.find(f"{W}pPr/{W}keepNext") is not None for each in rows)


@pytest.mark.parametrize("name", names())
def test_the_year_stands_in_the_title(name: str) -> None:
    """Whoever has several years' forms on the table sees which this is; it is the first heading."""
    root = body(scaffold(load_form(name), Målform.NN))
    (title,) = root.xpath(
        "//w:p[w:pPr/w:pStyle/@w:val='Heading1']", namespaces={"w": W.strip("{}")}
    )

    assert f" {name}" in "".join(title.itertext())
    assert title is next(root.iter(f"{W}p"))


def controls(docx: bytes) -> list[Any]:
    """Return the properties of every content control that has a tag."""
    return [each for each in body(docx).iter(f"{W}sdtPr") if each.find(f"{W}tag") is not None]


def value(properties: Any, name: str) -> str:
    """Return the value of a property of a content control."""
    return str(properties.find(f"{W}{name}").get(f"{W}val"))


def answerable(form: Form) -> Iterator[str]:
    """Yield the fields somebody answers: neither groups of fields nor sums to check against."""
    for sti in form.felt:
        is_group = any(other.startswith(f"{sti}.") for other in form.felt)
        if not (is_group or sti in NOT_ANSWERED or "oppgitt" in sti.split(".")):
            yield sti


@every_template
def test_same_bytes_every_time(form: Form, målform: Målform) -> None:
    """Nothing of the time, the machine or the run is in a template."""
    assert scaffold(form, målform) == scaffold(form, målform)


@every_template
def test_the_engine_takes_it(form: Form, målform: Målform) -> None:
    """The template check finds nothing."""
    assert check_template(scaffold(form, målform), form, målform) == ()


@every_template
def test_every_label_stands_in_the_form(form: Form, målform: Målform) -> None:
    """Each field's question is printed, or is the title of its control where others say it."""
    docx = scaffold(form, målform)
    printed = "\n".join(document_lines(docx))
    printed += "\n".join(value(each, "alias") for each in controls(docx))
    absent = [
        sti
        for sti in answerable(form)
        if form.label(sti).of(målform.value) not in printed and not f".{sti}".endswith(PRINTED_BARE)
    ]

    assert absent == []


@every_template
def test_every_choice_and_period_can_be_ticked_or_chosen(form: Form, målform: Målform) -> None:
    """What the declaration offers, the form offers."""
    docx = scaffold(form, målform)
    offered = "\n".join(document_lines(docx))
    offered += "\n".join(str(each.get(f"{W}displayText")) for each in body(docx).iter())
    choices = [
        each.ord.of(målform.value) for group in form.valg.values() for each in group.values()
    ]
    periods = [form.word(each, målform) for felt in form.felt.values() for each in felt.perioder]

    assert [each for each in choices + periods if each not in offered] == []


@every_template
def test_controls_are_good_to_fill_in(form: Form, målform: Målform) -> None:
    """Each has a title, a tag Word can take, a number of its own, and a prompt that comes back."""
    docx = scaffold(form, målform)
    found = controls(docx)
    glossary = unpacked(docx)["word/glossary/document.xml"].decode()
    numbers = [each.get(f"{W}val") for each in body(docx).iter(f"{W}id")]

    assert all(0 < len(value(each, "alias")) <= 64 for each in found)
    assert all(0 < len(value(each, "tag")) <= 64 for each in found)
    assert len(set(numbers)) == len(numbers)
    for each in body(docx).iter(f"{W}docPart"):
        assert f'<w:name w:val="{each.get(f"{W}val")}"/>' in glossary


def test_sums_are_locked_and_answers_are_not() -> None:
    """Nobody types a sum; everything else can be filled in."""
    found = controls(scaffold(load_form("2025"), Målform.NB))
    locked = {value(each, "tag") for each in found if each.find(f"{W}lock") is not None}

    assert locked == {
        *("avsendernavn", "kontaktpersoner", "antall_tiltak", "sum_eier", "sum_uh", "sum_totalt"),
        *(f"sumrader={each.value}.totalt" for each in lokal.Ordning),
        *("tilskudd.totalt", "eier", "uh", "totalt"),
    }


@every_template
def test_tables_can_be_read_aloud(form: Form, målform: Målform) -> None:
    """Each table has a name and a marked header row, and no cells are merged."""
    root = body(scaffold(form, målform))

    for table in root.iter(f"{W}tbl"):
        assert table.find(f"{W}tblPr/{W}tblCaption").get(f"{W}val")
        assert table.find(f"{W}tr/{W}trPr/{W}tblHeader") is not None
        heads = table.find(f"{W}tr").findall(f"{W}tc")
        assert all("".join(each.itertext()).strip() for each in heads)
    assert not [*root.iter(f"{W}gridSpan"), *root.iter(f"{W}vMerge")]


@every_template
def test_document_says_its_title_and_language(form: Form, målform: Målform) -> None:
    """Screen readers and spelling checkers read them from the properties and the styles."""
    found = unpacked(scaffold(form, målform))
    language = {"nb": "nb-NO", "nn": "nn-NO"}[målform.value]

    assert form.tittel.of(målform.value) in found["docProps/core.xml"].decode()
    assert f"<dc:language>{language}<" in found["docProps/core.xml"].decode()
    assert f'<w:lang w:val="{language}"' in found["word/styles.xml"].decode()
    assert f'<w:themeFontLang w:val="{language}"' in found["word/settings.xml"].decode()


@every_template
def test_raw_template_looks_like_a_form(form: Form, målform: Målform) -> None:
    """Word hides what only steers the template, so that it opens as a blank form."""
    shown = [
        run
        for run in body(scaffold(form, målform)).iter(f"{W}r")
        if "{%" in "".join(run.itertext())
    ]

    assert shown
    assert all(_is_hidden(run) for run in shown)


def _is_hidden(run: Any) -> bool:
    styles = [each.get(f"{W}val") for each in run.iter(f"{W}rStyle")]
    styles += [each.get(f"{W}val") for each in run.getparent().iter(f"{W}pStyle")]
    return any(each.startswith("Malkode") for each in styles)


def everything(kind: Kind, path: str, numbers: Iterator[int]) -> Any:
    """Make a value of *kind* in which each answer differs from all others."""
    if kind.rows is not None:
        return (everything(kind.rows, path, numbers),)
    (made,) = kind.classes
    if made in (Tekst, Periode) or not attrs.has(made):
        return answer(made, path, numbers)
    fields = attributes(made)
    names = [each.name for each in attrs.fields(made) if each.name not in KEPT_OUT]
    return made(**{each: everything(fields[each], f"{path}.{each}", numbers) for each in names})


def answer(made: type, path: str, numbers: Iterator[int]) -> Any:
    """Make an answer that is unlike all others; of a choice and a period the first there is."""
    if issubclass(made, Periode):
        return FORM.felt[path.removeprefix(".").removesuffix(".periode")].perioder[0]
    if issubclass(made, Enum):
        return next(iter(made))
    if issubclass(made, bool):
        return not path.endswith(".egen_behovsmelding")
    return made(next(numbers)) if issubclass(made, int) else f"«{path}»"


KEPT_OUT = ("skjema", "målform", "status", "ordninger", "oppgitt", "tillegg", "fra_fond")
"""What no form prints, and what would only make the others impossible."""


def full_melding(continued: int) -> lokal.Behovsmelding:
    """Return a behovsmelding with every answer given, and so many continued tiltak."""
    numbers = count(1001)
    answers = {
        each.name: everything(attributes(lokal.Behovsmelding)[each.name], f".{each.name}", numbers)
        for each in attrs.fields(lokal.Behovsmelding)
        if each.name not in KEPT_OUT
    }
    melding = lokal.Behovsmelding(skjema="2025", **answers)
    (part,) = melding.videreføring
    tiltak = tuple(attrs.evolve(each, fra_fond=Kroner(77)) for each in part.tiltak) * continued
    return attrs.evolve(melding, videreføring=(attrs.evolve(part, tiltak=tiltak),))


def leaves(value: Any) -> Iterator[str]:
    """Yield every answer in *value* as a form prints it."""
    if isinstance(value, tuple):
        for each in value:
            yield from leaves(each)
    elif isinstance(value, (Enum, Periode)) and not isinstance(value, Målform):
        yield FORM.word(value, Målform.NB)
    elif attrs.has(type(value)) and not isinstance(value, Tekst):
        for each in attrs.fields(type(value)):
            if each.name not in KEPT_OUT[:-1]:
                yield from leaves(getattr(value, each.name))
    elif value is not None and not isinstance(value, (bool, Målform)):
        yield str(value)


@pytest.mark.parametrize("continued", [1, 2])
def test_every_answer_of_the_model_has_a_place(continued: int) -> None:
    """Whatever the model can hold is printed, with one continued tiltak and with several."""
    melding = full_melding(continued)
    template = compile_template(scaffold(FORM, Målform.NB), FORM, Målform.NB)
    printed = "\n".join(document_lines(template.render(melding)))

    assert [each for each in leaves(melding) if each not in printed] == []


def test_coordinator_reported_elsewhere_is_said() -> None:
    """Without a remark a standard sentence says where the coordinator's money is asked for."""
    part = lokal.Videreføring(koordinator=lokal.Koordinatorsum(egen_behovsmelding=True))
    printed = rendered(lokal.Behovsmelding(skjema="2025", videreføring=(part,)))

    assert any(each.startswith("Ønsket sum til koordinator\t\t") for each in printed)
    assert "☒ Meldes i egen behovsmelding" in printed


def test_sum_table_leaves_out_what_is_not_concerned() -> None:
    """A blank form has a row for each ordning, a filled one for those it concerns."""
    stated = lokal.OppgittOrdning(ordning=lokal.Ordning.REGIONAL, eier=Kroner(1), uh=Kroner(2))

    blank = rendered(lokal.Behovsmelding(skjema="2025"))
    filled = rendered(lokal.Behovsmelding(skjema="2025", ordninger=(stated,)))

    assert any(each.startswith("Kompetanseløftet\t[Beløp") for each in blank)
    assert "Regional ordning\t1\t2\t3" in filled
    assert not any(each.startswith("Kompetanseløftet\t") for each in filled)


@pytest.mark.parametrize(
    ("names", "stands"), [(None, True), ((), False), (("Evenes kommune",), False)]
)
def test_room_for_further_owners(names: tuple[str, ...] | None, *, stands: bool) -> None:
    """There is room for their names until it is answered that there are none."""
    printed = rendered(lokal.Behovsmelding(skjema="2025", flere_eiere=names, flere_uh=()))

    assert ("Skriv ett navn på hver linje." in printed) is stands
    assert all(each in printed for each in names or ())


@pytest.mark.parametrize("status", Status)
def test_only_a_draft_says_so_in_its_header(status: Status) -> None:
    """«Utkast» stands on every page until the document is sent in."""
    template = compile_template(scaffold(FORM, Målform.NB), FORM, Målform.NB)
    document = template.render(lokal.Behovsmelding(skjema="2025", status=status))

    assert (b"Utkast</w:t>" in unpacked(document)["word/header1.xml"]) is (status is Status.UTKAST)


@pytest.mark.parametrize(
    ("office", "said"),
    [
        ("Nordland", "(FOR-2026-01-12-23) · Frist: 20. januar 2027"),
        ("Østfold, Buskerud, Oslo og Akershus", "(FOR-2026-01-12-23) · Frist: 15. januar 2027"),
        ("Agder", "(FOR-2026-01-12-23)"),
        (None, "(FOR-2026-01-12-23)"),
    ],
)
def test_the_deadline_is_that_of_the_office(office: str | None, said: str) -> None:
    """A draft says it, where it is known; what is sent in, is sent in."""
    frister = {
        "Nordland": date(2027, 1, 20),
        "Østfold, Buskerud, Oslo og Akershus": date(2027, 1, 15),
    }
    form = load_form("2027")._replace(frister=frister)
    template = compile_template(scaffold(form, Målform.NB), form, Målform.NB)
    sent = meldinger_kollektiv.melding(statsforvalter=office)
    draft = attrs.evolve(sent, status=Status.UTKAST)

    assert said in document_lines(template.render(draft))[:4]
    assert "Frist" not in "\n".join(document_lines(template.render(sent)))


def test_what_is_optional_is_printed_only_when_it_is_answered() -> None:
    """Neither a priority, a fund, a remark nor a sender leaves a prompt behind."""
    form = load_form("2027")
    template = compile_template(scaffold(form, Målform.NB), form, Målform.NB)
    optional = ["Prioritet:", "Fra fond:", "Merknad:", "Avsender:", "Fremdriften i tiltaket"]
    row = meldinger_kollektiv.model.Tilskudd("Narvik kommune", 1, 90_000, "I fjor")
    full = meldinger_kollektiv.melding(
        meldinger_kollektiv.tiltak(
            prioritet=1, viderefører=kollektiv.Viderefører(fremdrift="I gang."), tilskudd=[row]
        ),
        avsender=kollektiv.Avsender(navn="Ofoten"),
    )
    bare, said = (
        "\n".join(document_lines(template.render(each)))
        for each in (meldinger_kollektiv.melding(), full)
    )

    assert [each for each in optional if each in bare] == []
    assert [each for each in optional if each not in said] == []
    assert "Narvik kommune\nFra fond: 90\u00a0000\nMerknad: I fjor\t1" in said


def rendered(melding: lokal.Behovsmelding) -> list[str]:
    """Return the lines of the form for *melding*."""
    template = compile_template(scaffold(FORM, Målform.NB), FORM, Målform.NB)
    return document_lines(template.render(melding))


BROKEN = {
    "no such kind": {"avsnitt": "eier.navn"},
    "no such field": {"overskrift": "eier.nanv"},
    "no such address": {"linje": [{"verdi": "eier.nanv"}]},
    "no such key of a place": {"linje": [{"felt": "eier.navn", "farge": "rød"}]},
    "no such option of a block": {"spørsmål": "eier.navn", "farge": "rød"},
    "no such prompt": {"linje": [{"felt": "eier.navn", "ledetekst": "ukjent"}]},
}


@pytest.mark.parametrize("block", BROKEN.values(), ids=BROKEN.keys())
def test_what_is_wrong_with_an_oppsett_is_told(block: dict[str, Any]) -> None:
    """A slip in a declaration is a finding about the form, not a traceback about Word."""
    with pytest.raises(FormError, match="oppsett"):
        scaffold(FORM._replace(oppsett=(block,)), Målform.NB)


def documents(form: Form, målform: Målform) -> dict[str, bytes]:
    """Return a form's template, and what it renders where we can answer everything."""
    docx = scaffold(form, målform)
    if form != FORM:
        return {"template": docx}
    return {"template": docx, "full": compile_template(docx, form, målform).render(full_melding(2))}


@every_template
def test_auditor_finds_nothing(form: Form, målform: Målform, tmp_path: Path) -> None:
    """The template is a valid Word document as it stands, and so is one made from it."""
    for name, docx in documents(form, målform).items():
        path = tmp_path / f"{name}.docx"
        path.write_bytes(docx)

        assert OpenXmlValidator().validate(path).errors == []


@needs_oracle
@every_template
def test_oracle_finds_nothing(form: Form, målform: Målform) -> None:
    """The same by the oracle that checks the schemas of ISO 29500."""
    for name, docx in documents(form, målform).items():
        assert faults(docx, braces=name == "template") == []
