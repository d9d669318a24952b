"""Names outside the part they belong to are one finding a part, with where its section goes."""

import pytest

from behovsmelding.docx import Finding, check_template
from behovsmelding.form import load_form
from behovsmelding.messages import sentence, tip
from behovsmelding.model.felles import Målform
from tests.support import templates as t

P, T, R = t.paragraph, t.text_control, t.rich_control
FIELDS = ("forankring", "kollektive_prosesser", "lærerutdanning", "bruk_eier", "målgruppe")


def block(title: str, *, prefix: str = "") -> str:
    """Write what a county's form has for a tiltak: a heading, a table, some headings and texts."""
    amounts = t.table(
        ["Navn", P(T(f"{prefix}navn"))],
        ["Ordning", P(T(f"{prefix}ordning"))],
        ["Til eier", P(T(f"{prefix}tilskudd.eier"))],
        ["Varer", P(t.tick(f"{prefix}varighet=vår 2026"), " V26")],
    )
    return P(title) + amounts + "".join(P(each) + R(prefix + each) for each in FIELDS)


TOP = P("Eier ", T("eier.navn"))
SUM = P("Sum ", T("sum_eier"))


def told(body: str, form: str = "2025") -> list[tuple[str, str, str]]:
    """Return what is wrong with a template of *body*, as it is told in bokmål."""
    found: tuple[Finding, ...] = check_template(t.docx(body), load_form(form), Målform.NB)
    return [
        (each.code, sentence(each.code, "nb", each.params), tip(each.code, "nb", each.params))
        for each in found
    ]


def near(body: str) -> list[tuple[str, str | None]]:
    """Return the codes of what is wrong with a template of *body*, and what was meant."""
    return [(each.code, each.near) for each in t.checked(t.docx(body))]


def test_forgotten_section_is_one_finding() -> None:
    """Every name of a tiltak is told at once, with the paragraphs that the section goes round."""
    assert told(TOP + block("Tiltak") + SUM) == [
        (
            "BM845",
            (
                "navn, ordning, tilskudd.eier, varighet, forankring, kollektive_prosesser og 3 til"
                " hører til tiltak, som gjentas."
            ),
            (
                "Sett en gjentakende inndeling med merket tiltak rundt avsnitt 2–20"
                " (fra «Tiltak» til «målgruppe»)."
            ),
        )
    ]


def test_section_that_was_told_of_is_the_right_one() -> None:
    """With the section where the finding puts it, there is nothing more to say."""
    assert told(TOP + t.repeated("tiltak", block("Tiltak")) + SUM) == []


@pytest.mark.parametrize("prefix", ["", "tiltak{}.", "tiltak[{}].", "tiltak={}.", "tiltak {}."])
def test_fixed_blocks_are_one_finding(prefix: str) -> None:
    """The first is kept, the others go, whether their tags are alike or have numbers."""
    blocks = (block(f"Tiltak {n}", prefix=prefix.format(n)) for n in (1, 2, 3))

    ((code, says, then),) = told(TOP + "".join(blocks) + SUM)

    assert code == "BM846"
    assert " hører til tiltak, og har faste plasser til 3." in says
    assert ("Skriv navn i stedet for" in says) is bool(prefix)
    assert then == (
        "Behold avsnitt 2–20 (fra «Tiltak 1» til «målgruppe»), og sett en gjentakende inndeling"
        " med merket tiltak rundt. Slett avsnitt 21–39 (fra «Tiltak 2» til «målgruppe»)"
        " og avsnitt 40–58 (fra «Tiltak 3» til «målgruppe»)."
    )


def test_preprinted_rows_are_rows() -> None:
    """Of the rows of one table the first is kept; the heading and the sum are none of them."""
    row = [P(T("navn")), P(T("lenke"))]

    ((code, _, then),) = told(t.table(["Vedlegg", "Lenke"], row, row, row, ["I alt", "x"]))

    assert code == "BM846"
    assert then.startswith("Behold raden i avsnitt 3–4, og sett")
    assert then.endswith("Slett raden i avsnitt 5–6 og raden i avsnitt 7–8.")


def test_preprinted_recipients_within_a_tiltak() -> None:
    """What is repeated in what is repeated: the section goes into the one that is there."""
    row = [P(T("mottaker")), P(T("beløp"))]
    body = t.repeated("tiltak", P(T("navn")) + t.table(["Hvem", "Kroner"], row, row) + P(""))

    ((code, says, then),) = told(body, "2027")

    assert (code, says) == (
        "BM846",
        "mottaker og beløp hører til tilskudd, og har faste plasser til 2.",
    )
    assert "merket tilskudd rundt. Slett raden i avsnitt 6–7." in then


def test_amounts_and_texts_apart_are_told_in_one() -> None:
    """What else stands between them is in neither of the two places."""
    row = [P(T("navn")), P(T("tilskudd.eier"))]
    body = t.table(["Navn", "Eier"], row, ["Sum", P(T("sum_eier"))]) + TOP + block("Tiltak")

    ((code, _, then),) = told(body)

    assert code == "BM845"
    assert "rundt raden i avsnitt 3–4 og avsnitt 8–26 (fra" in then


