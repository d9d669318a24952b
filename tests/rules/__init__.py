"""The specification of `rules`."""
