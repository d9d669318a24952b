"""The specification of `registers`."""
