"""Which question each place answers.

- `asked_at` is what the words before a place ask.
- `fits` is how well an answer fits by its kind, `fits_text` how well its words do, `parties` whose
  contact is asked for, `signing` where somebody signs.
- `of_each` parts an answer that says itself which tiltak each of its lines is about.
- `recurring` are parts that ask the same again: members of a list.
- `fitting` weighs a place against a question, `assigned` settles the whole.
"""
