"""Behovsmelding: YAML in, checked, and the filled form in Word out."""

from behovsmelding.api import check, dumps, load, loads, render, save
from behovsmelding.diagnostics import Diagnostic, InvalidBehovsmelding
from behovsmelding.form import FormError
from behovsmelding.model.felles import Målform
from behovsmelding.model.kontaktdata import uten_kontaktdata

__all__ = [
    "Diagnostic",
    "FormError",
    "InvalidBehovsmelding",
    "Målform",
    "check",
    "dumps",
    "load",
    "loads",
    "render",
    "save",
    "uten_kontaktdata",
]
