"""The specification of `docx/scaffold`."""
