"""The words of what is no finding: help, tables, reports, what an editor shows."""
