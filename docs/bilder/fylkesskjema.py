# ruff: noqa: INP001 - a script beside the pictures, not a package
"""Build fylkesskjema.docx, the invented county's form that docs/egen-mal.md is about.

A county makes its form in Word. Ours is built from the pieces that the tests build theirs from, so
that it can be looked through, and is laid out quite unlike the form of the tool: tables all over.
"""

import re
from collections.abc import Callable, Iterator
from itertools import count

from tests.support import templates as t

MARK = "«{}»"
"""How a tag is shown in the picture that shows them."""
PROMPT = "Skriv her"
_PROMPT_STYLE = "Plassholdertekst"
_BLUE, _PALE = "1F4E79", "DEEAF3"
_WIDTH = 9638
_STYLES = f"""<w:styles xmlns:w="{t.W}"><w:docDefaults><w:rPrDefault><w:rPr>
<w:rFonts w:ascii="Arial" w:hAnsi="Arial" w:cs="Arial"/><w:sz w:val="20"/><w:lang w:val="nb-NO"/>
</w:rPr></w:rPrDefault><w:pPrDefault><w:pPr><w:spacing w:before="40" w:after="40"/></w:pPr>
</w:pPrDefault></w:docDefaults>
<w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:name w:val="Normal"/></w:style>
<w:style w:type="paragraph" w:styleId="Overskrift1"><w:name w:val="heading 1"/>
<w:basedOn w:val="Normal"/><w:pPr><w:keepNext/><w:spacing w:before="200" w:after="80"/>
<w:outlineLvl w:val="0"/></w:pPr><w:rPr><w:b/><w:color w:val="{_BLUE}"/><w:sz w:val="26"/></w:rPr>
</w:style>
<w:style w:type="paragraph" w:styleId="Tittel"><w:name w:val="Title"/><w:basedOn w:val="Normal"/>
<w:pPr><w:spacing w:before="120" w:after="160"/></w:pPr>
<w:rPr><w:b/><w:color w:val="{_BLUE}"/><w:sz w:val="36"/></w:rPr></w:style>
<w:style w:type="character" w:styleId="{_PROMPT_STYLE}"><w:name w:val="Placeholder Text"/>
<w:rPr><w:color w:val="666666"/></w:rPr></w:style>
<w:style w:type="character" w:styleId="Hyperkobling"><w:name w:val="Hyperlink"/>
<w:rPr><w:color w:val="0563C1"/><w:u w:val="single"/></w:rPr></w:style></w:styles>"""
_PAGE = (
    '<w:pgSz w:w="11906" w:h="16838"/><w:pgMar w:top="1134" w:right="1134" w:bottom="1134"'
    ' w:left="1134" w:header="567" w:footer="567" w:gutter="0"/></w:sectPr></w:body>'
)
_ORDNINGER = {
    "regional": "Regional ordning",
    "desentralisert": "Desentralisert ordning",
    "kompetanseløftet": "Kompetanseløftet",
}
_PERIODER = {"vår 2025": "våren 2025", "høst 2025": "høsten 2025", "vår 2026": "våren 2026"}

Prompt = Callable[[str, str], str]
"""What an empty control says: of its tag, and of what a county would have it say."""


def plain(_tag: str, prompt: str) -> str:
    """Let a control say what the county would have it say."""
    return prompt


def marked(tag: str, _prompt: str) -> str:
    """Let a control say its tag, for the picture that shows where each stands."""
    return MARK.format(tag)


def build(prompt: Prompt = plain) -> bytes:
    """Return the form, as a Word file."""
    form = _Form(prompt)
    docx = t.docx(
        form.body(),
        header=t.paragraph(
            "Statsforvalteren i Eksempelfylket – {{ eier.navn }}{% if er_utkast %} – utkast"
            "{% endif %}"
        ),
        footer=t.paragraph(
            "Saken merkes: ", form.text("eier.kontaktperson.merkes"), " – side ", _field("PAGE")
        ),
        core="Melding om kompetansebehov, {{ eier.navn }}",
    )
    parts = t.unpacked(docx)
    numbers = count(1)
    own = {
        part: _own(parts[part].decode(), numbers)
        for part in ("word/document.xml", "word/header.xml", "word/footer.xml")
    }
    return t.packed({**parts, **own, "word/styles.xml": _STYLES})


