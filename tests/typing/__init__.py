"""What the library promises a type checker: these are read by mypy, and never run."""
