"""The specification of `reading`."""
