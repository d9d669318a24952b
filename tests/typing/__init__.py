"""What the library promises a type checker: mypy reads these, and the service is run, too."""
