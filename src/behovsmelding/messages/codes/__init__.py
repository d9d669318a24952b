"""The words of every finding: a table for each group of codes."""
