"""A form: one year's declaration, or a county's variant of it, and where they are found.

It says which fields a form asks for, with label and help in its målformer, what must be answered
before it is sent in, and which choices and periods there are. A form may build on another and say
only what differs; `{år}`, `{år+1}` and the like in any text follow the form's year.
"""

from behovsmelding.form.faults import FormError
from behovsmelding.form.folders import names, refuse_unusable, schema_dir, template_dir
from behovsmelding.form.reading import load_form
from behovsmelding.form.values import TILLEGG, Felt, Form, Valg, as_phrase

__all__ = [
    "TILLEGG",
    "Felt",
    "Form",
    "FormError",
    "Valg",
    "as_phrase",
    "load_form",
    "names",
    "refuse_unusable",
    "schema_dir",
    "template_dir",
]
