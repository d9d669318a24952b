"""The specification of `docx/reading`."""
