"""Places for answers in a document, each with what asks for it.

- `chunks` takes a line apart, `parted` what looks alike in it, `looks` what stands out, `boxes`,
  `dotted` and `flowing` what belongs together in it.
- `open_lines` are those that have places between their words, here or in the blank.
- `behind` puts what was typed behind a question in a table into the empty cell beside it.
- `seen` is what can be found: headings, places, and words that are neither.
- `held` is what is open while the lines are gone through, `plain` takes what doesn't stand out,
  `headings` tells what heads a part, `begun` which headings begin members of lists, `grids` takes
  the tables, by their `heads`, and `cells` is a cell of one.
- `found` goes through a document; `rejoined` puts together what it parts and ours has as one,
  `legend` says what letters stand for, `advice` what helps whoever answers, and `untouched` finds
  tiltak that nobody has begun.
"""
