"""`behovsmelding explain [CODE]`."""

import click

from behovsmelding import messages
from behovsmelding.cli import options
from behovsmelding.cli.language import chosen
from behovsmelding.cli.output.explained import headline, page, text
from behovsmelding.cli.terminal import hand_over
from behovsmelding.messages import Language
from behovsmelding.messages.ui.interface import NO_SUCH_CODE


def _code(_ctx: click.Context, _param: click.Parameter, value: str | None) -> str | None:
    """Read a code in any case. Raises a usage error for one that does not exist."""
    if value is None or value.upper() in messages.every_code():
        return value and value.upper()
    raise click.BadParameter(NO_SUCH_CODE.of(chosen(), code=value))


@click.command(help="explain.more")
@click.argument("code", metavar="[KODE]", required=False, callback=_code)
@options.language
@click.option("--page", "as_page", is_flag=True, help="explain.page")
def command(code: str | None, language: Language | None, *, as_page: bool) -> int:
    """Explain one code, or tell which there are."""
    language = language or "nb"
    if as_page:
        hand_over(page(language))
    elif code:
        click.echo(text(code, language))
    else:
        for each in messages.every_code():
            click.echo(f"{each}  {headline(each, language)}")
    return 0
