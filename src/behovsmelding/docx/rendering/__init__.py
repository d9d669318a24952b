"""From a compiled template and a behovsmelding to the bytes of a document."""
