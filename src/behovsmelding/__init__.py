"""Behovsmelding: YAML in, checked, and the filled form in Word out."""

TYPE_CHECKING = False
"""What type checkers take for true. To import `typing` would take as long as to start Python."""

if TYPE_CHECKING:
    from behovsmelding.api import (
        check,
        dumps,
        forms,
        from_dict,
        json_schema,
        load,
        loads,
        render,
        save,
        to_dict,
        unplaced,
    )
    from behovsmelding.diagnostics import Diagnostic, Fix, InvalidBehovsmelding, Related, Span
    from behovsmelding.disk import FileTrouble
    from behovsmelding.docx.findings import TemplateError
    from behovsmelding.form import FormError
    from behovsmelding.from_word import merge, read
    from behovsmelding.generation import Behovsmelding
    from behovsmelding.intake.merging.merge import Merged
    from behovsmelding.intake.reading import Reading, Svar
    from behovsmelding.messages import Severity
    from behovsmelding.model.felles import Kontaktperson, Målform, Status, Tillegg, Vedlegg
    from behovsmelding.model.invariants import InvariantError
    from behovsmelding.model.kontaktdata import uten_kontaktdata
    from behovsmelding.model.kroner import Kroner
    from behovsmelding.model.periode import Periode
    from behovsmelding.model.tekst import Tekst
    from behovsmelding.repository.loading import load_all
    from behovsmelding.to_html import render_html

    __version__: str

_HOMES = {
    "Behovsmelding": "generation",
    "Diagnostic": "diagnostics",
    "FileTrouble": "disk",
    "Fix": "diagnostics",
    "FormError": "form",
    "InvalidBehovsmelding": "diagnostics",
    "InvariantError": "model.invariants",
    "Kontaktperson": "model.felles",
    "Kroner": "model.kroner",
    "Målform": "model.felles",
    "Periode": "model.periode",
    "Related": "diagnostics",
    "Merged": "intake.merging.merge",
    "Reading": "intake.reading",
    "Severity": "messages",
    "Svar": "intake.reading",
    "Span": "diagnostics",
    "Status": "model.felles",
    "Tekst": "model.tekst",
    "TemplateError": "docx.findings",
    "Tillegg": "model.felles",
    "Vedlegg": "model.felles",
    "__version__": "version",
    "check": "api",
    "dumps": "api",
    "forms": "api",
    "from_dict": "api",
    "json_schema": "api",
    "load": "api",
    "load_all": "repository.loading",
    "loads": "api",
    "merge": "from_word",
    "read": "from_word",
    "render": "api",
    "render_html": "to_html",
    "save": "api",
    "to_dict": "api",
    "unplaced": "api",
    "uten_kontaktdata": "model.kontaktdata",
}
"""The module of each name. They are imported when asked for: the command line has its own way in,
and a Ctrl-C before it gets there would be a traceback."""

__all__ = [
    "Behovsmelding",
    "Diagnostic",
    "FileTrouble",
    "Fix",
    "FormError",
    "InvalidBehovsmelding",
    "InvariantError",
    "Kontaktperson",
    "Kroner",
    "Merged",
    "Målform",
    "Periode",
    "Reading",
    "Related",
    "Severity",
    "Span",
    "Status",
    "Svar",
    "Tekst",
    "TemplateError",
    "Tillegg",
    "Vedlegg",
    "__version__",
    "check",
    "dumps",
    "forms",
    "from_dict",
    "json_schema",
    "load",
    "load_all",
    "loads",
    "merge",
    "read",
    "render",
    "render_html",
    "save",
    "to_dict",
    "unplaced",
    "uten_kontaktdata",
]


if not TYPE_CHECKING:
    # A type checker that saw it would believe in every misspelt name.
    def __getattr__(name: str) -> object:
        """Import *name* when it is first asked for."""
        from importlib import import_module

        if name not in _HOMES:
            raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
        value = getattr(import_module(f"{__name__}.{_HOMES[name]}"), name)
        globals()[name] = value
        return value


def __dir__() -> list[str]:
    """Name what can be asked for."""
    return __all__
