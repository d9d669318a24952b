"""The specification of `docx`."""
