"""The specification of `cli`."""
