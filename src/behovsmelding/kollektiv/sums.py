"""What a behovsmelding of the kollektiv generation adds up: a class for a row of each sum."""

from attrs import field

from behovsmelding.model.answers import ROW_KEY, frozen
from behovsmelding.model.kroner import Kroner


@frozen
class Mottakersum:
    """A row of the sums per recipient, in kroner."""

    mottaker: str = field(metadata=ROW_KEY)
    organisasjonsnummer: str | None
    beløp: Kroner | None


@frozen
class Temasum:
    """A row of the sums per tema, in kroner; a tiltak with several is counted in each."""

    tema: str = field(metadata=ROW_KEY)
    beløp: Kroner | None


@frozen
class Tiltaksrad:
    """What one tiltak gives each recipient, in their order, in kroner."""

    nummer: int
    beløp: tuple[Kroner | None, ...]
    totalt: Kroner | None
