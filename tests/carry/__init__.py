"""The specification of `carry`."""
