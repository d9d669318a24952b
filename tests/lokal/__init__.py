"""The specification of `lokal`."""
