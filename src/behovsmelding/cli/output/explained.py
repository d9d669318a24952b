"""An explanation as text for a terminal and as Markdown, and all of them as one page."""

import re
from collections.abc import Callable, Iterator
from textwrap import indent

from behovsmelding import messages
from behovsmelding.form import load_form, names
from behovsmelding.messages import OR, Language, bound, entry
from behovsmelding.messages.explanations import Kind, explanation
from behovsmelding.messages.explanations.page import (
    FORM_SOURCE,
    GROUPS,
    HEADING,
    INTRODUCTION,
    REGULATION_SOURCE,
    SOURCES,
)
from behovsmelding.messages.ui.interface import RIGHT, SEVERITIES, SOURCE, TIP, WRONG

_PARAM = re.compile(r"\{\{|\}\}|\{\w+\}")
_WRITTEN_IN = {
    "document": "yaml",
    "form": "yaml",
    "template": "text",
    "command": "console",
    "settings": "toml",
}
_INVISIBLE = re.compile("[\x00-\x08\x0b-\x1f\x7f-\x9f\u2028\u2029\ufeff]")


def without_params(template: str) -> str:
    """Return the words of *template* with «…» where a finding fills something in."""
    words = template.rsplit(OR, maxsplit=1)[-1]
    return _PARAM.sub(lambda found: {"{{": "{", "}}": "}"}.get(found[0], "…"), words)


def headline(code: str, language: Language) -> str:
    """Return the sentence of *code* as it is before anything is filled in."""
    return bound(without_params(entry(code).sentence.of(language)))


def text(code: str, language: Language) -> str:
    """Return the explanation of *code* for a terminal."""
    head = f"{_title(code, language)}: {headline(code, language)}"
    return "\n\n".join((head, *_paragraphs(code, language, "{}:", _indented)))


def markdown(code: str, language: Language) -> str:
    """Return the explanation of *code* as Markdown, without its heading."""
    head = f"**{headline(code, language)}**"
    return "\n\n".join((head, *_paragraphs(code, language, "*{}:*", _fenced)))


def _title(code: str, language: Language) -> str:
    return f"{code} ({SEVERITIES[entry(code).severity].of(language)})"


def _paragraphs(
    code: str, language: Language, label: str, example: Callable[[str, Kind], str]
) -> Iterator[str]:
    """Yield what stands below the sentence of *code*, written with *label* and *example*."""
    explained = explanation(code)
    yield bound(explained.meaning.of(language))
    tip = bound(without_params(entry(code).tip.of(language)))
    yield f"{label.format(TIP.of(language))} {tip}"
    for title, each in ((WRONG, explained.wrong), (RIGHT, explained.right)):
        if each:
            yield f"{title.of(language)}{example(shown(each).rstrip(), explained.kind)}"
    yield f"{label.format(SOURCE.of(language))} {bound(source(explained.source, language))}"


def _indented(example: str, _kind: Kind) -> str:
    return f"\n{indent(example, '  ')}"


def _fenced(example: str, kind: Kind) -> str:
    # What shows such marks itself is shown between longer ones.
    marks = "````" if "```" in example else "```"
    return f"\n\n{marks}{_WRITTEN_IN[kind]}\n{example}\n{marks}"


def source(where: str, language: Language) -> str:
    """Return where a rule comes from in words: the form's own label, a paragraph, or YAML."""
    if where in SOURCES:
        return SOURCES[where].of(language)
    form, _, field = where.partition(" ")
    if form in names():
        label = load_form(form).label(field).of(language)
        return FORM_SOURCE.of(language, form=form, label=label)
    return REGULATION_SOURCE.of(language, number=where)


def shown(example: str) -> str:
    """Return *example* with a name where a character can't be seen."""
    return _INVISIBLE.sub(lambda match: f"<U+{ord(match[0]):04X}>", example)


def page(language: Language) -> str:
    """Return every explanation as one Markdown page."""
    return "\n\n".join(_sections(language)) + "\n"


def _sections(language: Language) -> Iterator[str]:
    yield f"# {HEADING.of(language)}"
    yield INTRODUCTION.of(language)
    for group, title in GROUPS.items():
        yield f"## {title.of(language)}"
        for code in messages.every_code(f"BM{group}"):
            yield f"### {_title(code, language)}"
            yield markdown(code, language)
