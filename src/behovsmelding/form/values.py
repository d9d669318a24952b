"""What a declaration says, as values."""

from collections.abc import Iterable, Mapping, Sequence
from datetime import date
from enum import Enum
from functools import lru_cache
from pathlib import Path
from types import MappingProxyType
from typing import Any, NamedTuple

from behovsmelding.form.faults import FormError
from behovsmelding.form.folders import schema_dir, template_dir
from behovsmelding.generation import Generation
from behovsmelding.messages import Phrase
from behovsmelding.model.felles import MÅLFORMER, Målform
from behovsmelding.model.fields import Mark, marked_with
from behovsmelding.model.linje import Linje
from behovsmelding.model.periode import Periode

TILLEGG = "tillegg"
"""The key of a form's own questions, at the document and at each tiltak."""

WORDS = ("spørsmål", "hjelp", "når", "ny")
"""The keys of a field that hold words."""


def as_phrase(value: Any) -> Phrase:
    """Read words: a mapping from målform to text, or one text that serves every målform."""
    if isinstance(value, str):
        return Phrase(nb=value)
    return Phrase(**value)


def are_words(value: Mapping[str, Any], målformer: Iterable[str]) -> bool:
    """Tell whether *value* is a mapping from målform to text, in a form that has *målformer*."""
    # Nynorsk can't be on its way as other målformer may: a form that has it, has all of it.
    needed = {*MÅLFORMER}.intersection(målformer)
    return needed <= value.keys() <= {*MÅLFORMER, *målformer}


class Valg(NamedTuple):
    """A choice: what is written in YAML, what the form prints, and its short name if it has one."""

    navn: str
    ord: Phrase
    kort: Phrase | None = None

    @classmethod
    def read(cls, navn: str, value: Any) -> "Valg":
        """Read the declaration of the choice *navn*."""
        if isinstance(value, str):
            return cls(navn, as_phrase(value))
        value = dict(value)
        kort = value.pop("kort", None)
        return cls(navn, as_phrase(value), as_phrase(kort) if kort else None)


class Felt(NamedTuple):
    """A field of the form.

    `sti` is its path in the model with list positions left out: `tiltak.tilskudd.eier`. `påkrevd`
    says that it must be answered when the document is sent in. `valg` names a group of choices;
    where `åpen`, any other text is an answer too. `perioder` are the periods it may name.
    `når` says when a rule demands an answer that the form does not, and `ny` what one more in a
    list is called, where a coordinator adds to it.
    """

    sti: str
    spørsmål: Phrase
    hjelp: Phrase | None = None
    påkrevd: bool = False
    valg: str | None = None
    åpen: bool = False
    perioder: tuple[Periode, ...] = ()
    når: Phrase | None = None
    ny: Phrase | None = None

    @classmethod
    def read(cls, sti: str, value: Mapping[str, Any]) -> "Felt":
        """Read the declaration of the field at *sti*."""
        rest = dict(value)
        words: dict[str, Any] = {key: as_phrase(rest.pop(key)) for key in WORDS if key in rest}
        perioder = tuple(Periode.of(each) for each in rest.pop("perioder", ()))
        return cls(sti, **words, perioder=perioder, **rest)

    @property
    def navn(self) -> str:
        """The key it has in YAML; of a form's own question, its id."""
        return self.sti.rpartition(".")[2]

    @property
    def er_tillegg(self) -> bool:
        """Whether this is a question that the form adds to those of the model."""
        return TILLEGG in self.sti.split(".")[:-1]