def _own(xml: str, numbers: Iterator[int]) -> str:
    """Give a part our page and style, and each control the number of its own that Word wants."""
    xml = xml.replace("</w:sectPr></w:body>", _PAGE).replace("PlaceholderText", _PROMPT_STYLE)
    return re.sub('<w:id w:val="1"/>', lambda _: f'<w:id w:val="{next(numbers)}"/>', xml)


class _Form:
    """The parts of the form, with prompts of one kind."""

    def __init__(self, prompt: Prompt) -> None:
        self.prompt = prompt

    def text(self, tag: str, prompt: str = PROMPT) -> str:
        """Write a plain-text control."""
        return t.control(tag, "<w:text/>", t.prompt(self.prompt(tag, prompt)))

    def rich(self, tag: str) -> str:
        """Write a rich-text control round a paragraph."""
        return t.control(tag, "", t.paragraph(t.prompt(self.prompt(tag, PROMPT))))

    def box(self, tag: str, label: str) -> str:
        """Write a tick box and what it stands for."""
        shown = self.prompt(tag, "")
        return t.tick(tag) + _run(f" {f'{shown} ' if shown else ''}{label}    ")

    def choice(self, tag: str) -> str:
        """Write a drop-down list of the ordninger."""
        control = t.choice(tag, _ORDNINGER, closed=True)
        return control.replace("Velg et element.", self.prompt(tag, "Velg ordning"))

    def body(self) -> str:
        """Write the form from top to bottom."""
        return "".join(
            (
                t.paragraph("Melding om kompetansebehov 2025", style="Tittel"),
                self.people(),
                t.paragraph("Beløp i kroner", style="Overskrift1"),
                self.amounts(),
                self.tiltak(),
                t.paragraph("{%p if vedlegg %}"),
                t.paragraph("Vedlegg", style="Overskrift1"),
                t.paragraph("{%p for v in vedlegg %}"),
                t.paragraph("{{ loop.index }}. {{ v.navn }}"),
                t.paragraph("{%p endfor %}"),
                t.paragraph("{%p endif %}"),
            )
        )

    def people(self) -> str:
        """Write who sends it in, owner and university side by side."""
        sides = ("eier", "uh")
        fields = {"Navn": "navn", "Kontaktperson": "kontaktperson.navn",
                  "E-post": "kontaktperson.epost"}  # fmt: skip
        rows = [
            _row(_label(label), *(_cell(self.text(f"{side}.{field}")) for side in sides))
            for label, field in fields.items()
        ]
        boxes = [self.box(f"gjelder_ordninger={key}", word) for key, word in _ORDNINGER.items()]
        owners = [self.box("flere_eiere=ja", "Ja"), self.box("flere_eiere=nei", "Nei")]
        several = t.control(
            "flere_eiere",
            '<w:text w:multiLine="1"/>',
            t.prompt(self.prompt("flere_eiere", "Hvis ja: hvem?")),
        )
        rows += [
            _row(_label("Ordninger"), _cell(*boxes, wide=True)),
            _row(_label("Flere eiere?"), _cell(*owners, several, wide=True)),
        ]
        return _grid(_heads("", "Eier", "Universitet eller høgskole"), *rows)

    def amounts(self) -> str:
        """Write the sums, a row an ordning, and what of them is carried on."""
        rows = [
            _row(_label(word), *(_cell(self.text(f"sumrader={key}.{side}", "–"))
                                 for side in ("eier", "uh")))
            for key, word in _ORDNINGER.items()
        ]  # fmt: skip
        return _grid(
            _heads("Ordning", "Eier", "UH"),
            *rows,
            _row(_label("Sum"), _cell(self.text("sum_eier", "–")), _cell(self.text("sum_uh", "–"))),
            _row(_label("{%tr for v in videreføring %}"), _cell(), _cell()),
            _row(
                _label("Videreført, {{ v.ordning|kortnavn }}"),
                _cell(_run("{{ v.eier|kr }}")),
                _cell(_run("{{ v.uh|kr }}")),
            ),
            _row(_label("{%tr endfor %}"), _cell(), _cell()),
        )

    def tiltak(self) -> str:
        """Write the section that is repeated for every tiltak: a heading and a table."""
        periods = [self.box(f"varighet={key}", word) for key, word in _PERIODER.items()]
        coordinator = [self.box(f"koordinator.behov={key}", key) for key in ("ja", "nei")]
        rows = (
            _row(_label("Navn"), _cell(self.text("navn"), wide=True)),
            _row(_label("Ordning"), _cell(self.choice("ordning"), wide=True)),
            _row(
                _label("Tilskudd"),
                _cell(_run("Eier: "), self.text("tilskudd.eier", "kroner")),
                _cell(_run("UH: "), self.text("tilskudd.uh", "kroner")),
            ),
            _row(_label("Varighet"), _cell(*periods, wide=True)),
            _row(_label("Koordinator"), _cell(*coordinator, wide=True)),
            _row(_label("Hva UH gjør"), _cell(self.rich("bruk_uh"), wide=True)),
        )
        heading = t.paragraph("Tiltak {{ loop.index }}", style="Overskrift1")
        return t.repeated("tiltak", heading + _grid(*rows))


