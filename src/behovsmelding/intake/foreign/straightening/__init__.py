"""Layouts as they are read: a question beside its answer, however a table or a line has them.

- `habits` is what a document does throughout, `series` how it counts its questions.
- `parts` is what a line or a cell is made of, `order` how questions and answers stand in cells.
- `tables` are those of which it is known how they are to be read.
- `across` turns tables with a column for each owner or tiltak, `by_row` knows those whose first
  column says whom a row is of, `by_kind` those of owners and partners in one, `listed` those that
  list all tiltak below heads of two levels, `by_number` those with as many rows for each as it
  needs, `by_years` those with a column a year, `of_each` those
  that answer one question for each tiltak, `of_rows` those that ask of each by heads of two levels,
  `overview` those that list tiltak which have a part of their own besides.
- `tabbed` are lines of a question, a tab and its answer.
- `inner` finds tables of columns among the rows of another, `paid` those of who gets how much.
- `crosses` makes boxes of columns and rows that are choices, `boxed_rows` takes the box from
  beside the name of a row, `spelled` makes links of what is left of them in the text.
- `guidance` is what asks nothing: advice, and words that are explained.
- `straightened` does it to a whole document.
"""
