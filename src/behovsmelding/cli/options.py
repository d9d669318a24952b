"""The arguments and options that several commands share."""

from pathlib import Path

import click

from behovsmelding.cli.output import FORMATS

paths = click.argument(
    "paths", nargs=-1, required=True, type=click.Path(path_type=Path, allow_dash=True)
)
language = click.option(
    "--lang",
    "language",
    type=click.Choice(["nb", "nn", "en"]),
    help="Språket i meldingene. Uten valg: dokumentets målform.",
)
format_ = click.option(
    "--format",
    "format_",
    type=click.Choice(list(FORMATS)),
    default="full",
    show_default=True,
    help="Hvordan funnene vises.",
)
strict = click.option("--strict", is_flag=True, help="La også advarsler gi feil.")
