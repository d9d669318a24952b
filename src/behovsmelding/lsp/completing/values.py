"""Offers of answers: choices, periods, yes and no, and names that are known."""

from collections.abc import Iterator

from behovsmelding.form import Form
from behovsmelding.form.asked import below
from behovsmelding.lsp.completing.answers import as_written, known
from behovsmelding.lsp.completing.branch import Branch
from behovsmelding.lsp.completing.names import Named, bare, called, looked_for, written
from behovsmelding.lsp.completing.offer import Edit, Offer, Sort
from behovsmelding.lsp.completing.scene import Formless, Scene
from behovsmelding.lsp.completing.snippet import Snippet, begins_below
from behovsmelding.lsp.completing.spots import Shape, Spot, answer_alone, spot_of
from behovsmelding.lsp.help import of_field
from behovsmelding.messages import Language
from behovsmelding.model.fields import Mark, by_name, marked_with


def forms(formless: Formless, language: Language) -> Iterator[Offer]:
    """Yield the forms that a file may be written on: behind the key for it, or with the key."""
    cursor = formless.cursor
    is_at_margin = cursor.start == cursor.line and not cursor.dash and cursor.inside is None
    if not formless.names_form and not is_at_margin:
        return
    key = "" if formless.names_form else "skjema: "
    before = " " if cursor.lacks_blank else ""
    for form in formless.forms:
        answer = key + as_written(form.navn)
        detail = form.tittel.of(language)
        yield Offer(answer, Sort.CHOICE, (before + answer,), cursor.start, cursor.end, detail)


def behind_a_key(scene: Scene, branch: Branch) -> Iterator[Offer]:
    """Yield the answers that may stand behind the key of *branch*, on its line."""
    spot, cursor = scene.spot(branch), scene.cursor
    if spot is None or branch.below:
        return
    before = (" ",) if cursor.lacks_blank else ()
    if _is_row(scene.form, branch):
        alone = answer_alone(scene.form, spot)
        if alone is not None:
            yield from _answers(scene, alone, branch, before, ())
    elif spot.shape is Shape.ANSWER:
        yield from _answers(scene, spot, branch, before, ())
    elif spot.shape is Shape.LIST and not spot.is_list_of_parts:
        if known(scene.form, spot):
            yield from _answers(scene, spot, branch, (*before, "["), ("]",))
        else:
            # Whoever has no more names to write may say so.
            yield Offer("nei", Sort.CHOICE, (*before, "nei"), *scene.range)
    elif spot.felt is not None and not scene.typed.strip():
        yield _filled(scene, spot, branch)


def in_braces(scene: Scene, branch: Branch, spot: Spot, *, is_answer: bool) -> Iterator[Offer]:
    """Yield the answers that may stand at the cursor in the brackets of *branch*."""
    inside = scene.cursor.inside
    if inside is None:
        return
    before = (" ",) if inside.lacks_blank else ()
    after = (", ",) if inside.needs_comma else ()
    if not is_answer:
        yield from members(scene, spot, branch, before, inside.start, after)
    elif _is_row(scene.form, branch):
        alone = answer_alone(scene.form, spot)
        if alone is not None:
            yield from _answers(scene, alone, branch, before, after)
    elif spot.shape is Shape.ANSWER:
        yield from _answers(scene, spot, branch, before, after)
    elif spot.shape is Shape.LIST and not spot.is_list_of_parts:
        yield from _answers(scene, spot, branch, (*before, "["), ("]", *after))


def members(  # noqa: PLR0913, PLR0917 - what stands round a member
    scene: Scene,
    spot: Spot,
    above: Branch,
    before: Snippet = (),
    start: int | None = None,
    after: Snippet = (),
) -> Iterator[Offer]:
    """Yield what may be one more member of the list in *above*, and isn't yet."""
    written = {bare(each.value).casefold() for each in above.below if not each.is_here}
    for each in _answers(scene, spot, above, before, after, start):
        if each.label.casefold() not in written:
            yield each


