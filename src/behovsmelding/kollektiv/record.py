"""The record of the kollektiv generation."""

from behovsmelding.generation import Generation

GENERATION = Generation(
    "behovsmelding.kollektiv",
    keys=("eiere", "partnere", "tiltak"),
)
