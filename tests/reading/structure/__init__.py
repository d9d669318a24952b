"""The specification of `reading/structure`."""
