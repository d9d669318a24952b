"""Layouts as they are read: a question beside its answer, however a table or a line has them.

- `habits` is what a document does throughout, `series` how it counts its questions.
- `tables` are those of which it is known how they are to be read.
- `across` turns tables with a column for each owner or tiltak, `by_row` knows those whose first
  column says whom a row is of, `listed` those that list all tiltak below heads of two levels,
  `by_years` those with a column a year, `of_each` those that answer one question for each tiltak.
- `straightened` does it to a whole document.
"""
