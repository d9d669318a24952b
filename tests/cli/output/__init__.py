"""The specification of `cli/output`."""
