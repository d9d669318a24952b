"""The specification of `form`."""
