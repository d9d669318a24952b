"""Tests of `behovsmelding.lsp.completing`."""
