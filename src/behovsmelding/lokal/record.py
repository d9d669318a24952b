"""The record of the lokal generation."""

from behovsmelding.generation import Generation

GENERATION = Generation(
    "behovsmelding.lokal",
    keys=("eier", "uh", "ordninger", "tiltak", "videreføring"),
)
