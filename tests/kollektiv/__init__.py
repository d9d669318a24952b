"""The specification of `kollektiv`."""
