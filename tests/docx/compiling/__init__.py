"""The specification of `docx/compiling`."""
