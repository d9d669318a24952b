"""`behovsmelding explain [CODE]`."""

import click

from behovsmelding import words
from behovsmelding.cli import options
from behovsmelding.cli.output.explained import headline, page, text
from behovsmelding.words import Language


def _code(_ctx: click.Context, _param: click.Parameter, value: str | None) -> str | None:
    """Read a code in any case. Raises a usage error for one that does not exist."""
    if value is None or value.upper() in words.codes():
        return value and value.upper()
    raise click.BadParameter(f"det finnes ingen kode {value}.")


@click.command(help="Forklarer KODE, med et galt og et riktig eksempel. Uten KODE: alle kodene.")
@click.argument("code", metavar="[KODE]", required=False, callback=_code)
@options.language
@click.option("--page", "as_page", is_flag=True, help="Skriv alle forklaringene som én side.")
def command(code: str | None, language: Language | None, *, as_page: bool) -> int:
    """Explain one code, or tell which there are."""
    language = language or "nb"
    if as_page:
        click.echo(page(language), nl=False)
    elif code:
        click.echo(text(code, language))
    else:
        for each in words.codes():
            click.echo(f"{each}  {headline(each, language)}")
    return 0
