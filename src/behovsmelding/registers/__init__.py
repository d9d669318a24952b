"""What is known of organisations: the kommuner, and the universities and their short names.

For suggestions and warnings only: part of the organisasjonsnummer came from matching names, and an
organisation that isn't here may well exist.
"""
