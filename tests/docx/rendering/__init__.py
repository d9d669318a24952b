"""The specification of `docx/rendering`."""