def test_place_between_in_a_table_parts_nothing() -> None:
    """A tiltak's table may well name the owner."""
    body = t.table([P("Navn"), P(T("navn"))], ["Eier", P(T("eier.navn"))], ["Mål", P(T("formål"))])

    ((_, _, then),) = told(body)

    assert then.endswith("rundt avsnitt 1–6 (fra «Navn» til «Mål»).")


def test_videreføring_with_its_tiltak_is_nested() -> None:
    """A finding for the outer and one for the inner; the inner says that it goes inside."""
    lines = t.table(["Nr.", "Navn", "Eier"], [P(T("nummer")), P(T("navn")), P(T("tilskudd.eier"))])
    body = P("Videreføring") + P(T("ordning")) + lines + P("Fremdrift") + R("fremdrift")

    outer, inner = told(body)

    assert outer[2] == (
        "Sett en gjentakende inndeling med merket videreføring rundt avsnitt 1–10"
        " (fra «Videreføring» til «Fremdrift»)."
    )
    assert inner[1] == "nummer, navn og tilskudd.eier hører til tiltak i videreføring, som gjentas."
    assert inner[2] == (
        "Sett en gjentakende inndeling med merket videreføring rundt det hele, og inni den en med"
        " merket tiltak rundt raden i avsnitt 6–8."
    )


def test_lone_name_of_many_parts_says_all() -> None:
    """Where nothing tells which is meant, nothing is guessed in silence."""
    ((_, says, _),) = told(P(T("lenke")))

    assert says == "lenke hører til vedlegg eller vedlegg i videreføring, som gjentas."


def test_name_in_the_wrong_section() -> None:
    """It says out of which, and where to."""
    body = t.repeated("videreføring", P(T("fremdrift")) + P(T("målgruppe")))

    assert told(body) == [
        (
            "BM847",
            "målgruppe hører til tiltak, men er satt inn i inndelingen videreføring.",
            "Flytt avsnitt 2 ut av videreføring, til en gjentakende inndeling med merket tiltak.",
        )
    ]


def test_name_of_its_own_section_is_said_shorter() -> None:
    """Inside tiltak it is called navn, and in a loop with a name t.navn."""
    assert near(t.repeated("tiltak", P(T("tiltak.navn")))) == [("BM801", "navn")]
    loop = P("{% for t in tiltak %}{{ formål }}{% endfor %}")
    assert near(loop) == [("BM801", "t.formål")]


def test_slip_among_strays_is_held_against_their_part() -> None:
    """What is nowhere is a slip still, and its neighbours tell of what."""
    body = P(T("forankring")) + P(T("målgrupe")) + P(T("bruk_uh"))

    assert sorted(near(body)) == [("BM801", "målgruppe"), ("BM845", None)]


def test_code_is_told_like_tags() -> None:
    """A name in the text, in a condition or a loop is a name."""
    body = P("{{ formål }}") + P("x{% if tilskudd.eier > 5 %}y{% endif %}") + P("{{ nummer }}")

    codes = [code for code, _, _ in told(body)]

    assert codes == ["BM845", "BM845"]


@pytest.mark.parametrize(
    "body",
    [
        P(T("tillegg")),
        P(T("varighet=")),
        P(T("=navn")),
        P(T("navn.navn.navn")),
        P(T("1")) + P(T("tiltak.1")),
        P(T("tiltak[0]")),
        P(T("tiltak..navn")),
        P(T("navn\u200b")),
        P("{{ 'navn' }} {{ navn.x }}"),
        P("{{ navn or navn }}"),
        t.control("tiltak", "", block("Tiltak")),
        t.repeated("ukjent", P(T("navn"))),
        t.repeated("videreføring", t.repeated("tiltak", t.repeated("tiltak", P(T("nummer"))))),
        t.table([P(T("navn") + T("navn"))]),
        t.table([t.table([P(T("navn"))]) + P(T("lenke"))]),
        f"<w:p><w:r><w:pict><w:txbxContent>{P(T('navn'))}</w:txbxContent></w:pict></w:r></w:p>",
        t.table([t.repeated("", t.cell(P(T("navn"))))]),
        t.control("", "", P(T("navn")) + P(T("formål"))),
    ],
)
def test_odd_ones_are_findings_still(body: str) -> None:
    """Whatever stands where it has no meaning is told, and never a fault of ours (BM827)."""
    codes = t.codes(t.docx(body))

    assert "BM827" not in codes
    assert codes


def test_every_part_of_a_file_has_its_own_numbers() -> None:
    """Paragraphs are counted in each, and a property of the file has no section."""
    docx = t.docx(TOP, header=P("x") + P(T("navn")), core="{{ navn }}")

    found = {(each.part, each.paragraph, each.code) for each in t.checked(docx)}

    assert ("word/header.xml", 2, "BM845") in found
    assert "BM801" in {code for part, _, code in found if part == "docProps/core.xml"}


def test_hundreds_of_strays_are_told_at_once() -> None:
    """One finding, and each name is looked for once."""
    body = "".join(P(T(name)) for name in FIELDS * 60)

    assert [code for code, _, _ in told(body)] == ["BM846"]
