"""The specification of behovsmelding, as tests."""
