"""The specification of `lsp`."""
