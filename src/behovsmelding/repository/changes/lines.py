"""What is said of one difference: a line each, for all who write for people."""

from collections.abc import Iterator

from behovsmelding.messages import Language
from behovsmelding.messages.ui import differences as words
from behovsmelding.model.kroner import grouped
from behovsmelding.repository.differences import Changed, Difference, Member, Rewritten
from behovsmelding.repository.seasons import Differences


def head(differences: Differences, language: Language) -> Iterator[str]:
    """Yield how much is different in all."""
    if not differences.files:
        yield words.NOTHING.of(language, count=differences.unchanged)
        return
    yield words.COUNT.of(
        language,
        count=len(differences.files),
        unchanged=differences.unchanged,
        old=amount(differences.old_sum, language),
        new=amount(differences.new_sum, language),
        more=more(differences.old_sum, differences.new_sum) or "0",
    )
    if differences.unknown:
        yield words.UNKNOWN.of(language, count=differences.unknown)


def name(each: Difference, language: Language) -> str:
    """Return what a behovsmelding is called, and whether it is new, gone or renamed."""
    said = each.new or each.old or ""
    if each.old is None:
        return f"{said} ({words.NEW_FILE.of(language)})"
    if each.new is None:
        return f"{said} ({words.GONE_FILE.of(language)})"
    was = f" ({words.WAS.of(language, old=each.old)})" if each.old != each.new else ""
    return f"{said}{was}"


def notes(each: Difference, language: Language) -> Iterator[str]:
    """Yield what is to be known of it beside what is different."""
    if each.other_form:
        old, new = each.other_form
        yield words.OTHER_FORM.of(language, old=old, new=new)
    if each.errors and each.new:
        yield words.ERRORS.of(language, count=each.errors, path=each.new)


def groups(each: Difference, language: Language) -> Iterator[tuple[str, list[str]]]:
    """Yield what is different by its kind, each with a heading."""
    told = (
        [_member(one, language) for one in each.members],
        [_amount(one, language) for one in each.amounts],
        [_rewritten(one, language) for one in each.texts],
        [_answer(one, language) for one in each.answers],
    )
    for heading, lines in zip(words.HEADINGS.values(), told, strict=True):
        if lines:
            yield heading.of(language), lines


def _member(one: Member, language: Language) -> str:
    old, new = (
        words.UNNAMED.of(language) if each is None else f"«{each}»" for each in (one.old, one.new)
    )
    said = words.HAPPENED[one.happened.value].of(language, where=one.where, old=old, new=new)
    asked = one.kroner is not None
    return f"{said} {words.ASKED.of(language, sum=amount(one.kroner, language))}" if asked else said


def _amount(one: Changed, language: Language) -> str:
    old, new = (each if isinstance(each, int) else None for each in (one.old, one.new))
    said = words.CHANGED.of(
        language, where=one.where, old=amount(old, language), new=amount(new, language)
    )
    difference = more(old, new)
    return f"{said} ({difference})" if difference else said


def _rewritten(one: Rewritten, language: Language) -> str:
    how = words.REWRITTEN if one.words_in or one.words_out else words.REORDERED
    return how.of(language, where=one.where, words_in=one.words_in, words_out=one.words_out)


def _answer(one: Changed, language: Language) -> str:
    old, new = (
        words.MISSING.of(language) if each is None else f"«{each}»" for each in (one.old, one.new)
    )
    return words.CHANGED.of(language, where=one.where, old=old, new=new)


def amount(kroner: int | None, language: Language) -> str:
    """Write *kroner*, or that it is not given."""
    return words.MISSING.of(language) if kroner is None else grouped(kroner)


def more(old: int | None, new: int | None) -> str:
    """Write how much *new* is more than *old*, or less."""
    if old is None or new is None or old == new:
        return ""
    sign = "\N{MINUS SIGN}" if new < old else "+"
    return f"{sign}{grouped(abs(new - old))}"