class Form(NamedTuple):
    """A year's form, or a county's. See the package for what it declares."""

    navn: str
    generasjon: Generation
    år: int
    tittel: Phrase
    hjemmel: Phrase
    frist: date | None
    frister: Mapping[str, date]
    """The deadlines that are known to differ from it, by the office that is answered."""
    ledetekster: Mapping[str, Phrase]
    """What an unanswered field shows: `tekst` and `valg`."""
    felt: Mapping[str, Felt]
    valg: Mapping[str, Mapping[str, Valg]]
    oppsett: tuple[Mapping[str, Any], ...]
    """How the form is laid out on paper, for `template new`: see `docx.scaffold`."""
    opphav: Phrase | None
    """Who made the form and after what, as it says on its face."""
    fil: Path
    """The file it is declared in; it tells forms apart that share a name in two folders."""
    målformer: tuple[Målform, ...] = MÅLFORMER
    """What it can be written and printed in; where it lacks words in one, bokmål stands."""
    lenker: Mapping[str, str] = MappingProxyType({})
    """Words in the questions of the form that lead somewhere, and the address of each."""

    def __hash__(self) -> int:
        """Return the hash of where it is declared; much is kept for a form, and asked for often."""
        return hash(self.fil)

    @property
    def model(self) -> type[Any]:
        """The class of a behovsmelding on this form."""
        return self.generasjon.model

    @property
    def er_vår(self) -> bool:
        """Whether this form comes with the program."""
        return self.fil.parent == schema_dir()

    @property
    def mappe(self) -> Path | None:
        """The folder that it is declared in, beside ours; None where it comes with the program."""
        return None if self.er_vår else self.fil.parent

    @property
    def maler(self) -> Path:
        """The folder of its Word templates: with us, or one of its name beside its declaration."""
        return template_dir(self.navn) if self.er_vår else self.fil.with_suffix("")

    def frist_for(self, melding: Any) -> date | None:
        """Return the deadline of *melding*: that of the office it goes to, where it is known."""
        field = marked_with(type(melding), Mark.EMBETE)
        office = None if field is None else getattr(melding, field.name)
        return self.frister.get(office or "", self.frist)

    def schema_name(self, målform: Målform) -> str:
        """Return the name of the file of its JSON Schema in *målform*; bokmål goes without."""
        named = self.navn if målform == Målform.NB else f"{self.navn}.{målform}"
        return f"{named}.schema.json"

    def ukjent_målform(self, målform: Målform) -> FormError | None:
        """Return what is to be said of a *målform* that the form doesn't have (BM215)."""
        if målform in self.målformer:
            return None
        felt = self.label("målform")
        return FormError("BM215", felt=felt, tekst=målform, valg=self.målformer)

    def tillegg(self, sti: str) -> Mapping[str, Felt]:
        """Return the questions that the form adds at *sti* («tiltak.tillegg»), by their ids."""
        return _tillegg(self).get(sti, MappingProxyType({}))

    @property
    def tilleggsvar(self) -> Mapping[str, tuple[str, ...]]:
        """The paths of the form's own questions, and the answers there can be; none if any text."""
        return {
            sti: () if felt.åpen else tuple(self.choices(sti))
            for sti, felt in self.felt.items()
            if felt.er_tillegg
        }

    def choices(self, sti: str) -> Mapping[str, Valg]:
        """Return the choices of the field at *sti*, by what is written in YAML; empty if free."""
        group = self.felt[sti].valg if sti in self.felt else None
        return self.valg[group] if group else MappingProxyType({})

    def sti(self, path: Sequence[str | int]) -> str:
        """Return the name of the field at *path*: positions and keys that are answers left out."""
        sti = ""
        for step in path:
            longer = f"{sti}.{step}" if sti else str(step)
            if longer in self.felt:
                sti = longer
        return sti

    def label(self, sti: str) -> Phrase:
        """Return the question of the field at *sti*, or the path itself where the form has none."""
        return self.felt[sti].spørsmål if sti in self.felt else Phrase(nb=sti)

    def word(self, value: Enum | Periode | Linje | bool, målform: Målform) -> str:  # noqa: FBT001 - an answer
        """Return what the form prints for *value*: a choice, a period, a line, yes or no."""
        if isinstance(value, Linje):
            return (self.label(value.sti).of(målform) if value.sti else "") + value
        return self.words(value).of(målform)

    def words(self, value: Enum | Periode | bool) -> Phrase:  # noqa: FBT001 - an answer
        """Return what the form prints for *value*, in every målform."""
        from behovsmelding.messages.ui.printed import PERIODS, YES_NO

        if isinstance(value, Periode):
            return PERIODS[value.slag.value].filled(år=value.år)
        return YES_NO[value] if isinstance(value, bool) else self._valg(value).ord

    def short(self, value: Enum, målform: Målform) -> str:
        """Return the short name the form prints for the choice *value*: «DEKOM»."""
        valg = self._valg(value)
        return (valg.kort or valg.ord).of(målform)

    def _valg(self, value: Enum) -> Valg:
        return self.valg[type(value).__name__.lower()][value.value]


@lru_cache(maxsize=64)
def _tillegg(form: Form) -> Mapping[str, Mapping[str, Felt]]:
    """Return the form's own questions by where they are asked, and by their ids."""
    found: dict[str, dict[str, Felt]] = {}
    for sti, felt in form.felt.items():
        if felt.er_tillegg:
            found.setdefault(sti.rpartition(".")[0], {})[felt.navn] = felt
    return found
