"""What may be about a contact person, for all one can see: no log that anybody reads shows it.

In a part of the form that asks for people, and below what is no part of it, whatever is not plainly
an answer about something else is in doubt. Elsewhere that is what stands behind a key about people.
"""

import re
from collections.abc import Iterator, Mapping
from functools import cache
from typing import NamedTuple

from behovsmelding import generation, newlines
from behovsmelding.model.fields import below, fields_of
from behovsmelding.model.kontaktdata import holds_contact

_AT_MARGIN = re.compile(r"(?P<key>\w+):(?!\S)")
_ANSWER = re.compile(r"(?P<before> *(?:- )?)(?P<key>\w+):(?P<rest>(?: .*)?)")
_PLAIN = re.compile(r" +[^\s\[\]{}|>&*!?#'\"](?:(?! #).)*")
"""A value on its line that is no more than it seems, up to a comment."""
_DIRECTIVE = re.compile(r" *# *(?:yaml-language-server|behovsmelding):")
_OPENED = re.compile(r"\w+ *: *(?:#.*)?$")


class _Known(NamedTuple):
    """What is known of the parts of a form.

    `parts` has what each asks for that is about no person; None where it asks for none.
    """

    parts: Mapping[str, frozenset[str] | None]
    names: frozenset[str]
    """The fields of those that ask for people, and of a person."""
    in_braces: re.Pattern[str]
    """A field that is private, where it does not begin its line."""


@cache
def _known() -> _Known:
    parts: dict[str, frozenset[str] | None] = {"skjema": None}
    names: set[str] = set()
    private: set[str] = set()
    for of in generation.every():
        for part in fields_of(of.model):
            held = [field for _, field in below(part.kind)]
            if any(map(holds_contact, held)):
                own = (each.name for each in fields_of(part.kind) if not holds_contact(each))
                parts[part.name] = frozenset(own) | (parts.get(part.name) or frozenset())
                names.update(field.name for field in held)
                private.update(field.name for field in held if holds_contact(field))
            else:
                parts.setdefault(part.name, None)
    written = "|".join(sorted(private))
    in_braces = re.compile(rf"(?i)[{{\[,]\s*[\"']?(?:{written})[\"']?\s*:")
    return _Known(parts, frozenset(names), in_braces)


def doubtful(text: str) -> Iterator[tuple[int, int]]:
    """Yield what in *text* is in doubt, as where it begins and ends."""
    known = _known()
    shown: frozenset[str] | None = frozenset()
    above = _Above()
    for start, line in zip(newlines.starts(text), newlines.split(text), strict=True):
        begins = 0
        if key := _AT_MARGIN.match(line):
            name = key["key"].lower()
            shown, above = known.parts.get(name, frozenset()), _Above()
            begins = key.end() if name in known.parts else 0
        if shown is None:
            found = known.in_braces.search(line)
            if found is not None or _PLAIN.fullmatch(line, key.end() if key else len(line)):
                # What stands below an answer that has ended belongs to something else.
                shown = frozenset()
            if found is None:
                continue
            begins = found.end()
        elif key is None:
            begins, above = _begins(line, shown, above, known.names)
        yield start + begins, start + len(line)


class _Above(NamedTuple):
    """What the lines above say of the next ones.

    In doubt is what stands further in than a `column`, the next line where that is `open`, and
    whatever is no further answer of the same item: in its column, and not `answered` already.
    """

    column: int | None = None
    open: bool = False
    item: int | None = None
    answered: frozenset[str] = frozenset()

    def is_further(self, answer: re.Match[str], column: int) -> bool:
        """Tell whether *answer* in *column* is a further one of the same item, or begins one."""
        if self.open or (self.column is not None and self.column < column):
            return False
        is_new = self.item is None or "-" in answer["before"]
        return is_new or (column == self.item and answer["key"] not in self.answered)


def _begins(
    line: str, shown: frozenset[str], above: _Above, names: frozenset[str]
) -> tuple[int, _Above]:
    """Return where in *line* begins what is in doubt, and what is to be known of it below."""
    if not line.strip() or _DIRECTIVE.match(line):
        return len(line), above
    answer = _ANSWER.fullmatch(line)
    column = len(answer["before"]) if answer else len(line) - len(line.lstrip())
    if answer and answer["key"] in shown and above.is_further(answer, column):
        value = _PLAIN.match(answer["rest"])
        answered = frozenset() if "-" in answer["before"] else above.answered
        found = _Above(item=column, answered=answered | {answer["key"]})
        return answer.start("rest") + (value.end() if value else 0), found
    if above.column is None or above.column >= column:
        above = above._replace(column=column)
    above = above._replace(open=_OPENED.search(line) is not None)
    return answer.start("rest") if answer and answer["key"] in names else 0, above
