"""An explanation as text for a terminal and as Markdown, and all of them as one page."""

import re
from collections.abc import Iterator
from textwrap import indent

from behovsmelding import words
from behovsmelding.form import load_form, names
from behovsmelding.words import OR, Language, entry
from behovsmelding.words.explanations import explanation
from behovsmelding.words.explanations.page import (
    FORM_SOURCE,
    GROUPS,
    HEADING,
    INTRODUCTION,
    REGULATION_SOURCE,
    SOURCES,
)
from behovsmelding.words.interface import RIGHT, SEVERITIES, SOURCE, TIP, WRONG

_PARAM = re.compile(r"(?<!\{)\{\w+\}(?!\})")
_INVISIBLE = re.compile("[\x00-\x08\x0b-\x1f\x7f-\x9f\u2028\u2029\ufeff]")


def without_params(template: str) -> str:
    """Return the words of *template* with «…» where a finding fills something in."""
    return (
        _PARAM.sub("…", template.rsplit(OR, maxsplit=1)[-1]).replace("{{", "{").replace("}}", "}")
    )


def headline(code: str, language: Language) -> str:
    """Return the sentence of *code* as it is before anything is filled in."""
    return without_params(entry(code).of(language)[0])


def text(code: str, language: Language) -> str:
    """Return the explanation of *code* for a terminal."""
    explained = explanation(code)
    severity = SEVERITIES[entry(code).severity].of(language)
    parts = [f"{code} ({severity}): {headline(code, language)}", explained.meaning.of(language)]
    parts.append(f"{TIP.of(language)}: {without_params(entry(code).of(language)[1])}")
    for title, example in ((WRONG, explained.wrong), (RIGHT, explained.right)):
        if example:
            parts.append(f"{title.of(language)}\n{indent(shown(example).rstrip(), '  ')}")
    parts.append(f"{SOURCE.of(language)}: {source(explained.source, language)}")
    return "\n\n".join(parts)


def markdown(code: str, language: Language) -> str:
    """Return the explanation of *code* as Markdown, without its heading."""
    explained = explanation(code)
    parts = [f"**{headline(code, language)}**", explained.meaning.of(language)]
    parts.append(f"*{TIP.of(language)}:* {without_params(entry(code).of(language)[1])}")
    for title, example in ((WRONG, explained.wrong), (RIGHT, explained.right)):
        if example:
            parts.append(f"{title.of(language)}\n\n```yaml\n{shown(example).rstrip()}\n```")
    parts.append(f"*{SOURCE.of(language)}:* {source(explained.source, language)}")
    return "\n\n".join(parts)


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
        for code in words.codes(f"BM{group}"):
            severity = SEVERITIES[entry(code).severity].of(language)
            yield f"### {code} ({severity})"
            yield markdown(code, language)
