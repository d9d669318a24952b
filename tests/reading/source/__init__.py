"""The specification of `reading/source`."""
