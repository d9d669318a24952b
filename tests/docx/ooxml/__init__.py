"""The specification of `docx/ooxml`."""
