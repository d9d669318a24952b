"""The specification of `writing`."""
