"""Places for answers in a document, each with what asks for it.

- `chunks` takes a line apart, `boxes`, `dotted` and `flowing` what belongs together in it.
- `seen` is what can be found: headings, places, and words that are neither.
- `held` is what is open while the lines are gone through, `plain` takes what doesn't stand out,
  `headings` tells what heads a part, `grids` takes the tables, by their `heads`, and `cells` is a
  cell of one.
- `found` goes through a document; `rejoined` puts together what it parts and ours has as one.
"""
