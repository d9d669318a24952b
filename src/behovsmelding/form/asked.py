"""Which answers a form asks for, and where."""

from typing import Any, NamedTuple

from behovsmelding.form.values import Felt, Form
from behovsmelding.model.felles import Tillegg
from behovsmelding.model.fields import Field, beside_key, by_name
from behovsmelding.model.tekst import Tekst


class Asked(NamedTuple):
    """An answer that a form asks for: what the form says of it, and the field that holds it."""

    felt: Felt
    field: Field


def asked(form: Form, kind: Any, sti: str) -> tuple[Asked, ...]:
    """Return each answer that *form* asks for in a *kind* at *sti*, in order.

    The key of a row is no answer: it stands before the colon. The form's own questions are asked
    like any others.
    """
    if kind is Tillegg:
        return tuple(Asked(felt, _own(felt)) for felt in form.tillegg(sti).values())
    found = ((below(sti, field.name), field) for field in beside_key(kind))
    return tuple(Asked(form.felt[at], _as_part(field)) for at, field in found if at in form.felt)


def _own(felt: Felt) -> Field:
    """Return the field of a question of the form's own: one of its choices, or a long answer."""
    answer = by_name(Tillegg)["svar"]
    return answer._replace(name=felt.navn, kind=str if felt.valg else Tekst)


def _as_part(field: Field) -> Field:
    """Return *field* as it is written: the form's own questions are no rows, but fields."""
    return field._replace(several=False, row_key=None) if field.kind is Tillegg else field


def row_keys(form: Form, sti: str) -> tuple[str, ...]:
    """Return the keys that the rows at *sti* may have, as they are written in the YAML."""
    periods = form.felt[sti].perioder
    return tuple(str(period) for period in periods) or tuple(form.choices(sti))


def title(sti: str) -> str:
    """Return the key at *sti* as a title: the question itself stands in the description."""
    return sti.rpartition(".")[2].replace("_", " ").capitalize()


def below(sti: str, name: str) -> str:
    """Return the path of the field *name* in the part at *sti*."""
    return f"{sti}.{name}" if sti else name