def _run(text: str) -> str:
    return f'<w:r><w:t xml:space="preserve">{text}</w:t></w:r>'


def _field(code: str) -> str:
    """Write a field, over three runs as Word does."""
    return (
        '<w:r><w:fldChar w:fldCharType="begin"/></w:r>'
        f"<w:r><w:instrText> {code} </w:instrText></w:r>"
        '<w:r><w:fldChar w:fldCharType="end"/></w:r>'
    )


def _cell(*runs: str, wide: bool = False) -> str:
    """Write a cell; what stands in it may be runs, or paragraphs already."""
    inside = "".join(runs)
    content = inside if "<w:p>" in inside else f"<w:p>{inside}</w:p>"
    span = '<w:gridSpan w:val="2"/>' if wide else ""
    width = _WIDTH * 3 // (4 if wide else 8)
    return f'<w:tc><w:tcPr><w:tcW w:w="{width}" w:type="dxa"/>{span}</w:tcPr>{content}</w:tc>'


def _label(text: str) -> str:
    """Write the cell that a row begins with."""
    run = f'<w:r><w:rPr><w:b/></w:rPr><w:t xml:space="preserve">{text}</w:t></w:r>'
    shade = f'<w:shd w:val="clear" w:color="auto" w:fill="{_PALE}"/>'
    width = f'<w:tcW w:w="{_WIDTH // 4}" w:type="dxa"/>'
    return f"<w:tc><w:tcPr>{width}{shade}</w:tcPr><w:p>{run}</w:p></w:tc>"


def _heads(*texts: str) -> str:
    """Write the row of headings."""
    cells = "".join(map(_label, texts))
    return f"<w:tr><w:trPr><w:tblHeader/></w:trPr>{cells}</w:tr>"


def _row(*cells: str) -> str:
    return f"<w:tr>{''.join(cells)}</w:tr>"


def _grid(*rows: str) -> str:
    """Write a table with lines."""
    sides = ("top", "left", "bottom", "right", "insideH", "insideV")
    lines = "".join(
        f'<w:{side} w:val="single" w:sz="4" w:space="0" w:color="{_BLUE}"/>' for side in sides
    )
    first, other = _WIDTH // 4, _WIDTH * 3 // 8
    columns = "".join(f'<w:gridCol w:w="{width}"/>' for width in (first, other, other))
    return (
        f'<w:tbl><w:tblPr><w:tblW w:w="{_WIDTH}" w:type="dxa"/><w:tblBorders>{lines}'
        '</w:tblBorders><w:tblLayout w:type="fixed"/></w:tblPr>'
        f"<w:tblGrid>{columns}</w:tblGrid>{''.join(rows)}</w:tbl>"
    )
