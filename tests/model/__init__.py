"""The specification of `model`."""
