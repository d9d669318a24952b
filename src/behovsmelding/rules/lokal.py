"""The rules of the lokal generation (forms to 2025)."""

from behovsmelding.rules import felles, sums
from behovsmelding.rules.walk import Rule

RULES: tuple[Rule, ...] = (felles.status_mangler, felles.påkrevde_svar, *sums.RULES)
"""Every rule that a behovsmelding of the lokal generation is checked by, in the form's order."""