def _answers(  # noqa: PLR0913, PLR0917 - what stands round an answer
    scene: Scene,
    spot: Spot,
    branch: Branch,
    before: Snippet,
    after: Snippet,
    start: int | None = None,
) -> Iterator[Offer]:
    begin, end = scene.range
    begin = begin if start is None else start
    for each in known(scene.form, spot):
        yield Offer(
            each.name,
            Sort.CHOICE,
            scene.put((*before, each.text, *after), begin),
            begin,
            end,
            detail=each.words.of(scene.language),
        )
    for number, whose in _numbers(scene, spot, branch):
        put = scene.put((*before, number, *after), begin)
        yield Offer(number, Sort.CHOICE, put, begin, end, detail=whose)
    # Among «flere eiere» nobody is who is named already.
    others = written(scene.root) if spot.field is not None and spot.field.several else frozenset()
    for name in looked_for(scene.form, spot, scene.typed):
        if name.navn.casefold() in others:
            continue
        beside, edits = _beside(scene, spot, branch, name)
        yield Offer(
            name.shown,
            Sort.NAME,
            scene.put((*before, as_written(name.navn), *beside, *after), begin),
            begin,
            end,
            detail=name.organisasjonsnummer or "",
            looked_for=f"{name.shown} {name.also}".strip(),
            beside=edits,
        )


def _numbers(scene: Scene, spot: Spot, branch: Branch) -> Iterator[tuple[str, str]]:
    """Yield the number of who is named beside *branch*, where it is known; of namesakes, each."""
    part = branch.above
    if part is None or spot.field is None or Mark.ORGANISASJONSNUMMER not in spot.field.marks:
        return
    kind = scene.spot(part)
    field = None if kind is None else marked_with(kind.kind, Mark.NAVN)
    name = None if field is None else part.get(field.name)
    if kind is not None and name is not None:
        for each in called(scene.form, below(kind.sti, bare(name.key)), name.value):
            if each.organisasjonsnummer is not None:
                yield each.organisasjonsnummer, each.shown


def _beside(
    scene: Scene, spot: Spot, branch: Branch, name: Named
) -> tuple[Snippet, tuple[Edit, ...]]:
    """Return what else is known of who is called *name*: below it, and in keys that stand open."""
    part = branch.above
    kind = None if part is None else scene.spot(part)
    if part is None or kind is None or spot.felt is None or spot.shape is not Shape.ANSWER:
        return (), ()
    below_it: list[str] = []
    edits: list[Edit] = []
    for key, answer in _known_of(scene, spot, kind, name):
        stands = part.get(key)
        if stands is None:
            below_it.append(f"{key}: {as_written(answer)}")
        elif not stands.value and not stands.below:
            colon = scene.document.text.find(":", stands.start) + 1
            edits.append(Edit(colon, colon, f" {as_written(answer)}"))
    if scene.cursor.inside is not None:
        return tuple(f", {each}" for each in below_it), tuple(edits)
    lines = tuple(f"\n{' ' * branch.column}{each}" for each in below_it)
    end = scene.document.line(scene.cursor.end)[1]
    if lines and scene.document.text[scene.cursor.end : end].strip():
        # A comment stays with the name it was written to.
        return (), (*edits, Edit(end, end, "".join(lines)))
    return lines, tuple(edits)


def _known_of(scene: Scene, spot: Spot, part: Spot, name: Named) -> Iterator[tuple[str, str]]:
    register = scene.form.generasjon.registers.get(spot.sti)
    number = marked_with(part.kind, Mark.ORGANISASJONSNUMMER)
    if register is not None and register.type and "type" in by_name(part.kind):
        yield "type", register.type
    is_asked = number is not None and below(part.sti, number.name) in scene.form.felt
    if number is not None and is_asked and name.organisasjonsnummer:
        yield number.name, name.organisasjonsnummer


def _is_row(form: Form, branch: Branch) -> bool:
    """Tell whether *branch* is a row, whose key is a name, an ordning or a period."""
    above = spot_of(form, branch.above) if branch.above is not None else None
    return above is not None and above.shape is Shape.ROWS


def _filled(scene: Scene, spot: Spot, branch: Branch) -> Offer:
    """Make the offer of all that the form requires of the part at *spot*."""
    felt = scene.form.felt[spot.sti]
    start, end = scene.range
    snippet = scene.maker.behind(spot, branch.column)
    if scene.cursor.lacks_blank and not begins_below(snippet):
        snippet = (" ", *snippet)
    name = felt.ny if spot.is_list_of_parts and felt.ny else felt.spørsmål
    return Offer(
        name.of(scene.language),
        Sort.PART,
        scene.put(snippet, start),
        start,
        end,
        detail=felt.spørsmål.of(scene.language),
        help=of_field(scene.form, felt, scene.language),
        goes_on=True,
    )
